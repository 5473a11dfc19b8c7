import { css } from 'lit';

/** What only a conversation draws: rules, who speaks and who listens, ideas that fold, things in their order. */
export const styles = css`
  .sub + .ask {
    margin-block-start: calc(var(--_space) * -2);
  }
  .rules,
  .ideas {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .rules li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--_space) * 2);
    font-size: var(--_large);
    line-height: 1.4;
  }
  .rules .mark {
    margin-block-start: 0.2em;
    stroke: var(--_gold);
  }
  .ideas {
    padding-block: var(--_space);
  }
  .reading {
    max-inline-size: 34em;
    font-size: var(--_large);
    line-height: 1.5;
  }

  /* Who speaks stands first and larger, who listens beside it and quieter; names say it, too */
  .roles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .role {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    align-content: start;
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 2px solid transparent;
    color: var(--_quiet);
  }
  .role.is-speaking {
    border-color: var(--_gold);
    color: inherit;
  }
  .role p {
    font-size: var(--_small);
  }

  .fold summary {
    grid-template-columns: minmax(0, auto) auto;
    justify-content: start;
    min-block-size: 2.75rem;
    color: var(--_accent);
  }
  .fold .chev {
    grid-column: auto;
  }
  .fold[open] .chev {
    transform: scaleY(-1);
  }
  .fold .hint {
    margin-block-start: var(--_space);
  }
  .fold > .chips {
    padding-block: var(--_space);
  }

  .row {
    min-block-size: 3.25rem;
    padding-inline: calc(var(--_space) * 2.25);
    font-size: inherit;
    text-align: start;
  }
  .ranked {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ranked li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(var(--_space) * 2);
    min-block-size: 3.25rem;
    padding: 0 var(--_space) 0 calc(var(--_space) * 2.25);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_chosen);
    line-height: 1.35;
  }
  .ranked li:dir(rtl) {
    padding: 0 calc(var(--_space) * 2.25) 0 var(--_space);
  }
  /* Large text on a small screen: what moves a thing stands below its name, so that the name is read in words. */
  @container (width < 18rem) {
    .ranked li {
      grid-template-columns: auto minmax(0, 1fr);
      padding-block-start: var(--_space);
    }
    .moves {
      grid-column: 1 / -1;
    }
  }
  @container (width < 15rem) {
    .taken-along .chip > span {
      flex-wrap: wrap;
      padding-inline: var(--_space);
    }
  }
  .taken-along {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .place {
    font-family: var(--mend-font-ask, inherit);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
  }
  .moves .quiet {
    display: grid;
    place-items: center;
  }
  .moves .chev {
    grid-column: auto;
    stroke: var(--_accent);
  }
  .up {
    display: grid;
    transform: scaleY(-1);
  }
  .chip-btn[aria-pressed='true'] {
    border-color: var(--_text);
  }
  @container (width >= 34rem) {
    .roles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 4);
    }
  }
`;
