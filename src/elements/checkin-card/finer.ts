import { html, nothing } from 'lit';
import { chevron } from '../../ui/marks.js';
import { chip, primary, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

/** How strong a feeling may be said to be; leaving it out is as good. */
const strengths = [1, 2, 3] as const;

/**
 * Families that open into finer words (C8): native `details` and checkboxes, so that Tab, Space and Enter do what they do
 * everywhere. Finer words go with calmer reactions: Kashdan, Barrett & McKnight 2015; Lieberman et al. 2007.
 */
export const finerView = (card: CheckinView): Screen => {
  const who = card.state.holder!;
  const answer = card.state.answers[who];
  const chosen = answer.feelings ?? [];
  const toggle = (key: string) => (on: boolean) => {
    const strength = { ...answer.strength };
    if (!on) delete strength[key];
    card.write({ feelings: on ? [...chosen, key] : chosen.filter((one) => one !== key), strength });
  };
  const families = Object.entries(card.later?.feelings ?? {});
  const taken = families.flatMap(([, { words }]) => Object.entries(words)).filter(([key]) => chosen.includes(key));
  return {
    turn: card.say(card.solo ? 'turn.solo' : 'turn.one', { name: card.nameOf(who) }),
    ask: card.say('finer.ask'),
    sub: card.say('finer.sub'),
    main: html`<div class="families">
        ${families.map(([family, { label, words }]) => {
          const mine = Object.entries(words).filter(([key]) => chosen.includes(key));
          return html`<details class="family">
            <summary>
              <span class="fam-n">${label}</span>
              <span class="fam-p">${mine.map(([, word]) => word).join(', ')}</span>
              ${chevron()}
            </summary>
            <div class="chips" role="group" aria-label=${label}>
              ${chip(card.say('finer.simply', { family: label }), chosen.includes(family), toggle(family))}
              ${Object.entries(words).map(([key, word]) => chip(word, chosen.includes(key), toggle(key)))}
            </div>
          </details>`;
        })}
      </div>
      <div class="chips lone">
        ${chip(card.say('finer.unsure'), !!answer.unsure, (unsure) => card.write({ unsure }))}
      </div>
      ${
        taken.length
          ? html`<details class="family">
              <summary><span class="fam-n">${card.say('finer.strength')}</span><span></span>${chevron()}</summary>
              ${taken.map(
                ([key, word]) =>
                  html`<div class="chips" role="radiogroup" aria-label=${word}>
                    <span class="strength-of">${word}</span>
                    ${strengths.map(
                      (strength) =>
                        html`<label class="chip"
                          ><input
                            type="radio"
                            name="strength-${key}"
                            .checked=${answer.strength?.[key] === strength}
                            @change=${() => card.write({ strength: { ...answer.strength, [key]: strength } })}
                          /><span>${card.say(`finer.strength.${strength}`)}</span></label
                        >`,
                    )}
                  </div>`,
              )}
            </details>`
          : nothing
      }`,
    actions: primary(card.say('finer.done'), () => card.open(undefined)),
    foot: card.say('foot.hidden'),
  };
};
