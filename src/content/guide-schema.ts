import * as v from 'valibot';
import { guideLimits, guideStepTypes, type GuideStepType } from '../exercises/guide.js';

/**
 * One field of the format: its schema, or a list whose items are read one by one, so that a wrong one does not take the
 * others with it.
 */
export type GuideField =
  | { readonly schema: v.GenericSchema<unknown, unknown>; readonly required?: boolean }
  | { readonly list: v.GenericSchema<unknown, unknown>; readonly least: number; readonly item: string }
  | { readonly rows: GuideFields; readonly least: number; readonly item: string };
/** The fields of an object in a guide, each by its name. */
export type GuideFields = Readonly<Record<string, GuideField>>;

/** What has nothing to show, or turns round what follows; a line break, a tab and the marks of a right-to-left text are none. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

const text = (most: number) => {
  const what = `a text of 1 to ${most.toLocaleString('en')} characters`;
  const names = `${what} with no other placeholder than {name} and {other}`;
  return v.pipe(
    v.string(what),
    // Lines may end as Windows ends them.
    v.transform((given) => given.replaceAll('\r\n', '\n')),
    v.check((given) => given.trim() !== '', what),
    v.maxLength(most, what),
    v.check((given) => !hidden.test(given), `${what} without control characters`),
    v.check((given) => !/\{(?!(?:name|other)\})\w+\}/.test(given), names),
  );
};
const whole = (least: number, most: number) => {
  const what = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(what), v.integer(what), v.minValue(least, what), v.maxValue(most, what));
};
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, names.map((name) => `"${name}"`).join(' or '));

const aKey = 'an id of 1 to 64 lower-case letters, digits and hyphens, not "end"';
const key = v.pipe(
  v.string(aKey),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, aKey),
  // `constructor` and its like would find something on any plain object; `end` is where a guide ends.
  v.check((id) => id !== 'end' && !(id in Object.prototype), aKey),
);
const place = v.pipe(v.string('the id of a step, or "end"'), v.maxLength(64, 'the id of a step, or "end"'));
const lookedAt = 'the id of a step, or "step.question"';

const title = text(guideLimits.title);
const label = text(guideLimits.label);
const long = text(guideLimits.text);
const yesOrNo = v.boolean('true or false');
const whose = oneOf(['each', 'teller', 'listener']);
const share = oneOf(['apart', 'private', 'together']);

const flows: GuideField = {
  schema: v.strictObject(
    {
      to: oneOf(['boundary', 'promise', 'goal']),
      kind: v.optional(v.pipe(v.string('a short name'), v.regex(/^[\w-]{1,32}$/, 'a short name'))),
      whose: v.optional(oneOf(['mine', 'ours'])),
    },
    'an object with "to", and perhaps "kind" and "whose"',
  ),
};
const offers: GuideField = {
  schema: v.strictObject({ guide: key, from: v.optional(key) }, 'an object with "guide", and perhaps "from"'),
};

const optionFields: GuideFields = {
  id: { schema: key, required: true },
  label: { schema: label, required: true },
  hint: { schema: long },
  alone: { schema: v.literal(false, 'false') },
  goesOn: { schema: v.literal(false, 'false') },
};
const options: GuideField = { rows: optionFields, least: 2, item: 'options' };
const openers: GuideField = { list: label, least: 1, item: 'texts' };

const questionFields: GuideFields = {
  id: { schema: key, required: true },
  ask: { schema: long },
  hint: { schema: long },
  openers,
  options,
  flows,
};
const caseFields: GuideFields = {
  if: {
    schema: v.union(
      [key, v.pipe(v.array(key), v.minLength(1), v.maxLength(guideLimits.list))],
      'the id of an option, or a list of them',
    ),
    required: true,
  },
  who: { schema: oneOf(['any', 'both']) },
  to: { schema: place, required: true },
};

const words = 'an object with "ask", "hint", "text" or "openers"';
/** The words of a step for one alone. */
export const aloneWords = v.strictObject(
  {
    ask: v.optional(long),
    hint: v.optional(long),
    text: v.optional(long),
    openers: v.optional(v.pipe(v.array(label), v.minLength(1), v.maxLength(guideLimits.list))),
  },
  words,
);

const common: GuideFields = {
  id: { schema: key, required: true },
  type: { schema: oneOf(guideStepTypes), required: true },
  ask: { schema: long },
  hint: { schema: long },
  minutes: { schema: whole(guideLimits.minutes.least, guideLimits.sitting.minutes) },
  next: { schema: place },
  alone: { schema: v.union([v.literal(false), aloneWords], `${words}, or false`) },
};

/** Every type of step with its fields. One table for the reader, the schema and the documentation's test. */
export const stepFields: Readonly<Record<GuideStepType, GuideFields>> = {
  rules: { ...common, rules: { list: long, least: 1, item: 'texts' } },
  read: { ...common, text: { schema: long }, offers },
  speak: {
    ...common,
    seconds: { schema: whole(guideLimits.seconds.least, guideLimits.seconds.most) },
    sayBack: { schema: yesOrNo },
    who: { schema: whose },
    openers,
  },
  'say-back': { ...common, who: { schema: whose } },
  answer: {
    ...common,
    share: { schema: share },
    questions: { rows: questionFields, least: 1, item: 'questions' },
    openers,
    flows,
  },
  choose: {
    ...common,
    share: { schema: share },
    options,
    most: { schema: whole(1, guideLimits.list) },
    write: { schema: yesOrNo },
    who: { schema: whose },
    flows,
  },
  rank: { ...common, share: { schema: share }, options, top: { schema: whole(1, guideLimits.list) } },
  write: { ...common, openers, flows },
  branch: {
    id: common['id']!,
    type: common['type']!,
    on: { schema: v.pipe(v.string(lookedAt), v.maxLength(129, lookedAt)) },
    cases: { rows: caseFields, least: 1, item: 'cases' },
    closed: { schema: place },
    else: { schema: place },
  },
  rest: common,
  decide: { ...common, options, openers, flows },
  date: { ...common, days: { schema: whole(guideLimits.days.least, guideLimits.days.most) } },
  thanks: { ...common, openers },
};

/** The fields of a guide, its steps apart. */
export const guideFields: GuideFields = {
  id: { schema: key, required: true },
  title: { schema: title, required: true },
  about: { schema: long },
  minutes: { schema: whole(guideLimits.minutes.least, guideLimits.minutes.most) },
  mode: { schema: oneOf(['together', 'solo']) },
  turns: { schema: oneOf(['each', 'one']) },
  starts: { schema: long },
};

const strict = (fields: GuideFields): v.ObjectEntries =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if ('schema' in field) return [name, field.required ? field.schema : v.optional(field.schema)];
      const item = 'list' in field ? field.list : v.strictObject(strict(field.rows));
      return [name, v.optional(v.pipe(v.array(item), v.minLength(field.least), v.maxLength(guideLimits.list)))];
    }),
  ) as v.ObjectEntries;

/**
 * The shape of a guide as a valibot schema. Whether steps lead somewhere, and how long a sitting is, `validateGuide` checks.
 */
export const guideSchema = v.strictObject({
  version: v.literal(1),
  ...strict(guideFields),
  steps: v.pipe(
    v.array(
      v.union(guideStepTypes.map((type) => v.strictObject({ ...strict(stepFields[type]), type: v.literal(type) }))),
    ),
    v.minLength(1),
    v.maxLength(guideLimits.steps),
  ),
});
