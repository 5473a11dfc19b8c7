import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { guideNames, guideSchema, isGuideName, loadGuide, validateGuide, type Guide } from '../../src/content/index.js';
import { words as first } from '../../src/content/en/guide.js';
import { guideLengths } from '../../src/content/guide-lengths.js';
import { guideStepIds } from '../../src/content/guide-step-ids.js';
import { asAsked } from '../../src/exercises/guide-alone.js';
import { isPassed, lengthOf, sittingsOf } from '../../src/exercises/guide-way.js';
import { gradeOf, wordsOf } from './readability.js';

const folder = new URL('../../src/content/en/guides/', import.meta.url);
const guides: Guide[] = [];
for (const name of guideNames) guides.push((await loadGuide(name))!);

/** Every text for people in a guide: what is neither a key nor one of the format's own words. */
function textsOf(value: unknown, path: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const own = new Set([
    'id',
    'type',
    'share',
    'next',
    'on',
    'if',
    'who',
    'to',
    'else',
    'closed',
    'mode',
    'turns',
    'kind',
    'whose',
    'guide',
    'from',
  ]);
  return Object.entries(value).flatMap(([key, one]) => (own.has(key) ? [] : textsOf(one, `${path}/${key}`)));
}
const texts = guides.flatMap((guide) => textsOf(guide, guide.id));
const failing = (fails: (text: string) => unknown): string[] =>
  texts.filter(([, text]) => fails(text)).map(([where, text]) => `${where}: ${text}`);

describe('guides by name', () => {
  it('are the files of their folder, and each has its name as its id', () => {
    assert.deepEqual(
      [...guideNames].sort(),
      readdirSync(folder)
        .map((file) => file.replace('.ts', ''))
        .sort(),
    );
    assert.deepEqual(
      guides.map(({ id }) => id),
      guideNames,
    );
  });

  it('have the steps that a coach’s guide may offer to begin at', () => {
    for (const { id, steps } of guides) {
      const ids = steps.filter(({ type }) => type !== 'branch').map((step) => step.id);
      assert.equal(guideStepIds[id], ids.join(' '));
    }
    assert.equal(Object.keys(guideStepIds).length, guides.length);
  });

  it('are found in English for a language that has none, and nowhere by a name that there is not', async () => {
    assert.equal(await loadGuide('needs', 'de-AT'), await loadGuide('needs', 'en-GB'));
    for (const name of ['neds', '', 'constructor', '__proto__']) {
      assert.equal(isGuideName(name), false);
      assert.equal(await loadGuide(name), undefined);
    }
  });
});

for (const guide of guides)
  describe(`the guide "${guide.id}"`, () => {
    it('is right, with nothing that had to be put in', () => {
      const result = validateGuide(guide);
      assert.deepEqual(result, { ok: true, guide });
      assert.ok(v.is(guideSchema, guide));
    });

    it('has its rules first and ends with what was decided, a date and a thank-you', () => {
      const types = guide.steps.map(({ type }) => type);
      if (guide.mode === 'solo') return;
      assert.equal(types[0], 'rules');
      assert.ok(types.includes('decide'));
      assert.deepEqual(types.slice(-2), ['date', 'thanks']);
    });

    it('asks one alone for nothing that takes two', () => {
      for (const step of guide.steps) {
        if (isPassed(step, true)) continue;
        const { ask, openers } = asAsked(step, { mode: 'solo' }) as { ask?: string; openers?: readonly string[] };
        if (step.type !== 'read')
          assert.doesNotMatch(ask ?? '', /you (would )?both (want|know|try|sign)|each of you|ask each other/);
        for (const opener of openers ?? []) {
          if (step.type === 'decide')
            assert.doesNotMatch(opener, /^(then )?we |\b(one|each) of us/i, `${step.id}: ${opener}`);
        }
      }
    });

    it('says a length that the sittings of its longest way come to', () => {
      const sum = sittingsOf(guide).reduce((all, { minutes }) => all + minutes, 0);
      assert.ok(Math.abs(guide.minutes! - sum) <= 5, `${guide.minutes} said, ${sum} counted`);
    });

    it('asks something at each step, and gives each option a label', () => {
      for (const step of guide.steps) {
        if (step.type === 'branch' || step.type === 'rules') continue;
        assert.ok(step.ask, step.id);
        if ('options' in step)
          for (const option of step.options ?? []) assert.ok(option.label, `${step.id} ${option.id}`);
      }
    });

    it('is at most 3,000 bytes', () => {
      assert.ok(brotliCompressSync(JSON.stringify(guide)).length <= 3_000);
    });
  });

describe('the words of the guides', () => {
  it('use none that the voice leaves out', () => {
    const banned =
      /!|\b(?:secur\w*|journeys?|healing|only you|partners?|husbands?|wife|wives|boyfriends?|girlfriends?|spouses?|marri\w*|relationship|he|she|him|her|his|hers|must|should(?! be\b))\b/i;
    assert.deepEqual(
      failing((text) => banned.test(text)),
      [],
    );
    assert.deepEqual(
      failing((text) => /\bsaf(?:e|er|ely|ety)\b/i.test(text)),
      [],
    );
  });

  it('ask for about seven years of school, each where it is longer than five words, and much less as a whole', () => {
    assert.deepEqual(
      failing((text) => wordsOf(text).length > 5 && gradeOf(text) > 7.5),
      [],
    );
    for (const guide of guides) {
      const whole = textsOf(guide, guide.id).map(([, text]) => text);
      assert.ok(gradeOf(whole.join('\n')) < 4, guide.id);
    }
  });

  it('name the two in whole braces, and stand without spaces around them', () => {
    assert.deepEqual(
      failing((text) => text.trim() !== text || /[{}]/.test(text.replace(/\{(?:name|other)\}/g, ''))),
      [],
    );
  });
});

describe('what is said of a guide before it is downloaded', () => {
  it('is its title, a line, and how long it takes at most', () => {
    // In one order, wherever they are offered, with a content pack or without.
    assert.deepEqual(Object.keys(guideLengths), [...guideNames]);
    for (const guide of guides) {
      assert.equal(guideLengths[guide.id], lengthOf(guide), guide.id);
      assert.equal(first[`guide.of.${guide.id}` as keyof typeof first], guide.title);
      assert.ok(first[`guide.is.${guide.id}` as keyof typeof first]);
    }
  });
});
