import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { readableTo } from '../../src/exercises/past.js';
import {
  readableBy,
  type CheckinAction,
  type CheckinChoice,
  type CheckinSettings,
  type CheckinState,
} from '../../src/exercises/checkin.js';
import { otherOf, type ExerciseRecord, type Person, type StoredRecord } from '../../src/exercises/record.js';
import type { Space } from '../../src/space/space.js';
import { checkinExercise } from '../../src/exercises/checkin-exercise.js';
import { ExerciseRun } from '../../src/space/exercise-run.js';
import { newRev } from '../../src/space/stored-forms.js';
import { memory } from '../../src/storage/memory.js';
import { CheckinDevice, type CheckinRun } from './checkin-device.js';
import { pass, quiet, startTime, stopTime } from './device.js';

const people = ['a', 'b'] as const;
const writes = (who: Person, thanks: string): CheckinAction => ({ do: 'answer', who, answer: { thanks } });
const begin = (who: Person): CheckinAction => ({ do: 'begin', who });
const arrive = (who: Person): CheckinAction => ({ do: 'arrive', who });
const choose = (choice: CheckinChoice): CheckinAction => ({ do: 'choose', choice });
const next: CheckinAction = { do: 'next' };
const back: CheckinAction = { do: 'back' };
const enough: CheckinAction = { do: 'enough' };
const alone = (who: Person): CheckinAction => ({ do: 'on-own', who, mode: 'apart' });

async function does(run: CheckinRun, ...actions: CheckinAction[]): Promise<void> {
  for (const action of actions) {
    run.act(action);
    await quiet();
  }
  await pass(300);
}
const at = (run: CheckinRun) => run.state.get()!;
const toHandOver = [begin('a'), writes('a', 'tea'), next, choose('show')];
const toBoth = [...toHandOver, arrive('b'), writes('b', 'soup'), next, choose('show')];
const words = ({ data }: StoredRecord) => (data as { thanks?: string }).thanks;
const summary = (records: readonly StoredRecord[]) =>
  records
    .filter(({ author }) => author !== 'both')
    .map((record) => `${record.author} ${record.visibility} ${words(record) ?? '-'}`)
    .sort();

describe('a check-in under way', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('forgets words that were deleted while what hears of it was still loading', async () => {
    const { run, space } = await device.open();
    let arrived = () => {};
    const loaded = run.further();
    run.further = () => new Promise((resolve) => (arrived = () => void loaded.then(resolve)));
    await does(run, begin('a'), writes('a', 'tea'));
    await space.deleteWritten('a');
    await quiet();
    assert.equal(at(run).answers.a.thanks, 'tea');
    arrived();
    await pass(300);
    assert.deepEqual(at(run).answers, { a: {}, b: {} });
    assert.ok(!JSON.stringify(await space.exportAll()).includes('tea'));
  });

  it('is kept as each one’s record, and as one of both for what they spoke', async () => {
    const { run } = await device.open();
    await does(run, ...toBoth, { do: 'minute' }, next, { do: 'heard', text: 'you were tired' }, next, next, next);
    const kept = await device.checkins();
    assert.deepEqual(summary(kept), ['a after-both tea', 'b after-both soup']);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 1);
    const both = kept.find(({ author }) => author === 'both')!;
    assert.deepEqual(both.data, { rhythm: 'daily', mode: 'together', starter: 'a', heard: { b: 'you were tired' } });
    assert.deepEqual(await device.drafts(), []);
  });

  it('keeps no record of both that would only tell that somebody was here alone', async () => {
    const { run } = await device.open();
    await does(run, alone('a'), writes('a', 'tea'), next, choose('show'), { do: 'minute' }, next);
    assert.equal(at(run).at, 'done');
    assert.deepEqual(
      (await device.checkins()).map(({ author }) => author),
      ['a'],
    );
  });

  it('is there again after a reload, covered, with every word', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'));
    const { run: again } = await device.open();
    assert.deepEqual([at(again).at, at(again).answers.a], ['write', { thanks: 'tea' }]);
    assert.equal(again.covered.get(), true);
    await does(again, next, choose('show'), arrive('b'), writes('b', 'soup'));
    const { run: third } = await device.open();
    assert.deepEqual(at(third).answers, { a: { thanks: 'tea' }, b: { thanks: 'soup' } });
    assert.equal(at(third).chosen.a, 'show');
  });

  it('never leaves a choice that was taken back at once', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'), next);
    let release = () => {};
    device.slow = new Promise((resolve) => (release = resolve));
    run.act(choose('show'));
    await quiet();
    run.act(back);
    release();
    device.slow = undefined;
    await pass(300);
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
  });

  it('is in its record alone where the page was killed between a choice and keeping it', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'), next);
    // What was typed and chosen is written down; the record never comes.
    run.further = () => new Promise(() => {});
    await does(run, choose('keep'));
    assert.deepEqual(await device.checkins(), []);
    await device.open();
    await pass(300);
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
    assert.deepEqual((await device.drafts()).filter(words), []);
  });

  it('does not drop what was typed while a record was being kept', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'), next);
    let release = () => {};
    device.slow = new Promise((resolve) => (release = resolve));
    for (const action of [choose('show'), back, back, writes('a', 'tea and toast')]) {
      run.act(action);
      await quiet();
    }
    release();
    device.slow = undefined;
    await pass(300);
    const { run: again } = await device.open();
    assert.equal(at(again).answers.a.thanks, 'tea and toast');
  });

  it('makes words that are taken back its writer’s alone, and shows them again with the next choice', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver);
    assert.deepEqual(summary(await device.checkins()), ['a after-both tea']);
    await does(run, back);
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
    await does(run, back, writes('a', 'toast'), next, choose('show'));
    assert.deepEqual(summary(await device.checkins()), ['a after-both toast']);
  });

  it('keeps "nothing today" that is shown, so that the other’s words open in the past, too', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), next, choose('show'), arrive('b'), writes('b', 'soup'), next, choose('show'), enough);
    const open = readableTo(await device.checkins(), 'both');
    assert.deepEqual(summary(open), ['a after-both -', 'b after-both soup']);
  });

  it('tells once that it is complete, and only when it is kept', async () => {
    const { run } = await device.open();
    const news: string[] = [];
    run.listeners.add((one) => news.push(one));
    await does(run, ...toBoth);
    device.refuses = 'quota';
    await does(run, enough);
    assert.equal(news.filter((one) => one === 'complete').length, 0);
    device.refuses = undefined;
    await pass(2500);
    assert.equal(news.filter((one) => one === 'complete').length, 1);
    assert.equal(news.filter((one) => one === 'start').length, 1);
  });

  it('lets who did not start start the next time, with the minute alone, too', async () => {
    const { run, space } = await device.open();
    await does(run, { do: 'just-minute', who: 'b' }, { do: 'timer', to: 'go-on' });
    assert.equal(space.choices.get()!.starter, 'b');
    await does(run, next, next, next, next);
    await run.restart();
    await does(run, ...toHandOver);
    assert.equal(space.choices.get()!.starter, 'a');
  });
});

describe('storage that refuses in the middle of a check-in', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('keeps every answer once it takes them again, as it was chosen', async () => {
    const { run, space } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'), next);
    device.refuses = 'quota';
    await does(run, choose('show'), arrive('b'), writes('b', 'soup'), next, choose('show'), enough);
    assert.equal(space.status.get(), 'quota');
    assert.deepEqual(await device.checkins(), []);
    device.refuses = undefined;
    await pass(2500);
    assert.deepEqual(summary(await device.checkins()), ['a after-both tea', 'b after-both soup']);
    assert.equal(space.status.get(), 'kept');
    assert.deepEqual(await device.drafts(), []);
  });

  it('does not write over what was left here before, when it could not be read at the start', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'before'));
    device.refuses = 'unavailable';
    const { run: again, space } = await device.open();
    assert.equal(at(again).at, 'begin');
    await does(again, begin('b'), writes('b', 'after'));
    assert.equal(space.status.get(), 'unavailable');
    device.refuses = undefined;
    await pass(2500);
    assert.equal(space.status.get(), 'kept');
    assert.equal(at(again).answers.b.thanks, 'after');
    assert.equal(again.others.get().length, 1, 'what was left is offered');
    const before = await device.drafts();
    const takeBack = await again.keepOthers();
    await quiet();
    assert.deepEqual(summary(await device.checkins()), ['a private before']);
    assert.deepEqual((await device.drafts()).map(words).filter(Boolean), ['after']);
    takeBack();
    await quiet();
    assert.deepEqual(summary(await device.checkins()), []);
    assert.deepEqual(await device.drafts(), before, 'as it was');
    assert.equal(again.others.get().length, 1, 'and offered again');
    await again.keepOthers();
    await quiet();
    assert.deepEqual(summary(await device.checkins()), ['a private before']);
  });

  it('shows what was left, once it can be read, where nothing was typed meanwhile', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'before'));
    device.refuses = 'unavailable';
    const { run: again, space } = await device.open();
    device.refuses = undefined;
    // Anything that is kept tells that storage is there again.
    await space.choose({ names: ['Sam', 'Alex'] });
    await quiet();
    assert.equal(at(again).answers.a.thanks, 'before');
    assert.equal(again.covered.get(), true);
  });

  it('brings back what was there when putting it away was refused', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'));
    device.refuses = 'quota';
    await run.restart();
    await quiet();
    assert.deepEqual([at(run).at, at(run).answers.a.thanks], ['write', 'tea']);
    await assert.rejects(run.putAway(), { name: 'StorageError', code: 'quota' });
    assert.equal(at(run).answers.a.thanks, 'tea');
  });
});

describe('beginning again', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('puts what was typed away as its writers’ own, of the day it was written', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver, arrive('b'), writes('b', 'soup'));
    const { session, day } = at(run);
    await run.restart();
    await pass(300);
    const kept = await device.checkins();
    assert.deepEqual(summary(kept), ['a after-both tea', 'b private soup']);
    assert.ok(kept.every((record) => record.session === session && record.day === day));
    assert.notEqual(at(run).session, session);
    assert.deepEqual(at(run).answers, { a: {}, b: {} });
    assert.deepEqual((await device.drafts()).filter(words), []);
  });

  it('is undone exactly: the same check-in, its drafts, and no record more than before', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver, back, back, writes('a', 'toast'));
    const before = at(run);
    const records = summary(await device.checkins());
    const undo = await run.restart();
    await pass(300);
    assert.deepEqual(summary(await device.checkins()), ['a private toast']);
    undo();
    await pass(300);
    assert.deepEqual(at(run), before);
    assert.deepEqual(summary(await device.checkins()), records);
    const { run: again } = await device.open();
    assert.deepEqual(at(again).answers.a, { thanks: 'toast' });
    assert.equal(at(again).session, before.session);
    await does(again, next, choose('show'));
    assert.deepEqual(summary(await device.checkins()), ['a after-both toast']);
  });

  it('is undone at once, before anything was put away', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'));
    const undo = await run.restart();
    undo();
    await pass(300);
    assert.deepEqual(await device.checkins(), []);
    const { run: again } = await device.open();
    assert.deepEqual(at(again).answers.a, { thanks: 'tea' });
  });

  it('keeps what was typed between beginning again and undoing it', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'));
    const undo = await run.restart();
    await does(run, begin('b'), writes('b', 'soup'));
    undo();
    await pass(300);
    assert.equal(at(run).answers.a.thanks, 'tea');
    assert.deepEqual(summary(await device.checkins()), ['b private soup']);
  });

  it('does not drop what is typed in the new check-in right away', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'));
    await run.restart();
    run.act(begin('a'));
    run.act(writes('a', 'second'));
    await pass(300);
    const { run: again } = await device.open();
    assert.equal(at(again).answers.a.thanks, 'second');
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
  });

  it('is welcome a second time on the same day, as a session of its own', async () => {
    const { run } = await device.open();
    await does(run, ...toBoth, enough);
    await run.restart();
    await does(run, ...toBoth, enough);
    const kept = await device.checkins();
    assert.equal(kept.length, 4);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 2);
  });
});

describe('words that their writer erases', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('do not come back with a reload', async () => {
    const { run } = await device.open();
    await does(run, begin('a'), writes('a', 'tea'), writes('a', ''));
    const { run: again } = await device.open();
    assert.equal(at(again).answers.a.thanks ?? '', '');
    assert.equal(JSON.stringify(await device.records()).includes('tea'), false);
  });

  it('are in no record any more once they are taken back, erased and kept', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver, back, back, writes('a', ''), next, choose('keep'));
    assert.deepEqual(summary(await device.checkins()), ['a private ']);
    assert.equal(JSON.stringify(await device.records()).includes('tea'), false);
  });
});

describe('half a check-in', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);
  const morning = [alone('a'), writes('a', 'tea'), next, choose('show'), enough];

  it('is taken up by the other later the same day, on another page', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    device.now += 8 * 3600_000;
    const { run: evening } = await device.open();
    assert.deepEqual([at(evening).at, at(evening).chosen], ['begin', { a: 'show' }]);
    await does(evening, alone('b'), writes('b', 'soup'), next, choose('show'), enough);
    assert.deepEqual(summary(readableTo(await device.checkins(), 'both')), ['a after-both tea', 'b after-both soup']);
  });

  it('is taken up by the other on the page that stayed open', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    await run.restart();
    await does(run, alone('b'), writes('b', 'soup'), next, choose('show'), enough);
    assert.deepEqual(summary(readableTo(await device.checkins(), 'both')), ['a after-both tea', 'b after-both soup']);
  });

  it('is simply yesterday’s tomorrow, also on a page that stayed open over midnight', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    await run.restart();
    device.now += 24 * 3600_000;
    await does(run, alone('b'), writes('b', 'soup'), next, choose('show'), enough);
    const kept = await device.checkins();
    assert.deepEqual(readableTo(kept, 'both'), []);
    assert.deepEqual(
      kept.map(({ day }) => day),
      ['2026-03-12', '2026-03-13'],
    );
    const { run: fresh } = await device.open();
    assert.equal(at(fresh).chosen.a, undefined);
  });

  it('is left alone by who is here just for themselves, or just for the minute', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    for (const action of [
      { do: 'on-own', who: 'b', mode: 'solo' },
      { do: 'just-minute', who: 'b' },
    ] as CheckinAction[]) {
      const { run: page } = await device.open();
      assert.equal(at(page).chosen.a, 'show');
      const half = at(page).session;
      await does(page, action);
      assert.notEqual(at(page).session, half);
      assert.deepEqual(at(page).answers, { a: {}, b: {} });
      await page.putAway();
    }
  });

  it('is not offered any more once there was a later one', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    device.now += 1000;
    const { run: later } = await device.open();
    await does(later, { do: 'just-minute', who: 'a' }, { do: 'timer', to: 'go-on' }, enough);
    const { run: third } = await device.open();
    assert.deepEqual(at(third).chosen, {});
  });

  const changes: [how: string, change: (space: Space, record: ExerciseRecord) => Promise<unknown>, read: string[]][] = [
    ['taken back', (space, record) => space.complete([{ ...record, visibility: 'private' }]), []],
    ['deleted', (space, record) => space.delete([record]), []],
    [
      'corrected',
      (space, record) => space.complete([{ ...record, data: { ...(record.data as object), thanks: 'coffee' } }]),
      ['coffee', 'soup'],
    ],
  ];
  for (const [how, change, read] of changes) {
    const soup = [alone('b'), writes('b', 'soup'), next, choose('show')];
    const shown = (state: CheckinState) => Object.values(readableBy(state, 'both')).map(({ thanks }) => thanks);

    it(`is not shown as it was once its writer has ${how} it, on the same page`, async () => {
      const { run, space } = await device.open();
      await does(run, ...morning);
      const [record] = await space.read({ kind: 'checkin', author: 'a' });
      await change(space, record!);
      await quiet();
      await run.restart();
      await does(run, ...soup);
      assert.deepEqual(shown(at(run)), read);
    });

    it(`is not shown as it was once its writer has ${how} it in another tab, while the other writes`, async () => {
      await does((await device.open()).run, ...morning);
      const { run } = await device.open({}, 'two');
      await does(run, alone('b'), writes('b', 'soup'));
      const elsewhere = device.space('three');
      const [record] = await elsewhere.read({ kind: 'checkin', author: 'a' });
      await change(elsewhere, record!);
      await quiet();
      await does(run, next, choose('show'));
      assert.deepEqual(shown(at(run)), read);
    });

    it(`is not shown as it was once its writer has ${how} it, while the other’s page was away`, async () => {
      await does((await device.open()).run, ...morning);
      const { run: left } = await device.open({}, 'two');
      await does(left, alone('b'), writes('b', 'soup'));
      const elsewhere = device.space('three');
      const [record] = await elsewhere.read({ kind: 'checkin', author: 'a' });
      await change(elsewhere, record!);
      const { run } = await device.open({}, 'two');
      await does(run, next, choose('show'));
      assert.deepEqual(shown(at(run)), read);
    });
  }

  it('stays its writer’s when the other keeps theirs', async () => {
    const { run } = await device.open();
    await does(run, ...morning);
    const { run: evening } = await device.open();
    await does(evening, alone('b'), writes('b', 'soup'), next, choose('keep'), enough);
    assert.deepEqual(readableTo(await device.checkins(), 'both'), []);
  });
});

describe('over midnight', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('a check-in ends on the day it began', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver);
    device.now += 13 * 3600_000;
    await does(run, arrive('b'), writes('b', 'soup'), next, choose('show'), enough);
    assert.deepEqual(new Set((await device.checkins()).map(({ day }) => day)), new Set(['2026-03-12']));
  });

  it('one that nobody had begun is today’s', async () => {
    const { run } = await device.open();
    device.now += 13 * 3600_000;
    await does(run, begin('a'), writes('a', 'tea'));
    assert.equal(at(run).day, '2026-03-13');
    assert.equal(run.past, false);
  });

  it('one that was left is offered as yesterday’s, and put away with that day', async () => {
    const { run } = await device.open();
    await does(run, ...toHandOver, arrive('b'), writes('b', 'soup'));
    assert.equal(run.past, false);
    device.now += 24 * 3600_000;
    const { run: tomorrow } = await device.open();
    assert.equal(tomorrow.past, true);
    await tomorrow.putAway();
    await pass(300);
    assert.deepEqual([at(tomorrow).at, at(tomorrow).day, tomorrow.past], ['begin', '2026-03-13', false]);
    const kept = await device.checkins();
    assert.deepEqual(summary(kept), ['a after-both tea', 'b private soup']);
    assert.ok(kept.every(({ day }) => day === '2026-03-12'));
    assert.deepEqual((await device.drafts()).filter(words), []);
  });
});

describe('words typed before there was a space', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  const typedBefore = async () => {
    const run = new ExerciseRun(checkinExercise, 'checkin-card/daily/', () => ({}));
    run.begin();
    await does(run, begin('b'), writes('b', 'soup'));
    return run;
  };

  it('come along into a space where nobody was', async () => {
    const run = await typedBefore();
    await run.attach(device.space());
    await pass(300);
    const { run: again } = await device.open();
    assert.equal(at(again).answers.b.thanks, 'soup');
    assert.match(at(again).session, /^[0-9a-f-]{36}$/);
    assert.equal(at(again).day, '2026-03-12');
  });

  it('do not write over what was left there, which becomes its writers’ own', async () => {
    const { run: left } = await device.open();
    await does(left, begin('a'), writes('a', 'tea'));
    const run = await typedBefore();
    await run.attach(device.space());
    await pass(300);
    assert.equal(at(run).answers.b.thanks, 'soup');
    assert.equal(at(run).answers.a.thanks, undefined);
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
    const { run: again } = await device.open();
    assert.deepEqual(at(again).answers, { a: {}, b: { thanks: 'soup' } });
  });

  it('go on being typed while the space is looked through', async () => {
    const { run: left } = await device.open();
    await does(left, begin('a'), writes('a', 'tea'));
    const run = await typedBefore();
    const attached = run.attach(device.space());
    run.act(writes('b', 'soup and bread'));
    await attached;
    await pass(300);
    assert.deepEqual(summary(await device.checkins()), ['a private tea']);
    const { run: again } = await device.open();
    assert.equal(at(again).answers.b.thanks, 'soup and bread');
  });
});

describe('the same check-in in two tabs', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('is finished in both: the second is a session of its own, and nobody’s words are lost', async () => {
    const half = await device.open();
    await does(half.run, alone('a'), writes('a', 'tea'), next, choose('show'), enough);
    const one = await device.open({}, 'one');
    const two = await device.open({}, 'two');
    for (const [{ run }, thanks] of [
      [one, 'soup'],
      [two, 'bread'],
    ] as const)
      await does(run, alone('b'), writes('b', thanks), next, choose('show'), enough);
    const kept = await device.checkins();
    assert.deepEqual(summary(kept), ['a after-both tea', 'b after-both bread', 'b after-both soup']);
    const bread = kept.find((record) => words(record) === 'bread')!;
    assert.notEqual(bread.session, kept.find((record) => words(record) === 'soup')!.session);
    assert.equal(at(two.run).session, bread.session);
  });

  it('changes a record that only its showing was changed of, and leaves other words alone', async () => {
    const { run, space } = await device.open();
    await does(run, ...toBoth);
    const record = (await device.checkins()).find(({ author }) => author === 'a')!;
    const elsewhere = memory({ name: device.name });
    // Shared in the past check-ins of another tab.
    await elsewhere.commit([{ put: { ...record, visibility: 'shared', rev: newRev() }, ifRev: record.rev }]);
    await does(run, { do: 'landed', who: 'a', landed: 'yes' });
    assert.equal(space.status.get(), 'kept');
    const mine = (await device.checkins()).filter(({ author }) => author === 'a');
    assert.equal(mine.length, 1);
    assert.equal((mine[0]!.data as { landed?: string }).landed, 'yes');
    // Rewritten in another tab.
    const [now] = mine;
    await elsewhere.commit([
      { put: { ...now!, rev: newRev(), data: { thanks: 'coffee', rhythm: 'daily' } }, ifRev: now!.rev },
    ]);
    await does(run, { do: 'landed', who: 'a', landed: 'partly' });
    assert.deepEqual(
      (await device.checkins())
        .filter(({ author }) => author === 'a')
        .map(words)
        .sort(),
      ['coffee', 'tea'],
    );
  });

  it('keeps what one of two pages of a tab wrote, when the other writes after it', async () => {
    // With the back button the first page comes back as it was, and its tab is the same.
    const first = await device.open();
    await does(first.run, begin('a'), writes('a', 'tea'));
    const second = await device.open();
    await does(second.run, writes('a', 'tea and much more'));
    await does(first.run, writes('a', 'tea, no'));
    const texts = (await device.drafts()).map(words).filter(Boolean).sort();
    assert.deepEqual(texts, ['tea and much more', 'tea, no']);
    first.run.uncover({ do: 'arrive', who: 'a' });
    await quiet();
    assert.equal(first.run.others.get().length, 1);
    await first.run.keepOthers();
    await quiet();
    assert.deepEqual(summary(await device.checkins()), ['a private tea and much more']);
    assert.equal(first.run.others.get().length, 0);
  });
});

describe('a draft that cannot be read here', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  const broken: Record<string, (progress: Record<string, unknown>) => unknown> = {
    foreign: () => ({ hello: 'world' }),
    cut: () => '{"session":"0',
    'of a stage that does not exist': (progress) => ({ ...progress, at: 'waiting' }),
    'that stands nowhere': (progress) => ({ ...progress, at: 'write', holder: undefined }),
    'of a page that does not exist': (progress) => ({ ...progress, page: { a: 99, b: 0 } }),
    'with a hostile prototype': (progress) =>
      JSON.parse(`{"__proto__":{"at":"done"},"session":"${String(progress.session)}"}`),
    'of no day': (progress) => ({ ...progress, day: '2026-02-31' }),
  };
  for (const [what, breakIt] of Object.entries(broken))
    it(`is set aside, counted and kept as it is: ${what}`, async () => {
      const { run } = await device.open();
      await does(run, begin('a'), writes('a', 'tea'));
      const adapter = memory({ name: device.name });
      const draft = (await device.drafts()).find(({ author }) => author === 'both')!;
      const data = JSON.parse(JSON.stringify(breakIt(draft.data as Record<string, unknown>)));
      await adapter.commit([{ put: { ...draft, data, rev: newRev() } }]);
      const { run: again, space } = await device.open();
      assert.equal(at(again).at, 'begin');
      assert.equal(space.setAside.get().size, 2, 'with the words that belong to it');
      await does(again, begin('b'), writes('b', 'soup'));
      const { run: third, space: later } = await device.open();
      assert.equal(at(third).answers.b.thanks, 'soup');
      assert.equal(later.setAside.get().size, 2);
      const all = await later.exportAll();
      assert.ok(all.some((record) => JSON.stringify(record.data) === JSON.stringify(data)));
      assert.ok(all.some((record) => words(record) === 'tea'));
    });
});

describe('words that are deleted', () => {
  let device: CheckinDevice;
  beforeEach(() => {
    stopTime();
    device = new CheckinDevice();
  });
  afterEach(startTime);

  it('are gone from the check-in under way, too, and undoing does not bring them back', async () => {
    const { run, space } = await device.open();
    await does(run, ...toHandOver, arrive('b'), writes('b', 'soup'));
    const undo = await run.restart();
    undo();
    await pass(300);
    await space.deleteWritten('a');
    undo();
    await pass(3000);
    assert.doesNotMatch(JSON.stringify(await device.records()), /tea/);
    assert.match(JSON.stringify(await device.records()), /soup/);
    assert.deepEqual(at(run).answers, { a: {}, b: { thanks: 'soup' } });
    assert.equal(at(run).chosen.a, undefined);
    await does(run, begin('b'), next, choose('show'));
    assert.deepEqual(summary(await device.checkins()), ['b after-both soup']);
  });

  it('are gone with everything when two other people start afresh', async () => {
    const { run, space } = await device.open();
    await does(run, ...toHandOver);
    run.act(arrive('b'));
    run.act(writes('b', 'soup'));
    await space.clear();
    await pass(3000);
    assert.deepEqual(await device.records(), []);
    assert.deepEqual([at(run).at, at(run).answers], ['begin', { a: {}, b: {} }]);
  });
});

describe('whatever is done, reloaded and refused', () => {
  beforeEach(stopTime);
  afterEach(startTime);

  type Event =
    CheckinAction | { do: 'type'; who: Person } | { do: 'reload' | 'restart' | 'put away' | 'refuse' | 'a day passes' };
  const person = fc.constantFrom<Person>('a', 'b');
  const simple = <Do extends string>(...names: Do[]) => fc.constantFrom(...names).map((one) => ({ do: one }));
  const event = fc.oneof(
    { weight: 6, arbitrary: person.map((who) => ({ do: 'type' as const, who })) },
    { weight: 6, arbitrary: simple('next') },
    { weight: 6, arbitrary: fc.constantFrom<CheckinChoice>('show', 'keep').map(choose) },
    { weight: 4, arbitrary: person.map(arrive) },
    { weight: 4, arbitrary: person.map(begin) },
    { weight: 2, arbitrary: person.map(alone) },
    { weight: 2, arbitrary: simple('back', 'enough', 'minute') },
    { weight: 2, arbitrary: simple('reload', 'restart', 'put away', 'refuse', 'a day passes') },
  ) as fc.Arbitrary<Event>;
  const settings = fc.constantFrom<Partial<CheckinSettings>>({}, {}, { rhythm: 'weekly' }, { mode: 'apart' });

  it('no word is lost, and none can be read by the other who was not shown it', async () => {
    await fc.assert(
      fc.asyncProperty(settings, fc.array(event, { maxLength: 40, size: 'max' }), async (given, events) => {
        const device = new CheckinDevice();
        let { run } = await device.open(given);
        let count = 0;
        /** Everything that must be found in the end, and what each chose in each session. */
        const typed = new Set<string>();
        const shown = new Set<string>();
        for (const one of events) {
          const { answers } = at(run);
          if (one.do === 'type') run.act(writes(one.who, `words of ${one.who} ${++count}.`));
          else if (one.do === 'a day passes') device.now += 86_400_000;
          else if (one.do === 'refuse') device.refuses = device.refuses ? undefined : 'quota';
          else if (one.do === 'restart') await run.restart();
          else if (one.do === 'put away') await run.putAway().catch(() => {});
          else if (one.do === 'reload') {
            device.refuses = undefined;
            await pass(2500);
            ({ run } = await device.open(given));
          } else {
            const before = at(run);
            // What nobody had begun yesterday, or is half and not theirs, gives way to another check-in.
            run.act(one as CheckinAction);
            await quiet();
            if (one.do === 'choose' && one.choice === 'show' && at(run) !== before)
              shown.add(before.answers[before.holder!].thanks ?? '');
          }
          await quiet();
          // What is no longer on the screen, and was not typed over, is somewhere else.
          for (const who of people) {
            const { thanks } = answers[who];
            if (thanks && thanks !== at(run).answers[who].thanks && one.do !== 'type') typed.add(thanks);
          }
        }
        device.refuses = undefined;
        await pass(2500);
        await pass(2500);
        for (const who of people) if (at(run).answers[who].thanks) typed.add(at(run).answers[who].thanks!);
        const all = await device.records();
        for (const text of typed) {
          const who = text.at('words of '.length)!;
          const found = all.filter((record) => JSON.stringify(record.data).includes(text));
          assert.ok(found.length, `${text} is lost`);
          assert.ok(
            found.every(({ author }) => author === who),
            `${text} lies where it is not its writer’s`,
          );
        }
        for (const who of people)
          for (const record of readableTo(all, otherOf(who)))
            if (record.author === who && words(record))
              assert.ok(shown.has(words(record)!), `${words(record)} was not shown`);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000 },
    );
  });
});
