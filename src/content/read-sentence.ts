import * as v from 'valibot';
import type { SentenceWords } from '../exercises/repair-sentence.js';
import type { SentenceChanges } from './content-pack.js';
import { at, textSchema, type PackReader } from './pack-reader.js';

const texts = v.array(textSchema);
/** They are looked for in what somebody wrote. */
const words = v.array(v.pipe(textSchema, v.regex(/^[\p{L}\p{M}’'-]+$/u, 'a word of letters alone')));
const placed = 'a text with {words} in it, once, and no other placeholder';
const frameText = v.pipe(
  textSchema,
  v.check((text) => [...text.matchAll(/\{\w+\}/g)].join() === '{words}', placed),
);
const beginnings = v.record(
  v.pipe(
    v.string(),
    v.check((key) => !(key in Object.prototype)),
  ),
  textSchema,
);
const frameSchema = v.strictObject({
  frame: v.optional(frameText),
  leads: v.optional(texts),
  swaps: v.optional(beginnings),
  whole: v.optional(frameText),
  alone: v.optional(texts),
  thing: v.optional(frameText),
  bareThing: v.optional(frameText),
  things: v.optional(texts),
  moments: v.optional(beginnings),
  actors: v.optional(texts),
  apart: v.optional(texts),
  fits: v.optional(texts),
});
const plainText = v.pipe(
  textSchema,
  v.check((text) => !/\{\w+\}/.test(text), 'a text without a placeholder'),
);
const when = v.pipe(
  textSchema,
  v.check((text) => [...text.matchAll(/\{\w+\}/g)].join() === '{when}', 'a text with {when} in it, once'),
);

/** Each part by what it is; the type makes the list whole. */
const kinds: { readonly [Part in keyof SentenceWords]-?: 'frame' | 'text' | 'list' | 'words' | 'when' } = {
  view: 'frame',
  feel: 'frame',
  when: 'frame',
  because: 'frame',
  need: 'frame',
  hard: 'text',
  matters: 'text',
  and: 'text',
  noticed: 'frame',
  guess: 'frame',
  question: 'frame',
  asking: 'list',
  understand: 'text',
  ask: 'text',
  heard: 'frame',
  sense: 'frame',
  take: 'frame',
  did: 'frame',
  landed: 'frame',
  regret: 'frame',
  sorry: 'text',
  sorries: 'list',
  amends: 'frame',
  differently: 'frame',
  forgive: 'text',
  noAnswer: 'text',
  pause: 'text',
  comeBack: 'when',
  meanwhile: 'frame',
  subjects: 'list',
  large: 'words',
  small: 'list',
};
const schemas = { text: plainText, list: texts, words, when } as const;

/** How sentences are put together; a part that does not fit stays as ours. */
export function readSentence(reader: PackReader, value: unknown): SentenceChanges | undefined {
  const fields = reader.fields(value, 'sentence', 'an object of parts');
  if (!fields) return undefined;
  reader.onlyKeys(fields, Object.keys(kinds), (key) => at('sentence', key));
  const changes: Record<string, unknown> = {};
  for (const [part, kind] of Object.entries(kinds)) {
    const given = fields[part];
    if (given === undefined) continue;
    const field = `sentence.${part}`;
    let read: unknown;
    if (kind !== 'frame') read = reader.parse<unknown>(schemas[kind], given, field);
    else if (typeof given === 'string') read = reader.parse(frameText, given, field);
    else read = reader.parse(frameSchema, given, field);
    if (read !== undefined) changes[part] = read;
  }
  return changes;
}

/** The shape of it, for `packSchema`. */
export const sentenceSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(kinds).map(([part, kind]) => [
      part,
      v.optional(kind === 'frame' ? v.union([frameText, frameSchema]) : schemas[kind]),
    ]),
  ),
);
