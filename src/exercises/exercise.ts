import type { Day } from './day.js';
import type { HandedOn } from './handed-on.js';
import type { ExerciseRecord, Json, Kind, Person, StoredRecord, Visibility } from './record.js';
import type { HandedOn as RepairPromise } from './repair-steps.js';

/** The least that is known of every exercise under way: plain data that survives being serialised at any point. */
export interface ExerciseState {
  readonly session: string;
  /** The local day on which it began, and on which it ends, whatever the clock does meanwhile. */
  readonly day: Day;
  /** Where it stands; `done` when it is over. */
  readonly at: string;
  /** Who is here; `solo`: the words fit one. */
  readonly mode?: string | undefined;
  /** Who holds the phone; absent while it lies between both. */
  readonly holder?: Person | undefined;
  /** Each person's own words. */
  readonly answers: Readonly<Record<Person, object>>;
}

/** Something that a person does. */
export interface ExerciseAction {
  readonly do: string;
}

/** What a draft holds, cut so that each person's words lie in a draft of their own and `progress` has none. */
export interface Split {
  readonly progress: object;
  readonly a: object;
  readonly b: object;
}

/** How a person's part is to be kept. */
export interface KeptPart {
  readonly visibility: Visibility;
  readonly data: Json;
  /** Its draft may go. Not when only the visibility changes. */
  readonly isWhole: boolean;
}

/** What goes on in another exercise: words that wait there, and promises that are made already. */
export interface HandsOn {
  readonly waiting?: readonly HandedOn[];
  readonly promises?: readonly RepairPromise[];
}

/** One person's part that is kept, in a session which the other may still join. */
export interface Half {
  readonly answer: object;
  readonly isShown: boolean;
}

/**
 * An exercise whose session has a record of both before it is over, which each one's part names by its `rev`. Whoever runs it
 * keeps `joint` first, hands what was kept to `met`, and then keeps what `keeps` says, in this order. One's part never moves to
 * a session of its own, because there it would answer nothing.
 */
export interface JointExercise<State> {
  /** The words of both, where they are not kept as they are now. */
  joint(state: State): { readonly visibility: Visibility; readonly data: Json } | undefined;
  /** They are kept like this now, by this run or elsewhere; undefined: deleted. */
  met(state: State, record: StoredRecord | undefined): State;
  /** Parts of a session that lie open and name other words than the ones kept there, as they are to be: their writers' own. */
  outdated(records: readonly StoredRecord[]): readonly ExerciseRecord[];
  /** Somebody gave their part in another tab, and wrote nothing here: where it asks them for it, it goes on. */
  given(state: State, who: Person, part: Half): State;
  /** All that somebody wrote is in the words of both, as they are kept: nothing of theirs waits beside them. */
  isHeld(state: State, who: Person): boolean;
}

/**
 * An exercise, as whatever keeps and shows it needs to know it: a state machine over plain data, and what of it is kept when.
 * No DOM, no storage, no text, no clock. `ExerciseRun` in `space` runs one; a new exercise is one such object, its schemas
 * in `schemas.ts`, its words and its views.
 */
export interface Exercise<State extends ExerciseState, Action extends ExerciseAction, Settings> extends Partial<
  JointExercise<State>
> {
  readonly kind: Kind;
  /** Version of the data of its records. */
  readonly schema: number;

  /** One that nobody has begun. */
  create(settings: Settings & { readonly session: string; readonly day: Day }): State;
  /**
   * The state after an action; the same one where that is not possible where it stands.
   * @param now milliseconds since 1970
   */
  act(state: State, action: Action, now: number): State;
  /** What is typed is no step of its own. */
  isTyping(action: Action): boolean;
  /** Nobody has begun. */
  isIdle(state: State): boolean;
  /** It is over, and no longer under way. */
  isDone(state: State): boolean;
  /** Whoever is here has done their part: this is told to the page. */
  isComplete(state: State): boolean;
  /** Words are on the screen, or it is a turn in which a cover must ask who is here. */
  isPrivate(state: State): boolean;
  /** Somebody wrote or chose anything at all. */
  isAnswered(answer: object): boolean;
  /** False for a state from outside that has all its fields and still stands nowhere. */
  isPossible(state: State): boolean;

  split(state: State): Split;
  /** Puts it together again; a missing answer is an empty one. `progress` was checked against its schema. */
  join(progress: object, answers: Partial<Record<Person, object>>): State;
  /** The page asks for something else than before: what stands there then. The same one goes on once somebody began. */
  follow(state: State, fresh: State): State;

  /** How a person's part is to be kept now; undefined: not at all yet, or as it is. `isUnkept`: it has words that no record holds. */
  keeps(state: State, who: Person, record: ExerciseRecord | undefined, isUnkept: boolean): KeptPart | undefined;
  /** The data of a person's record. */
  dataOf(state: State, who: Person): Json;
  /**
   * What of a person's part stays theirs alone where the rest of it may be read: kept at once with their record, in a session
   * that is derived from this one (`keptBackSession`), because an author has one record in each.
   */
  keptBack?(state: State, who: Person): Json | undefined;
  /** Who may read words that are put away unfinished. */
  visibilityLeft(state: State, who: Person): Visibility;
  /** In the end: the data of what both made together, if they did. */
  together(state: State): Json | undefined;
  /** What of it goes on elsewhere as it stands. Asked again and again: what is handed on twice is there once. */
  handsOn?(state: State): HandsOn;
  /** Who has the first turn next time, once that is settled. */
  starter(state: State): Person | undefined;
  /** What is kept of somebody's part is another one now: changed, shown or taken back elsewhere; undefined: deleted. */
  recall(state: State, who: Person, part: Half | undefined): State;
  /** Everything that somebody wrote was deleted. */
  erase(state: State, author: Person): State;

  /** The step leads back to somebody who may not be the one who holds the phone now. */
  needsCover(before: State, after: State): boolean;
  /** What was left so on another day is simply that day's. */
  endsWithItsDay(state: State): boolean;
  /** It waits for as long as it takes: on another day it is gone on with, and not put away. */
  rests?(state: State): boolean;
  /** Half of it is kept, and this action begins something else than the other half. */
  startsAnew(state: State, action: Action, today: Day): boolean;
  /** One who is done on their own, today: the other may still come. */
  half(state: State, today: Day): { readonly who: Person; readonly isShown: boolean } | undefined;
  /** Of the records of one day, the one whose session the other person may join. Newest first. */
  halfOf(records: readonly ExerciseRecord[], settings: Settings): ExerciseRecord | undefined;
  /** Takes up a session of which one part is kept already. */
  resume(
    settings: Settings & { readonly session: string; readonly day: Day },
    halves: Partial<Record<Person, Half>>,
  ): State;
  /** Takes up a session that is kept, of any day; undefined where nothing of it can be gone on with. `day`: today. */
  open?(
    settings: Settings & { readonly session: string; readonly day: Day },
    records: readonly StoredRecord[],
  ): State | undefined;
}
