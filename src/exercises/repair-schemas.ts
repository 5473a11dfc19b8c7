import * as v from 'valibot';
import { repairSituations, repairWays } from './repair-state.js';
import { repairSchema } from './repair-steps.js';
import { day, felt, modes, moment, person, text, texts } from './schema-parts.js';
import type { KindSchema } from './schemas.js';

const way = v.optional(v.picklist(repairWays));
const said = v.optional(v.picklist(['hand-over', 'read-out', 'copy', 'share']));

const repair = {
  what: v.optional(v.picklist(repairSituations)),
  whatWords: v.optional(text),
  line: v.optional(text),
  texts: v.optional(v.record(v.picklist(['line', ...repairWays]), text)),
  own: v.optional(v.array(v.picklist(['line', ...repairWays]))),
  view: v.optional(text),
  ...felt,
  when: v.optional(text),
  because: v.optional(text),
  needs: v.optional(texts),
  need: v.optional(text),
  noticed: v.optional(text),
  guess: v.optional(text),
  question: v.optional(text),
  heard: v.optional(text),
  sense: v.optional(text),
  take: v.optional(text),
  did: v.optional(text),
  landed: v.optional(text),
  regret: v.optional(text),
  amends: v.optional(text),
  differently: v.optional(text),
  forgive: v.optional(v.boolean()),
  minutes: v.optional(moment),
  soothing: v.optional(texts),
  meanwhile: v.optional(text),
  sent: v.optional(text),
  said,
  promise: v.optional(text),
  after: v.optional(v.picklist(['closer', 'partly', 'not-yet', 'worse'])),
  gesture: v.optional(text),
  gestureWords: v.optional(text),
  way,
  closed: v.optional(v.boolean()),
  reply: v.optional(v.picklist(['words', 'need-time', 'not-now', 'rather-not'])),
  replyHeard: v.optional(text),
  replyWords: v.optional(text),
};

/** One person's part of a repair, as a draft holds it. */
export const repairAnswer = v.object(repair);

/** A repair under way, as a draft holds it. */
export const repairProgress = v.object({
  session: text,
  day,
  mode: modes,
  breath: v.boolean(),
  at: v.picklist([
    'begin',
    'what',
    'breath',
    'line',
    'write',
    'show',
    'hand-over',
    'read',
    'reply',
    'hand-back',
    'sent',
    'after',
    'next',
    'done',
  ]),
  given: way,
  way,
  author: v.optional(person),
  holder: v.optional(person),
  page: v.number(),
  delivered: v.optional(v.boolean()),
  replied: v.optional(v.boolean()),
});

/** How repairs are read. */
export const schemas: KindSchema = {
  schema: repairSchema,
  data: v.object({ ...repair, mode: v.optional(modes) }),
  draft: { progress: repairProgress, answer: repairAnswer },
};
