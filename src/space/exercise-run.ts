import { atom } from 'nanostores';
import type { Exercise, ExerciseAction, ExerciseState } from '../exercises/exercise.js';
import type { Json, Person } from '../exercises/record.js';
import { loadSchemas } from '../exercises/schemas.js';
import { codeOf } from './code-of.js';
import { people, type Kept } from './kept.js';
import type { Space } from './space.js';
import type { OtherDraft } from './types.js';

/** What changed, for whoever shows the run. */
export type RunNews = 'start' | 'change' | 'complete';

/** How long storage may take to answer before the exercise goes on without it, in milliseconds. */
const patience = 5000;
/** How long until it is asked again, in milliseconds. */
const retry = 2000;

/**
 * One exercise under way in a space: the machine, its drafts and its records. It knows no element, so that the same exercise
 * may be shown twice, moved, or go on when an element is taken away. What is there to take up (`run-take-up.ts`), what is
 * kept (`run-keep.ts`) and everything else is behind `run-further.ts`, which loads by itself.
 */
export class ExerciseRun<
  State extends ExerciseState = ExerciseState,
  Action extends ExerciseAction = ExerciseAction,
  Settings extends object = object,
> {
  /** Undefined until storage has answered. */
  readonly state = atom<State | undefined>(undefined);
  /** True when whatever comes next is behind a cover. */
  readonly covered = atom(false);
  /** What other tabs hold of this exercise; offered, never merged. */
  readonly others = atom<readonly OtherDraft[]>([]);
  /** True while a step is being kept: until then nothing says that it is. */
  readonly settling = atom(false);
  /** Hears each step; the elements that show the run put themselves here. */
  readonly listeners = new Set<(news: RunNews) => void>();
  readonly exercise: Exercise<State, Action, Settings>;
  /** The name of its drafts. */
  readonly name: string;
  readonly settings: () => Settings;
  space: Space | undefined;
  /** How many deletions there had been when it came into its space. */
  erasuresBefore = 0;
  kept: Kept = { records: {}, answers: {} };
  /** True once what is typed is written down; until then it is only on the screen. */
  attached = false;
  #drafted: Partial<Record<Person, object>> = {};
  #progress = '';
  #further: Promise<typeof import('./run-further.js')> | undefined;

  constructor(exercise: Exercise<State, Action, Settings>, name: string, settings: () => Settings) {
    this.exercise = exercise;
    this.name = name;
    this.settings = settings;
  }

  /** Takes up what is kept in a space, or brings along what was typed before there was one. */
  async attach(space: Space): Promise<void> {
    this.space = space;
    this.erasuresBefore = space.erasures.length;
    const typed = this.state.get();
    if (typed)
      this.state.set({
        ...typed,
        session: typed.session || space.newSession(),
        day: typed.day || space.today(),
      });
    await this.#takeUp(space);
  }

  async #takeUp(space: Space): Promise<void> {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    try {
      // An old tab, or a page that was left in the middle of a write, may hold the next one up for long.
      const slow = new Promise<never>((_, reject) => {
        waiting = setTimeout(reject, patience, new Error('Storage does not answer.'));
      });
      slow.catch(() => {});
      if (await Promise.race([space.isNew(), slow])) this.begin();
      else await Promise.race([(await this.further()).takeUp(this), slow]);
    } catch (error) {
      // The space says what is wrong with storage; the exercise goes on without it, and looks again.
      this.begin();
      if (space.status.get() === 'kept') space.status.set(codeOf(error));
      this.#takeUpLater(space);
    } finally {
      clearTimeout(waiting);
    }
    this.writeDown();
  }

  /** What is on the screen is written down, and what is typed from here on. */
  writeDown(): void {
    this.attached = true;
    const state = this.state.get()!;
    if (!this.exercise.isIdle(state)) this.draft(state);
  }

  /** Once storage keeps something again; or, where nothing waits to be kept, after a while. */
  #takeUpLater(space: Space): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      stop();
    };
    const take = () => {
      end();
      void this.#takeUp(space);
    };
    const look = () => {
      timer = setTimeout(() => (space.dirty.size ? look() : take()), retry);
    };
    const stop = space.status.listen((status) => (status === 'kept' || status === 'temporary') && take());
    space.ending.signal.addEventListener('abort', end, { once: true });
    look();
  }

  /** One that nobody has begun, where there is none. */
  begin(): void {
    if (!this.state.get()) this.state.set(this.fresh());
  }

  /** The page changed what it asks for: an exercise that nobody began follows. */
  refresh(): void {
    const state = this.state.get();
    if (state) this.state.set(this.exercise.follow(state, this.fresh()));
  }

  /** Words that no record holds yet, or that a record holds and their writer has erased. */
  isUnkept(who: Person, state: ExerciseState | undefined = this.state.get(), kept: Kept = this.kept): boolean {
    const now = state?.answers[who];
    const before = kept.answers[who];
    const { exercise } = this;
    return !!now && now !== before && (exercise.isAnswered(now) || (!!before && exercise.isAnswered(before)));
  }

  /** True for one under way that was begun on another day; it stays with that day. See `putAway`. */
  get past(): boolean {
    const { space, exercise } = this;
    const state = this.state.get();
    if (!space || !state || exercise.isDone(state) || state.day === space.today()) return false;
    if (exercise.rests?.(state)) return false;
    return !exercise.isIdle(state) || people.some((who) => this.isUnkept(who));
  }

  /** The page was hidden or came back: no private words are on the screen until somebody says who they are. */
  cover(): void {
    const state = this.state.get();
    if (state && this.exercise.isPrivate(state)) this.covered.set(true);
  }

  /** Somebody says at a cover who they are; `arrive` is the action that tells the exercise. */
  uncover(arrive?: Action): void {
    this.covered.set(false);
    if (arrive) this.act(arrive);
    void this.further().then((run) => run.lookForOthers(this));
  }

  /** Goes on by one action and keeps what that changed. What is not possible where the exercise stands changes nothing. */
  act(action: Action): void {
    const { exercise, space } = this;
    let before = this.state.get();
    if (!before) return;
    if (space) {
      const today = space.today();
      const isEmpty = people.every((who) => !exercise.isAnswered(before!.answers[who]));
      // A page that lay open over midnight: nobody had begun, so this is today's.
      if (exercise.isIdle(before) && isEmpty && before.day !== today && !exercise.rests?.(before))
        before = this.fresh();
      else if (people.every((who) => !this.isUnkept(who)) && exercise.startsAnew(before, action, today)) {
        this.forget();
        before = this.fresh();
      }
    }
    const next = exercise.act(before, action, space?.now() ?? Date.now());
    if (next === before) return;
    this.go(before, next, action);
    // Whoever holds the phone may be the other one, so the way back leads to a cover.
    if (exercise.needsCover(before, next)) this.covered.set(true);
    if (exercise.isTyping(action)) return;
    this.settling.set(true);
    this.further().then(
      (run) => run.settle(this),
      // Offline, perhaps: the next step keeps it, too.
      () => this.settling.set(false),
    );
  }

  /** Shows the next state, tells of it, and keeps what was typed. */
  go(before: State, next: State, action: Action): void {
    const { exercise } = this;
    this.state.set(next);
    this.draft(next);
    if (exercise.isTyping(action)) return;
    // A step is kept at once, or a page that is closed right behind it would come back to the step before.
    this.space?.flush().catch(() => {});
    this.tell(exercise.isIdle(before) && !exercise.isIdle(next) ? 'start' : 'change');
  }

  /** Tells everybody who listens to the run. */
  tell(news: RunNews): void {
    for (const listener of this.listeners) listener(news);
  }

  /** Begins again; what was typed and not kept becomes its writers' own. Resolves with what takes all of it back. */
  async restart(): Promise<() => void> {
    const run = await this.further();
    await run.settled(this);
    return run.restart(this);
  }

  /** Puts what is under way with the past of its day, as its writers' own, and begins today's. */
  async putAway(): Promise<void> {
    const run = await this.further();
    await run.settled(this);
    return run.putAway(this);
  }

  /**
   * Takes up a kept session of any day; what is under way is put away first, and this rejects where storage refuses that.
   * Resolves with false, and changes nothing, where nothing of the session can be gone on with.
   */
  async open(session: string): Promise<boolean> {
    return (await this.further()).open(this, session);
  }

  /**
   * Begins again without what somebody typed, which nothing keeps; what the other typed becomes their own. Resolves with what
   * brings it back while the page is there.
   */
  async throwAway(who: Person): Promise<() => void> {
    return (await this.further()).throwAway(this, who);
  }

  /** Puts what other tabs hold with the past, as its writers' own. Resolves with what takes it back. */
  async keepOthers(): Promise<() => void> {
    return (await this.further()).keepOthers(this);
  }

  /** How it stands before anybody has begun. */
  fresh(): State {
    const { space } = this;
    return this.exercise.create({
      ...this.settings(),
      session: space?.newSession() ?? '',
      day: space?.today() ?? '',
    });
  }

  /** Writes down what changed; each person's words lie in a draft of their own. */
  draft(state: State): void {
    const { space, name, exercise } = this;
    if (!space || !this.attached || exercise.isDone(state)) return;
    const { progress, ...answers } = exercise.split(state);
    for (const who of people) {
      const before = this.#drafted[who];
      if (answers[who] === before) continue;
      // What somebody erased must not come back.
      const isErased = !!before && exercise.isAnswered(before);
      if (isErased || this.isUnkept(who, state)) space.write(`${name}#${who}`, answers[who] as Json);
    }
    this.#drafted = answers;
    // Through JSON, because storage must never hold an `undefined`.
    const text = JSON.stringify(progress);
    if (text !== this.#progress) space.write(name, JSON.parse((this.#progress = text)) as Json);
  }

  /** Everything after the first words; loads when it comes. */
  further(): Promise<typeof import('./run-further.js')> {
    this.#further ??= Promise.all([import('./run-further.js'), loadSchemas([this.exercise.kind])]).then(([run]) => run);
    // Offline, perhaps: the next step tries again.
    this.#further.catch(() => (this.#further = undefined));
    return this.#further;
  }

  /** What was drafted and kept is gone with what it belonged to. */
  forget(kept: Kept = { records: {}, answers: {} }): void {
    this.#drafted = {};
    this.#progress = '';
    this.kept = kept;
  }
}
