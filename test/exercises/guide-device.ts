import { guideExercise, type GuideRunState, type GuideWishes } from '../../src/exercises/guide-exercise.js';
import type { GuideAction } from '../../src/exercises/guide-act.js';
import type { Guide } from '../../src/exercises/guide.js';
import type { ExerciseRecord } from '../../src/exercises/record.js';
import type { ExerciseRun } from '../../src/space/exercise-run.js';
import type { Space } from '../../src/space/space.js';
import { tabKey } from '../../src/space/tab.js';
import { Device } from '../space/device.js';

export type GuideRun = ExerciseRun<GuideRunState, GuideAction, GuideWishes>;

/** A device on which two people go through a guide. */
export class GuideDevice extends Device {
  open(guide: Guide, wishes: GuideWishes = {}, tab?: string): Promise<{ space: Space; run: GuideRun }> {
    return this.run(guideExercise(guide), `conversation-guide/${guide.id}/`, wishes, tab);
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

  async kept(): Promise<ExerciseRecord[]> {
    return await this.records('conversation');
  }
}
