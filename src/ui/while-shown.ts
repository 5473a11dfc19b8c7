import { type LitElement, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';

/** What a screen does when it comes and when it goes. */
interface Presence {
  /** It stands on the sheet of this element. */
  shown(host: LitElement): void;
  /** Another screen came, or the element was taken out of the document. */
  gone(): void;
}

class WhileShown extends AsyncDirective {
  #presence: Presence | undefined;
  #host: LitElement | undefined;

  render(_presence: Presence): typeof nothing {
    return nothing;
  }

  override update(part: ChildPart, [presence]: [Presence]): typeof nothing {
    if (this.#presence !== presence && this.isConnected) {
      this.#host = part.options!.host as LitElement;
      this.#presence = presence;
      presence.shown(this.#host);
    }
    return nothing;
  }

  protected override disconnected(): void {
    this.#presence!.gone();
  }

  protected override reconnected(): void {
    this.#presence!.shown(this.#host!);
  }
}

/**
 * Tells a screen when it comes and goes, by whatever way: a step, a cover, an element that is moved or taken away. Stands once
 * in the screen's template.
 */
export const whileShown = directive(WhileShown);
