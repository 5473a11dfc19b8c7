import { ContextEvent } from '@lit/context';
import { isServer, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ContentPack } from '../content/content-pack.js';
import type { Tongue } from '../content/direction.js';
import { say } from '../content/say.js';
import type { Person } from '../exercises/record.js';
import { FirstWords } from '../space/first-words.js';
import { page } from '../space/page.js';
import type { Space } from '../space/space.js';
import type { SpaceChoices } from '../space/types.js';
import { oneOf, twoNames } from './attributes.js';
import { ExerciseEvent, type ExerciseDetail } from './events.js';
import { PageLanguage } from './page-language.js';
import { servedRoot } from './served-root.js';

/** How long after the first words were kept everything else is loaded, in milliseconds. */
const calm = 1500;

/** The space around an element is written but its definition is not there yet: it will come, so nothing is stored meanwhile. */
const waitsForSpace = (element: Element): boolean => {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const around = node.closest('exercise-space');
    if (around) return !('current' in around);
  }
  return false;
};

/**
 * What every exercise element is: it finds its space, speaks in its words, covers itself when the page is hidden, takes part
 * in forms discreetly, and tells the page how far it is. What an exercise is lies in `exercises`, not here.
 *
 * On a page where nobody was before, it keeps the first words by `FirstWords`; a `Space` loads once there is something to read,
 * or something that `FirstWords` cannot do.
 */
export abstract class ExerciseElement extends LitElement {
  static formAssociated = true;
  static override properties: PropertyDeclarations = {
    names: {},
    me: {},
    instance: {},
    submit: {},
    try: { type: Boolean },
    content: { attribute: false },
  };

  declare names: string | readonly [string, string] | null;
  declare me: string | null;
  declare instance: string | null;
  declare submit: string | null;
  declare try: boolean;
  declare content: ContentPack | string | null;

  /** What records call this exercise. */
  abstract readonly kind: string;
  /** The words, with a coach's own on top. */
  protected words: Record<string, string>;
  /** @internal */
  readonly language = new PageLanguage(this);
  /** @internal The language of the words: what an element comes with is English, wherever it stands. */
  speaks: Tongue = { lang: 'en', dir: 'ltr' };
  /** @internal The space this exercise lives in; undefined while there is none. */
  space: Space | undefined;
  /** @internal Keeps the first words; undefined where a space does, or will. */
  first: FirstWords | undefined;
  /** @internal What the couple settled while there was nothing to keep it. */
  settled: SpaceChoices | undefined;
  /** @internal The coach's pack, once it was read. */
  pack: ContentPack | undefined;
  /** @internal The form that this exercise takes part in. */
  readonly internals = isServer ? undefined : this.attachInternals();

  #here: AbortController | undefined;
  #leave: (() => void) | undefined;
  #read: unknown;
  #calm: ReturnType<typeof setTimeout> | undefined;

  constructor(words: Readonly<Record<string, string>>) {
    super();
    this.words = Object.create(words) as Record<string, string>;
    this.internals?.setFormValue('');
  }

  /** @internal The two names: an enclosing space's, this element's, or what they called themselves. */
  get known(): readonly [string, string] | undefined {
    return this.space?.given ?? twoNames(this) ?? this.choices?.names ?? undefined;
  }

  /** @internal What the couple settled; undefined until storage has answered. */
  get choices() {
    return this.settled ?? this.space?.choices.get() ?? this.first?.choices;
  }

  /** @internal Whose device this is. */
  get owner(): Person | undefined {
    return this.space?.me ?? oneOf(this, 'me', ['a', 'b']);
  }

  /** @internal A name to say; people who go without have one of ours. */
  nameOf(person: Person): string {
    const [a, b] = this.known ?? [];
    const ours = this.say('name.' + person);
    // Two of the same name can still be told apart, and no name turns the sentence around it.
    const name = a && a === b ? `${a} (${ours})` : ((person === 'a' ? a : b) ?? ours);
    return name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  }

  /** @internal A sentence of ours, or the coach's in its place. */
  say(key: string, values?: Record<string, string>): string {
    return say(this.words[key] ?? '', values);
  }

  /** @internal Adds words that came with a later step; what a coach set stays on top. */
  addWords(words: Readonly<Record<string, string>>): void {
    Object.assign(this.words, words, this.pack?.words);
  }

  override connectedCallback(): void {
    // A tick later, so that a space which is set up in the same task is found first; before the first update, which then
    // need not wait where another element has asked storage already.
    if (!isServer) queueMicrotask(() => this.isConnected && !this.space && void this.#begin());
    super.connectedCallback();
    this.#ask();
    if (isServer) return;
    const { signal } = (this.#here = new AbortController());
    document.addEventListener('visibilitychange', this.#hide, { signal });
    addEventListener('pagehide', this.#hide, { signal });
    document.addEventListener('context-provider', this.#ask, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#here?.abort();
    this.first?.listeners.delete(this.#hear);
    this.#leave?.();
    this.#leave = undefined;
    // Moved or taken away: what was typed is kept now.
    void this.first?.keep();
    this.space?.flush().catch(() => {});
  }

  /** Asks the elements around for their space: when it is connected, and again when a provider comes late. */
  #ask = (): void => {
    this.dispatchEvent(new ContextEvent(page.context, this, this.#answer, true));
  };

  #answer = (space: Space, unsubscribe?: () => void): void => {
    if (this.#leave !== unsubscribe) this.#leave?.();
    this.#leave = unsubscribe;
    this.take(space);
  };

  /** No space around: a page where nobody was before needs none yet. */
  async #begin(): Promise<void> {
    if (waitsForSpace(this)) return this.ready();
    if (!this.try && !page.space) {
      const first = (this.first = page.first ??= new FirstWords());
      first.listeners.add(this.#hear);
      if (first.known ?? (await first.isNew())) return this.ready();
    }
    if (!this.space) this.needsSpace();
  }

  #hear = (): void => {
    const status = this.first?.status;
    clearTimeout(this.#calm);
    // Once the first words are kept and the hands rest: the page may be left, so not much later.
    if (status === 'kept') this.#calm = setTimeout(() => this.needsSpace(), calm);
    else if (status !== 'keeping' || page.space) this.needsSpace();
    this.requestUpdate();
  };

  /** @internal Lives in this space from now on. */
  take(space: Space): void {
    if (space === this.space) return;
    this.space = space;
    this.requestUpdate();
    if (!isServer) this.entered(space);
  }

  /** The exercise may begin: storage was asked, or nothing is to be stored yet. */
  protected abstract ready(): void;
  /** @internal Loads everything behind the first words. */
  abstract load(): Promise<unknown>;
  /** There is something to read, or to do that takes a whole space: load one, unless there is one. */
  protected abstract needsSpace(): void;
  /** A space is there: take up what it keeps. */
  protected abstract entered(space: Space): void;
  /** The page is hidden or left: nothing private may be on the screen when it comes back. */
  protected abstract cover(): void;
  /** Begins again; the page may offer to undo it. */
  abstract restart(): void;

  #hide = ({ type }: Event): void => {
    if (type !== 'pagehide' && !document.hidden) return;
    this.cover();
    // At once, because a hidden page may be frozen before the next task.
    this.performUpdate();
  };

  /** @internal Tells the page how far the exercise is. Never what somebody wrote. */
  tell(what: 'start' | 'change' | 'complete', detail: Omit<ExerciseDetail, 'kind' | 'instance'>): void {
    this.dispatchEvent(new ExerciseEvent(what, { kind: this.kind, instance: this.instance ?? '', ...detail }));
  }

  /** Moves the focus to the question that stands there now. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('.ask')?.focus(options);
  }

  /** The platform calls it when the form around is reset: the exercise begins again. */
  formResetCallback(): void {
    this.restart();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return servedRoot(this, () => super.createRenderRoot());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer || !this.isConnected) return;
    // A coach's words: from the element, a script inside it, or the space. Read only when there are any.
    const input = this.content ?? this.querySelector('[slot=content]')?.textContent ?? this.space?.content.get();
    if (!input || input === this.#read) return;
    this.#read = input;
    // Another language, perhaps, with digits of its own.
    void this.load();
    void import('./coach-words.js').then(({ readCoachWords }) => readCoachWords(this, input, this.language.lang));
  }
}
