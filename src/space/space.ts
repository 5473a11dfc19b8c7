import { atom, type ReadableAtom } from 'nanostores';
import type { ExerciseRecord, Json, Person, StoredRecord } from '../exercises/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { moveAll } from './move.js';
import { SpaceCore } from './space-core.js';
import * as further from './space-further.js';
import { baseOf } from './stored-forms.js';
import { forgetDrafts, otherDrafts, putAside, setDraftsAside, takeDrafts } from './take-drafts.js';
import type { CompleteOptions, Draft, Erased, Live, NewRecord, SpaceQuery } from './types.js';

export { codeOf } from './code-of.js';
export type {
  CompleteOptions,
  Draft,
  Keep,
  Live,
  NewRecord,
  SpaceChoices,
  SpaceOptions,
  SpaceQuery,
  SpaceStatus,
} from './types.js';

/**
 * What two people share on a page: records, drafts, names and choices, and where all that is kept. Works without any element.
 * Everything that comes from storage is checked at this edge; what does not fit is set aside (`setAside`), never dropped.
 */
export class Space extends SpaceCore {
  /** Where words are kept, as storage says it of itself. */
  async label(): Promise<string> {
    return (await this.adapter()).label;
  }

  /** A place for what is being typed. A name that ends in `#a` or `#b` belongs to that person. */
  draft(name: string): Draft {
    return {
      read: async () => {
        await takeDrafts(this, name);
        return this.dirty.has(name) ? this.dirty.get(name) : this.known.get(name)?.data;
      },
      write: (data) => this.write(name, data),
      drop: () => this.write(name, undefined),
      others: () => otherDrafts(this, baseOf(name)),
      setAside: () => setDraftsAside(this, baseOf(name)),
    };
  }

  /** Hears of words that were deleted here. */
  get erased(): ReadableAtom<Erased> {
    return further.erasedIn(this);
  }

  /** Records once, checked and migrated. Rejects with a `StorageError`. */
  async read<Data extends Json = Json>(query: SpaceQuery): Promise<ExerciseRecord<Data>[]> {
    return (await further.read(this, query)) as ExerciseRecord<Data>[];
  }

  /** Records as they are now and as they change, here or in another tab. */
  live(query: SpaceQuery): ReadableAtom<Live> {
    const store = atom<Live>({ state: 'loading', records: [] });
    const { listen } = store;
    let readers = 0;
    let stop: (() => void) | undefined;
    store.listen = (listener) => {
      const unlisten = listen(listener);
      if (!readers++) stop = further.follow(this, query, store);
      let listens = true;
      return () => {
        if (!listens) return;
        listens = false;
        unlisten();
        if (!--readers) stop?.();
      };
    };
    return store;
  }

  /**
   * Keeps records and drops the drafts they came from, at once or not at all. A record that has an `id` is changed, and only
   * if nobody changed it meanwhile; another one is new. When the same part of a session was kept elsewhere meanwhile, the new
   * records become a session of their own, so that nobody's words are lost; with `stays` they do not, and it rejects, as it does
   * where one of `beside` was changed. What is typed from here on is not dropped. Drafts of `others` go as well where their tab
   * is gone. Resolves with what was kept; rejects with a `StorageError`, or with a
   * `RecordError` that names the field where this version could not read a record back (a kind can be kept only once it has a
   * schema here), and then nothing was kept and the drafts are still there.
   */
  complete(
    records: readonly (NewRecord | ExerciseRecord)[],
    { drop = [], others = [], beside = [], stays = false }: CompleteOptions = {},
  ): Promise<ExerciseRecord[]> {
    const now = 'get' in drop ? drop : this.asWritten(drop);
    return further.complete(this, records, { drop: now, others, beside, stays });
  }

  /** @internal Drafts as they are now, to be dropped later: not with what was typed since. */
  asWritten(names: readonly string[]): ReadonlyMap<string, number | undefined> {
    return new Map(names.map((name) => [name, this.written.get(name)]));
  }

  /** Deletes records for good. Rejects with a `StorageError`. */
  async delete(records: readonly StoredRecord[]): Promise<void> {
    const ids = records.map(({ id }) => id);
    await (await this.adapter()).commit(ids.map((id) => ({ delete: id })));
    putAside(this, [], ids);
  }

  /** Puts deleted records back exactly as they were. Rejects with a `StorageError`. */
  async restore(records: readonly StoredRecord[]): Promise<void> {
    await (await this.adapter()).commit(records.map((put) => ({ put, ifRev: null })));
  }

  /**
   * Everything of this space, drafts and what was set aside included. Left out are kinds that begin with `_`, which belong to
   * storage wrappers, and words that storage refused so far (`status` says so). Rejects with a `StorageError`.
   */
  exportAll(): Promise<StoredRecord[]> {
    return further.exportAll(this);
  }

  /**
   * "Delete what I wrote": everything by one author, drafts included. What both wrote together stays, and comes back by name,
   * because it needs both.
   */
  deleteWritten(author: Person): Promise<{ deleted: number; joint: readonly StoredRecord[] }> {
    return further.deleteWritten(this, author);
  }

  /** "Start afresh for two other people": nothing of this space is left. */
  async clear(): Promise<void> {
    const adapter = await this.adapter();
    await this.hold(async () => {
      await adapter.clear(this.id);
      this.forget();
      forgetDrafts(this);
      this.stored = null;
      this.setAside.set(new Map());
      this.choices.set({});
      this.erasures.push(undefined);
      further.erasedIn(this).set({});
    });
  }

  /**
   * Keeps everything elsewhere from now on. Drafts always come along; records only with `move`, so ask the person first.
   * The old adapter is left as it is, but for the drafts. Another adapter over the same place changes nothing there.
   */
  async useAdapter(adapter: StorageAdapter, { move = false }: { move?: boolean } = {}): Promise<void> {
    const old = this.opened && (await this.opened.catch(() => undefined));
    const settled = this.choices.get();
    if (old) await this.flush().catch(() => {});
    if (old === adapter) return this.flush();
    // What is typed meanwhile waits, and is kept in the new place.
    await this.hold(async () => {
      const moved = old && (await moveAll(this, old, adapter, move));
      forgetDrafts(this);
      for (const [name, record] of moved?.own ?? []) this.known.set(name, record);
      await this.use(adapter, false);
      await moved?.done().catch(() => {});
    });
    for (const listener of this.listeners) listener({ space: this.id, kinds: [], ids: 'all' });
    // The space's own record says in the new place, too, that somebody was here. The couple's names come along, unless
    // they have names there.
    if (old) await this.choose({ ...settled, ...this.choices.get() });
    else await this.flush();
  }

  /** Ends listening to storage and to the page; what is not kept yet is kept first. */
  async close(): Promise<void> {
    await this.flush().catch(() => {});
    this.end();
  }
}
