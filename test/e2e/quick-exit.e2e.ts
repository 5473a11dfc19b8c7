import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: a script without types.
import { serve } from '../../scripts/serve.mjs';
import { strictPolicy } from '../page/host.js';
import { startEngine, type EngineName, type Tab, type Visit } from './engines.js';

/**
 * Leaving for real, in the built element under the strict policy: what is on the screen while it goes, where it goes, and what
 * Back shows. `docs/leaving.md` says the same for people.
 */
const secret = 'What I told you yesterday';

/** What stands in the way of somebody who leaves: questions, routers, timers that put the page back. */
const obstacles = `
addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = ''; });
onbeforeunload = () => 'Stay?';
globalThis.navigation?.addEventListener('navigate', (event) => event.cancelable && event.preventDefault());
setInterval(() => { document.title = 'Ours'; document.documentElement.style.removeProperty('display'); }, 20);
document.addEventListener('keydown', (event) => event.stopPropagation());
`;
const head = (tags: readonly string[]) =>
  tags
    .map(
      (tag) => `<link rel="stylesheet" href="/embed/${tag}.css"><script type="module" src="/embed/${tag}.js"></script>`,
    )
    .join('');
const page = (body: string, tags: readonly string[], more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ours</title>${head(tags)}${more}<body>${body}`;

let folder: string;
let site: { address: string; close(): Promise<void> };
/** Another origin, which says who came from where, and takes its time at `/slow`. */
let elsewhere: Server;
let next: string;
const came: { path: string; referrer: string | undefined }[] = [];
/** Nobody listens there. */
let nowhere: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mend-exit-'));
  const built = fileURLToPath(new URL('../../dist/embed', import.meta.url));
  if (!existsSync(join(built, 'quick-exit.js'))) throw new Error('There is no dist/embed: run npm run build first.');
  cpSync(built, join(folder, 'embed'), { recursive: true });
  writeFileSync(join(folder, 'obstacles.js'), obstacles);
  elsewhere = createServer(({ url, headers }, response) => {
    came.push({ path: url!, referrer: headers.referer });
    if (url === '/slow') return void setTimeout(() => response.end('<title>Next</title>'), 1500);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Next</title><p>An ordinary page.</p>');
  });
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  next = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
  nowhere = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
  await new Promise((done) => closed.close(done));
  const exit = (href: string, more = '') => `<quick-exit href="${href}" ${more}></quick-exit>`;
  const words = `<p>${secret}</p><p id="further"><a href="#further">Further</a></p>`;
  const card = '<checkin-card names="Sam, Alex"></checkin-card>';
  site = (await serve(folder, {
    headers: { 'Content-Security-Policy': strictPolicy },
    pages: {
      '/favicon.ico': '',
      '/before': page('<p>Before.</p>', []),
      '/page': page(words + exit(`${next}/next`), ['quick-exit']),
      '/hard': page(words + exit(`${next}/next`, 'sticky'), ['quick-exit'], '<script src="/obstacles.js"></script>'),
      '/slow': page(words + exit(`${next}/slow`), ['quick-exit']),
      '/offline': page(words + exit(nowhere), ['quick-exit']),
      '/keep': page(card + exit(`${next}/next`), ['checkin-card', 'quick-exit']),
      '/delete': page(card + exit(`${next}/next`, 'drafts="delete"'), ['checkin-card', 'quick-exit']),
    },
  })) as typeof site;
});
after(async () => {
  await site?.close();
  elsewhere?.closeAllConnections();
  elsewhere?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rest = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Where a tab is and what somebody sees in it. In between two pages there is nobody to ask. */
interface Seen {
  href: string;
  title: string;
  text: string;
  referrer: string;
}
const look = (tab: Tab): Promise<Seen> =>
  tab.run(() => ({
    href: location.href,
    title: document.title,
    text: document.body?.innerText ?? '',
    referrer: document.referrer,
  }));
async function until(tab: Tab, what: string, holds: (seen: Seen) => boolean): Promise<Seen> {
  let seen: Seen | undefined;
  for (let tries = 0; tries < 150; tries++) {
    seen = await look(tab).catch(() => undefined);
    if (seen && holds(seen)) return seen;
    await rest(100);
  }
  throw new Error(`There was never ${what}. Instead: ${JSON.stringify(seen)}`);
}
const ready = async (tab: Tab, path: string) => {
  await tab.open(site.address + path);
  await tab.run(() => customElements.whenDefined('quick-exit').then(() => {}));
  await tab.run(() => document.querySelector('quick-exit')!.updateComplete.then(() => {}));
};
/** Real keys in every engine. */
async function shiftThrice(tab: Tab): Promise<void> {
  if (!tab.page) return tab.type('\uE008\uE008\uE008');
  for (let times = 0; times < 3; times++) {
    // The third one takes the page away that the answer would come from.
    const pressed = tab.page.keyboard.press('Shift').catch(() => {});
    await Promise.race([pressed, rest(2000)]);
  }
}
/** A real press where the engine gives a pointer. */
async function pressLeave(tab: Tab): Promise<void> {
  if (!tab.page)
    return tab.run(() => document.querySelector('quick-exit')!.shadowRoot!.querySelector<HTMLElement>('a')!.click());
  const { x, y } = await tab.run(() => {
    const button = document.querySelector('quick-exit')!.shadowRoot!.querySelector('a')!;
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await Promise.race([tab.page.mouse.click(x, y).catch(() => {}), rest(2000)]);
}
const isNext = ({ href }: Seen) => href === `${next}/next`;

describe('leaving', { concurrency: 3 }, () => {
  for (const name of ['chromium', 'firefox', 'webkit'] as const satisfies EngineName[])
    describe(name, { concurrency: 1 }, () => {
      let engine: Awaited<ReturnType<typeof startEngine>>;
      before(async () => {
        engine = await startEngine(name, { without: ['--disable-back-forward-cache'] });
      });
      after(() => engine.end());

      const test = (title: string, run: (tab: Tab, visit: Visit) => Promise<void>) =>
        void it(title, async () => {
          const visit = await engine.visit();
          try {
            await run(await visit.newTab(), visit);
          } finally {
            await visit.end();
          }
        });

      for (const [how, leave] of [
        ['the button', pressLeave],
        ['Shift three times', shiftThrice],
      ] as const)
        test(`by ${how} comes to the next page, which is not told from where, and Back comes to the page before`, async (tab) => {
          await tab.open(`${site.address}/before`);
          await ready(tab, '/page');
          await leave(tab);
          const seen = await until(tab, 'the next page', isNext);
          assert.equal(seen.referrer, '');
          assert.deepEqual(
            came.filter(({ path, referrer }) => path === '/next' && referrer !== undefined),
            [],
          );
          await tab.back();
          const back = await until(tab, 'the page before', ({ href }) => href.endsWith('/before'));
          assert.equal(back.text.trim(), 'Before.');
        });

      test('gets past questions, routers and timers of the page', async (tab) => {
        const asked: string[] = [];
        tab.page?.on('dialog', (dialog) => {
          asked.push(dialog.type());
          void dialog.dismiss().catch(() => {});
        });
        await ready(tab, '/hard');
        // A page may ask only once somebody has done something on it.
        await tab.page?.mouse.click(5, 5);
        await pressLeave(tab);
        await until(tab, 'the next page', isNext);
        assert.deepEqual(asked, []);
      });

      test('shows nothing while the next page does not come', async (tab) => {
        await ready(tab, '/slow');
        await tab.run(() => {
          // Told by what lasts: an engine may answer nobody until the next page is there.
          const seen: string[] = [];
          const watch = () => {
            seen.push(`${getComputedStyle(document.documentElement).display} ${document.title}`);
            sessionStorage.setItem('seen', JSON.stringify([...new Set(seen)]));
            requestAnimationFrame(watch);
          };
          setTimeout(() => {
            document.querySelector('quick-exit')!.leave();
            watch();
          });
        });
        await until(tab, 'the next page', ({ href }) => href === `${next}/slow`);
        await tab.open(`${site.address}/before`);
        const seen = await tab.run(() => sessionStorage.getItem('seen'));
        assert.equal(seen, JSON.stringify(['none 127.0.0.1']));
      });

      test('shows nothing where there is no connection', async (tab) => {
        await ready(tab, '/offline');
        await pressLeave(tab);
        await rest(1500);
        const seen = await tab
          .run(() => getComputedStyle(document.documentElement).display === 'none' || document.body?.innerText)
          .catch(() => '');
        assert.ok(seen === true || !String(seen).includes(secret), String(seen));
      });

      test('leaves again where Back brings the page from the browser’s cache, at an earlier place in it', async (tab) => {
        await ready(tab, '/page');
        await tab.run(() => {
          addEventListener(
            'pageshow',
            ({ persisted }) => persisted && sessionStorage.setItem('came', 'from the cache'),
          );
          document.querySelector<HTMLElement>('a')!.focus();
        });
        // An entry that nobody asked for is passed over by Back, so the link is followed by a key.
        await (tab.page ? tab.page.keyboard.press('Enter') : tab.type('\uE007'));
        await until(tab, 'another entry', ({ href }) => href.endsWith('#further'));
        await pressLeave(tab);
        await until(tab, 'the next page', isNext);
        await tab.back();
        await rest(2000);
        const seen = await look(tab);
        await tab.open(`${site.address}/before`);
        const came = await tab.run(() => sessionStorage.getItem('came'));
        // Firefox has the page in its cache still. The others load it anew, which `docs/leaving.md` says.
        assert.equal(came, name === 'firefox' ? 'from the cache' : null);
        assert.equal(isNext(seen), name === 'firefox');
      });

      for (const [path, what, stay] of [
        ['/keep', 'stay', true],
        ['/delete', 'go too where that was decided', false],
      ] as const)
        test(`drafts ${what}`, async (tab) => {
          await ready(tab, path);
          const typed = 'You waited up for me.';
          await tab.run(async (text) => {
            const card = document.querySelector('checkin-card')!;
            const find = async <Found>(look: () => Found | undefined | null): Promise<Found> => {
              for (;;) {
                const found = look();
                if (found) return found;
                await new Promise((wake) => setTimeout(wake, 50));
              }
            };
            const button = () =>
              [...card.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Sam');
            (await find(button)).click();
            const field = await find(() => card.shadowRoot!.querySelector('textarea'));
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await find(() => card.shadowRoot!.querySelector('[part=status]')?.textContent === 'Kept.');
            // What deletes comes after the first screen.
            await new Promise((wake) => setTimeout(wake, 1500));
          }, typed);
          await pressLeave(tab);
          await until(tab, 'the next page', isNext);
          await tab.open(`${site.address}/before`);
          const found = await tab.run(
            () =>
              new Promise<string>((resolve, reject) => {
                const opening = indexedDB.open('mend-elements');
                opening.onerror = () => reject(new Error('no database'));
                opening.onsuccess = () => {
                  const store = opening.result.objectStoreNames[0]!;
                  const all = opening.result.transaction(store).objectStore(store).getAll();
                  all.onsuccess = () => resolve(JSON.stringify([all.result, { ...sessionStorage }]));
                };
              }),
          );
          assert.equal(found.includes(typed), stay);
        });
    });
});
