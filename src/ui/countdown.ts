import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseView } from './exercise-view.js';
import { rim } from './rim.js';
import { primary, quiet, quiets } from './sheet.js';

const second = 1000;

/** What a countdown knows of time, in milliseconds; `since` is there while it runs. */
export interface CountdownTimer {
  readonly left: number;
  readonly of: number;
  readonly since?: number | undefined;
  readonly off?: boolean | undefined;
}

/** What either may ask of the countdown. */
export type CountdownWish = 'pause' | 'go-on' | 'more' | 'off' | 'on';

/** A countdown on the sheet, and what stands beside it. */
export interface Countdown {
  /** Undefined: there is no timer here. */
  readonly timer: CountdownTimer | undefined;
  /** What is left of it now, in milliseconds. */
  readonly left: number;
  /** It has not been started in this turn. */
  readonly isFresh: boolean;
  readonly hasMore: boolean;
  /** Which words: `minute` or `turn`; what these do not say, `minute` does. */
  readonly words: string;
  /** Seconds, as they stand in it. */
  figures(seconds: number): string;
  to(wish: CountdownWish): void;
  /** The one next step, once the time has begun or without a timer. */
  readonly over: unknown;
  /** Quiet actions that are there until it begins, and where there is no timer. */
  readonly before?: unknown;
  /** Quiet actions that are always there. */
  readonly always?: unknown;
}

/** What a screen reader hears: at the start, at half, at the end, and nothing in between. */
function announced(timer: CountdownTimer, left: number): string {
  if (left === 0) return 'end';
  if (timer.since === undefined) return '';
  if (left > timer.of - 3 * second) return 'start';
  return Math.abs(left - timer.of / 2) < 2 * second ? 'half' : '';
}

const ticking = new WeakMap<ExerciseView, ReturnType<typeof setTimeout>>();

/** Draws again in a second, while the time runs and is looked at. */
function tick(view: ExerciseView, running: boolean): void {
  clearTimeout(ticking.get(view));
  if (running && view.isConnected)
    ticking.set(
      view,
      setTimeout(() => view.requestUpdate(), second),
    );
}

/** A calm countdown with pause, more and off: it fills, it never runs out, and nothing happens at its end. */
export function countdown(view: ExerciseView, shown: Countdown): TemplateResult {
  const { timer, left, isFresh, hasMore, words, over, before = nothing, always = nothing } = shown;
  const say = (key: string, values?: Record<string, string>) =>
    view.say(`${words}.${key}`, values) || view.say(`minute.${key}`, values);
  const to = (wish: CountdownWish) => () => shown.to(wish);
  const running = timer?.since !== undefined;
  tick(view, running);
  const on = timer && !timer.off;
  const unit = left === 0 ? 'up' : running ? 'left' : isFresh ? 'ready' : 'paused';
  const seconds = shown.figures(Math.ceil(left / second));
  const said = timer && announced(timer, left);
  const actions = html`<div class="actions">
    ${on && isFresh ? primary(say('begin'), to('go-on')) : over}
    ${
      on
        ? quiets(
            !isFresh && left ? quiet(say(running ? 'pause' : 'on'), to(running ? 'pause' : 'go-on')) : nothing,
            !isFresh && hasMore ? quiet(say('more'), to('more')) : nothing,
            quiet(say('off'), to('off')),
            isFresh ? before : nothing,
            always,
          )
        : quiets(timer ? quiet(say('timer'), to('on')) : nothing, before, always)
    }
  </div>`;
  if (!on) return actions;
  return html`<div class="minute">
    <div class="timer" role="timer" aria-label=${say('label', { count: seconds })}>
      ${rim({ share: 1 - left / timer.of })}
      <p class="time" aria-hidden="true"><span class="num">${seconds}</span><span class="unit">${say(unit)}</span></p>
    </div>
    ${actions}
    <p class="vh" role="status">${said ? say(`said.${said}`) : nothing}</p>
  </div>`;
}
