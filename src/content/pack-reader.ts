import * as v from 'valibot';
import { ContentError } from './content-error.js';
import { nearestKey } from './nearest-key.js';

/** Most characters (UTF-16 units) of one text. */
export const MOST_IN_A_TEXT = 2_000;

export type Fields = Record<string, unknown>;

const aText = `a text of 1 to ${MOST_IN_A_TEXT.toLocaleString('en')} characters`;
const aKey = 'a key of 1 to 64 lower-case letters, digits and hyphens';

/** Control characters have nothing to show; a line break and a tab do. */
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** A text of a pack: 1 to 2,000 characters, without control characters. */
export const textSchema = v.pipe(
  v.string(aText),
  v.transform(plain),
  v.check((text) => text.trim() !== '', aText),
  v.maxLength(MOST_IN_A_TEXT, aText),
);
/** A key or an id, as it is kept with what people write. */
export const keySchema = v.pipe(
  v.string(aKey),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, aKey),
  // `constructor` and its like would find something on any plain object.
  v.check((key) => !(key in Object.prototype), aKey),
);

/** What was there, in words. */
export function found(value: unknown): string {
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

/** True for an object that is no list; what a pack from outside holds may be anything. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A key further down in a path. */
export const at = (field: string, key: string): string =>
  `${field}[${JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key)}]`;
/** An object that nothing is found on but what was put there. */
export const bare = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

/** Holds the problems of one pack while it is read part by part, and says each in the same way. */
export class PackReader {
  readonly problems: ContentError[] = [];

  /**
   * Notes that `field` cannot be used: what was there, what may be, and what is shown `instead`. Gives nothing, so that a
   * default stands in.
   */
  refuse(field: string, was: string, allowed: string, instead = 'The default text is shown.'): undefined {
    const where = field || 'The content pack';
    this.problems.push(new ContentError(field, `${where}: found ${was}; allowed is ${allowed}. ${instead}`));
  }

  /** `value` as its schema gives it back; nothing, and a problem, where it does not fit. */
  parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, field: string): T | undefined {
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    const inner = v.getDotPath(issue);
    return this.refuse(inner ? `${field}.${inner}` : field, found(issue.input), issue.message);
  }

  /** `value` where it is an object; nothing, and a problem, where it is not. */
  fields(value: unknown, field: string, allowed: string): Fields | undefined {
    return isFields(value) ? value : this.refuse(field, found(value), allowed);
  }

  /** Notes a key that there is not, with the known one that was probably meant. */
  unknownKey(field: string, key: string, known: readonly string[], instead?: string): undefined {
    // Looking for what was meant costs a little for each; a pack for something else entirely does not get it.
    const meant = this.problems.length < 50 ? nearestKey(key, known) : undefined;
    const allowed = known.length <= 12 ? known.map((name) => JSON.stringify(name)).join(', ') : 'a known key';
    const hint = meant ? `${allowed} (did you mean ${JSON.stringify(meant)}?)` : allowed;
    return this.refuse(field, 'an unknown key', hint, instead);
  }

  /** Notes each key that is none of the `known` ones; what they hold is left to the caller. */
  onlyKeys(value: Fields, known: readonly string[], fieldOf: (key: string) => string): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.unknownKey(fieldOf(key), key, known, 'It is left out; the rest is used.');
    }
  }

  /** A list of texts, those that are none left out; nothing where none is left. */
  texts(value: unknown, field: string): readonly string[] | undefined {
    if (!Array.isArray(value)) return this.refuse(field, found(value), 'a list of texts');
    const texts = value.flatMap((text: unknown, index) => this.parse(textSchema, text, `${field}[${index}]`) ?? []);
    return texts.length ? texts : this.refuse(field, 'no text that can be used', 'at least one text');
  }
}
