import type { RecordQuery, StoredRecord } from './adapter.js';
import { matching, select } from './select.js';

/** Asks one object store, in a transaction that is open; what comes back is called once the transaction is complete. */
export function find(store: IDBObjectStore, query: RecordQuery): () => StoredRecord[] {
  const { space, kind, session, from, to, after, limit } = query;
  const oldest = query.order === 'oldest';
  const bySession = session !== undefined;
  const byKind = typeof kind === 'string';
  const prefix = bySession ? [space, session] : byKind ? [space, kind] : [space];
  const index = store.index(bySession ? 'session' : byKind ? 'kind' : 'day');
  const key = after && [after.day, after.id];
  // An array sorts behind every string, so `[]` is the end of a prefix.
  const lower = bySession ? [] : oldest && key && !(from && from > after.day) ? key : from ? [from] : [];
  const upper = bySession ? [[]] : !oldest && key && !(to && to < after.day) ? key : to ? [to, []] : [[]];
  let found: StoredRecord[] = [];
  // A range that ends before it begins holds nothing; the engine would throw.
  if (indexedDB.cmp(lower, upper) > 0) return () => found;
  const range = IDBKeyRange.bound([...prefix, ...lower], [...prefix, ...upper]);
  if (limit! < 200 && !bySession && !query.author && (byKind || !kind)) {
    const asked = matching(query);
    // A short page: a cursor reads little more than it returns. Everything else is faster in one getAll.
    index.openCursor(range, oldest ? 'next' : 'prev').onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const record = cursor.value as StoredRecord;
      if (asked(record)) found.push(record);
      if (found.length < limit!) cursor.continue();
    };
  } else {
    index.getAll(range).onsuccess = ({ target }) => (found = (target as IDBRequest<StoredRecord[]>).result);
  }
  return () => select(found, query);
}
