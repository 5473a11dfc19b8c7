import { sendKeys } from '@web/test-runner-commands';
import { nameOf, roleOf } from './outside.js';
import { until, type Visit } from './visit.js';

const isWebKit = !('chrome' in globalThis) && !navigator.userAgent.includes('Firefox');

/** Types; key by key in WebKit, whose driver swallows spaces that come too fast. */
export async function types(text: string): Promise<void> {
  if (!isWebKit) return sendKeys({ type: text });
  for (const press of text) await sendKeys({ press });
}

/** What has the focus now, inside whatever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Tabs on until something has the focus; fails when it never does. */
export async function tabTo(role: string, name: string, back = false): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = focused();
    if (now && roleOf(now) === role && nameOf(now).startsWith(name)) return;
    if (now && now !== document.body) met.push(`${roleOf(now)} ${nameOf(now)}`);
    // WebKit's driver holds no key down; there Tab comes round.
    if (back && !isWebKit) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (back && !isWebKit) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`Tab never came to the ${role} "${name}", but to: ${met.join(' | ')}`);
}

/** Tabs to something and presses a key there. */
export async function enter(role: string, name: string, key = 'Enter'): Promise<void> {
  await tabTo(role, name);
  await sendKeys({ press: key });
}

/** After a step the focus is on the new question, so that a reader reads on from there. */
export async function arrives(page: Visit, question: string): Promise<void> {
  await page.asked(question);
  await until(`the focus on "${question}"`, () => focused()?.textContent?.trim() === question);
}
