import { createHash } from 'node:crypto';

/** How many words in a row make a sentence somebody else's. */
export const runLength = 7;
/** Bytes of each hash that are kept: enough that no run of ours meets one by chance. */
export const hashBytes = 5;

/** A run of words, where it stands in its text, and the first bytes of its SHA-256, in hexadecimal digits. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** Every run of seven words in a text. Case, punctuation, apostrophes and the backslashes before them do not count. */
export function wordRunsIn(text: string): WordRun[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:\\?['’][\p{L}\p{N}]+)*/gu)];
  const words = found.map(([word]) => word.toLowerCase().replace(/[\\'’]/g, ''));
  return found.slice(runLength - 1).map(({ 0: last, index }, start) => ({
    start: found[start]!.index,
    end: index + last.length,
    hash: createHash('sha256')
      .update(words.slice(start, start + runLength).join(' '))
      .digest('hex')
      .slice(0, hashBytes * 2),
  }));
}

/** The sentence around a part of a text: as far as a full stop, a quotation mark or an empty line on either side. */
function sentenceAround(text: string, start: number, end: number): string {
  const ends = /[.!?`"“”|<>]|(?<=[\s:(,[])'|'(?=[\s,;)\]])|\n\s*\n|^[-#>*]+ /gm;
  const marks = [...text.matchAll(ends)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  const from = marks.findLast(([, after]) => after <= start)?.[1] ?? 0;
  const to = marks.find(([before]) => before >= end)?.[0] ?? text.length;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** The sentences of a text that have seven words in a row with what was hashed, each once. */
export function borrowedIn(text: string, hashes: ReadonlySet<string>): string[] {
  const runs = wordRunsIn(text).filter(({ hash }) => hashes.has(hash));
  return [...new Set(runs.map(({ start, end }) => sentenceAround(text, start, end)))];
}
