import { css } from 'lit';

/** *Help* and *Leave* at the foot of a sheet; see `helpAndLeave`. */
export const ways = css`
  .has-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    margin-block-start: auto;
    padding: 0 var(--_in) calc(var(--_space) * 1.5);
  }
  .has-ways > .foot {
    flex: 1 1 12rem;
    margin: 0;
    padding: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: end;
    gap: var(--_space);
    min-inline-size: 0;
    margin-inline-start: auto;
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
  }
  /* On the glazed sheet they, and what they open, are as dark as it is. */
`;
