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
  nameOf(person: Person): string;
  /** The other's name, or "the other person" for somebody who is here alone. */
  otherName(person: Person): string;
  say(key: string, values?: Record<string, string>): string;
  /** A count in the digits of the page's language. */
  count(value: number): string;
  act(action: CheckinAction): void;
  write(answer: CheckinAnswer): void;
  open(aside: Aside | undefined): void;
  restart(): void;
  /** Feelings and prompts, with a coach's changes; undefined until they have loaded. */
  feelings(): FeelingFamilies | undefined;
  prompts(): readonly Prompt[] | undefined;
  /** The gentle word beside a field, once there is one. */
  nudge(text: string, write: (text: string) => void): unknown;
  /** Draws again. */
  refresh(): void;
}

/** A view: what stands on the sheet now. */
export type View = (card: CheckinView) => Screen;
