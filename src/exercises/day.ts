/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string;

export { localDay } from './local-day.js';

/** True for a real day of the calendar; `2026-02-30` is none. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const millisecondsADay = 86_400_000;

/** The day `count` days later; earlier when negative. Counts calendar days, so daylight saving does not matter. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * millisecondsADay).toISOString().slice(0, 10);

/** How many calendar days lie from `from` to `to`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

/**
 * The first day of the week that `day` lies in.
 * @param firstWeekday 1 (Monday) to 7 (Sunday), as `Intl.Locale` counts them
 */
export const weekOf = (day: Day, firstWeekday = 1): Day => {
  const weekday = new Date(day).getUTCDay() || 7;
  return addDays(day, -((weekday - firstWeekday + 7) % 7));
};
