import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feelings } from '../../src/content/en/feelings.js';
import { words as notices } from '../../src/content/en/notices.js';
import { prompts } from '../../src/content/en/prompts.js';
import { knownWords } from '../../src/content/known-words.js';
import { parts } from '../../src/content/locales.js';
import type { MessageKey } from '../../src/language/index.js';
import { gradeOf, wordsOf } from './readability.js';

const folder = new URL('../../src/content/en/', import.meta.url);

/** Every text for people in English: where it stands, and the text. A new file of words is seen without being listed. */
const texts: [where: string, text: string][] = [
  ...Object.entries(feelings).flatMap(([family, { label, words }]): [string, string][] => [
    [`feelings.${family}`, label],
    ...Object.entries(words).map(([key, word]): [string, string] => [`feelings.${family}.${key}`, word]),
  ]),
  ...prompts.map(({ id, text }): [string, string] => [`prompts.${id}`, text]),
];
const wordFiles = new Map<string, Record<string, string>>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const { words } = (await import(new URL(file, folder).href)) as { words?: Record<string, string> };
  if (!words) continue;
  wordFiles.set(file, words);
  for (const [key, text] of Object.entries(words)) texts.push([`${file} ${key}`, text]);
}

const failing = (fails: (text: string) => unknown): string[] =>
  texts.filter(([, text]) => fails(text)).map(([where, text]) => `${where}: ${text}`);

describe('English feelings', () => {
  const words = Object.values(feelings).flatMap((family) => Object.entries(family.words));

  it('are at least 66 words in at least 8 families, the seven of the reference among them', () => {
    assert.ok(Object.keys(feelings).length >= 8);
    assert.ok(words.length >= 66);
    for (const key of ['close', 'glad', 'at-ease', 'afraid', 'sad', 'angry', 'far-away']) assert.ok(feelings[key], key);
  });

  it('have keys and words that stand once, in a form that can be kept', () => {
    const keys = words.map(([key]) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(new Set(words.map(([, word]) => word)).size, words.length);
    for (const key of [...keys, ...Object.keys(feelings)]) assert.match(key, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('go on from "I feel …": short and in lower case', () => {
    for (const [, word] of words) assert.ok(/^[a-z ]+$/.test(word) && wordsOf(word).length <= 3, word);
  });
});

describe('English prompts', () => {
  it('are at least 36, three or more of each kind and size', () => {
    assert.ok(prompts.length >= 36);
    for (const kind of ['moment', 'hope', 'doubt', 'fear']) {
      for (const size of ['small', 'medium', 'deeper']) {
        assert.ok(
          prompts.filter((prompt) => prompt.kind === kind && prompt.size === size).length >= 3,
          `${kind} ${size}`,
        );
      }
    }
  });

  it('have an id and a text of their own, and are questions', () => {
    assert.equal(new Set(prompts.map(({ id }) => id)).size, prompts.length);
    assert.equal(new Set(prompts.map(({ text }) => text)).size, prompts.length);
    for (const { id, text } of prompts) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(text, /\?$/);
    }
  });

  it('ask for no secret and do not take a couple for granted', () => {
    const asks =
      /\b(?:secrets?|never told|confess|hide|hiding|hidden|lie|lied|back together|our relationship|us|we|our)\b/i;
    assert.deepEqual(
      prompts.filter(({ text }) => asks.test(text)),
      [],
    );
  });
});

describe('English words', () => {
  it('have a sentence for every message of language', () => {
    // The type makes the list whole: a new key does not compile until it is here.
    const keys: Record<MessageKey, true> = {
      'notice.crisis': true,
      'notice.absolute': true,
      'notice.label': true,
      'notice.motive': true,
      'notice.feel-that': true,
      'notice.made-me': true,
      'notice.comparison': true,
      'notice.contempt': true,
      'notice.threat': true,
      'notice.vague': true,
      'notice.self-centred': true,
      'notice.backhanded': true,
      'notice.if': true,
      'notice.but': true,
      'notice.passive': true,
      'notice.blame': true,
      'notice.demand': true,
      'notice.forbid': true,
      'notice.monitor': true,
      'notice.permission': true,
      'notice.money': true,
      'notice.isolation': true,
      'notice.punishment': true,
      'notice.ask.moment': true,
      'notice.ask.act': true,
      'notice.ask.meant': true,
      'notice.ask.feeling': true,
      'notice.ask.wish': true,
      'notice.ask.beneath': true,
      'notice.ask.did': true,
      'notice.ask.mine': true,
      'notice.ask.need': true,
    };
    assert.deepEqual(Object.keys(notices).sort(), Object.keys(keys).sort());
  });

  it('have each key in one file alone, but for what an exercise says in its own words in place of the shared ones', () => {
    const seen = new Map<string, string>();
    for (const [file, words] of wordFiles) {
      if (file === 'exercise-more.ts' || file === 'history.ts') continue;
      for (const key of Object.keys(words)) {
        assert.equal(seen.get(key), undefined, `${key} is in ${file} too`);
        seen.set(key, file);
      }
    }
  });

  it('have dotted keys, and placeholders in whole braces', () => {
    for (const [file, words] of wordFiles) {
      for (const [key, text] of Object.entries(words)) {
        assert.match(key, /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/, `${file} ${key}`);
        assert.ok(!/[{}]/.test(text.replace(/\{\w+\}/g, '')), `${file} ${key}: ${text}`);
        assert.equal((text.match(/\*/g) ?? []).length % 2, 0, `${file} ${key}: ${text}`);
        assert.ok(text.trim() === text && text !== '', `${file} ${key}`);
      }
    }
  });

  it('can all be named by a content pack', async () => {
    const known = await knownWords('en-GB');
    for (const [file, words] of wordFiles)
      for (const key of Object.keys(words)) assert.ok(key in known, `${file} ${key}`);
  });

  it('call what goes into a calendar by a name that says nothing, and warn of who may see it', async () => {
    const { words } = await parts('en').shared();
    assert.equal(words['calendar.entry'], 'Time set aside');
    assert.equal(words['calendar.warn'], 'Others who share this calendar or device may see it.');
  });

  it('use none of the words that the voice leaves out', () => {
    const banned =
      /!|\b(?:secur\w*|journeys?|healing|only you|partners?|husbands?|wife|wives|boyfriends?|girlfriends?|spouses?|he|she|him|her|his|hers)\b/i;
    assert.deepEqual(
      failing((text) => banned.test(text)),
      [],
    );
    assert.deepEqual(
      failing((text) => /\bsaf(?:e|er|ely|ety)\b/i.test(text.replace(/not be safe/gi, ''))),
      [],
    );
  });

  it('ask for no more than eight years of school where they are longer than five words', () => {
    assert.deepEqual(
      failing((text) => wordsOf(text).length > 5 && gradeOf(text) > 8),
      [],
    );
  });
});

describe('parts of a language', () => {
  it('are found by the nearest tag, and in English where there is none', async () => {
    const english = parts('en');
    for (const locale of ['en-GB', 'EN-us', 'en-GB-oxendict', 'de', 'x', '', 'constructor']) {
      assert.equal(parts(locale), english, locale);
    }
    assert.equal((await english.feelings()).feelings, feelings);
    assert.equal((await english.prompts()).prompts, prompts);
    for (const load of [english.notices, english.more, english.weekly, english.history]) {
      assert.equal(typeof (await load()).words, 'object');
    }
  });
});
