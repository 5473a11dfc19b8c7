import { atom, onMount, type ReadableAtom } from 'nanostores';
import { localDay } from '../exercises/day.js';
import { recordId, uuid7 } from '../exercises/id.js';
import type { Author, ExerciseRecord, Json, Kind, Person, StoredRecord, Visibility } from '../exercises/record.js';
import type { ChangeNotice, RecordQuery, StorageAdapter, StorageCode } from '../storage/adapter.js';
import { openStorage, type Keep } from '../storage/open-storage.js';
import { Drafts, type OtherDraft } from './drafts.js';
import { RecordError, wrongField } from './header.js';
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

const codeOf = (error: unknown): StorageCode =>
  (error as { name?: string; code?: StorageCode }).name === 'StorageError'
    ? (error as { code: StorageCode }).code
    : 'unavailable';

/** One fixed id for the space's own record, so that two tabs which name the couple at once meet in one record. */
const choicesId = (space: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const char of space) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n);
  return `00000000-0000-7000-8000-${(hash & 0xffffffffffffn).toString(16).padStart(12, '0')}`;
};

/**
 * What two people share on a page: records, drafts, names and choices, and where all that is kept. Works without any element.
 * Everything that comes from storage is checked here; what does not fit is set aside (`setAside`), never dropped.
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

  #adapter: Promise<StorageAdapter> | undefined;
  #temporary = false;
  #listeners = new Set<(notice: ChangeNotice) => void>();
  #unsubscribe: (() => void) | undefined;
  #drafts: Drafts;
  #stop = new AbortController();

  constructor(options: SpaceOptions = {}) {
    this.id = options.id || 'default';
    this.me = options.me;
    this.locale = options.locale;
    this.keep = options.keep ?? 'device';
    this.now = options.now ?? Date.now;
    this.zone = options.zone ?? (() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    this.given = options.names;
    if (options.adapter) this.#adapter = this.#use(options.adapter);
    this.#drafts = new Drafts({
      id: this.id,
      stash: this.keep !== 'nothing',
      adapter: () => this.#open(),
      stamp: () => this.#stamp(),
      said: (status) =>
        this.status.set(
          typeof status === 'object'
            ? codeOf(status.error)
            : status === 'kept' && this.#temporary
              ? 'temporary'
              : status,
        ),
    });
    this.#listen((notice) => {
      if (notice.ids === 'all' || notice.kinds.includes('space')) void this.#readChoices();
    });
    if (typeof document !== 'undefined') this.#watchThePage();
  }

  /** The names of the two, as set by the page, else as they named themselves; undefined where they go without. */
  get names(): readonly [string, string] | undefined {
    return this.given ?? this.choices.get()?.names ?? undefined;
  }

  /** Where words are kept, as storage says it of itself. */
  async label(): Promise<string> {
    return (await this.#open()).label;
  }

  /** The person's day. */
  today(): string {
    return localDay(this.now(), this.zone());
  }

  /** A fresh session: one run of an exercise. */
  newSession(): string {
    return uuid7(this.now(), crypto.getRandomValues(new Uint8Array(10)));
  }

  /** Records once, checked and migrated. Rejects with a `StorageError`. */
  async read<Data extends Json = Json>(query: Omit<RecordQuery, 'space'>): Promise<ExerciseRecord<Data>[]> {
    const found = await (await this.#open()).query({ ...query, space: this.id });
    return found.length ? ((await this.#check(found)) as ExerciseRecord<Data>[]) : [];
  }

  /** Records as they are now and as they change, here or in another tab. */
  live(query: Omit<RecordQuery, 'space'>): ReadableAtom<Live> {
    const store = atom<Live>({ state: 'loading', records: [] });
    onMount(store, () => {
      let latest = 0;
      const load = async () => {
        const turn = ++latest;
        try {
          const records = await this.read(query);
          if (turn === latest) store.set({ state: 'ready', records });
        } catch (error) {
          if (turn === latest) store.set({ ...store.get(), state: 'failed', error });
        }
      };
      void load();
      const kinds = query.kind === undefined ? undefined : [query.kind].flat();
      const end = this.#listen((notice) => {
        if (!kinds || notice.ids === 'all' || notice.kinds.some((kind) => kinds.includes(kind))) void load();
      });
      return () => {
        latest = -1;
        end();
      };
    });
    return store;
  }

  /** A place for what is being typed. A name that ends in `#a` or `#b` belongs to that person. */
  draft(name: string): Draft {
    return {
      read: () => this.#drafts.read(name),
      write: (data) => this.#drafts.write(name, data),
      drop: () => this.#drafts.write(name, undefined),
      others: () => this.#drafts.others(name),
    };
  }

  /** Keeps every draft that is not kept yet, now. */
  flush(): Promise<void> {
    return this.#drafts.flush();
  }

  /**
   * Keeps records and drops the drafts they came from, at once or not at all. A record that has an `id` is changed, and only
   * if nobody changed it meanwhile; another one is new. When the same part of a session was kept elsewhere meanwhile, the new
   * records become a session of their own, so that nobody's words are lost. Resolves with what was kept; rejects with a
   * `StorageError`, and then the drafts are still there.
   */
  async complete(
    records: readonly (NewRecord | ExerciseRecord)[],
    { drop = [] }: { drop?: readonly string[] } = {},
  ): Promise<ExerciseRecord[]> {
    const make = (session?: string) => records.map((record) => this.#stamped(record, session));
    const keep = async (puts: { put: StoredRecord; ifRev: string | null }[]) => {
      await this.#drafts.flush(puts, drop);
      return puts.map(({ put }) => put);
    };
    try {
      return await keep(make());
    } catch (error) {
      if (codeOf(error) !== 'conflict' || records.some((record) => 'id' in record)) throw error;
      return keep(make(this.newSession()));
    }
  }

  /** Deletes records for good. Rejects with a `StorageError`. */
  async delete(records: readonly StoredRecord[]): Promise<void> {
    await (await this.#open()).commit(records.map(({ id }) => ({ delete: id })));
  }

  /**
   * "Delete what I wrote": everything by one author, drafts included. What both wrote together stays, and comes back by name,
   * because it needs both.
   */
  async deleteWritten(author: Person): Promise<{ deleted: number; joint: readonly StoredRecord[] }> {
    const adapter = await this.#open();
    await this.flush().catch(() => {});
    const query = { space: this.id, author };
    const mine = [...(await adapter.query(query)), ...(await adapter.query({ ...query, kind: 'draft' }))];
    for (let i = 0; i < mine.length; i += 500)
      await adapter.commit(mine.slice(i, i + 500).map(({ id }) => ({ delete: id })));
    this.#drafts.forget();
    const joint = (await adapter.query({ space: this.id, author: 'both' })).filter(({ kind }) => kind !== 'space');
    return { deleted: mine.length, joint };
  }

  /** "Start afresh for two other people": nothing of this space is left. */
  async clear(): Promise<void> {
    await (await this.#open()).clear(this.id);
    this.#drafts.forget();
    this.choices.set({});
  }

  /** Changes what the couple settled; what another tab changed meanwhile stays. Rejects with a `StorageError`. */
  async choose(change: Partial<SpaceChoices>): Promise<void> {
    this.choices.set({ ...this.choices.get(), ...change });
    const adapter = await this.#open();
    for (let attempt = 0; ; attempt++) {
      const stored = await adapter.get(choicesId(this.id));
      const { now, day } = this.#stamp();
      const data = { ...(stored && (stored.data as object)), ...change } as Json;
      const id = choicesId(this.id);
      const fresh = { id, kind: 'space', space: this.id, session: id, author: 'both', visibility: 'shared' } as const;
      const put: StoredRecord = {
        ...(stored ?? { ...fresh, createdAt: now, day, schema: 1 }),
        updatedAt: now,
        rev: newRev(),
        data,
      };
      try {
        return await adapter.commit([{ put, ifRev: stored ? stored.rev : null }]);
      } catch (error) {
        if (codeOf(error) !== 'conflict' || attempt > 4) throw error;
      }
    }
  }

  /**
   * Keeps everything elsewhere from now on. Drafts always come along; records only with `move`, so ask the person first.
   * The old adapter is left as it is, but for the drafts.
   */
  async useAdapter(adapter: StorageAdapter, { move = false }: { move?: boolean } = {}): Promise<void> {
    const { moveAll } = await import('./move.js');
    const old = this.#adapter && (await this.#open().catch(() => undefined));
    if (old) await this.flush().catch(() => {});
    this.#temporary = false;
    if (old) await moveAll(this.id, old, adapter, move);
    this.#unsubscribe?.();
    this.#adapter = this.#use(adapter);
    this.#drafts.forget();
    await this.#adapter;
    for (const listener of this.#listeners) listener({ space: this.id, kinds: [], ids: 'all' });
  }

  /** Ends listening to storage and to the page; what is not kept yet is kept first. */
  async close(): Promise<void> {
    await this.flush().catch(() => {});
    this.#stop.abort();
    this.#unsubscribe?.();
  }

  #open(): Promise<StorageAdapter> {
    if (!this.#adapter) {
      const opening = openStorage(this.keep).then(({ adapter, temporary }) => {
        if (temporary) {
          this.#temporary = true;
          this.status.set('temporary');
        }
        return this.#use(adapter);
      });
      this.#adapter = opening;
      // A failed opening is tried again by whoever comes next.
      opening.catch(() => (this.#adapter = undefined));
    }
    return this.#adapter!;
  }

  async #use(adapter: StorageAdapter): Promise<StorageAdapter> {
    this.#unsubscribe = adapter.subscribe((notice) => {
      if (!notice.space || notice.space === this.id) for (const listener of this.#listeners) listener(notice);
    });
    await this.#readChoices(adapter);
    return adapter;
  }

  async #readChoices(adapter?: StorageAdapter): Promise<void> {
    try {
      const stored = await (adapter ?? (await this.#open())).get(choicesId(this.id));
      const known = stored && (await this.#check([stored]))[0];
      this.choices.set((known?.data as SpaceChoices | undefined) ?? {});
    } catch (error) {
      this.status.set(codeOf(error));
      this.choices.set(this.choices.get() ?? {});
    }
  }

  async #check(found: readonly StoredRecord[]): Promise<ExerciseRecord[]> {
    const { readRecord } = await import('./record-reader.js');
    const aside = new Map(this.setAside.get());
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
    if (aside.size !== before) this.setAside.set(aside);
    return records;
  }

  #stamp(): { now: string; day: string } {
    return { now: new Date(this.now()).toISOString(), day: this.today() };
  }

  #stamped(record: NewRecord | ExerciseRecord, session = record.session): { put: StoredRecord; ifRev: string | null } {
    const { now, day } = this.#stamp();
    const rev = newRev();
    if ('id' in record) return { put: { ...record, updatedAt: now, rev }, ifRev: record.rev };
    const id = recordId(session, record.kind, record.author);
    return { put: { day, ...record, id, space: this.id, session, createdAt: now, updatedAt: now, rev }, ifRev: null };
  }

  #listen(listener: (notice: ChangeNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #watchThePage(): void {
    const { signal } = this.#stop;
    const leave = () => this.#drafts.leave();
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    addEventListener('pagehide', leave, { signal });
    addEventListener('pageshow', (event) => event.persisted && this.#drafts.unleave(), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        if (this.keep === 'nothing' && this.asks) event.preventDefault();
      },
      { signal },
    );
  }

  /** True while there are words that would be gone with the page and that somebody should be asked about. */
  asks = false;
}
