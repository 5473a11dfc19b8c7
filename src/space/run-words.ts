import type { ExerciseState, Half } from '../exercises/exercise.js';
import type { ExerciseRecord, Json, Person } from '../exercises/record.js';
import { schemaOf, type DraftSchemas } from '../exercises/schemas.js';
import type { ExerciseRun } from './exercise-run.js';
import { people } from './kept.js';
import { check } from './record-reader.js';

/** How drafts of a run are read; `further` of the run has loaded it. */
const draftsOf = ({ exercise }: ExerciseRun): DraftSchemas => schemaOf(exercise.kind)!.draft!;

/** The words of one person, checked. Throws a `RecordError` where they cannot be read. */
export const readAnswer = (run: ExerciseRun, data: Json, who: Person): object =>
  check(draftsOf(run).answer, data, who) as object;

/** A run from its drafts. Words without the rest still show, on the first screen. Throws a `RecordError` where one cannot be read. */
export function joined(
  run: ExerciseRun,
  progress: Json | undefined,
  words: Partial<Record<Person, Json | undefined>>,
): ExerciseState {
  const { exercise } = run;
  const read: Partial<Record<Person, object>> = {};
  for (const who of people) if (words[who]) read[who] = readAnswer(run, words[who], who);
  const rest = progress
    ? (check(draftsOf(run).progress, progress, 'progress') as object)
    : exercise.split(run.fresh()).progress;
  return exercise.join(rest, read);
}

/** A person's part as it is kept, with the words they have typed since. */
export const partOf = (run: ExerciseRun, { author, data, visibility }: ExerciseRecord, typed?: object): Half => ({
  answer: typed ?? readAnswer(run, data, author as Person),
  isShown: visibility !== 'private',
});
