import {
  newCheckin,
  splitCheckin,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinDrafts,
  type CheckinSettings,
  type CheckinState,
} from './checkin-state.js';
import {
  act,
  checkinSchema,
  isAnswered,
  isPossible,
  joinCheckin,
  resumeCheckin,
  type CheckinData,
  type KeptAnswers,
} from './checkin-steps.js';
import type { Exercise } from './exercise.js';
import { otherOf, type Json, type Person } from './record.js';

/** What a page asks of a check-in. */
export type CheckinWishes = Omit<CheckinSettings, 'session' | 'day'>;

/** Storage must never hold an `undefined`. */
const plain = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;

const isIdle = ({ at }: CheckinState): boolean => at === 'begin' || at === 'alone';

/** Where words are on the screen, or a turn in which a cover must ask who is here. */
const privateStages: readonly string[] = ['write', 'choose', 'both', 'say-back', 'minute'];

/** The check-in (D1 D2 D7 D8 D11), as it is kept. */
export const checkinExercise: Exercise<CheckinState, CheckinAction, CheckinWishes> = {
  kind: 'checkin',
  schema: checkinSchema,
  create: newCheckin,
  act,
  isTyping: (action) => action.do === 'answer' || action.do === 'heard',
  isIdle,
  isDone: ({ at }) => at === 'done',
  isComplete: ({ at, mode }) => at === 'done' || (mode !== 'together' && at === 'both'),
  isPrivate: ({ at }) => privateStages.includes(at),
  isAnswered,
  isPossible,
  split: splitCheckin,
  join: (progress, answers: Partial<Record<Person, CheckinAnswer>>) =>
    joinCheckin({ ...answers, progress: progress as CheckinDrafts['progress'] }),

  follow(state, fresh) {
    if (state.at !== 'begin' || state.chosen.a || state.chosen.b) return state;
    const { session, day, answers } = state;
    return { ...fresh, session, day, answers };
  },

  keeps(state, who, record, isUnkept) {
    const choice = state.chosen[who];
    if (!choice && state.at !== 'done')
      // Taken back before the reveal: from this moment it is its writer's alone again.
      return record?.visibility === 'after-both'
        ? { visibility: 'private', data: record.data, isWhole: false }
        : undefined;
    const visibility = choice !== 'show' ? 'private' : record?.visibility === 'shared' ? 'shared' : 'after-both';
    const isDue = record
      ? isUnkept || (choice && record.visibility !== visibility)
      : // "Nothing today" is as good as an answer: without a record it would never open, and the day would seem half done.
        choice || isAnswered(state.answers[who]);
    return isDue ? { visibility, data: checkinExercise.dataOf(state, who), isWhole: true } : undefined;
  },

  dataOf: ({ answers, rhythm, mode }, who) => plain({ ...answers[who], rhythm, mode }),
  visibilityLeft: ({ at, chosen }, who) => (at === 'done' && chosen[who] === 'show' ? 'after-both' : 'private'),

  together: ({ spoken, mode, just, rhythm, starter, heard }) =>
    spoken && mode === 'together' ? plain({ rhythm: just ? 'daily' : rhythm, mode, starter, heard }) : undefined,

  // Who did not start this time may start the next.
  starter: ({ mode, starter, chosen, spoken }) =>
    mode === 'together' && (chosen.a || chosen.b || spoken) ? starter : undefined,

  recall(state, who, part) {
    const { [who]: choice, ...chosen } = state.chosen;
    const answers = { ...state.answers, [who]: part?.answer ?? {} };
    // Who is still writing has not chosen yet.
    if (!part || !choice) return { ...state, answers, chosen };
    return { ...state, answers, chosen: { ...chosen, [who]: part.isShown ? 'show' : 'keep' } };
  },

  erase(state, author) {
    const other = otherOf(author);
    const { mode, given, at, page, answers, chosen, heard, ...rest } = state;
    return {
      ...rest,
      at: at === 'done' ? at : 'begin',
      mode: at === 'done' ? mode : given,
      given,
      just: undefined,
      holder: undefined,
      page: { ...page, [author]: 0 },
      answers: { a: {}, b: {}, [other]: answers[other] },
      chosen: { [other]: chosen[other] },
      heard: { [other]: heard[other] },
    };
  },

  needsCover: (before, after) => before.at === 'hand-over' && after.holder !== before.holder,
  endsWithItsDay: ({ at }) => at === 'hand-over',

  startsAnew(state, action, today) {
    const begins = action.do === 'begin' || action.do === 'just-minute' || action.do === 'on-own';
    const { chosen } = state;
    if (!begins || !isIdle(state) || !(chosen.a || chosen.b)) return false;
    const solo = action.do === 'on-own' && action.mode === 'solo';
    return solo || action.do === 'just-minute' || state.day !== today;
  },

  half({ at, mode, day, chosen }, today) {
    const who: Person = chosen.a ? 'a' : 'b';
    const isHalf = at === 'done' && mode === 'apart' && day === today && !chosen.a !== !chosen.b;
    return isHalf ? { who, isShown: chosen[who] === 'show' } : undefined;
  },

  halfOf(records, settings) {
    const today = records.filter(({ data }) => {
      const { mode, rhythm } = data as unknown as CheckinData;
      return mode !== 'solo' && rhythm === (settings.rhythm ?? 'daily');
    });
    // The latest one counts: who went on to another since has left that one as it is.
    const latest = today.filter(({ session }) => session === today[0]!.session);
    return latest.length === 1 && latest[0]!.author !== 'both' ? latest[0] : undefined;
  },

  resume(settings, halves) {
    const kept: KeptAnswers = {};
    for (const who of ['a', 'b'] as const) {
      const half = halves[who];
      if (half) kept[who] = { answer: half.answer, choice: half.isShown ? 'show' : 'keep' };
    }
    return resumeCheckin(settings, kept);
  },
};
