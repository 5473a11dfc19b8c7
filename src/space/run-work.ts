import type { Person } from '../exercises/record.js';
import type { ExerciseRun } from './exercise-run.js';
import { people, type Kept } from './kept.js';
import type { Space } from './space.js';

/** What is remembered of a run, beside what it shows. */
export interface Work {
  /** One step is kept after the other. */
  turn: Promise<unknown>;
  /** The last step that is being kept. */
  last?: Promise<unknown>;
  again?: ReturnType<typeof setTimeout> | undefined;
  /** What was told to be complete, and what of it is all kept. */
  told?: Kept;
  finished?: Kept;
  /** What was handed on to other exercises. */
  handedOn?: string;
  /** Counts what may not be undone past. */
  erasures: number;
  /** Drafts of living tabs that were put away as they are. */
  seen: Set<string>;
  /** Where it hears of words that are deleted. */
  heard?: Space;
}

const works = new WeakMap<ExerciseRun, Work>();

/** What is remembered of this run, from the first question on. */
export const workOf = (run: ExerciseRun): Work => {
  const work = works.get(run) ?? { turn: Promise.resolve(), erasures: 0, seen: new Set() };
  works.set(run, work);
  return work;
};

/** The name of the draft that holds one person's words. */
export const draftOf = ({ name }: ExerciseRun, who: Person): string => name + '#' + who;
/** The names of all drafts of a run. */
export const draftNames = (run: ExerciseRun): string[] => [run.name, ...people.map((who) => draftOf(run, who))];
