import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addDays } from '../../exercises/day.js';
import { defaultDays, type GuideOption } from '../../exercises/guide.js';
import type { GuideAnswer } from '../../exercises/guide-state.js';
import { chevron } from '../../ui/marks.js';
import { mark } from '../../ui/mark.js';
import { writing } from '../../ui/sheet.js';
import { fill, labelOf, named } from './fill.js';
import type { GuideView } from './view.js';

/** A place where somebody answers: what is there, and how it changes. */
export interface Field {
  /** Of its own on the screen. */
  readonly id: string;
  readonly answer: GuideAnswer;
  write(answer: GuideAnswer): void;
}

/** One of several in words, or up to some of them. What was chosen may be let go of again. */
export const optionsField = (
  view: GuideView,
  { id, answer, write }: Field,
  options: readonly GuideOption[],
  most: number,
  label: string,
): TemplateResult => {
  const chosen = answer.chosen ?? [];
  const one = most === 1;
  const change = (option: string) => (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    // Of what is too many, the first that was chosen goes.
    const next = checked ? [...chosen, option].slice(-most) : chosen.filter((other) => other !== option);
    write({ chosen: next });
  };
  const letGo = (option: string) => () => {
    if (one && chosen.includes(option)) write({ chosen: [] });
  };
  return html`<div class="choices" role=${one ? 'radiogroup' : 'group'} aria-label=${label}>
    ${options.map(
      (option) =>
        html`<label class="choice" part="chip"
          ><input
            type=${one ? 'radio' : 'checkbox'}
            name=${id}
            .checked=${live(chosen.includes(option.id))}
            @change=${change(option.id)}
            @click=${letGo(option.id)}
          /><span class="choice-in"
            >${mark()}<span
              ><span class="choice-t">${fill(view, labelOf(view, option))}</span>${
                option.hint ? html`<span class="choice-s">${fill(view, option.hint)}</span>` : nothing
              }</span
            ></span
          ></label
        >`,
    )}
  </div>`;
};

/** Room for words, with ways to begin that put themselves into it. */
export const wordsField = (
  view: GuideView,
  { id, answer, write }: Field,
  label: string,
  openers: readonly string[] = [],
  rows = 3,
): TemplateResult => {
  const text = answer.text ?? '';
  const begin = (opener: string) => () => {
    const start = named(view, opener).replace(/\s*…$/, ' ');
    write({ text: text.trim() ? `${text.trimEnd()}\n${start}` : start });
    const field = (view.renderRoot as ShadowRoot).getElementById(id) as HTMLTextAreaElement | null;
    // The words go on where the sentence was begun.
    setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  };
  return html`<div class="answer">
    ${writing({ id, label, value: text, write: (words) => write({ text: words }), rows })}
    ${
      openers.length
        ? html`<details class="fold">
            <summary><span>${view.say('guide.openers')}</span>${chevron()}</summary>
            <div class="chips">
              ${openers.map(
                (opener) =>
                  html`<button type="button" class="chip-btn" part="chip" @click=${begin(opener)}>
                    ${fill(view, opener)}
                  </button>`,
              )}
            </div>
          </details>`
        : nothing
    }
  </div>`;
};

/** Puts things in order: pressed one after the other, and moved by buttons. So it goes by finger and by keyboard. */
export const rankField = (
  view: GuideView,
  { answer, write }: Field,
  options: readonly GuideOption[],
  top = options.length,
): TemplateResult => {
  const chosen = (answer.chosen ?? []).filter((id) => options.some((option) => option.id === id));
  const called = (id: string) =>
    fill(
      view,
      labelOf(
        view,
        options.find((option) => option.id === id)!,
      ),
    );
  const rest = options.filter(({ id }) => !chosen.includes(id));
  const put = (next: readonly string[], moved?: string) => {
    write({ chosen: next });
    said.set(
      view,
      moved && next.includes(moved)
        ? view.say('guide.rank.now', { what: called(moved), place: view.count(next.indexOf(moved) + 1) })
        : '',
    );
  };
  const move = (id: string, by: number) => () => {
    const from = chosen.indexOf(id);
    const next = chosen.filter((other) => other !== id);
    next.splice(Math.max(0, from + by), 0, id);
    put(next, id);
  };
  return html`${
      chosen.length
        ? html`<div class="answer">
            <h4>${view.say('guide.rank.yours')}</h4>
            <ol class="ranked">
              ${chosen.map((id, index) => {
                const what = called(id);
                return html`<li>
                  <span class="place">${view.count(index + 1)}</span><span class="ranked-t">${what}</span>
                  <span class="moves">
                    ${
                      index
                        ? html`<button
                            type="button"
                            class="quiet"
                            part="quiet"
                            aria-label=${view.say('guide.rank.up', { what })}
                            @click=${move(id, -1)}
                          >
                            <span class="up">${chevron()}</span>
                          </button>`
                        : nothing
                    }
                    ${
                      index < chosen.length - 1
                        ? html`<button
                            type="button"
                            class="quiet"
                            part="quiet"
                            aria-label=${view.say('guide.rank.down', { what })}
                            @click=${move(id, 1)}
                          >
                            ${chevron()}
                          </button>`
                        : nothing
                    }
                    <button
                      type="button"
                      class="quiet"
                      part="quiet"
                      aria-label=${view.say('guide.rank.out', { what })}
                      @click=${() => put(chosen.filter((other) => other !== id))}
                    >
                      ${cross()}
                    </button>
                  </span>
                </li>`;
              })}
            </ol>
          </div>`
        : nothing
    }
    ${
      rest.length && chosen.length < top
        ? html`<div class="answer">
            ${chosen.length ? html`<h4>${view.say('guide.rank.rest')}</h4>` : nothing}
            <div class="choices">
              ${rest.map(
                (option) =>
                  html`<button
                    type="button"
                    class="big row"
                    part="choice"
                    @click=${() => put([...chosen, option.id], option.id)}
                  >
                    <span class="choice-t">${fill(view, labelOf(view, option))}</span>${
                      option.hint ? html`<span class="choice-s">${fill(view, option.hint)}</span>` : nothing
                    }
                  </button>`,
              )}
            </div>
          </div>`
        : nothing
    }
    <p class="vh" role="status">${said.get(view)}</p>`;
};

const said = new WeakMap<GuideView, string>();

const cross = (): TemplateResult =>
  html`<svg class="chev" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5.5 5.6L14.4 14.6M14.5 5.4L5.6 14.5" />
  </svg>`;

/** A day as people say it. */
export const dayOf = (view: GuideView, day: string): string =>
  new Intl.DateTimeFormat(view.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** The next date, or none. */
export const dateField = (view: GuideView, { id, answer, write }: Field, days = defaultDays): TemplateResult => {
  const today = view.space?.today() ?? new Date().toISOString().slice(0, 10);
  const offered = addDays(today, days);
  const { day } = answer;
  const none = answer.chosen?.includes('none') ?? false;
  const row = (checked: boolean, label: string, choose: () => void) =>
    html`<label class="choice" part="chip"
      ><input type="radio" name=${id} .checked=${live(checked)} @change=${choose} /><span class="choice-in"
        >${mark()}<span class="choice-t">${label}</span></span
      ></label
    >`;
  return html`<div class="choices" role="radiogroup" aria-label=${view.say('guide.ask.date')}>
      ${row(day === offered, dayOf(view, offered), () => write({ day: offered, chosen: [] }))}
      ${row(none, view.say('guide.date.none'), () => write({ day: '', chosen: ['none'] }))}
    </div>
    <div class="field">
      <label for=${id}>${view.say('guide.date.other')}</label>
      <input
        id=${id}
        type="date"
        part="field"
        autocomplete="off"
        min=${today}
        .value=${live(day && day !== offered ? day : '')}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          write({ day: value, chosen: [] });
        }}
      />
    </div>
    ${day && day < today ? html`<p class="hint" role="status">${view.say('guide.date.past')}</p>` : nothing}`;
};
