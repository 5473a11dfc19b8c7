import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Space } from '../../src/space/space.js';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
// @ts-expect-error: a script without types.
import { chromiumFlags, engines } from '../../scripts/browsers.mjs';
// @ts-expect-error: a script without types.
import { newProfile } from '../../scripts/faults/chromium.mjs';
// @ts-expect-error: a script without types.
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs';

/** What `scripts/faults/in-page.js` gives every page of these tests. */
interface InPage {
  until<Answer>(ask: () => Answer | Promise<Answer>, what: string, patience?: number): Promise<Answer>;
  rest(milliseconds: number): Promise<void>;
  press(name: string): Promise<void>;
  has(name: string): boolean;
  choose(name: string): void;
  field(): Promise<string>;
  words(): string;
  screen(): string;
  status(): string;
  notice(): string;
  copy(): HTMLButtonElement | undefined;
  copied: string | undefined;
  listenToClipboard(refuse?: boolean): void;
  scene(words: string): Promise<{ notice: string; words: string; copied: string; status: string }>;
  fill(): Promise<void>;
  empty(): Promise<unknown>;
  cameBack(): boolean;
  holdTimers(): void;
  countDrafts(): void;
  written: string[];
  typeSlowly(words: string, between: number): Promise<void>;
  durableAfter(words: string): Promise<number>;
  standsWhile(selector: string, work: () => Promise<unknown>): Promise<boolean>;
  kept(): Promise<boolean>;
  settled(): Promise<{ at?: string; holder?: string; covered?: boolean }>;
  where(): { at?: string; holder?: string; covered?: boolean };
  stored(): Promise<{ id: string; kind: string; author: string; data: Record<string, unknown> }[]>;
  store(records: readonly unknown[]): Promise<void>;
  drafted(who?: string): Promise<string>;
  hold(version: number, how?: { stubborn?: boolean }): Promise<void>;
  held: IDBDatabase;
  deleteDatabase(): Promise<unknown>;
  card(): HTMLElement & { space?: Space };
}
declare global {
  var mend: InPage;
}

/** One tab, as far as these tests need one. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees only its arguments. */
  run<Arguments extends unknown[], Result>(
    script: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Real keys, into what has the focus. */
  type(text: string): Promise<void>;
  /** In front of the other tabs, which are hidden then. */
  front(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
  /** Puppeteer's page, where the engine has one. */
  readonly page?: Page;
}

/** A browser that was never here before. */
export interface Visit {
  newTab(): Promise<Tab>;
  end(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What is set before the browser starts. */
export interface Settings {
  /** Visits the profile on disk itself, whose settings hold there alone; then only one visit makes sense. */
  ownProfile?: boolean;
  cookiesBlocked?: boolean;
  /** Firefox alone: how much a site may store, in kB. */
  quota?: number;
  /** Chromium alone: puppeteer's arguments that are left out. */
  without?: readonly string[];
}

/** Starts an engine for visits that know nothing of one another. */
export async function startEngine(
  name: EngineName,
  settings: Settings = {},
): Promise<{ visit(): Promise<Visit>; end(): Promise<void> }> {
  if (name === 'webkit') return startWebKit();
  const profile = newProfile() as { folder: string; remove(): void };
  const browser = await (name === 'chromium' ? startChromium(profile.folder, settings) : startFirefox(settings));
  return {
    async visit() {
      const context = settings.ownProfile ? browser.defaultBrowserContext() : await browser.createBrowserContext();
      return {
        newTab: async () => tabOf(await context.newPage(), name),
        end: async () => {
          if (context !== browser.defaultBrowserContext()) await context.close();
        },
      };
    },
    async end() {
      await browser.close();
      profile.remove();
    },
  };
}

function startChromium(userDataDir: string, { cookiesBlocked, without }: Settings): Promise<Browser> {
  if (cookiesBlocked) {
    mkdirSync(join(userDataDir, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify(preferences));
  }
  return puppeteer.launch({
    executablePath: engines.chromium.path() as string,
    args: chromiumFlags as string[],
    userDataDir,
    pipe: true,
    ignoreDefaultArgs: [...(without ?? [])],
  });
}

function startFirefox({ cookiesBlocked, quota }: Settings): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: engines.firefox.path() as string,
    headless: true,
    extraPrefsFirefox: {
      ...(cookiesBlocked && { 'network.cookie.cookieBehavior': 2 }),
      ...(quota && { 'dom.quotaManager.temporaryStorage.fixedLimit': quota }),
    },
  });
}

const tabOf = (page: Page, name: EngineName): Tab => ({
  page,
  open: async (address) => void (await page.goto(address)),
  run: page.evaluate.bind(page) as unknown as Tab['run'],
  type: (text) => page.keyboard.type(text),
  front: () => page.bringToFront(),
  reload: async () => void (await page.reload()),
  async back() {
    if (name === 'chromium') return void (await page.goBack());
    // Firefox tells of no load where a page comes back from the cache.
    await page.evaluate(() => void setTimeout(() => history.back(), 50));
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
  close: () => page.close(),
});

/** WebKit by its driver, spoken to as the WebDriver standard says. */
async function startWebKit() {
  const address = `http://127.0.0.1:${await (startWebKitDriver as () => Promise<number>)()}`;
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(address + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  return {
    async visit(): Promise<Visit> {
      const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: engines.webkit.path() as string, args: ['--automation'] },
          },
        },
      });
      const session = `/session/${sessionId}`;
      await ask('POST', `${session}/timeouts`, { script: 90_000, pageLoad: 60_000 });
      // Stays empty, so that there is always a window to speak to.
      const spare = await ask<string>('GET', `${session}/window`);
      let turn: Promise<unknown> = Promise.resolve();
      return {
        async newTab() {
          await turn;
          await ask('POST', `${session}/window`, { handle: spare });
          const { handle } = await ask<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' });
          /** The driver speaks to one window at a time. */
          const here = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
            const mine = turn.then(async () => {
              await ask('POST', `${session}/window`, { handle });
              return work();
            });
            turn = mine.catch(() => {});
            return mine;
          };
          const run = async <Result>(
            script: (...values: never[]) => unknown,
            ...values: unknown[]
          ): Promise<Result> => {
            const body = {
              script: `const done = arguments[arguments.length - 1];
                Promise.resolve().then(() => (${String(script)})(...Array.from(arguments).slice(0, -1)))
                  .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
              args: values,
            };
            const answer = await here(() =>
              ask<{ value: Result; error?: string }>('POST', `${session}/execute/async`, body),
            );
            if (answer.error) throw new Error(answer.error);
            return answer.value;
          };
          return {
            open: (url: string) => here(async () => void (await ask('POST', `${session}/url`, { url }))),
            run,
            type: (text: string) =>
              here(async () => {
                const active = await ask<Record<string, string>>('GET', `${session}/element/active`);
                // A field in a shadow root is not the document's active element, so keys go as actions.
                if (!Object.values(active)[0]) throw new Error('Nothing has the focus.');
                const actions = [...text].flatMap((value) => [
                  { type: 'keyDown', value },
                  { type: 'keyUp', value },
                ]);
                await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
              }),
            front: () => here(async () => {}),
            reload: () => here(async () => void (await ask('POST', `${session}/refresh`, {}))),
            back: () => here(async () => void (await ask('POST', `${session}/back`, {}))),
            close: () => here(async () => void (await ask('DELETE', `${session}/window`))),
          };
        },
        end: async () => void (await ask('DELETE', session)),
      };
    },
    async end() {
      // The driver ends with this process.
    },
  };
}
