import type { RecordQuery, StoredRecord } from './adapter.js';
import { matching, select } from './select.js';

/** `getAll` from either end (https://w3c.github.io/IndexedDB/#dom-idbindex-getall); browsers that have it know `getAllRecords`. */
type GetAll = (options: {
  query: IDBKeyRange;
  direction: IDBCursorDirection;
  count?: number;
}) => IDBRequest<StoredRecord[]>;

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
  // Everything in the range is asked for and lies in order; only the one that the page before ended with does not belong.
  const exact = byKind && !bySession && !query.author;
  const direction = oldest ? 'next' : 'prev';
  if (exact && 'getAllRecords' in index) {
    const getAll = index.getAll.bind(index) as unknown as GetAll;
    // More than the engine counts to is all of it.
    const count = limit && limit < 1e9 ? limit + (after ? 1 : 0) : undefined;
    getAll({ query: range, direction, count }).onsuccess = ({ target }) =>
      (found = (target as IDBRequest<StoredRecord[]>).result);
  } else if (limit! < 200 && !bySession && !query.author && (byKind || !kind)) {
    const asked = matching(query);
    // A short page: a cursor reads little more than it returns. Everything else is faster in one getAll.
    index.openCursor(range, direction).onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const record = cursor.value as StoredRecord;
      if (asked(record)) found.push(record);
      if (found.length < limit!) cursor.continue();
    };
  } else {
    index.getAll(range).onsuccess = ({ target }) => {
      found = (target as IDBRequest<StoredRecord[]>).result;
      if (exact && !oldest) found.reverse();
    };
  }
  return () => {
    if (!exact) return select(found, query);
    const behind = after && found[0]?.day === after.day && found[0].id === after.id ? 1 : 0;
    return behind || limit !== undefined
      ? found.slice(behind, limit === undefined ? undefined : behind + limit)
      : found;
  };
}
