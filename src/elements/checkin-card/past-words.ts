import type { Words } from '../../export/in-words.js';
import type { Day } from '../../exercises/day.js';
import { addDays } from '../../exercises/day.js';
import { feelingsInWords } from './feelings-in-words.js';
import type { CheckinView } from './view.js';

/** The card's own words, a coach's included, for what is read, printed and saved. */
export const wordsOf = (card: CheckinView): Words => ({
  names: [card.nameOf('a'), card.nameOf('b')],
  locale: card.locale,
  say: (key, values) => card.say(key, values),
  felt: (answer) => feelingsInWords(card, answer),
  prompt: (id) => card.later?.prompts?.find((prompt) => prompt.id === id)?.text,
});

const format = (card: CheckinView, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(card.locale, { timeZone: 'UTC', ...options });

/** "Today, Thursday", "Tuesday", "Sunday, 1 March"; with the year where it is another one. */
export function whenOf(card: CheckinView, day: Day, today: Day): string {
  const weekday = format(card, { weekday: 'long' }).format(Date.parse(day));
  if (day === today) return card.say('history.today', { weekday });
  if (day < today && day > addDays(today, -7)) return weekday;
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(card, { weekday: 'long', day: 'numeric', month: 'long', year }).format(Date.parse(day));
}

/** "2 to 8 March", as the reader's language says it. */
export function rangeOf(card: CheckinView, from: Day, to: Day, today: Day): string {
  const year = from.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(card, { day: 'numeric', month: 'long', year }).formatRange(Date.parse(from), Date.parse(to));
}

/** The weekday on which a reader's week begins, 1 (Monday) to 7; Monday where the browser does not say. */
export function firstWeekday(): number {
  try {
    const locale = new Intl.Locale(navigator.language) as Intl.Locale & {
      getWeekInfo?(): { firstDay: number };
      weekInfo?: { firstDay: number };
    };
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  } catch {
    // Some systems name a language that is none, such as "c".
    return 1;
  }
}
