import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Day } from '../../exercises/day.js';
import { isGap, type Gap } from '../../exercises/past.js';
import { uprightSeam } from '../upright-seam.js';
import { rangeOf, whenOf } from './days-in-words.js';
import type { PastView } from './past-kind.js';

/** A day or a week with something in it. */
export interface Filled {
  from: Day;
  to: Day;
  draw(): unknown;
}
/** One line of the past. */
export type Line = Filled | Gap;

/** Tells a line with something in it from a quiet stretch. */
export const isFilled = (line: Line): line is Filled => !isGap(line);

/** As many lines as hold so many filled ones, and whether there are more. No gap comes last. */
export function cut(lines: readonly Line[], wanted: number): { lines: readonly Line[]; more: boolean } {
  let count = 0;
  const end = lines.findIndex((line) => isFilled(line) && ++count > wanted);
  if (end < 0) return { lines, more: false };
  return { lines: lines.slice(0, isFilled(lines[end - 1]!) ? end : end - 1), more: true };
}

/** The line of the past: a stretch of seam beside each day or week, open where there was none. */
export function drawLines(view: PastView, lines: readonly Line[]): TemplateResult {
  const today = view.space!.today();
  const range = ({ from, to }: { from: Day; to: Day }) => rangeOf(view, from, to, today);
  const dated = (line: Filled) => {
    if (line.from === line.to) return whenOf(view, line.from, today);
    return line.from <= today && today <= line.to ? view.say('history.week.this') : range(line);
  };
  return html`<ol class="line">
    ${repeat(
      lines,
      (line) => (isFilled(line) ? line.from : `gap ${line.gap.to}`),
      (line, index) =>
        html`<li class="entry ${isFilled(line) ? '' : 'gap'}">
          ${uprightSeam({ seed: index * 3, open: !isFilled(line) })}
          <div class="entry-in">
            ${
              isFilled(line)
                ? html`<h4 class="when">${dated(line)}</h4>
                    ${line.draw()}`
                : html`<p class="rest">${view.say('history.quiet', { range: range(line.gap) })}</p>`
            }
          </div>
        </li>`,
    )}
  </ol>`;
}
