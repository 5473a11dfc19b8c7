export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** Groups of vowels, less a silent "e": near enough to compare texts, never exact. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** School grade that a text asks for: Kincaid et al. 1975. Placeholders count as one short word. */
export function gradeOf(text: string): number {
  const plain = text.replace(/\{\w+\}/g, 'Sam').replaceAll('*', '');
  const sentences = plain.split(/[.!?:;·…–—\n]+/).filter((part) => wordsOf(part).length > 0).length;
  const words = wordsOf(plain);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
