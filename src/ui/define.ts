/** Where and under which name an element is registered. */
export interface DefineOptions {
  /** Another name, where the usual one is taken. */
  tag?: string;
  /** A scoped registry; default the page's. */
  registry?: CustomElementRegistry;
}

/**
 * Makes the `define` of an element. A name that is taken already, by a second copy or an older version, is left as it is:
 * the first one stays, and nothing throws.
 */
export const definer =
  (usual: string, element: CustomElementConstructor) =>
  ({ tag = usual, registry = customElements }: DefineOptions = {}): void => {
    if (registry.get(tag)) return;
    // A class can be registered once; a second name gets a class of its own.
    try {
      registry.define(tag, element);
    } catch {
      registry.define(tag, class extends element {});
    }
  };
