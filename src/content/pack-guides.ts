import { guideLimits, type Guide, type GuideAlone, type GuideStep } from '../exercises/guide.js';
import { ContentError } from './content-error.js';
import type { ContentPack } from './content-pack.js';
import { loadGuide } from './guides.js';
import { isWholeGuide } from './read-guides.js';
import { aloneWords, guideFields, stepFields, type GuideField, type GuideFields } from './guide-schema.js';
import { at, found, isFields, PackReader, type Fields } from './pack-reader.js';
import { readGuide } from './read-guide.js';

/** A guide as a pack has it, and what of the pack could not be used for it. */
export interface PackGuide {
  /** Nothing where neither the pack nor we have a guide of that name that can be used. */
  readonly guide?: Guide;
  readonly problems: readonly ContentError[];
}

/** The fields of a step, a question or an option that are words, by name. */
const wordsOf = (fields: GuideFields, names: readonly string[]): [string, GuideField][] =>
  names.flatMap((name): [string, GuideField][] => (Object.hasOwn(fields, name) ? [[name, fields[name]!]] : []));

/** Puts a coach's words into a guide of ours, one by one. Nothing but words can change, so every way through it holds. */
class GuideWriter extends PackReader {
  words<Part extends object>(
    ours: Part,
    given: Fields,
    field: string,
    table: GuideFields,
    rows: readonly string[],
  ): Part {
    const known = wordsOf(table, ['title', 'about', 'starts', 'ask', 'hint', 'text', 'label', 'rules', 'openers']);
    // What is left out for one alone stays so: only words change.
    const own = (ours as { alone?: false | GuideAlone }).alone;
    const alone = Object.hasOwn(table, 'alone') && Object.hasOwn(table, 'ask') && own !== false && (own ?? {});
    const names = [...known.map(([name]) => name), ...(alone ? ['alone'] : []), ...rows];
    this.onlyKeys(given, names, (key) => at(field, key));
    const changed: Fields = {};
    for (const [name, kind] of known) {
      const value = given[name];
      if (value === undefined) continue;
      const where = `${field}.${name}`;
      const text = 'schema' in kind ? this.parse(kind.schema, value, where) : this.list(kind, value, where);
      if (text !== undefined) changed[name] = text;
    }
    if (alone && given['alone'] !== undefined) {
      const words = this.parse(aloneWords, given['alone'], at(field, 'alone'));
      if (words) changed['alone'] = { ...alone, ...words };
    }
    return { ...ours, ...changed };
  }

  private list(kind: GuideField, value: unknown, field: string): unknown {
    if (!('list' in kind)) return undefined;
    if (!Array.isArray(value)) return this.refuse(field, found(value), 'a list of texts');
    if (!value.length || value.length > guideLimits.list)
      return this.refuse(field, `a list of ${value.length}`, `a list of 1 to ${guideLimits.list} texts`);
    const list = value.flatMap((one: unknown, index): unknown[] => {
      const text = this.parse(kind.list, one, `${field}[${index}]`);
      return text === undefined ? [] : [text];
    });
    return list.length ? list : undefined;
  }

  /** The same for what stands in a list of ours, by its id. */
  rows<Row extends { readonly id: string }>(
    ours: readonly Row[] | undefined,
    given: unknown,
    field: string,
    change: (row: Row, words: unknown, field: string) => Row,
  ): readonly Row[] | undefined {
    if (given === undefined || !ours) return ours;
    const fields = this.fields(given, field, 'an object by id');
    if (!fields) return ours;
    const ids = ours.map(({ id }) => id);
    this.onlyKeys(fields, ids, (key) => at(field, key));
    return ours.map((row) => (Object.hasOwn(fields, row.id) ? change(row, fields[row.id], at(field, row.id)) : row));
  }

  part<Part extends { readonly id: string }>(ours: Part, given: unknown, field: string, table: GuideFields): Part {
    const words = this.fields(given, field, 'an object of words');
    if (!words) return ours;
    const lists = ['options', 'questions'].filter((name) => Object.hasOwn(ours, name));
    const part: Part & Fields = this.words<Part>(ours, words, field, table, lists);
    for (const name of lists) {
      const kind = table[name]!;
      if (!('rows' in kind)) continue;
      Object.assign(part, {
        [name]: this.rows(part[name] as GuideStep[], words[name], `${field}.${name}`, (row, own, where) =>
          this.part(row, name === 'options' && typeof own === 'string' ? { label: own } : own, where, kind.rows),
        ),
      });
    }
    return part;
  }

  guide(ours: Guide, given: Fields, field: string): Guide {
    const guide = this.words(ours, given, field, guideFields, ['steps']);
    const steps = this.rows(ours.steps, given['steps'], `${field}.steps`, (step, own, where) =>
      this.part(step, own, where, stepFields[step.type]),
    );
    return { ...guide, steps: steps! };
  }
}

/** A JSON Pointer of a guide, as a path in a pack. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('');

/**
 * The guide of a name, as a pack has it: the coach's own, ours in other words, or ours. Where the coach's own is refused, ours of
 * that name stands in. The pack comes from `readPack`. It never throws; it rejects where ours cannot be downloaded.
 */
export async function guideFrom(
  name: string,
  { guides }: Pick<ContentPack, 'guides'>,
  locale?: string,
): Promise<PackGuide> {
  const given: unknown = guides && Object.hasOwn(guides, name) ? guides[name] : undefined;
  const field = at('guides', name);
  if (isWholeGuide(given)) {
    const { guide, problems } = readGuide({ ...(given as Fields), id: name });
    const ours = guide ?? (await loadGuide(name, locale));
    return {
      ...(ours && { guide: ours }),
      problems: problems.map(({ path, message }) => new ContentError(field + pathOf(path), message)),
    };
  }
  const ours = await loadGuide(name, locale);
  if (!ours || !isFields(given)) return { ...(ours && { guide: ours }), problems: [] };
  const writer = new GuideWriter();
  return { guide: writer.guide(ours, given, field), problems: writer.problems };
}
