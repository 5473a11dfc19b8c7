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
import { asAsked } from './guide-alone.js';
import type { ConversationData, GuideEntry } from './guide-record.js';
import {
  isAlone,
  isOpen,
  keysOf,
  orderOf,
  readableBy,
  type GuideAnswer,
  type GuidePhase,
  type GuideState,
} from './guide-state.js';
import { otherOf, type Author, type Person, type Visibility } from './record.js';

/** What goes on elsewhere, as a draft there: a boundary, a promise, a goal. */
export interface GuideHandOn extends Omit<GuideFlow, 'whose'> {
  whose: 'mine' | 'ours';
  author: Author;
  step: string;
  /** Which answer of the step it was. */
  key: string;
  text: string;
  /** The next date that was set in the same guide. */
  day?: Day;
}

/** True where somebody wrote, chose or set anything. */
export const isWritten = ({ text, chosen, day }: GuideAnswer): boolean => !!(text?.trim() || chosen?.length || day);

const questionAt = (step: GuideStep, key: string): GuideQuestion | undefined =>
  step.type === 'answer' ? questionsOf(step).find(({ id }) => key === `${step.id}.${id}`) : undefined;

const optionsAt = (step: GuideStep, question: GuideQuestion | undefined): readonly GuideOption[] =>
  question?.options ?? ('options' in step ? step.options : undefined) ?? [];

function entryOf(guide: Guide, state: GuideState, author: Author, key: string): GuideEntry | undefined {
  const given = state.answers[author][key];
  const [id = '', part] = key.split('.');
  const known = stepOf(guide, id);
  if (!given || !isWritten(given) || !known) return undefined;
  const step = asAsked(known, state);
  const question = questionAt(step, key);
  const chosen = given.chosen?.map((one): GuideOption => {
    const { label, hint } = optionsAt(known, question).find((option) => option.id === one) ?? {};
    return { id: one, ...(label !== undefined && { label }), ...(hint !== undefined && { hint }) };
  });
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
): readonly GuideEntry[] => takenFrom(guide, state, reader).filter(({ author, key }) => chosen[author]?.includes(key));

/** What may be taken along: everything that `reader` may read, less what only steers. */
export const takenFrom = (guide: Guide, state: GuideState, reader: Author): readonly GuideEntry[] =>
  entriesFor(guide, state, reader).flatMap((entry) => withoutSteering(guide, entry));

/** The words of an entry, as they go on elsewhere. */
function wordsOf(step: GuideStep, { key, text, chosen = [] }: GuideEntry): string {
  const options = optionsAt(step, questionAt(step, key));
  const going = chosen.filter(({ id }) => options.find((option) => option.id === id)?.goesOn !== false);
  // "Nothing yet" is no promise, and what stands beside it says why.
  if (chosen.length && !going.length) return '';
  return text ?? going.map(({ id, label }) => label ?? id).join(', ');
}

const flowOf = (step: GuideStep, key: string): GuideFlow | undefined =>
  questionAt(step, key)?.flows ?? ('flows' in step ? step.flows : undefined);

/**
 * What goes on elsewhere that `reader` may read: C2 to boundaries of one's own, C4 to B13, C11 to goals, C13 C14 C3g to
 * promises. What both decided goes on only when both agreed to it, so alone nothing does that would be `ours`.
 */
export function handedOn(guide: Guide, state: GuideState, reader: Author): readonly GuideHandOn[] {
  const entries = entriesFor(guide, state, reader);
  const day = entries.find(({ day: date, author }) => date && author === 'both')?.day;
  return entries.flatMap((entry): GuideHandOn[] => {
    const step = stepOf(guide, entry.step);
    const flow = step && flowOf(step, entry.key);
    const { author, agreed } = entry;
    if (!flow || agreed === false || (isAlone(state) && flow.whose === 'ours')) return [];
    const text = wordsOf(step, entry);
    if (!text) return [];
    const whose = author === 'both' ? (flow.whose ?? 'ours') : (flow.whose ?? 'mine');
    return [{ ...flow, whose, author, step: entry.step, key: entry.key, text, ...(day && { day }) }];
  });
}

/** A part of what is kept of a run: whose it is, who may read it, and what it says. */
export interface GuidePart {
  author: Author;
  visibility: Visibility;
  data: ConversationData;
}

/** A private choice steers, and is not kept; words beside it are its writer’s own. */
function withoutSteering(guide: Guide, entry: GuideEntry): readonly GuideEntry[] {
  const step = stepOf(guide, entry.step);
  if (entry.author === 'both' || step?.type !== 'choose' || shareOf(step) !== 'private') return [entry];
  const { chosen: _, ...words } = entry;
  return words.text === undefined ? [] : [words];
}

const dataWith = (guide: Guide, state: GuideState, entries: readonly GuideEntry[]): ConversationData => ({
  guide: guide.id,
  title: guide.title,
  mode: state.mode,
  ...(state.starter && { starter: state.starter }),
  ended: state.at === 'done',
  entries: entries.flatMap((entry) => withoutSteering(guide, entry)),
});

/** True where the other one has something here, too: always when both are here. */
const isOtherHere = ({ mode, answers, chosen }: GuideState, who: Person): boolean =>
  mode === 'together' ||
  Object.keys(answers[otherOf(who)]).length > 0 ||
  Object.values(chosen).some((choices) => choices[otherOf(who)]);

/** The steps of which somebody’s words may be read by the other: opened, or offered while the other has not been here. */
function shownBy(guide: Guide, state: GuideState, who: Person): readonly string[] {
  if (state.mode === 'solo') return [];
  const waits = !isOtherHere(state, who);
  return guide.steps.flatMap((step) => {
    if (shareOf(step) !== 'apart') return [];
    return (waits ? state.chosen[step.id]?.[who] === 'show' : isOpen(guide, state, step.id)) ? [step.id] : [];
  });
}

/**
 * True where the other’s words, kept on another day, hold a step that stayed closed: to open that record would show it. So it
 * stays shut, and so does this one.
 */
const wouldShowMore = (guide: Guide, { mode, chosen }: GuideState, who: Person): boolean =>
  mode === 'apart' && guide.steps.some(({ id }) => chosen[id]?.[otherOf(who)] === 'show' && chosen[id][who] !== 'show');

/**
 * What is kept of a run. Each one’s words are theirs alone to delete: what they showed in one part, which the other may read
 * once both showed, and in another what stays their own, which is never in the first. What lies between the two is only what
 * they wrote together; it also says that they sat down.
 */
export function resultOf(guide: Guide, state: GuideState): readonly GuidePart[] {
  const { mode, starter } = state;
  const parts = (['a', 'b'] as const).flatMap((author): GuidePart[] => {
    if (mode !== 'together' && author !== starter) return [];
    const shown = wouldShowMore(guide, state, author) ? [] : shownBy(guide, state, author);
    const own = entriesFor(guide, state, author).filter((entry) => entry.author === author);
    const open = dataWith(
      guide,
      state,
      own.filter(({ step }) => shown.includes(step)),
    );
    const kept = dataWith(
      guide,
      state,
      own.filter(({ step }) => !shown.includes(step)),
    );
    return [
      ...(shown.length ? [{ author, visibility: 'after-both', data: { ...open, shown } } as const] : []),
      ...(kept.entries.length ? [{ author, visibility: 'private', data: kept } as const] : []),
    ];
  });
  if (mode !== 'together') return parts;
  const joint = entriesFor(guide, state, 'both').filter(({ author }) => author === 'both');
  return [...parts, { author: 'both', visibility: 'shared', data: dataWith(guide, state, joint) }];
}

/** One person’s words in one piece, for them alone; what was written together stands with it, where nothing else keeps it. */
export const ownData = (guide: Guide, state: GuideState, who: Person, joint: boolean): ConversationData =>
  dataWith(
    guide,
    state,
    entriesFor(guide, state, who).filter(({ author }) => author === who || (joint && author === 'both')),
  );

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
  return Number.isInteger(page) && page >= 0 && page < keysOf(step).length && state.turn < orderOf(guide, state).length;
}

/**
 * The run in a guide that has changed since: where it stood if that is still there, and else before the beginning, with
 * every word in its place. Whoever agreed to something, or to show it, did so in the guide as it was, and is asked again.
 */
export function fitGuide(guide: Guide, state: GuideState): GuideState {
  if (isPossible(guide, state)) return state;
  const { timer: _timer, pause: _pause, away: _away, cover: _cover, ...rest } = state;
  // Apart, what the other chose was chosen in a run of their own.
  const anew = isAlone(state) ? {} : { chosen: {} };
  return { ...rest, guide: guide.id, at: 'begin', trail: [], turn: 0, page: 0, attempt: 1, agreed: {}, ...anew };
}
