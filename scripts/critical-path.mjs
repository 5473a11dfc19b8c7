// The files that one <checkin-card> asks for until what was chosen and typed in its first step is kept, in a real browser.
import { chromium } from 'playwright-core';
import { chromiumFlags, engines } from './browsers.mjs';
import { serve } from './serve.mjs';

const words = 'Made coffee before I was up';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const page = (tag) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Check-in</title>
<link rel="stylesheet" href="/embed/${tag}.css"><script type="module" src="/embed/${tag}.js"></script>
<${tag}></${tag}>`;

/** What a person does on the first screens; change it with them. Locators look into open shadow roots by themselves. */
const steps = {
  'the first screen shows': (card) => card.getByRole('button', { name: 'Go without names' }).waitFor(),
  'its button leads on': (card) => card.getByRole('button', { name: 'Go without names' }).click(),
  'the first of two starts': (card) => card.getByRole('button', { name: 'Sun' }).click(),
  'a feeling is chosen': (card) => card.locator('label', { hasText: 'Glad' }).first().click(),
  'a thanks is typed': (card) => card.getByRole('textbox').first().pressSequentially(words),
};

/** Whether a draft with what was typed lies in the browser's database. */
const draftKept = async (text) => {
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const records = await new Promise((resolve) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      if (records.some((record) => record?.kind === 'draft' && JSON.stringify(record.data).includes(text))) return true;
    }
    database.close();
  }
  return false;
};

/** Paths below `folder`, in the order in which the page asked for them. */
export async function criticalPath(folder, tag = 'checkin-card') {
  const asked = new Set();
  const server = await serve(folder, {
    pages: { '/': page(tag) },
    headers: { 'Content-Security-Policy': policy },
    heard: (path) => path.startsWith('/embed/') && asked.add(path.slice(1)),
  });
  const browser = await chromium.launch({ executablePath: engines.chromium.path(), args: chromiumFlags });
  let step = 'the page opens';
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(15_000);
    await tab.goto(server.address);
    const card = tab.locator(tag);
    for (const [name, act] of Object.entries(steps)) {
      step = name;
      await act(card);
    }
    step = 'the draft is kept';
    for (const until = Date.now() + 15_000; !(await tab.evaluate(draftKept, words));) {
      if (Date.now() > until) throw new Error('No draft with what was typed came into IndexedDB within 15 seconds.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return [...asked];
  } catch (error) {
    throw new Error(`The critical path could not be measured: "${step}" failed. ${error.message.split('\n')[0]}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
