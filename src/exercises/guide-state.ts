import type { Day } from './day.js';
import {
  guideEnd,
  indexOfStep,
  questionsOf,
  shareOf,
  stepOf,
  type Guide,
  type GuideStep,
  type GuideWho,
} from './guide.js';
import { isPassed, longestFrom, waysFrom } from './guide-way.js';
import type { Pause } from './pause.js';
import { otherOf, type Author, type Person } from './record.js';

/** Who is here: both on one device, each at another time, or one person alone. */
export type GuideMode = 'together' | 'apart' | 'solo';

/** What somebody wrote, chose (ids, for `rank` in their order) or, for a next date, set. */
export interface GuideAnswer {
  text?: string;
  chosen?: readonly string[];
  day?: Day;
}

/** By key: `step`, `step.question`, or for what is said in turns `step.a`, `step.b`. */
export type GuideAnswers = Readonly<Record<string, GuideAnswer>>;

/** What is going on within a step. `begin` and `done` are outside of all of them. */
export type GuidePhase =
  | 'begin'
  | 'agree' // rules
  | 'read'
  | 'speak'
  | 'say-back'
  | 'confirm' // "yes, that is it", or a second try
  | 'write' // one alone
  | 'choose' // show when both are ready, or keep
  | 'shown' // opened, or "not both yet"
  | 'together' // one answer of both
  | 'thanks'
  | 'rest'
  | 'done';

/** The countdown of a turn, in milliseconds; `since` is the instant from which `left` runs down, absent while it rests. */
export interface GuideTimer {
  left: number;
  of: number;
  since?: number;
  off?: boolean;
  /** How often there was more time in this turn. */
  more: number;
}

/** A guide under way as plain data: it survives being serialised at any point. */
export interface GuideState {
  session: string;
  day: Day;
  /** The id of the guide. */
  guide: string;
  mode: GuideMode;
  /** The step to begin at, where another guide offered it. */
  from?: string;
  /** Who began; alone, whose it is. */
  starter?: Person;
  /** The day on which both last said that it was a good moment; without it, the day it was begun. */
  metOn?: Day;
  /** The steps come through, by id; the last is where it stands. A branch is never in it. */
  trail: readonly string[];
  at: GuidePhase;
  /** The first or the second of the two in this step. */
  turn: 0 | 1;
  /** Which of several questions. */
  page: number;
  /** Which try of saying back. */
  attempt: 1 | 2;
  /** True while the one who holds the phone has not said that they have it: nothing private is on the screen. */
  cover?: boolean;
  timer?: GuideTimer;
  /** Who agreed, by step: to the rules, or to what was decided. */
  agreed: Readonly<Record<string, Readonly<Partial<Record<Person, true>>>>>;
  /** What happens to each one's answer, by step. */
  chosen: Readonly<Record<string, Readonly<Partial<Record<Person, GuideChoice>>>>>;
  /** How a say-back ended, by `step.speaker`. */
  confirmed: Readonly<Record<string, 'yes' | 'near'>>;
  pause?: Pause;
  /** Why nobody is at it just now. */
  away?: 'left' | 'rest' | 'set-aside';
  answers: Readonly<Record<Author, GuideAnswers>>;
}

/** What somebody wants done with an answer of theirs: open it once the other does, or keep it. */
export type GuideChoice = 'show' | 'keep';

/** What a new run needs to know; text, storage and the clock stay outside. */
export interface GuideSettings {
  session: string;
  day: Day;
  mode?: GuideMode;
  /** Whose device it is; such a run is theirs alone. */
  me?: Person;
  /** The step to begin at. */
  from?: string;
  /** On their own: what the other has already kept in this session, with what they chose. */
  kept?: Partial<Record<Person, { answers: GuideAnswers; chosen: Readonly<Record<string, GuideChoice>> }>>;
}

/** A guide that nobody has begun. A guide for one person is solo whatever was asked for. */
export function newGuideRun(guide: Guide, settings: GuideSettings): GuideState {
  const { session, day, me, from, kept = {} } = settings;
  const mode = guide.mode === 'solo' ? 'solo' : (settings.mode ?? (me ? 'apart' : 'together'));
  const chosen: Record<string, Partial<Record<Person, GuideChoice>>> = {};
  for (const who of ['a', 'b'] as const)
    for (const [step, choice] of Object.entries(kept[who]?.chosen ?? {}))
      chosen[step] = { ...chosen[step], [who]: choice };
  return {
    session,
    day,
    guide: guide.id,
    mode,
    ...(from !== undefined && stepOf(guide, from) && { from }),
    trail: [],
    at: 'begin',
    turn: 0,
    page: 0,
    attempt: 1,
    agreed: {},
    chosen,
    confirmed: {},
    answers: { a: kept.a?.answers ?? {}, b: kept.b?.answers ?? {}, both: {} },
  };
}

/** True where nobody hands over: for one person, or for two who each do it at their own time. */
export const isAlone = ({ mode }: Pick<GuideState, 'mode'>): boolean => mode !== 'together';

/** True for a run of two that is under way, and for which nobody was asked yet today whether it is a good moment (S5). */
export const isOfAnotherDay = ({ mode, at, day, metOn = day }: GuideState, today: Day): boolean =>
  mode === 'together' && at !== 'begin' && at !== 'done' && metOn !== today;

/** The step it stands at; none before it begins and after it ends. */
export const stepAt = (guide: Guide, state: GuideState): GuideStep | undefined =>
  state.at === 'begin' || state.at === 'done' ? undefined : stepOf(guide, state.trail.at(-1));

/** True where the two take turns in a step, speaking or writing. */
export const hasTurns = (step: GuideStep): boolean => {
  const share = shareOf(step);
  return share ? share !== 'together' : step.type === 'speak' || step.type === 'say-back' || step.type === 'thanks';
};

/** Whose step it is where one tells. */
function whoseIs(step: GuideStep): GuideWho {
  if (step.type === 'speak' || step.type === 'say-back') return step.who ?? 'teller';
  return step.type === 'choose' ? (step.who ?? 'each') : 'each';
}

/**
 * Who comes first and second in the step at the end of the trail. Who began is first in every other step with turns, so that
 * no one always has the last word; where one tells, they are always first.
 */
export function orderOf(guide: Guide, { trail, starter = 'a', mode }: GuideState): readonly Person[] {
  if (mode !== 'together') return [starter];
  const step = stepOf(guide, trail.at(-1));
  if (!step || !hasTurns(step)) return [starter, otherOf(starter)];
  if (guide.turns === 'one') {
    const who = whoseIs(step);
    return who === 'each' ? [starter, otherOf(starter)] : [who === 'teller' ? starter : otherOf(starter)];
  }
  const before = trail.slice(0, -1).filter((id) => hasTurns(stepOf(guide, id)!)).length;
  return before % 2 ? [otherOf(starter), starter] : [starter, otherOf(starter)];
}

/** Whose turn it is: the one who speaks, or writes alone. Undefined where it is nobody's. */
export function turnOf(guide: Guide, state: GuideState): Person | undefined {
  const { at } = state;
  if (at === 'begin' || at === 'done') return undefined;
  if (isAlone(state)) return state.starter;
  return ['speak', 'say-back', 'confirm', 'write', 'choose', 'thanks'].includes(at)
    ? orderOf(guide, state)[state.turn]
    : undefined;
}

/** Who holds the phone; undefined while it lies between both. Alone, always the one whose run it is. */
export const holderOf = (guide: Guide, state: GuideState): Person | undefined =>
  isAlone(state) || state.at === 'write' || state.at === 'choose' ? turnOf(guide, state) : undefined;

/** Who speaks and who listens, to be told apart on one screen. */
export function rolesOf(guide: Guide, state: GuideState): { speaker: Person; listener: Person } | undefined {
  if (isAlone(state) || !['speak', 'say-back', 'confirm', 'thanks'].includes(state.at)) return undefined;
  const speaker = turnOf(guide, state)!;
  return { speaker, listener: otherOf(speaker) };
}

/** The keys under which a step's answers lie, in order; one a page. */
export const keysOf = (step: GuideStep): readonly string[] =>
  step.type === 'answer' ? questionsOf(step).map(({ id }) => `${step.id}.${id}`) : [step.id];

/** True once both chose to show what they wrote in a step. Private answers and a solo run never open. */
export const isOpen = (guide: Guide, { chosen, mode }: GuideState, id: string): boolean => {
  const step = stepOf(guide, id);
  return (
    mode !== 'solo' &&
    step !== undefined &&
    shareOf(step) === 'apart' &&
    chosen[id]?.a === 'show' &&
    chosen[id].b === 'show'
  );
};

/**
 * The answers that `reader` may read now; `both` reads what lies between the two. What is not readable is absent, so that it
 * cannot be drawn by mistake.
 */
export function readableBy(guide: Guide, state: GuideState, reader: Author): Record<Author, GuideAnswers> {
  const open = new Set(
    guide.steps.flatMap((step) => (shareOf(step) === 'apart' && isOpen(guide, state, step.id) ? keysOf(step) : [])),
  );
  const readable = (who: Person): GuideAnswers =>
    reader === who
      ? state.answers[who]
      : Object.fromEntries(Object.entries(state.answers[who]).filter(([key]) => open.has(key)));
  return { a: readable('a'), b: readable('b'), both: state.answers.both };
}

/** What drafts hold, cut so that each person's words lie in a draft of their own. */
export interface GuideDrafts {
  progress: Omit<GuideState, 'answers'>;
  a: GuideAnswers;
  b: GuideAnswers;
  both: GuideAnswers;
}

/** Cuts a run into its drafts; how far it is holds nobody's words. */
export const splitGuide = ({ answers, ...progress }: GuideState): GuideDrafts => ({ progress, ...answers });

/** Puts a run together again; missing answers are empty ones, never an error. */
export const joinGuide = ({
  progress,
  a = {},
  b = {},
  both = {},
}: Pick<GuideDrafts, 'progress'> & Partial<GuideDrafts>): GuideState => ({ ...progress, answers: { a, b, both } });

/**
 * How far it is, in words "step 2 of 5": screens from the beginning, counted to the end of the longest way that may still
 * come. So it may turn out shorter, never longer; only going back takes a step away.
 */
export function progressOf(guide: Guide, state: GuideState): { step: number; of: number } {
  const done = state.trail.length;
  const last = stepOf(guide, state.trail.at(-1));
  const ways = last ? waysFrom(guide, indexOfStep(guide, last.id)) : [state.from ?? guide.steps[0]?.id ?? guideEnd];
  const ahead = longestFrom(guide, (step) => (isPassed(step, isAlone(state)) ? 0 : 1));
  const rest = state.at === 'done' ? 0 : Math.max(...ways.map((id) => ahead.get(id) ?? 0));
  return { step: Math.max(1, done), of: Math.max(1, done + rest) };
}
