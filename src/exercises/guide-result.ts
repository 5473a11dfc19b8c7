import { isDay, type Day } from './day.js';
import {
  questionsOf,
  shareOf,
  stepOf,
  type Guide,
  type GuideFlow,
  type GuideOption,
  type GuideQuestion,
  type GuideStep,
  type GuideStepType,
} from './guide.js';
import {
  isAlone,
  isOpen,
  keysOf,
  readableBy,
  type GuideAnswer,
  type GuideMode,
  type GuidePhase,
  type GuideState,
} from './guide-state.js';
import type { Author, Person } from './record.js';

/** What somebody wrote, with what was asked, so that it can be read when the guide is gone. */
export interface GuideEntry {
  /** Names it in a choice of what to copy; one author has each key once. */
  key: string;
  step: string;
  type: GuideStep['type'];
  author: Author;
  /** In what the two said in turns: who spoke. */
  speaker?: Person;
  /** With its placeholders; `{name}` is its author, or who spoke. */
  ask?: string;
  text?: string;
  /** What was chosen or ranked, as it was called; a label that is missing is a word of the card. */
  chosen?: readonly GuideOption[];
  day?: Day;
  /** Whether both agreed to it. */
  agreed?: boolean;
  /** Whether it was opened to both. */
  shown?: boolean;
}

/** What goes on elsewhere, as a draft there: a boundary, a promise, a goal. */
export interface GuideHandOn extends Omit<GuideFlow, 'whose'> {
  whose: 'mine' | 'ours';
  author: Author;
  step: string;
  text: string;
  /** The next date that was set in the same guide. */
  day?: Day;
}

const isWritten = ({ text, chosen, day }: GuideAnswer): boolean => !!(text?.trim() || chosen?.length || day);

const questionAt = (step: GuideStep, key: string): GuideQuestion | undefined =>
  step.type === 'answer' ? questionsOf(step).find(({ id }) => key === `${step.id}.${id}`) : undefined;

function entryOf(guide: Guide, state: GuideState, author: Author, key: string): GuideEntry | undefined {
  const given = state.answers[author][key];
  const [id = '', part] = key.split('.');
  const step = stepOf(guide, id);
  if (!given || !isWritten(given) || !step) return undefined;
  const question = questionAt(step, key);
  const options = question?.options ?? ('options' in step ? step.options : undefined) ?? [];
  const chosen = given.chosen?.map((one) => options.find((option) => option.id === one) ?? { id: one });
  const ask = question?.ask ?? ('ask' in step ? step.ask : undefined);
  const inTurns = author === 'both' && !question && (part === 'a' || part === 'b');
  return {
    key,
    step: id,
    type: step.type,
    author,
    ...(inTurns && { speaker: part }),
    ...(ask !== undefined && { ask }),
    ...(given.text?.trim() && { text: given.text }),
    ...(chosen?.length && { chosen }),
    ...(given.day && { day: given.day }),
    ...(step.type === 'decide' && author === 'both' && { agreed: !!(state.agreed[id]?.a && state.agreed[id]?.b) }),
    ...(author !== 'both' && isOpen(guide, state, id) && { shown: true }),
  };
}

/**
 * Everything that `reader` may read, in the order of the guide; whose it is stands with it. Words from a step that the guide
 * no longer has come last, to their author alone: they are not lost, but nobody knows any more what they answer.
 */
export function entriesFor(guide: Guide, state: GuideState, reader: Author): readonly GuideEntry[] {
  const readable = readableBy(guide, state, reader);
  const authors = ['a', 'b', 'both'] as const;
  const entries = guide.steps.flatMap((step) =>
    [...new Set([...keysOf(step), `${step.id}.a`, `${step.id}.b`])].flatMap((key) =>
      authors.flatMap((author) => (readable[author][key] ? (entryOf(guide, state, author, key) ?? []) : [])),
    ),
  );
  const known = new Set(entries.map(({ author, key }) => `${author} ${key}`));
  const others = authors.flatMap((author) =>
    Object.entries(readable[author])
      .filter(([key, given]) => !known.has(`${author} ${key}`) && isWritten(given))
      .map(([key, { text, chosen, day }]): GuideEntry => ({
        key,
        step: key.split('.')[0]!,
        type: 'answer',
        author,
        ...(text?.trim() && { text }),
        ...(chosen?.length && { chosen: chosen.map((id) => ({ id })) }),
        ...(day && { day }),
      })),
  );
  return [...entries, ...others];
}

/** What an author chose for a summary: keys of their own entries, and of what is both's. */
export type GuideChosen = Partial<Record<Author, readonly string[]>>;

/** A summary for `reader`: what they may read of it, and of that only what its author chose. */
export const summaryOf = (
  guide: Guide,
  state: GuideState,
  reader: Author,
  chosen: GuideChosen,
): readonly GuideEntry[] => entriesFor(guide, state, reader).filter(({ author, key }) => chosen[author]?.includes(key));

/** The words of an entry, as they go on elsewhere. */
const wordsOf = ({ text, chosen = [] }: GuideEntry): string =>
  text ?? chosen.map(({ id, label }) => label ?? id).join(', ');

const flowOf = (step: GuideStep, key: string): GuideFlow | undefined =>
  questionAt(step, key)?.flows ?? ('flows' in step ? step.flows : undefined);

/**
 * What goes on elsewhere that `reader` may read: C2 to boundaries of one's own, C4 to B13, C11 to goals, C13 C14 C3g to
 * promises. What both decided goes on only when both agreed to it.
 */
export function handedOn(guide: Guide, state: GuideState, reader: Author): readonly GuideHandOn[] {
  const entries = entriesFor(guide, state, reader);
  const day = entries.find(({ day: date, author }) => date && author === 'both')?.day;
  return entries.flatMap((entry): GuideHandOn[] => {
    const step = stepOf(guide, entry.step);
    const flow = step && flowOf(step, entry.key);
    const { author, agreed } = entry;
    const text = wordsOf(entry);
    if (!flow || !text || agreed === false) return [];
    const whose = author === 'both' ? (flow.whose ?? 'ours') : (flow.whose ?? 'mine');
    return [{ ...flow, whose, author, step: entry.step, text, ...(day && { day }) }];
  });
}

/** The data of a `conversation` record, schema 1. It can be read when its guide is gone. */
export interface ConversationData {
  guide: string;
  title: string;
  mode: GuideMode;
  starter?: Person;
  /** Whether the guide was gone through to its end. */
  ended: boolean;
  entries: readonly GuideEntry[];
}

/** Version of `ConversationData`; older ones are migrated on read. */
export const conversationSchema = 1;

/** True for a private choice: it steers, and is not kept. */
const isSteering = (guide: Guide, { step: id, author }: GuideEntry): boolean => {
  const step = stepOf(guide, id);
  return author !== 'both' && step?.type === 'choose' && shareOf(step) === 'private';
};

/**
 * What is kept of a run: each one's own words, and what lies between the two with what both opened. A part without any
 * entry is left out, but for the one of both, which says that the two sat down together.
 */
export function resultOf(guide: Guide, state: GuideState): Partial<Record<Author, ConversationData>> {
  const { mode, starter } = state;
  const data = (entries: readonly GuideEntry[]): ConversationData => ({
    guide: guide.id,
    title: guide.title,
    mode,
    ...(starter && { starter }),
    ended: state.at === 'done',
    entries: entries.filter((entry) => !isSteering(guide, entry)),
  });
  const own = (who: Person) => data(entriesFor(guide, state, who).filter(({ author }) => author === who));
  const result: Partial<Record<Author, ConversationData>> = {};
  for (const who of ['a', 'b'] as const) {
    const mine = own(who);
    if (mine.entries.length && (mode === 'together' || who === starter)) result[who] = mine;
  }
  if (mode === 'together') result.both = data(entriesFor(guide, state, 'both'));
  return result;
}

/** What can be going on in a step of each type. */
const phases: Readonly<Record<GuideStepType, readonly GuidePhase[]>> = {
  rules: ['agree'],
  read: ['read'],
  speak: ['speak', 'say-back', 'confirm', 'write'],
  'say-back': ['say-back', 'confirm'],
  answer: ['write', 'choose', 'shown', 'together'],
  choose: ['write', 'choose', 'shown', 'together'],
  rank: ['write', 'choose', 'shown', 'together'],
  write: ['together', 'write'],
  branch: [],
  rest: ['rest'],
  decide: ['together', 'write'],
  date: ['together', 'write'],
  thanks: ['thanks', 'write'],
};

/** True for a run that this guide can go on from; one from outside, or of a guide that has changed, may stand nowhere. */
export function isPossible(guide: Guide, state: GuideState): boolean {
  if (state.guide !== guide.id || !isDay(state.day)) return false;
  if (state.at === 'begin') return true;
  if (!state.starter || !state.trail.every((id) => stepOf(guide, id))) return false;
  if (state.at === 'done') return true;
  const step = stepOf(guide, state.trail.at(-1));
  if (!step || !phases[step.type].includes(state.at) || (state.at === 'speak' && !state.timer)) return false;
  const { page } = state;
  return Number.isInteger(page) && page >= 0 && page < keysOf(step).length && state.turn < (isAlone(state) ? 1 : 2);
}

/**
 * The run in a guide that has changed since: where it stood if that is still there, and else before the beginning, with
 * every word in its place.
 */
export function fitGuide(guide: Guide, state: GuideState): GuideState {
  if (isPossible(guide, state)) return state;
  const { timer: _timer, pause: _pause, away: _away, cover: _cover, ...rest } = state;
  return { ...rest, guide: guide.id, at: 'begin', trail: [], turn: 0, page: 0, attempt: 1 };
}
