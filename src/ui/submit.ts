import { html, nothing } from 'lit';
import type { ExerciseView } from './exercise-view.js';
import { formValueOf } from './form-value.js';
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
  const value = formValueOf(internals);
  /** The session whose words are put away. */
  let folded: string | undefined;

  return (): unknown => {
    const { session, words } = text();
    if (!words) return nothing;
    const { answer } = value;
    // A no holds for the session; a yes for these very words alone.
    if (answer?.session === session && (!answer.yes || answer.words === words))
      return answer.yes ? html`<p class="hint" role="status">${view.say('submit.done')}</p>` : nothing;
    // The page is hidden right now: whoever comes back may be somebody else, so the words are put away.
    if (document.hidden) folded = session;
    if (folded === session) {
      const unfold = () => {
        folded = undefined;
        view.requestUpdate();
      };
      return html`<div class="answer">
        <p class="hint">${view.say('submit.ask')}</p>
        <div class="inline">${quiet(view.say('submit.show'), unfold)}</div>
      </div>`;
    }
    const say = (yes: boolean) => () => {
      value.take({ session, words, yes, isSo: () => text().words === words });
      view.requestUpdate();
    };
    return html`<section class="answer">
      <h4 class="minor">${view.say('submit.ask')}</h4>
      <p class="hint">${view.say('submit.sub')}</p>
      <pre class="exact">${written(words)}</pre>
      ${tiles(
        [
          [view.say('submit.yes'), say(true)],
          [view.say('submit.no'), say(false)],
        ],
        'low',
      )}
    </section>`;
  };
}
