import { css } from 'lit';

/**
 * *Help* and *Leave* in one place at the end of a sheet; see `helpAndLeave`. Both stay in reach at the edge of the window while a
 * long sheet goes by.
 */
export const ways = css`
  .ways {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space) min(0.75rem, 3.5cqi);
    /* By the sheet's width as well as the text's: large text on a small screen leaves both on one line, no higher than it needs. */
    padding: var(--_space) min(7.5cqi, 3.5rem);
    background: var(--_surface);
  }
  .body + .ways {
    margin-block-start: auto;
  }
  /* The first screens of a check-in, and room for these two; the stylesheet of each element to embed reserves the same. */
  .sheet.is-first {
    min-block-size: max(44rem, 62rem - 65cqi);
  }
  .exit-b {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: min(0.5rem, 2cqi) min(1.25rem, 4.6cqi);
    border: 1px solid var(--_edge);
    border-radius: 1.375rem;
    color: inherit;
    font-size: 1rem;
    line-height: 1.3;
    text-decoration: none;
  }
`;
