import { css } from 'lit';

/** After the shared sheet styles, whose tokens it reads. */
export const styles = css`
  /* Beside other buttons it is as wide as its own; what it opens takes the line. */
  :host {
    container-type: normal;
    font-size: var(--mend-size, 1.0625rem);
    color: var(--_text);
  }
  /* What the page puts in runs as the page does, whatever the language of our words. */
  :host(:dir(ltr)) slot {
    direction: ltr;
  }
  :host(:dir(rtl)) slot {
    direction: rtl;
  }
  .sheet {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .sheet:is(:lang(ar), :lang(fa), :lang(ur)) {
    --_script: 1.1;
    line-height: 1.75;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_edge);
    border-radius: 1.375rem;
    background: var(--_surface);
    color: var(--_text);
    font-size: 1rem;
    line-height: 1.3;
    text-transform: none;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .words,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    max-inline-size: 36em;
  }
  section {
    gap: var(--_space);
  }
  h4 {
    font-size: var(--_large);
    font-weight: 400;
    line-height: 1.35;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  a {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  a.primary {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 3.5);
    border-radius: calc(var(--_radius) * 0.7);
    color: var(--_on-accent);
    line-height: 1.3;
    text-decoration: none;
  }
  a + .hint {
    margin-block-start: calc(var(--_space) * -1.5);
  }
  .hint {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  ::slotted([slot='contact']) {
    margin: 0;
  }

  @supports not (color: light-dark(red, red)) {
    :host {
      --_surface: oklch(0.974 0.008 92);
      --_text: oklch(0.27 0.014 178);
      --_quiet: oklch(0.47 0.016 178);
      --_edge: oklch(0.585 0.016 178);
      --_accent: oklch(0.4 0.05 178);
      --_on-accent: white;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .primary {
      border: 1px solid;
    }
  }
  @media (hover: hover) {
    summary:hover {
      background: color-mix(in oklab, var(--_surface) 90%, var(--_accent));
    }
  }
  @media print {
    summary,
    .actions {
      display: none;
    }
    .sheet {
      box-shadow: none;
    }
  }
`;
