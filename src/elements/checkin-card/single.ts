import type { Person } from '../../exercises/record.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { keptWhere } from '../../ui/names.js';
import type { CheckinView } from './view.js';

/**
 * The first screen for one who is here alone, and for half a check-in that is open: it reads the same for both, so that nobody
 * learns from it who was here.
 */
export const singleBeginView = (card: CheckinView): Screen => {
  const { mode, chosen } = card.state;
  const alone = mode === 'apart' || mode === 'solo';
  const open = !!(chosen.a ?? chosen.b);
  // On one person's own device nobody is asked who they are.
  const owner = card.owner ?? (card.solo ? 'a' : undefined);
  const begin = (who: Person) => () => card.act(alone ? { do: 'on-own', who, mode } : { do: 'begin', who });
  const later = [card.say('who.later'), () => card.open('later')] as const;
  return {
    turn: card.say(alone ? 'turn.alone' : 'turn.both'),
    ask: card.say(card.solo ? 'solo.ask' : 'open.ask'),
    sub: card.say(card.solo ? 'solo.sub' : open ? 'open.sub' : 'apart.sub'),
    main: tiles(
      owner
        ? [[card.say('begin'), begin(owner)], later]
        : [...(['a', 'b'] as const).map((who) => [card.nameOf(who), begin(who)] as const), later],
    ),
    actions: quiets(quiet(card.say('who.more'), () => card.open('more'))),
    foot: keptWhere(card),
    first: true,
    // A press before storage has answered would go nowhere.
    waiting: !!card.space && !card.state.session,
  };
};
