import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asAsked } from '../../src/exercises/guide-alone.js';
import { actGuide } from '../../src/exercises/guide-act.js';
import { fromGuide } from '../../src/exercises/handed-on.js';
import { entriesFor, fitGuide, handedOn, summaryOf, takenFrom } from '../../src/exercises/guide-result.js';
import { stepAt, type GuideState } from '../../src/exercises/guide-state.js';
import { questionsOf, type DecideStep, type Guide, type GuideStep } from '../../src/exercises/guide.js';
import { after, noon, onward, realGuides, run, until } from './guide-samples.js';

const named = (id: string): Guide => realGuides.find((guide) => guide.id === id)!;
const alone = ['solo', 'apart'] as const;

/** Every text that a step puts on the screen. */
const textsOn = (step: GuideStep): readonly string[] =>
  [
    'ask' in step && step.ask,
    'hint' in step && step.hint,
    step.type === 'read' && step.text,
    ...('options' in step && step.options ? step.options.flatMap(({ label, hint }) => [label, hint]) : []),
    ...(step.type === 'answer' ? questionsOf(step).flatMap(({ ask, hint }) => [ask, hint]) : []),
  ].filter((text): text is string => typeof text === 'string');

/** One goes through a guide alone; at each choice they take one of what is offered, or none. */
function goAlone(guide: Guide, mode: 'solo' | 'apart', picks: readonly number[], words = false): GuideState[] {
  const states = [run(guide, { mode })];
  for (let index = 0; ;) {
    let state = states.at(-1)!;
    const at = stepAt(guide, state);
    const step = at && asAsked(at, state);
    if (step && state.at === 'write') {
      const options = 'options' in step ? (step.options ?? []) : [];
      const pick = options[picks[index++ % picks.length]! % (options.length + 1)];
      const answer = { ...(words && { text: `Words to ${step.id}` }), ...(pick && { chosen: [pick.id] }) };
      state = actGuide(guide, state, { do: 'answer', who: 'a', answer }, noon);
    }
    const action = onward(guide, state);
    if (!action) return states;
    states.push(actGuide(guide, state, action, noon));
  }
}

describe('somebody who does a guide alone', () => {
  const speaksToOther = /(?:^|[.?!…]\W*)\{other\},|\{other\} (?:only |just )?(?:sees|waits|listens)/;

  it('is never spoken to as the other, and has no step of theirs, in any guide of ours', () => {
    let isTwos = false;
    fc.assert(
      fc.property(
        fc.constantFrom(...realGuides),
        fc.constantFrom(...alone),
        fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
        (guide, mode, picks) => {
          for (const state of goAlone(guide, mode, picks)) {
            const step = stepAt(guide, state);
            if (!step) continue;
            assert.ok(!['rules', 'say-back', 'branch'].includes(step.type), step.id);
            assert.ok(!('who' in step && step.who === 'listener'), `${guide.id} ${step.id}`);
            for (const text of textsOn(asAsked(step, state))) assert.doesNotMatch(text, speaksToOther, step.id);
            isTwos ||= textsOn(step).some((text) => speaksToOther.test(text));
          }
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(isTwos, 'what stands there for two would be found');
  });

  it('has words that are their own where a step speaks to both', () => {
    for (const [id, step] of [
      ['being-heard', 'next'],
      ['accountability', 'own-it'],
      ['intentions', 'match'],
      ['opening-up', 'small'],
      ['forgiveness', 'comes-back'],
      ['readiness', 'next-step'],
    ] as const) {
      const given = named(id).steps.find((one) => one.id === step)!;
      assert.equal(asAsked(given, { mode: 'together' }), given);
      const [two, one] = [given, asAsked(given, { mode: 'solo' })].map(textsOn);
      assert.notDeepEqual(one, two);
      assert.doesNotMatch(one!.slice(0, 2).join(' '), /\bboth\b|each of you|the other\b/);
    }
  });

  it('tells in being heard, and is not asked to hear herself', () => {
    const guide = named('being-heard');
    const goOn = asAsked(
      guide.steps.find(({ id }) => id === 'go-on')!,
      { mode: 'solo' },
    );
    assert.ok(goOn.type === 'choose');
    assert.deepEqual(
      goOn.options?.map(({ id }) => id),
      ['more', 'enough', 'not-sure'],
    );
    const [first] = goAlone(guide, 'solo', [0]).slice(-1);
    assert.deepEqual(first!.trail, [
      'two-parts',
      'what-kind',
      'happened',
      'did',
      'go-on',
      'more',
      'breath',
      'close',
      'next',
      'when',
    ]);
  });

  it('reads a hint to where it speaks to the other, and no part of a step that needs two', () => {
    const speak: GuideStep = { id: 'talk', type: 'speak', hint: 'One thing. {other}, say it back. No “but”.' };
    assert.equal((asAsked(speak, { mode: 'apart' }) as typeof speak).hint, 'One thing.');
    assert.equal('hint' in asAsked({ ...speak, hint: '{other}, only listen.' }, { mode: 'solo' }), false);
    const named = 'What {other} felt is for {other}, too.';
    assert.equal((asAsked({ ...speak, hint: named }, { mode: 'solo' }) as typeof speak).hint, named);
    const guide: Guide = {
      version: 1,
      id: 'own',
      title: 'Own',
      turns: 'one',
      steps: [
        { id: 'tell', type: 'speak' },
        { id: 'hears', type: 'speak', who: 'listener' },
        { id: 'guard', type: 'choose', share: 'private', alone: false },
        { id: 'way', type: 'branch', on: 'guard', cases: [{ if: 'yes', to: 'deep' }], else: 'end-of-it' },
        { id: 'deep', type: 'answer' },
        { id: 'end-of-it', type: 'read' },
      ],
    };
    assert.deepEqual(goAlone(guide, 'solo', [0]).at(-1)!.trail, ['tell', 'end-of-it']);
  });
});

describe('what goes on elsewhere', () => {
  const guide = named('being-heard');
  const decided = (chosen: string[], text?: string): GuideState => {
    const state = until(
      guide,
      run(guide, { from: 'next' }),
      ({ trail, at }) => trail.at(-1) === 'next' && at === 'together',
    );
    return after(
      guide,
      state,
      { do: 'answer', who: 'both', answer: { chosen, ...(text && { text }) } },
      { do: 'agree', who: 'a', yes: true },
      { do: 'agree', who: 'b', yes: true },
    );
  };
  const words = (state: GuideState) => handedOn(guide, state, 'both').map(({ text }) => text);

  it('is no promise where nothing was chosen to come next', () => {
    assert.deepEqual(words(decided(['nothing'])), []);
    assert.deepEqual(words(decided(['nothing'], 'I need rest first.')), []);
    assert.deepEqual(words(decided(['sorry'])), ['Time for an apology']);
    assert.deepEqual(words(decided(['sorry'], 'On Sunday.')), ['On Sunday.']);
    assert.deepEqual(words(decided([], 'We walk on Sunday.')), ['We walk on Sunday.']);
  });

  it('is never both’s where one was alone', () => {
    for (const one of realGuides)
      for (const mode of alone)
        for (const pick of [0, 1, 2]) {
          const state = goAlone(one, mode, [pick], true).at(-1)!;
          assert.deepEqual(
            fromGuide(one, state).filter(({ whose }) => whose === 'ours'),
            [],
            `${one.id} ${mode}`,
          );
        }
    const own = goAlone(named('accountability'), 'solo', [0], true).at(-1)!;
    assert.deepEqual(
      fromGuide(named('accountability'), own).map(({ words: text }) => text),
      ['Words to mine', 'Words to mine'],
      'one’s own goes on',
    );
  });

  it('is a refusal in every option of ours that says nothing is to come', () => {
    for (const { id, steps } of realGuides)
      for (const step of steps)
        for (const option of ('flows' in step && (step as DecideStep).options) || [])
          assert.equal(option.goesOn === false, /^(?:nothing|none|no)\b/i.test(option.label!), `${id} ${option.id}`);
  });
});

describe('what may be taken along', () => {
  it('is nothing that only said how it goes on', () => {
    for (const id of ['being-heard', 'accountability', 'outside-view']) {
      const guide = named(id);
      const state = goAlone(guide, 'solo', [0], true).at(-1)!;
      const steering = guide.steps.filter((step) => step.type === 'choose' && step.share === 'private');
      const isSteering = ({ step, chosen }: { step: string; chosen?: unknown }) =>
        chosen !== undefined && steering.some((one) => one.id === step);
      assert.ok(entriesFor(guide, state, 'a').some(isSteering));
      assert.ok(!takenFrom(guide, state, 'a').some(isSteering));
      const keys = entriesFor(guide, state, 'a').map(({ key }) => key);
      assert.ok(!summaryOf(guide, state, 'a', { a: keys }).some(isSteering));
    }
  });
});

describe('a guide that was changed in the middle', () => {
  it('is agreed to anew before it begins, and what was to be shown is asked anew', () => {
    const guide = named('needs');
    const state = until(guide, run(guide), ({ at, trail }) => trail.at(-1) === 'look' && at === 'write');
    assert.ok(state.agreed['rules']?.a && state.agreed['rules'].b && state.chosen['areas']?.a);
    const changed = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'look') };
    const fitted = fitGuide(changed, state);
    assert.deepEqual([fitted.at, fitted.agreed, fitted.chosen], ['begin', {}, {}]);
    const rules = after(changed, fitted, { do: 'begin', who: 'a' });
    assert.equal(after(changed, rules, { do: 'next' }), rules, 'nobody goes on before both agreed');
  });
});
