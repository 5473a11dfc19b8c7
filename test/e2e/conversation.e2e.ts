import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { asks, openHost, pageWith, press, snippet, strictPolicy, type Host } from '../page/host.js';

/** A conversation as a coach pastes it, under the policy that the design promises. */
const own = {
  version: 1,
  id: 'monday',
  title: 'The week ahead',
  steps: [
    { id: 'talk', type: 'speak', seconds: 60 },
    { id: 'one', type: 'decide' },
    { id: 'thanks', type: 'thanks' },
  ],
};
const element = (attributes = '') => `<conversation-guide names="Sam, Alex" ${attributes}></conversation-guide>`;
const head = snippet('conversation-guide');
let host: Host;
let filed: Host;
before(async () => {
  host = await openHost({ '/': pageWith(element('guide="needs"'), head), '/any': pageWith(element(), head) });
  filed = await openHost(
    { '/': pageWith(element('guide-src="/monday.json"'), head) },
    {
      headers: { 'Content-Security-Policy': `${strictPolicy}; connect-src 'self'` },
      files: { 'monday.json': JSON.stringify(own) },
    },
  );
});
after(async () => {
  await host?.close();
  await filed?.close();
});

/** Both say that it is a good moment, Sam begins, and both agree to the rules. */
async function begin(guide: Locator): Promise<void> {
  for (const one of ['Begin', 'I am Sam', 'Begin', 'I am Alex, I have it', 'Begin', 'Sam']) await press(guide, one);
  await guide.getByRole('checkbox', { name: 'Sam agrees' }).check();
  await guide.getByRole('checkbox', { name: 'Alex agrees' }).check();
  await press(guide, 'Go on');
}

test('the way of both into a conversation, a pause and back, violates nothing and asks for nothing else', async () => {
  const { page, problems, context } = await host.open('/');
  const guide = page.locator('conversation-guide');
  await begin(guide);
  await asks(guide, 'A need is not a demand.');
  await press(guide, 'A pause');
  await press(guide, 'One hour');
  await press(guide, 'We are back');
  await press(guide, 'We are both ready');
  await asks(guide, 'A need is not a demand.');
  await page.reload();
  await asks(guide, 'A need is not a demand.');
  assert.deepEqual(problems, []);
  assert.ok(
    !host.asked.some((path) => /guide-file/.test(path)),
    'what reads a file is not downloaded where no page names one',
  );
  await context.close();
});

test('a page that leaves it open lets the two choose, and violates nothing', async () => {
  const { page, problems, context } = await host.open('/any');
  const guide = page.locator('conversation-guide');
  await asks(guide, 'Which conversation?');
  await press(guide, 'Being heard');
  await asks(guide, 'Being heard');
  assert.deepEqual(problems, []);
  await context.close();
});

test('a guide from a file of the page is read, where its policy allows that, and gone through to its end', async () => {
  const { page, problems, context } = await filed.open('/');
  const guide = page.locator('conversation-guide');
  await asks(guide, 'The week ahead');
  await begin(guide);
  for (const one of ['Sam', 'Alex']) {
    await press(guide, 'Start the time');
    await press(guide, /, say it back$/);
    await press(guide, /, was that it\?$|^I have said it$/);
    await press(guide, 'Yes, that is it');
    assert.deepEqual(problems, [], one);
  }
  await guide.getByRole('textbox').first().fill('One evening for both.');
  await guide.getByRole('checkbox', { name: 'Sam agrees' }).check();
  await guide.getByRole('checkbox', { name: 'Alex agrees' }).check();
  await press(guide, /^Keep it|^Next|^Go on/);
  for (const words of ['For coming.', 'For staying.']) {
    await guide.getByRole('textbox').first().fill(words);
    await press(guide, /^Next|^Go on|^I have said it/);
  }
  await asks(guide, 'That is it for today.');
  await guide.getByText('One evening for both.').first().waitFor();
  assert.deepEqual(problems, []);
  assert.deepEqual([...new Set(filed.asked.filter((path) => path.endsWith('.json')))], ['/monday.json']);
  await context.close();
});

test('a policy that allows no file says so, and the two choose from ours', async () => {
  const strict = await openHost({ '/': pageWith(element('guide-src="/monday.json"'), head) });
  const { page, context } = await strict.open('/');
  await page.locator('conversation-guide').getByText('did not load').first().waitFor();
  await context.close();
  await strict.close();
});

test('a file that leads on to another origin is not followed there, and the two choose from ours', async () => {
  const moved: Record<string, string> = { '/monday.json': `${filed.address}/monday.json` };
  const elsewhere = await openHost(
    { '/': pageWith(element('guide-src="/monday.json"'), head) },
    // No policy, which would refuse it by itself.
    { headers: {}, moved },
  );
  filed.asked.length = 0;
  const { page, problems, context } = await elsewhere.open('/');
  const guide = page.locator('conversation-guide');
  await guide.getByText('did not load').first().waitFor();
  await asks(guide, 'Which conversation?');
  assert.match(problems.join(), /guide-src="\/monday.json" leads on to another address/);
  assert.deepEqual(filed.asked, []);
  await context.close();
  await elsewhere.close();
});

test('a file that does not come is told to be on its way, and is given up in the end', async () => {
  const { page, problems, context } = await filed.open('/', { slowly: 25_000, slow: /monday\.json/ });
  const guide = page.locator('conversation-guide');
  await guide.getByText('on its way').waitFor();
  await guide.getByText('did not load').waitFor({ timeout: 30_000 });
  await asks(guide, 'Which conversation?');
  assert.match(problems.join(), /gave no answer within 20 seconds/);
  await context.close();
});
