import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContentPack } from '../content/content-pack.js';
import type { Ways, WaysHost } from './help-and-leave.js';

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

/** What the page put into a slot that can be pressed. */
const givenTo = (host: WaysHost, name: string): HTMLElement | undefined =>
  [...host.children]
    .filter(({ slot }) => slot === name)
    .flatMap((one) => [one, ...one.querySelectorAll(pressable)])
    .find((one): one is HTMLElement => one.matches(pressable));

/** *Help* or *Leave*: in its slot, or beside it where what the page put there leads nowhere. */
function view(host: WaysHost, name: 'help' | 'leave'): TemplateResult {
  // Whoever has the phone next does not find it open.
  const hands = `${host.state.holder},${host.later?.covered}`;
  // A coach's words on the exercise are theirs, too.
  const content = packOf(host);
  const ours =
    name === 'help'
      ? keyed(hands, html`<support-note .content=${content}></support-note>`)
      : html`<quick-exit .content=${content}></quick-exit>`;
  return html`<slot name=${name} @slotchange=${() => host.requestUpdate()}></slot
    >${givenTo(host, name) ? nothing : ours}`;
}

/** What *Leave* does, for before it is needed: the same element, its button put away, so that the two at the edge stay small. */
const explained = (host: WaysHost): unknown =>
  givenTo(host, 'leave') ? nothing : html`<quick-exit class="explains" .content=${packOf(host)}></quick-exit>`;

/** Leads to what *Help* says: ours, opened, or whatever the page put in its place. */
async function show(host: WaysHost): Promise<void> {
  await host.updateComplete;
  const note: (HTMLElement & { show?(): void; readonly updateComplete?: Promise<unknown> }) | null =
    givenTo(host, 'help') ?? host.renderRoot.querySelector('support-note');
  await note?.updateComplete;
  if (note?.show) note.show();
  else note?.focus();
}

/**
 * Brings the two elements in place of the plain ones. To be called whenever the exercise is drawn: what did not load, offline
 * perhaps, is tried again with the next step, and the plain ones still do what they say.
 * @param define registers `<support-note>` and `<quick-exit>`
 */
export function bringWays(host: WaysHost, ways: Ways, define: () => Promise<unknown>): () => void {
  let loading: Promise<void> | undefined;
  // Not under the two at the edge: not every browser heeds a scroll margin when something gets the focus.
  host.renderRoot.addEventListener('focusin', ({ target }) => {
    const edge = host.renderRoot.querySelector('.ways');
    const one = target as Element;
    if (!edge || edge.contains(one) || !one.matches(':focus-visible')) return;
    if (one.getBoundingClientRect().bottom > edge.getBoundingClientRect().top) one.scrollIntoView({ block: 'nearest' });
  });
  return () => {
    loading ??= define().then(
      () => {
        ways.real = { view: (name) => view(host, name), explained: () => explained(host), show: () => void show(host) };
        host.requestUpdate();
        if (ways.wanted) ways.real.show();
      },
      () => {
        loading = undefined;
      },
    );
  };
}
