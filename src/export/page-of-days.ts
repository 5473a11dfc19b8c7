import type { Person, StoredRecord } from '../exercises/record.js';
import { inWords, type Words } from './in-words.js';
import type { Page, PageSection } from './page.js';

/**
 * Check-ins as a page to print: what a reader may see, and nothing else. One day carries its date as the title.
 * @param reader whose page it is: `both` holds what both may read, a person's also their own
 */
export function pageOfDays(records: readonly StoredRecord[], words: Words, reader: Person | 'both' = 'both'): Page {
  const days = inWords(records, words, reader);
  const [only] = days.length === 1 ? days : [];
  const sections = days.flatMap(({ date, checkins }): PageSection[] => {
    const inDay = checkins.flatMap(({ voices, heard }) => [
      ...voices.map(({ name, parts }) => ({
        heading: name,
        minor: !only,
        blocks: parts.length
          ? parts.map(({ label, text }) => ({ label, text }))
          : [{ text: words.say('choose.nothing') }],
      })),
      ...(heard.length ? [{ minor: !only, blocks: heard.map((text) => ({ text })) }] : []),
    ]);
    return only ? inDay : [{ heading: date, blocks: [] }, ...inDay];
  });
  return { title: only?.date ?? words.say('export.title'), sections, lang: words.locale };
}
