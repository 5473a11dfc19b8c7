import { checkinExercise, type CheckinWishes } from '../../exercises/checkin-exercise.js';
import type { CheckinAction, CheckinState } from '../../exercises/checkin-state.js';
import { ExerciseRun } from '../../space/exercise-run.js';

export type { RunNews } from '../../space/exercise-run.js';

/** One check-in under way. */
export class CheckinRun extends ExerciseRun<CheckinState, CheckinAction, CheckinWishes> {
  constructor(name: string, settings: () => CheckinWishes) {
    super(checkinExercise, name, settings);
  }
}
