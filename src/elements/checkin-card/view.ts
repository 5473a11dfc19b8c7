import type { FeelingFamilies } from '../../content/feelings.js';
import type { Prompt } from '../../content/prompts.js';
import type { CheckinAction, CheckinAnswer, CheckinSettings, CheckinState } from '../../exercises/checkin.js';
import type { FirstWords } from '../../space/first-words.js';
import type { Space } from '../../space/space.js';
import type { SpaceStatus } from '../../space/types.js';
import type { ExerciseView } from '../../ui/exercise-view.js';
import type { Screen } from '../../ui/sheet.js';
import type { UnderWayHost } from '../../ui/under-way.js';

/** A page of the card that is no step of the exercise. */
export type Aside = 'finer' | 'later' | 'more' | 'history' | 'names' | 'privacy' | 'worksheet';

/** What a view may know of the card, and do. */
export interface CheckinView extends ExerciseView {
  readonly state: CheckinState;
  /** Keeps the first words; undefined where a space does, or will. */
  readonly first: FirstWords | undefined;
  /** Everything behind the first words; there once it has loaded. */
  readonly later: Lazily | undefined;
  act(action: CheckinAction): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: CheckinAnswer): void;
  open(aside: Aside | undefined): void;
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

/** Which of the seams this kind of exercise is drawn with. */
export const seed = 3;

/** What the card lends to what comes later, beside what its views may do. */
export interface CheckinHost extends Omit<CheckinView, 'locale'>, Omit<UnderWayHost, 'locale' | 'open'> {
  locale: string | undefined;
  /** What the page says its language is; it may be no language tag. */
  readonly language: { readonly lang: string };
  /** `answers`: the host would like the shared words in its form. */
  readonly submit: string | null;
  readonly settings: Omit<CheckinSettings, 'session' | 'day'>;
  /** What was begun before everything else had loaded. */
  readonly begun: CheckinState | undefined;
}
