import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { readableTo } from '../../src/exercises/past.js';
import { actGuide, placeOf, type GuideAction } from '../../src/exercises/guide-act.js';
import type { ConversationData } from '../../src/exercises/guide-record.js';
import { isOpen, readableBy, type GuideState } from '../../src/exercises/guide-state.js';
import { stepOf, type Guide, type GuideStep } from '../../src/exercises/guide.js';
import { keptBackSession } from '../../src/exercises/record-id.js';
import { otherOf, type Person, type StoredRecord } from '../../src/exercises/record.js';
import { dropWaiting, waitingFor } from '../../src/space/handed-on.js';
import { page } from '../../src/space/page.js';
import { newRev } from '../../src/space/stored-forms.js';
import { memory } from '../../src/storage/memory.js';
import { loadGuide } from '../../src/content/guides.js';
import { pass, quiet, startTime, stopTime } from '../space/device.js';
import { GuideDevice, type GuideRun } from './guide-device.js';
import { made, onward, people, steps, type Step } from './guide-samples.js';

const options = ['yes', 'no'].map((id) => ({ id, label: id }));
const guide: Guide = {
  version: 1,
  id: 'talk',
  title: 'A talk',
  steps: [
    { id: 'rules', type: 'rules' },
    { id: 'guard', type: 'choose', share: 'private', options },
    { id: 'way', type: 'branch', on: 'guard', cases: [{ if: 'yes', who: 'both', to: 'fear' }], else: 'end' },
    { id: 'fear', type: 'answer', ask: 'What are you afraid of?' },
    { id: 'tell', type: 'speak', seconds: 60 },
    { id: 'hope', type: 'answer', ask: 'What do you hope for?' },
    { id: 'place', type: 'rest' },
    { id: 'what', type: 'decide', flows: { to: 'promise' } },
    { id: 'when', type: 'date' },
    { id: 'thanks', type: 'thanks' },
  ],
};
/** For one alone, one after the other: nothing in it but what can be shown. */
const pair: Guide = { ...guide, id: 'pair', steps: guide.steps.filter(({ id }) => id === 'fear' || id === 'hope') };

async function does(run: GuideRun, ...actions: GuideAction[]): Promise<void> {
  for (const action of actions) {
    run.act(action);
    await quiet();
  }
  await pass(300);
}
const at = (run: GuideRun): GuideState => run.state.get()!;
const next: GuideAction = { do: 'next' };

type Choices = Partial<Record<string, Partial<Record<Person, 'show' | 'keep'>>>>;
/** Words that tell whose they are and where they were written, and then whatever leads on. */
function goesOn(one: Guide, state: GuideState, choices: Choices = {}): GuideAction | undefined {
  const place = placeOf(one, state);
  if (place && !state.cover && !state.away && !state.pause && !state.answers[place.author][place.key]) {
    const { type, share } = stepOf(one, state.trail.at(-1))! as GuideStep & { share?: string };
    if (type === 'date') return { do: 'answer', who: place.author, answer: { day: '2026-03-19' } };
    if (type === 'choose' && share === 'private')
      return { do: 'answer', who: place.author, answer: { chosen: ['yes'] } };
    if (type !== 'rules')
      return { do: 'answer', who: place.author, answer: { text: `words of ${place.author}, ${place.key}` } };
  }
  const action = onward(one, state);
  if (action?.do === 'begin' && state.mode === 'apart') return { do: 'begin', who: state.answers.a['x'] ? 'b' : 'a' };
  if (action?.do !== 'choose') return action;
  const who = place?.author ?? (state as { holder?: Person }).holder ?? state.starter!;
  return { do: 'choose', choice: choices[state.trail.at(-1)!]?.[who as Person] ?? 'show' };
}

/** As far as `until` says, or to the end. */
async function goes(
  run: GuideRun,
  one: Guide,
  until: (state: GuideState) => unknown = () => false,
  choices: Choices = {},
): Promise<void> {
  for (let count = 0; count < 300 && !until(at(run)); count++) {
    const action = goesOn(one, at(run), choices);
    if (!action) break;
    const before = at(run);
    run.act(action);
    assert.notEqual(at(run), before, `${action.do} does nothing at ${before.at}`);
  }
  await pass(300);
}
const inStep =
  (id: string, phase: string, turn = 0) =>
  (state: GuideState): boolean =>
    state.trail.at(-1) === id && state.at === phase && state.turn === turn && !state.cover;

const dataIn = ({ data }: StoredRecord) => data as unknown as ConversationData;
const summary = (records: readonly StoredRecord[]) =>
  records
    .map((record) => {
      const words = dataIn(record).entries.map(({ author, key }) =>
        author === record.author ? key : `${key} of ${author}`,
      );
      return `${record.author} ${record.visibility}: ${words.join(', ')}`;
    })
    .sort();
const together = 'tell.a, tell.b, what, when, thanks.a, thanks.b';

describe('a guide under way', () => {
  let device: GuideDevice;
  beforeEach(() => {
    stopTime();
    device = new GuideDevice();
  });
  afterEach(startTime);

  it('is kept in the end: what each showed as their own, and what both wrote as both’s', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide);
    assert.equal(at(run).at, 'done');
    const kept = await device.kept();
    assert.deepEqual(summary(kept), [
      'a after-both: fear.words, hope.words',
      'b after-both: fear.words, hope.words',
      `both shared: ${together}`,
    ]);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 1);
    assert.deepEqual(await device.drafts(), []);
    assert.doesNotMatch(JSON.stringify(kept), /guard/);
    assert.deepEqual(summary(readableTo(kept, 'a')), summary(kept));
    // Over is over: what was kept is not written over.
    await does(run, { do: 'back' }, next);
    assert.equal(at(run).at, 'done');
  });

  it('hands what both agreed to on to the other exercise, and what was dropped there does not come back', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide, inStep('what', 'together'));
    const agree = (who: Person): GuideAction => ({ do: 'agree', who, yes: true });
    await does(run, { do: 'answer', who: 'both', answer: { text: 'Tea at six' } }, agree('a'), agree('b'));
    assert.deepEqual(await waitingFor(space, 'promise', 'a'), [], 'not before the end');
    await goes(run, guide);
    assert.equal(at(run).at, 'done');
    for (const who of people) {
      const waiting = await waitingFor(space, 'promise', who);
      assert.deepEqual(
        waiting.map(({ author, words, from }) => [author, words, from.title]),
        [['both', 'Tea at six', 'A talk']],
      );
    }
    await dropWaiting(space, (await waitingFor(space, 'promise', 'a'))[0]!);
    await does(run, next);
    await space.deleteWritten('a');
    await quiet();
    assert.deepEqual(await waitingFor(space, 'promise', 'b'), []);
  });

  it('keeps what somebody kept back for them alone, beside what both showed, and loses none of it', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, undefined, { hope: { a: 'keep' } });
    const kept = await device.kept();
    assert.deepEqual(summary(kept), [
      'a after-both: fear.words',
      'a private: hope.words',
      'b after-both: fear.words',
      'b private: hope.words',
      `both shared: ${together}`,
    ]);
    for (const who of people) {
      const readable = JSON.stringify(readableTo(kept, who));
      assert.match(readable, new RegExp(`words of ${otherOf(who)}, fear`));
      assert.doesNotMatch(readable, new RegExp(`words of ${otherOf(who)}, hope`));
    }
    // One record per kind, author and session: what is kept back lies in one that says to which it belongs.
    assert.equal(new Set(kept.map(({ author, session }) => author + session)).size, 5);
    const { session } = at(run);
    for (const record of kept) {
      const isBack = record.visibility === 'private';
      const { author } = record;
      assert.equal(record.session, isBack ? keptBackSession(session, 'conversation', author as Person) : session);
      assert.equal(dataIn(record).beside, isBack ? session : undefined);
    }
    assert.deepEqual(await device.drafts(), []);
  });

  it('deletes what somebody kept back with the rest of what they wrote', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide, undefined, { hope: { a: 'keep' } });
    await space.deleteWritten('a');
    assert.doesNotMatch(JSON.stringify(await device.records()), /words of a,/);
    assert.match(JSON.stringify(await device.kept()), /words of b, hope/);
  });

  it('keeps both parts of a second talk, where another tab ended the same one first', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide, ({ trail }) => trail.at(-1) === 'thanks');
    const { session } = at(run);
    const data = { guide: guide.id, title: guide.title, mode: 'together', ended: true, entries: [] };
    const header = { kind: 'conversation', session, author: 'a', visibility: 'private', schema: 1 } as const;
    await space.complete([{ ...header, data }]);
    await goes(run, guide, undefined);
    const kept = await device.kept();
    assert.equal(kept.filter(({ author }) => author === 'a').length, 2);
    assert.equal(new Set(kept.map(({ id }) => id)).size, kept.length);
    assert.match(JSON.stringify(kept), /words of a, hope/);
    assert.match(JSON.stringify(kept), /words of b, hope/);
  });

  it('goes on the same after a reload at every point, with every word', async () => {
    let { run } = await device.open(guide);
    let expected: GuideState = { ...at(run) };
    const seen = new Set<string>();
    for (let count = 0; count < 300; count++) {
      const action = goesOn(guide, expected, { hope: { b: 'keep' } });
      if (!action) break;
      await does(run, action);
      expected = actGuide(guide, expected, action, device.now);
      seen.add(expected.at);
      if (expected.at === 'done') break;
      ({ run } = await device.open(guide));
      const { answers, ...rest } = at(run) as GuideState & { holder?: Person };
      const { answers: words, ...standing } = expected;
      const { holder: _, ...same } = rest;
      assert.deepEqual(JSON.parse(JSON.stringify(same)), JSON.parse(JSON.stringify(standing)));
      const written = (one: object) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== '.'));
      for (const who of ['a', 'b', 'both'] as const) assert.deepEqual(written(answers[who]), words[who]);
      const { isPrivate } = run.exercise;
      assert.equal(run.covered.get(), isPrivate(at(run)), 'a return lands on a cover');
    }
    assert.equal(expected.at, 'done');
    assert.ok(
      ['write', 'choose', 'shown', 'speak', 'say-back', 'confirm', 'rest', 'thanks'].every((one) => seen.has(one)),
    );
    assert.equal((await device.kept()).length, 3);
  });

  it('goes on the same where nobody wrote a word, too', async () => {
    const one: Guide = {
      ...guide,
      id: 'short',
      steps: [
        { id: 'fear', type: 'answer' },
        { id: 'hope', type: 'answer' },
      ],
    };
    const { run } = await device.open(one);
    const show: GuideAction = { do: 'choose', choice: 'show' };
    const arrive = (who: Person): GuideAction => ({ do: 'arrive', who });
    await does(run, { do: 'begin', who: 'a' }, next, show);
    const { run: again } = await device.open(one);
    assert.equal(at(again).chosen['fear']?.a, 'show');
    const said: GuideAction = { do: 'answer', who: 'b', answer: { text: 'words of b, fear' } };
    await does(again, arrive('b'), said, next, show);
    assert.equal(at(again).at, 'shown');
    assert.equal(readableBy(one, at(again), 'a').b['fear.words']?.text, 'words of b, fear');
    await goes(again, { ...one }, undefined, { hope: { a: 'keep', b: 'keep' } });
    const kept = await device.kept();
    assert.ok(kept.some(({ author, visibility }) => author === 'b' && visibility === 'private'));
  });

  it('pauses over a closed page, and asks both before it goes on, behind a cover', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, inStep('fear', 'write', 1));
    const before = at(run);
    await does(run, { do: 'pause' });
    device.now += 15 * 60_000;
    const { run: again } = await device.open(guide);
    assert.deepEqual(at(again).pause, { since: device.now - 15 * 60_000, until: device.now + 5 * 60_000 });
    assert.equal(again.covered.get(), false, 'a pause has no words on the screen');
    await does(again, { do: 'return' });
    assert.ok(at(again).pause?.asking);
    await does(again, { do: 'not-ready' });
    const { run: third } = await device.open(guide);
    assert.ok(at(third).pause?.again);
    await does(third, { do: 'return' }, { do: 'ready' });
    assert.deepEqual([at(third).at, at(third).trail, at(third).cover], [before.at, before.trail, true]);
    assert.doesNotMatch(JSON.stringify(at(third).pause ?? {}), /"[ab]"/);
  });

  it('rests over night, and goes on another day as the same talk', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, inStep('place', 'rest'));
    await does(run, { do: 'rest' });
    device.now += 86_400_000;
    const { run: tomorrow } = await device.open(guide);
    assert.equal(at(tomorrow).away, 'rest');
    assert.equal(tomorrow.past, false, 'nobody is asked to put it away');
    await goes(tomorrow, guide);
    assert.deepEqual(new Set((await device.kept()).map(({ day }) => day)), new Set(['2026-03-12']));
    assert.equal((await device.kept()).length, 3);
  });

  it('waits in a pause and where it was left, however long, and is of another day where it was not', async () => {
    for (const wait of ['pause', 'leave', undefined] as const) {
      const here = new GuideDevice();
      const { run } = await here.open(guide);
      await goes(run, guide, inStep('fear', 'write', 1));
      if (wait) await does(run, { do: wait });
      here.now += 3 * 86_400_000;
      const { run: later } = await here.open(guide);
      assert.deepEqual([later.past, at(later).trail], [!wait, at(run).trail]);
    }
  });

  it('is taken up again days after it was put away, with every word, and kept in its session', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, inStep('hope', 'write'));
    const { session } = at(run);
    await run.putAway();
    await pass(300);
    device.now += 3 * 86_400_000;
    const { run: later } = await device.open(guide);
    assert.equal(await later.open('another'), false);
    assert.equal(await later.open(session), true);
    const { answers } = at(later);
    assert.deepEqual([at(later).at, at(later).chosen, later.past], ['begin', {}, false]);
    for (const who of people) assert.equal(answers[who]['fear.words']?.text, `words of ${who}, fear.words`);
    assert.deepEqual(Object.keys(answers.both), ['tell.a', 'tell.b']);
    await goes(later, guide);
    const kept = await device.kept();
    assert.deepEqual(summary(kept), [
      'a after-both: fear.words, hope.words',
      'b after-both: fear.words, hope.words',
      `both shared: ${together}`,
    ]);
    assert.ok(kept.every((record) => record.session === session));
    assert.equal(await later.open(session), false, 'what is over stands as it is');
  });

  it('is in two tabs two talks: the other’s words are offered, and become their writers’ own', async () => {
    const one = await device.open(guide);
    await goes(one.run, guide, inStep('hope', 'write'));
    const end = await device.live('one');
    const two = await device.open(guide, {}, 'two');
    assert.equal(at(two.run).at, 'begin');
    assert.equal(two.run.others.get().length, 1);
    await two.run.keepOthers();
    await quiet();
    // What lay between the two is with each of them: nothing else keeps it.
    assert.deepEqual(summary(await device.kept()), [
      'a private: fear.words, tell.a of both, tell.b of both',
      'b private: fear.words, tell.a of both, tell.b of both',
    ]);
    await goes(two.run, guide);
    page.tab = 'one';
    await goes(one.run, guide);
    end();
    const kept = await device.kept();
    assert.deepEqual(
      summary(kept).filter((line) => !line.includes('private')),
      [
        'a after-both: fear.words, hope.words',
        'a after-both: fear.words, hope.words',
        'b after-both: fear.words, hope.words',
        'b after-both: fear.words, hope.words',
        `both shared: ${together}`,
        `both shared: ${together}`,
      ],
    );
    assert.deepEqual(await device.drafts(), []);
  });

  it('is put away with what lies between the two, also where nobody wrote anything else', async () => {
    const one: Guide = {
      ...guide,
      id: 'said',
      steps: [
        { id: 'tell', type: 'speak' },
        { id: 'more', type: 'speak' },
      ],
    };
    const { run } = await device.open(one);
    await goes(run, one, inStep('more', 'speak'));
    const undo = await run.restart();
    await pass(300);
    assert.deepEqual(summary(await device.kept()), ['a private: tell.a of both, tell.b of both']);
    assert.equal(at(run).at, 'begin');
    undo();
    await pass(300);
    assert.deepEqual(await device.kept(), []);
    const { run: again } = await device.open(one);
    assert.deepEqual(
      [at(again).trail, Object.keys(at(again).answers.both)],
      [
        ['tell', 'more'],
        ['tell.a', 'tell.b'],
      ],
    );
  });

  it('is kept in ours as in any', async () => {
    const heard = (await loadGuide('being-heard'))!;
    const { run } = await device.open(heard);
    await does(run, { do: 'begin', who: 'b' });
    const answers: Record<string, string> = { 'what-kind': 'older', 'go-on': 'hear', 'go-on-again': 'hear' };
    for (let count = 0; at(run).at !== 'done' && count < 200; count++) {
      const state = at(run);
      const step = state.trail.at(-1)!;
      if (answers[step] && state.at === 'write' && !state.cover)
        run.act({ do: 'answer', who: (state as { holder?: Person }).holder!, answer: { chosen: [answers[step]] } });
      run.act(onward(heard, at(run))!);
    }
    await pass(300);
    assert.ok(at(run).trail.includes('arrived'));
    assert.deepEqual(
      (await device.kept()).map(({ author }) => author),
      ['both'],
    );
    assert.doesNotMatch(JSON.stringify(await device.kept()), /what-kind|go-on|older/);
  });
});

describe('a guide that each does on their own', () => {
  let device: GuideDevice;
  beforeEach(() => {
    stopTime();
    device = new GuideDevice();
  });
  afterEach(startTime);
  const apart = { mode: 'apart' } as const;
  const alone = async (run: GuideRun, who: Person, choices: Choices = {}) => {
    await does(run, { do: 'begin', who });
    await goes(run, pair, undefined, choices);
  };

  it('is taken up by the other later the same day, and opens what both show', async () => {
    const { run } = await device.open(pair, apart);
    await alone(run, 'a');
    assert.deepEqual(summary(await device.kept()), ['a after-both: fear.words, hope.words']);
    assert.deepEqual(readableTo(await device.kept(), 'b'), []);
    device.now += 8 * 3600_000;
    const { run: evening } = await device.open(pair, apart);
    assert.deepEqual(at(evening).chosen, { fear: { a: 'show' }, hope: { a: 'show' } });
    assert.deepEqual(readableBy(pair, at(evening), 'b').a, {}, 'nothing is open yet');
    await does(evening, { do: 'begin', who: 'b' });
    await goes(evening, pair, ({ at: phase }) => phase === 'shown');
    assert.equal(readableBy(pair, at(evening), 'b').a['fear.words']?.text, 'words of a, fear.words');
    const { run: again } = await device.open(pair, apart);
    assert.ok(isOpen(pair, at(again), 'fear'), 'after a reload, too');
    await goes(again, pair);
    assert.deepEqual(summary(readableTo(await device.kept(), 'both')), [
      'a after-both: fear.words, hope.words',
      'b after-both: fear.words, hope.words',
    ]);
  });

  it('offers what its writer shows, and never what they keep back, to the other', async () => {
    const { run } = await device.open(pair, apart);
    await alone(run, 'a', { hope: { a: 'keep' } });
    assert.deepEqual(summary(await device.kept()), ['a after-both: fear.words', 'a private: hope.words']);
    const { run: evening } = await device.open(pair, apart);
    assert.deepEqual(
      [at(evening).chosen, Object.keys(at(evening).answers.a)],
      [{ fear: { a: 'show' } }, ['fear', 'fear.words']],
    );
    await alone(evening, 'b');
    const kept = await device.kept();
    assert.deepEqual(summary(readableTo(kept, 'b')).slice(0, 1), ['a after-both: fear.words']);
    assert.doesNotMatch(JSON.stringify(readableTo(kept, 'b')), /words of a, hope/);
  });

  it('is opened again where it was put away unfinished, for the one whose it is', async () => {
    for (const mode of ['apart', 'solo'] as const) {
      const here = new GuideDevice();
      const { run } = await here.open(pair, { mode });
      await does(run, { do: 'begin', who: 'a' });
      await goes(run, pair, ({ trail }) => trail.at(-1) === 'hope');
      const { session } = at(run);
      await run.putAway();
      await pass(300);
      here.now += 3 * 86_400_000;
      const { run: others } = await here.open(pair, { mode });
      assert.equal(await others.open(session), true);
      await does(others, { do: 'begin', who: 'b' });
      assert.deepEqual([at(others).answers.a, at(others).session === session], [{}, false]);
      await others.restart();
      assert.equal(await others.open(session), true);
      const { run: own } = await here.open(pair, { mode });
      await does(own, { do: 'begin', who: 'a' });
      assert.equal(at(own).answers.a['fear.words']?.text, 'words of a, fear.words');
      await goes(own, pair);
      const kept = await here.kept();
      assert.deepEqual(summary(kept.filter(({ author }) => author === 'a')), [
        `a ${mode === 'solo' ? 'private' : 'after-both'}: fear.words, hope.words`,
      ]);
      assert.ok(dataIn(kept.find(({ author }) => author === 'a')!).ended);
    }
  });

  it('never opens a record that holds a step which the other kept closed', async () => {
    const { run } = await device.open(pair, apart);
    await alone(run, 'a');
    const { run: evening } = await device.open(pair, apart);
    await alone(evening, 'b', { hope: { b: 'keep' } });
    const kept = await device.kept();
    assert.equal(kept.length, 2);
    assert.deepEqual(readableTo(kept, 'both'), []);
  });

  it('is not the other’s to take up tomorrow, nor in another guide, nor just for oneself', async () => {
    const { run } = await device.open(pair, apart);
    await alone(run, 'a');
    for (const [one, wishes] of [
      [pair, { mode: 'solo' }],
      [{ ...pair, id: 'other' }, apart],
    ] as const) {
      const { run: page } = await device.open(one, wishes);
      assert.deepEqual(at(page).chosen, {});
    }
    device.now += 86_400_000;
    assert.deepEqual(at((await device.open(pair, apart)).run).chosen, {});
  });

  it('is begun anew by who has done theirs, beside what is kept', async () => {
    const { run } = await device.open(pair, apart);
    await alone(run, 'a');
    await run.restart();
    await pass(300);
    assert.equal(at(run).chosen['fear']?.a, 'show', 'the other may come');
    await alone(run, 'a');
    const kept = await device.kept();
    assert.deepEqual(summary(kept), ['a after-both: fear.words, hope.words', 'a after-both: fear.words, hope.words']);
    assert.equal(new Set(kept.map(({ session }) => session)).size, 2);
  });

  it('is not shown any more once its writer took it back or deleted it, while the other writes', async () => {
    for (const how of ['take back', 'delete'] as const) {
      const here = new GuideDevice();
      await alone((await here.open(pair, apart)).run, 'a');
      const { run } = await here.open(pair, apart, 'two');
      await does(run, { do: 'begin', who: 'b' });
      const elsewhere = here.space('three');
      const [record] = await elsewhere.read({ kind: 'conversation', author: 'a' });
      if (how === 'delete') await elsewhere.delete([record!]);
      else await elsewhere.complete([{ ...record!, visibility: 'private' }]);
      await quiet();
      await goes(run, pair, ({ at: phase, trail }) => phase === 'shown' || trail.length > 1);
      assert.deepEqual(readableBy(pair, at(run), 'b').a, {}, how);
      await goes(run, pair);
      assert.deepEqual(
        summary(readableTo(await here.kept(), 'b')).filter((line) => line.startsWith('a')),
        [],
      );
    }
  });
});

describe('a guide that is gone', () => {
  let device: GuideDevice;
  beforeEach(() => {
    stopTime();
    device = new GuideDevice();
  });
  afterEach(startTime);

  it('leaves a record that can be read, and that no other guide goes on with', async () => {
    const { run } = await device.open(pair, { mode: 'apart' });
    await does(run, { do: 'begin', who: 'a' });
    await goes(run, pair);
    const other: Guide = { ...guide, id: 'another' };
    const { run: page, space } = await device.open(other, { mode: 'apart' });
    assert.deepEqual([at(page).answers.a, at(page).chosen], [{}, {}]);
    const [record] = await space.read({ kind: 'conversation' });
    assert.deepEqual(
      dataIn(record!).entries.map(({ ask, text }) => [ask, text]),
      [
        ['What are you afraid of?', 'words of a, fear.words'],
        ['What do you hope for?', 'words of a, hope.words'],
      ],
    );
    assert.deepEqual([dataIn(record!).title, space.setAside.get().size], ['A talk', 0]);
  });

  it('leaves a draft that is kept as it is, counted, and not gone on with', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, inStep('fear', 'choose'));
    const adapter = memory({ name: device.name });
    const draft = (await device.drafts()).find(({ author }) => author === 'both')!;
    await adapter.commit([{ put: { ...draft, rev: newRev(), data: { ...(draft.data as object), guide: 'gone' } } }]);
    const { run: again, space } = await device.open(guide);
    assert.deepEqual([at(again).at, at(again).answers], ['begin', { a: {}, b: {}, both: {} }]);
    assert.equal(space.setAside.get().size, 3, 'with the words that belong to it');
    assert.match(JSON.stringify(await space.exportAll()), /words of b, fear/);
  });

  it('is gone on with where it was only changed, or begun again with every word', async () => {
    const { run } = await device.open(guide);
    await goes(run, guide, inStep('tell', 'confirm'));
    const changed: Guide = { ...guide, steps: guide.steps.map((step) => ({ ...step, hint: 'New.' }) as GuideStep) };
    assert.equal(at((await device.open(changed)).run).trail.at(-1), 'tell');
    const fewer: Guide = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'tell') };
    const { run: again } = await device.open(fewer);
    assert.equal(at(again).at, 'begin');
    for (const who of people) assert.equal(at(again).answers[who]['fear.words']?.text, `words of ${who}, fear.words`);
    assert.equal(at(again).answers.both['tell.a']?.text, 'words of both, tell.a');
  });
});

describe('words of a guide that are deleted', () => {
  let device: GuideDevice;
  beforeEach(() => {
    stopTime();
    device = new GuideDevice();
  });
  afterEach(startTime);

  it('are gone under way, with what was opened of them; the other’s and both’s stay', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide, inStep('hope', 'write'));
    assert.ok(isOpen(guide, at(run), 'fear'));
    await space.deleteWritten('a');
    await pass(3000);
    const all = JSON.stringify(await device.records());
    assert.doesNotMatch(all, /words of a,/);
    assert.match(all, /words of b, fear/);
    const state = at(run);
    assert.deepEqual([state.at, state.trail, isOpen(guide, state, 'fear')], ['begin', [], false]);
    assert.deepEqual(readableBy(guide, state, 'a').b, {}, 'what was opened is closed again');
    assert.deepEqual(Object.keys(state.answers.both), ['tell.a'], 'what the other said back');
    const { run: again } = await device.open(guide);
    assert.deepEqual(again.state.get()!.answers, state.answers);
    await goes(again, guide);
    assert.equal(at(again).at, 'done');
  });

  it('are gone when it is over; the other’s stay theirs, and are open no more', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide);
    const { joint } = await space.deleteWritten('a');
    await pass(3000);
    const kept = await device.kept();
    assert.deepEqual(summary(kept), ['b after-both: fear.words, hope.words', `both shared: ${together}`]);
    assert.deepEqual(summary(readableTo(kept, 'a')), [`both shared: ${together}`]);
    assert.deepEqual(summary(joint), [`both shared: ${together}`]);
    assert.doesNotMatch(JSON.stringify(await device.records()), /words of a,/);
    assert.deepEqual(at(run).answers.a, {});
    assert.deepEqual(readableBy(guide, at(run), 'a').b, {});
  });

  it('of one who alone wrote leave what lies between the two', async () => {
    const { run, space } = await device.open(guide);
    await goes(run, guide, inStep('tell', 'confirm', 1));
    await space.deleteWritten('a');
    await space.deleteWritten('b');
    await pass(3000);
    assert.deepEqual(at(run).answers.both, {}, 'each said back what the other told');
    const { run: again } = await device.open(guide);
    assert.equal(at(again).at, 'begin');
  });
});

describe('whatever is done in a guide, and wherever it is reloaded', () => {
  beforeEach(stopTime);
  afterEach(startTime);

  it('nothing of the one lies where the other may read it, unless both showed it, and no word is lost', async () => {
    const seen = { reloads: 0, words: 0, kept: 0, shown: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: fc.constantFrom(pair, guide) }),
        fc.constantFrom(undefined, undefined, 'apart' as const),
        // Some are gone through to the end.
        fc
          .tuple(steps, fc.constantFrom(0, 60))
          .map(([taken, more]) => [...taken.slice(0, 50), ...Array<Step>(more).fill(['on', 0])]),
        fc.func(fc.nat(80)),
        async (one, mode, taken, chance) => {
          const device = new GuideDevice();
          const wishes = mode ? { mode } : {};
          let { run } = await device.open(one, wishes);
          const typed = new Set<string>();
          let count = 0;
          for (const [index, [wish, ms]] of taken.entries()) {
            device.now += Math.max(0, ms);
            const place = placeOf(one, at(run));
            const isEmpty = place && !at(run).answers[place.author][place.key]?.text;
            const words = { text: `words of ${place?.author}, ${++count}.` };
            const writes: GuideAction | undefined = isEmpty
              ? { do: 'answer', who: place.author, answer: words }
              : undefined;
            const action = wish === 'on' ? (!at(run).cover && writes) || onward(one, at(run)) : wish;
            const { answers } = at(run);
            const what = chance(index);
            if (what === 0) await pass(300).then(async () => ({ run } = await device.open(one, wishes)));
            else if (what === 1) await run.restart();
            // A page offers this for what was left on another day, never in the moment in which it ends.
            else if (what === 2) await quiet().then(() => run.putAway());
            else if (action) run.act(action);
            if (what < 3) {
              seen.reloads++;
              await quiet();
            }
            // What is no longer on the screen, and was not typed over, is somewhere else.
            for (const who of ['a', 'b', 'both'] as const)
              for (const [key, { text }] of Object.entries(answers[who]))
                if (text && at(run).answers[who][key]?.text !== text && (what < 3 || action?.do !== 'answer'))
                  typed.add(text);
          }
          await pass(2500);
          await pass(2500);
          for (const who of ['a', 'b', 'both'] as const)
            for (const { text } of Object.values(at(run).answers[who])) if (text) typed.add(text);
          const all = await device.records();
          for (const record of all) {
            const text = JSON.stringify(record.data);
            if (record.author !== 'b') assert.doesNotMatch(text, /words of b,/);
            if (record.author !== 'a') assert.doesNotMatch(text, /words of a,/);
          }
          seen.words += typed.size;
          for (const text of typed) assert.ok(JSON.stringify(all).includes(text), `${text} is lost`);
          const kept = all.filter(({ kind }) => kind === 'conversation');
          seen.kept += kept.length;
          for (const record of readableTo(kept, 'both'))
            if (record.author !== 'both') {
              seen.shown++;
              const other = kept.find(
                ({ session, author }) => session === record.session && author === otherOf(record.author as Person),
              )!;
              for (const { step } of dataIn(record).entries) {
                assert.ok(dataIn(record).shown?.includes(step));
                assert.ok(dataIn(other).shown?.includes(step), 'the other showed it, too');
              }
            }
        },
      ),
      { numRuns: 200, interruptAfterTimeLimit: 30_000 },
    );

    for (const [what, count] of Object.entries(seen)) assert.ok(count > 0, `no ${what}`);
  });
});
