import { defaultSeconds, guideEnd, shareOf, stepOf, type Guide, type GuideStep } from './guide.js';
import {
  holderOf,
  isAlone,
  isOpen,
  keysOf,
  orderOf,
  readableBy,
  stepAt,
  turnOf,
  type GuideAnswer,
  type GuideChoice,
  type GuidePhase,
  type GuideState,
} from './guide-state.js';
import { newTimer, stilled, timed, type GuideTimerWish } from './guide-timer.js';
import { wayOf, type Looked } from './guide-way.js';
import { askReady, notReady, startPause } from './pause.js';
import { otherOf, type Author, type Person } from './record.js';

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
  | { do: 'resume' };

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

/** What a branch may know: what was opened, and of private answers only what was chosen, never whose it is. */
function look(guide: Guide, state: GuideState, on = ''): Looked {
  const step = stepOf(guide, on.split('.')[0]);
  if (!step || !state.trail.includes(step.id)) return undefined;
  const chosen = (who: Author) => state.answers[who][on]?.chosen ?? [];
  const share = shareOf(step);
  if (isAlone(state)) {
    const me = state.starter!;
    const other = readableBy(guide, state, me)[otherOf(me)][on]?.chosen;
    return other ? [chosen(me), other] : [chosen(me)];
  }
  if (share === 'private' || (share && isOpen(guide, state, step.id))) return [chosen('a'), chosen('b')];
  return share === 'apart' ? undefined : [chosen('both')];
}

/** True for a step that is never on the screen: a branch, and alone what needs a second person. */
const isPassed = (step: GuideStep, state: GuideState): boolean =>
  step.type === 'branch' || (isAlone(state) && (step.type === 'say-back' || step.type === 'rules'));

function phaseAt(guide: Guide, state: GuideState, step: GuideStep): GuidePhase {
  const { type } = step;
  if (type === 'rules') return 'agree';
  if (type === 'read' || type === 'rest') return type;
  if (shareOf(step) === 'apart' && isSettled(guide, state, step)) return 'shown';
  if (isAlone(state)) return 'write';
  if (type === 'speak' || type === 'say-back' || type === 'thanks') return type;
  const share = shareOf(step);
  return share && share !== 'together' ? 'write' : 'together';
}

/** Both have chosen; on one's own there is nothing to wait for, so that only what is open counts. */
const isSettled = (guide: Guide, state: GuideState, { id }: GuideStep): boolean =>
  isAlone(state) ? isOpen(guide, state, id) : !!(state.chosen[id]?.a && state.chosen[id].b);

/** At the beginning of a turn in the step where it stands. */
function turned(guide: Guide, state: GuideState, step: GuideStep, turn: 0 | 1): GuideState {
  const next: GuideState = { ...state, at: phaseAt(guide, state, step), turn, page: 0, attempt: 1 };
  if (step.type !== 'speak' || next.at !== 'speak') return next;
  return { ...next, timer: newTimer((step.seconds ?? defaultSeconds) * 1000, state.timer?.off) };
}

/** Goes to a step, past whatever is never on the screen, or to the end. */
function goTo(guide: Guide, state: GuideState, id: string): GuideState {
  let target = id;
  for (;;) {
    const index = target === guideEnd ? -1 : guide.steps.findIndex((step) => step.id === target);
    const step = guide.steps[index];
    if (!step) return { ...state, at: 'done', turn: 0, page: 0, attempt: 1 };
    if (!isPassed(step, state)) return turned(guide, { ...state, trail: [...state.trail, step.id] }, step, 0);
    target =
      step.type === 'branch'
        ? wayOf(guide, step, look(guide, state, step.on))
        : (step.next ?? guide.steps[index + 1]?.id ?? guideEnd);
  }
}

const afterStep = (guide: Guide, state: GuideState, step: GuideStep): GuideState => {
  const index = guide.steps.indexOf(step);
  return goTo(guide, state, ('next' in step && step.next) || (guide.steps[index + 1]?.id ?? guideEnd));
};

const afterTurn = (guide: Guide, state: GuideState, step: GuideStep): GuideState =>
  state.turn + 1 < orderOf(guide, state).length ? turned(guide, state, step, 1) : afterStep(guide, state, step);

function next(guide: Guide, state: GuideState, step: GuideStep): GuideState {
  const { at, page } = state;
  switch (at) {
    case 'agree':
      return state.agreed[step.id]?.a && state.agreed[step.id]?.b ? afterStep(guide, state, step) : state;
    case 'speak':
      return step.type === 'speak' && step.sayBack === false
        ? afterTurn(guide, state, step)
        : { ...state, at: 'say-back' };
    case 'say-back':
      return { ...state, at: 'confirm' };
    case 'write':
    case 'together':
      if (page + 1 < keysOf(step).length) return { ...state, page: page + 1 };
      if (at === 'together') return afterStep(guide, state, step);
      // What somebody writes just for themselves has nobody to be shown to.
      if (shareOf(step) === 'apart' && state.mode !== 'solo') return { ...state, at: 'choose' };
      return afterTurn(guide, state, step);
    case 'thanks':
      return afterTurn(guide, state, step);
    case 'read':
    case 'shown':
    case 'rest':
      return afterStep(guide, state, step);
    default:
      return state;
  }
}

const without = (state: GuideState, id: string, who: Person): GuideState => {
  const { [who]: _, ...chosen } = state.chosen[id] ?? {};
  return { ...state, chosen: { ...state.chosen, [id]: chosen } };
};

/** At the end of a turn, as somebody finds it who comes back to it. */
function ended(guide: Guide, before: GuideState, step: GuideStep, turn: 0 | 1): GuideState {
  const state = turned(guide, before, step, turn);
  switch (state.at) {
    case 'speak':
      return step.type === 'speak' && step.sayBack === false ? state : { ...state, at: 'confirm' };
    case 'say-back':
      return { ...state, at: 'confirm' };
    case 'write': {
      const last = { ...state, page: keysOf(step).length - 1 };
      if (shareOf(step) !== 'apart' || state.mode === 'solo') return last;
      return without({ ...last, at: 'choose' }, step.id, turnOf(guide, last)!);
    }
    case 'together':
      return { ...state, page: keysOf(step).length - 1 };
    default:
      return state;
  }
}

/** At the end of the step before; of the first one, at the beginning. What was typed is still there. */
function stepBack(guide: Guide, state: GuideState): GuideState {
  const trail = state.at === 'done' ? state.trail : state.trail.slice(0, -1);
  const step = stepOf(guide, trail.at(-1));
  if (!step) return { ...state, at: 'begin', trail: [], turn: 0, page: 0, attempt: 1 };
  const there = { ...state, trail };
  return ended(guide, there, step, orderOf(guide, there).length > 1 && !isOneTurn(step) ? 1 : 0);
}

/** True for a step that has no second turn, whoever is there. */
const isOneTurn = (step: GuideStep): boolean =>
  !['speak', 'say-back', 'thanks'].includes(step.type) && (shareOf(step) ?? 'together') === 'together';

function back(guide: Guide, state: GuideState): GuideState {
  const { at, turn, page, attempt } = state;
  if (at === 'begin') return state;
  const step = stepAt(guide, state);
  if (!step) return at === 'done' ? stepBack(guide, state) : state;
  const earlier = () => (turn ? ended(guide, state, step, 0) : stepBack(guide, state));
  switch (at) {
    case 'say-back':
      if (attempt === 2) return { ...state, at: 'confirm', attempt: 1 };
      return step.type === 'speak' ? { ...state, at: 'speak' } : earlier();
    case 'confirm':
      return { ...state, at: 'say-back' };
    case 'write':
    case 'together':
      return page ? { ...state, page: page - 1 } : earlier();
    case 'choose':
      return { ...state, at: 'write' };
    default:
      return earlier();
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
const returned = (guide: Guide, { away: _, ...state }: GuideState): GuideState =>
  holderOf(guide, state) ? { ...state, cover: true } : state;

/** What may be done while the run is left or paused; the same state for everything else. */
function actAway(guide: Guide, state: GuideState, action: GuideAction, now: number): GuideState {
  const { pause, away } = state;
  if (away) {
    if (action.do !== 'resume') return state;
    const here = returned(guide, state);
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
