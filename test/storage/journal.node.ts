import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromKeyValue, type KeyValue } from '../../src/storage/from-key-value.js';
import type { ChangeNotice } from '../../src/storage/index.js';
import { aRecord, refusalOf } from './fixtures.js';
import { keyValueIn } from './key-value.js';

/** A library whose process ends after so many writes: that one and every call after it fail. */
function dyingAfter(writes: number, store: Map<string, string>): KeyValue {
  const sound = keyValueIn(store);
  let left = writes;
  const alive = () => {
    if (left < 0) throw new Error('The process is gone.');
  };
  return {
    get: async (key) => (alive(), sound.get(key)),
    keys: async () => (alive(), sound.keys()),
    set: async (key, value) => (left--, alive(), sound.set(key, value)),
    delete: async (key) => (left--, alive(), sound.delete(key)),
  };
}

describe('a commit to a key-value library', () => {
  it('is there whole or not at all, wherever the process ends', async () => {
    const outcomes = new Set<string>();
    for (let writes = 0; writes < 12; writes++) {
      const store = new Map<string, string>();
      const [replaced, removed, added] = [aRecord(), aRecord(), aRecord()];
      const before = fromKeyValue(keyValueIn(store), { name: `dying-${writes}` });
      await before.commit([{ put: replaced }, { put: removed }]);
      await before.close();

      const dying = fromKeyValue(dyingAfter(writes, store), { name: `dying-${writes}` });
      const again = { ...replaced, rev: 'again', data: { words: 'again' } };
      const refusal = await refusalOf(dying.commit([{ put: added }, { put: again }, { delete: removed.id }]));

      const after = fromKeyValue(keyValueIn(store), { name: `dying-${writes}` });
      const found = await after.query({ space: 'home', order: 'oldest' });
      const expected = refusal.code ? [replaced, removed] : [again, added];
      assert.deepEqual(found, expected, `after ${writes} writes`);
      assert.ok(![...store.keys()].some((key) => key.endsWith(':journal')), 'The journal is left behind.');
      outcomes.add(refusal.code ?? 'kept');
    }
    assert.deepEqual([...outcomes], ['unavailable', 'kept']);
  });

  it('is taken back by the next one who comes, also when the store is full', async () => {
    const store = new Map<string, string>();
    const record = aRecord();
    let full = false;
    const sound = keyValueIn(store);
    const adapter = fromKeyValue(
      {
        ...sound,
        async set(key, value) {
          if (full && key.endsWith('-full')) throw new DOMException('Full.', 'QuotaExceededError');
          await sound.set(key, value);
        },
      },
      { name: 'full' },
    );
    await adapter.commit([{ put: record }]);
    full = true;
    const changes = [
      { put: { ...record, data: 'new' } },
      { put: aRecord({ id: 'one-that-is-full' }) },
      { put: aRecord({ id: 'one-full' }) },
    ];
    assert.equal((await refusalOf(adapter.commit(changes))).code, 'quota');
    assert.deepEqual(await adapter.query({ space: 'home' }), [record]);
  });

  it('does not stop at a journal that was itself cut', async () => {
    const store = new Map<string, string>();
    const record = aRecord();
    await fromKeyValue(keyValueIn(store), { name: 'cut' }).commit([{ put: record }]);
    store.set('cut:journal', '{"before":[["cut:r:');
    assert.deepEqual(await fromKeyValue(keyValueIn(store), { name: 'cut' }).query({ space: 'home' }), [record]);
  });

  it('passes a StorageError of the library on as it is', async () => {
    const refusal = { name: 'StorageError', code: 'network', ids: [] };
    const adapter = fromKeyValue({ ...keyValueIn(new Map()), get: () => Promise.reject(refusal) });
    assert.equal(await refusalOf(adapter.get('any')), refusal);
  });

  for (const [what, foreign] of [
    ['has no space', '{"id":"foreign"}'],
    ['is no record', '[1]'],
    ['cannot be read', '{"id'],
  ] as const) {
    it(`is kept when its first change deletes a value that ${what}`, async () => {
      const store = new Map([['mend-elements:r:foreign', foreign]]);
      const adapter = fromKeyValue(keyValueIn(store));
      const heard: ChangeNotice[] = [];
      adapter.subscribe((notice) => heard.push(notice));
      const record = aRecord();
      await adapter.commit([{ delete: 'foreign' }, { put: record }]);
      assert.deepEqual(await adapter.get(record.id), record);
      assert.equal(await adapter.get('foreign'), undefined);
      assert.deepEqual(heard, [{ space: '', kinds: ['', 'checkin'], ids: ['foreign', record.id] }]);
      await adapter.commit([{ delete: record.id }]);
      assert.equal(store.size, 0);
      await adapter.close();
    });
  }

  it('keeps names apart that begin alike', async () => {
    const store = new Map<string, string>();
    const one = fromKeyValue(keyValueIn(store), { name: 'home' });
    const other = fromKeyValue(keyValueIn(store), { name: 'home:r' });
    await one.commit([{ put: aRecord() }]);
    await other.commit([{ put: aRecord() }]);
    await one.clear();
    assert.equal((await other.query({ space: 'home' })).length, 1);
  });
});
