import { atom, type ReadableAtom } from 'nanostores';
import { localDay } from '../exercises/local-day.js';
import { uuid7 } from '../exercises/uuid7.js';
import type { Author, ExerciseRecord, Json, Kind, Person, StoredRecord, Visibility } from '../exercises/record.js';
import type { ChangeNotice, RecordQuery, StorageAdapter, StorageCode } from '../storage/adapter.js';
import { openStorage, type Keep } from '../storage/open-storage.js';
import { Drafts, type OtherDraft } from './drafts.js';
import { newRev } from './rev.js';

export type { Keep };

/** Whether what was written is kept. A `StorageCode` says why it is not. */
export type SpaceStatus = 'keeping' | 'kept' | 'temporary' | StorageCode;

/** A live answer of storage. On failure the last records stay. */
export interface Live {
  state: 'loading' | 'ready' | 'failed';
  records: readonly ExerciseRecord[];
  error?: unknown;
}

/** What an exercise hands over to be kept; the space adds id, times and revision. */
export interface NewRecord {
  kind: Kind;
  session: string;
  author: Author;
  visibility: Visibility;
  /** Default: the person's today. */
  day?: string;
  schema: number;
  data: Json;
}

/** What the couple settled for this space, kept as its one `space` record. */
export interface SpaceChoices {
  /** Absent: not asked yet. `null`: they go without names. */
  names?: readonly [string, string] | null;
  /** Who started the last check-in, for taking turns. */
  starter?: Person;
  /** Ids of prompts somebody liked. */
  stars?: readonly string[];
}

export interface SpaceOptions {
  /** Which two people this is; default `default`. */
  id?: string;
  adapter?: StorageAdapter;
  names?: readonly [string, string];
  /** Whose device this is; absent: both use it. */
  me?: Person;
  locale?: string;
  keep?: Keep;
  /** Milliseconds since 1970; default the device's clock. */
  now?: () => number;
  /** IANA time zone; default the device's. */
  zone?: () => string;
}

export interface Draft {
  read(): Promise<Json | undefined>;
  write(data: Json): void;
  drop(): void;
  /** What other tabs hold under the same name. */
  others(): Promise<readonly OtherDraft[]>;
}

/** What a query may ask of a space: everything but the space itself. */
export type SpaceQuery = Omit<RecordQuery, 'space'>;

/** The code of a storage error, told by its name; anything else an adapter throws counts as storage that is not there. */
export const codeOf = (error: unknown): StorageCode =>
  (error as Error).name === 'StorageError' ? (error as { code: StorageCode }).code : 'unavailable';

/** One fixed id for the space's own record, so that two tabs which name the couple at once meet in one record. */
const choicesId = (space: string): string => {
  let one = 1;
  let two = 7;
  for (const char of space) {
    one = Math.imul(one ^ char.codePointAt(0)!, 0x01000193) >>> 0;
    two = Math.imul(two + char.codePointAt(0)!, 0x85ebca6b) >>> 0;
  }
  const text = (one.toString(16) + two.toString(16)).padStart(12, '0').slice(0, 12);
  return '00000000-0000-7000-8000-' + text;
};

/** Everything that is not needed before the first words are kept; loads by itself. */
const further = () => import('./space-further.js');

/**
 * What two people share on a page: records, drafts, names and choices, and where all that is kept. Works without any element.
 * Everything that comes from storage is checked at this edge; what does not fit is set aside (`setAside`), never dropped.
 */
export class Space {
  readonly id: string;
  readonly me: Person | undefined;
  /** The names that the page set, which a couple does not change. */
  readonly given: readonly [string, string] | undefined;
  readonly locale: string | undefined;
  readonly keep: Keep;
  readonly now: () => number;
  readonly zone: () => string;
  /** Whether what was written is kept. */
  readonly status = atom<SpaceStatus>('kept');
  /** What the couple settled; undefined until storage has answered. */
  readonly choices = atom<SpaceChoices | undefined>(undefined);
  /** Records that could not be read here, by id: kept as they are, and part of every export. */
  readonly setAside = atom<ReadonlyMap<string, StoredRecord>>(new Map());
  /** A coach's own words, once somebody set them. */
  readonly content = atom<unknown>(undefined);
  /** True while there are words that would be gone with the page and that somebody should be asked about. */
  asks = false;

  /** @internal What the further parts of a space work with. */
  readonly listeners = new Set<(notice: ChangeNotice) => void>();
  /** @internal */
  readonly drafts: Drafts;
  #adapter: Promise<StorageAdapter> | undefined;
  #temporary = false;
  #unsubscribe: (() => void) | undefined;
  #stored: StoredRecord | undefined;
  /** What was chosen and is not kept yet, and the record that will say so. */
  #chosen: SpaceChoices | undefined;
  #kept: StoredRecord | undefined;
  #stop = new AbortController();

  constructor(options: SpaceOptions = {}) {
    this.id = options.id || 'default';
    this.me = options.me;
    this.given = options.names;
    this.locale = options.locale;
    this.keep = options.keep ?? 'device';
    this.now = options.now ?? Date.now;
    this.zone = options.zone ?? (() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (options.adapter) this.#adapter = this.#use(options.adapter);
    this.drafts = new Drafts({
      id: this.id,
      stash: this.keep !== 'nothing',
      adapter: () => this.adapter(),
      stamp: () => this.stamp(),
      also: (more) => this.#choicesToKeep(more),
      met: (error) => this.#met(error),
      said: (status) =>
        this.status.set(
          typeof status === 'object'
            ? codeOf(status.error)
            : status === 'kept' && this.#temporary
              ? 'temporary'
              : status,
        ),
    });
    if (typeof document !== 'undefined') this.#watchThePage();
  }

  /** The names of the two, as set by the page, else as they named themselves; undefined where they go without. */
  get names(): readonly [string, string] | undefined {
    return this.given ?? this.choices.get()?.names ?? undefined;
  }

  /** Where words are kept, as storage says it of itself. */
  async label(): Promise<string> {
    return (await this.adapter()).label;
  }

  /** The person's day. */
  today(): string {
    return localDay(this.now(), this.zone());
  }

  /** A fresh session: one run of an exercise. */
  newSession(): string {
    return uuid7(this.now(), crypto.getRandomValues(new Uint8Array(10)));
  }

  /** True when nobody was ever here: then there is nothing to look for. */
  async isNew(): Promise<boolean> {
    await this.adapter();
    return !this.#stored;
  }

  /** A place for what is being typed. A name that ends in `#a` or `#b` belongs to that person. */
  draft(name: string): Draft {
    return {
      read: () => this.drafts.read(name),
      write: (data) => this.drafts.write(name, data),
      drop: () => this.drafts.write(name, undefined),
      others: async () => (await this.drafts.take(name)).others,
    };
  }

  /** Keeps every draft that is not kept yet, now. */
  flush(): Promise<void> {
    return this.drafts.flush();
  }

  /** Changes what the couple settled; what another tab changed meanwhile stays. Rejects with a `StorageError`. */
  choose(change: SpaceChoices): Promise<void> {
    this.choices.set({ ...this.choices.get(), ...change });
    this.#chosen = { ...this.#chosen, ...change };
    return this.drafts.flush();
  }

  /** Records once, checked and migrated. Rejects with a `StorageError`. */
  async read<Data extends Json = Json>(query: SpaceQuery): Promise<ExerciseRecord<Data>[]> {
    return (await further()).read(this, query) as Promise<ExerciseRecord<Data>[]>;
  }

  /** Records as they are now and as they change, here or in another tab. */
  live(query: SpaceQuery): ReadableAtom<Live> {
    const store = atom<Live>({ state: 'loading', records: [] });
    const { listen } = store;
    let readers = 0;
    let end: Promise<() => void> | undefined;
    store.listen = (listener) => {
      const unlisten = listen(listener);
      if (!readers++) end = further().then((space) => space.follow(this, query, store));
      return () => {
        unlisten();
        if (!--readers) void end?.then((stop) => stop());
      };
    };
    return store;
  }

  /**
   * Keeps records and drops the drafts they came from, at once or not at all. A record that has an `id` is changed, and only
   * if nobody changed it meanwhile; another one is new. When the same part of a session was kept elsewhere meanwhile, the new
   * records become a session of their own, so that nobody's words are lost. Resolves with what was kept; rejects with a
   * `StorageError`, and then the drafts are still there.
   */
  async complete(
    records: readonly (NewRecord | ExerciseRecord)[],
    options: { drop?: readonly string[] } = {},
  ): Promise<ExerciseRecord[]> {
    return (await further()).complete(this, records, options.drop ?? []);
  }

  /** Deletes records for good. Rejects with a `StorageError`. */
  async delete(records: readonly StoredRecord[]): Promise<void> {
    await (await this.adapter()).commit(records.map(({ id }) => ({ delete: id })));
  }

  /** Puts deleted records back exactly as they were. Rejects with a `StorageError`. */
  async restore(records: readonly StoredRecord[]): Promise<void> {
    await (await this.adapter()).commit(records.map((put) => ({ put, ifRev: null })));
  }

  /** Everything of this space, drafts and what was set aside included. */
  async exportAll(): Promise<StoredRecord[]> {
    return (await further()).exportAll(this);
  }

  /**
   * "Delete what I wrote": everything by one author, drafts included. What both wrote together stays, and comes back by name,
   * because it needs both.
   */
  async deleteWritten(author: Person): Promise<{ deleted: number; joint: readonly StoredRecord[] }> {
    return (await further()).deleteWritten(this, author);
  }

  /** "Start afresh for two other people": nothing of this space is left. */
  async clear(): Promise<void> {
    await (await this.adapter()).clear(this.id);
    this.drafts.dirty.clear();
    this.drafts.forget();
    this.#stored = this.#chosen = undefined;
    this.choices.set({});
  }

  /**
   * Keeps everything elsewhere from now on. Drafts always come along; records only with `move`, so ask the person first.
   * The old adapter is left as it is, but for the drafts.
   */
  async useAdapter(adapter: StorageAdapter, { move = false }: { move?: boolean } = {}): Promise<void> {
    const { moveAll } = await import('./move.js');
    const old = this.#adapter && (await this.#adapter.catch(() => undefined));
    if (old) {
      await this.flush().catch(() => {});
      await moveAll(this.id, old, adapter, move);
    }
    this.#temporary = false;
    this.#unsubscribe?.();
    this.drafts.forget();
    this.#adapter = this.#use(adapter);
    await this.#adapter;
    for (const listener of this.listeners) listener({ space: this.id, kinds: [], ids: 'all' });
  }

  /** Ends listening to storage and to the page; what is not kept yet is kept first. */
  async close(): Promise<void> {
    await this.flush().catch(() => {});
    this.#stop.abort();
    this.#unsubscribe?.();
  }

  /** @internal Where it is kept; opened at first use. */
  adapter(): Promise<StorageAdapter> {
    if (!this.#adapter) {
      this.#adapter = openStorage(this.keep).then(({ adapter, temporary }) => {
        if ((this.#temporary = temporary)) this.status.set('temporary');
        return this.#use(adapter);
      });
      // A failed opening is tried again by whoever comes next.
      this.#adapter.catch(() => (this.#adapter = undefined));
    }
    return this.#adapter;
  }

  /** @internal */
  stamp(): { now: string; day: string } {
    return { now: new Date(this.now()).toISOString(), day: this.today() };
  }

  async #use(adapter: StorageAdapter): Promise<StorageAdapter> {
    this.#unsubscribe = adapter.subscribe((notice) => {
      if (notice.space && notice.space !== this.id) return;
      for (const listener of this.listeners) listener(notice);
      if (notice.ids === 'all' || notice.ids.includes(choicesId(this.id))) void this.#readChoices(adapter);
    });
    await this.#readChoices(adapter);
    return adapter;
  }

  async #readChoices(adapter: StorageAdapter): Promise<void> {
    try {
      this.#stored = await adapter.get(choicesId(this.id));
      const known = this.#stored && (await (await further()).check(this, [this.#stored]))[0];
      this.choices.set({ ...(known?.data as SpaceChoices), ...this.#chosen });
    } catch (error) {
      this.status.set(codeOf(error));
      this.choices.set({ ...this.choices.get() });
    }
  }

  #choicesToKeep(more: boolean): { put: StoredRecord; ifRev: string | null }[] {
    // The space's own record says that somebody was here; the first words bring it along.
    if (!this.#chosen && (this.#stored || !more)) return [];
    const { now, day } = this.stamp();
    const id = choicesId(this.id);
    const put: StoredRecord = {
      ...(this.#stored ?? {
        id,
        kind: 'space',
        space: this.id,
        session: id,
        author: 'both',
        visibility: 'shared',
        createdAt: now,
        day,
        schema: 1,
      }),
      updatedAt: now,
      rev: newRev(),
      data: { ...(this.#stored?.data as object), ...this.#chosen } as Json,
    };
    this.#kept = put;
    return [{ put, ifRev: this.#stored ? this.#stored.rev : null }];
  }

  /** After a commit: the choices are kept, or another tab changed them and both changes go together. */
  async #met(error?: unknown): Promise<boolean> {
    const id = choicesId(this.id);
    if (!error) {
      if (this.#kept) this.#stored = this.#kept;
      this.#kept = this.#chosen = undefined;
      return true;
    }
    if (!this.#kept || codeOf(error) !== 'conflict' || !(error as { ids: string[] }).ids.includes(id)) return false;
    this.#stored = await (await this.adapter()).get(id);
    return true;
  }

  #watchThePage(): void {
    const { signal } = this.#stop;
    const leave = () => this.drafts.leave();
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    addEventListener('pagehide', leave, { signal });
    if (this.keep === 'nothing')
      addEventListener('beforeunload', (event) => this.asks && event.preventDefault(), { signal });
  }
}
