import { html } from 'lit';
import type { Screen } from './sheet.js';

/** The glazed sheet: the question above the seam, what to do below it. */
export const glazed: NonNullable<Screen['glaze']> = (asked, seam, done) =>
  html`<div class="body" part="body">${asked}</div>
    ${seam}
    <div class="body">${done}</div>`;
