/** Notices what a sentence might do to the one who reads it: `mend-elements/language.js`. `docs/language.md` says more. */
import { rulesFor } from './locales.js';
import type { Notice, Purpose } from './notice.js';
import type { Rule } from './rules.js';

export type { MessageKey, Notice, NoticeKind, Purpose } from './notice.js';

/**
 * The longest text that everything is looked for in, in UTF-16 units. A longer one is read for words of not wanting to live
 * alone, a slice of at most this length at a time.
 */
export const MOST_TO_READ = 20_000;

/** What the text is for, and the page's language as a BCP 47 tag. */
export interface NoticeContext {
  readonly purpose: Purpose;
  readonly locale: string;
}

/**
 * What may be worth a second look in a text, in the order it stands there. It never blocks and keeps nothing. A language or
 * purpose without rules gives `[]`, and so does what is no text; a text longer than `MOST_TO_READ` at most `crisis`, wherever
 * it stands. The rules load at the first call for them; it rejects only if that file cannot be loaded.
 */
export async function noticeIn(text: string, context: NoticeContext): Promise<Notice[]> {
  // A page without types may hand over anything, and a hint is not worth an error.
  const { purpose, locale } = (context ?? {}) as Partial<NoticeContext>;
  if (typeof text !== 'string' || typeof purpose !== 'string' || typeof locale !== 'string') return [];
  const rules = rulesFor(locale);
  const load = Object.hasOwn(rules, purpose) ? rules[purpose] : undefined;
  if (!load || !/\S/.test(text)) return [];
  const { notice, crisis } = await load();
  return text.length <= MOST_TO_READ ? notice(text) : inSlices(text, crisis);
}

/** Reads a long text a slice after the other, and lets the page do its work between them. */
async function inSlices(text: string, rule: Rule): Promise<Notice[]> {
  const found: Notice[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfSlice(text, from);
    for (const notice of rule(text.slice(from, to))) {
      const [start, end] = [notice.start + from, notice.end + from];
      if (start >= (found.at(-1)?.end ?? 0)) found.push({ ...notice, start, end });
    }
    if (to === text.length) break;
    // Where nothing ends, the next slice begins before the cut, so that words across it are read together.
    from = /[.!?…\n]/.test(text[to - 1]!) ? to : to - OVERLAP;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

/** More than what is said at once of not wanting to live. */
const OVERLAP = 500;

/** The last line's or sentence's end in the second half of a slice, else all of it. */
function endOfSlice(text: string, from: number): number {
  const to = from + MOST_TO_READ;
  if (to >= text.length) return text.length;
  const half = MOST_TO_READ / 2;
  const line = text.lastIndexOf('\n', to - 1);
  if (line >= from + half) return line + 1;
  for (let at = to - 1; at >= from + half; at--)
    if (/[.!?…]/.test(text[at]!) && /\s/.test(text[at + 1]!)) return at + 1;
  return to;
}
