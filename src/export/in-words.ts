import type { FeelingFamilies } from '../content/feelings.js';
import { knownWords } from '../content/known-words.js';
import { parts } from '../content/locales.js';
import { say } from '../content/say.js';
import type { CheckinAnswer } from '../exercises/checkin-state.js';
import { byDay, entriesFor, isGap } from '../exercises/checkin-history.js';
import type { Day } from '../exercises/day.js';
import { otherOf, type Person, type StoredRecord } from '../exercises/record.js';

/** What is needed to say a record in words. `wordsIn` makes one of our own content. */
export interface Words {
  /** The names of `a` and `b`. */
  names: readonly [string, string];
  /** BCP 47, for dates; undefined: the reader's own. */
  locale?: string;
  /** A sentence by its key, with `{placeholders}` filled. */
  say(key: string, values?: Record<string, string>): string;
  /** An answer's feelings, as in "tender, tense"; empty where there are none. */
  felt(answer: CheckinAnswer): string;
  /** The question that a small share answers, by its id. */
  prompt?(id: string): string | undefined;
}

/** One part of an answer: what it is, and the words. */
export interface WrittenPart {
  key: string;
  label: string;
  text: string;
}

/** A day's check-ins in words. */
export interface WrittenDay {
  day: Day;
  /** The day in full, as in "Thursday, 12 March 2026". */
  date: string;
  checkins: readonly {
    voices: readonly { name: string; parts: readonly WrittenPart[] }[];
    /** Sentences that were said back, as in "Alex heard: You were tired." */
    heard: readonly string[];
  }[];
}

/** The parts of an answer that hold something, in the order in which they were asked. */
export function partsOf(answer: CheckinAnswer, words: Words): WrittenPart[] {
  const outside = [...(answer.outside ?? []).map((key) => words.say(`outside.${key}`) || key), answer.outsideWords];
  const text = (key: 'well' | 'between' | 'wish'): [string, string, string | undefined] => [
    key,
    words.say(`choose.${key}`),
    answer[key],
  ];
  const prompt = answer.prompt && words.prompt?.(answer.prompt);
  const all: [key: string, label: string, text: string | undefined][] = [
    text('well'),
    ['feelings', words.say('choose.feelings'), words.felt(answer)],
    [
      'thanks',
      words.say('choose.thanks'),
      answer.thanks?.trim() || (answer.nothing ? words.say('choose.nothing') : ''),
    ],
    ['outside', words.say('choose.outside'), outside.filter((one) => one?.trim()).join(' · ')],
    text('between'),
    text('wish'),
    ['share', prompt || words.say('choose.share'), answer.share],
  ];
  return all.flatMap(([key, label, said]) => (said?.trim() ? [{ key, label, text: said.trim() }] : []));
}

/** A day in full, in the reader's language. */
export const fullDate = (day: Day, locale: string | undefined): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day));

/** Check-ins in words, day by day, newest first, as a reader may see them: `both` gets what lies between the two. */
export function inWords(
  records: readonly StoredRecord[],
  words: Words,
  reader: Person | 'both' = 'both',
): WrittenDay[] {
  const nameOf = (person: Person) => words.names[person === 'a' ? 0 : 1];
  return byDay(entriesFor(records, reader)).flatMap((line) => {
    if (isGap(line)) return [];
    const checkins = line.entries.map(({ answers, heard }) => ({
      voices: (['a', 'b'] as const).flatMap((who) => {
        const answer = answers[who];
        return answer ? [{ name: nameOf(who), parts: partsOf(answer, words) }] : [];
      }),
      heard: (['a', 'b'] as const).flatMap((who) => {
        const sentence = heard[who]?.trim();
        return sentence
          ? [words.say('history.heard', { name: nameOf(who), words: sentence, other: nameOf(otherOf(who)) })]
          : [];
      }),
    }));
    return [{ day: line.day, date: fullDate(line.day, words.locale), checkins }];
  });
}

/** The words of feelings, as in "tender, tense". A family is said only where none of its finer words was taken. */
function feltIn(families: FeelingFamilies, unsure: string, locale: string | undefined): Words['felt'] {
  const finer = Object.assign({}, ...Object.values(families).map(({ words }) => words)) as Record<string, string>;
  return (answer) => {
    const chosen = answer.feelings ?? [];
    const said = chosen.flatMap((key) => {
      const family = Object.hasOwn(families, key) ? families[key] : undefined;
      if (family && Object.keys(family.words).some((word) => chosen.includes(word))) return [];
      if (family) return [family.label.toLocaleLowerCase(locale)];
      return [Object.hasOwn(finer, key) ? finer[key]! : key.replaceAll('-', ' ')];
    });
    if (answer.unsure) said.push(unsure.toLocaleLowerCase(locale));
    return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(said);
  };
}

/**
 * Our own words, for a page that exports without an element.
 * @param locale BCP 47; what we have no words for is said in English
 * @param names what the two are called; default our names for people who go without
 */
export async function wordsIn(locale = 'en', names?: readonly [string, string]): Promise<Words> {
  const [known, { feelings }, { prompts }] = await Promise.all([
    knownWords(locale),
    parts(locale).feelings(),
    parts(locale).prompts(),
  ]);
  return {
    names: names ?? [known['name.a']!, known['name.b']!],
    locale,
    say: (key, values) => say(known[key] ?? '', values),
    felt: feltIn(feelings, known['feeling.unsure']!, locale),
    prompt: (id) => prompts.find((prompt) => prompt.id === id)?.text,
  };
}
