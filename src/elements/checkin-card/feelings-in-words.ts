import type { CheckinAnswer } from '../../exercises/checkin.js';
import type { CheckinView } from './view.js';

/** The words of an answer's feelings, as in "tender, tense". A family counts only where none of its finer words was taken. */
export function feelingsInWords(card: CheckinView, answer: CheckinAnswer): string {
  const families = card.later?.feelings ?? {};
  const chosen = answer.feelings ?? [];
  const said = chosen.flatMap((key) => {
    const family = Object.hasOwn(families, key) ? families[key] : undefined;
    if (family && Object.keys(family.words).some((word) => chosen.includes(word))) return [];
    if (family) return [family.label.toLocaleLowerCase(card.locale)];
    const finer = Object.values(families).find(({ words }) => Object.hasOwn(words, key));
    // A word that a coach took out later still says what it said.
    return [finer?.words[key] ?? key.replaceAll('-', ' ')];
  });
  if (answer.unsure) said.push(card.say('feeling.unsure').toLocaleLowerCase(card.locale));
  return new Intl.ListFormat(card.locale, { type: 'unit', style: 'short' }).format(said);
}
