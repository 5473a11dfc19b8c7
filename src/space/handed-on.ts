import { promiseFrom, type HandedOn, type HandedOnTo } from '../exercises/handed-on.js';
import { promiseSchema } from '../exercises/promise-data.js';
import { handedOnData } from '../exercises/promise-schemas.js';
import type { ExerciseRecord, Json, Person, StoredRecord } from '../exercises/record.js';
import type { HandedOn as RepairPromise } from '../exercises/repair-steps.js';
import { codeOf } from './code-of.js';
import { wrongField } from './header.js';
import { check } from './record-reader.js';
import type { Space } from './space.js';
import { draftRecord, newRev } from './stored-forms.js';
import { nameOf, putAside, revOf } from './take-drafts.js';

/** It waits in no tab: whichever page has the other exercise finds it. */
const noTab = 'waiting';
const nameFor = (to: HandedOnTo): string => `handed-on/${to}`;

/** What was handed on, and the record in which it waits. */
export type Waiting = HandedOn & { readonly rev: string };

const idFor = (space: Space, { to, id, author }: HandedOn): string =>
  `draft:${space.id}:${nameFor(to)}/${id}#${author}:${noTab}`;

/** Storage must never hold an `undefined`. */
const plain = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;

/**
 * Leaves words for other exercises, which find them when they are on a page, now or later. Each person's own are theirs alone, and
 * go with "delete what I wrote"; what both wrote waits for either. Words that wait already are put anew where they differ; handed
 * on twice they wait once. Rejects with a `StorageError`.
 */
export async function handOn(space: Space, items: readonly HandedOn[]): Promise<void> {
  const adapter = await space.adapter();
  const stamp = { now: new Date(space.now()).toISOString(), day: space.today() };
  const put = async (item: HandedOn, again = true): Promise<void> => {
    const id = idFor(space, item);
    const before = await adapter.get(id);
    const { id: _, author, ...data } = item;
    const fresh = draftRecord(space.id, nameFor(item.to), noTab, plain(data), stamp, stamp);
    // A record's day and the time it was made never change.
    const kept = before && { createdAt: before.createdAt, day: before.day };
    const record = { ...fresh, ...kept, id, author, visibility: author === 'both' ? 'shared' : 'private' } as const;
    if (before && JSON.stringify(before.data) === JSON.stringify(record.data)) return;
    try {
      await space.flush([{ put: record, ...(before ? revOf(before) : { ifRev: null }) }]);
    } catch (error) {
      // Another tab came to the same end.
      if (!again || codeOf(error) !== 'conflict') throw error;
      await put(item, false);
    }
  };
  for (const item of items) await put(item);
}

/** Reads one that waits; undefined, and set aside, where it does not fit. */
function read(space: Space, record: StoredRecord): Waiting | undefined {
  try {
    if (wrongField(record)) throw new TypeError();
    const [, id = ''] = /\/([^/#]+)#\w+$/.exec(nameOf(record)) ?? [];
    return { ...(check(handedOnData, record.data, 'data') as Omit<HandedOn, 'id' | 'author'>), id, author: record.author, rev: record.rev }; // prettier-ignore
  } catch {
    putAside(space, [record]);
    return undefined;
  }
}

/** What waits for an exercise that `reader` may go on with: their own, and what both wrote. Oldest first. */
export async function waitingFor(space: Space, to: HandedOnTo, reader: Person): Promise<readonly Waiting[]> {
  const adapter = await space.adapter();
  const found = await adapter.query({ space: space.id, kind: 'draft', session: nameFor(to), order: 'oldest' });
  return found
    .filter((record) => record?.author === reader || record?.author === 'both')
    .flatMap((record) => read(space, record) ?? []);
}

/** Tells what waits, now and after every change, here or in another tab. Returns what ends it. */
export function followWaiting(
  space: Space,
  to: HandedOnTo,
  reader: Person,
  show: (items: readonly Waiting[]) => void,
): () => void {
  let latest = 0;
  const load = async () => {
    const turn = ++latest;
    // What cannot be read now is read at the next change; nothing is lost by it.
    const items = await waitingFor(space, to, reader).catch(() => undefined);
    if (items && turn === latest) show(items);
  };
  const listener: Parameters<typeof space.listeners.add>[0] = ({ ids, kinds }) => {
    const concerns = ids === 'all' || (kinds.includes('draft') && ids.some((id) => id.includes(`:${nameFor(to)}/`)));
    if (concerns) void load();
  };
  space.listeners.add(listener);
  void load();
  return () => {
    latest = -1;
    space.listeners.delete(listener);
  };
}

/** Its words go: nobody made anything of them, or somebody did. Returns what brings them back. */
export async function dropWaiting(space: Space, item: Waiting): Promise<() => Promise<void>> {
  const adapter = await space.adapter();
  const id = idFor(space, item);
  const before = await adapter.get(id);
  try {
    if (before) await space.flush([{ delete: id, ifRev: item.rev }]);
  } catch (error) {
    if (codeOf(error) !== 'conflict') throw error;
  }
  return async () => {
    if (before) await space.flush([{ put: { ...before, rev: newRev() }, ifRev: null }]);
  };
}

/**
 * Goes on with what waits: `begin` puts its words where they are worked on, as a draft or as records, and only when that is kept
 * do they wait no more. Where it is not kept, they wait as before, and it rejects as `begin` or storage did.
 */
export async function takeWaiting(space: Space, item: Waiting, begin: (item: HandedOn) => unknown): Promise<void> {
  const { rev: _, ...words } = item;
  await begin(words);
  await space.flush();
  await dropWaiting(space, item);
}

/**
 * Keeps what an apology promises as promises of their own, each once: kept again, the same one. One that its author has changed
 * since stays as it is, but for who may read it, which follows the apology. Rejects with a `StorageError`.
 */
export async function keepPromises(space: Space, given: readonly RepairPromise[]): Promise<void> {
  for (const promise of given.map(promiseFrom)) {
    const { session, author } = promise;
    const [there] = await space.read({ kind: 'promise', session, author });
    const record = there
      ? ({ ...there, visibility: promise.visibility } satisfies ExerciseRecord)
      : { ...promise, kind: 'promise' as const, schema: promiseSchema, data: plain(promise.data) };
    if (there?.visibility === promise.visibility) continue;
    try {
      await space.complete([record], { stays: true });
    } catch (error) {
      // Another tab kept it.
      if (codeOf(error) !== 'conflict') throw error;
    }
  }
}
