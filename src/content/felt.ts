import type { FeelingFamilies } from './feelings.js';

/** What somebody chose of the feelings, by key, in any exercise. */
export interface Felt {
  feelings?: readonly string[];
  /** They said that they are not sure. */
  unsure?: boolean;
}

/** What saying feelings needs to know of the language. */
interface Saying {
  /** "Not sure", as it is shown. */
  unsure: string;
  /** BCP 47; undefined: the reader's own. */
  locale: string | undefined;
}

/** The words of chosen feelings, as in "tender, tense". A family counts only where none of its finer words was taken. */
export function feltIn(families: FeelingFamilies, { feelings = [], unsure }: Felt, saying: Saying): string {
  const small = (text: string) => text.toLocaleLowerCase(saying.locale);
  const said = feelings.flatMap((key) => {
    const family = Object.hasOwn(families, key) ? families[key] : undefined;
    if (family) return Object.keys(family.words).some((word) => feelings.includes(word)) ? [] : [small(family.label)];
    const finer = Object.values(families).find(({ words }) => Object.hasOwn(words, key));
    // A word that a coach took out later still says what it said.
    return [finer?.words[key] ?? key.replaceAll('-', ' ')];
  });
  if (unsure) said.push(small(saying.unsure));
  return new Intl.ListFormat(saying.locale, { type: 'unit', style: 'short' }).format(said);
}
