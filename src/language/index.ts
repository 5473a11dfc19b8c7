/** Notices what a sentence might do to the one who reads it: `mend-elements/language.js`. `docs/language.md` says more. */
import { rulesFor } from './locales.js';
import type { Notice, Purpose } from './notice.js';

export type { MessageKey, Notice, NoticeKind, Purpose } from './notice.js';

/** The longest text that is looked at, in UTF-16 units; beyond it nothing is noticed. */
export const MOST_TO_READ = 20_000;

/** What the text is for, and the page's language as a BCP 47 tag. */
export interface NoticeContext {
  readonly purpose: Purpose;
  readonly locale: string;
}

/**
 * What may be worth a second look in a text, in the order it stands there. It never blocks and keeps nothing. A language or
 * purpose without rules, and a text longer than `MOST_TO_READ`, gives `[]`. The rules load at the first call for them;
 * it rejects only if that file cannot be loaded.
 */
export async function noticeIn(text: string, { purpose, locale }: NoticeContext): Promise<Notice[]> {
  if (text.length > MOST_TO_READ || !text.trim()) return [];
  const rules = rulesFor(locale);
  const load = Object.hasOwn(rules, purpose) ? rules[purpose] : undefined;
  return load ? (await load()).notice(text) : [];
}
