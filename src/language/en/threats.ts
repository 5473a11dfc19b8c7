/** Threats by the writer: harm, exposure, taking the children, "or else". What was threatened by the other is told, not noticed. */
import { endsWith, patterns, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const threats = patterns(`
  ^ test|try me
  do not even|you? bother|come|dare|ever|expect|show back|call|come|cry|me_to|show|talk|to_come|to_find
  ^ do|go|leave|lie|say|try _3 again and|or i|we WILL|be
  do not make me call|do|hit|hurt|leave|show|tell
  else|or ,? i swear
  go|leave|say_that|walk|walk_out _4 and it|this|we be
  i be warn you
  i dare you
  i swear _1 i be|will kill|leave_you|lose_it|make_you|take_the_kid
  if|next_time|once|unless|when _2 you _9 ,? i|it|then_i|we be|can|swear|will|would do|go|leave_and|leave_you|make_sure|never_see|never_speak|out|over|take|throw
  if|next_time|unless|when _2 you _9 ,? i WILL GO? and? take _1 KIDS
  if|unless _9 , it|we be
  i|we WILL HURT every|everything|her|him|it|them|you|your
  i|we WILL bin|burn|chuck|kick|smash|throw all_your|her|his|you|your !a
  i|we WILL call|message|post|send|show|tell|text all|everybody|everyone|the_kid|the_whole|the_world|your
  i|we WILL leak|post|share all|every|everything|them|those|your
  i|we WILL make her|him|you|your !a|breakfast|coffee|dinner|feel_better|happy|laugh|lunch|proud|smile|something|tea
  i|we WILL make sure
  i|we WILL not let you _2 have|leave|near|see KIDS|$|her|him|house|my|our|the
  keep it up and i
  leave _1 her|him|you with
  one again|another|more|next|the_next argument|lie|mistake|slip|time|word?
  one word and|or
  or else $
  or you will _1 be_sorry|find|lose|pay|regret|see
  see how|what far_you_get|happen|i_do|it_feel|you_like_it
  wait till|until i get
  watch your back|mouth|step|tone
  you _2 dead|toast if|meat|when
  you be_going_to|will|would be_alone|be_sorry|end_up|lose|never_see|pay|regret|suffer|wish
  you can kiss|say_goodbye_to
  you have been warn
  you have|would? better
  you will lose
`);
/** Leaving, calling for help, ending things: what one does for oneself is no threat. */
const forOneself = speaksOf(`
  call|ring|tell|text your KIN _1 i|that|we i|we|you be|can|love|say|will
  if|next_time|unless|when _2 you _4 hit|hurt|scream|shout|slap|threaten|yell _9 ,? i WILL GO|take
  end it|our_talk|the_call|the_conversation|this for
  haha|jk|joke|just_kidd|lol|tickle
  i _2 be_going_to|have_to|need_to|will|would call|go_to|phone|ring|tell 911|999|a_doctor|the_police
  i _2 will go|leave for_a_walk|the_conversation|the_house|the_room|the_table|to_bed|to_my|upstair
  i will tell _4 myself|sorry|the_truth
`);
const told = endsWith(
  'father|he|mother|she|they|you SAY|scream|shout|text|threaten|warn|yell _4\nafraid|fear|frighten|scare|worry _2',
);
const wholeTold = speaksOf(`
  you SAY _3 i|that|you will|would
  you threaten _9
`);

/** Every threat in a sentence. */
export function threatsIn(sentence: Sentence): Span[] {
  if (forOneself(sentence) || wholeTold(sentence)) return [];
  return threats(sentence).filter(({ from }) => !told(sentence, from));
}
