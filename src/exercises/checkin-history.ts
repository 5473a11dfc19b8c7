import type { CheckinAnswer, CheckinData, CheckinRhythm } from './checkin.js';
import type { Day } from './day.js';
import { entriesFor, inWeeks, isGap, type Gap, type PastEntry, type Reader } from './past.js';
import type { ExerciseRecord, Person, StoredRecord } from './record.js';

/** A kept part of a check-in, as a space hands it over. */
export type CheckinRecord = ExerciseRecord<CheckinData>;

/** What may be read of one check-in. A side that is not open is absent, and nothing tells why. */
export interface OpenCheckin {
  session: string;
  day: Day;
  rhythm: CheckinRhythm;
  answers: Partial<Record<Person, CheckinAnswer>>;
  /** What each heard the other say, by who listened. */
  heard: Partial<Record<Person, string>>;
  /** True when they also spoke, a minute each. */
  spoken: boolean;
}

/** What came by in a week. Feelings are keys, each once: how often is nobody's business. */
export interface CheckinWeek {
  feelings: readonly string[];
  unsure: boolean;
  /** The newest thanks of the week. */
  thanks?: string;
  /** Wishes of the longer weekly talk. */
  wishes: readonly string[];
}

/** A session as a check-in. */
export function openCheckin({ session, day, records }: PastEntry): OpenCheckin {
  const kept = records as unknown as readonly CheckinRecord[];
  const open: OpenCheckin = { session, day, rhythm: kept[0]!.data.rhythm, answers: {}, heard: {}, spoken: false };
  for (const { author, data } of kept) {
    if (author === 'both') Object.assign(open, { heard: data.heard ?? {}, spoken: true });
    else open.answers[author] = data;
  }
  return open;
}

/** Check-ins as a reader may see them, newest first. One of which nothing may be read is not there at all. */
export const checkinsFor = (records: readonly StoredRecord[], reader: Reader): OpenCheckin[] =>
  entriesFor(records, ['checkin'], reader).map(openCheckin);

/** Check-ins of one week in short, newest first. */
export function weekInShort(checkins: readonly OpenCheckin[]): CheckinWeek {
  const answers = checkins.flatMap(({ answers: { a, b } }) => [a, b].filter((answer) => answer !== undefined));
  return {
    feelings: [...new Set(answers.flatMap(({ feelings }) => feelings ?? []))],
    unsure: answers.some(({ unsure }) => unsure),
    thanks: answers.map(({ thanks }) => thanks?.trim()).find(Boolean),
    wishes: answers.flatMap(({ wish }) => wish?.trim() || []),
  };
}

/** Week by week, newest first: which words came by, a thanks, a wish. Weeks without an entry are one quiet line. */
export const byWeek = (
  checkins: readonly OpenCheckin[],
  firstWeekday = 1,
): ((CheckinWeek & { from: Day; to: Day }) | Gap)[] =>
  inWeeks(checkins, firstWeekday).map((week) =>
    isGap(week) ? week : { from: week.from, to: week.to, ...weekInShort(week.entries) },
  );
