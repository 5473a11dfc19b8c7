import { fixture, html } from '@open-wc/testing';

/** An element in the page, with what it has and what is in it, as soon as it is drawn. */
export async function placed<Tag extends 'quick-exit' | 'support-note'>(
  tag: Tag,
  attributes: Record<string, string> = {},
  inside: Node[] = [],
  into?: HTMLElement,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  (into ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await element.updateComplete;
  return element;
}

/** Waits for what takes its time. */
export const rest = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
