import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  entriesFor,
  fitGuide,
  handedOn,
  isPossible,
  resultOf,
  summaryOf,
  takenFrom,
} from '../../src/exercises/guide-result.js';
import { conversationData, guideAnswers, guideProgress } from '../../src/exercises/guide-schemas.js';
import type { ConversationData } from '../../src/exercises/guide-record.js';
import { newGuideRun, readableBy, splitGuide, type GuideState } from '../../src/exercises/guide-state.js';
import type { GuideAction } from '../../src/exercises/guide-act.js';
import type { Guide } from '../../src/exercises/guide.js';
import type { Author, Person } from '../../src/exercises/record.js';
import { after, guide, run, settings, steps, today, walk } from './guide-samples.js';

const authors: readonly Author[] = ['a', 'b', 'both'];
const own: Guide = {
  version: 1,
  id: 'own',
  title: 'Own',
  steps: [
    {
      id: 'guard',
      type: 'choose',
      share: 'private',
      ask: 'Has it stopped?',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
    { id: 'need', type: 'answer', ask: 'What do you need?', flows: { to: 'boundary', kind: 'B12', whose: 'mine' } },
    { id: 'what', type: 'decide', ask: 'What do you try?', flows: { to: 'promise' } },
    { id: 'when', type: 'date' },
    { id: 'thanks', type: 'thanks' },
  ],
};
const next: GuideAction = { do: 'next' };
const says = (who: Author, answer: { text?: string; chosen?: string[]; day?: string }): GuideAction => ({
  do: 'answer',
  who,
  answer,
});
/** What is kept of each, by whose it is and who may read it. */
const kept = (one: Guide, state: GuideState): Record<string, ConversationData> =>
  Object.fromEntries(resultOf(one, state).map(({ author, visibility, data }) => [`${author} ${visibility}`, data]));
const agree = (who: Person): GuideAction => ({ do: 'agree', who, yes: true });
const ended = (choice: 'show' | 'keep', ...agreeing: Person[]) =>
  after(
    own,
    run(own),
    { do: 'begin', who: 'a' },
    { do: 'arrive', who: 'a' },
    says('a', { chosen: ['yes'] }),
    next,
    { do: 'arrive', who: 'b' },
    says('b', { chosen: ['no'] }),
    next,
    // The second step with turns begins with the other one.
    ...(['b', 'a'] as const).flatMap((who): GuideAction[] => [
      { do: 'arrive', who },
      says(who, { text: `need of ${who}` }),
      next,
      { do: 'choose', choice },
    ]),
    next,
    says('both', { text: 'Tea at six' }),
    ...agreeing.map(agree),
    next,
    says('both', { day: '2026-03-19' }),
    next,
    says('both', { text: 'for coming' }),
    next,
    next,
  );

describe('what comes of a guide', () => {
  it('holds what was asked and how it was called, so that it can be read without its guide', () => {
    const { 'a private': a, 'both shared': both } = kept(own, ended('keep', 'a', 'b'));
    assert.deepEqual(a?.entries, [
      { key: 'need.words', step: 'need', type: 'answer', author: 'a', ask: 'What do you need?', text: 'need of a' },
    ]);
    assert.deepEqual([both?.title, both?.ended], ['Own', true]);
    assert.deepEqual(
      both?.entries.map(({ key, text, day, agreed, speaker }) => ({ key, text, day, agreed, speaker })),
      [
        { key: 'what', text: 'Tea at six', day: undefined, agreed: true, speaker: undefined },
        { key: 'when', text: undefined, day: '2026-03-19', agreed: undefined, speaker: undefined },
        { key: 'thanks.a', text: 'for coming', day: undefined, agreed: undefined, speaker: 'a' },
      ],
    );
  });

  it('does not keep a private choice, which only led the way', () => {
    assert.doesNotMatch(JSON.stringify(resultOf(own, ended('show', 'a', 'b'))), /guard/);
  });

  it('keeps what each opened with their own, and between the two only what they wrote together', () => {
    const open = kept(own, ended('show', 'a', 'b'));
    assert.deepEqual(Object.keys(open), ['a after-both', 'b after-both', 'both shared']);
    assert.deepEqual(open['a after-both']!.shown, ['need']);
    assert.doesNotMatch(JSON.stringify(open['both shared']), /need of/);
    assert.deepEqual(Object.keys(kept(own, ended('keep', 'a', 'b'))), ['a private', 'b private', 'both shared']);
  });

  it('keeps the words beside a private choice for their writer, and not the choice', () => {
    const guard = { ...own.steps[0]!, write: true } as Guide['steps'][number];
    const one: Guide = { ...own, steps: [guard] };
    const begun = after(one, run(one), { do: 'begin', who: 'a' });
    const state = after(one, begun, says('a', { text: 'since May', chosen: ['yes'] }), next);
    const { 'a private': a } = kept(one, state);
    assert.deepEqual(
      a?.entries.map(({ text, chosen }) => [text, chosen]),
      [['since May', undefined]],
    );
  });

  it('never puts what stays one’s own with what the other may read, nor anybody’s where both’s lies', () => {
    let seen = 0;
    fc.assert(
      fc.property(guide, settings, steps, (one, given, taken) => {
        const state = walk(one, newGuideRun(one, given), taken);
        for (const { author, visibility, data } of resultOf(one, state)) {
          assert.ok(data.entries.every((entry) => entry.author === author));
          if (author === 'both' || visibility === 'private') continue;
          seen++;
          const other = author === 'a' ? 'b' : 'a';
          for (const { step, key } of data.entries) {
            assert.ok(data.shown?.includes(step));
            assert.equal(state.chosen[step]?.[author], 'show');
            if (state.mode === 'together') assert.ok(readableBy(one, state, other)[author][key]);
          }
        }
        // Each word is in one part, and in one only.
        const all = resultOf(one, state).flatMap(({ author, data }) =>
          data.entries.map(({ key }) => `${author} ${key}`),
        );
        assert.equal(new Set(all).size, all.length);
      }),
      { numRuns: 300 },
    );
    assert.ok(seen > 0, 'no sequence showed anything');
  });

  describe('on their own, one after the other', () => {
    const pair: Guide = {
      ...own,
      steps: [
        { id: 'fear', type: 'answer' },
        { id: 'hope', type: 'answer' },
      ],
    };
    type Choice = 'show' | 'keep';
    const alone = (who: Person, fear: Choice, hope: Choice, half?: GuideState): GuideState => {
      const chosen = (id: string) => half!.chosen[id]!.a!;
      const before = half && { a: { answers: half.answers.a, chosen: { fear: chosen('fear'), hope: chosen('hope') } } };
      const begun = newGuideRun(pair, { ...today, mode: 'apart', ...(before && { kept: before }) });
      return [['fear', fear] as const, ['hope', hope] as const].reduce(
        (state, [id, choice]) => {
          const now = after(pair, state, says(who, { text: `${id} of ${who}` }), next, { do: 'choose', choice });
          return now.at === 'shown' ? after(pair, now, next) : now;
        },
        after(pair, begun, { do: 'begin', who }),
      );
    };
    const words = (state: GuideState) =>
      Object.fromEntries(
        Object.entries(kept(pair, state)).map(([part, { entries }]) => [part, entries.map(({ text }) => text)]),
      );

    it('offers what was chosen to be shown, apart from what was not', () => {
      assert.deepEqual(words(alone('a', 'show', 'keep')), {
        'a after-both': ['fear of a'],
        'a private': ['hope of a'],
      });
    });

    it('opens what both showed, and keeps a record shut that would show more', () => {
      const both = alone('b', 'show', 'show', alone('a', 'show', 'keep'));
      assert.deepEqual(words(both), { 'b after-both': ['fear of b'], 'b private': ['hope of b'] });
      const less = alone('b', 'show', 'keep', alone('a', 'show', 'show'));
      assert.deepEqual(words(less), { 'b private': ['fear of b', 'hope of b'] });
    });
  });

  it('hands on one’s own to oneself, and what both decided only when both agreed', () => {
    const state = ended('keep', 'a', 'b');
    assert.deepEqual(handedOn(own, state, 'a'), [
      {
        to: 'boundary',
        kind: 'B12',
        whose: 'mine',
        author: 'a',
        step: 'need',
        key: 'need.words',
        text: 'need of a',
        day: '2026-03-19',
      },
      {
        to: 'promise',
        whose: 'ours',
        author: 'both',
        step: 'what',
        key: 'what',
        text: 'Tea at six',
        day: '2026-03-19',
      },
    ]);
    assert.deepEqual(handedOn(own, ended('keep', 'a'), 'both'), []);
  });

  it('is for each reader what they may read, and in a summary only what its author chose', () => {
    fc.assert(
      fc.property(
        guide,
        settings,
        steps,
        fc.constantFrom(...authors),
        fc.func(fc.boolean()),
        (one, given, taken, reader, picks) => {
          const state = walk(one, newGuideRun(one, given), taken);
          const readable = readableBy(one, state, reader);
          const entries = entriesFor(one, state, reader);
          for (const { author, key } of entries) assert.ok(readable[author][key]);
          const chosen = Object.fromEntries(
            authors.map((author) => [author, Object.keys(state.answers[author]).filter((key) => picks(author, key))]),
          );
          const summary = summaryOf(one, state, reader, chosen);
          assert.deepEqual(
            summary,
            takenFrom(one, state, reader).filter(({ author, key }) => picks(author, key)),
          );
          assert.deepEqual(summaryOf(one, state, reader, {}), []);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a guide that has changed', () => {
  it('is gone on with where it stood, or begun again with every word', () => {
    const state = after(
      own,
      run(own),
      { do: 'begin', who: 'a' },
      { do: 'arrive', who: 'a' },
      says('a', { chosen: ['yes'] }),
      next,
    );
    assert.equal(fitGuide(own, state), state);
    const changed: Guide = { ...own, steps: own.steps.slice(1) };
    assert.equal(isPossible(changed, state), false);
    const fitted = fitGuide(changed, state);
    assert.deepEqual([fitted.at, fitted.trail, fitted.answers], ['begin', [], state.answers]);
    assert.ok(isPossible(changed, fitted));
  });

  it('loses no word of a step that it no longer has', () => {
    const state = ended('show', 'a', 'b');
    const changed: Guide = { ...own, steps: own.steps.filter(({ id }) => id !== 'need' && id !== 'what') };
    const { 'a private': a, 'b private': b, 'both shared': both } = kept(changed, fitGuide(changed, state));
    assert.deepEqual(
      [a, b].map((data) => data?.entries.map(({ text }) => text)),
      [['need of a'], ['need of b']],
    );
    assert.ok(both?.entries.some(({ text }) => text === 'Tea at six'));
    assert.ok(both?.entries.every(({ author }) => author === 'both'));
    assert.deepEqual(handedOn(changed, state, 'a'), []);
  });

  it('does not take a state that stands nowhere', () => {
    const state = after(own, run(own), { do: 'begin', who: 'a' });
    for (const wrong of [
      { guide: 'other' },
      { at: 'speak' },
      { page: 4 },
      { day: 'soon' },
      { trail: [] },
      { starter: undefined },
    ])
      assert.equal(isPossible(own, { ...state, ...wrong } as typeof state), false, JSON.stringify(wrong));
  });
});

describe('the schemas of a guide', () => {
  it('take every draft and record that a run can have, and leave nothing out', () => {
    const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(guide, settings, steps, (one, given, taken) => {
        const state = walk(one, newGuideRun(one, given), taken);
        const { progress, a, b, both } = splitGuide(state);
        assert.deepEqual(v.parse(guideProgress, json(progress)), json(progress));
        for (const answers of [a, b, both]) assert.deepEqual(v.parse(guideAnswers, json(answers)), json(answers));
        for (const { data } of resultOf(one, state))
          assert.deepEqual(v.parse(conversationData, json(data)), json(data));
      }),
      { numRuns: 300 },
    );
  });
});
