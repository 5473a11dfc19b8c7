/** Notices what a sentence might do to the one who reads it: `mend-elements/language.js`. `docs/language.md` says more. */
import { rulesFor } from './locales.js';
import type { Notice, Purpose } from './notice.js';

export type { MessageKey, Notice, NoticeKind, Purpose } from './notice.js';

/**
 * The longest text that is looked at whole, in UTF-16 units. Of a longer one only the end is, for words of not wanting to live:
 * what else it says may depend on what stands before.
 */
export const MOST_TO_READ = 20_000;

/** What the text is for, and the page's language as a BCP 47 tag. */
export interface NoticeContext {
  readonly purpose: Purpose;
  readonly locale: string;
}

/**
 * What may be worth a second look in a text, in the order it stands there. It never blocks and keeps nothing. A language or
 * purpose without rules gives `[]`, a text longer than `MOST_TO_READ` at most `crisis` in its end. The rules load at the first
 * call for them; it rejects only if that file cannot be loaded.
 */
export async function noticeIn(text: string, { purpose, locale }: NoticeContext): Promise<Notice[]> {
  const rules = rulesFor(locale);
  const load = Object.hasOwn(rules, purpose) ? rules[purpose] : undefined;
  if (!load || !/\S/.test(text)) return [];
  const { notice } = await load();
  if (text.length <= MOST_TO_READ) return notice(text);
  const from = endFrom(text);
  return notice(text.slice(from))
    .filter(({ kind }) => kind === 'crisis')
    .map((found) => ({ ...found, start: found.start + from, end: found.end + from }));
}

/** Where the first whole sentence of the last `MOST_TO_READ` units begins; with no stop in them, the first of these units. */
function endFrom(text: string): number {
  const from = text.length - MOST_TO_READ;
  const stop = text.slice(from).search(/[.!?…\n]/);
  return stop < MOST_TO_READ / 2 ? from + stop + 1 : from;
}
