import { ContextProvider } from '@lit/context';
import { isServer, LitElement, html, css, type PropertyValues, type TemplateResult } from 'lit';
import type { ContentPack } from '../../content/content-pack.js';
import { page } from '../../space/page.js';
import { Space, type Keep } from '../../space/space.js';
import type { StorageAdapter } from '../../storage/adapter.js';
import { oneOf, twoNames } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';

/** Spaces of this page by what makes them one, so that two elements of the same name are the same two people. */
const spaces = new Map<string, Space>();

/**
 * Gives storage, names, language, content and privacy choices to every exercise inside it (P1).
 *
 * @tag exercise-space
 * @summary What two people share on a page: where words are kept, what the two are called, a coach's own words.
 *
 * @attr {string} [space=default] - Which two people; another name, other records.
 * @attr {string} names - Two names, as in `Ana, Bo`.
 * @attr {'a' | 'b'} me - Whose device this is.
 * @attr {'device' | 'tab' | 'nothing'} [keep=device] - How long words are kept.
 * @prop {StorageAdapter} adapter - Where records are kept. A new one takes over what is being typed; records only when asked.
 * @prop {ContentPack | string} content - A coach's own words for every exercise inside.
 * @prop {Space} current - The space itself, for code.
 *
 * @slot - The page's own content, with the exercises in it.
 */
export class ExerciseSpace extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    space: {},
    names: {},
    me: {},
    keep: {},
    adapter: { attribute: false },
    content: { attribute: false },
  };

  declare space: string | null;
  declare names: string | readonly [string, string] | null;
  declare me: string | null;
  declare keep: string | null;
  declare adapter: StorageAdapter | undefined;
  declare content: ContentPack | string | undefined;

  #provider = new ContextProvider(this, { context: page.context });
  #current: Space | undefined;
  #used: StorageAdapter | undefined;

  /** The space that the exercises inside live in. */
  get current(): Space {
    return (this.#current ??= this.#make());
  }

  #make(): Space {
    const element = this.localName;
    const id = this.space || 'default';
    const keep = oneOf<Keep>(element, 'keep', this.keep, ['device', 'tab', 'nothing']) ?? 'device';
    const names = twoNames(element, this.names);
    const me = oneOf(element, 'me', this.me, ['a', 'b']);
    this.#used = this.adapter;
    const make = () => new Space({ id, adapter: this.adapter, names, me, keep, locale: this.lang || undefined });
    // A space with an adapter of its own, and one on a server, belongs to this element alone.
    if (this.adapter || isServer) return make();
    const key = JSON.stringify([id, keep, names, me]);
    const space = spaces.get(key) ?? make();
    spaces.set(key, space);
    return space;
  }

  override connectedCallback(): void {
    this.#provide();
    super.connectedCallback();
  }

  #provide(): void {
    const { current } = this;
    if (this.content !== undefined) current.content.set(this.content);
    this.#provider.setValue(current);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    const again = (['space', 'names', 'me', 'keep'] as const).some((name) => changed.has(name));
    if (again) this.#current = undefined;
    else if (changed.has('adapter') && this.adapter && this.adapter !== this.#used) {
      this.#used = this.adapter;
      void this.current.useAdapter(this.adapter).catch(() => {});
    }
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** Registers the element; harmless where its name is taken already. */
export const define = definer('exercise-space', ExerciseSpace);

declare global {
  interface HTMLElementTagNameMap {
    'exercise-space': ExerciseSpace;
  }
}
