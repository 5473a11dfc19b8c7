import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile, neutralName, type CalendarEntry } from '../../src/export/index.js';

const now = Date.UTC(2026, 10, 24, 18, 30);
const title = 'Time set aside';
const zones = ['Pacific/Kiritimati', 'Europe/Lisbon', 'America/Los_Angeles', 'UTC'];

/** The events of a file as another library reads them. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const read = async (...entries: CalendarEntry[]) => eventsIn(await calendarFile(entries, { title, now }));

/** As it is on a device in each of these zones. */
async function inEachZone(check: () => Promise<void>) {
  const before = process.env['TZ'];
  try {
    for (const zone of zones) {
      process.env['TZ'] = zone;
      await check();
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** The first days, or times, on which an event comes. */
function firstOf(event: ICAL.Event, count: number): string[] {
  const days = event.iterator();
  return Array.from({ length: count }, () => (days.next() as ICAL.Time | undefined)?.toString() ?? 'no more');
}

describe('a calendar file', () => {
  it('holds the return from a pause as the same moment in every zone', async () => {
    const at = now + 20 * 60_000;
    await inEachZone(async () => {
      const [event] = await read({ at });
      assert.equal(event!.startDate.toJSDate().getTime(), at);
      assert.equal(event!.endDate.toJSDate().getTime(), at + 15 * 60_000);
      assert.equal(event!.startDate.zone, ICAL.Timezone.utcTimezone);
    });
  });

  it('holds a review date as that very day in every zone', async () => {
    await inEachZone(async () => {
      const [event] = await read({ day: '2026-12-31' });
      assert.ok(event!.startDate.isDate);
      assert.equal(event!.startDate.toString(), '2026-12-31');
      assert.equal(event!.endDate.toString(), '2027-01-01', 'the end is not part of it');
      assert.ok(!event!.isRecurring());
    });
  });

  it('comes back at the same hour on the wall, across the change of the clocks', async () => {
    await inEachZone(async () => {
      const [event] = await read({ day: '2026-10-20', time: '19:30', minutes: 30, repeats: 'week', times: 3 });
      assert.deepEqual(firstOf(event!, 4), [
        '2026-10-20T19:30:00',
        '2026-10-27T19:30:00',
        '2026-11-03T19:30:00',
        'no more',
      ]);
      assert.equal(event!.startDate.zone, ICAL.Timezone.localTimezone, 'in no zone');
      assert.equal(event!.endDate.toString(), '2026-10-20T20:00:00');
    });
  });

  it('comes back each month and year, on the last day of each if it began on one', async () => {
    const [monthly, quarterly, yearly, weekly, plain] = await read(
      { day: '2026-12-31', repeats: 'month' },
      { day: '2026-11-30', repeats: 'month', every: 3 },
      { day: '2028-02-29', repeats: 'year' },
      { day: '2026-12-31', repeats: 'week', every: 2 },
      { day: '2026-11-24', repeats: 'month' },
    );
    assert.deepEqual(firstOf(monthly!, 4), ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
    assert.deepEqual(firstOf(quarterly!, 4), ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31']);
    assert.deepEqual(firstOf(yearly!, 5), ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']);
    assert.deepEqual(firstOf(weekly!, 3), ['2026-12-31', '2027-01-14', '2027-01-28']);
    assert.deepEqual(firstOf(plain!, 3), ['2026-11-24', '2026-12-24', '2027-01-24']);
  });

  it('says nothing but when, under one title: no names, no topic, no alarm, nobody invited', async () => {
    const text = await calendarFile([{ at: now }, { day: '2026-12-01' }], { title, now });
    const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
    const said = lines.filter((line) => !/^(?:BEGIN|END|UID|DTSTAMP|DTSTART|DTEND|SEQUENCE)[:;]/.test(line));
    const event = ['SUMMARY:Time set aside', 'TRANSP:TRANSPARENT', 'CLASS:PRIVATE'];
    const known = new Set(['VERSION:2.0', 'PRODID:-//Notes//Calendar//EN', ...event]);
    assert.deepEqual(
      said.filter((line) => !known.has(line) && !/^X-MICROSOFT-[A-Z-]+:(?:TRUE|FALSE|FREE)$/.test(line)),
      [],
    );
    for (const line of event) assert.equal(said.filter((one) => one === line).length, 2, line);
    assert.ok(!/mend|repair|alarm|attendee|organizer/i.test(text));
    assert.equal(new Set(lines.filter((line) => line.startsWith('UID'))).size, 2);
    assert.deepEqual([...new Set(lines.filter((line) => line.startsWith('DTSTAMP')))], ['DTSTAMP:20261124T000000Z']);
    assert.equal(neutralName('2026-11-24', 'ics'), 'notes-2026-11-24.ics');
  });

  it('keeps a title whole in another script, with punctuation, over folded lines', async () => {
    const long = `وقتٌ لنا؛ ، \\ ; , ${'هنا '.repeat(40).trim()}`;
    const text = await calendarFile([{ day: '2026-12-01' }], { title: long, now });
    assert.equal(eventsIn(text)[0]!.summary, long);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n/.test(text));
  });

  it('refuses what is no day and no time, and says what is allowed', async () => {
    const wrong: [CalendarEntry, RegExp][] = [
      [{ at: Number.NaN }, /"at".*milliseconds/],
      [{ day: '2026-02-30' }, /"day".*2026-11-24/],
      [{ day: '2026-12-01', time: '7pm' }, /"time".*19:30/],
      [{ day: '2026-12-01', time: '24:00' }, /"time"/],
      [{ at: now, minutes: 0 }, /"minutes"/],
      [{ day: '2026-12-01', repeats: 'week', times: 1.5 }, /"times"/],
      [{ day: '2026-12-01', repeats: 'week', every: 0 }, /"every"/],
    ];
    for (const [entry, message] of wrong)
      await assert.rejects(calendarFile([{ at: now }, entry], { title, now }), { name: 'RangeError', message });
  });
});
