import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentence as words } from '../../src/content/en/repair-sentence.js';
import {
  bare,
  composed,
  fromParts,
  isOwn,
  ownText,
  textOf,
  type SentenceLabels,
} from '../../src/exercises/repair-sentence.js';
import { repairWays, type RepairAnswer, type RepairWay } from '../../src/exercises/repair-state.js';

const make = (way: RepairWay, answer: RepairAnswer, labels: SentenceLabels = {}): string =>
  composed(way, answer, labels, words);
const say = (answer: RepairAnswer, labels: SentenceLabels = {}): string => make('say', answer, labels);

/** What nothing that is put together may be. */
const wrongWith = (text: string): string | undefined => {
  if (text === '') return undefined;
  if (/\s\s|\n|\t/.test(text)) return 'a double space';
  if (/^\s|\s$/.test(text)) return 'a space at an end';
  if (/\s[,.;](?:\s|$)|,\s*[.,;!?]|,$/.test(text)) return 'a dangling comma';
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(text)) return 'a lower-case start';
  if (!/[.!?…]["'”’»)\]]*$/u.test(text)) return 'a missing full stop';
  if (/\{|\}/.test(text)) return 'a placeholder';
  return undefined;
};

/** What people type: in pieces, with marks, capitals and the beginning of the frame typed along. */
const typed = fc
  .tuple(
    fc.constantFrom(
      '',
      ' ',
      'I feel ',
      'When ',
      'because ',
      'I need ',
      'I can see that ',
      'You ',
      'I ',
      'the ',
      '“',
      '… ',
      ', ',
    ),
    fc.array(
      fc.constantFrom(
        'you',
        'I',
        'left',
        'the room',
        'said "fine."',
        'Sam',
        'late,',
        'and',
        '3',
        'it’s',
        ' ',
        ',',
        ' ,',
        '\n',
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('', '.', ' .', ',', '!', '?!', '…', ' —', ';', '."', '”', '\n\n', ', '),
  )
  .map(([start, middle, end]) => start + middle.join(' ') + end);
const anything = fc.oneof(
  { weight: 5, arbitrary: typed },
  { weight: 1, arbitrary: fc.constantFrom('', '   ', '...', ',') },
);
const fields = ['view', 'when', 'because', 'need', 'noticed', 'guess', 'question', 'heard', 'sense', 'take'] as const;
const more = ['did', 'landed', 'regret', 'amends', 'differently', 'meanwhile'] as const;
const answers: fc.Arbitrary<RepairAnswer> = fc.record(
  { ...Object.fromEntries([...fields, ...more].map((field) => [field, anything])), forgive: fc.boolean() },
  { requiredKeys: [] },
);
const labels: fc.Arbitrary<SentenceLabels> = fc.record(
  {
    feelings: fc.subarray(['tense', 'let down', 'At ease', 'unsure of us']),
    needs: fc.subarray(['to be heard', 'some quiet', 'a clear answer']),
    soothing: fc.subarray(['drink some water', 'walk a little']),
    back: fc.constantFrom('in 20 minutes', 'at 18:30'),
  },
  { requiredKeys: [] },
);

describe('a text made of parts', () => {
  it('is whole sentences, whatever is written and whatever is left out', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.constantFrom(...repairWays), answers, labels, (way, answer, given) => {
        const text = make(way, answer, given);
        if (text) made++;
        assert.equal(wrongWith(text), undefined, text);
      }),
      { numRuns: 3000 },
    );
    assert.ok(made > 1500);
  });

  it('of any subset of four plain parts holds each of them, once and in order', () => {
    fc.assert(
      fc.property(fc.subarray(['view', 'feelings', 'when', 'because', 'need']), (chosen) => {
        const has = (part: string) => chosen.includes(part);
        const text = say(
          {
            view: has('view') ? 'you had a long day' : undefined,
            when: has('when') ? 'plans change' : undefined,
            because: has('because') ? 'I had waited' : undefined,
            need: has('need') ? 'a word from you' : undefined,
          },
          { feelings: has('feelings') ? ['low'] : [] },
        );
        assert.equal(wrongWith(text), undefined, text);
        const parts: Record<string, string> = {
          view: 'I can see that you had a long day',
          feelings: 'I feel low',
          when: 'when plans change',
          because: 'because I had waited',
          need: 'I need a word from you',
        };
        let from = -1;
        for (const part of chosen) {
          const at = text.indexOf(parts[part]!);
          assert.ok(at > from, `${part}: ${text}`);
          assert.equal(text.indexOf(parts[part]!, at + 1), -1);
          from = at;
        }
      }),
    );
  });

  it('is empty where nothing was written, marks alone included', () => {
    for (const way of repairWays.filter((one) => one !== 'pause'))
      assert.equal(make(way, { view: ' ', when: '…', because: ',', question: '?', did: '.', heard: '—' }), '');
    assert.equal(make('apologise', { forgive: true }), '', 'a wish to be forgiven is no apology');
  });
});

describe('the I-statement', () => {
  it('grows from feelings, when, because and need', () => {
    const answer = { when: 'You came late.', because: 'I had waited,', need: 'a word from you' };
    assert.equal(say({}, { feelings: ['tense'] }), 'I feel tense.');
    assert.equal(say({ when: answer.when }, { feelings: ['tense'] }), 'I feel tense when you came late.');
    assert.equal(
      say(answer, { feelings: ['tense', 'let down', 'At ease'], needs: ['to be heard'] }),
      'I feel tense, let down and at ease when you came late because I had waited. I need to be heard and a word from you.',
    );
  });

  it('says it without a feeling, too', () => {
    assert.equal(say({ when: 'it gets loud' }), 'It is hard for me when it gets loud.');
    assert.equal(say({ because: 'I care' }), 'This matters to me because I care.');
    assert.equal(
      say({ when: 'it gets loud', because: 'I care' }),
      'It is hard for me when it gets loud because I care.',
    );
  });

  it('begins with the other’s view where somebody wants it', () => {
    assert.equal(
      say({ view: 'I can see that, you tried' }, { feelings: ['hurt'] }),
      'I can see that you tried. I feel hurt.',
    );
  });

  it('takes the beginning of a frame once, and leaves "I" and names large', () => {
    assert.equal(say({ when: 'when I call' }, { feelings: ['low'] }), 'I feel low when I call.');
    assert.equal(say({ because: 'Because Sam left' }), 'This matters to me because Sam left.');
    assert.equal(say({ need: 'I need You to listen.' }), 'I need you to listen.');
    assert.equal(say({ need: 'I’d like time' }), 'I need time.');
    for (const when of ['when', 'Whenever', 'every time.']) assert.equal(say({ when }), '');
    assert.equal(say({ when: 'whenabouts change' }), 'It is hard for me when whenabouts change.', 'whole words only');
  });

  it('asks of the other in a way that fits, and keeps a wish of its own as a sentence', () => {
    assert.equal(say({ need: 'You should call me' }), 'I need you to call me.');
    assert.equal(say({ need: 'I wish you would call' }, { needs: ['rest'] }), 'I need rest. I wish you would call.');
  });

  it('goes without "when" where another word stands for it', () => {
    assert.equal(say({ when: 'Whenever you leave' }), 'It is hard for me whenever you leave.');
    assert.equal(say({ when: 'during dinner' }, { feelings: ['tense'] }), 'I feel tense during dinner.');
  });

  it('asks for an act as one, however it was put', () => {
    assert.equal(say({ need: 'Please call me when it gets late' }), 'I need you to call me when it gets late.');
    assert.equal(say({ need: 'don’t shout' }), 'I need you not to shout.');
    assert.equal(say({ view: 'that you tried' }), 'I can see that you tried.');
  });

  it('writes "I" large, and leaves what is short for something or shouted', () => {
    assert.equal(
      say({ because: 'i had waited, i.e. too long, and i’m tired' }),
      'This matters to me because I had waited, i.e. too long, and I’m tired.',
    );
    assert.equal(say({ when: 'YOU SHOUT' }), 'It is hard for me when YOU SHOUT.');
  });

  for (const [answer, text] of [
    [{ when: 'last night' }, 'I feel raw about last night.'],
    [{ when: 'Yesterday' }, 'I feel raw about yesterday.'],
    [{ when: 'on Sunday' }, 'I feel raw about Sunday.'],
    [{ when: 'Being ignored at dinner' }, 'I feel raw about being ignored at dinner.'],
    [{ when: 'last night you left' }, 'I feel raw when last night you left.'],
    [{ when: 'on Sunday you left' }, 'I feel raw when on Sunday you left.'],
    [{ view: 'I see you needed air' }, 'I can see that you needed air. I feel raw.'],
    [{ view: 'I know you were tired' }, 'I can see that you were tired. I feel raw.'],
    [{ view: 'I can see why you left' }, 'I can see why you left. I feel raw.'],
    [{ need: 'that you listen' }, 'I feel raw. I need you to listen.'],
    [{ need: 'that you are honest' }, 'I feel raw. I need you to be honest.'],
    [{ need: 'You always leave when we argue' }, 'I feel raw. You always leave when we argue.'],
    [{ need: 'we need to talk' }, 'I feel raw. We need to talk.'],
    [{ need: 'you to listen' }, 'I feel raw. I need you to listen.'],
    [{ need: 'you here with me' }, 'I feel raw. I need you here with me.'],
  ] as const) {
    it(`is English where a part is no clause, or one too many: ${Object.values(answer)[0]}`, () =>
      assert.equal(say(answer, { feelings: ['raw'] }), text));
  }

  it('thinks of what is no clause where there is no feeling', () => {
    assert.equal(say({ when: 'last night' }), 'It is hard for me when I think of last night.');
    assert.equal(say({ when: 'being left out' }), 'It is hard for me when I think of being left out.');
  });

  it('leaves what fits no frame as a sentence of its own', () => {
    assert.equal(make('own', { differently: 'it scared you' }), 'It scared you.');
    assert.equal(make('apologise', { amends: 'you can ask me' }).startsWith('You can ask me.'), true);
  });

  it('keeps what stands in quotation marks, and dollars', () => {
    assert.equal(say({ when: 'you said "fine."' }), 'It is hard for me when you said "fine".');
    assert.equal(say({ because: 'it was $& and $1' }), 'This matters to me because it was $& and $1.');
  });
});

describe('the other ways', () => {
  it('ask what was meant, with a question of one’s own or without', () => {
    assert.equal(
      make('ask', { noticed: 'You left the room.', guess: 'you were done with me' }),
      'I noticed that you left the room. What I made of it: you were done with me. ' +
        'I would like to understand. What did you mean?',
    );
    assert.equal(make('ask', { question: 'Why did you leave?' }), 'I would like to understand. Why did you leave?');
    assert.equal(make('ask', { question: 'why did you leave' }), 'I would like to understand. Why did you leave?');
    assert.equal(make('ask', { question: 'why you left' }), 'I need to understand why you left.');
  });

  it('say back what was heard', () => {
    assert.equal(
      make('take-in', { heard: 'You felt alone.', sense: 'you waited', take: 'a call would have helped' }),
      'What I heard: you felt alone. It makes sense to me that you waited. ' +
        'One thing I take from it: a call would have helped.',
    );
  });

  it('own a part, and a no stays a no', () => {
    assert.equal(
      make('own', { did: 'i raised my voice', differently: "I won't shout" }),
      "I raised my voice. Next time, I won't shout.",
    );
  });

  it('make acts of what was written as one', () => {
    assert.equal(make('own', { differently: 'Listening first' }), 'Next time, I will listen first.');
    assert.equal(make('pause', { meanwhile: 'a walk' }), `${words.pause}. Meanwhile I take a walk.`);
  });

  it('apologise without asking for anything, unless its author asks to be forgiven', () => {
    const answer = { did: 'I read your letter', landed: 'it hurt you', amends: "I'll tell you what I read." };
    const text = make('apologise', answer);
    assert.equal(
      text,
      'I read your letter. I can see that it hurt you. I am sorry for that. To put it right, I will tell you what I read. ' +
        'You owe me no answer.',
    );
    assert.doesNotMatch(text, /forgive/);
    assert.match(make('apologise', { ...answer, forgive: true }), /forgive me/);
  });

  it('say sorry once in an apology, in its author’s words where they wrote it', () => {
    const end = 'You owe me no answer.';
    const apology = (answer: RepairAnswer) => make('apologise', answer);
    assert.equal(apology({ did: "I'm sorry I was late" }), `I'm sorry I was late. ${end}`);
    assert.equal(
      apology({ did: 'sorry i was late', landed: 'you waited' }),
      `I am sorry I was late. I can see that you waited. ${end}`,
    );
    assert.equal(
      apology({ did: "I was late, and I'm sorry", regret: 'I am sorry for that.' }),
      `I was late, and I'm sorry. ${end}`,
    );
    assert.equal(apology({ did: 'I am sorry. I was late', regret: 'sorry' }), `I am sorry. I was late. ${end}`);
    assert.equal(
      apology({ did: 'I am sorry I was late', regret: 'It was careless of me' }),
      `I am sorry I was late. It was careless of me. ${end}`,
    );
    assert.equal(apology({ did: 'I was late', regret: 'so sorry' }), `I was late. I am so sorry. ${end}`);
    assert.equal(apology({ regret: 'for being late' }), `I am sorry for being late. ${end}`);
    assert.equal(apology({ landed: 'you waited' }), `I can see that you waited. I am sorry for that. ${end}`);
    // What was left unsaid then is no sorry now.
    assert.equal(apology({ did: 'I never said sorry' }), `I never said sorry. I am sorry for that. ${end}`);
  });

  it('call a pause that says when it ends', () => {
    assert.equal(
      make('pause', { meanwhile: 'I will walk' }, { back: 'in 20 minutes', soothing: ['Drink some water'] }),
      'I want to talk about this, and I need a pause first. I come back to it in 20 minutes. ' +
        'Meanwhile I drink some water and walk.',
    );
  });
});

describe('one’s own edit', () => {
  it('stands once it is touched, also when it is empty, and is there again after the parts were shown', () => {
    const answer: RepairAnswer = { when: 'it gets loud' };
    assert.equal(textOf(answer, 'say', 'Made.'), 'Made.');
    const touched = { ...answer, ...ownText(answer, 'say', 'Mine.') };
    assert.deepEqual([textOf(touched, 'say', 'Made.'), isOwn(touched, 'say')], ['Mine.', true]);
    assert.equal(textOf({ ...touched, when: 'it is late' }, 'say', 'Made again.'), 'Mine.');
    assert.equal(textOf({ ...touched, ...ownText(touched, 'say', '') }, 'say', 'Made.'), '');
    const parted = { ...touched, ...fromParts(touched, 'say') };
    assert.deepEqual([textOf(parted, 'say', 'Made.'), parted.texts], ['Made.', { say: 'Mine.' }]);
  });
});

it('an edit of one lane leaves the others alone', () => {
  const line: RepairAnswer = ownText({}, 'line', 'My line.');
  const both = { ...line, ...ownText(line, 'ask', 'My question.') };
  assert.deepEqual(
    [textOf(both, 'line', ''), textOf(both, 'ask', ''), textOf(both, 'say', 'Made.')],
    ['My line.', 'My question.', 'Made.'],
  );
});

describe('what was typed, made bare', () => {
  it('is the same when it is made bare again', () => {
    fc.assert(fc.property(fc.oneof(typed, fc.string()), (text) => assert.equal(bare(bare(text)), bare(text))));
  });
});
