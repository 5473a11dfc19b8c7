import { atom, type WritableAtom } from 'nanostores';
import { recordId } from '../exercises/record-id.js';
import type { ExerciseRecord, Person, StoredRecord } from '../exercises/record.js';
import { loadSchemas } from '../exercises/schemas.js';
import { everything } from './everything.js';
import { RecordError, wrongField } from './header.js';
import { readRecord } from './record-reader.js';
import { newRev } from './stored-forms.js';
import { codeOf } from './code-of.js';
import { StorageError, type Change, type StorageAdapter } from '../storage/adapter.js';
import type { SpaceCore } from './space-core.js';
import { putAside } from './take-drafts.js';
import type { CompleteOptions, Erased, Live, NewRecord, SpaceQuery } from './types.js';

/** How long until what could not be read is read again, in milliseconds. */
const retry = 2000;

const erasures = new WeakMap<SpaceCore, WritableAtom<Erased>>();

/** Hears of words that were deleted here. */
export function erasedIn(space: SpaceCore): WritableAtom<Erased> {
  const known = erasures.get(space) ?? atom<Erased>({});
  erasures.set(space, known);
  return known;
}

/** Loads how these records are read; undefined where that is there. What cannot be loaded can for now not be read. */
const schemasFor = (records: readonly { readonly kind: string }[]): Promise<unknown> | undefined =>
  loadSchemas(records.map((record) => record?.kind))?.catch((cause: unknown) => {
    throw new StorageError('unavailable', { cause });
  });

/** `Space.read`: kept records that fit the query. Loads how their kinds are read first. */
export async function read(space: SpaceCore, query: SpaceQuery): Promise<ExerciseRecord[]> {
  const found = await (await space.adapter()).query({ ...query, space: space.id });
  const loading = schemasFor(found);
  if (loading) await loading;
  return check(space, found);
}

/** Records that fit; what does not is set aside. How their kinds are read has been loaded. */
export function check(space: SpaceCore, found: readonly StoredRecord[]): ExerciseRecord[] {
  const aside = new Map<string, StoredRecord>();
  const known = space.setAside.get();
  const records = found.flatMap((record) => {
    try {
      const field = wrongField(record);
      if (field) throw new RecordError(field);
      const read = readRecord(record);
      // Another page may have written it anew.
      if (known.has(record.id)) putAside(space, [], [record.id]);
      return [read];
    } catch {
      aside.set(String(record?.id), record);
      return [];
    }
  });
  putAside(space, [...aside.values()]);
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
      if (turn !== latest) return;
      store.set({ ...store.get(), state: 'failed', error });
      setTimeout(() => turn === latest && !space.ending.signal.aborted && void load(), retry);
    }
  };
  const kinds = query.kind === undefined ? undefined : [query.kind].flat();
  const listener: Parameters<typeof space.listeners.add>[0] = (notice) => {
    // A query without kinds finds no drafts, so that nobody reads ten thousand records again at every key.
    const concerns = (kind: string) => (kinds ? kinds.includes(kind) : kind !== 'draft');
    if (notice.ids === 'all' || notice.kinds.some(concerns)) void load();
  };
  space.listeners.add(listener);
  void load();
  return () => {
    latest = -1;
    space.listeners.delete(listener);
  };
}

/** Throws a `RecordError` where a record could not be read back here. */
function checkOwn(record: StoredRecord): void {
  let field = wrongField(record);
  try {
    if (!field) readRecord(record);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    field = error.field;
  }
  if (field)
    throw new RecordError(
      field,
      `This record was not kept: its "${field}" could not be read back. What was typed is still there; hand over a record that fits its schema.`,
    );
}

/** Records written as they are stored, on condition that nobody changed them: whatever goes with them names them truly. */
async function asTheyAre(space: SpaceCore, records: readonly ExerciseRecord[]): Promise<Change[]> {
  if (!records.length) return [];
  const adapter = await space.adapter();
  return Promise.all(
    records.map(async (record) => ({ put: (await adapter.get(record.id)) ?? record, ifRev: record.rev })),
  );
}

/**
 * `Space.complete`: keeps records and drops drafts in one commit. A session that another tab took is begun anew, unless it
 * `stays`.
 */
export async function complete(
  space: SpaceCore,
  records: readonly (NewRecord | ExerciseRecord)[],
  { drop, others, beside, stays }: Required<CompleteOptions> & { drop: ReadonlyMap<string, number | undefined> },
): Promise<ExerciseRecord[]> {
  const stamped = (record: NewRecord | ExerciseRecord, session = record.session) => {
    const { now, day } = space.stamp();
    const rev = newRev();
    if ('id' in record) return { put: { ...record, updatedAt: now, rev }, ifRev: record.rev };
    const id = recordId(session, record.kind, record.author);
    const put = { day, ...record, id, space: space.id, session, createdAt: now, updatedAt: now, rev };
    return { put, ifRev: null };
  };
  // Mostly it is there already: a page that is being left has no moment to wait.
  const loading = schemasFor(records);
  if (loading) await loading;
  const keep = async (session?: string) => {
    const puts = records.map((record) => stamped(record, session));
    for (const { put } of puts) checkOwn(put);
    const gone = others
      .filter((other) => other.gone)
      .flatMap(({ revs }) => Object.entries(revs).map(([id, rev]) => ({ delete: id, ifRev: rev })));
    await space.flush([...puts, ...(await asTheyAre(space, beside)), ...gone], drop);
    return puts.map(({ put }) => put as ExerciseRecord);
  };
  try {
    return await keep();
  } catch (error) {
    if (stays || codeOf(error) !== 'conflict' || records.some((record) => 'id' in record)) throw error;
    return keep(space.newSession());
  }
}

/** `Space.exportAll`: everything that lies in storage, drafts and what cannot be read here included. */
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

/** `Space.deleteWritten`: deletes what one person wrote, and gives what both wrote together, which stays. */
export async function deleteWritten(
  space: SpaceCore,
  author: Person,
): Promise<{ deleted: number; joint: readonly StoredRecord[] }> {
  const adapter = await space.adapter();
  await space.flush().catch(() => {});
  // What waits to be kept, or to be taken up, would be written again after it was deleted.
  const { dirty, known } = space;
  const isTheirs = ([name]: [string, unknown]) => name.endsWith('#' + author);
  const waiting = [...dirty].filter(isTheirs);
  for (const [name] of waiting) dirty.delete(name);
  let deleted = 0;
  try {
    deleted = await eraseStored(space, adapter, author);
  } catch (error) {
    // What was not deleted is not half gone: what waits goes on waiting.
    for (const [name, data] of waiting) if (!dirty.has(name)) dirty.set(name, data);
    throw error;
  }
  space.takeStash();
  for (const names of [dirty, known]) for (const entry of [...names].filter(isTheirs)) names.delete(entry[0]);
  space.erasures.push(author);
  erasedIn(space).set({ author });
  const joint = await adapter.query({ space: space.id, author: 'both' });
  return { deleted, joint: joint.filter(({ kind }) => kind !== 'space') };
}

/** Deletes every record and draft of one person. Returns how many. */
async function eraseStored(space: SpaceCore, adapter: StorageAdapter, author: Person): Promise<number> {
  let deleted = 0;
  for (const kind of [undefined, 'draft']) {
    for await (const part of everything(adapter, { space: space.id, author, kind })) {
      await adapter.commit(part.map(({ id }) => ({ delete: id })));
      putAside(
        space,
        [],
        part.map(({ id }) => id),
      );
      deleted += part.length;
    }
  }
  return deleted;
}
