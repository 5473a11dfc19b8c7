/** Names for a whole person, measuring against others, and words of scorn. */
import { isKind } from './general-words.js';
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const labels = patterns(`
  you be|been|sound|seem|act|behave|look !not|never|no|right _3 TRAIT|NAME
  you be? full of
  you be|been|make !not|never _3 POOR ROLE|at|with|to_live|to_be
  what|which|some kind|sort|type of
  what a|an|such _1 TRAIT|NAME|thing|move
  how|why DO|be|must you|your NOT? be|act|get|become|always|have_to_be|need_to_be
  you act|behave|talk|sulk|whine like|as_if_you_be|as
  how so? TRAIT you|that|your be
  i find|consider|think_of|see|call you
  your _1 behaviour|behavior|attitude be
  you have|need|get _3 attitude|anger|mental|psychological|therapy|ego|temper|issue
  stop|quit|enough_of|do_not|not|never be|act|behave|play|your _3 TRAIT|NAME|jealous|difficult
  you TRAIT|fucking|bloody|absolute|little|complete|total|big NAME
  you have|get _ empathy|heart|shame|manner|backbone|conscience|brain
  you be NOT|no|hardly _1 KIND|real|decent|proper|much|use? ROLE|use|help|fun
  you be the laziest|meanest|rudest|dumbest|stupidest|coldest|weakest|problem
  you be no good|use|help|fun
  you call yourself
`);
/** "You're so …", whatever the word, unless it is kind or tells how somebody is just now. */
const anyTrait = patterns(`
  you be|been|can_be so|too|way_too|such_a|such_an|a_total|a_complete|a_real|a_right|an_absolute|the_biggest !JUST_NOW _1
`);
const kindly = speaksOf('GOOD|KIND|lot');

/** "So funny", "crazy about you", "mean a lot": words that only look like names. */
const fineAfter = beginsWith(`
  you _4 mean so|a|the|to
  you _5 weak|cold|sensitive in|about|to_the|at
  you _4 hard on yourself
  you do not TRAIT
`);
/** Said by the writer of what somebody else is. */
const heldOff = endsWith(`
  NOT|hardly because|that|as_if
  i|you call _2
  WHEN|because|that people|they|others SAY
`);

const comparisons = patterns(`
  be|act|i_wish_you_be _2 more|half|as _2 like|as
  why|how_come can|do|be|could NOT you
  _ would NOT have? forget|treat|speak|talk|do|let|leave|say|dream
  you be|sound|act|look|behave|talk|turn|become _3 like|into|as|of|than _3 your
  better|more|nicer|kinder than you
  _ husband|wife|boyfriend|girlfriend|partner|bloke|fella|fiance take|do|cook|help|buy|bring|give|make|would|_9_and_you
  _ would have notice|call|remember|help|ask|know|care|ring|think_of
  you be|turn exactly|just|into|becoming|as_bad_as|worse_than|like your|my KIN
  everyone|everybody|all_my_friends|anyone|anybody else|elses|_1 _1 can|do|manage|has|help|get|would|know
  _ do|cook|clean|help|buy|bring|take _7 for|with his|her
  my|our|your|her|his KIN|colleague|neighbour|neighbor|neighbours|neighbors husband|wife|partner|boyfriend|girlfriend
  _ treat|take|love|respect|help|spoil|buy his|her wife|husband|girlfriend|boyfriend|partner
  even _4 be|can|do|have|would|know|help|could _3 than_you|you_can_not|and_you|but_you|you_do_not
  like mother|father like
  i never had
  unlike you
  look at? how|what
  at least my|his|her|_
  you could|should|might learn|take
`);
const fineComparison = speaksOf(
  'i|we|it|you|that would have|never|not\n like your mother|father and KIND|i_KIND|patient',
);

const contempt = patterns(`
  pathetic $
  whatever $
  so _1 annoying
  so now you be
  i do not care
  ^ give|spare|oh me|please|it
  you be|look|sound _3 pathetic|disgusting|worthless|joke|loser|clown|revolting|repulsive|laughable|embarrassment|embarrass|waste_of|nothing|bore !to|with
  typical of? you|man|woman|just|$
  what|whats be? your
  i have|be|got lose|no|zero _1 _1 respect
  nag|nags nag|at_me|me
  you should|ought to? be
  i can not believe that? i
  ^ genius|sherlock|einstein $
  be you even|seriously|really
  poor little? you|baby|diddums
  use your|that brain|head|loaf
  ^ get|get_a over_yourself|over_it|life|grip|real|a_grip|a_life
  like|as_if you would|could|will
  grow up|some_balls|a_pair|a_spine
  do me|everyone a favour|favor and
  you would not last|survive|manage
  what|who the|on hell|fuck|heck|earth
  shut|shut_the_fuck|shut_the_hell up|your_mouth|it|your_face|your_trap|your_gob
  a|an sad|sorry|poor|pathetic excuse for
  well|nice|great|good|bravo|congratulations|congrats|wow ,? done|one|job|going|work ,?
  you disgust|sicken|repulse|bore|repel|revolt me
  you be NOT|no|hardly worth|worthy|a_real|even_a
  oh|,? please|spare|great|wow|bless ,? spare|stop|you_poor|here_we_go|cry|not_this|the_victim|poor
  you be|should_be|should_feel lucky|fortunate that? i
  you make me sick|want_to_vomit|want_to_puke|cringe|gag
  i be|feel embarrassed|ashamed to_be|of? see|with|you|married
  you DO not even|manage|boil|cook|hold|keep _3 right|properly|egg|job|anything|conversation|one_thing
  ^ boo|cry hoo|me_a_river|baby
  the sight|sound|thought of you
  i do? not|no_longer|never respect you
  who do you think you be
  go to hell|screw_yourself
  here we go
  good luck
  man|woman up $|already|and
  act|be your age|a_man|a_real_man
  you deserve to
  who|why would _ _2 you
  blah blah
  bless your|you heart|poor_thing
  be you happy|satisfied|proud
  you make a fool|laughing_stock
  i pity you
  shame on you
  how dare you
  who cares what|about|$
  i be too_good
  you be beneath|below me
`);
const fineContempt = speaksOf(
  'what is wrong ,? can_i|love|honey|sweetheart|be_you\n wrong with your phone|car|back|knee|leg|computer|foot|arm|stomach|tooth|eye|laptop|bike\n NOT hate|despise|worthless|pathetic|disgust',
);
const selfSaid = endsWith(
  'i say|tell|call|shout|yell|be|feel _3\n you|he|she|they|mother|father|boss|people say|tell|call|shout|yell _2',
);

/** Names for a whole person. */
export const labelsIn = (sentence: Sentence): Span[] =>
  [...labels(sentence), ...anyTrait(sentence).filter((span) => isUnkind(sentence, span))].filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineAfter(sentence, span.from) && !heldOff(sentence, span.from),
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

/** Words of scorn. */
export const contemptIn = (sentence: Sentence): Span[] =>
  contempt(sentence).filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineContempt(sentence) && !selfSaid(sentence, span.from),
  );
