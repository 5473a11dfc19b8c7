import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  exportJson,
  exportMarkdown,
  inWords,
  neutralName,
  pageOfDays,
  wordsIn,
  type ExportedSpace,
} from '../../src/export/index.js';
import type { Author, StoredRecord, Visibility } from '../../src/exercises/record.js';

const record = (author: Author, visibility: Visibility, data: object, day = '2026-03-12'): StoredRecord => ({
  id: `${day}-${author}-${visibility}`,
  kind: 'checkin',
  space: 'default',
  session: day,
  author,
  visibility,
  createdAt: `${day}T20:14:03.000Z`,
  updatedAt: `${day}T20:14:03.000Z`,
  day,
  schema: 1,
  rev: 'r',
  data: { rhythm: 'daily', ...data },
});
const words = await wordsIn('en-GB', ['Sam', 'Alex']);
const spaceOf = (records: readonly StoredRecord[]) => ({ id: 'default', exportAll: async () => [...records] });
const past = [
  record('a', 'after-both', { feelings: ['close', 'tender'], unsure: true, thanks: 'for the soup' }),
  record('b', 'after-both', { nothing: true }),
  record('both', 'shared', { heard: { b: 'You were tired.' } }),
  record('a', 'private', { share: 'a fear', prompt: 'moment-smile' }, '2026-03-10'),
  record('b', 'private', { thanks: 'hidden' }, '2026-03-10'),
];

describe('check-ins in words', () => {
  it('say feelings and parts as they were asked, a family only where none of its words was taken', () => {
    const [day] = inWords(past, words);
    assert.equal(day?.date.replace(',', ''), 'Thursday 12 March 2026');
    const [checkin] = day.entries;
    assert.deepEqual(
      checkin!.voices.map(({ name, parts }) => [name, ...parts.map(({ text }) => text)]),
      [
        ['Sam', 'tender, not sure', 'for the soup'],
        ['Alex', 'Nothing today'],
      ],
    );
    assert.deepEqual(checkin!.together, ['Alex heard: You were tired.']);
  });

  it('hold one’s own for one person, with the question that a small share answers', () => {
    const days = inWords(past, words, 'a');
    assert.equal(days.length, 2);
    const [part] = days[1]!.entries[0]!.voices[0]!.parts;
    assert.equal(part?.label, 'Which moment of today made you smile, even a little?');
    assert.ok(!JSON.stringify(days).includes('hidden'));
  });
});

describe('Markdown', () => {
  it('is a plain text with a date, names and words', () => {
    assert.equal(
      exportMarkdown(past, words).replace('Thursday,', 'Thursday'),
      `# Notes

## Thursday 12 March 2026

### Sam

What is there

> tender, not sure

A thanks

> for the soup

### Alex

A thanks

> Nothing today

> Alex heard: You were tired.
`,
    );
  });

  it('never lets what somebody typed become markup, a heading, a list or a link', () => {
    const typed = '# no heading\n- no list\n1. no number\n<b>no tag</b> [no](link) `code` *star* _line_\n> quoted\n===';
    const text = exportMarkdown([record('a', 'shared', { thanks: typed })], words);
    for (const line of [
      '> \\# no heading',
      '> \\- no list',
      '> 1\\. no number',
      '> \\<b\\>no tag\\</b\\> \\[no\\](link) \\`code\\` \\*star\\* \\_line\\_',
      '> \\> quoted',
      '> \\===',
    ])
      assert.ok(text.includes(`${line}\n`), line);
  });

  it('keeps every character that was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
        const text = exportMarkdown([record('a', 'shared', { thanks: typed })], words);
        const quoted = text
          .slice(text.indexOf('> '))
          .replace(/^> /gm, '')
          .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
        const bare = (some: string) => some.trim().replaceAll('\\', '');
        if (bare(typed)) assert.equal(bare(quoted), bare(typed));
      }),
    );
  });
});

describe('JSON', () => {
  it('holds everything of a space for a move, records that could not be read included', async () => {
    const foreign = { ...record('a', 'private', {}), id: 'foreign', schema: 99 };
    const file = JSON.parse(await exportJson(spaceOf([...past, foreign]))) as ExportedSpace;
    assert.equal(file.format, 'mend-elements');
    assert.deepEqual(file.records, [...past, foreign]);
  });

  it('holds for one person what they may read, and of the other’s no time at which it was written', async () => {
    const file = JSON.parse(await exportJson(spaceOf(past), { reader: 'a' })) as ExportedSpace;
    assert.deepEqual(
      file.records.map(({ author, day }) => `${author} ${day}`),
      ['a 2026-03-12', 'b 2026-03-12', 'both 2026-03-12', 'a 2026-03-10'],
    );
    assert.equal(file.records[0]!.createdAt, '2026-03-12T20:14:03.000Z');
    assert.equal(file.records[1]!.createdAt, '2026-03-12T00:00:00.000Z');
    assert.equal(file.records[1]!.updatedAt, '2026-03-12T00:00:00.000Z');
  });

  it('survives a record that is none', async () => {
    const file = JSON.parse(await exportJson(spaceOf([null as never, ...past]), { reader: 'b' })) as ExportedSpace;
    assert.ok(file.records.every(({ author, visibility }) => author === 'b' || visibility !== 'private'));
  });
});

describe('a page to print', () => {
  it('carries the date as its title when it is one day', () => {
    const page = pageOfDays(past, words);
    assert.match(page.title, /Thursday,? 12 March 2026/);
    assert.deepEqual(
      page.sections.map(({ heading }) => heading),
      ['Sam', 'Alex', undefined],
    );
  });

  it('names each day when it is several, and holds what its reader may read', () => {
    const page = pageOfDays(past, words, 'b');
    assert.equal(page.title, 'Notes');
    const text = JSON.stringify(page);
    assert.ok(text.includes('hidden') && text.includes('for the soup') && !text.includes('a fear'));
  });
});

describe('a file', () => {
  it('has a name that tells nobody what is inside', () => {
    assert.equal(neutralName('2026-11-24', 'md'), 'notes-2026-11-24.md');
    assert.equal(neutralName('2026-11-24'), 'notes-2026-11-24');
  });
});
