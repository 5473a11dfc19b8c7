import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MOST_TO_READ, noticeIn } from '../../src/language/index.js';
import { corpus, scoreOf } from './appreciation.score.js';

const kindIn = async (text: string, locale = 'en'): Promise<string | undefined> =>
  (await noticeIn(text, { purpose: 'appreciation', locale }))[0]?.kind;

/** Characters that regular expressions went over while `run` ran; each attempt counts from where it began. */
async function stepsOf(run: () => Promise<unknown>): Promise<number> {
  const exec = RegExp.prototype.exec;
  let steps = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    steps += 1 + (match ? match.index + match[0].length : text.length) - from;
    return match;
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps;
}

describe('a vague thanks', () => {
  for (const text of [
    'thanks for being you',
    "You're amazing",
    'Everything.',
    'thx for all u do',
    'love you',
    'ur the best',
    'Thank you, Sam',
    'sooooo greatful for youuuu',
    'You are wonderful. I love you. Thanks for everything.',
  ]) {
    it(`is asked what was done and when: ${text}`, async () => assert.equal(await kindIn(text), 'vague'));
  }
});

describe('a thanks that tells only what I gained', () => {
  for (const text of [
    'I finally got to sleep',
    'my day was easier',
    'Thanks to you i could rest',
    'It saved me an hour',
  ]) {
    it(`is asked about the other: ${text}`, async () => assert.equal(await kindIn(text), 'self-centred'));
  }

  it('stands when it also says what the other did', async () => {
    assert.equal(await kindIn('I finally got to sleep because you got up with the baby'), undefined);
    assert.equal(await kindIn('I finally slept. You took the night shift.'), undefined);
  });
});

describe('a thanks that says what was missing until now', () => {
  for (const text of [
    'thanks for finally doing the dishes',
    'thank you for not being an idiot today',
    'thx for listening to me for once',
  ]) {
    it(`is asked what was good: ${text}`, async () => assert.equal(await kindIn(text), 'backhanded'));
  }

  for (const text of ['Thank you for finally telling me about your dad', 'Thank you for once again making tea'])
    it(`is none where it only sounds like one: ${text}`, async () => assert.equal(await kindIn(text), undefined));
});

describe('a specific thanks', () => {
  for (const text of [
    'you texted me at lunch',
    'you left the hall light on for me',
    'thank you for picking me up from the station',
    'dishes.',
    'making tea this morning',
    'hoovered!!',
    "You're amazing. You drove two hours to get me.",
    'thanks for everything but most of all for sitting with me at the vet',
  ]) {
    it(`is left alone: ${text}`, async () => assert.equal(await kindIn(text), undefined));
  }
});

describe('what is never nudged', () => {
  for (const text of [
    'thanks for not hitting me',
    'you shouted at me, thanks',
    'I was scared of you',
    'you lied. love you',
  ]) {
    it(`a fact of harm, or fear: ${text}`, async () => assert.equal(await kindIn(text), undefined));
  }
  for (const text of [
    'thank you for everything. i dont want to live anymore',
    'love you, you are better off without me',
    'Thanks for everything, goodbye forever',
    'I want to die. You are the best.',
  ]) {
    it(`words of not wanting to live: ${text}`, async () =>
      assert.ok([undefined, 'crisis'].includes(await kindIn(text))));
  }
  for (const text of [
    'Danke für alles',
    'gracias por todo',
    'شكرا على كل شيء',
    'ありがとう thanks',
    'Спасибо за всё',
  ]) {
    it(`another language on an English page: ${text}`, async () => assert.equal(await kindIn(text), undefined));
  }
  for (const text of [
    '',
    '   ',
    '\n',
    '❤️',
    'nothing today',
    'you are never kind to me',
    'Why do you never thank me?',
  ]) {
    it(`nothing to thank for: ${JSON.stringify(text)}`, async () => assert.equal(await kindIn(text), undefined));
  }
});

describe('a notice', () => {
  it('marks the words that are meant, in UTF-16 units, and asks', async () => {
    const text = '👍🏽 thanks for being you ❤️';
    const [notice] = await noticeIn(text, { purpose: 'appreciation', locale: 'en' });
    assert.equal(text.slice(notice?.start, notice?.end), 'thanks for being you');
    assert.equal(notice?.ask, 'notice.vague');
    assert.equal(notice?.why, 'notice.vague');
    assert.equal(notice?.rewording, undefined);
  });

  it('finds its language by tag, and is silent in a language without rules', async () => {
    assert.equal(await kindIn('love you', 'en-GB'), 'vague');
    assert.equal(await kindIn('love you', 'EN'), 'vague');
    for (const locale of ['de', 'e', '', 'constructor', '__proto__'])
      assert.equal(await kindIn('love you', locale), undefined);
  });

  it('is silent for a purpose without rules', async () => {
    for (const purpose of ['statement', 'apology', 'boundary'] as const) {
      assert.deepEqual(await noticeIn('love you', { purpose, locale: 'en' }), []);
    }
  });

  it('is silent for a text that is too long', async () => {
    assert.equal(await kindIn('love you '.repeat(MOST_TO_READ / 9 - 1)), 'vague');
    assert.equal(await kindIn('love you '.repeat(MOST_TO_READ / 9 + 1)), undefined);
  });
});

describe('the corpus', () => {
  it('has at least 160 sentences, none twice, a third of them held out', () => {
    const [tuning, heldOut] = [corpus('tuning'), corpus('held-out')];
    const texts = [...tuning, ...heldOut].map(({ text }) => text.toLowerCase());
    assert.ok(texts.length >= 160);
    assert.equal(new Set(texts).size, texts.length);
    assert.ok(heldOut.length * 3 >= texts.length);
  });

  it('is noticed on the held-out part with precision of at least 0.9 and recall of at least 0.8', async (test) => {
    const score = await scoreOf(corpus('held-out'));
    test.diagnostic(`held out: precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`);
    assert.ok(score.precision >= 0.9, `precision ${score.precision}`);
    assert.ok(score.recall >= 0.8, `recall ${score.recall}`);
  });
});

const words = fc.constantFrom(
  ...'thanks for you are u the best i got to sleep my day was easier it made me because and so , . ? ! made tea never 👍🏽 é'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  it('gives offsets inside it, around something, that cut no character in two', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const { start, end } of await noticeIn(text, { purpose: 'appreciation', locale: 'en' })) {
          assert.ok(0 <= start && start < end && end <= text.length);
          const marked = text.slice(start, end);
          assert.equal(marked.trim(), marked);
          assert.ok(/^[\p{L}\p{N}]/u.test(marked) && /[\p{L}\p{M}\p{N}'’]$/u.test(marked), marked);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('costs steps in proportion to its length', async () => {
    const read = (text: string) => stepsOf(() => noticeIn(text, { purpose: 'appreciation', locale: 'en' }));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 4, maxLength: 12 }), async (parts) => {
        const piece = `${parts.join(' ')} `;
        const times = Math.floor(5_000 / piece.length);
        const [once, twice] = [await read(piece.repeat(times)), await read(piece.repeat(2 * times))];
        assert.ok(twice <= 2.2 * once + 5_000, `${once} steps, then ${twice}`);
      }),
      { numRuns: 30 },
    );
  });

  for (const piece of [
    'not ',
    'i got some ',
    "'",
    'a',
    'thank you ',
    'putting up with all my ',
    'i ',
    'kind, ',
    'am am was ',
  ]) {
    it(`of 10,000 characters of ${JSON.stringify(piece)} costs at most 400 steps a character`, async () => {
      const text = piece.repeat(10_000 / piece.length);
      const steps = await stepsOf(() => noticeIn(text, { purpose: 'appreciation', locale: 'en' }));
      assert.ok(steps <= 400 * text.length, `${steps} steps`);
    });
  }
});
