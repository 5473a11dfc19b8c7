import type { LitElement } from 'lit';
import type { Exercise, ExerciseAction, ExerciseState } from '../exercises/exercise.js';
import type { Person } from '../exercises/record.js';
import { ExerciseRun, type RunNews } from '../space/exercise-run.js';
import { people } from '../space/kept.js';
import type { FirstWords } from '../space/first-words.js';
import { pageSpace } from '../space/page-space.js';
import { page } from '../space/page.js';
import { Space } from '../space/space.js';
import { holdTab } from '../space/tab-lock.js';
import type { SpaceChoices, SpaceStatus } from '../space/types.js';
import type { StorageCode } from '../storage/adapter.js';
import type { ExerciseView } from './exercise-view.js';
import { formValueOf } from './form-value.js';
import { guardPresses } from './presses.js';
import { tellError } from './tell-error.js';

/** What an element lends to have its exercise run. */
export interface UnderWayHost extends ExerciseView {
  readonly kind: string;
  readonly internals: ElementInternals | undefined;
  readonly try: boolean;
  /** Keeps the first words; undefined where a space does, or will. */
  readonly first: FirstWords | undefined;
  /** What the couple settled while there was nothing to keep it. */
  settled: SpaceChoices | undefined;
  /** The name of its drafts: the same tag, space and instance is the same exercise seen twice. */
  readonly draftName: string;
  take(space: Space): void;
  /** Somebody goes on: the focus goes along. */
  went(): void;
  /** A page of the element's that is no step; undefined: the exercise itself. */
  open(aside: undefined): void;
  /** What is drawn where it stands, as a text that differs with every screen. */
  screenOf(state: ExerciseState): string;
  tell(what: RunNews, detail: { session: string; step: number; of: number }): void;
}

/** What one kind of exercise adds. */
export interface UnderWayKind<State extends ExerciseState, Action extends ExerciseAction, Settings extends object> {
  readonly exercise: Exercise<State, Action, Settings>;
  settings(): Settings;
  /** What was begun before all this had loaded. */
  readonly begun: State | undefined;
  progressOf(state: State): { step: number; of: number };
  /** A space was entered in which somebody was before. */
  entered?(space: Space): void;
}

/**
 * An exercise under way in an element: finds its run, which two elements may share, follows the space, tells the page, and
 * begins again. What is drawn is the element's own.
 */
export async function createUnderWay<
  State extends ExerciseState,
  Action extends ExerciseAction,
  Settings extends object,
>(host: UnderWayHost, kind: UnderWayKind<State, Action, Settings>) {
  type Run = ExerciseRun<State, Action, Settings>;
  const element = host as UnderWayHost & LitElement;
  const form = host.internals && formValueOf(host.internals);
  /** Runs by space and name. */
  const runs = (page.runs ??= new WeakMap()) as WeakMap<Space, Map<string, Run>>;
  const create = (name: string): Run => new ExerciseRun(kind.exercise, name, () => kind.settings());

  let run = create(host.draftName);
  let undo: (() => void) | undefined;
  let undone = '';
  let putBack: (() => void) | undefined;
  let ends: (() => void)[] = [];
  let drawn: string | undefined;
  let told: string | undefined;
  let tried: Space | undefined;
  if (kind.begun) run.state.set(kind.begun);
  // Without a space there is only the screen, and memory. Where somebody was before, storage speaks first.
  else if (!host.space && (await host.first?.isNew()) !== false) run.begin();

  const place = () => {
    const state = run.state.get();
    return `${state && host.screenOf(state)},${run.covered.get()}`;
  };
  guardPresses(element, place, () => drawn);

  /** A refusal of storage is told to the page once, until it is over. */
  const tellStatus = () => {
    const status = run.space?.status.get();
    const refused = status && !['keeping', 'kept', 'temporary'].includes(status);
    if (refused && status !== told) tellError(element, status as StorageCode);
    if (status !== 'keeping') told = refused ? status : undefined;
  };
  const hear = (news: RunNews) => {
    const state = run.state.get()!;
    if (news === 'complete') form?.done(state.session);
    host.tell(news, { session: state.session, ...kind.progressOf(state) });
  };

  const disconnect = () => {
    for (const end of ends) end();
    ends = [];
  };
  const connect = () => {
    disconnect();
    const { space } = run;
    const draw = () => host.requestUpdate();
    // At once, drawn or not: the form may be sent before anybody looks.
    const follow = () => form?.follow(run.state.get(), run.exercise);
    follow();
    ends.push(
      run.state.listen(follow),
      run.state.listen(draw),
      run.covered.listen(draw),
      run.others.listen(draw),
      run.settling.listen(draw),
    );
    if (space) {
      ends.push(space.status.listen(draw), space.choices.listen(draw), space.content.listen(draw));
      let aside = space.setAside.get().size;
      // A record that cannot be read here is kept as it is; the page may want to know.
      ends.push(
        space.setAside.listen((records) => {
          if (records.size > aside) tellError(element, 'record');
          aside = records.size;
        }),
        space.status.listen(tellStatus),
      );
    }
    tellStatus();
    // It may have been covered while it was away.
    draw();
    run.listeners.add(hear);
    ends.push(() => run.listeners.delete(hear));
  };

  /** What was settled before there was a space; what the page or the space itself says of it holds. */
  const bringSettled = async (settled: SpaceChoices, space: Space) => {
    await space.isNew().catch(() => false);
    const known = space.choices.get();
    if (!space.given && known && known.names === undefined) space.choose(settled).catch(() => {});
    host.settled = undefined;
    host.requestUpdate();
  };

  const enter = (space: Space): void => {
    // With `try` an element lives beside the space around it: the same names, and nothing is kept.
    if (host.try && space.keep !== 'nothing') {
      tried ??= new Space({ id: 'try', keep: 'nothing', names: space.given, me: space.me });
      return host.take(tried);
    }
    const known = runs.get(space) ?? new Map<string, Run>();
    runs.set(space, known);
    const name = host.draftName;
    const shared = known.get(name);
    if (shared) run = shared;
    else {
      if (run.space) run = create(name);
      known.set(name, run);
      void run.attach(space);
    }
    connect();
    if (host.settled) void bringSettled(host.settled, space);
    void space
      .isNew()
      .then((isNew) => (isNew ? undefined : kind.entered?.(space)))
      .catch(() => {});
  };

  const enterPage = (): void => {
    if (host.space) return;
    const opening = host.try ? Promise.resolve((tried ??= new Space({ id: 'try', keep: 'nothing' }))) : pageSpace();
    void opening.then((space) => host.take(space));
  };

  /** Begins again, and offers to take that back. */
  const beginAgain = (said: string, begin: () => Promise<() => void>): Promise<void> => {
    form?.empty();
    return begin().then((back) => {
      undone = said;
      undo = () => {
        undo = undefined;
        back();
        run.cover();
        const state = run.state.get();
        if (state && run.exercise.isDone(state)) form?.done(state.session);
      };
      host.open(undefined);
    });
  };

  connect();
  if (host.first) {
    // Other tabs hear that this one lives, and leave its first words alone.
    void holdTab();
    // From the first words on, a space goes on.
    enterPage();
  }

  return {
    get run(): Run {
      return run;
    },
    get state(): State | undefined {
      return run.state.get();
    },
    get covered(): boolean {
      return run.covered.get();
    },
    /** Whether what is typed is kept; undefined where there is no space yet. */
    get status(): SpaceStatus | undefined {
      return run.space && (run.attached && !run.settling.get() ? run.space.status.get() : 'keeping');
    },
    /** Takes the last beginning again back, while that is offered. */
    get undo(): (() => void) | undefined {
      return undo;
    },
    /** What is offered to be taken back, as the key of a sentence. */
    get undone(): string {
      return undone;
    },
    /** To be called whenever it is drawn. */
    draws(): void {
      drawn = place();
      const state = run.state.get();
      const { exercise } = run;
      if (host.space) host.space.asks = !host.try && !!state && !exercise.isIdle(state) && !exercise.isDone(state);
    },
    /** Whose words other tabs hold. */
    get others(): readonly Person[] {
      const { exercise, name, others } = run;
      const isTheirs = (who: Person) =>
        others.get().some(({ drafts }) => exercise.isAnswered((drafts[`${name}#${who}`] ?? {}) as object));
      return people.filter(isTheirs);
    },
    /** Takes back that what other tabs hold was put away, while that is offered. */
    get putBack(): (() => void) | undefined {
      return putBack;
    },
    /** Puts what other tabs hold with the past; refused by storage, it is offered still. */
    async keepOthers(): Promise<void> {
      const back = await run.keepOthers();
      putBack = () => {
        putBack = undefined;
        back();
        host.requestUpdate();
      };
      host.requestUpdate();
    },
    act(action: Action): void {
      undo = putBack = undefined;
      run.act(action);
    },
    /** Somebody says at a cover who they are. */
    uncover(arrive?: Action): void {
      host.went();
      run.uncover(arrive);
    },
    cover: (): void => run.cover(),
    /** The page asks for something else. */
    refresh(): void {
      // Another rhythm, guide or instance is another exercise.
      const isOther = run.name !== host.draftName;
      const state = run.state.get();
      if (isOther && run.space) enter(run.space);
      else if (isOther && (!state || run.exercise.isIdle(state))) {
        run = create(host.draftName);
        run.begin();
        connect();
      } else run.refresh();
    },
    restart: (): Promise<void> => beginAgain('restart.said', () => run.restart()),
    /** Begins again without what somebody typed; the notice offers it back. */
    throwAway: (who: Person): Promise<void> => beginAgain('throw.away.said', () => run.throwAway(who)),
    /** Takes up a kept session of any day; false where nothing of it can be gone on with. Rejects where storage refuses. */
    async open(session: string): Promise<boolean> {
      const isOpen = await run.open(session);
      if (isOpen) {
        undo = undefined;
        form?.empty();
        host.open(undefined);
      }
      return isOpen;
    },
    enter,
    enterPage,
    connect,
    disconnect(): void {
      disconnect();
      // A tick later, because an element that is moved comes back within the task. Whoever meets it after that may be the other one.
      queueMicrotask(() => {
        if (host.isConnected) return;
        if (!run.listeners.size) run.cover();
        void tried?.close();
      });
    },
  };
}
