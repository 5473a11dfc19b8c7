// The same screen as a LitElement and nothing else of ours: what the library itself costs.
import { LitElement, css, html, unsafeCSS } from 'lit';
import { names as defaultNames, seam, words } from '../screen.js';
import { styles } from '../screen.styles.js';

class PlainLitCard extends LitElement {
  static properties = { names: {} };
  static styles = css`
    ${unsafeCSS(styles)}
  `;

  render() {
    const given = (this.names ?? '').split(',').map((name) => name.trim());
    const [first, second] = given.length === 2 && given.every(Boolean) ? given : defaultNames;
    return html`<section class="sheet" aria-labelledby="question">
      <header class="head">
        <p class="name">${words.name}</p>
        <p class="step">${words.step}</p>
      </header>
      <svg class="seam" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="seam-light" d=${seam.lip}></path>
        <path class="seam-open" d=${seam.crack}></path>
      </svg>
      <div class="body">
        <p class="turn">${words.turn}</p>
        <h3 class="ask" id="question">${words.question}</h3>
        <p class="sub">${words.hint}</p>
        <div class="pair" role="group" aria-labelledby="question">
          <button type="button" class="big" @click=${() => this.#choose('a')}>${first}</button>
          <button type="button" class="big" @click=${() => this.#choose('b')}>${second}</button>
          <button type="button" class="big" @click=${() => this.#choose('chance')}>${words.chance}</button>
          <button type="button" class="big" @click=${() => this.#choose('not-today')}>${words.notToday}</button>
        </div>
        <div class="quiets">
          <button type="button" class="quiet" @click=${() => this.#choose('minute')}>${words.minute}</button>
          <button type="button" class="quiet" @click=${() => this.#choose('alone')}>${words.alone}</button>
          <button type="button" class="quiet" @click=${() => this.#choose('more')}>${words.more}</button>
        </div>
      </div>
      <p class="foot">${words.foot}</p>
    </section>`;
  }

  #choose(choice) {
    this.dispatchEvent(new CustomEvent('exercise-change', { bubbles: true, composed: true, detail: { choice } }));
  }
}

customElements.define('plain-lit-card', PlainLitCard);
