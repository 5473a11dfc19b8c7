import { html, nothing } from 'lit';
import type { Person } from '../exercises/record.js';
import type { StepView } from './exercise-view.js';
import { primary, quiet, type Screen } from './sheet.js';
import { written } from './written.js';

/** A part of what somebody wrote, and the way back to where it is changed. */
export interface FoldedPart {
  readonly title: string;
  readonly text: string;
  change(): void;
}

/** What may happen to the words, where it is not the usual: the question, and two answers of one size. */
export interface Ends {
  readonly ask: string;
  readonly ways: readonly { readonly title: string; readonly sub: string; act(): void }[];
  readonly sub?: string;
  readonly foot: string;
  /** What stands between the words and the question. */
  readonly between?: unknown;
}

/** To show once both are ready, or to keep. */
export const usualEnds = (view: StepView, who: Person): Ends => {
  const choose = (choice: 'show' | 'keep') => () => view.act({ do: 'choose', choice });
  const way = (choice: 'show' | 'keep', values?: Record<string, string>) => ({
    title: view.say(`choose.${choice}`),
    sub: view.say(`choose.${choice}.sub`, values),
    act: choose(choice),
  });
  return {
    ask: view.say('choose.ask'),
    ways: [way('show', { other: view.otherName(who) }), way('keep')],
    sub: view.say('choose.sub'),
    foot: view.say('choose.foot'),
  };
};

/**
 * The end of a private answer: the words folded, and what should happen to them.
 * @param parts what was written
 * @param first where an answer without words is changed
 * @param ends what may happen to it, where it is not to be shown once both are ready
 */
export const chooseView = (
  view: StepView,
  who: Person,
  parts: readonly FoldedPart[],
  first: () => void,
  ends: Ends = usualEnds(view, who),
): Screen => {
  return {
    turn: view.say(view.solo ? 'turn.solo' : 'turn.one', { name: view.nameOf(who) }),
    main: html`<div class="dones">
        ${
          parts.length
            ? parts.map(
                ({ title, text, change }) =>
                  html`<div class="done">
                    <p class="done-q">${title}</p>
                    <p class="done-a">${written(text)}</p>
                    <button
                      type="button"
                      class="quiet"
                      part="quiet"
                      aria-label=${view.say('change.what', { what: title })}
                      @click=${change}
                    >
                      ${view.say('change')}
                    </button>
                  </div>`,
              )
            : html`<div class="done">
                <p class="done-a">${view.say('choose.empty')}</p>
                ${quiet(view.say('change'), first)}
              </div>`
        }
      </div>
      ${ends.between}
      ${
        view.solo
          ? nothing
          : html`<h3 class="ask" part="question" tabindex="-1">${ends.ask}</h3>
              <div class="pair rows">
                ${ends.ways.map(
                  ({ title, sub, act }) =>
                    html`<button type="button" class="big" part="choice" @click=${act}>
                      <span class="choice-t">${title}</span>
                      <span class="choice-s">${sub}</span>
                    </button>`,
                )}
              </div>
              ${ends.sub ? html`<p class="sub">${ends.sub}</p>` : nothing}`
      }`,
    actions: view.solo ? primary(view.say('choose.solo'), () => view.act({ do: 'choose', choice: 'keep' })) : undefined,
    foot: view.solo ? view.say('foot.hidden') : ends.foot,
  };
};
