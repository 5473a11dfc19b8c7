import type { StoredRecord } from '../exercises/record.js';
import type { Change, StorageAdapter } from '../storage/adapter.js';
import { everything } from './everything.js';
import { newRev } from './stored-forms.js';
import { codeOf } from './code-of.js';
import type { SpaceCore } from './space-core.js';
import { thisTab } from './tab.js';
import { asideTab, draftsByTab, nameOf, revOf } from './take-drafts.js';

/**
 * Brings a space's drafts, and with `records` everything else, from one adapter to another. What is there already stays as it
 * is. Nothing is deleted: `done` does that for the drafts, once the space uses the other adapter.
 */
export async function moveAll(space: SpaceCore, from: StorageAdapter, to: StorageAdapter, records: boolean) {
  const tab = thisTab();
  const { byTab, isGone } = await draftsByTab(space, from);
  const own: StoredRecord[] = [];
  for (const [owner, found] of byTab) {
    // A living tab knows the revisions of its drafts.
    if (owner !== tab && !isGone(owner)) await copy(found, to);
    else
      for (const record of found) {
        // With a revision of its own: where both adapters are the same place, what was brought is not what `done` deletes.
        const put = { ...record, rev: newRev() };
        await bring(record, put, owner, to);
        if (owner === tab) own.push(put);
      }
  }
  if (records) for await (const part of everything(from, { space: space.id })) await copy(part, to);
  return {
    own: own.map((record) => [nameOf(record), record] as const),
    /** A living tab still writes to the old place, so its drafts are there, too. */
    done: async () => {
      const left = [...byTab].flatMap(([owner, found]) => (owner === tab || isGone(owner) ? found : []));
      if (left.length) await from.commit(left.map(({ id, rev }): Change => ({ delete: id, ifRev: rev })));
    },
  };
}

/** Brings one draft along. Another one that has its id is kept as the draft of a tab that is gone. */
async function bring(record: StoredRecord, put: StoredRecord, owner: string, to: StorageAdapter): Promise<void> {
  const left = await to.get(put.id);
  if (!left || left.rev === record.rev) return to.commit([{ put, ...(left ? revOf(left) : { ifRev: null }) }]);
  const id = put.id.slice(0, -owner.length) + (owner.startsWith(asideTab) ? asideTab : '') + newRev();
  await to.commit([{ put: { ...left, id } }, { put, ...revOf(left) }]);
}

/** Puts records that are not there yet. */
async function copy(records: readonly StoredRecord[], to: StorageAdapter): Promise<void> {
  if (!records.length) return;
  try {
    await to.commit(records.map((put) => ({ put, ifRev: null })));
  } catch (error) {
    if (codeOf(error) !== 'conflict') throw error;
    const there = await Promise.all(records.map(({ id }) => to.get(id)));
    const missing = records.filter((_, index) => !there[index]);
    if (missing.length === records.length) throw error;
    await copy(missing, to);
  }
}
