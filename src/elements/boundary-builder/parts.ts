import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../exercises/day.js';
import type { BoundaryTerms } from '../../exercises/boundary-data.js';
import { isDealBreaker } from '../../exercises/boundary-read.js';
import type { Person } from '../../exercises/record.js';
import type { ExerciseView } from '../../ui/exercise-view.js';
import { mark } from '../../ui/mark.js';
import type { NudgedField } from '../../ui/nudge.js';
import { writing } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import type { BoundaryView } from './view.js';

/** A day in the page's language, with the year where it is not the one of today. */
export function dayIn(view: ExerciseView, day: Day, today = view.space?.today() ?? day): string {
  const year = today && day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(view.locale, { day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
  return format.format(new Date(day));
}

/** One of several answers. */
export interface Option<Value> {
  readonly value: Value;
  readonly text: string;
  readonly sub?: string;
}

/** One of several, in words, each with a second line where there is one. */
export const choices = <Value>(
  name: string,
  label: string,
  options: readonly Option<Value>[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<div class="choices" role="radiogroup" aria-label=${label}>
    ${options.map(
      ({ value, text, sub }) =>
        html`<label class="choice" part="choice"
          ><input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} /><span
            class="choice-in"
            >${mark()}<span
              ><span class="choice-t">${text}</span>${sub ? html`<span class="choice-s">${sub}</span>` : nothing}</span
            ></span
          ></label
        >`,
    )}
  </div>`;

/** One of a few short answers. */
export const chipsOf = <Value>(
  name: string,
  label: string,
  options: readonly Option<Value>[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<div class="chips" role="radiogroup" aria-label=${label}>
    ${options.map(
      ({ value, text }) =>
        html`<label class="chip" part="chip"
          ><input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} /><span
            >${mark()}${text}</span
          ></label
        >`,
    )}
  </div>`;

/** Everything that belongs to a boundary beside its words, a line each. */
export function details(view: ExerciseView, terms: BoundaryTerms, proposer: Person): [label: string, text: string][] {
  const lines: [string, string | undefined][] = [
    ['why', terms.why],
    ['within', terms.within],
    ['without', terms.without],
    ['slips', terms.slips],
    ['review', terms.review && dayIn(view, terms.review)],
    ['seen', terms.seen && (terms.seen === 'both' ? view.say('boundary.term.seen.both') : view.nameOf(terms.seen))],
    [
      'breaker',
      isDealBreaker(terms) ? view.say('boundary.term.breaker.of', { name: view.nameOf(proposer) }) : undefined,
    ],
  ];
  return lines.flatMap(([key, text]) => (text?.trim() ? [[view.say(`boundary.term.${key}`), text.trim()]] : []));
}

/** A boundary as it is read: its words, large, and what belongs to them. */
export const terms = (view: ExerciseView, of: BoundaryTerms, proposer: Person): TemplateResult => {
  const lines = details(view, of, proposer);
  return html`<div class="answer">
    <p class="what">${written(of.words)}</p>
    ${
      lines.length
        ? html`<dl class="terms">
            ${lines.map(
              ([label, text]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${written(text)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
};

/**
 * Where somebody writes, with the gentle word beside it.
 * @param options who writes, too, where it is not the one who holds the phone in the exercise
 */
export const field = (
  view: BoundaryView,
  options: Parameters<typeof writing>[0] & Pick<NudgedField, 'who'>,
): TemplateResult => {
  const { id, value, write, who } = options;
  return html`<div class="answer">
    ${writing(options)} ${view.later?.thought({ id, purpose: 'boundary', text: value, write, ...(who && { who }) })}
  </div>`;
};
