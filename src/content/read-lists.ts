import * as v from 'valibot';
import type { AreaChange, AreaChanges, BoundaryAreas, BoundaryExample, ExampleChanges } from './boundaries.js';
import type { LineChange, LineChanges, PromptChanges } from './content-pack.js';
import { at, bare, found, isFields, keySchema, textSchema, type PackReader } from './pack-reader.js';
import type { Prompt } from './prompts.js';

/** One prompt. */
export const promptSchema = v.object(
  {
    id: keySchema,
    kind: v.picklist(['moment', 'hope', 'doubt', 'fear'], '"moment", "hope", "doubt" or "fear"'),
    size: v.picklist(['small', 'medium', 'deeper'], '"small", "medium" or "deeper"'),
    text: textSchema,
  },
  'an object with "id", "kind", "size" and "text"',
);
const exampleSchema = v.object(
  { id: keySchema, text: textSchema, pair: v.optional(keySchema) },
  'an object with "id" and "text"',
);
const changedExampleSchema = v.object(
  { text: textSchema, pair: v.optional(keySchema) },
  'null, a text, or an object with "text"',
);

/** What a pack may do to one area. */
export const areaSchema = v.strictObject({
  title: v.optional(textSchema),
  about: v.optional(textSchema),
  examples: v.optional(
    v.union([v.array(exampleSchema), v.record(keySchema, v.nullable(v.union([textSchema, changedExampleSchema])))]),
  ),
  slips: v.optional(v.array(textSchema)),
});

/** Things with an id of their own, one by one; what is wrong is left out. */
function readList<Entry extends { readonly id: string }>(
  reader: PackReader,
  given: readonly unknown[],
  field: string,
  schema: v.GenericSchema<unknown, Entry> & { readonly entries: object; readonly message?: unknown },
): Entry[] {
  const list: Entry[] = [];
  const ids = new Set<string>();
  given.forEach((entry, index) => {
    const where = `${field}[${index}]`;
    if (!isFields(entry)) return reader.refuse(where, found(entry), String(schema.message));
    reader.onlyKeys(entry, Object.keys(schema.entries), (key) => at(where, key));
    const one = reader.parse(schema, entry, where);
    if (!one) return;
    if (ids.has(one.id)) return reader.refuse(`${where}.id`, `"${one.id}" a second time`, 'an id of its own');
    ids.add(one.id);
    list.push(one);
  });
  return list;
}

/** Prompts that are added to ours, or stand in their place. */
export function readPrompts(reader: PackReader, value: unknown): PromptChanges | undefined {
  if (Array.isArray(value)) return readList<Prompt>(reader, value, 'prompts', promptSchema);
  const fields = reader.fields(value, 'prompts', 'a list of prompts, or an object with "only"');
  if (!fields) return undefined;
  reader.onlyKeys(fields, ['only'], (key) => at('prompts', key));
  const only = fields['only'];
  if (!Array.isArray(only)) return reader.refuse('prompts.only', found(only), 'a list of prompts');
  const list = readList<Prompt>(reader, only, 'prompts.only', promptSchema);
  return list.length
    ? { only: list }
    : reader.refuse('prompts.only', 'no prompt that can be used', 'at least one prompt');
}

/** Words whose keys end in a number or a name of a list: opening lines, gestures, what soothes, ways to reply. */
export const inAList = /^(opening\.[a-z-]+|gesture|soothe|reply\.phrase)\.([a-z0-9-]+)$/;

/** The lists of lines that are known, each with the ids of ours. */
function listsIn(words: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const key of Object.keys(words)) {
    const [, list, id] = inAList.exec(key) ?? [];
    if (list && id) lists.set(list, (lists.get(list) ?? new Set()).add(id));
  }
  return lists;
}

/** Lines that are added, changed or taken out; a list never ends up empty. */
export function readLines(
  reader: PackReader,
  value: unknown,
  words: Readonly<Record<string, string>>,
): LineChanges | undefined {
  const fields = reader.fields(value, 'lines', 'an object of lists');
  if (!fields) return undefined;
  const known = listsIn(words);
  const changes = bare<LineChange>();
  for (const [list, given] of Object.entries(fields)) {
    const field = at('lines', list);
    const ids = known.get(list);
    if (!ids) {
      reader.unknownKey(field, list, [...known.keys()], 'It is left out.');
      continue;
    }
    const lines = reader.fields(given, field, 'an object of ids and texts');
    if (!lines) continue;
    const change = bare<string | null>();
    for (const [id, line] of Object.entries(lines)) {
      const where = at(field, id);
      if (line === null && !ids.has(id)) reader.unknownKey(where, id, [...ids], 'There is nothing to take out.');
      else if (line === null) change[id] = null;
      else {
        const text = reader.parse(keySchema, id, where) && reader.parse(textSchema, line, where);
        const stray = text && /\{\w+\}/.exec(text)?.[0];
        if (stray) reader.refuse(where, `the placeholder ${stray}`, 'no placeholder here');
        else if (text !== undefined) change[id] = text;
      }
    }
    if ([...ids].every((id) => change[id] === null) && !Object.values(change).some(Boolean))
      reader.refuse(field, 'every line taken out', 'at least one line', 'The default lines are shown.');
    else changes[list] = change;
  }
  return changes;
}

function readExamples(
  reader: PackReader,
  value: unknown,
  field: string,
  ours: readonly BoundaryExample[] | undefined,
): readonly BoundaryExample[] | ExampleChanges | undefined {
  if (Array.isArray(value)) {
    const list = readList<BoundaryExample>(reader, value, field, exampleSchema);
    return list.length ? list : reader.refuse(field, 'no example that can be used', 'at least one example');
  }
  const fields = reader.fields(value, field, 'a list of examples, or an object of them by id');
  if (!fields) return undefined;
  const changes = bare<string | { text: string; pair?: string } | null>();
  const ids = ours?.map(({ id }) => id);
  for (const [id, given] of Object.entries(fields)) {
    const where = at(field, id);
    if (given === null && ids && !ids.includes(id)) reader.unknownKey(where, id, ids, 'There is nothing to take out.');
    else if (given === null) changes[id] = null;
    else if (reader.parse(keySchema, id, where) !== undefined) {
      if (isFields(given)) reader.onlyKeys(given, ['text', 'pair'], (key) => at(where, key));
      const one =
        typeof given === 'string'
          ? reader.parse(textSchema, given, where)
          : reader.parse(changedExampleSchema, given, where);
      if (one !== undefined) changes[id] = one;
    }
  }
  const isEmpty = ids?.every((id) => changes[id] === null) && !Object.values(changes).some(Boolean);
  return isEmpty
    ? reader.refuse(field, 'every example taken out', 'at least one example', 'The default examples are shown.')
    : changes;
}

const areaKeys = ['title', 'about', 'examples', 'slips'];

function readArea(
  reader: PackReader,
  value: unknown,
  field: string,
  ours: readonly BoundaryExample[] | undefined,
): AreaChange | undefined {
  const fields = reader.fields(value, field, 'null, or an object with "title", "about", "examples" and "slips"');
  if (!fields) return undefined;
  reader.onlyKeys(fields, areaKeys, (key) => at(field, key));
  const { title, about, examples, slips } = fields;
  const area = {
    ...(title !== undefined && { title: reader.parse(textSchema, title, `${field}.title`) }),
    ...(about !== undefined && { about: reader.parse(textSchema, about, `${field}.about`) }),
    ...(examples !== undefined && { examples: readExamples(reader, examples, `${field}.examples`, ours) }),
    ...(slips !== undefined && { slips: reader.texts(slips, `${field}.slips`) }),
  };
  return Object.fromEntries(Object.entries(area).filter(([, part]) => part !== undefined));
}

/** What a boundary may be about. Without `known`, whether an area is new is not checked. */
export function readAreas(reader: PackReader, value: unknown, known?: BoundaryAreas): AreaChanges | undefined {
  const fields = reader.fields(value, 'areas', 'an object of areas');
  if (!fields) return undefined;
  const areas = bare<AreaChange | null>();
  for (const [key, given] of Object.entries(fields)) {
    const field = at('areas', key);
    const ours = known && Object.hasOwn(known, key) ? known[key] : undefined;
    const isNew = known !== undefined && !ours;
    if (given === null && isNew) reader.unknownKey(field, key, Object.keys(known), 'There is nothing to take out.');
    else if (given === null) areas[key] = null;
    else if (reader.parse(keySchema, key, field) !== undefined) {
      const area = readArea(reader, given, field, ours?.examples);
      const isWhole = area?.title && area.about && Object.values(area.examples ?? {}).some(Boolean);
      if (area && isNew && !isWhole)
        reader.refuse(field, 'a new area that is not whole', '"title", "about" and "examples"', 'It is left out.');
      else if (area) areas[key] = area;
    }
  }
  const gone = known !== undefined && Object.keys(known).every((key) => areas[key] === null);
  return gone && !Object.values(areas).some(Boolean)
    ? reader.refuse('areas', 'every area taken out', 'at least one area', 'The default areas are shown.')
    : areas;
}
