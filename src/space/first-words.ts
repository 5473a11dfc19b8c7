import type { Json, StoredRecord } from '../exercises/record.js';
import { openDatabase, STORE } from '../storage/open-database.js';
import { choicesRecord, defaultChoicesId, delayOf, draftRecord, stashKey, type Stamp } from './stored-forms.js';
import { thisTab } from './tab.js';
import type { SpaceChoices } from './types.js';

const space = 'default';
const database = 'mend-elements';
const last = stashKey + space;

/** The last words that wait in session storage, if that may be touched at all; others take their place, '' for none. */
const lastWords = (words?: string): string | undefined => {
  try {
    if (words !== undefined) sessionStorage[last] = words;
    return sessionStorage[last] as string | undefined;
  } catch {
    return undefined;
  }
};

/** The instant and the day on this device's clock. */
export const deviceStamp = (): Stamp => {
  const now = new Date();
  const local = new Date(+now - now.getTimezoneOffset() * 60_000);
  return { now: now.toISOString(), day: local.toISOString().slice(0, 10) };
};

/**
 * Keeps the first words of two people on a page where nobody was before, in the same database and form as a `Space` does, which
 * takes over as soon as they are kept. This is all of storage that a first visit has to load.
 */
export class FirstWords {
  /** Absent: nothing was typed yet. `trouble`: a `Space` is needed, which says what is wrong. */
  status: 'keeping' | 'kept' | 'trouble' | undefined;
  choices: SpaceChoices = {};
  /** What is under way, by draft name: the same exercise seen twice is one. */
  readonly begun = new Map<string, unknown>();
  /** Called when the status changes. */
  readonly listeners = new Set<() => void>();
  /** What `isNew` says, once it is known. */
  known: boolean | undefined;
  #dirty = new Map<string, Json>();
  #written = new Set<string>();
  #born: Stamp | undefined;
  /** Aborted when the page goes into the back/forward cache, or in WebKit it would hold up every other page for good. */
  #writing = new Set<IDBTransaction>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #opening!: Promise<IDBDatabase>;
  #isNew: Promise<boolean>;
  #away = false;

  constructor() {
    this.#isNew = new Promise((resolve, reject) => {
      // It may never answer, where an old tab does not let go: a `Space` says so.
      setTimeout(resolve, 2500, false);
      this.#opening = openDatabase(database);
      this.#opening
        .then((opened) => {
          // Letting go at once is what keeps another tab's upgrade from being blocked.
          opened.onversionchange = () => opened.close();
          const request = opened.transaction(STORE).objectStore(STORE).get(defaultChoicesId);
          request.onsuccess = () => resolve(!request.result && !lastWords());
          request.onerror = () => resolve(false);
        })
        .catch(reject);
    });
    const leave = ({ type, persisted }: Partial<PageTransitionEvent>) => {
      this.#away = type === 'pagehide' || (this.#away && type !== 'pageshow');
      if (this.#away && persisted) for (const one of this.#writing) one.abort();
      if (!this.#dirty.size) return;
      // The last words also go where it can be done at once. What is begun when the page is left comes to no end, and in WebKit
      // blocks the next page.
      lastWords(JSON.stringify([...this.#dirty]));
      void this.keep();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', leave);
  }

  /** True where nobody was before, and storage can be written: everywhere else a `Space` is needed at once. */
  isNew(): Promise<boolean> {
    return this.#isNew.catch(() => false).then((known) => (this.known = known));
  }

  /** Names, say. Kept at once. */
  choose(change: SpaceChoices): void {
    this.choices = { ...this.choices, ...change };
    void this.keep();
  }

  /** A draft, kept soon. */
  write(name: string, data: Json): void {
    this.#dirty.set(name, data);
    this.#say('keeping');
    // Not the wall clock, which may be set back while somebody types.
    const now = performance.now();
    this.#since ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), delayOf(this.#since, now));
  }

  /** Keeps now what is not kept yet. */
  async keep(): Promise<void> {
    // What would begin while the page is left comes with it again, or from where the last words are.
    if (this.#away) return;
    clearTimeout(this.#timer);
    this.#since = 0;
    const batch = [...this.#dirty];
    const stamp = deviceStamp();
    this.#born ??= stamp;
    try {
      const transaction = (await this.#opening).transaction(STORE, 'readwrite');
      this.#writing.add(transaction);
      const store = transaction.objectStore(STORE);
      // Read in the same transaction, so that what another tab chose meanwhile stays.
      store.get(defaultChoicesId).onsuccess = ({ target }) =>
        store.put(
          choicesRecord(space, defaultChoicesId, (target as IDBRequest<StoredRecord>).result, this.choices, stamp),
        );
      for (const [name, data] of batch) {
        // A duplicated tab has the name of the first one: what that wrote is not written over.
        const how = this.#written.has(name) ? 'put' : 'add';
        this.#written.add(name);
        store[how](draftRecord(space, name, thisTab(), data, stamp, this.#born));
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = reject;
      }).finally(() => this.#writing.delete(transaction));
      for (const [name, data] of batch) if (this.#dirty.get(name) === data) this.#dirty.delete(name);
      if (!this.#dirty.size) lastWords('');
      if (batch.length) this.#say(this.#dirty.size ? 'keeping' : 'kept');
    } catch {
      this.#say('trouble');
    }
  }

  /** The last of the first words: a `Space` goes on from here. */
  async finish(): Promise<void> {
    if (this.#dirty.size) await this.keep();
    this.#opening.then((opened) => opened.close()).catch(() => {});
  }

  #say(status: FirstWords['status']): void {
    this.status = status;
    this.tellAll();
  }

  /** Tells everybody who listens that what is kept, or how, is different. */
  tellAll(): void {
    for (const listener of this.listeners) listener();
  }
}
