import { mock } from 'node:test';
import { checkinExercise, type CheckinWishes } from '../../src/exercises/checkin-exercise.js';
import type { CheckinAction, CheckinSettings, CheckinState } from '../../src/exercises/checkin.js';
import type { StoredRecord } from '../../src/exercises/record.js';
import { ExerciseRun } from '../../src/space/exercise-run.js';
import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import { StorageError, type Change, type StorageAdapter, type StorageCode } from '../../src/storage/adapter.js';
import { memory } from '../../src/storage/memory.js';

/** One check-in under way. */
export type CheckinRun = ExerciseRun<CheckinState, CheckinAction, CheckinWishes>;

let places = 0;

/** A device on which two people do check-ins: a clock, a place where records lie, and what may go wrong with it. */
export class Device {
  now = Date.UTC(2026, 2, 12, 12);
  /** Storage refuses everything with this code while it is set. */
  refuses: StorageCode | undefined;
  /** Every commit waits for this. */
  slow: Promise<void> | undefined;
  readonly commits: (readonly Change[])[] = [];
  readonly name = `device ${++places}`;
  readonly #spaces: Space[] = [];

  connect(): StorageAdapter {
    const inner = memory({ name: this.name });
    const check = () => {
      if (this.refuses) throw new StorageError(this.refuses);
    };
    return {
      label: inner.label,
      get: async (id) => (check(), inner.get(id)),
      query: async (query) => (check(), inner.query(query)),
      commit: async (changes) => {
        await this.slow;
        check();
        await inner.commit(changes);
        this.commits.push(changes);
      },
      subscribe: (listener) => inner.subscribe(listener),
      clear: (space) => inner.clear(space),
      close: () => inner.close(),
    };
  }

  /** A page in a tab, as it is after it was opened or reloaded. */
  async open(settings: Partial<CheckinSettings> = {}, tab = 'one'): Promise<{ space: Space; run: CheckinRun }> {
    const space = this.space(tab);
    const run = new ExerciseRun(checkinExercise, 'checkin-card/daily/', () => settings);
    await run.attach(space);
    await quiet();
    return { space, run };
  }

  space(tab = 'one'): Space {
    page.tab = tab;
    page.held = Promise.resolve();
    const space = new Space({ adapter: this.connect(), now: () => this.now, zone: () => 'UTC' });
    this.#spaces.push(space);
    return space;
  }

  /** Everything that lies in storage, drafts included. */
  async records(): Promise<StoredRecord[]> {
    const adapter = memory({ name: this.name });
    return [
      ...(await adapter.query({ space: 'default', order: 'oldest' })),
      ...(await adapter.query({ space: 'default', kind: 'draft', order: 'oldest' })),
    ];
  }

  async checkins(): Promise<StoredRecord[]> {
    return (await this.records()).filter(({ kind }) => kind === 'checkin');
  }

  async drafts(): Promise<StoredRecord[]> {
    return (await this.records()).filter(({ kind }) => kind === 'draft');
  }
}

/** Lets everything that waits for nothing but its turn go on; no time passes. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Time passes, on a clock that only tests move; see `stopTime`. */
export async function pass(milliseconds: number): Promise<void> {
  await quiet();
  mock.timers.tick(milliseconds);
  await quiet();
}

/** Timers wait for `pass` from here on. */
export const stopTime = (): void => mock.timers.enable({ apis: ['setTimeout'] });
export const startTime = (): void => mock.timers.reset();
