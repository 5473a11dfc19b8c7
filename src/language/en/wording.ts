/** Writes words of a sentence out again, as somebody would type them with care. */
import type { Sentence, Token } from './sentences.js';

/** Short forms that a careful writer uses, for words that were written out. */
const contractions: Readonly<Record<string, string>> = {
  'do not': "don't",
  'does not': "doesn't",
  'did not': "didn't",
  'can not': "can't",
  'is not': "isn't",
  'are not': "aren't",
  'was not': "wasn't",
  'were not': "weren't",
  'have not': "haven't",
  'has not': "hasn't",
  'will not': "won't",
  'would not': "wouldn't",
  'could not': "couldn't",
  'should not': "shouldn't",
  'i am': "I'm",
  'you are': "you're",
  'it is': "it's",
  'that is': "that's",
  'i have': "I've",
  'you have': "you've",
  'i will': "I'll",
  'you will': "you'll",
  'i would': "I'd",
  'he is': "he's",
  'she is': "she's",
  'there is': "there's",
};
const family = /^(?:mother|father)s?$/;
/** Words that are typed with a capital only because a sentence begins with them. */
const small =
  /^(?:you|your|when|whenever|every|all|if|because|the|a|an|my|our|we|it|that|this|and|but|so|they|he|she|in|on|at|to|what|why|how|honestly|sorry|is|are|do)$/;

function written({ typed, plain }: Token, first: boolean): string {
  if (plain === 'i') return 'I';
  const same = typed.toLowerCase().replace(/['’]/g, '') === plain;
  if (!typed || (!same && !family.test(plain) && typed.length < 6)) return plain;
  if (typed.length > 3 && typed === typed.toUpperCase()) return typed.toLowerCase();
  return first && small.test(plain) ? typed.toLowerCase() : typed;
}

/** The words from one token up to another; `whole`, or without those that only add weight. */
export function wordsFrom(sentence: Sentence, from: number, to: number, whole = false): string {
  const out: string[] = [];
  for (let index = from; index < to; index++) {
    const token = sentence.tokens[index]!;
    if (token.plain === ',') {
      if (out.length) out[out.length - 1] += ',';
      continue;
    }
    if (!whole && isWeight(sentence, index)) continue;
    const next = sentence.tokens[index + 1];
    const apart = token.start !== next?.start;
    const short = next && index + 1 < to && !apart ? contractions[`${token.plain} ${next.plain}`] : undefined;
    if (short) {
      out.push(short);
      index++;
    } else out.push(written(token, index === 0));
  }
  return out.join(' ').replace(/[,\s]+$/, '');
}

/** What only asks for agreement or laughs at the end: "do you", "lol". */
const tag =
  /(?<! (?:how|what|where|who|why|when))((?: (?:do|are|did|have|were|will|would)(?: not)? you| innit| lol| haha| (?:damn|bloody|fucking) it)+) $/;

/** Where the words of a sentence end, without such. */
export const lastOf = ({ tokens, plain }: Sentence): number =>
  tokens.length - (tag.exec(plain)?.[1]!.trim().split(' ').length ?? 0);

/** Words that make a verdict of a sentence, or only add to its weight. */
const weights = new Set(
  'always never just even ever constantly literally bloody fucking freaking damn honestly actually totally clearly obviously lol haha'.split(
    ' ',
  ),
);
const swears = /^(?:damn|bloody|fucking|freaking)$/;
/** What such a word leans on, so that without it the sentence would fall: "give a damn about", "for ever", "just about". */
const held =
  / (?:damn|bloody|fucking|freaking) (?:about|all|at|either|for|if|in|it|me|of|or|that|to|us|when) | (?:a|one|two) damn[ ,]+$| (?:as|for|hardly|if|rarely|than) (?:always|ever) | (?:always|ever) (?:after|since|so) | (?:be|break|get|got) even | even (?:if|out|so|though|up) | just (?:about|as) | (?:him|me|out|so|speak|talk|them|think|us) (?:clearly|honestly) /;

/** Whether a word only adds weight where it stands; "well" does after "bloody", before an act. */
function isWeight({ tokens }: Sentence, index: number): boolean {
  const [before, plain, after] = [-1, 0, 1].map((by) => tokens[index + by]?.plain ?? '') as [string, string, string];
  if (plain === 'well') return swears.test(before) && !/^(?:|,|and|at|in|on|to|with)$/.test(after);
  return weights.has(plain) && !held.test(` ${before} ${plain} ${after} `);
}

/** "Bringing" and "seeing", not "bring" or "sing": an ending on something that can be said. */
export const isParticiple = (word: string): boolean => /[aeiouy].*ing$/.test(word);

/** The words with a capital at the beginning and an end: `…` where somebody may go on, else a full stop. */
export function sentenceOf(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[…?.]$/.test(whole) ? whole : `${whole}.`;
}
