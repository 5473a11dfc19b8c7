import { html, nothing } from 'lit';
import { guideLengths } from '../../content/guide-lengths.js';
import { keptWhere } from '../../ui/names.js';
import { quiet, quiets, tiles, type Screen } from '../../ui/sheet.js';
import type { GuideView } from './view.js';

/** Which seam a conversation is drawn with. */
export const seed = 7;

/** The crack before the beginning: nothing of it has mended. */
const before = { step: undefined, seam: { steps: 5, done: 0, seed }, first: true } as const;

/** How long it takes, in words. */
const howLong = (view: GuideView, minutes: number, rests: number): string =>
  view.say('guide.long' + (rests ? `.${Math.min(rests, 2)}` : ''), {
    minutes: view.count(minutes),
    rests: view.count(rests),
  });

/** What a guide says of itself before it begins. */
export interface Intro {
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly rests: number;
  readonly solo: boolean;
}

/** Of one of ours, before it is downloaded. */
export const introOf = (view: GuideView, name: string): Intro => {
  const [minutes, rests] = guideLengths[name]!;
  return {
    title: view.say('guide.of.' + name),
    about: view.say('guide.is.' + name),
    minutes,
    rests,
    solo: name === 'outside-view',
  };
};

/** Its name, what it is, how long it takes; and "not today", of the same size as yes. */
export const introView = (view: GuideView, { title, about, minutes, rests, solo }: Intro): Screen => ({
  ...before,
  turn: howLong(view, minutes, rests),
  ask: title,
  sub: about,
  main: tiles([
    [view.say('guide.begin'), () => view.open('begin')],
    [view.say('who.later'), () => view.open('later')],
  ]),
  actions: quiets(
    solo || view.owner || view.state.mode !== 'together'
      ? nothing
      : quiet(view.say('guide.alone'), () => view.open('alone')),
    view.isOpen ? quiet(view.say('guide.others'), () => view.pick(undefined)) : nothing,
    quiet(view.say('who.more'), () => view.open('more')),
  ),
  foot: keptWhere(view),
});

/** All of ours, where the page left it open or named one that is not there. */
export const whichView = (view: GuideView): Screen => ({
  ...before,
  ask: view.say('guide.which.ask'),
  sub:
    view.trouble && view.trouble !== 'unknown'
      ? view.say('guide.trouble.' + view.trouble)
      : view.wanted.name
        ? view.say('guide.which.unknown', { guide: view.wanted.name })
        : view.say('guide.which.sub'),
  main: html`<div class="pair rows">
    ${Object.entries(guideLengths).map(
      ([name, [minutes]]) =>
        html`<button type="button" class="big" part="choice" @click=${() => view.pick({ guide: name })}>
          <span class="choice-t">${view.say('guide.of.' + name)}</span>
          <span class="choice-s">${view.say('guide.which.minutes', { minutes: view.count(minutes) })}</span>
        </button>`,
    )}
  </div>`,
  actions: view.trouble === 'failed' ? quiet(view.say('guide.trouble.again'), () => view.pick(view.picked)) : undefined,
  foot: keptWhere(view),
});
