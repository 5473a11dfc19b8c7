// The files that one element asks for until what was chosen and typed in its first step is kept, in a real browser.
import { chromium } from 'playwright-core';
import { chromiumFlags, engines } from './browsers.mjs';
import { serve } from './serve.mjs';

/** What is chosen or typed there, as a draft holds it. */
const words = 'Made coffee before I was up';
const answers = {
  'checkin-card': words,
  'boundary-builder': '"area":"replies"',
  'repair-prompt': '"unheard"',
  'conversation-guide': '"name":"needs"',
};
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const page = (tag) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Check-in</title>
<link rel="stylesheet" href="/embed/${tag}.css"><script type="module" src="/embed/${tag}.js"></script>
<${tag}></${tag}>`;

/** What a person does on the first screens; change it with them. Locators look into open shadow roots by themselves. */
const named = {
  'the first screen shows': (card) => card.getByRole('button', { name: 'Go without names' }).waitFor(),
  'its button leads on': (card) => card.getByRole('button', { name: 'Go without names' }).click(),
  'the first of two starts': (card) => card.getByRole('button', { name: 'Sun' }).click(),
};
const opening = {
  'conversation-guide': {
    'the first screen shows': (element) => element.getByRole('button', { name: 'What each of you needs' }).waitFor(),
  },
};
/** From here on it goes at once: what loads ahead only when the first answer is kept is not on the way to it. */
const answering = {
  'checkin-card': {
    'a feeling is chosen': (card) => card.locator('label', { hasText: 'Glad' }).first().click(),
    'a thanks is typed': (card) => card.getByRole('textbox').first().pressSequentially(words),
  },
  'boundary-builder': {
    'what it is about is chosen': (element) => element.getByRole('button', { name: 'Replies' }).click(),
  },
  'conversation-guide': {
    'a conversation is chosen': (element) => element.getByRole('button', { name: 'What each of you needs' }).click(),
  },
  'repair-prompt': {
    'what happened is chosen': (element) => element.getByRole('button', { name: 'I felt unheard' }).click(),
  },
};
/** The tags whose way to the first kept words is measured. */
export const measured = Object.keys(answering);

/** Runs in the page before anything else: notes the moment at which a draft with what was typed is durable. */
const noteKept = (text) => {
  for (const how of ['put', 'add']) {
    const write = IDBObjectStore.prototype[how];
    IDBObjectStore.prototype[how] = function (value, ...key) {
      if (value?.kind === 'draft' && JSON.stringify(value.data).includes(text)) {
        this.transaction.addEventListener('complete', () => (globalThis.keptAt ??= performance.now()));
      }
      return write.call(this, value, ...key);
    };
  }
};

/** Files that the page asked for up to that moment, each as the path of its address. */
const filesUntilKept = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= globalThis.keptAt)
    .map(({ name }) => new URL(name).pathname);

/**
 * Paths below `folder`, in the order in which the page asked for them. Before the first answer the page comes to rest after each
 * step, so that what it loads ahead is always counted and two runs say the same.
 */
export async function criticalPath(folder, tag = 'checkin-card') {
  const server = await serve(folder, {
    pages: { '/': page(tag), '/favicon.ico': '' },
    headers: { 'Content-Security-Policy': policy },
  });
  const browser = await chromium.launch({ executablePath: engines.chromium.path(), args: chromiumFlags });
  let step = 'the page opens';
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(15_000);
    await tab.addInitScript(noteKept, answers[tag]);
    await tab.goto(server.address);
    const card = tab.locator(tag);
    const before = opening[tag] ?? named;
    for (const [name, act] of Object.entries({ ...before, ...answering[tag] })) {
      step = name;
      await act(card);
      if (name in before) await tab.waitForTimeout(500);
    }
    step = 'the draft is kept';
    await tab.waitForFunction(() => globalThis.keptAt);
    const files = await tab.evaluate(filesUntilKept);
    return files.filter((path) => path.startsWith('/embed/')).map((path) => path.slice(1));
  } catch (error) {
    throw new Error(`The critical path could not be measured: "${step}" failed. ${error.message.split('\n')[0]}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
