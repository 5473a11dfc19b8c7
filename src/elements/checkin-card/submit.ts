import { readableBy } from '../../exercises/checkin.js';
import { createSubmit } from '../../ui/submit.js';
import { answeredParts } from './answered-parts.js';
import type { CheckinView } from './view.js';

/** For a page that asked for words in its form: those that both may read, or one person's own. */
export const createCheckinSubmit = (card: CheckinView, internals: ElementInternals) =>
  createSubmit(card, internals, () => {
    const { state } = card;
    const read = readableBy(state, state.mode === 'together' ? 'both' : (state.holder ?? 'both'));
    const words = (['a', 'b'] as const)
      .flatMap((who) => {
        const parts = answeredParts(card, read[who] ?? {});
        return parts.length ? [card.nameOf(who), ...parts.map((part) => `${part.title}: ${part.text}`), ''] : [];
      })
      .join('\n')
      .trim();
    return { session: state.session, words };
  });
