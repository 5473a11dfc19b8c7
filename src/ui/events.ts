import type { StorageCode } from '../storage/adapter.js';

/** What every exercise event tells: which run, and how far. Never what somebody wrote. */
export interface ExerciseDetail {
  kind: string;
  session: string;
  instance: string;
  step?: number;
  of?: number;
}

/** What an `exercise-error` tells. `field` names the attribute, or the path in a pack or record. */
export interface ExerciseErrorDetail {
  kind: string;
  code: StorageCode | 'content' | 'record' | 'attribute' | 'guide';
  field?: string;
}

/** `exercise-start`: somebody began. `exercise-change`: a step was taken. `exercise-complete`: done, and kept as far as it can be. */
export class ExerciseEvent<Detail = ExerciseDetail> extends CustomEvent<Detail> {
  constructor(what: 'start' | 'change' | 'complete' | 'error', detail: Detail) {
    super('exercise-' + what, { bubbles: true, composed: true, detail });
  }
}

interface ExerciseEventMap {
  'exercise-start': ExerciseEvent;
  'exercise-change': ExerciseEvent;
  'exercise-complete': ExerciseEvent;
  'exercise-error': ExerciseEvent<ExerciseErrorDetail>;
}

declare global {
  // They bubble out of every shadow root, so a page may listen wherever it likes.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- that is how a map is extended
  interface HTMLElementEventMap extends ExerciseEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- that is how a map is extended
  interface DocumentEventMap extends ExerciseEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- that is how a map is extended
  interface WindowEventMap extends ExerciseEventMap {}
}
