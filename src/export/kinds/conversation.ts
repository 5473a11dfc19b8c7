import { say } from '../../content/say.js';
import type { ConversationData, GuideEntry } from '../../exercises/guide-record.js';
import type { ExerciseRecord, Person } from '../../exercises/record.js';
import { otherOf } from '../../exercises/record.js';
import { fullDate } from '../dates.js';
import { filled, nameIn, type KindInWords, type Words, type WrittenVoice } from '../kind-in-words.js';

const authors = ['a', 'b', 'both'] as const;

/** What was asked in a guide that may be gone, and what was answered: one voice for each who spoke, in the order of the guide. */
function voicesOf(entries: readonly GuideEntry[], words: Words): WrittenVoice[] {
  const speakerOf = ({ author, speaker }: GuideEntry): Person | 'both' => speaker ?? author;
  const partOf = (entry: GuideEntry): readonly [string, string, string | undefined] => {
    const { key, ask = '', text, chosen = [], day } = entry;
    const who = speakerOf(entry);
    const names = who === 'both' ? undefined : { name: nameIn(words, who), other: nameIn(words, otherOf(who)) };
    const said = [
      chosen.map(({ id, label }) => label ?? id.replaceAll('-', ' ')).join(' · '),
      text?.trim(),
      day && fullDate(day, words.locale),
    ];
    return [key, say(ask, names), said.filter(Boolean).join('\n')];
  };
  return authors.flatMap((who) => {
    const parts = filled(entries.filter((entry) => speakerOf(entry) === who).map(partOf));
    return parts.length ? [{ who, ...(who !== 'both' && { name: nameIn(words, who) }), parts }] : [];
  });
}

/** A guide that two people, or one, went through. */
export const inWords: KindInWords = {
  kind: 'conversation',
  says: ({ records }) =>
    (records as ExerciseRecord<ConversationData & object>[]).some(({ data }) => data.entries.length),
  name: (words) => words.say('history.kind.conversation'),
  write({ kind, session, records }, words) {
    const kept = records as ExerciseRecord<ConversationData & object>[];
    const entries = kept.flatMap(({ data }) => data.entries);
    return { kind, session, title: kept[0]!.data.title, voices: voicesOf(entries, words), together: [] };
  },
};
