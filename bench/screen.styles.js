const css = String.raw;

/** The looks of the first screen, tokens included: what the hand-written element and plain Lit have in common with ours. */
export const styles = css`
  :host {
    --mend-surface: light-dark(oklch(0.974 0.008 92), oklch(0.238 0.008 92));
    --mend-wash: light-dark(oklch(0.938 0.013 92), oklch(0.302 0.011 92));
    --mend-text: light-dark(oklch(0.27 0.014 178), oklch(0.928 0.01 92));
    --mend-quiet: light-dark(oklch(0.47 0.016 178), oklch(0.762 0.014 92));
    --mend-edge: light-dark(oklch(0.585 0.016 178), oklch(0.605 0.014 92));
    --mend-accent: light-dark(oklch(0.4 0.05 178), oklch(0.805 0.044 178));
    --mend-font: inherit;
    --mend-font-ask: inherit;
    --mend-size-small: 0.9375rem;
    --mend-size: 1.0625rem;
    --mend-size-large: 1.25rem;
    --mend-size-ask: clamp(1.5rem, 1.18rem + 1.6cqi, 1.9375rem);
    --mend-space: 0.5rem;
    --mend-radius: 1.25rem;
    --mend-shadow:
      0 0.0625rem 0.125rem oklch(0.27 0.014 178 / 0.05), 0 0.75rem 2rem -0.75rem oklch(0.27 0.014 178 / 0.12);
    --mend-time: 180ms;
    --mend-ease: cubic-bezier(0.2, 0, 0.1, 1);
    display: block;
    container-type: inline-size;
    color: var(--mend-text);
    font-family: var(--mend-font);
    font-size: var(--mend-size);
    line-height: 1.6;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  h3 {
    margin: 0;
  }
  p {
    text-wrap: pretty;
  }
  .sheet {
    --in: clamp(1.25rem, 7.5cqi, 3.5rem);
    background: var(--mend-surface);
    border-radius: var(--mend-radius);
    box-shadow: var(--mend-shadow);
    overflow: clip;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(var(--mend-space) * 3);
    padding: calc(var(--mend-space) * 2.5) var(--in) var(--mend-space);
    font-size: var(--mend-size-small);
    color: var(--mend-quiet);
  }
  .name {
    color: var(--mend-text);
  }
  .seam {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
  }
  .seam-open {
    fill: var(--mend-edge);
  }
  .seam-light {
    fill: light-dark(oklch(1 0 0), oklch(0.12 0.006 92));
    transform: translateY(1px);
  }
  :host(:dir(rtl)) .seam {
    transform: scaleX(-1);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--mend-space) * 3);
    padding: calc(var(--mend-space) * 2) var(--in) calc(var(--mend-space) * 3.5);
  }
  .turn {
    color: var(--mend-quiet);
  }
  .turn + .ask {
    margin-block-start: calc(var(--mend-space) * -2);
  }
  .ask {
    font-family: var(--mend-font-ask);
    font-size: var(--mend-size-ask);
    font-weight: 400;
    line-height: 1.25;
    text-wrap: balance;
    max-inline-size: 26em;
  }
  .sub {
    color: var(--mend-quiet);
    max-inline-size: 36em;
    margin-block-start: calc(var(--mend-space) * -1.5);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: 1fr;
    gap: calc(var(--mend-space) * 1.5);
  }
  .big {
    appearance: none;
    border: 1px solid transparent;
    border-radius: calc(var(--mend-radius) * 0.7);
    background: var(--mend-wash);
    min-block-size: 5.5rem;
    padding: var(--mend-space) calc(var(--mend-space) * 1.5);
    font-size: var(--mend-size-large);
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .big:hover {
    background: color-mix(in oklab, var(--mend-wash) 90%, var(--mend-accent));
  }
  .quiets {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--mend-space) * 3);
  }
  .quiet {
    appearance: none;
    border: 0;
    background: none;
    padding: var(--mend-space) 0;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    text-align: start;
    line-height: 1.3;
    color: var(--mend-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  .quiet:hover {
    text-decoration-color: currentColor;
  }
  .foot {
    padding: 0 var(--in) calc(var(--mend-space) * 3);
    font-size: var(--mend-size-small);
    color: var(--mend-quiet);
  }
  :focus-visible {
    outline: 3px solid var(--mend-accent);
    outline-offset: 3px;
    border-radius: calc(var(--mend-radius) * 0.4);
  }
  .big:focus-visible {
    border-radius: calc(var(--mend-radius) * 0.7);
  }
  @container (width < 15rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .big,
    .quiet {
      transition:
        background-color var(--mend-time) var(--mend-ease),
        text-decoration-color var(--mend-time) var(--mend-ease);
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
    .seam-open {
      fill: GrayText;
    }
    .seam-light {
      display: none;
    }
    .big {
      border-color: ButtonBorder;
    }
  }
`;
