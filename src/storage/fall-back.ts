import type { StorageAdapter, StorageError, StoredRecord } from './adapter.js';
import { memory } from './memory.js';
import type { Keep, OpenedStorage } from './open-storage.js';
import { webStorage } from './web-storage.js';

/** Web storage if it takes a record and gives it back, otherwise memory. */
export async function fallBack(keep: Keep, options: { name?: string }): Promise<OpenedStorage> {
  // A name nobody else has: what is kept nowhere is shared with nobody.
  if (keep === 'nothing') return { adapter: memory({ name: `nothing-${Math.random()}` }), temporary: true };
  const area = keep === 'device' ? 'local' : 'session';
  const adapter = webStorage({ ...options, area });
  if (await works(adapter, area)) return { adapter, temporary: area === 'session' };
  await adapter.close();
  return { adapter: memory(options), temporary: true };
}

async function works(adapter: StorageAdapter, area: 'local' | 'session'): Promise<boolean> {
  try {
    // An id of its own, so that two tabs that start together do not undo each other's trial.
    const id = `_probe:${Math.random()}`;
    const now = new Date().toISOString();
    const probe: StoredRecord = {
      id,
      kind: '_probe',
      space: '_probe',
      session: id,
      author: 'both',
      visibility: 'private',
      createdAt: now,
      updatedAt: now,
      day: now.slice(0, 10),
      schema: 1,
      rev: id,
      data: null,
    };
    await adapter.commit([{ put: probe }]);
    const kept = (await adapter.get(id))?.rev === id;
    await adapter.commit([{ delete: id }]);
    return kept;
  } catch (error) {
    // Full, but not empty: what is kept there must stay reachable. Some private windows give an area of size nought.
    return (error as StorageError).code === 'quota' && (area === 'local' ? localStorage : sessionStorage).length > 0;
  }
}
