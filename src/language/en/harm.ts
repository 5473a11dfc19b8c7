/**
 * One-sided acts, and fear. A sentence that reports one stands as it is: no notice of blame, no other wording. It is read
 * widely on purpose, because correcting somebody who was hurt is worse than a missed hint.
 */
import { speaksOf } from './patterns.js';
import type { Sentence } from './sentences.js';

/** What one does to the other, after "you". */
const youDid = speaksOf(`
  you _6 HARM !of_laughter
  you _3 push|shake|twist|bend|hold|pin|throw|pull|block|burn|follow|kick _1 me|him|her|us|KIDS|dog|cat|pet|plate|thing !leg !along !close !feelings !heart !first !down
  you _3 push|throw|twist|bend|hold|pull|drag|swing|lunge|come|raise|lay|clench|wave|point _3 at|against|down|onto|hand|finger|hair|wrist|arm|off|out
  you _3 break|destroy|rip|tear|slash|throw|burn|delete|sell|trash|wreck|kick|smash my|a|our|the|every|thing|door|up !heart !day !trust !evening !mood !promise !silence !family !holiday !marriage !relationship !life
  you _2 touch|kiss|put me|hand|finger _3 when|without|although|even|after|though|while|on|by|around
  you hurt|harm me|him|her|us|KIDS|the_kids|the_dog|my_arm
  you _3 sleep|sex|make_out|flirt|hook_up|in_love|in_bed|get_off with|around
  you _3 kiss|date|see|text|sext|message|meet|shag|fuck|screw|with|other|another him|her|another|someone|somebody|other|woman|man|girl|guy !about
  you _3 take|empty|drain|spend|lose|use|max|withdraw|hide|keep|blow|pawn|sell|control|clear|borrow|owe|run_up|sign _4 MONEY|rent|mortgage|debt|loan|passport|key|car|phone|laptop|jewellery|ring|document|inheritance|signature|name|medication|inhaler|pill|wheelchair|visa !saving_me
  you _3 hide|conceal|keep|secret _4 from_me|secret
  you _3 control|monitor|decide|check|watch|question every|what|who|where|me|how|everything|all|my|when
  you _5 look|go|read|check|search|listen|log|get|open|break|snoop _3 my|our|her|his _1 PRIVATE|post|parcel|phone
  you DO _2 NOT _2 let|allow|stop|leave me|call|text|follow|touch|hit|when|until !finish !speak !talk !explain !help !choose !sleep !cook !have_the_last !hold !in
  you _2 call me names|a_whore|worthless|fat|ugly|stupid|a_bitch|an_idiot|a_cunt
  you _5 kill me|us|the|yourself|him|her|my
  you _5 hurt|harm yourself|him|her
  you _3 take|keep|get _1 KIDS _2 away|from|if
  you _5 NOT _2 do|it|go|carry|tell|say me? anyway|on_anyway|the_truth|the_whole_truth|about_her|about_him|you_be_married|about_the|you_have|you_lose
  no you _3 anyway
  you _3 tell nobody|no_one|share|spread _3 believe|secret
  you _3 tell|share|spread _3 my secret|diagnosis|past
  you _3 make|force|want me have|do_things|sleep_with|quit|sign|give|hand|beg|afraid|fear|watch|touch|take|strip|drop|leave_my
  you _4 scream|yell|shout in|into|until|till|so_loud|on my|face|ear|that|i
  you _4 my MONEY|password|location|medication|diary|inheritance|phone away|PRIVATE|so|to|without|while
  you _4 my wallet|wage|salary|pension|inheritance|password|diary|payslip|credit|purse|saving|location|paycheck|passport
  you _4 tell|say|convince|make me that? i be crazy|imagining|insane|mad|paranoid|worthless|stupid|nothing|fat|ugly|a_whore
  you _4 WHEN|after|though|although i SAY|beg _2 no|stop|not
  you _4 in_my_sleep|while_i_sleep|while_i_was_asleep|against_my|without_my
  you _3 drive _4 drunk|like_a|KIDS|on_purpose|fast
  you punish me by|with|if|when|every
  you _1 get|turn|become|be physical|rough|married|aggressive
  you _4 deny it|hit|what|everything|that
  you _5 photo|picture|video _3 online|of_me|without
  you _3 stop|keep|prevent|ban|forbid|cut me from|off_from|in|away|inside|at_home
  you _3 install|put|plant|hide _3 camera|app|gps|microphone
  you _3 set fire
  you _3 expose|out me
  you _4 down|into|against|off the|a|my stairs|wall|floor|bed|room|car
  you _3 demand|want|ask|insist|know|guess|change|get _2 my password|pin|passcode|lock|login
  i _4 ask|beg you _2 money|cash|permission|everything|penny
  you _3 tell|ask _2 not to see|talk|go|work
`);

/** Fear, and harm that needs no doer. */
const harmOrFear = speaksOf(`
  afraid|scared|frightened|terrified|petrified|fear|panic|dread of|to|you|that_you|WHEN|at_night|for_my|for_the !that_i !to_lose !to_say
  afraid|scared to say no|anything|what|it
  scare|frighten|terrify|threaten|intimidate me
  NOT|do|be _3 feel|be safe
  unsafe|bruise|bleed|black_eye|rape|abuse|abusive|violence|violent|blackmail|stalk|assault|spyware|restraining_order|flinch|eggshells|on_edge|liar|cheater|cheated|shelter|whore|slut|cunt|knife|gun|weapon|blood|stitches|strangle|drugged|unconscious|kidnap|hostage|nudes|infidelity|affair|betrayal|cheating|cower|choking|intimidated|tremble|concussion|emergency_room|broken_rib|broken_bone
  i _2 be|get|been HARM|follow|kick
  your|the|all|more|this lie|cheating|violence|threat|fist|spying|gambling|drinking
  lie to me|about|again
  steal from|my|our
  call|to the police
  until|till i cry|agree|give_in|apologise|apologize|say_yes|beg|shake|break_down|admit|obey|do_it|sleep_with
  know|ask|demand|see|control|check where|who|what i be|go|do|meet|talk|spend|see every|each|at|all|minute|all_the
  let me leave|out|go|sleep|eat|breathe|see|work|drive|study|have|visit|call|talk_to|use
  block|stand_in|guard the|my|me door|way
  give|allow|leave me _3 money|cash|penny|cent|euro|pound|week
  kill _2 me|cat|dog|my|us|our|her|him|pet|kid|yourself
  NOT _2 truth|honest about
  i _3 hide|lock|duck|freeze|shake _3 WHEN you
  i _2 SAY|beg you? no|stop|to_stop|not_to
  against my|our will
  i _2 have _2 sleep|lie|hide _3 because|so|or you
  by your hand
`);

/** Whether a sentence reports a one-sided act or fear. */
export const reportsHarm = (sentence: Sentence): boolean => youDid(sentence) || harmOrFear(sentence);

/** Whether a sentence says that the other did harm; what the writer did is another matter. */
export const otherDidHarm = youDid;
