import { html, nothing, type TemplateResult } from 'lit';
import type { FeelingFamilies } from '../content/feelings.js';
import type { Felt } from '../content/felt.js';
import type { ExerciseView } from './exercise-view.js';
import { family } from './family.js';
import { chevron } from './marks.js';
import { chip } from './sheet.js';

/** How strong a feeling may be said to be; leaving it out is as good. */
export type Strength = 1 | 2 | 3;
const strengths: readonly Strength[] = [1, 2, 3];

/** What somebody chose of the feelings, with how strong each is, where they said so. */
export interface FinelyFelt extends Felt {
  strength?: Readonly<Record<string, Strength>>;
}

/**
 * Families that open into finer words (C8): native `details` and checkboxes, so that Tab, Space and Enter do what they do
 * everywhere. Finer words go with calmer reactions: Kashdan, Barrett & McKnight 2015; Lieberman et al. 2007.
 * @param families with a coach's changes
 * @param write only what changed
 */
export function finerFeelings(
  view: Pick<ExerciseView, 'say'>,
  families: FeelingFamilies,
  felt: FinelyFelt,
  write: (change: FinelyFelt) => void,
): TemplateResult {
  const chosen = felt.feelings ?? [];
  const toggle = (key: string) => (on: boolean) => {
    const strength = { ...felt.strength };
    if (!on) delete strength[key];
    write({ feelings: on ? [...chosen, key] : chosen.filter((one) => one !== key), strength });
  };
  const all = Object.entries(families);
  const taken = all.flatMap(([, { words }]) => Object.entries(words)).filter(([key]) => chosen.includes(key));
  const strengthOf = ([key, word]: [string, string]) =>
    html`<div class="chips" role="radiogroup" aria-label=${word}>
      <span class="strength-of">${word}</span>
      ${strengths.map(
        (strength) =>
          html`<label class="chip"
            ><input
              type="radio"
              name="strength-${key}"
              .checked=${felt.strength?.[key] === strength}
              @change=${() => write({ strength: { ...felt.strength, [key]: strength } })}
            /><span>${view.say(`finer.strength.${strength}`)}</span></label
          >`,
      )}
    </div>`;
  return html`<div class="families">
      ${all.map(([key, one]) =>
        family(
          one,
          chosen,
          toggle,
          chip(view.say('finer.simply', { family: one.label }), chosen.includes(key), toggle(key)),
        ),
      )}
    </div>
    <div class="chips lone">${chip(view.say('finer.unsure'), !!felt.unsure, (unsure) => write({ unsure }))}</div>
    ${
      taken.length
        ? html`<details class="family">
            <summary><span class="fam-n">${view.say('finer.strength')}</span><span></span>${chevron()}</summary>
            ${taken.map(strengthOf)}
          </details>`
        : nothing
    }`;
}
