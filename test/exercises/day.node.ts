import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, isDay, localDay, weekOf } from '../../src/exercises/day.js';

const at = (text: string): number => Date.parse(text);

describe('today', () => {
  it('is the person’s own, on both sides of their midnight', () => {
    assert.equal(localDay(at('2026-11-24T22:59:59.999Z'), 'Europe/Berlin'), '2026-11-24');
    assert.equal(localDay(at('2026-11-24T23:00:00.000Z'), 'Europe/Berlin'), '2026-11-25');
    assert.equal(localDay(at('2026-11-25T04:59:59.999Z'), 'America/New_York'), '2026-11-24');
    assert.equal(localDay(at('2026-11-25T05:00:00.000Z'), 'America/New_York'), '2026-11-25');
  });

  it('is right in zones that are off by odd amounts', () => {
    assert.equal(localDay(at('2026-11-24T18:14:59Z'), 'Asia/Kathmandu'), '2026-11-24');
    assert.equal(localDay(at('2026-11-24T18:15:00Z'), 'Asia/Kathmandu'), '2026-11-25');
    assert.equal(localDay(at('2026-11-24T10:59:59Z'), 'Pacific/Apia'), '2026-11-24');
    assert.equal(localDay(at('2026-11-24T11:00:00Z'), 'Pacific/Apia'), '2026-11-25');
    assert.equal(localDay(at('2026-11-24T10:00:00Z'), 'Pacific/Kiritimati'), '2026-11-25');
  });

  it('skips a day where a whole country did', () => {
    assert.equal(localDay(at('2011-12-30T09:59:59Z'), 'Pacific/Apia'), '2011-12-29');
    assert.equal(localDay(at('2011-12-30T10:00:00Z'), 'Pacific/Apia'), '2011-12-31');
  });

  it('changes at midnight on the days on which clocks go forward and back', () => {
    assert.equal(localDay(at('2026-03-28T22:59:59Z'), 'Europe/Berlin'), '2026-03-28');
    assert.equal(localDay(at('2026-03-28T23:00:00Z'), 'Europe/Berlin'), '2026-03-29');
    assert.equal(localDay(at('2026-03-29T21:59:59Z'), 'Europe/Berlin'), '2026-03-29');
    assert.equal(localDay(at('2026-03-29T22:00:00Z'), 'Europe/Berlin'), '2026-03-30');
    assert.equal(localDay(at('2026-10-24T22:00:00Z'), 'Europe/Berlin'), '2026-10-25');
    assert.equal(localDay(at('2026-10-25T22:59:59Z'), 'Europe/Berlin'), '2026-10-25');
    assert.equal(localDay(at('2026-10-25T23:00:00Z'), 'Europe/Berlin'), '2026-10-26');
  });

  it('is a day of the usual calendar, whatever zone the device names', () => {
    for (const zone of ['Nowhere/Atlantis', '', 'utc+2', '__proto__'])
      assert.equal(localDay(at('2026-11-24T23:59:59Z'), zone), '2026-11-24');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2200-01-01'), noInvalidDate: true }),
        fc.constantFrom('Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Asia/Tehran', 'UTC'),
        (date, zone) => {
          const day = localDay(+date, zone);
          assert.ok(isDay(day));
          assert.ok(Math.abs(daysBetween(date.toISOString().slice(0, 10), day)) <= 1);
        },
      ),
    );
  });
});

describe('a day', () => {
  it('is one that the calendar has, written as records write it', () => {
    for (const day of ['2026-11-24', '2024-02-29', '0001-01-01', '9999-12-31']) assert.ok(isDay(day), day);
    for (const none of [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-1-1',
      '2026-11-24T00:00',
      '',
      'today',
      ' 2026-11-24',
    ])
      assert.ok(!isDay(none), none);
    for (const none of [undefined, null, 20261124, {}, ['2026-11-24']]) assert.ok(!isDay(none));
  });

  it('is counted by the calendar, not by hours', () => {
    assert.equal(addDays('2026-03-28', 1), '2026-03-29');
    assert.equal(addDays('2026-03-29', 1), '2026-03-30');
    assert.equal(addDays('2026-10-25', 1), '2026-10-26');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (from, count) => {
        const day = addDays('2026-01-01', from);
        assert.equal(daysBetween(day, addDays(day, count)), count);
        assert.equal(addDays(addDays(day, count), -count), day);
      }),
    );
  });
});

describe('this week', () => {
  it('begins on the weekday on which weeks begin here', () => {
    // 2026-11-24 is a Tuesday.
    assert.equal(weekOf('2026-11-24'), '2026-11-23');
    assert.equal(weekOf('2026-11-24', 7), '2026-11-22');
    assert.equal(weekOf('2026-11-24', 6), '2026-11-21');
    assert.equal(weekOf('2026-11-22'), '2026-11-16');
    assert.equal(weekOf('2026-11-22', 7), '2026-11-22');
    assert.equal(weekOf('2026-01-01'), '2025-12-29');
  });

  it('holds every day once, in weeks of seven', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.integer({ min: 1, max: 7 }), (after, first) => {
        const day = addDays('2020-01-01', after);
        const week = weekOf(day, first);
        const ahead = daysBetween(week, day);
        assert.ok(ahead >= 0 && ahead < 7);
        assert.equal(new Date(week).getUTCDay() || 7, first);
        assert.equal(weekOf(week, first), week);
      }),
    );
  });
});
