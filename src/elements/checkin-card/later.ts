import { adoptStyles, nothing } from 'lit';
import { feelingsWith, promptsWith } from '../../content/apply-pack.js';
import { parts as localeParts } from '../../content/locales.js';
import { checkinExercise } from '../../exercises/checkin-exercise.js';
import { pagesOf, progressOf, type CheckinState } from '../../exercises/checkin-state.js';
import type { Person } from '../../exercises/record.js';
import type { Space } from '../../space/space.js';
import { coverView } from '../../ui/cover.js';
import { lazily } from '../../ui/lazily.js';
import { notices } from '../../ui/notices.js';
import { quiet, quiets, type Screen } from '../../ui/sheet.js';
import { more } from '../../ui/styles/more.js';
import { createUnderWay } from '../../ui/under-way.js';
import { wordsOfWriter } from './answered-parts.js';
import { aloneView, bothView, chooseView, doneView, handOverView, laterView, menuView } from './between.js';
import { beginView, dayView, families, namesView, typedNames } from './first.js';
import { minuteView, sayBackView } from './minute.js';
import { singleBeginView } from './single.js';
import { seed, type CheckinHost, type Lazily } from './view.js';

/**
 * Everything behind the first words: the screens between the two, the minute, notices, and, each in a file of its own when
 * it is asked for, the weekly talk, finer feelings, one small share, past check-ins, and what is kept.
 */
export async function createLater(card: CheckinHost): Promise<Lazily> {
  const followLanguage = () => {
    const { lang } = card.language;
    try {
      card.locale = Intl.getCanonicalLocales(lang)[0];
    } catch {
      // No language tag, such as `en_GB`: nothing can be formatted by it.
      card.locale = undefined;
    }
  };
  followLanguage();
  const parts = localeParts(card.language.lang);
  const add = async (part: 'first' | 'more' | 'notices' | 'weekly' | 'history') => {
    const file = await parts[part]?.();
    if (file) card.addWords(file.words);
  };
  await Promise.all([add('first'), add('more'), add('notices')]);
  const root = card.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, more]);
  const feelings = lazily(card, () => parts.feelings());
  const prompts = lazily(card, () => parts.prompts());
  const weekly = lazily(card, async () => (await Promise.all([import('./weekly.js'), add('weekly')]))[0]);
  const finer = lazily(card, () => import('./finer.js'));
  const smallShare = lazily(card, () => import('./small-share.js'));
  const history = lazily(card, async () =>
    (await Promise.all([import('./history.js'), add('history')]))[0].createHistory(card),
  );
  const privacy = lazily(card, async () =>
    (await Promise.all([import('./privacy.js'), add('history')]))[0].createPrivacy(card),
  );
  const worksheet = lazily(
    card,
    async () => (await Promise.all([import('./worksheet.js'), add('weekly'), add('history')]))[0],
  );
  const language = lazily(card, async () => (await import('./nudge.js')).createNudge(card));
  const form = lazily(card, async () => (await import('./submit.js')).createSubmit(card, card.internals!));
  const waiting: Screen = {};
  let last: string | undefined;

  const aside = (which: NonNullable<Parameters<Lazily['screen']>[0]>): Screen | undefined => {
    switch (which) {
      case 'later':
        return laterView(card);
      case 'more':
        return menuView(card);
      case 'names': {
        const back = quiets(quiet(card.say('more.close'), () => card.open(undefined)));
        return { ...namesView(card), step: undefined, actions: back };
      }
      case 'finer':
        return finer()?.finerView(card);
      case 'history':
        return history()?.screen();
      case 'privacy':
        return privacy()?.screen();
      case 'worksheet':
        return worksheet()?.worksheetView(card);
    }
  };

  /** Storage has not told whether these two have names: they are not asked again for what may be kept. */
  const isUnknown = () => card.space?.choices.get() === undefined && !!card.space;

  const step = (): Screen | undefined => {
    const { state } = card;
    switch (state.at) {
      case 'begin':
        if (!card.known && card.choices?.names === undefined && state.mode !== 'solo' && !isUnknown())
          return namesView(card);
        return state.mode === 'apart' || state.mode === 'solo' || state.chosen.a || state.chosen.b
          ? singleBeginView(card)
          : beginView(card);
      case 'alone':
        return aloneView(card);
      case 'write': {
        const page = pagesOf(state)[state.page[state.holder!]]!;
        if (page === 'day') return dayView(card);
        return page === 'small-share' ? smallShare()?.smallShareView(card) : weekly()?.weeklyView(card, page);
      }
      case 'choose':
        return chooseView(card);
      case 'hand-over':
        return handOverView(card);
      case 'both':
        return bothView(card);
      case 'minute':
        return minuteView(card);
      case 'say-back':
        return sayBackView(card);
      case 'done':
        return doneView(card, card.submit === 'answers' && card.internals ? form()?.() : undefined);
    }
  };

  // What stands there while storage is asked stays until it has answered, whatever it says first.
  const blank = card.known || card.choices?.names !== undefined ? beginView : namesView;
  let waited = false;
  /** Names that somebody was typing when the page was left; once they are settled, nothing of that is needed. */
  const bringTypedNames = async (space: Space) => {
    const draft = space.draft('names/');
    const typed = await draft.read().catch(() => undefined);
    if (typed === undefined) return;
    if (card.known || card.choices?.names === null) return draft.drop();
    typedNames.set(card, { ...(typed as object), ...typedNames.get(card) });
    card.requestUpdate();
  };
  const underWay = await createUnderWay(card, {
    exercise: checkinExercise,
    settings: () => card.settings,
    begun: card.begun,
    progressOf,
    screenOf: (state) => [state?.at, state?.holder, state?.holder && state.page[state.holder], state?.speaker].join(),
    entered: (space) => void bringTypedNames(space),
  });
  const uncover = (who?: Person) => underWay.uncover(who && { do: 'arrive', who });
  /** While the phone lies between the two, no words are one person's to take along. */
  const writer = (state: CheckinState) => {
    const who = state.at === 'hand-over' ? undefined : state.holder;
    return who && { who, words: () => wordsOfWriter(card, who) };
  };

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
    get feelings() {
      const ours = feelings()?.feelings;
      return ours && feelingsWith(ours, card.pack?.feelings);
    },
    get prompts() {
      const ours = prompts()?.prompts;
      return ours && promptsWith(ours, card.pack?.prompts);
    },
    get families() {
      const changes = card.pack?.feelings;
      const ours = feelings()?.feelings;
      if (!changes || !ours) return undefined;
      // Those of ours that a day leaves to the finer words stay there, unless the coach speaks of them.
      return Object.keys(feelingsWith(ours, changes)).filter((key) => families.includes(key) || key in changes);
    },
    nudge: (text, write) => (text ? (language()?.(text, write) ?? nothing) : nothing),
    screen(which) {
      followLanguage();
      // Whoever comes next does not find somebody's own entries open.
      if (last === 'history' && which !== 'history') history()?.close();
      last = which;
      underWay.draws();
      const { state } = underWay;
      if (which) return { step: undefined, seam: undefined, ...(aside(which) ?? waiting) };
      if (!state) return { ...blank(card), waiting: (waited = true) };
      const shown = underWay.covered ? coverView(card, state.holder, seed, uncover) : (step() ?? waiting);
      const anew = waited && !!shown.first;
      if (shown.glaze) return { ...shown, anew };
      return { notice: notices(card, underWay.run, writer(state), underWay.undo), ...shown, anew };
    },
    act: underWay.act,
    cover: underWay.cover,
    refresh: underWay.refresh,
    restart: underWay.restart,
    enter: underWay.enter,
    enterPage: underWay.enterPage,
    connect: underWay.connect,
    disconnect: underWay.disconnect,
  };
}
