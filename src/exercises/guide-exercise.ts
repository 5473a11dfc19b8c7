import type { Exercise } from './exercise.js';
import { actGuide, type GuideAction } from './guide-act.js';
import { fromGuide } from './handed-on.js';
import { answersIn, conversationSchema, jointAnswersIn, type ConversationData } from './guide-record.js';
import { fitGuide, isPossible, isWritten, ownData, resultOf, type GuidePart } from './guide-result.js';
import {
  holderOf,
  isAlone,
  joinGuide,
  keysOf,
  newGuideRun,
  splitGuide,
  type GuideAnswers,
  type GuideChoice,
  type GuideDrafts,
  type GuideSettings,
  type GuideState,
} from './guide-state.js';
import { shareOf, stepOf, type Guide } from './guide.js';
import { otherOf, type Json, type Person } from './record.js';

/** A guide under way, as it is kept and shown. */
export type GuideRunState = GuideState & { readonly holder?: Person | undefined };

/** What a page asks of a guide. */
export type GuideWishes = Omit<GuideSettings, 'session' | 'day' | 'kept'>;

type ByStep<Value> = Readonly<Record<string, Readonly<Partial<Record<Person, Value>>>>>;

const people = ['a', 'b'] as const;

/** Storage must never hold an `undefined`. */
const plain = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;

/** The same data, in whatever order storage gives it back. */
const isSame = (one: unknown, two: unknown): boolean => {
  const sorted = (data: unknown) =>
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
  return sorted(one) === sorted(two);
};

/**
 * An answer under this key says that somebody was here without a word of their own, so that their choices, and what lies
 * between the two, count as something to keep. No step has such an id.
 */
const here = '.';

const isAnswered = (answers: object): boolean =>
  Object.entries(answers as GuideAnswers).some(([key, answer]) => key === here || isWritten(answer));
const hasWords = (answers: GuideAnswers): boolean => Object.values(answers).some(isWritten);
const hasChosen = ({ chosen }: GuideState, who: Person): boolean => Object.values(chosen).some((by) => by[who]);

/** Where nobody’s words are on the screen, nor somebody’s turn. */
const openPhases: readonly string[] = ['begin', 'agree', 'read', 'rest', 'done'];

const withAnswers = (state: GuideState, who: Person, answers: GuideAnswers): GuideState =>
  answers === state.answers[who] ? state : { ...state, answers: { ...state.answers, [who]: answers } };

const without = <Value>({ [here]: _, ...rest }: Readonly<Record<string, Value>>): Record<string, Value> => rest;

/** Says of each of the two that they were here, as long as nothing else says it, and it is not over. */
function marked(guide: Guide, before: GuideState): GuideState {
  let state = before;
  for (const who of people) {
    let answers = state.answers[who];
    // "Nothing" that is shown opens the other’s words, too.
    for (const [id, by] of Object.entries(state.chosen)) {
      const step = by[who] === 'show' ? stepOf(guide, id) : undefined;
      if (step && !Object.keys(answers).some((key) => key.split('.')[0] === id))
        answers = { ...answers, [keysOf(step)[0]!]: {} };
    }
    const isAlsoOf = who === state.starter && hasWords(state.answers.both) && !isAnswered(state.answers[otherOf(who)]);
    const isHere = state.mode === 'together' && state.at !== 'done' && (hasChosen(state, who) || isAlsoOf);
    if (isHere && !isAnswered(answers)) answers = { ...answers, [here]: {} };
    else if (answers[here] && (state.at === 'done' || hasWords(answers))) answers = without(answers);
    state = withAnswers(state, who, answers);
  }
  return state;
}

/** Somebody else’s of what each of the two did, by step. */
const othersOf = <Value>(by: ByStep<Value>, author: Person): ByStep<Value> => {
  const other = otherOf(author);
  return Object.fromEntries(
    Object.entries(by).flatMap(([id, { [other]: one }]) => (one === undefined ? [] : [[id, { [other]: one }]])),
  );
};

/** Who said what lies between the two under a key: a thank-you is its speaker’s, what is said back the listener’s. */
function saidBy(guide: Guide, key: string): Person | undefined {
  const [id, who] = key.split('.');
  const { type } = stepOf(guide, id) ?? {};
  if (who !== 'a' && who !== 'b') return undefined;
  if (type === 'thanks') return who;
  return type === 'speak' || type === 'say-back' ? otherOf(who) : undefined;
}

/** The steps in which somebody has an answer that both may come to see. */
const stepsIn = (guide: Guide, answers: object): readonly string[] =>
  [...new Set(Object.keys(answers).map((key) => key.split('.')[0]!))].filter((id) => {
    const step = stepOf(guide, id);
    return step && shareOf(step) === 'apart';
  });

/** A guide (R1 R5 R7 C1 C2 …), as it is kept. A finished one stands as it is; another day begins another. */
export function guideExercise(guide: Guide): Exercise<GuideRunState, GuideAction, GuideWishes> {
  const held = (given: GuideState): GuideRunState => {
    const state = marked(guide, given);
    const holder = holderOf(guide, state);
    const { holder: was, ...rest } = state as GuideRunState;
    if (holder === was) return state;
    return holder ? { ...rest, holder } : rest;
  };

  /** What is kept of somebody in the end, in one record; with `keptBack` beside it, where part of it stays their own. */
  const partOf = (state: GuideState, who: Person): Omit<GuidePart, 'author'> | undefined =>
    isLeft(state, who)
      ? { visibility: 'private', data: ownData(guide, state, who, false) }
      : resultOf(guide, state).find(({ author }) => author === who);

  /** Who began on their own, and left it to the other, has words here all the same; they stay in one piece. */
  const isLeft = (state: GuideState, who: Person): boolean =>
    isAlone(state) && who !== state.starter && hasWords(state.answers[who]);

  const resume = (
    settings: GuideWishes & { readonly session: string; readonly day: string },
    halves: Partial<Record<Person, { readonly answer: object; readonly isShown: boolean }>>,
  ): GuideRunState => {
    const kept: GuideSettings['kept'] = {};
    for (const who of people) {
      const half = halves[who];
      if (!half) continue;
      const choice: GuideChoice = half.isShown ? 'show' : 'keep';
      const chosen = Object.fromEntries(stepsIn(guide, half.answer).map((id) => [id, choice]));
      kept[who] = { answers: half.answer as GuideAnswers, chosen };
    }
    return held(newGuideRun(guide, { ...settings, kept }));
  };

  /** Whose half is here before anybody has begun. */
  const halfIn = (state: GuideState): Person | undefined =>
    people.find((who) => hasChosen(state, who) || Object.keys(state.answers[who]).length);

  return {
    kind: 'conversation',
    schema: conversationSchema,
    create: (settings) => newGuideRun(guide, settings),

    act(state, action, now) {
      // What was kept in the end is not written over.
      if (state.at === 'done') return state;
      const next = actGuide(guide, state, action, now);
      return next === state ? state : held(next);
    },

    isTyping: (action) => action.do === 'answer',
    isIdle: ({ at, answers }) => at === 'begin' && !hasWords(answers.both),
    isDone: ({ at }) => at === 'done',
    isComplete: ({ at }) => at === 'done',
    isPrivate: ({ at, pause, away }) => !pause && !away && !openPhases.includes(at),
    isAnswered,
    isPossible: (state) => isPossible(guide, state),

    split(state) {
      const { progress, a, b, both } = splitGuide(state);
      const { holder: _, ...rest } = progress as GuideDrafts['progress'] & { holder?: Person };
      return { progress: { ...rest, both }, a, b };
    },

    join(progress, answers) {
      const { both, ...rest } = progress as GuideDrafts['progress'] & { both?: GuideAnswers };
      const { a = {}, b = {} } = answers as Partial<Record<Person, GuideAnswers>>;
      const state = joinGuide({ progress: rest, a, b, ...(both && { both }) });
      // A coach may have changed the guide since; one that is gone is nothing to go on with.
      return held(state.guide === guide.id ? fitGuide(guide, state) : state);
    },

    follow(state, fresh) {
      // A coach may have changed the guide meanwhile.
      if (state.at === 'done') return state;
      if (state.at !== 'begin') return held(fitGuide(guide, state));
      if (halfIn(state)) return { ...state, mode: fresh.mode };
      const { session, day, answers } = state;
      return { ...fresh, session, day, answers };
    },

    keeps(state, who, record, isUnkept) {
      // What the other kept on their own stays as they kept it.
      if (state.at !== 'done' || (isAlone(state) && who !== state.starter && !isUnkept)) return undefined;
      const part = partOf(state, who);
      if (!part) return undefined;
      // What its writer showed outright stays so, as long as nothing of it is theirs alone.
      const isShared = record?.visibility === 'shared' && part.visibility === 'after-both';
      const visibility = isShared ? 'shared' : part.visibility;
      const data = plain(part.data);
      const isDue = !record || isUnkept || record.visibility !== visibility || !isSame(record.data, data);
      return isDue ? { visibility, data, isWhole: true } : undefined;
    },

    // Unfinished, nothing else keeps what lies between the two.
    dataOf: (state, who) =>
      plain((state.at === 'done' && partOf(state, who)?.data) || ownData(guide, state, who, state.at !== 'done')),
    // A record that the other may come to read holds nothing else, and what both wrote is nobody's alone to delete.
    keptBack(state, who) {
      if (state.at !== 'done' || isLeft(state, who)) return undefined;
      const [, own] = resultOf(guide, state).filter(({ author }) => author === who);
      return own && plain({ ...own.data, beside: state.session });
    },

    visibilityLeft: (state, who) => (state.at === 'done' && partOf(state, who)?.visibility) || 'private',

    together(state) {
      const joint = state.at === 'done' && resultOf(guide, state).find(({ author }) => author === 'both');
      return joint ? plain(joint.data) : undefined;
    },

    handsOn: (state) => (state.at === 'done' ? { waiting: fromGuide(guide, state) } : {}),

    // Who begins is asked each time; in some guides it says who was hurt.
    starter: () => undefined,

    recall(state, who, part) {
      const next = withAnswers(state, who, (part?.answer ?? {}) as GuideAnswers);
      const chosen = Object.fromEntries(
        Object.entries(state.chosen).map(([id, { [who]: choice, ...others }]) => {
          if (!part || !choice) return [id, others];
          return [id, { ...others, [who]: part.isShown ? choice : 'keep' }];
        }),
      );
      return held({ ...next, chosen });
    },

    erase(state, author) {
      const other = otherOf(author);
      const { session, day, mode, from, at, starter, trail } = state;
      const both = Object.fromEntries(
        Object.entries(state.answers.both).filter(([key]) => saidBy(guide, key) !== author),
      );
      let answers: GuideAnswers = state.answers[other];
      if (at !== 'done' && hasWords(both) && !isAnswered(answers)) answers = { ...answers, [here]: {} };
      return held({
        ...newGuideRun(guide, { session, day, mode, ...(from !== undefined && { from }) }),
        ...(at === 'done' && { at, trail, ...(starter && { starter }) }),
        agreed: othersOf(state.agreed, author),
        chosen: othersOf(state.chosen, author),
        answers: { a: {}, b: {}, both, [other]: answers },
      });
    },

    // The guide has a cover of its own, which says who takes the phone.
    needsCover: () => false,
    endsWithItsDay: () => false,
    // At a resting place, in a pause or left on purpose; and a talk that came through such a place takes longer than a day.
    rests: ({ at, pause, away, trail }) =>
      !!pause || !!away || at === 'rest' || trail.some((id) => stepOf(guide, id)?.type === 'rest'),

    startsAnew(state, action, today) {
      if (action.do !== 'begin' || state.at !== 'begin') return false;
      const half = halfIn(state);
      if (!half) return false;
      // Opened again, it goes on for the one whose it is.
      if (isAlone(state) && state.starter === half) return action.who !== half;
      return state.mode === 'solo' || state.day !== today || (isAlone(state) && action.who === half);
    },

    half(state, today) {
      const { at, mode, day, starter } = state;
      if (at !== 'done' || mode !== 'apart' || day !== today || !starter) return undefined;
      const other = otherOf(starter);
      const part = partOf(state, starter);
      if (!part || hasChosen(state, other) || Object.keys(state.answers[other]).length) return undefined;
      return { who: starter, isShown: part.visibility !== 'private' };
    },

    halfOf(records, settings) {
      if (guide.mode === 'solo' || settings.mode === 'solo') return undefined;
      const dataIn = ({ data }: { data: unknown }) => data as ConversationData;
      const today = records.filter((record) => {
        const { guide: id, mode, beside } = dataIn(record);
        return id === guide.id && mode !== 'solo' && !beside;
      });
      // The latest one counts: who went on to another since has left that one as it is.
      const latest = today.filter(({ session }) => session === today[0]!.session);
      const [half] = latest;
      if (!half || latest.length > 1 || half.author === 'both') return undefined;
      return dataIn(half).mode === 'apart' && dataIn(half).ended ? half : undefined;
    },

    resume,

    // A talk that was put away begins again, with every word in its place; what to show is asked anew.
    open(settings, records) {
      const parts = records.filter(({ session, author, data }) => {
        const { guide: id, ended } = data as object as ConversationData;
        return session === settings.session && author !== 'both' && id === guide.id && !ended;
      });
      if (!parts.length) return undefined;
      const words = parts.map(({ author, data }) => [author, data as object as ConversationData] as const);
      const own = Object.fromEntries(words.map(([author, data]) => [author, answersIn(data)]));
      const both = Object.assign({}, ...words.map(([, data]) => jointAnswersIn(data))) as GuideAnswers;
      const { mode, starter } = words[0]![1];
      const state = newGuideRun(guide, { ...settings, mode });
      const isOnes = isAlone(state) && starter;
      return { ...state, ...(isOnes && { starter }), answers: { ...state.answers, ...own, both } };
    },
  };
}
