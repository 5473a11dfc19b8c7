import { memory } from '../../src/storage/memory.js';
import type { Change, ChangeNotice, RecordQuery, StorageAdapter, StoredRecord } from '../../src/storage/index.js';

/** An adapter with one fault, and the cases of the suite that must catch it. */
export interface BrokenAdapter {
  fault: string;
  caughtBy: readonly string[];
  open(place: string): StorageAdapter;
  provoke?: { quota(place: string): Promise<void> };
  /** Changes in one commit, where the fault shows only in more than the few hundred that the others are asked for. */
  changes?: number;
}

/** What an adapter does otherwise than the sound one it stands on. */
export type Override = (sound: StorageAdapter, place: string) => Partial<StorageAdapter>;

/** The sound memory adapter with some methods replaced. */
export const but = (fault: string, caughtBy: string | readonly string[], override: Override): BrokenAdapter => ({
  fault,
  caughtBy: typeof caughtBy === 'string' ? [caughtBy] : caughtBy,
  open(place) {
    const sound = memory({ name: place });
    return { ...sound, ...override(sound, place) };
  },
});

export const withoutIfRev = (change: Change): Change =>
  'put' in change ? { put: change.put } : { delete: change.delete };
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Data of a record with every text put through `change`. */
const withTexts = (record: StoredRecord, change: (text: string) => string): StoredRecord => ({
  ...record,
  data: JSON.parse(JSON.stringify(record.data), (_, value) => (typeof value === 'string' ? change(value) : value)),
});
export const changingTexts =
  (change: (text: string) => string): Override =>
  (sound) => ({
    commit: (changes) =>
      sound.commit(changes.map((one) => ('put' in one ? { ...one, put: withTexts(one.put, change) } : one))),
  });

/** Query whose matches are computed from everything in the space, by a faulty rule. */
export const querying =
  (
    rule: (all: StoredRecord[], query: RecordQuery, sound: StorageAdapter) => StoredRecord[] | Promise<StoredRecord[]>,
  ): Override =>
  (sound) => ({
    query: async (query) => rule(await sound.query({ ...query, limit: undefined }), query, sound),
  });

/** Subscriptions that pass notices on in a faulty way. */
export const telling =
  (pass: (notice: ChangeNotice, listener: (notice: ChangeNotice) => void) => void): Override =>
  (sound) => ({ subscribe: (listener) => sound.subscribe((notice) => pass(notice, listener)) });

/** Records that are written down in a faulty way. */
export const writing =
  (change: (record: StoredRecord) => StoredRecord): Override =>
  (sound) => ({
    commit: (changes) => sound.commit(changes.map((one) => ('put' in one ? { ...one, put: change(one.put) } : one))),
  });

/** A listener called later, whose error must not end the process that runs the tests. */
export const quietly = (listener: (notice: ChangeNotice) => void, notice: ChangeNotice) => {
  try {
    listener(notice);
  } catch {
    // The suite throws on purpose.
  }
};

/** Listeners of its own, told by `tell` after the commit, whatever the sound adapter does about them. */
export const tellingAll =
  (tell: (notice: ChangeNotice, listeners: ReadonlySet<(notice: ChangeNotice) => void>) => void): Override =>
  (sound) => {
    const listeners = new Set<(notice: ChangeNotice) => void>();
    let heard: ChangeNotice | undefined;
    sound.subscribe((notice) => (heard = notice));
    return {
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async commit(changes) {
        heard = undefined;
        await sound.commit(changes);
        if (heard) tell(structuredClone(heard), listeners);
      },
    };
  };

/** What is under way at each place, so that other connections can be told of it in a faulty way. */
export const tellingOthers = (
  pass: (notice: ChangeNotice, changes: readonly Change[]) => ChangeNotice | undefined,
): Override => {
  const underWay = new Map<string, readonly Change[]>();
  return (sound, place) => {
    let own = false;
    // The sound adapter tells everyone before it comes to its first wait.
    const during = <Result>(changes: readonly Change[], work: () => Result): Result => {
      own = true;
      underWay.set(place, changes);
      try {
        return work();
      } finally {
        own = false;
      }
    };
    return {
      commit: (changes) => during(changes, () => sound.commit(changes)),
      clear: (space) => during([], () => sound.clear(space)),
      subscribe: (listener) =>
        sound.subscribe((notice) => {
          const passed = own ? notice : pass(notice, underWay.get(place) ?? []);
          if (passed) listener(passed);
        }),
    };
  };
};
