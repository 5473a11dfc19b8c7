// Opens every story in Chromium, lets its play function run to the end, and gives the counts. npm run stories
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, engines } from './browsers.mjs';
import { root, toolEnvironment } from './install.mjs';
import { serve } from './serve.mjs';

/** One story, until Storybook says that it is drawn and played. Gives what went wrong, or nothing. */
async function play(page, address, id) {
  const errors = [];
  const hear = (error) => errors.push(error.message);
  page.on('pageerror', hear);
  try {
    await page.goto(`${address}/iframe.html?viewMode=story&id=${id}`);
    // Storybook finishes each story with a report; a failed play function or drawing ends it otherwise.
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const listen = () => {
            const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
            if (!channel) return setTimeout(listen, 20);
            const last = (name) => channel.last(name)?.[0];
            const end = {
              storyFinished: 1,
              storyErrored: 1,
              storyThrewException: 1,
              storyMissing: 1,
              playFunctionThrewException: 1,
            };
            const tell = (name, value) =>
              resolve({ name, status: value?.status, message: value?.message ?? value?.description ?? '' });
            for (const name of Object.keys(end)) {
              if (last(name)) return tell(name, last(name));
              channel.once(name, (value) => tell(name, value));
            }
          };
          listen();
          setTimeout(() => resolve({ name: 'storyTimedOut', message: 'no end within 60 seconds' }), 60_000);
        }),
    );
    if (outcome.name !== 'storyFinished' || outcome.status === 'error')
      errors.push(`${outcome.name} ${outcome.message}`);
  } catch (error) {
    errors.push(error.message);
  }
  page.off('pageerror', hear);
  return errors;
}

export async function stories() {
  if (globSync('stories/**/*.stories.ts', { cwd: root }).length === 0) {
    console.log('There are no stories yet.');
    return { passed: 0, failed: 0 };
  }
  const built = spawnSync('storybook', ['build', '--quiet', '--disable-telemetry'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...toolEnvironment(), STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (built.status !== 0) return { passed: 0, failed: 1 };
  const folder = join(root, 'storybook-static');
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: engines.chromium.path(), args: chromiumFlags });
  const counts = { passed: 0, failed: 0 };
  const left = Object.values(entries).filter(({ type }) => type === 'story');
  // Two side by side: while one page loads, another plays.
  const lane = async () => {
    for (let story = left.shift(); story; story = left.shift()) {
      const { id, title, name } = story;
      // Every story meets an empty browser.
      const context = await browser.newContext();
      const errors = await play(await context.newPage(), server.address, id);
      await context.close();
      counts[errors.length > 0 ? 'failed' : 'passed']++;
      for (const error of errors) console.error(`${title} / ${name}: ${error}`);
    }
  };
  await Promise.all([lane(), lane()]);
  await browser.close();
  await server.close();
  return counts;
}

if (import.meta.main) {
  const { passed, failed } = await stories();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
