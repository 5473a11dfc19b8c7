import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import type { SpaceOptions } from '../../src/space/types.js';
import { StorageError, type Change, type StorageAdapter, type StorageCode } from '../../src/storage/adapter.js';
import { indexedDb } from '../../src/storage/indexed-db.js';
import { memory } from '../../src/storage/memory.js';
import type { NewRecord } from '../../src/space/types.js';

export const adapters: Record<string, (name: string) => StorageAdapter> = {
  memory: (name) => memory({ name }),
  indexedDb: (name) => indexedDb({ name }),
};

let places = 0;
export const freshPlace = (): string => `space test ${++places} ${Math.random()}`;

/** An adapter of which a test may ask how it is used, and which refuses when it is told to. */
export class Watched implements StorageAdapter {
  readonly label: string;
  readonly commits: (readonly Change[])[] = [];
  refuses: StorageCode | undefined;
  /** Queries are answered in the order in which a test lets them. */
  held: (() => void)[] | undefined;
  #slow: Promise<void> | undefined;
  readonly #inner: StorageAdapter;

  constructor(inner: StorageAdapter) {
    this.#inner = inner;
    this.label = inner.label;
  }

  #check(): void {
    if (this.refuses) throw new StorageError(this.refuses);
  }

  async get(id: string) {
    this.#check();
    return this.#inner.get(id);
  }

  async query(query: Parameters<StorageAdapter['query']>[0]) {
    this.#check();
    const found = await this.#inner.query(query);
    if (this.held) await new Promise<void>((resolve) => this.held!.push(resolve));
    return found;
  }

  /** Commits wait from here on, until the test lets them go. */
  slow(): () => void {
    let end = () => {};
    this.#slow = new Promise<void>((resolve) => (end = resolve));
    return () => {
      this.#slow = undefined;
      end();
    };
  }

  async commit(changes: readonly Change[]) {
    await this.#slow;
    this.#check();
    await this.#inner.commit(changes);
    this.commits.push(changes);
  }

  subscribe(listener: Parameters<StorageAdapter['subscribe']>[0]) {
    return this.#inner.subscribe(listener);
  }

  async clear(space?: string) {
    this.#check();
    return this.#inner.clear(space);
  }

  close() {
    return this.#inner.close();
  }
}

const spaces: Space[] = [];

export function open(adapter: StorageAdapter, options: SpaceOptions = {}): Space {
  const space = new Space({ adapter, ...options });
  spaces.push(space);
  return space;
}

/** What tests leave behind in this page. */
export async function tidy(): Promise<void> {
  for (const space of spaces.splice(0)) {
    space.dirty.clear();
    await space.close().catch(() => {});
  }
  sessionStorage.clear();
  delete page.tab;
  delete page.held;
}

export const checkin = (space: Space, change: Partial<NewRecord> = {}): NewRecord => ({
  kind: 'checkin',
  session: space.newSession(),
  author: 'a',
  visibility: 'private',
  schema: 1,
  data: { rhythm: 'daily', thanks: 'tea' },
  ...change,
});

export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The page is hidden, as far as scripts can tell. */
export function hide(): void {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  delete (document as { hidden?: boolean }).hidden;
}
