import { html, type TemplateResult } from 'lit';

/**
 * The small seam in the margin of a notice: half mended in gold for a thought, all open for a limit or a fault.
 * Decoration; the notice says everything in words.
 */
export const glyph = (kind: 'half' | 'open'): TemplateResult =>
  html`<svg class="glyph is-${kind}" viewBox="0 0 28 16" aria-hidden="true">
    <path class="seam-open" d="M16 7.7L19 6.8L22 8.3L26 6.8L28 7.4L28 7.8L26 7.6L22 9.3L19 7.6L16 8.7Z" />
    <path
      class="seam-gold"
      d="M0 8.1L3 6.7L6.5 8.4L9 8L13 5.1L16 7.2L16 9.2L13 7.7L9 10L6.5 11.2L3 8.5L0 9.1ZM6.5 9.2L8.4 11.5L10.8 13.5L10.8 13.7L8.4 12.5L6.5 10.4Z"
    />
  </svg>`;

/** The small arrow of a part that opens; it points up while the part is open. Decoration. */
export const chevron = (): TemplateResult =>
  html`<svg class="chev" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5 7.6L9.8 12.8L15 7.4" />
  </svg>`;
