import type { Guide } from '../exercises/guide.js';
import type { Frame, SentenceWords } from '../exercises/repair-sentence.js';
import type { AreaChanges } from './boundaries.js';
import type { Prompt } from './prompts.js';
import type { Directory } from './support.js';

/** What a pack may do to one family of feelings or of needs; a new family needs both parts. */
export interface FamilyChange {
  /** Another name for it. */
  readonly label?: string;
  /** All its words, in place of the ones before. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Family key to its change; `null` takes the family out. */
export type FeelingChanges = Readonly<Record<string, FamilyChange | null>>;
/** Needs change as feelings do. */
export type NeedChanges = FeelingChanges;

/** A list is added to ours, and a prompt with an id of ours stands in its place; `only` leaves ours out. */
export type PromptChanges = readonly Prompt[] | { readonly only: readonly Prompt[] };

/** What a pack may do to one list of lines: id to the line, a new one or another for ours; `null` takes ours out. */
export type LineChange = Readonly<Record<string, string | null>>;

/** The list, such as `opening.unheard` or `gesture`, to its change. */
export type LineChanges = Readonly<Record<string, LineChange>>;

/** One part of a sentence: its frame alone, or with what belongs to it. */
export type FrameChange = string | Partial<Frame>;

/** Other words for how sentences are put together (I1, I3, C10); what is not named stays as it is. */
export type SentenceChanges = {
  readonly [Part in keyof SentenceWords]?: SentenceWords[Part] extends Frame ? FrameChange : SentenceWords[Part];
};

/** Other words for one option of a guide; a text alone is its label. */
export type OptionWords = string | { readonly label?: string; readonly hint?: string };

/** Other words for one question of a guide. */
export interface QuestionWords {
  readonly ask?: string;
  readonly hint?: string;
  readonly openers?: readonly string[];
  /** By the option's id. */
  readonly options?: Readonly<Record<string, OptionWords>>;
}

/** Other words for one step of a guide. */
export interface StepWords extends QuestionWords {
  readonly text?: string;
  readonly rules?: readonly string[];
  /** By the question's id. */
  readonly questions?: Readonly<Record<string, QuestionWords>>;
}

/** Other words for a guide of ours. Its steps, and where they lead, stay as they are. */
export interface GuideWords {
  readonly title?: string;
  readonly about?: string;
  readonly starts?: string;
  /** By the step's id. */
  readonly steps?: Readonly<Record<string, StepWords>>;
}

/** A guide's name to a whole guide, or to other words for ours; `null` leaves ours out of what is offered. */
export type GuideChanges = Readonly<Record<string, Guide | GuideWords | null>>;

/** Whom a coach's page names for help. */
export interface SupportChanges {
  /** The coach's own: the address of a page, `mailto:` or `tel:`. */
  readonly contact?: string;
  /** A list of helplines in place of ours: for anyone, and for those under 18. */
  readonly directories?: { readonly anyone?: Directory; readonly child?: Directory };
}

/**
 * A coach's own words. Every part is optional, and what is not named stays as it is. All of it is plain text: markup
 * shows as it was typed. `readPack` checks one; `docs/content-packs.md` describes it for those who write one.
 */
export interface ContentPack {
  /** The format; this one is 1. */
  readonly version: 1;
  /** BCP 47 tag of the language that the pack is written in, such as `en-GB`. */
  readonly locale?: string;
  /** Word key to text of 1 to 2,000 characters, with no other `{placeholder}` than the default has. */
  readonly words?: Readonly<Record<string, string>>;
  readonly feelings?: FeelingChanges;
  readonly prompts?: PromptChanges;
  /** What a sentence of the repair may ask for. */
  readonly needs?: NeedChanges;
  /** Opening lines, gestures, what to do in a pause, ways to reply. */
  readonly lines?: LineChanges;
  /** How the sentences of the repair are put together. */
  readonly sentence?: SentenceChanges;
  /** What a boundary may be about, with its examples. */
  readonly areas?: AreaChanges;
  readonly guides?: GuideChanges;
  readonly support?: SupportChanges;
}
