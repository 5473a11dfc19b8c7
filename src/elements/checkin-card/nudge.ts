import { html, nothing } from 'lit';
import { noticeIn } from '../../language/index.js';
import type { Notice } from '../../language/notice.js';
import { glyph } from '../../ui/marks.js';
import { rich } from '../../ui/rich.js';
import { quiet } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** How long somebody has stopped typing before a thought is offered, in milliseconds. */
const pause = 1200;

/**
 * A gentle word beside a thanks that stays vague (D2). It never blocks, it can be put away, and it does not come back for
 * the same words.
 */
export function createNudge(card: CheckinView) {
  let looked = '';
  let found: Notice | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismissed = new Set<string>();

  const look = async (text: string) => {
    const [notice] = await noticeIn(text, { purpose: 'appreciation', locale: card.locale ?? 'en' });
    if (text !== looked) return;
    // Heavy words are no matter for a nudge about thanks.
    found = notice?.kind === 'crisis' ? undefined : notice;
    card.requestUpdate();
  };

  return (text: string, write: (text: string) => void): unknown => {
    if (text !== looked) {
      looked = text;
      found = undefined;
      clearTimeout(timer);
      timer = setTimeout(() => void look(text), pause);
    }
    const shown = found && !dismissed.has(text) ? found : undefined;
    // What was pressed goes away, so the focus goes back to where the writing is.
    const toField = () => (card.renderRoot as ShadowRoot).getElementById('thanks')?.focus();
    const dismiss = () => {
      dismissed.add(text);
      card.requestUpdate();
      toField();
    };
    const begin = (words: string) => () => {
      write(`${text.trim()} ${words.replace('…', '')}`);
      toField();
    };
    // The region is always there, because a reader announces only what comes into one that it knows.
    return html`<div role="status">
      ${
        shown
          ? html`<div class="notice">
              ${glyph('half')}
              <div>
                <p>${rich(card.say(shown.why))}</p>
                <div class="chips" role="group" aria-label=${card.say('nudge.begin')}>
                  <button type="button" class="chip-btn" part="chip" @click=${begin(card.say('nudge.morning'))}>
                    ${card.say('nudge.morning')}
                  </button>
                  <button type="button" class="chip-btn" part="chip" @click=${begin(card.say('nudge.noticed'))}>
                    ${card.say('nudge.noticed')}
                  </button>
                </div>
                <div class="inline">${quiet(card.say('nudge.leave'), dismiss)}</div>
              </div>
            </div>`
          : nothing
      }
    </div>`;
  };
}
