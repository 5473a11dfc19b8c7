/** One word as it was typed, and as it is compared: lower case, no apostrophe, "sooo" as "so". */
export interface Word {
  readonly text: string;
  readonly plain: string;
  /** UTF-16 units of the original text. */
  readonly start: number;
  readonly end: number;
}

/** Words up to a stop, a comma or a joining word such as "because". */
export interface Clause {
  readonly words: readonly Word[];
  /** What stood before it: `''` begins a sentence, `','` goes on after a comma, else the joining word itself. */
  readonly joint: string;
  /** A question mark ends it. */
  readonly asks: boolean;
}

const wordOrStop = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[.!?…;:,\n&+()–—]/gu;
const joining = new Set(
  'and because cause cos cuz coz since after when whenever while before until but plus & +'.split(' '),
);
/** "so" joins only before somebody who did something: "so I could sleep", not "so kind". */
const doers = new Set('i you u we he she they that'.split(' '));

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .slice(0, 30);

/** Reads a text into clauses, in one pass. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let joint = '';
  const close = (next: string, asks = false): void => {
    if (words.length) clauses.push({ words, joint, asks });
    // An empty clause hands on the stronger break: ", because" is "because", ". And" is a new sentence.
    if (words.length || next === '' || joint === ',') joint = next;
    words = [];
  };
  const found = [...text.matchAll(wordOrStop)];
  for (const [index, match] of found.entries()) {
    const [typed] = match;
    const plain = plainOf(typed);
    const start = match.index;
    const looks = plain === 'after' && words.at(-1)?.plain.startsWith('look');
    if (joining.has(plain) && !looks) close(plain);
    else if (plain === 'so' && words.length && doers.has(plainOf(found[index + 1]?.[0] ?? ''))) close('so');
    else if (/^[,()&+–—]$/.test(typed)) close(',');
    else if (/^[.!?…;:\n]$/.test(typed)) close('', typed === '?');
    else if (plain) words.push({ text: typed, plain, start, end: start + typed.length });
  }
  close('');
  return clauses;
}
