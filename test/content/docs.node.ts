import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { feelings, knownWords, readPack } from '../../src/content/index.js';
import { noticeIn } from '../../src/language/index.js';

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

it('every pack in the page about content packs is right', async () => {
  const words = await knownWords();
  const packs = [
    ...page('content-packs.md').matchAll(/```json\n(.*?)```|application\/json" slot="content">(.*?)<\//gs),
  ];
  assert.ok(packs.length >= 2);
  for (const [, block, inElement] of packs)
    assert.deepEqual(readPack(block ?? inElement, { words, feelings }).problems, []);
});

it('the error in the page about content packs is the one that is given', async () => {
  const { problems } = readPack({ version: 1, words: { 'who.aks': 'Who?' } }, { words: await knownWords() });
  assert.ok(page('content-packs.md').includes(`> ${problems[0]?.message}`), problems[0]?.message);
});

it('the notice in the page about language is the one that is given', async () => {
  const [notice] = await noticeIn('Thanks for being you', { purpose: 'appreciation', locale: 'en-GB' });
  assert.deepEqual(notice, { kind: 'vague', start: 0, end: 20, why: 'notice.vague', ask: 'notice.vague' });
  assert.ok(
    page('language.md').includes("{ kind: 'vague', start: 0, end: 20, why: 'notice.vague', ask: 'notice.vague' }"),
  );
});
