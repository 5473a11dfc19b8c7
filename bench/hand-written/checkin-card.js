// The measure of what a library costs: the first screen of <checkin-card>, written by hand. One template that is cloned,
// one stylesheet that all cards share, one listener for each button. It keeps nothing and goes no further.
import { names as defaultNames, seam, words } from '../screen.js';
import { styles } from '../screen.styles.js';

// The tag is for editors and for the build, which takes out the blank space.
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html` <section class="sheet" aria-labelledby="question">
  <header class="head">
    <p class="name">${words.name}</p>
    <p class="step">${words.step}</p>
  </header>
  <svg class="seam" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="seam-light" d="${seam.lip}"></path>
    <path class="seam-open" d="${seam.crack}"></path>
  </svg>
  <div class="body">
    <p class="turn">${words.turn}</p>
    <h3 class="ask" id="question">${words.question}</h3>
    <p class="sub">${words.hint}</p>
    <div class="pair" role="group" aria-labelledby="question">
      <button type="button" class="big" data-choice="a"></button>
      <button type="button" class="big" data-choice="b"></button>
      <button type="button" class="big" data-choice="chance">${words.chance}</button>
      <button type="button" class="big" data-choice="not-today">${words.notToday}</button>
    </div>
    <div class="quiets">
      <button type="button" class="quiet" data-choice="minute">${words.minute}</button>
      <button type="button" class="quiet" data-choice="alone">${words.alone}</button>
      <button type="button" class="quiet" data-choice="more">${words.more}</button>
    </div>
  </div>
  <p class="foot">${words.foot}</p>
</section>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

export class HandWrittenCard extends HTMLElement {
  static observedAttributes = ['names'];
  #root = this.attachShadow({ mode: 'open' });
  #drawn = false;

  connectedCallback() {
    if (this.#drawn) return;
    this.#drawn = true;
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.importNode(template.content, true));
    for (const button of this.#root.querySelectorAll('button')) button.addEventListener('click', this.#choose);
    this.#nameBoth();
  }

  attributeChangedCallback() {
    if (this.#drawn) this.#nameBoth();
  }

  #nameBoth() {
    const given = (this.getAttribute('names') ?? '').split(',').map((name) => name.trim());
    const [first, second] = given.length === 2 && given.every(Boolean) ? given : defaultNames;
    this.#root.querySelector('[data-choice="a"]').textContent = first;
    this.#root.querySelector('[data-choice="b"]').textContent = second;
  }

  #choose = (event) => {
    const detail = { choice: event.currentTarget.dataset.choice };
    this.dispatchEvent(new CustomEvent('exercise-change', { bubbles: true, composed: true, detail }));
  };
}

customElements.define('hand-written-card', HandWrittenCard);
