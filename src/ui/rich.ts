import { html, type TemplateResult } from 'lit';

/** Text in which `*one word*` is emphasised. Anything else stays text. */
export const rich = (text: string): TemplateResult =>
  html`${text.split(/\*([^*]+)\*/).map((part, index) => (index % 2 ? html`<em>${part}</em>` : part))}`;
