import { html, nothing } from 'lit';
import { glyph } from '../../ui/marks.js';
import { quiet } from '../../ui/sheet.js';
import { copyWords, saidOf } from './copy-words.js';
import type { CheckinView } from './view.js';

/** Storage that refuses: what happened, what is safe, what to do, and the writer's own words to take along. */
export function statusNotice(card: CheckinView): unknown {
  const status = card.space?.status.get();
  const chosenTemporary = card.space?.keep === 'nothing';
  if (!status || status === 'keeping' || status === 'kept' || (status === 'temporary' && chosenTemporary))
    return nothing;
  // Whoever holds the phone; while it lies between the two, no words are one person's to take along.
  const writer = card.state.at === 'hand-over' ? undefined : card.state.holder;
  return html`<div class="notice" role="status">
    ${glyph('open')}
    <div>
      <p>${card.say(`wrong.${status}`)}</p>
      ${writer ? html`<div class="inline">${quiet(card.say('copy'), () => void copyWords(card, writer))}</div>` : nothing}
      ${writer && saidOf(card, writer) ? html`<p>${card.say(saidOf(card, writer)!)}</p>` : nothing}
    </div>
  </div>`;
}
