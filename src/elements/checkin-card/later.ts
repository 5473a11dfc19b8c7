import { nothing } from 'lit';
import { feelingsWith, promptsWith } from '../../content/apply-pack.js';
import { parts as localeParts } from '../../content/locales.js';
import { checkinExercise } from '../../exercises/checkin-exercise.js';
import { pagesOf, type CheckinState } from '../../exercises/checkin-state.js';
import { handOverView } from '../../ui/around.js';
import { addWordsOf, asksForNames, createLater as createSharedLater, prepareLater } from '../../ui/later.js';
import { lazily } from '../../ui/lazily.js';
import { namesView } from '../../ui/names.js';
import { createPastAsides } from '../../ui/past/past-asides.js';
import type { Screen } from '../../ui/sheet.js';
import { wordsOfWriter } from './answered-parts.js';
import { bothView, chooseView, doneView } from './between.js';
import { beginView, dayView, families } from './first.js';
import { minuteView, sayBackView } from './minute.js';
import { singleBeginView } from './single.js';
import type { Aside, CheckinHost, Lazily } from './view.js';

/**
 * Everything behind the first words: the screens between the two, the minute, and, each in a file of its own when it is asked
 * for, the weekly talk, finer feelings, one small share, past check-ins, and what is kept.
 */
export async function createLater(card: CheckinHost): Promise<Lazily> {
  await prepareLater(card, 'first', 'more', 'notices');
  const parts = localeParts(card.language.lang);
  const feelings = lazily(card, () => parts.feelings());
  const prompts = lazily(card, () => parts.prompts());
  const weekly = lazily(card, async () => (await Promise.all([import('./weekly.js'), addWordsOf(card, 'weekly')]))[0]);
  const finer = lazily(card, () => import('./finer.js'));
  const smallShare = lazily(card, () => import('./small-share.js'));
  const around = createPastAsides(card, {
    words: () => addWordsOf(card, 'history', 'checkinHistory', 'weekly'),
    kind: async () => (await import('./past.js')).checkinPast(card),
    blank: async () => {
      const { blankCheckin } = await import('./blank.js');
      return () => blankCheckin(card);
    },
  });
  const form = lazily(card, async () => (await import('./submit.js')).createCheckinSubmit(card, card.internals!));

  const aside = (which: Aside): Screen | undefined =>
    which === 'finer' ? finer()?.finerView(card) : around.screen(which);

  const step = (state: CheckinState): Screen | undefined => {
    switch (state.at) {
      case 'begin':
        if (state.mode !== 'solo' && asksForNames(card)) return namesView(card);
        return state.mode === 'apart' || state.mode === 'solo' || state.chosen.a || state.chosen.b
          ? singleBeginView(card)
          : beginView(card);
      case 'write': {
        const page = pagesOf(state)[state.page[state.holder!]]!;
        if (page === 'day') return dayView(card);
        return page === 'small-share' ? smallShare()?.smallShareView(card) : weekly()?.weeklyView(card, page);
      }
      case 'choose':
        return chooseView(card);
      case 'hand-over':
        return handOverView(card, state.holder!);
      case 'both':
        return bothView(card);
      case 'minute':
        return minuteView(card);
      case 'say-back':
        return sayBackView(card);
      case 'done':
        return doneView(card, card.submit === 'answers' && card.internals ? form()?.() : undefined);
    }
    return undefined;
  };

  const blank = card.known || card.choices?.names !== undefined ? beginView : namesView;
  const later = await createSharedLater(card, {
    purpose: 'appreciation',
    help: async () => (await import('../support-note/support-note.js')).define(),
    exercise: checkinExercise,
    begun: card.begun,
    step,
    aside,
    blank: () => blank(card),
    // While the phone lies between the two, no words are one person's to take along.
    writer: (state) => (state.at === 'hand-over' ? undefined : state.holder),
    wordsOf: (who) => wordsOfWriter(card, who),
    left: (which: Aside) => around.left(which),
  });
  const own: Omit<Lazily, keyof typeof later> = {
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
    // Beside a thanks that stays vague (D2).
    nudge(text, write) {
      if (!text) return nothing;
      const begin = [card.say('nudge.morning'), card.say('nudge.noticed')].filter(Boolean);
      return later.thought({ id: 'thanks', purpose: 'appreciation', text, write, begin });
    },
  };
  return Object.defineProperties(later, Object.getOwnPropertyDescriptors(own)) as unknown as Lazily;
}
