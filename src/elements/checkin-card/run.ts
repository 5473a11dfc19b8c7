import { atom } from 'nanostores';
import {
  firstAct,
  newCheckin,
  splitCheckin,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinSettings,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import { isAnswered } from '../../exercises/checkin-steps.js';
import type { Json, Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import type { OtherDraft } from '../../space/types.js';
import { isUnkept, people, type Kept } from './kept.js';

/** What changed, for whoever shows the run. */
export type RunNews = 'start' | 'change' | 'complete';

/** How long storage may take to answer before the exercise goes on without it, in milliseconds. */
const patience = 5000;

/** Where words are on the screen, or a turn in which a cover must ask who is here. */
const coverable = ['write', 'choose', 'both', 'say-back', 'minute'];

const isIdle = ({ at }: CheckinState): boolean => at === 'begin' || at === 'alone';

/**
 * One check-in under way in a space: the machine, its drafts and its records. It knows no element, so that the same exercise
 * may be shown twice, moved, or go on when an element is taken away. What comes after the first words are kept is in
 * `run-further.ts`, which loads by itself.
 */
export class CheckinRun {
  /** Undefined until storage has answered. */
  readonly state = atom<CheckinState | undefined>(undefined);
  /** True when whatever comes next is behind a cover. */
  readonly covered = atom(false);
  /** What other tabs hold of this exercise; offered, never merged. */
  readonly others = atom<readonly OtherDraft[]>([]);
  /** True while a step is being kept: until then nothing says that it is. */
  readonly settling = atom(false);
  /** Hears each step; the elements that show the run put themselves here. */
  readonly listeners = new Set<(news: RunNews) => void>();
  readonly name: string;
  readonly settings: () => Omit<CheckinSettings, 'session' | 'day'>;
  space: Space | undefined;
  kept: Kept = { records: {}, answers: {} };
  /** True once what is typed is written down; until then it is only on the screen. */
  attached = false;
  #drafted: Partial<Record<Person, CheckinAnswer>> = {};
  #progress = '';
  #further: Promise<typeof import('./run-further.js')> | undefined;

  constructor(name: string, settings: () => Omit<CheckinSettings, 'session' | 'day'>) {
    this.name = name;
    this.settings = settings;
  }

  /** Takes up what is kept in a space, or brings along what was typed before there was one. */
  async attach(space: Space): Promise<void> {
    this.space = space;
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
      // In WebKit a page that was left in the middle of a write can hold the next one up for long.
      const slow = new Promise<never>((_, reject) => {
        waiting = setTimeout(reject, patience, new Error('Storage does not answer.'));
      });
      slow.catch(() => {});
      if (await Promise.race([space.isNew(), slow])) this.begin();
      else await Promise.race([(await this.further()).takeUp(this), slow]);
    } catch {
      // The space says what is wrong with storage; the exercise goes on without it, and looks again once it keeps something.
      this.begin();
      if (space.status.get() === 'kept') space.status.set('unavailable');
      const stop = space.status.listen((status) => {
        if (status !== 'kept' && status !== 'temporary') return;
        stop();
        void this.#takeUp(space);
      });
    } finally {
      clearTimeout(waiting);
    }
    this.attached = true;
    const state = this.state.get()!;
    if (state.at !== 'begin') this.draft(state);
  }

  /** A check-in that nobody has begun, where there is none. */
  begin(): void {
    if (!this.state.get()) this.state.set(this.fresh());
  }

  /** The page changed what it asks for: a check-in that nobody began follows. */
  refresh(): void {
    const state = this.state.get();
    if (state?.at !== 'begin' || state.chosen.a || state.chosen.b) return;
    const { session, day, answers } = state;
    this.state.set({ ...this.fresh(), session, day, answers });
  }

  /** True for a check-in under way that was begun on another day; it stays with that day. See `putAway`. */
  get past(): boolean {
    const { space, kept } = this;
    const state = this.state.get();
    if (!space || !state || state.at === 'done' || state.day === space.today()) return false;
    return !isIdle(state) || people.some((who) => isUnkept(state, kept, who));
  }

  /** The page was hidden or came back: no private words are on the screen until somebody says who they are. */
  cover(): void {
    if (coverable.includes(this.state.get()?.at ?? '')) this.covered.set(true);
  }

  /** Somebody says at a cover who they are. */
  uncover(who?: Person): void {
    this.covered.set(false);
    if (who) this.act({ do: 'arrive', who });
    void this.further().then((run) => run.lookForOthers(this));
  }

  act(action: CheckinAction): void {
    let before = this.state.get();
    if (!before) return;
    // A page that lay open over midnight: nobody had begun, so this is today's.
    const { answers } = before;
    if (this.space && before.at === 'begin' && before.day !== this.space.today())
      if (!isAnswered(answers.a) && !isAnswered(answers.b)) before = this.fresh();
    const next = firstAct(before, action);
    if (next) this.go(before, next, action);
    else
      this.further().then(
        (run) => run.actFurther(this, action),
        () => {},
      );
  }

  /** Shows the next state, tells of it, and keeps what was typed. */
  go(before: CheckinState, next: CheckinState, action: CheckinAction): void {
    if (next === before) return;
    this.state.set(next);
    this.draft(next);
    if (action.do === 'answer' || action.do === 'heard') return;
    // A step is kept at once, or a page that is closed right behind it would come back to the step before.
    this.space?.flush().catch(() => {});
    this.tell(isIdle(before) && !isIdle(next) ? 'start' : 'change');
  }

  tell(news: RunNews): void {
    for (const listener of this.listeners) listener(news);
  }

  /** Begins again; what was typed and not kept becomes its writers' own. Resolves with what takes all of it back. */
  async restart(): Promise<() => void> {
    return (await this.further()).restart(this);
  }

  /** Puts what is under way with the past check-ins of its day, as its writers' own, and begins today's. */
  async putAway(): Promise<void> {
    return (await this.further()).putAway(this);
  }

  /** Puts what other tabs hold with the past check-ins, as its writers' own. A living tab goes on with its draft. */
  async keepOthers(): Promise<void> {
    return (await this.further()).keepOthers(this);
  }

  fresh(): CheckinState {
    const { space } = this;
    return newCheckin({ ...this.settings(), session: space?.newSession() ?? '', day: space?.today() ?? '' });
  }

  /** Writes down what changed; each person's words lie in a draft of their own. */
  draft(state: CheckinState): void {
    const { space, name } = this;
    if (!space || !this.attached || state.at === 'done') return;
    const { progress, ...answers } = splitCheckin(state);
    for (const who of people)
      if (answers[who] !== this.#drafted[who] && isUnkept(state, this.kept, who))
        space.write(name + '#' + who, answers[who] as Json);
    this.#drafted = answers;
    // Through JSON, because storage must never hold an `undefined`.
    const text = JSON.stringify(progress);
    if (text !== this.#progress) space.write(name, JSON.parse((this.#progress = text)) as Json);
  }

  /** Everything after the first words; loads when it comes. */
  further(): Promise<typeof import('./run-further.js')> {
    this.#further ??= import('./run-further.js');
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
