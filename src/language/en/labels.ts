/** Names for a whole person, measuring against others, and words of scorn. */
import { isKind } from './general-words.js';
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const degree =
  'such|so|too|way|plain|downright|straight_up|super|dead|well|seriously|incredibly|very|just|really|a|an|the|most|nothing|but|such_a|a_bit|a_bit_of_a|kind_of|being|acting|behaving|always|getting|becoming|as|pretty|quite|rather|incredibly|extremely|unbelievably|fucking|bloody|complete|total|real|little|big|big_fat|absolute|right|old|proper|utter|cold|stupid|one|like|like_a|like_an|like_some|of|selfish|lazy|spoiled|spoilt|whiny|massive|fat|dirty|sad|grown|bit|biggest|person_and|more|emotionally|self|overly|lot|the_definition_of|a_such|useless|hopeless|and|at_times|ridiculously|insanely|also';

const labels = patterns(`
  you are|were|sound|seem|act|acted|behave|behaved|look|have_been|can_be|have_become|have_turned_into|will_be|will_always_be|are_being|were_being|are_acting|are_behaving|get|got ${degree}* ${degree}* {badTrait}|{badName}
  you are|were|have_been|make|made|will_be a|an|such_a|the|really|just* {badDegree} {role}|at|with|to_live|to_be
  you are|were not a|an|much_of_a|even_a|exactly_a* {goodDegree}|much {role}
  you are|were no good|use|help|fun|father|mother|husband|wife|partner $|to|at|with|as|for
  you are|were impossible|unbearable|hopeless|useless|unbelievable|a_nightmare|hard_work|exhausting|insufferable|incapable
  you are|were|have_been so|too|such_a|really|very|being|always cold|negative|sensitive|emotional|difficult|jealous|boring|weak|distant|uptight|hard|angry|loud|cheap|stubborn|lame|strict|critical|judgmental|judgemental|bitchy|dry|sloppy
  you have|had no|zero|not_any|not_a_shred_of|not_got_any empathy|heart|shame|manners|respect|backbone|feelings|conscience|brain|brains|soul|balls|spine|class|self_control|common_sense|sense_of_responsibility|patience|compassion|clue|guts|decency|personality|ambition
  you do|did not have a|any empathy|heart|shame|manners|backbone|conscience|brain|soul|spine|clue|guts|decency|feelings
  you act|acts|acted|behave|behaved|are_acting|are_behaving|talk|sulk|whine like|as_if_you_are|as a|an|some|you_are spoiled|spoilt|little|big|complete|total? {badName}|child|kid|teenager|toddler|five|two_year|king|queen|martyr|victim|robot|animal|stranger_to
  you are|were the laziest|meanest|rudest|dumbest|stupidest|coldest|weakest|cheapest|nastiest|messiest|pettiest|cruellest|cruelest|worst|neediest|craziest|moodiest|bossiest|slowest|dullest|vainest|angriest|ugliest|biggest
  you are|were a|an|such_a|one mess|wreck|trainwreck|train_wreck|shambles|case|walking|disaster|hot_mess|pig|child|handful|challenge|lot !of_fun
  you act|acted|behave|are_acting|are_behaving so? {badTrait}
  you {badTrait}|stupid|lazy|selfish|fucking|bloody|absolute|little|complete|total|ungrateful|big|spoiled {badName}
  how|why can|are|do|could|must|were|is|have_you_become you|your be|always|being|act|get|become|turn* ${degree}* {badTrait}|{badName}|cold|mean|negative|difficult|dramatic
  stop|quit|enough_of being|acting|behaving|playing|your ${degree}* ${degree}* {badTrait}|{badName}|dramatic|cold|jealous|negative|victim|martyr|drama|difficult|sensitive
  do not be|act|play|behave ${degree}* ${degree}* {badTrait}|{badName}|dramatic|cold|jealous|negative|victim|martyr|difficult|sensitive
  what|which kind|sort|type of {role}|person|monster|idiot does|do|did|would|forgets|leaves|acts|are|says|treats|talks|lets
  you full of it|yourself|shit|crap|excuses|hot_air|nonsense|bullshit
  you are full of it|yourself|shit|crap|excuses|hot_air|nonsense|bullshit
  you have|has _2 emotional|attention|maturity _1 range|span|intelligence|maturity
  your _1 behaviour|behavior|attitude is|was {badTrait}|unacceptable|childish|appalling|disgraceful|shameful
  you call yourself a|an {role}|man|woman|adult|mother|father
  you are|were the problem|worst
  why|how do|must|are you have_to|need_to|must? be|act|get so|such|this|that _1 !kind !sweet !far
  how so? {badTrait} you|that|your are|can_be|is|was
  i find|consider|think_of|see|call you as|to_be|a|an|such|so|very|really|exceedingly|extremely|incredibly|quite|rather|too* {badTrait}|{badName}|cold|difficult|impossible|exhausting
  what a|an {badTrait}|{badName} thing|person|man|woman|way|move|attitude|of|$|you|and
  such|so|that|how a|an|of_you* {badTrait} of_you|thing|person|man|woman|to_do|attitude|comment|move
  you have|had|need|got|have_got a|an|serious|real|some|such|to_get|a_bad|huge|anger|major|the|professional* attitude|anger|mental|issues|psychological|problem|problems|therapy|ego|temper|issue|chip|personality|maturity|big_ego|god_complex|head_examined|shrink|psychiatrist problem|issues|problems|disorder|$|on|and|with|for|of|examined !cushion
  such a|an {badName} $
  you are|were emotionally dead|stunted|unavailable|immature|constipated|manipulative
  your selfishness|laziness|stupidity|childishness|arrogance|immaturity|stubbornness|drama|mood_swings|tantrums|ego|coldness|sulking|whining|nagging|bullshit
  {badTrait} and {badTrait} you_are|that_is_what_you_are|as_usual
`);
/** "You're so …", whatever the word, unless it is kind or tells how somebody is just now. */
const anyTrait = patterns(`
  you are|were|can_be so|too|way_too|such_a|such_an|a_total|a_complete|a_real|a_right|an_absolute|the_biggest !{justNow} _1 
`);
const kindly = speaksOf('{goodState}|{goodDegree}|{kindTrait}');

/** "So funny", "crazy about you", "mean a lot": words that only look like names. */
const fineAfter = beginsWith(`
  you _5 crazy|mad|mental|insane about|good|talented|in_love|busy|for_each
  you _4 mean so|a|the|to|it|well|everything|more|that|by
  you _5 hard_work|hard working|worker
  you _4 absent minded|from_work|from_school
  you _5 fair
  you _4 hard on yourself
  you _4 pain $
`);
/** Said by the writer of what somebody else is. */
const heldOff = endsWith(`
  not|never|no_longer|hardly because|that|as_if
  i|you called _2
  when|if|because|that people|they|others {tell}
`);

const comparisons = patterns(`
  you are|were|sound|act|look|behave|talk|are_turning|are_becoming|turn|are_getting|remind_me|are_acting|sounded|acted exactly|just|like|into|as|a_lot_like|more_like|of|so_much_like|bad|worse|stubborn|lazy|mean|selfish|than* your mother|father|brother|sister|parents|ex|family|friends|uncle|aunt|grandmother|grandfather|dads|friend|mothers|old_man !eyes|smile|nose
  like mother|father like daughter|son
  my|your ex|exes|last_boyfriend|last_girlfriend|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|first_husband|first_wife|previous_partner|old_boyfriend would|never|always|at_least|used_to|knew|did|could|was|had|treated _9 !hurt_me
  a|any|every|no|most|all|other|an|some normal|decent|real|proper|good|other|sane|loving|caring|half_decent|reasonable|grown|functioning|self_respecting|ordinary? {role}|adult|people|men|women|fathers|mothers|partners|husbands|wives|couples|spouses|girlfriends|boyfriends|parents would|can|do|does|manage|at_least|help|get|know|take|say|treat|have|remember|go|already|cook|pay
  everyone|everybody|all_my_friends|anyone|anybody else|elses|_1 can|does|manages|has|helps|gets|husband|wife|boyfriend|girlfriend|partner|husbands|wives|partners|would_have|seems_to|knows|gets_taken
  why|how_come can|do|are|could not you be|act|behave|do_it|do_things|a_bit|help|try|look|more more|a_bit|as|a_little? like|as|helpful_like|romantic_like|the_way _3
  be|act more like _2 !yourself|us
  i wish|want you were|was|could_be|would_be|acted|to_be a_bit|more|half|as|a_little|just* like|as my|your|him|her|_1
  my|our|your|her|his friends|friend|sisters|sister|brothers|colleagues|mothers husband|husbands|wife|wives|partner|partners|boyfriend|boyfriends|girlfriend|girlfriends _1
  _ would never|not treat|speak|talk|do|forget|let|leave|say|dream|behave|act _5
  more like my|your|his|her|our|their _1
  _ does|do|cooks|cleans|helps|buys|brings|takes|makes|treats _7 for|to|with his|her wife|husband|girlfriend|boyfriend|partner|missus
  _ treats|takes|loves|respects|helps|spoils his|her wife|husband|girlfriend|boyfriend|partner
  i never had this|these|that _2 with my|any
  not half|as|even|nearly the|as|half man|woman|good|caring|nice|kind|helpful|person as|that|of my|your|he|she|_1
  others|other_people|normal_people|real_men|real_women|people|men|women would|manage|do|have|can be|to|have|know|not|already|at_least* _2 !wonder !like_me
  _ husband|wife|boyfriend|girlfriend|partner|fiance|man|bloke _9 and|but|unlike|while ,? you|what_about_you|what_do_you
  _ husband|wife|boyfriend|girlfriend|partner|bloke|fella takes|does|cooks|helps|buys|brings|gives|makes|earns|never|always|at_least|says|would|treats|knows|remembers|gets_up|even|actually _6
  even _4 is|are|can|does|do|has|have|would|knows|helps|manages|could|was|would_have more|better|less|nicer|_3 _3 than_you|you_can_not|and_you|but_you|you_do_not|you_could_not
  _ bought|got|took|gave|made|cooked|planned|booked his|her girlfriend|wife|husband|boyfriend|partner _9
  even a|my|the|our|your child|dog|cat|kid|five|toddler|six|three|ten|teenager|year|brother|baby|ex|old|son|daughter _2 can|knows|could|would|does|listens|manages|has|is
  you are worse|lazier|meaner|colder|more_selfish|more_childish|no_better|even_worse|less_mature|a_bigger_child than
  better|more|nicer|kinder than you do|are|can|ever|have|would|did|treat
  unlike you
  compared to|with _2 you|your|him|her|other
  i should|could have married|stayed_with|picked|chosen|listened_to_my_mother|gone_with|never_left
  look|watch at? how|what _2 _ husband|wife|partner|boyfriend|girlfriend|he|she|they
  at least my|his|her|_ ex|husband|wife|boyfriend|brother|sister|_1 helps|tries|cares|listens|listened|cared|tried|helped|knew|works|worked|earns
  you could|should|might learn|take _3 from _2 your|my|him|her|brother|sister|husband|wife|tom
  _ would never|not have forgotten|done_this|done_that|spoken|talked|treated|let_me|said_that|left_me
  _ would have noticed|called|remembered|helped|asked|known|cared|rung|thought_of|come|listened
`);
const fineComparison = speaksOf(
  'i would have|never|not\n it would have\n you would have\n we would\n that would\n like your mother|father and i_love|kind|generous|funny|patient',
);

const contempt = patterns(`
  you are|look|sound|were|being so|such|such_a|such_an|a|an|just|really|total|complete|fucking|beyond|totally* pathetic|disgusting|worthless|joke|loser|clown|revolting|repulsive|laughable|embarrassment|embarrassing|disgrace|waste_of_space|waste_of_time|trash|garbage|scum|nothing|nobody|vile|sad_little|a_sad|bore|waste_of_my_time|waste_of_oxygen
  pathetic $
  you disgust|sicken|repulse|bore|repel|revolt me
  you make|made me sick|want_to_vomit|want_to_puke|cringe|gag|laugh_with_your
  grow up|some_balls|a_pair|a_spine|the_fuck_up $|already|for_once|and|will_you|please|man
  ^ get|get_a over_yourself|over_it|life|grip|real|a_grip|a_life|a_clue|lost|stuffed|bent|a_job_then
  ^ boo|cry hoo|me_a_river|baby
  poor little? you|baby|me_me_me|diddums
  what|whats is|the|hell|fuck|on_earth|are* wrong with|in you|your_head
  what|whats is|are? your fucking|bloody|damn? problem|deal|damage
  what|who the|on hell|fuck|heck|earth is|do|are|did you|wrong _4
  typical of? you|man|woman|$
  typical just|, typical
  i can|could|do not stand|bear|stomach|look_at|respect you|the_sight_of_you|the_sound_of_you|your_face|your_voice|your_stupid|looking_at_you $|anymore|any_more|when|right_now|and|eat
  the sight|sound|thought of you makes|disgusts|sickens
  well|nice|great|good|bravo|congratulations|congrats|thanks|wow ,? done|one|job|going|work ,? genius|sherlock|einstein|mate|idiot|hero|you_did_it_again|as_usual|again
  ^ genius|sherlock|einstein $
  shut|shut_the_fuck|shut_the_hell up|your_mouth|it|your_face|your_trap|your_gob
  nobody|no_one|who|noone else would|will|could|wants put_up|want|take|have|love|date|marry|live|stand|stay
  nobody|no_one|no_wonder|who likes|can_stand|would_ever_want|would_want|could_ever_love|wants|could_love you|your
  i have|had|am|got lost|losing|no|zero _1 all|any|every|the_last_of_my|more? respect _1 for|left you|for
  i do not|no_longer|never respect|respected you
  i hate|despise|loathe|detest you|your_guts|your_face|the_way_you|living_with_you|being_with_you|being_married !leaving|being_sad
  i wish|regret i|that? had_never|never|meeting|marrying|the_day _1 met|married|meeting|i|you
  who do you think you are
  are|is you stupid|deaf|blind|thick|dumb|insane|mental|mad|out_of_your_mind|kidding_me|serious|for_real|retarded|braindead|a_child|five|twelve|this_dumb|dense|crazy|brain_dead|even_listening
  screw|fuck|damn|sod|bugger|stuff|eff you|off|u
  go to hell|screw_yourself|fuck_yourself
  piss|eff|sod|bugger|get off|lost|out_of_my_sight
  whatever $
  ^ give|spare|oh|save me|please|it|the a_break|the_drama|the_tears|your_excuses|your_tears|your_lies_and
  oh please|spare|right|sure|bless|great|wow|look ,? spare|stop|you_poor|here_we_go|cry|not_this|like_you|the_victim|as_if_you|poor
  here we go again|with_you
  good luck finding|with|getting _3 somebody|someone|anyone|else|that_attitude
  man|woman|butch up $|already|and
  act|be your age|a_man|a_real_man|an_adult_for_once
  you deserve to be|everything|nothing|it|each|all_the|this|what_you|no_better !better|happy|loved|good
  you can|could not even|do|manage|get|boil|cook|hold|keep that|anything|one_thing|a_job|an_egg|a|do|manage|get|boil|right|cook|hold|keep _2 right|properly|egg|job|thing|anything|that|conversation
  you are not|no|hardly worth|even_worth|worthy _1 it|my|me|the|of|talking|spit|time
  you are not|no|hardly a real|proper man|woman|father|mother|husband|wife|adult
  do me a favour|favor and
  you are dead|nothing to me
  who|why would anyone|anybody|want|love|marry _2 you
  blah|bla blah|bla
  you _3 waste|wasted|wasting of|my space|time|oxygen|best|life|youth
  bless your|you heart|poor_thing
  nag|nags|nagging nag|nags|nagging|at_me|me|$
  so now you are the|an|a _2
  do|did|can|could you use|even_have|have|got|own|possess your|a|any brain|brains|head|heart|feelings|conscience
  use your|that brain|head|brains|loaf
  try|start|stop thinking|using|being for_once|a_man|an_adult|your_brain
  any idiot|fool|child|moron could|can|knows|would
  are you happy|satisfied|proud now|of_yourself
  you make|made|are a fool|laughing_stock of|yourself
  i am|feel embarrassed|ashamed to_be|of seen|with|you|married|your_wife
  i pity you
  shame on you
  how dare you
  you should|ought to? be ashamed
  you do not deserve me|us|this_family|love|my_love|a_family|happiness|to_be_happy
  you are not worthy|good_enough|man_enough|woman_enough|half_the
  like|as_if you would|could know|understand|care|ever|have_any
  you sad|poor|pathetic|miserable|useless|sorry excuse|man|woman|creature
  a|an sad|sorry|poor|pathetic excuse for
  you are dead to_me|inside
  i can not believe that? i married|ever|love|loved|am|stayed|stay|wasted|chose|trusted|let|fell|had _1
  you would not last|survive|manage|be|know _5 without|if_i|anything
  you are|should_be|should_feel lucky|fortunate that? i _1 !met
  are|were you even|capable|able|ever|always|seriously|really capable|human|listening|a|that|this|so|love|going_to|trying|of _1 !okay !ok !alright !free !sure !ready !happy !well
  i do not care what|how|if|about you|your _1
  who cares what|about|$
  i am too_good for_you
  i deserve better|so_much_better|much_better|more than you|this|a
  i could do|have_done|find|have_had better|so_much_better|much_better
  you are beneath|below me
  you whine|whined|moan|nag|bitch|whinge|sulk about|like|$|all|and|over|at|constantly
`);
const fineContempt = speaksOf(
  'what is wrong ,? can_i|love|honey|sweetheart|are_you\n wrong with your phone|car|back|knee|leg|computer|foot|arm|stomach|tooth|eye|eyes|laptop|bike\n i would|do|am never hate\n not hate|despise|worthless|pathetic|disgust',
);
const selfSaid = endsWith(
  'i said|say|told|called|shouted|yelled|am|was|feel|felt _3\n you|he|she|they|mother|father|boss|people said|say|told|called|shouted|yelled|tells|says _2',
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
