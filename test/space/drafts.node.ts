import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { StoredRecord } from '../../src/exercises/record.js';
import type { Space } from '../../src/space/space.js';
import { CheckinDevice } from './checkin-device.js';
import { quiet, startTime, stopTime } from './device.js';

describe('what is typed', () => {
  let device: CheckinDevice;
  let space: Space;
  let clock: number;
  const pass = async (milliseconds: number) => {
    await quiet();
    clock += milliseconds;
    mock.timers.tick(milliseconds);
    await quiet();
  };
  const kept = async () => (await device.drafts()).map(({ data }: StoredRecord) => data);

  beforeEach(async () => {
    stopTime();
    clock = 1000;
    mock.method(performance, 'now', () => clock);
    device = new CheckinDevice();
    space = device.space();
    await space.adapter();
  });
  afterEach(() => {
    mock.restoreAll();
    startTime();
  });

  it('is kept within 300 ms of the last key, and not at every key', async () => {
    for (const text of ['t', 'te', 'tea']) {
      space.draft('card/#a').write(text);
      await pass(100);
    }
    assert.deepEqual(await kept(), []);
    await pass(200);
    assert.deepEqual(await kept(), ['tea']);
    assert.equal(device.commits.length, 1);
  });

  it('is kept at least once a second while typing goes on', async () => {
    let last = '';
    for (let key = 1; key <= 100; key++) {
      space.draft('card/#a').write((last = 'x'.repeat(key)));
      await pass(100);
      if (key < 10) continue;
      const [stored] = await kept();
      assert.ok(
        (stored as string).length >= key - 9,
        `${last.length} were typed, ${(stored as string).length} are kept`,
      );
    }
    assert.ok(device.commits.length <= 12, 'and not much more often');
  });

  it('is kept in time when the device’s clock is set back meanwhile', async () => {
    const now = mock.method(Date, 'now', () => 9e12);
    for (let key = 1; key <= 15; key++) {
      space.draft('card/#a').write('x'.repeat(key));
      now.mock.mockImplementation(() => 9e12 - key * 3_600_000);
      await pass(100);
    }
    assert.ok(device.commits.length >= 1);
  });

  it('is kept at once when that is asked, all parts of it together', async () => {
    space.draft('card/').write({ at: 'write' });
    space.draft('card/#a').write('tea');
    await space.flush();
    assert.equal(device.commits.length, 1);
    assert.deepEqual(
      (await device.drafts()).map(({ id, session, author }) => [id, session, author]),
      [
        ['draft:default:card/#a:one', 'card/', 'a'],
        ['draft:default:card/:one', 'card/', 'both'],
      ],
    );
  });

  it('keeps the day and time on which it began, and the newer of two texts', async () => {
    space.draft('card/#a').write('tea');
    await pass(300);
    device.now += 86_400_000;
    space.draft('card/#a').write('tea and toast');
    await pass(300);
    const [draft] = await device.drafts();
    assert.deepEqual(
      [draft!.day, draft!.createdAt, draft!.updatedAt, draft!.data],
      ['2026-03-12', '2026-03-12T12:00:00.000Z', '2026-03-13T12:00:00.000Z', 'tea and toast'],
    );
  });

  it('waits for a slow commit, and lands on it, not under it', async () => {
    let release = () => {};
    device.slow = new Promise((resolve) => (release = resolve));
    space.draft('card/#a').write('first');
    await pass(300);
    space.draft('card/#a').write('second');
    await pass(300);
    release();
    await quiet();
    assert.deepEqual(await kept(), ['second']);
    assert.equal(space.status.get(), 'kept');
  });

  it('is told to be kept only when all of it is', async () => {
    const told: string[] = [];
    space.status.listen((status) => told.push(status));
    let release = () => {};
    space.draft('card/#a').write('first');
    device.slow = new Promise((resolve) => (release = resolve));
    await pass(300);
    space.draft('card/#a').write('second');
    release();
    device.slow = undefined;
    await quiet();
    assert.deepEqual(told, ['keeping'], 'the first text is kept, the second is not');
    await pass(300);
    assert.deepEqual(told, ['keeping', 'kept']);
  });

  it('is refused, still there, and kept by itself once the cause is gone', async () => {
    const told: string[] = [];
    space.status.listen((status) => told.push(status));
    device.refuses = 'quota';
    space.draft('card/#a').write('tea');
    await pass(300);
    await pass(5000);
    assert.deepEqual(told, ['keeping', 'quota']);
    assert.equal(
      await space
        .draft('card/#a')
        .read()
        .catch(() => 'refused'),
      'refused',
    );
    await assert.rejects(space.flush(), { name: 'StorageError', code: 'quota' });
    device.refuses = undefined;
    await pass(2000);
    assert.deepEqual(await kept(), ['tea']);
    assert.equal(told.at(-1), 'kept');
  });

  it('is told to be kept again only once storage has taken something again, also where nothing waits', async () => {
    device.refuses = 'quota';
    const record = {
      kind: 'checkin',
      session: space.newSession(),
      author: 'a',
      visibility: 'private',
      schema: 1,
    } as const;
    await assert.rejects(space.complete([{ ...record, data: { rhythm: 'daily' } }]));
    await pass(2500);
    assert.equal(space.status.get(), 'quota');
    device.refuses = undefined;
    await pass(2500);
    assert.equal(space.status.get(), 'kept');
    assert.equal((await device.checkins()).length, 0);
  });

  it('is told not to be kept where storage does not answer, and kept once it has', async () => {
    let release = () => {};
    device.slow = new Promise((resolve) => (release = resolve));
    space.draft('card/#a').write({ thanks: 'tea' });
    await pass(300);
    assert.equal(space.status.get(), 'keeping');
    await pass(5000);
    assert.equal(space.status.get(), 'unavailable');
    release();
    await quiet();
    assert.equal(space.status.get(), 'kept');
  });

  it('goes with its record behind a running write, unless it was written anew since, be it in the same words', async () => {
    const words = { thanks: 'tea' };
    const part = { kind: 'checkin', author: 'a', visibility: 'private', schema: 1, data: { rhythm: 'daily' } } as const;
    const finish = async (meanwhile: () => void) => {
      let release = () => {};
      space.draft('card/#a').write(words);
      device.slow = new Promise((resolve) => (release = resolve));
      const running = space.flush();
      await quiet();
      const done = space.complete([{ ...part, session: space.newSession() }], { drop: ['card/#a'] });
      meanwhile();
      release();
      device.slow = undefined;
      await Promise.all([running, done]);
      await space.flush();
      return kept();
    };
    assert.deepEqual(await finish(() => {}), []);
    assert.deepEqual(await finish(() => space.draft('card/#a').write(words)), [words]);
  });

  it('is dropped for good', async () => {
    space.draft('card/#a').write('tea');
    await pass(300);
    space.draft('card/#a').drop();
    assert.equal(await space.draft('card/#a').read(), undefined);
    await pass(300);
    assert.deepEqual(await kept(), []);
  });
});
