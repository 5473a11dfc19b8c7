import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { asks, begin, kept, openHost, pageWith, press, snippet, type Host } from '../page/host.js';
import { slowStorage, watch } from '../page/layout-shift.js';

/** With the two lines a coach pastes nothing on her page moves, whatever comes late: the script, or storage's answer. */
const around = (card: string) =>
  `<h1>A page about two people</h1><p>What stands above.</p>${card}<p id="below">What stands below.</p>`;
const pages = {
  '/': pageWith(around('<checkin-card></checkin-card>')),
  '/named': pageWith(around('<checkin-card names="Sam, Alex"></checkin-card>')),
  '/read': pageWith(
    around(`<checkin-card><h2 slot="heading">Our minute</h2><p slot="intro">Take a pen. Sit down together.</p>
      <p>Ask each other: how has us felt today?</p></checkin-card>`),
  ),
  '/which': pageWith(around('<conversation-guide></conversation-guide>'), snippet('conversation-guide')),
};
let host: Host;
before(async () => {
  host = await openHost(pages);
});
after(() => host?.close());

const shiftsOf = async (page: Page) => {
  // Two frames, so that what was just drawn has been looked at.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
  return page.evaluate(() => (globalThis as { shifts?: unknown[] }).shifts);
};
const place = (page: Page) => page.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);

/** What somebody left behind, and what meets them. */
const comesBack: Record<string, { leave(card: Locator): Promise<unknown>; meets: string }> = {
  'to a half written sentence': {
    leave: (card) => begin(card).then(() => kept(card)),
    meets: 'This is for Sun.',
  },
  'to half a day': {
    leave: async (card) => {
      await begin(card);
      await kept(card);
      await press(card, 'Next');
      await press(card, /^Show when both/);
      await press(card, 'I am Moon, I have it');
      await press(card, 'Next');
      await press(card, /^Keep mine/);
      await asks(card, 'Not both yet.');
      // A page that is closed within the second in which a step is kept comes back to the step before.
      await card.page().waitForTimeout(1200);
    },
    meets: 'This is for both of you.',
  },
  'to nothing but names': {
    leave: async (card) => {
      await card.getByRole('textbox').first().fill('Kim');
      await press(card, 'Use these names');
      await asks(card, 'Who would like to start?');
      await card.page().waitForTimeout(500);
    },
    meets: 'Who would like to start?',
  },
};

for (const [width, height] of [
  [360, 800],
  [800, 1800],
] as const)
  test(`all the conversations there are to choose from, at ${width} px, move nothing that somebody sees`, async () => {
    const { page, context } = await host.open('/which', { width, height, slowly: 300, before: watch });
    await asks(page.locator('conversation-guide'), 'Which conversation?');
    assert.deepEqual(await shiftsOf(page), []);
    await context.close();
  });

for (const width of [360, 1280]) {
  for (const [how, ...before] of [
    ['quick', watch],
    ['slow', watch, slowStorage],
  ] as const) {
    test(`a fresh visitor at ${width} px with ${how} storage sees nothing move`, async () => {
      const { page, context } = await host.open('/', { width, height: 1800, slowly: 300, before });
      await page.waitForSelector('#below');
      await page.waitForFunction(() => document.styleSheets.length);
      const undefinedYet = await page.evaluate(() => !customElements.get('checkin-card'));
      const early = await place(page);
      await asks(page.locator('checkin-card'), 'What shall this page call you?');
      assert.deepEqual(await shiftsOf(page), []);
      assert.equal(undefinedYet, true, 'the script came later than the page');
      assert.equal(await place(page), early);
      await context.close();
    });

    for (const [left, { leave, meets }] of Object.entries(comesBack)) {
      test(`somebody who comes back ${left}, at ${width} px with ${how} storage, sees nothing move`, async () => {
        const first = await host.open('/', { width });
        await leave(first.page.locator('checkin-card'));
        await first.page.close();
        const { page, context } = await host.open('/', { context: first.context, height: 1800, slowly: 200, before });
        await page.setViewportSize({ width, height: 1800 });
        await page.reload();
        await asks(page.locator('checkin-card'), meets);
        assert.deepEqual(await shiftsOf(page), []);
        await context.close();
      });
    }
  }

  test(`a page that names the two, at ${width} px, sees nothing move`, async () => {
    const { page, context } = await host.open('/named', {
      width,
      height: 1800,
      slowly: 300,
      before: [watch, slowStorage],
    });
    await asks(page.locator('checkin-card'), 'Who would like to start?');
    assert.deepEqual(await shiftsOf(page), []);
    await context.close();
  });
}

test('without script the page reads', async () => {
  const context = await host.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${host.address}/read`);
  for (const text of [
    'Our minute',
    'Take a pen. Sit down together.',
    'Ask each other: how has us felt today?',
    'What stands below.',
  ])
    assert.equal(await page.getByText(text).isVisible(), true, text);
  await context.close();
});
