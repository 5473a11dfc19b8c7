import type { Day } from './day.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day that a person in `zone` lives at the instant `now`. A zone that the engine does not know counts as UTC,
 * so that a broken device setting never stops an exercise.
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @param zone IANA name, such as `Europe/Lisbon`
 */
export function localDay(now: number, zone: string): Day {
  let format = formats.get(zone);
  if (!format) {
    const options = {
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    } as const;
    try {
      format = new Intl.DateTimeFormat('sv', { ...options, timeZone: zone });
    } catch {
      format = new Intl.DateTimeFormat('sv', { ...options, timeZone: 'UTC' });
    }
    formats.set(zone, format);
  }
  return format.format(now);
}
