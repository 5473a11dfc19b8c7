import { ContextProvider } from '@lit/context';
import { isServer, LitElement, html, css, type PropertyValues, type TemplateResult } from 'lit';
import type { ContentPack } from '../../content/content-pack.js';
import { page } from '../../space/page.js';
import { Space, type Keep } from '../../space/space.js';
import type { StorageAdapter } from '../../storage/adapter.js';
import { oneOf, twoNames } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { servedRoot } from '../../ui/served-root.js';

/** A space of this page, and the elements that give it to what is inside them. */
interface Shared {
  space: Space;
  users: Set<ExerciseSpace>;
}

/** Spaces by what makes them one, so that two elements of the same name are the same two people. */
type Shelf = Map<string, Shared>;
const onThisDevice: Shelf = new Map();
const byAdapter = new WeakMap<StorageAdapter, Shelf>();

const shelfOf = (adapter: StorageAdapter | undefined): Shelf => {
  if (!adapter) return onThisDevice;
  const shelf = byAdapter.get(adapter) ?? (new Map() as Shelf);
  byAdapter.set(adapter, shelf);
  return shelf;
};

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
  static override styles = [
    css`
      :host {
        display: contents;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];
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
  #shared: Shared | undefined;
  /** What the space was found by: its key and its adapter; and a change of adapter that is under way. */
  #by = '';
  #used: StorageAdapter | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** The space that the exercises inside live in. */
  get current(): Space {
    return (this.#shared ??= this.#find()).space;
  }

  get #key(): string {
    const keep: Keep = oneOf(this, 'keep', ['device', 'tab', 'nothing']) ?? 'device';
    const me = oneOf(this, 'me', ['a', 'b']);
    return JSON.stringify([this.space || 'default', keep, me]);
  }

  #find(): Shared {
    const { adapter } = this;
    const key = this.#key;
    const [id, keep, me] = JSON.parse(key) as [string, Keep, 'a' | 'b' | null];
    const names = twoNames(this);
    this.#by = key;
    this.#used = adapter;
    const make = () => new Space({ id, adapter, names, me: me ?? undefined, keep, locale: this.lang || undefined });
    // One on a server belongs to this element, and so to one answer of the server alone.
    if (isServer) return { space: make(), users: new Set() };
    const shelf = shelfOf(adapter);
    let shared = shelf.get(key);
    if (!shared) {
      // Exercises that stand in no space are those of the usual two people.
      const usual = !adapter && id === 'default' && keep === 'device' && !me;
      shared = { space: usual ? (page.space ??= make()) : make(), users: new Set() };
      shelf.set(key, shared);
    }
    this.#call(shared.space, names);
    if (this.isConnected) shared.users.add(this);
    return shared;
  }

  /** The same two people, by the names that the page gives them now. */
  #call(space: Space, names: readonly [string, string] | undefined): void {
    if (String(names) === String(space.given)) return;
    if (!names && !this.hasUpdated) return;
    Object.assign(space, { given: names });
    space.content.notify();
  }

  override connectedCallback(): void {
    this.#provide();
    super.connectedCallback();
    this.#shared?.users.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { adapter } = this;
    const shared = this.#shared;
    // A tick later, because an element that is moved comes back within the task.
    queueMicrotask(() => !this.isConnected && shared && this.#leave(shared, adapter));
  }

  /** A space of an adapter's that nobody uses any more listens no longer; what is not kept yet is kept first. */
  #leave(shared: Shared, adapter: StorageAdapter | undefined): void {
    shared.users.delete(this);
    if (this.#shared === shared) this.#shared = undefined;
    if (!adapter || shared.users.size) return;
    const shelf = shelfOf(adapter);
    for (const [key, one] of shelf) if (one === shared) shelf.delete(key);
    void shared.space.close();
  }

  #provide(): void {
    const { current } = this;
    if (this.content !== undefined) current.content.set(this.content);
    this.#provider.setValue(current);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { adapter } = this;
    const other = this.#key !== this.#by;
    if (changed.has('content') && this.hasUpdated) this.current.content.set(this.content);
    if (changed.has('names')) this.#call(this.current, twoNames(this));
    if (other || (adapter !== this.#used && !this.hasUpdated)) this.#change();
    else if (adapter && adapter !== this.#used) this.#turn = this.#turn.then(() => this.#move(adapter)).catch(() => {});
  }

  /** Other people from now on. What was typed is kept before anybody looks for it elsewhere. */
  #change(): void {
    const before = this.#shared;
    const used = this.#used;
    const go = () => {
      this.#shared = undefined;
      if (this.isConnected) this.#provide();
      if (before && before !== this.#shared) this.#leave(before, used);
    };
    if (before && this.hasUpdated) void before.space.flush().then(go, go);
    else go();
  }

  /** Another adapter while somebody types: the draft comes along; records only when the person says so. */
  async #move(adapter: StorageAdapter): Promise<void> {
    const shared = (this.#shared ??= this.#find());
    if (adapter === this.#used) return;
    const { space } = shared;
    const key = this.#key;
    shelfOf(this.#used).delete(key);
    shelfOf(adapter).set(key, shared);
    if (page.space === space) page.space = undefined;
    this.#used = adapter;
    const { changeAdapter } = await import('./change-adapter.js');
    await changeAdapter(this, space, adapter);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return servedRoot(this, () => super.createRenderRoot());
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
