import { lazily } from '../lazily.js';
import type { Screen } from '../sheet.js';
import type { PastKind, PastView } from './past-kind.js';
import type { Blank } from './worksheet.js';

/** What an element lends for the pages around its exercise. Each part is asked for when its page is opened. */
export interface PastAsides {
  /** Loads the words of the past, of what is kept and of paper, with the element's own on top. */
  words(): Promise<unknown>;
  /** How its past reads, and what may be done with it. Absent where the element shows its past in a way of its own. */
  kind?(): Promise<PastKind>;
  /** It as a sheet to write on: headings, prompts and lines. */
  blank(): Promise<() => Blank>;
}

/** The pages around every exercise that are behind a door of their own: its past, what is kept, and it blank on paper. */
export function createPastAsides(view: PastView, lent: PastAsides) {
  const history = lazily(view, async () => {
    const [{ createHistory }, kind] = await Promise.all([import('./history.js'), lent.kind!(), lent.words()]);
    return createHistory(view, kind);
  });
  const kept = lazily(view, async () => {
    const [{ createWhatIsKept }] = await Promise.all([import('./what-is-kept.js'), lent.words()]);
    return createWhatIsKept(view);
  });
  const worksheet = lazily(view, async () => {
    const [{ createWorksheet }, blank] = await Promise.all([import('./worksheet.js'), lent.blank(), lent.words()]);
    return createWorksheet(view, blank);
  });
  const pages = { ...(lent.kind && { history }), privacy: kept, worksheet };
  return {
    /** The page; undefined while it loads, or where it is none of these. */
    screen: (aside: string): Screen | undefined =>
      Object.hasOwn(pages, aside) ? pages[aside as keyof typeof pages]?.()?.screen() : undefined,
    /** The page was left: whoever comes next does not find somebody's own entries open. */
    left(aside: string): void {
      if (aside === 'history' && lent.kind) history()?.close();
    },
  };
}
