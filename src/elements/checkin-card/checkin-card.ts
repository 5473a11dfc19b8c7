import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { words } from '../../content/en/checkin.js';
import {
  checkinParts,
  newCheckin,
  pagesOf,
  progressOf,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinPart,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import { otherOf, type Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { ExerciseElement } from '../../ui/exercise-element.js';
import { sheet, type Screen } from '../../ui/sheet.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import { beginView, dayView, namesView } from './first.js';
import { CheckinRun, type RunNews } from './run.js';
import type { Aside, CheckinView, Lazily } from './view.js';

/** Which of the seams this kind of exercise is drawn with. */
const seed = 3;

/** Runs by space and name: the same tag, space and instance is the same exercise seen twice. */
const runs = new WeakMap<Space, Map<string, CheckinRun>>();

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
 * @fires exercise-start - Somebody began.
 * @fires exercise-change - A step was taken.
 * @fires exercise-complete - It is done, and kept as far as it can be.
 * @fires exercise-error - Something did not fit or was not kept; the exercise goes on.
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
 *
 * @cssprop --mend-accent - The next step, what is chosen, the focus ring.
 * @cssprop --mend-on-accent - Text on the accent.
 * @cssprop --mend-surface - The sheet.
 * @cssprop --mend-text - Words.
 * @cssprop --mend-radius - Roundness; 1.25rem.
 * @cssprop --mend-font-ask - The font of questions.
 */
export class CheckinCard extends ExerciseElement implements CheckinView {
  static override styles = [sheetStyles, reserve];
  static override properties = { rhythm: {}, mode: {}, steps: {}, seconds: {} };

  declare rhythm: string | null;
  declare mode: string | null;
  declare steps: string | null;
  declare seconds: number | string | null;

  protected readonly kind = 'checkin';
  #run: CheckinRun | undefined;
  #aside: Aside | undefined;
  #later: Lazily | undefined;
  #loading: Promise<unknown> | undefined;
  #failed = false;
  /** The screen before, and whether a person went on from it: only then does the focus follow. */
  #shown = '';
  #went = false;
  #step = 0;
  #undo: (() => void) | undefined;

  constructor() {
    super(words);
  }

  /** Begins again. What was typed and not kept is put away as its writer's own, and the card offers to undo it. */
  override restart(): void {
    void this.#need();
    void this.#run?.restart().then((undo) => {
      this.#undo = undo;
      this.open(undefined);
    });
  }

  protected override stores(): readonly ReadableAtom[] {
    return this.#run ? [this.#run.state, this.#run.covered] : [];
  }

  protected override entered(space: Space): void {
    const known = runs.get(space) ?? new Map<string, CheckinRun>();
    runs.set(space, known);
    const name = this.#name;
    const run = known.get(name) ?? this.#run ?? new CheckinRun(name, () => this.#settings);
    if (!known.has(name)) void run.attach(space);
    known.set(name, run);
    this.#show(run);
  }

  protected override withoutSpace(): void {
    const run = new CheckinRun(this.#name, () => this.#settings);
    run.begin();
    run.state.listen(() => this.requestUpdate());
    this.#show(run);
    this.requestUpdate();
  }

  #show(run: CheckinRun): void {
    this.#run?.listeners.delete(this.#hear);
    run.listeners.add(this.#hear);
    this.#run = run;
  }

  protected override cover(): void {
    this.#aside = undefined;
    this.#run?.cover();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#run?.listeners.add(this.#hear);
    // The first screens carry styles for the usual browser; what the others need comes at once.
    if (!isServer && (matchMedia('(forced-colors:active)').matches || !CSS.supports('color:light-dark(red,red)')))
      void this.#need();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.listeners.delete(this.#hear);
  }

  get #rhythm() {
    return oneOf(this.localName, 'rhythm', this.rhythm, ['daily', 'weekly']) ?? 'daily';
  }

  /** The same tag, space, rhythm and instance is the same exercise seen twice. */
  get #name(): string {
    return `checkin-card/${this.#rhythm}/${this.instance ?? ''}`;
  }

  get #settings() {
    const seconds = this.seconds == null || this.seconds === '' ? undefined : Number(this.seconds);
    const fits =
      seconds === undefined ? this.seconds == null : Number.isInteger(seconds) && seconds >= 0 && seconds <= 600;
    if (!fits) warn(this.localName, 'seconds', this.seconds, 'a whole number from 0 to 600');
    const asked = this.steps?.split(/\s+/).filter(Boolean) ?? [];
    const parts = asked.filter((part): part is CheckinPart => checkinParts.includes(part as CheckinPart));
    if (this.steps != null && (!parts.length || parts.length < asked.length))
      warn(this.localName, 'steps', this.steps, checkinParts.join(', '));
    return {
      rhythm: this.#rhythm,
      mode: oneOf(this.localName, 'mode', this.mode, ['together', 'apart', 'solo']),
      me: this.owner,
      parts: parts.length ? parts : undefined,
      seconds: fits ? seconds : undefined,
    };
  }

  /** @internal What stands there; before storage has answered, and on the server, a check-in that nobody began. */
  get state(): CheckinState {
    return this.#run?.state.get() ?? newCheckin({ ...this.#settings, session: '', day: '' });
  }

  /** @internal */
  get solo(): boolean {
    return this.state.mode === 'solo';
  }

  /** @internal */
  get locale(): string | undefined {
    return this.language.lang || undefined;
  }

  /** @internal */
  otherName(person: Person): string {
    return this.solo && !this.known ? this.say('name.other') : this.nameOf(otherOf(person));
  }

  /** @internal */
  count(value: number): string {
    return value.toLocaleString(this.locale);
  }

  /** @internal */
  act(action: CheckinAction): void {
    this.#went = action.do !== 'answer';
    this.#undo = undefined;
    if (this.#failed) void this.#need(true);
    this.#run?.act(action);
  }

  /** @internal */
  write(answer: CheckinAnswer): void {
    this.act({ do: 'answer', who: this.state.holder!, answer });
  }

  /** @internal */
  open(aside: Aside | undefined): void {
    this.#aside = aside;
    this.#went = true;
    this.requestUpdate();
  }

  /** @internal */
  uncover(who?: Person): void {
    this.#went = true;
    this.#run?.uncover(who);
  }

  /** @internal Takes a restart back. */
  undo(): void {
    this.#undo?.();
    this.#undo = undefined;
  }

  /** @internal What loads behind the first words. */
  get later(): Lazily | undefined {
    return this.#later;
  }

  /** @internal The form this card takes part in, where its page asked for words. */
  get form(): ElementInternals | undefined {
    return this.submit === 'answers' ? this.internals : undefined;
  }

  #hear = (news: RunNews): void => {
    const { state } = this;
    this.tell(news, { session: state.session, ...progressOf(state) });
  };

  /** Loads everything behind the first answer, once it is kept or somebody goes on. */
  #need(again = false): Promise<unknown> {
    if (again && this.#failed) this.#loading = undefined;
    this.#loading ??= import('./later.js')
      .then(({ createLater }) => createLater(this))
      .then(
        (later) => {
          this.#later = later;
          this.requestUpdate();
        },
        () => {
          // Offline, perhaps. Somebody's next step tries again.
          this.#failed = true;
          this.requestUpdate();
        },
      );
    return this.#loading;
  }

  #screen({ at, page, holder, mode, chosen }: CheckinState): Screen {
    const choices = this.space?.choices.get();
    const first = !this.#aside && !this.#run?.covered.get();
    const plain = first && (mode ?? 'together') === 'together' && !chosen.a && !chosen.b;
    if (first && at === 'write' && pagesOf(this.state)[page[holder!]] === 'day' && plain) return dayView(this);
    if (at === 'begin' && plain) {
      const waiting = !this.#run?.state.get() || (!choices && !!this.space);
      const unnamed = !this.known && choices?.names === undefined;
      return { ...(unnamed ? namesView(this) : beginView(this)), waiting: waiting && this.hasUpdated };
    }
    void this.#need();
    // Nothing of anybody's is on the screen until the views are there, so a cover covers from the first moment.
    return (
      this.#later?.screen(this.#aside, !!this.#run?.covered.get()) ?? {
        sub: this.#failed ? this.say('failed') : nothing,
        first: true,
      }
    );
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const { step, of } = progressOf(state);
    const status = this.space?.status.get() ?? '';
    const fresh = this.#step > 0 && step > this.#step;
    this.#step = step;
    const screen: Screen = {
      step: this.say('step', { step: this.count(step), of: this.count(of) }),
      seam: { steps: of, done: state.at === 'done' ? of : step - 1, seed, fresh },
      notice: this.#later?.notice(!!this.#undo),
      ...this.#screen(state),
    };
    // The visible "kept".
    const said = state.at !== 'begin' && screen.foot && this.say('status.' + status);
    return sheet(
      { ...screen, foot: said ? html`${screen.foot} <span part="status">${said}</span>` : screen.foot },
      {
        name: this.say(this.#rhythm === 'weekly' ? 'checkin.title.weekly' : 'checkin.title'),
        lang: this.language.lang,
        dir: this.language.dir,
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && ['rhythm', 'mode', 'steps', 'seconds', 'me'].some((name) => changed.has(name as 'mode')))
      this.#run?.refresh();
  }

  protected override updated(): void {
    const { state, space } = this;
    const { at, holder, page, speaker } = state;
    const status = space?.status.get();
    // What comes after the first answer is fetched once that answer is kept, so that the first screen stays light.
    if (status && status !== 'keeping' && (at !== 'begin' || status !== 'kept')) void this.#need();
    if (space) space.asks = !this.try && at !== 'begin' && at !== 'done';
    const shown = [at, holder, holder && page[holder], speaker, this.#aside, this.#run?.covered.get()].join();
    if (shown !== this.#shown && this.#went) {
      this.focus();
      this.#went = false;
    }
    this.#shown = shown;
  }
}

/** Registers the element; harmless where its name is taken already. */
export const define = definer('checkin-card', CheckinCard);

declare global {
  interface HTMLElementTagNameMap {
    'checkin-card': CheckinCard;
  }
}
