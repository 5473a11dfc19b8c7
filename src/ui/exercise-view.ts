import type { ContentPack } from '../content/content-pack.js';
import type { Person } from '../exercises/record.js';
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
