import { expect } from '@open-wc/testing';
import { indexedDb } from '../../src/storage/indexed-db.js';
import type { StorageAdapter } from '../../src/storage/index.js';
import { memory } from '../../src/storage/memory.js';
import { openStorage } from '../../src/storage/open-storage.js';
import { webStorage } from '../../src/storage/web-storage.js';
import { fromKeyValue } from '../../src/storage/from-key-value.js';
import { aRecord, refusalOf, until } from './fixtures.js';
import { keyValueIn } from './key-value.js';
import type { OtherPage } from './pages/other.js';
import { done, openRaw } from './provoke.js';

let names = 0;
const freshName = () => `faults-${Date.now()}-${++names}`;

/** Closed after each test, so that no database is held open. */
const opened: StorageAdapter[] = [];
const open = (name: string): StorageAdapter => {
  const adapter = indexedDb({ name });
  opened.push(adapter);
  return adapter;
};
const undo: (() => void)[] = [];

/** Replaces a property for one test. */
function replace<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  // A getter stays a getter: WebKit goes on calling the old one where a value takes its place.
  Object.defineProperty(target, key, {
    configurable: true,
    ...(before?.get ? { get: () => value } : { writable: true, value }),
  });
  undo.push(() => {
    if (before) Object.defineProperty(target, key, before);
    else delete target[key];
  });
}

afterEach(async () => {
  for (const one of undo.splice(0).reverse()) one();
  for (const adapter of opened.splice(0)) await adapter.close();
  localStorage.clear();
  sessionStorage.clear();
});

describe('indexedDb when its database is not as it was', () => {
  it('says version while an old tab blocks the upgrade, and recovers when that tab closes', async () => {
    const name = freshName();
    const old = await openRaw(name, 1);
    old.onversionchange = null;
    const adapter = open(name);
    const record = aRecord();
    expect((await refusalOf(adapter.commit([{ put: record }]))).code).to.equal('version');
    // Asking again does not pile up behind the first.
    expect((await refusalOf(adapter.get(record.id))).code).to.equal('version');
    old.close();
    await adapter.commit([{ put: record }]);
    expect(await adapter.get(record.id)).to.deep.equal(record);
  });

  it('keeps what is under way when it closes, and says so to its caller and to others', async () => {
    const name = freshName();
    const [closing, other] = [open(name), open(name)];
    await closing.get('any');
    closing.subscribe(() => {});
    let heard = 0;
    other.subscribe(() => heard++);
    const record = aRecord();
    const committing = closing.commit([{ put: record }]);
    await closing.close();
    await committing;
    expect(await other.get(record.id)).to.deep.equal(record);
    await until(() => heard > 0, 'The other connection heard nothing of what was kept.');
    expect(heard).to.equal(1);
  });

  it('keeps nothing of a commit that it closes upon before it was open, and says closed', async () => {
    const name = freshName();
    const [closing, other] = [open(name), open(name)];
    const record = aRecord();
    const committing = refusalOf(closing.commit([{ put: record }]));
    await closing.close();
    const { code } = await committing;
    expect((await other.get(record.id)) === undefined).to.equal(code === 'closed');
    expect(code).to.be.oneOf([undefined, 'closed']);
  });

  it('lets go at once when another tab brings a newer version, and says version from then on', async () => {
    const name = freshName();
    const adapter = open(name);
    const record = aRecord();
    await adapter.commit([{ put: record }]);
    let blocked = false;
    const request = indexedDB.open(name, 99);
    request.onblocked = () => (blocked = true);
    const newer = await done(request);
    newer.onversionchange = () => newer.close();
    expect(blocked).to.equal(false);
    const refusal = await refusalOf(adapter.commit([{ put: aRecord() }]));
    expect(refusal).to.include({ name: 'StorageError', code: 'version' });
    const kept: unknown = await done(newer.transaction('records').objectStore('records').getAll());
    expect(kept).to.deep.equal([record]);
    newer.close();
  });

  it('finishes the commit under way before it lets go', async () => {
    const name = freshName();
    const adapter = open(name);
    await adapter.commit([]);
    const records = Array.from({ length: 500 }, () => aRecord());
    const committing = adapter.commit(records.map((put) => ({ put })));
    const newer = await openRaw(name, 99);
    await committing;
    expect(await done(newer.transaction('records').objectStore('records').count())).to.equal(500);
    newer.close();
  });

  it('goes on with a new database after this one was deleted under the page', async () => {
    const name = freshName();
    const adapter = open(name);
    const other = open(name);
    const gone = aRecord();
    await adapter.commit([{ put: gone }]);
    await other.get(gone.id);
    await done(indexedDB.deleteDatabase(name));
    expect(await other.get(gone.id)).to.equal(undefined);
    const record = aRecord();
    await adapter.commit([{ put: record }]);
    expect(await other.query({ space: 'home' })).to.deep.equal([record]);
  });

  it('completes an empty database that something else made under its name', async () => {
    const name = freshName();
    (await openRaw(name)).close();
    const record = aRecord();
    await open(name).commit([{ put: record }]);
    expect(await open(name).get(record.id)).to.deep.equal(record);
  });

  it('reopens a connection that died without a word', async () => {
    const databases: IDBDatabase[] = [];
    const original = IDBFactory.prototype.open;
    replace(IDBFactory.prototype, 'open', function (this: IDBFactory, name: string, version?: number) {
      const request = original.call(this, name, version);
      request.addEventListener('success', () => databases.push(request.result));
      return request;
    });
    const adapter = open(freshName());
    const record = aRecord();
    await adapter.commit([{ put: record }]);
    databases[0]!.close();
    const both = await Promise.all([adapter.get(record.id), adapter.query({ space: 'home' })]);
    expect(both).to.deep.equal([record, [record]]);
    expect(databases.length).to.equal(2);
  });

  it('takes only the end of the transaction as proof: a late abort is refused, and nobody is told', async () => {
    const adapter = open(freshName());
    await adapter.commit([]);
    let heard = 0;
    adapter.subscribe(() => heard++);
    const original = IDBObjectStore.prototype.put;
    let succeeded = 0;
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: unknown) {
      const request = original.call(this, value);
      request.addEventListener('success', () => {
        succeeded++;
        this.transaction.abort();
      });
      return request;
    });
    const record = aRecord();
    const refusal = await refusalOf(adapter.commit([{ put: record }, { put: aRecord() }]));
    expect(refusal).to.include({ name: 'StorageError', code: 'unavailable' });
    expect(succeeded).to.be.greaterThan(0);
    expect(heard).to.equal(0);
    undo.pop()!();
    expect(await adapter.get(record.id)).to.equal(undefined);
    await adapter.commit([{ put: record }]);
    expect(await adapter.get(record.id)).to.deep.equal(record);
  });

  it('says quota of a value that cannot be kept, keeps nothing of that commit, and goes on', async () => {
    const adapter = open(freshName());
    const record = aRecord();
    const impossible = aRecord({ data: { act: () => {} } as never });
    const refusal = await refusalOf(adapter.commit([{ put: record }, { put: impossible }]));
    expect(refusal).to.include({ name: 'StorageError', code: 'quota' });
    expect(await adapter.get(record.id)).to.equal(undefined);
    await adapter.commit([{ put: record }]);
    expect(await adapter.get(record.id)).to.deep.equal(record);
  });

  it('writes records with strict durability, and drafts alone relaxed', async () => {
    const asked: (string | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    replace(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, stores: string, mode?: IDBTransactionMode, options?: IDBTransactionOptions) {
        if (mode === 'readwrite') asked.push(options?.durability);
        return original.call(this, stores, mode, options);
      },
    );
    const adapter = open(freshName());
    const draft = aRecord({ kind: 'draft', id: 'draft:home:checkin:tab' });
    await adapter.commit([{ put: draft }]);
    await adapter.commit([{ put: aRecord() }, { delete: draft.id }]);
    await adapter.commit([{ delete: draft.id }]);
    expect(asked).to.deep.equal(['relaxed', 'strict', 'relaxed']);
  });

  it('works alone where BroadcastChannel throws', async () => {
    replace(
      globalThis,
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('Refused.', 'SecurityError');
        }
      },
    );
    const adapter = open(freshName());
    let heard = 0;
    adapter.subscribe(() => heard++);
    const record = aRecord();
    await adapter.commit([{ put: record }]);
    expect(heard).to.equal(1);
    expect(await adapter.get(record.id)).to.deep.equal(record);
  });
});

describe('what is kept', () => {
  const store = new Map<string, string>();
  const adapters: Record<string, () => StorageAdapter> = {
    indexedDb: () => indexedDb({ name: freshName() }),
    memory: () => memory({ name: freshName() }),
    webStorage: () => webStorage({ name: freshName() }),
    fromKeyValue: () => fromKeyValue(keyValueIn(store), { name: freshName() }),
  };
  for (const [which, make] of Object.entries(adapters)) {
    it(`is only ever data, also when it names a prototype: ${which}`, async () => {
      const adapter = make();
      opened.push(adapter);
      const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"words":"mine"}';
      const record = aRecord({ data: JSON.parse(text) as never });
      await adapter.commit([{ put: record }]);
      const [queried] = await adapter.query({ space: 'home' });
      for (const found of [await adapter.get(record.id), queried]) {
        expect(JSON.stringify(found!.data)).to.equal(text);
        expect(Object.getPrototypeOf(found!.data)).to.equal(Object.prototype);
      }
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('stays readable beside a record that is damaged, which is left as it is', async () => {
    const adapter = webStorage({ name: 'damaged' });
    opened.push(adapter);
    const [good, bad] = [aRecord(), aRecord()];
    await adapter.commit([{ put: good }, { put: bad }]);
    const key = Object.keys(localStorage).find((one) => one.endsWith(bad.id))!;
    const cut = localStorage.getItem(key)!.slice(0, 50);
    localStorage.setItem(key, cut);
    expect(await adapter.query({ space: 'home' })).to.deep.equal([good]);
    expect(await refusalOf(adapter.get(bad.id))).to.deep.include({ code: 'corrupt', ids: [bad.id] });
    expect(localStorage.getItem(key)).to.equal(cut);
  });
});

describe('another page of the same site', () => {
  let frame: HTMLIFrameElement;
  let other: OtherPage;

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = new URL('./pages/other.html', import.meta.url).href;
    document.body.append(frame);
    const inFrame = () => (frame.contentWindow as unknown as { storage?: OtherPage }).storage;
    await until(() => Boolean(inFrame()), 'The other page did not load.', 15_000);
    other = inFrame()!;
  });

  after(() => frame.remove());

  for (const which of ['indexedDb', 'webStorage'] as const) {
    it(`hears of a commit once, and can read it by then: ${which}`, async () => {
      const name = freshName();
      const here = which === 'indexedDb' ? indexedDb({ name }) : webStorage({ name });
      const there = other[which]({ name });
      opened.push(here, there);
      const records = [aRecord(), aRecord()];
      const reads: Promise<unknown>[] = [];
      here.subscribe(({ ids, space, kinds }) => {
        expect({ ids, space, kinds }).to.deep.equal({
          ids: records.map(({ id }) => id),
          space: 'home',
          kinds: ['checkin'],
        });
        reads.push(here.query({ space: 'home', order: 'oldest' }));
      });
      await here.get('nothing');
      await there.commit(records.map((put) => ({ put })));
      await until(() => reads.length > 0, 'Nothing was heard of the other page.');
      expect(await reads[0]).to.deep.equal(records);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(reads.length).to.equal(1);
    });

    it(`loses no update when both write the same record: ${which}`, async () => {
      const name = freshName();
      const here = which === 'indexedDb' ? indexedDb({ name }) : webStorage({ name });
      const there = other[which]({ name });
      opened.push(here, there);
      const record = aRecord({ data: 0 });
      await here.commit([{ put: record }]);
      await Promise.all(
        [here, there].map(async (adapter, at) => {
          for (let written = 0; written < 25;) {
            const before = (await adapter.get(record.id))!;
            const put = { ...before, rev: `${at}-${written}`, data: (before.data as number) + 1 };
            const refusal = await refusalOf(adapter.commit([{ put, ifRev: before.rev }]));
            if (!refusal.code) written++;
            else expect(refusal.code).to.equal('conflict');
          }
        }),
      );
      expect((await here.get(record.id))!.data).to.equal(50);
    });
  }
});

describe('openStorage', () => {
  const refuse = () => {
    throw new DOMException('Refused.', 'SecurityError');
  };

  it('keeps on the device in IndexedDB where it can', async () => {
    const { adapter, temporary } = await openStorage('device', { name: freshName() });
    opened.push(adapter);
    expect({ label: adapter.label, temporary }).to.deep.equal({ label: 'in this browser', temporary: false });
  });

  it('falls back to web storage where IndexedDB throws or says it is unknown', async () => {
    const failing = () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('Internal error.', 'UnknownError') });
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    };
    for (const open of [refuse, failing]) {
      replace(IDBFactory.prototype, 'open', open);
      const name = freshName();
      const { adapter, temporary } = await openStorage('device', { name });
      opened.push(adapter);
      expect(temporary).to.equal(false);
      const record = aRecord();
      await adapter.commit([{ put: record }]);
      expect(await webStorage({ name }).get(record.id)).to.deep.equal(record);
      expect(await adapter.query({ space: '_probe', kind: '_probe' })).to.deep.equal([]);
    }
  });

  it('falls back to memory where web storage throws, is null, or takes nothing, and says it is temporary', async () => {
    replace(IDBFactory.prototype, 'open', refuse);
    const refusals: [object, string, unknown][] = [
      [Storage.prototype, 'setItem', refuse],
      [globalThis, 'localStorage', null],
      [
        Storage.prototype,
        'setItem',
        () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        },
      ],
    ];
    for (const [target, key, value] of refusals) {
      replace(target, key as never, value);
      const { adapter, temporary } = await openStorage('device', { name: freshName() });
      expect({ temporary, label: adapter.label }, `with ${key} replaced`).to.deep.equal({
        temporary: true,
        label: 'on this page until it closes or reloads',
      });
      const record = aRecord();
      await adapter.commit([{ put: record }]);
      expect(await adapter.get(record.id)).to.deep.equal(record);
      undo.pop()!();
    }
  });

  it('keeps in this tab alone when asked, and says that it ends with it', async () => {
    const { adapter, temporary } = await openStorage('tab', { name: 'tab-alone' });
    await adapter.commit([{ put: aRecord() }]);
    expect(temporary).to.equal(true);
    expect(Object.keys(sessionStorage).length).to.be.greaterThan(0);
    expect(localStorage.length).to.equal(0);
    await adapter.close();
  });

  it('keeps nothing when asked: no trace in the browser, and shared with nobody', async () => {
    const name = freshName();
    const one = await openStorage('nothing', { name });
    const two = await openStorage('nothing', { name });
    const record = aRecord();
    await one.adapter.commit([{ put: record }]);
    expect(one.temporary).to.equal(true);
    expect(await two.adapter.get(record.id)).to.equal(undefined);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('stays with a database that is newer than this code, and hides no words behind an empty store', async () => {
    const name = freshName();
    (await openRaw(name, 99)).close();
    const { adapter, temporary } = await openStorage('device', { name });
    opened.push(adapter);
    expect(temporary).to.equal(false);
    expect((await refusalOf(adapter.get('any'))).code).to.equal('version');
    await done(indexedDB.deleteDatabase(name));
    expect(await adapter.get('any')).to.equal(undefined);
  });

  it('works in a sandboxed frame, where everything is refused', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = new URL('./pages/sandboxed.html', import.meta.url).href;
    document.body.append(frame);
    const answer = new Promise<unknown>((resolve) =>
      addEventListener('message', ({ data, source }) => {
        if (source !== frame.contentWindow) return;
        if (data === 'ready')
          void modules('open-storage.ts').then((parts) => frame.contentWindow!.postMessage(parts, '*'));
        else resolve(data);
      }),
    );
    expect(await answer).to.deep.equal({
      origin: 'null',
      code: 'unavailable',
      temporary: true,
      label: 'on this page until it closes or reloads',
      kept: 'You waited up.',
    });
    frame.remove();
  });
});

/** The sources of a module and of all it imports, those first: a frame without an origin may not load them itself. */
async function modules(entry: string, found: [string, string][] = []): Promise<[string, string][]> {
  const source = await (await fetch(new URL(`../../src/storage/${entry}`, import.meta.url))).text();
  for (const [, file] of source.matchAll(/(?:from|import)\s*\(?\s*["']\.\/([^"']+)["']/g)) {
    const typescript = file!.replace(/\.js$/, '.ts');
    if (!found.some(([name]) => name === typescript)) await modules(typescript, found);
  }
  found.push([entry, source]);
  return found;
}
