import { html, nothing } from 'lit';
import { otherOf, type Person } from '../../exercises/record.js';
import { glazed } from '../../ui/glazed.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** Every return lands here: nothing of anybody's is on it, and how far somebody got is not told either. */
export const coverView = (card: CheckinView, uncover: (who?: Person) => void): Screen => {
  const { holder } = card.state;
  const plain: Screen = {
    step: undefined,
    seam: { steps: 5, done: 0, seed: 3 },
    notice: undefined,
    glaze: glazed,
    first: true,
  };
  if (!holder)
    return {
      ...plain,
      ask: card.say('cover.both'),
      sub: card.say('cover.both.sub'),
      actions: primary(card.say('cover.open'), () => uncover()),
    };
  const name = card.solo ? card.say('you') : card.nameOf(holder);
  const other = otherOf(holder);
  return {
    ...plain,
    ask: card.say('cover.ask', { name }),
    sub: card.say(card.solo ? 'cover.both.sub' : 'cover.sub', { name }),
    actions: html`${primary(card.say(card.solo ? 'cover.solo' : 'cover.am', { name }), () => uncover(holder))}
    ${card.solo ? nothing : quiets(quiet(card.say('cover.am', { name: card.nameOf(other) }), () => uncover(other)))}`,
  };
};
