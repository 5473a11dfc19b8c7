import { atom } from 'nanostores';
import { localDay } from '../exercises/local-day.js';
import { uuid7 } from '../exercises/uuid7.js';
import type { Json, Person, StoredRecord } from '../exercises/record.js';
import type { Change, ChangeNotice, StorageAdapter, StorageError } from '../storage/adapter.js';
import { openStorage, type Keep } from '../storage/open-storage.js';
import { codeOf } from './code-of.js';
import { choicesId } from './choices-id.js';
import { check } from './space-further.js';
import { choicesRecord, delayOf, draftRecord, stashKey, type Stamp } from './stored-forms.js';
import { thisTab } from './tab.js';
import { moveApart, putAside, revOf } from './take-drafts.js';
import type { SpaceChoices, SpaceOptions, SpaceStatus } from './types.js';

/** How long until a refused write is tried again by itself. */
const retry = 2000;
/** How long storage may take to answer before people are told, in milliseconds. */
const patience = 5000;
/** How the place says of itself where it is that our sentences speak of. */
const ours = 'in this browser';
/** How often at once a write is tried again that met what another page wrote. */
const tries = 5;

/**
 * The part of a `Space` that knows where things are kept, and keeps what is being typed and what the couple settled. `Space`
 * adds records.
 */
export class SpaceCore {
  /** Which two people this is. */
  readonly id: string;
  readonly me: Person | undefined;
  /** The names that the page set, which a couple does not change. */
  readonly given: readonly [string, string] | undefined;
  readonly locale: string | undefined;
  readonly keep: Keep;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** IANA time zone. */
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

  /** @internal */
  readonly listeners = new Set<(notice: ChangeNotice) => void>();
  /** @internal Whose words were deleted, in their order; undefined: everybody's. Whoever begins to listen late finds them here. */
  readonly erasures: (Person | undefined)[] = [];
  /** @internal What is not kept yet, by draft name; `undefined` waits to be dropped. */
  readonly dirty = new Map<string, Json | undefined>();
  /** @internal How often each draft was written: the same words written anew are newer, too. */
  readonly written = new Map<string, number>();
  /** @internal This tab's drafts as they are stored, as far as they were read or written here. */
  readonly known = new Map<string, StoredRecord>();
  /** @internal Ends what the space watches. */
  readonly ending = new AbortController();
  /** @internal Where it is kept, once something was asked of it. */
  opened: Promise<StorageAdapter> | undefined;
  /** @internal The space's own record as it is stored; it says that somebody was here. Null: there is none. */
  stored: StoredRecord | null | undefined;
  /** @internal True while last words lie in session storage that a commit may yet overtake. */
  stashed = false;

  /** The id of the space's own record. */
  #ownId: string;
  /** What storage says of where it is, once it was opened. */
  place: string | undefined;
  #temporary = false;
  #unsubscribe: (() => void) | undefined;
  /** The last revision of the space's own record that was written here. */
  #rev = '';
  /** What was chosen and is not kept yet. */
  #chosen: SpaceChoices | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ id, adapter, names, me, locale, keep, now, zone }: SpaceOptions = {}) {
    this.id = id || 'default';
    this.#ownId = choicesId(this.id);
    this.me = me;
    this.given = names;
    this.locale = locale;
    this.keep = keep ?? 'device';
    this.now = now ?? Date.now;
    this.zone = zone ?? (() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (adapter) void this.use(adapter);
    if (typeof document === 'undefined') return;
    const { signal } = this.ending;
    let away = false;
    document.addEventListener('visibilitychange', () => document.hidden && this.#leave(away), { signal });
    addEventListener('pagehide', () => this.#leave((away = true)), { signal });
    addEventListener('pageshow', () => (away = false), { signal });
    if (this.keep === 'nothing')
      addEventListener('beforeunload', (event) => this.asks && event.preventDefault(), { signal });
  }

  /** Where words are kept, for what people are told: as `keep` says, or in a place that says of itself where it is. */
  get keptAs(): Keep | 'elsewhere' {
    if (this.keep !== 'device') return this.keep;
    if (this.#temporary) return 'nothing';
    return this.place === undefined || this.place === ours ? 'device' : 'elsewhere';
  }

  /** The names of the two, as set by the page, else as they named themselves; undefined where they go without. */
  get names(): readonly [string, string] | undefined {
    return this.given ?? this.choices.get()?.names ?? undefined;
  }

  /** The person's day. */
  today(): string {
    return localDay(this.now(), this.zone());
  }

  /** A fresh session: one run of an exercise. */
  newSession(): string {
    return uuid7(this.now(), crypto.getRandomValues(new Uint8Array(10)));
  }

  /** Changes what the couple settled; what another tab changed meanwhile stays. Rejects with a `StorageError`. */
  choose(change: SpaceChoices): Promise<void> {
    this.choices.set({ ...this.choices.get(), ...change });
    this.#chosen = { ...this.#chosen, ...change };
    return this.flush();
  }

  /**
   * @internal A draft is kept soon after the last key, at least once a second, and at once when the page is hidden, moved or
   * left. Drafts of one space are committed together, so that parts of one exercise never drift apart.
   */
  write(name: string, data: Json | undefined): void {
    this.dirty.set(name, data);
    this.written.set(name, (this.written.get(name) ?? 0) + 1);
    this.status.set('keeping');
    // Not the wall clock, which may be set back while somebody types.
    const now = performance.now();
    this.#since ||= now;
    this.#schedule(delayOf(this.#since, now));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(() => {}), delay);
  }

  /** @internal One thing at a time is done to storage, so that an older text can never land on a newer one. */
  hold<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /**
   * Keeps every draft that is not kept yet, now. Rejects with the `StorageError` when storage refuses; nothing is forgotten
   * then. With `changes` and `drop`: those too, at once or not at all. `drop` says how often each draft was written when that
   * was asked (`written`); what was typed since is not dropped.
   */
  flush(changes: readonly Change[] = [], drop: ReadonlyMap<string, number | undefined> = new Map()): Promise<void> {
    clearTimeout(this.#timer);
    return this.hold(() => this.#commit(changes, drop));
  }

  async #commit(more: readonly Change[], drop: ReadonlyMap<string, number | undefined>, left = tries): Promise<void> {
    const { dirty, known, written } = this;
    const seen = new Map(written);
    const batch = new Map(dirty);
    for (const [name, times] of drop) if (written.get(name) === times) batch.set(name, undefined);
    const chosen = this.#chosen;
    const puts = new Map<string, StoredRecord>();
    let own: StoredRecord | undefined;
    let beside: StoredRecord | undefined;
    this.#since = 0;
    try {
      const adapter = await this.adapter();
      const changes = [...more];
      for (const [name, data] of batch) {
        const before = known.get(name);
        if (data === undefined)
          changes.push(before ? { delete: before.id, ...revOf(before) } : { delete: this.draftId(name) });
        else {
          const put = this.#draft(name, data);
          puts.set(name, put);
          // With the back button, two pages may be one tab: neither writes over what the other wrote.
          changes.push({ put, ifRev: before ? before.rev : null });
        }
      }
      // The space's own record says that somebody was here; the first words bring it along.
      if (chosen || (!this.stored && changes.length)) {
        own = this.#choices();
        this.#rev = own.rev;
        changes.push({ put: own, ...(this.stored ? revOf(this.stored) : { ifRev: null }) });
        // One that cannot be read here is kept beside it.
        const aside = this.setAside.get().get(own.id);
        if (aside) changes.push({ put: (beside = { ...aside, id: this.newSession() }) });
      }
      if (!changes.length) return;
      // A place that does not answer keeps nothing, as far as anybody can tell.
      const waiting = setTimeout(() => this.status.set('unavailable'), patience);
      await adapter.commit(changes).finally(() => clearTimeout(waiting));
    } catch (refused) {
      let error: unknown = refused;
      let met = false;
      try {
        met = left > 0 && codeOf(refused) === 'conflict' && (await this.#met(refused as StorageError, batch));
      } catch (further) {
        error = further;
      }
      if (met) return this.#commit(more, drop, left - 1);
      this.status.set(codeOf(error));
      // Whatever the cause was may go: a full disk is cleared, another tab closes.
      // Nothing waits, since whoever asked was told: then the own record is what tells that storage takes words again.
      if (!dirty.size) this.#chosen ??= {};
      if (!this.ending.signal.aborted) this.#schedule(retry);
      throw error;
    }
    if (own) {
      this.stored = own;
      if (beside) putAside(this, [beside], [own.id]);
    }
    // What was chosen or typed meanwhile comes with the next.
    if (chosen === this.#chosen) this.#chosen = undefined;
    for (const name of batch.keys()) {
      if (written.get(name) === seen.get(name)) dirty.delete(name);
      const put = puts.get(name);
      if (put) known.set(name, put);
      else known.delete(name);
    }
    if (dirty.size) return;
    if (this.stashed) this.takeStash();
    this.status.set(this.#temporary ? 'temporary' : 'kept');
  }

  /** True where another page wrote what this one was about to write, and both can go together. */
  async #met({ ids }: StorageError, batch: ReadonlyMap<string, Json | undefined>): Promise<boolean> {
    // Also where only a draft differs: the whole database may be another one, in which nobody was yet.
    await this.#readChoices(await this.adapter());
    return ids.includes(this.#ownId) || moveApart(this, batch);
  }

  #choices(): StoredRecord {
    const stored = this.setAside.get().has(this.#ownId) ? undefined : (this.stored ?? undefined);
    return choicesRecord(this.id, this.#ownId, stored, this.#chosen, this.stamp());
  }

  #draft(name: string, data: Json): StoredRecord {
    const now = new Date(this.now()).toISOString();
    // The zone and its calendar are slow to ask for, so only a new draft does.
    const { createdAt, day } = this.known.get(name) ?? { createdAt: now, day: this.today() };
    return draftRecord(this.id, name, thisTab(), data, { now, day }, { now: createdAt, day });
  }

  /** @internal */
  draftId(name: string): string {
    return `draft:${this.id}:${name}:${thisTab()}`;
  }

  /**
   * The page is hidden: the last words also go where it can be done at once. When it is left they go only there: nothing that
   * is begun then comes to its end, and in WebKit it stays open behind the page and blocks the next one.
   */
  #leave(away: boolean): void {
    try {
      const words = [...this.dirty].filter(([, data]) => data !== undefined);
      if (words.length && this.keep !== 'nothing') {
        sessionStorage.setItem(stashKey + this.id, JSON.stringify(words));
        this.stashed = true;
      }
      if (away) return;
    } catch {
      // Refused: the commit that is under way is all that can be done.
    }
    this.flush().catch(() => {});
  }

  /** @internal The last words of a page that was left, which no longer lie in session storage from here on. */
  takeStash(look = false): string | null {
    try {
      const text = sessionStorage.getItem(stashKey + this.id);
      if (!look) sessionStorage.removeItem(stashKey + this.id);
      return text;
    } catch {
      return null;
    } finally {
      this.stashed &&= look;
    }
  }

  /** True when nobody was ever here: then there is nothing to look for. */
  async isNew(): Promise<boolean> {
    await this.adapter();
    return this.stored === null && !this.takeStash(true);
  }

  /** @internal Where it is kept; opened at first use. */
  adapter(): Promise<StorageAdapter> {
    if (!this.opened) {
      const opened = openStorage(this.keep).then(({ adapter, temporary }) => {
        if ((this.#temporary = temporary)) this.status.set('temporary');
        return this.use(adapter);
      });
      this.opened = opened;
      // A failed opening is tried again by whoever comes next.
      opened.catch(() => (this.opened = undefined));
    }
    return this.opened;
  }

  /** @internal Keeps everything in this adapter from now on. */
  use(adapter: StorageAdapter, temporary = this.#temporary): Promise<StorageAdapter> {
    this.#temporary = temporary;
    this.place = adapter.label;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    try {
      this.#unsubscribe = adapter.subscribe((notice) => {
        if (notice.space && notice.space !== this.id) return;
        for (const listener of this.listeners) listener(notice);
        if (notice.ids === 'all' || notice.ids.includes(this.#ownId)) void this.#readChoices(adapter);
      });
    } catch (error) {
      // It can be read and written all the same; what is wrong is said where that fails, too.
      this.status.set(codeOf(error));
    }
    this.ending.signal.addEventListener('abort', () => this.#unsubscribe?.());
    return (this.opened = this.#readChoices(adapter));
  }

  async #readChoices(adapter: StorageAdapter): Promise<StorageAdapter> {
    try {
      let stored: StoredRecord | null = null;
      // What belongs to another space is left alone.
      for (let taken = 0; taken < tries; taken++) {
        this.#ownId = choicesId(this.id, taken);
        stored = (await adapter.get(this.#ownId)) ?? null;
        if (!stored || stored.space === this.id) break;
        stored = null;
      }
      // What was just written here is known.
      if (stored && stored.rev === this.#rev) return adapter;
      this.stored = stored;
      const known = this.stored && check(this, [this.stored])[0];
      this.choices.set({ ...(known?.data as SpaceChoices), ...this.#chosen });
      if (this.#isRefused && !this.dirty.size && !this.#chosen) this.status.set(this.#temporary ? 'temporary' : 'kept');
    } catch (error) {
      this.status.set(codeOf(error));
      // What is not known stays unknown: nobody is asked again for what may be kept.
      if (!this.ending.signal.aborted && this.opened) setTimeout(() => void this.#readAgain(adapter), retry);
    }
    return adapter;
  }

  async #readAgain(adapter: StorageAdapter): Promise<void> {
    if (this.ending.signal.aborted || this.stored !== undefined) return;
    if ((await this.opened?.catch(() => undefined)) === adapter) await this.#readChoices(adapter);
  }

  /** Storage refused the last time. */
  get #isRefused(): boolean {
    return !['keeping', 'kept', 'temporary'].includes(this.status.get());
  }

  /** @internal What waits to be kept is wanted no more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#since = 0;
    this.#chosen = undefined;
    this.dirty.clear();
    this.takeStash();
    this.status.set(this.#temporary ? 'temporary' : 'kept');
  }

  /** @internal Nothing is tried again by itself from here on. */
  end(): void {
    clearTimeout(this.#timer);
    this.ending.abort();
  }

  /** @internal */
  stamp(): Stamp {
    return { now: new Date(this.now()).toISOString(), day: this.today() };
  }
}
