/** One family of needs: a plain name that opens into single needs. */
export interface NeedFamily {
  /** The family's name as it is shown, such as "To be heard". */
  readonly label: string;
  /** Key to the need as it is shown. Each completes "I need …". No key stands in two families. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * All families in the order they are shown. Keys are what records keep, so they are never renamed: lower-case ASCII with
 * hyphens. A need is the speaker's own: none of them says what the other has to be, or asks to watch them.
 */
export type NeedFamilies = Readonly<Record<string, NeedFamily>>;

/** The needs with these keys, as they are shown; a key that is not known here is left out. */
export const needsOf = (families: NeedFamilies, keys: readonly string[] = []): readonly string[] => {
  const all = new Map(Object.values(families).flatMap(({ words }) => Object.entries(words)));
  return keys.flatMap((key) => all.get(key) ?? []);
};
