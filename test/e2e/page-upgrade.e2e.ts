import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { asks, begin, kept, openHost, pageWith, press, snippet, type Host } from '../page/host.js';

/** The card meets its script, its space and its own second copy in every order that a page can have. */
const card = '<checkin-card></checkin-card>';
const named = '<checkin-card names="Kim, Jo"></checkin-card>';
const inSpace = `<exercise-space space="home" names="Sam, Alex">${card}</exercise-space>`;
const pages = {
  '/late': pageWith('<checkin-card names="Sam, Alex" seconds="0" instance="morning"></checkin-card>', ''),
  '/space-late': pageWith(`<exercise-space space="home" names="Sam, Alex">${named}</exercise-space>`),
  '/space-late-unnamed': pageWith(`<exercise-space space="home">${card}</exercise-space>`),
  '/space': pageWith(inSpace, snippet() + snippet('exercise-space')),
  '/plain': pageWith(`<button id="theirs">A button of the page</button>${card}`),
  '/copies': pageWith(
    inSpace,
    snippet() + snippet('exercise-space') + snippet('checkin-card', '/second') + snippet('exercise-space', '/second'),
  ),
  '/copies-crossed': pageWith(inSpace, snippet() + snippet('exercise-space', '/second')),
  '/copies-default': pageWith(card, `${snippet()}<script type="module" src="/two-copies.js"></script>`),
  '/older': pageWith(card, `<script src="/older.js"></script>${snippet()}`),
  '/frames': pageWith(
    `<iframe id="refused" sandbox="allow-scripts" src="/plain" width="400" height="900"></iframe>`,
    '',
  ),
};
const files = {
  // An older version that came first: its class stays, and the newer script does not complain.
  'older.js': `customElements.define('checkin-card', class extends HTMLElement { connectedCallback() { this.textContent = 'The older one'; } });`,
  // A second copy, registered under another name beside the first.
  'two-copies.js': `
    const define = customElements.define.bind(customElements);
    customElements.get = ((get) => (name) => (name === 'checkin-card' && globalThis.second ? undefined : get.call(customElements, name)))(customElements.get);
    customElements.define = (name, element) => define(globalThis.second ? 'second-card' : name, element);
    await customElements.whenDefined('checkin-card');
    globalThis.second = true;
    await import('/second/checkin-card.js');
    globalThis.second = false;
    document.body.append(document.createElement('second-card'));`,
};
let host: Host;
before(async () => {
  host = await openHost(pages, {
    files,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; frame-src 'self'; report-uri /report",
    },
  });
});
after(() => host?.close());

/** Adds a script of the element's, as a tag manager or a router does. */
const addScript = (page: Page, path: string) =>
  page.evaluate((src) => {
    const policy = (
      globalThis as {
        trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
      }
    ).trustedTypes;
    const script = document.createElement('script');
    script.type = 'module';
    script.src =
      policy?.createPolicy(`test-${src}`, { createScriptURL: (url: string) => url }).createScriptURL(src) ?? src;
    document.head.append(script);
  }, path);

/** Kinds and data of every record in the browser's database. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
      for (const store of database.objectStoreNames)
        all.push(
          ...(
            await new Promise<unknown[]>((resolve) => {
              const reading = database.transaction(store).objectStore(store).getAll();
              reading.onsuccess = () => resolve(reading.result);
            })
          ).map((record) => JSON.stringify(record)),
        );
      database.close();
    }
    return all;
  });

test('a script that comes after the tag finds what was set before', async () => {
  const { page, problems, context } = await host.open('/late');
  await page.evaluate(() => {
    const card = document.querySelector<HTMLElement & { names: unknown; rhythm: string }>('checkin-card')!;
    card.names = ['Ana', 'Bo'];
    card.rhythm = 'weekly';
    card.setAttribute('mode', 'together');
  });
  await addScript(page, '/embed/checkin-card.js');
  const card = page.locator('checkin-card');
  await asks(card, 'Who would like to start?');
  assert.equal(await card.getByRole('button', { name: 'Ana' }).isVisible(), true);
  await card.getByText('Weekly check-in').waitFor();
  assert.equal(
    await page.evaluate(() => document.querySelector('checkin-card')!.shadowRoot!.querySelectorAll('.sheet').length),
    1,
  );
  assert.deepEqual(problems, []);
  await context.close();
});

test('inside a space that is not defined yet, the card shows, keeps words in memory and stores nothing until it is there', async () => {
  const { page, problems, context } = await host.open('/space-late');
  const card = page.locator('checkin-card');
  await press(card, 'Kim');
  await card.getByRole('textbox').fill('Before there was a space');
  await page.waitForTimeout(1500);
  assert.deepEqual(
    (await stored(page)).filter((record) => record.includes('"draft"') || record.includes('"space":')),
    [],
    'nothing is stored before the space is there',
  );
  assert.equal(await card.getByText('Kept.', { exact: true }).isVisible(), false);
  await addScript(page, '/embed/exercise-space.js');
  await kept(card);
  assert.equal(await card.getByRole('textbox').inputValue(), 'Before there was a space');
  await card.getByText('Sam holds the phone').waitFor();
  const drafts = (await stored(page)).filter((record) => record.includes('Before there was a space'));
  assert.equal(drafts.length, 1);
  assert.ok(drafts[0]!.includes('"space":"home"'));
  await press(card, 'Next');
  await press(card, /^Show when both/);
  await asks(card, 'Pass the phone to Alex.');
  assert.deepEqual(problems, []);
  await context.close();
});

test('names that people gave before the space was there go on with them, and are kept by the space', async () => {
  const { page, problems, context } = await host.open('/space-late-unnamed');
  const card = page.locator('checkin-card');
  await card.getByRole('textbox').first().fill('Kim');
  await card.getByRole('textbox').last().fill('Jo');
  await press(card, 'Use these names');
  await press(card, 'Kim');
  await card.getByRole('textbox').fill('Headed by a name');
  await page.waitForTimeout(1000);
  assert.deepEqual(
    (await stored(page)).filter((record) => record.includes('Kim')),
    [],
  );
  await addScript(page, '/embed/exercise-space.js');
  await kept(card);
  await card.getByText('Kim holds the phone').waitFor();
  await page.reload();
  await addScript(page, '/embed/exercise-space.js');
  await press(card, 'I am Kim');
  assert.equal(await card.getByRole('textbox').inputValue(), 'Headed by a name');
  assert.deepEqual(problems, []);
  await context.close();
});

test('two copies of the scripts on one page are as good as one', async () => {
  const { page, problems, context } = await host.open('/copies');
  const card = page.locator('checkin-card');
  await press(card, 'Sam');
  await card.getByRole('textbox').fill('In two copies');
  await kept(card);
  assert.equal(await card.locator('.sheet').count(), 1);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a card of one copy lives in a space of the other, to the end and after a reload', async () => {
  const { page, problems, context } = await host.open('/copies-crossed');
  const card = page.locator('checkin-card');
  await press(card, 'Sam');
  await card.getByRole('textbox').fill('Across two copies');
  await kept(card);
  await page.reload();
  await press(card, 'I am Sam');
  assert.equal(await card.getByRole('textbox').inputValue(), 'Across two copies');
  await press(card, 'Next');
  await press(card, /^Show when both/);
  await press(card, 'I am Alex, I have it');
  await card.getByRole('textbox').fill('And mine');
  await press(card, 'Next');
  await press(card, /^Show when both/);
  await asks(card, 'Here you both are.');
  assert.deepEqual(problems, []);
  await context.close();
});

test('two copies with a card each share the page’s space, from the first words on', async () => {
  const { page, problems, context } = await host.open('/copies-default');
  const [one, two] = [page.locator('checkin-card'), page.locator('second-card')];
  await asks(one, 'What shall this page call you?');
  await asks(two, 'What shall this page call you?');
  await begin(one, 'Of the first copy');
  await kept(one);
  // The same exercise, seen twice: one writes, and the other one shows it and writes on, with everything loaded in both.
  for (const card of [one, two])
    await card.evaluate(async (element) => {
      while (!(element as HTMLElement & { later?: unknown }).later) await new Promise(requestAnimationFrame);
    });
  await two.getByText('Sun holds the phone').waitFor();
  assert.equal(await two.getByRole('textbox').inputValue(), 'Of the first copy');
  await two.getByRole('textbox').fill('Of the first copy, and on in the second');
  await kept(two);
  assert.equal(await one.getByRole('textbox').inputValue(), 'Of the first copy, and on in the second');
  const drafts = (await stored(page)).filter((record) => record.includes('Of the first copy'));
  assert.equal(drafts.length, 1);
  await press(one, 'Next');
  await press(one, /^Keep mine/);
  await asks(one, /^Pass the phone/);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a newer script beside an older version leaves that one alone, without a complaint', async () => {
  const { page, problems, context } = await host.open('/older');
  await page.getByText('The older one').waitFor();
  await page.waitForFunction(() => document.readyState === 'complete');
  assert.deepEqual(problems, []);
  await context.close();
});

test('in a sandboxed frame without storage it works, and says that nothing outlives the page', async () => {
  const { page, problems, context } = await host.open('/frames');
  const card = page.frameLocator('#refused').locator('checkin-card');
  await begin(card, 'Nowhere to be kept');
  await card
    .getByText(/gone when this page closes|not keeping what you write/i)
    .first()
    .waitFor();
  await press(card, 'Next');
  await press(card, /^Keep mine/);
  await asks(card, 'Pass the phone to Moon.');
  assert.deepEqual(problems, []);
  await context.close();
});

test('loading takes no focus, scrolls nothing, and adds nothing to the history', async () => {
  const { page, context } = await host.open('/plain', { slowly: 300 });
  await page.locator('#theirs').focus();
  const before = await page.evaluate(() => [history.length, scrollY, location.href]);
  const card = page.locator('checkin-card');
  await asks(card, 'What shall this page call you?');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'theirs');
  assert.deepEqual(await page.evaluate(() => [history.length, scrollY, location.href]), before);
  // Nor does a whole first step, or a reload that lands on a cover.
  await begin(card);
  await kept(card);
  assert.deepEqual(await page.evaluate(() => [history.length, location.href]), [before[0], before[2]]);
  await page.reload();
  await asks(card, 'This is for Sun.');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
  await context.close();
});
