import { readFileSync } from 'node:fs';
import { noticeIn } from '../../src/language/index.js';
import type { NoticeKind } from '../../src/language/index.js';

/** One sentence of the corpus, all our own, and what a kind reader would notice in it. */
export interface LabelledText {
  readonly text: string;
  readonly kind: NoticeKind | null;
}

/** Held-out sentences are every third of their label; nobody reads their results one by one while changing rules. */
export const corpus = (part: 'tuning' | 'held-out'): readonly LabelledText[] =>
  JSON.parse(readFileSync(new URL(`./appreciation.${part}.json`, import.meta.url), 'utf8')) as LabelledText[];

/** A notice of the wrong kind counts against both precision and recall. */
export async function scoreOf(rows: readonly LabelledText[]): Promise<{ precision: number; recall: number }> {
  let noticed = 0;
  let right = 0;
  for (const { text, kind } of rows) {
    const [notice] = await noticeIn(text, { purpose: 'appreciation', locale: 'en' });
    if (notice) noticed++;
    if (notice && notice.kind === kind) right++;
  }
  return { precision: right / noticed, recall: right / rows.filter(({ kind }) => kind).length };
}
