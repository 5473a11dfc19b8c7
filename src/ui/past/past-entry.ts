import { html, nothing, type TemplateResult } from 'lit';
import type { WrittenEntry, WrittenPart } from '../../export/kind-in-words.js';
import { written } from '../written.js';

/** What somebody typed, with its line breaks. */
export const typed = (text: string): TemplateResult => html`<span class="past-words">${written(text)}</span>`;

/** One part of what somebody wrote, under what it is. */
export const labelled = ({ label, text }: Pick<WrittenPart, 'label' | 'text'>): TemplateResult =>
  label ? html`<p><span class="rest">${label}</span><br />${typed(text)}</p>` : html`<p>${typed(text)}</p>`;

/** A session as it reads: what it was, each voice by name, and what is said of both. */
export const drawWritten = ({ title, voices, together }: WrittenEntry): TemplateResult =>
  html`${title ? html`<p class="what">${title}</p>` : nothing}
  ${voices.map(({ name, parts }) => html`${name ? html`<p><b>${name}</b></p>` : nothing} ${parts.map(labelled)}`)}
  ${together.map((sentence) => html`<p>${typed(sentence)}</p>`)}`;
