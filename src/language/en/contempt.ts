/** Words of scorn. */
import { isNoAccusation } from './guards.js';
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const contempt = patterns(`
  pathetic $
  whatever $
  so _1 annoy
  so now you be
  i do not care how|what you
  ^ give it|me a_break|a_rest|strength
  ^ spare me
  ^ oh please
  what be _1 wrong with you $
  be you _1 that? NAME|TRAIT
  congratulation ,? you
  nobody|no_one else would _2 date|have|love|marry|put_up|stand|take|want
  you call that|this _1 $
  nobody|no_one _1 like|love|want you
  who _2 want|love|like you $
  go and? cry
  thank for nothing
  do not make me laugh
  bless ,? you try
  you be|look|sound _3 clown|disgust|embarrassment|joke|laughable|loser|nothing|pathetic|repulsive|revolt|waste_of|worthless !to|with
  typical of? you|man|woman|just|$
  what be? your damage|excuse|issue|point|problem
  i be|get|have lose|no|zero _1 _1 respect
  nag at_me|me|nag
  you ought|should to? be asham|embarrass|grateful|lucky
  i can not believe that? i
  ^ einstein|geniu|sherlock $
  be you even|really|seriously human|listen|so|that|this|try
  poor little? baby|diddum|you
  use that|your brain|head|loaf
  ^ get|get_a a_grip|a_life|grip|life|over_it|over_yourself|real
  as_if|like you could|will|would
  grow a_pair|a_spine|some_ball|up
  do everyone|me a favor|favour and
  you would not last|manage|survive
  what|who on|the earth|fuck|heck|hell
  shut|shut_the_fuck|shut_the_hell it|up|your_face|your_gob|your_mouth|your_trap
  a|an pathetic|poor|sad|sorry excuse for
  bravo|congrat|good|great|nice|well|wow ,? do|going|job|one|work ,? einstein|geniu|sherlock|you
  you bore|disgust|repel|repulse|revolt|sicken me
  you be NOT|hardly|no a_real|even_a|worth|worthy
  ,|oh? bless|great|please|spare|wow ,? cry|here_we_go|not_this|poor|spare|stop|the_victim|you_poor
  you be|should_be|should_feel fortunate|lucky that? i
  you make me cringe|gag|sick|want_to_puke|want_to_vomit
  i be|feel asham|embarrass of|to_be? marry|see|with|you
  you DO not boil|cook|even|hold|keep|manage _3 anything|conversation|egg|job|one_thing|properly|right
  ^ boo|cry baby|hoo|me_a_river
  the sight|sound|thought of you
  i do? never|no_longer|not respect you
  who do you think you be
  go to hell|screw_yourself
  here we go
  good luck
  man|woman up $|already|and
  act|be your a_man|a_real_man|age
  you deserve to
  who|why would _ _2 you
  blah blah
  bless you|your heart|poor_thing
  be you happy|proud|satisfy
  you make a fool|laugh_stock
  i pity you
  shame on you
  how dare you
  who care what|about|$
  i be too_good
  you be below|beneath me
`);
const fineContempt = speaksOf(
  'what is wrong ,? can_i|love|honey|sweetheart|be_you\n wrong with your phone|car|back|knee|leg|computer|foot|arm|stomach|tooth|eye|laptop|bike\n NOT hate|despise|worthless|pathetic|disgust',
);
const selfSaid = endsWith(
  'i say|tell|call|shout|yell|be|feel _3\n you|he|she|they|mother|father|boss|people say|tell|call|shout|yell _2',
);

/** Words of scorn. */
export const contemptIn = (sentence: Sentence): Span[] =>
  contempt(sentence).filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineContempt(sentence) && !selfSaid(sentence, span.from),
  );
