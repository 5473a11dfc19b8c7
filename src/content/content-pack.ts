import type { Prompt } from './prompts.js';

/** What a pack may do to one family of feelings; a new family needs both parts. */
export interface FamilyChange {
  /** Another name for it. */
  readonly label?: string;
  /** All its words, in place of the ones before. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Family key to its change; `null` takes the family out. */
export type FeelingChanges = Readonly<Record<string, FamilyChange | null>>;

/** A list is added to ours, and a prompt with an id of ours stands in its place; `only` leaves ours out. */
export type PromptChanges = readonly Prompt[] | { readonly only: readonly Prompt[] };

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
}
