import type { CheckinAnswer, CheckinData, CheckinRhythm } from './checkin.js';
import { addDays, daysBetween, weekOf, type Day } from './day.js';
import { otherOf, type ExerciseRecord, type Person, type StoredRecord } from './record.js';

/** A kept part of a check-in, as a space hands it over. */
export type CheckinRecord = ExerciseRecord<CheckinData>;

/** What may be read of one check-in. A side that is not open is absent, and nothing tells why. */
export interface OpenEntry {
  session: string;
  day: Day;
  rhythm: CheckinRhythm;
  answers: Partial<Record<Person, CheckinAnswer>>;
  /** What each heard the other say, by who listened. */
  heard: Partial<Record<Person, string>>;
  /** True when they also spoke, a minute each. */
  spoken: boolean;
}

/** `own`: kept for oneself. `waiting`: opens once both chose to show. `open`: both did. `shown`: shown outright. */
export type Showing = 'own' | 'waiting' | 'open' | 'shown';

/** One of a person's own records, and who else may read it. */
export interface OwnEntry {
  record: CheckinRecord;
  showing: Showing;
}

/** Days without an entry between two that have one. */
export interface Gap {
  gap: { from: Day; to: Day };
}

export interface DayLine<Entry> {
  day: Day;
  entries: readonly Entry[];
}

/** What came by in a week. Feelings are keys, each once: how often is nobody's business. */
export interface WeekLine {
  from: Day;
  to: Day;
  feelings: readonly string[];
  unsure: boolean;
  /** The newest thanks of the week. */
  thanks?: string;
  /** Wishes of the longer weekly talk. */
  wishes: readonly string[];
}

/** So many days without an entry are a quiet stretch, and said in one line. */
const quietFrom = 3;

/** Newest first, as storage orders them; sessions are UUIDv7, so that the later one of a day comes first. */
const newestFirst = (one: { day: Day; session: string }, two: { day: Day; session: string }): number =>
  one.day === two.day ? (one.session < two.session ? 1 : -1) : one.day < two.day ? 1 : -1;

/** True for an `after-both` record whose other side is `after-both` too. */
function opened(records: readonly StoredRecord[]): (record: StoredRecord) => boolean {
  const key = (record: StoredRecord, author: string) => `${record.kind} ${author} ${record.session}`;
  const ready = new Set(
    records.filter(({ visibility }) => visibility === 'after-both').map((record) => key(record, record.author)),
  );
  return (record) =>
    record.visibility === 'after-both' && record.author !== 'both' && ready.has(key(record, otherOf(record.author)));
}

/**
 * The records that a reader may see: what is shared, what opened because both chose to show, and a person's own. `both` reads
 * what lies between the two. Looks at headers alone, so records that could not be read here are judged, too. A private record of
 * both (such as how far a check-in is) is nobody's to read, because it tells what each one chose.
 */
export function readableTo<Stored extends StoredRecord>(records: readonly Stored[], reader: Person | 'both'): Stored[] {
  const isOpen = opened(records);
  return records.filter(
    (record) => record.visibility === 'shared' || isOpen(record) || (reader !== 'both' && record.author === reader),
  );
}

const isCheckin = (record: StoredRecord): record is CheckinRecord => record.kind === 'checkin';

/** Check-ins as a reader may see them, newest first. One of which nothing may be read is not there at all. */
export function entriesFor(records: readonly StoredRecord[], reader: Person | 'both'): OpenEntry[] {
  const bySession = new Map<string, OpenEntry>();
  for (const { session, day, author, data } of readableTo(records.filter(isCheckin), reader)) {
    const known = bySession.get(session);
    const entry = known ?? { session, day, rhythm: data.rhythm, answers: {}, heard: {}, spoken: false };
    bySession.set(session, entry);
    if (author === 'both') Object.assign(entry, { heard: data.heard ?? {}, spoken: true });
    else entry.answers[author] = data;
  }
  return [...bySession.values()].sort(newestFirst);
}

/** Check-ins as both may read them, newest first. */
export const openEntries = (records: readonly StoredRecord[]): OpenEntry[] => entriesFor(records, 'both');

/** A person's own check-ins, newest first. */
export function ownEntries(records: readonly StoredRecord[], who: Person): OwnEntry[] {
  const checkins = records.filter(isCheckin);
  const isOpen = opened(checkins);
  const showing = (record: CheckinRecord): Showing => {
    if (record.visibility === 'shared') return 'shown';
    if (record.visibility === 'private') return 'own';
    return isOpen(record) ? 'open' : 'waiting';
  };
  return checkins
    .filter(({ author }) => author === who)
    .sort(newestFirst)
    .map((record) => ({ record, showing: showing(record) }));
}

/** The days of entries that are in order, newest first, each once. */
const daysOf = <Entry extends { day: Day }>(entries: readonly Entry[]): DayLine<Entry>[] => {
  const days: { day: Day; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
};

/** Puts a quiet line between two that lie at least `least` empty days apart; none before the first entry or after the last. */
function withGaps<Line>(
  lines: readonly Line[],
  ends: (line: Line) => { from: Day; to: Day },
  least: number,
): (Line | Gap)[] {
  return lines.flatMap((line, index) => {
    const newer = lines[index - 1];
    if (!newer) return [line];
    const gap = { from: addDays(ends(line).to, 1), to: addDays(ends(newer).from, -1) };
    return daysBetween(gap.from, gap.to) + 1 >= least ? [{ gap }, line] : [line];
  });
}

export const isGap = (line: object): line is Gap => 'gap' in line;

/** Day by day, newest first; three days and more without an entry are one quiet line. */
export const byDay = <Entry extends { day: Day }>(entries: readonly Entry[]): (DayLine<Entry> | Gap)[] =>
  withGaps(daysOf(entries), ({ day }) => ({ from: day, to: day }), quietFrom);

/**
 * Week by week, newest first: which words came by, a thanks, a wish. Weeks without an entry are one quiet line.
 * @param firstWeekday 1 (Monday) to 7 (Sunday), as `Intl.Locale` counts them
 */
export function byWeek(entries: readonly OpenEntry[], firstWeekday = 1): (WeekLine | Gap)[] {
  const inWeeks = entries.map((entry) => ({ ...entry, day: weekOf(entry.day, firstWeekday) }));
  const weeks = daysOf(inWeeks).map(({ day, entries: inWeek }): WeekLine => {
    const answers = inWeek.flatMap(({ answers: { a, b } }) => [a, b].filter((answer) => answer !== undefined));
    return {
      from: day,
      to: addDays(day, 6),
      feelings: [...new Set(answers.flatMap(({ feelings }) => feelings ?? []))],
      unsure: answers.some(({ unsure }) => unsure),
      thanks: answers.map(({ thanks }) => thanks?.trim()).find(Boolean),
      wishes: answers.flatMap(({ wish }) => wish?.trim() || []),
    };
  });
  return withGaps(weeks, (week) => week, 1);
}
