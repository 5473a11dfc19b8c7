import { StorageError, type Change, type StorageAdapter, type StorageCode, type StoredRecord } from './adapter.js';
import { conflicts, idOf, noticeOf, noticeOfClear } from './changes.js';
import { blocked, openDatabase, STORE } from './open-database.js';
import { createNotices } from './notices.js';

// An old tab that does not let go of the database is reported after this long, in ms.
const BLOCKED_FOR = 2000;

/** What has begun and not ended. */
const underWay = new Set<IDBTransaction>();
/** While the page lies in the back/forward cache: resolves when it comes back. */
let away: Promise<unknown> | undefined;

// In WebKit, a transaction that is open when its page goes into the back/forward cache holds up every other page for good.
globalThis.addEventListener?.('pagehide', ({ persisted }) => {
  if (!persisted) return;
  away = new Promise((back) => addEventListener('pageshow', back, { once: true })).then(() => (away = undefined));
  for (const transaction of underWay) {
    try {
      transaction.abort();
    } catch {
      // It has been told to commit, and ends by itself.
    }
  }
});

/** Begins a transaction, which is aborted when the page goes into the back/forward cache. */
const begin = (database: IDBDatabase, mode: IDBTransactionMode, options: IDBTransactionOptions): IDBTransaction => {
  const transaction = database.transaction(STORE, mode, options);
  underWay.add(transaction);
  for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => underWay.delete(transaction));
  return transaction;
};

/** What cannot be copied cannot be stored. */
const copied = (changes: readonly Change[]): readonly Change[] => {
  try {
    return structuredClone(changes);
  } catch (cause) {
    throw new StorageError('quota', { cause });
  }
};

/** `corrupt` when nothing else fits a read, `unavailable` when nothing else fits an open or a write. */
const refusal = (error: DOMException | null, otherwise: StorageCode) =>
  new StorageError(
    error?.name === 'QuotaExceededError' ? 'quota' : error?.name === 'VersionError' ? 'version' : otherwise,
    { cause: error, message: error?.message },
  );

/**
 * The default adapter: records in IndexedDB, in this browser, for this site.
 * Opens on first use, and again when the connection died (back/forward cache, another tab's upgrade, site data cleared).
 * A commit resolves only on the transaction's `complete`: a request's success can still be followed by an abort
 * (https://w3c.github.io/IndexedDB/#transaction-lifetime). Durability is strict, and relaxed for drafts alone.
 *
 * @param options.name database and channel; default `mend-elements`
 */
export function indexedDb({ name = 'mend-elements' }: { name?: string } = {}): StorageAdapter {
  const notices = createNotices(() => new BroadcastChannel(name));
  let opening: Promise<IDBDatabase> | undefined;
  let current: IDBDatabase | undefined;
  let closed = false;

  const forget = (database: IDBDatabase) => {
    database.close();
    if (current === database) opening = current = undefined;
  };

  /** The database was deleted, or site data cleared: whoever read something reads again, and finds what is there now. */
  const gone = (database: IDBDatabase) => {
    forget(database);
    notices.tellOwn(noticeOfClear());
  };

  const open = () =>
    (opening ??= openDatabase(name)
      .then((database) => {
        current = database;
        // Letting go at once is what keeps another tab's upgrade from being blocked.
        database.onversionchange = ({ newVersion }) => (newVersion === null ? gone(database) : forget(database));
        database.onclose = () => gone(database);
        return database;
      })
      .catch((error: DOMException) => {
        opening = undefined;
        throw refusal(error, 'unavailable');
      }));

  const connect = async (): Promise<IDBDatabase> => {
    let timer: ReturnType<typeof setInterval> | undefined;
    try {
      if (closed) throw new StorageError('closed');
      return await Promise.race([
        open(),
        new Promise<never>((_, reject) => {
          timer = setInterval(() => blocked.has(name) && reject(new StorageError('version')), BLOCKED_FOR);
        }),
      ]);
    } finally {
      clearInterval(timer);
    }
  };

  /** Runs `work` in one transaction and resolves with what it returns, called once the transaction is complete. */
  const transact = async <Result>(
    durability: IDBTransactionDurability | undefined,
    work: (store: IDBObjectStore, refuse: (error: StorageError) => void) => () => Result,
    retry = true,
  ): Promise<Result> => {
    // What was aborted because the page was put away comes again with the page.
    if (away) await away;
    const database = current && !closed ? current : await connect();
    try {
      return await new Promise<Result>((resolve, reject) => {
        const transaction = begin(database, durability ? 'readwrite' : 'readonly', { durability });
        let result: () => Result;
        const refuse = (error: StorageError) => {
          reject(error);
          transaction.abort();
        };
        // In Firefox a transaction that was told to commit completes although its request failed.
        transaction.onerror = ({ target }) => reject((target as IDBRequest).error);
        transaction.oncomplete = () => resolve(result());
        transaction.onabort = () => reject(transaction.error);
        try {
          result = work(transaction.objectStore(STORE), refuse);
        } catch (cause) {
          // Thrown on the spot: a value that cannot be cloned, or is larger than the engine takes.
          refuse(new StorageError('quota', { cause }));
        }
      });
    } catch (error) {
      const cause = error as DOMException | StorageError | null;
      if (cause?.name === 'StorageError') throw cause;
      // A connection that died unnoticed, or under the transaction: nothing was written, so once more on a new one.
      if (retry && (!cause || cause.name === 'InvalidStateError' || cause.name === 'AbortError')) {
        forget(database);
        return transact(durability, work, false);
      }
      throw refusal(cause as DOMException, durability ? 'unavailable' : 'corrupt');
    }
  };

  return {
    label: 'in this browser',

    get: (id) =>
      transact(undefined, (store) => {
        const request = store.get(id);
        return () => request.result as StoredRecord | undefined;
      }),

    query: async (query) => {
      // Loads at the first question: a first visit has nothing to ask.
      const { find } = await import('./indexed-db-query.js').catch((cause: unknown) => {
        throw new StorageError('network', { cause });
      });
      return transact(undefined, (store) => find(store, query));
    },

    commit: async (given) => {
      // Where it has to wait, what the caller changes meanwhile is not kept; else the engine copies at once.
      const changes = current && !closed && !away ? given : copied(given);
      const drafts = changes.every((change) =>
        'put' in change ? change.put.kind === 'draft' : change.delete.startsWith('draft:'),
      );
      let taken = false;
      // A transaction that is told so ends sooner. Only one of a single change: of a larger one of which a part fails, Firefox
      // would keep the rest.
      const end = ({ transaction }: IDBObjectStore) => changes.length === 1 && transaction.commit();
      const run = (ask: boolean) =>
        transact(drafts ? 'relaxed' : 'strict', (store, refuse) => {
          const touched: StoredRecord[] = [];
          const ids: string[] = [];
          let asked = 0;
          for (const change of changes) {
            const isPut = 'put' in change;
            // Requests run in order, so what this get finds is what the change right behind it meets.
            if (ask && (!isPut || change.ifRev !== undefined)) {
              asked++;
              store.get(idOf(change)).onsuccess = ({ target }) => {
                const stored = (target as IDBRequest<StoredRecord | undefined>).result;
                if (conflicts(change, stored)) ids.push(idOf(change));
                if (!isPut && stored) touched.push(stored);
                if (--asked) return;
                if (ids[0]) refuse(new StorageError('conflict', { ids }));
                else end(store);
              };
            }
            if (isPut) {
              touched.push(change.put);
              if (ask || change.ifRev === undefined) store.put(change.put);
              else store.add(change.put).onerror = () => (taken = true);
            } else store.delete(change.delete);
          }
          if (!asked) end(store);
          return () => noticeOf(touched);
        });
      // New ids are refused by the engine itself, which is faster; it does not say which, so then each is asked for.
      const ask = changes.some((change) => !('put' in change) || typeof change.ifRev === 'string');
      notices.tell(
        await run(ask).catch((error: unknown) => {
          if (taken) return run(true);
          throw error;
        }),
      );
    },

    subscribe: notices.subscribe,

    clear: async (space) =>
      notices.tell(
        await transact('strict', (store) => {
          if (space === undefined) store.clear();
          // A record that lacks a day or a session is in one index only.
          else
            for (const index of ['day', 'session']) {
              store.index(index).getAllKeys(IDBKeyRange.bound([space], [space, []])).onsuccess = ({ target }) => {
                for (const id of (target as IDBRequest<string[]>).result) store.delete(id);
              };
            }
          return () => noticeOfClear(space);
        }),
      ),

    close: async () => {
      closed = true;
      notices.close();
      // Not awaited: an open that another tab blocks may take for ever.
      opening?.then(forget, () => {});
    },
  };
}
