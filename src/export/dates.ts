import type { Day } from '../exercises/day.js';

/** A day in full, in the reader's language. */
export const fullDate = (day: Day, locale: string | undefined): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));
