import { checkinExercise, type CheckinWishes } from '../../src/exercises/checkin-exercise.js';
import type { CheckinAction, CheckinSettings, CheckinState } from '../../src/exercises/checkin.js';
import type { StoredRecord } from '../../src/exercises/record.js';
import type { ExerciseRun } from '../../src/space/exercise-run.js';
import type { Space } from '../../src/space/space.js';
import { Device } from './device.js';

/** One check-in under way. */
export type CheckinRun = ExerciseRun<CheckinState, CheckinAction, CheckinWishes>;

/** A device on which two people do check-ins. */
export class CheckinDevice extends Device {
  open(settings: Partial<CheckinSettings> = {}, tab?: string): Promise<{ space: Space; run: CheckinRun }> {
    return this.run(checkinExercise, 'checkin-card/daily/', settings, tab);
  }

  checkins(): Promise<StoredRecord[]> {
    return this.records('checkin');
  }
}
