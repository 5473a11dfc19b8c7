import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { openHost, pageWith, snippet, type Host } from '../page/host.js';

/** What is taken out of a page leaves nothing behind: no node, no timer, no listener. */
const head = snippet() + snippet('exercise-space');
const pages = { '/': pageWith('<main></main>', head) };
let host: Host;
before(async () => {
  host = await openHost(pages);
});
after(() => host?.close());

/** Runs first: counts what is set up and not taken down. */
const count = () => {
  const timers = new Set<unknown>();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  Object.assign(globalThis, {
    timers,
    setTimeout: (run: () => void, delay: number, ...rest: unknown[]) => {
      const id: unknown = setTimeout(
        () => {
          timers.delete(id);
          run();
        },
        delay,
        ...rest,
      );
      timers.add(id);
      return id;
    },
    setInterval: (run: () => void, delay: number) => {
      const id: unknown = setInterval(run, delay);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => (timers.delete(id), clearTimeout(id)),
    clearInterval: (id: number) => (timers.delete(id), clearInterval(id)),
  });
};

const mount: Record<string, string> = {
  'a card by itself': '<checkin-card></checkin-card>',
  'a card in a space': '<exercise-space space="home" names="Sam, Alex"><checkin-card></checkin-card></exercise-space>',
  'a card to try': '<checkin-card try></checkin-card>',
  'a card in a space that keeps nothing':
    '<exercise-space keep="nothing"><checkin-card></checkin-card></exercise-space>',
};

/** How many objects of a class live, once garbage was collected. */
async function living(session: CDPSession, prototype: string): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', { expression: prototype });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return length.value as number;
}

for (const [what, markup] of Object.entries(mount)) {
  test(`${what}, put in and taken out a hundred times, leaves nothing behind`, async () => {
    const { page, context } = await host.open('/', { before: count });
    const session = await context.newCDPSession(page);
    const once = (times: number) =>
      page.evaluate(
        async ({ markup, times }) => {
          const main = document.querySelector('main')!;
          const template = document.createElement('template');
          const policy = (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): string } };
            }
          ).trustedTypes;
          const own = globalThis as { html?: { createHTML(text: string): string } };
          own.html ??= policy.createPolicy('test', { createHTML: (text: string) => text });
          template.innerHTML = own.html.createHTML(markup);
          for (let i = 0; i < times; i++) {
            main.append(template.content.cloneNode(true));
            const card = main.querySelector('checkin-card')! as HTMLElement & { updateComplete: Promise<unknown> };
            // As long as it takes until storage has answered and the card waits no more.
            for (let tries = 0; tries < 200; tries++) {
              await new Promise((resolve) => requestAnimationFrame(resolve));
              const ask = card.shadowRoot?.querySelector('.ask');
              if (ask && !ask.closest('[inert]')) break;
            }
            main.replaceChildren();
          }
          await new Promise((resolve) => setTimeout(resolve, 600));
        },
        { markup, times },
      );
    const measure = async () => ({
      cards: await living(session, 'customElements.get("checkin-card").prototype'),
      roots: await living(session, 'ShadowRoot.prototype'),
      areas: await living(session, 'HTMLInputElement.prototype'),
      listeners: await listenersOf(session),
      timers: await page.evaluate(() => (globalThis as unknown as { timers: Set<unknown> }).timers.size),
    });
    await page.waitForFunction(() => customElements.get('checkin-card') && customElements.get('exercise-space'));
    // What is made once a page is made by the first few.
    await once(5);
    const before = await measure();
    await once(100);
    const after = await measure();
    // No more of anything; a timer of the first few may have ended meanwhile.
    const more = Object.entries(after).filter(([name, value]) => value > before[name as keyof typeof before]);
    assert.deepEqual(more, [], JSON.stringify({ before, after }));
    // A living one may be left behind by the last mount's promise, and no more than that.
    assert.ok(after.cards <= 1, `${after.cards} cards live`);
    await context.close();
  });
}

/** Listeners on the window and the document. */
async function listenersOf(session: CDPSession): Promise<number> {
  let sum = 0;
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
    sum += listeners.length;
  }
  return sum;
}

test('what is taken out in the middle of a minute stops its clock', async () => {
  const { page, context } = await host.open('/', { before: count });
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('checkin-card'));
  });
  const card = page.locator('checkin-card');
  await card.getByRole('button', { name: 'Go without names' }).click();
  await card.getByRole('button', { name: 'Just the minute' }).click();
  await card.getByRole('button', { name: 'Start the minute' }).click();
  await card.getByText('seconds left').first().waitFor();
  await page.evaluate(() => document.querySelector('main')!.replaceChildren());
  await page.waitForFunction(() => (globalThis as unknown as { timers: Set<unknown> }).timers.size === 0);
  await context.close();
});
