import { checkinParts } from '../exercises/checkin-state.js';

const warned = new Set<string>();

/** What is allowed where it is no list of words. */
const allowedIn: Readonly<Record<string, string>> = {
  names: 'two names, as in "Ana, Bo"',
  seconds: 'a whole number from 0 to 600',
  steps: checkinParts.join(', '),
};

/** One console warning a page for each thing that does not fit, with what is allowed. */
export function warnOnce(element: Element, attribute: string, allowed?: readonly string[]): void {
  const value = String((element as unknown as Record<string, unknown>)[attribute]);
  const text =
    `<${element.localName}> ${attribute}="${value}" is not understood. ` +
    `Allowed: ${allowed?.join(', ') ?? allowedIn[attribute]}. The default is used.`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}
