import * as v from 'valibot';
import { boundarySchema } from './boundary-data.js';
import { checkinSchema } from './checkin.js';
import { isDay } from './day.js';
import { conversationSchema } from './guide-record.js';
import { conversationData, guideProgress, guideWords } from './guide-schemas.js';
import { goalSchema, promiseSchema } from './promise-data.js';
import { goalData, promiseData } from './promise-schemas.js';
import type { Json } from './record.js';
import { repairSituations, repairWays } from './repair-state.js';
import { repairSchema } from './repair-steps.js';

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

const way = v.optional(v.picklist(repairWays));
const said = v.optional(v.picklist(['hand-over', 'read-out', 'copy', 'share']));

const repair = {
  what: v.optional(v.picklist(repairSituations)),
  whatWords: v.optional(text),
  line: v.optional(text),
  texts: v.optional(v.record(v.picklist(['line', ...repairWays]), text)),
  own: v.optional(v.array(v.picklist(['line', ...repairWays]))),
  view: v.optional(text),
  feelings: v.optional(texts),
  strength: v.optional(v.record(text, v.picklist([1, 2, 3]))),
  unsure: v.optional(v.boolean()),
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
  minutes: v.optional(v.number()),
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
  day: text,
  mode: v.picklist(['together', 'apart', 'solo']),
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

const flag = v.optional(v.boolean());
const aText = v.optional(text);
const aDay = v.pipe(
  text,
  v.check((day) => isDay(day)),
);
const terms = {
  words: aText,
  within: aText,
  without: aText,
  why: aText,
  slips: aText,
  review: v.optional(aDay),
  seen: v.optional(v.picklist(['a', 'b', 'both'])),
  leave: flag,
  limit: flag,
};

/** A boundary's words, or one person's answer to them; each has fields that it cannot do without. */
const boundaryData = v.pipe(
  v.object({
    ...terms,
    is: v.picklist(['wording', 'answer']),
    area: aText,
    whose: v.optional(v.picklist(['ours', 'mine'])),
    proposer: v.optional(person),
    beside: v.optional(v.array(v.object({ who: person, words: text }))),
    ends: flag,
    withdrawn: v.optional(v.object({ who: person, day: aDay })),
    history: v.optional(
      v.array(
        v.object({
          who: person,
          day: aDay,
          what: v.picklist(['proposed', 'reworded', 'ends', 'withdrawn']),
          was: v.optional(v.object({ ...terms, words: text })),
        }),
      ),
    ),
    of: aText,
    reply: v.optional(v.picklist(['agree', 'talk', 'not-for-me'])),
    instead: aText,
    day: v.optional(aDay),
    signed: v.optional(v.object({ name: text, day: aDay })),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    const needed =
      input.is === 'wording'
        ? (['words', 'area', 'whose', 'proposer', 'history'] as const)
        : (['of', 'reply', 'day'] as const);
    for (const key of needed)
      if (input[key] === undefined)
        addIssue({ path: [{ type: 'object', origin: 'value', input, key, value: undefined }] });
  }),
);

const choice = v.optional(v.picklist(['show', 'keep']));
const { seen: _, review: __, ...typedTerms } = terms;

/** What one person writes of a boundary, as a draft holds it; a day that is half typed is one, too. */
export const boundaryAnswer = v.object({
  ...typedTerms,
  review: aText,
  seen: v.optional(v.picklist(['a', 'b', 'both', 'nobody'])),
  area: aText,
  example: aText,
  whose: v.optional(v.picklist(['ours', 'mine'])),
  reply: v.optional(v.picklist(['agree', 'talk', 'not-for-me'])),
  instead: aText,
  signed: v.optional(v.object({ name: text, day: aDay })),
  of: aText,
});

/** A boundary under way, as a draft holds it. */
export const boundaryProgress = v.object({
  session: text,
  day: text,
  mode,
  given: mode,
  at: v.picklist(['begin', 'alone', 'write', 'propose', 'answer', 'hand-over', 'both', 'talk', 'pick', 'sign', 'done']),
  starter: v.optional(person),
  holder: v.optional(person),
  proposer: v.optional(person),
  page: v.object({ a: v.number(), b: v.number() }),
  chosen: v.object({ a: choice, b: choice }),
  wording: v.optional(boundaryData),
  rev: aText,
  speaker: v.optional(person),
});

/** How drafts of an exercise are read: how far it is, and one person's words. By the kind of its records. */
export const draftSchemas: Readonly<Record<string, { progress: v.GenericSchema; answer: v.GenericSchema }>> = {
  boundary: { progress: boundaryProgress, answer: boundaryAnswer },
  checkin: { progress: checkinProgress, answer: checkinAnswer },
  repair: { progress: repairProgress, answer: repairAnswer },
  conversation: { progress: guideProgress, answer: guideWords },
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
  repair: { schema: repairSchema, data: v.object({ ...repair, mode }) },
  conversation: { schema: conversationSchema, data: conversationData },
  boundary: { schema: boundarySchema, data: boundaryData },
  promise: { schema: promiseSchema, data: promiseData },
  goal: { schema: goalSchema, data: goalData },
  space: {
    schema: 1,
    data: v.object({
      names: v.optional(v.nullable(v.tuple([text, text]))),
      starter: v.optional(person),
      stars: v.optional(texts),
      nudges: v.optional(v.boolean()),
    }),
  },
};
