import type { Author, Json, StoredRecord } from '../exercises/record.js';
import type { Change, StorageAdapter } from '../storage/adapter.js';
import { newRev } from './rev.js';
import { thisTab } from './tab.js';

/** Keystrokes are kept this long after the last one, in milliseconds … */
const pause = 250;
/** … and at least so often while typing goes on. */
const longest = 900;
/** How long until a refused write is tried again by itself. */
const retry = 2000;

/** A draft of the same name that another tab holds. It is offered, never merged. */
export interface OtherDraft {
  tab: string;
  updatedAt: string;
  /** True when that tab is closed. */
  gone: boolean;
  /** By draft name. */
  drafts: Record<string, Json>;
}

/** What is known of one exercise's drafts once they were read. */
export interface Taken {
  mine: Map<string, Json>;
  others: OtherDraft[];
}

/** What drafts need of their space. */
export interface DraftKeeper {
  readonly id: string;
  /** False where the last words must not be left in session storage. */
  readonly stash: boolean;
  adapter(): Promise<StorageAdapter>;
  stamp(): { now: string; day: string };
  /** What else is not kept yet; with `more`, beside other changes. */
  also(more: boolean): Change[];
  /** The rest was kept; or it met what another tab wrote: true once it may be tried again. */
  met(error?: unknown): Promise<boolean>;
  said(status: 'keeping' | 'kept' | { error: unknown }): void;
}

/** `checkin-card/#a` is the part of `checkin-card/` that belongs to person `a`. */
export const baseOf = (name: string): string => name.split('#')[0]!;

/**
 * Every field is a draft while it is typed: written soon after the last key, at least once a second, and at once when the page
 * is hidden, moved or left. Drafts of one space are committed together, so that parts of one exercise never drift apart.
 */
export class Drafts {
  /** What is not kept yet; `undefined` waits to be dropped. */
  readonly dirty = new Map<string, Json | undefined>();
  /** When each draft began; a record's first day never changes. */
  readonly born = new Map<string, { createdAt: string; day: string }>();
  readonly keeper: DraftKeeper;
  #taken = new Map<string, Promise<Taken>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(keeper: DraftKeeper) {
    this.keeper = keeper;
  }

  write(name: string, data: Json | undefined): void {
    this.dirty.set(name, data);
    this.touch();
  }

  /** Something waits to be kept. */
  touch(): void {
    this.keeper.said('keeping');
    this.#since ||= Date.now();
    this.#schedule(Math.min(pause, Math.max(0, this.#since + longest - Date.now())));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush().catch(() => {}), delay);
  }

  /** Keeps what is not kept yet, now. Rejects with the `StorageError` when storage refuses; nothing is forgotten then. */
  flush(extra: readonly Change[] = [], drop: readonly string[] = []): Promise<void> {
    clearTimeout(this.#timer);
    // One commit at a time, so that an older text can never land on a newer one.
    const turn = this.#turn.then(() => this.#commit(extra, drop));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #commit(extra: readonly Change[], drop: readonly string[]): Promise<void> {
    const { keeper, dirty } = this;
    const batch = new Map(dirty);
    for (const name of drop) batch.set(name, undefined);
    this.#since = 0;
    try {
      const [adapter, tab] = await Promise.all([keeper.adapter(), thisTab()]);
      const changes = [...keeper.also(batch.size + extra.length > 0), ...extra];
      for (const [name, data] of batch)
        changes.push(data === undefined ? { delete: this.id(name, tab) } : { put: this.#record(name, tab, data) });
      if (changes.length) await adapter.commit(changes);
    } catch (error) {
      if (await keeper.met(error)) return this.#commit(extra, drop);
      keeper.said({ error });
      // Whatever the cause was may go: a full disk is cleared, another tab closes.
      if (dirty.size) this.#schedule(retry);
      throw error;
    }
    await keeper.met();
    for (const [name, data] of batch) {
      if (dirty.get(name) === data || drop.includes(name)) dirty.delete(name);
      const taken = await this.#taken.get(baseOf(name));
      if (data === undefined) taken?.mine.delete(name);
      else taken?.mine.set(name, data);
    }
    keeper.said(dirty.size ? 'keeping' : 'kept');
  }

  /** What was typed under this name: here, in this tab before a reload, or in a tab that is gone. */
  async read(name: string): Promise<Json | undefined> {
    const taken = this.dirty.has(name) ? undefined : await this.take(name);
    return this.dirty.has(name) ? this.dirty.get(name) : taken?.mine.get(name);
  }

  /** Reads an exercise's drafts once, and takes up those of a tab that is gone. */
  take(name: string): Promise<Taken> {
    const base = baseOf(name);
    let taken = this.#taken.get(base);
    if (!taken) {
      taken = import('./take-drafts.js').then(({ takeDrafts }) => takeDrafts(this, base));
      this.#taken.set(base, taken);
      taken.catch(() => this.#taken.delete(base));
    }
    return taken;
  }

  /** Forgets what was read, for another adapter or a page that came back; what is not kept yet stays. */
  forget(): void {
    this.#taken.clear();
  }

  id(name: string, tab: string): string {
    return `draft:${this.keeper.id}:${name}:${tab}`;
  }

  #record(name: string, tab: string, data: Json): StoredRecord {
    const { now, day } = this.keeper.stamp();
    const born = this.born.get(name) ?? { createdAt: now, day };
    this.born.set(name, born);
    return {
      id: this.id(name, tab),
      kind: 'draft',
      space: this.keeper.id,
      session: baseOf(name),
      author: (name.split('#')[1] as Author | undefined) ?? 'both',
      visibility: 'private',
      createdAt: born.createdAt,
      updatedAt: now,
      day: born.day,
      schema: 1,
      rev: newRev(),
      data,
    };
  }

  /** Where the last words wait when the page is left faster than storage writes. */
  get stashKey(): string {
    return `mend-elements:last:${this.keeper.id}`;
  }

  /** The page is left: the last words go where it can be done at once. */
  leave(): void {
    try {
      if (this.dirty.size && this.keeper.stash)
        sessionStorage.setItem(this.stashKey, JSON.stringify([...this.dirty].filter(([, data]) => data !== undefined)));
    } catch {
      // Refused: the commit that is under way is all that can be done.
    }
    this.flush().catch(() => {});
  }
}
