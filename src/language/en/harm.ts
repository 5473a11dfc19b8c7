/**
 * One-sided acts, and fear. A sentence that reports one stands as it is: no notice of blame, no other wording. It is read
 * widely on purpose, because correcting somebody who was hurt is worse than a missed hint.
 */
import { speaksOf } from './patterns.js';
import type { Sentence } from './sentences.js';

/** What one does to the other, after "you". */
const youDid = speaksOf(`
  you _6 hit|hits|hitting me|the|my|our|him|her|them|us|again|when|if|things|stuff|walls|furniture|$
  you _4 slap~|punch~|kick~|chok~|strangl~|smother~|spat|spit|bit|scratch~|burn~|headbutt~|bruis~|assault~|rape~|molest~|grope~|groping|stab~
  you _4 beat|beats|beating|beaten me|up|him|her|them|us|the
  you _3 push|pushed|pushing|shove~|shoving|shook|shake|grab~|drag~|yank~|twist~|bend|bent me|my|him|her|the_kids|our !to !words !too !away !buttons
  you _3 pull~|yank~|tug~ my|me !leg !along !close !up
  you _3 hold|held|pin|pinned me|my down|arm|arms|wrist|throat|against
  you _3 threw|throw|throws|throwing|hurl~ _3 at me|him|her|the_kids|us
  you _3 threw|throw|throwing me|a|the|my|your|plates|things|stuff
  you _3 smash~|broke|break|breaking|destroy~|rip~|tore|slash~ my|the|our|a|every|things|doors|up !heart !day !trust !evening !mood !promise !promises !silence !family !holiday !marriage !relationship !life
  you _3 lock~|trap~|corner~|block~ me|the_door|the_way|my_way
  you hurt|hurting|harm~ me|him|her|the_kids|the_dog|us|my_arm|the_children
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
  you _4 check|checks|checked|checking|read|reads|reading|search|searched|searching|hack~|unlock~|screenshot~|went_through|go_through|going_through|look_through|looked_through|looking_through|logged_into|log_into|got_into|looked_at|look_at my|our|her|his|their _1 phone|messages|texts|dms|emails|email|diary|journal|letters|bag|pockets|whatsapp|account|accounts|location|call_history|browser|history|laptop|mail|inbox|mileage
  you !do|never|ignore|answer|reply|leave|forget _4 into|through|in|on|at|over my emails|email|messages|texts|whatsapp|laptop|computer|inbox|snapchat|instagram|facebook|dms|browser|gmail|icloud
  you _3 told|tell|shared|share|spread _3 my secret|secrets|diagnosis|past
  you _7 into my email|emails|phone|account|accounts
  you _4 my phone away|so|to_see|to_check|without|while|when_i
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
  you _3 violent|abusive
  you _1 are|were|get|got|become|became|turn|turned aggressive
  you _3 told _2 nobody|no_one would|will believe
  you _3 leave|leaving me with_nothing|without_money|stranded|on_the
  you _3 porn|prostitute~|escort|escorts|tinder|hinge|bumble|dating_app|dating_apps|onlyfans
  you _3 broke_into|break_into|turned_up_at|showed_up_at
  you _2 set fire|light
  you _2 stop~ _2 me from seeing|leaving|going|talking|working|calling|having|using
  you _2 swung|swing|lunged|came at me
  you _3 knife|gun|weapon|belt|fist|fists
  you _4 scream~|yell~|shout~ in|into my face|ear
  you _4 scream~|yell~|shout~ _3 until|till|so_loud|that i
  you _5 not|never tell|told|telling|say|said me the_truth|the_whole_truth|about_her|about_him|about_the|about_your|you_were_married|you_had|you_have
  you _3 hid|hide|hiding|keep|kept|keeping _3 secret|secrets|second_phone|another_phone|from_me
  you _4 my purse|wallet|wages|salary|savings|pension|inheritance|credit|bank|passwords|password|diary|journal|location|payslip|earnings|mileage|bag|handbag|passport|drink_and
  you _3 took_out|take_out|opened|ran_up|run_up|racked_up|signed|forged|borrowed|owe|owed|got|lent|gave _4 loan|loans|debt|debts|my_name|our_name|signature|credit|overdraft|our_savings|our_money
  you _4 install~|put|hid|plant~ _5 my phone|car|laptop|computer|bedroom|bag
  you _3 open|opened|opening my letters|post|mail|parcels
  you _3 listen|listened|listening to|in my|on calls|phone_calls|conversations|phone
  you _3 demand|demanded|want|wanted|ask|asked|insist|have|had|got|know|knew|guess|guessed|changed|change _2 my password|passwords|pin|passcode|login|locks
  you _4 deny|denied|denying it|that|everything|hitting|what
  you _4 tell|told|telling|say|said|convince|make|made me that? i am crazy|imagining|insane|mad|paranoid|making|going|worthless|stupid|nothing|fat|ugly|losing|a_whore|a_slut
  you _3 threat~
  you _4 when|after|even_though|although|though i said|say|told|tell|beg|begged|ask|asked _2 no|stop|you_to_stop|not_to
  you _4 not|never stop when|after|though i|you
  you _2 would|will|did|do not stop following|touching|calling|texting|watching|hitting|until
  you _4 in_bed|while_i_slept|in_my_sleep|while_i_was_asleep|while_i_was_sleeping|against_my_will|without_my_consent|without_my_permission|without_my_knowledge
  you _3 sex with _4
  you _3 made_out|make_out|snogged|snog|got_off|got_with|hooked_up|been_with|ran_off|went_home|flirt|flirting|in_love with _3
  you _3 been|were|are with|seeing|meeting|dating|kissing|texting|sleeping another|someone_else|somebody_else|other_women|other_men|her|my_best|my_friend|him
  you _4 nudes|naked|dick_pics|dick_pic|webcam|hooker|hookers|brothel|strip_club|mistress|lover
  you _2 point~|pull~|wave~|held _2 gun|knife|it at|on|to
  you _4 down|off|into|against|onto|across the|a|my stairs|wall|floor|ground|bed|door|car|room
  you _3 kick~|threw|throw|thrown|chuck~|lock~ me|us|the_kids out
  you _3 drug|drugged|spiked|poison~|sedat~
  you _3 drive|drove|driving _4 scare|scared|frighten|drunk|like_a|kids|on_purpose|off
  you _3 punish|punished|punishing me by|with|if|when|every
  you _3 hurt|hurting|harm|kick|kicking|beat|hit|hitting _2 cat|dog|pets|pet|animals|kids|children|baby|son|daughter
  you _4 my medication|meds|inhaler|pills|wheelchair|crutches|papers|visa|documents|immigration
  you _2 get|got|getting|turn|turned|become|are|were physical|violent|aggressive|abusive|rough
  you _5 photos|pictures|video|videos of|online _3 without|naked|me
  i _4 ask|beg you _1 for money|cash|permission|everything|every_penny
  you _3 allowance|pocket_money
  you _3 lay|laid|put a|your _1 hand|hands|finger|fingers on
  you _4 me out_of_my|against_the|by_the|to_the_ground|across_the|in_the_face|in_the_stomach|on_the_head|in_the_back
  you _3 ransacked|trashed|wrecked my
  you _4 deceiv~|betray~|two_time~|double_life|second_family|fake_profile|fake_account|married
  you _3 con|conned|scam~|defraud~|swindl~|trick~|fooled me|us|my
  you _3 deleted|delete|blocked|block|remove|removed my|all_my contacts|friends|numbers|photos|account|friend|number
  you _3 cut|cutting me off from
  you _3 keep|kept|stop|stopped|prevent|prevented|ban|banned|forbid|forbade|forbidden me from|to|in|away|locked|at_home|inside
  you _4 every|each|all_my step|move|penny|cent|receipt|thing_i_do|minute_of_my
  you _2 timing|time how_long|me
  you _4 breathe|throat|neck|unconscious
  you _4 threatening|menacing
  you _3 expose|exposed|outed|out me|my
`);

/** Fear, and harm that needs no doer. */
const harmOrFear = speaksOf(`
  afraid|scared|frightened|terrified|fearful|petrified of_you|of_what_you|of_your|to_come|to_go|to_be|to_sleep|to_tell|to_say_no|to_leave|to_speak|to_talk|to_ask|to_open|to_disagree|to_wake|to_bring|to_contradict|to_make|you|that_you|when_you|whenever_you|every_time_you|at_night|in_my
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
  until|till i cry|cried|agree|agreed|give_in|gave_in|apologise|apologize|say_yes|said_yes|beg|begged|am_shaking|was_shaking|break_down|admit|obey|do_it|sleep_with
  know|ask|demand|see|control|check where|who|what i am|go|was|went|do|did|meet|met|talk|spend|see every|each|at|with|all|to|_1 minute|moment|hour|second|times|step|time_of_day
  let|letting me leave|out|go|sleep|eat|breathe|see_a_doctor|work|drive|study|have_friends|see_my|visit|call|talk_to|use|have_my|have_any|go_to
  block|blocked|blocking|stood_in|stand_in|guard the|my|me|that door|doorway|exit|way_out
  give|gave|allow|leave|left me _2 money|cash|a_penny|a_cent|an_allowance|pocket_money _4
  not|never _2 truth|honest about her|him|the|your|where|that|it|what|money|who
  kill|killed|kills|killing _2 me|cat|dog|my|us|our|her|him|pet|kids|yourself|you !with_kindness !with_your_jokes
  whore|slut|cunt|hooker|retard
  knife|gun|weapon|blood|bleed|bled|er_visit|stitches|strangled|choking|drugged|unconscious|kidnap~|hostage|ransom|nudes
  against my|our will|wishes_in_bed
  blackout|blackouts|broken_bones|broken_rib|black_and_blue|miscarriage|abortion
  terrified|petrified|scared_stiff|scared_to_death|frightened|intimidated|unsafe|cower~|black_eyes|concussion|stitches|emergency_room|hospital_because
  i _3 hide|hid|lock|locked _3 when you
  i _3 duck|freeze|shake|tremble|cower when|whenever|every_time _2 you
  scared|afraid|frightened|fear _2 for my|the|our life|kids|children|safety
  i _2 have|had|got to? _2 sleep|lie|hide _4 because|so|or you
  with|by|like your fist|fists|belt|knife|hands
  i _2 said|say|begged|told_you|asked_you no|stop|to_stop
`);

/** Whether a sentence reports a one-sided act or fear. */
export const reportsHarm = (sentence: Sentence): boolean => youDid(sentence) || harmOrFear(sentence);

/** Whether a sentence says that the other did harm; what the writer did is another matter. */
export const otherDidHarm = youDid;
