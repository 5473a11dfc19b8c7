import * as v from 'valibot';
import { guideStepTypes } from './guide.js';
import { answersIn, conversationSchema, type ConversationData } from './guide-record.js';
import { day, modes as mode, moment, person, text } from './schema-parts.js';
import type { KindSchema } from './schemas.js';

const author = v.picklist(['a', 'b', 'both']);

/** One person's answers in a guide, or those of both, as a draft holds them. */
export const guideAnswers = v.record(
  text,
  v.object({ text: v.optional(text), chosen: v.optional(v.array(text)), day: v.optional(day) }),
);

const byPerson = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.record(text, v.object({ a: v.optional(schema), b: v.optional(schema) }));

/** A guide under way, as a draft holds it. */
export const guideProgress = v.object({
  session: text,
  day,
  guide: text,
  mode,
  from: v.optional(text),
  starter: v.optional(person),
  metOn: v.optional(text),
  trail: v.array(text),
  at: v.picklist([
    'begin',
    'agree',
    'read',
    'speak',
    'say-back',
    'confirm',
    'write',
    'choose',
    'shown',
    'together',
    'thanks',
    'rest',
    'done',
  ]),
  turn: v.picklist([0, 1]),
  page: v.number(),
  attempt: v.picklist([1, 2]),
  cover: v.optional(v.boolean()),
  timer: v.optional(
    v.object({
      left: moment,
      of: moment,
      since: v.optional(moment),
      off: v.optional(v.boolean()),
      more: moment,
    }),
  ),
  agreed: byPerson(v.literal(true)),
  chosen: byPerson(v.picklist(['show', 'keep'])),
  confirmed: v.record(text, v.picklist(['yes', 'near'])),
  pause: v.optional(
    v.object({
      since: moment,
      until: moment,
      again: v.optional(v.boolean()),
      asking: v.optional(v.boolean()),
    }),
  ),
  away: v.optional(v.picklist(['left', 'rest', 'set-aside'])),
  /** What lies between the two, and both may read. */
  both: v.optional(guideAnswers),
});

/** The data of a `conversation` record, schema 1: readable without its guide. */
export const conversationData = v.object({
  guide: text,
  title: text,
  mode,
  starter: v.optional(person),
  ended: v.boolean(),
  entries: v.array(
    v.object({
      key: text,
      step: text,
      type: v.picklist(guideStepTypes),
      author,
      speaker: v.optional(person),
      ask: v.optional(text),
      text: v.optional(text),
      chosen: v.optional(v.array(v.object({ id: text, label: v.optional(text), hint: v.optional(text) }))),
      day: v.optional(day),
      agreed: v.optional(v.boolean()),
      shown: v.optional(v.boolean()),
    }),
  ),
  shown: v.optional(v.array(text)),
  beside: v.optional(text),
});

/** One person’s words, from a draft or from what is kept of them. */
export const guideWords = v.union([
  guideAnswers,
  v.pipe(
    conversationData,
    v.transform((data) => answersIn(data as ConversationData)),
  ),
]);

/** How guides are read. */
export const schemas: KindSchema = {
  schema: conversationSchema,
  data: conversationData,
  draft: { progress: guideProgress, answer: guideWords },
};
