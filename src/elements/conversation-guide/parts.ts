import { html, nothing, type TemplateResult } from 'lit';
import { placeOf } from '../../exercises/guide-act.js';
import { isAlone, type GuideAnswer } from '../../exercises/guide-state.js';
import { quiet, quiets, primary } from '../../ui/sheet.js';
import { chevron } from '../../ui/marks.js';
import type { GuideView } from './view.js';

/** What was written or chosen where it stands. */
export function answerAt(view: GuideView): GuideAnswer {
  const place = view.loaded && placeOf(view.loaded, view.state);
  return (place && view.state.answers[place.author][place.key]) ?? {};
}

/** Writes or chooses where it stands. */
export function write(view: GuideView, answer: GuideAnswer): void {
  const place = view.loaded && placeOf(view.loaded, view.state);
  if (place) view.act({ do: 'answer', who: place.author, answer });
}

/** The step before, a pause for two, or an end for now for one; what else is quiet stands between. */
export const quietly = (view: GuideView, ...between: unknown[]): TemplateResult =>
  quiets(
    quiet(view.say('back'), () => view.act({ do: 'back' })),
    ...between,
    isAlone(view.state)
      ? quiet(view.say('guide.stop'), () => view.act({ do: 'leave' }))
      : quiet(view.say('guide.pause'), () => view.act({ do: 'pause' })),
  );

/** The one next step, and what is quiet beside it. */
export const goOn = (view: GuideView, text = view.say('guide.next')): unknown => [
  primary(text, () => view.act({ do: 'next' })),
  quietly(view),
];

/** Something that opens where it stands, and is small until then. */
export const fold = (title: string, lines: readonly string[], sub?: string): TemplateResult =>
  html`<details class="fold">
    <summary><span>${title}</span>${chevron()}</summary>
    <ul class="ideas">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${sub ? html`<p class="hint">${sub}</p>` : nothing}
  </details>`;

/** "Ask what was meant": always at hand where two talk (C16). */
export const meant = (view: GuideView): TemplateResult =>
  fold(
    view.say('guide.meant'),
    [1, 2, 3].map((number) => view.say(`guide.meant.${number}`)),
    view.say('guide.meant.sub'),
  );
