import type { Author, ExerciseRecord, Person } from '../exercises/record.js';

/** What of one run is kept as records, and the very answers that they hold. */
export interface Kept {
  records: Partial<Record<Author, ExerciseRecord>>;
  answers: Partial<Record<Person, object>>;
}

export const people = ['a', 'b'] as const;
