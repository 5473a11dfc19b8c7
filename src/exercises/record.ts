/** Anything that JSON can carry; what an exercise keeps is never more than this. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One of the two people. Who is `a` and who is `b` is settled when the couple names itself and never changes. */
export type Person = 'a' | 'b';

/** Who wrote a record: one person, or both for what they signed or wrote together. */
export type Author = Person | 'both';

/** `after-both`: the other may read it once both chose to show in the same session. */
export type Visibility = 'private' | 'after-both' | 'shared';

/** Kinds of records an exercise writes. Kinds that begin with `_` belong to storage wrappers. */
export type Kind =
  | 'checkin'
  | 'repair'
  | 'boundary'
  | 'conversation'
  | 'checklist'
  | 'path'
  | 'promise'
  | 'goal'
  | 'win'
  | 'space'
  | 'draft';

/**
 * All that a storage adapter knows of what somebody wrote; it never looks into `data`.
 * `id`, `kind`, `space`, `session`, `author`, `createdAt` and `day` never change.
 */
export interface StoredRecord {
  /** UUIDv7 (RFC 9562); drafts are `draft:<space>:<name>:<tab>`. */
  id: string;
  kind: string;
  space: string;
  /** One run of an exercise: what was done together. */
  session: string;
  author: Author;
  visibility: Visibility;
  /** ISO 8601, UTC. Told to people, never used to decide a conflict. */
  createdAt: string;
  updatedAt: string;
  /** Local calendar day of the person, YYYY-MM-DD. */
  day: string;
  /** Version of `data`; older ones are migrated on read. */
  schema: number;
  /** Random, made by the writer at each write, stored verbatim. */
  rev: string;
  data: Json;
}

/** A stored record that a `Space` has parsed and migrated. */
export interface ExerciseRecord<Data = Json> extends StoredRecord {
  data: Data & Json;
}

/** The other one of the two. */
export const otherOf = (person: Person): Person => (person === 'a' ? 'b' : 'a');
