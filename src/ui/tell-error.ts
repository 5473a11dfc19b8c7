import { ExerciseEvent, type ExerciseErrorDetail } from './events.js';

/** Tells the page that something did not fit or was not kept. Never what somebody wrote; the exercise goes on. */
export const tellError = (
  element: Element & { readonly kind: string },
  code: ExerciseErrorDetail['code'],
  field?: string,
): void => {
  element.dispatchEvent(new ExerciseEvent<ExerciseErrorDetail>('error', { kind: element.kind, code, field }));
};
