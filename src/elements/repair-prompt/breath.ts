import { html, type LitElement } from 'lit';
import { whileShown } from '../../ui/while-shown.js';
import type { RepairView } from './view.js';

/** In, and slowly out; in milliseconds. The ring beside the words takes as long. */
const oneBreath = 6500;

/** A ring that widens and narrows once, and then the line: nobody has to press for it. */
export function breath(view: RepairView): unknown {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const presence = {
    shown(host: LitElement) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The focus goes along only where it was here: somebody may be reading, or writing, elsewhere on the page.
        if (view.state.at === 'breath') view.act({ do: 'next' }, host.matches(':focus-within'));
      }, oneBreath);
    },
    gone() {
      clearTimeout(timer);
    },
  };
  return html`${whileShown(presence)}
    <div class="breath" aria-hidden="true"></div>`;
}
