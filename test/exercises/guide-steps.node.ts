import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actGuide, type GuideAction } from '../../src/exercises/guide-act.js';
import {
  holderOf,
  isOfAnotherDay,
  isOpen,
  newGuideRun,
  readableBy,
  rolesOf,
  type GuideState,
} from '../../src/exercises/guide-state.js';
import type { Guide, GuideStep } from '../../src/exercises/guide.js';
import type { Person } from '../../src/exercises/record.js';
import { after, noon, run, toTheEnd, today, until } from './guide-samples.js';

const guideOf = (steps: readonly GuideStep[], more: Partial<Guide> = {}): Guide => ({
  version: 1,
  id: 'own',
  title: 'Own',
  ...more,
  steps,
});
const begin = (who: Person = 'a'): GuideAction => ({ do: 'begin', who });
const next: GuideAction = { do: 'next' };
const back: GuideAction = { do: 'back' };
const show: GuideAction = { do: 'choose', choice: 'show' };
const keep: GuideAction = { do: 'choose', choice: 'keep' };
const here = (who: Person): GuideAction => ({ do: 'arrive', who });
const says = (who: Person | 'both', text: string, chosen?: string[]): GuideAction => ({
  do: 'answer',
  who,
  answer: { text, ...(chosen && { chosen }) },
});
const picks = (who: Person | 'both', ...chosen: string[]): GuideAction => ({ do: 'answer', who, answer: { chosen } });

describe('an answer apart', () => {
  const guide = guideOf([
    { id: 'fear', type: 'answer' },
    { id: 'end-note', type: 'read' },
  ]);
  const started = after(guide, run(guide), begin());
  const a = [here('a'), says('a', 'mine'), next];
  const b = [here('b'), says('b', 'yours'), next];

  it('opens once both chose to show', () => {
    const state = after(guide, started, ...a, show, ...b, show);
    assert.equal(state.at, 'shown');
    assert.equal(holderOf(guide, state), undefined);
    assert.equal(readableBy(guide, state, 'a').b['fear.words']?.text, 'yours');
  });

  it('opens nothing when either keeps, and reads the same whoever it was', () => {
    const [one, other] = [after(guide, started, ...a, keep, ...b, show), after(guide, started, ...a, show, ...b, keep)];
    for (const state of [one, other]) {
      assert.equal(state.at, 'shown');
      assert.deepEqual(readableBy(guide, state, 'both'), { a: {}, b: {}, both: {} });
      assert.equal(readableBy(guide, state, 'b').a['fear.words'], undefined);
    }
    assert.deepEqual([one.at, one.turn, one.trail], [other.at, other.turn, other.trail]);
  });

  it('can be taken back until then, and chosen again after "not both yet"', () => {
    const waiting = after(guide, started, ...a, show);
    assert.deepEqual([waiting.cover, holderOf(guide, waiting)], [true, 'b']);
    const taken = after(guide, waiting, back);
    assert.deepEqual([taken.at, holderOf(guide, taken), taken.cover], ['choose', 'a', true]);
    assert.equal(taken.chosen['fear']?.a, undefined);
    const not = after(guide, waiting, ...b, keep);
    const again = after(guide, not, { do: 'reopen', who: 'b' });
    assert.deepEqual([again.at, holderOf(guide, again), again.cover], ['choose', 'b', true]);
    assert.ok(isOpen(guide, after(guide, again, here('b'), show), 'fear'));
  });

  it('cannot be changed once it is open, also by going back', () => {
    const open = after(guide, started, ...a, show, ...b, show, next, back);
    assert.equal(open.at, 'shown');
    for (const action of [says('a', 'else'), { do: 'reopen', who: 'a' } as const])
      assert.equal(actGuide(guide, open, action, noon), open);
  });

  it('is kept whole, however long it is', () => {
    const long = 'word '.repeat(20_000);
    assert.equal(after(guide, started, here('a'), says('a', long)).answers.a['fear.words']?.text, long);
  });
});

describe('a branch', () => {
  const options = ['stay', 'part', 'unsure'].map((id) => ({ id }));
  const after2 = (share: 'apart' | 'private' | 'together', who: 'any' | 'both' = 'any'): Guide =>
    guideOf([
      { id: 'hope', type: 'choose', share, options },
      {
        id: 'way',
        type: 'branch',
        on: 'hope',
        cases: [{ if: 'part', who, to: 'parting' }],
        closed: 'shut',
        else: 'on',
      },
      { id: 'shut', type: 'read', next: 'end' },
      { id: 'on', type: 'read', next: 'end' },
      { id: 'parting', type: 'read' },
    ]);
  const both = (guide: Guide, a: string, b: string, choice: 'show' | 'keep' = 'show'): string | undefined => {
    const state = ['a', 'b'].reduce(
      (now, who) => {
        const written = after(guide, now, here(who as Person), picks(who as Person, who === 'a' ? a : b), next);
        return after(guide, written, who === 'b' ? { do: 'choose', choice } : show);
      },
      after(guide, run(guide), begin()),
    );
    return after(guide, state, next).trail.at(-1);
  };

  it('goes by what was opened: any, or both', () => {
    assert.equal(both(after2('apart'), 'part', 'stay'), 'parting');
    assert.equal(both(after2('apart'), 'stay', 'unsure'), 'on');
    assert.equal(both(after2('apart', 'both'), 'part', 'stay'), 'on');
    assert.equal(both(after2('apart', 'both'), 'part', 'part'), 'parting');
  });

  it('does not know what one of them kept', () => {
    for (const a of ['stay', 'part']) assert.equal(both(after2('apart'), a, 'part', 'keep'), 'shut');
  });

  it('learns of private answers only whether any or both chose so, and nothing is shown', () => {
    const guide = after2('private');
    const state = after(
      guide,
      run(guide),
      begin(),
      here('a'),
      picks('a', 'stay'),
      next,
      here('b'),
      picks('b', 'part'),
      next,
    );
    assert.equal(state.trail.at(-1), 'parting');
    for (const reader of ['a', 'both'] as const) assert.deepEqual(readableBy(guide, state, reader).b, {});
  });

  it('goes by the one answer of both', () => {
    const guide = after2('together');
    assert.equal(after(guide, run(guide), begin(), picks('both', 'part'), next).trail.at(-1), 'parting');
  });
});

describe('a turn', () => {
  const guide = guideOf([
    { id: 'talk', type: 'speak' },
    { id: 'more', type: 'speak', sayBack: false },
  ]);
  const started = after(guide, run(guide), begin());

  it('is said back and confirmed, then the other speaks', () => {
    assert.deepEqual(rolesOf(guide, started), { speaker: 'a', listener: 'b' });
    const state = after(guide, started, next, says('both', 'heard it'), next, { do: 'confirm', heard: 'yes' });
    assert.deepEqual([state.at, rolesOf(guide, state)?.speaker], ['speak', 'b']);
    assert.equal(state.answers.both['talk.a']?.text, 'heard it');
    assert.equal(state.confirmed['talk.a'], 'yes');
  });

  it('has two tries, then it is near enough', () => {
    const not: GuideAction = { do: 'confirm', heard: 'not-quite' };
    const second = after(guide, started, next, next, not);
    assert.deepEqual([second.at, second.attempt], ['say-back', 2]);
    const near = after(guide, second, next, not);
    assert.deepEqual([near.at, near.turn, near.confirmed['talk.a']], ['speak', 1, 'near']);
  });

  it('is the teller’s alone in a guide where one tells', () => {
    const one = guideOf(
      [
        { id: 'told', type: 'speak' },
        { id: 'took', type: 'speak', who: 'listener' },
      ],
      { turns: 'one' },
    );
    const speakers = toTheEnd(one, after(one, run(one), begin('b'))).flatMap((state) =>
      state.at === 'speak' ? [rolesOf(one, state)!.speaker] : [],
    );
    assert.deepEqual(speakers, ['b', 'a']);
  });
});

describe('what one alone is asked', () => {
  const options = ['more', 'enough'].map((id) => ({ id }));
  const guide = guideOf(
    [
      { id: 'told', type: 'speak', sayBack: false },
      { id: 'go-on', type: 'choose', share: 'private', who: 'teller', options },
      { id: 'way', type: 'branch', on: 'go-on', cases: [{ if: 'more', who: 'both', to: 'more' }], else: 'close' },
      { id: 'more', type: 'speak', next: 'end' },
      { id: 'close', type: 'read' },
    ],
    { turns: 'one' },
  );
  const asked = after(guide, run(guide), begin('b'), next);

  it('lies under a cover for the one who tells, and nobody else may answer', () => {
    assert.deepEqual([asked.at, holderOf(guide, asked), asked.cover], ['write', 'b', true]);
    for (const action of [here('a'), next, picks('b', 'more')])
      assert.equal(actGuide(guide, asked, action, noon), asked);
    const open = after(guide, asked, here('b'));
    for (const who of ['a', 'both'] as const) assert.equal(actGuide(guide, open, picks(who, 'more'), noon), open);
  });

  it('decides how it goes on; left open, it takes the careful way', () => {
    const to = (...actions: GuideAction[]) => after(guide, asked, here('b'), ...actions, next).trail.at(-1);
    assert.equal(to(picks('b', 'more')), 'more');
    assert.equal(to(picks('b', 'enough')), 'close');
    assert.equal(to(), 'close');
  });

  it('is found again by who goes back to it', () => {
    const state = after(guide, asked, here('b'), picks('b', 'more'), next, back);
    assert.deepEqual([state.at, holderOf(guide, state), state.cover], ['write', 'b', true]);
  });
});

describe('rules, rests and what was decided', () => {
  it('both agree to the rules before it goes on', () => {
    const guide = guideOf([
      { id: 'rules', type: 'rules' },
      { id: 'talk', type: 'speak' },
    ]);
    const one = after(guide, run(guide), begin(), { do: 'agree', who: 'a', yes: true });
    assert.equal(actGuide(guide, one, next, noon), one);
    assert.equal(after(guide, one, { do: 'agree', who: 'b', yes: true }, next).at, 'speak');
  });

  it('goes on after the resting place when it is taken up another day', () => {
    const guide = guideOf([
      { id: 'place', type: 'rest' },
      { id: 'write', type: 'answer' },
    ]);
    const rested = after(guide, run(guide), begin(), { do: 'rest' });
    assert.equal(rested.away, 'rest');
    const resumed = after(guide, rested, { do: 'resume' });
    assert.deepEqual([resumed.trail.at(-1), resumed.at, resumed.cover], ['write', 'write', true]);
  });

  it('a decision that changes has to be agreed to again', () => {
    const guide = guideOf([{ id: 'what', type: 'decide' }]);
    const agreed = after(
      guide,
      run(guide),
      begin(),
      says('both', 'Tea at six'),
      ...(['a', 'b'] as const).map((who): GuideAction => ({ do: 'agree', who, yes: true })),
    );
    assert.deepEqual(agreed.agreed['what'], { a: true, b: true });
    assert.equal(after(guide, agreed, says('both', 'Tea at seven')).agreed['what'], undefined);
  });
});

describe('a pause in a guide', () => {
  const guide = guideOf([{ id: 'talk', type: 'speak' }]);
  const speaking = after(guide, run(guide), begin(), { do: 'timer', to: 'go-on' });

  it('stops the time, and asks both before it goes on', () => {
    const paused = actGuide(guide, speaking, { do: 'pause' }, noon + 30_000);
    assert.deepEqual([paused.timer?.left, paused.timer?.since], [90_000, undefined]);
    assert.equal(actGuide(guide, paused, { do: 'next' }, noon), paused);
    assert.equal(actGuide(guide, paused, { do: 'ready' }, noon), paused);
    assert.equal(after(guide, paused, { do: 'return' }, { do: 'ready' }).pause, undefined);
  });

  it('takes another length before anybody is back', () => {
    const paused = after(guide, speaking, { do: 'pause' }, { do: 'pause', length: 60 * 60_000 });
    assert.equal(paused.pause?.until, noon + 60 * 60_000);
  });

  it('ends kindly: one new time, then set aside with every word, and nobody’s name', () => {
    const not: GuideAction = { do: 'not-ready' };
    const once = after(guide, speaking, { do: 'pause' }, { do: 'return' }, not);
    assert.equal(once.pause?.again, true);
    const aside = after(guide, once, { do: 'return' }, not);
    assert.deepEqual([aside.away, aside.pause], ['set-aside', undefined]);
    assert.doesNotMatch(JSON.stringify([once.pause, aside.away]), /"[ab]"/);
    assert.equal(after(guide, aside, { do: 'resume' }).at, 'speak');
    const met = after(guide, { ...once, away: 'left' }, { do: 'resume', day: '2026-03-14' });
    assert.deepEqual([met.away, met.pause, met.metOn, met.at], [undefined, undefined, '2026-03-14', 'speak']);
    assert.deepEqual([isOfAnotherDay(met, '2026-03-14'), isOfAnotherDay(met, '2026-03-15')], [false, true]);
  });
});

describe('one’s own', () => {
  const guide = guideOf([
    { id: 'rules', type: 'rules' },
    { id: 'talk', type: 'speak' },
    { id: 'heard', type: 'say-back' },
    { id: 'need', type: 'answer' },
    { id: 'thanks', type: 'thanks' },
  ]);
  const way = (state: GuideState): string[] =>
    toTheEnd(guide, state).map(({ at, trail }) => `${at} ${trail.at(-1) ?? ''}`.trim());

  it('is written in place of spoken, with nothing said back', () => {
    assert.deepEqual(way(run(guide, { mode: 'solo' })), [
      'begin',
      'write talk',
      'write need',
      'write thanks',
      'done thanks',
    ]);
    assert.deepEqual(way(run(guide, { me: 'b' })), [
      'begin',
      'write talk',
      'write need',
      'choose need',
      'write thanks',
      'done thanks',
    ]);
    const state = after(guide, run(guide, { mode: 'apart' }), begin('b'), says('b', 'what I would say'));
    assert.deepEqual(state.answers.b, { talk: { text: 'what I would say' } });
  });

  it('opens with what the other kept in the same session, once both show', () => {
    const kept = { answers: { 'need.words': { text: 'quiet' } }, chosen: { need: 'show' as const } };
    const state = newGuideRun(guide, { ...today, me: 'b', kept: { a: kept } });
    const shown = until(guide, after(guide, state, begin('b')), ({ at }) => at === 'shown');
    assert.equal(readableBy(guide, shown, 'b').a['need.words']?.text, 'quiet');
    const without = newGuideRun(guide, { ...today, me: 'b', kept: { a: { ...kept, chosen: { need: 'keep' } } } });
    assert.ok(!way(after(guide, without, begin('b'))).includes('shown need'));
  });
});
