import { atom } from 'nanostores';
import {
  firstAct,
  isAnswered,
  newCheckin,
  splitCheckin,
  type CheckinAction,
  type CheckinDrafts,
  type CheckinSettings,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import type { ExerciseRecord, Json, Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';

/** What changed, for whoever shows the run. */
export type RunNews = 'start' | 'change' | 'complete';

export const people = ['a', 'b'] as const;

/** Where words are on the screen, or a turn in which a cover must ask who is here. */
const coverable = ['write', 'choose', 'both', 'say-back', 'minute'];

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
  /** Hears each step; the elements that show the run put themselves here. */
  readonly listeners = new Set<(news: RunNews) => void>();
  readonly name: string;
  readonly settings: () => Omit<CheckinSettings, 'session' | 'day'>;
  space: Space | undefined;
  /** What of this session is kept as records. */
  records: Partial<Record<Person, ExerciseRecord>> = {};
  #drafted: Partial<CheckinDrafts> = {};
  #further: Promise<typeof import('./run-further.js')> | undefined;

  constructor(name: string, settings: () => Omit<CheckinSettings, 'session' | 'day'>) {
    this.name = name + '/';
    this.settings = settings;
  }

  /** Takes up what is kept in a space, or brings along what was typed before there was one. */
  async attach(space: Space): Promise<void> {
    this.space = space;
    try {
      if (await space.isNew()) this.begin();
      else await (await this.further()).takeUp(this, space);
    } catch {
      // The space says what is wrong with storage; the exercise goes on without it.
      this.begin();
    }
    const state = this.state.get();
    if (state && state.at !== 'begin') this.draft(state);
  }

  /** A check-in that nobody has begun, where there is none. */
  begin(): void {
    if (!this.state.get()) this.state.set(this.fresh());
  }

  /** The page changed what it asks for: a check-in that nobody began follows. */
  refresh(): void {
    const state = this.state.get();
    if (state?.at === 'begin' && !isAnswered(state.chosen)) this.state.set(this.fresh());
  }

  /** The page was hidden or came back: no private words are on the screen until somebody says who they are. */
  cover(): void {
    if (coverable.includes(this.state.get()?.at ?? '')) this.covered.set(true);
  }

  /** Somebody says at a cover who they are. */
  uncover(who?: Person): void {
    this.covered.set(false);
    if (who) this.act({ do: 'arrive', who });
  }

  act(action: CheckinAction): void {
    const before = this.state.get();
    if (!before) return;
    const next = firstAct(before, action);
    if (next) this.go(before, next, action);
    else void this.further().then((run) => run.actFurther(this, action));
  }

  /** Shows the next state, tells of it, and keeps what was typed. */
  go(before: CheckinState, next: CheckinState, action: CheckinAction): void {
    if (next === before) return;
    this.state.set(next);
    if (action.do !== 'answer') this.tell(before.at === 'begin' && next.holder ? 'start' : 'change');
    this.draft(next);
  }

  tell(news: RunNews): void {
    for (const listener of this.listeners) listener(news);
  }

  /** Begins again. Resolves with what takes it back. */
  async restart(): Promise<() => void> {
    return (await this.further()).restart(this);
  }

  fresh(): CheckinState {
    const { space } = this;
    return newCheckin({ ...this.settings(), session: space?.newSession() ?? '', day: space?.today() ?? '' });
  }

  /** Writes down what changed; each person's words lie in a draft of their own. */
  draft(state: CheckinState): void {
    const { space } = this;
    if (!space || state.at === 'done') return;
    const now = splitCheckin(state);
    for (const who of people)
      if (now[who] !== this.#drafted[who] && isAnswered(now[who]) && !(state.chosen[who] && this.records[who]))
        space.write(this.name + '#' + who, now[who] as Json);
    // Through JSON, because storage must never hold an `undefined`.
    space.write(this.name, JSON.parse(JSON.stringify(now.progress)) as Json);
    this.#drafted = now;
  }

  /** Everything after the first words; loads when it comes. */
  further(): Promise<typeof import('./run-further.js')> {
    this.#further ??= import('./run-further.js');
    // Offline, perhaps: the next step tries again.
    this.#further.catch(() => (this.#further = undefined));
    return this.#further;
  }

  /** What was drafted is gone with what it belonged to. */
  forget(): void {
    this.#drafted = {};
    this.records = {};
  }
}
