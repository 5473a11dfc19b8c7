import type { Author, ExerciseRecord, Json, Kind, Person, Visibility } from '../exercises/record.js';
import type { RecordQuery, StorageAdapter, StorageCode } from '../storage/adapter.js';
import type { Keep } from '../storage/open-storage.js';

export type { Keep };

/** Whether what was written is kept. A `StorageCode` says why it is not. */
export type SpaceStatus = 'keeping' | 'kept' | 'temporary' | StorageCode;

/** A live answer of storage. On failure the last records stay. */
export interface Live {
  state: 'loading' | 'ready' | 'failed';
  records: readonly ExerciseRecord[];
  error?: unknown;
}

/** What an exercise hands over to be kept; the space adds id, times and revision. */
export interface NewRecord {
  kind: Kind;
  session: string;
  author: Author;
  visibility: Visibility;
  /** Default: the person's today. */
  day?: string;
  schema: number;
  data: Json;
}

/** What the couple settled for this space, kept as its one `space` record. */
export interface SpaceChoices {
  /** Absent: not asked yet. `null`: they go without names. */
  names?: readonly [string, string] | null;
  /** Who started the last check-in, for taking turns. */
  starter?: Person;
  /** Ids of prompts somebody liked. */
  stars?: readonly string[];
  /** `false`: no thoughts are offered beside what somebody writes. */
  nudges?: boolean;
}

/** What a space is made with; all of it may be left out. */
export interface SpaceOptions {
  /** Which two people this is; default `default`. */
  id?: string | undefined;
  adapter?: StorageAdapter | undefined;
  names?: readonly [string, string] | undefined;
  /** Whose device this is; absent: both use it. */
  me?: Person | undefined;
  locale?: string | undefined;
  keep?: Keep | undefined;
  /** Milliseconds since 1970; default the device's clock. */
  now?: (() => number) | undefined;
  /** IANA time zone; default the device's. */
  zone?: (() => string) | undefined;
}

/** Whose words were deleted here; without an author, everything was. Whoever shows them forgets them. */
export interface Erased {
  author?: Person;
}

/** A place for what is being typed. */
export interface Draft {
  /** What was typed under this name: here, in this tab before a reload, or in a tab that is gone. */
  read(): Promise<Json | undefined>;
  write(data: Json): void;
  drop(): void;
  /** What other tabs hold under the same name, as it is now. */
  others(): Promise<readonly OtherDraft[]>;
  /** It cannot be read here: it is kept as it is, counted, and out of the way of what is written next. */
  setAside(): Promise<void>;
}

/** A draft of the same name that another tab holds. It is offered, never merged. */
export interface OtherDraft {
  tab: string;
  updatedAt: string;
  /** True when that tab is closed. */
  gone: boolean;
  /** By draft name. */
  drafts: Record<string, Json>;
  /** What of it is stored: `rev` by id. */
  revs: Record<string, string>;
}

/** What goes along with records that are kept. */
export interface CompleteOptions {
  /** Drafts that they came from, by name, or as they were before (`asWritten`). */
  drop?: readonly string[] | ReadonlyMap<string, number | undefined>;
  /** Drafts of other tabs, which go where their tab is gone. */
  others?: readonly OtherDraft[];
  /** Records that these say something about: they are kept only where those are still as they are here. */
  beside?: readonly ExerciseRecord[];
  /** They never become a session of their own, because there they would say nothing. */
  stays?: boolean;
}

/** What a query may ask of a space: everything but the space itself. */
export type SpaceQuery = Omit<RecordQuery, 'space'>;
