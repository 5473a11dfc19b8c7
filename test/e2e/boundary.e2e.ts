import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { Locator, Page } from 'playwright-core';
import { define as defineBoundaries } from '../../src/elements/boundary-builder/boundary-builder.js';
import { define as defineSpace } from '../../src/elements/exercise-space/exercise-space.js';
import { asks, openHost, pageWith, press, snippet, type Host } from '../page/host.js';

/** Boundaries as a coach pastes them, under the policy that the design promises; as a server writes them; and on paper. */
let host: Host;
before(async () => {
  host = await openHost({ '/': pageWith('<boundary-builder></boundary-builder>', snippet('boundary-builder')) });
});
after(() => host?.close());

/** Whoever holds the phone agrees. */
async function agrees(element: Locator, next?: string): Promise<void> {
  await press(element, 'I agree');
  await press(element, /^Show when both are ready/);
  if (next) await press(element, next);
}

/** Both agree to one, and the element stands where they read it. */
async function agreed(element: Locator): Promise<void> {
  await press(element, 'Go without names');
  await press(element, 'Sun');
  await press(element, 'Replies');
  await asks(element, 'Which words come close?');
  await press(element, 'We answer within a day.');
  await press(element, 'Next');
  await element.getByRole('radio', { name: /^Ours/ }).check();
  await press(element, 'Next');
  await element.getByRole('textbox').first().fill('It calms me.');
  await press(element, 'Next');
  await press(element, 'Next');
  await element.getByRole('radio', { name: /^In a month/ }).check();
  await press(element, 'Next');
  await press(element, /^Ask us both/);
  for (const one of ['I am Sun', 'Begin', 'I am Moon, I have it', 'Begin', 'I am Sun']) await press(element, one);
  await agrees(element, 'I am Moon, I have it');
  await agrees(element);
  await asks(element, 'You both agree to these words.');
}

/** What is given to the printer, as its markup and its styles: no printer waits in a test. */
const noticePrint = () => {
  const { append } = ShadowRoot.prototype;
  ShadowRoot.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    for (const frame of nodes)
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => {
          const inside = frame.contentDocument!;
          const rules = inside.adoptedStyleSheets.flatMap(({ cssRules }) =>
            [...cssRules].map(({ cssText }) => cssText),
          );
          Object.assign(globalThis, { printed: { markup: inside.body.innerHTML, styles: rules.join('\n') } });
        };
  };
};
type Printed = { markup: string; styles: string };

test('the way of both, to the page that is signed, violates nothing', async () => {
  const { page, problems, context } = await host.open('/', { before: noticePrint });
  const element = page.locator('boundary-builder');
  await agreed(element);
  assert.deepEqual(problems, [], 'agreed');
  await press(element, 'The page to sign and print');
  await element.getByRole('textbox', { name: /^Sun, type/ }).fill('Sun');
  await press(element, 'Sign, Sun');
  await element.getByText('Kept.', { exact: true }).first().waitFor();
  await press(element, 'Print or save as PDF');
  await press(element, 'Back');
  await press(element, /^Replies|We answer within a day/);
  await asks(element, 'Agreed');
  await press(element, 'This came up');
  assert.deepEqual(problems, [], 'the list');
  await page.reload();
  await asks(element, 'Who puts a boundary into words?');
  assert.deepEqual(problems, []);
  await context.close();
});

test('what both agreed prints on one page, on A4 and on Letter', async () => {
  const { page, context } = await host.open('/', { before: noticePrint });
  const element = page.locator('boundary-builder');
  await agreed(element);
  await press(element, 'The page to sign and print');
  await press(element, 'Print or save as PDF');
  const { markup, styles } = await page.evaluate<Printed>('globalThis.printed');
  const paper: Page = await host.browser.newPage();
  await paper.setContent(`<!doctype html><title>notes</title><style>${styles}</style><body>${markup}`);
  for (const [format, width, height] of [
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const) {
    // The page's own margins; the paper is the reader's.
    const pdf = (await paper.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, format);
    const [, w, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    assert.ok(Math.abs(+w! - width) < 2 && Math.abs(+h! - height) < 2, `${format}: ${w} by ${h}`);
  }
  await paper.close();
  await context.close();
});

test('a server writes the first screen, with the names of the space around it', async () => {
  LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
  defineSpace();
  defineBoundaries();
  const write = (content: ReturnType<typeof html>) => collectResult(render(content));
  const space = await write(
    html`<exercise-space names="Sam, Alex"><boundary-builder></boundary-builder></exercise-space>`,
  );
  assert.match(space, /Who puts a boundary into words\?/);
  assert.match(space, />(<!--[^>]*-->)?Sam</);
  assert.match(await write(html`<boundary-builder></boundary-builder>`), /What shall this page call you\?/);
});
