import { ContextEvent } from '@lit/context';
import { isServer, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ContentPack } from '../content/content-pack.js';
import type { Tongue } from '../content/direction.js';
import { say } from '../content/say.js';
import { page } from '../space/page.js';
import type { Space } from '../space/space.js';
import { PageLanguage } from './page-language.js';
import { servedRoot } from './served-root.js';

/** What would tell the page around that somebody is here, or what they pressed. */
const ownEvents = ['click', 'auxclick', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

const english: Tongue = { lang: 'en', dir: 'ltr' };

/**
 * An element that nobody is to be told of: help and the way out (S1–S4, X1). It speaks in our words or a coach's, from itself, a
 * script inside it or the space around it, and lets no event out. What it does is its own.
 */
export abstract class DiscreetElement extends LitElement {
  static override properties: PropertyDeclarations = { content: { attribute: false } };

  declare content: ContentPack | string | null;

  /** @internal The space around it, if there is one. */
  protected space: Space | undefined;
  /** @internal */
  protected readonly language = new PageLanguage(this);
  readonly #ours: Readonly<Record<string, string>>;
  #words: Readonly<Record<string, string>>;
  /** @internal The coach's pack, once it was read. */
  protected pack: ContentPack | undefined;
  /** @internal The language of the words; ours are English. */
  protected speaks: Tongue = english;
  #read: unknown;
  #here: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;
  #unlisten: (() => void) | undefined;
  /** What stands in the element may come later than the element. */
  #children: MutationObserver | undefined;

  constructor(ours: Readonly<Record<string, string>>) {
    super();
    this.#ours = this.#words = ours;
  }

  /** @internal A sentence of ours, or the coach's in its place. */
  protected say(key: string, values?: Record<string, string>): string {
    return say(this.#words[key] ?? '', values);
  }

  /** @internal Ends when the element is taken out of the page; absent on the server. */
  protected get here(): AbortSignal | undefined {
    return this.#here?.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
    if (isServer) return;
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true });
    const { signal } = (this.#here = new AbortController());
    document.addEventListener('context-provider', this.#ask, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#here?.abort();
    this.#unsubscribe?.();
    this.#unlisten?.();
    this.#unsubscribe = this.#unlisten = this.space = undefined;
  }

  /** Asks the elements around for their space: a coach's words may lie there. */
  #ask = (): void => {
    this.dispatchEvent(new ContextEvent(page.context, this, this.#take, true));
  };

  #take = (space: Space, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (space === this.space) return;
    this.space = space;
    this.#unlisten?.();
    this.#unlisten = isServer ? undefined : space.content.listen(() => this.requestUpdate());
    this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = servedRoot(this, () => super.createRenderRoot());
    if (!isServer)
      for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    return root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) return;
    const input = this.content ?? this.querySelector('script[slot=content]')?.textContent ?? this.space?.content.get();
    if (input === this.#read) return;
    this.#read = input;
    void this.#readWords(input);
  }

  /** A coach's words in place of ours. What does not fit is told in the console; an event would be heard by the page. */
  async #readWords(input: unknown): Promise<void> {
    if (!input) {
      this.#words = this.#ours;
      this.pack = undefined;
      this.speaks = english;
      return;
    }
    const { readCoachWords } = await import('./coach-words.js');
    // It stands nowhere, so that nobody hears what is told there.
    const reader = Object.assign(document.createElement('i'), {
      kind: '',
      pack: undefined as ContentPack | undefined,
      speaks: english,
      addWords() {},
      requestUpdate() {},
    });
    await readCoachWords(reader, input, this.language.lang);
    if (input !== this.#read) return;
    this.pack = reader.pack;
    this.speaks = reader.speaks;
    this.#words = { ...this.#ours, ...reader.pack?.words };
    this.requestUpdate();
  }
}
