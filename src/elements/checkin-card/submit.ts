import { html, nothing } from 'lit';
import { readableBy } from '../../exercises/checkin.js';
import { quiet, tiles } from '../../ui/sheet.js';
import { answeredParts } from './answered-parts.js';
import type { CheckinView } from './view.js';
import { written } from '../../ui/written.js';

/**
 * For a host that asked for words in its form: the exact text is shown first, and only a yes puts it there. Only words that
 * both may read; those of somebody who is here alone are that person's to give.
 */
export function createSubmit(card: CheckinView, internals: ElementInternals) {
  let answered: boolean | undefined;
  let folded = false;

  const text = (): string => {
    const { state } = card;
    const read = readableBy(state, state.mode === 'together' ? 'both' : (state.holder ?? 'both'));
    return (['a', 'b'] as const)
      .flatMap((who) => {
        const parts = answeredParts(card, read[who] ?? {});
        return parts.length ? [card.nameOf(who), ...parts.map((part) => `${part.title}: ${part.text}`), ''] : [];
      })
      .join('\n')
      .trim();
  };

  return (): unknown => {
    const words = text();
    if (!words) return nothing;
    if (answered !== undefined)
      return answered ? html`<p class="hint" role="status">${card.say('submit.done')}</p>` : nothing;
    // The page is hidden right now: whoever comes back may be somebody else, so the words are put away.
    if (document.hidden) folded = true;
    if (folded) {
      const unfold = () => {
        folded = false;
        card.requestUpdate();
      };
      return html`<div class="answer">
        <p class="hint">${card.say('submit.ask')}</p>
        <div class="inline">${quiet(card.say('submit.show'), unfold)}</div>
      </div>`;
    }
    const answer = (yes: boolean) => () => {
      answered = yes;
      if (yes) internals.setFormValue(words, card.state.session);
      card.requestUpdate();
    };
    return html`<section class="answer">
      <h4 class="minor">${card.say('submit.ask')}</h4>
      <p class="hint">${card.say('submit.sub')}</p>
      <pre class="exact">${written(words)}</pre>
      ${tiles(
        [
          [card.say('submit.yes'), answer(true)],
          [card.say('submit.no'), answer(false)],
        ],
        'low',
      )}
    </section>`;
  };
}
