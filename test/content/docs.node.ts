import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import {
  areasWith,
  guideFrom,
  guideNamesWith,
  knownContent,
  knownWords,
  linesIn,
  packSchema,
  readPack,
  sentence,
  sentenceWith,
  validatePack,
  type ContentPack,
} from '../../src/content/index.js';
import { noticeIn } from '../../src/language/index.js';

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const known = await knownContent();

/** The worked example of an element in the page about content packs, read as a page would read it. */
async function exampleOf(tag: string): Promise<ContentPack> {
  const [, section] = page('content-packs.md').split(`## \`<${tag}>\``);
  const [, json] = /```json\n(.*?)```/s.exec(section ?? '') ?? [];
  assert.ok(json, tag);
  const result = await validatePack(json);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(({ message }) => message).join('\n'));
  return result.pack;
}

it('the pack inside an element in the page about content packs is right', async () => {
  const inside = [...page('content-packs.md').matchAll(/application\/json" slot="content">(.*?)<\//gs)];
  assert.ok(inside.length);
  for (const [, json] of inside) assert.ok((await validatePack(json)).ok);
});

it('the example for the check-in changes feelings, prompts and words', async () => {
  const { words, feelings, prompts } = await exampleOf('checkin-card');
  assert.ok(words && feelings && prompts);
});

it('the example for the repair changes, takes out and adds lines and needs', async () => {
  const { lines, needs, sentence: changes } = await exampleOf('repair-prompt');
  assert.equal(sentenceWith(sentence, changes).need.frame, 'What I wish for is {words}');
  const openings = linesIn(known.words, 'opening.unheard', lines!['opening.unheard']);
  assert.ok(openings.some(({ id }) => id === 'tea') && !openings.some(({ id }) => id === '4'));
  assert.equal(linesIn(known.words, 'gesture', lines!['gesture']).at(-1)!.text, 'Bring some soup');
  assert.ok(needs!['play']);
});

it('the page about content packs has a row for every part of a pack', () => {
  for (const part of Object.keys(packSchema.entries))
    assert.match(page('content-packs.md'), new RegExp(`^\\| \`${part}\` `, 'm'), part);
});

it('the page about content packs names every list of lines', () => {
  const lists = Object.keys(known.words).flatMap((key) => /^opening(\.[a-z-]+)\./.exec(key)?.[1] ?? []);
  for (const list of new Set(lists)) assert.ok(page('content-packs.md').includes(`${list}\``), list);
});

it('the example for the boundaries changes, takes out and adds areas and examples', async () => {
  const areas = areasWith(known.areas, (await exampleOf('boundary-builder')).areas);
  assert.ok(areas['the-dog'] && !areas['going-public']);
  const sunday = areas['replies']!.examples.filter(({ pair }) => pair === 'weekend');
  assert.equal(sunday.length, 2);
});

it('the example for the conversations says a guide of ours in other words, and adds one', async () => {
  const pack = await exampleOf('conversation-guide');
  assert.equal((await guideFrom('needs', pack)).guide!.title, 'What you each need');
  assert.equal((await guideFrom('monday', pack)).guide!.steps.length, 5);
  assert.ok(!guideNamesWith(pack.guides).includes('forgiveness'));
});

it('the example for help names a coach and two lists', async () => {
  const { support } = await exampleOf('support-note');
  assert.ok(support!.contact && support!.directories!.anyone && support!.directories!.child);
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
