import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import type { Visit } from './visit.js';

// The script puts itself on the page.
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** No finding of axe, once what moves has come to rest. */
export async function clean(page: Visit, what: string): Promise<void> {
  await page.card.updateComplete;
  for (const animation of page.card.shadowRoot!.getAnimations()) animation.finish();
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  // Whether an exercise is a landmark of the page is for the page to say.
  const { violations } = await axe.run(page.card, { rules: { region: { enabled: false } } });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((one) => `${String(one.target)} ${one.failureSummary}`).join()}`,
  );
  void expect(found, what).to.deep.equal([]);
}
