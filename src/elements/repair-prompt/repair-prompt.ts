import { words as exerciseWords } from '../../content/en/exercise.js';
import { words } from '../../content/en/repair.js';
import { words as wayWords } from '../../content/en/ways.js';
import {
  firstAct,
  newRepair,
  progressOf,
  repairWays,
  splitRepair,
  type RepairAction,
  type RepairAnswer,
  type RepairSettings,
  type RepairState,
} from '../../exercises/repair-state.js';
import { oneOf } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { helpAndLeave } from '../../ui/help-and-leave.js';
import { namesView } from '../../ui/names.js';
import type { Screen } from '../../ui/sheet.js';
import { StepElement } from '../../ui/step-element.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet } from '../../ui/styles/sheet.js';
import { ways } from '../../ui/styles/ways.js';
import { breathView, whatView, whoView } from './first.js';
import type { Aside, Lazily, RepairHost } from './view.js';

const firstWords = { ...exerciseWords, ...wayWords, ...words };

/**
 * A small repair: what happened, one breath, one line to begin with, large and ready to show or copy. Or in one's own words: how it
 * was for me, what was meant, taking it in, my part, an apology, a pause (D3 I1 I2 I3 I4 I5 C3 C10 D5r).
 *
 * @tag repair-prompt
 * @summary Helps one of two people say a first word after something went wrong, and the other to answer.
 *
 * @attr {'say' | 'ask' | 'take-in' | 'own' | 'apologise' | 'pause'} way - Opens it on one way, past "what happened".
 * @attr {'together' | 'apart' | 'solo'} [mode=together] - Who is here.
 * @attr {'one' | 'none'} [breath=one] - One quiet breath before the words, or none.
 * @attr {string} names - Two names, as in `Ana, Bo`. Without them the couple names itself.
 * @attr {'a' | 'b'} me - Whose device this is. Without it both use it.
 * @attr {string} instance - Tells two repairs of one page apart.
 * @attr {boolean} try - Keeps nothing, for a look.
 * @attr {'answers'} submit - Offers to put given words into the form around it, after showing the exact text.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot heading - In place of the name at the top of the sheet.
 * @slot intro - A few words above the first question.
 * @slot notice - A note of the page's, below the sheet's own.
 * @slot finished - What comes when the repair is done.
 * @slot action - The page's own next step, at the end.
 * @slot help - A link or button in place of ours that leads to the page's own help.
 * @slot leave - A link or button in place of ours that leads to the page's own way out.
 * @slot content - `<script type="application/json">` with a content pack.
 *
 * @fires {ExerciseEvent} exercise-start - Somebody began.
 * @fires {ExerciseEvent} exercise-change - A step was taken.
 * @fires {ExerciseEvent} exercise-complete - Whoever is here has done their part, and it is kept as far as it can be.
 * @fires {ExerciseEvent} exercise-error - Something did not fit or was not kept; the exercise goes on.
 *
 * @csspart sheet - The sheet of paper.
 * @csspart header - The line with name and step.
 * @csspart step - The words that say how far it is.
 * @csspart seam - The crack that mends.
 * @csspart body - What lies between seam and footnote.
 * @csspart turn - Whose it is.
 * @csspart question - The question, or the words themselves, large.
 * @csspart primary - The one next step.
 * @csspart choice - Answers of one size and weight.
 * @csspart quiet - Quiet actions.
 * @csspart chip - Feelings, needs and other short answers.
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
export class RepairPrompt extends StepElement<RepairState, RepairAction, Aside, Lazily> implements RepairHost {
  static override styles = [sheet, reserve, ways];
  static override properties = { way: {}, mode: {}, breath: {} };

  declare way: string | null;
  declare mode: string | null;
  declare breath: string | null;

  readonly kind = 'repair';
  /** @internal */
  readonly firstSteps = { firstAct, split: splitRepair, progressOf, seed: 5 };
  /** @internal */
  override readonly ways = helpAndLeave(this);

  constructor() {
    super(firstWords);
  }

  /** @internal The same tag, space, way and instance is the same exercise seen twice. */
  get draftName(): string {
    return `repair-prompt/${this.way ?? ''}${this.mode ?? ''}/${this.instance ?? ''}/`;
  }

  protected get heading(): string {
    return this.say('repair.title');
  }

  /** @internal What the page asks for; what does not fit is warned of, and the default is used. */
  get settings(): Omit<RepairSettings, 'session' | 'day'> {
    return {
      way: oneOf(this, 'way', repairWays),
      mode: oneOf(this, 'mode', ['together', 'apart', 'solo']),
      breath: oneOf(this, 'breath', ['one', 'none']) !== 'none',
      me: this.owner,
    };
  }

  protected fresh(): RepairState {
    return newRepair({ ...this.settings, session: '', day: '' });
  }

  /** @internal */
  write(answer: RepairAnswer): void {
    this.act({ do: 'answer', who: this.state.holder!, answer });
  }

  /** @internal */
  refocus(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }

  protected firstScreen(state: RepairState): Screen | undefined {
    const { at, author, mode } = state;
    if (mode !== 'together') return undefined;
    if (at === 'begin') return this.known || this.choices?.names !== undefined ? whoView(this) : namesView(this);
    return at === 'what' ? whatView(this, author!) : at === 'breath' ? breathView(this) : undefined;
  }

  protected loadLater(): Promise<Lazily> {
    return import('./later.js').then(({ createLater }) => createLater(this));
  }

  /** @internal */
  screenOf({ at, holder, page, way }: RepairState): string {
    return [at, holder, page, way].join();
  }
}

export { ExerciseEvent, type ExerciseDetail, type ExerciseErrorDetail } from '../../ui/events.js';

/** Registers the element; harmless where its name is taken already. */
export const define = definer('repair-prompt', RepairPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'repair-prompt': RepairPrompt;
  }
}
