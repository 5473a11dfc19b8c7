import { html, type TemplateResult } from 'lit';

/** The crack-tick of what is chosen (in the accent, on chips and rows) or agreed (in gold). Decoration. */
export const mark = (): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M2.5 10.6L5.6 11.4L8 15.4L10.9 9.7L13.2 7.6L17.2 3.2" />
  </svg>`;
