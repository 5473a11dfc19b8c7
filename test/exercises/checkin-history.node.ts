import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/exercises/day.js';
import { byWeek, checkinsFor, type CheckinRecord } from '../../src/exercises/checkin-history.js';
import { byDay, isGap, ownEntries, readableTo, type Gap } from '../../src/exercises/past.js';
import { otherOf, type Author, type Person, type StoredRecord, type Visibility } from '../../src/exercises/record.js';
import type { CheckinData } from '../../src/exercises/checkin.js';

const openEntries = (records: readonly StoredRecord[]) => checkinsFor(records, 'both');

let counter = 0;
const checkin = (
  author: Author,
  visibility: Visibility,
  data: Partial<CheckinData> = {},
  { day = '2026-03-12', session = 'one' } = {},
): CheckinRecord => ({
  id: `record-${++counter}`,
  kind: 'checkin',
  space: 'default',
  session,
  author,
  visibility,
  createdAt: `${day}T20:00:00.000Z`,
  updatedAt: `${day}T20:00:00.000Z`,
  day,
  schema: 1,
  rev: 'r',
  data: { rhythm: 'daily', ...data },
});

const first = '2026-01-01';
const visibility = fc.constantFrom<Visibility>('private', 'after-both', 'shared');
const answer = fc.record(
  {
    thanks: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `thanks ${text}`),
    feelings: fc.uniqueArray(fc.constantFrom('tender', 'tense', 'calm', 'tired'), { minLength: 1 }),
    wish: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `wish ${text}`),
  },
  { requiredKeys: ['thanks'] },
);
const session = fc.record({
  after: fc.nat(60),
  rhythm: fc.constantFrom('daily' as const, 'weekly' as const),
  a: fc.option(fc.record({ visibility, answer })),
  b: fc.option(fc.record({ visibility, answer })),
  both: fc.option(fc.record({ heard: fc.record({ a: fc.string(), b: fc.string() }) })),
});
/** Any past that two people may have, one record per author and session. */
const past = fc.array(session, { maxLength: 14 }).map((sessions) =>
  sessions.flatMap(({ after, rhythm, a, b, both }, index): CheckinRecord[] => {
    const where = { day: addDays(first, after), session: `session-${String(index).padStart(3, '0')}` };
    return [
      ...(a ? [checkin('a', a.visibility, { ...a.answer, rhythm }, where)] : []),
      ...(b ? [checkin('b', b.visibility, { ...b.answer, rhythm }, where)] : []),
      ...(both ? [checkin('both', 'shared', { heard: both.heard, rhythm }, where)] : []),
    ];
  }),
);
const person = fc.constantFrom<Person>('a', 'b');
const firstWeekday = fc.integer({ min: 1, max: 7 });

/** The rule as the design words it: shared, or both of one session chose to show when both are ready. */
const isOpenByTheRule = (records: readonly CheckinRecord[], record: CheckinRecord): boolean =>
  record.visibility === 'shared' ||
  (record.visibility === 'after-both' &&
    records.some(
      (other) =>
        other.session === record.session &&
        other.author === otherOf(record.author as Person) &&
        other.visibility === 'after-both',
    ));

describe('what both may read of the past', () => {
  it('is what was shown outright, and nothing else of that check-in', () => {
    const records = [checkin('a', 'shared', { thanks: 'for the soup' }), checkin('b', 'private', { thanks: 'mine' })];
    const [entry, ...rest] = openEntries(records);
    assert.deepEqual(rest, []);
    assert.equal(entry?.answers.a?.thanks, 'for the soup');
    assert.equal(entry?.answers.b, undefined);
  });

  it('opens once both of one check-in chose to show, not before, and closes when one takes theirs back', () => {
    const a = checkin('a', 'after-both', { thanks: 'x' });
    const b = checkin('b', 'after-both', { thanks: 'y' });
    assert.deepEqual(openEntries([a]), []);
    assert.deepEqual(Object.keys(openEntries([a, b])[0]!.answers).sort(), ['a', 'b']);
    assert.deepEqual(openEntries([a, { ...b, visibility: 'private' }]), []);
    assert.deepEqual(openEntries([a, { ...b, session: 'another' }]), []);
  });

  it('does not open an answer that waited for a day that is over, when the other shows theirs later', () => {
    const entries = openEntries([checkin('a', 'after-both', { thanks: 'x' }), checkin('b', 'shared', { thanks: 'y' })]);
    assert.deepEqual(entries[0]?.answers, { b: { rhythm: 'daily', thanks: 'y' } });
  });

  it('holds the sentences that were said back, whoever kept their own words', () => {
    const [entry] = openEntries([
      checkin('a', 'private', { thanks: 'x' }),
      checkin('both', 'shared', { heard: { b: 'You were tired.' } }),
    ]);
    assert.deepEqual(entry?.heard, { b: 'You were tired.' });
    assert.equal(entry.spoken, true);
    assert.deepEqual(entry.answers, {});
  });

  it('leaves out records of other exercises', () => {
    assert.deepEqual(openEntries([{ ...checkin('a', 'shared'), kind: 'repair' }]), []);
  });

  it('never depends on anything that both may not read: words, days or whether it is there at all', () => {
    fc.assert(
      fc.property(past, firstWeekday, (records, weekday) => {
        const readable = records.filter((record) => isOpenByTheRule(records, record));
        assert.deepEqual(openEntries(records), openEntries(readable));
        assert.deepEqual(byWeek(openEntries(records), weekday), byWeek(openEntries(readable), weekday));
        assert.deepEqual(readableTo(records, 'both'), readable);
      }),
    );
  });

  it('loses nothing that both may read', () => {
    fc.assert(
      fc.property(past, (records) => {
        const shown = JSON.stringify(openEntries(records));
        for (const record of records)
          if (isOpenByTheRule(records, record) && record.author !== 'both')
            assert.ok(shown.includes(JSON.stringify(record.data.thanks)));
      }),
    );
  });
});

describe('one person’s own past', () => {
  it('is all of theirs, with who else may read it, and does not depend on a word of the other’s', () => {
    fc.assert(
      fc.property(past, person, (records, who) => {
        const own = ownEntries(records, 'checkin', who);
        assert.equal(own.length, records.filter(({ author }) => author === who).length);
        for (const { record, showing } of own) {
          assert.equal(record.author, who);
          assert.equal(
            showing === 'open' || showing === 'shown',
            isOpenByTheRule(records, record as unknown as CheckinRecord),
          );
          assert.equal(showing === 'own', record.visibility === 'private');
        }
        const blanked = records.map((record) =>
          record.author === who ? record : { ...record, data: { rhythm: 'daily' } },
        );
        assert.deepEqual(ownEntries(blanked, 'checkin', who), own);
      }),
    );
  });

  it('is in a copy together with what both may read, and with nothing else of the other’s', () => {
    fc.assert(
      fc.property(past, person, (records, who) => {
        const copy = readableTo(records, who);
        for (const record of records)
          assert.equal(copy.includes(record), record.author === who || isOpenByTheRule(records, record));
      }),
    );
  });

  it('does not hold how far a check-in under way is, because that tells what each one chose', () => {
    const progress = { ...checkin('both', 'private'), kind: 'draft' };
    const typed = { ...checkin('a', 'private'), kind: 'draft' };
    assert.deepEqual(readableTo([progress, typed], 'a'), [typed]);
    assert.deepEqual(readableTo([progress, typed], 'b'), []);
  });
});

describe('the past, day by day', () => {
  const on = (day: string, session = day) => checkin('a', 'shared', {}, { day, session });
  const lines = (...days: string[]) =>
    byDay(openEntries(days.map((day) => on(day)))).map((line) => (isGap(line) ? line.gap : line.day));

  it('says three quiet days and more in one line, and fewer not at all', () => {
    assert.deepEqual(lines('2026-03-12', '2026-03-09'), ['2026-03-12', '2026-03-09']);
    assert.deepEqual(lines('2026-03-09', '2026-03-01'), [
      '2026-03-09',
      { from: '2026-03-02', to: '2026-03-08' },
      '2026-03-01',
    ]);
  });

  it('shows several check-ins of a day under one date, the later one first', () => {
    const [line] = byDay(openEntries([on('2026-03-12', 'morning'), on('2026-03-12', 'noon')]));
    assert.deepEqual(line && !isGap(line) && line.entries.map(({ session }) => session), ['noon', 'morning']);
  });

  it('keeps every entry, newest first, with no gap before the first or after the last', () => {
    fc.assert(
      fc.property(past, (records) => {
        const entries = openEntries(records);
        const all = byDay(entries);
        if (all.length) assert.ok(!isGap(all[0]!) && !isGap(all.at(-1)!));
        const days = all.filter((line): line is Exclude<typeof line, Gap> => !isGap(line));
        assert.deepEqual(
          days.flatMap((line) => line.entries),
          entries,
        );
        all.forEach((line, index) => {
          const older = all[index + 1];
          if (!older) return;
          const from = isGap(line) ? line.gap.from : line.day;
          const to = isGap(older) ? older.gap.to : older.day;
          assert.ok(to < from);
          // A gap fills the whole stretch; where there is none, it was shorter than three days.
          if (isGap(line) || isGap(older)) assert.equal(daysBetween(to, from), 1);
          else assert.ok(daysBetween(to, from) <= 3);
          if (isGap(line)) assert.ok(daysBetween(line.gap.from, line.gap.to) >= 2);
        });
      }),
    );
  });
});

describe('the past, week by week', () => {
  it('gathers the words of both, each once, a thanks and the wishes of the longer talk', () => {
    const both = { visibility: 'after-both' as const, session: 's1' };
    const [week] = byWeek(
      openEntries([
        checkin('a', both.visibility, { feelings: ['tender', 'tense'] }, { day: '2026-03-12', session: 's3' }),
        checkin(
          'b',
          both.visibility,
          { feelings: ['calm'], thanks: ' the light ' },
          { day: '2026-03-12', session: 's3' },
        ),
        checkin('a', 'shared', { feelings: ['tense'], thanks: 'older' }, { day: '2026-03-10', session: 's2' }),
        checkin('b', 'shared', { rhythm: 'weekly', wish: 'one quiet evening', unsure: true }, { day: '2026-03-09' }),
      ]),
    );
    assert.deepEqual(week, {
      from: '2026-03-09',
      to: '2026-03-15',
      feelings: ['tender', 'tense', 'calm'],
      unsure: true,
      thanks: 'the light',
      wishes: ['one quiet evening'],
    });
  });

  it('begins where the reader’s week begins', () => {
    const entries = openEntries([checkin('a', 'shared', {}, { day: '2026-03-08' })]); // a Sunday
    const starts = [1, 6, 7].map((weekday) => (byWeek(entries, weekday)[0] as { from: string }).from);
    assert.deepEqual(starts, ['2026-03-02', '2026-03-07', '2026-03-08']);
  });

  it('says weeks without an entry in one line', () => {
    const lines = byWeek(
      openEntries(['2026-03-10', '2026-02-24'].map((day) => checkin('a', 'shared', {}, { day, session: day }))),
    );
    assert.deepEqual(
      lines.map((line) => (isGap(line) ? line.gap : line.from)),
      ['2026-03-09', { from: '2026-03-02', to: '2026-03-08' }, '2026-02-23'],
    );
  });

  it('puts each entry into one week of seven days, and weeks do not overlap', () => {
    fc.assert(
      fc.property(past, firstWeekday, (records, weekday) => {
        const entries = openEntries(records);
        const lines = byWeek(entries, weekday);
        const weeks = lines.filter((line): line is Exclude<typeof line, Gap> => !isGap(line));
        for (const { day } of entries) assert.equal(weeks.filter(({ from, to }) => from <= day && day <= to).length, 1);
        for (const { from, to } of weeks) assert.equal(daysBetween(from, to), 6);
        const gaps = lines.filter((line): line is Gap => isGap(line));
        for (const { gap } of gaps) assert.equal((daysBetween(gap.from, gap.to) + 1) % 7, 0);
      }),
    );
  });
});
