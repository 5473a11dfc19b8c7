import type { StoredRecord } from '../../src/storage/index.js';

let count = 0;

/** A record to keep; every call gives another id and revision. */
export const aRecord = (fields: Partial<StoredRecord> = {}): StoredRecord => ({
  id: `record-${++count}`,
  kind: 'checkin',
  space: 'home',
  session: 'session-1',
  author: 'a',
  visibility: 'private',
  createdAt: '2026-11-24T18:30:00.000Z',
  updatedAt: '2026-11-24T18:30:00.000Z',
  day: '2026-11-24',
  schema: 1,
  rev: `rev-${count}`,
  data: { words: 'You waited up.' },
  ...fields,
});

/** What a promise was refused with. */
export const refusalOf = async (promise: Promise<unknown>): Promise<{ name?: string; code?: string }> =>
  promise.then(
    () => ({}),
    (error: { name: string; code: string }) => error,
  );

/** Resolves as soon as the condition holds; fails with the message after `ms`. */
export async function until(condition: () => boolean, message: string, ms = 3000): Promise<void> {
  for (const end = Date.now() + ms; !condition();) {
    if (Date.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
