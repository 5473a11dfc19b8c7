import type { Person } from '../exercises/record.js';
import type { ExerciseView } from './exercise-view.js';

/**
 * Words of not wanting to live that their writer went on from before they were answered to: what stands beside the next screens of
 * the same person, and of nobody else. Filled by the nudge, once an element has one.
 */
export const heavyWords = new WeakMap<ExerciseView, (writer: Person) => unknown>();
