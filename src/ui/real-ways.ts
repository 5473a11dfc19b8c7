import { html, nothing, type TemplateResult } from 'lit';
import type { WaysHost } from './help-and-leave.js';

/** What a page may put in place of ours: something that can be pressed. An empty box takes nothing away. */
const pressable = 'a[href],button,support-note,quick-exit';

/** What the page put into a slot, and what of it can be pressed. */
const givenTo = (host: WaysHost, name: string) => {
  const given = [...host.children].filter(({ slot }) => slot === name);
  const there = given.flatMap((one) => [one, ...one.querySelectorAll(pressable)]).find((one) => one.matches(pressable));
  return { given, there: there as HTMLElement | undefined };
};

/** *Help* or *Leave*, once its element is there: in its slot, and beside it where what the page put there leads nowhere. */
export function realWay(host: WaysHost, name: 'help' | 'leave'): TemplateResult {
  const { given, there } = givenTo(host, name);
  const ours = name === 'help' ? html`<support-note></support-note>` : html`<quick-exit></quick-exit>`;
  return html`<slot name=${name} @slotchange=${() => host.requestUpdate()}></slot>${
      given.length && there ? nothing : ours
    }`;
}

/** Leads to what *Help* says: ours, opened, or whatever the page put in its place. */
export async function showHelp(host: WaysHost): Promise<void> {
  await host.updateComplete;
  const note: (HTMLElement & { show?(): void; readonly updateComplete?: Promise<unknown> }) | null | undefined =
    givenTo(host, 'help').there ?? host.renderRoot.querySelector('support-note');
  await note?.updateComplete;
  if (note?.show) note.show();
  else note?.focus();
}
