import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { asks, openHost, pageWith, press, snippet, type Host } from '../page/host.js';

/**
 * Words of not wanting to live, written and gone on from while what looks for them is still on its way: their writer meets help
 * beside the screen they are on by then, and nobody else does.
 */
const tags = ['checkin-card', 'repair-prompt', 'boundary-builder', 'conversation-guide'] as const;
const page = (tag: string, attributes = '') =>
  pageWith(`<${tag} names="Sam, Alex" ${attributes}></${tag}>`, snippet(tag));
const pages = {
  '/checkin-card': page('checkin-card'),
  '/weekly': page('checkin-card', 'rhythm="weekly"'),
  '/repair-prompt': page('repair-prompt', 'way="apologise"'),
  '/boundary-builder': page('boundary-builder'),
  '/conversation-guide': page('conversation-guide', 'guide="needs" mode="solo"'),
};
const words = 'i dont want to live anymore';
const heavy = 'This sounds very heavy.';
/** What looks for them. */
const late = /\/embed\/.*\b(nudge|appreciation|to-another)\b[^/]*\.js/;

/** Writes the words in the first field of one's own, and goes on at once. */
const written: Record<(typeof tags)[number], (element: Locator) => Promise<unknown>> = {
  async 'checkin-card'(element) {
    await press(element, 'Sam');
    await element.getByRole('textbox').fill(words);
    await press(element, 'Next');
    await asks(element, 'What should happen to your words?');
  },
  async 'repair-prompt'(element) {
    await press(element, 'Sam');
    await asks(element, 'One breath first.');
    await press(element, 'Next');
    await element.getByRole('textbox').first().fill(words);
    await press(element, 'Next');
  },
  async 'boundary-builder'(element) {
    await press(element, 'Sam');
    await press(element, 'Replies');
    await element.getByRole('textbox').fill(words);
    await press(element, 'Next');
    await asks(element, 'Whose is it?');
  },
  async 'conversation-guide'(element) {
    await press(element, 'Begin');
    await press(element, /^Begin/);
    await press(element, 'Go on');
    await element.getByRole('textbox').fill(words);
    await element.getByRole('checkbox').or(element.getByRole('radio')).first().check();
    await press(element, 'Next');
  },
};

describe('words of not wanting to live, gone on from before anything could look at them', () => {
  let host: Host;
  before(async () => {
    host = await openHost(pages);
  });
  after(() => host?.close());

  for (const tag of tags)
    it(`lead their writer to help in <${tag}>, on the screen they are on by then`, async () => {
      const { page, problems, context } = await host.open(`/${tag}`, { slowly: 3000, slow: late });
      const element = page.locator(tag);
      await written[tag](element);
      assert.equal(await element.getByText(heavy).count(), 0, 'nothing has loaded');
      await element.getByText(heavy).waitFor();
      assert.equal(await element.getByText(heavy).count(), 1);
      await press(element, 'Leave it as it is');
      await element.getByText(heavy).waitFor({ state: 'detached' });
      assert.deepEqual(problems, []);
      await context.close();
    });

  it('are never met by the other, who has the phone when it has loaded', async () => {
    const { page, context } = await host.open('/checkin-card', { slowly: 3000, slow: late });
    const element = page.locator('checkin-card');
    const loaded = page.waitForResponse(/appreciation[^/]*\.js/, { timeout: 15_000 });
    await written['checkin-card'](element);
    await press(element, /^Show when both are ready/);
    await asks(element, 'Pass the phone to Alex.');
    await press(element, 'I am Alex, I have it');
    await element.getByRole('textbox').fill('You made tea for us both.');
    await loaded;
    await page.waitForTimeout(800);
    assert.equal(await element.getByText(heavy).count(), 0);
    await press(element, 'Next');
    await press(element, /^Show when both are ready/);
    await asks(element, 'Here you both are.');
    await page.waitForTimeout(500);
    assert.equal(await element.getByText(heavy).count(), 0, 'nor by both');
    await context.close();
  });

  it('are met where a field has no thought of its own, too', async () => {
    const { page, context } = await host.open('/weekly');
    const element = page.locator('checkin-card');
    await press(element, 'Sam');
    await element.getByRole('textbox').first().fill(words);
    await element.getByText(heavy).waitFor();
    await context.close();
  });
});
