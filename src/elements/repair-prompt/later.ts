import { feelingsWith, linesIn, needsWith, sentenceWith } from '../../content/apply-pack.js';
import { parts as localeParts } from '../../content/locales.js';
import { needsOf } from '../../content/needs.js';
import { repairExercise } from '../../exercises/repair-exercise.js';
import { composed, type SentenceLabels } from '../../exercises/repair-sentence.js';
import { pauseEnds, pauseOf } from '../../exercises/repair-steps.js';
import type { RepairAnswer, RepairState } from '../../exercises/repair-state.js';
import { handOverView, menuView } from '../../ui/around.js';
import { addWordsOf, asksForNames, createLater as createSharedLater, prepareLater } from '../../ui/later.js';
import { lazily } from '../../ui/lazily.js';
import { namesView } from '../../ui/names.js';
import { createPastAsides } from '../../ui/past/past-asides.js';
import { quiet, quiets, type Screen } from '../../ui/sheet.js';
import { breath } from './breath.js';
import { breathView, whatView, whoView } from './first.js';
import { lineView, showView } from './line.js';
import { handBackView, readView, replyView } from './reader.js';
import { adoptRepairStyles } from './repair.styles.js';
import { singleBeginView } from './single.js';
import type { Aside, Lazily, RepairHost } from './view.js';
import { wordsOfWriter } from './words-of-writer.js';

/** What lies around it, beside who would like to begin; on a first visit it comes with somebody's first step. */
const withMore = (host: RepairHost): Screen => ({
  ...whoView(host),
  actions: quiets(quiet(host.say('who.more'), () => host.open('more'))),
});

/**
 * Everything behind "what happened": the breath, the line, how it is given, the other's side; and, in files of their own that load
 * when they are asked for, the ways of writing and what comes afterwards.
 */
export async function createLater(host: RepairHost): Promise<Lazily> {
  await prepareLater(host, 'repairFirst', 'repair', 'repairLines');
  adoptRepairStyles(host);
  const parts = localeParts(host.language.lang);
  const feelings = lazily(host, async () => (await Promise.all([parts.feelings(), addWordsOf(host, 'first')]))[0]);
  const needs = lazily(host, () => parts.needs());
  const sentence = lazily(host, () => parts.sentence());
  const writing = lazily(host, () => import('./writing.js'));
  const after = lazily(host, () => import('./after.js'));
  const openRepairs = lazily(host, async () => {
    const [{ createOpenRepairs }] = await Promise.all([
      import('./open-repairs.js'),
      addWordsOf(host, 'history', 'repair'),
    ]);
    return createOpenRepairs(host);
  });
  const around = createPastAsides(host, {
    words: () => {
      // What was chosen is said in words.
      feelings();
      needs();
      return addWordsOf(host, 'history', 'repair');
    },
    kind: async () => (await import('./past.js')).repairPast(host),
    blank: async () => {
      const { blankRepair } = await import('./blank.js');
      return () => blankRepair(host);
    },
  });
  const calendar = lazily(host, async () =>
    (await import('../../ui/calendar-entry.js')).createCalendarEntry(host, 'pause'),
  );
  const form = lazily(host, async () => (await import('./submit.js')).createRepairSubmit(host, host.internals!));

  const labelsOf = (answer: RepairAnswer): SentenceLabels => {
    const families = own.feelings ?? {};
    const words = new Map(
      Object.entries(families).flatMap(([key, family]) => [
        [key, family.label] as const,
        ...Object.entries(family.words),
      ]),
    );
    return {
      feelings: (answer.feelings ?? []).flatMap((key) => words.get(key) ?? []),
      needs: needsOf(own.needs ?? {}, answer.needs),
      soothing: (answer.soothing ?? []).map((key) => host.say(`soothe.${key}`)).filter(Boolean),
      back: backOf(answer),
    };
  };
  /** When a pause ends, as it is said. */
  const backOf = (answer: RepairAnswer): string => {
    const minutes = pauseOf(answer);
    const named = host.say(`pause.minutes.${minutes}`);
    if (minutes === 24 * 60) return host.say('pause.tomorrow');
    const time =
      named ||
      new Intl.NumberFormat(host.locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
    return host.say('pause.in', { time });
  };

  const step = (state: RepairState): Screen | undefined => {
    switch (state.at) {
      case 'begin': {
        if (state.mode !== 'solo' && asksForNames(host)) return namesView(host);
        const owner = host.owner ?? (state.mode === 'solo' ? 'a' : undefined);
        return owner ? singleBeginView(host, owner) : withMore(host);
      }
      case 'what':
        return whatView(host, state.author!);
      case 'breath':
        return breathView(host);
      case 'line':
        // What comes next is there by then, should the connection be gone.
        writing();
        after();
        return lineView(host);
      case 'write':
        return sentence() && feelings() && needs() ? writing()?.writingView(host) : undefined;
      case 'show':
        return state.way && !(sentence() && feelings() && needs()) ? undefined : showView(host);
      case 'hand-over':
        return handOverView(host, state.holder!);
      case 'read':
        return readView(host);
      case 'reply':
        return replyView(host);
      case 'hand-back':
        return handBackView(host);
      case 'sent':
        return after()?.sentView(host);
      case 'after':
        return after()?.afterView(host);
      case 'next':
        return after()?.nextView(host);
      case 'done':
        return after()?.doneView(host, host.submit === 'answers' && host.internals ? form()?.() : undefined);
    }
  };

  const blank = host.known || host.choices?.names !== undefined ? whoView : namesView;
  const later = await createSharedLater(host, {
    ways: () => Promise.all([import('../support-note/define.js'), import('../quick-exit/define.js')]),
    purpose: 'statement',
    help: async () => (await import('../support-note/support-note.js')).define(),
    exercise: repairExercise,
    begun: host.begun,
    step,
    aside: (which: Aside) => {
      if (which === 'open') return openRepairs()?.screen();
      if (which !== 'more') return around.screen(which);
      return menuView(host, [host.say('open.repairs'), () => host.open('open')]);
    },
    left: (which: Aside) => (which === 'open' ? openRepairs()?.close() : around.left(which)),
    blank: () => blank(host),
    // While it is handed from the one to the other, no words are one person's to take along.
    writer: (state) => (state.at === 'hand-over' || state.at === 'hand-back' ? undefined : state.holder),
    wordsOf: (who) => wordsOfWriter(host, who),
  });
  const breathing = breath(host);
  const { words: lines } = await parts.repairLines();
  const own: Omit<Lazily, keyof typeof later> = {
    breath: () => breathing,
    idsIn: (list) => linesIn(lines, list, host.pack?.lines?.[list]).map(({ id }) => id),
    calendar: () => {
      const answer = host.state.answers[host.state.author!];
      return calendar()?.(`${pauseOf(answer)}`, (now) => ({ at: pauseEnds(answer, now) }));
    },
    goOn(way) {
      const { author, answers } = host.state;
      const what = answers[author!].what ?? 'own-words';
      void later.restart().then(() => {
        host.act({ do: 'begin', who: author! });
        if (host.state.at === 'what') host.act({ do: 'what', who: author!, what });
        host.act({ do: 'way', way });
      });
    },
    lines(what) {
      const list = `opening.${what}`;
      return own.idsIn(list).map((id) => `${list}.${id}`);
    },
    get feelings() {
      const ours = feelings()?.feelings;
      return ours && feelingsWith(ours, host.pack?.feelings);
    },
    get needs() {
      const ours = needs()?.needs;
      return ours && needsWith(ours, host.pack?.needs);
    },
    made(answer) {
      const { way } = host.state;
      if (!way) {
        const keys = own.lines(answer.what);
        return host.say(keys.includes(answer.line!) ? answer.line! : (keys[0] ?? ''));
      }
      const ours = sentence()?.sentence;
      return ours ? composed(way, answer, labelsOf(answer), sentenceWith(ours, host.pack?.sentence)) : '';
    },
  };
  return Object.defineProperties(later, Object.getOwnPropertyDescriptors(own)) as unknown as Lazily;
}
