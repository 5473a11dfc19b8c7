import * as v from 'valibot';
import { boundarySchema } from './boundary-data.js';
import { day, modes, person, text } from './schema-parts.js';
import type { KindSchema } from './schemas.js';

const mode = v.optional(modes);
const flag = v.optional(v.boolean());
const aText = v.optional(text);
const terms = {
  words: aText,
  within: aText,
  without: aText,
  why: aText,
  slips: aText,
  review: v.optional(day),
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
    withdrawn: v.optional(v.object({ who: person, day: day })),
    history: v.optional(
      v.array(
        v.object({
          who: person,
          day,
          what: v.picklist(['proposed', 'reworded', 'ends', 'withdrawn']),
          was: v.optional(v.object({ ...terms, words: text })),
        }),
      ),
    ),
    of: aText,
    reply: v.optional(v.picklist(['agree', 'talk', 'not-for-me'])),
    instead: aText,
    day: v.optional(day),
    signed: v.optional(v.object({ name: text, day: day })),
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
  picking: aText,
  signed: v.optional(v.object({ name: text, day: day })),
  of: aText,
});

/** A boundary under way, as a draft holds it. */
export const boundaryProgress = v.object({
  session: text,
  day,
  mode,
  given: mode,
  at: v.picklist(['begin', 'alone', 'write', 'propose', 'answer', 'hand-over', 'both', 'talk', 'pick', 'done']),
  starter: v.optional(person),
  holder: v.optional(person),
  proposer: v.optional(person),
  page: v.object({ a: v.number(), b: v.number() }),
  chosen: v.object({ a: choice, b: choice }),
  wording: v.optional(boundaryData),
  rev: aText,
  speaker: v.optional(person),
});

/** How boundaries are read. */
export const schemas: KindSchema = {
  schema: boundarySchema,
  data: boundaryData,
  draft: { progress: boundaryProgress, answer: boundaryAnswer },
};
