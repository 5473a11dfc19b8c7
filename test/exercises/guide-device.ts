import { mock } from 'node:test';
import { guideExercise, type GuideRunState, type GuideWishes } from '../../src/exercises/guide-exercise.js';
import type { GuideAction } from '../../src/exercises/guide-act.js';
import type { Guide } from '../../src/exercises/guide.js';
import type { ExerciseRecord, StoredRecord } from '../../src/exercises/record.js';
import { ExerciseRun } from '../../src/space/exercise-run.js';
import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import { tabKey } from '../../src/space/tab.js';
import { memory } from '../../src/storage/memory.js';

export type GuideRun = ExerciseRun<GuideRunState, GuideAction, GuideWishes>;

let places = 0;

/** A device on which two people go through a guide: a clock, and a place where records lie. */
export class GuideDevice {
  now = Date.UTC(2026, 2, 12, 12);
  readonly name = `guide device ${++places}`;

  /** A page in a tab, as it is after it was opened or reloaded. */
  async open(guide: Guide, wishes: GuideWishes = {}, tab = 'one'): Promise<{ space: Space; run: GuideRun }> {
    const space = this.space(tab);
    const run: GuideRun = new ExerciseRun(guideExercise(guide), `conversation-guide/${guide.id}/`, () => wishes);
    await run.attach(space);
    await quiet();
    return { space, run };
  }

  space(tab = 'one'): Space {
    page.tab = tab;
    page.held = Promise.resolve();
    return new Space({ adapter: memory({ name: this.name }), now: () => this.now, zone: () => 'UTC' });
  }

  /** A tab says that it lives, until what comes back is called. */
  async live(tab: string): Promise<() => void> {
    let end = () => {};
    const ends = new Promise<void>((resolve) => (end = resolve));
    await new Promise<void>((held) => {
      void navigator.locks.request(tabKey + tab, () => (held(), ends));
    });
    return end;
  }

  /** Everything that lies in storage, drafts included. */
  async records(): Promise<StoredRecord[]> {
    const adapter = memory({ name: this.name });
    return [
      ...(await adapter.query({ space: 'default', order: 'oldest' })),
      ...(await adapter.query({ space: 'default', kind: 'draft', order: 'oldest' })),
    ];
  }

  async kept(): Promise<ExerciseRecord[]> {
    return (await this.records()).filter(({ kind }) => kind === 'conversation');
  }

  async drafts(): Promise<StoredRecord[]> {
    return (await this.records()).filter(({ kind }) => kind === 'draft');
  }
}

/** Lets everything that waits for nothing but its turn go on; no time passes. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 40; i++) await new Promise((resolve) => setImmediate(resolve));
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
