import { globSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumFlags, engines } from './scripts/browsers.mjs';
import { startWebKitDriver } from './scripts/webkit-driver.mjs';

// `scripts/browser-tests.mjs` chooses by these: engine names, parts of file names, and a file for the counts.
const wanted = (process.env.ENGINES ?? Object.keys(engines).join()).split(',');
const parts = (process.env.TEST_FILES ?? '').split(',').filter(Boolean);

const root = fileURLToPath(new URL('.', import.meta.url));
const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();

// Pages live in a context of their own, so that files that run side by side do not meet in storage.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: engines.chromium.path(), args: chromiumFlags },
      createPage,
      // Beside another engine two pages at once are enough for two cores.
      concurrency: wanted.length > 1 ? 1 : 2,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: engines.firefox.path(), headless: true },
      createPage,
      concurrency: 1,
    }),
  webkit: async () => {
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: engines.webkit.path(), args: ['--automation'] },
    };
    try {
      const port = await startWebKitDriver(capabilities['webkitgtk:browserOptions']);
      return webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities,
      });
    } catch (error) {
      // The others run all the same; every file that got no result here is counted as failed.
      console.error(error.message);
      return undefined;
    }
  },
};

/** nanostores reads process.env, which no browser has. */
const withoutProcess = {
  name: 'without-process',
  transform(context) {
    if (context.response.is('js') && typeof context.body === 'string' && context.body.includes('process.env')) {
      return context.body.replaceAll('process.env.NODE_ENV', '"production"');
    }
  },
};

/** What the library promises to run under; `/csp/test/…/page.html` is `/test/…/page.html` under it, `?connect` adds connect-src. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'";
async function underStrictPolicy(context, next) {
  if (!context.path.startsWith('/csp/')) return next();
  context.path = context.path.slice('/csp'.length);
  await next();
  const connect = new URLSearchParams(context.search).has('connect') ? "; connect-src 'self'" : '';
  context.set('Content-Security-Policy', strictPolicy + connect);
}

/** Counts what really ran. A session that failed without a failed test (import error, lost browser) is one failure. */
function countingReporter() {
  const count = (suite) => {
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    for (const inner of suite?.suites ?? []) {
      for (const [key, value] of Object.entries(count(inner))) sum[key] += value;
    }
    return sum;
  };
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.map((session) => {
        const counts = count(session.testResults);
        if (!session.passed && counts.failed === 0) counts.failed = 1;
        return { engine: session.browser.name, file: relative(root, session.testFile), ...counts };
      });
      if (process.env.RESULTS_FILE) writeFileSync(process.env.RESULTS_FILE, JSON.stringify(results));
    },
  };
}

export default {
  rootDir: root,
  files,
  nodeResolve: true,
  browsers: (await Promise.all(wanted.map((name) => launchers[name]()))).filter(Boolean),
  // Which engines are asked for together is said in `scripts/browser-tests.mjs`.
  concurrentBrowsers: 2,
  // In WebKit more than one would put the tests into frames.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }), withoutProcess],
  middleware: [underStrictPolicy],
  // Lit's development build is wanted for its warnings, not for saying that it is one.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
};
