import { html, nothing } from 'lit';
import type { ExerciseView } from './exercise-view.js';
import { quiet, tiles } from './sheet.js';
import { written } from './written.js';

/**
 * For a host that asked for words in its form: the exact text is shown first, and only a yes puts it there. Only words that
 * both may read; those of somebody who is here alone are that person's to give.
 * @param text what may be given now
 */
export function createSubmit(
  view: ExerciseView,
  internals: ElementInternals,
  text: () => { session: string; words: string },
) {
  let answered: boolean | undefined;
  let folded = false;

  return (): unknown => {
    const { session, words } = text();
    if (!words) return nothing;
    if (answered !== undefined)
      return answered ? html`<p class="hint" role="status">${view.say('submit.done')}</p>` : nothing;
    // The page is hidden right now: whoever comes back may be somebody else, so the words are put away.
    if (document.hidden) folded = true;
    if (folded) {
      const unfold = () => {
        folded = false;
        view.requestUpdate();
      };
      return html`<div class="answer">
        <p class="hint">${view.say('submit.ask')}</p>
        <div class="inline">${quiet(view.say('submit.show'), unfold)}</div>
      </div>`;
    }
    const answer = (yes: boolean) => () => {
      answered = yes;
      if (yes) internals.setFormValue(words, session);
      view.requestUpdate();
    };
    return html`<section class="answer">
      <h4 class="minor">${view.say('submit.ask')}</h4>
      <p class="hint">${view.say('submit.sub')}</p>
      <pre class="exact">${written(words)}</pre>
      ${tiles(
        [
          [view.say('submit.yes'), answer(true)],
          [view.say('submit.no'), answer(false)],
        ],
        'low',
      )}
    </section>`;
  };
}
