import * as v from 'valibot';
import { goalSchema, promiseSchema } from './promise-data.js';
import { day, text } from './schema-parts.js';
import type { KindSchema } from './schemas.js';

const from = v.object({ kind: text, session: text, title: v.optional(text) });

/** A promise, as a record holds it. */
export const promiseData = v.object({
  words: text,
  cue: v.optional(text),
  due: v.optional(day),
  from: v.optional(from),
});

/** A goal, as a record holds it. */
export const goalData = v.object({
  words: text,
  area: v.optional(text),
  span: v.optional(v.picklist(['short', 'long'])),
  step: v.optional(text),
  review: v.optional(day),
  from: v.optional(from),
});

/** What one exercise handed on to another, as it waits there. */
export const handedOnData = v.object({
  to: v.picklist(['boundary', 'promise', 'goal']),
  words: text,
  whose: v.picklist(['ours', 'mine']),
  kind: v.optional(text),
  day: v.optional(day),
  from,
});

/** How promises and goals are read. Neither is drafted yet. */
export const promises: KindSchema = { schema: promiseSchema, data: promiseData };
export const goals: KindSchema = { schema: goalSchema, data: goalData };
