/** Threats by the writer: harm, exposure, taking the children, "or else". What was threatened by the other is told, not noticed. */
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const threats = patterns(`
  you had? better
  you will lose
  you will|be_go_to|would regret|be_sorry|pay|suffer|lose|never_see|wish|be_alone|end_up|see
  or else $
  or|else ,? i|we be|will|swear
  you will never see|find|hear|touch|speak_to|get
  leave _1 you|him|her with
  i|we WILL make sure|certain
  i|we WILL make you|your|him|her
  i|we WILL post|leak|publish|share
  i|we WILL HURT you|your|him|her|it|every|everything|them
  see what|how happen|i_do|far_you_get|you_like_it|it_feel
  i|we WILL not let you
  if|unless|when|next_time|once _2 you _9 ,? i|we|it|then_i be|will|swear|can|would gone|do|out|over|never_see|never_speak|make_sure|throw|leave_you|take|leave_and
  i|we WILL throw|kick|chuck|put|burn|bin|sell|smash your|you|all_your|his|her
  do not you|even? bother|expect|dare|dream_of|come|ever|show come|to_come|me_to|show|return|back|talk|to_find|cry|call
  i|we WILL tell|show|send|call|text|post|message everyone|everybody|all|your|the_whole|the_world|social_services|the_kids
  one more|again|word|time|another|the_next|next lie|word|time|mistake|slip|strike|stunt|argument?
  do not make me tell|call|hurt|hit|show|leave|do
  leave|go|walk|say_that|walk_out _4 and it|we|this be
  you have been warned
  i be warn you
  ^ try|test me
  watch your back|mouth|step|tone
  if|unless _9 , we|it be
  my lawyer|solicitor will
  good luck
  you can kiss|forget|say_goodbye_to
  wait till|until _2 your|the|my
  you _2 dead|toast _1 if|when|meat
  that is it ,? i be
`);
/** Leaving, calling for help, ending things: what one does for oneself is no threat. */
const forOneself = speaksOf(`
  i _2 will|be_go_to|would|need_to|have_to call|ring|phone|tell|go_to the_police|999|911|a_doctor|a_lawyer_about
  i _2 will leave|go the_room|the_house|the_conversation|the_table|for_a_walk|to_my|to_bed|upstairs
  tell|call|text|ring your KIN _1 that|we|i we|i|you be|can|will|say|love
  end it|this|the_call|the_conversation|our_talk for
  i will tell _4 the_truth|myself|sorry
  lol|haha|just_kidding|jk|joking|tickle
`);
const told = endsWith('you|he|she|they|mother|father SAY|threaten|text|warn|shout|yell|scream _4');
const wholeTold = speaksOf('you threaten _9\n you SAY _3 you|i|that would|will');

/** Every threat in a sentence. */
export function threatsIn(sentence: Sentence): Span[] {
  if (forOneself(sentence) || wholeTold(sentence)) return [];
  return threats(sentence).filter(({ from }) => !told(sentence, from));
}
