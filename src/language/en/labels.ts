/** Names for a whole person, and measuring against others. */
import { isKind } from './general-words.js';
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const labels = patterns(`
  ^ such a|an _1 NAME|TRAIT
  do_not|enough_of|never|not|quit|stop act|be|behave|play|your _3 NAME|TRAIT|difficult|jealou
  how|why DO|be|must you|your NOT? act|always|be|become|get|have_to_be|need_to_be
  how|why TRAIT be|can you
  i call|consider|find|see|think_of you _3 NAME|POOR|TRAIT
  i marry a|an _1 NAME|TRAIT
  some|what|which kind|sort of
  what a|an|such _1 NAME|TRAIT !it|the|this
  why be you such
  you _ NAME
  you _ just? like a|some _1 NAME|kid|teenager
  you _1 NAME $
  you _2 liar ,? and? a|an? NAME|TRAIT
  you have? act|be|become|been|behave|look|seem|sound !never|no|not|right _3 NAME|TRAIT
  you be NOT|hardly|no _1 KIND|decent|much|proper|real|use? ROLE|fun|help|use
  you be _1 hard_work
  you be emotionally _
  you be no better|fun|good|help|use
  you be the laziest|problem
  you be? act|behave|talk as|as_if_you_be|like
  you be? full of crap|excuse|it|lie|yourself
  you be|been|make !never|not _3 POOR ROLE|at|to_be|to_live|with
  you get|have _ brain|empathy|heart|manner
  you get|have|need _3 anger|attitude|issue|mental|temper|therapy
  your _1 attitude|behavior|behaviour be
`);
/** "You're so …", whatever the word, unless it is kind or tells how somebody is just now. */
const anyTrait = patterns(`
  you be|been|can_be a_complete|a_real|a_right|a_total|an_absolute|so|such_a|such_an|too|way_too !JUST_NOW _1
`);
const kindly = speaksOf('GOOD|KIND|lot');

/** "So funny", "crazy about you", "mean a lot": words that only look like names. */
const fineAfter = beginsWith(`
`);
const comparisons = patterns(`
  MY _ boyfriend|girlfriend|husband|partner|wife DOES|always|buy|cook|do|earn|help|listen|never|remember|treat|would
  _ _ her|his boyfriend|girlfriend|husband|partner|wife
  _ bloke|boyfriend|girlfriend|husband|partner|wife DOES|_9_and_you|buy|cook|do|help|would
  _ would NOT have? TALK|do|forget|leave|let|treat
  act|be|i_wish_you_be _2 as|half|more _2 as|like
  all_my_friend|anyone|everybody|everyone _1|else _1 can|do|get|have|help|know|manage|would
  at least he|her|his|my|she|they
  a|any decent|good|normal|real _ do|would
  better|kinder|more|nicer than you
  even _4 _ _3 and_you|but_you|than_you|you_can_not|you_do_not
  everyone_else boyfriend|girlfriend|husband|partner|wife
  how_come|why be|can|could|do NOT you
  look at? how|what
  my ex NOT would
  my ex _1 NOT|always|would _1 TALK|hurt|make|treat
  other ROLE|couple|family|people BE|help|know|manage
  you act|be|become|behave|sound|talk|turn _3 as|into|like|of|than _3 your
  you be worse than
  you be|turn as_bad_as|becom|exactly|into|just|like|worse_than my|your KIN
  you could|might|should learn|take _3 from|lesson|thing
`);
const fineComparison = speaksOf(
  `
  I|you would have|never|not
`,
);

/** Names for a whole person. */
export const labelsIn = (sentence: Sentence): Span[] =>
  [...labels(sentence), ...anyTrait(sentence).filter((span) => isUnkind(sentence, span))].filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineAfter(sentence, span.from),
  );

/** Whether what "so" or "such a" belongs to is neither kind nor a state of the moment, three words far. */
function isUnkind(sentence: Sentence, { from, to }: Span): boolean {
  const words = { from, to: Math.min(sentence.tokens.length, to + 3) };
  return !kindly(sentence, words) && !sentence.tokens.slice(from + 1, words.to).some(({ plain }) => isKind(plain));
}

/** Measuring the other against somebody. */
export const comparisonsIn = (sentence: Sentence): Span[] =>
  comparisons(sentence).filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineComparison(sentence, clauseAround(sentence, span)),
  );
