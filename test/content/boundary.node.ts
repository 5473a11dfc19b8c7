import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasWith, type BoundaryAreas } from '../../src/content/boundaries.js';
import { areas } from '../../src/content/en/boundary-areas.js';
import { words as first } from '../../src/content/en/boundary.js';
import { words as more } from '../../src/content/en/boundary-more.js';
import { knownWords } from '../../src/content/known-words.js';
import { parts } from '../../src/content/locales.js';
import { mineAreas, paceAreas } from '../../src/exercises/boundary.js';
import { areaOfKind } from '../../src/exercises/handed-on.js';
import { gradeOf, wordsOf } from './readability.js';

const examples = Object.entries(areas).flatMap(([area, { examples }]) =>
  examples.map((example) => ({ area, ...example })),
);
/** Every text of the areas: where it stands, and the text. */
const texts: [where: string, text: string][] = [
  ...Object.entries(areas).flatMap(([area, { title, about, slips = [] }]): [string, string][] => [
    [`${area}.title`, title],
    [`${area}.about`, about],
    ...slips.map((text, index): [string, string] => [`${area}.slips.${index}`, text]),
  ]),
  ...examples.map(({ area, id, text }): [string, string] => [`${area}.${id}`, text]),
];
const failing = (fails: (text: string) => unknown): string[] =>
  texts.filter(([, text]) => fails(text)).map(([where, text]) => `${where}: ${text}`);

/** What control sounds like: the other's friends, money, phone, movements or clothes, and consequences that threaten. */
const control: readonly RegExp[] = [
  /\b(?:must|mustn’t|may not|can’t|cannot|not allowed|allowed|let|lets|permission|obey|forbid\w*|have to|has to|need to)\b(?=.*\b(?:you|the other|each other|partner)\b)/i,
  /\b(?:the other|each other|you) (?:must|has to|have to|needs to|may not|cannot|can’t)\b/i,
  /\b(?:no|not|never|stop)\b[^.]*\b(?:see|meet|talk to|text|call|visit)\w*\b[^.]*\b(?:friends?|famil\w*|mother|father|colleagues?|exes|ex|men|women|people)\b/i,
  /\b(?:check|track|monitor|watch|follow|control|look (?:at|into|through)|go through|share|show|send|see|know|tell|give)\w*\b[^.]*\b(?:phones?|location|passwords?|messages|accounts?|whereabouts|where (?:we|I|the other) (?:am|are|is)|pictures? of where)\b/i,
  /\blocation\b(?! sharing is off\b)/i,
  /\b(?:wear|wears|dress|dresses|skirt|clothes|make-?up|outfit)\b/i,
  /\b(?:spend|spends|spending|salary|wages|bank|credit)\b/i,
  /\b(?:punish\w*|or else|you will (?:see|regret|pay)|you’ll|take away|lose the|never see (?:your|the) )/i,
  /\b(?:at home by|back by|come straight home|ask before (?:you|the other) (?:go|leave))\b/i,
  /\byou(?:r|rs)?\b/i,
];
const controls = (text: string): boolean => control.some((pattern) => pattern.test(text.replaceAll(/“[^”]*”/g, '“”')));

describe('the areas of boundaries', () => {
  it('are B1 to B14, in the order of the page, as a guide names them', () => {
    const kinds = Array.from({ length: 14 }, (_, index) => `B${index + 1}`);
    assert.deepEqual(Object.keys(areas), kinds.map(areaOfKind));
    assert.equal(areaOfKind('B15'), undefined);
    for (const key of [...paceAreas, ...mineAreas]) assert.ok(areas[key], `a rule is about ${key}`);
  });

  it('have at least six examples each, with ids and texts of their own, and ideas for when one slips', () => {
    for (const [area, { examples, slips }] of Object.entries(areas)) {
      assert.ok(examples.length >= 6, area);
      assert.equal(new Set(examples.map(({ id }) => id)).size, examples.length, area);
      for (const { id } of examples) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(slips && slips.length >= 2, area);
    }
    assert.equal(new Set(examples.map(({ text }) => text)).size, examples.length);
  });

  it('show two tastes side by side where tastes differ', () => {
    for (const [area, { examples }] of Object.entries(areas)) {
      const pairs = examples.flatMap(({ pair }) => pair ?? []);
      for (const pair of pairs) {
        const at = examples.flatMap((one, index) => (one.pair === pair ? [index] : []));
        assert.equal(at.length, 2, `${area} ${pair}`);
        assert.equal(at[1]! - at[0]!, 1, `${area} ${pair} stand next to each other`);
      }
      if (!['devices', 'self-protection'].includes(area)) assert.ok(new Set(pairs).size >= 2, area);
    }
    assert.ok(
      areas.devices!.examples.every(({ pair }) => !pair),
      'no taste is on the side of looking',
    );
  });

  it('of what is one’s own say I, never we', () => {
    for (const { text } of areas['self-protection']!.examples) {
      assert.match(text, /\bI\b/);
      assert.doesNotMatch(text, /\b(?:we|us|our)\b/i);
    }
  });

  it('hold no example, line or consequence that watches, forbids or threatens', () => {
    assert.deepEqual(failing(controls), []);
  });

  it('would be caught if one did', () => {
    for (const text of [
      'We share our location.',
      'We may look at each other’s phone.',
      'We know our passwords.',
      'You answer within an hour.',
      'No meeting friends without the other.',
      'We never talk to our exes.',
      'We ask before the other spends money.',
      'I want the other to wear something else.',
      'Home by ten, back by ten at the latest.',
      'The other must tell me first.',
      'Or else I tell everybody.',
      'If it slips, the phone is checked and shown: we send our location for a week.',
    ])
      assert.ok(controls(text), text);
  });

  it('take nothing for granted: no marriage, shared home or staying together', () => {
    const taken =
      /\b(?:marri\w*|wedding|spouse|husband|wife|our (?:home|house|flat|bed|bedroom|kids|children)|forever|stay(?:ing)? together|get(?:ting)? back together)\b/i;
    assert.deepEqual(
      failing((text) => taken.test(text)),
      [],
    );
  });

  it('speak as the rest does', () => {
    const banned =
      /[!*{}]|\b(?:secur\w*|saf(?:e|er|ely|ety)|journeys?|healing|heal|partners?|boyfriends?|girlfriends?|he|she|him|her|his|hers)\b/i;
    assert.deepEqual(
      failing((text) => banned.test(text) || text.trim() !== text || !text),
      [],
    );
    assert.deepEqual(
      failing((text) => wordsOf(text).length > 5 && gradeOf(text) > 8),
      [],
    );
    for (const { area, id, text } of examples) {
      assert.match(text, /[.”?]$/, `${area}.${id}`);
      assert.ok(wordsOf(text).length <= 18, `${area}.${id}: ${text}`);
    }
  });

  it('come with their language', async () => {
    assert.equal((await parts('en-GB').areas()).areas, areas);
    assert.equal((await parts('en').boundary()).words, more);
  });
});

describe('a pack’s areas', () => {
  const ours: BoundaryAreas = {
    one: { title: 'One', about: 'The first.', examples: [{ id: 'a', text: 'We rest.' }], slips: ['We sleep.'] },
    two: { title: 'Two', about: 'The second.', examples: [{ id: 'b', text: 'We walk.' }] },
  };
  const whole = { title: 'Three', about: 'The third.', examples: [{ id: 'c', text: 'We sing.' }] };

  it('change, take out and add, ours first', () => {
    const mixed = areasWith(ours, { three: whole, two: { title: 'Zwei' }, one: null });
    assert.deepEqual(Object.keys(mixed), ['two', 'three']);
    assert.deepEqual(mixed.two, { ...ours.two, title: 'Zwei' });
    assert.deepEqual(mixed.three, whole);
    assert.deepEqual(areasWith(ours), ours);
    assert.deepEqual(areasWith(ours, { one: { examples: whole.examples } }).one, {
      ...ours.one,
      examples: whole.examples,
    });
  });

  it('that are not whole or leave nothing are left out, and ours stay as they were', () => {
    assert.deepEqual(areasWith(ours, { three: { title: 'Three' } }), ours);
    assert.deepEqual(areasWith(ours, { one: { examples: [] } }), ours, 'no area without an example');
    assert.equal(areasWith(ours, { one: null, two: null }), ours);
  });
});

describe('the words of boundaries', () => {
  it('can all be replaced by a pack, and each stands in one file', async () => {
    const known = await knownWords();
    for (const key of [...Object.keys(first), ...Object.keys(more)]) {
      assert.ok(key in known, key);
      assert.match(key, /^(boundary|area)\./);
    }
    assert.deepEqual(
      Object.keys(first).filter((key) => key in more),
      [],
    );
  });

  it('use placeholders that the page has a value for', () => {
    for (const [key, text] of Object.entries({ ...first, ...more }))
      for (const [placeholder] of text.matchAll(/\{\w+\}/g))
        assert.ok(
          ['{name}', '{other}', '{day}', '{words}', '{when}', '{title}', '{names}', '{count}'].includes(placeholder),
          `${key}: ${placeholder}`,
        );
  });

  it('have a line for every status and every change, and tell the two that wait apart for nobody', () => {
    for (const status of ['agreed', 'mine', 'talk', 'declined', 'withdrawn', 'not-both'])
      assert.ok(`boundary.status.${status}` in more, status);
    assert.ok(!('boundary.status.open' in more) && !('boundary.status.one-answered' in more));
    for (const what of ['proposed', 'reworded', 'ends', 'withdrawn'])
      assert.ok(`boundary.history.${what}` in more, what);
  });

  it('end the page as it has to end', () => {
    assert.equal(more['boundary.page.foot'], 'A yes today is not a yes tomorrow. Our intention, not a contract.');
  });
});
