import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { afterwards, asks, openHost, pageWith, press, wholeDay, type Host } from '../page/host.js';

/** What a coach pastes, under the policy that the design promises, from the first screen to past check-ins. */
const pages = {
  '/control': pageWith('<p style="color: red">A control.</p>'),
  '/': pageWith('<checkin-card></checkin-card>'),
  '/weekly': pageWith('<checkin-card rhythm="weekly" mode="solo"></checkin-card>'),
  '/share': pageWith(
    '<checkin-card steps="feelings appreciation small-share" mode="apart" seconds="0"></checkin-card>',
  ),
  '/worded': pageWith(
    `<checkin-card><script type="application/json" slot="content">{"version":1,"words":{"who.ask":"Which of you?"}}</script></checkin-card>`,
  ),
};
let host: Host;
before(async () => {
  host = await openHost(pages);
});
after(() => host?.close());

test('what the policy refuses is heard of and reported, so that silence means something', async () => {
  const { page, problems, context } = await host.open('/control');
  for (let tries = 0; tries < 100 && !host.asked.includes('/report'); tries++) await page.waitForTimeout(50);
  assert.ok(problems.some((problem) => problem.includes('violation: style-src-attr')));
  assert.ok(host.asked.includes('/report'));
  host.asked.length = 0;
  await context.close();
});

test('a whole day violates nothing in the policy, and asks for nothing but the files of the element', async () => {
  const { page, problems, context } = await host.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const elsewhere: string[] = [];
  page.on('request', (request) => new URL(request.url()).origin !== host.address && elsewhere.push(request.url()));
  const card = page.locator('checkin-card');
  for (const [step, act] of Object.entries({ ...wholeDay, ...afterwards })) {
    await act(card).catch((error: Error) => assert.fail(`${step}: ${error.message}`));
    assert.deepEqual(problems, [], step);
  }
  const folder = fileURLToPath(new URL('../../dist/embed/chunks', import.meta.url));
  const files = readdirSync(folder).map((file) => `/embed/chunks/${file}`);
  const known = ['/', '/embed/checkin-card.js', '/embed/checkin-card.css', '/favicon.ico', ...files];
  assert.deepEqual(
    host.asked.filter((path) => !known.includes(path)),
    [],
  );
  assert.deepEqual(elsewhere, []);
  // A file is asked for once, however often its part of the exercise comes.
  assert.deepEqual(
    asked.filter((path, at) => asked.indexOf(path) !== at),
    [],
  );
  await context.close();
});

test('the cover, a reload in the middle and the menu violate nothing', async () => {
  const { page, problems, context } = await host.open('/');
  const card = page.locator('checkin-card');
  await press(card, 'Go without names');
  await press(card, 'More');
  for (const [name, back] of [
    ['Print it blank', 'Back'],
    ['What is kept, and deleting it', 'Back'],
    ['Your names', 'Use these names'],
  ] as const) {
    await press(card, name);
    await press(card, new RegExp(`^${back}`));
    if (await card.getByRole('heading', { name: 'Who would like to start?' }).isVisible()) await press(card, 'More');
    assert.deepEqual(problems, [], name);
  }
  await press(card, 'Back to the check-in');
  await press(card, 'Sun');
  await card.getByRole('textbox').fill('You sat with me on the stairs');
  await page.reload();
  await asks(card, 'This is for Sun.');
  await press(card, 'I am Sun');
  assert.equal(await card.getByRole('textbox').inputValue(), 'You sat with me on the stairs');
  assert.deepEqual(problems, []);
  await context.close();
});

test('the longer talk of a week, alone, violates nothing', async () => {
  const { page, problems, context } = await host.open('/weekly');
  const card = page.locator('checkin-card');
  await press(card, 'Begin');
  for (const [at, has] of ['textbox', 'checkbox', 'textbox', 'textbox', 'textbox'].entries()) {
    await card.getByText(`Step ${at + 2} of`).waitFor();
    const first = card.getByRole(has as 'textbox').first();
    await (has === 'textbox' ? first.fill(`A thought ${at}`) : first.check());
    await press(card, 'Next');
    assert.deepEqual(problems, [], `page ${at}`);
  }
  await press(card, 'Keep it');
  await asks(card, /^Kept\. That was not nothing/);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a small share, each on their own, violates nothing', async () => {
  const { page, problems, context } = await host.open('/share');
  const card = page.locator('checkin-card');
  await press(card, 'Go without names');
  await press(card, 'Sun');
  await press(card, 'Next');
  await card.getByRole('button', { name: 'Another question' }).waitFor();
  await card.getByRole('textbox').first().fill('That I miss the garden');
  await press(card, 'Next');
  await press(card, /^Keep mine/);
  await asks(card, /^Not both yet/);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a coach’s words from a script inside the element show, and violate nothing', async () => {
  const { page, problems, context } = await host.open('/worded');
  const card = page.locator('checkin-card');
  await press(card, 'Go without names');
  await asks(card, 'Which of you?');
  assert.deepEqual(problems, []);
  await context.close();
});
