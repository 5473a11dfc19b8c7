import type { Reader } from '../exercises/past.js';
import type { StoredRecord } from '../exercises/record.js';
import { inWords } from './in-words.js';
import type { KindInWords, Words } from './kind-in-words.js';
import { plain } from './plain.js';

const quoted = (text: string): string => plain(text).replace(/^/gm, '> ');

/**
 * Records as a text that people can read and any editor opens, newest day first.
 * @param records of any kind and in any order; what is of none of `kinds` is left out
 * @param reader whose copy it is: `both` holds what both may read, a person's also their own
 * @param kinds how each kind reads; default: check-ins alone; see `kindsInWords`
 */
export function exportMarkdown(
  records: readonly StoredRecord[],
  words: Words,
  reader: Reader = 'both',
  kinds?: readonly KindInWords[],
): string {
  const lines = [`# ${plain(words.say('export.title'))}`];
  for (const { date, entries } of inWords(records, words, reader, kinds)) {
    lines.push(`## ${plain(date)}`);
    for (const { title, voices, together } of entries) {
      if (title) lines.push(`### ${plain(title)}`);
      for (const { name, parts } of voices) {
        if (name) lines.push(`${title ? '####' : '###'} ${plain(name)}`);
        for (const { key, label, text } of parts) {
          if (key === 'nothing') lines.push(plain(text));
          else lines.push(label ? `${plain(label)}\n\n${quoted(text)}` : quoted(text));
        }
      }
      lines.push(...together.map(quoted));
    }
  }
  return lines.join('\n\n') + '\n';
}
