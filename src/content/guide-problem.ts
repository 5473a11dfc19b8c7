import { guideLimits } from '../exercises/guide.js';

/** What is wrong with a guide, and where: a JSON Pointer (RFC 6901), `''` for all of it. */
export interface GuideProblem {
  path: string;
  message: string;
}

/** An object from outside, of which nothing is known yet. */
export type Fields = Record<string, unknown>;

/** What JSON has no word for, such as NaN or a function, as far as it can be said. */
export class NotJson {
  readonly was: string;
  constructor(was: string) {
    this.was = was;
  }
}

/** True for an object that is no list; what a guide from outside holds may be anything. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotJson);

/** A step further down in a JSON Pointer. */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A text as a problem quotes it: in quotation marks, no more than its first 40 characters. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(
    // What would turn the sentence around, or not be seen in it.
    /[\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What was there, in words. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length.toLocaleString('en')}`;
  if (typeof value === 'string') {
    if (value.length > guideLimits.label) return `a text of ${value.length.toLocaleString('en')} characters`;
    return value.trim() ? quoted(value) : 'an empty text';
  }
  if (value instanceof NotJson) return value.was;
  if (typeof value === 'object') return 'an object';
  const isNamed = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isNamed ? `a ${typeof value} (${value})` : `a ${typeof value}`;
}

const mark = '\u0000not JSON';

/** JSON text of an object; what JSON would leave out or make `null` is held, for `fromText` to give back. */
export const toText = (input: unknown): string =>
  JSON.stringify(input, function (this: unknown, _key: string, value: unknown): unknown {
    const isLost =
      typeof value === 'number'
        ? !Number.isFinite(value)
        : ['function', 'symbol', 'bigint'].includes(typeof value) || (value === undefined && Array.isArray(this));
    return isLost ? { [mark]: found(value) } : value;
  });

/** What `toText` made a text of. */
export const fromText = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) =>
    isFields(value) && typeof value[mark] === 'string' ? new NotJson(value[mark]) : value,
  );
