import { html } from 'lit';
import { timeLeft } from '../../exercises/checkin.js';
import { otherOf } from '../../exercises/record.js';
import { countdown } from '../../ui/countdown.js';
import { rich } from '../../ui/rich.js';
import { primary, quiet, quiets, writing, type Screen } from '../../ui/sheet.js';
import type { CheckinView } from './view.js';

const second = 1000;

/** Up to a minute each: the one speaks, the other listens, nothing needs fixing (D1 D8). */
export const minuteView = (card: CheckinView): Screen => {
  const { state } = card;
  const speaker = state.speaker!;
  const alone = state.holder !== undefined;
  const names = { name: card.nameOf(speaker), other: card.nameOf(otherOf(speaker)) };
  const timer = state.timer;
  const left = timer ? timeLeft(timer, card.space?.now() ?? Date.now()) : 0;
  const lastTurn = alone || speaker !== state.starter;
  const listens = state.parts.includes('say-back') && !alone;
  return {
    turn: card.say(card.solo ? 'turn.solo' : alone ? 'turn.one' : 'turn.both', { name: card.nameOf(speaker) }),
    ask: rich(
      card.say(alone ? 'minute.ask.alone' : state.rhythm === 'weekly' ? 'minute.ask.weekly' : 'minute.ask', names),
    ),
    sub: card.say(alone ? 'minute.sub.alone' : 'minute.sub', names),
    main: countdown(card, {
      timer,
      left,
      isFresh: !!timer && timer.since === undefined && left === timer.of && timer.of === state.seconds * second,
      hasMore: true,
      words: 'minute',
      figures: (seconds) => card.count(seconds),
      to: (wish) => card.act({ do: 'timer', to: wish }),
      over: primary(card.say(lastTurn && !listens ? 'minute.end' : listens ? 'heard.to' : 'minute.over', names), () =>
        card.act({ do: 'next' }),
      ),
      before: quiet(card.say('both.enough'), () => card.act({ do: 'enough' })),
    }),
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
