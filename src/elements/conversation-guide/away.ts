import { html, nothing } from 'lit';
import { pauseLeft } from '../../exercises/pause.js';
import { glazed } from '../../ui/glazed.js';
import { primary, quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import { fold } from './parts.js';
import { seed } from './first.js';
import type { GuideView } from './view.js';

const minute = 60_000;
const lengths = [20, 60, 180, 1440];
const ticking = new WeakMap<GuideView, ReturnType<typeof setTimeout>>();

/** Draws again in a minute, so that what is left is right; once the time has come, not any more. */
function tick(view: GuideView, left: number): void {
  clearTimeout(ticking.get(view));
  if (left && view.isConnected)
    ticking.set(
      view,
      setTimeout(() => view.requestUpdate(), Math.min(left, minute)),
    );
}

/** The time to return, and its day where that is not today; the clock is the reader's own. */
function whenOf(view: GuideView, now: number, until: number): { time: string; day: string | undefined } {
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(until);
  const isToday = new Date(now).toDateString() === new Date(until).toDateString();
  const day = new Intl.DateTimeFormat(view.locale, { weekday: 'long' }).format(until);
  return { time, day: isToday ? undefined : day };
}

/** A pause that either asked for, with a time to return (C6, I5). Whoever asked is nowhere on it. */
export const pauseView = (view: GuideView): Screen => {
  const pause = view.state.pause!;
  const now = view.space?.now() ?? Date.now();
  const left = pauseLeft(pause, now);
  tick(view, pause.asking ? 0 : left);
  const seam = { steps: 5, done: 0, seed };
  if (pause.asking)
    return {
      step: view.say('guide.paused.step'),
      seam,
      turn: view.say('turn.both'),
      ask: view.say('guide.ready.ask'),
      sub: view.say('guide.ready.sub'),
      main: tiles(
        [
          [view.say('guide.ready.yes'), () => view.act({ do: 'ready' })],
          [view.say(pause.again ? 'guide.ready.no.aside' : 'guide.ready.no'), () => view.act({ do: 'not-ready' })],
        ],
        'low',
      ),
      actions: html`<p class="sub">${view.say('guide.ready.foot')}</p>`,
      glaze: glazed,
    };
  const { time, day } = whenOf(view, now, pause.until);
  const length = Math.round((pause.until - pause.since) / minute);
  return {
    step: view.say('guide.paused.step'),
    seam,
    turn: view.say('guide.paused.turn'),
    ask: day ? view.say('guide.paused.ask.day', { time, day }) : view.say('guide.paused.ask', { time }),
    sub: view.say('guide.paused.sub'),
    main: html`<p class="minor" role="status">
        ${left ? view.say('guide.paused.left', { count: view.count(Math.ceil(left / minute)) }) : view.say('guide.paused.over')}
      </p>
      <div class="chips" role="group" aria-label=${view.say('guide.paused.longer')}>
        ${lengths.map(
          (minutes) =>
            html`<button
              type="button"
              class="chip-btn"
              part="chip"
              aria-pressed=${length === minutes}
              @click=${() => view.act({ do: 'pause', length: minutes * minute })}
            >
              ${view.say(`guide.paused.${minutes}`)}
            </button>`,
        )}
      </div>
      ${fold(
        view.say('guide.paused.say'),
        [1, 2].map((number) => view.say(`guide.paused.say.${number}`, { time })),
      )}
      ${left ? view.later?.calendar({ at: pause.until }) : nothing}
      ${fold(
        view.say('guide.paused.meanwhile'),
        [1, 2, 3, 4, 5, 6].map((number) => view.say(`guide.paused.idea.${number}`)),
      )}`,
    actions: [
      primary(view.say('guide.paused.back'), () => view.act({ do: 'return' })),
      quiets(quiet(view.say('guide.stop'), () => view.act({ do: 'leave' }))),
    ],
    foot: view.say('guide.paused.kept'),
    glaze: glazed,
  };
};

/** Nobody is at it: it rests, was left, or was set aside. It is there again, on any day. */
export const awayView = (view: GuideView): Screen => {
  const { away } = view.state;
  const key = away === 'rest' ? 'guide.rested' : away === 'set-aside' ? 'guide.aside' : 'guide.left';
  return {
    ask: view.say(`${key}.ask`),
    sub: view.say(`${key}.sub`),
    main: nothing,
    actions: quiets(
      quiet(view.say('guide.left.open'), () => view.act({ do: 'resume' })),
      quiet(view.say('guide.left.anew'), () => view.restart()),
    ),
    foot: view.say('guide.paused.kept'),
  };
};
