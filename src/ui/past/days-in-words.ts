import type { Day } from '../../exercises/day.js';
import { addDays } from '../../exercises/day.js';
import type { ExerciseView } from '../exercise-view.js';

/** Who says a day: in whose words, and in which language. */
type Saying = Pick<ExerciseView, 'locale' | 'say'>;

const format = (view: Saying, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(view.locale, { timeZone: 'UTC', ...options });

/** "Today, Thursday", "Tuesday", "Sunday, 1 March"; with the year where it is another one. */
export function whenOf(view: Saying, day: Day, today: Day): string {
  const weekday = format(view, { weekday: 'long' }).format(Date.parse(day));
  if (day === today) return view.say('history.today', { weekday });
  if (day < today && day > addDays(today, -7)) return weekday;
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(view, { weekday: 'long', day: 'numeric', month: 'long', year }).format(Date.parse(day));
}

/** "2 to 8 March", as the reader's language says it. */
export function rangeOf(view: Saying, from: Day, to: Day, today: Day): string {
  const year = from.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(view, { day: 'numeric', month: 'long', year }).formatRange(Date.parse(from), Date.parse(to));
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
