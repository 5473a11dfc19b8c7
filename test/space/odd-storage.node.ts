import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { StoredRecord } from '../../src/exercises/record.js';
import { choicesId } from '../../src/space/choices-id.js';
import { everything } from '../../src/space/everything.js';
import { defaultChoicesId } from '../../src/space/stored-forms.js';
import { Space } from '../../src/space/space.js';
import { StorageError, type StorageAdapter } from '../../src/storage/adapter.js';
import { memory } from '../../src/storage/memory.js';
import { CheckinDevice } from './checkin-device.js';
import { pass, quiet, startTime, stopTime } from './device.js';

const stored = (change: object): StoredRecord => ({
  id: defaultChoicesId,
  kind: 'space',
  space: 'default',
  session: defaultChoicesId,
  author: 'both',
  visibility: 'shared',
  createdAt: '2026-03-12T12:00:00.000Z',
  updatedAt: '2026-03-12T12:00:00.000Z',
  day: '2026-03-12',
  schema: 1,
  rev: 'one',
  data: { names: ['Sam', 'Alex'] },
  ...change,
});

describe('the id of a space’s own record', () => {
  it('is the one that a first visit uses, for the space of a page', () => {
    assert.equal(choicesId('default'), defaultChoicesId);
  });

  it('is another one for every other space', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789-🌱é'];
    const names = letters.flatMap((one) => letters.flatMap((two) => [one + two, ...letters.map((x) => x + one + two)]));
    assert.equal(new Set(names.map((name) => choicesId(name))).size, names.length);
    assert.notEqual(choicesId('an'), choicesId('c0'));
    for (const name of names.slice(0, 200)) assert.match(choicesId(name), /^0{8}-0000-7000-8000-[\da-f]{12}$/);
  });
});

describe('a space over odd storage', () => {
  let device: CheckinDevice;
  let adapter: StorageAdapter;
  const own = () => adapter.query({ space: 'default', kind: 'space' });
  const draft = (change: object) =>
    stored({ id: 'draft:default:card/#a:gone', kind: 'draft', session: 'card/', data: 'words', ...change });

  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
    adapter = device.connect();
  });
  afterEach(() => {
    mock.restoreAll();
    startTime();
  });

  it('takes and overwrites nothing of another space that lies under its id', async () => {
    const other = stored({ space: 'others' });
    await adapter.commit([{ put: other }]);
    const space = device.space();
    await space.adapter();
    assert.equal(space.names, undefined);
    await space.choose({ names: ['Ana', 'Bo'] });
    assert.deepEqual(await adapter.get(defaultChoicesId), other);
    const again = device.space();
    await again.adapter();
    assert.deepEqual(again.names, ['Ana', 'Bo']);
  });

  for (const rev of [null, 5, undefined])
    it(`goes on where its own record’s revision is ${rev}`, async () => {
      await adapter.commit([{ put: stored({ rev }) }]);
      const space = device.space();
      await space.adapter();
      await space.choose({ names: ['Ana', 'Bo'] });
      space.draft('card/#a').write('tea');
      await space.flush();
      assert.equal(space.status.get(), 'kept');
      assert.equal(typeof (await adapter.get(defaultChoicesId))!.rev, 'string');
      assert.equal(space.setAside.get().size, 1);
    });

  it('stops trying at once after a few conflicts, and says so', async () => {
    const space = device.space();
    await space.adapter();
    let asked = 0;
    const inner = await space.adapter();
    inner.commit = async () => {
      asked++;
      throw new StorageError('conflict', { ids: [defaultChoicesId] });
    };
    await assert.rejects(space.choose({ starter: 'a' }), { code: 'conflict' });
    assert.ok(asked <= 6, `${asked} times`);
    assert.equal(space.status.get(), 'conflict');
  });

  it('keeps one copy of an own record that a newer version wrote, and every choice made since', async () => {
    await adapter.commit([{ put: stored({ schema: 99, data: { people: 3 } }) }]);
    const space = device.space();
    await space.adapter();
    await space.choose({ names: ['Ana', 'Bo'] });
    await space.choose({ starter: 'b' });
    await space.choose({ stars: ['one'] });
    const records = await own();
    assert.equal(records.length, 2);
    assert.deepEqual((await adapter.get(defaultChoicesId))!.data, {
      names: ['Ana', 'Bo'],
      starter: 'b',
      stars: ['one'],
    });
    assert.deepEqual(
      [...space.setAside.get().values()].map(({ data }) => data),
      [{ people: 3 }],
    );
    assert.equal(space.setAside.get().has(defaultChoicesId), false);
  });

  it('sets drafts aside whose header does not fit, and keeps what is typed', async () => {
    const inner = memory({ name: device.name });
    const odd = [draft({ id: 7 }), draft({ id: 'draft:default:card/#b:gone', rev: 4 })];
    const space = device.space();
    const open = await space.adapter();
    open.query = async (query) => [...(query.kind === 'draft' ? odd : []), ...(await inner.query(query))];
    assert.equal(await space.draft('card/#a').read(), undefined);
    assert.deepEqual([...space.setAside.get().keys()], ['7', 'draft:default:card/#b:gone']);
    assert.deepEqual(await space.draft('card/').others(), []);
    space.draft('card/#a').write('tea');
    await space.flush();
    assert.deepEqual(
      (await device.drafts()).map(({ data }) => data),
      ['tea'],
    );
  });

  it('says what is wrong and tries again where storage fails while a conflict is looked into', async () => {
    const space = device.space();
    const open = await space.adapter();
    const { commit, query } = open;
    open.commit = async () => {
      throw new StorageError('conflict', { ids: ['draft'] });
    };
    open.query = async () => {
      throw new StorageError('locked');
    };
    space.draft('card/#a').write('tea');
    await assert.rejects(space.flush(), { code: 'locked' });
    assert.equal(space.status.get(), 'locked');
    Object.assign(open, { commit, query });
    await pass(2000);
    assert.deepEqual(
      (await device.drafts()).map(({ data }) => data),
      ['tea'],
    );
    assert.equal(space.status.get(), 'kept');
  });

  for (const [what, oddly] of Object.entries({
    'that has no day': (found: StoredRecord[]) => found.map(({ day: _, ...rest }) => rest as StoredRecord),
    'in an order of its own': (found: StoredRecord[]) => found.toReversed(),
  }))
    it(`is read to an end with a record ${what}`, async () => {
      const records = ['one', 'two'].map((id) => stored({ id, kind: 'checkin' }));
      let asked = 0;
      const odd = {
        query: async () => {
          if (++asked > 10) throw new Error('It never ends.');
          return oddly(records);
        },
      } as unknown as StorageAdapter;
      const ids = new Set<string>();
      for await (const part of everything(odd, { space: 'default' })) for (const { id } of part) ids.add(id);
      assert.deepEqual([...ids].sort(), ['one', 'two']);
    });

  it('keeps each draft once when it is told to use the place where it is already', async () => {
    const space = device.space();
    await adapter.commit([{ put: draft({ id: 'draft:default:card/#b:gone', author: 'b' }) }]);
    space.draft('card/#a').write('tea');
    await space.flush();
    await space.useAdapter(await space.adapter());
    for (let time = 0; time < 3; time++) await space.useAdapter(device.connect(), { move: true });
    assert.deepEqual((await device.drafts()).map(({ id }) => id).sort(), [
      'draft:default:card/#a:one',
      'draft:default:card/#b:gone',
    ]);
    space.draft('card/#a').write('tea and toast');
    await space.flush();
    assert.deepEqual((await device.drafts()).map(({ data }) => data).sort(), ['tea and toast', 'words']);
  });

  it('knows whose a draft is only by the end of its name', async () => {
    const space = device.space();
    space.draft('card/week#2/#b').write('words');
    space.draft('card/week#2/').write({ at: 'write' });
    await space.flush();
    assert.deepEqual((await device.drafts()).map(({ author, session }) => [author, session]).sort(), [
      ['b', 'card/week#2/'],
      ['both', 'card/week#2/'],
    ]);
    await quiet();
    const again = device.space();
    assert.equal(await again.draft('card/week#2/#b').read(), 'words');
  });

  it('refuses a record that it could not read back, and names the field', async () => {
    const space = device.space();
    const fits = {
      kind: 'checkin',
      session: space.newSession(),
      author: 'a',
      visibility: 'private',
      schema: 1,
    } as const;
    const data = { rhythm: 'daily' };
    for (const [change, field] of [
      [{ kind: 'win' }, 'kind'],
      [{ data: { rhythm: 'hourly' } }, 'data.rhythm'],
      [{ schema: 99 }, 'schema'],
      [{ day: 'today' }, 'day'],
    ] as const) {
      const record = { ...fits, data, ...change };
      await assert.rejects(space.complete([{ ...fits, author: 'b', data }, record]), { name: 'RecordError', field });
    }
    assert.deepEqual(await device.checkins(), []);
    await space.complete([{ ...fits, data }]);
    assert.equal((await device.checkins()).length, 1);
  });

  it('has nothing waiting once it was cleared', async () => {
    const space = device.space();
    device.refuses = 'quota';
    space.draft('card/#a').write('tea');
    await assert.rejects(space.choose({ starter: 'a' }));
    device.refuses = undefined;
    await space.clear();
    assert.equal(space.status.get(), 'kept');
    await pass(5000);
    assert.deepEqual(await device.records(), []);
  });

  it('does not take names that could not be read at once for names that were never given', async () => {
    const [adapter, place] = [memory({ name: 'slow to read' }), memory({ name: 'slow to read' })];
    await new Space({ adapter }).choose({ names: ['Ana', 'Bo'] });
    let refusals = 1;
    const get = (id: string) => (refusals-- > 0 ? Promise.reject(new StorageError('network')) : place.get(id));
    const space = new Space({ adapter: { ...place, get } });
    await space.adapter();
    assert.equal(space.status.get(), 'network');
    assert.equal(space.choices.get(), undefined);
    mock.timers.tick(2100);
    await quiet();
    assert.deepEqual(space.choices.get()?.names, ['Ana', 'Bo']);
    assert.equal(space.status.get(), 'kept');
    await space.close();
  });

  it('goes on where an adapter cannot be listened to', async () => {
    const subscribe = () => {
      throw new StorageError('closed');
    };
    const space = new Space({ adapter: { ...memory({ name: 'deaf' }), subscribe } });
    space.draft('card/#a').write('tea');
    await space.flush();
    assert.equal(space.status.get(), 'kept');
    await space.close();
  });

  it('forgets nothing that waits where it could not delete', async () => {
    const place = memory({ name: 'does not delete' });
    let refuses = false;
    const commit: StorageAdapter['commit'] = (changes) =>
      refuses ? Promise.reject(new StorageError('network')) : place.commit(changes);
    const space = new Space({ adapter: { ...place, commit } });
    space.draft('card/#a').write('kept');
    await space.flush();
    refuses = true;
    space.draft('card/#a').write('kept, and more');
    await assert.rejects(space.deleteWritten('a'));
    assert.equal(await space.draft('card/#a').read(), 'kept, and more');
    refuses = false;
    await space.deleteWritten('a');
    assert.equal(await space.draft('card/#a').read(), undefined);
    await space.close();
  });

  it('tries nothing again after it was closed', async () => {
    const space = device.space();
    device.refuses = 'quota';
    space.draft('card/#a').write('tea');
    await space.close();
    device.refuses = undefined;
    await pass(10_000);
    assert.equal(device.commits.length, 0);
  });

  it('goes on telling one listener when another one ended twice', async () => {
    const space = device.space();
    const live = space.live({ kind: 'checkin' });
    const seen: number[] = [];
    const end = live.listen(() => {});
    live.listen(({ records }) => seen.push(records.length));
    end();
    end();
    const session = space.newSession();
    const record = { kind: 'checkin', session, author: 'a', visibility: 'private', schema: 1 } as const;
    await space.complete([{ ...record, data: { rhythm: 'daily' } }]);
    await quiet();
    assert.equal(seen.at(-1), 1);
  });

  it('keeps the parts of two sessions apart that an app named itself', async () => {
    const space = new Space({ adapter, names: undefined, me: undefined, now: () => device.now, zone: () => 'UTC' });
    const part = { kind: 'checkin', author: 'a', visibility: 'private', schema: 1, data: { rhythm: 'daily' } } as const;
    for (const session of ['monday', 'friday', 'sunday', 'on sunday'])
      assert.equal((await space.complete([{ ...part, session }]))[0]!.session, session);
    assert.equal((await device.checkins()).length, 4);
    await space.close();
  });
});
