import { memory } from '../../src/storage/memory.js';
import { StorageError, type ChangeNotice, type StorageAdapter, type StoredRecord } from '../../src/storage/index.js';

/** What all adapters of the tests of the suite declare. */
export const limits = { changes: 200, characters: 100_000 };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const mapped = (adapter: StorageAdapter, change: (record: StoredRecord) => StoredRecord): StorageAdapter => ({
  ...adapter,
  async get(id) {
    const record = await adapter.get(id);
    return record && change(record);
  },
  query: async (query) => (await adapter.query(query)).map(change),
});

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

const reversedKeys = <Value>(value: Value): Value =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? (value.map(reversedKeys) as Value)
      : (Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversedKeys(inner)]),
        ) as Value);

/** One that reads from a copy, which learns of others' commits late, as one that synchronises over a network does. */
function lagging(place: string): StorageAdapter {
  const server = memory({ name: place });
  const replicaName = `${place}-replica-${Math.random()}`;
  let replica = memory({ name: replicaName });
  let version = 0;
  const spaces = new Set<string>();
  const listeners = new Set<(notice: ChangeNotice) => void>();
  let own = 0;
  let closed = false;
  const pull = async () => {
    const records = [...spaces].map(async (space) => [
      ...(await server.query({ space })),
      ...(await server.query({ space, kind: ['draft', '_keys'] })),
    ]);
    const puts = (await Promise.all(records)).flat().map((put) => ({ put }));
    const next = memory({ name: `${replicaName}-${++version}` });
    await next.commit(puts);
    replica = next;
  };
  const tell = (notice: ChangeNotice) =>
    listeners.forEach((listener) => {
      try {
        listener(structuredClone(notice));
      } catch {
        // Its own affair.
      }
    });
  let notice: ChangeNotice | undefined;
  server.subscribe(async (heard) => {
    if (own) {
      notice = heard;
      return;
    }
    await wait(800);
    if (closed) return;
    await pull();
    tell(heard);
  });
  const writing = async (write: () => Promise<void>) => {
    if (closed) throw new StorageError('closed');
    own++;
    try {
      await write();
    } finally {
      own--;
    }
    const heard = notice;
    notice = undefined;
    // What the server took is kept, also where this connection was closed meanwhile and shows it no more.
    await pull().catch((error) => {
      if (!closed) throw error;
    });
    if (heard) tell(heard);
  };
  return {
    label: 'on a server',
    get: async (id) => {
      if (closed) throw new StorageError('closed');
      const record = await replica.get(id);
      // What this replica has never heard of, it asks for.
      if (record) return record;
      const found = await server.get(id);
      if (found && !spaces.has(found.space)) {
        spaces.add(found.space);
        await pull();
        return found;
      }
      return undefined;
    },
    query: async (query) => {
      if (closed) throw new StorageError('closed');
      if (!spaces.has(query.space)) {
        spaces.add(query.space);
        await pull();
      }
      return replica.query(query);
    },
    commit(changes) {
      for (const change of changes) if ('put' in change) spaces.add(change.put.space);
      return writing(() => server.commit(changes));
    },
    clear: (space) => writing(() => server.clear(space)),
    subscribe(listener) {
      const one = (heard: ChangeNotice) => listener(heard);
      if (!closed) listeners.add(one);
      return () => void listeners.delete(one);
    },
    async close() {
      closed = true;
      listeners.clear();
      await server.close();
    },
  };
}

/** One that hears of other connections only when it asks, which it does every second. */
function asking(place: string): StorageAdapter {
  const sound = memory({ name: place });
  const listeners = new Set<(notice: ChangeNotice) => void>();
  const waiting: ChangeNotice[] = [];
  let own = false;
  const tell = (notice: ChangeNotice) => {
    for (const listener of listeners) {
      try {
        listener(structuredClone(notice));
      } catch {
        // Its own affair.
      }
    }
  };
  sound.subscribe((notice) => (own ? tell(notice) : waiting.push(notice)));
  const timer = setInterval(() => waiting.splice(0).forEach(tell), 1000);
  // The sound adapter tells before it comes to its first wait.
  const telling = <Result>(work: () => Result): Result => {
    own = true;
    try {
      return work();
    } finally {
      own = false;
    }
  };
  return {
    ...sound,
    commit: (changes) => telling(() => sound.commit(changes)),
    clear: (space) => telling(() => sound.clear(space)),
    subscribe(listener) {
      const one = (notice: ChangeNotice) => listener(notice);
      listeners.add(one);
      return () => void listeners.delete(one);
    },
    async close() {
      clearInterval(timer);
      listeners.clear();
      await sound.close();
    },
  };
}

/** One that does one thing after another, and at close first ends what is under way. */
function queueing(place: string): StorageAdapter {
  const sound = memory({ name: place });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      const copy = structuredClone(given);
      const turn = last.then(() => wait(1)).then(() => method(...copy));
      last = turn.catch(() => {});
      return turn;
    };
  return {
    ...sound,
    get: inTurn(sound.get),
    query: inTurn(sound.query),
    commit: inTurn(sound.commit),
    clear: inTurn(sound.clear),
    close: inTurn(sound.close),
  };
}

/** Adapters that differ from ours and keep the contract: the suite must pass every one. */
export const unusualAdapters: readonly {
  name: string;
  open(place: string): StorageAdapter | Promise<StorageAdapter>;
}[] = [
  {
    name: 'slow, and never in the same time',
    async open(place) {
      await wait(30);
      const sound = memory({ name: place });
      const slowly =
        <Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) =>
        async (...given: Given) => {
          const copy = structuredClone(given);
          await wait(Math.random() * 25);
          return method(...copy);
        };
      return {
        ...sound,
        get: slowly(sound.get),
        query: slowly(sound.query),
        commit: slowly(sound.commit),
        clear: slowly(sound.clear),
        close: slowly(sound.close),
      };
    },
  },
  { name: 'lagging behind other connections', open: lagging },
  { name: 'hearing of other connections only when it asks', open: asking },
  { name: 'doing one thing after another, and ending what is under way before it closes', open: queueing },
  {
    name: 'refusing with quota whatever goes beyond what it declares',
    open(place) {
      const sound = memory({ name: place });
      return {
        ...sound,
        async commit(changes) {
          const isLong = (_: string, value: unknown) => {
            if (typeof value === 'string' && value.length > limits.characters) throw new StorageError('quota');
            return value;
          };
          if (changes.length > limits.changes) throw new StorageError('quota');
          JSON.stringify(changes, isLong);
          await sound.commit(changes);
        },
      };
    },
  },
  { name: 'freezing what it gives', open: (place) => mapped(memory({ name: place }), deepFreeze) },
  { name: 'giving keys in another order', open: (place) => mapped(memory({ name: place }), reversedKeys) },
  {
    name: 'writing a lone surrogate as U+FFFD',
    open: (place) =>
      mapped(memory({ name: place }), (record) =>
        JSON.parse(JSON.stringify(record), (_, value) =>
          typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value,
        ),
      ),
  },
  {
    name: 'adding a field of its own at the top',
    open: (place) => mapped(memory({ name: place }), (record) => ({ ...record, sequence: 7 }) as StoredRecord),
  },
  {
    name: 'refusing drafts and ids that are not UUIDs, as a remote one may',
    open(place) {
      const sound = memory({ name: place });
      return {
        ...sound,
        async commit(changes) {
          if (
            changes.some((one) => 'put' in one && (one.put.kind === 'draft' || !/^[0-9a-f-]{36}$/.test(one.put.id)))
          ) {
            throw new StorageError('denied');
          }
          await sound.commit(changes);
        },
      };
    },
  },
  {
    name: 'never naming ids, and no kinds for a delete',
    open(place) {
      const sound = memory({ name: place });
      let onlyDeletes = false;
      return {
        ...sound,
        commit(changes) {
          onlyDeletes = changes.every((change) => 'delete' in change);
          return sound.commit(changes);
        },
        subscribe: (listener) =>
          sound.subscribe((notice) => listener({ ...notice, kinds: onlyDeletes ? [] : notice.kinds, ids: 'all' })),
      };
    },
  },
];
