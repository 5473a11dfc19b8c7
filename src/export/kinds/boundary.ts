import type { Boundary, BoundaryData, BoundaryRecord } from '../../exercises/boundary-data.js';
import { boundariesOf } from '../../exercises/boundary-read.js';
import { fullDate } from '../dates.js';
import { filled, nameIn, type KindInWords, type Words, type WrittenVoice } from '../kind-in-words.js';

/** Each of a boundary's own parts says itself what it is. */
const details = ['within', 'without', 'why', 'slips'] as const;

function wordingOf({ wording, author }: Boundary, words: Words): WrittenVoice {
  const name = nameIn(words, wording.proposer);
  const { review, leave, limit } = wording;
  const lines: readonly (readonly [string, string, string | undefined])[] = [
    ['words', '', wording.words],
    ...details.map((key) => {
      const text = wording[key]?.trim();
      return [key, '', text && words.say(`boundary.one.${key}`, { words: text })] as const;
    }),
    ['review', '', review && words.say('boundary.one.review', { day: fullDate(review, words.locale) })],
    ['breaker', '', leave && limit ? words.say('boundary.one.breaker', { name }) : ''],
  ];
  return { who: author, ...(author !== 'both' && { name }), parts: filled(lines) };
}

/** What each said to it, where the reader may see that. */
const answersIn = ({ answers }: Boundary, words: Words): WrittenVoice[] =>
  (['a', 'b'] as const).flatMap((who) => {
    const answer = answers[who];
    if (!answer) return [];
    const reply = words.say(`boundary.answer.${answer.reply === 'not-for-me' ? 'not' : answer.reply}`);
    const parts = filled([
      ['reply', '', reply],
      ['instead', words.say('boundary.answer.instead'), answer.instead],
    ]);
    return [{ who, name: nameIn(words, who), parts }];
  });

/** How it stands. Who has not answered yet is told to nobody. */
function statusOf({ status, wording }: Boundary, words: Words): string {
  const isOpen = status === 'open' || status === 'one-answered';
  return words.say(`boundary.status.${isOpen ? 'not-both' : status}`, { name: nameIn(words, wording.proposer) });
}

/** A boundary in words: as it stands, with what each said to these very words. */
export const inWords: KindInWords = {
  kind: 'boundary',
  // Answers to words that are gone say nothing.
  says: ({ records }) => records.some(({ data }) => (data as unknown as BoundaryData).is === 'wording'),
  name: (words) => words.say('boundary.title'),
  write({ kind, session, records }, words, reader) {
    const [boundary] = boundariesOf(records as unknown as readonly BoundaryRecord[], reader);
    if (!boundary) return undefined;
    const { area } = boundary.wording;
    return {
      kind,
      session,
      title: words.area?.(area) ?? area.replaceAll('-', ' '),
      voices: [wordingOf(boundary, words), ...answersIn(boundary, words)],
      together: [statusOf(boundary, words)],
    };
  },
};
