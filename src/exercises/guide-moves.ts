import { defaultSeconds, guideEnd, shareOf, stepOf, type Guide, type GuideStep } from './guide.js';
import {
  isAlone,
  isOpen,
  keysOf,
  orderOf,
  readableBy,
  stepAt,
  turnOf,
  type GuidePhase,
  type GuideState,
} from './guide-state.js';
import { newTimer } from './guide-timer.js';
import { isPassed, wayOf, type Looked } from './guide-way.js';
import { otherOf, type Author, type Person } from './record.js';

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
  // Who is asked is the same whenever it is asked; where one decides, the other has no say.
  if (share === 'private') return orderOf(guide, { ...state, trail: [step.id] }).map(chosen);
  if (share && isOpen(guide, state, step.id)) return [chosen('a'), chosen('b')];
  return share === 'apart' ? undefined : [chosen('both')];
}

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
export const isSettled = (guide: Guide, state: GuideState, { id }: GuideStep): boolean =>
  isAlone(state) ? isOpen(guide, state, id) : !!(state.chosen[id]?.a && state.chosen[id].b);

/** At the beginning of a turn in the step where it stands. */
function turned(guide: Guide, state: GuideState, step: GuideStep, turn: 0 | 1): GuideState {
  const next: GuideState = { ...state, at: phaseAt(guide, state, step), turn, page: 0, attempt: 1 };
  if (step.type !== 'speak' || next.at !== 'speak') return next;
  return { ...next, timer: newTimer((step.seconds ?? defaultSeconds) * 1000, state.timer?.off) };
}

/** Goes to a step, past whatever is never on the screen, or to the end. */
export function goTo(guide: Guide, state: GuideState, id: string): GuideState {
  let target = id;
  for (;;) {
    const index = target === guideEnd ? -1 : guide.steps.findIndex((step) => step.id === target);
    const step = guide.steps[index];
    if (!step) return { ...state, at: 'done', turn: 0, page: 0, attempt: 1 };
    if (!isPassed(step, isAlone(state))) return turned(guide, { ...state, trail: [...state.trail, step.id] }, step, 0);
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

/** The other one’s turn, or the step that follows. */
export const afterTurn = (guide: Guide, state: GuideState, step: GuideStep): GuideState =>
  state.turn + 1 < orderOf(guide, state).length ? turned(guide, state, step, 1) : afterStep(guide, state, step);

/** After "go on": the next screen, which may be of the same step. */
export function next(guide: Guide, state: GuideState, step: GuideStep): GuideState {
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

/** Takes somebody’s choice back: their words are theirs alone again. */
export const without = (state: GuideState, id: string, who: Person): GuideState => {
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

/** After "back": the screen before. */
export function back(guide: Guide, state: GuideState): GuideState {
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
