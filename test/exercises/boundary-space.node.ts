import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { boundaryExercise } from '../../src/exercises/boundary-exercise.js';
import type { BoundaryAction, BoundaryPart } from '../../src/exercises/boundary-state.js';
import {
  answer,
  boundariesOf,
  newWording,
  propose,
  reword,
  sign,
  type BoundaryPut,
  type BoundaryRecord,
} from '../../src/exercises/boundary.js';
import type { Person } from '../../src/exercises/record.js';
import type { Space } from '../../src/space/space.js';
import { memory } from '../../src/storage/memory.js';
import { Device, pass, quiet, startTime, stopTime } from '../space/device.js';

const day = '2026-03-12';
const read = async (space: Space) => (await space.read({ kind: 'boundary' })) as unknown as BoundaryRecord[];
const keep = (space: Space, puts: readonly BoundaryPut[] | undefined) => space.complete(puts ?? [], { drop: [] });

describe('boundaries in a space, in two tabs', () => {
  let device: Device;
  let one: Space;
  let two: Space;
  let session: string;
  beforeEach(async () => {
    stopTime();
    device = new Device();
    one = device.space('one');
    two = device.space('two');
    session = one.newSession();
    const wording = newWording({ area: 'replies', whose: 'ours', words: 'Within a day.' }, 'a', day);
    await keep(one, [propose(session, wording, day)]);
  });
  afterEach(startTime);

  const says = async (space: Space, who: Person) => {
    const records = await read(space);
    const of = boundariesOf(records)[0]!.rev;
    return answer(records, session, { who, day, of, reply: 'agree', choice: 'show' });
  };

  it('two who agree at once have one agreement, in both tabs and after they move elsewhere', async () => {
    const [first, second] = [await says(one, 'a'), await says(two, 'b')];
    await Promise.all([keep(one, first), keep(two, second)]);
    for (const space of [one, two])
      assert.deepEqual(
        boundariesOf(await read(space)).map(({ status }) => status),
        ['agreed'],
      );
    await one.useAdapter(memory({ name: `${device.name} elsewhere` }), { move: true });
    assert.deepEqual(
      boundariesOf(await read(one)).map(({ status }) => status),
      ['agreed'],
    );
  });

  it('of two who change the words at once one is refused, and nothing of it is half there', async () => {
    await keep(one, await says(one, 'a'));
    await keep(one, await says(one, 'b'));
    const to = async (space: Space, who: Person, words: string) =>
      reword(await read(space), session, { who, day, terms: { words } });
    const [first, second] = [await to(one, 'a', 'Within two days.'), await to(two, 'b', 'By the evening.')];
    await keep(one, first);
    await assert.rejects(keep(two, second), { code: 'conflict' });
    const [now] = boundariesOf(await read(two));
    assert.deepEqual([now!.status, now!.wording.words], ['open', 'Within two days.']);
    assert.ok((await read(two)).every(({ author, visibility }) => author === 'both' || visibility === 'private'));
  });

  it('a signature changes no words, and is refused under words that changed meanwhile', async () => {
    await keep(one, await says(one, 'a'));
    await keep(one, await says(one, 'b'));
    await keep(one, sign(await read(one), 'a', { name: 'Sam', day }));
    assert.equal(boundariesOf(await read(two))[0]!.answers.a?.signed?.name, 'Sam');
    const late = sign(await read(two), 'b', { name: 'Alex', day });
    await keep(one, reword(await read(one), session, { who: 'a', day, terms: { why: 'It calms me.' } }));
    await assert.rejects(keep(two, late), { code: 'conflict' });
  });
});

describe('a boundary of one’s own, in a run', () => {
  let device: Device;
  beforeEach(() => {
    stopTime();
    device = new Device();
  });
  afterEach(startTime);

  const open = () => device.run(boundaryExercise, 'boundary-builder//', {});
  const does = async (run: Awaited<ReturnType<typeof open>>['run'], ...actions: BoundaryAction[]) => {
    for (const action of actions) {
      run.act(action);
      await quiet();
    }
    await pass(300);
  };
  const next: BoundaryAction = { do: 'next' };
  const part: BoundaryPart = { area: 'self-protection', words: 'I leave the room when voices rise.' };
  const written: BoundaryAction[] = [
    { do: 'begin', who: 'a' },
    { do: 'answer', who: 'a', answer: part },
  ];

  it('is taken up where it was left, behind a cover', async () => {
    await does((await open()).run, ...written, next);
    const { run } = await open();
    const { at, holder, answers } = run.state.get()!;
    assert.deepEqual([at, holder, answers.a], ['write', 'a', part]);
    assert.ok(run.covered.get());
  });

  it('is kept once its writer chose, shown or not, and leaves no draft behind', async () => {
    const { run, space } = await open();
    await does(run, ...written, next, next, next, next, next, { do: 'choose', choice: 'show' });
    assert.deepEqual(
      boundariesOf(await read(space), 'b').map(({ status, wording: { words } }) => [status, words]),
      [['mine', part.words]],
    );
    await does(run, { do: 'enough' });
    assert.deepEqual(await device.drafts(), []);
    assert.equal((await read(space)).length, 1);
  });
});
