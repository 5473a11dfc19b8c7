import type { Reader } from '../exercises/past.js';
import type { StoredRecord } from '../exercises/record.js';
import { inWords, type WrittenDay } from './in-words.js';
import type { KindInWords, Words, WrittenPart } from './kind-in-words.js';
import type { Page, PageBlock, PageSection } from './page.js';

/** One part as it stands on paper. */
export const blockOf = ({ label, text }: WrittenPart): PageBlock => (label ? { label, text } : { text });

/**
 * Records as a page to print: what a reader may see, and nothing else. One day carries its date as the title.
 * @param reader whose page it is: `both` holds what both may read, a person's also their own
 * @param kinds how each kind reads; default: check-ins alone; see `kindsInWords`
 */
export function pageOfDays(
  records: readonly StoredRecord[],
  words: Words,
  reader: Reader = 'both',
  kinds?: readonly KindInWords[],
): Page {
  return pageOfWritten(inWords(records, words, reader, kinds), words);
}

/** Days in words as a page to print, such as what is left of them after their authors chose. */
export function pageOfWritten(days: readonly WrittenDay[], words: Words): Page {
  const [only] = days.length === 1 ? days : [];
  const sections = days.flatMap(({ date, entries }): PageSection[] => {
    const inDay = entries.flatMap(({ title, voices, together }): PageSection[] => [
      ...(title ? [{ heading: title, minor: !only, blocks: [] }] : []),
      ...voices.map(({ name, parts }) => ({
        ...(name && { heading: name }),
        minor: !only || !!title,
        blocks: parts.map(blockOf),
      })),
      ...(together.length ? [{ minor: !only || !!title, blocks: together.map((text) => ({ text })) }] : []),
    ]);
    return only ? inDay : [{ heading: date, blocks: [] }, ...inDay];
  });
  return {
    title: only?.date ?? words.say('export.title'),
    sections,
    ...(words.locale && { lang: words.locale }),
    ...words.speaks,
  };
}
