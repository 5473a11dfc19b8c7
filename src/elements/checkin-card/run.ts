import { atom } from 'nanostores';
import {
  act,
  checkinSchema,
  isAnswered,
  isOpened,
  joinCheckin,
  newCheckin,
  resumeCheckin,
  splitCheckin,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinData,
  type CheckinDrafts,
  type CheckinSettings,
  type CheckinState,
  type KeptAnswers,
} from '../../exercises/checkin.js';
import { otherOf, type ExerciseRecord, type Json, type Person } from '../../exercises/record.js';
import type { NewRecord, Space } from '../../space/space.js';

const people = ['a', 'b'] as const;

/** What changed, for whoever shows the run. */
export type RunNews = 'start' | 'change' | 'complete';

/**
 * One check-in under way in a space: the machine, its drafts and its records. It knows no element, so that the same exercise
 * may be shown twice, moved, or go on when an element is taken away.
 */
export class CheckinRun {
  /** Undefined until storage has answered. */
  readonly state = atom<CheckinState | undefined>(undefined);
  /** True when whatever comes next is behind a cover. */
  readonly covered = atom(false);
  /** Hears each step; set by the element that shows the run. */
  readonly listeners = new Set<(news: RunNews) => void>();

  #space: Space | undefined;
  #name: string;
  #settings: () => Omit<CheckinSettings, 'session' | 'day'>;
  #records: Partial<Record<Person, ExerciseRecord>> = {};
  #before = '';
  #done = '';

  constructor(name: string, settings: () => Omit<CheckinSettings, 'session' | 'day'>) {
    this.#name = name + '/';
    this.#settings = settings;
  }

  /** Takes up what is kept in a space, or brings along what was typed before there was one. */
  async attach(space: Space): Promise<void> {
    this.#space = space;
    const typed = this.state.get();
    if (typed && typed.at !== 'begin') return this.#draft(typed, true);
    try {
      this.state.set((await this.#restore(space)) ?? (await this.#joinToday(space)) ?? this.#fresh());
    } catch {
      // The space says what is wrong with storage; the exercise goes on without it.
      this.state.set(this.state.get() ?? this.#fresh());
    }
  }

  /** Without a space there is only the screen: an element inside a provider that is not there yet. */
  begin(): void {
    if (!this.state.get()) this.state.set(this.#fresh());
  }

  /** The page changed what it asks for: a check-in that nobody began follows. */
  refresh(): void {
    const state = this.state.get();
    if (state?.at === 'begin' && !Object.keys(state.chosen).length) this.state.set(this.#fresh());
  }

  /** The page was hidden or came back: no private words are on the screen until somebody says who they are. */
  cover(): void {
    const state = this.state.get();
    if (state && coverable.has(state.at)) this.covered.set(true);
  }

  /** Somebody says at a cover who they are. */
  uncover(who?: Person): void {
    this.covered.set(false);
    if (who) this.act({ do: 'arrive', who });
  }

  act(action: CheckinAction): void {
    const before = this.state.get();
    if (!before) return;
    const next = act(before, action, this.#space?.now() ?? Date.now());
    if (next === before) return;
    this.state.set(next);
    const news: RunNews = before.at === 'begin' && next.at !== 'begin' && next.at !== 'alone' ? 'start' : 'change';
    if (action.do !== 'answer') for (const listener of this.listeners) listener(news);
    void this.#keep(before, next, action);
  }

  /** Begins again; the answers that were typed but not kept come back with `undo`. */
  restart(): () => void {
    const before = this.state.get();
    this.#records = {};
    this.covered.set(false);
    this.state.set(this.#fresh());
    if (before && before.at !== 'begin') this.#drop(before);
    return () => {
      if (!before) return;
      this.state.set(before);
      this.#draft(before, true);
    };
  }

  #fresh(): CheckinState {
    const space = this.#space;
    const settings = { ...this.#settings(), session: space?.newSession() ?? '', day: space?.today() ?? '' };
    return newCheckin(settings);
  }

  async #restore(space: Space): Promise<CheckinState | undefined> {
    const found = await space.draft(this.#name).read();
    if (!found) return undefined;
    const { check, checkinAnswer, checkinProgress } = await import('../../space/record-reader.js');
    const progress = check(checkinProgress, found, 'progress') as CheckinDrafts['progress'];
    const kept = await space.read({ kind: 'checkin', session: progress.session });
    const answers: Partial<Record<Person, CheckinAnswer>> = {};
    for (const who of people) {
      const record = kept.find(({ author }) => author === who);
      if (record) this.#records[who] = record;
      const typed = await space.draft(this.#name + '#' + who).read();
      answers[who] = typed
        ? (check(checkinAnswer, typed, who) as CheckinAnswer)
        : ((record?.data as CheckinAnswer | undefined) ?? {});
    }
    const state = joinCheckin({ progress, ...answers });
    this.#before = JSON.stringify(splitCheckin(state));
    if (coverable.has(state.at)) this.covered.set(true);
    return state;
  }

  /** Half of today's check-in is kept: whoever comes now may write theirs, in the same session. */
  async #joinToday(space: Space): Promise<CheckinState | undefined> {
    const day = space.today();
    const settings = this.#settings();
    const today = await space.read<Json & CheckinData>({ kind: 'checkin', from: day, to: day });
    for (const record of today) {
      const { session, author, data } = record;
      const same = today.filter((one) => one.session === session);
      if (author === 'both' || same.length > 1 || data.mode === 'solo') continue;
      if ((data.rhythm ?? 'daily') !== (settings.rhythm ?? 'daily')) continue;
      this.#records = { [author]: record };
      const choice = record.visibility === 'private' ? 'keep' : 'show';
      const kept: KeptAnswers = { [author]: { answer: data, choice } };
      return resumeCheckin({ ...settings, session, day }, kept);
    }
    return undefined;
  }

  async #keep(before: CheckinState, next: CheckinState, action: CheckinAction): Promise<void> {
    const space = this.#space;
    if (!space) return;
    try {
      this.#draft(next);
      for (const who of people) {
        const choice = next.chosen[who];
        const record = this.#records[who];
        if (choice && (choice !== before.chosen[who] || (action.do === 'landed' && action.who === who))) {
          await this.#keepAnswer(space, next, who);
        } else if (!choice && record && record.visibility !== 'private') {
          // Taken back before the reveal: from this moment it is its writer's alone again.
          [this.#records[who]] = await space.complete([{ ...record, visibility: 'private' }]);
        }
      }
      if (next.at === 'done' && before.at !== 'done') await this.#keepTogether(space, next);
      const alone = next.mode === 'apart' || next.mode === 'solo';
      if ((next.at === 'done' || (alone && next.at === 'both')) && this.#done !== next.session) {
        this.#done = next.session;
        for (const listener of this.listeners) listener('complete');
      }
    } catch {
      // The space's status says why; the words are in the draft and on the screen, and are kept with the next step.
    }
  }

  async #keepAnswer(space: Space, state: CheckinState, who: Person): Promise<void> {
    const { session, day, rhythm, mode } = state;
    const answer = state.answers[who];
    const data = { ...answer, rhythm, mode } as Json & CheckinData;
    const visibility = state.chosen[who] === 'show' ? 'after-both' : 'private';
    const known = this.#records[who];
    if (!known && !isAnswered(answer)) return;
    const record: NewRecord | ExerciseRecord = known
      ? { ...known, visibility, data }
      : { kind: 'checkin', session, author: who, visibility, day, schema: checkinSchema, data };
    const [kept] = await space.complete([record], { drop: [this.#name + '#' + who] });
    this.#records[who] = kept;
    if (kept && kept.session !== session) {
      // The same part was kept in another tab meanwhile: this one is a session of its own from here on.
      const now = this.state.get();
      if (now) this.state.set({ ...now, session: kept.session });
    }
    if (state.starter && !this.#records[otherOf(who)]) await space.choose({ starter: state.starter });
  }

  async #keepTogether(
    space: Space,
    { session, day, rhythm, mode, starter, heard, spoken }: CheckinState,
  ): Promise<void> {
    const drop = [this.#name, ...people.map((who) => this.#name + '#' + who)];
    const data = { rhythm, mode, starter, heard: { ...heard } } as Json;
    const together: NewRecord = {
      kind: 'checkin',
      session,
      author: 'both',
      visibility: 'shared',
      day,
      schema: checkinSchema,
      data,
    };
    await space.complete(spoken ? [together] : [], { drop });
    this.#before = '';
  }

  /** Writes down what changed; each person's words lie in a draft of their own. */
  #draft(state: CheckinState, all = false): void {
    const space = this.#space;
    if (!space || state.at === 'done') return;
    const now = splitCheckin(state);
    const before = (!all && this.#before ? JSON.parse(this.#before) : {}) as Partial<CheckinDrafts>;
    this.#before = JSON.stringify(now);
    const write = (name: string, data: unknown, was: unknown) => {
      const text = JSON.stringify(data);
      if (text !== JSON.stringify(was)) space.draft(name).write(JSON.parse(text) as Json);
    };
    for (const who of people)
      if (isAnswered(now[who]) && !this.#isKept(state, who)) write(this.#name + '#' + who, now[who], before[who]);
    write(this.#name, now.progress, before.progress);
  }

  #isKept = (state: CheckinState, who: Person): boolean => !!state.chosen[who] && !!this.#records[who];

  #drop(state: CheckinState): void {
    this.#before = '';
    const space = this.#space;
    if (!space) return;
    // Somebody's words that were never kept become theirs alone, of the day on which they were written.
    const records = people
      .filter((who) => isAnswered(state.answers[who]) && !this.#records[who])
      .map((who): NewRecord => {
        const { session, day, rhythm, mode } = state;
        const data = { ...state.answers[who], rhythm, mode } as Json;
        return { kind: 'checkin', session, author: who, visibility: 'private', day, schema: checkinSchema, data };
      });
    void space
      .complete(records, { drop: [this.#name, ...people.map((who) => this.#name + '#' + who)] })
      .catch(() => {});
  }
}

/** Where words are on the screen, or a turn in which a cover must ask who is here. */
const coverable = new Set(['write', 'choose', 'both', 'say-back', 'minute']);

export { isOpened };
