import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  areasWith,
  guideFrom,
  guideNames,
  guideNamesWith,
  knownContent,
  linesIn,
  loadGuide,
  needsWith,
  packSchema,
  readPack,
  sentence,
  sentenceWith,
  wordsOfLines,
  validatePack,
} from '../../src/content/index.js';
import { composed } from '../../src/exercises/repair-sentence.js';

const known = await knownContent('en-GB');
const read = (parts: Record<string, unknown>) => readPack({ version: 1, ...parts }, known);
const fieldsOf = (parts: Record<string, unknown>) => read(parts).problems.map(({ field }) => field);
const fieldsOfWhole = async (parts: Record<string, unknown>) => {
  const result = await validatePack({ version: 1, ...parts });
  return result.ok ? [] : result.problems.map(({ field }) => field);
};
const guide = {
  version: 1,
  id: 'monday',
  title: 'The week ahead',
  steps: [
    { id: 'rules', type: 'rules' },
    {
      id: 'look',
      type: 'answer',
      questions: [
        {
          id: 'week',
          ask: 'How full is it?',
          options: [
            { id: 'full', label: 'Full' },
            { id: 'not', label: 'Not full' },
          ],
        },
      ],
    },
    { id: 'talk', type: 'speak' },
  ],
} as const;

describe('needs in a pack', () => {
  it('are renamed, taken out, given other words and added, as feelings are', () => {
    const { pack, problems } = read({
      needs: {
        closeness: { label: 'Nearness' },
        room: null,
        support: { words: { 'a-hand': 'a hand with this' } },
        play: { label: 'Play', words: { 'to-play': 'to play' } },
      },
    });
    assert.deepEqual(problems, []);
    const needs = needsWith(known.needs, pack.needs);
    assert.equal(needs['closeness']!.label, 'Nearness');
    assert.ok(needs['closeness']!.words['warmth']);
    assert.equal(needs['room'], undefined);
    assert.deepEqual(Object.keys(needs['support']!.words), ['a-hand']);
    assert.equal(Object.keys(needs).at(-1), 'play');
  });

  it('are told by their own path where they do not fit', () => {
    assert.deepEqual(fieldsOf({ needs: { closenes: null, play: { label: 'Play' }, respect: { label: '' } } }), [
      'needs["closenes"]',
      'needs["play"]',
      'needs["respect"].label',
    ]);
  });
});

describe('lines in a pack', () => {
  it('are changed, taken out and added, ours first', () => {
    const { pack, problems } = read({
      lines: {
        'opening.unheard': { 1: 'Can I try that again?', 2: null, again: 'I would like a second go at this.' },
        gesture: { drink: null, soup: 'Bring some soup' },
        soothe: { walk: 'go around the lake' },
        'reply.phrase': { 1: null },
      },
    });
    assert.deepEqual(problems, []);
    const openings = linesIn(known.words, 'opening.unheard', pack.lines?.['opening.unheard']);
    assert.deepEqual(openings[0], { id: '1', text: 'Can I try that again?' });
    assert.deepEqual(
      openings.map(({ id }) => id),
      ['1', '3', '4', '5', '6', 'again'],
    );
    const gestures = linesIn(known.words, 'gesture', pack.lines?.['gesture']).map(({ text }) => text);
    assert.ok(gestures.includes('Bring some soup') && !gestures.includes('Bring a warm drink'));
    assert.equal(linesIn(known.words, 'reply.phrase', pack.lines?.['reply.phrase']).length, 7);
    assert.equal(linesIn(known.words, 'opening.let-down').length, 6, 'others stay as they are');
    const said = wordsOfLines(pack.lines);
    assert.equal(said['opening.unheard.again'], 'I would like a second go at this.');
    assert.ok(!('gesture.drink' in said));
  });

  it('are told by list and line where they do not fit, and no list is left empty', () => {
    const all = Object.fromEntries(linesIn(known.words, 'soothe').map(({ id }) => [id, null]));
    const { pack, problems } = read({
      lines: {
        openings: { 1: 'x' },
        'opening.unherd': { 1: 'x' },
        'opening.told': { 99: null, 1: 5, 'A b': 'x', 2: 'I hear {name}.', 3: 'I hear that.' },
        gesture: ['Bring soup'],
        soothe: all,
      },
    });
    assert.deepEqual(
      problems.map(({ field }) => field),
      [
        'lines["openings"]',
        'lines["opening.unherd"]',
        'lines["opening.told"]["1"]',
        'lines["opening.told"]["2"]',
        'lines["opening.told"]["99"]',
        'lines["opening.told"]["A b"]',
        'lines["gesture"]',
        'lines["soothe"]',
      ],
    );
    assert.match(problems[1]!.message, /did you mean "opening.unheard"/);
    assert.deepEqual(JSON.parse(JSON.stringify(pack.lines)), { 'opening.told': { 3: 'I hear that.' } });
    assert.equal(linesIn(known.words, 'soothe', all).length, 10, 'nor by code');
  });
});

describe('sentences in a pack', () => {
  it('are put together by the coach’s frames, and by ours where none is given', () => {
    const { pack, problems } = read({
      sentence: {
        need: 'I would love {words}',
        when: { frame: 'each time {words}', leads: ['each time'] },
        comeBack: 'I am back {when}',
        and: ' & ',
        large: ['I', 'Sunday'],
      },
    });
    assert.deepEqual(problems, []);
    const words = sentenceWith(sentence, pack.sentence);
    const state = { feelings: ['sad', 'lonely'], when: 'the plan changed', need: 'a call' };
    assert.equal(
      composed('say', state, { feelings: ['sad', 'lonely'] }, words),
      'I feel sad & lonely each time the plan changed. I would love a call.',
    );
    assert.deepEqual(words.when.alone, sentence.when.alone);
    assert.equal(words.because, sentence.because);
  });

  it('keep ours where a frame has no place for the words, or another one', () => {
    assert.deepEqual(
      fieldsOf({
        sentence: {
          need: 'I need',
          feel: 'I feel {words} and {words}',
          because: { frame: 'because {word}' },
          heard: { fram: 'x' },
          comeBack: 'I come back',
          sorry: 'I am sorry, {name}',
          large: ['I', '(I'],
          small: 'the',
          sorrry: 'x',
        },
      }),
      [
        'sentence["sorrry"]',
        'sentence.feel',
        'sentence.because.frame',
        'sentence.need',
        'sentence.heard.fram',
        'sentence.sorry',
        'sentence.comeBack',
        'sentence.large.1',
        'sentence.small',
      ],
    );
  });
});

describe('areas in a pack', () => {
  it('are changed, taken out and added, and so is each example', () => {
    const { pack, problems } = read({
      areas: {
        replies: {
          examples: {
            'within-a-day': 'We answer by the evening.',
            'one-line': null,
            'no-sundays': { text: 'Sundays are quiet.', pair: 'days' },
          },
        },
        'check-ins': { title: 'Asking each other', examples: [{ id: 'walk', text: 'On a walk on Sundays.' }] },
        'time-alone': null,
        pets: {
          title: 'The dog',
          about: 'Who walks it, and when.',
          examples: { evening: 'We take turns in the evening.' },
        },
      },
    });
    assert.deepEqual(problems, []);
    const areas = areasWith(known.areas, pack.areas);
    const replies = areas['replies']!.examples;
    const [first] = replies;
    assert.deepEqual(
      first,
      { id: 'within-a-day', pair: 'how-soon', text: 'We answer by the evening.' },
      'still one of a pair',
    );
    assert.ok(!replies.some(({ id }) => id === 'one-line'));
    assert.deepEqual(replies.at(-1), { id: 'no-sundays', pair: 'days', text: 'Sundays are quiet.' });
    assert.deepEqual(areas['check-ins']!.examples, [{ id: 'walk', text: 'On a walk on Sundays.' }]);
    assert.equal(areas['check-ins']!.about, known.areas['check-ins']!.about);
    assert.equal(areas['time-alone'], undefined);
    assert.deepEqual(areas['pets'], { title: 'The dog', about: 'Who walks it, and when.', examples: [{ id: 'evening', text: 'We take turns in the evening.' }] }); // prettier-ignore
  });

  it('are told by area and example where they do not fit', () => {
    const none = Object.fromEntries(known.areas['replies']!.examples.map(({ id }) => [id, null]));
    const { problems, pack } = read({
      areas: {
        repliez: null,
        pets: { title: 'The dog' },
        replies: { titel: 'x', about: 5, examples: none, slips: [5, 'We ask once.'] },
        conflict: { examples: { 'no-silence': { text: '' }, 'late-wrd': null } },
        'hard-topics': { examples: [{ id: 'x' }, { id: 'y', text: 'We sit.' }, { id: 'y', text: 'We stand.' }] },
      },
    });
    assert.deepEqual(
      problems.map(({ field }) => field),
      [
        'areas["repliez"]',
        'areas["pets"]',
        'areas["replies"]["titel"]',
        'areas["replies"].about',
        'areas["replies"].examples',
        'areas["replies"].slips[0]',
        'areas["conflict"].examples["no-silence"].text',
        'areas["conflict"].examples["late-wrd"]',
        'areas["hard-topics"].examples[0].text',
        'areas["hard-topics"].examples[2].id',
      ],
    );
    assert.match(problems[0]!.message, /did you mean "replies"/);
    const areas = areasWith(known.areas, pack.areas);
    assert.deepEqual(areas['replies'], { ...known.areas['replies'], slips: ['We ask once.'] });
    assert.deepEqual(Object.keys(areas), Object.keys(known.areas));
    const all = Object.fromEntries(Object.keys(known.areas).map((key) => [key, null]));
    assert.deepEqual(fieldsOf({ areas: all }), ['areas']);
  });
});

describe('guides in a pack', () => {
  it('of a coach’s own are found by their name, after ours', async () => {
    const { pack, problems } = read({ guides: { monday: guide, forgiveness: null } });
    assert.deepEqual(problems, []);
    assert.deepEqual(guideNamesWith(pack.guides), [...guideNames.filter((name) => name !== 'forgiveness'), 'monday']);
    assert.deepEqual(await guideFrom('monday', pack), { guide: { ...guide }, problems: [] });
    assert.equal((await guideFrom('needs', pack)).guide, await loadGuide('needs'));
    assert.equal((await guideFrom('tuesday', pack)).guide, undefined);
    assert.equal((await guideFrom('constructor', pack)).guide, undefined);
  });

  it('say ours in other words, and lead where ours lead', async () => {
    const ours = (await loadGuide('needs'))!;
    const { pack } = read({
      guides: {
        needs: {
          title: 'Your needs',
          steps: {
            areas: { ask: 'What matters most?', options: { calm: 'Calm talks', pace: { hint: 'Yours alone' } } },
            look: { questions: { need: { ask: 'And what do you need?', openers: ['I need …'] } } },
            blueprint: { text: 'A need is like a plan.', alone: { ask: 'What do you need, on your own?' } },
          },
        },
      },
    });
    const { guide: changed, problems } = await guideFrom('needs', pack);
    assert.deepEqual(problems, []);
    const told = JSON.stringify(changed);
    for (const text of [
      'Your needs',
      'What matters most?',
      'Calm talks',
      'Yours alone',
      'And what do you need?',
      'A need is like a plan.',
      'What do you need, on your own?',
    ])
      assert.ok(told.includes(text), text);
    const bones = (one: typeof ours) =>
      one.steps.map((step) => [step.id, step.type, 'next' in step && step.next, 'flows' in step && step.flows]);
    assert.deepEqual(bones(changed!), bones(ours));
    assert.equal(changed!.about, ours.about);
    assert.ok(JSON.stringify(ours).includes('What each of you needs'), 'ours is as it was');
  });

  it('are told by guide, step and field where they do not fit; ours stand in', async () => {
    assert.deepEqual(
      await fieldsOfWhole({
        guides: {
          neds: { title: 'x' },
          'being-heard': { steps: { thanks: { alone: { ask: 'x' } }, next: { alone: false } } },
          tuesday: null,
          needs: {
            title: 5,
            minutes: 3,
            steps: {
              tel: { ask: 'x' },
              tell: { ask: 'Hi {nmae}', seconds: 10, openers: [] },
              areas: { options: { clam: 'x', calm: 7 } },
              look: { questions: { need: { ask: '' } } },
            },
          },
          readiness: { version: 1, id: 'readiness', title: 'x', steps: [{ id: 'a', type: 'speak', next: 'nowhere' }] },
          monday: { ...guide, steps: [...guide.steps, { id: 'more', type: 'speak', seconds: 0 }] },
        },
      }),
      [
        'guides["neds"]',
        'guides["tuesday"]',
        'guides["being-heard"].steps["next"]["alone"]',
        'guides["being-heard"].steps["thanks"]["alone"]',
        'guides["needs"]["minutes"]',
        'guides["needs"].title',
        'guides["needs"].steps["tel"]',
        'guides["needs"].steps["areas"].options["clam"]',
        'guides["needs"].steps["areas"].options["calm"]',
        'guides["needs"].steps["look"].questions["need"].ask',
        'guides["needs"].steps["tell"]["seconds"]',
        'guides["needs"].steps["tell"].ask',
        'guides["needs"].steps["tell"].openers',
        'guides["readiness"].steps[0].next',
        'guides["monday"].steps[3].seconds',
      ],
    );
    const broken = { guides: { readiness: { version: 1, steps: [] } } };
    const { guide: instead, problems } = await guideFrom('readiness', read(broken).pack);
    assert.equal(instead, await loadGuide('readiness'));
    assert.equal(problems.length, 1);
  });
});

describe('help in a pack', () => {
  it('names the coach, and other lists of helplines', () => {
    const support = {
      contact: 'mailto:noor@noor.example',
      directories: { anyone: { name: 'lines.example', url: 'https://lines.example/' } },
    };
    assert.deepEqual(read({ support }), { pack: { version: 1, support }, problems: [] });
  });

  it('leads nowhere that is no address', () => {
    const { pack, problems } = read({
      support: {
        contact: 'javascript:alert(1)',
        directories: { anyone: { name: 'x', url: 'http://lines.example/' }, child: 'https://x.example', kids: {} },
      },
    });
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['support.contact', 'support.directories["kids"]', 'support.directories.anyone.url', 'support.directories.child'],
    );
    assert.deepEqual(pack.support, { directories: {} });
  });
});

describe('any part of a pack', () => {
  const text = fc.oneof(fc.constantFrom('Hello', '', '{name}', 'x'.repeat(2_001)), fc.integer(), fc.constant(null));
  const keys = fc.constantFrom('replies', 'needs', 'room', 'gesture', 'opening.told', 'steps', 'title', 'about', 'examples', 'words', 'label', '1', '__proto__', 'constructor'); // prettier-ignore
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof({ depthSize: 'medium' }, text, fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(keys, tie('tree'), { maxKeys: 4 })), // prettier-ignore
  }));
  const parts = fc.record(
    { needs: tree, lines: tree, sentence: tree, areas: tree, guides: tree, support: tree },
    { requiredKeys: [] },
  );

  it('never throws; what is kept is right, read again and by the schema, and every part can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const { pack } = read(given);
        assert.deepEqual(readPack(pack, known).problems, []);
        const { guides, ...rest } = pack;
        assert.ok(v.is(packSchema, JSON.parse(JSON.stringify(rest))), JSON.stringify(rest));
        for (const area of Object.values(areasWith(known.areas, pack.areas))) assert.ok(area.examples.length);
        for (const name of guideNamesWith(guides).slice(-2)) await guideFrom(name, pack);
        assert.equal(Object.getPrototypeOf(areasWith(known.areas, pack.areas)), Object.prototype);
      }),
      { numRuns: 300 },
    );
  });
});
