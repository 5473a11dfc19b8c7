import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { boundaryExercise, type BoundaryWishes } from '../../src/exercises/boundary-exercise.js';
import type { BoundaryAction, BoundaryPart, BoundaryState } from '../../src/exercises/boundary-state.js';
import { isOpened, outcomeOf, readableBy, wordingsIn } from '../../src/exercises/boundary-steps.js';
import {
  boundariesOf,
  reword,
  sign,
  withdraw,
  type BoundaryAnswer,
  type BoundaryPut,
  type BoundaryRecord,
} from '../../src/exercises/boundary.js';
import { readableTo } from '../../src/exercises/past.js';
import { otherOf, type Person } from '../../src/exercises/record.js';
import type { ExerciseRun } from '../../src/space/exercise-run.js';
import { page } from '../../src/space/page.js';
import type { Space } from '../../src/space/space.js';
import { tabKey } from '../../src/space/tab.js';
import { Device, pass, quiet, startTime, stopTime } from '../space/device.js';

type BoundaryRun = ExerciseRun<BoundaryState, BoundaryAction, BoundaryWishes>;
type Tab = { space: Space; run: BoundaryRun };

const people = ['a', 'b'] as const;
const day = '2026-03-12';
const begin = (who: Person): BoundaryAction => ({ do: 'begin', who });
const writes = (who: Person, answer: BoundaryPart): BoundaryAction => ({ do: 'answer', who, answer });
const arrive = (who: Person): BoundaryAction => ({ do: 'arrive', who });
const next: BoundaryAction = { do: 'next' };
const back: BoundaryAction = { do: 'back' };
const show: BoundaryAction = { do: 'choose', choice: 'show' };
const keep: BoundaryAction = { do: 'choose', choice: 'keep' };
const enough: BoundaryAction = { do: 'enough' };
const agree: BoundaryPart = { reply: 'agree' };

const proposes = (who: Person, words = 'Within a day.'): BoundaryAction[] => [
  begin(who),
  writes(who, { area: 'replies', words, whose: 'ours' }),
  ...Array.from({ length: 6 }, () => next),
  show,
];

/** A page in a tab; two of them are told apart by the names of their drafts. */
const open = (device: Device, tab = 'one', wishes: BoundaryWishes = {}): Promise<Tab> =>
  device.run(boundaryExercise, `boundary-builder/${tab}/`, wishes);
async function does({ run }: Tab, ...actions: BoundaryAction[]): Promise<void> {
  for (const action of actions) {
    run.act(action);
    await quiet();
  }
  await pass(300);
}
/** A tab says that it lives, until what comes back is called. */
async function live(tab: string): Promise<() => void> {
  let end = () => {};
  const ends = new Promise<void>((resolve) => (end = resolve));
  await new Promise<void>((held) => {
    void navigator.locks.request(tabKey + tab, () => (held(), ends));
  });
  return end;
}
const at = ({ run }: Tab): BoundaryState => run.state.get()!;
const read = async (space: Space) => (await space.read({ kind: 'boundary' })) as unknown as BoundaryRecord[];
const put = (space: Space, puts: readonly BoundaryPut[] | undefined) => space.complete(puts ?? [], { stays: true });
const kept = async (device: Device): Promise<BoundaryRecord[]> =>
  (await device.records()).filter(({ kind }) => kind === 'boundary') as unknown as BoundaryRecord[];
const summary = (records: readonly BoundaryRecord[]): string[] =>
  records
    .map(({ author, visibility, data }) => {
      const said = data.is === 'answer' ? [data.reply, data.instead] : [data.words, data.withdrawn && 'withdrawn'];
      return [author, visibility, ...said].filter(Boolean).join(' ');
    })
    .sort();

/** What somebody comes back to: where it stands, and what was said. Fields of a proposal are in its words by then. */
const standing = ({ answers, proposer: _, ...state }: BoundaryState): unknown =>
  JSON.parse(
    JSON.stringify({
      ...state,
      answers: Object.fromEntries(
        people.map((who) => {
          const { reply, instead, picking, signed, of: __, ...words } = answers[who];
          return [who, { reply, instead, picking, signed, ...(!state.wording && words) }];
        }),
      ),
    }),
  );

describe('words of both, in a run', () => {
  let device: Device;
  beforeEach(() => {
    stopTime();
    device = new Device();
  });
  afterEach(startTime);

  it('are kept as both’s when they are proposed, before anybody’s answer, and each answer names them', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'));
    assert.deepEqual(summary(await kept(device)), ['both shared Within a day.']);
    await does(tab, writes('a', agree), show, arrive('b'), writes('b', agree), show);
    const records = await kept(device);
    assert.deepEqual(summary(records), ['a after-both agree', 'b after-both agree', 'both shared Within a day.']);
    const both = records.find(({ author }) => author === 'both')!;
    assert.ok(records.every(({ data }) => data.is === 'wording' || data.of === both.rev));
    assert.equal(new Set(records.map(({ session }) => session)).size, 1);
    assert.equal(boundariesOf(records)[0]!.status, 'agreed');
    await does(tab, enough);
    await put(tab.space, sign(await read(tab.space), 'a', { name: 'Sam', day }));
    await put(tab.space, sign(await read(tab.space), 'b', { name: 'Alex', day }));
    const [signed] = boundariesOf(await kept(device));
    assert.deepEqual([signed!.answers.a?.signed?.name, signed!.answers.b?.signed?.name], ['Sam', 'Alex']);
    assert.equal((await kept(device)).length, 3);
    assert.deepEqual(await device.drafts(), []);
  });

  it('go on the same after a reload at every point', async () => {
    const talk = (who: Person, instead: string) => [writes(who, { reply: 'talk', instead }), show];
    const pick: BoundaryAction = { do: 'pick', who: 'b', words: 'By the evening.' };
    const steps = [
      ...proposes('a'),
      ...talk('a', 'By the evening.'),
      arrive('b'),
      ...talk('b', 'Within two days.'),
      { do: 'talk' },
      next,
      back,
      next,
      next,
      writes('a', { picking: 'By noon.' }),
      back,
      next,
      writes('a', { picking: 'At' }),
      pick,
      arrive('a'),
      writes('a', agree),
      show,
      back,
      show,
      arrive('b'),
      writes('b', agree),
      show,
    ] as BoundaryAction[];
    let tab = await open(device);
    for (const [index, step] of steps.entries()) {
      await does(tab, step);
      const before = at(tab);
      await tab.space.close();
      tab = await open(device);
      assert.deepEqual(standing(at(tab)), standing(before), `after step ${index}, ${step.do}`);
      assert.equal(tab.run.covered.get(), boundaryExercise.isPrivate(before));
    }
    assert.equal(outcomeOf(at(tab)), 'agreed');
    await does(tab, enough);
    assert.deepEqual(summary(await kept(device)), [
      'a after-both agree',
      'b after-both agree',
      'both shared By the evening.',
    ]);
    assert.deepEqual(await device.drafts(), []);
  });

  it('that are picked anew ask both again without a word of anything that was refused', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'), writes('a', agree), show, arrive('b'));
    await does(tab, writes('b', { reply: 'talk', instead: 'By the evening.' }), show, { do: 'talk' }, next, next);
    const said = new Set<string>();
    tab.space.status.listen((status) => void said.add(status));
    await does(tab, { do: 'pick', who: 'b', words: 'By the evening.' });
    assert.deepEqual(
      [...said].filter((status) => !['keeping', 'kept'].includes(status)),
      [],
    );
    assert.deepEqual(summary(await kept(device)), [
      'a private agree',
      'b private talk By the evening.',
      'both shared By the evening.',
    ]);
  });

  it('hold nothing that one of the two keeps back, and nothing that the other reads does', async () => {
    const tab = await open(device);
    const secret = { reply: 'not-for-me', instead: 'I am not ready.' } as const;
    await does(tab, ...proposes('a'), writes('a', agree), show, arrive('b'), writes('b', secret));
    const look = async () => {
      const records = await kept(device);
      assert.doesNotMatch(JSON.stringify(readableTo(records, 'a')), /not-for-me|not ready/);
      assert.doesNotMatch(JSON.stringify(boundariesOf(records, 'a')), /not-for-me|not ready/);
      assert.equal(boundariesOf(records, 'a')[0]!.status, 'one-answered');
    };
    await look();
    await does(tab, keep);
    await look();
    assert.deepEqual(summary(await kept(device)), [
      'a after-both agree',
      'b private not-for-me I am not ready.',
      'both shared Within a day.',
    ]);
    await does(tab, enough);
    await look();
  });

  it('stay in their session when storage refused them first, and answers come after them', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a').slice(0, -1));
    device.refuses = 'quota';
    await does(tab, show, writes('a', agree), show);
    assert.equal(at(tab).rev, undefined);
    device.refuses = undefined;
    await pass(2500);
    await pass(2500);
    const records = await kept(device);
    assert.deepEqual(summary(records), ['a after-both agree', 'both shared Within a day.']);
    assert.equal(boundariesOf(records, 'a')[0]!.status, 'one-answered');
  });

  it('are kept first when the rest is put away, and no answer of nobody’s with them', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a').slice(0, -1));
    device.refuses = 'quota';
    await does(tab, show);
    await assert.rejects(Promise.all([tab.run.putAway(), pass(2500)]), { code: 'quota' });
    assert.equal(at(tab).wording?.words, 'Within a day.', 'still on the screen');
    device.refuses = undefined;
    await Promise.all([tab.run.putAway(), pass(2500)]);
    assert.deepEqual(summary(await kept(device)), ['both shared Within a day.']);
    assert.equal(at(tab).at, 'begin');
    assert.deepEqual(await device.drafts(), []);
  });

  it('close the answers to the words before when they are kept only as another one is begun', async () => {
    const tab = await open(device);
    const talk = (who: Person, instead: string) => [writes(who, { reply: 'talk', instead }), show];
    await does(tab, ...proposes('a'), ...talk('a', 'By the evening.'), arrive('b'), ...talk('b', 'Within two days.'));
    await does(tab, { do: 'talk' }, next, next);
    device.refuses = 'quota';
    await does(tab, { do: 'pick', who: 'a', words: 'By the evening.' });
    device.refuses = undefined;
    await Promise.all([tab.run.restart(), pass(100)]);
    assert.deepEqual(summary(await kept(device)), [
      'a private talk By the evening.',
      'b private talk Within two days.',
      'both shared By the evening.',
    ]);
  });

  it('are still under way on another day, and not put away with the day before', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'), writes('a', agree), show);
    await tab.space.close();
    device.now += 86_400_000;
    const later = await open(device);
    assert.deepEqual([at(later).at, later.run.past], ['hand-over', false]);
    await does(later, arrive('b'), writes('b', agree), show);
    assert.equal(outcomeOf(at(later)), 'agreed');
    assert.equal((await kept(device)).length, 3);
  });

  it('are asked for once: an answer that was begun goes with its draft when it is thrown away, and comes back', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'), writes('a', { reply: 'talk', instead: 'Rather not.' }));
    const { session } = at(tab);
    const undo = await tab.run.throwAway('a');
    await pass(300);
    assert.equal(at(tab).at, 'begin');
    assert.doesNotMatch(JSON.stringify(await device.records()), /Rather not/);
    assert.deepEqual(summary(await kept(device)), ['both shared Within a day.']);
    undo();
    await pass(300);
    assert.deepEqual([at(tab).session, at(tab).at, at(tab).answers.a.instead], [session, 'answer', 'Rather not.']);
    assert.match(JSON.stringify(await device.drafts()), /Rather not/);
    await does(tab, show);
    assert.deepEqual(summary(await kept(device)), ['a after-both talk Rather not.', 'both shared Within a day.']);
  });
});

describe('a boundary that is opened again', () => {
  let device: Device;
  beforeEach(() => {
    stopTime();
    device = new Device();
  });
  afterEach(startTime);

  it('is answered on another day in its own session', async () => {
    const first = await open(device, 'one', { mode: 'apart' });
    await does(first, ...proposes('a'), writes('a', agree), show, enough);
    const { session } = at(first);
    await first.space.close();
    device.now += 10 * 86_400_000;
    const tab = await open(device, 'one', { mode: 'apart' });
    assert.equal(at(tab).wording, undefined);
    assert.equal(await tab.run.open('another'), false);
    assert.equal(await tab.run.open(session), true);
    assert.deepEqual([at(tab).at, at(tab).session, at(tab).day], ['begin', session, '2026-03-22']);
    const again = await open(device, 'one', { mode: 'apart' });
    assert.equal(at(again).session, session, 'after a reload, too');
    await does(again, begin('b'), writes('b', agree), show);
    assert.equal(outcomeOf(at(again)), 'agreed');
    const records = await kept(device);
    assert.deepEqual([records.length, boundariesOf(records)[0]!.status], [3, 'agreed']);
  });

  it('stays as it is when another one is begun after it on the same day', async () => {
    const tab = await open(device, 'one', { mode: 'apart' });
    await does(tab, ...proposes('a'), writes('a', agree), show, enough);
    await tab.run.restart();
    await does(tab, ...proposes('b', 'No phones at dinner.'));
    const records = await kept(device);
    assert.deepEqual(summary(records), [
      'a after-both agree',
      'both shared No phones at dinner.',
      'both shared Within a day.',
    ]);
    assert.equal(boundariesOf(records, 'a').filter(({ status }) => status === 'one-answered').length, 1);
  });

  it('waits overnight where nobody has begun', async () => {
    const first = await open(device, 'one', { mode: 'apart' });
    await does(first, ...proposes('a'));
    const { session } = at(first);
    await first.run.restart();
    assert.equal(await first.run.open(session), true);
    assert.deepEqual(at(first).answers, { a: {}, b: {} });
    device.now += 86_400_000;
    await does(first, begin('b'));
    assert.deepEqual([at(first).session, at(first).at], [session, 'answer']);
  });

  it('puts away what is under way, and loses none of it', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'), writes('a', agree), show, enough);
    const { session } = at(tab);
    await tab.run.restart();
    await does(tab, begin('b'), writes('b', { area: 'devices', words: 'No phones at dinner.' }));
    device.refuses = 'quota';
    await assert.rejects(Promise.all([tab.run.open(session), pass(2500)]));
    assert.equal(at(tab).answers.b.words, 'No phones at dinner.');
    device.refuses = undefined;
    const [opened] = await Promise.all([tab.run.open(session), pass(2500)]);
    assert.equal(opened, true);
    assert.equal(at(tab).session, session);
    assert.ok(summary(await kept(device)).includes('b private No phones at dinner.'));
    assert.equal(at(tab).answers.b.words, undefined);
  });

  it('is left where it is while it is under way', async () => {
    const tab = await open(device);
    await does(tab, ...proposes('a'), writes('a', { reply: 'talk', instead: 'Half a' }));
    const before = at(tab);
    assert.equal(await tab.run.open(before.session), true);
    assert.equal(await tab.run.open('another'), false);
    assert.deepEqual(standing(at(tab)), standing(before));
    assert.deepEqual(summary(await kept(device)), ['both shared Within a day.']);
  });
});

describe('words of both in two tabs at once', () => {
  let device: Device;
  beforeEach(() => {
    stopTime();
    device = new Device();
  });
  afterEach(startTime);

  /** One has proposed, on their own, and both have it open. */
  const both = async (): Promise<[Tab, Tab, string]> => {
    const one = await open(device, 'one', { mode: 'apart' });
    await does(one, ...proposes('a'));
    const { session } = at(one);
    const two = await open(device, 'two', { mode: 'apart' });
    assert.equal(await two.run.open(session), true);
    await does(two, begin('b'));
    assert.equal(at(two).at, 'answer');
    return [one, two, session];
  };
  const settled = async () => {
    await pass(300);
    await pass(2500);
  };

  it('are one record with two answers when both agree in the same moment, and agreed in either tab', async () => {
    const [one, two, session] = await both();
    for (const [{ run }, who] of [[one, 'a'] as const, [two, 'b'] as const]) {
      run.act(writes(who, agree));
      run.act(show);
    }
    await settled();
    const records = await kept(device);
    assert.deepEqual(summary(records), ['a after-both agree', 'b after-both agree', 'both shared Within a day.']);
    assert.ok(records.every((record) => record.session === session));
    assert.equal(boundariesOf(records)[0]!.status, 'agreed');
    for (const tab of [one, two]) assert.equal(outcomeOf(at(tab)), 'agreed');
  });

  it('ask again when one rewords them while the other answers, and nothing stays open', async () => {
    const [one, two, session] = await both();
    await does(one, writes('a', agree), show);
    two.run.act(writes('b', { reply: 'talk', instead: 'Within two days.' }));
    two.run.act(show);
    await put(
      one.space,
      reword(await read(one.space), session, { who: 'a', day, terms: { words: 'By the evening.' } }),
    );
    await settled();
    const records = await kept(device);
    assert.ok(records.every((record) => record.session === session));
    assert.equal(boundariesOf(records)[0]!.wording.words, 'By the evening.');
    assert.equal(boundariesOf(records)[0]!.status, 'open');
    assert.deepEqual(
      readableTo(records, 'a')
        .map(({ author }) => author)
        .sort(),
      ['a', 'both'],
    );
    for (const tab of [one, two])
      assert.deepEqual([at(tab).wording?.words, at(tab).chosen, at(tab).at], ['By the evening.', {}, 'answer']);
    assert.equal(at(two).answers.b.instead, 'Within two days.', 'what was typed is still theirs');
    for (const [{ run }, who] of [[one, 'a'] as const, [two, 'b'] as const]) {
      run.act(writes(who, agree));
      run.act(show);
    }
    await settled();
    for (const tab of [one, two]) assert.equal(outcomeOf(at(tab)), 'agreed');
    assert.equal((await kept(device)).length, 3);
  });

  it('leave no answer open that came while they were reworded, though both tabs are with something else by then', async () => {
    const [one, two, session] = await both();
    // There they are asked, too, so that this tab leaves to them what becomes of what they said.
    await does(one, arrive('b'));
    two.run.act(writes('b', agree));
    two.run.act(show);
    await put(
      one.space,
      reword(await read(one.space), session, { who: 'a', day, terms: { words: 'By the evening.' } }),
    );
    await Promise.all([two.run.restart(), pass(2500)]);
    await Promise.all([one.run.restart(), pass(2500)]);
    await settled();
    const records = await kept(device);
    assert.deepEqual(
      records.filter(({ author, visibility }) => author !== 'both' && visibility !== 'private'),
      [],
    );
    assert.equal(boundariesOf(records)[0]!.wording.words, 'By the evening.');
  });

  it('are withdrawn alone at once, while the other answers', async () => {
    const one = await open(device, 'one', { mode: 'apart' });
    const pace = proposes('a', 'We wait.').map((action) =>
      action.do === 'answer' ? writes('a', { ...action.answer, area: 'physical-pace' }) : action,
    );
    await does(one, ...pace, writes('a', agree), show);
    const { session } = at(one);
    const two = await open(device, 'two', { mode: 'apart' });
    await two.run.open(session);
    await does(two, begin('b'), writes('b', { ...agree, instead: 'Fine with me.' }));
    two.run.act(show);
    await put(one.space, withdraw(await read(one.space), session, 'a', day));
    await settled();
    const records = await kept(device);
    assert.equal(boundariesOf(records)[0]!.status, 'withdrawn');
    assert.ok(records.every(({ author, visibility }) => author === 'both' || visibility === 'private'));
    for (const tab of [one, two]) assert.deepEqual([at(tab).at, outcomeOf(at(tab))], ['both', 'withdrawn']);
    assert.ok(records.every((record) => record.session === session));
  });

  it('hear that the other took back or gave an answer, without a reload', async () => {
    const [one, two] = await both();
    await does(one, writes('a', agree), show);
    assert.equal(at(two).chosen.a, 'show');
    await does(two, writes('b', agree), show);
    assert.equal(outcomeOf(at(one)), 'agreed');
    const [third] = [await open(device, 'three', { mode: 'apart' })];
    await third.run.open(at(one).session);
    const answer = (await read(third.space)).find(({ author }) => author === 'b')!;
    await third.space.complete([{ ...answer, visibility: 'private' } as never]);
    await settled();
    assert.equal(outcomeOf(at(one)), undefined);
    assert.deepEqual(readableBy(at(one), 'a').b, undefined);
  });

  it('ask nobody for an answer that they gave in another tab', async () => {
    const [one, two, session] = await both();
    const three = await open(device, 'three', { mode: 'apart' });
    await three.run.open(session);
    await does(three, begin('b'));
    await does(two, writes('b', agree), show);
    await settled();
    assert.deepEqual([at(three).at, at(three).holder, at(three).answers.b.reply], ['both', 'b', 'agree']);
    assert.deepEqual(summary(await kept(device)), ['b after-both agree', 'both shared Within a day.']);
    assert.deepEqual([at(one).at, at(one).holder], ['answer', 'a'], 'the other is asked on');
    // They may take it back there, and say it anew.
    await does(three, back);
    assert.deepEqual(summary(await kept(device)), ['b private agree', 'both shared Within a day.']);
    await does(three, writes('b', agree), keep);
    assert.deepEqual(summary(await kept(device)), ['b private agree', 'both shared Within a day.']);
  });

  it('leave an answer that its writer gave in one tab as it is while they write anew in another', async () => {
    const [, two, session] = await both();
    const three = await open(device, 'three', { mode: 'apart' });
    await three.run.open(session);
    await does(three, begin('b'), writes('b', { reply: 'talk', instead: 'Half a' }));
    await does(two, writes('b', agree), show);
    await settled();
    assert.ok(summary(await kept(device)).includes('b after-both agree'));
    assert.equal(at(three).answers.b.instead, 'Half a');
    await does(three, show);
    await settled();
    const records = await kept(device);
    // They are one person, who has said it anew.
    assert.ok(summary(records).includes('b after-both talk Half a'));
    assert.equal(records.length, 2);
    assert.equal(at(two).answers.b.reply, 'talk');
  });

  it('can be put into words again where they were deleted elsewhere, and leave no answer open', async () => {
    const [one, two, session] = await both();
    await does(one, writes('a', agree), show);
    const wording = (await read(two.space)).find(({ author }) => author === 'both')!;
    await two.space.delete([wording]);
    await settled();
    for (const tab of [one, two]) {
      assert.deepEqual([at(tab).at, at(tab).wording], ['begin', undefined]);
      assert.notEqual(at(tab).session, session);
    }
    assert.deepEqual(summary(await kept(device)), ['a private agree']);
    const [start, write] = proposes('a', 'I put my phone away.');
    const mine = { ...(write as { answer: BoundaryPart }).answer, whose: 'mine' as const };
    await does(one, start!, back, start!, writes('a', mine), next, next, next, next, next, next, show);
    await settled();
    await does(two, begin('b'), { do: 'back' });
    await settled();
    assert.deepEqual(summary(await kept(device)), ['a private agree', 'a shared I put my phone away.']);
  });

  it('take in what another tab typed as its writer’s own, and never over what they gave', async () => {
    for (const isGiven of [false, true]) {
      const here = new Device();
      const named = (tab: string): Promise<Tab> => here.run(boundaryExercise, 'boundary-builder//', {}, tab);
      const one = await named('one');
      await does(one, ...proposes('a'), writes('a', { reply: 'talk', instead: 'Half a' }));
      const { session } = at(one);
      const end = await live('one');
      const two = await named('two');
      assert.equal(two.run.others.get().length, 1);
      if (isGiven) {
        await two.run.open(session);
        await does(two, begin('a'), writes('a', agree), show);
        await two.run.putAway();
      }
      await two.run.keepOthers();
      await settled();
      const records = await kept(here);
      assert.deepEqual(summary(records), [
        isGiven ? 'a after-both agree' : 'a private talk Half a',
        'both shared Within a day.',
      ]);
      assert.ok(records.every((record) => record.session === session));
      assert.match(JSON.stringify(await here.records()), /Half a/);
      page.tab = 'one';
      await does(one, show);
      await settled();
      assert.deepEqual(summary(await kept(here)), ['a after-both talk Half a', 'both shared Within a day.']);
      end();
    }
  });

  it('forget what one of the two deletes, and wait on for them', async () => {
    const [one, two] = await both();
    await does(one, writes('a', { ...agree, instead: 'mine alone' }), show);
    await two.space.deleteWritten('a');
    await settled();
    assert.doesNotMatch(JSON.stringify(await device.records()), /mine alone/);
    assert.equal(at(two).wording?.words, 'Within a day.');
    assert.deepEqual([at(two).chosen.a, at(one).chosen.a], [undefined, undefined]);
  });
});

describe('whatever two do with words of both, in two tabs and wherever they are reloaded', () => {
  beforeEach(stopTime);
  afterEach(startTime);

  const action = fc.oneof(
    { weight: 4, arbitrary: fc.constant('on' as const) },
    { weight: 1, arbitrary: fc.constantFrom('arrive', 'talk', 'no', 'keep', 'back', 'pick', 'reword') },
    { weight: 1, arbitrary: fc.constantFrom('reload', 'restart', 'open', 'quiet', 'refuse', 'take') },
  );
  /** Whatever leads on from where it stands. */
  const onward = (state: BoundaryState, who: Person): BoundaryAction => {
    const { at: place, holder = who } = state;
    if (place === 'begin') return begin(who);
    if (place === 'hand-over') return arrive(holder);
    if (place === 'answer') return state.answers[holder].reply ? show : writes(holder, agree);
    if (place === 'both') return outcomeOf(state) === 'talk' ? { do: 'talk' } : back;
    return next;
  };
  const step = fc.record({ tab: fc.nat(1), who: fc.constantFrom('a' as const, 'b' as const), action });

  /** What was open to both at any moment, by what was kept then. */
  const openedIn = ({ commits }: Device): Set<string> => {
    const now = new Map<string, BoundaryRecord>();
    const shown = new Set<string>();
    for (const changes of commits) {
      for (const change of changes)
        if ('delete' in change) now.delete(change.delete);
        else now.set(change.put.id, change.put as unknown as BoundaryRecord);
      const [boundary] = boundariesOf([...now.values()]);
      if (boundary) for (const who of people) shown.add(boundary.answers[who]?.instead ?? '');
    }
    return shown;
  };

  it('there is one record of both with at most one answer of each, and nothing kept back can be read', async () => {
    const seen = { opened: 0, stale: 0, agreed: 0, reworded: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('together' as const, 'apart' as const),
        fc.array(step, { minLength: 4, maxLength: 40 }),
        async (mode, steps) => {
          const device = new Device();
          const names = ['one', 'two'];
          const tabs = [await open(device, 'one', { mode }), await open(device, 'two', { mode })];
          await does(tabs[0]!, ...proposes('a'));
          const { session } = at(tabs[0]!);
          await tabs[1]!.run.open(session);
          const typed: Record<Person, Set<string>> = { a: new Set(), b: new Set() };
          const shown = new Set<string>();
          let count = 0;
          for (const { tab: index, who, action: what } of steps) {
            const tab = tabs[index]!;
            const holder = at(tab).holder ?? who;
            const says = (reply: BoundaryPart['reply']) => {
              const instead = `words of ${holder}, ${++count}.`;
              if (at(tab).at === 'answer') typed[holder].add(instead);
              tab.run.act(writes(holder, { reply, instead }));
            };
            // Nobody begins another boundary here.
            if (what === 'on') tab.run.act(at(tab).wording ? onward(at(tab), who) : back);
            else if (what === 'arrive') tab.run.act(arrive(who));
            else if (what === 'talk') says('talk');
            else if (what === 'no') says('not-for-me');
            else if (what === 'keep') tab.run.act(keep);
            else if (what === 'back') tab.run.act(back);
            else if (what === 'pick')
              tab.run.act({ do: 'pick', who, words: wordingsIn(at(tab)).at(-1)?.words ?? 'Within a day.' });
            else if (what === 'refuse') device.refuses = 'quota';
            else if (what === 'take') device.refuses = undefined;
            else if (device.refuses) await quiet();
            else if (what === 'reload') {
              await pass(300);
              await tab.space.close();
              tabs[index] = await open(device, names[index], { mode });
            } else if (what === 'restart') await Promise.all([tab.run.restart(), pass(2500)]);
            else if (what === 'open') await Promise.all([tab.run.open(session), pass(2500)]);
            else if (what === 'reword') {
              const terms = { words: `New words ${++count}.` };
              // Another element of the page; it is told where somebody was quicker.
              await put(tab.space, reword(await read(tab.space), session, { who, day, terms })).catch(
                (error: unknown) => assert.equal((error as { code: string }).code, 'conflict'),
              );
              seen.reworded++;
            } else await quiet();
            // Shown on a screen, faster than it is kept.
            for (const one of tabs)
              if (isOpened(at(one))) for (const { words } of wordingsIn(at(one))) shown.add(words);
          }
          device.refuses = undefined;
          for (let turn = 0; turn < 4; turn++) await pass(2500);
          for (const words of openedIn(device)) shown.add(words);
          seen.opened += shown.size;

          const records = await kept(device);
          const joint = records.filter(({ author }) => author === 'both');
          assert.equal(joint.length, 1, 'one record of both');
          assert.ok(
            records.every((record) => record.session === session),
            'no answer lies anywhere else',
          );
          assert.ok(records.length <= 3);
          if (boundariesOf(records)[0]!.status === 'agreed') seen.agreed++;
          for (const record of records) {
            if (record.author === 'both') continue;
            const answer = record.data as BoundaryAnswer;
            assert.equal(answer.is, 'answer');
            if (answer.of !== joint[0]!.rev) {
              seen.stale++;
              assert.equal(record.visibility, 'private', 'an answer to other words lies open');
            }
          }
          for (const who of people) {
            const readable = JSON.stringify(readableTo(records, otherOf(who)));
            for (const text of typed[who])
              if (!shown.has(text)) assert.ok(!readable.includes(text), `${text} was kept back`);
          }
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 40_000 },
    );
    for (const [what, times] of Object.entries(seen)) assert.ok(times > 0, `no ${what}`);
  });
});
