import { adoptStyles, nothing, type LitElement } from 'lit';
import { feelingsWith, promptsWith } from '../../content/apply-pack.js';
import { parts as localeParts } from '../../content/locales.js';
import { pagesOf, progressOf } from '../../exercises/checkin-state.js';
import type { Person } from '../../exercises/record.js';
import { pageSpace } from '../../space/page-space.js';
import { page } from '../../space/page.js';
import { Space } from '../../space/space.js';
import { holdTab } from '../../space/tab-lock.js';
import type { SpaceChoices } from '../../space/types.js';
import type { StorageCode } from '../../storage/adapter.js';
import { quiet, quiets, type Screen } from '../../ui/sheet.js';
import { guardPresses } from '../../ui/presses.js';
import { tellError } from '../../ui/tell-error.js';
import { more } from '../../ui/styles/more.js';
import { aloneView, bothView, chooseView, doneView, handOverView, laterView, menuView } from './between.js';
import { coverView } from './cover.js';
import { beginView, dayView, families, namesView, typedNames } from './first.js';
import { lazily } from './lazily.js';
import { minuteView, sayBackView } from './minute.js';
import { CheckinRun, type RunNews } from './run.js';
import { singleBeginView } from './single.js';
import { notices } from './notices.js';
import type { CheckinHost, Lazily } from './view.js';

/** Runs by space and name: the same tag, space, rhythm and instance is the same exercise seen twice. */
const runs = (page.runs ??= new WeakMap()) as WeakMap<Space, Map<string, CheckinRun>>;

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
  const place = () => {
    const state = run.state.get();
    const holder = state?.holder;
    return [state?.at, holder, holder && state.page[holder], state?.speaker, run.covered.get()].join();
  };
  let drawn: string | undefined;
  guardPresses(card as CheckinHost & LitElement, place, () => drawn);
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
  let run = new CheckinRun(card.draftName, () => card.settings);
  let undo: (() => void) | undefined;
  let ends: (() => void)[] = [];
  if (card.begun) run.state.set(card.begun);
  // Without a space there is only the screen, and memory. Where somebody was before, storage speaks first.
  else if (!card.space && (await card.first?.isNew()) !== false) run.begin();

  let told: string | undefined;
  /** A refusal of storage is told to the page once, until it is over. */
  const tellStatus = () => {
    const status = run.space?.status.get();
    const refused = status && !['keeping', 'kept', 'temporary'].includes(status);
    if (refused && status !== told) tellError(card as CheckinHost & Element, status as StorageCode);
    if (status !== 'keeping') told = refused ? status : undefined;
  };

  const hear = (news: RunNews) => {
    const state = run.state.get()!;
    card.tell(news, { session: state.session, ...progressOf(state) });
  };
  const disconnect = () => {
    for (const end of ends) end();
    ends = [];
  };
  const connect = () => {
    disconnect();
    const { space } = run;
    const stores = [
      run.state,
      run.covered,
      run.others,
      run.settling,
      ...(space ? [space.status, space.choices, space.content] : []),
    ];
    for (const store of stores) ends.push((store as typeof run.state).listen(() => card.requestUpdate()));
    if (space) {
      let aside = space.setAside.get().size;
      // A record that cannot be read here is kept as it is; the page may want to know.
      ends.push(
        space.setAside.listen((records) => {
          if (records.size > aside) tellError(card as CheckinHost & Element, 'record');
          aside = records.size;
        }),
      );
    }
    if (space) ends.push(space.status.listen(tellStatus));
    tellStatus();
    // It may have been covered while it was away.
    card.requestUpdate();
    run.listeners.add(hear);
    ends.push(() => run.listeners.delete(hear));
  };
  /** Names that somebody was typing when the page was left; once they are settled, nothing of that is needed. */
  const bringTypedNames = async (space: Space) => {
    const draft = space.draft('names/');
    const typed = await draft.read().catch(() => undefined);
    if (typed === undefined) return;
    if (card.known || card.choices?.names === null) return draft.drop();
    typedNames.set(card, { ...(typed as object), ...typedNames.get(card) });
    card.requestUpdate();
  };
  /** What was settled before there was a space; what the page or the space itself says of it holds. */
  const bringSettled = async (settled: SpaceChoices, space: Space) => {
    await space.isNew().catch(() => false);
    const known = space.choices.get();
    if (!space.given && known && known.names === undefined) space.choose(settled).catch(() => {});
    card.settled = undefined;
    card.requestUpdate();
  };
  let tried: Space | undefined;
  const enter = (space: Space) => {
    // With `try` a card lives beside the space around it: the same names, and nothing is kept.
    if (card.try && space.keep !== 'nothing') {
      tried ??= new Space({ id: 'try', keep: 'nothing', names: space.given, me: space.me });
      return card.take(tried);
    }
    const known = runs.get(space) ?? new Map<string, CheckinRun>();
    runs.set(space, known);
    const name = card.draftName;
    const shared = known.get(name);
    if (shared) run = shared;
    else {
      if (run.space) run = new CheckinRun(name, () => card.settings);
      known.set(name, run);
      void run.attach(space);
    }
    connect();
    card.requestUpdate();
    if (card.settled) void bringSettled(card.settled, space);
    void space
      .isNew()
      .then((isNew) => (isNew ? undefined : bringTypedNames(space)))
      .catch(() => {});
  };
  const uncover = (who?: Person) => {
    card.went();
    run.uncover(who && { do: 'arrive', who });
  };
  const enterPage = () => {
    if (card.space) return;
    const opening = card.try ? Promise.resolve((tried ??= new Space({ id: 'try', keep: 'nothing' }))) : pageSpace();
    void opening.then((space) => card.take(space));
  };
  connect();
  if (card.first) {
    // Other tabs hear that this one lives, and leave its first words alone.
    void holdTab();
    // From the first words on, a space goes on.
    enterPage();
  }

  return {
    get state() {
      return run.state.get();
    },
    get covered() {
      return run.covered.get();
    },
    get status() {
      return run.space && (run.attached && !run.settling.get() ? run.space.status.get() : 'keeping');
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
      drawn = place();
      const state = run.state.get();
      const { space } = card;
      if (space) space.asks = !card.try && !!state && state.at !== 'begin' && state.at !== 'done';
      if (which) return { step: undefined, seam: undefined, ...(aside(which) ?? waiting) };
      if (!state) return { ...blank(card), waiting: (waited = true) };
      const shown = run.covered.get() ? coverView(card, uncover) : (step() ?? waiting);
      const anew = waited && !!shown.first;
      if (shown.glaze) return { ...shown, anew };
      return { notice: notices(card, run, undo), ...shown, anew };
    },
    act(action) {
      undo = undefined;
      run.act(action);
    },
    cover: () => run.cover(),
    refresh() {
      // Another rhythm or instance is another exercise.
      if (run.space && run.name !== card.draftName) enter(run.space);
      else run.refresh();
    },
    restart() {
      card.internals?.setFormValue('');
      void run.restart().then((back) => {
        undo = () => {
          undo = undefined;
          back();
          run.cover();
          if (run.state.get()?.at === 'done') card.internals?.setFormValue('done');
        };
        card.open(undefined);
      });
    },
    enter,
    enterPage,
    connect,
    disconnect() {
      disconnect();
      // A tick later, because a card that is moved comes back within the task. Whoever meets it after that may be the other one.
      queueMicrotask(() => {
        if (card.isConnected) return;
        if (!run.listeners.size) run.cover();
        void tried?.close();
      });
    },
  };
}
