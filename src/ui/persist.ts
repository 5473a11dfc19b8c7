import { html, nothing } from 'lit';
import { quiet } from './sheet.js';
import type { ExerciseView } from './exercise-view.js';

let answer: boolean | undefined;

/** After the first kept check-in: asks the browser to keep it, when somebody says so, and says what came of it. */
export function askToPersist(card: ExerciseView): unknown {
  if (card.space?.keep !== 'device') return nothing;
  const ask = async () => {
    answer = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
    card.requestUpdate();
  };
  return html`<div class="answer">
    <p class="hint" role="status">
      ${card.say(answer === undefined ? 'done.persist.sub' : answer ? 'persist.yes' : 'persist.no')}
    </p>
    ${answer === undefined ? html`<div class="inline">${quiet(card.say('done.persist'), () => void ask())}</div>` : nothing}
  </div>`;
}
