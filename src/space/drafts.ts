import type { Author, Json, StoredRecord } from '../exercises/record.js';
import type { Change, StorageAdapter } from '../storage/adapter.js';
import { newRev } from './rev.js';
import { livingTabs, thisTab } from './tab.js';

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
  /** By draft name. */
  drafts: Record<string, Json>;
}

/** What drafts need of their space. */
interface Keeper {
  readonly id: string;
  adapter(): Promise<StorageAdapter>;
  stamp(): { now: string; day: string };
  /** False where the last words must not be left in session storage. */
  readonly stash: boolean;
  said(status: 'keeping' | 'kept' | { error: unknown }): void;
}

/** `checkin-card/#a` is the part of `checkin-card/` that belongs to person `a`. */
const baseOf = (name: string): string => name.split('#')[0]!;
const authorOf = (name: string): Author => (name.split('#')[1] as Author | undefined) ?? 'both';

/**
 * Every field is a draft while it is typed: written soon after the last key, at least once a second, and at once when the page
 * is hidden, moved or left. Drafts of one space are committed together, so that parts of one exercise never drift apart.
 */
export class Drafts {
  /** What is not kept yet; `undefined` waits to be dropped. */
  #dirty = new Map<string, Json | undefined>();
  #born = new Map<string, { createdAt: string; day: string }>();
  #claims = new Map<string, Promise<Map<string, Json>>>();
  #others = new Map<string, OtherDraft[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #turn: Promise<void> = Promise.resolve();
  #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  get pending(): boolean {
    return this.#dirty.size > 0;
  }

  write(name: string, data: Json | undefined): void {
    this.#dirty.set(name, data);
    this.#keeper.said('keeping');
    this.#since ||= Date.now();
    this.#schedule(Math.min(pause, Math.max(0, this.#since + longest - Date.now())));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(() => {}), delay);
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
    const batch = new Map(this.#dirty);
    for (const name of drop) batch.set(name, undefined);
    if (!batch.size && !extra.length) return;
    this.#since = 0;
    try {
      const tab = await thisTab();
      const changes: Change[] = [...extra];
      for (const [name, data] of batch)
        changes.push(data === undefined ? { delete: this.#id(name, tab) } : { put: this.#record(name, tab, data) });
      await (await this.#keeper.adapter()).commit(changes);
    } catch (error) {
      this.#keeper.said({ error });
      // Whatever the cause was may go: a full disk is cleared, another tab closes.
      if (this.#dirty.size) this.#schedule(retry);
      throw error;
    }
    for (const [name, data] of batch) {
      if (this.#dirty.get(name) === data || drop.includes(name)) this.#dirty.delete(name);
      const known = await this.#claims.get(baseOf(name));
      if (data === undefined) known?.delete(name);
      else known?.set(name, data);
    }
    this.#keeper.said(this.#dirty.size ? 'keeping' : 'kept');
  }

  /** What was typed under this name: here, in this tab before a reload, or in a tab that is gone. */
  async read(name: string): Promise<Json | undefined> {
    if (!this.#dirty.has(name)) await this.#claim(baseOf(name));
    return this.#dirty.has(name) ? this.#dirty.get(name) : (await this.#claim(baseOf(name))).get(name);
  }

  /** Drafts of the same name that other tabs hold. */
  async others(name: string): Promise<readonly OtherDraft[]> {
    await this.#claim(baseOf(name));
    return this.#others.get(baseOf(name)) ?? [];
  }

  #claim(base: string): Promise<Map<string, Json>> {
    let claim = this.#claims.get(base);
    if (!claim) {
      this.#claims.set(base, (claim = this.#take(base)));
      claim.catch(() => this.#claims.delete(base));
    }
    return claim;
  }

  /** Forgets what was read, for another adapter or a page that came back; what is not kept yet stays. */
  forget(): void {
    this.#claims.clear();
  }

  async #take(base: string): Promise<Map<string, Json>> {
    this.#unstash();
    const { id: space } = this.#keeper;
    const [adapter, tab] = await Promise.all([this.#keeper.adapter(), thisTab()]);
    const records = await adapter.query({ space, kind: 'draft', session: base });
    const byTab = new Map<string, StoredRecord[]>();
    for (const record of records) {
      const owner = record.id.slice(record.id.lastIndexOf(':') + 1);
      byTab.set(owner, [...(byTab.get(owner) ?? []), record]);
    }
    const nameOf = ({ id }: StoredRecord) => id.slice(`draft:${space}:`.length, id.lastIndexOf(':'));
    let mine = byTab.get(tab);
    byTab.delete(tab);
    const newest = (drafts: StoredRecord[]) =>
      drafts.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), '');
    const others = [...byTab].sort(([, one], [, two]) => (newest(one) < newest(two) ? 1 : -1));
    if (!mine && others.length) {
      const living = await livingTabs();
      const recent = new Date(Date.parse(this.#keeper.stamp().now) - 60_000).toISOString();
      const gone = others.findIndex(([owner, drafts]) => (living ? !living.has(owner) : newest(drafts) < recent));
      if (gone >= 0) {
        const drafts = others[gone]![1];
        const moved = drafts.map((draft) => ({ ...draft, id: this.#id(nameOf(draft), tab) }));
        try {
          await adapter.commit([
            ...drafts.map(({ id, rev }) => ({ delete: id, ifRev: rev })),
            ...moved.map((put) => ({ put, ifRev: null })),
          ]);
          others.splice(gone, 1);
          mine = moved;
        } catch {
          // Another tab was quicker to take it up; it is theirs now.
        }
      }
    }
    this.#others.set(
      base,
      others.map(([owner, drafts]) => ({
        tab: owner,
        updatedAt: newest(drafts),
        drafts: Object.fromEntries(drafts.map((draft) => [nameOf(draft), draft.data])),
      })),
    );
    for (const draft of mine ?? []) this.#born.set(nameOf(draft), draft);
    return new Map((mine ?? []).map((draft) => [nameOf(draft), draft.data]));
  }

  #id(name: string, tab: string): string {
    return `draft:${this.#keeper.id}:${name}:${tab}`;
  }

  #record(name: string, tab: string, data: Json): StoredRecord {
    const { now, day } = this.#keeper.stamp();
    const born = this.#born.get(name) ?? { createdAt: now, day };
    this.#born.set(name, born);
    return {
      id: this.#id(name, tab),
      kind: 'draft',
      space: this.#keeper.id,
      session: baseOf(name),
      author: authorOf(name),
      visibility: 'private',
      createdAt: born.createdAt,
      updatedAt: now,
      day: born.day,
      schema: 1,
      rev: newRev(),
      data,
    };
  }

  get #stashKey(): string {
    return `mend-elements:last:${this.#keeper.id}`;
  }

  /** The page is left: the last words go where it can be done at once. */
  leave(): void {
    if (this.#dirty.size && this.#keeper.stash) {
      try {
        sessionStorage.setItem(
          this.#stashKey,
          JSON.stringify([...this.#dirty].filter(([, data]) => data !== undefined)),
        );
      } catch {
        // Refused: the commit that is under way is all that can be done.
      }
    }
    void this.flush().catch(() => {});
  }

  /** The page came back as it was: nothing needs to be taken up. */
  unleave(): void {
    try {
      sessionStorage.removeItem(this.#stashKey);
    } catch {
      // There is none.
    }
  }

  #unstash(): void {
    try {
      const text = sessionStorage.getItem(this.#stashKey);
      this.unleave();
      if (text)
        for (const [name, data] of JSON.parse(text) as [string, Json][])
          if (!this.#dirty.has(name)) this.write(name, data);
    } catch {
      // Not readable: the drafts that were committed are there.
    }
  }
}
