import assert from 'node:assert/strict';
import { it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { define } from '../../src/elements/conversation-guide/conversation-guide.js';

define();

const served = async (element: ReturnType<typeof html>) =>
  (await collectResult(render(element))).replaceAll(/<!--.*?-->/g, '');

it('a conversation is served with its first screen, from its attributes alone', async () => {
  const text = await served(html`<conversation-guide guide="needs" names="Sam, Alex"></conversation-guide>`);
  for (const words of ['What each of you needs', 'About 30 minutes.', 'Not today', 'Help', 'Leave'])
    assert.ok(text.includes(words), words);
  assert.doesNotMatch(text, /undefined/);
});

it('a coach’s own keeps its place until it is read', async () => {
  const text = await served(html`<conversation-guide guide-src="/own.json"></conversation-guide>`);
  assert.match(text, /is-first/);
  assert.doesNotMatch(text, /Which conversation|undefined/);
});
