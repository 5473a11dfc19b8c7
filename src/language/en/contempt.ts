/** Words of scorn. */
import { isNoAccusation } from './guards.js';
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const contempt = patterns(`
  pathetic $
  whatever $
  so _1 annoy
  so now you be
  ^ give it|me a_break|a_rest|strength
  ^ spare me
  ^ oh please
  what be _1 wrong with you $
  be you _1 that? NAME|TRAIT
  congratulation ,? you
  you call that|this _1 $
  no_one|nobody _1 WANT you
  no_one|nobody _1 BE live_with|marry|put_up_with|stand|stay_with|tolerate you
  go and? cry
  thank for nothing
  do not make me laugh
  bless ,? you try
  you be|look|sound _3 disgust|embarrassment|joke|loser|nothing|pathetic|revolt|waste_of|worthless !to|with
  typical of? $|just|man|woman|you
  what be? your damage|excuse|issue|point|problem
  i be|get|have lose|no|zero _1 _1 respect
  i can not believe that? i
  poor little?
  use that|your brain|head
  ^ get|get_a a_grip|a_life|grip|life|over_it|over_yourself|real
  as_if|like you could|will|would
  grow up
  you would not last|manage
  what|who on|the hell
  shut|shut_the_hell it|up|your_face
  a|an _ excuse for
  good|great|nice|well|wow ,? do|going|job|one|work ,? geniu|you
  you bore|disgust|revolt me
  you be NOT|hardly|no a_real|even_a|worth
  you be|should_be|should_feel lucky that? i
  you make me cringe|sick
  i be|feel asham|embarrass of|to_be? marry|see|with|you
  ^ boo|cry baby|hoo|me_a_river
  crocodile tear
  here come the waterwork
  the sight|sound|thought of you
  who do you think you be
  here we go
  good luck
  man|woman up $|already|and
  you deserve to
  blah blah
  i pity you
  shame on you
  how dare you
  i be too_good
  you be beneath me
`);
const fineContempt = speaksOf(
  `
  what is wrong ,? be_you|can_i|honey|love|sweetheart
  wrong with your _ !brain|head
  NOT despise|disgust|hate|pathetic|worthless
`,
);
const selfSaid = endsWith(
  `
  i TALK|be|feel|shout|yell _3
  I|boss|father|mother|people|you TALK|shout|yell _2
`,
);

/** Words of scorn. */
export const contemptIn = (sentence: Sentence): Span[] =>
  contempt(sentence).filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineContempt(sentence) && !selfSaid(sentence, span.from),
  );
