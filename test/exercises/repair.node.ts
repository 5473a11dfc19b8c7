import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { repairExercise } from '../../src/exercises/repair-exercise.js';
import {
  act,
  dataOf,
  handedOn,
  isAnswered,
  isPossible,
  isTaken,
  joinRepair,
  longestPause,
  mayArrive,
  newRepair,
  nextSteps,
  openRepairs,
  pagesOf,
  pauseOf,
  progressOf,
  readableBy,
  readerOf,
  repairSituations,
  repairWays,
  resumeRepair,
  splitRepair,
  visibilityOf,
  type RepairAction,
  type RepairAnswer,
  type RepairLane,
  type RepairSettings,
  type RepairStage,
  type RepairState,
} from '../../src/exercises/repair.js';
import { otherOf, type ExerciseRecord, type Json, type Person, type Visibility } from '../../src/exercises/record.js';
import { schemas } from '../../src/exercises/repair-schemas.js';
import { check } from '../../src/space/record-reader.js';

const people = ['a', 'b'] as const;
const today = { session: 'one', day: '2026-03-12' };
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const person = fc.constantFrom<Person>('a', 'b');
/** Words that tell whose they are, so that they can be found where they must not be. */
const wordsOf = (who: Person, what: string) => fc.nat(9).map((n) => `${what} of ${who} ${n}`);
const textFields = ['view', 'when', 'because', 'need', 'noticed', 'heard', 'did', 'amends', 'meanwhile'] as const;
const answering = person.chain((who) =>
  fc
    .record(
      {
        ...Object.fromEntries(textFields.map((field) => [field, wordsOf(who, 'notes')])),
        feelings: fc.subarray(['tense', 'low']).map((keys) => keys.map((key) => `notes of ${who} ${key}`)),
        texts: fc.record({ line: wordsOf(who, 'notes'), apologise: wordsOf(who, 'notes') }),
        own: fc.subarray<RepairLane>(['line', 'apologise']),
        forgive: fc.boolean(),
        gestureWords: wordsOf(who, 'notes'),
        replyHeard: wordsOf(who, 'reply'),
        replyWords: wordsOf(who, 'reply'),
      },
      { requiredKeys: [] },
    )
    .map((answer): RepairAction => ({ do: 'answer', who, answer })),
);
const does = (...actions: RepairAction[]): fc.Arbitrary<RepairAction> => fc.constantFrom(...actions);
/** Anything anybody may do, what leads on more often than what leads back. */
const action: fc.Arbitrary<RepairAction> = fc.oneof(
  { weight: 6, arbitrary: does({ do: 'next' }) },
  { weight: 4, arbitrary: answering },
  { weight: 3, arbitrary: person.map((who): RepairAction => ({ do: 'begin', who })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(person, fc.constantFrom(...repairSituations))
      .map(([who, what]): RepairAction => ({ do: 'what', who, what })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...repairWays).map((way): RepairAction => ({ do: 'way', way })) },
  { weight: 3, arbitrary: does({ do: 'show' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<'read-out' | 'copy' | 'share'>('read-out', 'copy', 'share')
      .map((how): RepairAction => ({ do: 'said', how, text: 'given words' })),
  },
  { weight: 6, arbitrary: does({ do: 'hand-over', text: 'given words' }) },
  { weight: 8, arbitrary: person.map((who): RepairAction => ({ do: 'arrive', who })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<'words' | 'need-time' | 'not-now' | 'rather-not'>('words', 'need-time', 'not-now', 'rather-not')
      .map((reply): RepairAction => ({ do: 'reply', reply })),
  },
  { weight: 3, arbitrary: does({ do: 'after', after: 'worse' }, { do: 'after', after: 'closer' }) },
  { weight: 2, arbitrary: does({ do: 'back' }) },
  { weight: 1, arbitrary: does({ do: 'enough' }) },
  { weight: 1, arbitrary: does({ do: 'throw-away' }) },
  { weight: 1, arbitrary: does({ do: 'bring-back' }) },
  { weight: 1, arbitrary: does({ do: 'change', page: 'feelings' }, { do: 'change', page: 'did' }) },
);
const settings: fc.Arbitrary<RepairSettings> = fc.record(
  {
    session: fc.constant('one'),
    day: fc.constant('2026-03-12'),
    mode: fc.constantFrom<RepairSettings['mode']>(undefined, undefined, 'together', 'apart', 'solo'),
    way: fc.constantFrom<RepairSettings['way']>(undefined, undefined, undefined, ...repairWays),
    breath: fc.boolean(),
    me: fc.constantFrom<RepairSettings['me']>(undefined, undefined, 'a', 'b'),
  },
  { requiredKeys: ['session', 'day'] },
);
/** A repair as a page finds it: nobody has begun, or one that is kept is opened again. */
const start: fc.Arbitrary<RepairState> = fc.oneof(
  { weight: 5, arbitrary: settings.map(newRepair) },
  {
    weight: 1,
    arbitrary: fc.tuple(settings, person, fc.boolean()).map(([given, who, isShown]) =>
      resumeRepair(
        { ...given, mode: 'together' },
        {
          [who]: {
            answer: isShown ? { sent: 'given words', said: 'hand-over' } : { did: `notes of ${who} 0` },
            isShown,
          },
        },
      ),
    ),
  },
);
const steps = fc.array(action, { maxLength: 60, size: 'max' });

/** Calls `look` after every step that changed something; returns where it ended. */
function walk(
  begin: RepairState,
  taken: readonly RepairAction[],
  look: (after: RepairState, before: RepairState, action: RepairAction) => void = () => {},
): RepairState {
  let state = begin;
  for (const action of taken) {
    const before = state;
    state = act(state, action);
    if (state !== before) look(state, before, action);
  }
  return state;
}

const after = (begin: RepairState, ...actions: RepairAction[]): RepairState => actions.reduce(act, begin);
const stages: readonly RepairStage[] = [
  'begin',
  'what',
  'breath',
  'line',
  'write',
  'show',
  'hand-over',
  'read',
  'reply',
  'hand-back',
  'sent',
  'after',
  'next',
  'done',
];

const begin = (who: Person): RepairAction => ({ do: 'begin', who });
const what = (who: Person): RepairAction => ({ do: 'what', who, what: 'unheard' });
const way = (one: (typeof repairWays)[number]): RepairAction => ({ do: 'way', way: one });
const writes = (who: Person, answer: RepairAnswer): RepairAction => ({ do: 'answer', who, answer });
const arrive = (who: Person): RepairAction => ({ do: 'arrive', who });
const next: RepairAction = { do: 'next' };
const back: RepairAction = { do: 'back' };
const show: RepairAction = { do: 'show' };
const enough: RepairAction = { do: 'enough' };
const handOver: RepairAction = { do: 'hand-over', text: 'I feel low.' };
/** A line that was handed over and is being read. */
const read = (given: Partial<RepairSettings> = {}): RepairState =>
  after(newRepair({ ...today, breath: false, ...given }), begin('a'), what('a'), show, handOver, arrive('b'));
/** An apology, written and on the screen. */
const apology = (answer: RepairAnswer = {}): RepairState =>
  after(
    newRepair({ ...today, way: 'apologise', breath: false }),
    begin('a'),
    writes('a', { did: 'I was late', amends: 'call you first.', ...answer }),
    next,
    next,
    next,
    next,
  );

describe('whatever is done in a repair', () => {
  it('nothing of the author can be read as the other before it is handed over, and then only what was given', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        // Kept beside the machine: whether the other ever took the phone, of what was accepted.
        let wasGiven = !!state.delivered;
        walk(state, taken, (now, before, done) => {
          reached.add(now.at);
          if (done.do === 'arrive' && before.at === 'hand-over' && done.who !== before.author) wasGiven = true;
          if (!now.author) return;
          const reader = readerOf(now)!;
          for (const seen of [readableBy(now, reader), readableBy(now, 'both')]) {
            const { promise: _, ...rest } = seen[now.author] ?? {};
            const text: string = JSON.stringify(seen[now.author] ? rest : null);
            if (!wasGiven) assert.equal(text, 'null');
            assert.doesNotMatch(text, /notes of|worse|closer|unheard/);
          }
          if (!now.replied) assert.equal(readableBy(now, now.author)[reader], undefined);
          assert.equal(visibilityOf(now, now.author) === 'shared', wasGiven);
        });
      }),
      { numRuns: 800 },
    );
    for (const stage of stages) assert.ok(reached.has(stage), `no sequence came to ${stage}`);
  });

  it('a record that the other may read holds what was given and nothing else', () => {
    const allowed = ['sent', 'said', 'promise', 'closed', 'mode', 'way', 'reply', 'replyHeard', 'replyWords'];
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now) => {
          for (const who of people) {
            const part = repairExercise.keeps(now, who, undefined, true);
            if (part?.visibility !== 'shared') continue;
            for (const key of Object.keys(part.data as object)) assert.ok(allowed.includes(key), key);
            // The promise is a part of the text that was given.
            const { promise: _, ...rest } = part.data as RepairAnswer;
            assert.doesNotMatch(JSON.stringify(rest), who === now.author ? /notes|reply of/ : /notes/);
          }
        });
      }),
    );
  });

  it('drafts are cut by whose words they hold, and the rest tells nobody what was written', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now) => {
          const { progress, a, b } = splitRepair(now);
          assert.doesNotMatch(JSON.stringify(progress), /of [ab]|given words|unheard|closer|worse/);
          assert.doesNotMatch(JSON.stringify(a), /of b/);
          assert.doesNotMatch(JSON.stringify(b), /of a/);
        });
      }),
    );
  });

  it('nobody writes while the other holds the phone', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          if (done.do === 'answer') assert.equal(done.who, before.holder);
          const other = otherOf(before.holder ?? 'a');
          const marksAsGiven = done.do === 'arrive' && before.at === 'hand-over';
          if (before.holder && done.do !== 'bring-back' && !marksAsGiven)
            assert.equal(now.answers[other], before.answers[other]);
        });
      }),
    );
  });

  it('no step loses a word, back least of all; what is thrown away can be brought back', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          for (const who of people) {
            const was = before.answers[who];
            if (done.do === 'back' || done.do === 'next' || done.do === 'enough' || done.do === 'way')
              assert.equal(now.answers[who], was);
            if (done.do === 'throw-away') continue;
            const typed = Object.entries(was).filter(([key]) => (textFields as readonly string[]).includes(key));
            for (const [key, words] of typed) {
              const written = done.do === 'answer' && done.who === who ? (done.answer as Json & object) : {};
              if (!(key in written)) assert.equal(now.answers[who][key as 'need'], words, key);
            }
          }
          if (done.do === 'throw-away') {
            assert.ok(now.thrown);
            const again = act(now, { do: 'bring-back' });
            assert.deepEqual(json(again.answers), json(before.answers));
            assert.deepEqual([again.at, again.author, again.holder], [before.at, before.author, before.holder]);
            assert.equal(again.thrown, undefined);
          }
        });
      }),
    );
  });

  it('it stands somewhere that is possible, and survives being written down and read again', () => {
    const { progress, answer } = schemas.draft!;
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now) => {
          assert.ok(isPossible(now), now.at);
          const drafts = splitRepair(now);
          const back = joinRepair({
            progress: check(progress, json(drafts.progress), 'progress') as typeof drafts.progress,
            a: check(answer, json(drafts.a), 'a') as RepairAnswer,
            b: check(answer, json(drafts.b), 'b') as RepairAnswer,
          });
          assert.deepEqual(json(back), json({ ...now, thrown: undefined }));
          for (const who of people) {
            const data = json(dataOf(now, who));
            assert.deepEqual(check(schemas.data, data, 'data'), data);
          }
        });
      }),
    );
  });

  it('it ends from wherever it stands', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        let now = walk(state, taken);
        const who: Person = isTaken(now, 'a') ? 'b' : 'a';
        for (const one of [begin(who), arrive(now.author ?? who), enough, enough, enough]) now = act(now, one);
        assert.equal(now.at, 'done');
      }),
    );
  });

  it('steps never fall while it goes on, and stay within what was said', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          const { step, of } = progressOf(now);
          assert.ok(step >= 1 && step <= of);
          if (done.do === 'next' || done.do === 'way' || done.do === 'said') assert.ok(step >= progressOf(before).step);
        });
      }),
    );
  });

  it('whoever holds the phone may say so at a cover, and somebody else only where there is something for them', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now) => {
          const may = mayArrive(now);
          assert.equal(new Set(may).size, may.length);
          if (now.holder && now.at !== 'done') assert.ok(may.includes(now.holder));
          for (const who of people) {
            const arrived = act(now, arrive(who));
            if (may.includes(who)) assert.ok(arrived.holder === who || now.at === 'hand-over');
            else assert.equal(arrived, now);
          }
        });
      }),
    );
  });
});

describe('the fast lane', () => {
  it('is three taps: who, what happened, and the line is given', () => {
    const line = after(newRepair({ ...today, breath: false }), begin('b'), what('b'));
    assert.deepEqual([line.at, line.author, line.holder], ['line', 'b', 'b']);
    for (const [stage, shown] of [
      ['line', line],
      ['show', after(line, show)],
    ] as const) {
      const given = act(shown, { do: 'said', how: 'copy', text: 'Can we talk?' });
      assert.deepEqual([given.at, given.answers.b.sent, given.answers.b.said], [stage, 'Can we talk?', 'copy']);
      assert.equal(after(given, next).at, 'sent');
      assert.equal(after(shown, handOver).at, 'hand-over');
    }
  });

  it('needs no name where it is known whose device it is', () => {
    const line = after(newRepair({ ...today, breath: false, me: 'b' }), what('b'));
    assert.deepEqual([line.at, line.author, line.mode], ['line', 'b', 'apart']);
  });

  it('takes one breath before the line, unless the page leaves it out', () => {
    const breath = after(newRepair(today), begin('a'), what('a'));
    assert.equal(breath.at, 'breath');
    assert.equal(after(breath, next).at, 'line');
    assert.deepEqual([after(breath, back).at, after(breath, back).answers.a.what], ['what', 'unheard']);
  });

  it('has other lines for another situation, and keeps the line that was taken for the same one', () => {
    const line = after(
      newRepair({ ...today, breath: false }),
      begin('a'),
      what('a'),
      writes('a', { line: 'line.unheard.2' }),
    );
    assert.equal(after(line, back, what('a')).answers.a.line, 'line.unheard.2');
    const other = after(line, back, { do: 'what', who: 'a', what: 'let-down' });
    assert.deepEqual(json(other.answers.a), { what: 'let-down' });
    const own = after(line, writes('a', { texts: { line: 'Mine.' }, own: ['line'] }), back);
    assert.deepEqual(json(after(own, { do: 'what', who: 'a', what: 'let-down' }).answers.a), {
      what: 'let-down',
      texts: { line: 'Mine.' },
      own: [],
    });
  });

  it('gives nothing where there is no text', () => {
    const shown = after(newRepair({ ...today, breath: false }), begin('a'), what('a'), show);
    for (const empty of [{ do: 'hand-over', text: ' ' }, { do: 'said', how: 'copy', text: '' }, next] as RepairAction[])
      assert.equal(act(shown, empty), shown);
  });
});

describe('the ways on', () => {
  for (const one of repairWays)
    it(`opens on one and goes through its pages: ${one}`, () => {
      let state = after(newRepair({ ...today, way: one, breath: false }), begin('a'));
      const seen: string[] = [];
      while (state.at === 'write') {
        seen.push(pagesOf(state)[state.page]!);
        state = after(state, next);
      }
      assert.deepEqual(seen, pagesOf({ way: one }));
      assert.ok(seen.length);
      assert.equal(state.at, 'show');
      for (const page of [...seen].reverse()) {
        state = after(state, back);
        assert.equal(pagesOf(state)[state.page], page);
      }
      assert.equal(after(state, back).at, 'begin');
    });

  it('leads back to the line from which it went, with everything typed', () => {
    const written = after(
      newRepair({ ...today, breath: false }),
      begin('a'),
      what('a'),
      way('say'),
      writes('a', { feelings: ['low'] }),
    );
    const line = after(written, back);
    assert.deepEqual([line.at, line.way, line.answers.a.feelings], ['line', undefined, ['low']]);
  });

  it('keeps one’s own edit when parts change', () => {
    const edited = after(
      apology(),
      writes('a', { texts: { apologise: 'Mine.' }, own: ['apologise'] }),
      back,
      writes('a', { differently: 'listen' }),
    );
    assert.deepEqual([edited.answers.a.texts, edited.answers.a.own], [{ apologise: 'Mine.' }, ['apologise']]);
  });

  it('a pause is twenty minutes to begin with and a day at most', () => {
    assert.equal(pauseOf({}), 20);
    assert.equal(pauseOf({ minutes: 45 }), 45);
    assert.equal(pauseOf({ minutes: 0.2 }), 1);
    for (const minutes of [0, -5, NaN]) assert.equal(pauseOf({ minutes }), 20);
    for (const minutes of [longestPause + 1, 1e9]) assert.equal(pauseOf({ minutes }), longestPause);
  });
});

describe('the other’s side', () => {
  it('is handed over, and taken back until the other has it', () => {
    const handed = after(read(), arrive('a'));
    assert.equal(handed.at, 'sent', 'what was read cannot be unread');
    const shown = after(newRepair({ ...today, breath: false }), begin('a'), what('a'), show, handOver);
    assert.deepEqual([shown.at, shown.holder, shown.delivered], ['hand-over', 'b', undefined]);
    assert.deepEqual(readableBy(shown, 'b'), { b: {} });
    for (const state of [after(shown, back), after(shown, arrive('a'))])
      assert.deepEqual([state.at, state.holder, state.delivered], ['show', 'a', undefined]);
    assert.ok(repairExercise.needsCover(shown, after(shown, back)));
  });

  it('reads the exact text that was handed over', () => {
    assert.deepEqual(json(readableBy(read(), 'b').a), { sent: 'I feel low.', said: 'hand-over' });
  });

  for (const reply of ['need-time', 'not-now', 'rather-not'] as const)
    it(`ends with a full answer and not a word more: ${reply}`, () => {
      const replied = after(read(), { do: 'reply', reply });
      assert.deepEqual([replied.at, replied.holder], ['hand-back', 'a']);
      assert.equal(readableBy(after(replied, arrive('a')), 'a').b?.reply, reply);
      assert.equal(after(replied, enough).at, 'done');
    });

  it('ends without an answer, too', () => {
    const back = after(read(), enough);
    assert.deepEqual([back.at, back.replied], ['hand-back', undefined]);
    assert.equal(readableBy(back, 'a').b, undefined);
  });

  it('answers in words only where there are some, and may take them back until the author has them', () => {
    const reply = after(read(), next);
    assert.equal(act(reply, { do: 'reply', reply: 'words' }), reply);
    const given = after(reply, writes('b', { replyHeard: 'You felt low.' }), { do: 'reply', reply: 'words' });
    assert.equal(readableBy(given, 'a').b?.replyHeard, 'You felt low.');
    const taken = after(given, back);
    assert.deepEqual([taken.at, taken.holder, readableBy(taken, 'a').b], ['reply', 'b', undefined]);
    assert.equal(taken.answers.b.replyHeard, 'You felt low.');
    const record = { author: 'b', visibility: 'shared', data: {} } as ExerciseRecord;
    assert.equal(repairExercise.keeps(taken, 'b', record, false)?.visibility, 'private');
    assert.equal(after(given, arrive('a')).at, 'sent');
  });

  it('stays with one who is here just for themselves', () => {
    const shown = after(newRepair({ ...today, breath: false, mode: 'solo' }), begin('a'), what('a'), show);
    assert.equal(act(shown, handOver), shown);
    assert.deepEqual(mayArrive(shown), ['a']);
  });

  it('begins nothing of their own in a session that holds the words of the first', () => {
    const left = after(newRepair({ ...today, breath: false }), begin('a'), what('a'), back, back);
    assert.equal(left.at, 'begin');
    assert.ok(isTaken(left, 'b') && !isTaken(left, 'a'));
    assert.equal(act(left, begin('b')), left);
    assert.equal(act(left, what('b')), left);
    assert.equal(after(left, begin('a')).at, 'what');
  });
});

describe('afterwards', () => {
  it('how it went is its author’s own, and what follows is never nothing', () => {
    const next_ = after(read(), { do: 'reply', reply: 'need-time' }, arrive('a'), next, {
      do: 'after',
      after: 'worse',
    });
    assert.equal(next_.at, 'next');
    assert.equal(next_.answers.a.after, 'worse');
    assert.doesNotMatch(JSON.stringify(readableBy(next_, 'b')), /worse/);
    const kept = repairExercise.keeps(after(next_, enough), 'a', undefined, true)!;
    assert.deepEqual([kept.visibility, kept.isWhole], ['shared', true]);
    assert.deepEqual(kept.data, { sent: 'I feel low.', said: 'hand-over', closed: true, mode: 'together' });
    for (const steps of Object.values(nextSteps)) assert.ok(steps.length);
    assert.ok(nextSteps.worse.includes('help') && nextSteps['not-yet'].includes('later'));
  });

  it('what was only read out or copied stays its author’s alone, whole', () => {
    const done = after(
      apology(),
      { do: 'said', how: 'read-out', text: 'I was late.' },
      next,
      next,
      { do: 'after', after: 'partly' },
      enough,
    );
    const kept = repairExercise.keeps(done, 'a', undefined, true)!;
    assert.equal(kept.visibility, 'private');
    assert.deepEqual((kept.data as RepairAnswer).after, 'partly');
    assert.deepEqual((kept.data as RepairAnswer).did, 'I was late');
  });

  it('keeps once and not again, until something changes', () => {
    const state = read();
    const part = repairExercise.keeps(state, 'a', undefined, true)!;
    assert.deepEqual([part.visibility, part.isWhole], ['shared', false]);
    const { mode, ...rest } = part.data as Record<string, Json>;
    const record = { author: 'a', visibility: 'shared', data: { mode: mode!, ...rest } } as unknown as ExerciseRecord;
    assert.equal(repairExercise.keeps(state, 'a', record, true), undefined);
    assert.equal(
      repairExercise.keeps(apology(), 'a', undefined, true),
      undefined,
      'until it is given a draft holds it',
    );
  });

  const record = (author: Person, data: RepairAnswer, change: Partial<ExerciseRecord> = {}): ExerciseRecord =>
    ({
      id: '1',
      kind: 'repair',
      day: '2026-03-12',
      session: 'one',
      author,
      data: json(data),
      ...change,
    }) as ExerciseRecord;

  it('finds what is open for its author alone, newest first', () => {
    const open = record('a', { sent: 'x', said: 'copy' });
    const older = record('a', { did: 'y' }, { id: '9', day: '2026-03-10' });
    const records = [
      older,
      open,
      record('a', { sent: 'x', after: 'worse' }),
      record('a', { sent: 'x', closed: true }),
      record('a', { replyWords: 'thanks', reply: 'words' }),
      record('a', {}),
      record('b', { sent: 'z' }),
      record('a', { sent: 'x' }, { kind: 'checkin' }),
    ];
    assert.deepEqual(openRepairs(records, 'a'), [open, older]);
    assert.equal(openRepairs(records, 'b').length, 1);
    assert.deepEqual(openRepairs([record('a', { sent: 'x' }, { author: 'both' })], 'a'), []);
  });

  it('takes up an open one where it was left, behind a cover', () => {
    const said = resumeRepair(today, { a: { answer: { sent: 'x', said: 'copy' }, isShown: false } });
    assert.deepEqual([said.at, said.author, said.delivered], ['after', 'a', undefined]);
    const given = resumeRepair(today, {
      b: { answer: { sent: 'x', said: 'hand-over' }, isShown: true },
      a: { answer: { reply: 'not-now' }, isShown: true },
    });
    assert.deepEqual([given.at, given.author, given.delivered, given.replied], ['after', 'b', true, true]);
    const unsaid = resumeRepair(today, { a: { answer: { way: 'own', did: 'y' }, isShown: false } });
    assert.deepEqual([unsaid.at, unsaid.page], ['write', 0]);
    for (const state of [said, given, unsaid]) assert.ok(isPossible(state) && repairExercise.isPrivate(state));
    assert.equal(resumeRepair(today, {}).at, 'begin');
  });

  it('hands the promise of an apology on, once it was given', () => {
    assert.deepEqual(handedOn(apology()), []);
    const given = after(apology(), { do: 'hand-over', text: 'I was late. I will call you first.' });
    assert.deepEqual(handedOn(given), []);
    const promise = {
      kind: 'promise',
      author: 'a',
      visibility: 'shared',
      day: today.day,
      from: 'one',
      data: { words: 'call you first' },
    };
    assert.deepEqual(handedOn(after(given, arrive('b'))), [promise]);
    const later = after(given, arrive('b'), arrive('a'), next, { do: 'after', after: 'partly' });
    assert.deepEqual(handedOn(after(later, writes('a', { amends: 'notes' }))), [promise], 'as it was given');
    const copied = after(apology(), { do: 'said', how: 'copy', text: 'I will call you first.' });
    assert.deepEqual(handedOn(copied), [{ ...promise, visibility: 'private' }]);
  });

  it('promises nothing that its author took out of the text by hand', () => {
    const edited = apology({ own: ['apologise'], texts: { apologise: 'I was late. I am sorry.' } });
    assert.deepEqual(handedOn(after(edited, { do: 'said', how: 'copy', text: 'I was late. I am sorry.' })), []);
    assert.equal(handedOn(after(edited, { do: 'said', how: 'copy', text: 'I will  Call you first!' })).length, 1);
  });
});

describe('what was changed or deleted elsewhere', () => {
  it('taken back while it is read, the words are their author’s alone, and no private word is on the screen', () => {
    const taken = repairExercise.recall(read(), 'a', { answer: { sent: 'I feel low.' }, isShown: false });
    assert.deepEqual([taken.at, taken.holder], ['hand-back', 'a']);
    assert.ok(isPossible(taken) && !repairExercise.isPrivate(taken));
    assert.equal(readableBy(taken, 'b').a, undefined);
    assert.equal(after(taken, arrive('b')), taken);
    assert.equal(after(taken, arrive('a')).at, 'sent');
  });

  it('deleted by its author it is gone, and the other’s reply stays theirs', () => {
    const replied = after(read(), { do: 'reply', reply: 'not-now' });
    const erased = repairExercise.erase(replied, 'a');
    assert.deepEqual([erased.at, erased.author, erased.delivered], ['begin', undefined, undefined]);
    assert.deepEqual(erased.answers, { a: {}, b: { reply: 'not-now' } });
    assert.ok(repairExercise.startsAnew(erased, begin('a'), today.day), 'what comes next is a session of its own');
    assert.equal(repairExercise.erase(replied, 'b').replied, undefined);
    assert.equal(repairExercise.erase(after(replied, enough), 'a').at, 'done');
  });

  it('words without the rest still show on the first screen, as somebody’s', () => {
    const state = repairExercise.join(splitRepair(newRepair(today)).progress, { a: { did: 'y' } });
    assert.ok(isPossible(state) && repairExercise.isIdle(state));
    assert.ok(isAnswered(state.answers.a));
  });

  const outside: [string, Partial<RepairState>][] = [
    ['no such day', { day: '2026-02-30' }],
    ['nobody writes', { at: 'write', author: undefined, holder: undefined, way: 'say' }],
    ['no such page', { at: 'write', way: 'say', page: 3 }],
    ['half a page', { at: 'write', way: 'say', page: 0.5 }],
    ['no way', { at: 'write', way: undefined }],
    ['read before it was given', { at: 'read', holder: 'b' }],
    ['the other in the author’s place', { at: 'show', holder: 'b' }],
    ['somebody at the beginning', { at: 'begin' }],
    ['nobody to hand it to', { at: 'hand-over', holder: 'b', mode: 'solo' }],
  ];
  for (const [name, change] of outside)
    it(`stands nowhere: ${name}`, () => {
      const state = { ...newRepair(today), author: 'a', holder: 'a', at: 'line', ...change } as RepairState;
      assert.equal(isPossible(state), false);
    });
});

describe('visibility of what is put away unfinished', () => {
  const expected: [string, RepairState, Visibility, Visibility][] = [
    ['written', apology(), 'private', 'private'],
    ['on its way', after(apology(), handOver), 'private', 'private'],
    ['read', read(), 'shared', 'private'],
    ['replied', after(read(), { do: 'reply', reply: 'not-now' }), 'shared', 'shared'],
  ];
  for (const [name, state, author, reader] of expected)
    it(`is as far as it was given: ${name}`, () => {
      assert.equal(repairExercise.visibilityLeft(state, 'a'), author);
      assert.equal(repairExercise.visibilityLeft(state, 'b'), reader);
    });
});
