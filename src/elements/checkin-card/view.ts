import type { ContentPack } from '../../content/content-pack.js';
import type { FeelingFamilies } from '../../content/feelings.js';
import type { Prompt } from '../../content/prompts.js';
import type { CheckinAction, CheckinAnswer, CheckinState } from '../../exercises/checkin.js';
import type { Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import type { Screen } from '../../ui/sheet.js';

/** A page of the card that is no step of the exercise. */
export type Aside = 'finer' | 'later' | 'more' | 'history' | 'names' | 'privacy' | 'worksheet';

/** What a view may know of the card, and do. */
export interface CheckinView {
  readonly space: Space | undefined;
  readonly state: CheckinState;
  /** One person is here alone, and the words fit one. */
  readonly solo: boolean;
  /** BCP 47, for `Intl`; undefined: the reader's own. */
  readonly locale: string | undefined;
  /** The coach's pack, once it was read. */
  readonly pack: ContentPack | undefined;
  /** Feelings, prompts, the nudge: there once the first words are kept. */
  readonly later: Lazily | undefined;
  /** Where shared words may go, when the host asked for them. */
  readonly form: ElementInternals | undefined;
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  nameOf(person: Person): string;
  /** The other's name, or "the other person" for somebody who is here alone. */
  otherName(person: Person): string;
  say(key: string, values?: Record<string, string>): string;
  addWords(words: Readonly<Record<string, string>>): void;
  /** A count in the digits of the page's language. */
  count(value: number): string;
  act(action: CheckinAction): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: CheckinAnswer): void;
  open(aside: Aside | undefined): void;
  uncover(who?: Person): void;
  restart(): void;
  /** Takes a restart back. */
  undo(): void;
  /** Draws again. */
  requestUpdate(): void;
}

/** What loads behind the first words. */
export interface Lazily {
  /** With a coach's changes; undefined until they have loaded. */
  readonly feelings: FeelingFamilies | undefined;
  readonly prompts: readonly Prompt[] | undefined;
  /** The gentle word beside a field, once there is one. */
  nudge(text: string, write: (text: string) => void): unknown;
  /** In the margin of any screen: what is kept or not, and what may be undone. */
  notice(mayUndo: boolean): unknown;
  screen(aside: Aside | undefined, covered: boolean): Screen;
}
