import type { Json, Person, StorageAdapter, StoredRecord } from '../src/storage/index.js';
import { StorageError } from '../src/storage/index.js';
import { memory } from '../src/storage/memory.js';

let places = 0;

/** A place in memory that no other story uses, with what was kept there before in the space of that name. */
export async function place(space = 'default', records: readonly StoredRecord[] = []): Promise<StorageAdapter> {
  const adapter = memory({ name: `story-${++places}` });
  if (records.length) await adapter.commit(records.map((record) => ({ put: { ...record, space } })));
  return adapter;
}

/** Storage that has not answered yet. */
export async function slowPlace(): Promise<StorageAdapter> {
  return { ...(await place()), get: () => new Promise<never>(() => {}) };
}

/** A browser that gives the page no storage. */
export async function refusingPlace(): Promise<StorageAdapter> {
  const refuse = () => Promise.reject(new StorageError('unavailable'));
  return { ...(await place()), label: 'in this browser', get: refuse, query: refuse, commit: refuse };
}

/** The local calendar day, so many days before today. */
function dayBefore(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** One person's part of a check-in so many days ago, which both may read. */
export function shown(author: Person, daysAgo: number, data: Record<string, Json>): StoredRecord {
  const day = dayBefore(daysAgo);
  const session = `day-${String(1000 - daysAgo).padStart(4, '0')}`;
  return {
    id: `${session}-${author}`,
    kind: 'checkin',
    space: 'default',
    session,
    author,
    visibility: 'after-both',
    createdAt: `${day}T20:00:00.000Z`,
    updatedAt: `${day}T20:00:00.000Z`,
    day,
    schema: 1,
    rev: 'first',
    data: { rhythm: 'daily', ...data },
  };
}

/** Two weeks of two people, with a quiet stretch in them and one longer talk. */
export const pastWeeks: readonly StoredRecord[] = [
  shown('a', 0, { feelings: ['tense', 'tender'], thanks: 'You left the hall light on for me.' }),
  shown('b', 0, { feelings: ['calm'], nothing: true }),
  shown('a', 2, { feelings: ['tired', 'close'] }),
  shown('b', 2, { feelings: ['hopeful'], thanks: 'You asked about the interview first.' }),
  shown('a', 3, { feelings: ['unheard'] }),
  shown('b', 3, { unsure: true }),
  shown('a', 12, { rhythm: 'weekly', feelings: ['relieved'], wish: 'one evening without screens' }),
  shown('b', 12, { rhythm: 'weekly', feelings: ['close'], well: 'The walk on Sunday.' }),
];
