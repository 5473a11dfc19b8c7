import { StorageError, type StorageAdapter } from './adapter.js';
import { journalled, placeOf, type Journal } from './journalled.js';
import { lineInPage } from './line-in-page.js';
import type { Line } from './notices.js';

/**
 * Records in `localStorage` (this browser) or `sessionStorage` (this tab): for pages where IndexedDB is refused. Holds a
 * few megabytes, is best below 1,000 changes a commit, and a browser that is killed may lose the last seconds, which the
 * label says. Two tabs that write within the same few milliseconds are kept apart where there are Web Locks.
 *
 * @param options.area default `local`
 * @param options.name prefix of the keys; default `mend-elements`
 */
export function webStorage({
  area = 'local',
  name = 'mend-elements',
}: { area?: 'local' | 'session'; name?: string } = {}): StorageAdapter {
  // Looked up at each use: reading the property is what throws in a frame without storage, and it can be null.
  const storage = (): Storage => {
    const found: Storage | null = globalThis[`${area}Storage`];
    if (!found) throw new StorageError('unavailable', { message: 'This browser gives this page no web storage.' });
    return found;
  };
  const place = placeOf(name);
  const label =
    area === 'local' ? 'in this browser, where the last seconds can be lost' : 'in this tab until it closes';
  return journalled(
    {
      get: (key) => storage().getItem(key),
      set: (key, value) => storage().setItem(key, value),
      delete: (key) => storage().removeItem(key),
      keys: () => Object.keys(storage()),
    },
    place,
    label,
    () => storageLine(storage(), `${area}:${place}`, `${place}:journal`),
  );
}

/**
 * Connections in this page hear one another directly. Other tabs hear the journal's removal as a `storage` event: unlike
 * a message on a channel it cannot arrive before the values that were written ahead of it.
 */
function storageLine(area: Storage, room: string, journalKey: string): Line {
  const line = lineInPage(room);
  let written: string | null = null;
  const hear = ({ storageArea, key, oldValue, newValue }: StorageEvent) => {
    if (storageArea !== area || key !== journalKey) return;
    const ended = newValue === null && (oldValue ?? written);
    written = newValue;
    if (!ended) return;
    try {
      const { notice } = JSON.parse(ended) as Journal;
      line.onmessage?.(new MessageEvent('message', { data: notice }));
    } catch {
      // Not a journal of ours.
    }
  };
  addEventListener('storage', hear);
  const { close } = line;
  return Object.assign(line, {
    close() {
      removeEventListener('storage', hear);
      close();
    },
  });
}
