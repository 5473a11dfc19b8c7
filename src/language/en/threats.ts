/** Threats by the writer: harm, exposure, taking the children, "or else". What was threatened by the other is told, not noticed. */
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';


const threats = patterns(`
  i|we WILL make sure|certain _1 you|that|everyone|nobody|your|she|he|they|i|no_one _3 !be !do !get_help !have !feel !know_i_love !eat !can
  i|we WILL make you|your|him|her pay|regret|sorry|suffer|wish|life|beg|cry|see_what|lose|leave|miserable|hurt !KIND !better !smile !tea !dinner
  i|we WILL HURT you|your|him|her|it|every|everything|them|all|us_both|that|our !my_best
  i|we WILL tell|show|send|call|text|post|message|let|ring everyone|everybody|all|your|the_whole|the_world|social_services|it|them|this|people|the_kids boss|mother|father|parent|family|friend|work|employer|know|what|who|how|about|online|on|secret|wife|husband|everything|the_truth !i_love !i_be !happy !good !i_will_be_late !how_much !hello
  i|we WILL take|get|keep|have|fight_you_for the|everything|every|all|you|full|our|half|my kid|children|baby|house|car|custody|penny|you|dog|from|to_court|son|daughter|for|to_the|own|money !to_school !out_for !to_bed !swim !on_sunday !today !to_the_park
  i|we WILL throw|kick|chuck|put|burn|bin|sell|dump|pawn|smash|lock|block|cut your|you|all_your|his|her thing|stuff|clothes|out|phone|laptop|car|off|up|bag|shit|game|xbox|console|guitar|on_the_street
  i|we WILL cheat|sleep_with|find_someone|find_somebody|replace|move_on|go_and_find|go_find|call_my_ex|text_my_ex|divorce|dump else|who|better|with|too|and_you|you|your|and_never|someone
  i|we WILL leave you|and_you|and_take|and_never
  i|we WILL not let you see|have|leave|near|take|get the|our|my|your|me KIDS|house|$
  i|we WILL post|leak|publish|share everything|all|your|the|it
  you will|be_go_to|would regret|be_sorry|pay|suffer|lose|never_see|wish|be_alone|end_up|not_see|hear_from_my_lawyer|come_crawl|beg|die_alone|see|find_out it|this|that|for|when|me|you|everything|my|the|us|what|alone|how|with_nothing|in|them|our|your|from|back|$|i|if|one_day|, !better !fine
  do not you|even? bother|expect|dare|dream_of|come|ever|show come|to_come|me_to|show|return|back|talk|to_find|cry|call _3 !yourself
  see what|how happen|i_do|far_you_get|you_like_it|it_feel
  or else $
  you have been warned
  i be warn you
  this|that|consider|take is|this? your|the|a|it|last* final|last|only|a? warning|chance
  ^ try|test me $|and|one_more|again|if
  just|you wait|watch $|and_see|until|till|what|and
  watch your back|mouth|step|tone
  do not test|push|provoke|cross|mess_with me
  one more|again|word|time|another|the_next|next lie|word|time|mistake|slip|strike|stunt|argument|drink|thing? _5 i|we|you|it_is be|will go|out|leave|finish|over|through|divorce|pack|regret|dead|take|tell|call|throw
  say|do|try|keep|touch|go|start|open|raise|make|bring|mention|pull|look|spend|talk|see|leave _8 and|or i|we|you|it_is|see|watch be|will|swear|what|it|over|go _2 out|leave|tell|never|regret|pay|sorry|take|over|finish|through|happen|make|ruin|throw|smash|call|divorce|kick|lose|break|cut|post|lock|stop|slap|hit
  if|unless|when|next_time|once _2 you _9 ,? i|we|it|then_i be|will|swear|can|would gone|do|out|over|never_see|never_speak|never_talk|never_forgive|never_touch|never_hear|through|finish|divorce|file|make_sure|make_you|ruin|throw|smash|kick|kiss|forget_about_see|lose_me|leave_you|call_my_lawyer|take|tell|pack|stop_pay|lock|dead|say_goodbye|cut_you|dump|post|hit|leave_and
  if|unless _9 , we|it be over|do|finish|through
  or|else ,? i|we be|will|swear gone|do|out|leave|tell|take|never|throw|make|end|divorce|pack|go_to|call_your|smash|find|post|show|send|share|over|through|report
  i swear _3 i|to_god|on_my will|be|would leave|never|make|take|smash|hit|lose|tell|throw|kill|hurt|break|end|divorce|scream
  my lawyer|solicitor will
  your secret|picture|photo|nudes|video|message _6 online|everyone|boss|facebook|instagram|internet
  good luck see|get|explain _3 KIDS|custody|that
  you can kiss|forget|say_goodbye_to _3 goodbye|see|KIDS|house|money|ever|your|my|our !it !dinner
  wait till|until _2 your|the|my boss|KIN|wife|husband|kid hear|find|see|know
  you _2 dead|toast _1 if|when|meat
  do not make me tell|call|hurt|hit|show|leave|do|come|angry|take|get|say|use|post|slap !laugh !cry !late
  i could|can ruin|destroy|end|break|crush|finish|make you|your|this
  leave _1 you|him|her with nothing
  leave|go|walk|say_that|walk_out _4 and it|we|this be over|do|finish
  you had? better watch|be_careful|pray|run|start|hope|look_out|delete|not out|it|your|that|because|or|_1
  i know|have _1 enough|photo|screenshot|record|proof|video on|about|_3 you|and to|i|_1
  i know where|things|people|secrets _2 you
  that is it ,? i be tell
  you will never see|find|hear|touch|speak_to|get me|the|them|us|my|our|your|a_penny|another|custody
  you will lose _3
`);
/** Leaving, calling for help, ending things: what one does for oneself is no threat. */
const forOneself = speaksOf(`
  i _2 will|be_go_to|would|need_to|have_to call|ring|phone|tell|go_to|ask|contact the_police|999|911|a_doctor|a_lawyer_about|my_sister|my_friend|help|my_mother|a_helpline|an_ambulance|the_helpline
  i _2 will leave|go the_room|the_house|the_conversation|the_table|for_a_walk|to_my|to_bed|upstairs|a_break|home|quietly|for_the_night|a_walk|some_time
  tell|call|text|ring your KIN _1 that|we|i we|i|you be|can|will|say|love|need|send
  end it|this|the_call|the_conversation|our_talk|the_evening for
  i will tell _4 the_truth|myself|sorry
  i will NOT tell|hurt|leave|break|hit|make|take|ruin|throw|call|force|expose|kill|use|say
  lol|haha|just_kidding|jk|joking|tickle
`);
const told = endsWith('you|he|she|they|mother|father SAY|threaten|text|warn|shout|yell|scream _4');
const wholeTold = speaksOf('you threaten _9\n you SAY _3 you|i|that would|will');

/** Every threat in a sentence. */
export function threatsIn(sentence: Sentence): Span[] {
  if (forOneself(sentence) || wholeTold(sentence)) return [];
  return threats(sentence).filter(({ from }) => !told(sentence, from));
}
