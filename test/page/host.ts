import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
// @ts-expect-error: a script without types.
import { chromiumFlags, engines } from '../../scripts/browsers.mjs';
// @ts-expect-error: a script without types.
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the library promises to run under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; report-uri /report";

/** The two lines to paste. */
export const snippet = (tag = 'checkin-card', folder = '/embed') =>
  `<link rel="stylesheet" href="${folder}/${tag}.css"><script type="module" src="${folder}/${tag}.js"></script>`;

/** A page of a coach's: a viewport, a title, and what she pasted. */
export const pageWith = (body: string, head = snippet()) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title>${head}<body>${body}</body></html>`;

export interface Host {
  address: string;
  browser: Browser;
  /** Paths in the order in which anybody asked for them. */
  asked: string[];
  /** A page that collects what went wrong in it. */
  open(path: string, options?: OpenOptions): Promise<{ page: Page; problems: string[]; context: BrowserContext }>;
  close(): Promise<void>;
}

interface Served {
  /** Sent with every page; default the strict policy. */
  headers?: Record<string, string>;
  /** Beside the element's, by name. */
  files?: Record<string, string>;
  /** Addresses that a path leads on to. */
  moved?: Record<string, string>;
}

interface OpenOptions {
  context?: BrowserContext;
  width?: number;
  height?: number;
  /** The element's files come so much later, in milliseconds. */
  slowly?: number;
  /** Which files come late; default the scripts. */
  slow?: RegExp;
  /** Runs in the page before anything else. */
  before?: (() => void) | readonly (() => void)[];
}

/**
 * `dist/embed` as somebody uploaded it, at `/embed/`, at `/second/` once more, and the pages of a test, in Chromium. A copy, so
 * that a build that comes meanwhile changes nothing.
 */
export async function openHost(
  pages: Record<string, string>,
  { headers = { 'Content-Security-Policy': strictPolicy }, files = {}, moved = {} }: Served = {},
): Promise<Host> {
  if (!existsSync(join(root, 'dist/embed/checkin-card.js')))
    throw new Error('There is no dist/embed: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'mend-page-'));
  for (const place of ['embed', 'second']) cpSync(join(root, 'dist/embed'), join(folder, place), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const asked: string[] = [];
  const server = (await serve(folder, {
    pages,
    headers,
    cors: true,
    moved,
    heard: (path: string) => asked.push(path),
  })) as {
    address: string;
    close(): Promise<void>;
  };
  const browser = await chromium.launch({
    executablePath: engines.chromium.path() as string,
    args: [...(chromiumFlags as string[]), '--js-flags=--expose-gc'],
  });
  return {
    address: server.address,
    browser,
    asked,
    async open(
      path,
      { context: given, width = 360, height = 800, slowly, slow = /\/(embed|second)\/.*\.js/, before = [] } = {},
    ) {
      const context = given ?? (await browser.newContext({ viewport: { width, height } }));
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || message.location().url.endsWith('/favicon.ico')) return;
        problems.push(`${message.type()}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
          console.error(`violation: ${violatedDirective} ${sample} ${sourceFile}`),
        );
      });
      for (const script of [before].flat()) await page.addInitScript(script);
      if (slowly)
        await page.route(slow, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, slowly));
          await route.continue().catch(() => {});
        });
      await page.goto(server.address + path, { waitUntil: slowly ? 'commit' : 'load' });
      return { page, problems, context };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The button, field or chip that a person would press, by its words. */
export const press = (card: Locator, name: string | RegExp) => card.getByRole('button', { name }).first().click();

/** The question that stands there. */
export const asks = (card: Locator, text: string | RegExp) =>
  card.getByRole('heading', { name: text }).first().waitFor();

/** The first two screens: without names, and Sun writes. */
export async function begin(card: Locator, words = 'Made coffee before I was up') {
  await press(card, 'Go without names');
  await press(card, 'Sun');
  await card.getByRole('textbox').fill(words);
}

/** Waits for the visible "kept". */
export const kept = (card: Locator) => card.getByText('Kept.', { exact: true }).waitFor();

/** The whole default day of two people, step by step, as it is meant to be done. */
export const wholeDay: Record<string, (card: Locator) => Promise<unknown>> = {
  'they go without names': (card) => press(card, 'Go without names'),
  'the first begins': (card) => press(card, 'Sun'),
  'a feeling is chosen': (card) => card.getByRole('checkbox', { name: 'Glad' }).check(),
  'a thanks is typed': (card) => card.getByRole('textbox').pressSequentially('You are great', { delay: 5 }),
  'a vague thanks is noticed': (card) => press(card, 'Leave it as it is'),
  'finer words open': (card) => press(card, 'Finer words'),
  'and close': (card) => press(card, 'That is it'),
  'the page is gone through': (card) => press(card, 'Next'),
  'it is to be shown': (card) => press(card, /^Show when both are ready/),
  'the phone is handed over': (card) => press(card, 'I am Moon, I have it'),
  'the other has nothing today': (card) => card.getByRole('checkbox', { name: 'Nothing today' }).check(),
  'and goes on': (card) => press(card, 'Next'),
  'and shows it': (card) => press(card, /^Show when both are ready/),
  'both are shown': (card) => asks(card, 'Here you both are.'),
  'they take a minute each': (card) => press(card, 'A minute each'),
  'the first minute starts': (card) => press(card, 'Start the minute'),
  'is paused': (card) => press(card, 'Pause'),
  'gets more time': (card) => press(card, 'More time'),
  'goes without a timer': (card) => press(card, 'No timer'),
  'is said back': (card) => press(card, 'Moon, say it back'),
  'in a sentence': (card) => card.getByRole('textbox').fill('It was a calm day'),
  'which is said': (card) => press(card, /^Said\./),
  'the second minute ends': (card) => press(card, 'Sun, say it back'),
  'and is said back': (card) => press(card, 'Said'),
  'it is done': (card) => asks(card, 'That is it for today.'),
};

/** What lies around the check-in, once it is done. */
export const afterwards: Record<string, (card: Locator) => Promise<unknown>> = {
  'the browser is asked to keep it': (card) => press(card, 'Ask this browser to keep it'),
  'past check-ins open': (card) => press(card, 'Past check-ins'),
  'and show the thanks': (card) => card.getByText('You are great').first().waitFor(),
};
