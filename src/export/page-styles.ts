import { css } from 'lit';

/** A printed page, also where it is shown on a sheet: light, legible in black alone, gold where there is colour. */
export const pageStyles = css`
  /* Blocks, not grids: only those keep together what belongs together when a page ends. */
  .page {
    color: var(--_text, #1f2926);
    font-size: 1rem;
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .page * {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .page > * + * {
    margin-block-start: 1.25rem;
  }
  .page-section > * + * {
    margin-block-start: 0.625rem;
  }
  .page-title {
    font-family: var(--mend-font-ask, inherit);
    font-size: 1.75em;
    font-weight: 400;
    line-height: 1.2;
  }
  .page > .page-title + .page-sub {
    margin-block-start: 0.5rem;
  }
  .page-sub,
  .page-foot,
  .page-label {
    color: var(--_quiet, #4a5552);
    font-size: 0.9375em;
  }
  .page-heading {
    font-size: 1.25em;
    font-weight: 400;
    line-height: 1.35;
    break-after: avoid;
  }
  .is-minor .page-heading {
    font-size: 1em;
    font-style: italic;
  }
  .page-section,
  .page-block {
    break-inside: avoid;
  }
  .page > .is-minor {
    margin-block-start: 0.75rem;
  }
  .page-text {
    white-space: pre-line;
  }
  .page-line {
    block-size: 2em;
    border-block-end: 1px solid var(--_edge, #7b8785);
  }
  .is-short {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: end;
    gap: 0.75rem;
    max-inline-size: 24rem;
  }
  .is-beside {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    column-gap: 1rem;
    font-size: 0.9375em;
  }
  .is-beside .page-label {
    font-size: 1em;
  }
  .page-block + .is-beside {
    margin-block-start: 0.25rem;
  }
  .page-signed {
    break-inside: avoid;
  }
  .page-names {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 2rem;
    margin-block-start: 0.75rem;
  }
  .page-name {
    font-size: 1.375em;
    font-style: italic;
  }
  .is-open {
    min-block-size: 1.6em;
    border-block-end: 1px solid var(--_edge, #7b8785);
  }
  .page-circle {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.5em;
    padding-block: 0.25em;
  }
  .page svg {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
    print-color-adjust: exact;
  }
`;

/** For the document that is printed, where there is nothing but the page. */
export const printStyles = css`
  /* The paper is the reader's own, A4 or Letter. */
  @page {
    margin: 22mm 24mm;
  }
  :root {
    color-scheme: light;
  }
  body {
    margin: 0;
    background: white;
  }
  .page {
    font-size: 11pt;
  }
  .seam-open {
    fill: #7b8785;
  }
  .seam-light {
    fill: none;
  }
  .seam-gold,
  .seam-gleam {
    fill: #a97c1d;
  }
`;
