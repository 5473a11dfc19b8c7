import { html, nothing } from 'lit';
import { otherOf, type Person } from '../exercises/record.js';
import { glazed } from './glazed.js';
import { primary, quiet, quiets, type Screen } from './sheet.js';
import type { ExerciseView } from './exercise-view.js';

/**
 * Every return lands here: nothing of anybody's is on it, and how far somebody got is not told either.
 * @param holder whose turn it is; undefined: for both
 * @param seed which seam the exercise is drawn with
 */
export const coverView = (
  card: ExerciseView,
  holder: Person | undefined,
  seed: number,
  uncover: (who?: Person) => void,
): Screen => {
  const plain: Screen = {
    step: undefined,
    seam: { steps: 5, done: 0, seed },
    notice: undefined,
    glaze: glazed,
    first: true,
  };
  if (!holder)
    return {
      ...plain,
      ask: card.say('cover.both'),
      sub: card.say('cover.both.sub'),
      actions: primary(card.say('cover.open'), () => uncover()),
    };
  const name = card.solo ? card.say('you') : card.nameOf(holder);
  const other = otherOf(holder);
  return {
    ...plain,
    ask: card.say('cover.ask', { name }),
    sub: card.say(card.solo ? 'cover.both.sub' : 'cover.sub', { name }),
    actions: html`${primary(card.say(card.solo ? 'cover.solo' : 'cover.am', { name }), () => uncover(holder))}
    ${card.solo ? nothing : quiets(quiet(card.say('cover.am', { name: card.nameOf(other) }), () => uncover(other)))}`,
  };
};
