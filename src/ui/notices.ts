import { html, nothing } from 'lit';
import { glyph } from './marks.js';
import { quiet } from './sheet.js';
import type { ExerciseRun } from '../space/exercise-run.js';
import { statusNotice, type Writer } from './status-notice.js';
import type { ExerciseView } from './exercise-view.js';

/** One notice in the margin, with what may be done about it. */
const notice = (text: string, action: string, act: () => void) =>
  html`<div class="notice" role="status">
    ${glyph('half')}
    <div>
      <p>${text}</p>
      <div class="inline">${quiet(action, act)}</div>
    </div>
  </div>`;

/**
 * What stands in the margin of a step: storage that refuses, another day, another tab, and what may be undone.
 * @param undone what that was, as the key of a sentence
 * @param others what may be done about words in other tabs: somebody asks to have them put away, or takes that back
 */
export function notices(
  card: ExerciseView,
  run: ExerciseRun,
  writer: Writer | undefined,
  undo: (() => void) | undefined,
  undone: string,
  others: { readonly ask?: (() => void) | undefined; readonly back?: (() => void) | undefined },
): unknown {
  const day = run.state.get()?.day ?? '';
  const named = new Intl.DateTimeFormat(card.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return html`${statusNotice(card, writer)}
  ${
    run.past
      ? notice(
          card.say('yesterday.said', { day: named.format(new Date(day)) }),
          card.say('yesterday.today'),
          () => void run.putAway().catch(() => {}),
        )
      : nothing
  }
  ${others.ask ? notice(card.say('others.said'), card.say('others.keep'), others.ask) : nothing}
  ${others.back ? notice(card.say('others.kept'), card.say('undo'), others.back) : nothing}
  ${undo ? notice(card.say(undone), card.say('undo'), undo) : nothing}`;
}
