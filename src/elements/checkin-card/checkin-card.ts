import { words as exerciseWords } from '../../content/en/exercise.js';
import { words } from '../../content/en/checkin.js';
import {
  checkinParts,
  firstAct,
  newCheckin,
  pagesOf,
  progressOf,
  splitCheckin,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinPart,
  type CheckinRhythm,
  type CheckinSettings,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { namesView } from '../../ui/names.js';
import type { Screen } from '../../ui/sheet.js';
import { StepElement } from '../../ui/step-element.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet } from '../../ui/styles/sheet.js';
import { beginView, dayView } from './first.js';
import type { Aside, CheckinHost, Lazily } from './view.js';

const firstWords = { ...exerciseWords, ...words };

/**
 * A check-in for two: a feeling and a thanks from each, hidden until both choose to show, then a minute each, out loud.
 * Every day in five minutes, or weekly as a longer talk (D1 D2 D7 D8 D11 D12 C8).
 *
 * @tag checkin-card
 * @summary A daily or weekly check-in that two people share on one device.
 *
 * @attr {'daily' | 'weekly'} [rhythm=daily] - The short one of every day, or the longer talk of a week.
 * @attr {'together' | 'apart' | 'solo'} mode - Who is here. Without it the card asks.
 * @attr {string} [steps=feelings appreciation share say-back] - What a daily check-in consists of; also `small-share`.
 * @attr {number} [seconds=60] - How long a minute is, 0 to 600; 0: no timer.
 * @attr {string} names - Two names, as in `Ana, Bo`. Without them the couple names itself.
 * @attr {'a' | 'b'} me - Whose device this is. Without it both use it.
 * @attr {string} instance - Tells two cards of one page apart.
 * @attr {boolean} try - Keeps nothing, for a look.
 * @attr {'answers'} submit - Offers to put shared words into the form around the card, after showing the exact text.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot heading - In place of the name at the top of the sheet.
 * @slot intro - A few words above the first question.
 * @slot notice - A note of the page's, below the sheet's own.
 * @slot finished - What comes when the check-in is done.
 * @slot action - The page's own next step, at the end.
 * @slot content - `<script type="application/json">` with a content pack.
 *
 * @fires {ExerciseEvent} exercise-start - Somebody began.
 * @fires {ExerciseEvent} exercise-change - A step was taken.
 * @fires {ExerciseEvent} exercise-complete - It is done, and kept as far as it can be.
 * @fires {ExerciseEvent} exercise-error - Something did not fit or was not kept; the exercise goes on.
 *
 * @csspart sheet - The sheet of paper.
 * @csspart header - The line with name and step.
 * @csspart step - The words that say how far it is.
 * @csspart seam - The crack that mends.
 * @csspart body - What lies between seam and footnote.
 * @csspart turn - Whose it is.
 * @csspart question - The question.
 * @csspart primary - The one next step.
 * @csspart choice - Answers of one size and weight.
 * @csspart quiet - Quiet actions.
 * @csspart chip - Feelings and other short answers.
 * @csspart field - Where somebody writes.
 * @csspart footnote - Where the words are.
 * @csspart status - Whether they are kept.
 *
 * @cssprop --mend-accent - The next step, what is chosen, the focus ring.
 * @cssprop --mend-on-accent - Text on the accent.
 * @cssprop --mend-surface - The sheet.
 * @cssprop --mend-text - Words.
 * @cssprop --mend-radius - Roundness; 1.25rem.
 * @cssprop --mend-font-ask - The font of questions.
 */
export class CheckinCard extends StepElement<CheckinState, CheckinAction, Aside, Lazily> implements CheckinHost {
  static override styles = [sheet, reserve];
  static override properties = { rhythm: {}, mode: {}, steps: {}, seconds: {} };

  declare rhythm: string | null;
  declare mode: string | null;
  declare steps: string | null;
  declare seconds: number | string | null;

  readonly kind = 'checkin';
  /** @internal */
  readonly firstSteps = { firstAct, split: splitCheckin, progressOf, seed: 3 };

  constructor() {
    super(firstWords);
  }

  get #rhythm(): CheckinRhythm {
    return oneOf(this, 'rhythm', ['daily', 'weekly']) ?? 'daily';
  }

  /** @internal The same tag, space, rhythm and instance is the same exercise seen twice. */
  get draftName(): string {
    return `checkin-card/${this.#rhythm}${this.mode ?? ''}/${this.instance ?? ''}/`;
  }

  protected get heading(): string {
    return this.say(this.#rhythm === 'weekly' ? 'checkin.title.weekly' : 'checkin.title');
  }

  /** @internal What the page asks for; what does not fit is warned of, and the default is used. */
  get settings(): Omit<CheckinSettings, 'session' | 'day'> {
    const asked = this.steps?.split(/\s+/).filter(Boolean) ?? [];
    const parts = asked.filter((part): part is CheckinPart => checkinParts.includes(part as CheckinPart));
    if (this.steps != null && !(parts.length && parts.length === asked.length)) warn(this, 'steps');
    const seconds = /^\d{1,3}$/.test(`${this.seconds}`) && +this.seconds! <= 600 ? +this.seconds! : undefined;
    if (this.seconds != null && seconds === undefined) warn(this, 'seconds');
    return {
      rhythm: this.#rhythm,
      mode: oneOf(this, 'mode', ['together', 'apart', 'solo']),
      me: this.owner,
      parts: parts.length ? parts : undefined,
      seconds,
    };
  }

  protected fresh(): CheckinState {
    return newCheckin({ ...this.settings, session: '', day: '' });
  }

  /** @internal */
  write(answer: CheckinAnswer): void {
    this.act({ do: 'answer', who: this.state.holder!, answer });
  }

  protected firstScreen(state: CheckinState): Screen | undefined {
    const { at, page, holder, mode } = state;
    if ((mode ?? 'together') !== 'together') return undefined;
    if (at === 'begin') return this.known || this.choices?.names !== undefined ? beginView(this) : namesView(this);
    return at === 'write' && pagesOf(state)[page[holder!]] === 'day' ? dayView(this) : undefined;
  }

  protected loadLater(): Promise<Lazily> {
    return import('./later.js').then(({ createLater }) => createLater(this));
  }

  /** @internal */
  screenOf({ at, holder, page, speaker }: CheckinState): string {
    return [at, holder, holder && page[holder], speaker].join();
  }
}

export { ExerciseEvent, type ExerciseDetail, type ExerciseErrorDetail } from '../../ui/events.js';

/** Registers the element; harmless where its name is taken already. */
export const define = definer('checkin-card', CheckinCard);

declare global {
  interface HTMLElementTagNameMap {
    'checkin-card': CheckinCard;
  }
}
