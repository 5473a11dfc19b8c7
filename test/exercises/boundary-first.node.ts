import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesOf, progressOf } from '../../src/exercises/boundary-pages.js';
import { reviewIn } from '../../src/exercises/boundary.js';
import {
  firstAct,
  firstProgress,
  newBoundary,
  type BoundaryAction,
  type BoundaryState,
} from '../../src/exercises/boundary-state.js';
import { act } from '../../src/exercises/boundary-steps.js';

const fresh = newBoundary({ session: 'one', day: '2026-03-12' });
const begin: BoundaryAction = { do: 'begin', who: 'a' };
const about = (area: string): BoundaryAction => ({ do: 'answer', who: 'a', answer: { area } });
const after = (...actions: BoundaryAction[]): BoundaryState => actions.reduce(act, fresh);

describe('the first screens of a boundary', () => {
  it('do what the whole of it does, and say the same of how far it is', () => {
    let state = fresh;
    for (const action of [begin, about('replies'), about('conflict')]) {
      const next = firstAct(state, action)!;
      assert.deepEqual(next, act(state, action));
      assert.deepEqual(firstProgress(next), progressOf(next));
      state = next;
    }
    assert.deepEqual(firstProgress(fresh), progressOf(fresh));
  });

  it('leave everything else to the whole of it', () => {
    const state = after(begin, about('replies'));
    for (const action of [{ do: 'next' }, { do: 'back' }, { do: 'alone' }] as const)
      assert.equal(firstAct(state, action), undefined);
    assert.equal(firstAct(act(state, { do: 'next' }), about('conflict')), undefined);
    const left = { ...fresh, answers: { a: {}, b: { words: 'Mine.' } } };
    assert.equal(firstAct(left, begin), undefined, 'the other’s words are put away first');
  });

  it('let an example that nobody changed go with its area, and keep own words', () => {
    const write = (answer: object): BoundaryAction => ({ do: 'answer', who: 'a', answer });
    const taken = after(begin, about('replies'), write({ words: 'Within a day.', example: 'within-a-day' }));
    assert.deepEqual(act(taken, about('conflict')).answers.a, { area: 'conflict' });
    assert.deepEqual(act(taken, about('replies')).answers.a.words, 'Within a day.');
    const changed = act(taken, write({ words: 'Within two days.' }));
    assert.equal(act(changed, about('conflict')).answers.a.words, 'Within two days.');
    assert.deepEqual(pagesOf(changed, 'a').slice(0, 2), ['area', 'words']);
  });
});

describe('a day to look at it again', () => {
  it('is two weeks, a month or three away, and never runs over a shorter month', () => {
    assert.equal(reviewIn('2026-03-12', 'week'), '2026-03-26');
    assert.equal(reviewIn('2026-03-12', 'month'), '2026-04-12');
    assert.equal(reviewIn('2026-01-31', 'month'), '2026-02-28');
    assert.equal(reviewIn('2026-11-30', 'quarter'), '2027-02-28');
    assert.equal(reviewIn('2027-12-31', 'month'), '2028-01-31');
  });
});
