import type { StoredRecord } from '../exercises/record.js';
import type { RecordQuery, StorageAdapter } from '../storage/adapter.js';

/** So many changes every adapter takes at once, and so many records are read at once. */
const batch = 500;

/**
 * Every record of a query, page by page, oldest first. Where a page does not end behind the one before (a record has no day, an
 * adapter has its own order), all are read at once instead; some may come twice then.
 */
export async function* everything(
  adapter: StorageAdapter,
  query: Omit<RecordQuery, 'order' | 'limit' | 'after'>,
): AsyncGenerator<StoredRecord[]> {
  let after: RecordQuery['after'];
  for (;;) {
    const part = await adapter.query({ ...query, order: 'oldest', limit: batch, after });
    if (!part.length) return;
    const { day, id } = part.at(-1) ?? {};
    const known = typeof day === 'string' && typeof id === 'string';
    if (!known || (after && (day < after.day || (day === after.day && id <= after.id)))) {
      yield await adapter.query({ ...query, order: 'oldest' });
      return;
    }
    yield part;
    after = { day, id };
  }
}
