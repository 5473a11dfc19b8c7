/** Words of scorn. */
import { isNoAccusation } from './guards.js';
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const contempt = patterns(`
  ^ boo|cry baby|hoo|me_a_river
  ^ get|get_a a_grip|a_life|grip|life|over_it|over_yourself|real
  ^ give it|me a_break|a_rest|strength
  ^ oh please
  ^ spare me
  as_if|like you could|will|would
  a|an _ excuse for
  be you _1 that? NAME|TRAIT
  blah blah
  bless ,? you try
  congratulation ,? you
  do not make me laugh
  go and? cry
  good|great|nice|well|wow ,? do|going|job|one|work ,? geniu|you
  grow a_pair|a_spine|some|up
  here we go
  how dare you
  good|kind|nice of you to _6 for_a_change|for_once
  i be|feel asham|embarrass of|to_be? marry|see|with|you
  i be|get|have lose|no|zero _1 _1 respect
  i can not believe that? i
  i pity you
  man|woman up $|already|and
  no_one|nobody _1 BE live_with|marry|put_up_with|stand|stay_with|tolerate you
  no_one|nobody _1 WANT you
  no_one|nobody ask for_your|you
  pathetic $
  poor little?
  shame on you
  shut|shut_the_hell it|up|your_face
  so _1 annoy
  so now you be
  thank for nothing
  the sight|sound|thought of you
  typical of? $|just|man|woman|you
  use that|your brain|head
  what be _1 wrong with you $
  what be? your damage|excuse|issue|point|problem
  whatever $
  what|who on|the hell
  who do you think you be
  you be NOT|hardly|no a_real|even_a|worth
  you be beneath me
  you be|look|sound _3 disgust|embarrassment|joke|loser|nothing|pathetic|revolt|waste_of|worthless !to|with
  you be|should_be|should_feel lucky that? i
  you bore|disgust|revolt me
  you call that|this _1 $
  you deserve to
  you make me cringe|sick
  you would not last|manage
`);
const fineContempt = speaksOf(
  `
  NOT despise|disgust|hate|pathetic|worthless
`,
);
const selfSaid = endsWith(
  `
  I|boss|father|mother|people|you TALK|shout|yell _2
  i TALK|be|feel|shout|yell _3
`,
);

/** Words of scorn. */
export const contemptIn = (sentence: Sentence): Span[] =>
  contempt(sentence).filter(
    (span) => !isNoAccusation(sentence, span.from) && !fineContempt(sentence) && !selfSaid(sentence, span.from),
  );
