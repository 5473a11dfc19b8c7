import type { StorageCode } from '../../src/storage/index.js';

type Provoke = Partial<Record<StorageCode, (place: string) => Promise<void>>>;

/** Promise of a request, for tests that speak to the database directly. */
export const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the database past the adapter; a connection that lets go on `versionchange` unless told otherwise. */
export async function openRaw(name: string, version?: number, upgrade?: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  if (upgrade) request.onupgradeneeded = upgrade;
  const database = await done(request);
  database.onversionchange = () => database.close();
  return database;
}

/** What can be provoked for real inside a page: a database newer than this code, and one without our store. */
export const provokeIndexedDb: Provoke = {
  async version(place) {
    (await openRaw(place, 99)).close();
  },
  async corrupt(place) {
    const other = await openRaw(place);
    const { version } = other;
    other.close();
    await done(indexedDB.deleteDatabase(place));
    // The right version, and nothing in it.
    (await openRaw(place, version)).close();
  },
};

/** Fills the area to the last unit, for real, or writes half a record into it. */
export const provokeWebStorage = (area: 'local' | 'session'): Provoke => {
  const storage = area === 'local' ? localStorage : sessionStorage;
  return {
    async quota() {
      for (let size = 1 << 20; size >= 1;) {
        try {
          storage.setItem(`filler-${storage.length}`, 'x'.repeat(size));
        } catch {
          size >>= 1;
        }
      }
    },
    async corrupt(place) {
      const key = Object.keys(storage).find((one) => one.startsWith(`${place}:r:`))!;
      storage.setItem(key, storage.getItem(key)!.slice(0, 40));
    },
  };
};
