import type { Notice } from '../notice.js';
import { absolutesIn } from './absolutes.js';
import { contemptIn } from './contempt.js';
import { crisisIn } from './crisis.js';
import { mostNotices, noticeOf, upTo, type Finding } from './findings.js';
import { reportsHarm } from './harm.js';
import { comparisonsIn, labelsIn } from './labels.js';
import { feelThatIn, madeMeIn, motivesIn } from './motives.js';
import { rewordAbsolute, rewordFeelThat, rewordMadeMe, rewordMotive } from './rewordings.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { threatsIn } from './threats.js';

/**
 * What one says to the other about a hurt (I1, I2): verdicts, names, guesses at motives, comparisons, scorn, threats. The text
 * stands as it is, but for threats by its writer, as soon as one sentence of it tells of a one-sided act or of fear.
 */

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

const isBlame = (sentence: Sentence): boolean => blameIn(sentence).length > 0;

/** What may be worth a second look in a statement. */
export function notice(text: string): Notice[] {
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length) return crisis;
  const stands = sentences.some(reportsHarm);
  return upTo(mostNotices, sentences, (sentence) => {
    const threats = threatsIn(sentence).map((span): Finding => ({ kind: 'threat', span, ask: 'beneath' }));
    if (threats.length) return [noticeOf(sentence, threats[0]!)];
    if (stands) return [];
    const found = blameIn(sentence);
    return found.map((finding) => noticeOf(sentence, finding, found.length === 1 ? isBlame : undefined));
  });
}
