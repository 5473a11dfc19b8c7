import { otherOf, type Person } from './record.js';
import {
  firstAct,
  newCheckin,
  pagesOf,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinChoice,
  type CheckinDrafts,
  type CheckinMode,
  type CheckinRhythm,
  type CheckinSettings,
  type CheckinState,
  type CheckinTimer,
} from './checkin-state.js';

/** What one person has already kept today, in a session that the other may still join. */
export type KeptAnswers = Partial<Record<Person, { answer: CheckinAnswer; choice: CheckinChoice }>>;

/** Takes up a check-in of which one part is kept already: whoever comes now writes theirs, in the same session. */
export function resumeCheckin(settings: CheckinSettings, kept: KeptAnswers): CheckinState {
  const state = newCheckin(settings);
  const chosen: Partial<Record<Person, CheckinChoice>> = {};
  const answers = { ...state.answers };
  let starter: Person | undefined;
  for (const who of ['a', 'b'] as const) {
    const one = kept[who];
    if (!one) continue;
    starter ??= who;
    chosen[who] = one.choice;
    answers[who] = one.answer;
  }
  return { ...state, starter, chosen, answers };
}

/** Who starts: the one who did not last time; at the very first time chance decides, 0 ≤ chance < 1. */
export const startsNext = (last: Person | undefined, chance: number): Person =>
  last ? otherOf(last) : chance < 0.5 ? 'a' : 'b';

/** True once both chose to show: from here on each may read the other. */
export const isOpened = ({ chosen, mode }: Pick<CheckinState, 'chosen' | 'mode'>): boolean =>
  mode !== 'solo' && chosen.a === 'show' && chosen.b === 'show';

/**
 * The answers that `reader` may see now; `both` reads what lies between the two. An answer that is not readable is absent,
 * so that it cannot be drawn by mistake.
 */
export function readableBy(state: CheckinState, reader: Person | 'both'): Partial<Record<Person, CheckinAnswer>> {
  if (isOpened(state)) return state.answers;
  return reader === 'both' ? {} : { [reader]: state.answers[reader] };
}

/** Milliseconds that are left at the instant `now`; never below 0. */
export const timeLeft = (timer: CheckinTimer, now: number): number =>
  Math.max(0, timer.left - (timer.since === undefined ? 0 : Math.max(0, now - timer.since)));

/** "More time" adds half a minute: enough to finish a thought, not to begin a speech. */
const more = 30_000;

const isAlone = (state: CheckinState): boolean => state.mode === 'apart' || state.mode === 'solo';

const write = (state: CheckinState, who: Person): CheckinState =>
  pagesOf(state).length
    ? { ...state, at: state.chosen[who] ? 'choose' : 'write', holder: who }
    : minute({ ...state, holder: isAlone(state) ? who : undefined }, who);

const newTimer = ({ seconds }: CheckinState): CheckinTimer => ({
  left: seconds * 1000,
  of: seconds * 1000,
  off: !seconds,
});

const minute = (state: CheckinState, speaker: Person): CheckinState => ({
  ...state,
  at: 'minute',
  speaker,
  timer: { ...newTimer(state), off: state.timer?.off ?? !state.seconds },
});

const started = (state: CheckinState, mode: CheckinMode, who: Person): CheckinState => ({
  ...state,
  mode,
  starter: state.starter && Object.keys(state.chosen).length ? state.starter : who,
});

/** What comes after a minute, or after what was said back about it. */
function afterMinute(state: CheckinState): CheckinState {
  const speaker = state.speaker!;
  if (isAlone(state)) return { ...state, at: 'done' };
  if (state.at === 'minute' && state.parts.includes('say-back'))
    return { ...state, at: 'say-back', timer: still(state) };
  return speaker === state.starter ? minute(state, otherOf(speaker)) : { ...state, at: 'done', timer: undefined };
}

const still = (state: CheckinState): CheckinTimer | undefined => state.timer && { ...state.timer, since: undefined };

function back(state: CheckinState): CheckinState {
  const { at, holder, starter } = state;
  const last = pagesOf(state).length - 1;
  switch (at) {
    case 'alone':
      return { ...state, at: 'begin' };
    case 'write': {
      const page = state.page[holder!];
      if (page > 0) return { ...state, page: { ...state.page, [holder!]: page - 1 } };
      return Object.keys(state.chosen).length ? state : { ...state, at: 'begin', holder: undefined };
    }
    case 'choose':
      return { ...without(state, holder!), at: 'write', page: { ...state.page, [holder!]: last } };
    case 'hand-over': {
      // Until the other has it, it goes back to the one who wrote last, who may take their words back.
      const writer = state.chosen[starter!] ? starter! : otherOf(starter!);
      return { ...without(state, writer), at: 'choose', holder: writer };
    }
    case 'minute':
      if (state.speaker !== state.starter && !isAlone(state))
        return state.parts.includes('say-back')
          ? { ...state, at: 'say-back', speaker: state.starter, timer: still(state) }
          : minute(state, starter!);
      return last < 0 ? { ...state, at: 'begin', holder: undefined } : { ...state, at: 'both', timer: still(state) };
    case 'say-back':
      return { ...minute(state, state.speaker!) };
    default:
      return state;
  }
}

const without = (state: CheckinState, who: Person): CheckinState => {
  const chosen = { ...state.chosen };
  delete chosen[who];
  return { ...state, chosen };
};

function timed(timer: CheckinTimer, to: 'pause' | 'go-on' | 'more' | 'off' | 'on', now: number): CheckinTimer {
  const left = timeLeft(timer, now);
  const running = timer.since !== undefined;
  switch (to) {
    case 'pause':
      return { ...timer, left, since: undefined };
    case 'go-on':
      return { ...timer, left, since: now };
    case 'more':
      return { ...timer, left: left + more, of: Math.max(timer.of, left + more), since: running ? now : undefined };
    case 'off':
      return { ...timer, left, since: undefined, off: true };
    case 'on':
      return { left: left || 60_000, of: timer.of || 60_000, since: undefined };
  }
}

/**
 * The check-in after an action. What is not possible where it stands changes nothing: the same state comes back.
 * @param now milliseconds since 1970
 */
export function act(state: CheckinState, action: CheckinAction, now: number): CheckinState {
  const first = firstAct(state, action);
  if (first) return first;
  const { at, holder } = state;
  switch (action.do) {
    case 'begin':
      if (at !== 'begin') return state;
      return write(started(state, state.mode ?? 'together', action.who), action.who);
    case 'just-minute':
      if (at !== 'begin') return state;
      return write(
        { ...started(state, state.mode ?? 'together', action.who), rhythm: 'daily', parts: ['share', 'say-back'] },
        action.who,
      );
    case 'alone':
      return at === 'begin' ? { ...state, at: 'alone' } : state;
    case 'on-own':
      if (at !== 'alone' && at !== 'begin') return state;
      return write(started(state, action.mode, action.who), action.who);
    case 'answer':
      return state;
    case 'next':
      if (at === 'write') {
        const page = state.page[holder!] + 1;
        if (page < pagesOf(state).length) return { ...state, page: { ...state.page, [holder!]: page } };
        return { ...state, at: 'choose' };
      }
      return at === 'minute' || at === 'say-back' ? afterMinute(state) : state;
    case 'back':
      return back(state);
    case 'change': {
      const page = pagesOf(state).indexOf(action.page);
      if (at !== 'choose' || page < 0) return state;
      return { ...without(state, holder!), at: 'write', page: { ...state.page, [holder!]: page } };
    }
    case 'choose': {
      if (at !== 'choose') return state;
      const next = { ...state, chosen: { ...state.chosen, [holder!]: action.choice } };
      if (isAlone(state)) return { ...next, at: 'both' };
      if (next.chosen[otherOf(holder!)]) return { ...next, at: 'both', holder: undefined };
      return { ...next, at: 'hand-over', holder: otherOf(holder!) };
    }
    case 'arrive':
      if (holder === action.who && at !== 'hand-over') return state;
      // At a hand-over the one who just wrote may say "it is still me": that is the way back.
      if (at === 'hand-over' && holder !== action.who) return back(state);
      return at === 'write' || at === 'choose' || at === 'hand-over' ? write(state, action.who) : state;
    case 'landed':
      if (at !== 'both' || !isOpened(state)) return state;
      return {
        ...state,
        answers: { ...state.answers, [action.who]: { ...state.answers[action.who], landed: action.landed } },
      };
    case 'minute':
      if (at !== 'both' || !state.parts.includes('share')) return state;
      return { ...minute(state, holder ?? state.starter!), spoken: true };
    case 'timer':
      return at === 'minute' && state.timer
        ? { ...state, timer: timed(state.timer, action.to, now), spoken: true }
        : state;
    case 'heard':
      if (at !== 'say-back') return state;
      return { ...state, heard: { ...state.heard, [otherOf(state.speaker!)]: action.text } };
    case 'enough':
      return at === 'both' || at === 'minute' || at === 'say-back' ? { ...state, at: 'done', timer: undefined } : state;
  }
}

/** The data of a `checkin` record, schema 1. */
export interface CheckinData extends CheckinAnswer {
  rhythm: CheckinRhythm;
  mode?: CheckinMode;
  /** In the record of both: who started, and what was heard, when it was written down. */
  starter?: Person;
  heard?: Partial<Record<Person, string>>;
}

/** Version of `CheckinData`; older ones are migrated on read. */
export const checkinSchema = 1;

/** Puts a check-in together again; a missing answer is an empty one, never an error. */
export const joinCheckin = ({
  progress,
  a,
  b,
}: {
  progress: CheckinDrafts['progress'];
  a?: CheckinAnswer;
  b?: CheckinAnswer;
}): CheckinState => ({
  ...progress,
  answers: { a: a ?? {}, b: b ?? {} },
});
