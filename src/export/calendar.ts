import type { ICalEventData } from 'ical-generator';
import { addDays, isDay, type Day } from '../exercises/day.js';
import { hex } from '../exercises/uuid7.js';

/** How often a reminder comes back. */
export type CalendarRhythm = 'day' | 'week' | 'month' | 'year';

/**
 * One entry of a calendar file: a moment, such as the return from a pause, or a day of the couple's, such as a review date. A day
 * may have a time of day and may come back.
 */
export type CalendarEntry =
  | {
      /** Milliseconds since 1970: the same moment everywhere, whatever zone the calendar is in. */
      readonly at: number;
      /** How long it takes; default 15. */
      readonly minutes?: number;
    }
  | {
      readonly day: Day;
      /** `19:30`. It stays half past seven on the wall, in winter and in summer and wherever the calendar is. Left out: all day. */
      readonly time?: string;
      readonly minutes?: number;
      /** It comes back each day, week, month or year; what begins on the last day of a month, on the last day of each. */
      readonly repeats?: CalendarRhythm;
      /** Every so many of these; default 1. */
      readonly every?: number;
      /** How often in all; left out, until somebody deletes it. */
      readonly times?: number;
    };

/** What a calendar file is told beside its dates. */
export interface CalendarOptions {
  /** What every entry is called. It tells nobody what it is about: no name, no topic. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** More would be a mistake, not a plan. */
const mostTimes = 1_000;

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

function checked(entry: CalendarEntry): CalendarEntry {
  const refuse = (field: string, allowed: string): never => {
    throw new RangeError(`A calendar entry has no good ${field}: allowed is ${allowed}.`);
  };
  const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  if (!isCount(entry.minutes ?? 1, 24 * 60)) refuse('"minutes"', 'a whole number from 1 to 1,440');
  if ('at' in entry) {
    if (Number.isNaN(new Date(entry.at).getTime())) refuse('"at"', 'milliseconds since 1970');
    return entry;
  }
  if (!isDay(entry.day)) refuse('"day"', 'a day such as 2026-11-24');
  if (entry.time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(entry.time))
    refuse('"time"', 'a time such as 19:30');
  if (!isCount(entry.every ?? 1, mostTimes)) refuse('"every"', 'a whole number from 1 to 1,000');
  if (!isCount(entry.times ?? 1, mostTimes)) refuse('"times"', 'a whole number from 1 to 1,000');
  return entry;
}

const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** What begins on the last day of a month comes on the last day of each: not every month has a 31st, nor every year a 29 February. */
function atTheEnd(day: Day, repeats: CalendarRhythm): string {
  if (!addDays(day, 1).endsWith('-01')) return '';
  if (repeats === 'month') return ';BYMONTHDAY=-1';
  return repeats === 'year' ? `;BYMONTH=${Number(day.slice(5, 7))};BYMONTHDAY=-1` : '';
}

function timesOf(entry: CalendarEntry): ICalEventData {
  if ('at' in entry) return { start: new Date(entry.at), end: new Date(entry.at + (entry.minutes ?? 15) * minute) };
  const { day, time, minutes = 15, repeats, every = 1, times } = entry;
  // Days and hours on the wall have no zone; they go through as if they were of UTC, which is how they are written out.
  const start = new Date(`${day}T${time ?? '00:00'}Z`);
  return {
    start,
    ...(time === undefined
      ? { allDay: true, end: new Date(addDays(day, 1)) }
      : { floating: true, end: new Date(start.getTime() + minutes * minute) }),
    ...(repeats && {
      repeating:
        `RRULE:FREQ=${frequencies[repeats]};INTERVAL=${every}` +
        atTheEnd(day, repeats) +
        (times === undefined ? '' : `;COUNT=${times}`),
    }),
  };
}

/**
 * The text of one calendar file (RFC 5545), the same for whatever exercise it comes from: one neutral title, marked as private,
 * never in the way of other plans, and without an alarm, since no exercise sends notices of its own. The library that writes it
 * loads with the first file. Throws a `RangeError` on what is no day or no time.
 */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  { title, now = Date.now() }: CalendarOptions,
): Promise<string> {
  const all = entries.map(checked);
  const { ICalCalendar, ICalEventClass, ICalEventTransparency } = await import('./calendar-library.js');
  const calendar = new ICalCalendar({ prodId: { company: 'Notes', product: 'Calendar', language: 'EN' } });
  for (const entry of all)
    calendar.createEvent({
      ...timesOf(entry),
      // Of nothing that is kept, and no time: it says neither which exercise, nor which two people, nor when somebody was here.
      id: hex(crypto.getRandomValues(new Uint8Array(16))),
      stamp: new Date(now - (now % wholeDay)),
      summary: title,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
