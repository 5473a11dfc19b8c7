import { checkinParts } from '../exercises/checkin-state.js';
import { tellError } from './tell-error.js';

const warned = new Set<string>();
/** What each element was told of. */
const told = new WeakMap<Element, Set<string>>();

/** What is allowed where it is no list of words. */
const allowedIn: Readonly<Record<string, string>> = {
  names: 'two names, as in "Ana, Bo"',
  seconds: 'a whole number from 0 to 600',
  steps: checkinParts.join(', '),
};

/** One console warning a page for each thing that does not fit, with what is allowed, and one event from each element. */
export function warnOnce(element: Element, attribute: string, allowed?: readonly string[]): void {
  const value = String((element as unknown as Record<string, unknown>)[attribute]);
  const text =
    `<${element.localName}> ${attribute}="${value}" is not understood. ` +
    `Allowed: ${allowed?.join(', ') ?? allowedIn[attribute]}. The default is used.`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if ('kind' in element && !known.has(text)) tellError(element as Element & { kind: string }, 'attribute', attribute);
  known.add(text);
}
