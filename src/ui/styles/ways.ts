import { css } from 'lit';

/**
 * *Help* and *Leave* at the foot of a sheet; see `helpAndLeave`. Leave stays in reach at the edge of the window while a long sheet,
 * or what Help says, goes by.
 */
export const ways = css`
  .has-ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: auto;
    min-block-size: 5rem;
    padding: 0 var(--_in);
  }
  .has-ways > .foot {
    flex: 1 1 12rem;
    margin: 0;
    padding: 0;
  }
  .help {
    margin-inline-start: auto;
  }
  .leave {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    justify-items: end;
    padding: var(--_space) var(--_in);
    background: var(--_surface);
  }
  /* The first screens of a check-in, and room for these two; the stylesheet of each element to embed reserves the same. */
  .sheet.is-first {
    min-block-size: max(44rem, 62rem - 65cqi);
  }
  .exit-b {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_edge);
    border-radius: 1.375rem;
    color: inherit;
    font-size: 1rem;
    line-height: 1.3;
    text-decoration: none;
  }
`;
