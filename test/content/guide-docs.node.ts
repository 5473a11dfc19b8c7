import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { guideLimits, guideStepTypes, readGuide, validateGuide, type Guide } from '../../src/content/index.js';
import { guideFields, stepFields } from '../../src/content/guide-schema.js';
import { minutesOf, sittingsOf } from '../../src/exercises/guide-way.js';
import { run, toTheEnd } from '../exercises/guide-samples.js';

const page = readFileSync(new URL('../../docs/guides.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

it('the guides in the page about guides are right, and lead to their end', () => {
  const blocks = [...page.matchAll(/```json\n(.*?)```|application\/json" slot="guide">(.*?)<\//gs)];
  const guides = blocks
    .map(([, block, inElement]) => JSON.parse((block ?? inElement)!) as Guide)
    .filter(({ steps }) => steps);
  assert.equal(guides.length, 2);
  const results = guides.map((guide) => validateGuide(guide));
  for (const result of results) {
    assert.ok(result.ok, JSON.stringify(result));
    toTheEnd(result.guide, run(result.guide));
  }
  const [worked] = results.filter((result) => result.ok && result.guide.id === 'first-money-talk');
  assert.ok(worked?.ok);
  assert.deepEqual(worked.guide, guides[1], 'nothing had to be put in');
  const [sitting, ...others] = sittingsOf(worked.guide);
  assert.deepEqual(others, []);
  assert.ok(Math.abs(sitting!.minutes - worked.guide.minutes!) <= 5, String(sitting!.minutes));
});

it('the page about guides names every type of step and every field', () => {
  for (const type of guideStepTypes) {
    const row = rows.find((line) => line.startsWith(`| \`${type}\` `));
    assert.ok(row, type);
    for (const field of Object.keys(stepFields[type]))
      if (!['id', 'type', 'ask', 'hint', 'minutes', 'next', 'alone'].includes(field))
        assert.ok(row.includes(`\`${field}\``), `${type} ${field}`);
  }
  for (const field of ['version', 'steps', ...Object.keys(guideFields)])
    assert.ok(
      rows.some((line) => line.startsWith(`| \`${field}\` `)),
      field,
    );
  for (const limit of [guideLimits.title, guideLimits.label, '2,000', '256,000', '15 to 600', '1 to 200'])
    assert.ok(page.includes(String(limit)), String(limit));
});

it('the minutes in the page about guides are the ones that are counted', () => {
  for (const [type, minutes] of [
    ['rules', 1],
    ['read', 1],
    ['say-back', 2],
    ['answer', 3],
    ['choose', 2],
    ['rank', 3],
    ['write', 4],
    ['branch', 0],
    ['rest', 0],
    ['decide', 3],
    ['date', 1],
    ['thanks', 2],
  ] as const) {
    assert.equal(minutesOf({ id: 'x', type }), minutes, type);
    assert.match(
      rows.find((line) => line.startsWith(`| \`${type}\` `))!,
      new RegExp(`\\| ${minutes}(?: a question)? +\\|$`),
      type,
    );
  }
});

it('the problem in the page about guides is the one that is given', () => {
  const steps = [
    { id: 'rules', type: 'rules' },
    { id: 'talk', type: 'speak', seconds: 0 },
  ];
  const [problem] = readGuide({ version: 1, id: 'x', title: 'X', steps }).problems;
  assert.ok(page.includes(`> ${problem!.path} — ${problem!.message}`), problem!.message);
});
