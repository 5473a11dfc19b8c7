import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageInMarkdown } from '../../src/export/page-in-markdown.js';

const textOf = (label: string): string =>
  pageInMarkdown({
    title: 'Notes',
    sections: [{ blocks: [{ label, text: 'We walk.' }] }],
    foot: '',
  });

test('a label and its words stand on one line', () => {
  assert.match(textOf('Next date'), /^Next date: We walk\.$/m);
});

test('a question or a sentence is followed by its answer on the next line, with no colon after its own mark', () => {
  for (const label of ['Which idea do you try?', 'Four of them, in order.', 'متى؟'])
    assert.ok(textOf(label).includes(`\n${label}\nWe walk.\n`), textOf(label));
});
