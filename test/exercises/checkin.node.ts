import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  act,
  checkinParts,
  isAnswered,
  isOpened,
  joinCheckin,
  newCheckin,
  pagesOf,
  progressOf,
  readableBy,
  resumeCheckin,
  splitCheckin,
  startsNext,
  timeLeft,
  type CheckinAction,
  type CheckinPage,
  type CheckinSettings,
  type CheckinState,
} from '../../src/exercises/checkin.js';
import { otherOf, type Person } from '../../src/exercises/record.js';

const noon = Date.UTC(2026, 2, 12, 12);
const people = ['a', 'b'] as const;
const today = { session: 'one', day: '2026-03-12' };
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const person = fc.constantFrom<Person>('a', 'b');
/** Words that tell whose they are, so that they can be found where they must not be. */
const wordsOf = (who: Person) => fc.nat(9).map((n) => `words of ${who} ${n}`);
const answering = person.chain((who) =>
  fc
    .record(
      {
        thanks: wordsOf(who),
        share: wordsOf(who),
        well: wordsOf(who),
        feelings: fc
          .subarray(['close', 'tense'], { minLength: 1 })
          .map((keys) => keys.map((key) => `${key} of ${who}`)),
        unsure: fc.boolean(),
        nothing: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((answer): CheckinAction => ({ do: 'answer', who, answer })),
);
const pages: CheckinPage[] = ['day', 'small-share', 'well', 'feelings', 'outside', 'between', 'wish'];
/** Anything anybody may do, what leads on more often than what leads back. */
const action: fc.Arbitrary<CheckinAction> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<CheckinAction>({ do: 'next' }) },
  { weight: 4, arbitrary: answering },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('show', 'show', 'keep')
      .map((choice): CheckinAction => ({ do: 'choose', choice: choice as 'show' })),
  },
  { weight: 5, arbitrary: person.map((who): CheckinAction => ({ do: 'arrive', who })) },
  { weight: 3, arbitrary: person.map((who): CheckinAction => ({ do: 'begin', who })) },
  { weight: 1, arbitrary: person.map((who): CheckinAction => ({ do: 'just-minute', who })) },
  { weight: 1, arbitrary: fc.constant<CheckinAction>({ do: 'alone' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(person, fc.constantFrom<'apart' | 'solo'>('apart', 'solo'))
      .map(([who, mode]): CheckinAction => ({ do: 'on-own', who, mode })),
  },
  { weight: 2, arbitrary: fc.constant<CheckinAction>({ do: 'back' }) },
  { weight: 1, arbitrary: fc.constantFrom(...pages).map((page): CheckinAction => ({ do: 'change', page })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(person, fc.constantFrom<'yes' | 'partly'>('yes', 'partly'))
      .map(([who, landed]): CheckinAction => ({ do: 'landed', who, landed })),
  },
  { weight: 3, arbitrary: fc.constant<CheckinAction>({ do: 'minute' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<'pause' | 'go-on' | 'more' | 'off' | 'on'>('pause', 'go-on', 'more', 'off', 'on')
      .map((to): CheckinAction => ({ do: 'timer', to })),
  },
  { weight: 1, arbitrary: fc.nat(9).map((n): CheckinAction => ({ do: 'heard', text: `heard ${n}` })) },
  { weight: 1, arbitrary: fc.constant<CheckinAction>({ do: 'enough' }) },
);
const settings: fc.Arbitrary<CheckinSettings> = fc.record(
  {
    session: fc.constant('one'),
    day: fc.constant('2026-03-12'),
    rhythm: fc.constantFrom<'daily' | 'weekly'>('daily', 'daily', 'daily', 'weekly'),
    parts: fc.oneof(fc.constant(undefined), fc.subarray([...checkinParts], { minLength: 1 })),
    seconds: fc.constantFrom(0, 60, 90),
    mode: fc.constantFrom<CheckinSettings['mode']>(undefined, undefined, 'together', 'apart', 'solo'),
    me: fc.constantFrom<CheckinSettings['me']>(undefined, undefined, 'a', 'b'),
  },
  { requiredKeys: ['session', 'day'] },
);
/** A check-in as a page finds it: nobody has begun, or one part of it is kept already. */
const start: fc.Arbitrary<CheckinState> = fc.oneof(
  { weight: 4, arbitrary: settings.map(newCheckin) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(settings, person, fc.constantFrom<'show' | 'keep'>('show', 'keep'))
      .map(([given, who, choice]) =>
        resumeCheckin(given, { [who]: { answer: { thanks: `words of ${who} kept` }, choice } }),
      ),
  },
);
/** Steps with the milliseconds that pass before each; the clock may be set back. */
const steps = fc.array(fc.tuple(action, fc.integer({ min: -5_000, max: 100_000 })), {
  maxLength: 60,
  size: 'max',
});

/** Calls `look` after every step that changed something; returns where it ended. */
function walk(
  begin: CheckinState,
  taken: readonly (readonly [CheckinAction, number])[],
  look: (after: CheckinState, before: CheckinState, action: CheckinAction, now: number) => void = () => {},
): CheckinState {
  let state = begin;
  let now = noon;
  for (const [action, pause] of taken) {
    now += pause;
    const before = state;
    state = act(state, action, now);
    if (state !== before) look(state, before, action, now);
  }
  return state;
}

/** A check-in after some actions, at noon. */
const after = (begin: CheckinState, ...actions: CheckinAction[]): CheckinState =>
  actions.reduce((state, one) => act(state, one, noon), begin);

const writes = (who: Person, thanks: string): CheckinAction => ({ do: 'answer', who, answer: { thanks } });
const begin = (who: Person): CheckinAction => ({ do: 'begin', who });
const arrive = (who: Person): CheckinAction => ({ do: 'arrive', who });
const next: CheckinAction = { do: 'next' };
const back: CheckinAction = { do: 'back' };
const show: CheckinAction = { do: 'choose', choice: 'show' };
const keep: CheckinAction = { do: 'choose', choice: 'keep' };
const timer = (to: 'pause' | 'go-on' | 'more' | 'off' | 'on'): CheckinAction => ({ do: 'timer', to });
/** Both have written and chosen to show. */
const opened = (given: Partial<CheckinSettings> = {}): CheckinState =>
  after(
    newCheckin({ ...today, ...given }),
    begin('a'),
    writes('a', 'tea'),
    next,
    show,
    arrive('b'),
    writes('b', 'soup'),
    next,
    show,
  );

describe('whatever is done in a check-in', () => {
  it('nothing of the one can be read as the other before both chose to show', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        // Kept beside the machine: what each chose last, of what was accepted.
        const last: Partial<Record<Person, string>> = { ...state.chosen };
        walk(state, taken, (now, before, done) => {
          if (done.do === 'choose') last[before.holder!] = done.choice;
          for (const who of people) {
            const read = readableBy(now, who)[otherOf(who)];
            if (last.a === 'show' && last.b === 'show') continue;
            assert.equal(read, undefined);
            assert.doesNotMatch(JSON.stringify(readableBy(now, who)), new RegExp(`of ${otherOf(who)}`));
            assert.deepEqual(readableBy(now, 'both'), {});
          }
          const drafts = splitCheckin(now);
          assert.doesNotMatch(
            JSON.stringify(drafts.progress),
            /of [ab]/,
            'how far it is tells nobody what was written',
          );
          assert.doesNotMatch(JSON.stringify(drafts.a), /of b/);
          assert.doesNotMatch(JSON.stringify(drafts.b), /of a/);
          reached.add(now.at);
          if (isOpened(now)) reached.add('opened');
        });
      }),
      { numRuns: 600 },
    );
    for (const stage of ['alone', 'write', 'choose', 'hand-over', 'both', 'minute', 'say-back', 'done', 'opened'])
      assert.ok(reached.has(stage), `no sequence came to ${stage}`);
  });

  it('nobody writes while the other holds the phone', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          if (done.do === 'answer') assert.equal(done.who, before.holder);
          const other = otherOf(before.holder ?? 'a');
          if (before.holder && done.do !== 'landed') assert.equal(now.answers[other], before.answers[other]);
        });
      }),
    );
  });

  it('no step loses an answer, back least of all', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          for (const who of people) {
            const expected: object =
              (done.do === 'answer' && done.who === who && { ...before.answers[who], ...done.answer }) ||
              (done.do === 'landed' && done.who === who && { ...before.answers[who], landed: done.landed }) ||
              before.answers[who];
            assert.deepEqual(now.answers[who], expected);
            assert.ok(before.heard[who] === undefined || now.heard[who] !== undefined);
          }
        });
      }),
    );
  });

  it('what was opened is not closed again, and never opens for one alone', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before) => {
          if (isOpened(before)) assert.ok(isOpened(now));
          if (now.mode === 'solo') assert.ok(!isOpened(now));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('goes on the same after being serialised and restored at any point', () => {
    fc.assert(
      fc.property(start, steps, fc.func(fc.boolean()), (state, taken, restores) => {
        let kept = state;
        let now = noon;
        for (const [index, [done, pause]] of taken.entries()) {
          now += pause;
          if (restores(index)) {
            const { progress, a, b } = JSON.parse(JSON.stringify(splitCheckin(kept))) as ReturnType<
              typeof splitCheckin
            >;
            // Somebody who wrote nothing has no draft.
            kept = joinCheckin({ progress, a: isAnswered(a) ? a : undefined, b: isAnswered(b) ? b : undefined });
          }
          kept = act(kept, done, now);
        }
        const clean = (one: CheckinState) =>
          json({
            ...one,
            answers: { a: isAnswered(one.answers.a) && one.answers.a, b: isAnswered(one.answers.b) && one.answers.b },
          });
        assert.deepEqual(clean(kept), clean(walk(state, taken)));
      }),
      { numRuns: 400 },
    );
  });

  it('what is not possible changes nothing, and what changes nothing is the same state', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          if (
            done.do !== 'answer' &&
            done.do !== 'heard' &&
            done.do !== 'landed' &&
            done.do !== 'arrive' &&
            done.do !== 'back'
          )
            assert.notDeepEqual(json(now), json(before), JSON.stringify(done));
        });
      }),
    );
  });

  it('ends on the day it began', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        const end = walk(state, taken);
        assert.equal(end.day, state.day);
        assert.equal(end.session, state.session);
      }),
    );
  });

  it('is at a step from 1 to the last, and falls back only with somebody who goes back or takes over', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now, before, done) => {
          const { step, of } = progressOf(now);
          assert.ok(Number.isInteger(step) && step >= 1 && step <= of, `${step} of ${of} at ${now.at}`);
          const turns = done.do === 'back' || done.do === 'change' || done.do === 'arrive';
          if (!turns) assert.ok(step >= progressOf(before).step, `${done.do} from ${before.at} to ${now.at}`);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('always has somebody in whose hand, or at whose word, it is', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        walk(state, taken, (now) => {
          if (['write', 'choose', 'hand-over'].includes(now.at)) assert.ok(now.holder);
          if (now.at === 'write') assert.ok(pagesOf(now)[now.page[now.holder!]]);
          if (now.at === 'write') assert.equal(now.chosen[now.holder!], undefined, 'whoever writes has not chosen');
          if (['minute', 'say-back'].includes(now.at)) assert.ok(now.speaker);
          if (now.mode === 'together' && ['both', 'minute', 'say-back'].includes(now.at))
            assert.equal(now.holder, undefined);
        });
      }),
    );
  });
});

describe('the minute', () => {
  it('never has less than nothing left, whatever the clock does', () => {
    fc.assert(
      fc.property(start, steps, (state, taken) => {
        let clock = 0;
        walk(state, taken, (now, _before, _done, instant) => {
          clock = instant;
          if (!now.timer) return;
          for (const later of [clock - 90_000, clock, clock + 1, clock + 1e9]) {
            const left = timeLeft(now.timer, later);
            assert.ok(left >= 0 && left <= now.timer.of, `${left} of ${now.timer.of}`);
          }
        });
      }),
    );
  });

  it('runs down while it goes, rests while it is paused, and is half a minute longer with more time', () => {
    const wish = fc.constantFrom<'pause' | 'go-on' | 'more'>('pause', 'go-on', 'more');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(wish, fc.nat(25_000)), { maxLength: 30 }),
        fc.func(fc.boolean()),
        (wishes, restores) => {
          let state = act(opened(), { do: 'minute' }, noon);
          let now = noon;
          // The model: what is left, and whether it runs.
          let left = 60_000;
          let runs = false;
          for (const [index, [to, pause]] of wishes.entries()) {
            now += pause;
            if (runs) left = Math.max(0, left - pause);
            if (to === 'pause') runs = false;
            if (to === 'go-on' && left > 0) runs = true;
            if (to === 'more') left += 30_000;
            state = act(state, timer(to), now);
            if (restores(index)) state = json(state) as CheckinState;
            assert.equal(timeLeft(state.timer!, now), left);
            assert.equal(state.timer!.since !== undefined, runs);
          }
        },
      ),
    );
  });

  it('is switched off and on, keeps what is left, and stays off for the other', () => {
    let state = act(opened(), { do: 'minute' }, noon);
    state = act(state, timer('go-on'), noon);
    state = act(state, timer('off'), noon + 20_000);
    assert.equal(state.timer!.off, true);
    for (const to of ['pause', 'go-on', 'more', 'off'] as const) assert.equal(act(state, timer(to), noon), state);
    const on = act(state, timer('on'), noon + 50_000);
    assert.equal(timeLeft(on.timer!, noon + 50_000), 40_000);
    assert.equal(on.timer!.since, undefined, 'it waits until somebody starts it');
    assert.equal(after(state, next, next).timer!.off, true);
  });

  it('has no timer with no seconds, and one of a minute for who wants one', () => {
    const state = act(opened({ seconds: 0 }), { do: 'minute' }, noon);
    assert.equal(state.timer!.off, true);
    const on = after(state, timer('on'), timer('go-on'));
    assert.equal(timeLeft(on.timer!, noon + 10_000), 50_000);
  });

  it('belongs to each in turn, the one who started first, and what was heard is said back', () => {
    let state = after(opened(), { do: 'minute' });
    assert.deepEqual([state.at, state.speaker], ['minute', 'a']);
    state = after(state, next, { do: 'heard', text: 'you were tired' });
    assert.deepEqual([state.at, state.heard], ['say-back', { b: 'you were tired' }]);
    state = after(state, next);
    assert.deepEqual([state.at, state.speaker], ['minute', 'b']);
    state = after(state, next, next);
    assert.equal(state.at, 'done');
    assert.equal(state.spoken, true);
  });

  it('counts as spoken once it was started or gone through, not because it was looked at', () => {
    const looked = after(opened(), { do: 'minute' }, back, { do: 'enough' });
    assert.ok(!looked.spoken);
    assert.ok(!after(opened(), { do: 'minute' }, timer('off'), { do: 'enough' }).spoken);
    assert.equal(after(opened(), { do: 'minute' }, timer('go-on'), { do: 'enough' }).spoken, true);
    assert.equal(after(opened({ seconds: 0 }), { do: 'minute' }, next, { do: 'enough' }).spoken, true);
  });
});

describe('a check-in together', () => {
  it('takes two hand-overs at most: one writes, hands over, the other writes, and both read', () => {
    const state = opened();
    assert.equal(state.at, 'both');
    assert.equal(state.holder, undefined);
    assert.deepEqual(readableBy(state, 'both'), { a: { thanks: 'tea' }, b: { thanks: 'soup' } });
  });

  it('opens nothing when either keeps, and looks the same whoever it was', () => {
    const kept = (one: CheckinAction, two: CheckinAction) =>
      after(newCheckin(today), begin('a'), writes('a', 'tea'), next, one, arrive('b'), writes('b', 'soup'), next, two);
    for (const state of [kept(keep, show), kept(show, keep), kept(keep, keep)]) {
      assert.equal(state.at, 'both');
      assert.deepEqual(readableBy(state, 'both'), {});
      assert.equal(act(state, back, noon), state, 'together nobody can be asked to choose again');
    }
  });

  it('lets the writer take words back at the hand-over and while the other has not shown theirs', () => {
    const handed = after(newCheckin(today), begin('a'), writes('a', 'tea'), next, show);
    for (const state of [
      after(handed, back),
      after(handed, arrive('a')),
      after(handed, arrive('b'), arrive('a'), back),
    ]) {
      assert.equal(state.chosen.a, undefined);
      assert.equal(state.holder, 'a');
      assert.deepEqual(state.answers.a, { thanks: 'tea' });
    }
  });

  it('begins again at the first screen with what was typed, in any mode', () => {
    const state = after(
      newCheckin(today),
      { do: 'alone' },
      { do: 'on-own', who: 'a', mode: 'apart' },
      writes('a', 'tea'),
      back,
    );
    assert.deepEqual([state.at, state.mode, state.answers.a.thanks], ['begin', undefined, 'tea']);
    const together = after(state, begin('a'), next, show);
    assert.equal(together.at, 'hand-over', 'who chose "on my own" by mistake is together again');
  });

  it('is just the minute for who wants no more, and the whole of it again after going back', () => {
    for (const rhythm of ['daily', 'weekly'] as const) {
      const whole = newCheckin({ ...today, rhythm });
      const minute = after(whole, { do: 'just-minute', who: 'b' });
      assert.deepEqual([minute.at, minute.speaker, minute.starter], ['minute', 'b', 'b']);
      assert.deepEqual(progressOf(minute), { step: 2, of: 2 });
      const again = after(minute, back);
      assert.equal(again.at, 'begin');
      assert.deepEqual(pagesOf(after(again, begin('a'))), pagesOf(whole));
      assert.equal(after(again, begin('a')).rhythm, rhythm);
    }
  });

  it('speaks at once where a page asks for no writing', () => {
    const state = after(newCheckin({ ...today, parts: ['share'] }), begin('b'));
    assert.deepEqual([state.at, state.speaker, state.holder], ['minute', 'b', undefined]);
    assert.deepEqual([after(state, next).speaker, after(state, next, next).at], ['a', 'done']);
  });

  it('goes without the minute where a page leaves it out', () => {
    const state = opened({ parts: ['feelings', 'appreciation'] });
    assert.equal(act(state, { do: 'minute' }, noon), state);
    assert.deepEqual(progressOf(state), { step: 4, of: 4 });
    assert.equal(after(state, { do: 'enough' }).at, 'done');
  });

  it('asks five pages weekly, in order, for each', () => {
    let state = after(newCheckin({ ...today, rhythm: 'weekly' }), begin('a'));
    const seen: string[] = [];
    while (state.at === 'write') {
      seen.push(pagesOf(state)[state.page.a]!);
      state = after(state, next);
    }
    assert.deepEqual(seen, ['well', 'feelings', 'outside', 'between', 'wish']);
    assert.equal(state.at, 'choose');
    assert.deepEqual(progressOf(after(state, show, arrive('b'))), { step: 7, of: 13 });
  });

  it('keeps how a share landed, once it is open', () => {
    const landed: CheckinAction = { do: 'landed', who: 'a', landed: 'yes' };
    assert.equal(after(opened(), landed).answers.a.landed, 'yes');
    const closed = after(newCheckin(today), begin('a'), writes('a', 'tea'), next, show);
    assert.equal(act(closed, landed, noon), closed);
  });
});

describe('each on their own, on one device', () => {
  const apart = newCheckin({ ...today, mode: 'apart' });
  const morning = after(apart, { do: 'on-own', who: 'a', mode: 'apart' }, writes('a', 'tea'), next, show);

  it('ends well for one, who may still take it back', () => {
    assert.deepEqual([morning.at, morning.holder], ['both', 'a']);
    const taken = after(morning, back);
    assert.deepEqual([taken.at, taken.chosen.a], ['choose', undefined]);
    assert.equal(after(morning, { do: 'enough' }).at, 'done');
  });

  it('is taken up by the other later the same day, whose part opens it', () => {
    const resumed = resumeCheckin({ ...today, mode: 'apart' }, { a: { answer: { thanks: 'tea' }, choice: 'show' } });
    const evening = after(resumed, { do: 'on-own', who: 'b', mode: 'apart' });
    assert.equal(readableBy(evening, 'b').a, undefined);
    const both = after(evening, writes('b', 'soup'), next, show);
    assert.deepEqual(readableBy(both, 'b'), { a: { thanks: 'tea' }, b: { thanks: 'soup' } });
    assert.equal(both.starter, 'a');
  });

  it('finds the one who wrote already at their own words', () => {
    const resumed = resumeCheckin(today, { a: { answer: { thanks: 'tea' }, choice: 'show' } });
    const again = after(resumed, begin('a'));
    assert.deepEqual([again.at, again.holder], ['choose', 'a']);
    assert.equal(after(again, { do: 'change', page: 'day' }).chosen.a, undefined);
  });

  it('turns to the other who comes to the same page, and back, without losing a word', () => {
    const turned = after(morning, arrive('b'));
    assert.deepEqual([turned.at, turned.holder], ['write', 'b']);
    assert.equal(readableBy(turned, 'b').a, undefined);
    const returned = after(turned, writes('b', 'soup'), arrive('a'));
    assert.deepEqual([returned.at, returned.answers], ['choose', { a: { thanks: 'tea' }, b: { thanks: 'soup' } }]);
    assert.equal(readableBy(returned, 'a').b, undefined);
  });

  it('stays with one who is here just for themselves, whoever says otherwise', () => {
    const solo = after(newCheckin(today), { do: 'on-own', who: 'a', mode: 'solo' }, writes('a', 'tea'), next);
    assert.equal(act(solo, show, noon), solo, 'there is nobody to show it to');
    assert.equal(act(solo, arrive('b'), noon), solo);
    assert.deepEqual([after(solo, keep).at, after(solo, keep, { do: 'minute' }, next).at], ['both', 'done']);
  });
});

describe('somebody who says who they are', () => {
  const stages: Record<string, CheckinState> = {
    begin: newCheckin(today),
    alone: after(newCheckin(today), { do: 'alone' }),
    both: opened(),
    minute: after(opened(), { do: 'minute' }),
    'say-back': after(opened(), { do: 'minute' }, next),
    done: after(opened(), { do: 'enough' }),
  };
  for (const [stage, state] of Object.entries(stages))
    it(`changes nothing where nobody is asked: ${stage}`, () => {
      assert.equal(state.at, stage);
      for (const who of people) assert.equal(act(state, arrive(who), noon), state);
    });

  it('changes nothing while they hold the phone anyway', () => {
    const writing = after(newCheckin(today), begin('a'));
    for (const state of [writing, after(writing, next)]) assert.equal(act(state, arrive('a'), noon), state);
  });
});

describe('who starts', () => {
  it('alternates, and only the first time is left to chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 2, max: 20 }), (chance, count) => {
        let last: Person | undefined;
        for (let i = 0; i < count; i++) {
          const starts: Person = startsNext(last, chance);
          assert.equal(starts, last ? otherOf(last) : chance < 0.5 ? 'a' : 'b');
          const state = after(newCheckin(today), begin(starts));
          assert.equal(state.starter, starts);
          last = state.starter;
        }
      }),
    );
  });

  it('is settled by who begins, however often they go back before that', () => {
    assert.equal(after(newCheckin(today), begin('a'), back, begin('b')).starter, 'b');
  });
});
