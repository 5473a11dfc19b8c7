/** From what was found in a sentence to what is shown beside it. */
import type { Notice, NoticeKind, Question } from '../notice.js';
import { clauseAround, type Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';

type Reword = (sentence: Sentence, span: Span) => string | undefined;

/** One thing found in one sentence. */
export interface Finding {
  readonly kind: NoticeKind;
  readonly span: Span;
  readonly ask: Question;
  readonly reword?: Reword;
}

/**
 * A finding as a notice over its clause. `noticed` says what would be noticed in another wording: one that would be is not
 * offered, and without it, as in a sentence with several findings, none is.
 */
export function noticeOf(
  sentence: Sentence,
  { kind, span, ask, reword }: Finding,
  noticed?: (sentence: Sentence) => boolean,
): Notice {
  const { from, to } = clauseAround(sentence, span);
  const { start } = sentence.tokens[from]!;
  const notice: Notice = { kind, start, end: sentence.tokens[to - 1]!.end, why: `notice.${kind}` };
  const text = noticed && reword?.(sentence, span);
  if (text && !sentencesOf(text).some(noticed))
    notice.rewording = { start: sentence.tokens[0]!.start, end: sentence.end, text };
  else notice.ask = `notice.ask.${ask}`;
  return notice;
}

/** Nobody wants to hear of more than this at once. */
export const mostNotices = 20;

/** What is noticed in the sentences from the first on, until there is enough of it. */
export function upTo(most: number, sentences: readonly Sentence[], look: (sentence: Sentence) => Notice[]): Notice[] {
  const notices: Notice[] = [];
  for (const sentence of sentences) {
    if (notices.length >= most) break;
    notices.push(...look(sentence));
  }
  return notices.slice(0, most);
}
