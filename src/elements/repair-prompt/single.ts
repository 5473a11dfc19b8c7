import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import type { RepairView } from './view.js';

/** The first screen on one person's own device, or for one who is here alone: nobody is asked who they are. */
export const singleBeginView = (view: RepairView, who: Person): Screen => {
  const { given } = view.state;
  return {
    turn: view.say('turn.alone'),
    ask: view.say(given ? `way.${given}` : 'repair.begin'),
    sub: view.say(given ? `way.${given}.sub` : 'repair.begin.sub'),
    main: tiles([
      [view.say('begin'), () => view.act({ do: 'begin', who })],
      [view.say('who.later'), () => view.open('later')],
    ]),
    actions: quiets(quiet(view.say('who.more'), () => view.open('more'))),
    foot: keptWhere(view),
    first: true,
  };
};
