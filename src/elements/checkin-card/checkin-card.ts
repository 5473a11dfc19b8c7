import { html, isServer, type PropertyValues } from 'lit';
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
import { otherOf, type Json, type Person } from '../../exercises/record.js';
import { uuid7 } from '../../exercises/uuid7.js';
import { deviceStamp } from '../../space/first-words.js';
import type { Space } from '../../space/space.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { ExerciseElement } from '../../ui/exercise-element.js';
import { sheet, type Screen } from '../../ui/sheet.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import { beginView, dayView, namesView } from './first.js';
import { seed, type Aside, type CheckinHost, type Lazily } from './view.js';

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
export class CheckinCard extends ExerciseElement implements CheckinHost {
  static override styles = [sheetStyles, reserve];
  static override properties = { rhythm: {}, mode: {}, steps: {}, seconds: {} };

  declare rhythm: string | null;
  declare mode: string | null;
  declare steps: string | null;
  declare seconds: number | string | null;

  readonly kind = 'checkin';
  /** @internal BCP 47, what `Intl` formats by; undefined: the reader's own. */
  locale: string | undefined;
  /** @internal Everything behind the first words, once it has loaded. */
  later: Lazily | undefined;
  /** The check-in as long as it is no later than its first words. */
  #begun: CheckinState | undefined;
  #aside: Aside | undefined;
  #ready = false;
  #covered = false;
  #loading: Promise<Lazily | undefined> | undefined;
  #failed = false;
  /** The screen before, and whether a person went on from it: only then does the focus follow. */
  #shown = '';
  #went = false;
  #moved = false;
  #step = 0;

  constructor() {
    super(words);
  }

  /** Begins again. What was typed and not kept is put away as its writer's own, and the card offers to undo it. */
  override restart(): void {
    void this.load().then((later) => later?.restart());
  }

  protected override ready(): void {
    this.#ready = true;
    this.requestUpdate();
  }

  protected override needsSpace(): void {
    void this.load().then((later) => later?.enterPage());
  }

  protected override entered(space: Space): void {
    void this.load().then((later) => later?.enter(space));
  }

  protected override cover(): void {
    this.#aside = undefined;
    this.#went = false;
    // Only the cover has words of its own, so until it has loaded the sheet is empty.
    this.#covered = this.state.at === 'write';
    this.later?.cover();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.later?.connect();
    // The first screens carry English words, and styles for the usual browser; what the others need comes at once.
    if (
      !isServer &&
      (/^(?!en|$)/.test(this.language.lang) ||
        matchMedia('(forced-colors:active)').matches ||
        !CSS.supports('color:light-dark(red,red)'))
    )
      void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.later?.disconnect();
    // Gone, not moved: whoever it meets when it comes back may be the other one.
    queueMicrotask(() => this.isConnected || this.later || this.cover());
  }

  get #rhythm(): CheckinRhythm {
    return oneOf(this, 'rhythm', ['daily', 'weekly']) ?? 'daily';
  }

  /** @internal The name of its drafts: the same tag, space, rhythm and instance is the same exercise seen twice. */
  get draftName(): string {
    return `checkin-card/${this.#rhythm}${this.mode ?? ''}/${this.instance ?? ''}/`;
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

  /** @internal What stands there; before storage has answered, and on the server, a check-in that nobody began. */
  get state(): CheckinState {
    return this.later?.state ?? this.begun ?? newCheckin({ ...this.settings, session: '', day: '' });
  }

  /** @internal What was begun before everything else had loaded. */
  get begun(): CheckinState | undefined {
    return (this.first?.begun.get(this.draftName) as CheckinState | undefined) ?? this.#begun;
  }

  /** @internal */
  get solo(): boolean {
    return this.state.mode === 'solo';
  }

  /** @internal */
  otherName(person: Person): string {
    return this.solo && !this.known ? this.say('name.other') : this.nameOf(otherOf(person));
  }

  /** @internal A count in the digits of the page's language, once its words are here, too. */
  count(value: number): string {
    return this.later ? value.toLocaleString(this.locale) : `${value}`;
  }

  /** @internal */
  act(action: CheckinAction): void {
    this.#went = action.do !== 'answer';
    if (this.later) return this.later.act(action);
    const before = this.state;
    const session = before.session || uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const next = firstAct({ ...before, session, day: before.day || deviceStamp().day }, action);
    if (!next) return void this.load(true).then((later) => later?.act(action));
    this.#begun = next;
    this.first?.begun.set(this.draftName, next);
    // In storage there is no `undefined`, so drafts go through JSON.
    const drafts = JSON.parse(JSON.stringify(splitCheckin(next))) as Record<string, Json>;
    const { draftName, first } = this;
    first?.write(draftName, drafts.progress!);
    if (action.do === 'answer') first?.write(draftName + '#' + action.who, drafts[action.who]!);
    else this.tell('start', { session, ...progressOf(next) });
    this.requestUpdate();
  }

  /** @internal */
  write(answer: CheckinAnswer): void {
    this.act({ do: 'answer', who: this.state.holder!, answer });
  }

  /** @internal */
  choose(change: NonNullable<typeof this.choices>): void {
    if (this.space) void this.space.choose(change).catch(() => {});
    else if (this.first) this.first.choose(change);
    else this.settled = change;
    this.requestUpdate();
  }

  /** @internal */
  open(aside: Aside | undefined): void {
    this.#aside = aside;
    this.#went = true;
    if (this.#failed) void this.load(true);
    this.requestUpdate();
  }

  /** @internal Somebody goes on: the focus goes along. */
  went(): void {
    this.#went = true;
  }

  /** @internal Loads everything behind the first words: once they are kept, or as soon as somebody goes on. */
  load(again = false): Promise<Lazily | undefined> {
    if (again && this.#failed) this.#loading = undefined;
    if (again) this.#failed = false;
    this.#loading ??= import('./later.js')
      .then(({ createLater }) => createLater(this))
      .then(
        (later) => {
          if (this.#covered) later.cover();
          this.requestUpdate();
          return (this.later = later);
        },
        () => {
          // Offline, perhaps: somebody's next step tries again, and what they wrote stays where it is.
          this.#failed = true;
          this.requestUpdate();
          return undefined;
        },
      );
    return this.#loading;
  }

  #screen({ at, page, holder, mode }: CheckinState): Screen {
    const { later } = this;
    if (later) return later.screen(this.#aside);
    const notice = this.#failed ? this.say('failed') : undefined;
    if ((!this.#aside || notice) && !this.#covered && (mode ?? 'together') === 'together') {
      if (at === 'write' && pagesOf(this.state)[page[holder!]] === 'day') return { ...dayView(this), notice };
      if (at === 'begin') {
        const named = this.known || this.choices?.names !== undefined;
        return { ...(named ? beginView(this) : namesView(this)), notice, waiting: this.language.dir && !this.#ready };
      }
    }
    void this.load();
    return { notice, first: true };
  }

  protected override render(): unknown {
    const { state } = this;
    const { step, of } = progressOf(state);
    const fresh = this.#step > 0 && step > this.#step;
    this.#step = step;
    const screen: Screen = {
      step: this.say('step', { step: this.count(step), of: this.count(of) }),
      seam: { steps: of, done: state.at === 'done' ? of : step - 1, seed, fresh },
      ...this.#screen(state),
    };
    // The visible "kept".
    const status = (this.later ?? this.first)?.status;
    const said = state.at !== 'begin' && screen.foot && this.say('status.' + status);
    const drawn = sheet(
      { ...screen, foot: said ? html`${screen.foot} <span part="status">${said}</span>` : screen.foot },
      {
        name: this.say(this.#rhythm === 'weekly' ? 'checkin.title.weekly' : 'checkin.title'),
        lang: this.language.lang,
        dir: this.language.dir,
      },
    );
    // What stands in a list is not drawn into what stood outside of one.
    return screen.anew ? [drawn] : drawn;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Whatever the page changed, a check-in that nobody began follows.
    if (changed.size) this.later?.refresh();
  }

  protected override updated(): void {
    const { at, holder, page, speaker } = this.state;
    const names = this.choices?.names;
    const shown = [at, holder, holder && page[holder], speaker, this.#aside, !!this.later?.covered, names].join();
    if (shown !== this.#shown) this.#moved = this.#went;
    this.#shown = shown;
    // A screen that still loads has no question yet; the focus goes to it once it has.
    if (this.#moved && this.renderRoot.querySelector('.ask')) {
      this.focus();
      this.#moved = this.#went = false;
    }
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
