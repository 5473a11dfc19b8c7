// The first screen of an exercise, written by hand: one template that is cloned, one stylesheet that all share, one listener
// for each button. It keeps nothing and goes no further.
import { seam } from '../screen.js';
import { styles } from '../screen.styles.js';

// The tag is for editors and for the build, which takes out the blank space.
const html = String.raw;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${styles} .ways{display:flex;gap:.75rem;justify-content:flex-end}`);

/** Registers `hand-written-<tag>`, which shows one screen of `screens.js`. */
export function defineHandWritten(tag, { name, step, turn, question, hint, answers, quiets, foot }) {
  const button = (look) => (text) => `<button type="button" class="${look}">${text}</button>`;
  const template = document.createElement('template');
  template.innerHTML = html`<section class="sheet" aria-labelledby="question">
    <header class="head">
      <p class="name">${name}</p>
      <p class="step">${step}</p>
    </header>
    <svg class="seam" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="seam-light" d="${seam.lip}"></path>
      <path class="seam-open" d="${seam.crack}"></path>
    </svg>
    <div class="body">
      <p class="turn">${turn}</p>
      <h3 class="ask" id="question">${question}</h3>
      <p class="sub">${hint}</p>
      <div class="pair" role="group" aria-labelledby="question">${answers.map(button('big')).join('')}</div>
      <div class="quiets">${quiets.map(button('quiet')).join('')}</div>
    </div>
    <p class="foot">${foot}</p>
    <div class="ways">${['Help', 'Leave'].map(button('quiet')).join('')}</div>
  </section>`;

  customElements.define(
    `hand-written-${tag}`,
    class extends HTMLElement {
      #drawn = false;

      connectedCallback() {
        if (this.#drawn) return;
        this.#drawn = true;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(document.importNode(template.content, true));
        for (const one of root.querySelectorAll('button')) one.addEventListener('click', this.#choose);
      }

      #choose = (event) => {
        const detail = { choice: event.currentTarget.textContent };
        this.dispatchEvent(new CustomEvent('exercise-change', { bubbles: true, composed: true, detail }));
      };
    },
  );
}
