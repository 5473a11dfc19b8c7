import { feltIn, type Felt } from '../../content/felt.js';
import type { CheckinView } from './view.js';

/** The words of an answer's feelings, as in "tender, tense". */
export const feelingsInWords = (card: CheckinView, answer: Felt): string =>
  feltIn(card.later?.feelings ?? {}, answer, { unsure: card.say('feeling.unsure'), locale: card.locale });
