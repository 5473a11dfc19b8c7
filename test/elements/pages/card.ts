// A page as a coach has it: the card alone, with the page's own space and the browser's storage.
import '../../../src/elements/checkin-card/define.js';
import { exposed, nameOf, roleOf, textOf, wholeText } from '../outside.js';

const card = () => document.querySelector('checkin-card')!;

/** What a test may see and do here, from the page around. */
const seen = {
  text: () => textOf(card()),
  everything: () => wholeText(card()) + document.documentElement.outerHTML,
  outline: () => exposed(card()).flatMap((one) => (roleOf(one) ? [`${roleOf(one)}: ${nameOf(one)}`] : [])),
  find: (role: string, name: string) =>
    exposed(card()).find((one) => roleOf(one) === role && nameOf(one).startsWith(name)) as HTMLElement | undefined,
  type(label: string, text: string) {
    const field = seen.find('textbox', label) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  hide() {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  },
};
export type CardPage = typeof seen;
Object.assign(globalThis, { seen });
