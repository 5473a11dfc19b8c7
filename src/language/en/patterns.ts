/**
 * A small language for patterns over the words of a sentence, so that rules read as what people write.
 *
 * A line is one pattern; its parts stand between spaces. `a|b` either word, `do_not` two words, `care~` with any ending,
 * `{list}` a word of that list, `_` any word, `_3` up to three of any, `^` at the beginning of a clause, `$` at the end of one,
 * `!a` not followed by it. `?` after a part makes it optional, `*` lets it stand up to three times. No part crosses a comma
 * unless it is `,`. Everything is bounded, so the time grows with the length of the text and no further.
 */
import type { Sentence } from './sentences.js';
import { lists } from './words.js';

/** The words from one token up to, not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const breaks =
  '(?:and|but|so|because|then|or|when|if|that|though|although|while|coz|yes|no|ok|okay|honestly|look|well|sorry|please|maybe)';

const alternatives = (source: string): string =>
  source
    .split(/[\s|]+/)
    .filter(Boolean)
    .map((word) => word.replace(/_/g, ' ').replace(/~/g, '[^ ,"]*').replace(/\./g, '\\.'))
    .join('|');

const compiledLists = new Map<string, string>();
const wordsOf = (name: string): string => {
  const source = lists[name];
  if (source === undefined) throw new Error(`No list of words is called ${name}.`);
  let compiled = compiledLists.get(name);
  if (!compiled) compiledLists.set(name, (compiled = alternatives(source)));
  return compiled;
};

const begin = `(?<=^ |[,"] | ${breaks} )`;
const end = `(?=$|[,"] |${breaks} )`;

function part(source: string): string {
  if (source === '^') return begin;
  if (source === '$') return end;
  if (source === ',?') return '(?:, )?';
  const [, not, body, often] = /^(!?)(.*?)([?*]?)$/.exec(source)!;
  const choices = body!.split('|');
  const gaps = choices.filter((one) => /^_\d$/.test(one)).map((one) => `(?:[^ ,"]+ ){0,${one[1]}}?`);
  const words = choices
    .filter((one) => one !== '$' && !/^_\d$/.test(one))
    .map((one) => (one === '_' ? '[^ ,"]+' : one.startsWith('{') ? wordsOf(one.slice(1, -1)) : alternatives(one)))
    .join('|');
  const every = [...(words ? [`(?:${words}) `] : []), ...(choices.includes('$') ? [end] : []), ...gaps];
  const choice = `(?:${every.join('|')})`;
  return not ? `(?!${choice})` : choice + (often === '*' ? '{0,3}' : often);
}

const linesOf = (lines: string): string[] => lines.trim().split(/\s*\n\s*/);
const compile = (line: string): string => line.split(/\s+/).map(part).join('');

/** Words in so many sentences that a pattern is not looked for because of them. */
const everyday = new Set(
  `i you we he she they it me my your us our a an the this that what who to of in on at for with from about by up out and or but so
  if when because as than like am is are was were be been do did does have has had can could will would should may might must not no
  never always just get got make made go going want say said all any one there more too really need feel felt now know`.split(
    /\s+/,
  ),
);

/** The words of one part of a pattern, one of which has to be there. None if it can be left out, or be anything. */
function wordsNeeded(source: string): string[] {
  if (/^[!^$]|[?*]$|^,/.test(source)) return [];
  const choices = source.split('|');
  if (choices.some((one) => /^(?:_\d?|\$|,|")$/.test(one))) return [];
  return choices
    .flatMap((one) => (one.startsWith('{') ? lists[one.slice(1, -1)]!.split(/\s+/) : [one]))
    .filter(Boolean)
    .map((word) => word.split('_').reduce((rarest, next) => (everyday.has(rarest) ? next : rarest)));
}

/** The words of the part of a line that is there least often. */
function keyOf(line: string): readonly string[] {
  let key: string[] = [];
  let least = Infinity;
  for (const source of line.split(/\s+/)) {
    const words = wordsNeeded(source);
    if (!words.length) continue;
    const often = words.reduce((sum, word) => sum + (everyday.has(word) ? 100 : word.endsWith('~') ? 3 : 1), 0);
    if (often < least) [key, least] = [words, often];
  }
  return key;
}

/** Stems are found by this many letters; what stands there is read by the pattern itself. */
const stem = 3;

/** Patterns under the rarest words that each needs, so that a sentence is only read for those it has a word of. */
class Index {
  readonly #lines: string[];
  readonly #compiled: (RegExp | undefined)[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #always: number[] = [];

  constructor(lines: string) {
    this.#lines = linesOf(lines);
    for (const [index, line] of this.#lines.entries()) {
      const key = keyOf(line);
      if (!key.length) this.#always.push(index);
      for (const word of key) {
        if (/^[^~]{0,2}~/.test(word)) this.#always.push(index);
        const place = word.endsWith('~') ? `${word.slice(0, stem)}~` : word;
        const there = this.#byWord.get(place);
        if (!there) this.#byWord.set(place, [index]);
        else if (there.at(-1) !== index) there.push(index);
      }
    }
  }

  /** The patterns that a sentence may hold. */
  worthwhile({ words }: Sentence): RegExp[] {
    const found = new Set(this.#always);
    for (const word of words) {
      for (const index of this.#byWord.get(word) ?? []) found.add(index);
      for (const index of this.#byWord.get(`${word.slice(0, stem)}~`) ?? []) found.add(index);
    }
    return [...found].map(
      (index) => (this.#compiled[index] ??= new RegExp(`(?<= )${compile(this.#lines[index]!)}`, 'g')),
    );
  }
}

/** So many places of one kind are looked at in a sentence. */
const mostSpans = 12;

/** Finds the places where one of the patterns stands, from left to right, none over another; at most twelve. */
export function patterns(lines: string): (sentence: Sentence) => Span[] {
  let index: Index | undefined;
  return (sentence) => {
    index ??= new Index(lines);
    const found: Span[] = [];
    for (const pattern of index.worthwhile(sentence)) {
      pattern.lastIndex = 0;
      for (let seen = 0; seen < mostSpans; seen++) {
        const match = pattern.exec(sentence.plain);
        if (!match) break;
        if (!match[0]) pattern.lastIndex++;
        else found.push(spanOf(sentence, match.index, match.index + match[0].length));
      }
    }
    found.sort((one, other) => one.from - other.from || other.to - one.to);
    const apart: Span[] = [];
    for (const span of found) if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
    return apart.slice(0, mostSpans);
  };
}

/** The tokens between two places of the plain sentence. */
function spanOf({ places }: Sentence, begin: number, until: number): Span {
  return { from: tokenAt(places, begin), to: tokenAt(places, until) };
}

/** The first token at or after a place. */
function tokenAt(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the patterns stands anywhere in a sentence, or in some of its words. */
export function speaksOf(lines: string): (sentence: Sentence, span?: Span) => boolean {
  let index: Index | undefined;
  return (sentence, span) => {
    index ??= new Index(lines);
    const plain = span ? plainOf(sentence, span) : sentence.plain;
    return index.worthwhile(sentence).some((pattern) => {
      pattern.lastIndex = 0;
      return pattern.test(plain);
    });
  };
}

/** Whether one of the patterns stands immediately before a token; the eight words before it are looked at. */
export function endsWith(lines: string): (sentence: Sentence, token: number) => boolean {
  let compiled: RegExp | undefined;
  return (sentence, token) => {
    compiled ??= new RegExp(`(?<= )(?:${linesOf(lines).map(compile).join('|')})$`);
    return compiled.test(plainOf(sentence, { from: Math.max(0, token - 8), to: token }));
  };
}

/** Whether one of the patterns begins exactly at a token; the sixteen words from it on are looked at. */
export function beginsWith(lines: string): (sentence: Sentence, token: number) => boolean {
  let compiled: RegExp | undefined;
  return (sentence, token) => {
    compiled ??= new RegExp(`^ (?:${linesOf(lines).map(compile).join('|')})`);
    return compiled.test(plainOf(sentence, { from: token, to: Math.min(sentence.tokens.length, token + 16) }));
  };
}

/** Some of the words of a sentence, in the form that patterns look at. */
export function plainOf({ plain, places }: Sentence, { from, to }: Span): string {
  const begin = places[from];
  return begin === undefined || to <= from ? ' ' : plain.slice(begin - 1, places[to] ?? plain.length);
}

/** The clause around a token: from the comma, quotation or beginning before it to the next one, at most 40 words each way. */
export function clauseAround({ tokens }: Sentence, { from, to }: Span): Span {
  let begin = from;
  while (begin > 0 && from - begin < 40 && !/[,"]/.test(tokens[begin - 1]!.plain)) begin--;
  let end = to;
  while (end < tokens.length && end - to < 40 && !/[,"]/.test(tokens[end]!.plain)) end++;
  return { from: begin, to: end };
}
