import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { borrowedIn, hashBytes, wordRunsIn } from './word-runs.js';

const root = new URL('../../', import.meta.url);
// Every seven words in a row of the articles that the exercises go back to, as hashes: `scripts/article-hashes.mjs` made them.
const list = readFileSync(new URL('article-hashes.bin', import.meta.url)).toString('hex');
const hashes = new Set(list.match(new RegExp(`.{${hashBytes * 2}}`, 'g')));

describe('what we say', () => {
  it('shares no seven words in a row with the articles', () => {
    assert.ok(hashes.size > 6_000, String(hashes.size));
    const files = globSync(['src/content/**/*.ts', 'docs/**/*.md', '*.md'], { cwd: root });
    for (const folder of ['src/content/en/', 'src/content/en/guides/', 'docs/', 'README'])
      assert.ok(
        files.some((file) => file.startsWith(folder)),
        folder,
      );
    const borrowed = files.flatMap((file) =>
      borrowedIn(readFileSync(new URL(file, root), 'utf8'), hashes).map((sentence) => `${file}: ${sentence}`),
    );
    assert.deepEqual(borrowed, []);
  });

  it('would be caught in a string, over a line’s end, in other case and without its punctuation', () => {
    const known = new Set(wordRunsIn('We don’t keep count of who was right.').map(({ hash }) => hash));
    const told = [
      `words = { a: 'Today. we don\\'t keep count of who was right', b: 'Tomorrow.' }`,
      'First this.\nWe dont keep\ncount of — who was RIGHT. Then that.',
      '| "We don\'t keep count of who was right" |',
    ].map((text) => borrowedIn(text, known));
    assert.deepEqual(told, [
      ["we don\\'t keep count of who was right"],
      ['We dont keep count of — who was RIGHT'],
      ["We don't keep count of who was right"],
    ]);
    assert.deepEqual(borrowedIn('We do not keep count of who was right.', known), []);
    assert.deepEqual(borrowedIn('keep count of who was', known), [], 'too short');
  });
});
