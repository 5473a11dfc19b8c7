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

const reach = { bubbles: true, composed: true };

/** Somebody began. */
export class ExerciseStartEvent extends CustomEvent<ExerciseDetail> {
  constructor(detail: ExerciseDetail) {
    super('exercise-start', { ...reach, detail });
  }
}

/** A step was taken, forward or back. */
export class ExerciseChangeEvent extends CustomEvent<ExerciseDetail> {
  constructor(detail: ExerciseDetail) {
    super('exercise-change', { ...reach, detail });
  }
}

/** It is done, and kept as far as `keep` allows. Once a session. */
export class ExerciseCompleteEvent extends CustomEvent<ExerciseDetail> {
  constructor(detail: ExerciseDetail) {
    super('exercise-complete', { ...reach, detail });
  }
}

/** Something did not fit or was not kept; the exercise goes on. */
export class ExerciseErrorEvent extends CustomEvent<ExerciseErrorDetail> {
  constructor(detail: ExerciseErrorDetail) {
    super('exercise-error', { ...reach, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-start': ExerciseStartEvent;
    'exercise-change': ExerciseChangeEvent;
    'exercise-complete': ExerciseCompleteEvent;
    'exercise-error': ExerciseErrorEvent;
  }
}
