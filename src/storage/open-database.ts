/** The one object store: records by id. */
export const STORE = 'records';

// Version 1 is left to whoever opens this name without a version: that makes an empty database 1, which we then complete.
const VERSION = 2;

/** Names that an old tab does not let go of. Only the first request hears so; those behind it wait in silence. */
export const blocked = new Set<string>();

/** Opens the database of records, and makes it where there is none. Rejects with the engine's own error. */
export const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { keyPath: 'id' });
      store.createIndex('kind', ['space', 'kind', 'day', 'id']);
      store.createIndex('day', ['space', 'day', 'id']);
      store.createIndex('session', ['space', 'session']);
    };
    request.onblocked = () => blocked.add(name);
    request.onerror = () => {
      blocked.delete(name);
      reject(request.error);
    };
    request.onsuccess = () => {
      blocked.delete(name);
      resolve(request.result);
    };
  });
