import type { FeelingChanges, PromptChanges } from './content-pack.js';
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

/** The prompts with a pack's changes: a prompt with an id of ours stands in its place, others follow. */
export const promptsWith = (ours: readonly Prompt[], changes: PromptChanges = []): readonly Prompt[] => {
  if ('only' in changes) return changes.only.length ? changes.only : ours;
  const prompts = new Map(ours.map((prompt) => [prompt.id, prompt]));
  for (const prompt of changes) prompts.set(prompt.id, prompt);
  return [...prompts.values()];
};
