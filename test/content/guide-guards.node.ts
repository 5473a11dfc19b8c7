import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actGuide, type GuideAction } from '../../src/exercises/guide-act.js';
import { entriesFor, resultOf } from '../../src/exercises/guide-result.js';
import {
  newGuideRun,
  orderOf,
  readableBy,
  splitGuide,
  turnOf,
  type GuideState,
} from '../../src/exercises/guide-state.js';
import {
  defaultOptions,
  shareOf,
  stepOf,
  type BranchStep,
  type ChooseStep,
  type Guide,
} from '../../src/exercises/guide.js';
import type { Person } from '../../src/exercises/record.js';
import { noon, onward, people, realGuides, run, today } from '../exercises/guide-samples.js';

/** What somebody chose; nothing where they passed the question over. */
type Answer = string | undefined;
type Choice = 'show' | 'keep';

interface Guard {
  guide: Guide;
  step: ChooseStep;
  branch: BranchStep;
}

const guards: Guard[] = realGuides.flatMap((guide) =>
  guide.steps.flatMap((branch): Guard[] => {
    if (branch.type !== 'branch') return [];
    const step = stepOf(guide, branch.on);
    assert.ok(step?.type === 'choose', `${guide.id} ${branch.id} looks at a choose step`);
    return [{ guide, step, branch }];
  }),
);

/** The guide where both have answered, and the branch has led on. */
function answered(
  { guide, step }: Guard,
  answers: Record<Person, Answer>,
  choices: Record<Person, Choice> = { a: 'show', b: 'show' },
): GuideState {
  const act = (state: GuideState, action: GuideAction) => actGuide(guide, state, action, noon);
  const from = guide.steps.indexOf(step) ? { from: step.id } : {};
  let state = act(newGuideRun(guide, { ...today, ...from }), { do: 'begin', who: 'a' });
  while (state.trail.at(-1) === step.id) {
    const who = turnOf(guide, state);
    if (state.at === 'write' && !state.cover && answers[who!])
      state = act(state, { do: 'answer', who: who!, answer: { chosen: [answers[who!]!] } });
    const action: GuideAction = state.at === 'choose' ? { do: 'choose', choice: choices[who!] } : onward(guide, state)!;
    const next = act(state, action);
    assert.notEqual(next, state, `${guide.id} ${step.id} ${state.at}`);
    state = next;
  }
  return state;
}

const placeOf = (state: GuideState): string => (state.at === 'done' ? 'end' : state.trail.at(-1)!);
const answersTo = ({ step }: Guard): readonly Answer[] => [
  ...(step.options ?? defaultOptions).map(({ id }) => id),
  undefined,
];
/** Everything that may be on the screen or in the common past, whoever looks: how far it is, and what is readable. */
const seenBy = (guide: Guide, state: GuideState, reader: Person): unknown =>
  JSON.parse(
    JSON.stringify({
      progress: splitGuide(state).progress,
      other: readableBy(guide, state, reader)[reader === 'a' ? 'b' : 'a'],
      both: entriesFor(guide, state, 'both'),
      kept: resultOf(guide, state).find(({ author }) => author === 'both'),
    }),
  );

/**
 * For every private question that a guide asks before it goes on: the answers with which it does, and where it leads then;
 * with every other one, or none, it leads to the careful place. For two, both have to say so.
 */
const private_: Record<string, { go: string; on: readonly string[]; care: string }> = {
  'middle-ground could-you': { go: 'trial', on: ['yes'], care: 'smaller' },
  'what-went-wrong before': { go: 'pattern', on: ['nothing', 'heard'], care: 'first' },
  'accountability before': { go: 'part', on: ['yes', 'heard'], care: 'first' },
  'deal-breakers reached': { go: 'both-hold', on: ['yes'], care: 'stands' },
  'opening-up after-small': { go: 'medium', on: ['further'], care: 'landing' },
  'opening-up after-medium': { go: 'deeper', on: ['further'], care: 'landing' },
  'forgiveness before': { go: 'what-it-is', on: ['over'], care: 'waits' },
  'being-heard what-kind': { go: 'happened', on: ['older', 'unknown', 'helped'], care: 'not-now' },
  'transparency good-day': { go: 'areas', on: ['yes'], care: 'not-today' },
  'imperfections is-it-small': { go: 'look', on: ['small'], care: 'not-this' },
  'imperfections how-big': { go: 'ask-for', on: ['stay', 'easier'], care: 'not-small' },
  'outside-view which-kind': { go: 'seen', on: ['differ'], care: 'not-this' },
};
/** What the one who tells is asked alone: each answer has a way of its own. */
const alone: Record<string, Record<string, string>> = {
  'being-heard go-on': { more: 'more', hear: 'arrived', enough: 'close', 'not-sure': 'close', none: 'close' },
  'being-heard go-on-again': { hear: 'arrived', enough: 'close', 'not-sure': 'close', none: 'close' },
};
const nameOf = ({ guide, step }: Guard): string => `${guide.id} ${step.id}`;
const isAlone = ({ step }: Guard): boolean => step.who === 'teller';
const isPrivate = ({ step }: Guard): boolean => shareOf(step) === 'private';

describe('the private questions of the guides', () => {
  it('are all here', () => {
    const named = guards.filter(isPrivate).map(nameOf);
    assert.deepEqual(named.sort(), [...Object.keys(private_), ...Object.keys(alone)].sort());
    assert.deepEqual(guards.filter((guard) => !isPrivate(guard)).map(nameOf), [
      'readiness today',
      'why-we-paused pulls',
      'intentions hope',
    ]);
  });

  for (const guard of guards.filter((one) => isPrivate(one) && !isAlone(one))) {
    const { guide, step } = guard;
    const expected = private_[nameOf(guard)]!;
    const answers = answersTo(guard);
    const leadsOn = (answer: Answer) => answer !== undefined && expected.on.includes(answer);
    const isSolo = guide.mode === 'solo';

    it(`${nameOf(guard)}: leads on only when it was said, and an empty answer never says it`, () => {
      for (const a of answers)
        for (const b of isSolo ? [undefined] : answers) {
          const state = answered(guard, { a, b });
          const goes = leadsOn(a) && (isSolo || leadsOn(b));
          assert.equal(placeOf(state), goes ? expected.go : expected.care, `${a} and ${b}`);
        }
    });

    if (isSolo) continue;

    it(`${nameOf(guard)}: shows nothing that tells who said no, or what`, () => {
      const seen = new Map<string, unknown>();
      for (const a of answers)
        for (const b of answers) {
          const state = answered(guard, { a, b });
          for (const reader of people) {
            const place = `${placeOf(state)}, ${reader}`;
            const now = seenBy(guide, state, reader);
            assert.deepEqual(now, seen.get(place) ?? now, `${a} and ${b}, ${place}`);
            seen.set(place, now);
          }
        }
      assert.equal(seen.size, 4);
    });

    it(`${nameOf(guard)}: a no has company, so that the careful way has more than one reason`, () => {
      const noes = answers.filter((answer) => answer !== undefined && !leadsOn(answer));
      assert.ok(noes.length >= 2, String(noes));
      const texts = JSON.stringify(stepOf(guide, expected.care));
      for (const option of step.options ?? [])
        if (option.label!.length > 12) assert.ok(!texts.includes(option.label!), `"${option.label}" is said again`);
    });
  }

  it('ask the one who tells alone where the telling may end', () => {
    for (const guard of guards.filter(isAlone))
      for (const answer of answersTo(guard)) {
        const way = alone[nameOf(guard)]!;
        for (const b of answersTo(guard)) {
          const state = answered(guard, { a: answer, b });
          assert.equal(
            placeOf(state),
            way[answer ?? 'none'],
            `${nameOf(guard)}: ${answer}, whatever the other would say`,
          );
          assert.deepEqual(state.answers.b, {});
          assert.deepEqual(orderOf(guard.guide, { ...state, trail: [guard.step.id] }), ['a']);
        }
      }
  });
});

describe('the questions that are opened before a guide goes on', () => {
  const closedWay: Record<string, string> = {
    'readiness today': 'first',
    'why-we-paused pulls': 'tell',
    'intentions hope': 'left-open',
  };
  const openWay: Record<string, (a: Answer, b: Answer) => string> = {
    'readiness today': (a, b) => (a === 'ready' && b === 'ready' ? 'next-step' : 'first'),
    'why-we-paused pulls': (a, b) => (a === 'hurt' || b === 'hurt' ? 'one-act' : 'tell'),
    'intentions hope': (a, b) => {
      if (a === 'closure' || b === 'closure') return 'parting';
      return a && b ? 'hopes' : 'left-open';
    },
  };

  for (const guard of guards.filter((one) => !isPrivate(one)))
    it(`${nameOf(guard)}: is looked at when both show it, and when either keeps it, nothing of it tells on`, () => {
      const { guide } = guard;
      const answers = answersTo(guard);
      for (const a of answers)
        for (const b of answers)
          assert.equal(placeOf(answered(guard, { a, b })), openWay[nameOf(guard)]!(a, b), `${a} and ${b}`);
      for (const choices of [
        { a: 'keep', b: 'show' },
        { a: 'show', b: 'keep' },
        { a: 'keep', b: 'keep' },
      ] as const) {
        let first: unknown;
        for (const a of answers)
          for (const b of answers) {
            const state = answered(guard, { a, b }, choices);
            assert.equal(placeOf(state), closedWay[nameOf(guard)]);
            const now = people.map((reader) => seenBy(guide, state, reader));
            assert.deepEqual(now, (first ??= now));
          }
      }
    });

  it('stand in no guide that can be begun without having asked them', () => {
    // What another guide offers as a place to begin at lies behind every private question, or needs none.
    for (const guide of realGuides)
      for (const step of guide.steps)
        if (step.type === 'read' && step.offers?.from) {
          const other = realGuides.find(({ id }) => id === step.offers!.guide)!;
          assert.equal(run(other, { from: step.offers.from }).from, step.offers.from);
          assert.ok(!guards.some((guard) => guard.guide === other && isPrivate(guard)), other.id);
        }
  });
});
