import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { primary, quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { fill } from './fill.js';
import { seed } from './first.js';
import type { GuideView } from './view.js';

/** Who begins; in a guide where one tells, that is the one who was hurt. What it is not for is said before. */
export const whoView = (view: GuideView, begin: (who: Person) => void, alone: boolean): Screen => {
  const { loaded, state, owner } = view;
  const about = loaded?.about && fill(view, loaded.about);
  const head = { step: view.say('moment.step'), seam: { steps: 5, done: 0, seed } };
  const back = quiets(quiet(view.say('back'), () => view.open(undefined)));
  const known: Person | undefined = owner ?? (state.mode === 'solo' ? 'a' : undefined);
  if (alone && known)
    return {
      ...head,
      turn: view.say('turn.solo'),
      ask: fill(view, loaded?.title ?? ''),
      sub: about,
      actions: [primary(view.say('guide.begin'), () => begin(known)), back],
      foot: keptWhere(view),
    };
  const answers = (['a', 'b'] as const).map((who) => [view.nameOf(who), () => begin(who)] as const);
  return {
    ...head,
    turn: view.say(alone ? 'turn.alone' : 'turn.both'),
    ask: alone ? view.say('alone.ask') : fill(view, loaded?.starts ?? view.say('guide.who.ask')),
    sub: about ?? (alone ? view.say('guide.who.sub.alone') : undefined),
    main: tiles(
      alone || loaded?.turns === 'one'
        ? [...answers, [view.say('who.later'), () => view.open('later')]]
        : [
            ...answers,
            [view.say('guide.who.chance'), () => begin(Math.random() < 0.5 ? 'a' : 'b')],
            [view.say('who.later'), () => view.open('later')],
          ],
    ),
    actions: back,
    foot: keptWhere(view),
  };
};
