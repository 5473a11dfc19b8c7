import { adoptStyles, type LitElement } from 'lit';

/**
 * The root in which an element draws, also where a server drew it already: without hydration support what the server drew would
 * stand there twice; with it, the styles would be missing.
 * @param create what Lit does
 */
export function servedRoot<Root>(element: LitElement, create: () => Root): Root {
  const served = element.shadowRoot;
  const root = create();
  if (served) {
    // Lit is about to draw before what it found, so nothing hydrates here: support is missing, or came after Lit and did nothing.
    if (element.renderOptions.renderBefore) {
      served.replaceChildren();
      element.renderOptions.renderBefore = null;
    }
    adoptStyles(served, (element.constructor as typeof LitElement).elementStyles);
  }
  return root;
}
