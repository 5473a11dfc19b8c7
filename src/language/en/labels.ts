/** Names for a whole person, measuring against others, and words of scorn. */
import { isKind } from './general-words.js';
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const labels = patterns(`
  you be|been|sound|seem|act|behave|look|become|turn_out|get|have_been !not|never|no|right _3 TRAIT|NAME
  you be|been|make !not|never _3 POOR ROLE|at|with|to_live|to_be
  you be NOT|no|hardly a|an|much_of_a|even_a|exactly_a|much|any|a_real? KIND|real|decent|proper|much|use? ROLE|use|help|fun
  you be no good|use|help|fun $|to|at|with|as|for
  you be|been so|too|such_a|such_an|always jealous|hard|angry|loud|cheap|strict|critical|difficult|dry
  you have|get no|zero|not_any|NOT|not_a_shred_of empathy|heart|shame|manner|backbone|conscience|brain|soul|spine|class|common_sense|self_control|compassion|gut|decency|personality|ambition
  you do not have|know a|any empathy|heart|shame|manner|backbone|conscience|brain|soul|spine|clue|decency
  you act|behave|talk|sulk|whine like|as_if_you_be|as a|an|some|you_be? _1 NAME|king|queen|teenager|animal|stranger|five|robot|KIDS
  you be the laziest|meanest|rudest|dumbest|stupidest|coldest|weakest|cheapest|nastiest|cruellest|neediest|craziest|worst|problem|biggest
  you TRAIT|fucking|bloody|absolute|little|complete|total|big NAME
  how|why DO|be|must you|your NOT? be|act|get|become|always|have_to_be|need_to_be _2 TRAIT|NAME|difficult|jealous
  stop|quit|enough_of|do_not|not|never be|act|behave|play|your _3 TRAIT|NAME|jealous|difficult !be
  what|which|some kind|sort|type of ROLE|person|NAME do|would|forget|leave|act|be|say|treat|talk|let
  you be? full of it|yourself|shit|crap|excuse|hot_air|nonsense|bullshit
  your _1 behaviour|behavior|attitude be TRAIT|unacceptable|appalling|shameful
  you call yourself a|an _1
  why|how do|must|be you have_to|need_to|must? be|act|get so|such|this|that _1 !kind !sweet !far
  how so? TRAIT you|that|your be
  i find|consider|think_of|see|call you _3 TRAIT|NAME|difficult|exhausting
  what a|an|such _1 TRAIT|NAME|thing|move !of_a_day|kind
  such|so|that|how|of_you TRAIT of_you|thing|person|man|woman|to_do|attitude|comment|move
  you have|need|get _3 attitude|anger|mental|psychological|therapy|ego|temper|issue|personality|god_complex|shrink|psychiatrist|attention|maturity|emotional problem|issue|disorder|span|$|on|and|with|intelligence !cushion
  such a|an NAME $
  your selfish~|laziness|stupidity|childish~|arrogance|immaturity|stubborn~|drama|mood_swings|tantrums|ego|coldness|nagging|bullshit
  TRAIT and TRAIT you_be|that_be_what_you_be|as_usual
`);
/** "You're so …", whatever the word, unless it is kind or tells how somebody is just now. */
const anyTrait = patterns(`
  you be|been|can_be so|too|way_too|such_a|such_an|a_total|a_complete|a_real|a_right|an_absolute|the_biggest !JUST_NOW _1
`);
const kindly = speaksOf('GOOD|KIND|lot');

/** "So funny", "crazy about you", "mean a lot": words that only look like names. */
const fineAfter = beginsWith(`
  you _5 crazy|mad|mental|insane about|good|talented|in_love|busy
  you _4 mean so|a|the|to|it|well|everything|more|that|by
  you _5 weak|cold|sensitive in|about|to_the|at|from|$_just
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
  you be|sound|act|look|behave|talk|turn|become|remind_me _3 like|into|as|of|than _3 your KIN|old_man !eyes|smile|nose
  you be|turn exactly|just|into|becoming|as_bad_as|worse_than|like your|my KIN
  like mother|father like daughter|son
  my|your first|last|late|old|previous? ex|ex_~|boyfriend|girlfriend|husband|wife|partner would|never|always|at_least|used_to|know|do|can|be|have|treat _9 !hurt_me
  a|any|every|no|most|all|other|an|some|real normal|decent|real|proper|good|other|sane|loving|caring|half_decent|reasonable|grown|ordinary? ROLE|adult|people|couple would|can|do|manage|at_least|help|get|know|take|say|treat|have|remember|go|already|cook|NOT
  everyone|everybody|all_my_friends|anyone|anybody else|elses|_1 _1 can|do|manage|has|help|get|would|seem|know|gets_taken !is_fine
  why|how_come can|do|be|could NOT you be|act|behave|do_it|do_things|help|try|look _3 like|the_way|as _1
  be|act|i_wish_you_be _2 more|half|as _2 like|as _1 !yourself|us
  i wish|want you be|could_be|acted|to_be _2 like|as my|your|him|her|_1
  my|our|your|her|his KIN|colleague|neighbour|neighbor|neighbours|neighbors husband|wife|partner|boyfriend|girlfriend _1
  _ would NOT have? forget|treat|speak|talk|do|let|leave|say|dream|behave|act _5 !you
  _ would have notice|call|remember|help|ask|know|care|ring|think_of|come|listen
  more like my|your|his|her|our|their _1
  _ do|cook|clean|help|buy|bring|take|make|treat _7 for|with his|her wife|husband|girlfriend|boyfriend|partner|missus
  _ treat|take|love|respect|help|spoil|buy|get|give|make|cook|plan|book his|her wife|husband|girlfriend|boyfriend|partner
  i never had this|these|that _2 with my|any
  not half|as|even|nearly the|as|half? man|woman|KIND|person as|that|of my|your|he|she
  others|other_people|normal_people|real_men|real_women would|manage|do|have|can _2 !wonder !like_me
  _ husband|wife|boyfriend|girlfriend|partner|bloke|fella|fiance take|do|cook|help|buy|bring|give|make|earn|never|always|at_least|say|would|treat|know|remember|get_up|even|_9_and_you
  _ husband|wife|boyfriend|girlfriend|partner|man _8 and|but|unlike|while ,? you|what_about_you
  even _4 be|can|do|have|would|know|help|could _3 than_you|you_can_not|and_you|but_you|you_do_not
  even a|my|the|our|your child|dog|cat|kid|toddler|teenager|_2_year~|brother|baby|ex|KIDS|neighbour|neighbor _2 can|know|could|would|do|listen|manage|have|be|treat
  you be worse|lazier|meaner|colder|more_TRAIT|no_better|less_mature than
  better|more|nicer|kinder than you do|be|can|ever|have|would|treat
  unlike you
  compared to|with _2 you|your|him|her|other
  i should|could have marry|stay_with|pick|choose|go_with|never_leave
  look at? how|what _2 _ husband|wife|partner|he|she|they
  at least my|his|her|_ ex|husband|wife|_1 help|try|care|listen|know|work|earn
  you could|should|might learn|take _3 from _2 your|my|him|her|KIN
`);
const fineComparison = speaksOf(
  'i|we|it|you|that would have|never|not\n like your mother|father and KIND|i_KIND|patient',
);

const contempt = patterns(`
  you be|look|sound _3 pathetic|disgusting|worthless|joke|loser|clown|revolting|repulsive|laughable|embarrassment|embarrass|disgrace|waste_of|trash|garbage|scum|nothing|nobody|vile|sad_little|bore !to|with
  pathetic $
  you disgust|sicken|repulse|bore|repel|revolt me
  you make me sick|want_to_vomit|want_to_puke|cringe|gag
  grow up|some_balls|a_pair|a_spine $|already|for_once|and|will_you|please
  ^ get|get_a over_yourself|over_it|life|grip|real|a_grip|a_life|a_clue|lost|stuffed|bent
  ^ boo|cry hoo|me_a_river|baby
  poor little? you|baby|diddums
  what|whats be|the|hell|fuck|on_earth* wrong with|in you|your_head
  what|whats be? your fucking|bloody|damn? problem|deal|damage
  what|who the|on hell|fuck|heck|earth be|do you|wrong
  typical of? you|man|woman|just|$
  i DO not stand|bear|stomach|look_at|respect you|the_sight|the_sound|your_face|your_voice|look_at_you $|anymore|when|right_now|and|eat|of|_1
  the sight|sound|thought of you make|disgust|sicken
  well|nice|great|good|bravo|congratulations|congrats|wow ,? done|one|job|going|work ,? genius|sherlock|einstein|mate|idiot|hero|again|as_usual|you_ruin
  ^ genius|sherlock|einstein $
  shut|shut_the_fuck|shut_the_hell up|your_mouth|it|your_face|your_trap|your_gob
  nobody|no_one|who|noone else? would|will|could|want put_up|want|take|have|love|date|marry|live|stay _2 you
  nobody|no_one|no_wonder|who like|can_stand|love you|your
  i have|be|got lose|no|zero _1 all|any|every|the_last_of_my? respect _1 for|left
  i do? not|no_longer|never respect you
  i hate|despise|loathe|detest you|your_guts|your_face|the_way_you|live_with_you|be_with_you|be_married !leaving|being_sad
  i wish|regret i|that? never|meet|marry|the_day _1 met|marry|i|you
  i can not believe that? i marry|love|waste|stay|choose|trust|let|fall|ever _1
  who do you think you be
  be|is you stupid|deaf|blind|thick|dumb|insane|mental|mad|out_of_your_mind|retarded|a_child|dense|crazy
  screw|fuck|damn|sod|bugger|stuff|eff you|off
  go to hell|screw_yourself
  piss|sod|bugger|get off|lost|out_of_my_sight
  whatever $
  ^ give|spare|oh me|please|it a_break|the|your_excuses|your_tears
  oh|,? please|spare|great|wow|bless ,? spare|stop|you_poor|here_we_go|cry|not_this|the_victim|poor
  here we go again|with_you
  good luck find|get _3 somebody|someone|anyone|else
  man|woman up $|already|and
  act|be your age|a_man|a_real_man
  you deserve to be|everything|nothing|it|each|all_the|this|what_you !better|happy|loved|good
  you DO not even|manage|boil|cook|hold|keep _3 right|properly|egg|job|anything|conversation|one_thing
  you be NOT|no|hardly worth|worthy|a_real|even_a _1 it|my|me|the|of|talk|spit|time|man|woman|father|mother|husband|wife|adult
  do me|everyone a favour|favor and
  you be dead|nothing to_me|inside
  who|why would anyone|anybody|want|love|marry _2 you
  blah blah
  you _3 waste of|my space|time|oxygen|best|life|youth
  bless your|you heart|poor_thing
  nag|nags nag|at_me|me
  so now you be the|an|a _2
  do|can|could you ever? use|even_have|have|got|own your|a|any brain|head|heart|feelings|conscience
  use your|that brain|head|loaf
  any idiot|fool|child|moron could|can|know|would
  be you happy|satisfied|proud now|of_yourself
  you make a fool|laughing_stock of|yourself
  i be|feel embarrassed|ashamed to_be|of? see|with|you|married
  i pity you
  shame on you
  how dare you
  you should|ought to? be ashamed
  you do not deserve me|us|this_family|love|my_love|a_family|happiness|to_be_happy
  like|as_if you would|could|will know|understand|care|ever|have_any
  you sad|poor|pathetic|miserable|useless|sorry excuse|man|woman|creature
  a|an sad|sorry|poor|pathetic excuse for
  you would not last|survive|manage _5 without|if_i|anything
  you be|should_be|should_feel lucky|fortunate that? i _1 !met
  be you even|seriously|really capable|human|listen|able|a|this
  i do not care what|how|if|about you|your _1
  who cares what|about|$
  i be too_good for_you
  i deserve|could_do better|so_much_better|more than? you|this|$
  you be beneath|below me
  you whine|moan|nag|bitch|whinge|sulk about|like|$|all|and|over|at|constantly
  so _1 annoying
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
