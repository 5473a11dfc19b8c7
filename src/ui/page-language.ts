import type { ReactiveController, ReactiveControllerHost } from 'lit';

const readers = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Follows the language and the direction of the page around an element, across shadow roots, as they change. Read only once
 * connected, so that server and first client render agree. One observer serves all elements of a page.
 */
export class PageLanguage implements ReactiveController {
  /** BCP 47; empty until connected and where the page names none. */
  lang = '';
  dir = '';
  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    readers.add(this.#read);
    // After the first update, so that hydration meets what the server wrote.
    void this.#host.updateComplete.then(this.#read);
  }

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
