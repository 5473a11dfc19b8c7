import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromKeyValue, type KeyValue } from '../../src/storage/from-key-value.js';
import type { ChangeNotice } from '../../src/storage/index.js';
import { aRecord, refusalOf, until } from './fixtures.js';
import { keyValueIn } from './key-value.js';

/** A library that stops at the first value it is to write, until it is let go on. */
function held(store: Map<string, string>): { kv: KeyValue; writing: Promise<void>; goOn(): void } {
  const sound = keyValueIn(store);
  let begun = () => {};
  let goOn = () => {};
  const writing = new Promise<void>((resolve) => (begun = resolve));
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  return {
    kv: {
      ...sound,
      async set(key, value) {
        begun();
        await gate;
        await sound.set(key, value);
      },
    },
    writing,
    goOn: () => goOn(),
  };
}

describe('a connection that closes', () => {
  it('ends what is under way: the commit resolves, is kept, and others hear of it', async () => {
    const store = new Map<string, string>();
    const name = 'closed-under-way';
    const { kv, writing, goOn } = held(store);
    const [closing, other] = [fromKeyValue(kv, { name }), fromKeyValue(keyValueIn(store), { name })];
    const heard: ChangeNotice[] = [];
    other.subscribe((notice) => heard.push(notice));
    closing.subscribe(() => assert.fail('A closed connection hears nothing.'));
    const record = aRecord();
    const committing = closing.commit([{ put: record }]);
    await writing;
    await closing.close();
    goOn();
    await committing;
    assert.deepEqual(await other.get(record.id), record);
    await until(() => heard.length > 0, 'The other connection did not hear of what was kept.');
    assert.deepEqual(heard, [{ space: 'home', kinds: ['checkin'], ids: [record.id] }]);
    await other.close();
  });

  it('refuses what has not begun, and keeps nothing of it', async () => {
    const store = new Map<string, string>();
    const adapter = fromKeyValue(keyValueIn(store), { name: 'closed-before' });
    await adapter.close();
    assert.equal((await refusalOf(adapter.commit([{ put: aRecord() }]))).code, 'closed');
    assert.equal(store.size, 0);
  });

  it('tells nothing to one who subscribes afterwards', async () => {
    const store = new Map<string, string>();
    const name = 'subscribed-late';
    const [closed, other] = [fromKeyValue(keyValueIn(store), { name }), fromKeyValue(keyValueIn(store), { name })];
    await closed.close();
    let heard = 0;
    const end = closed.subscribe(() => heard++);
    await other.commit([{ put: aRecord() }]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(heard, 0);
    end();
    await other.close();
  });
});
