import { otherOf, type Person } from '../exercises/record.js';
import type { StepView } from './exercise-view.js';
import { glazed } from './glazed.js';
import { primary, quiet, quiets, tiles, type Screen } from './sheet.js';

/** What comes of it. */
export interface GoodMomentEnds {
  /** Both said yes. */
  begin(): void;
  /** At least one of the two said "not today"; nobody is told who. */
  notToday(): void;
  /** The one who holds the phone goes on without the other. */
  alone(who: Person): void;
  /** Opens Help where it stands. */
  help(): void;
}

/** Whoever shows it; what its `screenOf` says differs with `stage`, so that the focus follows. */
export interface GoodMomentView extends StepView {
  /** Somebody goes on: the focus goes along. */
  went(): void;
}

/** Whether this is a good moment (S5): asked before every joint guide, joint boundary work and path. */
export interface GoodMoment {
  screen(): Screen;
  /** Where it stands, as a text that differs with every screen and never with what somebody said. */
  readonly stage: string;
  /** Forgets what was said: it is asked from the beginning again. */
  reset(): void;
}

/**
 * One private page for each of the two, the same every time. What somebody says there is held in this closure and nowhere
 * else: it is not stored, not drawn, told to nobody, and gone once both have said it.
 * @param seed which seam the exercise is drawn with
 */
export function createGoodMoment(view: GoodMomentView, seed: number, ends: GoodMomentEnds): GoodMoment {
  let who: Person = 'a';
  let covered = true;
  /** How many said no. Added up, so that what is done for a yes and for a no is the same. */
  let noes = 0;
  let first = 0;

  const reset = () => {
    who = 'a';
    covered = true;
    noes = first = 0;
  };
  const go = (to: Person, under: boolean) => {
    who = to;
    covered = under;
    view.went();
    view.requestUpdate();
  };
  const answer = (no: number) => () => {
    if (who === 'a') {
      first = no;
      return go('b', true);
    }
    noes = first + no;
    const end = noes ? ends.notToday : ends.begin;
    reset();
    end();
  };
  const names = () => ({ name: view.nameOf(who), other: view.nameOf(otherOf(who)) });

  const cover = (): Screen => ({
    step: view.say('moment.step'),
    seam: { steps: 5, done: 0, seed },
    ask: view.say(who === 'a' ? 'cover.ask' : 'handover.ask', names()),
    sub: view.say(who === 'a' ? 'moment.cover' : 'moment.pass', names()),
    actions: [
      primary(view.say(who === 'a' ? 'cover.am' : 'handover.take', names()), () => go(who, false)),
      quiets(
        who === 'a'
          ? quiet(view.say('back'), () => view.open(undefined))
          : quiet(view.say('handover.back', names()), () => go('a', true)),
      ),
    ],
    glaze: glazed,
    first: true,
  });

  const page = (): Screen => ({
    step: view.say('moment.step'),
    seam: { steps: 5, done: 0, seed },
    turn: view.say('turn.one', names()),
    ask: view.say('moment.ask'),
    sub: view.say('moment.sub'),
    main: tiles([
      [view.say('moment.begin'), answer(0)],
      [view.say('who.later'), answer(1)],
      [
        view.say('moment.alone'),
        () => {
          const one = who;
          reset();
          ends.alone(one);
        },
      ],
      [view.say('moment.help'), () => ends.help()],
    ]),
    foot: view.say('moment.foot'),
    // Of the reserved size, as the screens around it; and nothing on it is kept, so nothing says so.
    first: true,
  });

  return {
    screen: () => (covered ? cover() : page()),
    get stage() {
      return `${who}${covered ? ' covered' : ''}`;
    },
    reset,
  };
}
