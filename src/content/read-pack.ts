import * as v from 'valibot';
import { ContentError } from './content-error.js';
import type { ContentPack, FamilyChange, FeelingChanges, PromptChanges } from './content-pack.js';
import type { FeelingFamilies } from './feelings.js';
import { nearestKey } from './nearest-key.js';
import type { Prompt } from './prompts.js';

/** Most characters (UTF-16 units) of a whole pack, keys included. */
export const MOST_IN_A_PACK = 256_000;
/** Most characters (UTF-16 units) of one text. */
export const MOST_IN_A_TEXT = 2_000;

/** What the pack is read against. Without `feelings`, whether a family is new or known is not checked. */
export interface KnownContent {
  readonly words: Readonly<Record<string, string>>;
  readonly feelings?: FeelingFamilies;
}

/** What could be used, and one problem for each part that could not. */
export interface PackReading {
  readonly pack: ContentPack;
  readonly problems: readonly ContentError[];
}

type Fields = Record<string, unknown>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const aText = `a text of 1 to ${MOST_IN_A_TEXT.toLocaleString('en')} characters`;
const aKey = 'a key of 1 to 64 lower-case letters, digits and hyphens';

/** Control characters have nothing to show; a line break and a tab do. */
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

const textSchema = v.pipe(
  v.string(aText),
  v.transform(plain),
  v.check((text) => text.trim() !== '', aText),
  v.maxLength(MOST_IN_A_TEXT, aText),
);
const keySchema = v.pipe(
  v.string(aKey),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, aKey),
  // `constructor` and its like would find something on any plain object.
  v.check((key) => !(key in Object.prototype), aKey),
);
const promptSchema = v.object(
  {
    id: keySchema,
    kind: v.picklist(['moment', 'hope', 'doubt', 'fear'], '"moment", "hope", "doubt" or "fear"'),
    size: v.picklist(['small', 'medium', 'deeper'], '"small", "medium" or "deeper"'),
    text: textSchema,
  },
  'an object with "id", "kind", "size" and "text"',
);
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
    if (depth > 5) return undefined;
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

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') {
    if (value.length > MOST_IN_A_TEXT) return `a text of ${value.length.toLocaleString('en')} characters`;
    if (plain(value).trim() === '') return 'an empty text';
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return `a ${typeof value} (${String(value).slice(0, 40)})`;
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (field: string, key: string): string =>
  `${field}[${JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key)}]`;
const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([whole]) => whole);

/** Reads one pack; holds its problems while it goes from part to part. */
class PackReader {
  readonly problems: ContentError[] = [];
  private readonly known: KnownContent;

  constructor(known: KnownContent) {
    this.known = known;
  }

  refuse(field: string, was: string, allowed: string, instead = 'The default text is shown.'): undefined {
    const where = field || 'The content pack';
    this.problems.push(new ContentError(field, `${where}: found ${was}; allowed is ${allowed}. ${instead}`));
  }

  private parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, field: string): T | undefined {
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    const inner = v.getDotPath(issue);
    return this.refuse(inner ? `${field}.${inner}` : field, found(issue.input), issue.message);
  }

  private fields(value: unknown, field: string, allowed: string): Fields | undefined {
    return isFields(value) ? value : this.refuse(field, found(value), allowed);
  }

  private unknownKey(field: string, key: string, known: readonly string[], instead?: string): undefined {
    // Looking for what was meant costs a little for each; a pack for something else entirely does not get it.
    const meant = this.problems.length < 50 ? nearestKey(key, known) : undefined;
    const allowed = known.length <= 8 ? known.map((name) => JSON.stringify(name)).join(', ') : 'a known key';
    const hint = meant ? `${allowed} (did you mean ${JSON.stringify(meant)}?)` : allowed;
    return this.refuse(field, 'an unknown key', hint, instead);
  }

  private onlyKeys(value: Fields, known: readonly string[], fieldOf: (key: string) => string): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.unknownKey(fieldOf(key), key, known, 'It is left out; the rest is used.');
    }
  }

  pack(input: unknown): ContentPack {
    const pack: Writable<ContentPack> = { version: 1 };
    const value = isFields(input) ? input : this.refuse('', found(input), 'an object', 'The default texts are shown.');
    if (!value) return pack;
    if (value['version'] !== 1) {
      this.refuse('version', found(value['version']), 'the number 1', 'The default texts are shown.');
      return pack;
    }
    this.onlyKeys(value, ['version', 'locale', 'words', 'feelings', 'prompts'], (key) =>
      /^[a-z]+$/i.test(key) ? key : at('', key),
    );
    const { locale, words, feelings, prompts } = value;
    if (locale !== undefined) pack.locale = this.parse(localeSchema, locale, 'locale');
    if (words !== undefined) pack.words = this.words(words);
    if (feelings !== undefined) pack.feelings = this.feelings(feelings);
    if (prompts !== undefined) pack.prompts = this.prompts(prompts);
    for (const part of ['locale', 'words', 'feelings', 'prompts'] as const) {
      if (pack[part] === undefined) delete pack[part];
    }
    return pack;
  }

  private words(value: unknown): Record<string, string> | undefined {
    const fields = this.fields(value, 'words', 'an object of keys and texts');
    if (!fields) return undefined;
    const words = Object.create(null) as Record<string, string>;
    for (const [key, given] of Object.entries(fields)) {
      const field = at('words', key);
      if (!Object.hasOwn(this.known.words, key)) {
        this.unknownKey(field, key, Object.keys(this.known.words), 'It is left out and the default text is shown.');
        continue;
      }
      const text = this.parse(textSchema, given, field);
      if (text === undefined) continue;
      const allowed = placeholdersOf(this.known.words[key]!);
      const stray = placeholdersOf(text).find((name) => !allowed.includes(name));
      if (stray) this.refuse(field, `the placeholder ${stray}`, allowed.join(', ') || 'no placeholder here');
      else words[key] = text;
    }
    return words;
  }

  private feelings(value: unknown): FeelingChanges | undefined {
    const fields = this.fields(value, 'feelings', 'an object of families');
    if (!fields) return undefined;
    const known = this.known.feelings;
    const families = Object.create(null) as Record<string, FamilyChange | null>;
    for (const [key, given] of Object.entries(fields)) {
      const field = at('feelings', key);
      const isNew = known !== undefined && !Object.hasOwn(known, key);
      if (given === null && isNew) {
        this.unknownKey(field, key, Object.keys(known), 'There is nothing to take out.');
      } else if (given === null) {
        families[key] = null;
      } else if (this.parse(keySchema, key, field) !== undefined) {
        const family = this.family(given, field);
        if (family && isNew && !(family.label && family.words)) {
          this.refuse(field, 'a new family that is not whole', '"label" and "words" together', 'It is left out.');
        } else if (family) families[key] = family;
      }
    }
    this.oneFamilyAWord(families);
    const gone = known !== undefined && Object.keys(known).every((key) => families[key] === null);
    if (gone && !Object.values(families).some(Boolean)) {
      return this.refuse(
        'feelings',
        'every family taken out',
        'at least one family',
        'The default families are shown.',
      );
    }
    return families;
  }

  private family(value: unknown, field: string): FamilyChange | undefined {
    const fields = this.fields(value, field, 'null, or an object with "label" and "words"');
    if (!fields) return undefined;
    this.onlyKeys(fields, ['label', 'words'], (key) => `${field}${at('', key)}`);
    const family: Writable<FamilyChange> = {};
    const label = fields['label'] === undefined ? undefined : this.parse(textSchema, fields['label'], `${field}.label`);
    if (label !== undefined) family.label = label;
    if (fields['words'] === undefined) return family;
    const given = this.fields(fields['words'], `${field}.words`, 'an object of keys and texts');
    if (!given) return family;
    const words = Object.create(null) as Record<string, string>;
    for (const [key, word] of Object.entries(given)) {
      const wordField = at(`${field}.words`, key);
      const text = this.parse(keySchema, key, wordField) && this.parse(textSchema, word, wordField);
      if (text !== undefined) words[key] = text;
    }
    if (Object.keys(words).length) family.words = words;
    else this.refuse(`${field}.words`, 'no word that can be used', 'at least one word');
    return family;
  }

  /** A record keeps a word by its key, so a key may stand in one family alone. */
  private oneFamilyAWord(families: Record<string, FamilyChange | null>): void {
    const taken = new Map<string, string>();
    for (const [key, { words }] of Object.entries(this.known.feelings ?? {})) {
      if (families[key] === null || families[key]?.words) continue;
      for (const word of Object.keys(words)) taken.set(word, key);
    }
    for (const [key, change] of Object.entries(families)) {
      if (!change?.words) continue;
      const words = Object.create(null) as Record<string, string>;
      for (const [word, text] of Object.entries(change.words)) {
        const other = taken.get(word);
        if (other !== undefined) {
          const field = at(`feelings[${JSON.stringify(key)}].words`, word);
          this.refuse(field, `a key that is in "${other}" too`, 'a key in one family alone', 'It is left out here.');
          continue;
        }
        taken.set(word, key);
        words[word] = text;
      }
      if (Object.keys(words).length) families[key] = { ...change, words };
      else if (change.label && this.known.feelings && Object.hasOwn(this.known.feelings, key))
        families[key] = { label: change.label };
      else delete families[key];
    }
  }

  private prompts(value: unknown): PromptChanges | undefined {
    if (Array.isArray(value)) return this.promptList(value, 'prompts');
    const fields = this.fields(value, 'prompts', 'a list of prompts, or an object with "only"');
    if (!fields) return undefined;
    this.onlyKeys(fields, ['only'], (key) => at('prompts', key));
    const only = fields['only'];
    if (!Array.isArray(only)) return this.refuse('prompts.only', found(only), 'a list of prompts');
    const list = this.promptList(only, 'prompts.only');
    return list.length
      ? { only: list }
      : this.refuse('prompts.only', 'no prompt that can be used', 'at least one prompt');
  }

  private promptList(given: readonly unknown[], field: string): Prompt[] {
    const prompts: Prompt[] = [];
    const ids = new Set<string>();
    given.forEach((entry, index) => {
      const where = `${field}[${index}]`;
      if (!isFields(entry)) return this.refuse(where, found(entry), 'an object with "id", "kind", "size" and "text"');
      this.onlyKeys(entry, ['id', 'kind', 'size', 'text'], (key) => at(where, key));
      const prompt = this.parse(promptSchema, entry, where);
      if (!prompt) return;
      if (ids.has(prompt.id)) return this.refuse(`${where}.id`, `"${prompt.id}" a second time`, 'an id of its own');
      ids.add(prompt.id);
      prompts.push(prompt);
    });
    return prompts;
  }
}

/**
 * Reads a coach's pack, an object or its JSON text, against the words that are known. Each part that is wrong is left out
 * of `pack` on its own and yields one `ContentError`; the rest is used. Markup is plain text and no problem. It never throws.
 */
export function readPack(input: unknown, known: KnownContent): PackReading {
  const reader = new PackReader(known);
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
  const pack = reader.pack(data);
  return { pack, problems: reader.problems };
}
