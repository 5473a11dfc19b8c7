import { words as exerciseWords } from '../../content/en/exercise.js';
import { words as waysWords } from '../../content/en/ways.js';
import { words } from '../../content/en/boundary.js';
import type { BoundaryWishes } from '../../exercises/boundary-exercise.js';
import {
  firstAct,
  firstProgress,
  newBoundary,
  splitBoundary,
  type BoundaryAction,
  type BoundaryPart,
  type BoundaryState,
} from '../../exercises/boundary-state.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { helpAndLeave } from '../../ui/help-and-leave.js';
import { namesView } from '../../ui/names.js';
import type { Screen } from '../../ui/sheet.js';
import { StepElement } from '../../ui/step-element.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet } from '../../ui/styles/sheet.js';
import { ways } from '../../ui/styles/ways.js';
import { areaView, beginView } from './first.js';
import type { Aside, BoundaryHost, BoundaryLater } from './view.js';

const firstWords = { ...exerciseWords, ...waysWords, ...words };
/** Our areas, by their names on the first screens; `own` stands last. */
const ours = Object.keys(words).flatMap((key) => /^area\.(.+)/.exec(key)?.[1] ?? []);

/**
 * Boundaries of two people: one puts one into words, both answer it apart, and what both agree to stands on one page; or it is
 * one's own, and stands without the other's yes (B1 to B16).
 *
 * @tag boundary-builder
 * @summary Boundaries that two people agree on, or that are one's own.
 *
 * @attr {'together' | 'apart' | 'solo'} mode - Who is here. Without it the element asks.
 * @attr {string} areas - Which areas are offered, as in `replies conflict`; all of them without it.
 * @attr {string} names - Two names, as in `Ana, Bo`. Without them the couple names itself.
 * @attr {'a' | 'b'} me - Whose device this is. Without it both use it.
 * @attr {string} instance - Tells two elements of one page apart.
 * @attr {boolean} try - Keeps nothing, for a look.
 * @attr {'answers'} submit - Offers to put agreed words into the form around the element, after showing the exact text.
 * @prop {ContentPack | string} content - A coach's own words.
 *
 * @slot heading - In place of the name at the top of the sheet.
 * @slot intro - A few words above the first question.
 * @slot notice - A note of the page's, below the sheet's own.
 * @slot finished - What comes when a boundary is done.
 * @slot action - The page's own next step, at the end.
 * @slot help - The page's own place for help, in place of ours.
 * @slot leave - The page's own way out, in place of ours.
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
 * @csspart chip - Short answers of which one or several fit.
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
export class BoundaryBuilder
  extends StepElement<BoundaryState, BoundaryAction, Aside, BoundaryLater>
  implements BoundaryHost
{
  static override styles = [sheet, ways, reserve];
  static override properties = { mode: {}, areas: {} };

  declare mode: string | null;
  declare areas: string | null;

  readonly kind = 'boundary';
  /** @internal */
  readonly firstSteps = {
    firstAct,
    split: splitBoundary,
    progressOf: (state: BoundaryState) => (this.later?.progressOf ?? firstProgress)(state),
    seed: 5,
  };
  /** @internal */
  override readonly ways = helpAndLeave(this);

  constructor() {
    super(firstWords);
  }

  /** @internal The same tag, space and instance is the same exercise seen twice. */
  get draftName(): string {
    return `boundary-builder/${this.mode ?? ''}/${this.instance ?? ''}/`;
  }

  protected get heading(): string {
    return this.say(this.settings.mode === 'solo' ? 'boundary.title.solo' : 'boundary.title');
  }

  /** @internal What the page asks for; what does not fit is warned of, and the default is used. */
  get settings(): BoundaryWishes {
    return { mode: oneOf(this, 'mode', ['together', 'apart', 'solo']), me: this.owner };
  }

  /** @internal Keys of the areas that are offered, in their order. */
  get areaKeys(): readonly string[] {
    const loaded = this.later?.areas;
    const all = loaded ? [...Object.keys(loaded), 'own'] : ours;
    const asked = this.areas?.split(/\s+/).filter(Boolean) ?? [];
    const known = all.filter((area) => asked.includes(area));
    // A coach's own areas come with the pack, so until then nobody knows.
    if (known.length < asked.length) {
      if (loaded) warn(this, 'areas', all);
      else void this.load();
    }
    return known.length ? [...new Set([...known, 'own'])] : all;
  }

  protected fresh(): BoundaryState {
    return newBoundary({ ...this.settings, session: '', day: '' });
  }

  /** @internal */
  write(answer: BoundaryPart): void {
    this.act({ do: 'answer', who: this.state.holder!, answer });
  }

  protected firstScreen(state: BoundaryState): Screen | undefined {
    const { at, page, holder, mode } = state;
    if ((mode ?? 'together') !== 'together' || state.wording) return undefined;
    if (at === 'begin') return this.known || this.choices?.names !== undefined ? beginView(this) : namesView(this);
    return at === 'write' && !page[holder!] ? areaView(this) : undefined;
  }

  protected loadLater(): Promise<BoundaryLater> {
    return import('./later.js').then(({ createLater }) => createLater(this));
  }

  /** @internal */
  screenOf({ at, holder, page, speaker, answers }: BoundaryState): string {
    return [
      at,
      holder,
      holder && page[holder],
      speaker,
      holder && at === 'answer' && answers[holder].reply,
      this.later?.where,
    ].join();
  }
}

export { ExerciseEvent, type ExerciseDetail, type ExerciseErrorDetail } from '../../ui/events.js';

/** Registers the element; harmless where its name is taken already. */
export const define = definer('boundary-builder', BoundaryBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'boundary-builder': BoundaryBuilder;
  }
}
