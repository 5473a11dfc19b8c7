import type { WritableAtom } from 'nanostores';
import { recordId } from '../exercises/record-id.js';
import type { ExerciseRecord, Person, StoredRecord } from '../exercises/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { RecordError, wrongField } from './header.js';
import { readRecord } from './record-reader.js';
import { newRev } from './rev.js';
import { codeOf, type SpaceCore } from './space-core.js';
import type { Live, NewRecord, SpaceQuery } from './types.js';

/** So many changes every adapter takes at once, and so many records are read at once. */
const batch = 500;

export async function read(space: SpaceCore, query: SpaceQuery): Promise<ExerciseRecord[]> {
  return check(space, await (await space.adapter()).query({ ...query, space: space.id }));
}

/** Records that fit; what does not is set aside. */
export function check(space: SpaceCore, found: readonly StoredRecord[]): ExerciseRecord[] {
  const aside = new Map(space.setAside.get());
  const before = aside.size;
  const records = found.flatMap((record) => {
    try {
      const field = wrongField(record);
      if (field) throw new RecordError(field);
      return [readRecord(record)];
    } catch {
      aside.set(String(record?.id), record);
      return [];
    }
  });
  if (aside.size !== before) space.setAside.set(aside);
  return records;
}

/** Fills a store with the answer to a query, now and after every change that may concern it. Returns what ends it. */
export function follow(space: SpaceCore, query: SpaceQuery, store: WritableAtom<Live>): () => void {
  let latest = 0;
  const load = async () => {
    const turn = ++latest;
    try {
      const records = await read(space, query);
      if (turn === latest) store.set({ state: 'ready', records });
    } catch (error) {
      if (turn === latest) store.set({ ...store.get(), state: 'failed', error });
    }
  };
  const kinds = query.kind === undefined ? undefined : [query.kind].flat();
  const listener: Parameters<typeof space.listeners.add>[0] = (notice) => {
    if (!kinds || notice.ids === 'all' || notice.kinds.some((kind) => kinds.includes(kind))) void load();
  };
  space.listeners.add(listener);
  void load();
  return () => {
    latest = -1;
    space.listeners.delete(listener);
  };
}

export async function complete(
  space: SpaceCore,
  records: readonly (NewRecord | ExerciseRecord)[],
  drop: readonly string[],
): Promise<ExerciseRecord[]> {
  const stamped = (record: NewRecord | ExerciseRecord, session = record.session) => {
    const { now, day } = space.stamp();
    const rev = newRev();
    if ('id' in record) return { put: { ...record, updatedAt: now, rev }, ifRev: record.rev };
    const id = recordId(session, record.kind, record.author);
    const put = { day, ...record, id, space: space.id, session, createdAt: now, updatedAt: now, rev };
    return { put, ifRev: null };
  };
  const keep = async (session?: string) => {
    const puts = records.map((record) => stamped(record, session));
    await space.flush(puts, drop);
    return puts.map(({ put }) => put as ExerciseRecord);
  };
  try {
    return await keep();
  } catch (error) {
    if (codeOf(error) !== 'conflict' || records.some((record) => 'id' in record)) throw error;
    return keep(space.newSession());
  }
}

/** Every record of a query, page by page. */
async function* everything(
  adapter: StorageAdapter,
  query: SpaceQuery & { space: string },
): AsyncGenerator<StoredRecord[]> {
  let after: SpaceQuery['after'];
  for (;;) {
    const part = await adapter.query({ ...query, order: 'oldest', limit: batch, after });
    if (!part.length) return;
    yield part;
    const { day, id } = part.at(-1)!;
    after = { day, id };
  }
}

export async function exportAll(space: SpaceCore): Promise<StoredRecord[]> {
  await space.flush().catch(() => {});
  const adapter = await space.adapter();
  const all = new Map<string, StoredRecord>();
  for (const kind of [undefined, 'draft'])
    for await (const part of everything(adapter, { space: space.id, kind }))
      for (const record of part) all.set(record.id, record);
  for (const [id, record] of space.setAside.get()) all.set(id, record);
  return [...all.values()];
}

export async function deleteWritten(
  space: SpaceCore,
  author: Person,
): Promise<{ deleted: number; joint: readonly StoredRecord[] }> {
  const adapter = await space.adapter();
  await space.flush().catch(() => {});
  // What waits to be kept would be written again after it was deleted.
  for (const name of space.dirty.keys()) if (name.endsWith('#' + author)) space.dirty.delete(name);
  let deleted = 0;
  for (const kind of [undefined, 'draft']) {
    for await (const part of everything(adapter, { space: space.id, author, kind })) {
      await adapter.commit(part.map(({ id }) => ({ delete: id })));
      deleted += part.length;
    }
  }
  space.taken.clear();
  const joint = await adapter.query({ space: space.id, author: 'both' });
  return { deleted, joint: joint.filter(({ kind }) => kind !== 'space') };
}
