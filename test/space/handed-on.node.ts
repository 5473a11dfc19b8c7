import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { loadGuide } from '../../src/content/index.js';
import { areas } from '../../src/content/en/boundary-areas.js';
import { exportJson } from '../../src/export/json.js';
import { newWording, propose } from '../../src/exercises/boundary.js';
import { areaOfKind, asBoundary, asGoal, asPromise, fromGuide, type HandedOn } from '../../src/exercises/handed-on.js';
import { questionsOf, type Guide } from '../../src/exercises/guide.js';
import type { GuideAnswers, GuideState } from '../../src/exercises/guide-state.js';
import { goalSchema, promiseSchema } from '../../src/exercises/promise-data.js';
import type { Json } from '../../src/exercises/record.js';
import type { HandedOn as RepairPromise } from '../../src/exercises/repair-steps.js';
import {
  dropWaiting,
  followWaiting,
  handOn,
  keepPromises,
  takeWaiting,
  waitingFor,
} from '../../src/space/handed-on.js';
import type { Space } from '../../src/space/space.js';
import { memory } from '../../src/storage/memory.js';
import { run } from '../exercises/guide-samples.js';
import { Device, quiet } from './device.js';

const session = '0199b8f0-7c00-7000-8000-000000000001';
const guideNamed = async (name: string): Promise<Guide> => (await loadGuide(name))!;

/** A guide in which both wrote to everything that goes on elsewhere, and agreed to what they decided. */
function gone(guide: Guide): GuideState {
  const own = (who: string): GuideAnswers =>
    Object.fromEntries(
      guide.steps.flatMap((step) => {
        const keys = step.type === 'answer' ? questionsOf(step).filter(({ flows }) => flows) : [];
        return keys.map(({ id }) => [`${step.id}.${id}`, { text: `${step.id} ${id} of ${who}` }]);
      }),
    );
  const decided = guide.steps.filter(({ type }) => type === 'decide').map(({ id }) => id);
  const date = guide.steps.find(({ type }) => type === 'date');
  return {
    ...run(guide),
    session,
    at: 'done',
    answers: {
      a: own('a'),
      b: own('b'),
      both: {
        ...Object.fromEntries(decided.map((id) => [id, { text: `${id} of both` }])),
        ...(date && { [date.id]: { day: '2026-03-26' } }),
      },
    },
    agreed: Object.fromEntries(decided.map((id) => [id, { a: true, b: true }])),
  };
}
const told = ({ to, kind, whose, author }: HandedOn): string => [author, to, kind, whose].filter(Boolean).join(' ');

describe('what a guide hands on', () => {
  const expected: Record<string, string[]> = {
    needs: ['a boundary B12 mine', 'b boundary B12 mine', 'both promise ours'],
    'deal-breakers': ['a boundary B13 mine', 'b boundary B13 mine', 'both boundary B13 ours'],
    'shared-vision': ['a goal mine', 'b goal mine', 'both goal ours'],
    'middle-ground': ['both promise ours'],
    transparency: ['a promise mine', 'b promise mine', 'both promise ours'],
    accountability: ['a promise mine', 'b promise mine'],
  };
  for (const [name, flows] of Object.entries(expected))
    it(`"${name}": ${flows.join(', ')}`, async () => {
      const guide = await guideNamed(name);
      const items = fromGuide(guide, gone(guide));
      assert.deepEqual([...new Set(items.map(told))], flows);
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'each has an id of its own');
      for (const { words, author, day, from } of items) {
        assert.ok(words.endsWith(`of ${author}`), 'nobody hands on what the other wrote');
        assert.equal(day, '2026-03-26');
        assert.deepEqual(from, { kind: 'conversation', session, title: guide.title });
      }
    });

  it('is nothing that only one of them agreed to, and nothing where nothing was written', async () => {
    const guide = await guideNamed('middle-ground');
    const state = gone(guide);
    const half = Object.fromEntries(Object.keys(state.agreed).map((id) => [id, { a: true as const }]));
    assert.deepEqual(fromGuide(guide, { ...state, agreed: half }), []);
    assert.deepEqual(fromGuide(guide, run(guide)), []);
  });

  it('names the area that a boundary of that kind has, B1 to B14', () => {
    assert.deepEqual(
      Object.keys(areas).map((_, index) => areaOfKind(`B${index + 1}`)),
      Object.keys(areas),
    );
    for (const kind of [undefined, 'B0', 'B15', 'money', 'B']) assert.equal(areaOfKind(kind), undefined);
  });
});

describe('what waits for another exercise', () => {
  let device: Device;
  let space: Space;
  const item = (change: Partial<HandedOn> = {}): HandedOn => ({
    id: '0199b8f0-7c00-7000-8000-0000000000aa',
    to: 'boundary',
    author: 'a',
    words: 'I take time alone on Sundays.',
    whose: 'mine',
    kind: 'B12',
    day: '2026-03-26',
    from: { kind: 'conversation', session, title: 'What each of you needs' },
    ...change,
  });
  const words = async (who: 'a' | 'b', to: HandedOn['to'] = 'boundary', at = space) =>
    (await waitingFor(at, to, who)).map((one) => one.words);
  beforeEach(() => {
    device = new Device();
    space = device.space();
  });

  it('is found by its author alone, on the page or later, in another tab too; what both wrote, by either', async () => {
    const both = item({ id: '0199b8f0-7c00-7000-8000-0000000000bb', author: 'both', whose: 'ours', words: 'Ours.' });
    await handOn(space, [item(), both, item({ to: 'promise', words: 'Tea at six.' })]);
    assert.deepEqual(await words('a'), ['I take time alone on Sundays.', 'Ours.']);
    assert.deepEqual(await words('b'), ['Ours.']);
    assert.deepEqual(await words('a', 'promise'), ['Tea at six.']);
    assert.deepEqual(await words('a', 'goal'), []);
    const later = device.space('two');
    assert.deepEqual(await words('a', 'boundary', later), ['I take time alone on Sundays.', 'Ours.']);
    const [waiting] = await waitingFor(later, 'boundary', 'a');
    assert.deepEqual(waiting, { ...item(), rev: waiting!.rev });
  });

  it('waits once, however often it is handed on, with the newest words; also from two tabs at once', async () => {
    const other = device.space('two');
    await Promise.all([handOn(space, [item()]), handOn(other, [item()])]);
    await handOn(space, [item({ words: 'Sundays are mine.' })]);
    assert.deepEqual(await words('a'), ['Sundays are mine.']);
  });

  it('becomes a boundary, a promise or a goal, and then waits no more', async () => {
    const started = asBoundary(item());
    assert.deepEqual(started, {
      area: 'self-protection',
      whose: 'mine',
      words: 'I take time alone on Sundays.',
      review: '2026-03-26',
    });
    await handOn(space, [item(), item({ to: 'promise' }), item({ to: 'goal', kind: 'money' })]);
    const keep = (kind: 'promise' | 'goal', schema: number, data: object) =>
      space.complete([
        { kind, session: space.newSession(), author: 'a', visibility: 'private', schema, data: data as Json },
      ]);
    const [boundary] = await waitingFor(space, 'boundary', 'a');
    await takeWaiting(space, boundary!, (one) =>
      space.complete([
        propose(space.newSession(), newWording(asBoundary(one), 'a', '2026-03-12'), '2026-03-12', false),
      ]),
    );
    const [promise] = await waitingFor(space, 'promise', 'a');
    await takeWaiting(space, promise!, (one) => keep('promise', promiseSchema, asPromise(one)));
    const [goal] = await waitingFor(space, 'goal', 'a');
    await takeWaiting(space, goal!, (one) => keep('goal', goalSchema, asGoal(one)));
    for (const to of ['boundary', 'promise', 'goal'] as const) assert.deepEqual(await words('a', to), []);
    const kept = await space.read({ kind: ['boundary', 'promise', 'goal'], order: 'oldest' });
    assert.deepEqual(kept.map(({ kind, visibility }) => [kind, visibility]).sort(), [
      ['boundary', 'private'],
      ['goal', 'private'],
      ['promise', 'private'],
    ]);
    for (const { data } of kept) assert.equal((data as { words: string }).words, 'I take time alone on Sundays.');
    assert.equal(space.setAside.get().size, 0);
  });

  it('may begin as a draft, and waits on where that is not kept', async () => {
    await handOn(space, [item()]);
    const [waiting] = await waitingFor(space, 'boundary', 'a');
    device.refuses = 'quota';
    const begin = (one: HandedOn) => space.draft('boundary-builder/#a').write({ words: one.words });
    await assert.rejects(takeWaiting(space, waiting!, begin), { code: 'quota' });
    device.refuses = undefined;
    assert.deepEqual(await words('a'), ['I take time alone on Sundays.']);
    await takeWaiting(space, waiting!, begin);
    assert.deepEqual(await words('a'), []);
    const drafts = (await device.drafts()).map(({ data }) => data);
    assert.deepEqual(drafts, [{ words: 'I take time alone on Sundays.' }]);
  });

  it('can be dropped, with undo; what another tab took meanwhile is no mistake', async () => {
    await handOn(space, [item()]);
    const [waiting] = await waitingFor(space, 'boundary', 'a');
    const bringBack = await dropWaiting(space, waiting!);
    assert.deepEqual(await words('a'), []);
    await bringBack();
    assert.deepEqual(await words('a'), ['I take time alone on Sundays.']);
    await dropWaiting(device.space('two'), (await waitingFor(space, 'boundary', 'a'))[0]!);
    await dropWaiting(space, waiting!);
    assert.deepEqual(await words('a'), []);
  });

  it('tells a page that shows it, here and from another tab', async () => {
    const shown: string[][] = [];
    const stop = followWaiting(space, 'boundary', 'a', (items) => shown.push(items.map((one) => one.words)));
    await quiet();
    await handOn(device.space('two'), [item()]);
    await quiet();
    await handOn(space, [item({ to: 'promise' })]);
    await quiet();
    stop();
    await dropWaiting(space, (await waitingFor(space, 'boundary', 'a'))[0]!);
    await quiet();
    assert.deepEqual(shown, [[], ['I take time alone on Sundays.']]);
  });

  it('is its author’s: it goes with what they wrote, stays out of the other’s copy, and moves along', async () => {
    await handOn(space, [item(), item({ author: 'b', words: 'Mine, said Bo.' })]);
    const file = await exportJson(space, { reader: 'b' });
    assert.ok(file.includes('Mine, said Bo.') && !file.includes('Sundays'));
    await space.useAdapter(memory({ name: `${device.name} elsewhere` }), { move: true });
    assert.deepEqual(await words('a'), ['I take time alone on Sundays.']);
    await space.deleteWritten('a');
    assert.deepEqual([await words('a'), await words('b')], [[], ['Mine, said Bo.']]);
  });

  it('is set aside, not lost, where it cannot be read', async () => {
    await handOn(space, [item()]);
    const adapter = memory({ name: device.name });
    const [record] = await adapter.query({ space: 'default', kind: 'draft' });
    await adapter.commit([{ put: { ...record!, rev: 'x', data: { words: 5 } } }]);
    assert.deepEqual(await words('a'), []);
    assert.deepEqual([...space.setAside.get().keys()], [record!.id]);
    assert.ok((await space.exportAll()).some(({ id }) => id === record!.id));
  });
});

describe('the promise of an apology', () => {
  const given: RepairPromise = {
    kind: 'promise',
    author: 'a',
    visibility: 'private',
    day: '2026-03-12',
    from: session,
    data: { words: 'call you first' },
  };

  it('becomes a promise of its own, once, and is shown when the apology is', async () => {
    const device = new Device();
    const [one, two] = [device.space('one'), device.space('two')];
    await Promise.all([keepPromises(one, [given]), keepPromises(two, [given])]);
    await keepPromises(one, [{ ...given, visibility: 'shared' }]);
    const promises = await one.read({ kind: 'promise' });
    assert.deepEqual(
      promises.map(({ author, visibility, day, data }) => ({ author, visibility, day, data })),
      [
        {
          author: 'a',
          visibility: 'shared',
          day: '2026-03-12',
          data: { words: 'call you first', from: { kind: 'repair', session } },
        },
      ],
    );
    assert.notEqual(promises[0]!.session, session);
  });

  it('stays as its author changed it since', async () => {
    const space = new Device().space();
    await keepPromises(space, [given]);
    const [promise] = await space.read({ kind: 'promise' });
    await space.complete([{ ...promise!, data: { words: 'call before six', due: '2026-03-20' } }]);
    await keepPromises(space, [{ ...given, visibility: 'shared' }]);
    const [now] = await space.read({ kind: 'promise' });
    assert.deepEqual([now!.visibility, now!.data], ['shared', { words: 'call before six', due: '2026-03-20' }]);
  });
});
