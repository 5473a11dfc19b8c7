import * as v from 'valibot';
import { guideSchema } from './guide-schema.js';
import { keySchema, textSchema } from './pack-reader.js';
import { areaSchema, promptSchema } from './read-lists.js';
import { sentenceSchema } from './read-sentence.js';
import { supportSchema } from './read-support.js';

const texts = v.record(v.string(), textSchema);
const family = v.strictObject({ label: v.optional(textSchema), words: v.optional(v.record(keySchema, textSchema)) });
const families = v.record(keySchema, v.nullable(family));
const prompts = v.array(promptSchema);

const words = { ask: v.optional(textSchema), hint: v.optional(textSchema), openers: v.optional(v.array(textSchema)) };
const option = v.union([textSchema, v.strictObject({ label: v.optional(textSchema), hint: v.optional(textSchema) })]);
const question = { ...words, options: v.optional(v.record(keySchema, option)) };
const step = v.strictObject({
  ...question,
  text: v.optional(textSchema),
  rules: v.optional(v.array(textSchema)),
  questions: v.optional(v.record(keySchema, v.strictObject(question))),
});
const guideWords = v.strictObject({
  title: v.optional(textSchema),
  about: v.optional(textSchema),
  starts: v.optional(textSchema),
  steps: v.optional(v.record(keySchema, step)),
});

/**
 * The shape of a content pack as a valibot schema, for tools that make one. Which keys there are, and what a pack may take out,
 * `validatePack` checks.
 */
export const packSchema = v.strictObject({
  version: v.literal(1),
  locale: v.optional(v.string()),
  words: v.optional(texts),
  feelings: v.optional(families),
  prompts: v.optional(v.union([prompts, v.strictObject({ only: prompts })])),
  needs: v.optional(families),
  lines: v.optional(v.record(v.string(), v.record(keySchema, v.nullable(textSchema)))),
  sentence: v.optional(sentenceSchema),
  areas: v.optional(v.record(keySchema, v.nullable(areaSchema))),
  guides: v.optional(v.record(keySchema, v.nullable(v.union([guideSchema, guideWords])))),
  support: v.optional(supportSchema),
});
