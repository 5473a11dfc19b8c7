import type { ReactiveController, ReactiveControllerHost } from 'lit';

const readers = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Follows the language and the direction of the page around an element, across shadow roots, as they change. Where a server
 * drew the element, read only after the first update, so that both render the same. One observer serves all elements of a page.
 */
export class PageLanguage implements ReactiveController {
  /** BCP 47; empty until it was read and where the page names none. */
  lang = '';
  /** Empty until it was read. */
  dir = '';
  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  /** Lit calls it: from here on changes of `lang` around the element are heard of. */
  hostConnected(): void {
    readers.add(this.#read);
    // Before the first update spares a second one; hydration has to meet what the server wrote.
    if (this.#host.shadowRoot?.firstChild) void this.#host.updateComplete.then(this.#read);
    else this.#read();
  }

  /** Lit calls it: nothing more is heard. */
  hostDisconnected(): void {
    readers.delete(this.#read);
  }

  #read = (): void => {
    const host = this.#host;
    if (!host.isConnected) return;
    observer ??= new MutationObserver(() => readers.forEach((read) => read()));
    let lang = '';
    for (let node: Element | undefined = host; node;) {
      lang ||= node.closest<HTMLElement>('[lang]')?.lang ?? '';
      const root = node.getRootNode();
      if (!watched.has(root)) observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      watched.add(root);
      node = (root as ShadowRoot).host;
    }
    // Not by computed style, which would lay the page out for each card of many.
    const dir = host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    if (lang + dir !== this.lang + this.dir) host.requestUpdate();
    this.lang = lang;
    this.dir = dir;
  };
}
