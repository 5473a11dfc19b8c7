import type { Person } from '../../exercises/record.js';
import { repairSituations } from '../../exercises/repair-state.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import type { RepairView } from './view.js';

/** Whose screen it is. */
export const turnOf = (view: RepairView, who: Person): string =>
  view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(who) });

/** Who would like to say something: only where two use the device. */
export const whoView = (view: RepairView): Screen => ({
  turn: view.say('turn.both'),
  ask: view.say('repair.who'),
  sub: view.say('repair.who.sub'),
  main: tiles([
    ...(['a', 'b'] as const).map((who) => [view.nameOf(who), () => view.act({ do: 'begin', who })] as const),
    [view.say('who.later'), () => view.open('later')],
  ]),
  foot: keptWhere(view),
  first: true,
});

/** What happened: one tap, and the line comes next. "Not today" is an answer like any other. */
export const whatView = (view: RepairView, who: Person): Screen => ({
  turn: turnOf(view, who),
  ask: view.say('repair.ask'),
  sub: view.say('repair.sub'),
  main: tiles(
    [
      ...repairSituations.map((what) => [view.say('what.' + what), () => view.act({ do: 'what', who, what })] as const),
      [view.say('who.later'), () => view.open('later')],
    ],
    'low',
  ),
  actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
  foot: view.say('foot.hidden'),
});

/** One quiet breath. It goes on by itself, and may be left out. */
export const breathView = (view: RepairView): Screen => ({
  turn: turnOf(view, view.state.author!),
  ask: view.say('breath.ask'),
  sub: view.say('breath.sub'),
  main: view.later?.breath(),
  actions: quiets(quiet(view.say('next'), () => view.act({ do: 'next' }))),
  foot: view.say('foot.hidden'),
});
