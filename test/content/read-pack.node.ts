import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  MOST_IN_A_PACK,
  MOST_IN_A_TEXT,
  feelings,
  feelingsWith,
  prompts,
  promptsWith,
} from '../../src/content/index.js';
import { readPack } from '../../src/content/index.js';

const known = {
  words: { 'checkin.who.ask': 'Who would like to start?', 'checkin.turn': '{name} holds the phone', next: 'Next' },
  feelings,
};

const read = (input: unknown) => readPack(input, known);
const fieldsOf = (input: unknown) => read(input).problems.map(({ field }) => field);
/** Null prototypes are an implementation's care; what matters to a reader is the data. */
const packOf = (input: unknown): unknown => JSON.parse(JSON.stringify(read(input).pack));

const whole = {
  version: 1,
  locale: 'en-GB',
  words: { 'checkin.who.ask': 'Who begins?', 'checkin.turn': 'It is with {name}' },
  feelings: {
    glad: { label: 'Bright' },
    torn: null,
    afraid: { words: { uneasy: 'uneasy', spooked: 'spooked' } },
    awake: { label: 'Awake', words: { alert: 'alert' } },
  },
  prompts: [{ id: 'moment-bus', kind: 'moment', size: 'small', text: 'Whom did you sit next to today?' }],
};

describe('a pack that is right', () => {
  it('is read whole, from an object or from its JSON text', () => {
    for (const input of [whole, JSON.stringify(whole), `\uFEFF\n  ${JSON.stringify(whole, null, 2)}\n`]) {
      assert.deepEqual(read(input).problems, []);
      assert.deepEqual(packOf(input), whole);
    }
  });

  it('may hold nothing but its version', () => {
    assert.deepEqual(read({ version: 1 }), { pack: { version: 1 }, problems: [] });
  });

  it('keeps markup as the plain text it is', () => {
    const words = { next: '<b onclick="x()">Next</b> &amp; <script>' };
    assert.deepEqual(packOf({ version: 1, words }), { version: 1, words });
    assert.deepEqual(fieldsOf({ version: 1, words }), []);
  });

  it('loses control characters, not line breaks, emoji or other scripts', () => {
    const given = 'Ne\u0000x\u001bt\u007f\u0085\n\tالتالي 👍🏽';
    assert.equal(read({ version: 1, words: { next: given } }).pack.words?.['next'], 'Next\n\tالتالي 👍🏽');
  });

  it('need not use every placeholder', () => {
    assert.deepEqual(fieldsOf({ version: 1, words: { 'checkin.turn': 'Your turn' } }), []);
  });

  it('is a copy: what its writer changes later changes nothing', () => {
    const words = { next: 'On' };
    const { pack } = read({ version: 1, words });
    words.next = 'Off';
    assert.equal(pack.words?.['next'], 'On');
  });
});

describe('a part that is wrong falls back alone', () => {
  const good = { next: 'On' };
  const cases: [what: string, words: Record<string, unknown>, field: string, says: RegExp][] = [
    ['a number for a text', { 'checkin.turn': 5 }, 'words["checkin.turn"]', /found a number \(5\); allowed is a text/],
    ['null for a text', { 'checkin.turn': null }, 'words["checkin.turn"]', /found null/],
    ['a list for a text', { 'checkin.turn': ['x'] }, 'words["checkin.turn"]', /found a list/],
    ['an object for a text', { 'checkin.turn': {} }, 'words["checkin.turn"]', /found an object/],
    ['a function for a text', { 'checkin.turn': () => 'x' }, 'words["checkin.turn"]', /found a function/],
    ['an empty text', { 'checkin.turn': '' }, 'words["checkin.turn"]', /found an empty text/],
    ['a text of blanks', { 'checkin.turn': ' \n\u0000' }, 'words["checkin.turn"]', /found an empty text/],
    [
      'a text too long',
      { 'checkin.turn': 'x'.repeat(MOST_IN_A_TEXT + 1) },
      'words["checkin.turn"]',
      /2,001 characters/,
    ],
    ['a stray placeholder', { 'checkin.turn': 'Hi {nmae}' }, 'words["checkin.turn"]', /\{nmae\}; allowed is \{name\}/],
    [
      'a placeholder where none is',
      { 'checkin.who.ask': '{name}?' },
      'words["checkin.who.ask"]',
      /no placeholder here/,
    ],
    ['an unknown key', { 'checkin.who.aks': 'Who?' }, 'words["checkin.who.aks"]', /did you mean "checkin.who.ask"/],
    ['a key far from all', { zebra: 'Who?' }, 'words["zebra"]', /an unknown key; allowed is [^?]*\. It is left out/],
    ['an inherited name', { constructor: 'x', toString: 'y' }, 'words["constructor"]', /an unknown key/],
  ];
  for (const [what, words, field, says] of cases) {
    it(what, () => {
      const { pack, problems } = read({ version: 1, locale: 'en', words: { ...words, ...good } });
      const [problem] = problems;
      assert.equal(problem?.field, field);
      assert.equal(problem.name, 'ContentError');
      assert.equal(problem.code, 'content');
      assert.ok(problem instanceof Error);
      assert.match(problem.message, says);
      assert.ok(problem.message.startsWith(`${field}: `), problem.message);
      assert.deepEqual({ ...pack.words }, good);
      assert.equal(pack.locale, 'en');
    });
  }

  it('says that the default is shown', () => {
    assert.match(read({ version: 1, words: { next: 1 } }).problems[0]!.message, /The default text is shown\.$/);
  });

  it('a whole branch of the wrong type', () => {
    for (const part of ['words', 'feelings', 'prompts']) {
      for (const wrong of ['x', 5, null, true, part === 'prompts' ? { only: 'x' } : []]) {
        const { pack, problems } = read({ ...whole, [part]: wrong });
        assert.equal(problems.length, 1, part);
        assert.ok(problems[0]!.field.startsWith(part));
        assert.ok(!(part in pack));
        assert.equal(Object.keys(pack).length, 4);
      }
    }
  });

  it('a language tag that is none', () => {
    for (const locale of ['not a tag', '', 5, ['en']]) assert.deepEqual(fieldsOf({ version: 1, locale }), ['locale']);
  });

  it('a key of the pack that is unknown', () => {
    const { pack, problems } = read({ ...whole, wrods: {}, 'a b': 1 });
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['wrods', '["a b"]'],
    );
    assert.match(problems[0]!.message, /did you mean "words"/);
    assert.equal(Object.keys(pack).length, 5);
  });
});

describe('a pack that cannot be read at all falls back whole, with one problem', () => {
  const circle: Record<string, unknown> = { version: 1 };
  circle['words'] = circle;
  circle['feelings'] = Array.from({ length: 1000 }, () => circle);
  const trap = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  const cases: [what: string, input: unknown, says: RegExp][] = [
    ['broken JSON text', '{"version": 1,', /not JSON/],
    ['an empty text', '', /not JSON/],
    ['nothing', undefined, /found nothing/],
    ['null', null, /found null/],
    ['a list', [], /found a list/],
    ['a list as JSON', '[]', /found a list/],
    ['a number', 7, /found a number/],
    ['a later version', { ...whole, version: 2 }, /^version: found a number \(2\); allowed is the number 1/],
    ['a version as text', { ...whole, version: '1' }, /^version: found "1"/],
    ['no version', { words: { next: 'On' } }, /^version: found nothing/],
    ['an inherited version', Object.create({ version: 1 }), /^version: found nothing/],
    ['too much text', ' '.repeat(MOST_IN_A_PACK) + '{}', /256,000 characters in all/],
    ['too large an object', { version: 1, words: { next: 'x'.repeat(MOST_IN_A_PACK) } }, /256,000 characters in all/],
    ['too many keys', { version: 1, words: Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`key${n}`, 'x'])) }, /256,000/], // prettier-ignore
    ['an endless list', { version: 1, prompts: new Array(4e9) }, /256,000/],
    ['a circle', circle, /256,000/],
    ['an object that throws when read', trap, /cannot be read/],
    ['a getter that throws', { version: 1, get words() { throw new Error('no'); } }, /cannot be read/], // prettier-ignore
  ];
  for (const [what, input, says] of cases) {
    it(what, () => {
      const { pack, problems } = read(input);
      assert.deepEqual(pack, { version: 1 });
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, says);
      assert.match(problems[0]!.message, /The default texts are shown\.$/);
    });
  }
});

describe('hostile prototypes', () => {
  it('touch nothing but themselves', () => {
    const text = '{"version":1,"__proto__":{"hacked":1},"words":{"__proto__":{"next":"x"},"next":"On"},"feelings":{"__proto__":null,"constructor":{"label":"C","words":{"__proto__":"p"}},"glad":{"words":{"__proto__":"x","jolly":"jolly"}}}}'; // prettier-ignore
    const { pack, problems } = read(text);
    assert.equal(({} as Record<string, unknown>)['hacked'], undefined);
    assert.deepEqual(packOf(text), {
      version: 1,
      words: { next: 'On' },
      feelings: { glad: { words: { jolly: 'jolly' } } },
    });
    assert.equal((pack as { hacked?: unknown }).hacked, undefined);
    assert.ok(problems.length >= 4);
    assert.equal(Object.getPrototypeOf(feelingsWith(feelings, pack.feelings)), Object.prototype);
  });
});

describe('feelings', () => {
  it('are renamed, taken out, given other words and added, in the order of ours', () => {
    const families = feelingsWith(feelings, read(whole).pack.feelings);
    assert.equal(families['glad']?.label, 'Bright');
    assert.equal(families['glad']?.words['playful'], 'playful');
    assert.equal(families['torn'], undefined);
    assert.deepEqual(Object.keys(families['afraid']!.words), ['uneasy', 'spooked']);
    assert.equal(Object.keys(families).at(-1), 'awake');
    assert.deepEqual(Object.keys(families)[0], 'close');
  });

  const cases: [what: string, change: Record<string, unknown>, field: string][] = [
    ['half a new family', { awake: { label: 'Awake' } }, 'feelings["awake"]'],
    ['an unknown family taken out', { gald: null }, 'feelings["gald"]'],
    ['a family key in capitals', { Glad: { label: 'x', words: { y: 'y' } } }, 'feelings["Glad"]'],
    ['a list for a family', { glad: [] }, 'feelings["glad"]'],
    ['a label that is no text', { glad: { label: 5, words: { jolly: 'jolly' } } }, 'feelings["glad"].label'],
    ['an unknown key of a family', { glad: { lable: 'x' } }, 'feelings["glad"]["lable"]'],
    ['a word that is no text', { glad: { words: { jolly: 5, merry: 'merry' } } }, 'feelings["glad"].words["jolly"]'],
    ['no words at all', { glad: { words: {} } }, 'feelings["glad"].words'],
    [
      'a word of another family',
      { glad: { words: { numb: 'numb', merry: 'merry' } } },
      'feelings["glad"].words["numb"]',
    ],
    ['every family taken out', Object.fromEntries(Object.keys(feelings).map((key) => [key, null])), 'feelings'],
  ];
  for (const [what, change, field] of cases) {
    it(`fall back one by one: ${what}`, () => {
      const { pack, problems } = read({ version: 1, feelings: { ...change } });
      assert.deepEqual(
        problems.map((problem) => problem.field),
        [field],
      );
      const families = feelingsWith(feelings, pack.feelings);
      assert.deepEqual(Object.keys(families), Object.keys(feelings));
    });
  }

  it('let a word move when its old family gives it up', () => {
    assert.deepEqual(fieldsOf({ version: 1, feelings: { 'far-away': null, sad: { words: { numb: 'numb' } } } }), []);
  });
});

describe('prompts', () => {
  const prompt = { id: 'hope-garden', kind: 'hope', size: 'small', text: 'What would you plant?' } as const;

  it('are added, replaced by id, or shown instead of ours', () => {
    const mine = { ...prompt, id: prompts[0]!.id };
    assert.equal(promptsWith(prompts, read({ version: 1, prompts: [prompt] }).pack.prompts).length, prompts.length + 1);
    const replaced = promptsWith(prompts, read({ version: 1, prompts: [mine] }).pack.prompts);
    assert.equal(replaced.length, prompts.length);
    assert.deepEqual(replaced[0], mine);
    assert.deepEqual(promptsWith(prompts, read({ version: 1, prompts: { only: [prompt] } }).pack.prompts), [prompt]);
  });

  it('fall back one by one', () => {
    const wrong = [
      { ...prompt, kind: 'wish' },
      5,
      { ...prompt, id: 'A b' },
      { ...prompt, text: '' },
      prompt,
      prompt,
      {},
    ];
    const { pack, problems } = read({ version: 1, prompts: wrong });
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['prompts[0].kind', 'prompts[1]', 'prompts[2].id', 'prompts[3].text', 'prompts[5].id', 'prompts[6].id'],
    );
    assert.deepEqual(pack.prompts, [prompt]);
  });

  it('are ours when none of "only" can be used', () => {
    const { pack, problems } = read({ version: 1, prompts: { only: [{}] } });
    assert.equal(pack.prompts, undefined);
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['prompts.only[0].id', 'prompts.only'],
    );
  });
});

describe('any input', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constant('Hi {name}'));
  const branch = fc.dictionary(
    fc.oneof(fc.constantFrom('next', 'glad', 'label', 'words', '__proto__'), fc.string()),
    leaf,
  );
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.record({
      version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
      words: fc.oneof(branch, leaf),
      feelings: fc.oneof(fc.dictionary(fc.string(), fc.oneof(branch, leaf)), leaf),
      prompts: fc.oneof(fc.array(fc.oneof(branch, leaf)), fc.record({ only: fc.array(branch) }), leaf),
    }),
  );

  it('never throws, and what is kept is right: read again, it has no problem and stays the same', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { pack } = read(input);
        const again = read(pack);
        assert.deepEqual(again.problems, []);
        assert.deepEqual(JSON.stringify(again.pack), JSON.stringify(pack));
      }),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});
