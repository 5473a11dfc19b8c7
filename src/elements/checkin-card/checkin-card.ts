import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { words } from '../../content/en/checkin.js';
import { parts as localeParts, type WordsFile } from '../../content/locales.js';
import {
  checkinParts,
  newCheckin,
  pagesOf,
  progressOf,
  type CheckinPart,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import { otherOf, type Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import { oneOf, warnOnce } from '../../ui/attributes.js';
import { definer } from '../../ui/define.js';
import { ExerciseElement } from '../../ui/exercise-element.js';
import { sheet, type Screen } from '../../ui/sheet.js';
import { reserve } from '../../ui/styles/reserve.js';
import { sheet as sheetStyles } from '../../ui/styles/sheet.js';
import { beginView, coverView, dayView, namesView } from './first.js';
import { CheckinRun, type RunNews } from './run.js';
import type { Aside, CheckinView } from './view.js';

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
export class CheckinCard extends ExerciseElement {
  static override styles = [sheetStyles, reserve];
  static override properties = { rhythm: {}, mode: {}, steps: {}, seconds: {} };

  declare rhythm: string | null;
  declare mode: string | null;
  declare steps: string | null;
  declare seconds: number | string | null;

  protected readonly kind = 'checkin';
  #run: CheckinRun | undefined;
  #aside: Aside | undefined;
  #later: Later | undefined;
  #loading: Promise<unknown> | undefined;
  #failed = false;
  /** The screen before, and whether a person went on from it: only then does the focus follow. */
  #shown = '';
  #went = false;
  #step = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #undo: (() => void) | undefined;

  constructor() {
    super(words);
  }

  /** Begins again. What was typed and not kept is put away as its writer's own, and the card offers to undo it. */
  override restart(): void {
    void this.#run?.restart().then((undo) => {
      this.#undo = undo;
      this.#open(undefined);
    });
    void this.#need();
  }

  protected override stores(): readonly ReadableAtom[] {
    return this.#run ? [this.#run.state, this.#run.covered] : [];
  }

  protected override entered(space: Space): void {
    const name = `checkin-card/${this.#rhythm}/${this.instance ?? ''}`;
    const known = runs.get(space) ?? new Map<string, CheckinRun>();
    runs.set(space, known);
    const before = this.#run;
    let run = known.get(name);
    if (!run) {
      known.set(name, (run = before ?? new CheckinRun(name, () => this.#settings)));
      void run.attach(space);
    }
    before?.listeners.delete(this.#hear);
    run.listeners.add(this.#hear);
    this.#run = run;
  }

  protected override withoutSpace(): void {
    this.#run = new CheckinRun(`checkin-card/${this.#rhythm}/${this.instance ?? ''}`, () => this.#settings);
    this.#run.listeners.add(this.#hear);
    this.#run.begin();
    this.#run.state.listen(() => this.requestUpdate());
  }

  protected override cover(): void {
    if (this.#aside !== 'worksheet') this.#aside = undefined;
    this.#run?.cover();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#run?.listeners.add(this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.listeners.delete(this.#hear);
    clearTimeout(this.#tick);
  }

  get #rhythm() {
    return oneOf(this.localName, 'rhythm', this.rhythm, ['daily', 'weekly']) ?? 'daily';
  }

  get #settings() {
    return {
      rhythm: this.#rhythm,
      mode: oneOf(this.localName, 'mode', this.mode, ['together', 'apart', 'solo']),
      me: this.owner,
      parts: this.#parts,
      seconds: this.#seconds,
    };
  }

  get #parts(): readonly CheckinPart[] | undefined {
    const asked = this.steps?.split(/\s+/).filter(Boolean);
    if (!asked?.length) return undefined;
    const parts = asked.filter((part): part is CheckinPart => checkinParts.includes(part as CheckinPart));
    if (parts.length < asked.length) warnOnce(this.localName, 'steps', this.steps, checkinParts.join(', '));
    return parts.length ? parts : undefined;
  }

  get #seconds(): number | undefined {
    if (this.seconds == null) return undefined;
    const seconds = Number(this.seconds === '' ? NaN : this.seconds);
    if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 600) return seconds;
    warnOnce(this.localName, 'seconds', this.seconds, 'a whole number from 0 to 600');
    return undefined;
  }

  /** What stands there before storage has answered, and on the server. */
  get #state(): CheckinState {
    return this.#run?.state.get() ?? newCheckin({ ...this.#settings, session: '', day: '' });
  }

  #hear = (news: RunNews): void => {
    const state = this.#state;
    this.tell(news, { session: state.session, ...progressOf(state) });
  };

  #open(aside: Aside | undefined): void {
    this.#aside = aside;
    this.#went = true;
    this.requestUpdate();
  }

  /** What the views are given; the element's own face stays small. */
  readonly #view: CheckinView = ((card) => ({
    get space() {
      return card.space;
    },
    get state() {
      return card.#state;
    },
    get solo() {
      return card.#state.mode === 'solo';
    },
    get locale() {
      return card.language.lang || undefined;
    },
    nameOf: (person: Person) => card.nameOf(person),
    otherName: (person: Person) =>
      card.#state.mode === 'solo' && !card.known ? card.say('name.other') : card.nameOf(otherOf(person)),
    say: (key: string, values?: Record<string, string>) => card.say(key, values),
    count: (value: number) => value.toLocaleString(card.language.lang || undefined),
    act: (action) => {
      card.#went = action.do !== 'answer';
      card.#undo = undefined;
      card.#run?.act(action);
    },
    write: (answer) => card.#run?.act({ do: 'answer', who: card.#state.holder!, answer }),
    open: (aside) => card.#open(aside),
    restart: () => card.restart(),
    feelings: () => card.#later?.feelings,
    prompts: () => card.#later?.prompts,
    nudge: (text, write) => card.#later?.nudge(text, write) ?? nothing,
    refresh: () => card.requestUpdate(),
  }))(this);

  /** Loads everything behind the first answer, once it is kept or somebody goes on. */
  #need(): Promise<unknown> {
    if (this.#loading) return this.#loading;
    const parts = localeParts(this.language.lang);
    const add = ({ words: more }: WordsFile) => this.addWords(more);
    this.#failed = false;
    return (this.#loading = Promise.all([import('./later.js'), parts.more().then(add), parts.notices().then(add)])
      .then(([{ later }]) => {
        this.#later = later(this.#view, {
          pack: () => this.pack,
          add: (part) => parts[part]().then(add),
          parts,
          root: this.renderRoot as ShadowRoot,
          undo: () => {
            const undo = this.#undo;
            this.#undo = undefined;
            undo?.();
          },
          form: this.submit === 'answers' ? this.internals : undefined,
        });
        this.requestUpdate();
      })
      .catch(() => {
        // Offline, perhaps. The next step tries again.
        this.#loading = undefined;
        this.#failed = true;
        this.requestUpdate();
      }));
  }

  #screen(): Screen {
    const run = this.#run;
    const state = this.#state;
    const card = this.#view;
    const choices = this.space?.choices.get();
    const waiting = !run?.state.get() || (!choices && !!this.space);
    if (run?.covered.get()) return coverView(card, (who) => this.#uncover(who));
    const unnamed = !this.known && choices?.names === undefined && state.mode !== 'solo';
    if (!this.#aside && state.at === 'begin')
      return { ...(unnamed ? namesView(card) : beginView(card)), waiting: waiting && this.hasUpdated };
    if (!this.#aside && state.at === 'write' && pagesOf(state)[state.page[state.holder!]] === 'day')
      return dayView(card);
    void this.#need();
    return this.#later?.screen(this.#aside) ?? { sub: this.#failed ? this.say('failed') : nothing, first: true };
  }

  #uncover(who?: Person): void {
    this.#went = true;
    this.#run?.uncover(who);
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    const { step, of } = progressOf(state);
    const done = state.at === 'done' ? of : step - 1;
    const { count } = this.#view;
    const screen = this.#screen();
    const covered = screen.glaze && state.at !== 'hand-over';
    const shown: Screen = {
      step: this.#aside || covered ? undefined : this.say('step', { step: count(step), of: count(of) }),
      seam: this.#aside
        ? undefined
        : { steps: of, done: covered ? 0 : done, seed, fresh: this.#step > 0 && step > this.#step },
      ...screen,
      foot: screen.foot ? html`${screen.foot} ${this.#kept(state)}` : nothing,
      notice: this.#later?.notice(!!this.#undo) ?? nothing,
    };
    this.#step = step;
    return sheet(shown, {
      name: this.say(this.#rhythm === 'weekly' ? 'checkin.title.weekly' : 'checkin.title'),
      lang: this.language.lang,
      dir: this.language.dir,
    });
  }

  /** The visible "kept". */
  #kept({ at }: CheckinState): unknown {
    const status = this.space?.status.get();
    const said = at !== 'begin' && (status === 'keeping' || status === 'kept' || status === 'temporary');
    return said ? html`<span class="kept" part="status">${this.say('status.' + status)}</span>` : nothing;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && ['rhythm', 'mode', 'steps', 'seconds', 'me'].some((name) => changed.has(name as 'mode')))
      this.#run?.refresh();
  }

  protected override updated(): void {
    const state = this.#state;
    const { space } = this;
    const status = space?.status.get();
    // What comes after the first answer is fetched once that answer is kept, so that the first screen stays light.
    if (state.at !== 'begin' && status !== 'keeping') void this.#need();
    if (status && status !== 'keeping' && status !== 'kept') void this.#need();
    if (space) space.asks = space.keep === 'nothing' && !this.try && state.at !== 'begin' && state.at !== 'done';
    clearTimeout(this.#tick);
    if (state.timer?.since !== undefined && state.at === 'minute' && this.isConnected)
      this.#tick = setTimeout(() => this.requestUpdate(), 1000);
    const shown = [
      state.at,
      state.holder,
      state.holder && state.page[state.holder],
      state.speaker,
      this.#aside,
      this.#run?.covered.get(),
    ].join();
    if (shown !== this.#shown && this.#went) {
      this.focus();
      this.#went = false;
    }
    this.#shown = shown;
  }
}

type Later = ReturnType<(typeof import('./later.js'))['later']>;

/** Registers the element; harmless where its name is taken already. */
export const define = definer('checkin-card', CheckinCard);

declare global {
  interface HTMLElementTagNameMap {
    'checkin-card': CheckinCard;
  }
}
