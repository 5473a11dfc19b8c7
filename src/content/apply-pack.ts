import type { SentenceWords } from '../exercises/repair-sentence.js';
import type { FeelingChanges, LineChange, LineChanges, PromptChanges, SentenceChanges } from './content-pack.js';
import type { FeelingFamilies, FeelingFamily } from './feelings.js';
import type { Prompt } from './prompts.js';

/** The families with a pack's changes: those of ours first, in their order, then new ones. Never empty unless ours are. */
export const feelingsWith = (ours: FeelingFamilies, changes: FeelingChanges = {}): FeelingFamilies => {
  const families = new Map<string, FeelingFamily>(Object.entries(ours));
  for (const [key, change] of Object.entries(changes)) {
    if (!change) {
      families.delete(key);
      continue;
    }
    const before = families.get(key);
    const label = change.label ?? before?.label;
    const words = change.words ?? before?.words;
    // Half a new family has nothing to show; `readPack` reports it.
    if (label && words) families.set(key, { label, words });
  }
  return families.size ? Object.fromEntries(families) : ours;
};

/** The same for needs, which come in families as feelings do. */
export const needsWith: typeof feelingsWith = feelingsWith;

/** One line of a list: an opening line, a gesture. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/**
 * The lines of a list, such as `opening.unheard` or `gesture`, from words by key, with a pack's changes: ours first, in their
 * order, then new ones. Never empty unless ours are.
 */
export function linesIn(
  words: Readonly<Record<string, string>>,
  list: string,
  changes: LineChange = {},
): readonly Line[] {
  const start = `${list}.`;
  const ours = Object.keys(words)
    .filter((key) => key.startsWith(start) && !key.includes('.', start.length))
    .map((key): [string, string] => [key.slice(start.length), words[key]!]);
  const lines = new Map(ours);
  for (const [id, text] of Object.entries(changes)) {
    if (text === null) lines.delete(id);
    else lines.set(id, text);
  }
  return [...(lines.size ? lines : ours)].map(([id, text]) => ({ id, text }));
}

/** What a pack's lines say, by word key: an element that knows a line by its key says it as it says any word. */
export const wordsOfLines = (changes: LineChanges = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([list, lines]) =>
      Object.entries(lines).flatMap(([id, text]): [string, string][] =>
        text === null ? [] : [[`${list}.${id}`, text]],
      ),
    ),
  );

/** The prompts with a pack's changes: a prompt with an id of ours stands in its place, others follow. */
export const promptsWith = (ours: readonly Prompt[], changes: PromptChanges = []): readonly Prompt[] => {
  if ('only' in changes) return changes.only.length ? changes.only : ours;
  const prompts = new Map(ours.map((prompt) => [prompt.id, prompt]));
  for (const prompt of changes) prompts.set(prompt.id, prompt);
  return [...prompts.values()];
};

/** How sentences are put together, with a pack's changes; a frame of ours keeps what a pack does not name of it. */
export function sentenceWith(ours: SentenceWords, changes: SentenceChanges = {}): SentenceWords {
  const changed = Object.entries(changes).map(([part, change]) => {
    const before: unknown = ours[part as keyof SentenceWords];
    if (typeof before !== 'object' || Array.isArray(before)) return [part, change];
    return [part, { ...before, ...(typeof change === 'string' ? { frame: change } : change) }];
  });
  return { ...ours, ...(Object.fromEntries(changed) as Partial<SentenceWords>) };
}
