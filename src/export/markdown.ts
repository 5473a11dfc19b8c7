import type { Person, StoredRecord } from '../exercises/record.js';
import { inWords, type Words } from './in-words.js';
import { plain, quoted } from './plain-markdown.js';

/**
 * Check-ins as a text that people can read and any editor opens, newest day first.
 * @param records of any kind and in any order; what is no check-in is left out
 * @param reader whose copy it is: `both` holds what both may read, a person's also their own
 */
export function exportMarkdown(
  records: readonly StoredRecord[],
  words: Words,
  reader: Person | 'both' = 'both',
): string {
  const lines = [`# ${plain(words.say('export.title'))}`];
  for (const { date, checkins } of inWords(records, words, reader)) {
    lines.push(`## ${plain(date)}`);
    for (const { voices, heard } of checkins) {
      for (const { name, parts } of voices) {
        lines.push(`### ${plain(name)}`);
        if (!parts.length) lines.push(plain(words.say('choose.nothing')));
        for (const { label, text } of parts) lines.push(`${plain(label)}\n\n${quoted(text)}`);
      }
      lines.push(...heard.map(quoted));
    }
  }
  return lines.join('\n\n') + '\n';
}
