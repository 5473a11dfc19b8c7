import { StorageError, type StorageAdapter } from './adapter.js';
import { indexedDb } from './indexed-db.js';

/** Where words may be kept: on this device, in this tab until it closes, or nowhere but in the page's memory. */
export type Keep = 'device' | 'tab' | 'nothing';

/** What `openStorage` found. */
export interface OpenedStorage {
  adapter: StorageAdapter;
  /** Whether what is written does not outlive the tab. */
  temporary: boolean;
}

/**
 * Opens the best place that this page is given, and tries it with a real write before it says so.
 * `device`: IndexedDB, else web storage, else memory. `tab`: the tab's web storage, else memory. `nothing`: memory of its own.
 *
 * IndexedDB that is there but refuses for another reason (full, newer, blocked) is still returned: the words kept there
 * are there, and each use says what is wrong until the cause goes.
 *
 * @param options.name default `mend-elements`
 * @throws StorageError `network` when the file with the other adapters cannot be loaded
 */
export async function openStorage(keep: Keep, options: { name?: string } = {}): Promise<OpenedStorage> {
  if (keep === 'device') {
    const adapter = indexedDb(options);
    try {
      // A write transaction up to its `complete` that leaves nothing behind and tells nobody.
      await adapter.commit([{ delete: '_probe' }]);
      return { adapter, temporary: false };
    } catch (error) {
      if ((error as StorageError).code !== 'unavailable') return { adapter, temporary: false };
      await adapter.close();
    }
  }
  const { fallBack } = await import('./fall-back.js').catch((cause: unknown) => {
    throw new StorageError('network', { cause });
  });
  return fallBack(keep, options);
}
