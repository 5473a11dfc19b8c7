import type { FeelingFamilies } from '../../content/feelings.js';
import type { Prompt } from '../../content/prompts.js';
import type { CheckinAction, CheckinAnswer, CheckinSettings, CheckinState } from '../../exercises/checkin.js';
import type { CommonAside, StepView } from '../../ui/exercise-view.js';
import type { LaterHost } from '../../ui/later.js';
import type { Later } from '../../ui/step-element.js';

/** A page of the card that is no step of the exercise. */
export type Aside = CommonAside | 'finer';

/** What a view may know of the card, and do. */
export interface CheckinView extends StepView {
  readonly state: CheckinState;
  /** Everything behind the first words; there once it has loaded. */
  readonly later: Lazily | undefined;
  act(action: CheckinAction): void;
  /** What the one who holds the phone wrote or chose. */
  write(answer: CheckinAnswer): void;
  open(aside: Aside | undefined): void;
}

/** What loads behind the first words, with what the card's own screens need of it. */
export interface Lazily extends Later<CheckinState, CheckinAction, Aside> {
  /** With a coach's changes; undefined until they have loaded. */
  readonly feelings: FeelingFamilies | undefined;
  readonly prompts: readonly Prompt[] | undefined;
  /** The families that a day opens with, where a coach changed them. */
  readonly families: readonly string[] | undefined;
  /** The gentle word beside a field, once there is one. */
  nudge(text: string, write: (text: string) => void): unknown;
}

/** What the card lends to what comes later, beside what its views may do. */
export interface CheckinHost
  extends
    Omit<CheckinView, 'locale' | 'speaks'>,
    Omit<LaterHost<Omit<CheckinSettings, 'session' | 'day'>>, 'act' | 'open'> {
  locale: string | undefined;
  /** `answers`: the host would like the shared words in its form. */
  readonly submit: string | null;
  /** What was begun before everything else had loaded. */
  readonly begun: CheckinState | undefined;
}
