import { isDay } from './day.js';
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

/** True when a person wrote or chose anything at all; which prompt was shown is no answer. */
export const isAnswered = (answer: object): boolean =>
  Object.entries(answer).some(
    ([key, value]) =>
      key !== 'prompt' && (typeof value === 'string' || Array.isArray(value) ? value.length > 0 : !!value),
  );

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

const isAlone = ({ mode }: CheckinState): boolean => mode === 'apart' || mode === 'solo';

const anyChosen = ({ chosen }: CheckinState): boolean => !!(chosen.a || chosen.b);

/** Somebody's turn. Whoever has chosen already finds their words folded; what was opened stays open. */
function turnOf(state: CheckinState, who: Person): CheckinState {
  const holder = isAlone(state) ? who : undefined;
  if (!pagesOf(state).length) return minute({ ...state, holder }, who);
  if (isOpened(state)) return { ...state, at: 'both', holder };
  return { ...state, at: state.chosen[who] ? 'choose' : 'write', holder: who };
}

const minute = (state: CheckinState, speaker: Person): CheckinState => {
  const length = state.seconds * 1000;
  return { ...state, at: 'minute', speaker, timer: { left: length, of: length, off: state.timer?.off ?? !length } };
};

const started = (state: CheckinState, mode: CheckinMode, who: Person): CheckinState =>
  turnOf({ ...state, mode, starter: (anyChosen(state) && state.starter) || who }, who);

/** At the first screen again; what was typed is still there. */
const begun = (state: CheckinState): CheckinState => ({
  ...state,
  at: 'begin',
  mode: state.given,
  just: undefined,
  holder: undefined,
});

const still = ({ timer }: CheckinState): CheckinTimer | undefined => timer && { ...timer, since: undefined };

/** What comes after a minute, or after what was said back about it. */
function afterMinute(before: CheckinState): CheckinState {
  const state = { ...before, spoken: true };
  const { at, speaker, starter } = state;
  if (at === 'minute' && !isAlone(state) && state.parts.includes('say-back'))
    return { ...state, at: 'say-back', timer: still(state) };
  return speaker === starter && !isAlone(state)
    ? minute(state, otherOf(speaker!))
    : { ...state, at: 'done', timer: undefined };
}

const without = (state: CheckinState, who: Person): CheckinState => {
  const chosen = { ...state.chosen };
  delete chosen[who];
  return { ...state, chosen };
};

/** The holder goes to one of their pages; whoever writes has not chosen. */
const toPage = (state: CheckinState, page: number): CheckinState => {
  const who = state.holder!;
  return { ...without(state, who), at: 'write', page: { ...state.page, [who]: page } };
};

/** Takes somebody's choice back: their words lie folded before them again, and are theirs alone. */
const takenBack = (state: CheckinState, who: Person): CheckinState => ({
  ...without(state, who),
  at: 'choose',
  holder: who,
});

function back(state: CheckinState): CheckinState {
  const { at, holder, starter } = state;
  const last = pagesOf(state).length - 1;
  switch (at) {
    case 'alone':
      return begun(state);
    case 'write': {
      const page = state.page[holder!];
      if (page > 0) return toPage(state, page - 1);
      return anyChosen(state) && !isAlone(state) ? state : begun(state);
    }
    case 'choose':
      return toPage(state, last);
    case 'hand-over':
      // Until the other has it, it goes back to the one who wrote last.
      return takenBack(state, otherOf(holder!));
    case 'both':
      // On one's own, nobody has read it yet. Together both have seen "not both yet", and it stays at that.
      return holder && !isOpened(state) ? takenBack(state, holder) : state;
    case 'minute':
      if (state.speaker !== starter && !isAlone(state))
        return state.parts.includes('say-back')
          ? { ...state, at: 'say-back', speaker: starter, timer: still(state) }
          : minute(state, starter!);
      return last < 0 ? begun(state) : { ...state, at: 'both', timer: still(state) };
    case 'say-back':
      return minute(state, state.speaker!);
    default:
      return state;
  }
}

/** The timer after a wish; the same one where the wish changes nothing. */
function timed(timer: CheckinTimer, to: 'pause' | 'go-on' | 'more' | 'off' | 'on', now: number): CheckinTimer {
  const left = timeLeft(timer, now);
  const { of, off } = timer;
  const running = timer.since !== undefined;
  if (off) return to === 'on' ? { left: left || 60_000, of: of || 60_000 } : timer;
  switch (to) {
    case 'pause':
      return running ? { left, of } : timer;
    case 'go-on':
      return running || !left ? timer : { left, of, since: now };
    case 'more':
      return { left: left + more, of: Math.max(of, left + more), since: running ? now : undefined };
    case 'off':
      return { left, of, off: true };
    case 'on':
      return timer;
  }
}

/** Somebody says who they are: at a hand-over, or at a cover, where it may be the other one. */
function arrived(state: CheckinState, who: Person): CheckinState {
  const { at, holder } = state;
  // The one who just wrote may say "it is still me": that is the way back.
  if (at === 'hand-over') return holder === who ? turnOf(state, who) : back(state);
  if (!holder || holder === who || state.mode === 'solo') return state;
  if (at === 'write' || at === 'choose') return turnOf(state, who);
  if (at !== 'both' && at !== 'minute') return state;
  // On their own: the one who comes now finds what is theirs, and writes if they have not yet.
  const calm = { ...state, timer: still(state) };
  return state.chosen[who] ? { ...calm, at: 'both', holder: who } : turnOf(calm, who);
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
      return at === 'begin' ? started(state, state.mode ?? 'together', action.who) : state;
    case 'just-minute':
      return at === 'begin' ? started({ ...state, just: true }, state.mode ?? 'together', action.who) : state;
    case 'alone':
      return at === 'begin' ? { ...state, at: 'alone' } : state;
    case 'on-own':
      return at === 'alone' || at === 'begin' ? started(state, action.mode, action.who) : state;
    case 'answer':
      return state;
    case 'next': {
      if (at === 'minute' || at === 'say-back') return afterMinute(state);
      if (at !== 'write') return state;
      const page = state.page[holder!] + 1;
      return page < pagesOf(state).length ? toPage(state, page) : { ...state, at: 'choose' };
    }
    case 'back':
      return back(state);
    case 'change': {
      const page = pagesOf(state).indexOf(action.page);
      return at === 'choose' && page >= 0 ? toPage(state, page) : state;
    }
    case 'choose': {
      // What somebody writes just for themselves has nobody to be shown to.
      if (at !== 'choose' || (state.mode === 'solo' && action.choice === 'show')) return state;
      const next = { ...state, chosen: { ...state.chosen, [holder!]: action.choice } };
      if (isAlone(state)) return { ...next, at: 'both' };
      const other = otherOf(holder!);
      return next.chosen[other]
        ? { ...next, at: 'both', holder: undefined }
        : { ...next, at: 'hand-over', holder: other };
    }
    case 'arrive':
      return arrived(state, action.who);
    case 'landed':
      if (at !== 'both' || !isOpened(state)) return state;
      return {
        ...state,
        answers: { ...state.answers, [action.who]: { ...state.answers[action.who], landed: action.landed } },
      };
    case 'minute':
      return at === 'both' && state.parts.includes('share') ? minute(state, holder ?? state.starter!) : state;
    case 'timer': {
      const timer = at === 'minute' && state.timer ? timed(state.timer, action.to, now) : state.timer;
      if (timer === state.timer) return state;
      return { ...state, timer, spoken: state.spoken || action.to === 'go-on' };
    }
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

/** True for a state that a check-in can be in; one from outside may have all its fields and still stand nowhere. */
export function isPossible({ at, day, holder, speaker, starter, timer, page, ...state }: CheckinState): boolean {
  if (!isDay(day) || (at !== 'begin' && at !== 'alone' && !starter)) return false;
  if (at === 'write') return !!holder && page[holder] >= 0 && page[holder] < pagesOf(state).length;
  if (at === 'choose' || at === 'hand-over') return !!holder && !!pagesOf(state).length;
  return at === 'minute' ? !!speaker && !!timer : at !== 'say-back' || !!speaker;
}
