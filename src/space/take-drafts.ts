import type { Json, StoredRecord } from '../exercises/record.js';
import { baseOf, type SpaceCore } from './space-core.js';
import { holdTab, livingTabs } from './tab-lock.js';
import { thisTab } from './tab.js';
import type { OtherDraft, TakenDrafts } from './types.js';

/** Without Web Locks, a draft that nobody touched for this long counts as left, in milliseconds. */
const left = 60_000;

const newest = (drafts: readonly StoredRecord[]): string =>
  drafts.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), '');

/** Reads an exercise's drafts once, and takes up those of a tab that is gone. */
export function takeDrafts(space: SpaceCore, name: string): Promise<TakenDrafts> {
  const base = baseOf(name);
  let taken = space.taken.get(base);
  if (!taken) {
    space.taken.set(base, (taken = take(space, base)));
    taken.catch(() => space.taken.delete(base));
  }
  return taken;
}

/**
 * An exercise's drafts as a page finds them: its own from before a reload, else those of the newest tab that is gone, which it
 * takes over. What other tabs hold is only told; two versions are never merged.
 */
async function take(space: SpaceCore, base: string): Promise<TakenDrafts> {
  const [adapter] = await Promise.all([space.adapter(), holdTab()]);
  unstash(space);
  const byTab = new Map<string, StoredRecord[]>();
  for (const record of await adapter.query({ space: space.id, kind: 'draft', session: base })) {
    const owner = record.id.slice(record.id.lastIndexOf(':') + 1);
    byTab.set(owner, [...(byTab.get(owner) ?? []), record]);
  }
  const nameOf = ({ id }: StoredRecord) => id.slice(`draft:${space.id}:`.length, id.lastIndexOf(':'));
  const tab = thisTab();
  let mine = byTab.get(tab);
  byTab.delete(tab);
  const others = [...byTab].sort(([, one], [, two]) => (newest(one) < newest(two) ? 1 : -1));
  const living = others.length ? await livingTabs() : undefined;
  const recent = new Date(Date.parse(space.stamp().now) - left).toISOString();
  const isGone = ([owner, records]: readonly [string, StoredRecord[]]) =>
    living ? !living.has(owner) : newest(records) < recent;
  const gone = mine ? -1 : others.findIndex(isGone);
  if (gone >= 0) {
    const found = others[gone]![1];
    const moved = found.map((record) => ({ ...record, id: space.draftId(nameOf(record)) }));
    try {
      await adapter.commit([
        ...found.map(({ id, rev }) => ({ delete: id, ifRev: rev })),
        ...moved.map((put) => ({ put, ifRev: null })),
      ]);
      others.splice(gone, 1);
      mine = moved;
    } catch {
      // Another tab was quicker to take it up; it is theirs now.
    }
  }
  for (const record of mine ?? []) space.born.set(nameOf(record), record);
  const wordsOf = (records: readonly StoredRecord[]) =>
    records.map((record): [string, Json] => [nameOf(record), record.data]);
  return {
    mine: new Map(wordsOf(mine ?? [])),
    others: others.map((other): OtherDraft => ({
      tab: other[0],
      updatedAt: newest(other[1]),
      gone: isGone(other),
      drafts: Object.fromEntries(wordsOf(other[1])),
    })),
  };
}

/** The last words of a page that was left are taken up, and no longer lie in session storage. */
function unstash(space: SpaceCore): void {
  try {
    const text = sessionStorage.getItem(space.stashKey);
    sessionStorage.removeItem(space.stashKey);
    if (!text) return;
    for (const [name, data] of JSON.parse(text) as [string, Json][])
      if (!space.dirty.has(name)) space.write(name, data);
  } catch {
    // Not readable: the drafts that were committed are there.
  }
}
