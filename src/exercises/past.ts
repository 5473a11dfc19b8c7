import { addDays, daysBetween, weekOf, type Day } from './day.js';
import { otherOf, type ExerciseRecord, type Person, type StoredRecord } from './record.js';

/** Whose eyes: a person's, or `both` for what lies between the two. */
export type Reader = Person | 'both';

/** What a reader may see of one session of an exercise: each one's records and what both made, whichever of them are open. */
export interface PastEntry {
  kind: string;
  session: string;
  day: Day;
  records: readonly ExerciseRecord[];
}

/** `own`: kept for oneself. `waiting`: opens once both chose to show. `open`: both did. `shown`: shown outright. */
export type Showing = 'own' | 'waiting' | 'open' | 'shown';

/** One of a person's own records, and who else may read it. */
export interface OwnEntry {
  record: ExerciseRecord;
  showing: Showing;
}

/** Days without an entry between two that have one. */
export interface Gap {
  gap: { from: Day; to: Day };
}

/** The entries of one day. */
export interface DayLine<Entry> {
  day: Day;
  entries: readonly Entry[];
}

/** The entries of a week, newest first. */
export interface WeekOf<Entry> {
  from: Day;
  to: Day;
  entries: readonly Entry[];
}

/** So many days without an entry are a quiet stretch, and said in one line. */
const quietFrom = 3;

/** Newest first, as storage orders them; sessions are UUIDv7, so that the later one of a day comes first. */
export const newestFirst = (one: { day: Day; session: string }, two: { day: Day; session: string }): number =>
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
export function readableTo<Stored extends StoredRecord>(records: readonly Stored[], reader: Reader): Stored[] {
  const isOpen = opened(records);
  return records.filter(
    (record) => record.visibility === 'shared' || isOpen(record) || (reader !== 'both' && record.author === reader),
  );
}

/** The session that a record belongs to: what its writer kept back of a talk lies in one of its own, and names that of the talk. */
const sessionOf = ({ session, data }: ExerciseRecord): string =>
  (data as { readonly beside?: string } | null)?.beside ?? session;

/** Sessions of these kinds as a reader may see them, newest first. One of which nothing may be read is not there at all. */
export function entriesFor(records: readonly StoredRecord[], kinds: readonly string[], reader: Reader): PastEntry[] {
  const bySession = new Map<string, PastEntry & { records: ExerciseRecord[] }>();
  const ofKind = records.filter(({ kind }) => kinds.includes(kind)) as ExerciseRecord[];
  for (const record of readableTo(ofKind, reader)) {
    const { kind, day } = record;
    const session = sessionOf(record);
    const key = `${kind} ${session}`;
    const entry = bySession.get(key) ?? { kind, session, day, records: [] };
    bySession.set(key, entry);
    entry.records.push(record);
    // One that was taken up on another day stands where it was last.
    if (day > entry.day) entry.day = day;
  }
  return [...bySession.values()].sort(newestFirst);
}

/** A person's own records of a kind, newest first. */
export function ownEntries(records: readonly StoredRecord[], kind: string, who: Person): OwnEntry[] {
  const ofKind = records.filter((record) => record.kind === kind) as ExerciseRecord[];
  const isOpen = opened(ofKind);
  const showing = (record: ExerciseRecord): Showing => {
    if (record.visibility === 'shared') return 'shown';
    if (record.visibility === 'private') return 'own';
    return isOpen(record) ? 'open' : 'waiting';
  };
  return ofKind
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

/** Tells a quiet stretch from a line with entries. */
export const isGap = (line: object): line is Gap => 'gap' in line;

/** Day by day, newest first; three days and more without an entry are one quiet line. */
export const byDay = <Entry extends { day: Day }>(entries: readonly Entry[]): (DayLine<Entry> | Gap)[] =>
  withGaps(daysOf(entries), ({ day }) => ({ from: day, to: day }), quietFrom);

/**
 * Week by week, newest first. Weeks without an entry are one quiet line.
 * @param firstWeekday 1 (Monday) to 7 (Sunday), as `Intl.Locale` counts them
 */
export function inWeeks<Entry extends { day: Day }>(
  entries: readonly Entry[],
  firstWeekday = 1,
): (WeekOf<Entry> | Gap)[] {
  const weeks = daysOf(entries.map((entry) => ({ day: weekOf(entry.day, firstWeekday), entry }))).map(
    ({ day, entries: inWeek }) => ({ from: day, to: addDays(day, 6), entries: inWeek.map(({ entry }) => entry) }),
  );
  return withGaps(weeks, (week) => week, 1);
}
