// The yardstick of the storage rows: IndexedDB by hand, with the same store and the same indexes as ours, each call written
// as well as it can be. It tells no other tab, checks nothing and turns no error into a sentence.
const request = (asked) =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

const complete = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

export async function openRaw(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('records', { keyPath: 'id' });
    store.createIndex('kind', ['space', 'kind', 'day', 'id']);
    store.createIndex('day', ['space', 'day', 'id']);
    store.createIndex('session', ['space', 'session']);
  };
  const database = await request(opening);
  const write = (durability) => database.transaction('records', 'readwrite', { durability });

  return {
    /** Resolves once the transaction is complete. */
    async commit(records, durability = 'strict') {
      const transaction = write(durability);
      const store = transaction.objectStore('records');
      for (const record of records) store.put(record);
      transaction.commit?.();
      await complete(transaction);
    },
    /** As `commit`, but fails if an id is taken. */
    async add(records) {
      const transaction = write('strict');
      const store = transaction.objectStore('records');
      for (const record of records) store.add(record);
      transaction.commit?.();
      await complete(transaction);
    },
    async remove(ids) {
      const transaction = write('relaxed');
      for (const id of ids) transaction.objectStore('records').delete(id);
      await complete(transaction);
    },
    /** Newest first by (day, id): one getAll turned round for all of them, a cursor for the first few. */
    async newest(space, kind, limit) {
      const index = database.transaction('records').objectStore('records').index('kind');
      const range = IDBKeyRange.bound([space, kind], [space, kind, []]);
      // In one go from the end, where the browser can; it tells by knowing getAllRecords.
      if ('getAllRecords' in index) return request(index.getAll({ query: range, direction: 'prev', count: limit }));
      if (limit === undefined) return (await request(index.getAll(range))).reverse();
      const found = [];
      const asked = index.openCursor(range, 'prev');
      await new Promise((resolve, reject) => {
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const cursor = asked.result;
          if (cursor) found.push(cursor.value);
          if (cursor && found.length < limit) cursor.continue();
          else resolve();
        };
      });
      return found;
    },
    close: () => database.close(),
  };
}
