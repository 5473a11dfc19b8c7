import { html } from 'lit';
import { otherOf, type Person } from '../exercises/record.js';
import type { AsideView, HandedView, StepView } from './exercise-view.js';
import { glazed } from './glazed.js';
import { primary, quiet, quiets, tiles, type Screen } from './sheet.js';

/** Somebody is here without the other. */
export const aloneView = (view: StepView): Screen => ({
  turn: view.say('turn.alone'),
  ask: view.say('alone.ask'),
  sub: view.say('alone.sub'),
  main: tiles([
    ...(['a', 'b'] as const).map(
      (who) => [view.nameOf(who), () => view.act({ do: 'on-own', who, mode: 'apart' })] as const,
    ),
    [view.say('alone.solo'), () => view.act({ do: 'on-own', who: view.owner ?? 'a', mode: 'solo' })],
    [view.say('who.later'), () => view.open('later')],
  ]),
  actions: quiets(quiet(view.say('back'), () => view.act({ do: 'back' }))),
});

/** Not today: no reason is asked. */
export const laterView = (view: AsideView): Screen => ({
  ask: view.say('later.ask'),
  sub: view.say('later.sub'),
  actions: quiets(quiet(view.say('later.open'), () => view.open(undefined))),
});

/** What lies around the exercise. @param first what an exercise has beside that */
export const menuView = (view: AsideView, ...first: readonly (readonly [text: string, act: () => void])[]): Screen => ({
  turn: view.say('turn.both'),
  ask: view.say('more.ask'),
  main: tiles(
    [
      ...first,
      [view.say('more.past'), () => view.open('history')],
      ...(view.space?.given ? [] : [[view.say('more.names'), () => view.open('names')] as const]),
      [view.say('more.privacy'), () => view.open('privacy')],
      [view.say('more.worksheet'), () => view.open('worksheet')],
    ],
    'rows',
  ),
  actions: quiets(quiet(view.say('more.close'), () => view.open(undefined))),
});

/**
 * The phone goes to the other; nothing of the writer's is in the page any more.
 * @param to who takes it
 * @param sub in place of what is said of the writer's words
 */
export const handOverView = (view: HandedView, to: Person, sub?: string): Screen => {
  const names = { name: view.nameOf(to), other: view.nameOf(otherOf(to)) };
  const isRefused = !!view.space && !['kept', 'keeping', 'temporary'].includes(view.space.status.get());
  return {
    step: view.say('handover.step'),
    ask: view.say('handover.ask', names),
    sub: isRefused ? view.say('handover.sub.unkept', names) : (sub ?? view.say('handover.sub', names)),
    actions: html`${primary(view.say('handover.take', names), () => view.act({ do: 'arrive', who: to }))}
    ${quiets(quiet(view.say('handover.back', names), () => view.act({ do: 'back' })))}`,
    glaze: glazed,
  };
};
