import type { Exercise } from './exercise.js';
import type { Json } from './record.js';
import {
  isAnswered,
  isTaken,
  newRepair,
  splitRepair,
  type RepairAction,
  type RepairAnswer,
  type RepairDrafts,
  type RepairMode,
  type RepairSettings,
  type RepairStage,
  type RepairState,
} from './repair-state.js';
import {
  act,
  dataOf,
  erased,
  handedOn,
  isPossible,
  joinRepair,
  recalled,
  repairSchema,
  resumeRepair,
  visibilityOf,
} from './repair-steps.js';

/** What a page asks of a repair. */
export type RepairWishes = Omit<RepairSettings, 'session' | 'day'>;

/** Storage must never hold an `undefined`. */
const plain = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;

/** The same data, in whatever order its fields lie. */
const isSame = (one: Json, two: Json): boolean => {
  const sorted = (data: Json) => JSON.stringify(Object.entries(plain(data as object) as object).sort());
  return sorted(one) === sorted(two);
};

/** Where nothing of what was written is on the screen. */
const publicStages: readonly RepairStage[] = ['begin', 'hand-over', 'hand-back', 'done'];
/** Where whoever is here has done their part. */
const completeStages: readonly RepairStage[] = ['hand-back', 'sent', 'after', 'next', 'done'];

/** The repair (D3 I1 I3 I4 I5 C3 C10 D5r), as it is kept. */
export const repairExercise: Exercise<RepairState, RepairAction, RepairWishes> = {
  kind: 'repair',
  schema: repairSchema,
  create: newRepair,
  act,
  isTyping: (action) => action.do === 'answer',
  isIdle: ({ at }) => at === 'begin',
  isDone: ({ at }) => at === 'done',
  isComplete: ({ at }) => completeStages.includes(at),
  isPrivate: ({ at }) => !publicStages.includes(at),
  isAnswered,
  isPossible,
  split: splitRepair,
  join: (progress, { a, b }: { a?: RepairAnswer; b?: RepairAnswer }) =>
    joinRepair({ progress: progress as RepairDrafts['progress'], a, b }),

  follow(state, fresh) {
    if (state.at !== 'begin') return state;
    const { session, day, answers, thrown } = state;
    return { ...fresh, session, day, answers, thrown };
  },

  keeps(state, who, record, isUnkept) {
    const { author, at, delivered, replied, answers } = state;
    const isEnd = at === 'done';
    const isGiven = who === author ? delivered : replied;
    // Until it is given or left, a draft holds it. A record from before follows at each step.
    if (!author || !isAnswered(answers[who]) || !(isGiven || isEnd || record)) return undefined;
    const visibility = visibilityOf(state, who);
    const data = plain(dataOf(state, who));
    // What the other may read is less than what its author still works with: that stays in the draft until the end.
    const isWhole = isEnd || (who !== author && !!isGiven);
    const isDue = record?.visibility !== visibility || !isSame(record.data, data) || (isWhole && isUnkept);
    return isDue ? { visibility, data, isWhole } : undefined;
  },

  dataOf: (state, who) => plain(dataOf(state, who)),
  visibilityLeft: visibilityOf,
  together: () => undefined,
  handsOn: (state) => ({ promises: handedOn(state) }),
  starter: () => undefined,
  recall: recalled,
  erase: erased,

  needsCover: (before, after) =>
    (before.at === 'hand-over' || before.at === 'hand-back') && after.at !== 'done' && after.holder !== before.holder,
  endsWithItsDay: ({ at }) => at === 'hand-over' || at === 'hand-back',

  // Each repair is a session of its own: what is kept of one stays with it.
  startsAnew: (state, action) =>
    (action.do === 'begin' || action.do === 'what') &&
    state.at === 'begin' &&
    (isAnswered(state.answers[action.who]) || isTaken(state, action.who)),

  // Nobody joins a repair by coming to the page: it is opened by its author, who says so.
  half: () => undefined,
  halfOf: () => undefined,
  resume: resumeRepair,

  open(settings, records) {
    const halves = Object.fromEntries(
      records
        .filter(({ session, author }) => session === settings.session && author !== 'both')
        .map(({ author, data, visibility }) => {
          const { mode: _, ...answer } = data as object as RepairAnswer & { mode?: RepairMode };
          return [author, { answer, isShown: visibility !== 'private' }];
        }),
    );
    const state = resumeRepair(settings, halves);
    return state.author ? state : undefined;
  },
};
