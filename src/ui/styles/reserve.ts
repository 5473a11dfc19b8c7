import { css } from 'lit';

/**
 * The block size that the first screens share (names, who starts, loading, cover), measured with wide fonts at 280 to
 * 760 px: it falls with the element's own width, and grows with the reader's text size. The element sets `is-first` on
 * the sheet while one of these screens is up; later steps may be shorter or taller, and the foot stays at the block end.
 *
 * `embed/checkin-card.css` reserves the same until the definition arrives; change both together. There it is the padding
 * of a float without width, since an element cannot ask its own width of a container query, and what stands in the
 * element without script still flows beside it.
 */
export const reserve = css`
  .is-first {
    min-block-size: max(40.5rem, 62rem - 65cqi);
  }
`;
