/** One family of feelings: a plain name that opens into finer words. */
export interface FeelingFamily {
  /** The family's name as it is shown, such as "Far away". */
  readonly label: string;
  /** Word key to the word as it is shown. Each completes "I feel …". No key stands in two families. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * All families in the order they are shown. Keys are what records keep, so they are never renamed: lower-case ASCII with
 * hyphens. No order of good and bad is meant by any of them.
 *
 * Finer words go with calmer reactions: Kashdan, Barrett & McKnight 2015; Lieberman et al. 2007.
 */
export type FeelingFamilies = Readonly<Record<string, FeelingFamily>>;
