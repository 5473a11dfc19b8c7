import type { Person } from '../../exercises/record.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { whatView } from './first.js';
import type { RepairView } from './view.js';

/** The first screen on one person's own device, or for one who is here alone: nobody is asked who they are. */
export const singleBeginView = (view: RepairView, who: Person): Screen => {
  const { given } = view.state;
  const first: Screen = {
    foot: keptWhere(view),
    first: true,
    actions: quiets(quiet(view.say('who.more'), () => view.open('more'))),
  };
  if (!given) return { ...whatView(view, who), ...first };
  return {
    turn: view.say('turn.alone'),
    ask: view.say(`way.${given}`),
    sub: view.say(`way.${given}.sub`),
    main: tiles([
      [view.say('begin'), () => view.act({ do: 'begin', who })],
      [view.say('who.later'), () => view.open('later')],
    ]),
    ...first,
  };
};
