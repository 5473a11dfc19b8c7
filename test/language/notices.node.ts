import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { words } from '../../src/content/en/notices.js';
import { noticeIn } from '../../src/language/index.js';
import type { Purpose } from '../../src/language/index.js';
import { corpus, purposes, strangers } from './corpus.js';
import { kindsIn, noticed, stepsOf } from './reading.js';

const ruled = purposes.filter((purpose) => purpose !== 'appreciation');

describe('a statement', () => {
  for (const [text, kind] of [
    ['You always leave when we argue', 'absolute'],
    ['u never text back', 'absolute'],
    ['All you ever do is complain', 'absolute'],
    ['not once did you ask', 'absolute'],
    ["You're so selfish", 'label'],
    ["you don't care about me", 'motive'],
    ['I feel that you are using me', 'feel-that'],
    ['You made me cry', 'made-me'],
    ["You're just like your mother", 'comparison'],
    ["you're pathetic", 'contempt'],
    ["If you leave I'll make sure you never see the kids", 'threat'],
    ['Im gonna smash your phone', 'threat'],
    ['Whenever we fight you just walk away', 'absolute'],
    ['You keep interrupting me', 'absolute'],
    ["If you don't stop, I'm gonna leave and take the kids.", 'threat'],
    ['not one time have u said sorry', 'absolute'],
    ["You always say you'll come and then you don't.", 'absolute'],
    ['My ex never would have done that.', 'comparison'],
    ['Nice of you to help for once.', 'contempt'],
  ] as const) {
    it(`is asked about as ${kind}: ${text}`, async () => assert.equal((await kindsIn(text, 'statement'))[0], kind));
  }

  for (const text of [
    'I always look forward to our Sundays',
    'You never cease to amaze me',
    'You said "you always leave" and that hurt',
    "You said 'you never listen' and that hurt",
    '“You never listen” is what I heard',
    'You never called on Saturday, and I waited until ten.',
    'I understand that you were tired, but I felt alone',
    "You're not selfish",
    "I'm not saying you're lazy",
    "It isn't that you never help",
    'Are you okay? Do you need anything?',
    'You are a good dad and I miss you in the evenings',
    "I'm afraid you'll never forgive me",
    'You always make me laugh',
    'I was childish last night',
    'You keep me warm',
    'You kept interrupting me and I lost my thread',
    "I'm going to make you dinner",
  ]) {
    it(`is left alone: ${text}`, async () => assert.deepEqual(await kindsIn(text, 'statement'), []));
  }
});

describe('an apology', () => {
  for (const [text, kind] of [
    ["I'm sorry if you felt hurt", 'if'],
    ["I'm sorry, but you started it", 'but'],
    ['I am sorry for what I said. But you were late.', 'but'],
    ['Mistakes were made', 'passive'],
    ['you made me do it', 'blame'],
    ['You have to forgive me now', 'demand'],
    ['If it came across as rude then I apologise', 'if'],
    ["I'm sorry, I was drunk, it wasnt really me", 'passive'],
  ] as const) {
    it(`is asked about as ${kind}: ${text}`, async () => assert.equal((await kindsIn(text, 'apology'))[0], kind));
  }

  for (const text of [
    'I shouted at you on Sunday and I regret it',
    "I know sorry isn't enough, but I will call you next time",
    "You don't have to forgive me",
    'If there is anything I can do, tell me',
    "I'm sorry. You hit me and I hid it from your mother, but that was wrong",
  ]) {
    it(`is left alone: ${text}`, async () => assert.deepEqual(await kindsIn(text, 'apology'), []));
  }

  for (const text of [
    "I'm sorry I hid the money but I was scared of you.",
    "I'm sorry I hid the money. But I was scared of you.",
    "I'm sorry I lied but you threaten me when I tell the truth",
    "I'm sorry I left without a word, but you had locked me in",
  ]) {
    it(`is left alone where what follows "but" is fear, or what was done to the writer: ${text}`, async () =>
      assert.deepEqual(await kindsIn(text, 'apology'), []));
  }

  it('keeps a blow that is told as blame: it is asked about, never cut off', async () => {
    const [notice] = await noticed('Sorry I hit you but you pushed me first', 'apology');
    assert.equal(notice?.kind, 'but');
    assert.equal(notice.rewording, undefined);
    assert.equal(notice.ask, 'notice.ask.did');
  });

  it('is the only place where "but" is noticed', async () => {
    const text = 'I am sorry I was short with you but I was tired';
    assert.deepEqual(await kindsIn(text, 'apology'), ['but']);
    assert.deepEqual(await kindsIn(text, 'statement'), []);
  });
});

describe('a boundary', () => {
  for (const [text, kind] of [
    ["You can't see your ex", 'forbid'],
    ['I get to check your phone whenever I want', 'monitor'],
    ['You need my permission to go out', 'permission'],
    ['Your salary goes into my account', 'money'],
    ['You have to stop seeing your mother', 'isolation'],
    ["If you go out I'll throw your clothes on the street", 'punishment'],
    ['I need you to give me your password', 'monitor'],
    ['I want to know your whereabouts at all times', 'monitor'],
    ['You never see that woman again', 'forbid'],
    ['You need to delete Instagram', 'isolation'],
  ] as const) {
    it(`is asked about as ${kind}: ${text}`, async () => assert.equal((await kindsIn(text, 'boundary'))[0], kind));
  }

  for (const text of [
    'I will leave the room if you shout',
    "You can't hit me",
    'You may not look at my phone without asking',
    "You don't need my permission",
    'Our phones are our own',
    'No phones at dinner',
    'If you hit me I will leave and call the police',
    'My salary goes into my own account',
    'I need you to give me space',
    'You need to delete my photos',
  ]) {
    it(`is left alone: ${text}`, async () => assert.deepEqual(await kindsIn(text, 'boundary'), []));
  }
});

describe('words of not wanting to live', () => {
  for (const purpose of ruled) {
    it(`come before anything else, and alone, in ${purpose}`, async () => {
      const text = "You always leave. I'm sorry if you felt hurt. You need my permission. I don't want to live anymore";
      const notices = await noticed(text, purpose);
      assert.deepEqual(
        notices.map(({ kind }) => kind),
        ['crisis'],
      );
      assert.equal(text.slice(notices[0]!.start, notices[0]!.end), "I don't want to live anymore");
      assert.equal(notices[0]!.rewording, undefined);
      assert.equal(notices[0]!.ask, undefined);
    });

    it(`are heard whatever they lean on, in ${purpose}`, async () => {
      for (const text of ["I can't go on like this", "I can't go on like this with no hope"])
        assert.deepEqual(await kindsIn(text, purpose), ['crisis'], text);
    });

    it(`are heard when they are a threat, in ${purpose}`, async () =>
      assert.deepEqual(await kindsIn("I'll kill myself if you go", purpose), ['crisis']));

    for (const text of [
      "I'm dying to see you",
      'this job is killing me',
      "I don't want to live in London anymore",
      'I see no point in going on about the dishes',
      "I don't know what to do in life",
      "I don't need to be up tomorrow",
      'I did burn myself on the oven',
      "I can't go on like this with the dishes",
    ]) {
      it(`are not turns of phrase, in ${purpose}: ${text}`, async () =>
        assert.ok(!(await kindsIn(text, purpose)).includes('crisis')));
    }
  }
});

describe('a rewording', () => {
  const list = JSON.parse(readFileSync(new URL('./rewordings.json', import.meta.url), 'utf8')) as {
    purpose: Purpose;
    text: string;
    rewording: string;
  }[];

  for (const [purpose, text, rewording] of [
    ['boundary', "You can't bring your work home", 'When you bring your work home, I feel …, and what I need is …'],
    ['boundary', "You can't ring me at night", 'When you ring me at night, I feel …, and what I need is …'],
    [
      'boundary',
      "I don't want you bringing work home",
      'When you are bringing work home, I feel …, and what I need is …',
    ],
    ['statement', 'You always bring up the past', 'When you bring up the past, I …'],
    ['statement', 'You never bloody well ask', "When you don't ask, I …"],
    ['statement', 'You never damn well ask me', "When you don't ask me, I …"],
    ['statement', 'You never do the damn dishes', "When you don't do the dishes, I …"],
    ['statement', 'You never listen damn it', "When you don't listen, I …"],
    ['statement', 'You never speak to me clearly', "When you don't speak to me clearly, I …"],
    ['statement', 'You always get even', 'When you get even, I …'],
    ['statement', "I feel like you don't give a damn about me", undefined],
    ['statement', 'You never give a damn about my mum', undefined],
    ['statement', 'You never give a toss about my mum', undefined],
    ['statement', 'You never give two hoots about us', undefined],
  ] as const) {
    it(`is English whichever words it takes over: ${text}`, async () => {
      const [notice] = await noticed(text, purpose);
      assert.ok(notice);
      assert.equal(notice.rewording?.text, rewording);
    });
  }

  it('is known for at least 150 sentences', () => assert.ok(list.length >= 150));

  it('is word for word what somebody has read', async () => {
    for (const { purpose, text, rewording } of list) {
      assert.equal((await noticed(text, purpose))[0]?.rewording?.text, rewording, text);
    }
  });

  it('is a whole sentence that is not noticed itself', async () => {
    for (const { purpose, rewording } of list) {
      assert.match(rewording, /^[A-Z].*(?:…|\.)$/);
      assert.doesNotMatch(rewording, /\b(?:always|never|we both|i|im|dont)\b|[ ]{2}/);
      assert.deepEqual(await kindsIn(rewording, purpose), [], rewording);
    }
  });

  it('is a whole sentence that is not noticed itself, for every sentence of the corpus', async () => {
    let offered = 0;
    for (const purpose of ruled) {
      for (const part of ['tuning', 'held-out'] as const) {
        const rows = [...corpus(purpose, part), ...strangers[part].filter((row) => row.purpose === purpose)];
        for (const { text } of rows) {
          for (const { rewording } of await noticed(text, purpose)) {
            if (!rewording) continue;
            offered++;
            assert.deepEqual(await kindsIn(rewording.text, purpose), [], `${text}: ${rewording.text}`);
            assert.match(rewording.text, /^[A-Z].*(?:…|\.)$/, text);
            assert.doesNotMatch(
              rewording.text,
              / (?:always|never|we both|i|im|dont|u|ur|lol) |\b(\w+) \1\b| {2}/,
              text,
            );
          }
        }
      }
    }
    assert.ok(offered >= 250, `${offered}`);
  });

  it('is not made of a verdict over what is to come', async () => {
    for (const text of ["You're never going to let this go, are you.", 'You are never going to change']) {
      const [notice] = await noticed(text, 'statement');
      assert.equal(notice?.kind, 'absolute', text);
      assert.equal(notice.rewording, undefined, text);
    }
  });

  it('is not made where the other would still be steered by it', async () => {
    for (const text of [
      'You may not see your friends without asking me',
      "You can't go out without telling me first",
      'You are not allowed to meet anyone until I say so',
      'You must not leave the house after nine',
      "I won't let you go out alone",
      "You can't visit your mother",
      'You may not spend your wages on that',
      'You are not allowed to go to therapy',
      "You can't dye your hair",
      'You will not take that job',
      'You cannot meet your friends without me',
      "I don't want you going anywhere on your own",
    ]) {
      const [notice] = await noticed(text, 'boundary');
      assert.ok(notice, text);
      assert.equal(notice.rewording, undefined, text);
      assert.equal(notice.ask, 'notice.ask.need', text);
    }
  });

  it('replaces the sentence with its stop, and leaves the others', async () => {
    const text = "I love you. You always leave when we argue. Let's talk.";
    const { start, end, text: wording } = (await noticed(text, 'statement'))[0]!.rewording!;
    assert.equal(
      text.slice(0, start) + wording + text.slice(end),
      "I love you. When we argue and you leave, I … Let's talk.",
    );
  });

  it('is never made for a demand to watch over the other', async () => {
    for (const text of [
      'You must share your location with me at all times',
      'I have to know where you are',
      'Send me your location every hour',
    ]) {
      const [notice] = await noticed(text, 'boundary');
      assert.equal(notice?.kind, 'monitor', text);
      assert.equal(notice.rewording, undefined, text);
      assert.equal(notice.ask, 'notice.ask.need', text);
    }
  });

  it('is never made for a threat or a punishment', async () => {
    for (const text of ["I'll make you pay for this", "If you leave I'll make sure you never see the kids"]) {
      for (const purpose of ruled) {
        for (const { rewording } of await noticed(text, purpose)) assert.equal(rewording, undefined);
      }
    }
  });
});

const pieces =
  `you u your you're i i'm never always not every time do does don't made me feel like that sorry if but when we argue
  leave listen selfish phone friends can't must my permission money will kill myself want to die , . ? ! " ' “ ” so because and
  the kids 👍🏽 é`.split(/\s+/);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  for (const purpose of ruled) {
    it(`gives offsets inside it, and words for every key, in ${purpose}`, async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          for (const { start, end, why, ask, rewording } of await noticed(text, purpose)) {
            assert.ok(0 <= start && start < end && end <= text.length);
            assert.equal(text.slice(start, end).trim(), text.slice(start, end));
            assert.ok(why in words && (!ask || ask in words));
            assert.ok(!(ask && rewording));
            if (rewording) assert.ok(0 <= rewording.start && rewording.start <= start && rewording.end >= end);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`costs steps in proportion to its length, in ${purpose}`, async () => {
      const read = (text: string) => stepsOf(() => noticed(text, purpose));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 4, maxLength: 12 }), async (parts) => {
          const piece = `${parts.join(' ')} `;
          // An even number, so that a quotation mark closes in both: an open one leaves other words to read, not more of them.
          const times = 2 * Math.floor(2_500 / piece.length);
          const [once, twice] = [await read(piece.repeat(times)), await read(piece.repeat(2 * times))];
          assert.ok(twice <= 2.2 * once + 10_000, `${once} steps, then ${twice}: ${piece}`);
        }),
        { numRuns: 40 },
      );
    });

    for (const piece of [
      'you always ',
      'you ',
      "'",
      '"',
      'a',
      'not ',
      'sorry if you ',
      'You always leave. ',
      'if you i will ',
    ]) {
      it(`of 10,000 characters of ${JSON.stringify(piece)} costs at most 400 steps a character, in ${purpose}`, async () => {
        const text = piece.repeat(10_000 / piece.length);
        const steps = await stepsOf(() => noticed(text, purpose));
        assert.ok(steps <= 400 * text.length, `${steps} steps`);
      });
    }
  }

  describe('of 100,000 characters', () => {
    const kind = 'You always leave when we argue. I felt left out on Friday. ';
    const long = kind.repeat(Math.ceil(100_000 / kind.length));

    for (const purpose of ruled) {
      it(`is read to its end, for the one thing that cannot wait, in ${purpose}`, async () => {
        assert.deepEqual(await noticed(long, purpose), []);
        const words = "I don't want to live anymore";
        for (const text of [`${words}. ${long}`, `${long}${words}. ${long}`, `${long}${words}`]) {
          const notices = await noticed(text, purpose);
          assert.deepEqual(
            notices.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
            [['crisis', words]],
          );
        }
      });

      it(`costs steps in proportion to its length, in ${purpose}`, async () => {
        for (const piece of [kind, 'you always ', 'a', '\n', '.', ' ', '👍🏽', 'not ']) {
          const read = (length: number) =>
            stepsOf(() => noticed(piece.repeat(Math.ceil(length / piece.length)), purpose));
          const [once, twice] = [await read(100_000), await read(200_000)];
          assert.ok(twice <= 2.2 * once + 100_000, `${once} steps, then ${twice}: ${JSON.stringify(piece)}`);
        }
      });
    }

    it('is heard where the words lie across two slices, or on the far side of one, once', async () => {
      const words = 'i want to kill myself';
      for (const before of [19_981, 19_990, 19_999, 20_000]) {
        const text = `${'a '.repeat(before / 2)}${words}${' a'.repeat(20_000)}`;
        const notices = await noticed(text, 'statement');
        assert.equal(notices.length, 1, `${before}`);
        assert.ok(text.slice(notices[0]!.start, notices[0]!.end).includes(words), `${before}`);
      }
    });

    it('lets other work go on meanwhile', async () => {
      let worked = false;
      setTimeout(() => (worked = true));
      await noticed(long, 'statement');
      assert.ok(worked);
    });
  });

  it('is silent in a language without rules', async () => {
    for (const purpose of ruled) {
      for (const locale of ['de', '', '__proto__', 'eng']) {
        assert.deepEqual(await noticeIn('You always leave', { purpose, locale }), []);
      }
      assert.deepEqual(await noticed('Du hörst mir nie zu', purpose), []);
    }
  });

  it('finds English however its tag is written', async () => {
    for (const locale of ['en', 'en-GB', 'EN_us', 'en_US.UTF-8'])
      assert.equal((await noticeIn('You always leave', { purpose: 'statement', locale })).length, 1, locale);
  });

  it('is nothing to notice where it is none', async () => {
    const unsafe = noticeIn as (text: unknown, context?: unknown) => Promise<unknown>;
    for (const text of [undefined, null, 5, {}, ['You always leave']])
      assert.deepEqual(await unsafe(text, { purpose: 'statement', locale: 'en' }), []);
    for (const context of [
      undefined,
      null,
      {},
      { purpose: 'statement' },
      { locale: 'en' },
      { purpose: 'statement', locale: 5 },
    ])
      assert.deepEqual(await unsafe('You always leave', context), []);
  });
});
