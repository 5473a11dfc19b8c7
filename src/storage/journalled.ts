import { StorageError, type ChangeNotice, type StorageAdapter, type StoredRecord } from './adapter.js';
import { exclusive } from './exclusive.js';
import { createNotices, type Line } from './notices.js';
import { conflicts, idOf, noticeOf, noticeOfClear } from './changes.js';
import { select } from './select.js';

/** What a key-value library must be able to do. Values are strings; a missing key gives `null` or `undefined`. */
export interface KeyValue {
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  keys(): Promise<Iterable<string>> | Iterable<string>;
}

/** How far a commit had come, under a key of its own: the values to go back to, and what to tell when it is done. */
export interface Journal {
  before: [key: string, value: string | null][];
  notice?: ChangeNotice;
}

/** Prefix of an adapter's keys: escaped, so that no name is the beginning of another one's keys. */
export const placeOf = (name: string): string => name.replace(/[%:]/g, encodeURIComponent);

/** Reads at most this many values at once: enough to hide a network's delay, few enough for its server. */
const AT_ONCE = 100;

/**
 * Records in a key-value store, one key each. A commit first writes the values it is about to change to a journal; the
 * removal of the journal is the moment it counts. Whoever finds a journal, after a crash, puts those values back.
 *
 * @param place prefix of every key, and name of the lock
 */
export function journalled(kv: KeyValue, place: string, label: string, makeLine: () => Line): StorageAdapter {
  const journalKey = `${place}:journal`;
  const prefix = `${place}:r:`;
  const notices = createNotices(makeLine);
  let closed = false;

  const write = (key: string, value: string | null) => (value === null ? kv.delete(key) : kv.set(key, value));

  const read = async (key: string) => (await kv.get(key)) ?? null;

  /** Puts back what a commit that did not end had changed. */
  const takeBack = async ({ before }: Journal) => {
    // Without its notice first: nobody must hear of it.
    await kv.set(journalKey, JSON.stringify({ before } satisfies Journal));
    // What it added goes first, so that there is room.
    for (const [key, value] of before) if (value === null) await kv.delete(key);
    for (const [key, value] of before) if (value !== null) await kv.set(key, value);
    await kv.delete(journalKey);
  };

  const recover = async () => {
    const text = await read(journalKey);
    if (text === null) return;
    let journal: Journal = { before: [] };
    try {
      journal = JSON.parse(text) as Journal;
    } catch {
      // A journal that was cut while it was written: nothing else had been touched.
    }
    await takeBack(journal);
  };

  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) throw new StorageError('closed');
    try {
      return await exclusive(place, async () => {
        await recover();
        return work();
      });
    } catch (error) {
      throw asStorageError(error);
    }
  };

  const parse = (id: string, text: string): StoredRecord => {
    try {
      return JSON.parse(text) as StoredRecord;
    } catch (cause) {
      throw new StorageError('corrupt', {
        ids: [id],
        cause,
        message: 'A kept record cannot be read. It is left as it is.',
      });
    }
  };

  const stringify = (record: StoredRecord): string => {
    try {
      return JSON.stringify(record);
    } catch (cause) {
      throw new StorageError('quota', {
        ids: [record.id],
        cause,
        message: 'This holds something that cannot be kept.',
      });
    }
  };

  /** Every record that can be read, with its key. One that cannot stays where it is; `get` says `corrupt` for it. */
  const readAll = async () => {
    const keys = [...(await kv.keys())].filter((key) => key.startsWith(prefix));
    const found: { key: string; record: StoredRecord }[] = [];
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const some = keys.slice(start, start + AT_ONCE);
      const texts = await Promise.all(some.map(read));
      some.forEach((key, index) => {
        try {
          const record = JSON.parse(texts[index] ?? 'null') as StoredRecord | null;
          if (record) found.push({ key, record });
        } catch {
          // Left out.
        }
      });
    }
    return { keys, found };
  };

  return {
    label,

    get: (id) =>
      alone(async () => {
        const text = await read(prefix + id);
        return text === null ? undefined : parse(id, text);
      }),

    query: (query) =>
      alone(async () => {
        const { found } = await readAll();
        return select(
          found.map(({ record }) => record),
          query,
        );
      }),

    commit: async (changes) => {
      // Taken down before the first wait, so that the caller may go on changing its objects.
      const planned = changes.map((change) => ({
        change: { ...change },
        id: idOf(change),
        text: 'put' in change ? stringify(change.put) : null,
      }));
      notices.tell(
        await alone(async () => {
          const before = new Map<string, string | null>();
          const next = new Map<string, string | null>();
          const touched: StoredRecord[] = [];
          const ids: string[] = [];
          for (const { change, id, text } of planned) {
            const key = prefix + id;
            if (!before.has(key)) before.set(key, await read(key));
            const old = (next.has(key) ? next.get(key) : before.get(key)) ?? null;
            if (change.ifRev !== undefined && conflicts(change, old === null ? undefined : parse(id, old)))
              ids.push(id);
            if (text !== null) touched.push(JSON.parse(text) as StoredRecord);
            // What others left under this key may be anything.
            else if (old !== null) touched.push({ space: '', kind: '', ...readable(old), id } as StoredRecord);
            next.set(key, text);
          }
          if (ids.length) throw new StorageError('conflict', { ids });
          const notice = noticeOf(touched);
          // Only deletes of what is not there.
          if (!notice) return;
          const journal: Journal = { before: [...before], notice };
          await kv.set(journalKey, JSON.stringify(journal));
          try {
            for (const [key, text] of next) await write(key, text);
            await kv.delete(journalKey);
          } catch (error) {
            await takeBack(journal);
            throw error;
          }
          return notice;
        }),
      );
    },

    subscribe: notices.subscribe,

    clear: async (space) =>
      notices.tell(
        await alone(async () => {
          const notice = noticeOfClear(space);
          const { keys, found } = await readAll();
          const doomed =
            space === undefined ? keys : found.filter(({ record }) => record.space === space).map(({ key }) => key);
          for (const key of doomed) await kv.delete(key);
          // Only now: a store that is full has room for it again.
          await kv.set(journalKey, JSON.stringify({ before: [], notice } satisfies Journal));
          await kv.delete(journalKey);
          return notice;
        }),
      ),

    close: async () => {
      closed = true;
      notices.close();
    },
  };
}

const readable = (text: string): StoredRecord | undefined => {
  try {
    return JSON.parse(text) as StoredRecord;
  } catch {
    return undefined;
  }
};

/** Errors of the store under us, told apart by name: full, or not there. */
function asStorageError(error: unknown): StorageError {
  const { name, code, message } = (error ?? {}) as { name?: string; code?: unknown; message?: string };
  if (name === 'StorageError') return error as StorageError;
  // 22 and 1014 are what older engines say for a full web storage.
  const full = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014;
  return new StorageError(full ? 'quota' : 'unavailable', { cause: error, message });
}
