import { css } from 'lit';

/** After the shared sheet styles, whose tokens it reads. */
export const styles = css`
  :host {
    container-type: normal;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 calc(var(--_space) * 3);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font-size: var(--mend-size, 1.0625rem);
    line-height: 1.6;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
  }
  .way:is(:lang(ar), :lang(fa), :lang(ur)) {
    line-height: 1.75;
  }
  details[open] {
    flex: 1 1 100%;
  }
  summary {
    display: inline-flex;
    align-items: center;
    padding: 0;
    font-size: var(--mend-size-small, 0.9375rem);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .said {
    display: grid;
    gap: var(--_space);
    max-inline-size: 36em;
    padding-block: var(--_space) calc(var(--_space) * 2);
    color: var(--_quiet);
    font-size: var(--mend-size-small, 0.9375rem);
  }
  .exit-b {
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
    text-decoration: none;
    user-select: none;
    touch-action: manipulation;
    cursor: pointer;
  }
  .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* At the edge of the window: in the top layer where there is one, else above whatever has a z-index */
  :host([sticky]) .way {
    position: fixed;
    inset: auto;
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
    inset-inline-end: max(1rem, env(safe-area-inset-right));
    z-index: 2147483647;
    inline-size: auto;
    block-size: auto;
    max-inline-size: min(26rem, 100vw - 2rem);
    max-block-size: calc(100vh - 2rem);
    padding-inline-start: calc(var(--_space) * 2.5);
    border: 1px solid var(--_edge);
    border-radius: 1.5rem;
    background: var(--_surface);
    overflow: auto;
  }
  :host([sticky]) .said {
    padding-inline-end: calc(var(--_space) * 2.5);
  }

  @supports not (color: light-dark(red, red)) {
    :host {
      --_surface: oklch(0.974 0.008 92);
      --_text: oklch(0.27 0.014 178);
      --_quiet: oklch(0.47 0.016 178);
      --_edge: oklch(0.585 0.016 178);
      --_accent: oklch(0.4 0.05 178);
    }
  }
  @media (forced-colors: active) {
    .exit-b {
      border-color: LinkText;
    }
  }
  @media (hover: hover) {
    .exit-b:hover {
      background: color-mix(in oklab, var(--_surface) 90%, var(--_accent));
    }
  }
  @media print {
    .way {
      display: none !important;
    }
  }
`;
