import { words as boundary } from './en/boundary.js';
import { words as first } from './en/checkin.js';
import { words as shared } from './en/exercise.js';
import { words as exit } from './en/exit.js';
import { words as guide } from './en/guide.js';
import { words as repair } from './en/repair.js';
import { words as support } from './en/support.js';
import { words as ways } from './en/ways.js';
import { parts } from './locales.js';

/** Every word of ours that a content pack may replace, in the page's language or in English: key to default text. */
export async function knownWords(locale = 'en'): Promise<Readonly<Record<string, string>>> {
  const {
    shared: sharedMore,
    more,
    weekly,
    history,
    checkinHistory,
    notices,
    nudge,
    move,
    repair: repairMore,
    repairLines,
    boundary: boundaryMore,
    guide: guideMore,
  } = parts(locale);
  const later = [
    sharedMore,
    more,
    weekly,
    history,
    checkinHistory,
    notices,
    nudge,
    move,
    repairMore,
    repairLines,
    boundaryMore,
    guideMore,
  ];
  const files = await Promise.all(later.map((load) => load()));
  return Object.assign(
    {},
    shared,
    first,
    repair,
    boundary,
    guide,
    support,
    exit,
    ways,
    ...files.map((file) => file.words),
  ) as Record<string, string>;
}
