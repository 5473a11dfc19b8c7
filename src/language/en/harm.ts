/**
 * One-sided acts, and fear. A sentence that reports one stands as it is: no notice of blame, no other wording. It is read
 * widely on purpose, because correcting somebody who was hurt is worse than a missed hint.
 */
import { speaksOf } from './patterns.js';
import { isIrregularPast, type Sentence } from './sentences.js';

/** What one does to the other, after "you". */
const youDid = speaksOf(`
  check|keep_check up on me
  i _4 ask|beg you _2 cash|everything|money|penny|permission
  you _2 NOT allow|let me !finish !speak !talk !explain !help !choose !sleep !cook !have_the_last !hold !in !down !go !win !forget !feel
  you _2 break|damage|smash|wreck _2 of mine
  you _2 call me a_bitch|a_cunt|a_whore|an_idiot|fat|name|stupid|ugly|worthless
  you _2 come to my job|office|work|work_to
  you _2 film|record ME|our
  you _2 go|look through my
  you _2 stand in|over front|me|my|the
  you _2 turn up at|to my
  you _3 NOT allow|let my|our KIDS|brother|family|father|friend|mate|mother|parent|sister _2 call|come|in|near|see|visit
  you _3 NOT allow|let my|our KIDS|brother|family|father|friend|mother|sister
  you _3 NOT give|hand _1 back|me _3 MONEY|document|key|passport|phone
  you _3 SAY _3 you will|would burn|deport|find|have_me|hurt|kill|post|share|take
  you _3 ban|cut|forbid|keep|prevent|stop me at_home|away|from|in|inside|off_from
  you _3 bend|block|burn|follow|hold|kick|pin|pull|push|shake|throw|twist _1 KIDS|ME|cat|dog|pet|plate|thing !leg !along !close !away !feelings !heart !first !down
  you _3 bend|clench|drag|hold|lay|lunge|point|pull|push|raise|swing|throw|twist|wave _3 against|arm|at|down|finger|hair|off|onto|out|wrist
  you _2 hurt|torment _1 KIDS|brother|cat|dog|mother|pet|puppy|sister
  you _3 blow|borrow|clear|control|drain|empty|hide|keep|lose|max|nick|owe|pawn|pinch|run_up|sell|sign|spend|swipe|take|use|withdraw _4 MONEY|car|debt|document|inhaler|inheritance|jewellery|key|laptop|loan|medication|mortgage|name|passport|phone|pill|rent|ring|signature|visa|wheelchair !save_me
  you _3 break|burn|delete|destroy|kick|rip|sell|slash|smash|tear|throw|trash|wreck MY|door|every|thing|up !heart !day !trust !even !mood !promise !silence !family !holiday !marriage !relationship !life !confidence
  you _3 check|control|decide|monitor|question|watch WH|all|every|everything|me|my
  you _3 come|show|turn|wait up? outside my
  you _3 crush|dig|squeeze _2 my arm|face|hand|leg|neck|wrist
  you _3 date|fuck|kiss|meet|message|screw|see|sext|shag|text|with ONE|another|girl|guy|her|him|man|woman !about
  you _3 drive _4 KIDS|drink|fast|like_a|on_purpose
  you _3 flirt|get_off|hook_up|in_bed|in_love|make_out|sex|sleep around|with
  you _3 force|make|want me afraid|beg|do_thing|drop|fear|give|hand|have|leave_my|quit|sign|sleep_with|strip|take|touch|watch
  you _3 get me pregnant
  you _3 have|take MY KIDS _2 and|away|from|without
  you _3 hide my
  you _3 hide|install|plant|put _3 app|camera|gps|microphone
  you _3 in my face|name
  you _3 leave me _2 dark|motorway|nowhere|outside|road|side_of|street
  you _3 scream|shout|yell at me _2 day|hour|night
  you _3 set fire
  you _3 come at me
  you _3 share|spread|tell _3 my diagnosi|past|secret
  you _3 shut|slam _3 face|finger|hand
  you _3 throw _3 at|over me
  you _4 against_my|in_my_sleep|while_i_be_asleep|while_i_sleep|without_my
  you _4 against|down|into|off MY bed|car|floor|room|stair|wall
  you _4 another|other|second|secret|whole_other account|family|girlfriend|loan|phone|wife
  you _4 convince|make|say|tell me that? i be a_whore|crazy|fat|imagin|insane|mad|nothing|paranoid|stupid|ugly|worthless
  you _4 my MONEY|diary|inheritance|location|medication|password|phone PRIVATE|away|so|to|while|without
  you _4 my credit|diary|inheritance|location|passport|password|paycheck|payslip|pension|purse|salary|save|wage|wallet
  you _5 NOT _2 carry|do|go|it|say|tell me? about_her|about_him|about_the|anyway|on_anyway|the_truth|the_whole_truth|you_be_marry|you_have|you_lose
  you _5 break|check|get|go|listen|log|look|open|read|search|snoop _3 her|his|my|our _1 PRIVATE|parcel|post
  you _5 hand across|around|on|over|round my face|mouth|neck|throat
  you _5 photo|picture|video _3 of_me|online|without
  you _5 pin me|my
  you _6 HARM !of_laughter
  you _6 check|search|sniff my _1 bag|body|clothes|knickers|pant|pocket|underwear
  you _6 stop call|follow|harass|message|ring|text me
  you _8 follow|stalk|touch me|my !heart !when !anymore !any_more
  you keep tab
  you make me account|kneel|pay|show|sign|sleep|stand|stay|undress|wear
`);

/** Fear, and harm that needs no doer. */
const harmOrFear = speaksOf(`
  abuse|abusive|affair|assault|betrayal|black_eye|blackmail|ble|blood|break_bone|break_rib|bruise|cheat|cheater|chok|concussion|cower|cunt|drugg|eggshell|emergency_room|flinch|gun|hostage|infidelity|intimidat|kidnap|knife|nude|on_edge|rape|restrain_order|shelter|slut|spyware|stalk|stitche|strangle|tremble|unconsciou|unsafe|violence|violent|weapon|whore
  afraid|dread|fear|frighten|panic|petrify|scar|terrify WHEN|at_night|for_my|for_the|of|that_you|to|you !that_i !to_lose !to_say
  allow|give|leave me _3 cash|cent|euro|money|penny|pound|week
  ask|check|control|demand|know|see WH i be|do|go|meet|see|spend|talk all|all_the|at|each|every|minute
  block|guard|stand_in me|my|the door|way
  by your hand
  you _2 be_going_to|could|might|will|would hit|hurt|kill me
  frighten|intimidate|scare|terrify|threaten me
  i _2 SAY|beg you? no|not_to|stop|to_stop
  i _2 be|been|get HARM|follow
  i _3 duck|freeze|hide|lock|shake _3 WHEN you
  i find message|photo|pic|picture|profile|text|tinder
  i sleep with
  kill _2 ME|cat|dog|kid|my|our|pet|yourself
  let me breathe|call|drive|eat|go|have|leave|out|see|sleep|study|talk_to|use|visit|work
  liar !,|and_a|and_an
  my body|hand|heart|stomach freez|race|shake|turn
  no_one|nobody would believe
  till|until i admit|agree|apologise|apologize|beg|break_down|cry|do_it|give_in|obey|say_yes|shake|sleep_with
`);

/** Whether a sentence reports a one-sided act or fear. */
export const reportsHarm = (sentence: Sentence): boolean => youDid(sentence) || harmOrFear(sentence);

/** What is told of the other even in the present: fear of them, what they do again and again. */
const again = speaksOf(`
  i BE? afraid|frighten|scare|terrify of you
  you _2 break|damage|smash|wreck _2 of mine
  you attach|fit|hide|install|plant|put|stick _3 airtag|camera|gps|microphone|spyware|tracker AT ME|MY !phone
`);
/** What follows from it is no longer told: "so now I get to check your phone". */
const ordersToo =
  / (?:if|unless|until|will|would|must|should|so|now|then|because|need to|have to|i (?:get|want|need|can|decide)|, (?:you (?:are|can|do|get|may)|your|no)) /;

/** Whether a sentence tells of harm as something done or feared, and orders nothing. */
export const tellsOfHarm = (sentence: Sentence): boolean =>
  !ordersToo.test(sentence.plain) &&
  (again(sentence) ||
    (/^(?!.* your ).* (?:each|every) time (?:i|we|you) /.test(sentence.plain) && reportsHarm(sentence)) ||
    (youDid(sentence) &&
      sentence.tokens.some(
        ({ plain }, index) =>
          sentence.tokens[index - 1]?.plain === 'you' &&
          (isIrregularPast(plain) || (/..ed$/.test(plain) && !/^(?:need|agreed|promised)$/.test(plain))),
      )));

/** Whether a sentence says that the other did harm; what the writer did is another matter. */
export const otherDidHarm = youDid;
