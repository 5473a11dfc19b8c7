import { adoptStyles, html, nothing } from 'lit';
import { feelingsWith, promptsWith } from '../../content/apply-pack.js';
import { parts as localeParts } from '../../content/locales.js';
import { pagesOf } from '../../exercises/checkin-state.js';
import { wholeSpace } from '../../space/space.js';
import { holdTab } from '../../space/tab-lock.js';
import { quiet, type Screen } from '../../ui/sheet.js';
import { more } from '../../ui/styles/more.js';
import { aloneView, bothView, chooseView, doneView, handOverView, laterView, menuView } from './between.js';
import { coverView } from './cover.js';
import { beginView, dayView, namesView } from './first.js';
import { lazily } from './lazily.js';
import { minuteView, sayBackView } from './minute.js';
import { singleBeginView } from './single.js';
import { statusNotice } from './status-notice.js';
import type { CheckinView, Lazily } from './view.js';

/**
 * Everything behind the first words: the screens between the two, the minute, notices, and, each in a file of its own when
 * it is asked for, the weekly talk, finer feelings, one small share, past check-ins, and what is kept.
 */
export async function createLater(card: CheckinView): Promise<Lazily> {
  const parts = localeParts(card.locale ?? '');
  const add = async (part: 'more' | 'notices' | 'weekly' | 'history') => card.addWords((await parts[part]()).words);
  await Promise.all([add('more'), add('notices'), holdTab()]);
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
  const form = lazily(card, async () => (await import('./submit.js')).createSubmit(card, card.form!));
  const waiting: Screen = {};
  let last: string | undefined;

  const aside = (which: NonNullable<Parameters<Lazily['screen']>[0]>): Screen | undefined => {
    switch (which) {
      case 'later':
        return laterView(card);
      case 'more':
        return menuView(card);
      case 'names':
        return namesView(card);
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

  const step = (): Screen | undefined => {
    const { state } = card;
    switch (state.at) {
      case 'begin':
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
        return doneView(card, card.form && form()?.());
    }
  };

  return {
    get feelings() {
      const ours = feelings()?.feelings;
      return ours && feelingsWith(ours, card.pack?.feelings);
    },
    get prompts() {
      const ours = prompts()?.prompts;
      return ours && promptsWith(ours, card.pack?.prompts);
    },
    nudge: (text, write) => (text ? (language()?.(text, write) ?? nothing) : nothing),
    notice: (mayUndo) =>
      html`${statusNotice(card)}
      ${
        mayUndo
          ? html`<div class="notice" role="status">
              <div>
                <p>${card.say('restart.said')}</p>
                <div class="inline">${quiet(card.say('undo'), () => card.undo())}</div>
              </div>
            </div>`
          : nothing
      }`,
    screen(which, covered) {
      if (card.space) wholeSpace(card.space);
      // Whoever comes next does not find somebody's own entries open.
      if (last === 'history' && which !== 'history') history()?.close();
      last = which;
      if (which) return { step: undefined, seam: undefined, ...(aside(which) ?? waiting) };
      if (covered) return coverView(card);
      return step() ?? waiting;
    },
  };
}
