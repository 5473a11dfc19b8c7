import type { Exercise, ExerciseAction, ExerciseState } from '../exercises/exercise.js';

/** What somebody said when they were asked whether these very words may be in the form. */
export interface FormAnswer {
  readonly session: string;
  readonly words: string;
  readonly yes: boolean;
  /** These are still the words that may be given. */
  isSo(): boolean;
}

/** What the form around an element holds of it: nothing, `done`, or words that somebody agreed to. */
export interface FormValue {
  /** Undefined where nobody was asked yet, or the words are others since. */
  readonly answer: FormAnswer | undefined;
  /** The exercise came to its end; words that are in the form already stay there. */
  done(session: string): void;
  take(answer: FormAnswer): void;
  empty(): void;
  /** Words that were deleted, taken back or changed, or are of another session, do not stay in the form. */
  follow<State extends ExerciseState, Action extends ExerciseAction, Settings>(
    state: State | undefined,
    exercise: Exercise<State, Action, Settings>,
  ): void;
}

const values = new WeakMap<ElementInternals, FormValue>();

/** An element's value in the form around it; whoever asks for it shares the same one. */
export function formValueOf(internals: ElementInternals): FormValue {
  const known = values.get(internals);
  if (known) return known;
  let answer: FormAnswer | undefined;
  /** Whose session the form holds something of. */
  let session: string | undefined;
  const put = (words: string, of?: string) => {
    session = of;
    internals.setFormValue?.(words, of);
  };
  const value: FormValue = {
    get answer() {
      return answer;
    },
    done(of) {
      if (!answer?.yes || answer.session !== of) put('done', of);
    },
    take(given) {
      answer = given;
      if (given.yes) put(given.words, given.session);
    },
    empty() {
      answer = undefined;
      put('');
    },
    follow(state, exercise) {
      if (session === undefined) return;
      if (state?.session !== session || exercise.isIdle(state)) return value.empty();
      // A no holds for the whole session: nobody is asked again and again.
      if (!answer?.yes || !exercise.isDone(state) || answer.isSo()) return;
      answer = undefined;
      put('done', session);
    },
  };
  values.set(internals, value);
  return value;
}
