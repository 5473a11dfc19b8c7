import { feelingsWith, needsWith, promptsWith } from '../content/apply-pack.js';
import { areasWith } from '../content/boundaries.js';
import type { ContentPack } from '../content/content-pack.js';
import { feltIn } from '../content/felt.js';
import { knownWords } from '../content/known-words.js';
import { parts } from '../content/locales.js';
import { needsOf } from '../content/needs.js';
import { say } from '../content/say.js';
import { tongueIn } from '../content/tongue-in.js';
import type { Day } from '../exercises/day.js';
import { byDay, entriesFor, isGap, type Reader } from '../exercises/past.js';
import type { StoredRecord } from '../exercises/record.js';
import { fullDate } from './dates.js';
import type { KindInWords, Words, WrittenEntry } from './kind-in-words.js';
import { inWords as checkin } from './kinds/checkin.js';

/** A day's exercises in words. */
export interface WrittenDay {
  day: Day;
  /** The day in full, as in "Thursday, 12 March 2026". */
  date: string;
  entries: readonly WrittenEntry[];
}

/**
 * Records in words, day by day, newest first, as a reader may see them: `both` gets what lies between the two.
 * @param kinds how each kind reads; records of another kind are left out. Default: check-ins alone; see `kindsInWords`
 */
export function inWords(
  records: readonly StoredRecord[],
  words: Words,
  reader: Reader = 'both',
  kinds: readonly KindInWords[] = [checkin],
): WrittenDay[] {
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const entries = entriesFor(records, [...byKind.keys()], reader);
  const isMixed = new Set(entries.map(({ kind }) => kind)).size > 1;
  return byDay(entries).flatMap((line) => {
    if (isGap(line)) return [];
    const written = line.entries.flatMap((entry) => {
      const kind = byKind.get(entry.kind)!;
      const one = kind.write(entry, words, reader);
      if (!one) return [];
      return [isMixed && !one.title ? { ...one, title: kind.name(words) } : one];
    });
    return written.length ? [{ day: line.day, date: fullDate(line.day, words.locale), entries: written }] : [];
  });
}

/**
 * Our own words, for a page that exports without an element.
 * @param locale BCP 47; what we have no words for is said in English
 * @param names what the two are called; default our names for people who go without
 * @param pack a coach's words, to stand in place of ours; see `readPack`
 */
export async function wordsIn(
  locale = 'en',
  names?: readonly [string, string],
  pack: ContentPack = { version: 1 },
): Promise<Words> {
  const part = parts(locale);
  const [ours, feelings, prompts, { needs }, { areas }] = await Promise.all([
    knownWords(locale),
    part.feelings(),
    part.prompts(),
    part.needs(),
    part.areas(),
  ]);
  const known = { ...ours, ...pack.words };
  const families = feelingsWith(feelings.feelings, pack.feelings);
  const questions = promptsWith(prompts.prompts, pack.prompts);
  const wants = needsWith(needs, pack.needs);
  const about = areasWith(areas, pack.areas);
  return {
    names: names ?? [known['name.a']!, known['name.b']!],
    locale,
    speaks: tongueIn(locale, pack),
    say: (key, values) => say(known[key] ?? '', values),
    felt: (answer) => feltIn(families, answer, { unsure: known['feeling.unsure']!, locale }),
    prompt: (id) => questions.find((prompt) => prompt.id === id)?.text,
    need: (key) => needsOf(wants, [key])[0],
    area: (key) => (Object.hasOwn(about, key) ? about[key]!.title : undefined),
  };
}
