import type { ExerciseState } from '../exercises/exercise.js';
import type { Person } from '../exercises/record.js';
import { createNudge, type Thoughts } from './nudge.js';

/** Thoughts for whoever writes now; undefined: both, at one screen. */
export type ThoughtsOf = (state: ExerciseState | undefined, writer: Person | undefined) => Thoughts;

/**
 * Thoughts of an element, for each of two people their own: what one of them wrote, put away or switched off changes nothing on
 * the other's screen, nor on that of whoever comes for another session.
 */
export function createThoughts(...[view, help, most]: Parameters<typeof createNudge>): ThoughtsOf {
  const known = new Map<Person | undefined, Thoughts>();
  let session = '';
  return (state, writer) => {
    // Before there is a space it has no name; it is the same one then.
    if (session && state && state.session !== session) known.clear();
    session = state?.session ?? session;
    const thoughts = known.get(writer) ?? createNudge(view, help, most, !writer);
    known.set(writer, thoughts);
    return thoughts;
  };
}
