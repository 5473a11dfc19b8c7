import { guideExercise, type GuideRunState, type GuideWishes } from '../../exercises/guide-exercise.js';
import { entriesFor, isWritten } from '../../exercises/guide-result.js';
import { isAlone, isOfAnotherDay, progressOf } from '../../exercises/guide-state.js';
import { guideLengths } from '../../content/guide-lengths.js';
import { guideNamesWith, isWholeGuide } from '../../content/read-guides.js';
import { lengthOf } from '../../exercises/guide-way.js';
import { adoptStyles, html } from 'lit';
import type { Exercise } from '../../exercises/exercise.js';
import type { GuideAction } from '../../exercises/guide-act.js';
import type { Guide } from '../../exercises/guide.js';
import type { Person } from '../../exercises/record.js';
import { aloneView, handOverView } from '../../ui/around.js';
import { coverView } from '../../ui/cover.js';
import { createGoodMoment } from '../../ui/good-moment.js';
import { addWordsOf, asksForNames, createLater as createSharedLater, prepareLater } from '../../ui/later.js';
import { lazily } from '../../ui/lazily.js';
import { namesView } from '../../ui/names.js';
import { createPastAsides } from '../../ui/past/past-asides.js';
import { deviceStamp } from '../../space/first-words.js';
import { quiet, tiles, type Screen } from '../../ui/sheet.js';
import { styles } from './conversation-guide.styles.js';
import { awayView, pauseView } from './away.js';
import { fill } from './fill.js';
import { entryText } from './entries.js';
import { introOf, introView, seed, whichView, type Intro } from './first.js';
import { createPick } from './pick.js';
import { awaitsPack, readSource, type Source } from './source.js';
import { stepView } from './steps.js';
import type { Aside, GuideHost, Lazily, Wanted } from './view.js';
import { whoView } from './who.js';

/** Where there is no guide, there is nothing to go through. */
const nothing: Guide = { version: 1, id: '', title: '', steps: [] };

/** After so many milliseconds without anything, somebody sits down to it anew. */
const sitting = 3 * 60 * 60_000;

const isSame = (one: Wanted, two: Wanted): boolean =>
  one.name === two.name && one.own === two.own && one.src === two.src && one.from === two.from;

/**
 * Everything behind the first screen: the guide itself, the question whether it is a good moment, every step, pauses, and the
 * end.
 */
export async function createLater(host: GuideHost): Promise<Lazily> {
  await prepareLater(host, 'guideFirst', 'guide');
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, styles]);
  const view = host;
  let mode: 'apart' | 'solo' | undefined;
  const pick = createPick(host, () => {
    void look();
    host.requestUpdate();
  });
  let read: Wanted = host.wanted;
  /** The coach's pack that was there when it was read; it may come while everything else loads. */
  let heard = host.pack;
  let current: Aside | undefined;
  let isReading = false;
  /** By id: a guide that its coach changed stays the same exercise. */
  const exercises = new Map<string, Exercise<GuideRunState, GuideAction, GuideWishes>>();
  const engine = () => {
    const guide = host.loaded ?? nothing;
    const known = exercises.get(guide.id) ?? guideExercise(guide);
    exercises.set(guide.id, known);
    return known;
  };
  const use = ({ guide, trouble }: Source) => {
    host.loaded = guide;
    host.trouble = trouble;
    if (guide) Object.assign(engine(), guideExercise(guide));
  };
  // A coach's file is not waited for: a server may take its time, and that is said.
  if (!read.src) use(await readSource(host, read));

  const calendar = lazily(host, async () =>
    (await import('../../ui/calendar-entry.js')).createCalendarEntry(view, 'guide'),
  );
  const end = lazily(host, () => import('./end.js'));
  const form = lazily(host, async () => (await import('./submit.js')).createGuideSubmit(view, host.internals!));
  const moment = createGoodMoment(view, seed, {
    begin: () => {
      if (view.state.at !== 'begin') return resume(today());
      isAsked = true;
      view.open('begin');
    },
    notToday: () => view.open('later'),
    alone: (who) => void startAlone(who, 'solo'),
    help: () => view.ways.open(),
  });
  /** Both said that it is a good moment. */
  let isAsked = false;

  const today = () => view.space?.today() ?? deviceStamp().day;
  const now = () => view.space?.now() ?? Date.now();
  /** When the two were last seen at it: a talk that goes on past midnight is no other day. */
  let seen = { session: '', at: 0 };
  const isLate = () => {
    const { state } = view;
    if (!isOfAnotherDay(state, today())) return false;
    return seen.session !== state.session || now() - seen.at > sitting;
  };
  const resume = (day?: string) => {
    view.open(undefined);
    view.act({ do: 'resume', ...(day && { day }) });
  };
  /** What lies between two goes on once both were asked whether it is a good moment; alone, nobody else has to be. */
  const goOn = () => (isAlone(view.state) ? resume() : view.open('begin'));
  const comeBack = () => (isLate() ? goOn() : view.act({ do: 'return' }));

  const startAlone = async (who: Person, as: 'apart' | 'solo') => {
    mode = host.loaded?.mode === 'solo' ? 'solo' : as;
    // What the two began is put away for both, each one's words with them.
    if (view.state.at !== 'begin') await shared.restart();
    shared.refresh();
    view.open(undefined);
    view.act({ do: 'begin', who });
  };
  const begin = (who: Person) => {
    view.open(undefined);
    view.act({ do: 'begin', who });
  };

  /** What is offered where a coach's pack has guides: ours, less what it takes out, and the coach's own. */
  const offered = (): Partial<Screen> => {
    const guides = host.pack?.guides;
    if (!guides) return {};
    const names = guideNamesWith(guides).map((name): [string, () => void] => {
      const own = Object.hasOwn(guides, name) && (guides[name] as Partial<Guide>);
      const { title, minutes } = Object.hasOwn(guideLengths, name) ? introOf(view, name) : (own as Partial<Guide>);
      // A coach's own was not looked at yet.
      const long = typeof minutes === 'number' ? ` · ${view.say('guide.min', { minutes: view.count(minutes) })}` : '';
      return [(typeof title === 'string' ? title : name) + long, () => view.pick({ name })];
    });
    return { main: tiles(names, 'rows') };
  };
  /** A coach put a whole guide in the place of ours: what it says of itself is known once it is read. */
  const isReplaced = (name: string): boolean => isWholeGuide(host.pack?.guides?.[name]);

  /** Ours, with a word of what went wrong. */
  const chooser = (): Screen => {
    const { trouble } = host;
    const screen = { ...whichView(view), ...offered() };
    if (!trouble) return screen;
    return {
      ...screen,
      sub: view.say('guide.trouble.' + trouble, { guide: host.wanted.name ?? '' }),
      ...(trouble === 'failed' && {
        actions: quiet(view.say('guide.trouble.again'), () => {
          read = {};
          void look();
        }),
      }),
    };
  };
  const introNow = (): Screen => {
    const { name } = host.wanted;
    const guide = host.loaded;
    if (name && Object.hasOwn(guideLengths, name) && !view.picked?.from && !isReplaced(name))
      return introView(view, introOf(view, name));
    if (!guide && isReading) return { first: true, sub: view.say('guide.loading') };
    if (!guide) return name && awaitsPack(host) ? { first: true } : chooser();
    const from = host.picked?.from;
    const intro: Intro = {
      title: fill(view, guide.title),
      about: fill(view, guide.about ?? ''),
      minutes: lengthOf(guide, from),
      solo: guide.mode === 'solo',
    };
    return introView(view, intro);
  };
  /** Before the beginning again, where its coach changed the guide meanwhile: whose words are there is not said. */
  const introAgain = (): Screen => {
    const { mode: as, starter, answers } = view.state;
    const intro = introNow();
    if (as !== 'together' || !starter || !Object.values(answers).some((by) => Object.values(by).some(isWritten)))
      return intro;
    return {
      ...intro,
      main: html`${intro.main}
        <p class="hint">${view.say('guide.kept.before')}</p>`,
    };
  };

  /** What comes between the first screen and the first step: names, a good moment, who begins. */
  const beginning = (): Screen | undefined => {
    if (isReading || !host.loaded) return undefined;
    const { state, owner } = view;
    if (state.at !== 'begin') return moment.screen();
    if (state.mode === 'solo' && !owner) return whoView(view, begin, true);
    if (state.mode !== 'solo' && asksForNames(view)) return namesView(view, () => view.open('begin'));
    if (isAlone(state)) return whoView(view, begin, true);
    return isAsked ? whoView(view, begin, false) : moment.screen();
  };

  const around = createPastAsides(view, {
    words: () => addWordsOf(host, 'history', 'guide'),
    kind: async () => (await import('./past.js')).guidePast(view, (session) => shared.resume(session)),
    blank: async () => {
      const { blankGuide } = await import('./blank.js');
      return () => blankGuide(view);
    },
  });
  const aside = (which: Aside): Screen | undefined => {
    switch (which) {
      case 'begin':
        return beginning();
      case 'alone':
        return aloneView(view);
      case 'summary':
        return end()?.summaryView(view);
      default:
        return around.screen(which);
    }
  };

  const step = (state: GuideRunState): Screen | undefined => {
    if (isReading) return host.loaded ? undefined : introNow();
    if (state.at === 'begin') return introAgain();
    const isLeft = state.away || (isLate() && (!state.pause || state.pause.asking));
    if (isLeft) return awayView(view, goOn);
    if (state.pause) return pauseView(view, comeBack);
    seen = { session: state.session, at: now() };
    if (state.at === 'done')
      return end()?.doneView(view, host.submit === 'answers' && host.internals ? form()?.() : undefined);
    const { holder } = state;
    if (state.cover && holder) {
      if (isAlone(state)) return coverView(view, holder, seed, () => view.act({ do: 'arrive', who: holder }));
      return handOverView(view, holder, state.turn ? undefined : view.say('guide.pass.first', nameOf(holder)));
    }
    return stepView(view);
  };
  const nameOf = (who: Person) => ({ name: view.nameOf(who), other: view.nameOf(who === 'a' ? 'b' : 'a') });

  const shared = await createSharedLater<GuideRunState, GuideAction, GuideWishes, Aside>(host, {
    ways: () => Promise.all([import('../support-note/define.js'), import('../quick-exit/define.js')]),
    purpose: 'statement',
    help: async () => (await import('../support-note/support-note.js')).define(),
    get exercise() {
      return engine();
    },
    begun: host.begun,
    step,
    aside,
    blank: introNow,
    writer: (state) => (state.cover ? undefined : state.holder),
    wordsOf: (who) =>
      host.loaded
        ? entriesFor(host.loaded, view.state, who)
            .filter(({ author }) => author === who)
            .map((entry) => entryText(view, entry))
            .join('\n\n')
        : '',
    left: (which) => {
      around.left(which);
      if (which !== 'begin') return;
      isAsked = false;
      moment.reset();
    },
  });
  const { screen, act, refresh, enter } = shared;

  /** Another guide is asked for, by the page or by the two. */
  const look = async () => {
    if (isSame(host.wanted, read)) return;
    const wanted = (read = host.wanted);
    isReading = true;
    host.requestUpdate();
    const source = await readSource(host, wanted).catch((): Source => ({ trouble: 'failed' }));
    if (read !== wanted) return;
    isReading = false;
    if (source.trouble === 'failed' && wanted.name) read = {};
    use(source);
    refresh();
    host.requestUpdate();
  };

  /** A coach's pack was read meanwhile: it may hold the guide, or other words for it. */
  const hearPack = () => {
    if (host.pack === heard) return;
    heard = host.pack;
    if (host.loaded && !heard?.guides) return;
    read = {};
    // Not while it is drawn.
    queueMicrotask(() => void look());
  };

  if (read.src) {
    read = {};
    void look();
  }

  const own: Omit<Lazily, Exclude<keyof typeof shared, 'screen' | 'act' | 'refresh' | 'enter'>> = {
    screen(which) {
      current = which;
      hearPack();
      return pick.isKnown || !host.space ? screen(which) : { ...introNow(), waiting: true };
    },
    act(action) {
      const { do: what } = action as { do: string };
      if (what === 'on-own') {
        const { who, mode: as } = action as unknown as { who: Person; mode: 'apart' | 'solo' };
        return void startAlone(who, as);
      }
      if (what === 'back' && current === 'alone') return view.open(undefined);
      act(action);
    },
    refresh() {
      pick.follow();
      void look();
      refresh();
    },
    enter(space) {
      enter(space);
      pick.enter(space);
    },
    calendar: (entry) => calendar()?.(JSON.stringify(entry), () => entry),
    progress: (state) => progressOf(host.loaded ?? nothing, state),
    screenOf: ({ at, trail, turn, page, attempt, cover, away, pause }) =>
      [
        at,
        trail.length,
        turn,
        page,
        attempt,
        cover,
        away,
        pause?.asking,
        !pause,
        current,
        moment.stage,
        isAsked,
      ].join(),
    get mode() {
      return mode;
    },
    get asks() {
      return pick.asks;
    },
  };
  return Object.defineProperties(shared, Object.getOwnPropertyDescriptors(own)) as Lazily;
}
