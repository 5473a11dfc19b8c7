import { readFileSync } from 'node:fs';
import { noticeIn } from '../../src/language/index.js';
import type { NoticeKind, Purpose } from '../../src/language/index.js';

/** One sentence of the corpus, all our own, and what a kind reader would notice in it. */
export interface LabelledText {
  readonly text: string;
  readonly kind: NoticeKind | null;
  /** `one-sided`: it reports a one-sided act or fear. */
  readonly note?: 'one-sided';
}

export type Part = 'tuning' | 'held-out';

export const purposes = ['statement', 'appreciation', 'apology', 'boundary'] as const satisfies readonly Purpose[];

/**
 * Every third sentence of a label was set aside before the rules were written, and is not read one by one while they change.
 * Sentences that came later are all in the tuning part. `crisis` is looked for in every purpose, and has sentences of its own.
 */
export const corpus = (name: Purpose | 'crisis', part: Part): readonly LabelledText[] =>
  JSON.parse(readFileSync(new URL(`./${name}.${part}.json`, import.meta.url), 'utf8')) as LabelledText[];

/** How many sentences were rightly noticed, noticed for nothing, and missed. */
export interface Tally {
  sentences: number;
  right: number;
  wrong: number;
  missed: number;
  /** Rightly noticed, and of the kind that was labelled. */
  sameKind: number;
}

export const none: Tally = { sentences: 0, right: 0, wrong: 0, missed: 0, sameKind: 0 };

export const sum = (one: Tally, other: Tally): Tally => ({
  sentences: one.sentences + other.sentences,
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
  sameKind: one.sameKind + other.sameKind,
});

export const precisionOf = ({ right, wrong }: Tally): number => right / (right + wrong);
export const recallOf = ({ right, missed }: Tally): number => right / (right + missed);

async function tally(
  rows: readonly LabelledText[],
  purpose: Purpose,
  counts: (kind: NoticeKind) => boolean,
): Promise<Tally> {
  const all = { ...none };
  for (const { text, kind } of rows) {
    const [first] = (await noticeIn(text, { purpose, locale: 'en' })).filter((each) => counts(each.kind));
    all.sentences++;
    if (first && kind) {
      all.right++;
      if (first.kind === kind) all.sameKind++;
    } else if (first) all.wrong++;
    else if (kind) all.missed++;
  }
  return all;
}

/** Noticed or not, a sentence at a time; crisis apart. */
export const score = (purpose: Purpose, part: Part): Promise<Tally> =>
  tally(corpus(purpose, part), purpose, (kind) => kind !== 'crisis');

/** Words of not wanting to live, in each purpose that looks for them. */
export async function scoreCrisis(part: Part): Promise<Tally> {
  let all = none;
  for (const purpose of purposes) {
    all = sum(all, await tally(corpus('crisis', part), purpose, (kind) => kind === 'crisis'));
  }
  return all;
}

type Stranger = LabelledText & { readonly purpose: Purpose };
const read = (name: string): readonly Stranger[] =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Stranger[];

/**
 * Sentences of people unlike each other. The lessons of the first are in the rules now; the second are not read one by one
 * while rules change, only counted.
 */
export const strangers = { tuning: read('strangers'), 'held-out': read('strangers.held-out') };

export async function scoreStrangers(part: Part): Promise<Tally> {
  let all = none;
  for (const purpose of purposes) {
    const rows = strangers[part].filter((row) => row.purpose === purpose);
    all = sum(all, await tally(rows, purpose, (kind) => kind !== 'crisis'));
  }
  return all;
}
