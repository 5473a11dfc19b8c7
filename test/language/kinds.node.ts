import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { words } from '../../src/content/en/notices.js';
import { corpus, purposes } from './corpus.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The members of a union of strings in `notice.ts`. */
const union = (name: string): string[] => {
  const [, members] = new RegExp(`export type ${name} =([^;]+);`).exec(read('src/language/notice.ts'))!;
  return [...members!.matchAll(/'([a-z-]+)'/g)].map(([, one]) => one!).sort();
};
const kinds = union('NoticeKind');
const docs = read('docs/language.md');
/** The rows of the table of the docs whose head begins so, as the cells of each. */
const table = (head: string): string[][] =>
  docs
    .slice(docs.search(new RegExp(`^\\| ${head} +\\|`, 'm')))
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
const codes = (cell: string): string[] => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, one]) => one!);

describe('the closed list of kinds', () => {
  it('is the one in the docs, each with a meaning and an instance', () => {
    const rows = table('kind');
    assert.deepEqual(rows.map(([, kind]) => codes(kind!)[0]).sort(), kinds);
    for (const [, kind, meaning, instance] of rows) assert.ok(meaning && instance, kind);
  });

  it('is what the docs say of the purposes, all of it and nothing else', () => {
    const rows = table('purpose');
    assert.deepEqual(rows.map(([, purpose]) => codes(purpose!)[0]).sort(), [...purposes].sort());
    assert.deepEqual([...new Set(rows.flatMap(([, , what]) => codes(what!)))].sort(), kinds);
    for (const [, purpose, what] of rows) assert.ok(codes(what!).includes('crisis'), purpose);
  });

  it('has sentences in the corpora for every kind, of the purposes that the docs give it', () => {
    const listed = new Map(table('purpose').map(([, purpose, what]) => [codes(purpose!)[0], codes(what!)]));
    const seen = new Set(['crisis']);
    for (const purpose of purposes) {
      for (const { kind } of [...corpus(purpose, 'tuning'), ...corpus(purpose, 'held-out')]) {
        if (!kind) continue;
        assert.ok(listed.get(purpose)!.includes(kind), `${purpose}: ${kind}`);
        seen.add(kind);
      }
    }
    assert.deepEqual([...seen].sort(), kinds);
  });

  it('has one sentence for every why and every question, and none for anything else', () => {
    const keys = [...kinds.map((kind) => `notice.${kind}`), ...union('Question').map((one) => `notice.ask.${one}`)];
    assert.deepEqual(Object.keys(words).sort(), keys.sort());
    for (const text of Object.values(words)) {
      assert.match(text, /^['A-Z].*[.?]$/);
      assert.ok(text.length <= 130, text);
    }
  });
});
