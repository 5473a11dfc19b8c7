import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { actGuide, placeOf } from '../../src/exercises/guide-act.js';
import { isPossible } from '../../src/exercises/guide-result.js';
import {
  holderOf,
  isOpen,
  joinGuide,
  newGuideRun,
  orderOf,
  progressOf,
  readableBy,
  rolesOf,
  splitGuide,
  stepAt,
  type GuideState,
} from '../../src/exercises/guide-state.js';
import { hasMore, timeLeft, type GuideTimerWish } from '../../src/exercises/guide-timer.js';
import { shareOf, stepOf, type Guide } from '../../src/exercises/guide.js';
import { otherOf, type Person } from '../../src/exercises/record.js';
import {
  guide,
  made,
  noon,
  onward,
  people,
  realGuides,
  run,
  settings,
  steps,
  toTheEnd,
  walk,
  type Step,
} from './guide-samples.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Where it stands and what was said, without what a return may change. */
const standing = ({ cover: _cover, timer: _timer, ...state }: GuideState): unknown => json(state);
const underWay = ({ at }: GuideState): boolean => at !== 'begin' && at !== 'done';

const every = (
  look: (guide: Guide, after: GuideState, before: GuideState, action: { do: string }, now: number) => void,
  numRuns = 300,
): void =>
  fc.assert(
    fc.property(guide, settings, steps, (one, given, taken) => {
      walk(one, newGuideRun(one, given), taken, (after, before, action, now) => look(one, after, before, action, now));
    }),
    { numRuns },
  );

describe('from every state that a guide comes to', () => {
  it('it goes on, and ends after a bounded number of steps', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(guide, settings, steps, (one, given, taken) => {
        const state = walk(one, newGuideRun(one, given), taken, ({ at }) => reached.add(at));
        const way = toTheEnd(one, state);
        assert.equal(way.at(-1)!.at, 'done');
        // A step has at most two turns of four screens, each question twice, and a hand-over before each.
        assert.ok(way.length <= one.steps.length * 30 + 6, `${way.length} for ${one.steps.length} steps`);
      }),
      { numRuns: 400 },
    );
    const all = [
      'agree',
      'read',
      'speak',
      'say-back',
      'confirm',
      'write',
      'choose',
      'shown',
      'together',
      'thanks',
      'rest',
      'done',
    ];
    for (const at of all) assert.ok(reached.has(at), `no sequence came to ${at}`);
  });

  it('either may pause, and both find it where it was', () => {
    every((one, state) => {
      if (!underWay(state) || state.pause || state.away) return;
      const paused = actGuide(one, state, { do: 'pause' }, noon);
      assert.equal(paused.pause?.until, noon + 20 * 60_000);
      const back = [{ do: 'return' } as const, { do: 'ready' } as const].reduce(
        (now, action) => actGuide(one, now, action, noon + 9e8),
        json(paused) as GuideState,
      );
      assert.deepEqual(standing(back), standing(state));
    });
  });

  it('it can be left and taken up again, and lands on a cover where something private lies', () => {
    every((one, state) => {
      if (state.away || !underWay(state)) return;
      const left = actGuide(one, state, { do: 'leave' }, noon);
      assert.equal(left.away, 'left');
      const resumed = actGuide(one, json(left) as GuideState, { do: 'resume' }, noon + 1e6);
      assert.deepEqual(standing(resumed), standing(state));
      if (holderOf(one, resumed)) assert.equal(resumed.cover, true);
    });
  });

  it('it goes back, step by step to the beginning, and loses no word', () => {
    fc.assert(
      fc.property(guide, settings, steps, (one, given, taken) => {
        let state = walk(one, newGuideRun(one, given), taken);
        while (state.away || state.pause) state = actGuide(one, state, onward(one, state)!, noon);
        const { answers } = state;
        for (let count = 0; state.at !== 'begin'; count++) {
          const before = state;
          state = actGuide(one, state, { do: 'back' }, noon);
          assert.notEqual(state, before, `back does nothing at ${before.at}`);
          assert.ok(count < one.steps.length * 30 + 6);
          assert.equal(state.answers, answers);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('it goes on the same after being serialised and restored at any point', () => {
    fc.assert(
      fc.property(guide, settings, steps, fc.func(fc.boolean()), (one, given, taken, restores) => {
        const begin = newGuideRun(one, given);
        const restored = walk(one, begin, taken, undefined, (state, index) => {
          if (!restores(index)) return state;
          const drafts = json(splitGuide(state)) as ReturnType<typeof splitGuide>;
          // Somebody who wrote nothing has no draft.
          const kept = (words: object) => (Object.keys(words).length ? words : undefined);
          return joinGuide({
            progress: drafts.progress,
            a: kept(drafts.a),
            b: kept(drafts.b),
            both: kept(drafts.both),
          } as Parameters<typeof joinGuide>[0]);
        });
        assert.deepEqual(json(restored), json(walk(one, begin, taken)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever is done in a guide', () => {
  it('nothing of the one can be read as the other before both chose to show it', () => {
    let opened = 0;
    fc.assert(
      fc.property(guide, settings, steps, (one, given, taken) => {
        // Kept beside the machine: what each chose last in a step, of what was accepted.
        const last: Record<string, Partial<Record<Person, string>>> = {};
        walk(one, newGuideRun(one, given), taken, (now, before, done) => {
          if (done.do === 'choose') {
            const step = before.trail.at(-1)!;
            last[step] = { ...last[step], [holderOf(one, before)!]: done.choice };
          }
          for (const who of people) {
            const other = otherOf(who);
            for (const reader of [who, 'both'] as const)
              for (const key of Object.keys(readableBy(one, now, reader)[other])) {
                const step = key.split('.')[0]!;
                assert.deepEqual(last[step], { a: 'show', b: 'show' });
                assert.equal(shareOf(stepOf(one, step)!) ?? 'apart', 'apart');
                opened++;
              }
          }
        });
      }),
      { numRuns: 400 },
    );
    assert.ok(opened > 0, 'no sequence opened anything');
  });

  it('each one’s words lie in a draft of their own, and how far it is holds none', () => {
    every((_one, now) => {
      const { progress, a, b, both } = splitGuide(now);
      assert.doesNotMatch(JSON.stringify(progress), /words of/);
      assert.doesNotMatch(JSON.stringify(a), /of b/);
      assert.doesNotMatch(JSON.stringify(b), /of a/);
      assert.doesNotMatch(JSON.stringify(both), /of [ab],/);
    });
  });

  it('what was opened is not closed again, and changes no more', () => {
    every((one, now, before) => {
      for (const { id } of one.steps) {
        if (!isOpen(one, before, id)) continue;
        assert.ok(isOpen(one, now, id));
        for (const who of people)
          for (const key of Object.keys(before.answers[who]).filter((name) => name.split('.')[0] === id))
            assert.equal(now.answers[who][key], before.answers[who][key]);
      }
    });
  });

  it('the way it takes tells nothing of an answer that was kept', () => {
    const keeping = steps.map((taken) =>
      taken.map(([one, pause]): Step => [
        typeof one === 'object' && one.do === 'choose' ? { do: 'choose', choice: 'keep' } : one,
        pause,
      ]),
    );
    fc.assert(
      fc.property(guide, keeping, fc.constantFrom(...people), (one, taken, who) => {
        const blind: Guide = {
          ...one,
          mode: 'together',
          steps: one.steps.map(
            (step) => (shareOf(step) === 'private' ? { ...step, share: 'apart' } : step) as typeof step,
          ),
        };
        const begin = run(blind, { mode: 'together' });
        // `on` would show; here whoever is asked keeps.
        const kept = (state: GuideState, words: boolean) => {
          let now = noon;
          for (const [wish, pause] of taken) {
            now += pause;
            const given = wish === 'on' ? onward(blind, state) : wish;
            const action = given?.do === 'choose' ? ({ do: 'choose', choice: 'keep' } as const) : given;
            if (!action) continue;
            const other = !words && action.do === 'answer' && action.who === who;
            state = actGuide(
              blind,
              state,
              other ? { ...action, answer: { text: 'else', chosen: ['blue'] } } : action,
              now,
            );
          }
          return splitGuide(state).progress;
        };
        assert.deepEqual(kept(begin, true), kept(begin, false));
      }),
      { numRuns: 300 },
    );
  });

  it('no step loses an answer', () => {
    every((one, now, before, done) => {
      if (done.do !== 'answer') return assert.equal(now.answers, before.answers);
      const place = placeOf(one, before)!;
      for (const author of ['a', 'b', 'both'] as const)
        for (const key of Object.keys(before.answers[author]))
          if (author !== place.author || key !== place.key)
            assert.equal(now.answers[author][key], before.answers[author][key]);
    });
  });

  it('whoever gets the phone finds a cover, and nothing is written or chosen below it', () => {
    every((one, now, before, done) => {
      const holder = holderOf(one, now);
      if (!holder) assert.equal(now.cover, undefined);
      if (before.cover) assert.ok(!['answer', 'choose', 'next'].includes(done.do), done.do);
      const same = holderOf(one, before) === holder;
      if (holder && !same && before.at !== 'begin' && !now.away) assert.equal(now.cover, true);
    });
  });

  it('what changes nothing is the same state', () => {
    every((_one, now, before, done) => {
      if (!['answer', 'arrive'].includes(done.do)) assert.notDeepEqual(json(now), json(before), done.do);
    });
  });

  it('is always somewhere it can go on from, at a step from 1 to the last', () => {
    every((one, now) => {
      assert.ok(isPossible(one, now));
      const { step, of } = progressOf(one, now);
      assert.ok(Number.isInteger(step) && step >= 1 && step <= of, `${step} of ${of}`);
      if (underWay(now)) assert.ok(stepAt(one, now) && stepAt(one, now)!.type !== 'branch');
    });
  });

  it('may turn out shorter than was said, never longer, and goes back only by going back', () => {
    every((one, now, before, action) => {
      if (action.do === 'back') return;
      const [was, is] = [progressOf(one, before), progressOf(one, now)];
      assert.ok(is.step >= was.step && is.of <= was.of, `${was.step} of ${was.of}, then ${is.step} of ${is.of}`);
      if (now.at === 'done') assert.equal(is.step, is.of);
    });
  });
});

describe('turns', () => {
  it('differ by one at most, and neither always has the last word', () => {
    const counted = new Set<number>();
    // Where one tells and the other listens, they do not take turns.
    const eachSpeaks = ({ turns }: Guide) => turns !== 'one';
    for (const guide of [made.filter(eachSpeaks), fc.constantFrom(...realGuides.filter(eachSpeaks))])
      fc.assert(
        fc.property(guide, fc.constantFrom(...people), (one, starter) => {
          const spoken = { a: 0, b: 0 };
          const firsts: Person[] = [];
          let before = run(one, { mode: 'together' });
          for (const state of toTheEnd(one, actGuide(one, before, { do: 'begin', who: starter }, noon))) {
            const isNew = before.at !== 'speak' || before.turn !== state.turn || before.trail !== state.trail;
            if (state.at === 'speak' && isNew) {
              const { speaker, listener } = rolesOf(one, state)!;
              assert.notEqual(speaker, listener);
              spoken[speaker]++;
              if (!state.turn) firsts.push(orderOf(one, state)[0]!);
            }
            assert.ok(Math.abs(spoken.a - spoken.b) <= 1);
            before = state;
          }
          assert.equal(spoken.a, spoken.b);
          counted.add(new Set(firsts).size);
        }),
        { numRuns: 150 },
      );
    assert.ok(counted.has(2), 'who begins a round changes');
  });

  it('have more time twice at most, and never less than nothing left', () => {
    every((one, now, before, _done, instant) => {
      if (!now.timer) return;
      assert.ok(now.timer.more <= 2);
      for (const later of [instant - 90_000, instant, instant + 1e9]) {
        const left = timeLeft(now.timer, later);
        assert.ok(left >= 0 && left <= now.timer.of);
      }
      if (now.at !== 'speak' || now.pause || now.away)
        assert.equal(now.timer.since, undefined, 'time runs only while somebody speaks');
      if (
        before.at === 'speak' &&
        now.at === 'speak' &&
        before.turn === now.turn &&
        stepAt(one, before) === stepAt(one, now)
      )
        assert.ok(now.timer.more >= before.timer!.more);
    });
    const wish = fc.constantFrom<GuideTimerWish>('go-on', 'pause', 'more', 'more', 'off', 'on');
    const talk: Guide = { version: 1, id: 'talk', title: 'Talk', steps: [{ id: 'talk', type: 'speak', seconds: 60 }] };
    const begun = actGuide(talk, run(talk), { do: 'begin', who: 'a' }, noon);
    fc.assert(
      fc.property(fc.array(fc.tuple(wish, fc.nat(40_000)), { maxLength: 12 }), (wishes) => {
        let state = begun;
        let now = noon;
        for (const [to, pause] of wishes) {
          now += pause;
          state = actGuide(talk, state, { do: 'timer', to }, now);
          assert.ok(state.timer!.of <= 120_000 && timeLeft(state.timer!, now) <= 120_000);
        }
      }),
    );
    const more = [1, 2, 3].reduce((state) => actGuide(talk, state, { do: 'timer', to: 'more' }, noon), begun);
    assert.equal(timeLeft(more.timer!, noon), 120_000);
    assert.equal(hasMore(more.timer!), false);
  });

  it('are said back twice at most', () => {
    every((_one, now, before, done) => {
      if (done.do === 'confirm' && before.attempt === 2) assert.ok(now.at !== 'say-back' || now.attempt === 1);
      assert.ok(now.attempt === 1 || now.at === 'say-back' || now.at === 'confirm');
    });
  });
});
