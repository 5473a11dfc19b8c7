import type { CheckinAnswer } from '../../exercises/checkin-state.js';
import { openCheckin } from '../../exercises/checkin-history.js';
import { otherOf } from '../../exercises/record.js';
import { filled, nameIn, type KindInWords, type Words, type WrittenPart } from '../kind-in-words.js';

const people = ['a', 'b'] as const;

/** The parts of an answer that hold something, in the order in which they were asked. */
export function partsOf(answer: CheckinAnswer, words: Words): WrittenPart[] {
  const outside = [...(answer.outside ?? []).map((key) => words.say(`outside.${key}`) || key), answer.outsideWords];
  const text = (key: 'well' | 'between' | 'wish') => [key, words.say(`choose.${key}`), answer[key]] as const;
  const prompt = answer.prompt && words.prompt?.(answer.prompt);
  return filled([
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
  ]);
}

/** A check-in in words. */
export const inWords: KindInWords = {
  kind: 'checkin',
  name: (words) => words.say('checkin.title'),
  write(entry, words) {
    const { answers, heard, rhythm } = openCheckin(entry);
    return {
      kind: entry.kind,
      session: entry.session,
      ...(rhythm === 'weekly' && { title: words.say('history.weekly') }),
      voices: people.flatMap((who) => {
        const answer = answers[who];
        if (!answer) return [];
        const parts = partsOf(answer, words);
        const nothing = { key: 'nothing', label: '', text: words.say('choose.nothing') };
        return [{ who, name: nameIn(words, who), parts: parts.length ? parts : [nothing] }];
      }),
      together: people.flatMap((who) => {
        const sentence = heard[who]?.trim();
        const names = { name: nameIn(words, who), other: nameIn(words, otherOf(who)) };
        return sentence ? [words.say('history.heard', { ...names, words: sentence })] : [];
      }),
    };
  },
};
