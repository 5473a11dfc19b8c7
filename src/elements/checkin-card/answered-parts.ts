import type { CheckinAnswer, CheckinPage } from '../../exercises/checkin-state.js';
import type { Person } from '../../exercises/record.js';
import { feelingsInWords } from './feelings-in-words.js';
import type { CheckinView } from './view.js';

/** The parts of an answer that were filled, with the page on which each can be changed. */
export function answeredParts(
  card: CheckinView,
  answer: CheckinAnswer,
): readonly { page: CheckinPage; key: string; title: string; text: string }[] {
  const weekly = card.state.rhythm === 'weekly';
  const felt = feelingsInWords(card, answer);
  const outside = [...(answer.outside ?? []).map((key) => card.say(`outside.${key}`)), answer.outsideWords]
    .filter(Boolean)
    .join(' · ');
  const parts: [CheckinPage, string, string | undefined][] = weekly
    ? [
        ['well', 'choose.well', answer.well],
        ['feelings', 'choose.feelings', felt],
        ['outside', 'choose.outside', outside],
        ['between', 'choose.between', answer.between],
        ['wish', 'choose.wish', answer.wish],
      ]
    : [
        ['day', 'choose.feelings', felt],
        ['day', 'choose.thanks', answer.thanks?.trim() || (answer.nothing ? card.say('choose.nothing') : '')],
        ['small-share', 'choose.share', answer.share],
      ];
  // A small share is read with the question that it answers.
  const question = answer.share && card.later?.prompts?.find(({ id }) => id === answer.prompt)?.text;
  return parts.flatMap(([page, key, text]) => {
    const title = (key === 'choose.share' && question) || card.say(key);
    return text?.trim() ? [{ page, key, title, text: text.trim() }] : [];
  });
}

/** One writer's own words, to take along. */
export const wordsOfWriter = (card: CheckinView, who: Person): string =>
  answeredParts(card, card.state.answers[who])
    .map(({ title, text }) => `${title}\n${text}`)
    .join('\n\n');
