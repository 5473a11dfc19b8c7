import * as v from 'valibot';
import type { BoundaryAreas } from './boundaries.js';
import type { ContentError } from './content-error.js';
import type { ContentPack } from './content-pack.js';
import type { FeelingFamilies } from './feelings.js';
import type { NeedFamilies } from './needs.js';
import { at, bare, found, isFields, PackReader, textSchema, type Fields } from './pack-reader.js';
import { readFamilies } from './read-families.js';
import { readGuides } from './read-guides.js';
import { readAreas, readLines, readPrompts } from './read-lists.js';
import { readSentence } from './read-sentence.js';
import { readSupport } from './read-support.js';

export { MOST_IN_A_TEXT } from './pack-reader.js';

/** Most characters (UTF-16 units) of a whole pack, keys included. */
export const MOST_IN_A_PACK = 256_000;
/** How deep a whole guide in a pack goes: guides, its name, steps, a step, questions, one, options, one. */
const deepest = 10;

/** What the pack is read against. Without `feelings`, `needs` or `areas`, whether one of them is new or known is not checked. */
export interface KnownContent {
  readonly words: Readonly<Record<string, string>>;
  readonly feelings?: FeelingFamilies;
  readonly needs?: NeedFamilies;
  readonly areas?: BoundaryAreas;
}

/** What could be used, and one problem for each part that could not. */
export interface PackReading {
  readonly pack: ContentPack;
  readonly problems: readonly ContentError[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const localeSchema = v.pipe(
  v.string('a language tag such as "en-GB"'),
  v.check((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'a language tag such as "en-GB"'),
);

class TooMuch extends Error {}

/**
 * A copy of plain data that nobody else holds: own fields only, no prototypes, getters read once. Counts as it goes, so
 * that neither a circle nor a huge list runs away.
 */
function copyOf(input: unknown): unknown {
  let left = MOST_IN_A_PACK;
  const spend = (units: number) => {
    left -= units;
    if (left < 0) throw new TooMuch();
  };
  const copy = (value: unknown, depth: number): unknown => {
    spend(1);
    if (typeof value === 'string') spend(value.length);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return undefined;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let index = 0; index < value.length; index++) list.push(copy(value[index], depth + 1));
      return list;
    }
    const fields = Object.create(null) as Fields;
    for (const key of Object.keys(value)) {
      spend(key.length);
      fields[key] = copy((value as Fields)[key], depth + 1);
    }
    return fields;
  };
  return copy(input, 0);
}

const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([whole]) => whole);

function readWords(
  reader: PackReader,
  value: unknown,
  known: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const fields = reader.fields(value, 'words', 'an object of keys and texts');
  if (!fields) return undefined;
  const words = bare<string>();
  for (const [key, given] of Object.entries(fields)) {
    const field = at('words', key);
    if (!Object.hasOwn(known, key)) {
      reader.unknownKey(field, key, Object.keys(known), 'It is left out and the default text is shown.');
      continue;
    }
    const text = reader.parse(textSchema, given, field);
    if (text === undefined) continue;
    const allowed = placeholdersOf(known[key]!);
    const stray = placeholdersOf(text).find((name) => !allowed.includes(name));
    if (stray) reader.refuse(field, `the placeholder ${stray}`, allowed.join(', ') || 'no placeholder here');
    else words[key] = text;
  }
  return words;
}

/** How each part of a pack is read. */
const parts: {
  readonly [Part in Exclude<keyof ContentPack, 'version'>]-?: (
    reader: PackReader,
    value: unknown,
    known: KnownContent,
  ) => ContentPack[Part];
} = {
  locale: (reader, value) => reader.parse(localeSchema, value, 'locale'),
  words: (reader, value, { words }) => readWords(reader, value, words),
  feelings: (reader, value, { feelings }) => readFamilies(reader, 'feelings', value, feelings),
  prompts: readPrompts,
  needs: (reader, value, { needs }) => readFamilies(reader, 'needs', value, needs),
  lines: (reader, value, { words }) => readLines(reader, value, words),
  sentence: readSentence,
  areas: (reader, value, { areas }) => readAreas(reader, value, areas),
  guides: readGuides,
  support: readSupport,
};

function readParts(reader: PackReader, input: unknown, known: KnownContent): ContentPack {
  const pack: Writable<ContentPack> = { version: 1 };
  const value = isFields(input) ? input : reader.refuse('', found(input), 'an object', 'The default texts are shown.');
  if (!value) return pack;
  if (value['version'] !== 1) {
    reader.refuse('version', found(value['version']), 'the number 1', 'The default texts are shown.');
    return pack;
  }
  reader.onlyKeys(value, ['version', ...Object.keys(parts)], (key) => (/^[a-z]+$/i.test(key) ? key : at('', key)));
  for (const [part, read] of Object.entries(parts)) {
    const one = value[part] === undefined ? undefined : read(reader, value[part], known);
    if (one !== undefined) Object.assign(pack, { [part]: one });
  }
  return pack;
}

/**
 * Reads a coach's pack, an object or its JSON text, against the words that are known. Each part that is wrong is left out
 * of `pack` on its own and yields one `ContentError`; the rest is used. Markup is plain text and no problem. It never throws.
 */
export function readPack(input: unknown, known: KnownContent): PackReading {
  const reader = new PackReader();
  const nothing = (was: string, allowed: string): PackReading => {
    reader.refuse('', was, allowed, 'The default texts are shown.');
    return { pack: { version: 1 }, problems: reader.problems };
  };
  const size = `${MOST_IN_A_PACK.toLocaleString('en')} characters in all`;
  let data: unknown;
  try {
    if (typeof input === 'string') {
      if (input.length > MOST_IN_A_PACK) return nothing(`${input.length.toLocaleString('en')} characters`, size);
      try {
        data = JSON.parse(input.replace(/^\uFEFF/, ''));
      } catch (error) {
        return nothing(`text that is not JSON (${String((error as Error).message).slice(0, 120)})`, 'JSON text');
      }
    }
    data = copyOf(typeof input === 'string' ? data : input);
  } catch (error) {
    return error instanceof TooMuch
      ? nothing('more than that', size)
      : nothing('an object that cannot be read', 'plain data, as JSON has it');
  }
  const pack = readParts(reader, data, known);
  return { pack, problems: reader.problems };
}
