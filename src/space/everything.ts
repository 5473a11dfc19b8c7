import type { StoredRecord } from '../exercises/record.js';
import type { RecordQuery, StorageAdapter } from '../storage/adapter.js';

/** So many changes every adapter takes at once, and so many records are read at once. */
const batch = 500;

/** Every record of a query, page by page, oldest first. */
export async function* everything(
  adapter: StorageAdapter,
  query: Omit<RecordQuery, 'order' | 'limit' | 'after'>,
): AsyncGenerator<StoredRecord[]> {
  let after: RecordQuery['after'];
  for (;;) {
    const part = await adapter.query({ ...query, order: 'oldest', limit: batch, after });
    if (!part.length) return;
    yield part;
    const { day, id } = part.at(-1)!;
    after = { day, id };
  }
}
