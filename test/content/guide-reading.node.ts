import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { guideLimits, guideSchema, readGuide, validateGuide } from '../../src/content/index.js';
import { isTooLong, stretches } from '../../src/exercises/guide-way.js';
import { run, toTheEnd, made } from '../exercises/guide-samples.js';

type Fields = Record<string, unknown>;
const guideOf = (steps: unknown, more: Fields = {}): Fields => ({
  version: 1,
  id: 'own',
  title: 'Own',
  steps,
  ...more,
});
const rules = { id: 'rules', type: 'rules' };
const talk = { id: 'talk', type: 'speak', ask: '{name}, how is it?' };
const paths = (input: unknown): string[] => readGuide(input).problems.map(({ path }) => path);
const refused = (input: unknown): string => {
  const { guide, problems } = readGuide(input);
  assert.equal(guide, undefined);
  const result = validateGuide(input);
  assert.ok(!result.ok && result.problems.length > 0);
  return `${problems.at(-1)!.path} ${problems.at(-1)!.message}`;
};

describe('a guide that is right', () => {
  it('is ok, as an object and as text', () => {
    const guide = guideOf([rules, talk]);
    for (const input of [guide, JSON.stringify(guide), `\uFEFF${JSON.stringify(guide)}`])
      assert.deepEqual(validateGuide(input), { ok: true, guide });
  });

  it('gets its rules where it left them out, unless it is for one', () => {
    const types = (more: Fields) => readGuide(guideOf([talk], more)).guide?.steps.map(({ type }) => type);
    assert.deepEqual(types({}), ['rules', 'speak']);
    assert.deepEqual(types({ mode: 'solo' }), ['speak']);
    assert.deepEqual(readGuide(guideOf([talk, { id: 'rules', type: 'read' }])).guide?.steps[0], {
      id: 'rules-2',
      type: 'rules',
    });
  });

  it('fits the schema, and whatever fits the schema and leads on is ok', () => {
    fc.assert(
      fc.property(made, (guide) => {
        const result = readGuide(guide);
        assert.ok(v.is(guideSchema, JSON.parse(JSON.stringify(guide))));
        // What is left may only be a sitting that is too long, or a branch over options that are not there.
        for (const { message } of result.problems) assert.match(message, /a sitting of|no option there|with options/);
        assert.ok(result.guide);
        toTheEnd(result.guide, run(result.guide));
      }),
    );
  });
});

describe('what a guide says to one alone', () => {
  const yes = { id: 'yes', label: 'Yes' };
  const no = { id: 'no', label: 'No', alone: false, goesOn: false };
  const step = {
    id: 'what',
    type: 'decide',
    options: [yes, no],
    openers: ['We …'],
    alone: { ask: 'And you, {name}?', hint: 'One thing.', openers: ['I …'] },
  };

  it('is words in place of its own, or nothing where it needs two', () => {
    const guide = guideOf([rules, step, { ...talk, alone: false }]);
    assert.deepEqual(validateGuide(guide), { ok: true, guide });
    assert.ok(v.is(guideSchema, guide));
  });

  it('falls back to what it says to two where it is wrong', () => {
    for (const alone of [true, 'One', { aks: 'One?' }, { ask: '' }, { hint: '{nmae}' }, { openers: [] }]) {
      const { guide, problems } = readGuide(guideOf([rules, { ...step, alone }]));
      assert.equal(problems.length, 1, JSON.stringify(alone));
      assert.ok(problems[0]!.path.startsWith('/steps/1/alone'), problems[0]!.path);
      assert.equal(guide!.steps[1]!.type === 'decide' && guide!.steps[1].alone, undefined);
    }
    const options = [yes, { ...no, alone: true, goesOn: 'no' }];
    assert.deepEqual(paths(guideOf([rules, { ...step, options }])), [
      '/steps/1/options/1/alone',
      '/steps/1/options/1/goesOn',
    ]);
  });
});

describe('a field that is wrong', () => {
  const one = (step: Fields, more: Fields = {}) =>
    readGuide(guideOf([rules, { id: 'talk', type: 'speak', ...step }], more));

  it('falls back alone, named by its step and field', () => {
    const { guide, problems } = one({ ask: 'How is it?', seconds: 0 });
    assert.deepEqual(guide?.steps[1], { id: 'talk', type: 'speak', ask: 'How is it?' });
    assert.deepEqual(problems, [
      {
        path: '/steps/1/seconds',
        message:
          'Step "talk", seconds: found a number (0); allowed is a whole number from 15 to 600. The default is used.',
      },
    ]);
  });

  it('may be any field', () => {
    const long = 'a'.repeat(100_000);
    for (const [step, path] of [
      [{ seconds: '60' }, 'seconds'],
      [{ seconds: 601 }, 'seconds'],
      [{ sayBack: 'no' }, 'sayBack'],
      [{ ask: long }, 'ask'],
      [{ ask: ' ' }, 'ask'],
      [{ ask: 'Hello {partner}' }, 'ask'],
      [{ minutes: 31 }, 'minutes'],
      [{ openers: 'I feel' }, 'openers'],
      [{ openers: ['I feel', 7] }, 'openers/1'],
      [{ who: 'teller' }, 'who'],
      [{ next: 3 }, 'next'],
      [{ secnds: 60 }, 'secnds'],
      [{ type: 'speek' }, 'type'],
    ] as [Fields, string][]) {
      const { guide, problems } = one(step);
      assert.deepEqual(
        problems.map(({ path }) => path),
        [`/steps/1/${path}`],
        JSON.stringify(step).slice(0, 60),
      );
      assert.match(problems[0]!.message, /^Step "talk", /);
      assert.equal(guide?.steps.length, 2);
      assert.deepEqual(readGuide(guide).problems, []);
    }
    assert.match(one({ secnds: 60 }).problems[0]!.message, /did you mean "seconds"/);
    assert.deepEqual(one({ openers: ['I feel', 7] }).guide?.steps[1], {
      id: 'talk',
      type: 'speak',
      openers: ['I feel'],
    });
  });

  const two = [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ];
  for (const [what, step, path, allowed] of [
    ['more choices than there are', { type: 'choose', options: two, most: 9 }, 'most', 'from 1 to 2'],
    ['more choices than ours', { type: 'choose', most: 4 }, 'most', 'from 1 to 3'],
    ['more places than options', { type: 'rank', options: two, top: 9 }, 'top', 'from 1 to 2'],
    ['no such kind', { type: 'write', flows: { to: 'boundary', kind: 'B99' } }, 'flows/kind', '"B1" to "B14"'],
    [
      'no such kind in a question',
      { type: 'answer', questions: [{ id: 'one', ask: '?', flows: { to: 'boundary', kind: 'B0' } }] },
      'questions/0/flows/kind',
      '"B1" to "B14"',
    ],
    ['no such guide', { type: 'read', offers: { guide: 'nope' } }, 'offers/guide', 'being-heard'],
    ['a name every object has', { type: 'read', offers: { guide: 'valueof' } }, 'offers/guide', 'being-heard'],
    ['no such step', { type: 'read', offers: { guide: 'intentions', from: 'zzz' } }, 'offers/from', 'parting'],
    ['a text turned round', { ask: 'a\u202eb' }, 'ask', 'without control characters'],
    ['a text with a zero', { ask: 'a\u0000b' }, 'ask', 'without control characters'],
  ] as [string, Fields, string, string][])
    it(`is one that can never work, too: ${what}`, () => {
      const { guide, problems } = one(step);
      assert.deepEqual(
        problems.map(({ path }) => path),
        [`/steps/1/${path}`],
      );
      assert.ok(problems[0]!.message.includes(allowed), problems[0]!.message);
      assert.doesNotMatch(problems[0]!.message, /[\u0000\u202e]/);
      assert.equal(guide?.steps.length, 2);
      assert.deepEqual(readGuide(guide).problems, []);
    });

  it('is none where as many may be chosen as there are, or a pack has a guide of its own with that step', () => {
    assert.deepEqual(one({ type: 'choose', options: two, most: 2 }).problems, []);
    assert.deepEqual(one({ type: 'read', offers: { guide: 'intentions', from: 'parting' } }).problems, []);
    const offers = guideOf([rules, { id: 'talk', type: 'read', offers: { guide: 'needs', from: 'own-one' } }]);
    assert.deepEqual(readGuide(offers, { needs: { version: 1, steps: [] } }).problems, []);
    assert.deepEqual(one({ ask: 'One line,\r\nand another' }).problems, []);
  });

  it('is told as what it was, where JSON has no word for it', () => {
    for (const [value, was] of [
      [Number.NaN, 'a number (NaN)'],
      [Number.POSITIVE_INFINITY, 'a number (Infinity)'],
      [() => 1, 'a function'],
      [Symbol('x'), 'a symbol'],
      [10n, 'a bigint (10)'],
    ] as const) {
      const { guide, problems } = one({ seconds: value });
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/steps/1/seconds'],
      );
      assert.ok(problems[0]!.message.includes(`found ${was};`), problems[0]!.message);
      assert.equal(guide?.steps.length, 2);
      assert.ok(readGuide(value).problems[0]!.message.includes(`found ${was};`));
    }
  });

  it('asks one alone only where one tells, and only in private', () => {
    const ask = (step: Fields, more: Fields) =>
      readGuide(guideOf([rules, { id: 'how', type: 'choose', who: 'teller', ...step }], more));
    assert.deepEqual(ask({ share: 'private' }, { turns: 'one' }).problems, []);
    for (const [step, more, allowed] of [
      [{ share: 'private' }, {}, 'turns'],
      [{ share: 'together' }, { turns: 'one' }, 'share'],
      [{}, { turns: 'one' }, 'share'],
    ] as const) {
      const { guide, problems } = ask(step, more);
      assert.deepEqual(
        problems.map(({ path }) => path),
        ['/steps/1/who'],
      );
      assert.match(problems[0]!.message, new RegExp(`"each", unless .*"${allowed}".* Both are asked\\.$`));
      assert.equal('who' in guide!.steps[1]!, false);
      assert.deepEqual(readGuide(guide).problems, []);
    }
  });

  it('takes no step, option or question that is named as the end is', () => {
    const options = [
      { id: 'end', label: 'End' },
      { id: 'on', label: 'On' },
      { id: 'off', label: 'Off' },
    ];
    const questions = [
      { id: 'end', ask: 'One?' },
      { id: 'two', ask: 'Two?' },
    ];
    const { guide, problems } = readGuide(
      guideOf([
        rules,
        { id: 'pick', type: 'choose', options },
        { id: 'say', type: 'answer', questions },
        { ...talk, id: 'end' },
      ]),
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/steps/1/options/0/id', '/steps/2/questions/0/id', '/steps/3/id'],
    );
    for (const { message } of problems) assert.match(message, /not "end"/);
    assert.doesNotMatch(JSON.stringify(guide), /"end"/);
  });

  it('of the guide falls back too', () => {
    assert.deepEqual(
      paths(guideOf([rules, talk], { id: 'My Guide', title: '', minutes: -1, mode: 'all', colour: 'red' })).sort(),
      ['/colour', '/id', '/minutes', '/mode', '/title'],
    );
  });

  it('of an option, a question or a case leaves the others alone', () => {
    const { guide, problems } = readGuide(
      guideOf([
        rules,
        { id: 'pick', type: 'choose', options: [{ id: 'a', label: 'A' }, 'b', { id: 'a', label: 'C' }, { id: 'd' }] },
        { id: 'say', type: 'answer', questions: [{ id: 'one', ask: 'One?' }, { ask: 'Two?' }] },
        {
          id: 'way',
          type: 'branch',
          on: 'pick',
          cases: [{ to: 'end' }, { if: 'x', to: 'end' }, { if: 'd', to: 'end' }],
        },
      ]),
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        '/steps/1/options/1',
        '/steps/1/options/2/id',
        '/steps/1/options/3/label',
        '/steps/2/questions/1/id',
        '/steps/3/cases/0/if',
        '/steps/3/cases/1/if',
      ],
    );
    assert.deepEqual(guide?.steps[1], {
      id: 'pick',
      type: 'choose',
      options: [
        { id: 'a', label: 'A' },
        { id: 'd', label: 'd' },
      ],
    });
  });

  it('of an id gives the step another', () => {
    const { guide, problems } = readGuide(guideOf([rules, talk, talk, { type: 'read' }, { id: 'end', type: 'read' }]));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/steps/2/id', '/steps/3/id', '/steps/4/id'],
    );
    assert.deepEqual(
      guide?.steps.map(({ id }) => id),
      ['rules', 'talk', 'step-3', 'step-4', 'step-5'],
    );
  });

  it('makes an order of nothing a question in words', () => {
    const { guide, problems } = readGuide(guideOf([rules, { id: 'first', type: 'rank', ask: 'What first?' }]));
    assert.deepEqual(
      [guide?.steps[1], problems[0]?.path],
      [{ id: 'first', type: 'answer', ask: 'What first?' }, '/steps/1/options'],
    );
  });
});

describe('a guide that is refused whole', () => {
  it('has a loop', () => {
    assert.match(refused(guideOf([rules, talk, { id: 'on', type: 'read', next: 'talk' }])), /^\/steps\/2\/next .*loop/);
    assert.match(refused(guideOf([rules, { ...talk, next: 'talk' }])), /^\/steps\/1\/next .*loop/);
    const branch = { id: 'way', type: 'branch', on: 'pick', cases: [{ if: 'yes', to: 'rules' }] };
    assert.match(refused(guideOf([rules, { id: 'pick', type: 'choose' }, branch])), /^\/steps\/2\/cases\/0\/to .*loop/);
  });

  it('leads to nowhere, or misses a step', () => {
    const branch = (more: Fields) =>
      guideOf([rules, { id: 'pick', type: 'choose' }, { id: 'way', type: 'branch', on: 'pick', ...more }]);
    assert.match(
      refused(branch({ cases: [{ if: 'yes', to: 'gone' }] })),
      /^\/steps\/2\/cases\/0\/to .*"gone", which is no step/,
    );
    assert.match(refused(branch({ cases: [{ if: 'yes' }] })), /^\/steps\/2\/cases\/0\/to /);
    assert.match(refused(branch({ else: 'gone' })), /^\/steps\/2\/else /);
    assert.match(refused(branch({ on: 'gone' })), /^\/steps\/2\/on /);
    assert.match(refused(guideOf([rules, null, talk])), /^\/steps\/1 /);
    assert.match(refused(guideOf([rules, { ...talk, next: 'gone' }])), /^\/steps\/1\/next /);
  });

  it('has too many steps, or none', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}`, type: 'read' }));
    assert.match(refused(guideOf(many(2_000))), /^\/steps .*2,000.*1 to 200 steps/);
    assert.match(refused(guideOf(many(201))), /^\/steps /);
    assert.ok(readGuide(guideOf(many(200), { mode: 'solo' })).guide);
    for (const steps of [[], {}, undefined, 'rules']) assert.match(refused(guideOf(steps)), /^\/steps /);
  });

  it('is too large, no guide, or of another version', () => {
    assert.match(refused(guideOf([rules], { about: 'a'.repeat(300_000) })), /^ .*256,000/);
    assert.match(refused(guideOf([rules], { version: 2 })), /^\/version /);
    const circle: Fields = guideOf([rules]);
    circle['steps'] = [circle];
    for (const input of ['{', 'null', null, undefined, 7, [], circle, () => 1, Symbol('x'), 10n])
      assert.ok(refused(input));
  });
});

describe('a sitting that would be too long', () => {
  const reads = (count: number, more: Fields = {}) =>
    Array.from({ length: count }, (_, index) => ({ id: `s${index}`, type: 'read', ...more }));

  it('gets a resting place, and says at which step', () => {
    const { guide, problems } = readGuide(guideOf([rules, ...reads(9)]));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/steps/8'],
    );
    assert.match(problems[0]!.message, /^Step "s7": found a sitting of 9 steps/);
    assert.equal(guide?.steps[8]?.type, 'rest');
    assert.deepEqual(validateGuide(guide), { ok: true, guide });
    assert.deepEqual(paths(guideOf([rules, ...reads(4, { minutes: 10 })])), ['/steps/3']);
  });

  it('gets it on the way of a branch as well', () => {
    const steps = [
      rules,
      ...reads(6),
      { id: 'pick', type: 'choose' },
      { id: 'way', type: 'branch', on: 'pick', cases: [{ if: 'no', to: 'last' }] },
      { id: 'other', type: 'rest' },
      { id: 'last', type: 'read' },
    ];
    const { guide } = readGuide(guideOf(steps));
    assert.deepEqual(
      guide?.steps.slice(-2).map(({ type }) => type),
      ['rest', 'read'],
    );
    const branch = guide?.steps.find(({ type }) => type === 'branch');
    assert.deepEqual(branch?.type === 'branch' && branch.cases?.[0]?.to, guide?.steps.at(-2)?.id);
  });

  it('is in no guide that is run', () => {
    fc.assert(
      fc.property(made, (given) => {
        const { guide } = readGuide(given);
        assert.ok(guide && !stretches(guide).some(isTooLong));
      }),
    );
    for (const stretch of stretches(readGuide(guideOf(reads(200, { minutes: 30 }))).guide!))
      assert.ok(stretch.steps <= guideLimits.sitting.steps && stretch.minutes <= guideLimits.sitting.minutes);
  });
});

describe('whatever is read', () => {
  const id = fc.constantFrom<unknown>('one', 'two', 'three', 'end', 'constructor', '__proto__', 7);
  const place = fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>('end') }, id);
  const text = fc.oneof(fc.string(), fc.constantFrom<unknown>(null, 7, '', '{name}', '{x}'));
  const option = fc.record({ id, label: text }, { requiredKeys: [] });
  const step = fc.record(
    {
      id,
      type: fc.constantFrom<unknown>('speak', 'choose', 'branch', 'rest', 'answer', 'rank', 'decide', 'what', 7),
      ask: text,
      seconds: fc.oneof(fc.integer(), text),
      next: place,
      on: fc.constantFrom<unknown>('one', 'one', 'two', 7),
      else: place,
      cases: fc.array(fc.record({ if: id, to: place }, { requiredKeys: ['to'] }), { maxLength: 2 }),
      options: fc.oneof(fc.array(option, { maxLength: 4 }), text),
      questions: fc.array(fc.record({ id, ask: text, options: fc.array(option, { maxLength: 3 }) }), { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'type'] },
  );
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.record({
      version: fc.constant(1),
      id,
      title: text,
      steps: fc.array(step, { minLength: 1, maxLength: 14 }).map((list) => [{ id: 'one', type: 'choose' }, ...list]),
    }),
  );

  it('it never throws, and what is used is right, fits the schema and can be run', () => {
    let used = 0;
    fc.assert(
      fc.property(anything, (input) => {
        const { guide, problems } = readGuide(input);
        for (const { path } of problems) assert.match(path, /^(?:\/[^/]*)*$/);
        if (!guide) return assert.ok(problems.length);
        used++;
        const again = readGuide(guide);
        assert.deepEqual(again.guide, guide);
        // A branch that decides nothing stays one; all else was put right.
        for (const { message } of again.problems) assert.match(message, /"else" says|It is never so/);
        assert.ok(v.is(guideSchema, guide));
        toTheEnd(guide, run(guide));
      }),
      { numRuns: 1500 },
    );
    assert.ok(used > 50, `${used} were used`);
    fc.assert(fc.property(fc.string(), (input) => void readGuide(input)));
  });
});
