import type { GuideEntry } from '../../exercises/guide-record.js';
import { fill, labelOf, usualAsk } from './fill.js';
import { dayOf } from './inputs.js';
import type { GuideView } from './view.js';

/** What somebody answered, in words: what was chosen, what was written, the day that was set. */
export function answerText(view: GuideView, { text, chosen, day, type }: GuideEntry): string {
  const labels = chosen
    ?.filter(({ id }) => type !== 'date' || id !== 'none')
    .map((option) => fill(view, labelOf(view, option)));
  const list =
    type === 'rank'
      ? labels?.map((label, index) => `${view.count(index + 1)}. ${label}`).join('\n')
      : labels?.join(', ');
  const none = type === 'date' && !day && chosen?.length ? view.say('guide.date.none.said') : undefined;
  return [list, text?.trim(), day && dayOf(view, day), none].filter(Boolean).join('\n');
}

/** What was asked, as its author read it. */
export const askedIn = (view: GuideView, { type, ask, author, speaker }: GuideEntry): string => {
  const who = speaker ?? (author === 'both' ? undefined : author);
  return fill(view, ask ?? usualAsk(view, type, who), who);
};

/** An answer below what was asked. */
export const entryText = (view: GuideView, entry: GuideEntry): string =>
  `${askedIn(view, entry)}\n${answerText(view, entry)}`;
