import { html, nothing } from 'lit';
import { timeLeft, type CheckinTimer } from '../../exercises/checkin.js';
import { otherOf } from '../../exercises/record.js';
import { rich } from '../../ui/rich.js';
import { rim } from '../../ui/rim.js';
import { primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

const second = 1000;

/** What a screen reader hears: at the start, at half, at the end, and nothing in between. */
function announced(timer: CheckinTimer, left: number): string {
  if (left === 0) return 'end';
  if (timer.since === undefined) return '';
  if (left > timer.of - 3 * second) return 'start';
  return Math.abs(left - timer.of / 2) < 2 * second ? 'half' : '';
}

const ticking = new WeakMap<CheckinView, ReturnType<typeof setTimeout>>();

/** Draws again in a second, while the minute runs and is looked at. */
function tick(card: CheckinView, running: boolean): void {
  clearTimeout(ticking.get(card));
  if (running && card.isConnected)
    ticking.set(
      card,
      setTimeout(() => card.requestUpdate(), second),
    );
}

/** Up to a minute each: the one speaks, the other listens, nothing needs fixing (D1 D8). */
export const minuteView = (card: CheckinView): Screen => {
  const { state } = card;
  const speaker = state.speaker!;
  const alone = state.holder !== undefined;
  const names = { name: card.nameOf(speaker), other: card.nameOf(otherOf(speaker)) };
  const timer = state.timer;
  const to = (what: 'pause' | 'go-on' | 'more' | 'off' | 'on') => () => card.act({ do: 'timer', to: what });
  const left = timer ? timeLeft(timer, card.space?.now() ?? Date.now()) : 0;
  const running = timer?.since !== undefined;
  tick(card, running);
  const fresh = !!timer && !running && left === timer.of && timer.of === state.seconds * second;
  const seconds = Math.ceil(left / second);
  const said = timer && announced(timer, left);
  const lastTurn = alone || speaker !== state.starter;
  const listens = state.parts.includes('say-back') && !alone;
  const over = primary(
    card.say(lastTurn && !listens ? 'minute.end' : listens ? 'heard.to' : 'minute.over', names),
    () => card.act({ do: 'next' }),
  );
  const shown = timer && !timer.off;
  const unit = left === 0 ? 'minute.up' : running ? 'minute.left' : fresh ? 'minute.ready' : 'minute.paused';
  const enough = quiet(card.say('both.enough'), () => card.act({ do: 'enough' }));
  const actions = html`<div class="actions">
    ${shown && fresh ? primary(card.say('minute.begin'), to('go-on')) : over}
    ${
      shown
        ? quiets(
            fresh
              ? nothing
              : left
                ? quiet(card.say(running ? 'minute.pause' : 'minute.on'), to(running ? 'pause' : 'go-on'))
                : nothing,
            fresh ? nothing : quiet(card.say('minute.more'), to('more')),
            quiet(card.say('minute.off'), to('off')),
            fresh ? enough : nothing,
          )
        : quiets(quiet(card.say('minute.timer'), to('on')), enough)
    }
  </div>`;
  return {
    turn: card.say(card.solo ? 'turn.solo' : alone ? 'turn.one' : 'turn.both', { name: card.nameOf(speaker) }),
    ask: rich(
      card.say(alone ? 'minute.ask.alone' : state.rhythm === 'weekly' ? 'minute.ask.weekly' : 'minute.ask', names),
    ),
    sub: card.say(alone ? 'minute.sub.alone' : 'minute.sub', names),
    main: shown
      ? html`<div class="minute">
          <div class="timer" role="timer" aria-label=${card.say('minute.label', { count: card.count(seconds) })}>
            ${rim({ share: 1 - left / timer.of })}
            <p class="time" aria-hidden="true">
              <span class="num">${card.count(seconds)}</span><span class="unit">${card.say(unit)}</span>
            </p>
          </div>
          ${actions}
          <p class="vh" role="status">${said ? card.say(`minute.said.${said}`) : nothing}</p>
        </div>`
      : actions,
    foot: card.say(alone ? 'minute.foot.alone' : 'minute.foot'),
  };
};

/** The listener says back one sentence of what was heard. Spoken; it may be written down. */
export const sayBackView = (card: CheckinView): Screen => {
  const { state } = card;
  const speaker = state.speaker!;
  const listener = otherOf(speaker);
  const names = { name: card.nameOf(speaker), other: card.nameOf(listener) };
  return {
    turn: card.say('turn.both'),
    ask: card.say('heard.ask', names),
    sub: card.say('heard.sub', names),
    main: writing({
      id: 'heard',
      label: card.say('heard.write'),
      value: state.heard[listener] ?? '',
      write: (text) => card.act({ do: 'heard', text }),
      rows: 2,
    }),
    actions: html`${primary(card.say(speaker === state.starter ? 'heard.turn' : 'heard.next', names), () => card.act({ do: 'next' }))}
    ${quiets(quiet(card.say('back'), () => card.act({ do: 'back' })))}`,
    foot: card.say('heard.foot'),
  };
};
