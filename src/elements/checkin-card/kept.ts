import type { CheckinAnswer, CheckinState } from '../../exercises/checkin-state.js';
import { isAnswered } from '../../exercises/checkin-steps.js';
import type { ExerciseRecord, Person } from '../../exercises/record.js';

/** What of one check-in is kept as records, and the very answers that they hold. */
export interface Kept {
  records: Partial<Record<Person, ExerciseRecord>>;
  answers: Partial<Record<Person, CheckinAnswer>>;
}

export const people = ['a', 'b'] as const;

/** Words that no record holds yet. */
export const isUnkept = (state: CheckinState, kept: Kept, who: Person): boolean =>
  state.answers[who] !== kept.answers[who] && isAnswered(state.answers[who]);
