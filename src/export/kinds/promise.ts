import type { ExerciseRecord } from '../../exercises/record.js';
import type { GoalData, PromiseData } from '../../exercises/promise-data.js';
import { fullDate } from '../dates.js';
import { filled, nameIn, type KindInWords, type Words } from '../kind-in-words.js';

/** A promise and a goal read alike: the words, then what they hang on and the day. */
const inWordsOf = (kind: 'promise' | 'goal'): KindInWords => {
  const name = (words: Words) => words.say(`history.kind.${kind}`);
  return {
    kind,
    name,
    write: ({ session, records }, words) => ({
      kind,
      session,
      title: name(words),
      voices: (records as ExerciseRecord<(PromiseData | GoalData) & object>[]).map(({ author, data }) => {
        const { cue, due, step, review }: Partial<PromiseData & GoalData> = data;
        const day = due ?? review;
        const parts = filled([
          ['words', '', data.words],
          ['cue', '', cue],
          ['step', '', step],
          ['day', '', day && fullDate(day, words.locale)],
        ]);
        return { who: author, ...(author !== 'both' && { name: nameIn(words, author) }), parts };
      }),
      together: [],
    }),
  };
};

export const promise = inWordsOf('promise');
export const goal = inWordsOf('goal');
