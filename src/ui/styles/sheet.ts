import { css } from 'lit';

/**
 * What every first screen needs: tokens, the sheet, the question, tiles, chips, fields, actions, seam. On the critical path
 * of every element; hover, motion, the glazed sheet and all that comes later live in `more.ts`, which an element also loads
 * at once under forced colours and in browsers without light-dark().
 *
 * A page sets `--mend-*` on any element around; nothing here sets a public name, or the page's inherited value would
 * lose against ours. The private `--_*` names are what the rules read.
 */
export const sheet = css`
  :host {
    --_surface: var(--mend-surface, light-dark(oklch(0.974 0.008 92), oklch(0.238 0.008 92)));
    --_field: var(--mend-field, light-dark(oklch(0.997 0.002 92), oklch(0.192 0.007 92)));
    --_wash: var(--mend-wash, light-dark(oklch(0.938 0.013 92), oklch(0.302 0.011 92)));
    --_text: var(--mend-text, light-dark(oklch(0.27 0.014 178), oklch(0.928 0.01 92)));
    --_quiet: var(--mend-quiet, light-dark(oklch(0.47 0.016 178), oklch(0.762 0.014 92)));
    --_edge: var(--mend-edge, light-dark(oklch(0.585 0.016 178), oklch(0.605 0.014 92)));
    --_accent: var(--mend-accent, light-dark(oklch(0.4 0.05 178), oklch(0.805 0.044 178)));
    --_on-accent: var(--mend-on-accent, light-dark(oklch(0.985 0.006 92), oklch(0.225 0.026 178)));
    --_chosen: var(
      --mend-chosen,
      light-dark(oklch(from var(--_accent) 0.918 calc(c * 0.34) h), oklch(from var(--_accent) 0.345 calc(c * 0.6) h))
    );
    --_gold: var(--mend-gold, light-dark(oklch(0.64 0.122 80), oklch(0.8 0.112 84)));
    --_lip: light-dark(oklch(1 0 0), oklch(0.12 0.006 92));
    --_space: var(--mend-space, 0.5rem);
    --_radius: var(--mend-radius, 1.25rem);
    display: block;
    container-type: inline-size;
    font-family: var(--mend-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted([slot='heading']) {
    margin: 0;
  }
  slot[name='notice'] {
    display: block;
    padding-inline: var(--_in);
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  /* The sheet. Sizes are resolved here, where the language is known: Arabic script reads smaller than it is. */
  .sheet {
    --_size: calc(var(--mend-size, 1.0625rem) * var(--_script, 1));
    --_small: calc(var(--mend-size-small, 0.9375rem) * var(--_script, 1));
    --_large: calc(var(--mend-size-large, 1.25rem) * var(--_script, 1));
    --_in: clamp(1.25rem, 7.5cqi, 3.5rem);
    display: flex;
    flex-direction: column;
    padding-block-end: calc(var(--_space) * 1.5);
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    box-shadow: var(--mend-shadow, 0 1px 2px #1f29260d, 0 0.75rem 2rem -0.75rem #1f29261f);
    overflow: clip;
    /* What a page says of the text around, or of everything, is not meant for words that somebody writes here. Its spacing is
       let in: readers set that. */
    font-size: var(--_size);
    line-height: 1.6;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
  }
  .head,
  .foot {
    padding: calc(var(--_space) * 2.5) var(--_in) var(--_space);
    font-size: var(--_small);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 3);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4) var(--_in) calc(var(--_space) * 3.5);
  }
  .head + .body {
    padding-block-start: calc(var(--_space) * 2);
  }
  .foot {
    margin-block-start: auto;
    padding-block: 0 calc(var(--_space) * 1.5);
  }

  /* Whose it is, the question, the hint */
  .step,
  .foot,
  .turn,
  .sub {
    color: var(--_quiet);
  }
  .sub {
    max-inline-size: 36em;
  }
  .ask {
    max-inline-size: 26em;
    font-family: var(--mend-font-ask, inherit);
    font-size: calc(var(--mend-size-ask, clamp(1.5rem, 1.18rem + 1.6cqi, 1.9375rem)) * var(--_script, 1));
    font-weight: 400;
    line-height: 1.25;
    text-wrap: balance;
  }
  .turn + * {
    margin-block-start: calc(var(--_space) * -1);
  }
  .turn + .ask {
    margin-block-start: calc(var(--_space) * -2);
  }
  .ask + .sub {
    margin-block-start: calc(var(--_space) * -1.5);
  }
  .minor {
    font-size: var(--_large);
    font-weight: 400;
    line-height: 1.35;
  }

  /* The seam: filled shapes, so that the gold can swell and the hairline can taper */
  .seam {
    flex: none;
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
  }
  [dir='rtl'] .seam {
    transform: scaleX(-1);
  }
  .seam-open {
    fill: var(--_edge);
  }
  .seam-light {
    fill: var(--_lip);
    transform: translateY(1px);
  }
  .seam-gold {
    fill: var(--_gold);
  }
  .seam-gleam {
    fill: color-mix(in oklab, var(--_gold) 45%, oklch(0.98 0.04 92));
  }
  .seam-tip {
    stroke: var(--_gold);
    stroke-width: 7;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  /* One primary, quiet actions, and equals where a person may decline */
  button {
    appearance: none;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_wash);
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
  }
  .primary {
    min-block-size: 3.25rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 3.5);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .quiet {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: var(--_space) 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.3em;
  }
  .actions,
  .quiets,
  .inline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 3);
  }
  .actions {
    gap: var(--_space) calc(var(--_space) * 4);
    margin-block-start: var(--_space);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(6em, 40%), 1fr));
    grid-auto-rows: 1fr;
    gap: calc(var(--_space) * 1.5);
  }
  .pair + .actions {
    margin-block-start: calc(var(--_space) * -1);
  }
  .big {
    min-block-size: 5.5rem;
    padding: var(--_space) calc(var(--_space) * 1.5);
    font-size: var(--_large);
    text-wrap: balance;
  }
  .low .big {
    min-block-size: 3.5rem;
    font-size: inherit;
  }

  /* Fields */
  .field,
  .fields,
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }
  .fields {
    gap: calc(var(--_space) * 2);
  }
  .field :is(input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: 3.25rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.5) calc(var(--_radius) * 0.5) 0 0;
    background: var(--_field);
    color: inherit;
    font: inherit;
    font-size: var(--_large);
    line-height: 1.5;
    appearance: none;
    resize: none;
    field-sizing: content;
    /* Each line runs as its words do; an empty field as the sheet does, which dir="auto" would not. */
    unicode-bidi: plaintext;
  }
  .field textarea {
    min-block-size: 5.5rem;
    padding-block: calc(var(--_space) * 1.75);
  }

  /* Chips */
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .chip {
    position: relative;
    display: inline-flex;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .chip > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: 1.375rem;
    background: var(--_wash);
    line-height: 1.25;
  }
  .chip :checked + span {
    border-color: var(--_accent);
    background: var(--_chosen);
  }
  .chip :not(:checked) + span > .mark {
    display: none;
  }
  .mark {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible,
  .chip :focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .field :focus-visible {
    outline-offset: 0;
    border-radius: calc(var(--_radius) * 0.5);
    border-color: transparent;
  }

  @container (width < 30rem) {
    .primary,
    .primary + .quiets {
      justify-content: center;
      inline-size: 100%;
    }
  }
  /* Storage has not answered: the sheet keeps its size, and shows nothing that may turn out to be another screen */
  .is-waiting .body {
    visibility: hidden;
  }
`;
