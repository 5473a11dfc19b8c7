import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { askReady, notReady, pauseLeft, pauseLength, pauseLimits, startPause } from '../../src/exercises/pause.js';

const minute = 60_000;
const now = Date.UTC(2026, 2, 12, 12);

describe('a pause', () => {
  it('is twenty minutes to begin with, never shorter, and a day at most', () => {
    assert.deepEqual(startPause(now), { since: now, until: now + 20 * minute });
    assert.equal(pauseLength(5 * minute), 20 * minute);
    assert.equal(pauseLength(90 * minute), 90 * minute);
    assert.equal(pauseLength(48 * 60 * minute), 24 * 60 * minute);
    assert.equal(pauseLength(Number.NaN), 20 * minute);
    fc.assert(
      fc.property(fc.double(), (length) => {
        const { since, until } = startPause(now, length);
        assert.ok(until - since >= pauseLimits.least && until - since <= pauseLimits.most);
      }),
    );
  });

  it('has never less than nothing left, nor more than a day, whatever the clock does', () => {
    const pause = startPause(now, 60 * minute);
    assert.equal(pauseLeft(pause, now + 10 * minute), 50 * minute);
    assert.equal(pauseLeft(pause, now + 61 * minute), 0);
    assert.equal(pauseLeft(pause, now - 1e12), pauseLimits.most);
  });

  it('is taken once more when one is not ready, and then set aside', () => {
    const again = notReady(askReady(startPause(now)), now + 30 * minute, 60 * minute);
    assert.deepEqual(again, { since: now + 30 * minute, until: now + 90 * minute, again: true });
    assert.equal(notReady(askReady(again as ReturnType<typeof startPause>), now + 90 * minute), 'set-aside');
  });
});
