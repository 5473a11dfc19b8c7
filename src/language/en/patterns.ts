/**
 * A small language for patterns over the words of a sentence, so that rules read as what people write.
 *
 * A line is one pattern; its parts stand between spaces. A word stands for all its forms: `make` finds "made". `a|b` either word,
 * `do_not` two words, `care~` with anything after it, `LIST` a word of that list, `_` any word, `_3` up to three of any, `^` at the beginning of a clause, `$` at the end of one,
 * `!a` not followed by it. `?` after a part makes it optional, `*` lets it stand up to three times. Up to three words that only
 * add weight ("just", "really", "always") may stand before any part but the first. No part crosses a comma unless it is `,`.
 * Everything is bounded, so the time grows with the length of the text and no further.
 */
import { stemOf, type Sentence } from './sentences.js';
import { lists } from './words.js';

/** The words from one token up to, not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What patterns are looked for in: stems, and each of them once. */
export type Readable = Pick<Sentence, 'words' | 'vocabulary'>;

/** What a clause ends before, and what a new one may begin after. */
const stops = new Set('and but so because then or when if that though although while , "'.split(' ').map(stemOf));
const breaks = new Set([...stops, ...'yes no ok okay honestly oh look well sorry please maybe'.split(' ').map(stemOf)]);

/** What may stand at one place of a pattern. */
interface Choice {
  readonly words: Set<string>;
  /** Under their first word: the words after it. */
  readonly phrases: Map<string, string[][]>;
  readonly stems: string[];
  any: boolean;
  end: boolean;
  /** Up to so many words of any kind. */
  gap: number;
}

interface Part extends Choice {
  readonly begin: boolean;
  readonly not: boolean;
  readonly least: 0 | 1;
  readonly most: 1 | 3;
}

const inStems = (word: string, at: number, all: string): string =>
  /^[a-z]*~/.test(all.slice(at + word.length)) ? word : stemOf(word);

const listed = (source: string): string[] =>
  source
    .split(/[\s|]+/)
    .filter(Boolean)
    .flatMap((one) => (/^[A-Z]/.test(one) ? listed(lists[one]!) : [one.replace(/[a-z]+(?!~)/g, inStems)]));

function choiceOf(source: string): Choice {
  const choice: Choice = { words: new Set(), phrases: new Map(), stems: [], any: false, end: false, gap: 0 };
  for (const one of listed(source)) {
    if (one === '$') choice.end = true;
    else if (one === '_') choice.any = true;
    else if (/^_\d$/.test(one)) choice.gap = Number(one[1]);
    else if (one.includes('_')) {
      const [first, ...rest] = one.split('_');
      const there = choice.phrases.get(first!);
      if (there) there.push(rest);
      else choice.phrases.set(first!, [rest]);
    } else if (one.endsWith('~')) choice.stems.push(one.slice(0, -1));
    else choice.words.add(one);
  }
  return choice;
}

const known = new Map<string, Part>();

function partOf(source: string): Part {
  const there = known.get(source);
  if (there) return there;
  const [, not, body, often] = /^(!?)(.*?)([?*]?)$/.exec(source)!;
  const part: Part = {
    ...choiceOf(body === '^' ? '' : body!),
    begin: body === '^',
    not: not !== '',
    least: often ? 0 : 1,
    most: often === '*' ? 3 : 1,
  };
  known.set(source, part);
  return part;
}

const weight = partOf('ADV');

/** How much was compared, for the test that says it grows no faster than the text. */
export const effort = { steps: 0 };

const same = (wanted: string, word: string | undefined): boolean =>
  word !== undefined && (wanted === word || (wanted.endsWith('~') && word.startsWith(wanted.slice(0, -1))));

/** Where words are compared: the parts of a pattern, the words, and whether only their end will do as its end. */
interface Reading {
  readonly parts: readonly Part[];
  readonly words: readonly string[];
  readonly last: boolean;
}

const isWord = (part: Part, word: string): boolean =>
  part.words.has(word) ||
  (part.any && word !== ',' && word !== '"') ||
  (part.stems.length > 0 && part.stems.some((stem) => word.startsWith(stem)));

/** Where a phrase ends that begins with the word at a place, else -1. */
function phraseEnd(rest: readonly string[], words: readonly string[], at: number): number {
  effort.steps++;
  for (let index = 0; index < rest.length; index++) if (!same(rest[index]!, words[at + 1 + index])) return -1;
  return at + 1 + rest.length;
}

/** Whether a choice stands at a place at all. */
function stands(part: Part, words: readonly string[], at: number): boolean {
  const word = words[at];
  if (part.end && (word === undefined || stops.has(word))) return true;
  if (word === undefined) return false;
  return isWord(part, word) || (part.phrases.get(word)?.some((rest) => phraseEnd(rest, words, at) > 0) ?? false);
}

/** Where words that only add weight end, at most three of them; `at` if there are none. */
function afterWeight(words: readonly string[], at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  if (weight.words.has(word)) return at + 1;
  for (const rest of weight.phrases.get(word) ?? []) {
    const end = phraseEnd(rest, words, at);
    if (end > 0) return end;
  }
  return at;
}

/** Where the parts from `index` on end if they stand at a place, else -1. */
function follows(reading: Reading, index: number, at: number): number {
  const { parts, words, last } = reading;
  const part = parts[index];
  effort.steps++;
  if (!part) return !last || at === words.length ? at : -1;
  if (part.begin) return at === 0 || breaks.has(words[at - 1]!) ? follows(reading, index + 1, at) : -1;
  if (part.not) return stands(part, words, at) ? -1 : follows(reading, index + 1, at);
  for (let skipped = 0, from = at; ; skipped++) {
    const end = takes(reading, index, from, part.most);
    if (end >= 0) return end;
    if (!index || skipped === 3 || part.gap) break;
    const next = afterWeight(words, from);
    if (next === from) break;
    from = next;
  }
  return part.least ? -1 : follows(reading, index + 1, at);
}

/** Where the parts end if this one stands at a place up to `left` times. */
function takes(reading: Reading, index: number, at: number, left: number): number {
  const { parts, words } = reading;
  const part = parts[index]!;
  const word = words[at];
  if (word !== undefined) {
    if (isWord(part, word)) {
      const end = goesOn(reading, index, at + 1, left);
      if (end >= 0) return end;
    }
    const phrases = part.phrases.get(word);
    if (phrases) {
      for (const rest of phrases) {
        const after = phraseEnd(rest, words, at);
        const end = after > 0 ? goesOn(reading, index, after, left) : -1;
        if (end >= 0) return end;
      }
    }
  }
  if (part.end && (word === undefined || stops.has(word))) {
    const end = follows(reading, index + 1, at);
    if (end >= 0) return end;
  }
  for (let taken = 0; part.gap && taken <= part.gap; taken++) {
    if (taken && /^[,"]?$/.test(words[at + taken - 1] ?? '')) break;
    const end = follows(reading, index + 1, at + taken);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where the parts end if this one has stood once more. */
function goesOn(reading: Reading, index: number, next: number, left: number): number {
  const more = left > 1 ? takes(reading, index, next, left - 1) : -1;
  return more >= 0 ? more : follows(reading, index + 1, next);
}

/** The first place from `from` on where a pattern can begin. */
function beginning(part: Part, words: readonly string[], from: number): number {
  if (part.begin || part.not || part.any || part.end || part.gap || !part.least || part.stems.length) return from;
  let at = from;
  while (at < words.length && !part.words.has(words[at]!) && !part.phrases.has(words[at]!)) at++;
  return at;
}

/** Words in so many sentences that a pattern is not looked for because of them. */
const everyday = new Set(
  `i you we he she they it me my your us our a an the this that what who to of in on at for with from about by up out and or but so
  if when because as than like am is are was were be been do does did have has had can could will would should may might must not no
  never always just get got make made go going want say said all any one there more too really need feel felt now know`
    .split(/\s+/)
    .map(stemOf),
);

const rarest = (phrase: string): string => phrase.split('_').reduce((word, next) => (everyday.has(word) ? next : word));

interface Key {
  readonly words: readonly string[];
  /** How often one of them is there, roughly. */
  readonly often: number;
}

const keys = new Map<string, Key | undefined>();

/** The words of one part of a line, one of which has to be there; none if the part can be left out, or be anything. */
function keyIn(source: string): Key | undefined {
  if (/^[!^]|[?*]$/.test(source)) return undefined;
  if (keys.has(source)) return keys.get(source);
  const all = listed(source);
  let key: Key | undefined;
  if (!all.some((one) => /^(?:_\d?|\$|,)$/.test(one))) {
    const words = all.map(rarest);
    const often = words.reduce((sum, word) => sum + (everyday.has(word) ? 100 : word.endsWith('~') ? 3 : 1), 0);
    key = { words, often };
  }
  keys.set(source, key);
  return key;
}

/** The words of the part of a line that is there least often. */
function keyOf(sources: readonly string[]): readonly string[] {
  let least: Key = { words: [], often: Infinity };
  for (const source of sources) {
    const key = keyIn(source);
    if (key && key.often < least.often) least = key;
  }
  return least.words;
}

interface Line {
  readonly parts: readonly Part[];
}

/** Stems are found by this many letters; what stands there is compared by the pattern itself. */
const stemLetters = 3;

/** Patterns under the rarest words that each needs, so that a sentence is compared with those alone it has a word of. */
class Patterns {
  readonly #sources: readonly string[][];
  readonly #lines: (Line | undefined)[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #always: number[] = [];
  /** Whether any of them is found by a stem. */
  #stems = false;

  constructor(text: string) {
    this.#sources = text
      .trim()
      .split(/\s*\n\s*/)
      .map((line) => line.split(/\s+/));
    for (const [index, sources] of this.#sources.entries()) {
      const key = keyOf(sources);
      if (!key.length || key.some((word) => word.indexOf('~') >= 0 && word.indexOf('~') < stemLetters)) {
        this.#always.push(index);
        continue;
      }
      for (const word of key) {
        this.#stems ||= word.endsWith('~');
        const place = word.endsWith('~') ? `${word.slice(0, stemLetters)}~` : word;
        const there = this.#byWord.get(place);
        if (!there) this.#byWord.set(place, [index]);
        else if (there.at(-1) !== index) there.push(index);
      }
    }
  }

  /** The patterns that these words may hold. */
  worthwhile(words: Iterable<string>): Line[] {
    const found = new Set(this.#always);
    const add = (place: string): void => this.#byWord.get(place)?.forEach((index) => found.add(index));
    for (const word of words) {
      add(word);
      if (this.#stems) add(`${word.slice(0, stemLetters)}~`);
    }
    return [...found].map((index) => (this.#lines[index] ??= { parts: this.#sources[index]!.map(partOf) }));
  }
}

const lazily = (text: string): (() => Patterns) => {
  let made: Patterns | undefined;
  return () => (made ??= new Patterns(text));
};

/** So many places of one kind are found in a sentence, and a pattern is tried in so many; no sentence of sense has more. */
const mostSpans = 12;
const mostTries = 150;

/** Finds the places where one of the patterns stands, from left to right, none over another; at most twelve. */
export function patterns(text: string): (sentence: Readable) => Span[] {
  const all = lazily(text);
  return ({ words, vocabulary }) => {
    const found: Span[] = [];
    for (const { parts } of all().worthwhile(vocabulary)) {
      const reading = { parts, words, last: false };
      for (let from = 0, seen = 0; seen < mostSpans;) {
        from = beginning(parts[0]!, words, from);
        if (from >= words.length) break;
        const to = follows(reading, 0, from);
        if (to > from) {
          found.push({ from, to });
          seen++;
        }
        from = Math.max(from + 1, to);
      }
    }
    found.sort((one, other) => one.from - other.from || other.to - one.to);
    const apart: Span[] = [];
    for (const span of found) if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
    return apart.slice(0, mostSpans);
  };
}

/** Whether one of the patterns stands anywhere in a sentence, or in some of its words. */
export function speaksOf(text: string): (sentence: Sentence, span?: Span) => boolean {
  const all = lazily(text);
  return (sentence, span) => {
    const words = span ? sentence.words.slice(span.from, span.to) : sentence.words;
    for (const { parts } of all().worthwhile(span ? words : sentence.vocabulary)) {
      if (standsIn({ parts, words, last: false })) return true;
    }
    return false;
  };
}

/** Whether a pattern stands anywhere in some words. */
function standsIn(reading: Reading): boolean {
  const { parts, words } = reading;
  for (let from = 0, tried = 0; tried < mostTries; from++, tried++) {
    from = beginning(parts[0]!, words, from);
    if (from >= words.length) return false;
    if (follows(reading, 0, from) >= 0) return true;
  }
  return false;
}

/** Whether one of the patterns stands immediately before a token; the eight words before it are looked at. */
export function endsWith(text: string): (sentence: Sentence, token: number) => boolean {
  const all = lazily(text);
  return (sentence, token) => {
    const words = sentence.words.slice(Math.max(0, token - 8), token);
    for (const { parts } of all().worthwhile(words)) {
      if (standsIn({ parts, words, last: true })) return true;
    }
    return false;
  };
}

/** Whether one of the patterns begins exactly at a token; the sixteen words from it on are looked at. */
export function beginsWith(text: string): (sentence: Pick<Sentence, 'words'>, token: number) => boolean {
  const all = lazily(text);
  return (sentence, token) => {
    const words = sentence.words.slice(token, token + 16);
    for (const { parts } of all().worthwhile(words)) {
      if (follows({ parts, words, last: false }, 0, 0) >= 0) return true;
    }
    return false;
  };
}

/** Some of the words of a sentence, each with a space after it and one before the first. */
export function plainOf({ tokens }: Sentence, { from, to }: Span): string {
  return to <= from
    ? ' '
    : ` ${tokens
        .slice(from, to)
        .map(({ plain }) => plain)
        .join(' ')} `;
}

/** The clause around a token: from the comma, quotation or beginning before it to the next one, at most 40 words each way. */
export function clauseAround({ tokens }: Sentence, { from, to }: Span): Span {
  let begin = from;
  while (begin > 0 && from - begin < 40 && !/[,"]/.test(tokens[begin - 1]!.plain)) begin--;
  let end = to;
  while (end < tokens.length && end - to < 40 && !/[,"]/.test(tokens[end]!.plain)) end++;
  return { from: begin, to: end };
}
