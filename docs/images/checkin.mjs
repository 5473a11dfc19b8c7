// Draws checkin.png, the README's picture, from the demo: four steps of one check-in on a phone. node docs/images/checkin.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumFlags, engines } from '../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({ root, logLevel: 'error', server: { port: 0, hmr: false, watch: null } });
await server.listen();
const browser = await chromium.launch({ executablePath: engines.chromium.path(), args: chromiumFlags });
const context = await browser.newContext({
  viewport: { width: 384, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  deviceScaleFactor: 1.5,
});
const page = await context.newPage();
await page.clock.install();
await page.goto(`${server.resolvedUrls.local[0]}demo/`);
const card = page.locator('checkin-card').first();
const press = (name) => card.getByRole('button', { name }).click();
const tick = (name) => card.getByRole('checkbox', { name, exact: true }).check();

const pictures = [];
/** The card as it stands, once it says this; nothing has the focus. */
async function take(words) {
  await card.getByText(words).first().waitFor();
  await card.evaluate((element) => element.shadowRoot.activeElement?.blur());
  await page.waitForTimeout(600);
  pictures.push((await card.screenshot()).toString('base64'));
}

await card.getByLabel('One of you').fill('Sam');
await card.getByLabel('The other').fill('Alex');
await press('Use these names');
await press('Sam');
await tick('Close');
await tick('Afraid');
await card.getByRole('textbox').fill('This morning you put your hand on my back while I was on the phone.');
await take('Kept.');
await press('Next');
await press('Show when both are ready');
await take('Pass the phone to Alex.');
await press('I am Alex, I have it');
await tick('At ease');
await card.getByRole('textbox').fill('You asked about the interview before you told me about your own day.');
await press('Next');
await press('Show when both are ready');
await take('Here you both are.');
await press('A minute each');
await press('Start the minute');
// Some of the minute has gone by.
await page.clock.fastForward(17_000);
await page.waitForTimeout(1200);
await take('seconds left');

const sheet = await context.newPage();
await sheet.setViewportSize({ width: 1496, height: 1200 });
await sheet.setContent(`<!doctype html><style>
  body { margin: 0; padding: 20px; display: flex; gap: 16px; align-items: start; background: white; inline-size: max-content; }
  img { inline-size: 352px; border-radius: 20px; box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 6%); }
</style>${pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`).join('')}`);
await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
writeFileSync(new URL('checkin.png', import.meta.url), await sheet.locator('body').screenshot());
await browser.close();
await server.close();
