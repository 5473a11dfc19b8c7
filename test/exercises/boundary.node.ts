import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  agreementOf,
  answer,
  boundariesOf,
  isDealBreaker,
  isDue,
  mayWithdraw,
  needsOf,
  newWording,
  outdated,
  propose,
  reviewDays,
  reword,
  sign,
  slipped,
  slow,
  termsOf,
  withdraw,
  wordingsOf,
  wrongReview,
  type Boundary,
  type BoundaryAnswer,
  type BoundaryPut,
  type BoundaryRecord,
  type BoundaryReply,
  type BoundaryTerms,
  type BoundaryWhose,
  type BoundaryWording,
} from '../../src/exercises/boundary.js';
import { addDays } from '../../src/exercises/day.js';
import { recordId } from '../../src/exercises/id.js';
import { readableTo } from '../../src/exercises/past.js';
import { otherOf, type Json, type Person } from '../../src/exercises/record.js';
import { loadSchemas } from '../../src/exercises/schemas.js';
import { readRecord } from '../../src/space/record-reader.js';

await loadSchemas(['boundary']);

const people = ['a', 'b'] as const;
const today = '2026-03-12';
const first = 'session-0';

/** As storage keeps it: all of a commit or nothing, each record only where it is as it was known. Text in between. */
class Shelf {
  #kept = new Map<string, string>();
  #count = 0;

  read(): BoundaryRecord[] {
    return [...this.#kept.values()].map((text) => readRecord(JSON.parse(text)) as unknown as BoundaryRecord);
  }

  keep(puts: readonly BoundaryPut[] | undefined): boolean {
    if (!puts) return false;
    const idOf = ({ session, kind, author }: BoundaryPut) => recordId(session, kind, author);
    for (const put of puts) {
      const there = this.#kept.get(idOf(put));
      const rev = there && (JSON.parse(there) as BoundaryRecord).rev;
      if (rev !== ('rev' in put ? put.rev : undefined)) return false;
    }
    for (const put of puts) {
      const id = idOf(put);
      const time = '2026-03-12T12:00:00.000Z';
      const record = { createdAt: time, updatedAt: time, ...put, id, space: 'default', rev: `rev-${++this.#count}` };
      this.#kept.set(id, JSON.stringify(record));
    }
    return true;
  }
}

const wording = (
  given: Partial<BoundaryTerms> & { area?: string; whose?: BoundaryWhose } = {},
  proposer: Person = 'a',
): BoundaryWording =>
  newWording({ area: 'replies', whose: 'ours', words: 'We answer within a day.', ...given }, proposer, today);
const only = (shelf: Shelf, reader: Person | 'both' = 'both', session = first): Boundary =>
  boundariesOf(shelf.read(), reader).find((one) => one.session === session)!;
const answering = (
  shelf: Shelf,
  who: Person,
  reply: BoundaryReply,
  more: { instead?: string; choice?: 'show' | 'keep'; session?: string } = {},
): BoundaryPut[] | undefined => {
  const { session = first, choice = 'show', instead } = more;
  const of = only(shelf, who, session).rev;
  return answer(shelf.read(), session, { who, day: today, of, reply, instead, choice });
};
/** A shelf with one boundary of both, and what they answered. */
const shelfWith = (
  given: Parameters<typeof wording>[0] = {},
  replies: Partial<Record<Person, BoundaryReply>> = { a: 'agree', b: 'agree' },
): Shelf => {
  const shelf = new Shelf();
  shelf.keep([propose(first, wording(given), today)]);
  for (const who of people) {
    const reply = replies[who];
    if (reply) assert.ok(shelf.keep(answering(shelf, who, reply)));
  }
  return shelf;
};
const dataOf = (shelf: Shelf, who: Person): BoundaryAnswer =>
  shelf.read().find(({ author }) => author === who)!.data as BoundaryAnswer;

// Anything that two people may do, each in a tab that may not have heard of the last steps.

interface Step {
  who: Person;
  /** How many steps ago the tab read what is kept. */
  late: number;
  session: number;
  move:
    | { do: 'propose'; area: string; whose: BoundaryWhose; n: number; seen?: Person | 'both'; isShown: boolean }
    | { do: 'answer'; reply: BoundaryReply; choice: 'show' | 'keep'; instead?: string }
    | { do: 'reword'; n: number }
    | { do: 'ends' }
    | { do: 'withdraw' }
    | { do: 'slow' }
    | { do: 'sign' };
}
const person = fc.constantFrom<Person>('a', 'b');
const area = fc.constantFrom('replies', 'physical-pace', 'emotional-pace', 'devices', 'self-protection', 'a-coach’s');
const step: fc.Arbitrary<Step> = person.chain((who) =>
  fc.record({
    who: fc.constant(who),
    late: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }),
    session: fc.nat(2),
    move: fc.oneof<fc.Arbitrary<Step['move']>[]>(
      {
        weight: 3,
        arbitrary: fc.record(
          {
            do: fc.constant('propose' as const),
            area,
            whose: fc.constantFrom<BoundaryWhose>('ours', 'ours', 'mine'),
            n: fc.nat(3),
            seen: fc.constantFrom<Person | 'both'>('a', 'b', 'both'),
            isShown: fc.boolean(),
          },
          { requiredKeys: ['do', 'area', 'whose', 'n', 'isShown'] },
        ),
      } as never,
      {
        weight: 9,
        arbitrary: fc.record(
          {
            do: fc.constant('answer' as const),
            reply: fc.constantFrom<BoundaryReply>('agree', 'agree', 'agree', 'talk', 'not-for-me'),
            choice: fc.constantFrom<'show' | 'keep'>('show', 'show', 'show', 'keep'),
            instead: fc.nat(3).map((n) => `secret of ${who} ${n}`),
          },
          { requiredKeys: ['do', 'reply', 'choice'] },
        ),
      } as never,
      { weight: 3, arbitrary: fc.record({ do: fc.constant('reword' as const), n: fc.nat(3) }) } as never,
      { weight: 1, arbitrary: fc.constant({ do: 'ends' as const }) } as never,
      { weight: 1, arbitrary: fc.constant({ do: 'withdraw' as const }) } as never,
      { weight: 1, arbitrary: fc.constant({ do: 'slow' as const }) } as never,
      { weight: 1, arbitrary: fc.constant({ do: 'sign' as const }) } as never,
    ),
  }),
);
const steps = fc.array(step, { maxLength: 40, size: 'max' });

interface Seen {
  before: BoundaryRecord[];
  after: BoundaryRecord[];
  done: Step;
  session: string;
  isKept: boolean;
}

function walk(taken: readonly Step[], look: (seen: Seen) => void): Shelf {
  const shelf = new Shelf();
  const past = [shelf.read()];
  let slower = 0;
  for (const done of taken) {
    const { who, late, move } = done;
    const session = `session-${done.session}`;
    const read = past.at(-1 - late) ?? past[0]!;
    const before = shelf.read();
    const rev = boundariesOf(read, who).find((one) => one.session === session)?.rev ?? '';
    const puts = (): BoundaryPut[] | undefined => {
      switch (move.do) {
        case 'propose': {
          const { area, whose, n, seen, isShown } = move;
          // A session is one boundary's alone.
          if (before.some((one) => one.session === session)) return undefined;
          return [propose(session, wording({ area, whose, words: `words ${n}`, seen }, who), today, isShown)];
        }
        case 'answer':
          return answer(read, session, { ...move, who, day: today, of: rev });
        case 'reword':
          return reword(read, session, { who, day: today, terms: { words: `words ${move.n}` } });
        case 'ends':
          return reword(read, session, { who, day: today, ends: true });
        case 'withdraw':
          return withdraw(read, session, who, today);
        case 'slow':
          return slow(read, session, { who, day: today, words: 'slower', next: `slower-${slower++}` });
        case 'sign':
          return sign(read, who, { name: `name of ${who}`, day: today });
      }
    };
    const isKept = shelf.keep(puts());
    const after = shelf.read();
    past.push(after);
    look({ before, after, done, session, isKept });
  }
  return shelf;
}

const find = (records: readonly BoundaryRecord[], session: string): Boundary | undefined =>
  boundariesOf(records).find((one) => one.session === session);
const recordOf = (records: readonly BoundaryRecord[], session: string, author: string): BoundaryRecord | undefined =>
  records.find((one) => one.session === session && one.author === author);

describe('whatever two people do with a boundary, in two tabs and late', () => {
  it('it is agreed only if both agreed to the very wording, and showed it', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(steps, (taken) => {
        walk(taken, ({ after }) => {
          for (const one of boundariesOf(after)) {
            reached.add(one.status);
            const both = recordOf(after, one.session, 'both');
            const yes = people.every((who) => {
              const record = recordOf(after, one.session, who);
              const said = record?.data as BoundaryAnswer | undefined;
              return (
                said?.is === 'answer' &&
                said.of === both?.rev &&
                said.reply === 'agree' &&
                record!.visibility === 'after-both'
              );
            });
            const isOver = !!one.wording.withdrawn || !!one.wording.ends;
            assert.equal(one.status === 'agreed', yes && !isOver);
          }
          for (const who of people) for (const { status } of boundariesOf(after, who)) reached.add(status);
        });
      }),
      { numRuns: 400 },
    );
    for (const status of ['mine', 'open', 'one-answered', 'agreed', 'talk', 'declined', 'withdrawn'])
      assert.ok(reached.has(status), `nothing came to ${status}`);
  });

  it('any rewording voids both answers and keeps what was, by whom and on which day', () => {
    let count = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        walk(taken, ({ before, after, done, session, isKept }) => {
          if (!isKept || (done.move.do !== 'reword' && done.move.do !== 'ends')) return;
          const was = boundariesOf(before, done.who).find((one) => one.session === session)!;
          const now = boundariesOf(after, done.who).find((one) => one.session === session)!;
          if (now.author === 'both') {
            count++;
            assert.equal(now.status, 'open');
            assert.deepEqual(now.answers, {});
            if (!done.late)
              for (const who of people) assert.notEqual(recordOf(after, session, who)?.visibility, 'after-both');
          }
          const entry = now.wording.history.at(-1)!;
          assert.deepEqual(now.wording.history.slice(0, -1), was.wording.history);
          assert.equal(entry.who, done.who);
          assert.equal(entry.day, today);
          assert.deepEqual(entry.was, termsOf(was.wording));
        });
      }),
    );
    assert.ok(count > 20, 'something was reworded');
  });

  it('nobody reads the other’s answer before both answered the same words, nor that there is one', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        walk(taken, ({ after }) => {
          for (const who of people) {
            const other = otherOf(who);
            const seen = boundariesOf(after, who);
            for (const one of seen) {
              const mine = recordOf(after, one.session, who)?.data as BoundaryAnswer | undefined;
              const theirs = recordOf(after, one.session, other)?.data as BoundaryAnswer | undefined;
              const isBoth = mine?.of === one.rev && theirs?.of === one.rev;
              if (!isBoth) assert.equal(one.answers[other], undefined);
              // Without the other's record it looks the very same.
              if (!isBoth && one.author === 'both') {
                const without = after.filter((record) => record.session !== one.session || record.author !== other);
                assert.deepEqual(find2(without, who, one.session), one);
              }
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('nor do those who look at headers alone, as copies and the printer do, once what a late tab left open is put right', () => {
    let count = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        walk(taken, ({ after, done }) => {
          const puts = outdated(after);
          if (taken.every(({ late }) => !late)) assert.deepEqual(puts, [], 'only a late tab leaves something open');
          count += puts.length;
          const right = after.map((record) => puts.find((put) => 'id' in put && put.id === record.id) ?? record);
          for (const record of readableTo(right as BoundaryRecord[], done.who)) {
            const { author, session, data } = record;
            if (author !== otherOf(done.who) || data.is !== 'answer') continue;
            const { rev } = recordOf(after, session, 'both')!;
            assert.equal(data.of, rev);
            assert.equal((recordOf(after, session, done.who)!.data as BoundaryAnswer).of, rev);
          }
        });
      }),
      { numRuns: 300 },
    );
    assert.ok(count, 'a tab was late');
  });

  it('withdrawing alone works where it is given, and nowhere else', () => {
    const reached = { yes: 0, no: 0 };
    fc.assert(
      fc.property(steps, (taken) => {
        walk(
          taken.map((one) => ({ ...one, late: 0 })),
          ({ before, after, done, session, isKept }) => {
            if (done.move.do !== 'withdraw') return;
            const was = boundariesOf(before, done.who).find((one) => one.session === session);
            if (!was || was.wording.withdrawn) return void assert.ok(!isKept);
            const { area, seen, whose, proposer } = was.wording;
            const isGiven =
              whose === 'mine'
                ? proposer === done.who
                : area === 'physical-pace' || area === 'emotional-pace' || seen === done.who || seen === 'both';
            assert.equal(isKept, isGiven);
            reached[isGiven ? 'yes' : 'no']++;
            if (isGiven)
              assert.equal(boundariesOf(after, done.who).find((one) => one.session === session)!.status, 'withdrawn');
          },
        );
      }),
      { numRuns: 300 },
    );
    assert.ok(reached.yes > 5 && reached.no > 5, JSON.stringify(reached));
  });

  it('nobody touches what is the other’s own', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        walk(taken, ({ before, after, done, isKept }) => {
          if (!isKept) return;
          for (const record of before) {
            if (record.author !== otherOf(done.who)) continue;
            const now = after.find(({ id }) => id === record.id)!;
            assert.deepEqual(now.data, record.data);
            // It may become its writer's alone again, and nothing else.
            assert.ok(now.visibility === record.visibility || now.visibility === 'private');
          }
        });
      }),
    );
  });

  it('one’s own limit that is not shown is nowhere for the other', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const kept = walk(taken, () => {}).read();
        for (const who of people)
          for (const { author, isShown, session } of boundariesOf(kept, who)) {
            if (author === otherOf(who)) assert.ok(isShown);
            if (author === who && !isShown) assert.equal(find(kept, session), undefined);
          }
      }),
    );
  });
});

const find2 = (records: readonly BoundaryRecord[], who: Person, session: string): Boundary | undefined =>
  boundariesOf(records, who).find((one) => one.session === session);

describe('two tabs at once', () => {
  it('in which both agree end in one agreement', () => {
    const shelf = shelfWith({}, {});
    const [one, two] = people.map((who) => answering(shelf, who, 'agree'));
    assert.ok(shelf.keep(one));
    assert.ok(shelf.keep(two));
    assert.equal(boundariesOf(shelf.read()).length, 1);
    assert.equal(only(shelf).status, 'agreed');
  });

  it('in which the same one agrees twice keep one answer; the second finds the first', () => {
    const shelf = shelfWith({}, { b: 'agree' });
    const [one, two] = [answering(shelf, 'a', 'agree'), answering(shelf, 'a', 'agree')];
    assert.ok(shelf.keep(one));
    assert.ok(!shelf.keep(two));
    assert.equal(only(shelf).status, 'agreed');
    assert.ok(shelf.keep(answering(shelf, 'a', 'agree')), 'and may be asked again on what is there');
    assert.equal(only(shelf).status, 'agreed');
  });

  it('of which one rewords: the other’s yes is to words that no longer stand', () => {
    const shelf = shelfWith({}, { a: 'agree' });
    const yes = answering(shelf, 'b', 'agree');
    const { rev } = only(shelf);
    assert.ok(shelf.keep(reword(shelf.read(), first, { who: 'a', day: today, terms: { words: 'Within two days.' } })));
    assert.ok(shelf.keep(yes), 'nothing of it is lost');
    assert.equal(only(shelf).status, 'open');
    assert.deepEqual(only(shelf, 'a').answers, {});
    assert.equal(
      answer(shelf.read(), first, { who: 'b', day: today, of: rev, reply: 'agree', choice: 'show' }),
      undefined,
    );
    // What a tab that was late left open is its writer's own again as soon as the other answers.
    assert.ok(shelf.keep(answering(shelf, 'a', 'agree')));
    assert.deepEqual(
      readableTo(shelf.read(), 'b')
        .map(({ author }) => author)
        .sort(),
      ['b', 'both'],
    );
  });

  it('that reword differently: one stands, the other is told, and its words are asked on top of it', () => {
    const shelf = shelfWith();
    const to = (words: string, who: Person) => reword(shelf.read(), first, { who, day: today, terms: { words } });
    const [one, two] = [to('Within two days.', 'a'), to('By the evening.', 'b')];
    assert.ok(shelf.keep(one));
    assert.ok(!shelf.keep(two));
    assert.ok(shelf.keep(to('By the evening.', 'b')));
    const { history, words } = only(shelf).wording;
    assert.equal(words, 'By the evening.');
    assert.deepEqual(
      history.map(({ who, what, was }) => [who, what, was?.words]),
      [
        ['a', 'proposed', undefined],
        ['a', 'reworded', 'We answer within a day.'],
        ['b', 'reworded', 'Within two days.'],
      ],
    );
  });
});

describe('let’s talk', () => {
  it('keeps every wording on the table until one is agreed', () => {
    const shelf = shelfWith({}, { a: 'agree' });
    shelf.keep(answering(shelf, 'b', 'talk', { instead: 'When we can; silence means nothing.' }));
    assert.equal(only(shelf).status, 'talk');
    assert.deepEqual(wordingsOf(only(shelf)), [
      { who: 'a', words: 'We answer within a day.' },
      { who: 'b', words: 'When we can; silence means nothing.' },
    ]);
    const terms = { words: 'When we can; silence means nothing.' };
    shelf.keep(reword(shelf.read(), first, { who: 'b', day: today, terms }));
    assert.deepEqual(
      wordingsOf(only(shelf)).map(({ words }) => words),
      ['When we can; silence means nothing.', 'We answer within a day.'],
      'also while both are asked about one of them',
    );
    shelf.keep(answering(shelf, 'b', 'agree'));
    assert.equal(wordingsOf(only(shelf)).length, 2);
    shelf.keep(answering(shelf, 'a', 'agree'));
    assert.equal(only(shelf).status, 'agreed');
    assert.deepEqual(wordingsOf(only(shelf)), [{ who: 'b', words: 'When we can; silence means nothing.' }]);
  });

  it('and "not for me" is said only when both have answered', () => {
    const shelf = shelfWith({}, { a: 'not-for-me' });
    assert.equal(only(shelf).status, 'open');
    assert.equal(only(shelf, 'a').status, 'one-answered');
    assert.equal(only(shelf, 'b').status, 'open', 'the other is not told that there is an answer');
    shelf.keep(answering(shelf, 'b', 'talk'));
    assert.equal(only(shelf).status, 'declined');
  });

  it('an answer that is kept opens nothing, and nobody is told whose', () => {
    const shelf = shelfWith({}, { a: 'agree' });
    shelf.keep(answering(shelf, 'b', 'agree', { choice: 'keep' }));
    assert.equal(only(shelf).status, 'open');
    for (const who of people) {
      assert.equal(only(shelf, who).status, 'one-answered');
      assert.deepEqual(Object.keys(only(shelf, who).answers), [who]);
    }
  });
});

describe('mine', () => {
  it('stands without the other’s yes, is changed by its author alone, and has nothing to agree to', () => {
    const shelf = new Shelf();
    shelf.keep([
      propose(first, wording({ area: 'self-protection', words: 'I leave the room when voices rise.' }), today),
    ]);
    assert.equal(only(shelf, 'b').status, 'mine', 'an area that is one’s own always makes it so');
    const terms = { words: 'other words' };
    assert.equal(reword(shelf.read(), first, { who: 'b', day: today, terms }), undefined);
    assert.equal(withdraw(shelf.read(), first, 'b', today), undefined);
    assert.equal(answering(shelf, 'b', 'agree'), undefined);
    assert.ok(shelf.keep(reword(shelf.read(), first, { who: 'a', day: today, terms })));
    assert.ok(shelf.keep(withdraw(shelf.read(), first, 'a', today)));
    assert.equal(only(shelf).status, 'withdrawn');
  });

  it('under somebody else’s name, as it may come from outside, is not taken for theirs', () => {
    const put = propose(first, wording({ whose: 'mine' }), today);
    const shelf = new Shelf();
    shelf.keep([{ ...put, author: 'b' }]);
    assert.deepEqual(boundariesOf(shelf.read()), []);
  });

  it('is all that one alone has: what I need, with nobody’s yes', () => {
    const shelf = shelfWith();
    shelf.keep([propose('session-1', wording({ whose: 'mine', words: 'An hour alone after work.' }), today, false)]);
    const needs = needsOf(boundariesOf(shelf.read(), 'a'), 'a', ['replies']);
    assert.deepEqual(
      needs.map((one) => one.wording.words),
      ['An hour alone after work.'],
    );
    assert.deepEqual(needsOf(boundariesOf(shelf.read(), 'b'), 'b', []), []);
    assert.deepEqual(
      agreementOf(boundariesOf(shelf.read()), []).mine,
      { a: [], b: [] },
      'what is not shown is on no page',
    );
  });
});

describe('ending one', () => {
  it('of both is asked of both, and stands ended only once both said yes', () => {
    const shelf = shelfWith();
    assert.equal(withdraw(shelf.read(), first, 'a', today), undefined);
    assert.ok(shelf.keep(reword(shelf.read(), first, { who: 'a', day: today, ends: true })));
    shelf.keep(answering(shelf, 'a', 'agree'));
    assert.equal(only(shelf).status, 'open');
    shelf.keep(answering(shelf, 'b', 'agree'));
    assert.equal(only(shelf).status, 'withdrawn');
  });

  it('of being seen is for the one who is seen alone', () => {
    const one = wording({ area: 'devices', seen: 'b' });
    assert.ok(mayWithdraw(one, 'b'));
    assert.ok(!mayWithdraw(one, 'a'));
  });

  it('of a pace is for either, also who proposed it, and leaves the slower words as their own', () => {
    for (const who of people) {
      const shelf = shelfWith({ area: 'physical-pace', words: 'Two nights a week.' });
      const puts = slow(shelf.read(), first, { who, day: today, words: 'Evenings only, for now.', next: 'session-1' });
      assert.ok(shelf.keep(puts));
      assert.equal(only(shelf).status, 'withdrawn');
      const { status, author, isShown, wording } = only(shelf, otherOf(who), 'session-1');
      assert.deepEqual([status, author, isShown, wording.words], ['mine', who, true, 'Evenings only, for now.']);
    }
    assert.equal(slow(shelfWith().read(), first, { who: 'a', day: today, words: 'Slower.', next: 'x' }), undefined);
  });

  it('is undone by asking both again', () => {
    const shelf = shelfWith({ area: 'physical-pace' });
    shelf.keep(withdraw(shelf.read(), first, 'b', today));
    assert.equal(answering(shelf, 'a', 'agree'), undefined, 'what has ended is not agreed to');
    assert.ok(shelf.keep(reword(shelf.read(), first, { who: 'a', day: today })));
    assert.equal(only(shelf).status, 'open');
  });
});

describe('the agreement', () => {
  const order = ['replies', 'devices', 'time-alone'];
  const some = () => {
    const shelf = new Shelf();
    const areas = ['time-alone', 'a-coach’s', 'replies', 'devices', 'replies'];
    for (const [index, area] of areas.entries()) {
      const session = `session-${index}`;
      shelf.keep([propose(session, wording({ area, words: `words ${index}` }), today)]);
      for (const who of people) shelf.keep(answering(shelf, who, 'agree', { session }));
    }
    return shelf;
  };

  it('holds what is agreed, by area in the page’s order, one that the page does not know last', () => {
    const shelf = some();
    shelf.keep(answering(shelf, 'b', 'talk', { session: 'session-3' }));
    const { ours } = agreementOf(boundariesOf(shelf.read()), order);
    assert.deepEqual(
      ours.map(({ wording: { words } }) => words),
      ['words 2', 'words 4', 'words 0', 'words 1'],
    );
  });

  it('is signed once both names are under all of it, and has to be signed again for what is agreed later', () => {
    const shelf = some();
    const page = () => agreementOf(boundariesOf(shelf.read()), order);
    assert.deepEqual(page().signed, {});
    assert.ok(shelf.keep(sign(shelf.read(), 'a', { name: 'Sam', day: today })));
    assert.deepEqual(page().signed, { a: { name: 'Sam', day: today } });
    assert.ok(!page().isSigned);
    assert.ok(shelf.keep(sign(shelf.read(), 'b', { name: 'Alex', day: addDays(today, 1) })));
    assert.ok(page().isSigned);
    assert.equal(page().ours.length, 5, 'signing changes no words');
    shelf.keep([propose('session-9', wording(), today)]);
    for (const who of people) shelf.keep(answering(shelf, who, 'agree', { session: 'session-9' }));
    assert.ok(!page().isSigned);
    assert.deepEqual(sign(shelf.read(), 'a', { name: ' ', day: today }), []);
  });

  it('keeps a name as it was typed, whoever is called otherwise since', () => {
    const shelf = shelfWith();
    shelf.keep(sign(shelf.read(), 'a', { name: 'Sam', day: today }));
    shelf.keep(reword(shelf.read(), first, { who: 'b', day: today, terms: { why: 'It calms me.' } }));
    for (const who of people) shelf.keep(answering(shelf, who, 'agree'));
    assert.equal(dataOf(shelf, 'a').signed, undefined, 'new words are signed anew');
    shelf.keep(sign(shelf.read(), 'a', { name: 'Samantha', day: today }));
    assert.equal(agreementOf(boundariesOf(shelf.read()), order).signed.a?.name, 'Samantha');
    assert.doesNotMatch(JSON.stringify(only(shelf).wording), /Sam/, 'a history has persons, not names');
  });
});

describe('a review', () => {
  it('is due from its day on, for what stands', () => {
    const shelf = shelfWith({ review: '2026-04-01' });
    assert.ok(!isDue(only(shelf), '2026-03-31'));
    assert.ok(isDue(only(shelf), '2026-04-01'));
    assert.ok(isDue(only(shelf), '2027-01-01'));
    const open = shelfWith({ review: '2026-04-01' }, { a: 'agree' });
    assert.ok(!isDue(only(open), '2026-05-01'));
    assert.deepEqual(reviewDays(boundariesOf(shelf.read()), today), ['2026-04-01']);
    assert.deepEqual(reviewDays(boundariesOf(shelf.read()), '2026-04-02'), [], 'nothing past goes into a calendar');
  });

  it('is never set for a day that is past or is none', () => {
    assert.equal(wrongReview('2026-03-11', today), 'past');
    assert.equal(wrongReview('2026-02-30', today), 'no-day');
    for (const fine of [today, '2026-04-01', '', undefined]) assert.equal(wrongReview(fine, today), undefined);
  });
});

describe('this came up', () => {
  it('tells what was agreed for that, and for any slip, and keeps nothing', () => {
    const shelf = shelfWith({ slips: 'We say sorry and call.' });
    shelf.keep([
      propose('session-1', wording({ area: 'consequences', words: 'We stop and talk within a day.' }), today),
    ]);
    for (const who of people) shelf.keep(answering(shelf, who, 'agree', { session: 'session-1' }));
    const before = JSON.stringify(shelf.read());
    const slip = slipped(boundariesOf(shelf.read()), first)!;
    assert.equal(slip.agreed, 'We say sorry and call.');
    assert.deepEqual(slip.always, ['We stop and talk within a day.']);
    assert.equal(JSON.stringify(shelf.read()), before);
    assert.equal(
      slipped(boundariesOf(shelfWith({}, { a: 'agree' }).read()), first),
      undefined,
      'not where nothing stands',
    );
  });
});

it('a deal-breaker is told apart from a preference by two yeses', () => {
  assert.ok(isDealBreaker({ leave: true, limit: true }));
  for (const one of [{}, { leave: true }, { limit: true }, { leave: true, limit: false }])
    assert.ok(!isDealBreaker(one));
});

it('a rewording that changes nothing asks nobody again', () => {
  const shelf = shelfWith();
  const terms = { words: 'We answer within a day.' };
  assert.equal(reword(shelf.read(), first, { who: 'a', day: today, terms }), undefined);
  assert.equal(reword(shelf.read(), first, { who: 'a', day: today, terms: { words: ' ' } }), undefined);
});

describe('a boundary’s record from outside', () => {
  const [put] = [propose(first, wording({ review: '2026-04-01', within: 'Texts' }), today)];
  const record = { id: 'x', space: 'default', createdAt: '', updatedAt: '', rev: 'r', ...put };
  const fieldOf = (data: unknown): string => {
    try {
      readRecord({ ...record, data: data as Json });
    } catch (error) {
      return (error as { field: string }).field;
    }
    return 'none';
  };

  it('is read as it was written', () => {
    assert.deepEqual(readRecord(record), record);
  });

  it('names the field that does not fit', () => {
    const data = record.data as object;
    const said = { is: 'answer', of: 'r', reply: 'agree', day: today };
    assert.equal(fieldOf(said), 'none');
    const cases: [unknown, string][] = [
      [{ ...data, is: 'letter' }, 'data.is'],
      [{ ...data, words: undefined }, 'data.words'],
      [{ ...data, whose: 'theirs' }, 'data.whose'],
      [{ ...data, review: '2026-02-30' }, 'data.review'],
      [{ ...data, history: [{ who: 'c', day: today, what: 'proposed' }] }, 'data.history.0.who'],
      [{ ...said, of: undefined }, 'data.of'],
      [{ ...said, reply: 'yes' }, 'data.reply'],
      [{ ...said, signed: { name: 7, day: today } }, 'data.signed.name'],
    ];
    for (const [wrong, field] of cases) assert.equal(fieldOf(wrong), field);
  });
});
