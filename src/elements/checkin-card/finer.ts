import { finerFeelings } from '../../ui/finer-feelings.js';
import { primary, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** Finer words for what is there (C8). */
export const finerView = (card: CheckinView): Screen => {
  const who = card.state.holder!;
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    ask: card.say('finer.ask'),
    sub: card.say('finer.sub'),
    main: finerFeelings(card, card.later?.feelings ?? {}, card.state.answers[who], (change) => card.write(change)),
    actions: primary(card.say('finer.done'), () => card.open(undefined)),
    foot: card.say('foot.hidden'),
  };
};
