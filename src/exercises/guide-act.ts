import { guideEnd, type Guide, type GuideStep } from './guide.js';
import { afterTurn, back, goTo, isSettled, next, without } from './guide-moves.js';
import {
  holderOf,
  isAlone,
  isOpen,
  keysOf,
  orderOf,
  stepAt,
  turnOf,
  type GuideAnswer,
  type GuideChoice,
  type GuideState,
} from './guide-state.js';
import { stilled, timed, type GuideTimerWish } from './guide-timer.js';
import type { Day } from './day.js';
import { askReady, notReady, startPause } from './pause.js';
import type { Author, Person } from './record.js';

/** What two people can do in a conversation. */
export type GuideAction =
  | { do: 'begin'; who: Person }
  | { do: 'next' }
  | { do: 'back' }
  /** What somebody writes or chooses where it stands; `both` where the phone lies between them. */
  | { do: 'answer'; who: Author; answer: GuideAnswer }
  | { do: 'agree'; who: Person; yes: boolean }
  | { do: 'confirm'; heard: 'yes' | 'not-quite' }
  | { do: 'choose'; choice: GuideChoice }
  /** "Not both yet": one of the two looks at their own choice again. */
  | { do: 'reopen'; who: Person }
  | { do: 'arrive'; who: Person }
  | { do: 'timer'; to: GuideTimerWish }
  | { do: 'pause'; length?: number }
  | { do: 'return' }
  | { do: 'ready' }
  | { do: 'not-ready'; length?: number }
  | { do: 'rest' }
  | { do: 'leave' }
  /** On with what was left; with a day, after both were asked on it whether it is a good moment. */
  | { do: 'resume'; day?: Day };

/** The key under which what is said or written now is kept, and in whose answers it lies; nothing where nothing is. */
export function placeOf(guide: Guide, state: GuideState): { author: Author; key: string } | undefined {
  const step = stepAt(guide, state);
  if (!step) return undefined;
  switch (state.at) {
    case 'write':
      return { author: turnOf(guide, state)!, key: keysOf(step)[state.page]! };
    case 'together':
      return { author: 'both', key: keysOf(step)[state.page]! };
    case 'agree':
      return { author: 'both', key: step.id };
    case 'say-back':
    case 'confirm':
    case 'thanks':
      return { author: 'both', key: `${step.id}.${turnOf(guide, state)}` };
    default:
      return undefined;
  }
}

function choose(guide: Guide, state: GuideState, step: GuideStep, choice: GuideChoice): GuideState {
  const who = turnOf(guide, state)!;
  const next = { ...state, chosen: { ...state.chosen, [step.id]: { ...state.chosen[step.id], [who]: choice } } };
  if (isSettled(guide, next, step)) return { ...next, at: 'shown' };
  return afterTurn(guide, next, step);
}

/** Where words may be put, they are; an answer of both that changes has to be agreed to again. */
function answer(guide: Guide, state: GuideState, who: Author, given: GuideAnswer): GuideState {
  const place = placeOf(guide, state);
  if (!place || place.author !== who || state.cover) return state;
  const before = state.answers[who];
  const answers = { ...state.answers, [who]: { ...before, [place.key]: { ...before[place.key], ...given } } };
  const { [place.key]: _, ...agreed } = state.agreed;
  return { ...state, answers, agreed: who === 'both' ? agreed : state.agreed };
}

function agree(guide: Guide, state: GuideState, who: Person, yes: boolean): GuideState {
  const step = stepAt(guide, state);
  if (!step || isAlone(state) || !(state.at === 'agree' || step.type === 'decide')) return state;
  const { [who]: was, ...others } = state.agreed[step.id] ?? {};
  if (!!was === yes) return state;
  return { ...state, agreed: { ...state.agreed, [step.id]: yes ? { ...others, [who]: true } : others } };
}

function confirm(guide: Guide, state: GuideState, heard: 'yes' | 'not-quite'): GuideState {
  const step = stepAt(guide, state);
  if (state.at !== 'confirm' || !step) return state;
  if (heard === 'not-quite' && state.attempt === 1) return { ...state, at: 'say-back', attempt: 2 };
  const key = `${step.id}.${turnOf(guide, state)}`;
  const confirmed = { ...state.confirmed, [key]: heard === 'yes' ? ('yes' as const) : ('near' as const) };
  return afterTurn(guide, { ...state, confirmed }, step);
}

function reopen(guide: Guide, state: GuideState, who: Person): GuideState {
  const step = stepAt(guide, state);
  if (state.at !== 'shown' || !step || isOpen(guide, state, step.id) || isAlone(state)) return state;
  const turn = orderOf(guide, state).indexOf(who) ? 1 : 0;
  return without({ ...state, at: 'choose', turn, page: keysOf(step).length - 1 }, step.id, who);
}

/** Somebody is there again. Whoever it was, what is private lies under a cover. */
function returned(guide: Guide, { away: _, ...before }: GuideState, metOn?: Day): GuideState {
  const { pause: _pause, ...on } = before;
  // Both were asked, so a pause that was left is over.
  const state = metOn ? { ...on, metOn } : before;
  return holderOf(guide, state) ? { ...state, cover: true } : state;
}

/** What may be done while the run is left or paused; the same state for everything else. */
function actAway(guide: Guide, state: GuideState, action: GuideAction, now: number): GuideState {
  const { pause, away } = state;
  if (away) {
    if (action.do !== 'resume') return state;
    const here = returned(guide, state, action.day);
    const step = stepAt(guide, here);
    // Another day begins after the resting place, not at it.
    return away === 'rest' && step ? covered(guide, here, next(guide, here, step)) : here;
  }
  if (!pause) return state;
  const { pause: _, ...on } = state;
  switch (action.do) {
    case 'pause': {
      // Another length, before anybody has come back.
      const other = startPause(pause.since, action.length);
      return pause.asking || other.until === pause.until
        ? state
        : { ...state, pause: { ...pause, until: other.until } };
    }
    case 'return':
      return pause.asking ? state : { ...state, pause: askReady(pause) };
    case 'ready':
      return pause.asking ? returned(guide, on) : state;
    case 'resume':
      return action.day ? returned(guide, state, action.day) : state;
    case 'not-ready': {
      if (!pause.asking) return state;
      const again = notReady(pause, now, action.length);
      return again === 'set-aside' ? { ...on, away: again } : { ...state, pause: again };
    }
    case 'leave':
      return { ...state, away: 'left' };
    default:
      return state;
  }
}

function actHere(guide: Guide, state: GuideState, action: GuideAction, now: number): GuideState {
  const step = stepAt(guide, state);
  const underWay = state.at !== 'begin' && state.at !== 'done';
  switch (action.do) {
    case 'begin':
      if (state.at !== 'begin') return state;
      return goTo(guide, { ...state, starter: action.who }, state.from ?? guide.steps[0]?.id ?? guideEnd);
    case 'next':
      return step && !state.cover ? next(guide, state, step) : state;
    case 'back':
      return back(guide, state);
    case 'answer':
      return answer(guide, state, action.who, action.answer);
    case 'agree':
      return agree(guide, state, action.who, action.yes);
    case 'confirm':
      return confirm(guide, state, action.heard);
    case 'choose':
      return step && state.at === 'choose' && !state.cover ? choose(guide, state, step, action.choice) : state;
    case 'reopen':
      return reopen(guide, state, action.who);
    case 'arrive': {
      if (!state.cover || holderOf(guide, state) !== action.who) return state;
      const { cover: _, ...open } = state;
      return open;
    }
    case 'timer': {
      const timer = state.at === 'speak' && state.timer ? timed(state.timer, action.to, now) : state.timer;
      return timer === state.timer ? state : { ...state, timer };
    }
    case 'pause':
      return underWay ? { ...state, pause: startPause(now, action.length) } : state;
    case 'rest':
      return state.at === 'rest' ? { ...state, away: 'rest' } : state;
    case 'leave':
      return underWay ? { ...state, away: 'left' } : state;
    case 'resume':
      return underWay && action.day ? returned(guide, state, action.day) : state;
    default:
      return state;
  }
}

/** Puts a cover over what is now in another hand, and takes it away where the phone lies between both. */
function covered(guide: Guide, before: GuideState, after: GuideState): GuideState {
  const holder = holderOf(guide, after);
  const held = before.at === 'begin' ? after.starter : holderOf(guide, before);
  if (holder && holder !== held) return { ...after, cover: true };
  if (holder || !after.cover) return after;
  const { cover: _, ...open } = after;
  return open;
}

/**
 * A guide after an action. What is not possible where it stands changes nothing: the same state comes back.
 * Sources: C6 C16 (turns, rules, say-back), R1 C1–C20 (what guides consist of); see `docs/guides.md`.
 * @param now milliseconds since 1970
 */
export function actGuide(guide: Guide, state: GuideState, action: GuideAction, now: number): GuideState {
  if (state.away || state.pause) return actAway(guide, state, action, now);
  const acted = actHere(guide, state, action, now);
  if (acted === state) return state;
  const after = covered(guide, state, acted);
  // Time runs only while somebody speaks.
  if (!after.timer || (after.at === 'speak' && !after.pause && !after.away)) return after;
  const timer = stilled(after.timer, now);
  return timer === after.timer ? after : { ...after, timer };
}
