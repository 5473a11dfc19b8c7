import { StorageError, type StorageAdapter, type StoredRecord } from './adapter.js';
import { lineInPage } from './line-in-page.js';
import { createNotices } from './notices.js';
import { pageWide } from './page-wide.js';
import { conflicts, idOf, noticeOf, noticeOfClear } from './changes.js';
import { select } from './select.js';

/**
 * Records in the page's memory: gone when it closes or reloads. Two adapters of one name in one page are two connections
 * to the same records, also when they come from two copies of this script.
 *
 * @param options.name default `mend-elements`
 */
export function memory({ name = 'mend-elements' }: { name?: string } = {}): StorageAdapter {
  const kept = pageWide(`memory:${name}`, () => new Map<string, StoredRecord>());
  const notices = createNotices(() => lineInPage(`memory:${name}`));
  let closed = false;
  const records = (): Map<string, StoredRecord> => {
    if (closed) throw new StorageError('closed');
    return kept;
  };

  return {
    label: 'on this page until it closes or reloads',

    get: async (id) => structuredClone(records().get(id)),

    query: async (query) => structuredClone(select(records().values(), query)),

    commit: async (changes) => {
      const stored = records();
      const next = new Map<string, StoredRecord | undefined>();
      const touched: StoredRecord[] = [];
      const ids: string[] = [];
      for (const change of changes) {
        const id = idOf(change);
        const before = next.has(id) ? next.get(id) : stored.get(id);
        if (conflicts(change, before)) ids.push(id);
        try {
          const after = 'put' in change ? structuredClone(change.put) : undefined;
          if (after ?? before) touched.push((after ?? before)!);
          next.set(id, after);
        } catch (cause) {
          throw new StorageError('quota', { ids: [id], cause, message: 'This holds something that cannot be kept.' });
        }
      }
      if (ids.length) throw new StorageError('conflict', { ids });
      for (const [id, record] of next) {
        if (record) stored.set(id, record);
        else stored.delete(id);
      }
      notices.tell(noticeOf(touched));
    },

    subscribe: notices.subscribe,

    clear: async (space) => {
      const stored = records();
      for (const record of [...stored.values()]) {
        if (space === undefined || record.space === space) stored.delete(record.id);
      }
      notices.tell(noticeOfClear(space));
    },

    close: async () => {
      closed = true;
      notices.close();
    },
  };
}
