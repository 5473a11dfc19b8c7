import { words as exerciseWords } from '../../content/en/exercise.js';
import { words } from '../../content/en/guide.js';
import { words as wayWords } from '../../content/en/ways.js';
import { guideLengths } from '../../content/guide-lengths.js';
import type { GuideAction } from '../../exercises/guide-act.js';
import type { GuideRunState, GuideWishes } from '../../exercises/guide-exercise.js';
import type { Split } from '../../exercises/exercise.js';
import type { Json } from '../../exercises/record.js';
import type { Guide } from '../../exercises/guide.js';
import { oneOf } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { helpAndLeave } from '../../ui/help-and-leave.js';
import type { Screen } from '../../ui/sheet.js';
import { StepElement } from '../../ui/step-element.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet } from '../../ui/styles/sheet.js';
import { ways } from '../../ui/styles/ways.js';
import { introOf, introView, seed, whichView } from './first.js';
import type { Aside, GuideHost, Lazily, Trouble, Wanted } from './view.js';

const firstWords = { ...exerciseWords, ...wayWords, ...words };

/**
 * A guided conversation for two, step by step: rules, turns, saying back, answers that stay apart until both show them, and an
 * end (R1 R5 R7 C1 C2 C3g C4 C7 C9 C11 C12 C13 C14 C15 C17 C19 C20, C6 C16 S5). Seventeen guides of ours, or a coach's own.
 *
 * @tag conversation-guide
 * @summary A guided conversation that two people go through on one device, or one of them alone.
 *
 * @attr {string} guide - The name of one of ours, such as `needs`. Without it the two choose.
 * @attr {string} guide-src - A file of the page's own origin with a coach's own guide.
 * @attr {'together' | 'apart' | 'solo'} mode - Who is here. Without it both are, and one may go on alone.
 * @attr {string} names - Two names, as in `Ana, Bo`. Without them the couple names itself.
 * @attr {'a' | 'b'} me - Whose device this is. Without it both use it.
 * @attr {string} instance - Tells two of one page apart.
 * @attr {boolean} try - Keeps nothing, for a look.
 * @attr {'answers'} submit - Offers to put shared words into the form around it, after showing the exact text.
 * @prop {Guide | string} guide - A name, a coach's own guide, or its JSON text.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot heading - In place of the name at the top of the sheet.
 * @slot intro - A few words above the first question.
 * @slot notice - A note of the page's, below the sheet's own.
 * @slot finished - What comes when it is done.
 * @slot action - The page's own next step, at the end.
 * @slot help - The page's own way to help, in place of ours.
 * @slot leave - The page's own way out, in place of ours.
 * @slot guide - `<script type="application/json">` with a coach's own guide.
 * @slot content - `<script type="application/json">` with a content pack.
 *
 * @fires {ExerciseEvent} exercise-start - Somebody began.
 * @fires {ExerciseEvent} exercise-change - A step was taken.
 * @fires {ExerciseEvent} exercise-complete - It is done, and kept as far as it can be.
 * @fires {ExerciseEvent} exercise-error - Something did not fit or was not kept; `guide` with a JSON Pointer for a field of a guide.
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
 * @csspart chip - Short answers.
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
export class ConversationGuide extends StepElement<GuideRunState, GuideAction, Aside, Lazily> implements GuideHost {
  static override styles = [sheet, reserve, ways];
  static override properties = { guide: {}, guideSrc: { attribute: 'guide-src' }, mode: {} };

  declare guide: Guide | string | null;
  declare guideSrc: string | null;
  declare mode: string | null;

  readonly kind = 'conversation';
  /** @internal */
  loaded: Guide | undefined;
  /** @internal */
  trouble: Trouble | undefined;
  /** @internal */
  picked: Wanted | undefined;
  /** @internal Nothing is written on the first screen, so every action is for what comes later. */
  readonly firstSteps = {
    firstAct: () => undefined,
    split: () => ({}) as Split,
    progressOf: (state: GuideRunState) => this.later?.progress(state) ?? { step: 1, of: 5 },
    seed,
  };
  /** @internal */
  override readonly ways = helpAndLeave(this);
  constructor() {
    super(firstWords);
  }

  /** @internal What somebody picked, or what the page asks for. */
  get wanted(): Wanted {
    return this.picked ?? this.asked;
  }

  /** @internal What stands in the element is read once it was drawn, as on the server. */
  get asked(): Wanted {
    const { guide, guideSrc } = this;
    const own =
      guide && (typeof guide === 'object' || guide[0] === '{')
        ? guide
        : this.hasUpdated && this.querySelector('script[slot=guide]')?.textContent;
    return own ? { own } : guideSrc ? { src: guideSrc } : { name: guide as string };
  }

  /** @internal The same tag, space, guide and instance is the same exercise seen twice. */
  get draftName(): string {
    return `conversation-guide/${[this.loaded?.id, this.picked?.from].join()}/${this.mode ?? ''}${this.instance ?? ''}/`;
  }

  /** @internal By what the page asks for, too; where it left that open, before all else loads. */
  get pickName(): string {
    return `conversation-guide-picked/${this.later?.asks ?? ''}${this.instance ?? ''}`;
  }

  protected get heading(): string {
    return this.state.at === 'begin' ? this.say('guide.heading') : (this.loaded?.title ?? '');
  }

  /** @internal What the page asks for; what does not fit is warned of, and the default is used. */
  get settings(): GuideWishes {
    return {
      mode: this.later?.mode ?? oneOf(this, 'mode', ['together', 'apart', 'solo']),
      me: this.owner,
      from: this.picked?.from,
    };
  }

  /** As much of one as a first screen reads. */
  protected fresh(): GuideRunState {
    const { mode = this.owner ? 'apart' : 'together' } = this.settings;
    return {
      session: '',
      day: '',
      at: 'begin',
      trail: [] as readonly string[],
      mode: this.wanted.name === 'outside-view' ? 'solo' : mode,
    } as GuideRunState;
  }

  protected firstScreen(): Screen | undefined {
    const { name, own, src } = this.wanted;
    if (name && Object.hasOwn(guideLengths, name)) return introView(this, introOf(this, name));
    if (!this.hasUpdated) return { first: true };
    // A coach's own is read by what comes later, which also says what is wrong with a name; until then the sheet keeps its place.
    return name || own || src ? undefined : whichView(this);
  }

  protected loadLater(): Promise<Lazily> {
    return import('./later.js').then(({ createLater }) => createLater(this));
  }

  /** @internal */
  pick(picked: Wanted | undefined): void {
    this.picked = picked;
    (this.space ?? this.first)?.write(this.pickName, { ...picked } as Json);
    this.open(undefined);
    this.later?.refresh();
  }

  /** @internal */
  screenOf(state: GuideRunState): string {
    return this.wanted.name + (this.later?.screenOf(state) ?? '');
  }

  protected override firstUpdated(): void {
    // Not within the update that it follows, of which Lit warns.
    if (!this.wanted.name) queueMicrotask(() => this.requestUpdate());
  }
}

export { ExerciseEvent, type ExerciseDetail, type ExerciseErrorDetail } from '../../ui/events.js';

/** Registers the element; harmless where its name is taken already. */
export const define = definer('conversation-guide', ConversationGuide);

declare global {
  interface HTMLElementTagNameMap {
    'conversation-guide': ConversationGuide;
  }
}
