import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { boundaryExercise as exercise } from '../../src/exercises/boundary-exercise.js';
import {
  boundariesOf,
  newWording,
  propose,
  reword,
  sign,
  type BoundaryPut,
  type BoundaryRecord,
  type BoundaryReply,
} from '../../src/exercises/boundary.js';
import { joinBoundary } from '../../src/exercises/boundary-kept.js';
import { pagesOf, progressOf, whoseOf } from '../../src/exercises/boundary-pages.js';
import {
  newBoundary,
  splitBoundary,
  type BoundaryAction,
  type BoundaryPart,
  type BoundarySettings,
  type BoundaryState,
} from '../../src/exercises/boundary-state.js';
import {
  act,
  isAnswered,
  isOpened,
  isPossible,
  missing,
  outcomeOf,
  readableBy,
  wordingsIn,
} from '../../src/exercises/boundary-steps.js';
import { recordId } from '../../src/exercises/id.js';
import { otherOf, type Person } from '../../src/exercises/record.js';
import { boundaryAnswer, boundaryProgress } from '../../src/exercises/boundary-schemas.js';
import { loadSchemas } from '../../src/exercises/schemas.js';
import { check, readRecord } from '../../src/space/record-reader.js';

await loadSchemas(['boundary']);

const people = ['a', 'b'] as const;
const day = '2026-03-12';
const settings = { session: 'one', day };
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Keeps what a run of it would keep: the words of both first, then what each wrote. All of it goes through text. */
class Shelf {
  #kept = new Map<string, string>();
  #count = 0;

  read(): BoundaryRecord[] {
    return [...this.#kept.values()].map((text) => readRecord(JSON.parse(text)) as unknown as BoundaryRecord);
  }

  of(author: string): BoundaryRecord | undefined {
    return this.read().find((one) => one.author === author);
  }

  put(one: BoundaryPut): void {
    const id = recordId(one.session, one.kind, one.author);
    const time = '2026-03-12T12:00:00.000Z';
    const rev = `rev-${++this.#count}`;
    this.#kept.set(id, JSON.stringify({ createdAt: time, updatedAt: time, ...one, id, space: 'default', rev }));
  }

  /**
   * @param unkept who typed since their part was kept
   * @param knows whose records this tab has heard of
   */
  keep(given: BoundaryState, unkept: readonly Person[], knows: readonly Person[] = people): BoundaryState {
    let state = given;
    const { session } = state;
    const header = { kind: 'boundary', session, day, schema: exercise.schema } as const;
    const joint = exercise.joint(state);
    if (joint) {
      this.put({ ...header, author: 'both', ...joint } as BoundaryPut);
      state = exercise.met(state, this.of('both'));
    }
    for (const who of knows) {
      const record = this.of(who);
      const part = exercise.keeps(state, who, record as never, unkept.includes(who));
      if (!part) continue;
      const { visibility, data } = part;
      this.put({ ...(record ?? { ...header, author: who }), visibility, data } as BoundaryPut);
    }
    return state;
  }
}

const person = fc.constantFrom<Person>('a', 'b');
const wordsOf = (who: Person) => fc.nat(9).map((n) => `words of ${who} ${n}`);
const writing = (who: Person): fc.Arbitrary<BoundaryPart> =>
  fc.record(
    {
      area: fc.constantFrom('replies', 'devices', 'physical-pace', 'self-protection', 'deal-breakers'),
      words: wordsOf(who),
      whose: fc.constantFrom<'ours' | 'mine'>('ours', 'ours', 'ours', 'mine'),
      seen: fc.constantFrom<'a' | 'nobody'>('a', 'nobody'),
      why: wordsOf(who),
      review: fc.constantFrom('2026-04-01', '2026-03-01', ''),
      leave: fc.boolean(),
    },
    { requiredKeys: ['area', 'words', 'whose', 'seen'] },
  );
const replying = (who: Person): fc.Arbitrary<BoundaryPart> =>
  fc.record(
    {
      reply: fc.constantFrom<BoundaryReply>('agree', 'agree', 'agree', 'talk', 'talk', 'not-for-me'),
      instead: wordsOf(who),
    },
    { requiredKeys: ['reply'] },
  );
const action: fc.Arbitrary<BoundaryAction> = fc.oneof(
  { weight: 14, arbitrary: fc.constant<BoundaryAction>({ do: 'next' }) },
  {
    weight: 6,
    arbitrary: person.chain((who) => writing(who).map((answer): BoundaryAction => ({ do: 'answer', who, answer }))),
  },
  {
    weight: 6,
    arbitrary: person.chain((who) => replying(who).map((answer): BoundaryAction => ({ do: 'answer', who, answer }))),
  },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom<'show' | 'keep'>('show', 'show', 'show', 'show', 'keep')
      .map((choice): BoundaryAction => ({ do: 'choose', choice })),
  },
  { weight: 6, arbitrary: person.map((who): BoundaryAction => ({ do: 'arrive', who })) },
  { weight: 4, arbitrary: person.map((who): BoundaryAction => ({ do: 'begin', who })) },
  { weight: 1, arbitrary: fc.constant<BoundaryAction>({ do: 'alone' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(person, fc.constantFrom<'apart' | 'solo'>('apart', 'apart', 'solo'))
      .map(([who, mode]): BoundaryAction => ({ do: 'on-own', who, mode })),
  },
  { weight: 1, arbitrary: fc.constant<BoundaryAction>({ do: 'back' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('words', 'why').map((page): BoundaryAction => ({ do: 'change', page: page as 'why' })),
  },
  { weight: 3, arbitrary: fc.constant<BoundaryAction>({ do: 'talk' }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(person, fc.nat(3))
      .map(([who, n]): BoundaryAction => ({ do: 'pick', who, words: `picked ${n}` })),
  },
  { weight: 2, arbitrary: person.map((who): BoundaryAction => ({ do: 'answer', who, answer: { picking: 'New.' } })) },
  { weight: 1, arbitrary: fc.constant<BoundaryAction>({ do: 'enough' }) },
);
const given: fc.Arbitrary<BoundarySettings> = fc.record(
  {
    session: fc.constant('one'),
    day: fc.constant(day),
    mode: fc.constantFrom<BoundarySettings['mode']>(undefined, undefined, 'together', 'apart', 'solo'),
    me: fc.constantFrom<BoundarySettings['me']>(undefined, undefined, 'a'),
  },
  { requiredKeys: ['session', 'day'] },
);
interface Start {
  state: BoundaryState;
  shelf: () => Shelf;
}
const reply = fc.constantFrom<BoundaryReply>('agree', 'agree', 'talk', 'not-for-me');
/** Nobody has begun, or the words of both lie there already, or both have answered them. */
const start: fc.Arbitrary<Start> = fc.oneof(
  fc.tuple(given, fc.boolean()).map(([one, isOpen]): Start => {
    const shelf = () => {
      const shelf = new Shelf();
      const wording = newWording({ area: 'replies', whose: 'ours', words: 'kept words' }, 'a', day);
      if (isOpen) shelf.put(propose('one', wording, day));
      return shelf;
    };
    return { state: exercise.open(one, shelf().read()) ?? newBoundary(one), shelf };
  }),
  fc.tuple(reply, reply).map(([one, two]): Start => {
    const shelf = () => {
      const shelf = new Shelf();
      answered(one, two, undefined, shelf);
      return shelf;
    };
    return { state: answered(one, two), shelf };
  }),
);
const steps = fc.array(action, { maxLength: 90, size: 'max', minLength: 20 });

interface Look {
  now: BoundaryState;
  before: BoundaryState;
  done: BoundaryAction;
  shelf: Shelf;
}

function walk(
  begin: Start,
  taken: readonly BoundaryAction[],
  look: (seen: Look) => void = () => {},
  restores: (index: number) => boolean = () => false,
): BoundaryState {
  let { state } = begin;
  const shelf = begin.shelf();
  const kept = { ...state.answers };
  for (const [index, done] of taken.entries()) {
    if (restores(index)) state = restored(state);
    const before = state;
    state = act(state, done);
    if (state === before) continue;
    if (!exercise.isTyping(done)) {
      const unkept = people.filter((who) => !isDeepStrictEqual(json(kept[who]), json(state.answers[who])));
      state = shelf.keep(state, unkept);
      for (const who of people) if (state.chosen[who]) kept[who] = state.answers[who];
    }
    look({ now: state, before, done, shelf });
  }
  return state;
}

/** As drafts give it back: through text, checked, each part from a draft of its own. */
function restored(state: BoundaryState): BoundaryState {
  const drafts = json(splitBoundary(state)) as ReturnType<typeof splitBoundary>;
  const part = (who: Person) => (isAnswered(drafts[who]) ? check(boundaryAnswer, drafts[who], who) : undefined);
  const progress = check(boundaryProgress, drafts.progress, 'progress') as typeof drafts.progress;
  return joinBoundary({ progress, a: part('a'), b: part('b') });
}

const after = (begin: BoundaryState, ...actions: BoundaryAction[]): BoundaryState => actions.reduce(act, begin);
const next: BoundaryAction = { do: 'next' };
const back: BoundaryAction = { do: 'back' };
const show: BoundaryAction = { do: 'choose', choice: 'show' };
const begin = (who: Person): BoundaryAction => ({ do: 'begin', who });
const arrive = (who: Person): BoundaryAction => ({ do: 'arrive', who });
const writes = (who: Person, answer: BoundaryPart): BoundaryAction => ({ do: 'answer', who, answer });
const replies = (who: Person, reply: BoundaryReply, instead?: string): BoundaryAction =>
  writes(who, instead === undefined ? { reply } : { reply, instead });
const whole: BoundaryPart = { area: 'replies', words: 'We answer within a day.', whose: 'ours', slips: 'We ask.' };
/** The first of them has put one into words and looks at it once more. */
const proposing = (part: BoundaryPart = whole, of: Partial<BoundarySettings> = {}): BoundaryState => {
  let state = after(newBoundary({ ...settings, ...of }), begin('a'), writes('a', part));
  for (let step = 0; step < 8; step++) state = after(state, next);
  assert.equal(state.at, 'propose');
  return state;
};
/** Proposed, kept, and answered by both. */
const answered = (a: BoundaryReply, b: BoundaryReply, instead?: string, shelf = new Shelf()): BoundaryState => {
  const asked = shelf.keep(after(proposing(), show), []);
  const state = after(asked, replies('a', a), show, arrive('b'), replies('b', b, instead), show);
  return shelf.keep(state, ['a', 'b']);
};

describe('whatever is done with a boundary', () => {
  it('comes to every stage, and stands nowhere that is not possible', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now }) => {
          reached.add(now.at).add(String(outcomeOf(now)));
          assert.ok(isPossible(now), JSON.stringify(now));
          assert.equal(now.day, day);
          if (['write', 'propose', 'answer', 'hand-over'].includes(now.at)) assert.ok(now.holder);
          if (now.at === 'answer') assert.equal(now.chosen[now.holder!], undefined, 'whoever answers has not chosen');
          if (now.mode === 'together' && ['talk', 'pick'].includes(now.at)) assert.equal(now.holder, undefined);
        });
      }),
      { numRuns: 800 },
    );
    for (const stage of ['alone', 'write', 'propose', 'answer', 'hand-over', 'both', 'talk', 'pick', 'done'])
      assert.ok(reached.has(stage), `no sequence came to ${stage}`);
    for (const outcome of ['agreed', 'talk', 'declined']) assert.ok(reached.has(outcome), outcome);
  });

  it('nothing of the one can be read as the other before both answered and showed', () => {
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now, shelf }) => {
          const { progress, a, b } = splitBoundary(now);
          assert.doesNotMatch(JSON.stringify(a), /of b/);
          assert.doesNotMatch(JSON.stringify(b), /of a/);
          if (!now.wording) assert.doesNotMatch(JSON.stringify(progress), /words of/, 'how far it is tells no words');
          assert.doesNotMatch(JSON.stringify(progress.wording ?? {}), /"reply"/);
          for (const who of people) {
            const other = otherOf(who);
            const read = readableBy(now, who)[other];
            if (!isOpened(now)) {
              assert.equal(read, undefined);
              for (const one of boundariesOf(shelf.read(), who)) assert.equal(one.answers[other], undefined);
            } else
              for (const key of Object.keys(read ?? {}))
                assert.ok(['reply', 'instead', 'picking', 'signed', 'of'].includes(key));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('what it says has come of it is what its records say', () => {
    const reached = { agreed: 0, other: 0 };
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now, done, shelf }) => {
          if (exercise.isTyping(done) || !now.wording) return;
          const [kept] = boundariesOf(shelf.read());
          const outcome = outcomeOf(now);
          if (kept && kept.author === 'both') assert.equal(kept.status, outcome ?? 'open');
          reached[outcome === 'agreed' ? 'agreed' : 'other']++;
          if (outcome === 'agreed')
            for (const who of people) {
              const { data } = shelf.of(who)!;
              assert.ok(data.is === 'answer' && data.reply === 'agree' && data.of === now.rev);
            }
        });
      }),
      { numRuns: 500 },
    );
    assert.ok(reached.agreed > 20 && reached.other > 20, JSON.stringify(reached));
  });

  it('nobody writes while the other holds the phone, and a step loses no boundary that is not proposed', () => {
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now, before, done }) => {
          if (done.do === 'answer') {
            assert.equal(done.who, before.at === 'pick' ? before.starter : before.holder);
            assert.equal(now.answers[otherOf(done.who)], before.answers[otherOf(done.who)]);
          } else if (!now.wording) assert.deepEqual(now.answers, before.answers);
        });
      }),
    );
  });

  it('any change of words asks both again and keeps what was', () => {
    let count = 0;
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now, before, shelf }) => {
          if (!before.wording || !now.wording || now.wording.words === before.wording.words) return;
          count++;
          assert.deepEqual(now.chosen, {});
          for (const who of people) assert.equal(now.answers[who].reply, undefined);
          assert.deepEqual(now.wording.history.slice(0, -1), before.wording.history);
          assert.equal(now.wording.history.at(-1)!.was?.words, before.wording.words);
          const left = wordingsIn(now).map(({ words }) => words);
          for (const { words } of wordingsIn(before)) assert.ok(left.includes(words), 'every wording is still there');
          for (const who of people) assert.notEqual(shelf.of(who)?.visibility, 'after-both');
        });
      }),
      { numRuns: 500 },
    );
    assert.ok(count > 10, `${count}`);
  });

  it('goes on the same after being serialised and restored at any point', () => {
    fc.assert(
      fc.property(start, steps, fc.func(fc.boolean()), (from, taken, restores) => {
        assert.deepEqual(json(walk(from, taken, undefined, (index) => restores(index))), json(walk(from, taken)));
      }),
      { numRuns: 300 },
    );
  });

  it('is at a step from 1 to the last', () => {
    fc.assert(
      fc.property(start, steps, (from, taken) => {
        walk(from, taken, ({ now }) => {
          const { step, of } = progressOf(now);
          assert.ok(Number.isInteger(step) && step >= 1 && step <= of, `${step} of ${of} at ${now.at}`);
        });
      }),
    );
  });
});

describe('putting one into words', () => {
  it('asks one question a page, and only those that this boundary needs', () => {
    const pages = (part: BoundaryPart, mode?: 'solo') => pagesOf({ mode, answers: { a: part, b: {} } }, 'a');
    const rest = ['why', 'slips', 'review'];
    assert.deepEqual(pages({ area: 'replies' }), ['area', 'words', 'whose', ...rest]);
    assert.deepEqual(pages({ area: 'self-protection' }), ['area', 'words', ...rest], 'that is always one’s own');
    assert.deepEqual(pages({ area: 'replies' }, 'solo'), ['area', 'words', ...rest]);
    assert.deepEqual(pages({ area: 'deal-breakers' }), ['area', 'words', 'whose', 'limit', ...rest]);
    assert.deepEqual(pages({ area: 'devices' }), ['area', 'words', 'seen', 'whose', ...rest]);
    assert.deepEqual(pages({ area: 'devices', example: 'our-own' }), ['area', 'words', 'whose', ...rest]);
  });

  it('takes words of an example for one’s own once a letter is changed', () => {
    const taken = after(newBoundary(settings), begin('a'), writes('a', { area: 'devices' }), next, {
      do: 'answer',
      who: 'a',
      answer: { words: 'Our phones are our own.', example: 'our-own' },
    });
    assert.equal(taken.answers.a.example, 'our-own');
    assert.equal(after(taken, writes('a', { words: 'Our phones are ours.' })).answers.a.example, undefined);
  });

  it('does not go on without words, or with a day to look at it again that has passed', () => {
    const blank = after(newBoundary(settings), begin('a'), writes('a', { area: 'replies', words: ' ' }), next);
    assert.equal(after(blank, next), blank);
    const past = after(proposing(), { do: 'change', page: 'review' }, writes('a', { review: '2026-03-11' }));
    assert.equal(missing(past, 'review', 'a'), 'past');
    assert.equal(after(past, next), past);
    assert.equal(missing(after(past, writes('a', { review: '2026-02-30' })), 'review', 'a'), 'no-day');
    assert.equal(after(past, writes('a', { review: day }), next).at, 'propose');
  });

  it('lets the other who is at the cover see none of it, and waits for its writer', () => {
    const left = after(newBoundary(settings), begin('a'), writes('a', { area: 'replies' }), next, arrive('b'));
    assert.equal(left.at, 'begin');
    assert.equal(left.holder, undefined);
    assert.equal(after(left, begin('b')), left);
    const on = after(left, begin('a'));
    assert.deepEqual([on.at, on.page.a, on.answers.a.area], ['write', 1, 'replies']);
  });

  it('of one’s own is shown or kept, and then another one is another session', () => {
    const state = after(proposing({ ...whole, whose: 'mine' }), show);
    assert.equal(state.at, 'both');
    const shelf = new Shelf();
    shelf.keep(state, ['a']);
    assert.deepEqual(
      boundariesOf(shelf.read(), 'b').map(({ status, author }) => [status, author]),
      [['mine', 'a']],
    );
    const other = after(state, arrive('b'));
    assert.equal(after(other, begin('b')), other);
    assert.ok(exercise.startsAnew(other, begin('b'), day));
    // Taken back: it is its writer's alone at once.
    shelf.keep(after(state, back), []);
    assert.deepEqual(boundariesOf(shelf.read(), 'b'), []);
    // Written once more, it remembers.
    const again = after(state, back, { do: 'change', page: 'words' }, writes('a', { words: 'Two days.' }));
    let end = again;
    for (let step = 0; step < 8; step++) end = after(end, next);
    shelf.keep(after(end, show), ['a']);
    const [one] = boundariesOf(shelf.read(), 'b');
    assert.equal(one!.wording.words, 'Two days.');
    assert.equal(one!.wording.history.at(-1)!.was?.words, whole.words);
  });

  it('alone is what I need: nothing asks for, or claims, the other’s yes', () => {
    const state = proposing(whole, { mode: 'solo' });
    assert.equal(whoseOf(state, state.answers.a), 'mine');
    assert.equal(after(state, show), state, 'nobody is there to show it to');
    const kept = after(state, { do: 'choose', choice: 'keep' });
    assert.equal(kept.at, 'both');
    assert.equal(kept.wording, undefined);
    assert.equal(outcomeOf(kept), undefined);
  });
});

describe('answering', () => {
  it('agrees only with two yeses, apart, with a hand-over between', () => {
    const asked = new Shelf().keep(after(proposing(), show), []);
    assert.equal(asked.at, 'answer');
    assert.equal(after(asked, show), asked, 'without an answer there is nothing to choose');
    const handed = after(asked, replies('a', 'agree'), show);
    assert.deepEqual([handed.at, handed.holder, outcomeOf(handed)], ['hand-over', 'b', undefined]);
    assert.ok(exercise.needsCover(handed, after(handed, back)), 'the way back leads to a cover');
    assert.deepEqual(after(handed, arrive('a')).holder, 'a');
    const state = answered('agree', 'agree');
    assert.deepEqual([state.at, state.holder, outcomeOf(state)], ['both', undefined, 'agreed']);
    assert.equal(outcomeOf(answered('agree', 'not-for-me')), 'declined');
    assert.equal(outcomeOf(answered('talk', 'agree')), 'talk');
  });

  it('opens nothing when one keeps theirs', () => {
    const asked = new Shelf().keep(after(proposing(), show), []);
    const keep: BoundaryAction = { do: 'choose', choice: 'keep' };
    const state = after(asked, replies('a', 'agree'), keep, arrive('b'), replies('b', 'agree'), show);
    assert.deepEqual([state.at, outcomeOf(state), readableBy(state, 'both')], ['both', undefined, {}]);
  });

  it('at another time, each for themselves, on whichever day', () => {
    const shelf = new Shelf();
    let state = shelf.keep(after(proposing(whole, { mode: 'apart' }), show), []);
    state = shelf.keep(after(state, replies('a', 'agree'), show), ['a']);
    assert.deepEqual([state.at, state.holder], ['both', 'a']);
    assert.ok(exercise.isComplete(state));
    const later = exercise.open({ session: 'one', day: '2026-05-01', mode: 'apart' }, shelf.read())!;
    const second = shelf.keep(after(later, begin('b'), replies('b', 'agree'), show), ['b']);
    assert.equal(outcomeOf(second), 'agreed');
    assert.equal(boundariesOf(shelf.read())[0]!.status, 'agreed');
  });

  it('leads to a talk in turns, and back to both with the words that they picked', () => {
    const shelf = new Shelf();
    const state = answered('agree', 'talk', 'Within two days.', shelf);
    const talk = after(state, { do: 'talk' });
    assert.deepEqual([talk.at, talk.speaker], ['talk', 'a']);
    assert.deepEqual([after(talk, next).speaker, after(talk, next, next).at], ['b', 'pick']);
    assert.deepEqual(
      wordingsIn(talk).map(({ words }) => words),
      ['We answer within a day.', 'Within two days.'],
    );
    const picked = after(talk, next, next, { do: 'pick', who: 'b', words: 'Within two days.' });
    assert.deepEqual([picked.at, picked.holder, picked.rev], ['hand-over', 'a', undefined]);
    const asked = shelf.keep(picked, []);
    assert.equal(boundariesOf(shelf.read())[0]!.status, 'open');
    const end = after(asked, arrive('a'), replies('a', 'agree'), show, arrive('b'), replies('b', 'agree'), show);
    shelf.keep(end, ['a', 'b']);
    const [one] = boundariesOf(shelf.read());
    assert.deepEqual([one!.status, one!.wording.words], ['agreed', 'Within two days.']);
    assert.equal(one!.wording.slips, 'We ask.', 'the rest of it is as it was');
  });

  it('the same words once more asks both once more', () => {
    const state = after(answered('agree', 'talk', 'Within two days.'), { do: 'talk' }, next, next, {
      do: 'pick',
      who: 'a',
      words: 'We answer within a day.',
    });
    assert.deepEqual([state.at, state.chosen, state.answers.b.instead], ['hand-over', {}, 'Within two days.']);
    assert.equal(readableBy(state, 'a').b, undefined);
  });

  it('new words that were not picked lie on the table when both go on without them', () => {
    const talk = after(answered('agree', 'talk', 'By noon.'), { do: 'talk' }, next, next);
    const writing = after(talk, { do: 'answer', who: 'a', answer: { picking: 'By the evening.' } });
    assert.equal(after(writing, { do: 'answer', who: 'b', answer: { picking: 'Never.' } }), writing);
    for (const state of [after(writing, { do: 'back' }, next), after(writing, { do: 'enough' })]) {
      assert.equal(state.answers.a.picking, undefined);
      assert.equal(state.answers.a.instead, 'By the evening.');
      assert.equal(state.answers.b.instead, 'By noon.');
    }
    assert.equal(after(writing, { do: 'pick', who: 'a', words: 'By the evening.' }).answers.a.picking, undefined);
  });

  it('is signed by each with a typed name, once both agree', () => {
    const shelf = new Shelf();
    answered('agree', 'agree', undefined, shelf);
    assert.deepEqual(sign(shelf.read(), 'a', { name: ' ', day }), []);
    for (const [who, name] of [
      ['a', 'Sam'],
      ['b', 'Alex'],
    ] as const)
      for (const put of sign(shelf.read(), who, { name, day })) shelf.put(put);
    const [one] = boundariesOf(shelf.read());
    assert.equal(one!.status, 'agreed');
    assert.deepEqual(one!.answers.b?.signed, { name: 'Alex', day });
  });
});

describe('another tab', () => {
  const changeIn = (shelf: Shelf, words: string, who: Person = 'b'): void => {
    for (const put of reword(shelf.read(), 'one', { who, day, terms: { words } })!) shelf.put(put);
  };

  it('that changes the words asks both again here, too', () => {
    const shelf = new Shelf();
    const state = answered('agree', 'agree', undefined, shelf);
    changeIn(shelf, 'By the evening.');
    const now = exercise.met(state, shelf.of('both'));
    assert.equal(now.wording!.words, 'By the evening.');
    assert.deepEqual([now.at, now.holder, now.chosen, outcomeOf(now)], ['hand-over', 'a', {}, undefined]);
    assert.ok(isPossible(now));
  });

  it('that was quicker to change them stands, and ours wait as what their writer would say', () => {
    const shelf = new Shelf();
    const talk = after(answered('agree', 'talk', undefined, shelf), { do: 'talk' }, next, next);
    const picked = after(talk, { do: 'pick', who: 'a', words: 'Ours.' });
    changeIn(shelf, 'Theirs.');
    const now = exercise.met(picked, shelf.of('both'));
    assert.equal(now.wording!.words, 'Theirs.');
    assert.equal(now.answers.a.instead, 'Ours.');
    assert.equal(exercise.joint(now), undefined);
  });

  it('that agrees at the same time ends in one agreement', () => {
    const shelf = new Shelf();
    const asked = shelf.keep(after(proposing(whole, { mode: 'apart' }), show), []);
    const one = after(asked, replies('a', 'agree'), show);
    const two = after(
      exercise.open({ ...settings, mode: 'apart' }, shelf.read())!,
      begin('b'),
      replies('b', 'agree'),
      show,
    );
    shelf.keep(one, ['a'], ['a']);
    shelf.keep(two, ['b'], ['b']);
    assert.deepEqual(
      boundariesOf(shelf.read()).map(({ status }) => status),
      ['agreed'],
    );
    const told = exercise.recall(one, 'b', { answer: { reply: 'agree', of: one.rev }, isShown: true });
    assert.equal(outcomeOf(told), 'agreed');
  });

  it('that deletes the words of both leads back to the beginning', () => {
    const now = exercise.met(answered('agree', 'agree'), undefined);
    assert.deepEqual([now.at, now.wording, now.rev, now.chosen], ['begin', undefined, undefined, {}]);
    assert.equal(after(now, begin('b')).at, 'begin', 'whose words they were may put them into words again');
    assert.equal(after(now, begin('a')).answers.a.words, whole.words);
  });

  it('a draft that was typed since stays as it was typed, and an answer to other words is none', () => {
    const shelf = new Shelf();
    const state = answered('agree', 'agree', undefined, shelf);
    const typed = exercise.recall(state, 'a', { answer: { reply: 'talk', instead: 'typed' }, isShown: true });
    assert.equal(typed.answers.a.instead, 'typed');
    const old = exercise.recall(state, 'a', { answer: { reply: 'agree', of: 'an older one' }, isShown: true });
    assert.deepEqual([old.answers.a.reply, old.chosen.a], [undefined, undefined]);
  });
});

describe('what is deleted or put away', () => {
  it('leaves nothing of its author, and the words of both, which need both', () => {
    const now = exercise.erase(answered('agree', 'talk', 'secret'), 'b');
    assert.deepEqual(now.answers.b, {});
    assert.equal(now.chosen.b, undefined);
    assert.equal(now.at, 'begin');
    assert.equal(now.wording!.words, whole.words);
    assert.ok(isPossible(now));
  });

  it('is a record that can be read, and never an answer that was not given', () => {
    const half = after(newBoundary(settings), begin('a'), writes('a', { area: 'replies', words: 'Half a thou' }));
    const record = {
      id: 'x',
      space: 's',
      kind: 'boundary',
      session: 'one',
      author: 'a',
      visibility: 'private',
    } as const;
    const rest = { createdAt: '', updatedAt: '', day, schema: 1, rev: 'r' };
    const read = (state: BoundaryState, who: Person) =>
      readRecord({ ...record, ...rest, data: exercise.dataOf(state, who) }) as unknown as BoundaryRecord;
    const [mine] = boundariesOf([read(half, 'a')], 'a');
    assert.deepEqual([mine!.status, mine!.wording.words, mine!.isShown], ['mine', 'Half a thou', false]);
    const asked = after(proposing(), show);
    assert.equal(boundariesOf([read(asked, 'a')], 'a')[0]!.status, 'mine', 'proposed, and not kept yet');
    const shelf = new Shelf();
    const open = after(shelf.keep(asked, []), writes('a', { instead: 'Perhaps' }));
    shelf.put({ ...read(open, 'a') });
    const [one] = boundariesOf(shelf.read(), 'a');
    assert.deepEqual([one!.status, one!.answers], ['open', {}]);
  });
});

describe('what may be kept', () => {
  it('is no answer before the words have the rev that it names', () => {
    const state = after(proposing(), show, replies('a', 'agree'), show);
    assert.equal(state.rev, undefined);
    assert.equal(exercise.keeps(state, 'a', undefined, true), undefined);
  });

  it('is no boundary without words, whatever a draft says of where it stood', () => {
    const { progress, a } = splitBoundary(proposing());
    const state = joinBoundary({ progress, a: { ...a, words: '' } });
    assert.equal(after(state, show), state);
  });
});
