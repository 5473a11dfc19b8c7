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

/**
 * Who is there is asked before words of another tab are put away: nothing of them is shown, and nobody else does it.
 * @param writers whose they are
 * @param answer what somebody says who they are, and whether the words may be put away
 */
export const othersView = (
  card: ExerciseView,
  writers: readonly Person[],
  seed: number,
  answer: (isTheirs: boolean, who?: Person) => void,
): Screen => {
  const writer = writers.length > 1 ? undefined : writers[0];
  const cover = coverView(card, writer, seed, (who) => answer(!writer || who === writer, who));
  const name = writer && card.nameOf(writer);
  return {
    ...cover,
    ...(!card.solo && {
      ask: name ? card.say('others.ask', { name }) : card.say('others.ask.both'),
      sub: name ? card.say('others.ask.sub', { name }) : card.say('others.ask.both.sub'),
    }),
    actions: html`${cover.actions} ${quiets(quiet(card.say('back'), () => answer(false)))}`,
  };
};
