import { html, nothing, type TemplateResult } from 'lit';
import type { Tongue } from '../content/direction.js';
import { seam, type Seam } from './seam.js';
import { mark } from './mark.js';

/** One screen of an exercise, before it is laid out on the sheet. */
export interface Screen {
  /** Beside the name: "Step 2 of 5". */
  step?: string;
  seam?: Seam;
  /** Whose it is. */
  turn?: string;
  /** What it and the next questions are about, said above the first. */
  about?: unknown;
  ask?: unknown;
  sub?: unknown;
  /** The one thing to do. */
  main?: unknown;
  /** One primary and at most three quiet actions. */
  actions?: unknown;
  foot?: unknown;
  /** A thought or a limit, in the margin. */
  notice?: unknown;
  /** Hand-over, cover, pause: nothing of anybody's is on it. Lays out what stands between header and foot. */
  glaze?: (asked: unknown, seam: unknown, done: unknown) => unknown;
  /** A first screen: it keeps the reserved size. */
  first?: boolean;
  /** Takes the place of one that waited: its words are new ones, not the old ones moved. */
  anew?: boolean;
  /** Storage has not answered: the same screen, painted over and out of reach. */
  waiting?: unknown;
}

/** Where a screen goes. */
interface Paper extends Tongue {
  name: string;
  /** Lays out the foot of an exercise that has *Help* and *Leave* beside it. */
  ways?: ((foot: unknown) => unknown) | undefined;
}

/** Lays a screen out on the sheet: name and step, seam, whose it is, question, hint, the thing to do, actions, footnote. */
export const sheet = (screen: Screen, { name, lang, dir, ways }: Paper): TemplateResult => {
  const { step, turn, about, ask, sub, main, actions, foot, glaze, first, waiting } = screen;
  const line = screen.seam && seam(screen.seam);
  const asked = [
    turn && html`<p class="turn" part="turn">${turn}</p>`,
    screen.notice,
    about && html`<p class="sub">${about}</p>`,
    ask && html`<h3 class="ask" part="question" tabindex="-1">${ask}</h3>`,
    sub && html`<p class="sub">${sub}</p>`,
  ];
  const done = [main, actions && html`<div class="actions">${actions}</div>`];
  const footnote = foot && html`<p class="foot" part="footnote">${foot}</p>`;
  return html`<div
    class="sheet ${glaze ? 'glaze' : ''} ${first ? 'is-first' : ''} ${waiting ? 'is-waiting' : ''}"
    part="sheet"
    lang=${lang}
    dir=${dir}
    aria-busy=${!!waiting}
  >
    <div class="head" part="header">
      <p class="name"><slot name="heading">${name}</slot></p>
      <p class="step" part="step">${step}</p>
    </div>
    ${
      glaze
        ? glaze(asked, line, done)
        : html`${line}
            <div class="body" part="body" ?inert=${waiting}>
              ${first && html`<slot name="intro"></slot>`} ${asked} ${done}
            </div>
            <slot name="notice"></slot>`
    }
    ${ways ? ways(footnote) : footnote}
  </div>`;
};

/** The one next step of a sheet. */
export const primary = (text: string, act: () => void): TemplateResult =>
  html`<button type="button" class="primary" part="primary" @click=${act}>${text}</button>`;

/** A quiet action. */
export const quiet = (text: string, act: () => void): TemplateResult =>
  html`<button type="button" class="quiet" part="quiet" @click=${act}>${text}</button>`;

/** Quiet actions in a row. */
export const quiets = (...actions: unknown[]): TemplateResult => html`<span class="quiets">${actions}</span>`;

/** Equals: wherever a person may decline, every answer has the same size and weight. */
export const tiles = (answers: readonly (readonly [text: string, act: () => void])[], look = ''): TemplateResult =>
  html`<div class="pair ${look}">
    ${answers.map(([text, act]) => html`<button type="button" class="big" part="choice" @click=${act}>${text}</button>`)}
  </div>`;

/** One chip of several that may all be true. */
export const chip = (text: string, checked: boolean, change: (checked: boolean) => void): TemplateResult =>
  html`<label class="chip" part="chip"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${mark()}${text}</span></label
  >`;

/**
 * Where somebody writes. Kept away from session recorders, cloud spelling, translation and grammar extensions, because none
 * of them is the other person in the room.
 */
export const writing = (options: {
  id: string;
  label: string;
  value: string;
  write: (text: string) => void;
  rows?: number;
  hiddenLabel?: boolean;
  placeholder?: string;
}): TemplateResult => {
  const { id, label, value, write, rows = 3, hiddenLabel, placeholder } = options;
  return html`<div class="field">
    <label for=${id} class=${hiddenLabel ? 'vh' : 'minor'}>${label}</label>
    <textarea
      id=${id}
      rows=${rows}
      part="field"
      class="rr-block ph-no-capture sentry-block fs-exclude"
      data-private
      data-gramm="false"
      data-lt-active="false"
      data-hj-suppress
      data-clarity-mask="true"
      translate="no"
      writingsuggestions="false"
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      .value=${value}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
};
