import type { ReactiveController, ReactiveControllerHost } from 'lit';

const listeners = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** One observer for all elements of a page; a shadow root on the way up is watched once, too. */
function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
}

/**
 * Follows the language and the direction of the page around an element, across shadow roots, as they change.
 * Read only once connected, so that server and first client render agree.
 */
export class PageLanguage implements ReactiveController {
  /** BCP 47; empty until connected and where the page names none. */
  lang = '';
  dir: 'ltr' | 'rtl' | '' = '';
  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#read);
    // After the first update, so that hydration meets what the server wrote.
    void this.#host.updateComplete.then(this.#read);
  }

  hostDisconnected(): void {
    listeners.delete(this.#read);
  }

  #read = (): void => {
    if (!this.#host.isConnected) return;
    let lang = '';
    let node: Element | null = this.#host;
    while (node) {
      lang ||= node.closest('[lang]')?.getAttribute('lang') ?? '';
      const root = node.getRootNode();
      watch(root);
      node = (root as ShadowRoot).host ?? null;
    }
    const dir = getComputedStyle(this.#host).direction as 'ltr' | 'rtl';
    if (lang === this.lang && dir === this.dir) return;
    this.lang = lang;
    this.dir = dir;
    this.#host.requestUpdate();
  };
}
