import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { words } from '../../content/en/exit.js';
import { words as ways } from '../../content/en/ways.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { DiscreetElement } from '../../ui/discreet-element.js';
import { sheet } from '../../ui/styles/sheet.js';
import { addressOf, blank, go, neutral, stopTimers } from './leave.js';
import { styles } from './quick-exit.styles.js';
import { Shifts } from './shifts.js';

/** How long what is told of Shift stands, in milliseconds. */
const toldFor = 5000;
/** How long a page that is blank already waits for drafts to be gone, in milliseconds. */
const patience = 300;
/** The elements in the page: the first of them hears the keys for all. */
const here = new Set<QuickExit>();

/**
 * The way out (X1): empties the page at once and opens an ordinary one in its place. It emits no events and keeps nothing.
 *
 * @tag quick-exit
 * @summary Leaves the page at once, by its button or by Shift pressed three times.
 *
 * @attr {string} [href=https://www.wikipedia.org/] - Where to; an address that begins with `https://` or `http://`.
 * @attr {'keep' | 'delete'} [drafts=keep] - Whether what was typed and not finished goes too.
 * @attr {boolean} sticky - At the edge of the window, above everything, instead of where it stands.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot - The words on the button.
 *
 * @csspart way - Everything of it.
 * @csspart leave - The button.
 * @csspart question - What opens the explanation.
 * @csspart explanation - What it does and what it does not.
 */
export class QuickExit extends DiscreetElement {
  static override styles = [sheet, styles];
  static override properties = {
    href: {},
    drafts: {},
    sticky: { type: Boolean },
  };

  declare href: string | null;
  declare drafts: string | null;
  declare sticky: boolean;

  #shifts = new Shifts();
  #told = '';
  #silent: ReturnType<typeof setTimeout> | undefined;
  #dropper: Promise<typeof import('./drop-drafts.js') | undefined> | undefined;
  #left = false;

  constructor() {
    super({ ...ways, ...words });
  }

  /** Leaves now. */
  leave(): void {
    const address = this.#address;
    blank(address);
    if (this.#left) return this.go(address);
    this.#left = true;
    stopTimers();
    // Back may bring the same page from the browser's cache: as blank as it was left, and away again.
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      blank(address);
      this.go(address);
    });
    const dropping = this.#dropper?.then((module) => module?.dropDrafts(this.space)).catch(() => {});
    if (!dropping) return this.go(address);
    void Promise.race([dropping, new Promise((wake) => setTimeout(wake, patience))]).then(() => this.go(address));
  }

  /** @internal What cannot be undone; a test puts something else in its place. */
  go(address: string): void {
    go(address);
  }

  get #address(): string {
    return addressOf(this.href) ?? neutral;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { here: signal } = this;
    if (!signal) return;
    here.add(this);
    for (const type of ['keydown', 'keyup', 'pointerdown'])
      addEventListener(type, this.#hear, { capture: true, passive: true, signal });
    document.addEventListener('toggle', this.#above, { capture: true, signal });
    // Into the top layer again, where it was moved.
    if (this.hasUpdated) this.requestUpdate('sticky');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    here.delete(this);
    this.#tell(this.#shifts.forget());
  }

  #hear = (event: Event): void => {
    const [first] = here;
    if (first !== this) return;
    const counted = this.#shifts.hear(event);
    if (counted === 3) this.leave();
    else this.#tell(counted);
  };

  #tell(counted: number | undefined): void {
    if (counted === undefined) return;
    this.#told = counted === 1 ? this.say('exit.twice') : counted === 2 ? this.say('exit.once') : '';
    this.requestUpdate();
    clearTimeout(this.#silent);
    if (this.#told) this.#silent = setTimeout(() => this.#tell(this.#shifts.forget()), toldFor);
  }

  /** What opens later in the top layer lies above what is in it: so it comes once more, and last. */
  #above = ({ target, newState }: Event & { newState?: string }): void => {
    const way = this.#way;
    if (newState !== 'open' || (target as Element).localName === 'details' || !way?.popover) return;
    const focused = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    way.hidePopover();
    way.showPopover();
    focused?.focus({ preventScroll: true });
  };

  get #way(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.way');
  }

  #press = (event: Event): void => {
    const { type, button } = event as MouseEvent;
    if (type === 'auxclick' && button !== 1) return;
    if (type === 'keydown' && (event as KeyboardEvent).key !== ' ') return;
    // Not as a link would: in this tab whatever is held, and now.
    event.preventDefault();
    this.leave();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isServer) return;
    if (changed.has('href') && !addressOf(this.href)) warn(this, 'href', ['an address with https:// or http://']);
    // What deletes is there before it is needed: leaving asks the network for nothing but the page that it opens.
    this.#dropper =
      oneOf(this, 'drafts', ['keep', 'delete']) === 'delete'
        ? (this.#dropper ?? import('./drop-drafts.js').catch(() => undefined))
        : undefined;
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.speaks;
    const address = this.#address;
    return html`<div class="way" part="way" lang=${lang} dir=${this.language.dir || nothing}>
      <details dir=${dir}>
        <summary class="quiet" part="question">${this.say('exit.what')}</summary>
        <div class="said" part="explanation">
          <p>${this.say('exit.does', { place: new URL(address).hostname })}</p>
          <p>${this.say('exit.keys')}</p>
          <p>${this.say('exit.history')}</p>
          <p>${this.say('exit.watched')}</p>
          <p>${this.say(this.drafts === 'delete' ? 'exit.drafts.delete' : 'exit.drafts.keep')}</p>
        </div>
      </details>
      <a
        class="exit-b"
        part="leave"
        role="button"
        href=${address}
        rel="noreferrer"
        draggable="false"
        @click=${this.#press}
        @auxclick=${this.#press}
        @keydown=${this.#press}
        ><slot>${this.say('exit.leave')}</slot></a
      >
      <p class="told" role="status">${this.#told}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A line break between two tags is no word: ours stand on the button then, as where nothing is put there.
    const isWorded = [...this.childNodes].some(
      (node) => (node instanceof Text || (node instanceof Element && !node.slot)) && node.textContent.trim(),
    );
    this.renderRoot.querySelector('slot')!.name = isWorded ? '' : 'none';
    const way = this.#way;
    // By hand, because the built files have no code for properties that reflect.
    if (changed.has('sticky')) this.toggleAttribute('sticky', !!this.sticky);
    if (!changed.has('sticky') || !way || !('popover' in way)) return;
    way.popover = this.sticky ? 'manual' : null;
    if (this.sticky && this.isConnected) way.showPopover();
  }
}

/** Registers the element; harmless where its name is taken already. */
export const define = definer('quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
