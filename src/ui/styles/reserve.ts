import { css } from 'lit';

/**
 * The block size that the first screens share (first names, who starts, loading, cover): it falls with the element's own
 * width. `embed/checkin-card.css` reserves the same before the definition arrives, by padding, because an element's own
 * stylesheet cannot ask its container; change both together. The element sets `is-first` on the sheet while one of
 * these screens is up; later steps may be shorter or taller.
 */
export const reserve = css`
  .is-first {
    min-block-size: max(34rem, calc(61rem - 60cqi));
  }
`;
