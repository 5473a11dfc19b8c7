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

/**
 * The end of a private answer: the words folded, and what should happen to them.
 * @param parts what was written
 * @param first where an answer without words is changed
 */
export const chooseView = (view: StepView, who: Person, parts: readonly FoldedPart[], first: () => void): Screen => {
  const other = view.otherName(who);
  const choose = (choice: 'show' | 'keep') => () => view.act({ do: 'choose', choice });
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
      ${
        view.solo
          ? nothing
          : html`<h3 class="ask" part="question" tabindex="-1">${view.say('choose.ask')}</h3>
              <div class="pair rows">
                <button type="button" class="big" part="choice" @click=${choose('show')}>
                  <span class="choice-t">${view.say('choose.show')}</span>
                  <span class="choice-s">${view.say('choose.show.sub', { other })}</span>
                </button>
                <button type="button" class="big" part="choice" @click=${choose('keep')}>
                  <span class="choice-t">${view.say('choose.keep')}</span>
                  <span class="choice-s">${view.say('choose.keep.sub')}</span>
                </button>
              </div>
              <p class="sub">${view.say('choose.sub')}</p>`
      }`,
    actions: view.solo ? primary(view.say('choose.solo'), choose('keep')) : undefined,
    foot: view.solo ? view.say('foot.hidden') : view.say('choose.foot'),
  };
};
