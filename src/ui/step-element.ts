import { html, isServer, type PropertyValues } from 'lit';
import type { ExerciseAction, ExerciseState, Split } from '../exercises/exercise.js';
import { otherOf, type Json, type Person } from '../exercises/record.js';
import { uuid7 } from '../exercises/uuid7.js';
import { deviceStamp } from '../space/first-words.js';
import type { Space } from '../space/space.js';
import type { SpaceChoices, SpaceStatus } from '../space/types.js';
import { ExerciseElement } from './exercise-element.js';
import type { Ways } from './help-and-leave.js';
import { sheet, type Screen } from './sheet.js';

/** As much of an exercise as its first screens need. */
export interface FirstSteps<State extends ExerciseState, Action extends ExerciseAction> {
  /** The state after an action of the first screens; undefined for every other one. */
  firstAct(state: State, action: Action): State | undefined;
  split(state: State): Split;
  progressOf(state: State): { step: number; of: number };
  /** Which of the seams this kind of exercise is drawn with. */
  readonly seed: number;
}

/** What loads behind the first words: the run with its records, and every later screen. */
export interface Later<State, Action, Aside> {
  /** Undefined until storage has answered. */
  readonly state: State | undefined;
  /** Whatever comes next is behind a cover. */
  readonly covered: boolean;
  /** Whether what is typed is kept; undefined where there is no space yet. */
  readonly status: SpaceStatus | undefined;
  screen(aside: Aside | undefined): Screen;
  act(action: Action): void;
  cover(): void;
  restart(): Promise<void>;
  /** Begins again without what somebody typed; the notice offers it back. */
  throwAway(who: Person): Promise<void>;
  /** Takes up a kept session of any day; false where nothing of it can be gone on with. Rejects where storage refuses. */
  resume(session: string): Promise<boolean>;
  /** The page asks for something else. */
  refresh(): void;
  /** Goes on in this space, or in the page's own. */
  enter(space: Space): void;
  enterPage(): void;
  /** The element is in the page again, or was taken out. */
  connect(): void;
  disconnect(): void;
}

/**
 * An exercise element that goes in steps: its first screens are drawn, and their words kept, by what it brings itself; everything
 * behind them is its `later`, which loads once they are kept or as soon as somebody goes on. The focus follows whoever goes on.
 */
export abstract class StepElement<
  State extends ExerciseState,
  Action extends ExerciseAction,
  Aside extends string,
  Lent extends Later<State, Action, Aside> = Later<State, Action, Aside>,
> extends ExerciseElement {
  /** @internal BCP 47, what `Intl` formats by; undefined: the reader's own. */
  locale: string | undefined;
  /** @internal Everything behind the first words, once it has loaded. */
  later: Lent | undefined;
  /** The exercise as long as it is no later than its first words. */
  #begun: State | undefined;
  #aside: Aside | undefined;
  #ready = false;
  #covered = false;
  #loading: Promise<Lent | undefined> | undefined;
  #failed = false;
  /** The screen before, and whether a person went on from it: only then does the focus follow. */
  #shown = '';
  #went = false;
  #moved = false;
  #step = 0;

  /** @internal *Help* and *Leave*, which stand by default in every exercise of two; see `helpAndLeave`. */
  declare readonly ways?: Ways;

  /** @internal */
  abstract readonly firstSteps: FirstSteps<State, Action>;
  /** @internal The name of its drafts: the same tag, space and instance is the same exercise seen twice. */
  abstract readonly draftName: string;
  /** At the top of the sheet. */
  protected abstract readonly heading: string;
  /** One that nobody has begun; without a day, as on the server. */
  protected abstract fresh(): State;
  /** A screen that needs nothing more than what is here; undefined for every other one. */
  protected abstract firstScreen(state: State): Screen | undefined;
  protected abstract loadLater(): Promise<Lent>;
  /** @internal What is drawn where it stands, as a text that differs with every screen. */
  abstract screenOf(state: State): string;

  /** Begins again. What was typed and not kept is put away as its writer's own, and the element offers to undo it. */
  override restart(): void {
    void this.load().then((later) => void later?.restart());
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
    this.#covered = !!this.begun;
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

  /** @internal What stands there; before storage has answered, and on the server, one that nobody began. */
  get state(): State {
    return this.later?.state ?? this.begun ?? this.fresh();
  }

  /** @internal What was begun before everything else had loaded. */
  get begun(): State | undefined {
    return (this.first?.begun.get(this.draftName) as State | undefined) ?? this.#begun;
  }

  /** @internal One person is here alone, and the words fit one. */
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

  /** @internal @param goes somebody goes on by it, and the focus goes along */
  act(action: Action, goes = action.do !== 'answer'): void {
    this.#went = goes;
    if (this.later) return this.later.act(action);
    const before = this.state;
    const session = before.session || uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const next = this.firstSteps.firstAct({ ...before, session, day: before.day || deviceStamp().day }, action);
    if (!next) return void this.load(true).then((later) => later?.act(action));
    const { draftName, first } = this;
    this.#begun = next;
    first?.begun.set(draftName, next);
    // In storage there is no `undefined`, so drafts go through JSON.
    const drafts = JSON.parse(JSON.stringify(this.firstSteps.split(next))) as Record<string, Json>;
    first?.write(draftName, drafts.progress!);
    for (const who of ['a', 'b'] as const)
      if (next.answers[who] !== before.answers[who]) first?.write(draftName + '#' + who, drafts[who]!);
    if (action.do !== 'answer')
      this.tell(before.session ? 'change' : 'start', { session, ...this.firstSteps.progressOf(next) });
    this.requestUpdate();
  }

  /** @internal */
  choose(change: SpaceChoices): void {
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
  load(again = false): Promise<Lent | undefined> {
    if (again && this.#failed) this.#loading = undefined;
    if (again) this.#failed = false;
    this.#loading ??= this.loadLater().then(
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

  #screen(state: State): Screen {
    if (this.later) return this.later.screen(this.#aside);
    const notice = this.#failed ? this.say('failed') : undefined;
    const screen = (!this.#aside || notice) && !this.#covered && this.firstScreen(state);
    if (screen) return { ...screen, notice, waiting: screen.first && this.language.dir && !this.#ready };
    void this.load();
    return { notice, first: true };
  }

  protected override render(): unknown {
    const { state } = this;
    const { seed, progressOf } = this.firstSteps;
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
    const said = !screen.first && screen.foot && this.say('status.' + status);
    const drawn = sheet(
      { ...screen, foot: said ? html`${screen.foot} <span part="status">${said}</span>` : screen.foot },
      { name: this.heading, ...this.speaks, ways: this.ways?.view },
    );
    // What stands in a list is not drawn into what stood outside of one.
    return screen.anew ? [drawn] : drawn;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Whatever the page changed, an exercise that nobody began follows.
    if (changed.size) this.later?.refresh();
  }

  protected override updated(): void {
    const shown = [this.screenOf(this.state), this.#aside, !!this.later?.covered, this.choices?.names].join();
    if (shown !== this.#shown) this.#moved = this.#went;
    this.#shown = shown;
    // A screen that still loads has no question yet; the focus goes to it once it has.
    if (this.#moved && this.renderRoot.querySelector('.ask')) {
      this.focus();
      this.#moved = this.#went = false;
    }
  }
}
