import type { Notice, NoticeKind, Question } from '../notice.js';
import { absolutesIn } from './absolutes.js';
import { crisisIn } from './crisis.js';
import { reportsHarm } from './harm.js';
import { comparisonsIn, contemptIn, labelsIn } from './labels.js';
import { feelThatIn, madeMeIn, motivesIn } from './motives.js';
import { clauseAround, type Span } from './patterns.js';
import { rewordAbsolute, rewordFeelThat, rewordMadeMe, rewordMotive } from './rewordings.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { threatsIn } from './threats.js';

/**
 * What one says to the other about a hurt (I1, I2): verdicts, names, guesses at motives, comparisons, scorn, threats. The text
 * stands as it is, but for threats by its writer, as soon as one sentence of it tells of a one-sided act or of fear.
 */

type Reword = (sentence: Sentence, span: Span) => string | undefined;

/** One thing found in one sentence. */
export interface Finding {
  readonly kind: NoticeKind;
  readonly span: Span;
  readonly ask: Question;
  readonly reword?: Reword;
}

/** What blames the other in one sentence; of two in the same words the one that can be said otherwise, or the first. */
export function blameIn(sentence: Sentence): Finding[] {
  const feelThat = feelThatIn(sentence).map((span): Finding => ({
    kind: 'feel-that',
    span,
    ask: 'feeling',
    reword: rewordFeelThat,
  }));
  const absolutes = absolutesIn(sentence).map((absolute): Finding => ({
    kind: 'absolute',
    span: absolute,
    ask: 'moment',
    reword: () => rewordAbsolute(sentence, absolute),
  }));
  const others: Finding[] = [
    ...contemptIn(sentence).map((span): Finding => ({ kind: 'contempt', span, ask: 'act' })),
    ...comparisonsIn(sentence).map((span): Finding => ({ kind: 'comparison', span, ask: 'wish' })),
    ...labelsIn(sentence).map((span): Finding => ({ kind: 'label', span, ask: 'act' })),
    ...madeMeIn(sentence).map((span): Finding => ({ kind: 'made-me', span, ask: 'act', reword: rewordMadeMe })),
    ...motivesIn(sentence).map((span): Finding => ({ kind: 'motive', span, ask: 'meant', reword: rewordMotive })),
  ];
  const found: Finding[] = [];
  for (const finding of [...feelThat, ...absolutes, ...others]) {
    const overlaps = found.some(({ span }) => span.from < finding.span.to && finding.span.from < span.to);
    const inFeeling = found.some(({ kind, span }) => kind === 'feel-that' && span.from <= finding.span.from);
    if (!overlaps && !inFeeling) found.push(finding);
  }
  return found.sort((one, other) => one.span.from - other.span.from);
}

/** A finding as a notice over its clause. A sentence with several findings is asked about, and not worded anew. */
export function noticeOf(sentence: Sentence, { kind, span, ask, reword }: Finding, alone: boolean): Notice {
  const { from, to } = clauseAround(sentence, span);
  const { start } = sentence.tokens[from]!;
  const notice: Notice = { kind, start, end: sentence.tokens[to - 1]!.end, why: `notice.${kind}` };
  const text = alone ? reword?.(sentence, span) : undefined;
  if (text) notice.rewording = { start: sentence.tokens[0]!.start, end: sentence.end, text };
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

/** What may be worth a second look in a statement. */
export function notice(text: string): Notice[] {
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length) return crisis;
  const stands = sentences.some(reportsHarm);
  return upTo(mostNotices, sentences, (sentence) => {
    const threats = threatsIn(sentence).map((span): Finding => ({ kind: 'threat', span, ask: 'beneath' }));
    if (threats.length) return [noticeOf(sentence, threats[0]!, false)];
    if (stands) return [];
    const found = blameIn(sentence);
    return found.map((finding) => noticeOf(sentence, finding, found.length === 1));
  });
}
