import { adoptStyles, html } from 'lit';
import { areasWith } from '../../content/boundaries.js';
import { parts as localeParts } from '../../content/locales.js';
import { boundaryExercise } from '../../exercises/boundary-exercise.js';
import { pagesOf, progressOf } from '../../exercises/boundary-pages.js';
import { type BoundaryState } from '../../exercises/boundary-state.js';
import { handOverView } from '../../ui/around.js';
import { createGoodMoment } from '../../ui/good-moment.js';
import { addWordsOf, asksForNames, createLater as createSharedLater, prepareLater } from '../../ui/later.js';
import { lazily } from '../../ui/lazily.js';
import { namesView } from '../../ui/names.js';
import { createPastAsides } from '../../ui/past/past-asides.js';
import type { Screen } from '../../ui/sheet.js';
import { answerView, bothView, doneView, singleBeginView } from './answering.js';
import { areaView, beginView } from './first.js';
import { boundaryStyles } from './boundary.styles.js';
import { createKept } from './kept.js';
import { summary } from './summary.js';
import type { Aside, BoundaryHost, BoundaryLater } from './view.js';
import { pageView, proposeView, wordsOfWriter, wordsView } from './writing.js';

/**
 * Everything behind the first words: the pages on which somebody writes, the answers, what both say to each other, and, each in a
 * file of its own when it is asked for, the list of what there is, the talk, and the agreement on one page.
 */
export async function createLater(view: BoundaryHost): Promise<BoundaryLater> {
  await prepareLater(view, 'boundaryFirst', 'boundary');
  const root = view.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, boundaryStyles]);
  const parts = localeParts(view.language.lang);
  const areas = lazily(view, () => parts.areas());
  const talking = lazily(view, () => import('./talking.js'));
  const kept = createKept(view);
  let where = '';
  const past = createPastAsides(view, {
    words: () => addWordsOf(view, 'history', 'boundary'),
    blank: async () => {
      const { blankBoundary } = await import('./blank.js');
      return () => blankBoundary(view);
    },
  });
  const waiting = lazily(view, async () => (await import('./waiting.js')).createWaiting(view));
  const form = lazily(view, async () => (await import('./submit.js')).createBoundarySubmit(view, view.internals!));
  /** Both said, since the page was opened, that it is a good moment; and what they were about to do together. */
  let isAsked = false;
  let then: ((isAsked: boolean) => unknown) | undefined;
  const moment = createGoodMoment(view, view.firstSteps.seed, {
    begin() {
      isAsked = true;
      view.open(undefined);
      then?.(true);
    },
    notToday() {
      // Whoever opens it again may be the other one.
      shared.cover();
      view.open('later');
    },
    alone(who) {
      view.open(undefined);
      const { at, holder } = view.state;
      if (at !== 'propose') return;
      // The other goes on without these words, which are put away as their writer's own.
      if (who !== holder) return view.restart();
      view.act({ do: 'change', page: 'whose' });
      view.write({ whose: 'mine' });
    },
    help: () => view.ways.open(),
  });
  const list = lazily(view, async () => (await import('./list.js')).createList(view, kept, (now) => (where = now)));
  const agreement = lazily(view, async () => (await import('./agreement.js')).createAgreement(view, kept));

  const aside = (which: Aside): Screen | undefined => {
    switch (which) {
      case 'moment':
        return moment.screen();
      case 'list':
      case 'history':
        return list()?.screen();
      case 'page':
        return agreement()?.screen();
      default:
        return past.screen(which);
    }
  };

  const step = (state: BoundaryState): Screen | undefined => {
    const { at, mode, wording, holder } = state;
    switch (at) {
      case 'begin':
        if (mode !== 'solo' && asksForNames(view)) return namesView(view);
        return mode === 'apart' || mode === 'solo' || wording ? singleBeginView(view) : beginView(view);
      case 'write': {
        const page = pagesOf(state, holder!)[state.page[holder!]]!;
        if (page === 'area') return areaView(view);
        return page === 'words' ? wordsView(view) : pageView(view, page);
      }
      case 'propose':
        return proposeView(view);
      case 'hand-over':
        return handOverView(view, holder!);
      case 'answer':
        return answerView(view);
      case 'both':
        return bothView(view);
      case 'talk':
        return talking()?.talkView(view);
      case 'pick':
        return talking()?.pickView(view);
      case 'done':
        return doneView(view, view.submit === 'answers' && view.internals ? form()?.() : undefined);
    }
    return undefined;
  };

  const blank = view.known || view.choices?.names !== undefined ? beginView : namesView;
  const shared = await createSharedLater(view, {
    ways: () => Promise.all([import('../support-note/define.js'), import('../quick-exit/define.js')]),
    purpose: 'boundary',
    help: async () => (await import('../support-note/support-note.js')).define(),
    exercise: boundaryExercise,
    begun: view.begun,
    step,
    aside,
    blank: () => blank(view),
    // While the phone lies between the two, no words are one person's to take along.
    writer: (state) => (state.at === 'hand-over' ? undefined : state.holder),
    wordsOf: (who) => wordsOfWriter(view, who),
    left(which: Aside) {
      if (which === 'moment') moment.reset();
      if (which === 'list' || which === 'history') list()?.close();
    },
  });
  const own: Omit<BoundaryLater, keyof typeof shared> = {
    get areas() {
      const ours = areas()?.areas;
      return ours && areasWith(ours, view.pack?.areas);
    },
    get where() {
      return where + moment.stage;
    },
    together(goOn) {
      if (isAsked || view.owner || (view.settings.mode ?? 'together') !== 'together') return void goOn(false);
      then = goOn;
      view.open('moment');
    },
    progressOf,
    waiting: () => waiting()?.(),
    summary: () => html`${kept.watch()}${summary(view, kept)}`,
  };
  return Object.defineProperties(shared, Object.getOwnPropertyDescriptors(own)) as BoundaryLater;
}
