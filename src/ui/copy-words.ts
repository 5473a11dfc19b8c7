import type { Person } from '../exercises/record.js';
import type { ExerciseView } from './exercise-view.js';

/** Puts one writer's own words, and nobody else's, on the clipboard. Resolves with whether the browser let us. */
export async function copyWords(view: ExerciseView, who: Person, words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    said.set(view, { who, key: 'copied' });
    return true;
  } catch {
    said.set(view, { who, key: 'copy.failed' });
    return false;
  } finally {
    view.requestUpdate();
  }
}

const said = new WeakMap<ExerciseView, { who: Person; key: string }>();

/** What came of it, as the key of a sentence; told to the one who copied, where they did. */
export const saidOf = (view: ExerciseView, who: Person): string | undefined => {
  const last = said.get(view);
  return last?.who === who ? last.key : undefined;
};
