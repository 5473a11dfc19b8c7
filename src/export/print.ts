import { drawPage, type Page } from './page.js';
import { pageStyles, printStyles } from './page-styles.js';

/** What was given to the printer. */
export interface Print {
  /** True once the browser took it: a print window or preview came up. */
  readonly taken: boolean;
  /** Takes the page's text out of the document, unless it is being printed just now. */
  remove(): void;
}

/**
 * Prints a page and nothing of the page around it. It is drawn into an empty frame of the same document origin: that needs no
 * address, no popup and no markup from text, so the strictest policy allows it. A print style sheet would not do, because from
 * inside a shadow root nothing can hide what the host page has around the element.
 * @param near a node of the place where the page's text may be while it is printed, such as an element's shadow root
 */
export function printPage(page: Page, near: ShadowRoot | HTMLElement, ornament?: Node): Print {
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not hidden: Firefox prints nothing of a frame without a box. By properties, because the policy refuses style attributes.
  for (const [name, value] of Object.entries({
    position: 'fixed',
    'inset-block-start': '0',
    'inset-inline-start': '-210mm',
    'inline-size': '210mm',
    'block-size': '297mm',
    border: '0',
    opacity: '0',
    'pointer-events': 'none',
  }))
    frame.style.setProperty(name, value);
  near.append(frame);
  const view = frame.contentWindow! as Window & typeof globalThis;
  const inside = view.document;
  const host = near instanceof ShadowRoot ? near.host : near;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(pageStyles.cssText + printStyles.cssText);
  inside.adoptedStyleSheets = [styles];
  // The name of the file when it is printed into one: it tells nobody what is inside.
  inside.title = page.file ?? 'notes';
  inside.documentElement.lang = page.lang ?? '';
  inside.documentElement.dir = page.dir ?? '';
  inside.body.style.setProperty('font-family', getComputedStyle(host).fontFamily);
  inside.body.append(drawPage(page, ornament));

  let taken = false;
  let printing = false;
  const end = new AbortController();
  const away = () => {
    end.abort();
    frame.remove();
  };
  const { signal } = end;
  const print: Print = {
    get taken() {
      return taken;
    },
    remove: () => {
      if (!printing) away();
    },
  };
  view.addEventListener('beforeprint', () => (taken = printing = true));
  view.addEventListener('afterprint', away);
  // Phones print elsewhere and do not always say when they are done: back on the page, nothing of it is left.
  document.addEventListener('visibilitychange', () => !document.hidden && away(), { signal });
  addEventListener('pageshow', away, { signal });
  view.focus();
  view.print();
  if (!taken) away();
  return print;
}
