import type { SentenceWords } from '../exercises/repair-sentence.js';
import type { BoundaryAreas } from './boundaries.js';
import type { FeelingFamilies } from './feelings.js';
import type { NeedFamilies } from './needs.js';
import type { Prompt } from './prompts.js';

/** A file of words: dotted keys to text, `{name}` for a placeholder, `*word*` for emphasis. */
export interface WordsFile {
  readonly words: Readonly<Record<string, string>>;
}

/** The parts of a language that load when their step comes. A bundler makes one file of each. */
export interface LocaleParts {
  /** What every exercise says on its first screens, which in English comes with the element; and what comes later. */
  sharedFirst?(): Promise<WordsFile>;
  shared(): Promise<WordsFile>;
  /** The check-in's own first screens; English comes with the element itself. */
  first?(): Promise<WordsFile>;
  feelings(): Promise<{ readonly feelings: FeelingFamilies }>;
  prompts(): Promise<{ readonly prompts: readonly Prompt[] }>;
  notices(): Promise<WordsFile>;
  /** What stands beside a notice. */
  nudge(): Promise<WordsFile>;
  more(): Promise<WordsFile>;
  weekly(): Promise<WordsFile>;
  /** The past, what is kept, and paper, for every exercise; and what a check-in says of its own. */
  history(): Promise<WordsFile>;
  checkinHistory(): Promise<WordsFile>;
  move(): Promise<WordsFile>;
  /** The repair: its first screens, which in English come with the element; what comes later; opening lines and ideas. */
  repairFirst?(): Promise<WordsFile>;
  repair(): Promise<WordsFile>;
  repairLines(): Promise<WordsFile>;
  /** How its sentences are put together. */
  sentence(): Promise<{ readonly sentence: SentenceWords }>;
  needs(): Promise<{ readonly needs: NeedFamilies }>;
  /** The first screens of the boundaries; English comes with the element itself. */
  boundaryFirst?(): Promise<WordsFile>;
  boundary(): Promise<WordsFile>;
  /** The conversations: their first screens, which in English come with the element, and what comes once one begins. */
  guideFirst?(): Promise<WordsFile>;
  guide(): Promise<WordsFile>;
  areas(): Promise<{ readonly areas: BoundaryAreas }>;
}

const en: LocaleParts = {
  feelings: () => import('./en/feelings.js'),
  prompts: () => import('./en/prompts.js'),
  notices: () => import('./en/notices.js'),
  nudge: () => import('./en/nudge.js'),
  shared: () => import('./en/exercise-more.js'),
  more: () => import('./en/checkin-more.js'),
  weekly: () => import('./en/checkin-weekly.js'),
  history: () => import('./en/history.js'),
  checkinHistory: () => import('./en/checkin-history.js'),
  move: () => import('./en/space-move.js'),
  repair: () => import('./en/repair-more.js'),
  repairLines: () => import('./en/repair-lines.js'),
  sentence: () => import('./en/repair-sentence.js'),
  needs: () => import('./en/needs.js'),
  boundary: () => import('./en/boundary-more.js'),
  guide: () => import('./en/guide-more.js'),
  areas: () => import('./en/boundary-areas.js'),
};

/** Language tags in lower case. A new language is a folder and one line here; see `docs/language.md`. */
const locales: Readonly<Record<string, LocaleParts>> = { en };

/** Which of ours a BCP 47 tag finds: `en-GB` finds `en-gb`, then `en`; empty where there is none. */
const found = (locale: string): string => {
  let tag = locale.toLowerCase();
  while (tag && !Object.hasOwn(locales, tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return tag;
};

/** The parts for a BCP 47 tag; what is not known is shown in English. */
export const parts = (locale: string): LocaleParts => locales[found(locale)] ?? en;

/** The language that our words are in on a page in this one. */
export const languageOf = (locale: string): string => (found(locale) ? locale : 'en');
