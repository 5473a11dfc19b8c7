import { adoptStyles, html } from 'lit';
import type { Tongue } from '../content/direction.js';
import { parts as localeParts, type LocaleParts, type WordsFile } from '../content/locales.js';
import { tongueIn } from '../content/tongue-in.js';
import type { Exercise, ExerciseAction, ExerciseState } from '../exercises/exercise.js';
import type { Person } from '../exercises/record.js';
import type { Purpose } from '../language/notice.js';
import type { Space } from '../space/space.js';
import { aloneView, laterView, menuView } from './around.js';
import { coverView, othersView } from './cover.js';
import type { Ways, WaysHost } from './help-and-leave.js';
import type { CommonAside, ExerciseView, StepView } from './exercise-view.js';
import { lazily } from './lazily.js';
import { namesView, typedNames } from './names.js';
import { notices } from './notices.js';
import type { NudgedField } from './nudge.js';
import { quiet, quiets, type Screen } from './sheet.js';
import type { FirstSteps, Later } from './step-element.js';
import { more } from './styles/more.js';
import { bringWays } from './real-ways.js';
import { textsIn } from './texts-in.js';
import { createUnderWay, type UnderWayHost } from './under-way.js';

/** A step element, as what comes later needs it. */
export interface LaterHost<Settings>
  extends Omit<StepView, 'act' | 'locale' | 'open' | 'speaks'>, Omit<UnderWayHost, 'locale'> {
  locale: string | undefined;
  speaks: Tongue;
  /** What the page says its language is; it may be no language tag. */
  readonly language: { readonly lang: string };
  readonly settings: Settings;
  readonly firstSteps: Pick<FirstSteps<never, never>, 'progressOf' | 'seed'>;
  act(action: unknown): void;
  open(aside: CommonAside | undefined): void;
}

/** What one kind of exercise adds to what all of them are behind their first words. */
export interface LaterKind<State extends ExerciseState, Action extends ExerciseAction, Settings extends object, Aside> {
  readonly exercise: Exercise<State, Action, Settings>;
  /** What was begun before all this had loaded. */
  readonly begun: State | undefined;
  /** A step that is being loaded is undefined. */
  step(state: State): Screen | undefined;
  /** A page of the element's that is no step: what is not one of those that every exercise has, or takes its place. */
  aside(which: Aside): Screen | undefined;
  /** What stands there while storage is asked; it stays until that has answered, whatever that says first. */
  blank(): Screen;
  /** Whose words may be taken along now, where they are one person's; undefined while the phone lies between the two. */
  writer(state: State): Person | undefined;
  /** A writer's own words, as text. */
  wordsOf(who: Person): string;
  /** What most of its texts are written for. */
  readonly purpose: Purpose;
  /** Registers `<support-note>`. */
  help(): Promise<unknown>;
  /** Registers `<support-note>` and `<quick-exit>`, in an exercise that shows both. */
  ways?(): Promise<unknown>;
  /** Whoever comes next does not find somebody's own entries open. */
  left?(aside: Aside): void;
}

/** What every exercise has behind its first words, and lends to its own screens. */
export interface SharedLater<State, Action, Aside> extends Later<State, Action, Aside> {
  /** A gentle word beside a field, once that has loaded. */
  thought(field: NudgedField): unknown;
}

/** The words of a part of the page's language, which a first screen has in English already. */
export type WordsPart = {
  [Part in keyof LocaleParts]-?: Required<LocaleParts>[Part] extends () => Promise<WordsFile> ? Part : never;
}[keyof LocaleParts];

/** Loads words of the page's language into an element. */
export async function addWordsOf(view: LaterHost<unknown>, ...names: readonly WordsPart[]): Promise<void> {
  const parts = localeParts(view.language.lang);
  const files = await Promise.all(names.map(async (name) => parts[name]?.()));
  // In their order: what an exercise says itself stands above what all of them say.
  for (const file of files) if (file) view.addWords(file.words);
}

/** Follows the language that the page says it is in: what is formatted, and what is said as far as there are words for it. */
function followLanguage(view: LaterHost<unknown>): void {
  const { lang } = view.language;
  view.speaks = tongueIn(lang, view.pack);
  try {
    view.locale = Intl.getCanonicalLocales(lang)[0];
  } catch {
    // No language tag, such as `en_GB`: nothing can be formatted by it.
    view.locale = undefined;
  }
}

/** The language and the styles of everything behind the first words; to be called before anything of it is drawn. */
export async function prepareLater(view: LaterHost<unknown>, ...words: readonly WordsPart[]): Promise<void> {
  followLanguage(view);
  await addWordsOf(view, 'sharedFirst', 'shared', ...words);
  const root = view.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, more]);
}

/**
 * Everything behind the first words of an exercise element: the run, covers, notices, and the pages around it. What an exercise
 * shows at each step is its own.
 */
export async function createLater<
  State extends ExerciseState,
  Action extends ExerciseAction,
  Settings extends object,
  Aside extends string,
>(
  host: LaterHost<Settings>,
  kind: LaterKind<State, Action, Settings, Aside>,
): Promise<SharedLater<State, Action, Aside | CommonAside>> {
  const view = host as unknown as StepView;
  const { seed, progressOf } = host.firstSteps as FirstSteps<State, Action>;
  const waiting: Screen = {};
  let last: Aside | CommonAside | undefined;
  let waited = false;

  const aside = (which: Aside | CommonAside): Screen | undefined => {
    switch (which) {
      case 'later':
        return laterView(view);
      case 'more':
        return kind.aside(which as Aside) ?? menuView(view);
      case 'names': {
        const back = quiets(quiet(host.say('more.close'), () => host.open(undefined)));
        return { ...namesView(view), step: undefined, actions: back };
      }
      default:
        return kind.aside(which as Aside);
    }
  };

  const element = host as unknown as WaysHost & { readonly ways?: Ways };
  const bring = kind.ways && element.ways && bringWays(element, element.ways, kind.ways);

  /** Names that somebody was typing when the page was left; once they are settled, nothing of that is needed. */
  const bringTypedNames = async (space: Space) => {
    const draft = space.draft('names/');
    const typed = await draft.read().catch(() => undefined);
    if (typed === undefined) return;
    if (host.known || host.choices?.names === null) return draft.drop();
    typedNames.set(view, { ...(typed as object), ...typedNames.get(view) });
    host.requestUpdate();
  };
  const underWay = await createUnderWay(host as unknown as UnderWayHost, {
    get exercise() {
      return kind.exercise;
    },
    settings: () => host.settings,
    begun: kind.begun,
    progressOf,
    entered: (space) => void bringTypedNames(space),
  });
  const nudge = lazily(view, async () => {
    const { createThoughts } = await import('./thoughts.js');
    return createThoughts(view, kind.help, kind.purpose);
  });
  /** Beside whatever a writer sees, because they may have gone on before anything here had loaded. */
  const heavy = (state: State) => {
    const who = kind.writer(state);
    const answer = who && state.answers[who];
    return answer && textsIn(answer).length ? nudge()?.(state, who).heavy(answer) : undefined;
  };
  const uncover = (who?: Person) => underWay.uncover(who && ({ do: 'arrive', who } as unknown as Action));
  /** Somebody says who they are, where another tab's words may be put away: by whoever wrote them alone. */
  const answerFor = (isTheirs: boolean, who?: Person) => {
    const holder = underWay.state?.holder;
    // Whoever came instead of the one who was here finds a cover.
    if (who && holder && who !== holder) underWay.cover();
    host.open(undefined);
    if (isTheirs) void underWay.keepOthers().catch(() => {});
  };
  const writer = (state: State) => {
    const who = kind.writer(state);
    return who && { who, words: () => kind.wordsOf(who) };
  };
  const step = (state: State): Screen | undefined => (state.at === 'alone' ? aloneView(view) : kind.step(state));

  return {
    get state() {
      return underWay.state;
    },
    get covered() {
      return underWay.covered;
    },
    get status() {
      return underWay.status;
    },
    screen(asked) {
      const others = underWay.others;
      const which = asked === 'others' && !others.length ? undefined : asked;
      bring?.();
      followLanguage(host);
      if (last && last !== which) kind.left?.(last as Aside);
      last = which;
      underWay.draws();
      const { state } = underWay;
      if (which === 'others') return othersView(view, others, seed, answerFor);
      if (which) return { step: undefined, seam: undefined, ...(aside(which) ?? waiting) };
      if (!state) return { ...kind.blank(), waiting: (waited = true) };
      const shown = underWay.covered ? coverView(view, state.holder, seed, uncover) : (step(state) ?? waiting);
      const anew = waited && !!shown.first;
      if (shown.glaze) return { ...shown, anew };
      const said = notices(view, underWay.run, writer(state), underWay.undo, underWay.undone, {
        ask: others.length ? () => host.open('others') : undefined,
        back: underWay.putBack,
      });
      return { notice: html`${heavy(state)} ${said}`, ...shown, anew };
    },
    thought: (field) => nudge()?.(underWay.state, field.who ?? underWay.state?.holder).beside(field),
    act: underWay.act,
    cover: underWay.cover,
    refresh: underWay.refresh,
    restart: underWay.restart,
    throwAway: underWay.throwAway,
    resume: (session) => underWay.open(session),
    enter: underWay.enter,
    enterPage: underWay.enterPage,
    connect: underWay.connect,
    disconnect: underWay.disconnect,
  };
}

/** Storage has not told whether these two have names: they are not asked again for what may be kept. */
export const asksForNames = ({ space, choices, known }: ExerciseView): boolean =>
  !known && choices?.names === undefined && !(space && space.choices.get() === undefined);
