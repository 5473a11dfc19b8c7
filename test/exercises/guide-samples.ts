import fc from 'fast-check';
import { actGuide, type GuideAction } from '../../src/exercises/guide-act.js';
import { holderOf, newGuideRun, type GuideSettings, type GuideState } from '../../src/exercises/guide-state.js';
import type { Guide, GuideOption, GuideStep } from '../../src/exercises/guide.js';
import type { Person } from '../../src/exercises/record.js';
import { guideNames, loadGuide } from '../../src/content/guides.js';

export const noon = Date.UTC(2026, 2, 12, 12);
export const people = ['a', 'b'] as const;
export const today = { session: 'one', day: '2026-03-12' };

const options: readonly GuideOption[] = ['red', 'green', 'blue'].map((id) => ({ id, label: id.toUpperCase() }));
const share = fc.constantFrom('apart' as const, 'apart' as const, 'private' as const, 'together' as const, undefined);
const flows = fc.constantFrom(undefined, { to: 'promise' as const }, { to: 'boundary' as const, kind: 'B12' });

/** A step of any type but a branch, without the places it leads to. */
const step: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.constantFrom({ type: 'read' }, { type: 'rest' }, { type: 'thanks' }, { type: 'date' }, { type: 'say-back' }),
  fc.record({ type: fc.constantFrom('write', 'decide'), flows }),
  fc.record({
    type: fc.constant('speak'),
    seconds: fc.constantFrom(undefined, 15, 120),
    sayBack: fc.constantFrom(undefined, false, true),
  }),
  fc.record({
    type: fc.constant('answer'),
    share,
    flows,
    questions: fc.constantFrom(undefined, [
      { id: 'one', ask: 'One?' },
      { id: 'two', options },
    ]),
  }),
  fc.record({ type: fc.constant('choose'), share, options: fc.constantFrom(undefined, options), flows }),
  fc.record({ type: fc.constant('rank'), share, options: fc.constant(options) }),
);
const branch: fc.Arbitrary<Record<string, unknown>> = fc.record({
  type: fc.constant('branch'),
  on: fc.nat(11),
  if: fc.constantFrom('red', 'yes', ['green', 'blue']),
  who: fc.constantFrom(undefined, 'any', 'both'),
  closed: fc.boolean(),
});
const planned = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: step }, { weight: 1, arbitrary: branch }),
  fc.nat(20),
  fc.nat(5),
);

/** Any guide that holds together: every place it leads to lies ahead. */
export const made: fc.Arbitrary<Guide> = fc
  .tuple(
    fc.array(planned, { minLength: 1, maxLength: 10 }),
    fc.constantFrom<Guide['mode']>('together', 'together', 'together', 'solo'),
    fc.constantFrom<Guide['turns']>('each', 'each', 'each', 'one'),
  )
  .map(([plan, mode, turns]): Guide => {
    const last = plan.length;
    const ahead = (index: number, jump: number) => (index + 1 + jump < last ? `s${index + 1 + jump}` : 'end');
    const steps = plan.map(([one, jumps, other], index): GuideStep => {
      const id = `s${index}`;
      if (one['type'] !== 'branch')
        return { ...one, id, ...(jumps < 2 && { next: ahead(index, jumps + 1) }) } as unknown as GuideStep;
      const target = plan[(one['on'] as number) % (index || 1)]?.[0];
      const on = `s${(one['on'] as number) % (index || 1)}${target?.['questions'] ? '.two' : ''}`;
      return {
        id,
        type: 'branch',
        on,
        cases: [{ if: one['if'] as string, who: one['who'] as 'any', to: ahead(index, other) }],
        ...(one['closed'] === true && { closed: ahead(index, other + 1) }),
        ...(jumps % 2 && { else: ahead(index, jumps % 3) }),
      };
    });
    return { version: 1, id: 'made', title: 'Made', mode, turns, steps: [{ id: 'rules', type: 'rules' }, ...steps] };
  });

const real = await Promise.all(guideNames.map(async (name) => (await loadGuide(name))!));
export const realGuides: readonly Guide[] = real;
/** Made ones and ours. */
export const guide: fc.Arbitrary<Guide> = fc.oneof({ weight: 3, arbitrary: made }, fc.constantFrom(...real));

export const person = fc.constantFrom<Person>('a', 'b');
/** Words that tell whose they are, so that they can be found where they must not be. */
const answering = fc
  .tuple(fc.constantFrom('a', 'b', 'both'), fc.nat(9), fc.subarray(['red', 'green', 'yes', 'maybe', 'ready']))
  .map(([who, n, chosen]): GuideAction => ({
    do: 'answer',
    who: who as Person,
    answer: { text: `words of ${who}, ${n}`, ...(chosen.length && { chosen }) },
  }));
const length = fc.option(fc.integer({ min: -1, max: 1e9 }), { nil: undefined });
/** Anything anybody may do; `on` stands for whatever leads on from here. */
export const action: fc.Arbitrary<GuideAction | 'on'> = fc.oneof(
  { weight: 16, arbitrary: fc.constant('on' as const) },
  { weight: 6, arbitrary: answering },
  { weight: 3, arbitrary: fc.constant<GuideAction>({ do: 'next' }) },
  { weight: 3, arbitrary: fc.constant<GuideAction>({ do: 'back' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<GuideAction>({ do: 'choose', choice: 'keep' }, { do: 'choose', choice: 'show' }),
  },
  { weight: 2, arbitrary: person.map((who): GuideAction => ({ do: 'arrive', who })) },
  { weight: 1, arbitrary: person.map((who): GuideAction => ({ do: 'reopen', who })) },
  { weight: 1, arbitrary: person.map((who): GuideAction => ({ do: 'begin', who })) },
  {
    weight: 1,
    arbitrary: fc.tuple(person, fc.boolean()).map(([who, yes]): GuideAction => ({ do: 'agree', who, yes })),
  },
  { weight: 2, arbitrary: fc.constant<GuideAction>({ do: 'confirm', heard: 'not-quite' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('go-on' as const, 'pause' as const, 'more' as const, 'off' as const, 'on' as const)
      .map((to): GuideAction => ({ do: 'timer', to })),
  },
  { weight: 1, arbitrary: length.map((one): GuideAction => ({ do: 'pause', length: one })) },
  { weight: 1, arbitrary: length.map((one): GuideAction => ({ do: 'not-ready', length: one })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<GuideAction>(
      { do: 'return' },
      { do: 'ready' },
      { do: 'rest' },
      { do: 'leave' },
      { do: 'resume' },
    ),
  },
);
/** Steps with the milliseconds that pass before each; the clock may be set back. */
export const steps = fc.array(fc.tuple(action, fc.integer({ min: -5_000, max: 100_000 })), {
  maxLength: 90,
  size: 'max',
});

export const settings: fc.Arbitrary<GuideSettings> = fc.record(
  {
    session: fc.constant('one'),
    day: fc.constant('2026-03-12'),
    mode: fc.constantFrom<GuideSettings['mode']>(undefined, 'together', 'together', 'together', 'apart', 'solo'),
    me: fc.constantFrom<GuideSettings['me']>(undefined, undefined, undefined, 'a', 'b'),
    from: fc.constantFrom(undefined, undefined, 's1', 'nowhere'),
  },
  { requiredKeys: ['session', 'day'] },
);

/** What leads on from where it stands; nothing at the end. */
export function onward(guide: Guide, state: GuideState): GuideAction | undefined {
  if (state.away) return { do: 'resume' };
  if (state.pause) return { do: state.pause.asking ? 'ready' : 'return' };
  if (state.cover) return { do: 'arrive', who: holderOf(guide, state)! };
  switch (state.at) {
    case 'begin':
      return { do: 'begin', who: 'a' };
    case 'agree': {
      const agreed = state.agreed[state.trail.at(-1)!];
      if (!agreed?.a) return { do: 'agree', who: 'a', yes: true };
      return agreed.b ? { do: 'next' } : { do: 'agree', who: 'b', yes: true };
    }
    case 'confirm':
      return { do: 'confirm', heard: 'yes' };
    case 'choose':
      return { do: 'choose', choice: 'show' };
    case 'done':
      return undefined;
    default:
      return { do: 'next' };
  }
}

export type Step = readonly [GuideAction | 'on', number];

/** Calls `look` after every step that changed something; returns where it ended. */
export function walk(
  guide: Guide,
  begin: GuideState,
  taken: readonly Step[],
  look: (after: GuideState, before: GuideState, action: GuideAction, now: number) => void = () => {},
  between: (state: GuideState, index: number) => GuideState = (state) => state,
): GuideState {
  let state = begin;
  let now = noon;
  for (const [index, [wish, pause]] of taken.entries()) {
    now += pause;
    const before = between(state, index);
    const action = wish === 'on' ? onward(guide, before) : wish;
    state = action ? actGuide(guide, before, action, now) : before;
    if (action && state !== before) look(state, before, action, now);
  }
  return state;
}

/** As far as it goes by going on; the states on the way. */
export function toTheEnd(guide: Guide, begin: GuideState): GuideState[] {
  const states = [begin];
  for (;;) {
    const state = states.at(-1)!;
    const action = onward(guide, state);
    if (!action) return states;
    const next = actGuide(guide, state, action, noon);
    if (next === state || states.length > 5_000) throw new Error(`${action.do} does not lead on at ${state.at}`);
    states.push(next);
  }
}

/** Until `reached` says so, by going on. */
export function until(guide: Guide, begin: GuideState, reached: (state: GuideState) => boolean): GuideState {
  const found = toTheEnd(guide, begin).find(reached);
  if (!found) throw new Error('It does not come there.');
  return found;
}

export const run = (guide: Guide, given: Partial<GuideSettings> = {}): GuideState =>
  newGuideRun(guide, { ...today, ...given });

/** A guide after some actions, at noon. */
export const after = (guide: Guide, begin: GuideState, ...actions: readonly GuideAction[]): GuideState =>
  actions.reduce((state, one) => actGuide(guide, state, one, noon), begin);
