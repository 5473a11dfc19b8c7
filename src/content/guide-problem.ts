import { guideLimits } from '../exercises/guide.js';

/** What is wrong with a guide, and where: a JSON Pointer (RFC 6901), `''` for all of it. */
export interface GuideProblem {
  path: string;
  message: string;
}

/** An object from outside, of which nothing is known yet. */
export type Fields = Record<string, unknown>;

/** True for an object that is no list; what a guide from outside holds may be anything. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step further down in a JSON Pointer. */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A text as a problem quotes it: in quotation marks, no more than its first 40 characters. */
export const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What was there, in words. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length.toLocaleString('en')}`;
  if (typeof value === 'string') {
    if (value.length > guideLimits.label) return `a text of ${value.length.toLocaleString('en')} characters`;
    return value.trim() ? quoted(value) : 'an empty text';
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value} (${JSON.stringify(value)})`;
}
