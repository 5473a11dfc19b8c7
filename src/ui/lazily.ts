import type { ExerciseView } from './exercise-view.js';

/** Something that loads when it is first asked for, and draws the card again once it is there. A failed load is tried again. */
export function lazily<Part>(card: ExerciseView, load: () => Promise<Part>): () => Part | undefined {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  return () => {
    if (!part)
      loading ??= load().then(
        (loaded) => {
          part = loaded;
          card.requestUpdate();
        },
        () => {
          loading = undefined;
        },
      );
    return part;
  };
}
