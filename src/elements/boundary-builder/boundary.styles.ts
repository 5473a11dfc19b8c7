import { css } from 'lit';

/** What belongs to a boundary, who answered what, examples side by side, and the agreement as it is shown on a sheet. */
export const boundaryStyles = css`
  .big[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_chosen);
  }
  .examples,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .examples .big,
  .group .big {
    min-block-size: 3.5rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    text-align: start;
    text-wrap: pretty;
  }
  .examples .pair {
    gap: calc(var(--_space) * 0.75);
  }
  .group {
    gap: calc(var(--_space) * 0.75);
  }
  .group + .group {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .line-2 {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 2);
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .bare {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .terms,
  .said-by {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .terms > div,
  .said-by > div {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    column-gap: calc(var(--_space) * 2);
  }
  .terms dt,
  .said-by dt {
    color: var(--_quiet);
  }
  .terms {
    font-size: var(--_small);
  }
  .terms dd,
  .said-by dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .said-by .mark {
    stroke: var(--_gold);
    margin-inline-end: 0.5em;
    vertical-align: -0.15em;
  }
  .family .fields {
    padding-block: calc(var(--_space) * 1) calc(var(--_space) * 2);
  }
  .came {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-block: var(--_space);
  }
  .paper {
    padding: clamp(1.25rem, 6cqi, 2.5rem);
    background: var(--_field);
    border-radius: calc(var(--_radius) * 0.5);
  }
  @container (width < 24rem) {
    .terms > div,
    .said-by > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .said-by > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
  @media (forced-colors: active) {
    .big[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
