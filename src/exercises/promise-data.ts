import type { Day } from './day.js';
import type { HandedOnFrom } from './handed-on.js';

/** A small promise (D6): its words, and a date or a cue. Schema 1; each is a session of its own. */
export interface PromiseData {
  words: string;
  /** "When … happens", where it hangs on no date. */
  cue?: string;
  due?: Day;
  /** Where it was made, if not among the promises themselves. */
  from?: HandedOnFrom;
}

/** A goal (C11g): short- or long-term, with a next step. Schema 1; each is a session of its own. */
export interface GoalData {
  words: string;
  /** Such as money, or one of a coach's own. */
  area?: string;
  span?: 'short' | 'long';
  step?: string;
  review?: Day;
  from?: HandedOnFrom;
}

/** Version of `PromiseData`; older ones are migrated on read. */
export const promiseSchema = 1;
/** Version of `GoalData`. */
export const goalSchema = 1;
