import { html, nothing, type TemplateResult } from 'lit';
import type { WaysHost } from './help-and-leave.js';

/** What a page may put in place of ours: something that can be pressed. An empty box takes nothing away. */
const pressable = 'a[href],button,support-note,quick-exit';

/**
 * *Help* or *Leave*, once its element is there: in its slot, and beside it where what the page put there leads nowhere.
 * @param isOpen what *Help* says is open from the start, because somebody pressed before it was there
 */
export function realWay(
  host: WaysHost,
  name: 'help' | 'leave',
  _plain: TemplateResult,
  isOpen: boolean,
): TemplateResult {
  const ours = () =>
    name === 'help' ? html`<support-note ?open=${isOpen}></support-note>` : html`<quick-exit></quick-exit>`;
  const given = [...host.children].filter(({ slot }) => slot === name);
  const leads = given.some((one) => one.matches(pressable) || one.querySelector(pressable));
  return html`<slot name=${name} @slotchange=${() => host.requestUpdate()}>${given.length ? nothing : ours()}</slot>${
      given.length && !leads ? ours() : nothing
    }`;
}
