import type { Json, StoredRecord } from '../exercises/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { codeOf } from './code-of.js';
import { wrongField } from './header.js';
import type { SpaceCore } from './space-core.js';
import { baseOf, newRev } from './stored-forms.js';
import { holdTab, livingTabs } from './tab-lock.js';
import { thisTab } from './tab.js';
import type { OtherDraft } from './types.js';

/** Without Web Locks, a draft that nobody touched for this long counts as left, in milliseconds. */
const left = 60_000;

/**
 * A page that keeps its first words says only a moment later that it lives. A draft so young is looked at again until it is as
 * old as this, in milliseconds.
 */
const settling = 4000;
const glance = 250;

/** The tab of drafts that could not be read begins so: nobody takes them up, and they are kept as they are. */
export const asideTab = 'aside-';

/** The condition that a record is still as it was found; none where its revision is nothing that could be compared. */
export const revOf = ({ rev }: StoredRecord): { ifRev?: string } => (typeof rev === 'string' ? { ifRev: rev } : {});

/** Drafts that were read already, by space and exercise. */
const taken = new WeakMap<SpaceCore, Map<string, Promise<void>>>();

const tabOf = ({ id }: StoredRecord): string => id.slice(id.lastIndexOf(':') + 1);

/** The name under which a draft was written. */
export const nameOf = ({ id, space }: StoredRecord): string => id.slice(`draft:${space}:`.length, id.lastIndexOf(':'));

const newest = (drafts: readonly StoredRecord[]): string =>
  drafts.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), '');

/** Reads an exercise's drafts once into `space.known`, and takes up those of a tab that is gone. */
export function takeDrafts(space: SpaceCore, name: string): Promise<void> {
  const base = baseOf(name);
  const known = taken.get(space) ?? new Map<string, Promise<void>>();
  taken.set(space, known);
  let one = known.get(base);
  if (!one) {
    known.set(base, (one = take(space, base)));
    one.catch(() => known.delete(base));
  }
  return one;
}

/** What was read is somewhere else now, or nowhere. */
export function forgetDrafts(space: SpaceCore): void {
  taken.delete(space);
  space.known.clear();
}

/** The drafts of one exercise, or of a whole space, by the tab that holds them. One whose header does not fit is set aside. */
export async function draftsByTab(space: SpaceCore, adapter: StorageAdapter, base?: string) {
  const byTab = new Map<string, StoredRecord[]>();
  const found = await adapter.query({ space: space.id, kind: 'draft', session: base });
  const foreign = found.filter(wrongField);
  if (foreign.length) putAside(space, foreign);
  for (const record of found.filter((one) => !foreign.includes(one)))
    byTab.set(tabOf(record), [...(byTab.get(tabOf(record)) ?? []), record]);
  const living = byTab.size ? await livingTabs() : undefined;
  const recent = new Date(Date.parse(space.stamp().now) - left).toISOString();
  const isGone = (tab: string): boolean => (living ? !living.has(tab) : newest(byTab.get(tab) ?? []) < recent);
  return { byTab, isGone };
}

/** The same, with the tabs that left drafts behind, newest first; who types on meanwhile, or says that it lives, is not gone. */
async function draftsLeft(space: SpaceCore, adapter: StorageAdapter, base: string) {
  const look = async () => {
    const { byTab, isGone } = await draftsByTab(space, adapter, base);
    const gone = [...byTab].filter(([tab]) => tab !== thisTab() && !tab.startsWith(asideTab) && isGone(tab));
    return { byTab, gone };
  };
  const first = await look();
  let last = first;
  const now = Date.parse(space.stamp().now);
  const ages = first.gone.map(([, records]) => Math.abs(now - Date.parse(newest(records))));
  if (!first.byTab.has(thisTab()))
    for (let wait = settling - Math.min(settling, ...ages); wait > 0 && last.gone.length; wait -= glance) {
      await new Promise((next) => setTimeout(next, glance));
      last = await look();
    }
  const before = new Map(first.gone.map(([tab, records]) => [tab, newest(records)]));
  const gone = last.gone
    .filter(([tab, records]) => before.get(tab) === newest(records))
    .sort(([, one], [, two]) => (newest(one) < newest(two) ? 1 : -1));
  return { byTab: last.byTab, gone };
}

/** Changes that give drafts to another tab, which must have none of these. */
const handOver = (found: readonly StoredRecord[], tab: string) => {
  const moved = found.map((record) => ({ ...record, id: record.id.slice(0, record.id.lastIndexOf(':') + 1) + tab }));
  const changes = [
    ...found.map((record) => ({ delete: record.id, ...revOf(record) })),
    ...moved.map((put) => ({ put, ifRev: null })),
  ];
  return { moved, changes };
};

/**
 * An exercise's drafts as a page finds them: its own from before a reload, else those of the newest tab that is gone, which it
 * takes over. What other tabs hold is only told; two versions are never merged.
 */
async function take(space: SpaceCore, base: string): Promise<void> {
  const [adapter] = await Promise.all([space.adapter(), holdTab()]);
  const tab = thisTab();
  const { byTab, gone } = await draftsLeft(space, adapter, base);
  putAside(
    space,
    [...byTab].flatMap(([owner, records]) => (owner.startsWith(asideTab) ? records : [])),
  );
  let mine = byTab.get(tab);
  if (!mine) {
    // Another tab may be quicker to take one up: then it is theirs, and there may be a second.
    for (const [, found] of gone) {
      const { moved, changes } = handOver(found, tab);
      try {
        await adapter.commit(changes);
        mine = moved;
        break;
      } catch (error) {
        if (codeOf(error) !== 'conflict') throw error;
      }
    }
  }
  for (const record of mine ?? []) space.known.set(nameOf(record), record);
  unstash(space, base);
}

/** What other tabs hold of one exercise, newest first. */
export async function otherDrafts(space: SpaceCore, base: string): Promise<OtherDraft[]> {
  const [adapter] = await Promise.all([space.adapter(), holdTab()]);
  const { byTab, isGone } = await draftsByTab(space, adapter, base);
  return [...byTab]
    .filter(([tab]) => tab !== thisTab() && !tab.startsWith(asideTab))
    .map(([tab, records]) => ({
      tab,
      updatedAt: newest(records),
      gone: isGone(tab),
      drafts: Object.fromEntries(records.map((record) => [nameOf(record), record.data])),
      revs: Object.fromEntries(records.map(({ id, rev }) => [id, rev])),
    }))
    .sort((one, two) => (one.updatedAt < two.updatedAt ? 1 : -1));
}

/**
 * After a conflict: where another page wrote this tab's drafts meanwhile, what it wrote becomes the draft of a tab of its own,
 * which is offered and never written over, and this page's goes where it was going. False where that was not the cause.
 */
export async function moveApart(space: SpaceCore, batch: ReadonlyMap<string, Json | undefined>): Promise<boolean> {
  const { known, dirty } = space;
  const before = thisTab();
  const [adapter] = await Promise.all([space.adapter(), holdTab()]);
  const tab = thisTab();
  // A duplicated tab learns its own name here.
  let met = tab !== before;
  for (const base of new Set([...batch.keys()].map(baseOf))) {
    const stored = (await adapter.query({ space: space.id, kind: 'draft', session: base })).filter(
      (record) => typeof record?.id === 'string' && tabOf(record) === tab,
    );
    const mine = new Map([...known].filter(([name]) => baseOf(name) === base));
    const same = stored.length === mine.size && stored.every((record) => mine.get(nameOf(record))?.rev === record.rev);
    if (same) continue;
    if (stored.length) await adapter.commit(handOver(stored, newRev()).changes);
    for (const [name, { data }] of mine) {
      known.delete(name);
      if (!batch.has(name) && !dirty.has(name)) dirty.set(name, data);
    }
    met = true;
  }
  return met;
}

/** Drafts of this tab that cannot be read here are kept as they are, out of the way of what is typed next. */
export async function setDraftsAside(space: SpaceCore, base: string): Promise<void> {
  const adapter = await space.adapter();
  await space.hold(async () => {
    const found = [...space.known.values()].filter((record) => baseOf(nameOf(record)) === base);
    const { moved, changes } = handOver(found, asideTab + newRev());
    await adapter.commit(changes);
    for (const record of found) space.known.delete(nameOf(record));
    putAside(space, moved);
  });
}

/** Counts what cannot be read here, and no longer what can, or is gone. */
export function putAside(space: SpaceCore, records: readonly StoredRecord[], found: readonly string[] = []): void {
  const before = space.setAside.get();
  const aside = new Map(before);
  for (const record of records) aside.set(String(record?.id), record);
  for (const id of found) aside.delete(id);
  if (aside.size !== before.size || records.some((record) => !before.has(record?.id))) space.setAside.set(aside);
}

/** The last words of a page that was left, by exercise, until each is taken up. */
const stashes = new WeakMap<SpaceCore, Map<string, [string, Json][]>>();

function stashOf(space: SpaceCore): Map<string, [string, Json][]> {
  const byBase = stashes.get(space) ?? new Map<string, [string, Json][]>();
  stashes.set(space, byBase);
  try {
    for (const [name, data] of JSON.parse(space.takeStash() ?? '[]') as [string, Json][])
      byBase.set(baseOf(name), [...(byBase.get(baseOf(name)) ?? []), [name, data]]);
  } catch {
    // Not readable: the drafts that were committed are there.
  }
  return byBase;
}

/**
 * The last words of a page that was left are taken up, and no longer lie in session storage. Each exercise gets its own before
 * its draft is read, whoever asked first.
 */
function unstash(space: SpaceCore, base: string): void {
  const byBase = stashOf(space);
  const write = (one: string) => {
    const words = byBase.get(one) ?? [];
    byBase.delete(one);
    for (const [name, data] of words) if (!space.dirty.has(name)) space.write(name, data);
  };
  write(base);
  // Those of exercises that nobody asks for are kept, too; what they are written over is known first, if it can be read.
  for (const other of byBase.keys()) takeDrafts(space, other).catch(() => write(other));
}
