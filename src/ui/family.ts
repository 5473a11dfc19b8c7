import { html, type TemplateResult } from 'lit';
import { chevron } from './marks.js';
import { chip } from './sheet.js';

/**
 * A family that opens into its words, several of which may be true at once; those that were chosen stand beside its name
 * while it is closed.
 * @param toggle what a press on a word's chip does, by the word's key
 * @param whole stands before the words: the family itself, where it may be chosen
 */
export const family = (
  { label, words }: { readonly label: string; readonly words: Readonly<Record<string, string>> },
  chosen: readonly string[],
  toggle: (key: string) => (on: boolean) => void,
  whole?: TemplateResult,
): TemplateResult => {
  const all = Object.entries(words);
  const mine = all.filter(([key]) => chosen.includes(key));
  return html`<details class="family">
    <summary>
      <span class="fam-n">${label}</span>
      <span class="fam-p">${mine.map(([, word]) => word).join(', ')}</span>
      ${chevron()}
    </summary>
    <div class="chips" role="group" aria-label=${label}>
      ${whole} ${all.map(([key, word]) => chip(word, chosen.includes(key), toggle(key)))}
    </div>
  </details>`;
};
