import type { StoredRecord } from '../exercises/record.js';
import type { StorageAdapter } from '../storage/adapter.js';

/** So many changes every adapter takes at once. */
const batch = 500;

/** Brings a space's drafts, and with `records` everything else, from one adapter to another. Nothing is deleted before it is there. */
export async function moveAll(
  space: string,
  from: StorageAdapter,
  to: StorageAdapter,
  records: boolean,
): Promise<void> {
  const drafts = await from.query({ space, kind: 'draft' });
  await copy(drafts, to);
  if (records) {
    let after: { day: string; id: string } | undefined;
    for (;;) {
      const part = await from.query({ space, order: 'oldest', limit: batch, after });
      if (!part.length) break;
      await copy(part, to);
      const { day, id } = part.at(-1)!;
      after = { day, id };
    }
  }
  for (let i = 0; i < drafts.length; i += batch)
    await from.commit(drafts.slice(i, i + batch).map(({ id }) => ({ delete: id })));
}

async function copy(records: readonly StoredRecord[], to: StorageAdapter): Promise<void> {
  for (let i = 0; i < records.length; i += batch) await to.commit(records.slice(i, i + batch).map((put) => ({ put })));
}
