/** Threats by the writer: harm, exposure, taking the children, "or else". What was threatened by the other is told, not noticed. */
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const harm =
  'ruin|destroy|wreck|hurt|kill|hit|slap|punch|beat|smash|break|burn|trash|expose|report|bury|end|crush|finish|humiliate|get_you|get_back_at|get_even|slash|strangle|bankrupt|blackmail';

const threats = patterns(`
  i|we will|would|am_going_to|swear_i_will|could|can|promise_i_will make sure|certain _1 you|that_you|everyone|nobody|your|she|he|they|the_kids|i|no_one _3 !are !do !get_help !have !feel !know_i_love !eat !can
  i|we will|would|am_going_to|could make you|your|him|her pay|regret|sorry|suffer|wish|life|beg|cry|see_what|feel|lose|leave|miserable|hurt !happy !feel_better !feel_at_home !smile !tea !dinner
  i|we will|would|am_going_to|could|swear_i_will|might|can_and_will ${harm} you|your|him|her|it|every|everything|them|all|us_both|that|our|my_way_back_at !my_best
  i|we will|am_going_to|would|could tell|show|send|call|text|post|message|let|ring everyone|everybody|all|your|the_whole|the_world|social_services|it|them|this|people boss|mother|father|parents|family|friends|work|employer|know|what|who|how|about|online|on|secret|of|the|wife|husband|_1 !i_love !i_am !happy !good !i_will_be_late !how_much !hello
  i|we will|am_going_to|would|swear_i_will take|get|keep|have|fight_you_for the|everything|every|all|you|full|our|half|my kids|children|baby|house|car|custody|penny|you|dog|from_you|to_court|son|daughter|for_everything|to_the_cleaners|got|you_have|own|away !to_school !to_the_park !out_for !to_bed !swimming !on_sunday !today
  i|we will|am_going_to|would throw|kick|chuck|put|burn|bin|sell|cut|dump|pawn|smash|destroy|lock|block|cut your|you|all_your|his|her|every things|stuff|clothes|out|phone|laptop|car|off|up|bags|suitcases|shit|games|xbox|playstation|console|guitar|on_the_street !tea !dinner !forward !in_touch !first
  i|we will|am_going_to|would|can cheat|sleep_with_someone|sleep_with_your|find_someone|find_somebody|get_someone|replace|move_on|go_and_find|go_find|call_my_ex|text_my_ex|divorce|leave|dump|walk_out_on you|else|who|better|with|too|and_you|and_never|and_take
  you will|are_going_to|gonna|would regret|be_sorry|pay|suffer|lose|never_see|wish|be_alone|be_on_your_own|end_up|see|find_out|not_see|not_be_seeing|live_to_regret|cry|hear_from_my_lawyer|be_hearing_from|come_crawling|beg|die_alone|never_hear|never_find it|this|that|for|when|me|you|everything|my|the_kids|us|what|alone|how|with_nothing|in|them|our|your|the|from|back|$|i|if|one_day|, !better !fine
  do not you|even? bother|expect|think_about|dare|dream_of|come|ever coming|to_come|me_to|come|showing|returning|back|talk|to_find|crying|call _3 !yourself
  if you _8 do not bother|expect|come|even_think|ever|call|show|be
  see what|how happens|i_do|far_you_get|you_like_it|it_feels
  or else $
  you have been warned
  i am warning you
  this|that is your|the last|final|only warning|chance|straw_and
  consider|take this|it a|your|as a? warning
  last warning
  ^ try|test me $|and|one_more|again|if
  just|you wait|watch $|and_see|until|till|what|and
  watch your back|mouth|step|tone|it
  do not test|push|provoke|cross|mess_with me
  one more|again|word|time _6 i|we|you|it_is|that am|are|will|is gone|done|out|leaving|finished|over|through|divorcing|leave|pack|regret|dead
  say|do|try|keep|touch|go|start|open|raise|make|bring|mention|pull|look|spend|talk|see _8 and|or i|we|you|it_is|see|that_is|watch am|are|will|swear|what|it|over|going|done _2 gone|done|out|leave|tell|never|regret|pay|sorry|take|leaving|over|finished|through|happens|make|ruin|throw|smash|call|divorce|kick|lose|break|cut|your|post|swear|lock|make_you|stop|slap|hit
  if|unless|when|next_time|once _2 you _9 ,? i|we|you|it_is|consider|then_i am|are|will|swear|can|would|us gone|done|out|never_see|never_speak|never_talk|never_forgive|never_touch|never_hear|through|finished|divorcing|filing|make_sure|make_you|ruin|throw|smash|kick|kiss|forget_about_seeing|lose_me|divorced|over|leave_you|calling_my_lawyer|taking|tell|pack_my|take_the|take_everything|stop_paying|lock|dead|say_goodbye|cut_you|file|dump
  if|unless _9 , we|it are|is over|done|finished|through
  or|else i am|will|swear gone|done|out|leave|leaving|tell|take|never|throw|make|end|divorce|pack|go_to|call_your|smash|find
  one more|another|the_next|next lie|word|time|mistake|slip|strike|stunt|argument|fight|drink _4 i am|will taking|telling|calling|packing|throwing|leaving|gone|out|done|take|leave|tell|throw|call|divorce
  or|else i will _1 post|show|send|share|leak|publish|throw|smash|report|expose _2
  you will end_up|die alone
  or we are over|done|finished|through
  i swear _3 i|to_god|on_my will|am|would leave|never|make|take|smash|hit|lose|tell|throw|kill|hurt|break|end|divorce|scream
  my lawyer|solicitor will
  i know where|things|people|secrets _2 you|about_you|who
  your secret|secrets|pictures|photos|nudes|video|messages _6 online|everyone|boss|facebook|instagram|internet
  good luck seeing|getting|explaining _3 kids|children|custody|that
  you can kiss goodbye|_1 goodbye
  you can forget|say_goodbye_to about|to? seeing|the|ever|your|my|our|this kids|children|_2 !it !dinner
  wait till|until _2 your|the boss|mother|father|parents|family|wife|husband|kids hear~|find~|see~|know~
  you _2 dead|finished|toast _1 if|when
  i|we will|am_going_to|would|might|could tell|show the_kids|our_kids|our_children|the_children|everyone|everybody|your|him|her|them|people|the_whole _2 what|who|how|about|everything|all|that_you|the_truth _2 !i_love !happy
  do not make me tell|call|hurt|hit|show|leave|do|come|angry|take|get|say|regret|use|post|slap !laugh !cry !late
  i could|can ruin|destroy|end|break|crush|finish you|your|this
  i|we will not let you see|have|leave|near|take|get the|our|my|your|me|custody kids|children|son|daughter|house|baby|$
  i|we will take|keep|get the|our house|kids|children|car|dog|flat|money|savings and|from|$|off
  leave|leaving _1 you|him|her with nothing
  leave|go|walk|walk_out|say_that _4 and it|we|this is|are over|done|finished
  you had? better watch|be_careful|pray|run|start|sleep_with|hope|look_out|not out|it|your|that|because|sleep|or|_1
  i can|could make your|things|it life|very|really|a_lot hell|miserable|difficult|hard|worse|_1
  i know|have enough on|about you to
  i have photos|screenshots|recordings|proof|videos _3 and i
  you are dead $|to_me_if|if|when|meat
  that is it ,? i am telling
  you will never see|find|hear|touch|speak_to|get me|the|them|us|my|our|your|a_penny|another|custody
`);
/** Leaving, calling for help, ending things: what one does for oneself is no threat. */
const forOneself = speaksOf(`
  i _2 will|am_going_to|would|need_to|have_to call|ring|phone|tell|go_to|ask|contact the_police|999|911|a_doctor|a_lawyer_about|my_sister|my_friend|help|my_mother|a_helpline|an_ambulance|the_helpline
  i _2 will leave|go the_room|the_house|the_conversation|the_table|for_a_walk|to_my|to_bed|upstairs|a_break|home|quietly|for_the_night|a_walk|some_time
  tell|call|text|ring your mother|father|parents|family|sister|brother|friends|boss _1 that|we|i we|i|you are|can|will|can_not|say|love|need|said_hi|send
  end it|this|the_call|the_conversation|our_talk|the_evening for
  i will tell _4 the_truth|myself|sorry
  i will never|not tell|hurt|leave|break|hit|let|make|take|ruin|throw|call|force|expose|kill|use|say
  lol|haha|just_kidding|jk|joking|tickle
`);
const told = endsWith('you|he|she|they|mother|father {tell}|threaten~|wrote|texted|warned|shouted|yelled|screamed _4');
const wholeTold = speaksOf(
  'you threaten~ _9\n you said|told|say|tell|swore|promised _3 you|i|that would|will|you_would',
);

/** Every threat in a sentence. */
export function threatsIn(sentence: Sentence): Span[] {
  if (forOneself(sentence) || wholeTold(sentence)) return [];
  return threats(sentence).filter(({ from }) => !told(sentence, from));
}
