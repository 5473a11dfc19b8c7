import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContentPack } from '../content/content-pack.js';
import type { WaysHost } from './help-and-leave.js';

const ofWays = new WeakMap<ContentPack, ContentPack>();

/** What of a coach's words *Help* and *Leave* say: they read it once more, and would find fault with what is not theirs. */
function packOf(host: WaysHost): ContentPack | null {
  const { pack } = host;
  if (!pack) return null;
  const words = Object.entries(pack.words ?? {}).filter(([key]) => /^(support|exit)\./.test(key));
  const own = ofWays.get(pack) ?? { version: 1, words: Object.fromEntries(words), support: pack.support };
  ofWays.set(pack, own);
  return own;
}

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
  // Whoever has the phone next does not find it open.
  const hands = `${host.state.holder},${host.later?.covered}`;
  // A coach's words on the exercise are theirs, too.
  const content = packOf(host);
  const ours =
    name === 'help'
      ? keyed(hands, html`<support-note .content=${content}></support-note>`)
      : html`<quick-exit .content=${content}></quick-exit>`;
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
