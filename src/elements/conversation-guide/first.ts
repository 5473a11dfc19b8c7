import { nothing } from 'lit';
import { guideLengths } from '../../content/guide-lengths.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import type { GuideView } from './view.js';

/** Which seam a conversation is drawn with. */
export const seed = 7;

/** The crack before the beginning: nothing of it has mended. */
const before = { step: undefined, seam: { steps: 5, done: 0, seed }, first: true } as const;

/** What a guide says of itself before it begins. */
export interface Intro {
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly solo: boolean;
}

/** Of one of ours, before it is downloaded. */
export const introOf = (view: GuideView, name: string): Intro => ({
  title: view.say('guide.of.' + name),
  about: view.say('guide.is.' + name),
  minutes: guideLengths[name]!,
  solo: name === 'outside-view',
});

/** Its name, what it is, how long it takes; and "not today", of the same size as yes. */
export const introView = (view: GuideView, { title, about, minutes, solo }: Intro): Screen => ({
  ...before,
  turn: view.say('guide.long', { minutes: view.count(minutes) }),
  ask: title,
  sub: about,
  main: tiles([
    [view.say('guide.begin'), () => view.open('begin')],
    [view.say('who.later'), () => view.open('later')],
  ]),
  actions: quiets(
    solo || view.owner || view.state.mode !== 'together'
      ? nothing
      : quiet(view.say('who.alone'), () => view.open('alone')),
    view.picked ? quiet(view.say('guide.others'), () => view.pick(undefined)) : nothing,
    quiet(view.say('who.more'), () => view.open('more')),
  ),
  foot: keptWhere(view),
});

/** All of ours, where the page left it open. */
export const whichView = (view: GuideView): Screen => ({
  ...before,
  ask: view.say('guide.which.ask'),
  sub: view.say('guide.which.sub'),
  main: tiles(
    Object.keys(guideLengths).map((name) => {
      const { title, minutes } = introOf(view, name);
      return [`${title} · ${view.say('guide.min', { minutes: view.count(minutes) })}`, () => view.pick({ name })];
    }),
    'rows',
  ),
  foot: keptWhere(view),
});
