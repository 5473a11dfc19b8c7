import type { ContentPack } from '../content/content-pack.js';
import type { Tongue } from '../content/direction.js';
import type { Person } from '../exercises/record.js';
import type { FirstWords } from '../space/first-words.js';
import type { Space } from '../space/space.js';
import type { SpaceChoices } from '../space/types.js';

/** What parts of screens that several exercises share may know of the element that shows them, and ask of it. */
export interface ExerciseView {
  readonly space: Space | undefined;
  /** What the couple settled; undefined until storage has answered. */
  readonly choices: SpaceChoices | undefined;
  /** Whose device this is. */
  readonly owner: Person | undefined;
  /** One person is here alone, and the words fit one. */
  readonly solo: boolean;
  /** BCP 47, for `Intl`; undefined: the reader's own. */
  readonly locale: string | undefined;
  /** The language of its words, which is not the page's where there are none in that. */
  readonly speaks: Tongue;
  /** The coach's pack, once it was read. */
  readonly pack: ContentPack | undefined;
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The two names, where they have any. */
  readonly known: readonly [string, string] | undefined;
  nameOf(person: Person): string;
  /** The other's name, or "the other person" for somebody who is here alone. */
  otherName(person: Person): string;
  say(key: string, values?: Record<string, string>): string;
  addWords(words: Readonly<Record<string, string>>): void;
  /** A count in the digits of the page's language. */
  count(value: number): string;
  /** Changes what the couple settled. */
  choose(change: SpaceChoices): void;
  restart(): void;
  /** Draws again. */
  requestUpdate(): void;
}

/** Pages of an element that are no step, and that every exercise has. */
export type CommonAside = 'later' | 'more' | 'names' | 'history' | 'privacy' | 'worksheet' | 'others';

/** What a person may do in every exercise that has this step. */
export type CommonAction =
  | { do: 'alone' }
  | { do: 'on-own'; who: Person; mode: 'apart' | 'solo' }
  | { do: 'arrive'; who: Person }
  | { do: 'choose'; choice: 'show' | 'keep' }
  | { do: 'back' };

/** A view of an element that has pages around its exercise. */
export interface AsideView extends ExerciseView {
  /** Keeps the first words; undefined where a space does, or will. */
  readonly first: FirstWords | undefined;
  open(aside: CommonAside | undefined): void;
}

/** A view of an exercise that goes in steps: what screens that several share may do. */
export interface StepView extends AsideView {
  act(action: CommonAction): void;
  /** Somebody goes on: the focus goes along. */
  went(): void;
}

/** A view of an exercise in which the phone goes from one to the other. */
export interface HandedView extends AsideView {
  act(action: Extract<CommonAction, { do: 'arrive' | 'back' }>): void;
}
