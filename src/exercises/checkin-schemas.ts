import * as v from 'valibot';
import { checkinSchema } from './checkin.js';
import { day, felt, modes, moment, person, text, texts } from './schema-parts.js';
import type { KindSchema } from './schemas.js';

const answer = {
  ...felt,
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
const mode = v.optional(modes);
const heard = v.object({ a: v.optional(text), b: v.optional(text) });

/** One person's answer, as a draft holds it. */
export const checkinAnswer = v.object(answer);

/** A check-in under way, as a draft holds it. */
export const checkinProgress = v.object({
  session: text,
  day,
  rhythm,
  parts: v.array(v.picklist(['feelings', 'appreciation', 'share', 'say-back', 'small-share'])),
  seconds: moment,
  mode,
  given: mode,
  just: v.optional(v.boolean()),
  at: v.picklist(['begin', 'alone', 'write', 'choose', 'hand-over', 'both', 'minute', 'say-back', 'done']),
  starter: v.optional(person),
  holder: v.optional(person),
  page: v.object({ a: v.number(), b: v.number() }),
  chosen: v.object({ a: v.optional(v.picklist(['show', 'keep'])), b: v.optional(v.picklist(['show', 'keep'])) }),
  speaker: v.optional(person),
  timer: v.optional(v.object({ left: moment, of: moment, since: v.optional(moment), off: v.optional(v.boolean()) })),
  heard,
  spoken: v.optional(v.boolean()),
});

/** How check-ins are read. */
export const schemas: KindSchema = {
  schema: checkinSchema,
  data: v.object({ ...answer, rhythm, mode, starter: v.optional(person), heard: v.optional(heard) }),
  draft: { progress: checkinProgress, answer: checkinAnswer },
};
