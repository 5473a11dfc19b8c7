/** Threats by the writer: harm, exposure, taking the children, "or else". What was threatened by the other is told, not noticed. */
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const harm =
  'ruin|destroy|wreck|hurt|kill|hit|slap|punch|beat|smash|break|burn|trash|expose|report|bury|end|crush|finish|humiliate|get_you|get_back_at|get_even|slash|strangle|bankrupt|blackmail';

const threats = patterns(`
  i|we {adv}* will|would|am_going_to|swear_i_will|could|can|promise_i_will {adv}* make sure|certain _1 you|that_you|everyone|nobody|your|she|he|they|the_kids|i|no_one _3 !are !do !get_help !have !feel !know_i_love !eat !can
  i|we {adv}* will|would|am_going_to|could {adv}* make you|your|him|her {adv}* pay|regret|sorry|suffer|wish|life|beg|cry|see_what|feel|lose|leave|miserable|hurt !happy !feel_better !feel_at_home !smile !tea !dinner
  i|we {adv}* will|would|am_going_to|could|swear_i_will|might|can_and_will {adv}* ${harm} {adv}* you|your|him|her|it|every|everything|them|all|us_both|that|our|my_way_back_at !my_best
  i|we {adv}* will|am_going_to|would|could {adv}* tell|show|send|call|text|post|message|let|ring {adv}* everyone|everybody|all|your|the_whole|the_world|social_services|it|them|this|people {adv}* boss|mother|father|parents|family|friends|work|employer|know|what|who|how|about|online|on|secret|of|the|wife|husband|_1 !i_love !i_am !happy !good !i_will_be_late !how_much !hello
  i|we {adv}* will|am_going_to|would|swear_i_will {adv}* take|get|keep|have|fight_you_for {adv}* the|everything|every|all|you|full|our|half|my {adv}* kids|children|baby|house|car|custody|penny|you|dog|from_you|to_court|son|daughter|for_everything|to_the_cleaners|got|you_have|own|away !to_school !to_the_park !out_for !to_bed !swimming !on_sunday !today
  i|we {adv}* will|am_going_to|would {adv}* throw|kick|chuck|put|burn|bin|sell|cut|dump|pawn|smash|destroy|lock|block|cut {adv}* your|you|all_your|his|her|every {adv}* things|stuff|clothes|out|phone|laptop|car|off|up|bags|suitcases|shit|games|xbox|playstation|console|guitar|on_the_street !tea !dinner !forward !in_touch !first
  i|we {adv}* will|am_going_to|would|can {adv}* cheat|sleep_with_someone|sleep_with_your|find_someone|find_somebody|get_someone|replace|move_on|go_and_find|go_find|call_my_ex|text_my_ex|divorce|leave|dump|walk_out_on {adv}* you|else|who|better|with|too|and_you|and_never|and_take
  you {adv}* will|are_going_to|gonna|would {adv}* regret|be_sorry|pay|suffer|lose|never_see|wish|be_alone|be_on_your_own|end_up|see|find_out|not_see|not_be_seeing|live_to_regret|cry|hear_from_my_lawyer|be_hearing_from|come_crawling|beg|die_alone|never_hear|never_find {adv}* it|this|that|for|when|me|you|everything|my|the_kids|us|what|alone|how|with_nothing|in|them|our|your|the|from|back|$|i|if|one_day|, !better !fine
  do not {adv}* you|even? {adv}* bother|expect|think_about|dare|dream_of|come|ever {adv}* coming|to_come|me_to|come|showing|returning|back|talk|to_find|crying|call _3 !yourself
  if you _8 do not {adv}* bother|expect|come|even_think|ever|call|show|be
  see what|how {adv}* happens|i_do|far_you_get|you_like_it|it_feels
  or else $
  you have been warned
  i am warning you
  this|that is your|the last|final|only warning|chance|straw_and
  consider|take this|it a|your|as {adv}* a? warning
  last warning
  ^ try|test|push me $|and|one_more|again|if
  just|you {adv}* wait|watch $|and_see|until|till|what|and
  watch your back|mouth|step|tone|it
  do not {adv}* test|push|provoke|cross|mess_with me
  one more|again|word|time _6 i|we|you|it_is|that {adv}* am|are|will|is {adv}* gone|done|out|leaving|finished|over|through|divorcing|leave|pack|regret|dead
  say|do|try|keep|touch|go|start|open|raise|make|bring|mention|pull|look|spend|talk|see _8 and|or {adv}* i|we|you|it_is|see|that_is|watch {adv}* am|are|will|swear|what|it|over|going|done {adv}* _2 gone|done|out|leave|tell|never|regret|pay|sorry|take|leaving|over|finished|through|happens|make|ruin|throw|smash|call|divorce|kick|lose|break|cut|your|post|swear|lock|make_you|stop|slap|hit
  if|unless|when|next_time|once _2 you _9 ,? i|we|you|it_is|consider|then_i {adv}* am|are|will|swear|can|would|us {adv}* gone|done|out|never_see|never_speak|never_talk|never_forgive|never_touch|never_hear|through|finished|divorcing|filing|make_sure|make_you|ruin|throw|smash|kick|kiss|forget_about_seeing|lose_me|divorced|over|leave_you|calling_my_lawyer|taking|tell|pack_my|take_the|take_everything|stop_paying|lock|dead|say_goodbye|cut_you|file|dump
  if|unless _9 , we|it are|is {adv}* over|done|finished|through
  or|else i {adv}* am|will|swear {adv}* gone|done|out|leave|leaving|tell|take|never|throw|make|end|divorce|pack|go_to|call_your|smash|find
  or we {adv}* are {adv}* over|done|finished|through
  i swear _3 i|to_god|on_my {adv}* will|am|would {adv}* leave|never|make|take|smash|hit|lose|tell|throw|kill|hurt|break|end|divorce|scream
  my lawyer|solicitor will
  i know where|things|people|secrets _2 you|about_you|who
  your secret|secrets|pictures|photos|nudes|video|messages _6 online|everyone|boss|facebook|instagram|internet
  good luck seeing|getting|explaining _3 kids|children|custody|that
  you can kiss goodbye|_1 goodbye
  you can forget|say_goodbye_to about|to? seeing|the|ever|your|my|our|this kids|children|_2 !it !dinner
  wait till|until _2 your|the boss|mother|father|parents|family|wife|husband|kids hear~|find~|see~|know~
  you _2 dead|finished|toast _1 if|when
  i|we {adv}* will|am_going_to|would|might|could {adv}* tell|show {adv}* the_kids|our_kids|our_children|the_children|everyone|everybody|your|him|her|them|people|the_whole {adv}* _2 what|who|how|about|everything|all|that_you|the_truth {adv}* _2 !i_love !happy
  do not {adv}* make me {adv}* tell|call|hurt|hit|show|leave|do|come|angry|take|get|say|regret|use|post|slap !laugh !cry !late
  i {adv}* could|can {adv}* ruin|destroy|end|break|crush|finish you|your|this
  i|we {adv}* will {adv}* not {adv}* let {adv}* you {adv}* see|have|leave|near|take|get {adv}* the|our|my|your|me|custody {adv}* kids|children|son|daughter|house|baby|$
  i|we {adv}* will {adv}* take|keep|get {adv}* the|our {adv}* house|kids|children|car|dog|flat|money|savings {adv}* and|from|$|off
  leave|leaving _1 you|him|her with nothing
  leave|go|walk|walk_out|say_that _4 and {adv}* it|we|this {adv}* is|are {adv}* over|done|finished
  you {adv}* had? better {adv}* watch|be_careful|pray|run|start|sleep_with|hope|look_out|not {adv}* out|it|your|that|because|sleep|or|_1
  i {adv}* can|could {adv}* make {adv}* your|things|it {adv}* life|very|really|a_lot {adv}* hell|miserable|difficult|hard|worse|_1
  i {adv}* know|have {adv}* enough {adv}* on|about {adv}* you {adv}* to
  i {adv}* have {adv}* photos|screenshots|recordings|proof|videos _3 and {adv}* i
  you are dead $|to_me_if|if|when|meat
  that is it ,? i am telling
  you will never {adv}* see|find|hear|touch|speak_to|get {adv}* me|the|them|us|my|our|your|a_penny|another|custody
`);
/** Leaving, calling for help, ending things: what one does for oneself is no threat. */
const forOneself = speaksOf(`
  i _2 will|am_going_to|would|need_to|have_to call|ring|phone|tell|go_to|ask|contact the_police|999|911|a_doctor|a_lawyer_about|my_sister|my_friend|help|my_mother|a_helpline|an_ambulance|the_helpline
  i _2 will {adv}* leave|go the_room|the_house|the_conversation|the_table|for_a_walk|to_my|to_bed|upstairs|a_break|home|quietly|for_the_night|a_walk|some_time
  i will {adv}* never|not {adv}* tell|hurt|leave|break|hit|let|make|take|ruin|throw|call|force|expose|kill|use|say
  lol|haha|just_kidding|jk|joking|tickle
`);
const told = endsWith(
  'you|he|she|they|mother|father {adv}* {tell}|threaten~|wrote|texted|warned|shouted|yelled|screamed _4',
);
const wholeTold = speaksOf(
  'you {adv}* threaten~ _9\n you {adv}* said|told|say|tell|swore|promised _3 you|i|that {adv}* would|will|you_would',
);

/** Every threat in a sentence. */
export function threatsIn(sentence: Sentence): Span[] {
  if (forOneself(sentence) || wholeTold(sentence)) return [];
  return threats(sentence).filter(({ from }) => !told(sentence, from));
}
