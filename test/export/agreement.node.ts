import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as first } from '../../src/content/en/boundary.js';
import { words as more } from '../../src/content/en/boundary-more.js';
import { words as shared } from '../../src/content/en/exercise.js';
import { say } from '../../src/content/say.js';
import { agreementOf, needsOf, type Boundary } from '../../src/exercises/boundary.js';
import { agreementPage, needsPage, type AgreementWords } from '../../src/export/agreement.js';
import { exportJson } from '../../src/export/json.js';
import { pageInMarkdown } from '../../src/export/page-in-markdown.js';
import type { StoredRecord } from '../../src/exercises/record.js';

const day = '2026-03-12';
const known: Record<string, string> = { ...shared, ...more, ...first };
const words: AgreementWords = {
  say: (key, values) => say(known[key] ?? assert.fail(`no words for ${key}`), values),
  nameOf: (person) => (person === 'a' ? 'Sam' : 'Alex'),
  titleOf: (area) => known[`area.${area}`]!,
  dayIn: (one) => one,
  lang: 'en',
};

const signed = { a: { name: 'Sam', day }, b: { name: 'Alex R.', day } };
const agreed = (area: string, text: string, more: Partial<Boundary['wording']> = {}, isSigned = true): Boundary => {
  const answer = (who: 'a' | 'b') => ({
    is: 'answer' as const,
    of: 'rev',
    reply: 'agree' as const,
    day,
    ...(isSigned && { signed: signed[who] }),
  });
  return {
    session: text,
    day,
    author: 'both',
    isShown: true,
    rev: 'rev',
    status: 'agreed',
    answers: { a: answer('a'), b: answer('b') },
    wording: { is: 'wording', area, whose: 'ours', proposer: 'a', words: text, history: [], ...more },
  };
};
const own = (text: string, isShown: boolean): Boundary => ({
  ...agreed('self-protection', text, { whose: 'mine' }),
  author: 'a',
  status: 'mine',
  answers: {},
  isShown,
});
const order = ['replies', 'hard-topics', 'self-protection'];

describe('an agreement on one page', () => {
  const all = [
    agreed('hard-topics', 'Not after ten.', { why: 'Tired words hurt.', review: '2026-04-12' }),
    agreed('replies', 'Within a day.', { slips: 'We ask once.' }),
    agreed('replies', 'Not at work.'),
    own('I sleep in my own room.', true),
    own('Kept to myself.', false),
  ];

  it('holds what both agreed and what each shows, by area, and nothing that one keeps', () => {
    const page = agreementPage(agreementOf(all, order), words, day);
    assert.deepEqual(
      page.sections.map(({ heading, blocks }) => [heading, blocks[0]!.text]),
      [
        ['Replies', 'Not at work.'],
        [undefined, 'Within a day.'],
        ['Hard topics', 'Not after ten.'],
        ['What I need for myself', 'I sleep in my own room.'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(page), /Kept to myself/);
    assert.equal(page.foot, 'A yes today is not a yes tomorrow. Our intention, not a contract.');
    assert.equal(page.file, 'notes');
  });

  it('carries both signatures as they were typed, or a line for each', () => {
    const page = agreementPage(agreementOf(all, order), words, day);
    assert.deepEqual(page.signatures, [
      { name: 'Sam', note: `signed ${day}` },
      { name: 'Alex R.', note: `signed ${day}` },
    ]);
    const unsigned = agreementPage(agreementOf([...all, agreed('replies', 'New.', {}, false)], order), words, day);
    assert.deepEqual(
      unsigned.signatures?.map(({ name }) => name),
      ['', ''],
    );
  });

  it('with nothing agreed is not signed', () => {
    const page = agreementPage(agreementOf([own('Mine.', true)], order), words, day);
    assert.equal(page.signatures, undefined);
    assert.match(JSON.stringify(page), /Nothing is agreed yet/);
  });

  it('alone says what one needs, and that nobody else agreed', () => {
    const page = needsPage(needsOf(all, 'a', order), words, day);
    assert.equal(page.title, 'What I need');
    assert.equal(page.foot, 'This is what I need. Nobody else has agreed to it here.');
    assert.doesNotMatch(JSON.stringify(page), /Sam|Alex|yes/);
  });

  it('reads the same as Markdown, where nothing that was typed is markup', () => {
    const page = agreementPage(agreementOf([agreed('replies', '# Not [this](x)')], order), words, day);
    const text = pageInMarkdown(page);
    assert.match(text, /^# What we agreed\n\nSam and Alex, 2026-03-12\n\n## Replies\n\n/);
    assert.ok(text.includes('\\# Not \\[this\\](x)'));
    assert.match(text, /Sam, signed 2026-03-12\n\nAlex R\., signed 2026-03-12\n\nA yes today/);
  });
});

describe('the records of boundaries as JSON', () => {
  it('are those of boundaries alone, and of them what both may read', async () => {
    const record = (kind: string, author: string, visibility: string) =>
      ({ id: `${kind}-${author}`, kind, space: 's', session: 's', author, visibility, createdAt: '', updatedAt: '', day, schema: 1, rev: 'r', data: {} }) as StoredRecord; // prettier-ignore
    const space = {
      id: 's',
      exportAll: async () => [
        record('boundary', 'both', 'shared'),
        record('boundary', 'a', 'private'),
        record('checkin', 'b', 'shared'),
      ],
    };
    const { records } = JSON.parse(await exportJson(space, { reader: 'both', kind: 'boundary' })) as {
      records: StoredRecord[];
    };
    assert.deepEqual(
      records.map(({ id }) => id),
      ['boundary-both'],
    );
  });
});
