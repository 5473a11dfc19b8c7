import { adoptStyles, html, nothing } from 'lit';
import { feelingsWith, promptsWith } from '../../content/apply-pack.js';
import type { ContentPack } from '../../content/content-pack.js';
import type { LocaleParts } from '../../content/locales.js';
import { pagesOf } from '../../exercises/checkin.js';
import { quiet, type Screen } from '../../ui/sheet.js';
import { more } from '../../ui/styles/more.js';
import { aloneView, bothView, chooseView, doneView, handOverView, laterView, menuView } from './between.js';
import { namesView } from './first.js';
import { minuteView, sayBackView } from './minute.js';
import { statusNotice } from './status-notice.js';
import { lazily } from './lazily.js';
import type { Aside, CheckinView } from './view.js';

/** What the card lends to the views that come later. */
export interface Lent {
  pack(): ContentPack | undefined;
  parts: LocaleParts;
  /** Brings the words of a part; resolves once they can be said. */
  add(part: 'weekly' | 'history'): Promise<void>;
  root: ShadowRoot;
  /** Takes a restart back. */
  undo(): void;
  /** Where shared words may go, when the host asked for them. */
  form: ElementInternals | undefined;
}

/**
 * Everything behind the first answer: the screens between the two, the minute, notices, and, each in a file of its own when
 * it is asked for, the weekly talk, finer feelings, one small share, past check-ins, and what is kept.
 */
export function later(card: CheckinView, lent: Lent) {
  const { parts, root } = lent;
  adoptStyles(root, [...root.adoptedStyleSheets, more]);
  const feelings = lazily(card, () => parts.feelings());
  const prompts = lazily(card, () => parts.prompts());
  const weekly = lazily(card, async () => (await Promise.all([import('./weekly.js'), lent.add('weekly')]))[0]);
  const finer = lazily(card, () => import('./finer.js'));
  const smallShare = lazily(card, () => import('./small-share.js'));
  const history = lazily(card, async () => {
    const [{ createHistory }] = await Promise.all([import('./history.js'), lent.add('history')]);
    return createHistory(card);
  });
  const privacy = lazily(card, async () => (await import('./privacy.js')).createPrivacy(card));
  const worksheet = lazily(card, async () => (await Promise.all([import('./worksheet.js'), lent.add('weekly')]))[0]);
  const language = lazily(card, async () => (await import('./nudge.js')).createNudge(card));
  const form = lazily(card, async () => (await import('./submit.js')).createSubmit(card, lent.form!));
  const waiting: Screen = {};
  let last: Aside | undefined;

  return {
    get feelings() {
      const ours = feelings()?.feelings;
      return ours && feelingsWith(ours, lent.pack()?.feelings);
    },
    get prompts() {
      const ours = prompts()?.prompts;
      return ours && promptsWith(ours, lent.pack()?.prompts);
    },
    nudge: (text: string, write: (text: string) => void) => (text ? (language()?.(text, write) ?? nothing) : nothing),
    /** In the margin of any screen: what is kept or not, and what may be undone. */
    notice: (mayUndo: boolean) =>
      html`${statusNotice(card)}
      ${
        mayUndo
          ? html`<div class="notice" role="status">
              <div>
                <p>${card.say('restart.said')}</p>
                <div class="inline">${quiet(card.say('undo'), lent.undo)}</div>
              </div>
            </div>`
          : nothing
      }`,
    screen(aside: Aside | undefined): Screen {
      const left = last;
      last = aside;
      // Whoever comes next does not find somebody's own entries open.
      if (left === 'history' && aside !== 'history') history()?.close();
      switch (aside) {
        case 'later':
          return laterView(card);
        case 'more':
          return menuView(card);
        case 'names':
          return namesView(card);
        case 'finer':
          return finer()?.finerView(card) ?? waiting;
        case 'history':
          return history()?.screen() ?? waiting;
        case 'privacy':
          return privacy()?.screen() ?? waiting;
        case 'worksheet':
          return worksheet()?.worksheetView(card) ?? waiting;
      }
      const { state } = card;
      switch (state.at) {
        case 'alone':
          return aloneView(card);
        case 'write': {
          const page = pagesOf(state)[state.page[state.holder!]]!;
          if (page === 'small-share') return smallShare()?.smallShareView(card) ?? waiting;
          return weekly()?.weeklyView(card, page) ?? waiting;
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
        default:
          return doneView(card, lent.form ? form()?.() : undefined);
      }
    },
  };
}
