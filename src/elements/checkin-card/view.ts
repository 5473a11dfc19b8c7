import type { ContentPack } from '../../content/content-pack.js';
import type { FeelingFamilies } from '../../content/feelings.js';
import type { Prompt } from '../../content/prompts.js';
import type { CheckinAction, CheckinAnswer, CheckinSettings, CheckinState } from '../../exercises/checkin.js';
import type { Person } from '../../exercises/record.js';
import type { FirstWords } from '../../space/first-words.js';
import type { Space } from '../../space/space.js';
import type { SpaceChoices, SpaceStatus } from '../../space/types.js';
import type { Screen } from '../../ui/sheet.js';

/** A page of the card that is no step of the exercise. */
export type Aside = 'finer' | 'later' | 'more' | 'history' | 'names' | 'privacy' | 'worksheet';

/** What a view may know of the card, and do. */
export interface CheckinView {
  readonly space: Space | undefined;
  /** Keeps the first words; undefined where a space does, or will. */
  readonly first: FirstWords | undefined;
  readonly state: CheckinState;
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
  /** Everything behind the first words; there once it has loaded. */
  readonly later: Lazily | undefined;
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
  act(action: CheckinAction): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: CheckinAnswer): void;
  open(aside: Aside | undefined): void;
  /** Changes what the couple settled. */
  choose(change: SpaceChoices): void;
  restart(): void;
  /** Draws again. */
  requestUpdate(): void;
}

/** What loads behind the first words: the run with its records, and every later screen. */
export interface Lazily {
  /** Undefined until storage has answered. */
  readonly state: CheckinState | undefined;
  /** Whatever comes next is behind a cover. */
  readonly covered: boolean;
  /** Whether what is typed is kept; undefined where there is no space yet. */
  readonly status: SpaceStatus | undefined;
  /** With a coach's changes; undefined until they have loaded. */
  readonly feelings: FeelingFamilies | undefined;
  readonly prompts: readonly Prompt[] | undefined;
  /** The families that a day opens with, where a coach changed them. */
  readonly families: readonly string[] | undefined;
  /** The gentle word beside a field, once there is one. */
  nudge(text: string, write: (text: string) => void): unknown;
  screen(aside: Aside | undefined): Screen;
  act(action: CheckinAction): void;
  cover(): void;
  restart(): void;
  /** The page asks for something else. */
  refresh(): void;
  /** Goes on in this space, or in the page's own. */
  enter(space: Space): void;
  enterPage(): void;
  /** The card is in the page again, or was taken out. */
  connect(): void;
  disconnect(): void;
}

/** What the card lends to what comes later, beside what its views may do. */
export interface CheckinHost extends Omit<CheckinView, 'locale'> {
  locale: string | undefined;
  /** What the page says its language is; it may be no language tag. */
  readonly language: { readonly lang: string };
  readonly kind: string;
  readonly internals: ElementInternals | undefined;
  /** `answers`: the host would like the shared words in its form. */
  readonly submit: string | null;
  readonly try: boolean;
  /** What the couple settled while there was nothing to keep it. */
  settled: SpaceChoices | undefined;
  readonly draftName: string;
  readonly settings: Omit<CheckinSettings, 'session' | 'day'>;
  /** What was begun before everything else had loaded. */
  readonly begun: CheckinState | undefined;
  take(space: Space): void;
  /** Somebody goes on: the focus goes along. */
  went(): void;
  tell(what: 'start' | 'change' | 'complete', detail: { session: string; step: number; of: number }): void;
}
