import { outdated, reworded, termKeys, termsOf } from './boundary-changes.js';
import {
  boundarySchema,
  type BoundaryAnswer,
  type BoundaryData,
  type BoundaryRecord,
  type BoundaryWording,
} from './boundary-data.js';
import { answeredBy, joinBoundary, met, openBoundary } from './boundary-kept.js';
import {
  newBoundary,
  splitBoundary,
  type BoundaryAction,
  type BoundaryDrafts,
  type BoundaryPart,
  type BoundarySettings,
  type BoundaryState,
} from './boundary-state.js';
import { act, isAnswered, isPossible, onTable, turnOf, wordingBy } from './boundary-steps.js';
import type { Exercise, JointExercise, KeptPart } from './exercise.js';
import { otherOf, type ExerciseRecord, type Json, type Person, type Visibility } from './record.js';

/** What a page asks of a boundary. */
export type BoundaryWishes = Omit<BoundarySettings, 'session' | 'day'>;

/** Storage must never hold an `undefined`. */
const plain = (data: BoundaryData): Json => JSON.parse(JSON.stringify(data)) as Json;

/** One's own limit, written once more: how it was stays in its history. */
function changed({ data: before }: ExerciseRecord, data: Json): Json {
  const { area, day, who, terms } = changeTo(data as unknown as BoundaryWording);
  const was = before as unknown as BoundaryWording;
  return plain({ ...(reworded(was, { who, day, terms }) ?? was), area });
}

const changeTo = (wording: BoundaryWording) => {
  const none = Object.fromEntries(termKeys.map((key) => [key, undefined]));
  const { who, day } = wording.history[0]!;
  return { area: wording.area, who, day, terms: { ...none, ...termsOf(wording) } };
};

const isIdle = ({ at }: BoundaryState): boolean => at === 'begin' || at === 'alone';

type BoundaryExercise = Exercise<BoundaryState, BoundaryAction, BoundaryWishes> &
  JointExercise<BoundaryState> &
  Required<Pick<Exercise<BoundaryState, BoundaryAction, BoundaryWishes>, 'open'>>;

/** A boundary (B1 to B16), as it is kept. */
export const boundaryExercise: BoundaryExercise = {
  kind: 'boundary',
  schema: boundarySchema,
  create: newBoundary,
  act,
  isTyping: (action) => action.do === 'answer',
  isIdle,
  isDone: ({ at }) => at === 'done',
  isComplete: ({ at, mode }) => at === 'done' || (mode !== 'together' && at === 'both'),
  isPrivate: ({ at }) => at !== 'begin' && at !== 'alone' && at !== 'hand-over' && at !== 'done',
  isAnswered,
  isPossible,
  split: splitBoundary,
  join: (progress, answers: Partial<Record<Person, BoundaryPart>>) =>
    joinBoundary({ ...answers, progress: progress as BoundaryDrafts['progress'] }),

  follow(state, fresh) {
    if (state.at !== 'begin' || state.wording || state.chosen.a || state.chosen.b) return state;
    const { session, day, answers } = state;
    return { ...fresh, session, day, answers };
  },

  joint: ({ wording, rev }) => (wording && !rev ? { visibility: 'shared', data: plain(wording) } : undefined),
  met: (state, record) => met(state, record as unknown as BoundaryRecord | undefined),
  outdated: (records) => outdated(records as unknown as readonly BoundaryRecord[]) as unknown as ExerciseRecord[],
  given(state, who, part) {
    if (!part.isShown || state.at !== 'answer' || state.holder !== who) return state;
    const next = answeredBy(state, who, part.answer, true);
    return next.chosen[who] ? turnOf(next, who) : state;
  },
  isHeld({ wording, rev, answers }, who) {
    const { reply, instead } = answers[who];
    return !!wording && !!rev && !reply && !instead?.trim();
  },

  open(settings, records) {
    const parts = records as unknown as readonly BoundaryRecord[];
    const of = (author: string) =>
      parts.find((record) => record.session === settings.session && record.author === author);
    const wording = of('both');
    return wording && openBoundary(settings, { wording, a: of('a'), b: of('b') });
  },

  keeps(state, who, record, isUnkept) {
    const choice = state.chosen[who];
    // Taken back, or an answer to words that no longer stand: from this moment it is its writer's alone.
    const closed: KeptPart | undefined =
      record && record.visibility !== 'private'
        ? { visibility: 'private', data: record.data, isWhole: false }
        : undefined;
    if (!choice) return closed;
    // Nothing can be answered before the words have the `rev` that an answer names.
    if (state.wording && !state.rev) return closed;
    const shown: Visibility = state.wording ? 'after-both' : 'shared';
    const visibility = choice === 'show' ? shown : 'private';
    const isStale = !!state.wording && (record?.data as BoundaryAnswer | undefined)?.of !== state.rev;
    // Words that both are still writing are nobody's answer yet.
    const isDue = !record || (isUnkept && state.at !== 'pick') || isStale || record.visibility !== visibility;
    if (!isDue) return undefined;
    const data = boundaryExercise.dataOf(state, who);
    // What they once answered to words of both that are gone has no history.
    const isMine = !state.wording && (record?.data as BoundaryData | undefined)?.is === 'wording';
    return { visibility, data: isMine ? changed(record!, data) : data, isWhole: true };
  },

  dataOf(state, who) {
    const { wording, rev, day, proposer } = state;
    if (!wording) return plain(wordingBy(state, who));
    // Put away before it lay between both: it is its writer's own.
    if (!rev && proposer === who) return plain({ ...wordingBy(state, who), whose: 'mine' });
    const { reply, instead, signed } = onTable(state.answers[who]);
    // What was not answered answers nothing, and the words are kept all the same.
    const said = { of: reply ? (rev ?? '') : '', reply: reply ?? ('talk' as const) };
    return plain({ is: 'answer', ...said, instead: instead?.trim() || undefined, day, signed });
  },

  // Their answer was chosen and was only not kept yet: it stays what they chose.
  visibilityLeft: ({ wording, rev, chosen }, who) =>
    wording && rev && chosen[who] === 'show' ? 'after-both' : 'private',
  together: () => undefined,
  // Taking turns is the check-in's.
  starter: () => undefined,

  recall(state, who, part) {
    const { [who]: choice, ...rest } = state.chosen;
    const answer: BoundaryPart | undefined = part?.answer;
    const chosen = part && choice ? { ...rest, [who]: part.isShown ? ('show' as const) : ('keep' as const) } : rest;
    // What is typed since names no words; what is kept does, and they may be other ones by now.
    if (!state.wording || (answer && answer.of === undefined))
      return { ...state, answers: { ...state.answers, [who]: answer ?? {} }, chosen };
    const next = answeredBy(state, who, answer, !!part?.isShown);
    // Who is still writing has not chosen yet.
    const isWriting = state.at === 'answer' && state.holder === who;
    return isWriting && !choice ? { ...next, chosen } : next;
  },

  erase(state, author) {
    const other = otherOf(author);
    const { at, mode, given, proposer, page, answers, chosen, ...rest } = state;
    return {
      ...rest,
      at: at === 'done' ? at : 'begin',
      mode: at === 'done' ? mode : given,
      given,
      proposer: proposer === author ? undefined : proposer,
      holder: undefined,
      speaker: undefined,
      page: { ...page, [author]: 0 },
      answers: { a: {}, b: {}, [other]: answers[other] },
      chosen: { [other]: chosen[other] },
    };
  },

  needsCover: (before, after) => before.at === 'hand-over' && after.at === 'answer' && after.holder !== before.holder,
  // Words that are proposed wait for as long as they take.
  endsWithItsDay: () => false,
  rests: ({ wording }) => !!wording,
  // The other's own limit is kept, and is theirs: whoever begins now begins another one.
  startsAnew: (state, action) =>
    (action.do === 'begin' || action.do === 'on-own') && !state.wording && !!state.chosen[otherOf(action.who)],

  // A boundary of any day waits in the list, and is opened from there; whoever begins again begins another one.
  half: () => undefined,
  halfOf: () => undefined,
  resume: (settings) => newBoundary(settings),
};
