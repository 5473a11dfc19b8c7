import * as v from 'valibot';
import {
  guideEnd,
  guideLimits,
  guideStepTypes,
  type Guide,
  type GuideStep,
  type GuideStepType,
  type RankStep,
} from '../exercises/guide.js';
import { isTooLong, stretches } from '../exercises/guide-way.js';
import { guideFields, stepFields, type GuideField, type GuideFields } from './guide-schema.js';
import { guideNameFrom } from './guide-name.js';
import { found, isFields, pointer, quoted, type Fields, type GuideProblem } from './guide-problem.js';
import { restedBefore, withRules } from './guide-rests.js';
import { nearestKey } from './nearest-key.js';

/** What could be read. Without `guide` it was refused whole, and the last problem says why. */
export interface GuideReading {
  guide?: Guide;
  problems: GuideProblem[];
}

/** A list of problems is for reading; a file for something else entirely would make thousands. */
const mostProblems = 100;

class Refused extends Error {}

/** Reads one guide; holds its problems while it goes from step to step. */
class GuideReader {
  readonly problems: GuideProblem[] = [];
  /** Which place in the given list a step was read from; steps that were put in have none. */
  private readonly from = new Map<GuideStep, number>();
  /** The same for what stands in a list: what was left out before it does not move it. */
  private readonly given = new Map<object, number>();

  report(path: string, where: string, was: string, allowed: string, instead: string): undefined {
    if (this.problems.length >= mostProblems) return;
    this.problems.push({ path, message: `${where}: found ${was}; allowed is ${allowed}. ${instead}` });
  }

  refuse(path: string, where: string, was: string, allowed: string): never {
    this.problems.length = Math.min(this.problems.length, mostProblems - 1);
    this.report(path, where, was, allowed, 'The guide is not used.');
    throw new Refused();
  }

  /** The fields that are right, each on its own. */
  private fields(value: Fields, table: GuideFields, path: string, where: string): Fields {
    const read: Fields = {};
    const names = Object.keys(table);
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(table, key)) continue;
      const meant = this.problems.length < 50 ? nearestKey(key, names) : undefined;
      const allowed = meant ? `a known field (did you mean ${JSON.stringify(meant)}?)` : names.join(', ');
      this.report(pointer(path, key), `${where}, ${quoted(key)}`, 'an unknown field', allowed, 'It is left out.');
    }
    for (const [name, field] of Object.entries(table)) {
      const given = value[name];
      const at = pointer(path, name);
      if (given === undefined && !('required' in field && field.required)) continue;
      const parsed = 'schema' in field ? this.parse(field.schema, given, at, `${where}, ${name}`) : undefined;
      if (parsed !== undefined) read[name] = parsed;
      else if (!('schema' in field)) {
        const list = this.list(field, given, at, `${where}, ${name}`);
        if (list) read[name] = list;
      }
    }
    return read;
  }

  private parse(schema: v.GenericSchema<unknown, unknown>, value: unknown, path: string, where: string): unknown {
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    const at = (issue.path ?? []).reduce((base, { key }) => pointer(base, String(key)), path);
    return this.report(at, where, found(issue.input), issue.message, 'The default is used.');
  }

  private list(field: Exclude<GuideField, { schema: unknown }>, value: unknown, path: string, where: string) {
    const { least, item } = field;
    const allowed = `a list of ${least} to ${guideLimits.list} ${item}`;
    if (!Array.isArray(value)) return this.report(path, where, found(value), allowed, 'The default is used.');
    if (value.length > guideLimits.list)
      this.report(path, where, found(value), allowed, `The first ${guideLimits.list} are used.`);
    const ids = new Set<unknown>();
    const read = value.slice(0, guideLimits.list).flatMap((entry: unknown, index): unknown[] => {
      const at = pointer(path, index);
      const here = `${where} ${index + 1}`;
      const one = 'list' in field ? this.parse(field.list, entry, at, here) : this.row(field, entry, at, here, ids);
      if (typeof one === 'object' && one !== null) this.given.set(one, index);
      return one === undefined ? [] : [one];
    });
    if (read.length >= least) return read;
    return this.report(path, where, found(value), allowed, 'The default is used.');
  }

  /** One option, question or case; what has no id of its own cannot be kept, and a label that is missing can be its id. */
  private row(
    { rows, item }: Extract<GuideField, { rows: unknown }>,
    value: unknown,
    path: string,
    where: string,
    ids: Set<unknown>,
  ): Fields | undefined {
    if (!isFields(value)) return this.report(path, where, found(value), 'an object', 'It is left out.');
    const read = this.fields(value, rows, path, where);
    if (item === 'cases') {
      // Without a place to go to, a branch leads nowhere.
      if (read['to'] === undefined)
        this.refuse(`${path}/to`, where, found(value['to']), 'the id of a later step, or "end"');
      return read['if'] === undefined ? undefined : read;
    }
    const id = read['id'] as string | undefined;
    if (id === undefined) return undefined;
    if (ids.has(id))
      return this.report(`${path}/id`, where, `${quoted(id)} a second time`, 'an id of its own', 'It is left out.');
    ids.add(id);
    return item === 'options' ? { ...read, label: read['label'] ?? id } : read;
  }

  private step(value: unknown, index: number, ids: Set<string>): GuideStep {
    const path = `/steps/${index}`;
    if (!isFields(value)) return this.refuse(path, `Step ${index + 1}`, found(value), 'an object with "id" and "type"');
    const named = typeof value['id'] === 'string' ? `Step ${quoted(value['id'])}` : `Step ${index + 1}`;
    const known = (guideStepTypes as readonly unknown[]).includes(value['type']);
    const type: GuideStepType = known ? (value['type'] as GuideStepType) : 'read';
    const read = this.fields(value, known ? stepFields[type] : { ...allFields, ...stepFields.read }, path, named);
    let id = read['id'] as string | undefined;
    if (id !== undefined && ids.has(id)) {
      this.report(`${path}/id`, named, 'an id that is there already', 'an id of its own', 'It is given another.');
      id = undefined;
    }
    for (let number = index + 1; id === undefined; number++) if (!ids.has(`step-${number}`)) id = `step-${number}`;
    ids.add(id);
    const own = Object.entries(read).filter(([name]) => Object.hasOwn(stepFields[type], name));
    const step = { ...Object.fromEntries(own), id, type } as unknown as GuideStep;
    const usable = step.type === 'rank' && !step.options ? this.unranked(step, path) : step;
    this.from.set(usable, index);
    return usable;
  }

  /** Nothing to put in order: the question is answered in words. */
  private unranked({ options: _, top: _top, ...step }: RankStep, path: string): GuideStep {
    const where = `Step ${quoted(step.id)}, options`;
    this.report(`${path}/options`, where, 'none that can be used', 'two or more', 'It is answered in words.');
    return { ...step, type: 'answer' };
  }

  guide(input: unknown): Guide {
    if (!isFields(input)) return this.refuse('', 'The guide', found(input), 'an object');
    const { version, steps: given, ...rest } = input;
    if (version !== 1) this.refuse('/version', 'The guide, version', found(version), 'the number 1');
    if (!Array.isArray(given) || !given.length || given.length > guideLimits.steps)
      return this.refuse('/steps', 'The guide, steps', found(given), `a list of 1 to ${guideLimits.steps} steps`);
    const head = this.fields(rest, guideFields, '', 'The guide');
    const ids = new Set<string>();
    const steps = given.map((step: unknown, index) => this.step(step, index, ids));
    const id = (head['id'] as string | undefined) ?? guideNameFrom(input);
    const title = (head['title'] as string | undefined) ?? id;
    const guide: Guide = { version: 1, ...head, id, title, steps };
    this.ways(guide);
    this.branches(guide);
    this.everybody(guide);
    return this.rested(withRules(guide));
  }

  /** Every place that a step leads to is there, and lies ahead: a guide always ends. */
  private ways({ steps }: Guide): void {
    const order = new Map(steps.map(({ id }, index) => [id, index]));
    steps.forEach((step, index) => {
      const check = (to: string | undefined, field: string) => {
        if (to === undefined || to === guideEnd) return;
        const target = order.get(to);
        const path = `/steps/${index}/${field}`;
        const where = `Step ${quoted(step.id)}, ${field.split('/')[0]}`;
        if (target === undefined)
          this.refuse(path, where, `${quoted(to)}, which is no step`, 'the id of a later step, or "end"');
        else if (target <= index)
          this.refuse(path, where, `${quoted(to)}, which leads round in a loop`, 'the id of a later step, or "end"');
      };
      if (step.type !== 'branch') return check(step.next, 'next');
      step.cases?.forEach((one) => check(one.to, `cases/${this.given.get(one)}/to`));
      check(step.closed, 'closed');
      check(step.else, 'else');
    });
  }

  /** A branch looks at options that were there before it. */
  private branches({ steps }: Guide): void {
    steps.forEach((step, index) => {
      if (step.type !== 'branch') return;
      const path = `/steps/${index}`;
      const where = `Step ${quoted(step.id)}`;
      const always = 'It always goes where "else" says.';
      if (!step.cases) this.report(`${path}/cases`, `${where}, cases`, 'none', 'a list of cases', always);
      if (step.on === undefined)
        return this.report(`${path}/on`, `${where}, on`, 'nothing', 'an earlier step or question with options', always);
      const [name] = step.on.split('.');
      const target = steps.findIndex(({ id }) => id === name);
      if (target < 0)
        this.refuse(`${path}/on`, `${where}, on`, `${quoted(step.on)}, which is no step`, 'the id of an earlier step');
      const known = target < index ? optionsAt(steps[target]!, step.on) : undefined;
      if (!known) {
        this.report(`${path}/on`, `${where}, on`, quoted(step.on), 'an earlier step or question with options', always);
        return;
      }
      step.cases?.forEach((one) => {
        const stray = [one.if].flat().find((option) => !known.includes(option));
        if (stray !== undefined)
          this.report(
            `${path}/cases/${this.given.get(one)}/if`,
            `${where}, cases`,
            `${quoted(stray)}, which is no option there`,
            known.join(', '),
            'It is never so.',
          );
      });
    });
  }

  /** Turns stay fair: one speaks or chooses without the other only in a guide that is made for it, and never in public. */
  private everybody({ turns, steps }: Guide): void {
    for (const step of steps) {
      if (!('who' in step) || step.who === 'each') continue;
      const isAsked = step.type === 'choose';
      const lone = isAsked && step.share !== 'private';
      if (turns === 'one' && !lone) continue;
      this.report(
        `/steps/${this.from.get(step)}/who`,
        `Step ${quoted(step.id)}, who`,
        quoted(step.who!),
        turns === 'one'
          ? '"each", unless the step has "share": "private"'
          : '"each", unless the guide has "turns": "one"',
        isAsked ? 'Both are asked.' : 'Both speak.',
      );
      delete step.who;
    }
  }

  /** Puts a resting place where a sitting would be longer than one may be. */
  private rested(given: Guide): Guide {
    let guide = given;
    for (let count = 1; ; count++) {
      const lengths = stretches(guide);
      const index = lengths.findIndex(isTooLong);
      if (index < 0) return guide;
      const step = guide.steps[index]!;
      const { steps, minutes } = lengths[index]!;
      const most = `${guideLimits.sitting.steps} steps and ${guideLimits.sitting.minutes} minutes in one sitting`;
      const origin = this.from.get(step);
      this.report(
        origin === undefined ? '/steps' : `/steps/${origin}`,
        `Step ${quoted(step.id)}`,
        `a sitting of ${steps} steps and ${minutes} minutes`,
        most,
        'A resting place is put before it.',
      );
      guide = restedBefore(guide, index, count, this.from);
    }
  }
}

/** What a step of an unknown type may hold: a field of any type is no further problem. */
const allFields: GuideFields = Object.assign({}, ...Object.values(stepFields)) as GuideFields;

/** The ids of the options that a branch may look at; undefined where there are none. */
function optionsAt(step: GuideStep, on: string): readonly string[] | undefined {
  if (step.type === 'choose' && on === step.id)
    return (step.options ?? defaultIds).map((option) => (typeof option === 'string' ? option : option.id));
  if ((step.type === 'rank' || step.type === 'decide') && on === step.id) return step.options?.map(({ id }) => id);
  if (step.type !== 'answer') return undefined;
  return step.questions?.find(({ id }) => on === `${step.id}.${id}`)?.options?.map(({ id }) => id);
}
const defaultIds = ['yes', 'not-sure', 'no'] as const;

/**
 * Reads a coach's guide, an object or its JSON text. Each field that is wrong falls back on its own and is named; a guide
 * that leads nowhere, round in a loop, or is too large is refused whole. It never throws.
 */
export function readGuide(input: unknown): GuideReading {
  const reader = new GuideReader();
  const size = `${guideLimits.characters.toLocaleString('en')} characters in all`;
  try {
    let text: string | undefined;
    try {
      text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : JSON.stringify(input);
    } catch {
      reader.refuse('', 'The guide', 'an object that cannot be read', 'plain data, as JSON has it');
    }
    if (text === undefined) return reader.refuse('', 'The guide', found(input), 'an object');
    if (text.length > guideLimits.characters) {
      const steps = isFields(input) && Array.isArray(input['steps']) ? input['steps'].length : 0;
      if (steps > guideLimits.steps)
        reader.refuse(
          '/steps',
          'The guide, steps',
          `a list of ${steps.toLocaleString('en')}`,
          `a list of 1 to ${guideLimits.steps} steps`,
        );
      reader.refuse('', 'The guide', `${text.length.toLocaleString('en')} characters`, size);
    }
    let data: unknown;
    try {
      // A copy that nobody else holds: own fields only, getters read once.
      data = JSON.parse(text);
    } catch {
      reader.refuse('', 'The guide', 'text that is not JSON', 'JSON text');
    }
    return { guide: reader.guide(data), problems: reader.problems };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { problems: reader.problems };
  }
}
