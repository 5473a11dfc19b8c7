import { html, type TemplateResult } from 'lit';

/**
 * What somebody wrote or chose, shown to be read: kept from session recorders and translation, as the field was that it was
 * written in.
 */
export const written = (text: string): TemplateResult =>
  html`<span
    class="written rr-block ph-no-capture sentry-block fs-exclude"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    translate="no"
    dir="auto"
    >${text}</span
  >`;
