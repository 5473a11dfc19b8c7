import * as v from 'valibot';
import { checkinSchema } from './checkin.js';
import type { Json } from './record.js';

const person = v.picklist(['a', 'b']);
const text = v.string();
const texts = v.array(text);

const answer = {
  feelings: v.optional(texts),
  strength: v.optional(v.record(text, v.picklist([1, 2, 3]))),
  unsure: v.optional(v.boolean()),
  thanks: v.optional(text),
  nothing: v.optional(v.boolean()),
  prompt: v.optional(text),
  share: v.optional(text),
  landed: v.optional(v.picklist(['yes', 'partly', 'unsaid'])),
  well: v.optional(text),
  outside: v.optional(texts),
  outsideWords: v.optional(text),
  between: v.optional(text),
  wish: v.optional(text),
};

const rhythm = v.picklist(['daily', 'weekly']);
const mode = v.optional(v.picklist(['together', 'apart', 'solo']));
const heard = v.object({ a: v.optional(text), b: v.optional(text) });

/** One person's answer, as a draft holds it. */
export const checkinAnswer = v.object(answer);

/** A check-in under way, as a draft holds it. */
export const checkinProgress = v.object({
  session: text,
  day: text,
  rhythm,
  parts: v.array(v.picklist(['feelings', 'appreciation', 'share', 'say-back', 'small-share'])),
  seconds: v.number(),
  mode,
  given: mode,
  just: v.optional(v.boolean()),
  at: v.picklist(['begin', 'alone', 'write', 'choose', 'hand-over', 'both', 'minute', 'say-back', 'done']),
  starter: v.optional(person),
  holder: v.optional(person),
  page: v.object({ a: v.number(), b: v.number() }),
  chosen: v.object({ a: v.optional(v.picklist(['show', 'keep'])), b: v.optional(v.picklist(['show', 'keep'])) }),
  speaker: v.optional(person),
  timer: v.optional(
    v.object({ left: v.number(), of: v.number(), since: v.optional(v.number()), off: v.optional(v.boolean()) }),
  ),
  heard,
  spoken: v.optional(v.boolean()),
});

/** How drafts of an exercise are read: how far it is, and one person's words. By the kind of its records. */
export const draftSchemas: Readonly<Record<string, { progress: v.GenericSchema; answer: v.GenericSchema }>> = {
  checkin: { progress: checkinProgress, answer: checkinAnswer },
};

/** How the data of a kind is read: its newest schema, and a step from each older one to the next. */
export interface KindSchema {
  schema: number;
  data: v.GenericSchema;
  /** `migrations[n]` turns data of schema n into n + 1. */
  migrations?: Record<number, (data: Json) => Json>;
}

/** Every kind that exists, by name. A new exercise adds its line here. */
export const kindSchemas: Record<string, KindSchema> = {
  checkin: {
    schema: checkinSchema,
    data: v.object({ ...answer, rhythm, mode, starter: v.optional(person), heard: v.optional(heard) }),
  },
  space: {
    schema: 1,
    data: v.object({
      names: v.optional(v.nullable(v.tuple([text, text]))),
      starter: v.optional(person),
      stars: v.optional(texts),
    }),
  },
};
