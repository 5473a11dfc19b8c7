import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import type { CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import type { ExerciseSpace } from '../../src/elements/exercise-space/exercise-space.js';
import '../../src/elements/boundary-builder/define.js';
import '../../src/elements/checkin-card/define.js';
import '../../src/elements/exercise-space/define.js';
import { page } from '../../src/space/page.js';
import type { Space } from '../../src/space/space.js';
import type { StorageAdapter, StoredRecord } from '../../src/storage/index.js';
import { memory } from '../../src/storage/memory.js';
import { exposed, nameOf, roleOf, textOf, wholeText } from './outside.js';

let places = 0;
/** A place in memory that no other test uses. */
export const freshPlace = (): string => `visit-${Date.now()}-${++places}`;

/** Waits until something holds; fails with what it waited for and what stood there instead. */
export async function until<Value>(
  what: string,
  look: () => Value | Promise<Value>,
  instead: () => string = () => '',
): Promise<Exclude<Value, false | null | undefined>> {
  for (const end = Date.now() + 16_000; ;) {
    const value: Value = await look();
    if (value) return value as Exclude<Value, false | null | undefined>;
    if (Date.now() > end) throw new Error(`There was never ${what}. ${instead()}`);
    await new Promise((next) => setTimeout(next, 15));
  }
}

type Attributes = Record<string, string>;

/** How a visit begins. */
export interface VisitOptions {
  /** Where words are kept: the same place later is the same device after a reload. */
  place?: string;
  adapter?: StorageAdapter;
  /** Which exercise is on the page; default a check-in. */
  tag?: keyof HTMLElementTagNameMap;
  card?: Attributes;
  space?: Attributes;
  /** A developer's own space, given to the page by a context provider in place of the element. */
  own?: (adapter: StorageAdapter) => Space;
  /** Children of the card. */
  inside?: Node[];
  /** Set on the card before it is in the page. */
  before?: (card: CheckinCard) => void;
  into?: HTMLElement;
}

/** Somebody opens a page with an exercise on it, and does there what a person can do: read, press, tick, type. */
export class Visit {
  readonly place: string;
  readonly adapter: StorageAdapter;
  /** What lends the card its space: an `<exercise-space>`, or a page's own provider. */
  readonly around: HTMLElement;
  readonly card: CheckinCard;
  readonly #own: Space | undefined;

  constructor(options: VisitOptions) {
    this.place = options.place ?? freshPlace();
    this.adapter = options.adapter ?? { ...memory({ name: this.place }), label: 'in this browser' };
    this.#own = options.own?.(this.adapter);
    this.around = document.createElement(this.#own ? 'div' : 'exercise-space');
    if (this.#own) new ContextProvider(this.around, { context: page.context, initialValue: this.#own });
    else (this.around as ExerciseSpace).adapter = this.adapter;
    for (const [name, value] of Object.entries({ names: 'Sam, Alex', ...options.space }))
      if (value !== 'none') this.around.setAttribute(name, value);
    this.card = document.createElement(options.tag ?? 'checkin-card') as CheckinCard;
    for (const [name, value] of Object.entries(options.card ?? {})) this.card.setAttribute(name, value);
    this.card.append(...(options.inside ?? []));
    options.before?.(this.card);
    this.around.append(this.card);
  }

  get space(): Space {
    return this.#own ?? (this.around as ExerciseSpace).current;
  }

  /** What a person can perceive, in order: role and name. */
  get outline(): string[] {
    return exposed(this.card).flatMap((element) => {
      const role = roleOf(element);
      const name = nameOf(element);
      const checked = element instanceof HTMLInputElement && element.checked ? ', chosen' : '';
      return role ? [`${role}: ${name}${checked}`] : [];
    });
  }

  /** All text that can be read. */
  get text(): string {
    return textOf(this.card);
  }

  /** Everything in the page under the card, shown or not: text, attributes, values, comments. */
  get everything(): string {
    return wholeText(this.card);
  }

  get question(): string {
    return this.card.shadowRoot?.querySelector('.ask')?.textContent?.trim() ?? '';
  }

  #instead = () => `Instead: ${this.outline.join(' | ')} — ${this.text}`;

  find(role: string, name: string): HTMLElement | undefined {
    const found = exposed(this.card).filter((element) => roleOf(element) === role);
    return (found.find((element) => nameOf(element) === name) ??
      found.find((element) => nameOf(element).startsWith(name))) as HTMLElement | undefined;
  }

  /** Waits for what has this role and name. */
  async the(role: string, name: string): Promise<HTMLElement> {
    return until(`the ${role} "${name}"`, () => this.find(role, name), this.#instead);
  }

  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      const button = await this.the('button', name);
      const before = this.outline.join();
      button.click();
      await this.card.updateComplete;
      // What comes next may still be loading, and a person would look before pressing again.
      for (let wait = 0; wait < 30 && this.outline.join() === before; wait++)
        await new Promise((next) => setTimeout(next, 10));
    }
  }

  /** Takes one of several answers. */
  async pick(...names: string[]): Promise<void> {
    for (const name of names) {
      (await this.the('radio', name)).click();
      await this.card.updateComplete;
    }
  }

  async tick(...names: string[]): Promise<void> {
    for (const name of names) {
      (await this.the('checkbox', name)).click();
      await this.card.updateComplete;
    }
  }

  async type(label: string, text: string): Promise<void> {
    const field = (await this.the('textbox', label)) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    await this.card.updateComplete;
  }

  /** Waits until the question is this one. */
  async asked(question: string): Promise<void> {
    await until(`the question "${question}"`, () => this.question === question, this.#instead);
  }

  /** Waits until this can be read. */
  async reads(text: string): Promise<void> {
    await until(`the words "${text}"`, () => this.text.includes(text), this.#instead);
  }

  /** One person's part of the default day, up to what should happen to it. */
  async writes(
    { feelings = [], thanks = '' }: { feelings?: string[]; thanks?: string },
    other = 'Alex',
  ): Promise<void> {
    await this.tick(...feelings);
    if (thanks) await this.type(`One thing ${other} did today`, thanks);
    await this.press('Next');
  }

  /** Both write and choose; the card stands where they read. */
  async bothWrite(
    sam: { thanks: string; choice?: string },
    alex: { thanks: string; choice?: string },
    show = 'Show when both are ready',
  ): Promise<void> {
    await this.press('Sam');
    await this.writes({ feelings: ['Close'], thanks: sam.thanks });
    await this.press(sam.choice ?? show, 'I am Alex, I have it');
    await this.writes({ feelings: ['Sad'], thanks: alex.thanks }, 'Sam');
    await this.press(alex.choice ?? show);
  }

  /** Everything is kept that was done so far. */
  async settled(): Promise<void> {
    await until('a quiet storage', async () => {
      await this.space.flush().catch(() => {});
      await new Promise((next) => setTimeout(next, 30));
      const shown = this.card.shadowRoot?.querySelector('[part=status]')?.textContent;
      return this.space.status.get() !== 'keeping' && shown !== 'Keeping …';
    });
  }

  /** Kept records, drafts left out, oldest first. */
  async kept(): Promise<StoredRecord[]> {
    const records = await this.adapter.query({ space: this.space.id, order: 'oldest' });
    return records.filter(({ kind }) => kind !== 'space');
  }

  async drafts(): Promise<StoredRecord[]> {
    return this.adapter.query({ space: this.space.id, kind: 'draft' });
  }

  /** The page is closed. */
  async leave(): Promise<void> {
    await this.settled();
    this.around.remove();
    await this.space.close();
  }

  /** Closed, and opened again by the same browser. */
  async reload(options: Omit<VisitOptions, 'place' | 'adapter'> = {}): Promise<Visit> {
    await this.leave();
    return visit({ ...options, place: this.place });
  }
}

const open = new Set<Visit>();

/** Somebody opens a page with an exercise for Sam and Alex; memory stands for the browser's storage. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const one = new Visit(options);
  open.add(one);
  const where = options.into ?? (await fixture<HTMLElement>(html`<div></div>`));
  where.append(one.around);
  await one.card.updateComplete;
  await one.space.isNew().catch(() => {});
  await new Promise((next) => setTimeout(next, 30));
  await until('an answer of storage', () => {
    const body = one.card.shadowRoot?.querySelector<HTMLElement>('.body');
    return one.question && body && !body.inert;
  });
  return one;
}

afterEach(async () => {
  for (const one of open) await one.space.close();
  open.clear();
});

/** The page goes to the background and comes back, as far as a script can see. */
export function switchAway(): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

export function comeBack(): void {
  delete (document as { hidden?: boolean }).hidden;
  delete (document as { visibilityState?: string }).visibilityState;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
