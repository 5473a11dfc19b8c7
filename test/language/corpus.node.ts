import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticeIn } from '../../src/language/index.js';
import {
  corpus,
  none,
  precisionOf,
  purposes,
  recallOf,
  score,
  scoreCrisis,
  scoreStrangers,
  strangers,
  sum,
} from './corpus.js';
import { kindsIn } from './reading.js';

const rowsOf = (name: (typeof purposes)[number] | 'crisis') => [...corpus(name, 'tuning'), ...corpus(name, 'held-out')];

describe('the corpora', () => {
  it('have at least 600 sentences, none twice in a purpose, about half of them fine', () => {
    const rows = purposes.flatMap(rowsOf);
    assert.ok(rows.length >= 600);
    const fine = rows.filter(({ kind }) => !kind).length / rows.length;
    assert.ok(fine > 0.4 && fine < 0.6, `${fine}`);
    for (const name of [...purposes, 'crisis'] as const) {
      const texts = rowsOf(name).map(({ text }) => text.toLowerCase());
      assert.equal(new Set(texts).size, texts.length, name);
    }
  });

  it('are noticed on the held-out part with precision of at least 0.95 and recall of at least 0.9', async (test) => {
    let all = none;
    for (const purpose of purposes) all = sum(all, await score(purpose, 'held-out'));
    test.diagnostic(`held out: precision ${precisionOf(all).toFixed(3)}, recall ${recallOf(all).toFixed(3)}`);
    assert.ok(precisionOf(all) >= 0.95, `precision ${precisionOf(all)}`);
    assert.ok(recallOf(all) >= 0.9, `recall ${recallOf(all)}`);
  });

  for (const purpose of purposes) {
    it(`are noticed well enough in ${purpose} alone`, async () => {
      const all = await score(purpose, 'held-out');
      assert.ok(precisionOf(all) >= 0.9, `precision ${precisionOf(all)}`);
      assert.ok(recallOf(all) >= 0.8, `recall ${recallOf(all)}`);
    });
  }

  it('are noticed well enough in sentences of strangers that no rule was made for', async (test) => {
    const all = await scoreStrangers('held-out');
    test.diagnostic(`strangers: precision ${precisionOf(all).toFixed(3)}, recall ${recallOf(all).toFixed(3)}`);
    assert.ok(precisionOf(all) >= 0.9, `precision ${precisionOf(all)}`);
    assert.ok(recallOf(all) >= 0.8, `recall ${recallOf(all)}`);
  });

  it('have words of not wanting to live that are seen, and turns of phrase that are not', async () => {
    const all = await scoreCrisis('held-out');
    assert.ok(precisionOf(all) >= 0.95, `precision ${precisionOf(all)}`);
    assert.ok(recallOf(all) >= 0.9, `recall ${recallOf(all)}`);
  });
});

describe('a one-sided act, or fear', () => {
  const rows = [...rowsOf('statement'), ...strangers.tuning, ...strangers['held-out']].filter(
    ({ note }) => note === 'one-sided',
  );

  it('is told in at least 60 sentences', () => assert.ok(rows.length >= 60));

  it('is never noticed as blame, and stands as it is', async () => {
    for (const { text } of rows) {
      for (const notice of await noticeIn(text, { purpose: 'statement', locale: 'en' })) {
        assert.equal(notice.kind, 'crisis', text);
        assert.equal(notice.rewording, undefined, text);
      }
    }
  });

  it('is neither blame nor control in an apology or a boundary', async () => {
    for (const purpose of ['apology', 'boundary'] as const) {
      for (const { text, note } of corpus(purpose, 'tuning'))
        if (note === 'one-sided') assert.deepEqual(await kindsIn(text, purpose), [], text);
    }
  });

  it('leaves the sentences beside it alone', async () => {
    for (const text of [
      'You hit me. You always do this.',
      "You never listen. I'm afraid of you when you drink.",
      "you're such a liar. you lied about where you were",
      'You make me feel worthless. You took my bank card again.',
    ]) {
      assert.deepEqual(await kindsIn(text, 'statement'), [], text);
    }
  });
});
