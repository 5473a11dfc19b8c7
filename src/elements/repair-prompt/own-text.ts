import { html, nothing, type TemplateResult } from 'lit';
import { fromParts, isOwn, ownText, textOf } from '../../exercises/repair-sentence.js';
import { laneOf } from '../../exercises/repair-steps.js';
import { quiet, writing } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import type { RepairView } from './view.js';

/** The author's text as it stands, and what its author may do with it. */
export function textInHand(view: RepairView) {
  const { state } = view;
  const lane = laneOf(state);
  const answer = state.answers[state.author!];
  const own = isOwn(answer, lane);
  const made = view.later!.made(answer);
  const text = textOf(answer, lane, made);
  /** Into the author's own hand; the field is where the writing goes on. */
  const edit = () => {
    view.write(ownText(answer, lane, text));
    void (view as unknown as { updateComplete: Promise<unknown> }).updateComplete.then(() =>
      (view.renderRoot as ShadowRoot).getElementById('own')?.focus(),
    );
  };
  return {
    text,
    own,
    edit,
    /** Where it is the author's own: the field, and that parts no longer change it. */
    field: (): unknown =>
      own
        ? html`<div class="answer">
            ${writing({
              id: 'own',
              label: view.say('repair.text'),
              value: text,
              write: (words) => view.write(ownText(view.state.answers[state.author!], lane, words)),
              rows: 4,
            })}
            <p class="hint">${view.say(lane === 'line' ? 'line.own' : 'repair.own')}</p>
            ${view.later!.thought({
              id: 'own',
              purpose: lane === 'apologise' ? 'apology' : 'statement',
              text,
              write: (words) => view.write(ownText(view.state.answers[state.author!], lane, words)),
            })}
            <div class="inline">
              ${quiet(view.say(lane === 'line' ? 'line.own.undo' : 'repair.own.undo'), () => view.write(fromParts(answer, lane)))}
            </div>
          </div>`
        : nothing,
    /** Back to an own text that was put aside. */
    redo: (): unknown =>
      !own && answer.texts?.[lane]
        ? quiet(view.say('repair.own.redo'), () => view.write({ own: [...(answer.own ?? []), lane] }))
        : nothing,
  };
}

/** Words large, below one quiet line that says whose they are: one heading, so that it is read as one. */
export const largely = (lead: string, words: string): TemplateResult =>
  html`<span class="lead">${lead}</span> ${words ? html`<span class="large">${written(words)}</span>` : nothing}`;
