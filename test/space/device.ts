import { mock } from 'node:test';
import type { Exercise, ExerciseAction, ExerciseState } from '../../src/exercises/exercise.js';
import type { StoredRecord } from '../../src/exercises/record.js';
import { ExerciseRun } from '../../src/space/exercise-run.js';
import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import { StorageError, type Change, type StorageAdapter, type StorageCode } from '../../src/storage/adapter.js';
import { memory } from '../../src/storage/memory.js';

let places = 0;

/** A device that two people share: a clock, a place where records lie, and what may go wrong with it. */
export class Device {
  now = Date.UTC(2026, 2, 12, 12);
  /** Storage refuses everything with this code while it is set. */
  refuses: StorageCode | undefined;
  /** Every commit waits for this. */
  slow: Promise<void> | undefined;
  readonly commits: (readonly Change[])[] = [];
  readonly name = `device ${++places}`;

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
  space(tab = 'one'): Space {
    page.tab = tab;
    page.held = Promise.resolve();
    return new Space({ adapter: this.connect(), now: () => this.now, zone: () => 'UTC' });
  }

  /** Such a page with an exercise on it. @param place of the element on the page */
  async run<State extends ExerciseState, Action extends ExerciseAction, Wishes extends object>(
    exercise: Exercise<State, Action, Wishes>,
    place: string,
    wishes: Wishes,
    tab = 'one',
  ): Promise<{ space: Space; run: ExerciseRun<State, Action, Wishes> }> {
    const space = this.space(tab);
    const run = new ExerciseRun(exercise, place, () => wishes);
    await run.attach(space);
    await quiet();
    return { space, run };
  }

  /** Everything that lies in storage, drafts included; or what is of one kind. */
  async records(kind?: StoredRecord['kind']): Promise<StoredRecord[]> {
    const adapter = memory({ name: this.name });
    const all = [
      ...(await adapter.query({ space: 'default', order: 'oldest' })),
      ...(await adapter.query({ space: 'default', kind: 'draft', order: 'oldest' })),
    ];
    return kind ? all.filter((record) => record.kind === kind) : all;
  }

  drafts(): Promise<StoredRecord[]> {
    return this.records('draft');
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
