import type { Day } from './day.js';
import type { Author, ExerciseRecord, Json, Person, Visibility } from './record.js';

/** `ours`: agreed by both on the same words. `mine`: one's own limit; it stands without the other's yes. */
export type BoundaryWhose = 'ours' | 'mine';
/** Each is a full answer. */
export type BoundaryReply = 'agree' | 'talk' | 'not-for-me';

/** What is asked of both, and asked again when any of it changes. */
export interface BoundaryTerms {
  words: string;
  /** What it takes in, and what it leaves out. */
  within?: string;
  without?: string;
  /** Why it matters. */
  why?: string;
  /** What happens if it slips, agreed beforehand. */
  slips?: string;
  /** When to look at it again (B15). */
  review?: Day;
  /** Who is seen by it, where it lets one of them see the other's place, phone, passwords or whereabouts. */
  seen?: Person | 'both';
  /** The two questions of B13: "would I leave over it?" and "is it my safety, my body, or what I can live with?" */
  leave?: boolean;
  limit?: boolean;
}

/** One entry of what became of a boundary: who, which day, what, and how it stood before. */
export interface BoundaryChange {
  who: Person;
  day: Day;
  what: 'proposed' | 'reworded' | 'ends' | 'withdrawn';
  was?: BoundaryTerms;
}

/** Words of one of the two that wait beside those that stand, until one wording is agreed. */
export interface WordsBeside {
  who: Person;
  words: string;
}

/** A boundary's words: the record of both, or of its author for *mine*. Schema 1. */
export interface BoundaryWording extends BoundaryTerms {
  is: 'wording';
  /** Key of the content's areas, or one of a coach's own. */
  area: string;
  whose: BoundaryWhose;
  proposer: Person;
  beside?: readonly WordsBeside[];
  /** Both are asked whether to let it end. */
  ends?: boolean;
  withdrawn?: { who: Person; day: Day };
  history: readonly BoundaryChange[];
}

/** A typed name and the day. It stays as it was typed, whatever somebody is called later. */
export interface Signature {
  name: string;
  day: Day;
}

/** One person's answer to one wording of *ours*. Schema 1. */
export interface BoundaryAnswer {
  is: 'answer';
  /** The `rev` of the wording that it answers; with any other it is void. */
  of: string;
  reply: BoundaryReply;
  /** How they would word it. */
  instead?: string;
  day: Day;
  signed?: Signature;
}

/** Version of `BoundaryData`; older ones are migrated on read. */
export const boundarySchema = 1;
/** What a record of a boundary holds: its words, or somebody's answer to them. */
export type BoundaryData = BoundaryWording | BoundaryAnswer;
/** One record of a boundary, as a space hands it over. Each boundary is a session of its own. */
export type BoundaryRecord = ExerciseRecord<BoundaryData>;

/** A record to be kept: a new one, or one that is there, with its `rev`, changed. All of a list go together or not at all. */
export type BoundaryPut =
  | BoundaryRecord
  | {
      kind: 'boundary';
      session: string;
      author: Author;
      visibility: Visibility;
      day: Day;
      schema: number;
      data: BoundaryData & Json;
    };

/**
 * Where a boundary stands; derived from its records, never stored. `one-answered` is told to the one who answered and to
 * nobody else: for the other it is `open`, so that nobody learns who has not. Both are "not both yet" on a screen.
 */
export type BoundaryStatus = 'mine' | 'open' | 'one-answered' | 'agreed' | 'talk' | 'declined' | 'withdrawn';

/** A boundary as a reader may see it. */
export interface Boundary {
  session: string;
  /** The day on which it was first kept. */
  day: Day;
  /** Who alone may change its words; `both`: either asks both again. */
  author: Author;
  /** Shown to the other one; *ours* always is. */
  isShown: boolean;
  /** What an answer to it names. */
  rev: string;
  wording: BoundaryWording;
  status: BoundaryStatus;
  /** Answers to this very wording that the reader may see. Another is absent, and nothing tells why. */
  answers: Partial<Record<Person, BoundaryAnswer>>;
}

/** Areas whose pace either may slow or stop at once, alone: the slower pace counts (B5, B6). */
export const paceAreas: readonly string[] = ['physical-pace', 'emotional-pace'];
/** Areas that are one's own always (B12). */
export const mineAreas: readonly string[] = ['self-protection'];
