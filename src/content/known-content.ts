import { knownWords } from './known-words.js';
import { parts } from './locales.js';
import type { KnownContent } from './read-pack.js';

/** All that a content pack may change, in the page's language or in English: what `readPack` reads one against. */
export async function knownContent(locale = 'en'): Promise<Required<KnownContent>> {
  const part = parts(locale);
  const [words, { feelings }, { needs }, { areas }] = await Promise.all([
    knownWords(locale),
    part.feelings(),
    part.needs(),
    part.areas(),
  ]);
  return { words, feelings, needs, areas };
}
