import { html, nothing } from 'lit';
import { glyph } from '../../ui/marks.js';
import { quiet } from '../../ui/sheet.js';
import type { Space } from '../../space/space.js';
import type { SpaceStatus } from '../../space/types.js';
import { copyWords, saidOf } from './copy-words.js';
import type { CheckinView } from './view.js';

/** How each space was kept last. While it tries again that stands, or a sentence would come and go with every key. */
const settled = new WeakMap<Space, SpaceStatus>();

/** Storage that refuses: what happened, what is safe, what to do, and the writer's own words to take along. */
export function statusNotice(card: CheckinView): unknown {
  const { space } = card;
  const now = space?.status.get();
  if (space && now !== 'keeping') settled.set(space, now!);
  const status = space && settled.get(space);
  const chosenTemporary = space?.keep === 'nothing';
  if (!status || status === 'kept' || (status === 'temporary' && chosenTemporary)) return nothing;
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
