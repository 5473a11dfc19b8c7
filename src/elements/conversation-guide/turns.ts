import { html, nothing, type TemplateResult } from 'lit';
import type { GuideStep } from '../../exercises/guide.js';
import { rolesOf } from '../../exercises/guide-state.js';
import { hasMore, timeLeft } from '../../exercises/guide-timer.js';
import { defaultSeconds } from '../../exercises/guide.js';
import { countdown } from '../../ui/countdown.js';
import { primary, tiles, writing, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { askOf, fill, hintOf, namesIn } from './fill.js';
import { answerAt, fold, goOn, meant, quietly, write } from './parts.js';
import type { GuideView } from './view.js';

/** Minutes and seconds, in the page's digits. */
export const clock = (view: GuideView, seconds: number): string => {
  const rest = seconds % 60;
  return `${view.count(Math.floor(seconds / 60))}:${rest < 10 ? view.count(0) : ''}${view.count(rest)}`;
};

/** Who speaks and who listens, told apart on one screen. */
const roles = (view: GuideView, name: string, other: string, sayBack: boolean): TemplateResult =>
  html`<div class="roles">
    <section class="role is-speaking">
      <h4>${view.say('guide.speaks', { name })}</h4>
      <p>${view.say('guide.speaks.sub')}</p>
    </section>
    <section class="role">
      <h4>${view.say('guide.listens', { name: other })}</h4>
      <p>${view.say(sayBack ? 'guide.listens.sub' : 'guide.listens.only')}</p>
    </section>
  </div>`;

const openersOf = (view: GuideView, step: GuideStep, who: 'a' | 'b'): unknown => {
  const openers = 'openers' in step ? step.openers : undefined;
  return openers?.length
    ? fold(
        view.say('guide.openers'),
        openers.map((line) => fill(view, line, who)),
      )
    : nothing;
};

/** One speaks, the other listens; the time is there to be left out (C6). */
export const speakView = (view: GuideView, step: GuideStep): Screen => {
  const { state } = view;
  const { speaker } = rolesOf(view.loaded!, state)!;
  const { name, other } = namesIn(view, speaker);
  const sayBack = step.type === 'speak' && step.sayBack !== false;
  const { timer } = state;
  const left = timer ? timeLeft(timer, view.space?.now() ?? Date.now()) : 0;
  const whole = ((step.type === 'speak' && step.seconds) || defaultSeconds) * 1000;
  return {
    turn: view.say('guide.turn.speaks', { name }),
    ask: askOf(view, step, speaker),
    sub: hintOf(view, step, speaker),
    main: html`${roles(view, name, other, sayBack)} ${openersOf(view, step, speaker)} ${meant(view)}
    ${countdown(view, {
      timer,
      left,
      isFresh: !!timer && timer.since === undefined && left === whole && !timer.more,
      hasMore: !!timer && hasMore(timer),
      words: 'turn',
      figures: (seconds) => clock(view, seconds),
      to: (wish) => view.act({ do: 'timer', to: wish }),
      over: primary(view.say(sayBack ? 'guide.said.back' : 'guide.said', { name, other }), () =>
        view.act({ do: 'next' }),
      ),
    })}`,
    actions: quietly(view),
    foot: view.say('guide.foot.spoken'),
  };
};

/** The listener says back what they heard; it may be written down. */
export const sayBackView = (view: GuideView, step: GuideStep): Screen => {
  const { state } = view;
  const { speaker, listener } = rolesOf(view.loaded!, state)!;
  const names = namesIn(view, speaker);
  const again = state.attempt === 2;
  const own = step.type === 'say-back' && step.ask !== undefined && !again;
  const hint = step.type === 'say-back' && !again ? hintOf(view, step, speaker) : '';
  return {
    turn: view.say('guide.turn.listens', { name: namesIn(view, listener).name }),
    ask: own ? askOf(view, step, speaker) : view.say(again ? 'guide.back.again' : 'guide.back.ask', names),
    sub: hint || view.say(again ? 'guide.back.again.sub' : 'guide.back.sub', names),
    main: html`${writing({
      id: 'heard',
      label: view.say('guide.back.write'),
      value: answerAt(view).text ?? '',
      write: (text) => write(view, { text }),
      rows: 2,
    })}
    ${meant(view)}`,
    actions: goOn(view, view.say('guide.back.done', names)),
    foot: view.say('guide.foot.both'),
  };
};

/** The speaker says whether that is it: two tries, then near enough for now. */
export const confirmView = (view: GuideView, _step: GuideStep): Screen => {
  const { state } = view;
  const { speaker } = rolesOf(view.loaded!, state)!;
  const names = namesIn(view, speaker);
  const heard = answerAt(view).text?.trim();
  const confirm = (as: 'yes' | 'not-quite') => () => view.act({ do: 'confirm', heard: as });
  return {
    turn: view.say('guide.turn.confirms', names),
    ask: view.say('guide.confirm.ask', names),
    sub: view.say('guide.confirm.sub', names),
    main: html`${heard ? html`<p class="offer">${written(heard)}</p>` : nothing}
    ${tiles(
      [
        [view.say('guide.confirm.yes'), confirm('yes')],
        [view.say(state.attempt === 1 ? 'guide.confirm.not' : 'guide.confirm.near'), confirm('not-quite')],
      ],
      'low',
    )}
    ${meant(view)}`,
    actions: quietly(view),
    foot: view.say('guide.foot.both'),
  };
};

/** A thank-you from each; it may be left out. */
export const thanksView = (view: GuideView, step: GuideStep): Screen => {
  const { speaker } = rolesOf(view.loaded!, view.state)!;
  const { name } = namesIn(view, speaker);
  return {
    turn: view.say('guide.turn.speaks', { name }),
    ask: askOf(view, step, speaker),
    sub: hintOf(view, step, speaker),
    main: html`${openersOf(view, step, speaker)}
    ${writing({
      id: 'thanks',
      label: view.say('guide.write.thanks'),
      value: answerAt(view).text ?? '',
      write: (text) => write(view, { text }),
      rows: 2,
    })}`,
    actions: goOn(view),
    foot: view.say('guide.foot.both'),
  };
};
