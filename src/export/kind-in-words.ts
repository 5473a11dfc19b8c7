import type { Tongue } from '../content/direction.js';
import type { Felt } from '../content/felt.js';
import type { PastEntry, Reader } from '../exercises/past.js';
import type { Person } from '../exercises/record.js';

/** What is needed to say a record in words. `wordsIn` makes one of our own content. */
export interface Words {
  /** The names of `a` and `b`. */
  names: readonly [string, string];
  /** BCP 47, for dates; undefined: the reader's own. */
  locale?: string | undefined;
  /** The language of the words, and which way it runs, for a page; default: that of `locale`. */
  speaks?: Tongue | undefined;
  /** A sentence by its key, with `{placeholders}` filled. */
  say(key: string, values?: Record<string, string>): string;
  /** Feelings that were chosen, as in "tender, tense"; empty where there are none. */
  felt(answer: Felt): string;
  /** The question that a small share answers, by its id. */
  prompt?(id: string): string | undefined;
  /** A need as it is shown, by its key. */
  need?(key: string): string | undefined;
  /** The name of what a boundary is about, by its key. */
  area?(key: string): string | undefined;
}

/** One part of what somebody wrote: what it is, and the words. */
export interface WrittenPart {
  key: string;
  label: string;
  text: string;
}

/** What one person wrote, or, without a name, what lies between both. */
export interface WrittenVoice {
  who: Person | 'both';
  name?: string;
  parts: readonly WrittenPart[];
}

/** One session of an exercise in words. */
export interface WrittenEntry {
  kind: string;
  session: string;
  /** What it was, where that is more than its kind: the title of a guide, what a boundary is about. */
  title?: string;
  voices: readonly WrittenVoice[];
  /** Sentences about both, as in "Alex heard: You were tired." */
  together: readonly string[];
}

/**
 * How one kind of exercise reads, for whoever shows it, prints it or saves it as a text. Needs neither the element nor, for a
 * guide, what was gone through.
 */
export interface KindInWords {
  readonly kind: string;
  /** Whether a session says anything to read; without it, each does. Cheap, for it is asked of ten thousand. */
  says?(entry: PastEntry): boolean;
  /** What such an exercise is called, where several kinds stand side by side. */
  name(words: Words): string;
  /** A session, of which the records are those that the reader may see. Undefined: it says nothing. */
  write(entry: PastEntry, words: Words, reader: Reader): WrittenEntry | undefined;
}

/** What this person is called. */
export const nameIn = ({ names }: Words, person: Person): string => names[person === 'a' ? 0 : 1];

/** The parts that hold something, without the space around them. */
export const filled = (parts: readonly (readonly [key: string, label: string, text: string | undefined])[]) =>
  parts.flatMap(([key, label, text]): WrittenPart[] => (text?.trim() ? [{ key, label, text: text.trim() }] : []));
