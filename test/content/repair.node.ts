import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needs } from '../../src/content/en/needs.js';
import { words as first } from '../../src/content/en/repair.js';
import { words as lines } from '../../src/content/en/repair-lines.js';
import { words as more } from '../../src/content/en/repair-more.js';
import { sentence } from '../../src/content/en/repair-sentence.js';
import { knownWords } from '../../src/content/known-words.js';
import { parts } from '../../src/content/locales.js';
import { needsOf } from '../../src/content/needs.js';
import { composed, type Frame } from '../../src/exercises/repair-sentence.js';
import { pagesOf, repairSituations, repairWays, type RepairPage } from '../../src/exercises/repair-state.js';
import { nextSteps } from '../../src/exercises/repair-steps.js';
import { gradeOf, wordsOf } from './readability.js';

const all: Readonly<Record<string, string>> = { ...first, ...more, ...lines };
const startingWith = (prefix: string): [string, string][] =>
  Object.entries(lines).filter(([key]) => key.startsWith(prefix));
const openings = startingWith('opening.');

describe('opening lines', () => {
  it('are at least five for each of what may have happened, numbered without a gap', () => {
    for (const situation of repairSituations) {
      const own = openings.filter(([key]) => key.startsWith(`opening.${situation}.`));
      assert.ok(own.length >= 5, situation);
      assert.deepEqual(
        own.map(([key]) => key),
        own.map((_, index) => `opening.${situation}.${index + 1}`),
      );
    }
    assert.equal(new Set(openings.map(([, text]) => text)).size, openings.length);
  });

  it('speak as "I", in whole sentences, short enough to be said in one breath', () => {
    for (const [key, text] of openings) {
      assert.match(text, /\b(?:I|me|my)\b/, key);
      assert.match(text, /^[A-Z].*[.?]$/, key);
      assert.ok(wordsOf(text).length <= 24, key);
    }
  });

  it('blame nobody, and share nothing out that one did', () => {
    const blame =
      /\b(?:always|never|every time|you made me|you make me|your fault|you should|you must|we both|both of us|but)\b/i;
    assert.deepEqual(
      openings.filter(([, text]) => blame.test(text)),
      [],
    );
    // What the other did is told as it was for the speaker: no sentence begins by telling "you".
    assert.deepEqual(
      openings.filter(([, text]) => /(?:^|[.?] )You\b/.test(text)),
      [],
    );
  });

  it('are no half apologies', () => {
    const half = /\bif (?:you|I|it)\b|mistakes were made|sorry that you|\bbut\b/i;
    assert.deepEqual(
      startingWith('opening.mine.').filter(([, text]) => half.test(text)),
      [],
    );
  });

  it('take no shared home, marriage, children or being together for granted', () => {
    const granted = /\b(?:home|house|bed|marriage|married|kids?|children|relationship|love|together|tonight)\b/i;
    assert.deepEqual(
      openings.filter(([, text]) => granted.test(text)),
      [],
    );
  });
});

describe('needs', () => {
  const words = Object.values(needs).flatMap((family) => Object.entries(family.words));

  it('are at least forty, in six families, each with a key and a text of its own', () => {
    assert.equal(Object.keys(needs).length, 6);
    assert.ok(words.length >= 40);
    assert.equal(new Set(words.map(([key]) => key)).size, words.length);
    assert.equal(new Set(words.map(([, text]) => text)).size, words.length);
    for (const [key] of words) assert.match(key, /^[a-z]+(?:-[a-z]+)*$/);
    for (const key of Object.keys(needs)) assert.match(key, /^[a-z]+$/);
  });

  it('go on from "I need …", and stay whole there, alone and with another', () => {
    for (const [, text] of words) {
      assert.ok(wordsOf(text).length <= 6 && /^[a-z]/.test(text), text);
      assert.equal(composed('say', {}, { needs: [text] }, sentence), `I need ${text}.`);
    }
    assert.equal(composed('say', {}, { needs: ['rest', 'a kind word'] }, sentence), 'I need rest and a kind word.');
  });

  it('are the speaker’s own: nothing that watches the other or commands them', () => {
    const watches = /\b(?:you|your|phones?|passwords?|location|where you|messages|proof|permission)\b/i;
    assert.deepEqual(
      words.filter(([, text]) => watches.test(text)),
      [],
    );
    assert.ok(Object.values(needs).every(({ label, words: own }) => label && Object.keys(own).length >= 6));
  });

  it('are found by their keys, in the order asked for', () => {
    assert.deepEqual(needsOf(needs, ['rest', 'no-such-need', 'honesty']), ['rest', 'honesty']);
    assert.deepEqual(needsOf(needs), []);
  });
});

describe('ideas', () => {
  it('are twenty small gestures, ten ways to calm down, and some neutral replies', () => {
    assert.equal(startingWith('gesture.').length, 20);
    assert.equal(startingWith('soothe.').length, 10);
    assert.ok(startingWith('reply.phrase.').length >= 6);
  });

  it('for a pause go on from "Meanwhile I …"', () => {
    for (const [key, text] of startingWith('soothe.')) {
      assert.match(text, /^[a-z][a-z ]+$/, key);
      assert.ok(composed('pause', {}, { soothing: [text] }, sentence).endsWith(` Meanwhile I ${text}.`), key);
    }
  });
});

describe('the words of the repair', () => {
  it('have a key for everything that can be chosen or come up', () => {
    const keys = [
      ...repairSituations.map((what) => `what.${what}`),
      ...repairWays.map((way) => `way.${way}`),
      ...['closer', 'partly', 'not-yet', 'worse'].flatMap((after) => [`after.${after}`, `next.${after}`]),
      ...['need-time', 'not-now', 'rather-not', 'none', 'give'].map((reply) => `reply.${reply}`),
      ...['hand-over', 'read-out', 'copy', 'share'].map((how) => `show.${how}`),
      ...Object.values(nextSteps).flatMap((steps) => steps.map((step) => `next.${step}`)),
    ];
    for (const key of keys) assert.ok(key in all, key);
  });

  it('ask a question on every page of writing', () => {
    const asks: Record<RepairPage, string> = {
      feelings: 'say.feelings.ask',
      sentence: 'say.sentence.ask',
      need: 'say.need.ask',
      ask: 'ask.ask',
      heard: 'heard.in.ask',
      sense: 'sense.ask',
      take: 'take.ask',
      own: 'own.ask',
      did: 'did.ask',
      landed: 'landed.ask',
      amends: 'amends.ask',
      differently: 'differently.ask',
      pause: 'pause.ask',
    };
    for (const page of repairWays.flatMap((way) => pagesOf({ way }))) assert.match(all[asks[page]]!, /\?$/, page);
  });

  it('tell nobody on a first screen that the other has something open', () => {
    for (const [key, text] of Object.entries(all))
      if (/^(?:repair\.(?:who|ask|sub|title)|open\.repairs(?:\.who|\.am)?)$/.test(key))
        assert.doesNotMatch(text, /\{other\}|\{count\}|still/, key);
  });

  it('use no placeholder but names and a time', () => {
    for (const [key, text] of Object.entries(all))
      for (const [name] of text.matchAll(/\{\w+\}/g)) assert.ok(/^\{(?:name|other|time)\}$/.test(name), key);
  });

  it('never say always or never, and make nobody do anything', () => {
    assert.deepEqual(
      Object.entries(all).filter(([, text]) => /\b(?:always|never|you made me|you must|you should)\b/i.test(text)),
      [],
    );
  });

  it('keep the first screens small', () => {
    assert.ok(JSON.stringify(first).length < 2_200);
  });

  it('are parts of the language, and known to content packs', async () => {
    const known = await knownWords();
    for (const [key, text] of Object.entries(all)) assert.equal(known[key], text, key);
    const english = parts('en-GB');
    assert.equal((await english.needs()).needs, needs);
    assert.equal((await english.sentence()).sentence, sentence);
  });
});

describe('frames of sentences', () => {
  const frames = Object.entries(sentence).filter((one): one is [string, Frame] => {
    const [, value] = one as [string, unknown];
    return typeof value === 'object' && value !== null && 'frame' in value;
  });

  it('hold what was written once, and no end of their own', () => {
    assert.ok(frames.length >= 14);
    for (const [name, { frame, whole = frame }] of frames)
      for (const text of [frame, whole]) {
        assert.equal(text.split('{words}').length, 2, name);
        assert.ok(!/[.!?]$|^\s|\s$|\s\s/.test(text), name);
      }
  });

  it('name beginnings in lower case, and read simply when filled', () => {
    for (const [name, { frame, leads = [], swaps = {} }] of frames) {
      for (const start of [...leads, ...Object.keys(swaps)]) assert.equal(start, start.toLowerCase(), name);
      const filled = frame.replace('{words}', 'you had a long day');
      assert.ok(gradeOf(filled) <= 8, filled);
    }
    for (const word of sentence.small) assert.equal(word, word.toLowerCase());
  });
});
