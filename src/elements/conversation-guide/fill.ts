import { amid } from '../../content/direction.js';
import { isAlone } from '../../exercises/guide-state.js';
import type { GuideOption, GuideStep, GuideStepType } from '../../exercises/guide.js';
import { otherOf, type Person } from '../../exercises/record.js';
import type { GuideView } from './view.js';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The two names in a guide: `name` is the one whose turn it is. For one alone without names, "you" and "the other person". */
export function namesIn(view: GuideView, who: Person): { name: string; other: string } {
  if (view.solo && !view.known) return { name: view.say('you'), other: view.say('name.other') };
  return { name: view.nameOf(who), other: view.nameOf(otherOf(who)) };
}

/** A text of a guide or of ours, with its names; "You" at the beginning of a sentence. */
export function named(view: GuideView, text: string, who: Person = view.state.starter ?? 'a'): string {
  const names = namesIn(view, who);
  return text.replace(/(^|[.?!]\s+)?\{(name|other)\}/g, (_, before: string | undefined, key: 'name' | 'other') =>
    before === undefined ? names[key] : before + capital(names[key]),
  );
}

/** The same, to be read: a guide may be in another language than the sentences around it. */
export const fill = (view: GuideView, text: string, who?: Person): string =>
  amid(view.speaks.dir, named(view, text, who), text);

/** What is asked where a guide does not say: of one alone, of one of the two, or of both. */
export const usualAsk = (view: GuideView, type: GuideStepType, who?: Person): string =>
  (isAlone(view.state) ? view.say(`guide.ask.${type}.alone`) : who ? '' : view.say(`guide.ask.${type}.both`)) ||
  view.say(`guide.ask.${type}`);

/** What a step asks, and the hint below it. */
export const askOf = (view: GuideView, step: GuideStep, who?: Person): string => {
  const ask = 'ask' in step ? step.ask : undefined;
  return fill(view, ask ?? usualAsk(view, step.type, who), who);
};

/** What stands below the question of a step, in the guide's words or the card's. */
export const hintOf = (view: GuideView, step: GuideStep, who?: Person): string => {
  const hint = 'hint' in step ? step.hint : undefined;
  return fill(view, hint ?? view.say(`guide.hint.${step.type}`), who);
};

/** The label of an option; those that come where a guide has none are words of the card. */
export const labelOf = (view: GuideView, { id, label }: GuideOption): string =>
  label ?? (view.say(`guide.option.${id}`) || id);
