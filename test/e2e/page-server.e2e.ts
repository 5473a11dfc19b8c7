import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement, type TemplateResult } from 'lit';
import { BoundaryBuilder, CheckinCard, ConversationGuide, ExerciseSpace, RepairPrompt } from '../../src/index.js';
import { builtPage } from '../page/built.js';
import { asks, kept, openHost, pageWith, press, snippet, strictPolicy, type Host } from '../page/host.js';
import { watch } from '../page/layout-shift.js';

/** What Lit's server rendering writes, read without script, hydrated in place, and met by a script that knows nothing of it. */
const documented = /## In the page\n[^]*?```js\n([^]*?)```/.exec(
  readFileSync(new URL('../../docs/server-rendering.md', import.meta.url), 'utf8'),
)![1]!;
/** What somebody easily writes instead: Vite puts Lit into a chunk of its own, which runs before either line. */
const tooLate = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'mend-elements';`;

/** As `docs/server-rendering.md` shows it: a stylesheet of the page's own in place of `<style>`, which the policy refuses. */
class LinkedRenderer extends LitElementRenderer {
  override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
    const result = super.renderShadow(info) as unknown[] | undefined;
    const end = result?.indexOf('</style>') ?? -1;
    if (end < 0) return result as ReturnType<LitElementRenderer['renderShadow']>;
    const link = `<link rel="stylesheet" href="/${this.tagName}.served.css">`;
    return [link, ...result!.slice(end + 1)] as ReturnType<LitElementRenderer['renderShadow']>;
  }
}
const styleSheet = ({ elementStyles }: typeof LitElement) =>
  elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');

const space = html`<exercise-space names="Sam, Alex"><checkin-card></checkin-card></exercise-space>`;
const alone = html`<checkin-card><p slot="intro">Sit down together.</p></checkin-card>`;

const repair = html`<exercise-space names="Sam, Alex"><repair-prompt></repair-prompt></exercise-space>`;
const repairAlone = html`<repair-prompt><p slot="intro">Sit down together.</p></repair-prompt>`;

const boundaryAlone = html`<boundary-builder></boundary-builder>`;
const guideAlone = html`<conversation-guide guide="outside-view"></conversation-guide>`;
const contents = { space, alone, repair, repairAlone, boundaryAlone, guideAlone };

let plain: Host;
let strict: Host;
const served: Record<string, string> = {};

before(async () => {
  LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
  const write = async (content: TemplateResult, linked = false) =>
    collectResult(render(content, linked ? { elementRenderers: [LinkedRenderer] } : undefined));
  const pages: Record<string, string> = {};
  const linkedPages: Record<string, string> = {};
  const reserves = ['checkin-card', 'repair-prompt', 'boundary-builder', 'conversation-guide']
    .map((tag) => `<link rel="stylesheet" href="/embed/${tag}.css">`)
    .join('');
  const inOrder = await builtPage(documented);
  const late = await builtPage(tooLate);
  for (const [name, content] of Object.entries(contents)) {
    const below = '<p id="below">What stands below.</p>';
    served[name] = await write(content);
    pages[`/${name}`] = pageWith(served[name] + below, reserves + inOrder.head);
    pages[`/${name}-late`] = pageWith(served[name] + below, reserves + late.head);
    pages[`/${name}-embed`] = pageWith(
      served[name] + below,
      snippet() + snippet('exercise-space') + snippet('repair-prompt'),
    );
    linkedPages[`/${name}`] = pageWith((await write(content, true)) + below, reserves + inOrder.head);
  }
  const files: Record<string, string> = { ...inOrder.files, ...late.files };
  for (const [tag, element] of Object.entries({
    'boundary-builder': BoundaryBuilder,
    'checkin-card': CheckinCard,
    'conversation-guide': ConversationGuide,
    'exercise-space': ExerciseSpace,
    'repair-prompt': RepairPrompt,
  }))
    files[`${tag}.served.css`] = styleSheet(element);
  plain = await openHost(pages, { files, headers: {} });
  strict = await openHost(linkedPages, { files, headers: { 'Content-Security-Policy': strictPolicy } });
});
after(async () => {
  await plain?.close();
  await strict?.close();
});

/** A page whose script comes late, and what stands in its element once it has come. */
async function upgraded(host: Host, path: string, tag: string) {
  const opened = await host.open(path, { height: 1800, slowly: 300, before: watch, slow: /assets/ });
  const { page } = opened;
  await page.waitForSelector('#below');
  await page.evaluate((tag) => {
    document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.sheet')!.dataset.served = 'yes';
  }, tag);
  await page.waitForFunction((tag) => customElements.get(tag), tag);
  await page.waitForTimeout(1000);
  const seen = await page.evaluate((tag) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    return {
      sheets: root.querySelectorAll('.sheet').length,
      asks: root.querySelectorAll('.ask').length,
      isServed: root.querySelector('[data-served]') !== null,
      shifts: (globalThis as { shifts?: unknown[] }).shifts,
    };
  }, tag);
  return { ...opened, seen };
}

const warned = (problems: string[]) => problems.filter((problem) => !problem.includes('Lit is in dev mode'));

test('the server writes the first screen, with the names of the space around it', () => {
  assert.match(served.space!, /Who would like to start\?/);
  assert.match(served.space!, />(<!--[^>]*-->)?Sam</);
  assert.match(served.alone!, /What shall this page call you\?/);
  assert.match(served.alone!, /Sit down together\./);
});

test('two answers of one server share nothing', async () => {
  const other = await collectResult(
    render(html`<exercise-space names="Ana, Bo"><checkin-card></checkin-card></exercise-space>`),
  );
  assert.match(other, />(<!--[^>]*-->)?Ana</);
  assert.doesNotMatch(other, /Sam|Alex/);
});

test('what the server wrote reads without script', async () => {
  const context = await plain.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${plain.address}/space`);
  for (const text of ['Daily check-in', 'Who would like to start?', 'Sam', 'What stands below.'])
    assert.equal(await page.getByText(text, { exact: true }).first().isVisible(), true, text);
  await page.goto(`${plain.address}/alone`);
  assert.equal(await page.getByText('Sit down together.').isVisible(), true);
  await context.close();
});

/** How the first screens are served. */
const hosts = [
  ['with styles in the markup', () => plain],
  ['with linked styles under the strict policy', () => strict],
] as const;

for (const [how, hostOf] of hosts) {
  for (const [path, question] of [
    ['/space', 'Who would like to start?'],
    ['/alone', 'What shall this page call you?'],
  ] as const) {
    test(`${path} ${how} is hydrated in place, without a warning or a shift`, async () => {
      const host = hostOf();
      const { page, problems, context } = await host.open(path, {
        height: 1800,
        slowly: 300,
        before: watch,
        slow: /assets/,
      });
      await page.waitForSelector('#below');
      await page.evaluate(() => {
        const sheet = document.querySelector('checkin-card')!.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
        sheet.dataset.served = 'yes';
      });
      const card = page.locator('checkin-card');
      await page.waitForFunction(() => customElements.get('checkin-card'));
      await asks(card, question);
      await page.waitForTimeout(500);
      assert.deepEqual(await page.evaluate(() => (globalThis as { shifts?: unknown[] }).shifts), []);
      assert.deepEqual(warned(problems), []);
      assert.equal(await card.locator('.sheet').count(), 1);
      // Inside a space, storage's answer is drawn anew; alone, a first visitor goes on with what was served.
      if (path === '/alone') assert.equal(await card.locator('.sheet').getAttribute('data-served'), 'yes');
      assert.equal(await card.locator('.ask').count(), 1);
      if (path === '/alone') await press(card, 'Go without names');
      await press(card, path === '/alone' ? 'Sun' : 'Sam');
      await card.getByRole('textbox').fill('Written on what the server drew');
      await kept(card);
      assert.deepEqual(warned(problems), []);
      await context.close();
    });
  }
}

for (const [how, hostOf] of hosts)
  for (const [path, question] of [
    ['/repair', 'Who would like to say something?'],
    ['/repairAlone', 'What shall this page call you?'],
  ] as const)
    test(`a repair at ${path} ${how} is hydrated in place, without a warning or a shift`, async () => {
      const { page, problems, context } = await hostOf().open(path, {
        height: 1800,
        slowly: 300,
        before: watch,
        slow: /assets/,
      });
      await page.waitForSelector('#below');
      const element = page.locator('repair-prompt');
      // Before any script, *Leave* is a link that goes.
      assert.equal(
        await element.getByText('Leave', { exact: true }).getAttribute('href'),
        'https://www.wikipedia.org/',
      );
      await page.waitForFunction(() => customElements.get('repair-prompt'));
      await asks(element, question);
      await page.waitForTimeout(500);
      assert.deepEqual(await page.evaluate(() => (globalThis as { shifts?: unknown[] }).shifts), []);
      assert.deepEqual(warned(problems), []);
      assert.equal(await element.evaluate((one) => one.shadowRoot!.querySelectorAll('.sheet').length), 1);
      if (path === '/repairAlone') await press(element, 'Go without names');
      await press(element, path === '/repairAlone' ? 'Sun' : 'Sam');
      await press(element, 'I felt unheard');
      await kept(element);
      assert.deepEqual(warned(problems), []);
      await context.close();
    });

for (const [how, hostOf] of hosts)
  for (const [path, tag] of [
    ['/boundaryAlone', 'boundary-builder'],
    ['/guideAlone', 'conversation-guide'],
  ] as const)
    test(`${path} ${how} goes on with what was served, without a warning or a shift`, async () => {
      const { problems, context, seen } = await upgraded(hostOf(), path, tag);
      assert.deepEqual(seen, { sheets: 1, asks: 1, isServed: true, shifts: [] });
      assert.deepEqual(warned(problems), []);
      await context.close();
    });

for (const [path, tag, first] of [
  ['/alone-late', 'checkin-card', 'Go without names'],
  ['/space-late', 'checkin-card', 'Sam'],
  ['/repairAlone-late', 'repair-prompt', 'Go without names'],
  ['/boundaryAlone-late', 'boundary-builder', 'Go without names'],
  ['/guideAlone-late', 'conversation-guide', 'Begin'],
] as const)
  test(`${path}: hydration support that runs after Lit leaves everything once, drawn anew in its place`, async () => {
    const { page, problems, context, seen } = await upgraded(plain, path, tag);
    assert.equal(await page.evaluate(() => 'litElementHydrateSupport' in globalThis), true);
    assert.deepEqual(seen, { sheets: 1, asks: 1, isServed: false, shifts: [] });
    // Its styles are there, and it goes on.
    const element = page.locator(tag);
    assert.notEqual(await element.evaluate((one) => one.shadowRoot!.adoptedStyleSheets.length), 0);
    const asked = (await element.locator('.ask').textContent())!;
    await press(element, first);
    await element.locator('.ask').filter({ hasNotText: asked }).first().waitFor({ state: 'attached' });
    assert.deepEqual(warned(problems), []);
    await context.close();
  });

for (const path of ['/space-embed', '/alone-embed']) {
  test(`${path}: a script without hydration support shows everything once, over what the server wrote`, async () => {
    const { page, problems, context } = await plain.open(path, { height: 1800, slowly: 300, before: watch });
    const card = page.locator('checkin-card');
    await page.waitForFunction(() => customElements.get('checkin-card'));
    await asks(card, path === '/alone-embed' ? 'What shall' : 'Who would');
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => (globalThis as { shifts?: unknown[] }).shifts), []);
    if (path === '/alone-embed') await press(card, 'Go without names');
    await press(card, path === '/alone-embed' ? 'Sun' : 'Sam');
    assert.equal(await card.locator('.sheet').count(), 1);
    assert.equal(await card.locator('.ask').count(), 1);
    assert.deepEqual(problems, []);
    await context.close();
  });
}
