import type { KindInWords, Words } from '../../export/kind-in-words.js';
import type { Day } from '../../exercises/day.js';
import type { PastEntry, Showing } from '../../exercises/past.js';
import type { ExerciseRecord, Json, Kind } from '../../exercises/record.js';
import type { ExerciseView } from '../exercise-view.js';

/** An element whose past is shown. */
export interface PastView extends ExerciseView {
  open(aside: 'later' | undefined): void;
}

/** What may be done afterwards with a record of one's own. `wait`: it opens once the other shows theirs. */
export type PastAct = 'change' | 'share' | 'wait' | 'unshare' | 'delete';

/** One of a person's own records and how it is shown, with what both made in the same session. */
export interface OwnPast {
  readonly record: ExerciseRecord;
  readonly showing: Showing;
  readonly entry: PastEntry;
}

/** What can be changed afterwards in a record of one's own. */
export interface PastChange {
  /** Fields of text, each with what it is called. */
  readonly texts: readonly { readonly key: string; readonly label: string }[];
  /** Feelings can be chosen anew; their keys lie in `feelings` and `unsure`. */
  readonly feelings?: boolean;
  /** What was typed and not kept yet, as a draft holds it, checked; throws where it does not fit. */
  read(draft: unknown): object;
  /** What follows from a change in another field. */
  also?(change: Readonly<Record<string, unknown>>): object;
}

/**
 * What a kind of exercise lends to have its past shown: how it reads, and what may be done with it afterwards. Everything else is
 * the same for every kind.
 */
export interface PastKind {
  readonly kind: Kind;
  readonly inWords: KindInWords;
  /** In the element's own words, a coach's included. */
  words(): Words;
  /** What a session looks like on the sheet, where that is more than its words. */
  draw?(entry: PastEntry): unknown;
  /** A week in short; without it a week shows what its days hold. Newest first. */
  drawWeek?(entries: readonly PastEntry[]): unknown;
  /** What can be changed in a record; without it, nothing. */
  change?(record: ExerciseRecord): PastChange | undefined;
  /** What may be done with one's own record, of what would make sense by how it is shown. Without it, all of that. */
  may?(own: OwnPast, today: Day): readonly PastAct[];
  /** Goes on with one's own record; undefined where it can only be read, as when a guide is gone. */
  resume?(own: OwnPast): (() => void) | undefined;
  /** Begins one, from a past that is empty. */
  start(): void;
}

/** Data as it may be kept: storage never holds an `undefined`. */
export const plain = (data: object): Json => JSON.parse(JSON.stringify(data)) as Json;
