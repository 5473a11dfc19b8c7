import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { repairExercise, type RepairWishes } from '../../src/exercises/repair-exercise.js';
import { openRepairs, type RepairAction, type RepairAnswer, type RepairState } from '../../src/exercises/repair.js';
import type { Person, StoredRecord } from '../../src/exercises/record.js';
import type { ExerciseRun } from '../../src/space/exercise-run.js';
import type { Space } from '../../src/space/space.js';
import { Device, pass, quiet, startTime, stopTime } from '../space/device.js';

type RepairRun = ExerciseRun<RepairState, RepairAction, RepairWishes>;

const begin = (who: Person): RepairAction => ({ do: 'begin', who });
const what = (who: Person): RepairAction => ({ do: 'what', who, what: 'unheard' });
const writes = (who: Person, answer: RepairAnswer): RepairAction => ({ do: 'answer', who, answer });
const arrive = (who: Person): RepairAction => ({ do: 'arrive', who });
const next: RepairAction = { do: 'next' };
const back: RepairAction = { do: 'back' };
const show: RepairAction = { do: 'show' };
const enough: RepairAction = { do: 'enough' };
const handOver: RepairAction = { do: 'hand-over', text: 'May I try once more?' };
const toRead = [begin('a'), what('a'), writes('a', { need: 'notes of a' }), show, handOver, arrive('b')];

const open = (device: Device, wishes: RepairWishes = {}): Promise<{ space: Space; run: RepairRun }> =>
  device.run(repairExercise, 'repair-prompt/', { breath: false, ...wishes });
async function does(run: RepairRun, ...actions: RepairAction[]): Promise<void> {
  for (const action of actions) {
    run.act(action);
    await quiet();
  }
  await pass(300);
}
const at = (run: RepairRun) => run.state.get()!;
const repairs = async (device: Device): Promise<StoredRecord[]> =>
  (await device.records()).filter(({ kind }) => kind === 'repair');
const summary = (records: readonly StoredRecord[]) =>
  records.map(
    ({ author, visibility, data }) =>
      `${author} ${visibility} ${Object.keys(data as object)
        .sort()
        .join()}`,
  );

describe('a repair under way', () => {
  let device: Device;
  beforeEach(() => {
    stopTime();
    device = new Device();
  });
  afterEach(startTime);

  it('lies in drafts alone until it is handed over, and then as what was given', async () => {
    const { run } = await open(device);
    await does(run, ...toRead.slice(0, -1));
    assert.deepEqual(await repairs(device), []);
    await does(run, arrive('b'));
    assert.deepEqual(summary(await repairs(device)), ['a shared mode,said,sent']);
    await does(run, { do: 'reply', reply: 'need-time' }, arrive('a'), next, { do: 'after', after: 'worse' }, enough);
    const kept = await repairs(device);
    assert.deepEqual(summary(kept).sort(), ['a shared closed,mode,said,sent', 'b shared mode,reply']);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 1);
    assert.deepEqual(await device.drafts(), []);
    assert.doesNotMatch(JSON.stringify(await device.records()), /notes of a|worse/);
  });

  it('is there again after a reload, whole, behind a cover, wherever it stood', async () => {
    const steps = [
      ...toRead,
      next,
      writes('b', { replyHeard: 'You want another try.' }),
      { do: 'reply', reply: 'words' },
    ];
    let { run, space } = await open(device);
    for (const step of [...(steps as RepairAction[]), arrive('a'), next]) {
      await does(run, step);
      const before = at(run);
      await space.close();
      ({ run, space } = await open(device));
      assert.deepEqual(JSON.parse(JSON.stringify(at(run))), JSON.parse(JSON.stringify(before)));
      assert.equal(run.covered.get(), repairExercise.isPrivate(before), before.at);
    }
  });

  it('makes a promise of what puts it right once it was given, and only one', async () => {
    const { run, space } = await open(device, { way: 'apologise' });
    await does(run, begin('a'), writes('a', { did: 'I was late', amends: 'call you first.' }), next, next, next, next);
    const promises = async () =>
      (await space.read({ kind: 'promise' })).map(({ author, visibility, data }) => [author, visibility, data]);
    await does(run, { do: 'hand-over', text: 'I was late. I will call you first.' });
    assert.deepEqual(await promises(), []);
    const { session } = at(run);
    await does(run, arrive('b'), { do: 'reply', reply: 'need-time' }, arrive('a'), next, enough);
    const promise = { words: 'call you first', from: { kind: 'repair', session } };
    assert.deepEqual(await promises(), [['a', 'shared', promise]]);
  });

  it('is its author’s again where the other did not take it that day', async () => {
    const first = await open(device);
    await does(first.run, ...toRead.slice(0, -1));
    await first.space.close();
    device.now += 86_400_000;
    const { run, space } = await open(device);
    assert.equal(at(run).at, 'begin');
    const kept = await repairs(device);
    assert.deepEqual([kept.length, kept[0]!.visibility, kept[0]!.day], [1, 'private', '2026-03-12']);
    const records = await space.read({ kind: 'repair' });
    assert.equal(openRepairs(records, 'a').length, 1);
    assert.equal(openRepairs(records, 'b').length, 0);
  });

  it('leaves the first one’s words with them when the other begins something of their own', async () => {
    const { run } = await open(device);
    await does(run, begin('a'), what('a'), back, back, begin('b'));
    assert.equal(at(run).at, 'begin', 'not in the session of the first');
    await run.restart();
    await does(run, begin('b'), what('b'), enough);
    const kept = await repairs(device);
    assert.deepEqual(kept.map(({ author, visibility }) => `${author} ${visibility}`).sort(), [
      'a private',
      'b private',
    ]);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 2);
  });

  it('takes a reply back with its record, until the author has it', async () => {
    const { run } = await open(device);
    await does(run, ...toRead, { do: 'reply', reply: 'not-now' });
    assert.ok((await repairs(device)).some(({ author, visibility }) => author === 'b' && visibility === 'shared'));
    await does(run, back);
    assert.equal(run.covered.get(), true);
    assert.ok((await repairs(device)).some(({ author, visibility }) => author === 'b' && visibility === 'private'));
  });

  it('forgets what its author deletes, and what comes next is a session of its own beside the reply', async () => {
    const { run, space } = await open(device);
    await does(run, ...toRead, { do: 'reply', reply: 'not-now' });
    const { session } = at(run);
    await space.deleteWritten('a');
    await pass(300);
    assert.equal(at(run).at, 'begin');
    assert.deepEqual(summary(await repairs(device)), ['b shared mode,reply']);
    await does(run, begin('a'), what('a'), enough);
    const own = (await repairs(device)).find(({ author }) => author === 'a')!;
    assert.notEqual(own.session, session);
  });

  it('is gone from where drafts lie when it is thrown away, and comes back with undo', async () => {
    let { run, space } = await open(device);
    await does(run, begin('a'), what('a'), { do: 'way', way: 'say' }, writes('a', { need: 'notes of a' }));
    const before = at(run);
    const undo = await run.throwAway('a');
    await pass(300);
    assert.doesNotMatch(JSON.stringify(await device.records()), /notes of a|unheard/);
    assert.deepEqual([at(run).at, at(run).answers, await device.drafts()], ['begin', { a: {}, b: {} }, []]);
    undo();
    await pass(300);
    assert.deepEqual(at(run), before);
    assert.match(JSON.stringify(await device.records()), /notes of a/);
    await run.throwAway('a');
    await pass(300);
    await space.close();
    ({ run, space } = await open(device));
    assert.deepEqual([at(run).at, at(run).answers], ['begin', { a: {}, b: {} }]);
    assert.deepEqual(await repairs(device), []);
  });

  it('takes nothing of what the other wrote along when its author throws it away', async () => {
    const { run } = await open(device);
    await does(run, ...toRead, next, writes('b', { replyHeard: 'notes of b' }));
    const undo = await run.throwAway('a');
    await pass(300);
    assert.deepEqual(summary(await repairs(device)).sort(), ['a shared mode,said,sent', 'b private mode,replyHeard']);
    undo();
    await pass(300);
    assert.deepEqual(summary(await repairs(device)), ['a shared mode,said,sent']);
    assert.deepEqual([at(run).at, at(run).answers.b.replyHeard], ['reply', 'notes of b']);
  });

  it('brings nothing back that was deleted since', async () => {
    const { run, space } = await open(device);
    await does(run, begin('a'), what('a'), { do: 'way', way: 'say' }, writes('a', { need: 'notes of a' }));
    const undo = await run.throwAway('a');
    await space.deleteWritten('a');
    undo();
    await pass(300);
    assert.equal(at(run).answers.a.need, undefined);
    assert.doesNotMatch(JSON.stringify(await device.records()), /notes of a/);
  });

  /** Opens one that is kept, as its author asks for it. */
  async function take({ run, space }: { run: RepairRun; space: Space }, author: Person): Promise<void> {
    const [open] = openRepairs(await space.read({ kind: 'repair' }), author);
    assert.equal(await run.open(open!.session), true);
  }

  it('is found and taken up days later by its author, who says how it went', async () => {
    const first = await open(device);
    await does(first.run, ...toRead, { do: 'reply', reply: 'need-time' }, arrive('a'), enough);
    await first.space.close();
    device.now += 3 * 86_400_000;
    const later = await open(device);
    await take(later, 'a');
    assert.deepEqual([at(later.run).at, later.run.covered.get(), later.run.past], ['after', true, false]);
    later.run.uncover(arrive('a'));
    await does(later.run, { do: 'after', after: 'not-yet' }, enough);
    const kept = await repairs(device);
    assert.deepEqual(summary(kept).sort(), ['a shared closed,mode,said,sent', 'b shared mode,reply']);
    assert.deepEqual(new Set(kept.map(({ day }) => day)), new Set(['2026-03-12']));
    assert.deepEqual(openRepairs(await later.space.read({ kind: 'repair' }), 'a'), []);
  });

  it('is taken up where it was left unsaid, and said then', async () => {
    const first = await open(device, { way: 'own' });
    await does(first.run, begin('a'), writes('a', { did: 'notes of a' }), enough);
    await first.space.close();
    const later = await open(device);
    await take(later, 'a');
    assert.deepEqual(
      [at(later.run).at, at(later.run).way, at(later.run).answers.a.did],
      ['write', 'own', 'notes of a'],
    );
    await does(later.run, next, { do: 'hand-over', text: 'I was late.' }, arrive('b'));
    assert.deepEqual(summary(await repairs(device)), ['a shared mode,said,sent,way']);
    await does(later.run, enough, enough);
    assert.doesNotMatch(JSON.stringify(await device.records()), /notes of a/);
  });
});
