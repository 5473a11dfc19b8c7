import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { asks, kept, openHost, pageWith, press, snippet, type Host } from '../page/host.js';
import { slowStorage, watch } from '../page/layout-shift.js';

/** A repair on a coach's page, under the strict policy: nothing moves, nothing is violated, nothing else is asked for. */
const around = (element: string) =>
  pageWith(
    `<h1>A page about two people</h1>${element}<p id="below">What stands below.</p>`,
    snippet('repair-prompt') + snippet('exercise-space'),
  );
const pages = {
  '/': around('<repair-prompt></repair-prompt>'),
  '/named': around('<exercise-space names="Sam, Alex"><repair-prompt></repair-prompt></exercise-space>'),
  '/mine': around('<repair-prompt names="Sam, Alex" me="a"></repair-prompt>'),
  '/pause': around('<repair-prompt names="Sam, Alex" me="a" way="pause"></repair-prompt>'),
  '/solo': around('<repair-prompt mode="solo"></repair-prompt>'),
};
let host: Host;
before(async () => {
  host = await openHost(pages);
});
after(() => host?.close());

const shiftsOf = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
  return page.evaluate(() => (globalThis as { shifts?: unknown[] }).shifts);
};

const firsts: Record<keyof typeof pages, string> = {
  '/': 'What shall this page call you?',
  '/named': 'Who would like to say something?',
  '/mine': 'A first word, when you like',
  '/pause': 'I need a pause',
  '/solo': 'A first word, when you like',
};

for (const width of [360, 1280]) {
  for (const [path, question] of Object.entries(firsts))
    test(`the first screen of ${path} at ${width} px moves nothing on the page`, async () => {
      const { page, problems, context } = await host.open(path, {
        width,
        height: 1800,
        slowly: 300,
        before: [watch, slowStorage],
      });
      await asks(page.locator('repair-prompt'), question);
      assert.deepEqual(await shiftsOf(page), []);
      assert.deepEqual(problems, []);
      await context.close();
    });

  test(`somebody who comes back to a draft at ${width} px sees nothing move`, async () => {
    const first = await host.open('/', { width });
    const element = first.page.locator('repair-prompt');
    await press(element, 'Go without names');
    await press(element, 'Sun');
    await press(element, 'I felt unheard');
    await kept(element);
    await first.page.close();
    const { page, context } = await host.open('/', { context: first.context, slowly: 200, before: [watch] });
    await page.setViewportSize({ width, height: 1800 });
    await page.reload();
    await asks(page.locator('repair-prompt'), 'This is for Sun.');
    assert.deepEqual(await shiftsOf(page), []);
    await context.close();
  });
}

/** From what happened to how it went, as it is meant to be done. */
const whole: Record<string, (element: Locator) => Promise<unknown>> = {
  'they go without names': (element) => press(element, 'Go without names'),
  'the first begins': (element) => press(element, 'Sun'),
  'it is said what happened': (element) => press(element, 'I felt unheard'),
  'the breath is left': (element) => press(element, 'Next'),
  'another line is taken': (element) => press(element, 'Another line'),
  'it is put into own words': (element) => press(element, 'Put it in your own words'),
  'with blame in it': (element) => element.getByRole('textbox').fill('You never listen to me.'),
  'which is noticed': (element) => press(element, 'Leave it as it is'),
  'a way is taken': (element) => press(element, 'Say how it was for me'),
  'a feeling is opened': (element) => press(element, 'Back'),
  'a pause is taken': (element) => press(element, 'I need a pause'),
  'it is shown': (element) => press(element, 'Next'),
  'it goes into a calendar': (element) => press(element, 'Save it for a calendar'),
  'it is handed over': (element) => press(element, 'Hand the phone to Moon'),
  'and taken': (element) => press(element, 'I am Moon, I have it'),
  'it is answered': (element) => press(element, 'Answer in your own words'),
  'with a word': (element) => element.getByRole('textbox').last().fill('Thank you'),
  'which is given back': (element) => press(element, 'Give it to Sun'),
  'and read': (element) => press(element, 'I am Sun, I have it'),
  'it is asked how it went': (element) => press(element, 'Say how it went'),
  'it got worse': (element) => press(element, 'It got worse'),
  'help is opened': (element) => press(element, 'Talk to someone outside'),
  'it is read': (element) => element.getByText('Some things are too heavy for two.').waitFor(),
  'it ends': (element) => press(element, 'That is it for now'),
  'there is another': (element) => press(element, 'Something else happened'),
  'more is opened': (element) => press(element, 'More'),
  'and what is open': (element) => press(element, 'Take up one of mine'),
  'for one of them': (element) => press(element, 'I am Sun, show mine'),
};

test('a whole repair violates nothing in the policy, and asks nobody else for anything', async () => {
  const { page, problems, context } = await host.open('/');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.address) && !request.url().startsWith('blob:')) elsewhere.push(request.url());
  });
  const element = page.locator('repair-prompt');
  for (const [step, act] of Object.entries(whole)) {
    await act(element).catch((error: Error) => assert.fail(`${step}: ${error.message}`));
    assert.deepEqual(problems, [], step);
  }
  assert.deepEqual(elsewhere, []);
  assert.equal(await page.locator('repair-prompt [style]').count(), 0);
  await context.close();
});

test('Leave is there from the first screen on, before its element has loaded, and keeps no entry of the page', async () => {
  const { page, context } = await host.open('/', { slow: /quick-exit|real-ways/, slowly: 60_000 });
  await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'An ordinary page' }));
  const element = page.locator('repair-prompt');
  await press(element, 'Go without names');
  await press(element, 'Leave');
  await page.getByText('An ordinary page').waitFor();
  assert.equal(page.url(), 'https://www.wikipedia.org/');
  await page.goBack();
  assert.equal(page.url(), 'about:blank');
  await context.close();
});
