/**
 * One-sided acts, and fear. A sentence that reports one stands as it is: no notice of blame, no other wording. It is read
 * widely on purpose, because correcting somebody who was hurt is worse than a missed hint.
 */
import { speaksOf } from './patterns.js';
import type { Sentence } from './sentences.js';

/** What one does to the other, after "you". */
const youDid = speaksOf(`
  you _4 hit|hits|hitting me|the|my|our|him|her|them|us|again|when|if|$
  you _4 slap~|punch~|kick~|chok~|strangl~|smother~|spat|spit|bit|scratch~|burn~|headbutt~|bruis~|assault~|rape~|molest~|grope~|groping|stab~
  you _4 beat|beats|beating|beaten me|up|him|her|them|us|the
  you _3 push|pushed|pushing|shove~|shoving|shook|shake|grab~|drag~|yank~|twist~|bend|bent me|my|him|her|the_kids|our !to !words !too !away !buttons
  you _3 pull~|yank~|tug~ my|me !leg !along !close !up
  you _3 hold|held|pin|pinned me|my down|arm|arms|wrist|throat|against
  you _3 threw|throw|throws|throwing|hurl~ _3 at me|him|her|the_kids|us
  you _3 threw|throw|throwing me|a|the|my|your|plates|things|stuff
  you _3 smash~|broke|break|breaking|destroy~|rip~|tore|slash~ my|the|our|a|every|things|doors|up !heart !day !trust !evening !mood !promise !promises !silence !family !holiday !marriage !relationship !life
  you _3 lock~|trap~|corner~|block~ me|the_door|the_way|my_way
  you {adv}* hurt|hurting|harm~ me|him|her|the_kids|the_dog|us|my_arm|the_children
  you _4 tried|trying|going to hurt me !feelings
  no you _3 anyway
  you _3 threaten~|blackmail~|intimidat~|terroris~|terroriz~|scare|scared|scares|frighten~|terrif~
  you _3 forc~|coerc~|pressur~ me|him|her|the_kids|us|yourself_on
  you _3 made|make|making me have|do_things|sleep_with|quit|sign|give|hand|beg|afraid|scared|frightened|fear|watch|touch|take|undress|strip|leave_my_job|drop
  you _3 touch~|kiss~|grab~|grop~ me _3 when|without|although|even|after|though|while i|asking|my
  you _4 liar|cheat|cheater|thief|abuser|bully|rapist|stalker
  you _4 lie|lied|lies|lying|lieing to|about|again|and|so|every|straight|all|for|when|because|in|$
  you _4 cheat|cheated|cheating|unfaithful|two_timing !at
  you _3 slept|sleep|sleeping with|around someone|somebody|her|him|another|other|my|your|a|people|and|with|others|$
  you _3 kissed|dated|seeing|saw|texting|sexting|messaging|meeting|met|flirt~|hooked|fucked|fucking|screwed|shagged her|him|another|someone_else|other|with|women|men|girls|up _3
  you _3 had|have|having|were|are|started an|in|having_an affair|fling|thing_with
  you _6 behind my back
  you _4 the_other|another woman|man|girl|guy
  you _3 stole|steal|stolen|stealing|nicked|robbed
  you _3 took|take|taken|taking|emptied|drained|spent|spend|spending|spending|gambled|gamble|gambling|lost|used|use|maxed|withdrew|hid|hide|keep|kept|blew|pawned|sold _3 money|savings|account|accounts|purse|wallet|wages|salary|pension|inheritance|card|cards|rent|mortgage|debts|debt|passport|bank_card|cash|keys|phone|laptop|jewellery|jewelry|ring|documents|credit
  you _2 took|take|taken|taking|hid|hide my away|car|keys|phone|money|passport
  you _2 gambled|gamble|gambling
  you _3 money _2 from my|me
  you _2 hid|hide|hiding|hidden|concealed _4 from me
  you _3 empt~|drain~|clear~ _2 account|savings|accounts|money
  you _3 control|controls|controlled|controlling|monitor~|decide|check|checking|checked|watch|watching every|what|who|where|my|me|how|everything|all
  you _4 spy|spying|spied|snoop~|stalk~|track|tracks|tracked|tracking|bug~|eavesdrop~|wiretapp~ !record
  you _4 check|checks|checked|checking|read|reads|reading|search|searched|searching|hack~|unlock~|screenshot~|went_through|go_through|going_through|look_through|looked_through|looking_through|logged_into|log_into|got_into|looked_at|look_at _2 phone|messages|texts|dms|emails|email|diary|journal|letters|bag|pockets|whatsapp|account|accounts|location|call_history|browser|history|laptop|mail|inbox|mileage
  you _2 your_phone|the_telly
  you _4 tracker|airtag|spyware|hidden_camera|camera|cameras|gps|keylogger
  you _3 follow|followed|following me|my
  you _2 will|would|do|did not _2 let|allow me !finish !speak !talk !explain !help !choose !sleep !cook !drive !have_the_last !hold !in
  you _2 never|not let|allow|allowed me see|meet|go|leave|work|have|out|visit|talk_to|speak_to|call|spend|use|wear|drive_the
  you _3 isolat~|imprison~|degrad~|humiliat~|belittl~|insult~|abus~|gaslight~|groom~|stalk~|drug~|spike~|molest~
  you _2 call|called|calling me names|a_whore|a_slut|worthless|fat|ugly|stupid|a_bitch|a_cunt|an_idiot
  you _3 raise|raised|lay|laid|put|clench~ _1 hand|hands|fist|fists|finger
  you _5 kill me|us|the|yourself|him|her|my
  you _5 hurt|harm|kill yourself
  you _3 take|keep|get|kidnap _1 kids|children|baby|son|daughter away|from|if
  you _5 no|not _2 do|did|does|it|go|carry anyway|it_anyway|on_anyway
  you _3 destroyed|burnt|burned|deleted|threw_out|threw_away|cut_up|sold my
  you _3 violent|aggressive|abusive
  you _3 told _2 nobody|no_one would|will believe
  you _3 leave|leaving me with_nothing|without_money|stranded|on_the
  you _3 porn|prostitute~|escort|escorts|tinder|hinge|bumble|dating_app|dating_apps|onlyfans
  you _3 broke_into|break_into|turned_up_at|showed_up_at
  you _2 set fire|light
  you _2 stop~ _2 me from seeing|leaving|going|talking|working|calling|having|using
  you _2 swung|swing|lunged|came at me
  you _3 knife|gun|weapon|belt|fist|fists
`);

/** Fear, and harm that needs no doer. */
const harmOrFear = speaksOf(`
  afraid|scared|frightened|terrified|fearful|petrified of_you|of_what_you|of_your|to|you|that_you|when_you|whenever_you|every_time_you|at_night|in_my
  afraid|scared|frightened|terrified|fear|fears|panic|flinch~|shak~ when|whenever|every|each _1 you|time
  i _2 fear|dread you|your|what_you|that_you
  scare|scares|scared|scaring|frighten~|terrif~|threaten~|intimidat~ me
  do|did|does|am|is|not|never|no _3 feel|felt|feeling|am|was safe|unsafe
  unsafe|bruise|bruises|bruised|bleeding|black_eye|rape|raped|abuse|abused|abusive|violence|violent|blackmail~|stalk~|assault~|spyware|restraining_order
  flinch~|eggshells|on_edge
  i _2 was|were|am|got|been|being hit|slapped|punched|kicked|beaten|choked|threatened|forced|raped|followed|tracked|spied|lied|cheated|robbed|locked|coerced
  the|an|your|this affair|affairs|infidelity|betrayal|cheating|lies|lying|deceit
  your lie|lies|lying|cheating|violence|threats|fists|spying|gambling|drinking|temper_scares
  liar|cheater|cheated
  lied|lying|lies|lie to me|about
  stole|stolen from|my|our
  police|shelter
  made me have
`);

/** Whether a sentence reports a one-sided act or fear. */
export const reportsHarm = (sentence: Sentence): boolean => youDid(sentence) || harmOrFear(sentence);

/** Whether a sentence says that the other did harm; what the writer did is another matter. */
export const otherDidHarm = youDid;
