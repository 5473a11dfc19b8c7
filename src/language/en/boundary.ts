import type { Notice, NoticeKind } from '../notice.js';
import { crisisIn } from './crisis.js';
import { contemptIn } from './labels.js';
import { beginsWith, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { mostNotices, noticeOf, upTo, type Finding } from './statement.js';
import { threatsIn } from './threats.js';
import { wordsFrom } from './wording.js';

/**
 * A boundary, or control (B16)? A boundary says what I need, do, or will not take part in. What decides over the other's
 * friends, money, phone, way, clothes or body, watches over them or threatens is noticed, and offered back as a need.
 */

/** The other's own: people, places, clothes, work, time. */

/** "You can't", "I forbid", "no more", "don't ever". */
const must = `you can|may|must|shall|should|could|will|are_going_to|need_to|ought_to|would not|never !stop|let|give|listen|answer|help|admit|apologi~|try be|have|to|ever|go|just*
  you are|were|will_be not|no_longer|never allowed|permitted|supposed|going|to|to_be|free to? be|go|ever*
  you do|will not get|have_permission|need to go|be|ever*
  you are|will_be banned|forbidden|prohibited|grounded from|to|for|until
  you had? better not|never be|ever|let*
  i|we will|would|am|do|can|could|shall not let|allow|have|permit|tolerate|want|letting|allowing|accept|like|having you|my_wife|my_husband|my_girlfriend|my_boyfriend|my_partner to? be|go|out*
  i forbid|prohibit|ban|forbade you to|from? go|be*
  i am not letting|allowing|having you to? go|be*
  ^ do not you? ever|even|dare|go|think_about|be|you*
  ^ never ever? go|be*
  ^ no more? going|more*
  you have|need|must|ought to stop|quit|give_up|end|delete|cancel|unfollow|unfriend|block going|being|your|all*
  you must|should|will|better stop|quit|give_up|delete|cancel|unfollow|unfriend|block|end going|being|your|all*
  ^ stop|quit|delete|cancel|unfollow|unfriend|drop going|being|your|all*
  it|that is not acceptable|okay|ok|right|fine|appropriate|on|allowed|alright|proper that|for|when|if you to? go|be|ever*
  ^ you do|will not see|talk|go|meet|text|hang|wear|drink|post|speak|leave|visit|follow|message|call|contact|dance|chat
  my wife|husband|girlfriend|boyfriend|partner|woman|man|missus does|do|will|can|should|is_not|would not|never|going* go|be|allowed_to|ever*`;

const forbids = patterns(
  must
    .split('\n')
    .map((line) => `${line} _6 OWN !about_me !to_me_like !like_that_to`)
    .join('\n'),
);
const forbidsMore = patterns(`
  you will|are_going_to not take|accept|apply|do|attend|join|go|leave|see|be_going
  you are not going|leaving|wearing|seeing|meeting|driving|taking|drinking|staying|having _3 to|out|that|this|anywhere|him|her|them|the|without|with|like|it|there|your|a|until
  you will|must|have_to|need_to be home|back|inside|in_bed by|before|when|at|every|on
  you have|need|must|will|are_going|should to? stay|come|go|remain|change|dress|cover|wear|quit|delete|ask_your|dye|lose|keep|sit _2 home|in|inside|indoors|back|by|straight|clothes|modestly|up|job|social|weight|something|your|when_i|where_i|here|with_me|at_home|to_your_room|properly|a_bra|long !the_room !late_to !your_own !your_voice !your_word !calm !out_of_my !kind !respectful !promises
  ^ you stay|come|go straight? home|in|home_on|home_by|back_by|straight_home on|by|when|with|at|after|from|every|until|unless|while|right|tonight|$ 
  you wear|dress|eat|cook|do|say|go|post|drive _2 what|how|where|when|only_what|as i tell|say|want|like|choose|decide|approve
  you do|will|are_to what|as|exactly i say|tell|want|ask
  no|zero male|female|guy|girl|opposite|single friends|mates|sex|friend|colleagues
  no more nights|girls|lads|boys|clubs|drinks|parties|shopping|work|trips|instagram|facebook|holidays|friends|gym|football|gaming|going|seeing|weekends|visits|texting _2
  no going|talking|texting|drinking|staying|hanging|seeing|wearing|visiting|clubbing|dancing|posting|meeting|makeup|short|tight|driving|travelling|contact_with|friends|shopping|work_trips|nights _2 out|to|with|late|skirts|dresses|clothes|other|your|without|friends|men|guys|women|girls|alone|online|from|of_the
  you can|may|must|will|do|are|should|shall|would not|never|only _6 without me|asking|telling|my_okay|my_ok|my_permission|informing !on_our
  ^ no|never|do_not|not _6 without me|asking_me|telling_me|my_permission !my !our
  i do|will|would not want|like|have|accept you|my_wife|my_girlfriend to? going|seeing|talking|texting|wearing|working|meeting|posting|spending|drinking|dressing|hanging|visiting|driving|leaving|dancing|see|go|talk|wear|work|meet|post|text|be_friends|being_friends|speaking|calling|on|near|around|following|having_male|having_friends|staying_out|out|to_leave !about_me !to_me !on_me !to_my !in_front_of_me !over_me !at_me !my_clothes !with_me_like !my_messages !at_my !my_place
  you will|must|should|have_to|are_to|need_to wear|dress|eat|cook|do|say|go|post|drive|be|behave _2 what|how|where|when|as|whatever|only_what i _1
  my wife|husband|girlfriend|boyfriend|partner|woman|man|missus does|will|should|stays|is|must|has|needs|dresses|obeys not|at|home|to|never|allowed* _2
  you belong to me
  you are mine $|and|so
  i|the_man|a_man wear|make|decide|set|lay the trousers|pants|rules|law 
  as long as you live|are under|in|with|mine _3
  over my dead body
  i will choose|pick|decide|tell_you|say what|who|where|how|when|your|which _1 you|to|friends|clothes|can|wear
  clubs|clubbing|parties|bars|male_friends|makeup|short_skirts|instagram|social_media|alcohol|girls_nights|nights_out are|is off|forbidden|not_allowed|banned|over|out_of_the
`);
/** My body, my home, my things, how I am spoken to: what is asked for there is a limit of my own. */
const mine = speaksOf(`
  hit|touch|grab|push|hurt|threaten|kiss|force|slap|shout|yell|scream|insult|swear|spank|choke|humiliate|mock|ridicule|interrupt|lie|record|film|photograph|pressure|rush _3 me|at_me|to_me|my|the_kids|the_children
  talk|speak|call|talking|speaking|calling|text|message _3 to_me|me|at_me|over_me|with_me|about_me|names
  look|looking|go|going|read|reading|check|checking|search|log|use|using|take|taking|open|borrow|touch|enter|come|post|share|tell|throw|tell|telling|sell|unlock|track|follow|posting|sharing|spend|spending|wear|drive|clean|move|come_to|come_into|show_up|turn_up|walk_into _5 my|mine|our
  look|looking|go|check|use|come|tell|track|follow|wake|phone|contact _1 me !if_i
  my|our phone|messages|body|room|flat|house|place|car|money|salary|wages|clothes|door|diary|emails|friends|family|password|passwords|work|job|things|stuff|savings|account|home|own|desk|laptop|keys|no
  tell|tells|telling|decide|decides|control|dictate|choose me|for_me|what_i|who_i|where_i|how_i
  photos|pictures|stories|videos|anything|things|posts _2 of|about|with me|us|our|the_kids
  names
  comment|remark|joke|ask|talk|complain _1 about|on|what what|how|who|where|my|me _1
  what|how|who|where i eat|wear|do|spend|see|am|look|feel|say|earn|live|sleep|want
  drunk|high|drugs|violent|angry around|with|near|when|while|to_the|at|in _2 kids|children|me|us|my|the
  the|our|both_of|between|for|at|during kids|children|baby|us|dinner|meals|the_table|both
  in|at|inside the|our house|flat|home|kitchen|bedroom|car|table|bed
  we _2
`);
/** "Without telling me" asks the other to report. */
const withoutMe = speaksOf('without|before telling|asking|informing|consulting me !my');
const oneself = beginsWith(`
  i will|would|do|can|could|am not be|stay|live|share|do|drive|lend|pay|sleep|talk|go|come|listen|take|help|cook|cover|argue|discuss|answer|join|visit|have_sex
`);

const monitors = patterns(`
  i will|am_going_to|want|need|get|would_like|have|must|can|shall|should|am_allowed|expect|demand|insist|like|may|am|check|read|reserve|go to|on|the_right|be|able|through* check|read|look|see|go|track|monitor|watch|search|scroll|follow|know|have|access|open|checking|reading|tracking|going|looking|listen|install|put|view|your|inspect|control|supervise _4 your|you _2 phone|messages|texts|dms|emails|email|location|account|accounts|passwords|password|pin|code|instagram|facebook|whatsapp|history|browser|photos|calls|call|bank|laptop|computer|chats|inbox|car|bag|mail|socials|mileage|receipts|gps|snapchat|whereabouts|socials|statements|phone_bill|screen|watch|gallery !please_do_not
  i want|need|demand|expect|require|must|have|insist|get on|to|have* all|access|full|your|every|the|have|know|see* access|passwords|password|pin|passcode|login|logins|your_passwords|your_password|your_pin|your_location
  i want|need|have|must|expect|demand|will|like|would_like to know at_all_times|always|exactly|every_minute|where|who|what|whom* where|who|what|whom|whether _1 you are|go|were|do|talk|text|with|spend|see|have|hang _3 all|times|with|moment|minute|always|every|at|to|doing|going|$|been|on|and|out
  you have|need|must|will|should|are|agree|are_going|are_required|would|can|better|always|are_expected|shall|ought to|going|required|always|also* share|turn|send|show|tell|text|call|give|keep|answer|report|hand|unlock|let_me|leave|video|facetime|check_in|prove|install|message|ring|reply|pick_up|put|respond|account|inform|update _3 your|me|on|location|passwords|phone|a_picture|every|each|pictures|photo|photos|where|who|pin|code|it|unlocked|back|within|in|immediately|to_me|the_app|when|right_away|that_you _2 location|passwords|password|phone|pin|code|messages|texts|hour|hours|minutes|minute|are|arrive|there|get|when|go|with|unlocked|on|proof|picture|photo|you|whenever|at_all|straight|immediately|emails|email|every|each|app|selfie|selfies|before|where|instantly|chats|screen|receipts|within|accounts|day|for|whereabouts|alone|time !late !be_late !the_kids !if_you_will_be
  you will call|video_call|text|ring|facetime|message|send me as_soon|the_moment|every|when|before|from|so|a_picture|a_photo|proof|your_location _9
  so i can see|check|know|be_sure|make_sure|be_certain|verify _1 you|who|where|that_you are|were|alone|with|home|_1
  you share|send|show|tell|text|call|give|keep|answer|unlock|leave|report|video|facetime|turn|hand|check_in _2 your|me|on|with_me _2 location|passwords|password|phone|pin|where|every|messages|who|when|at_all|unlocked|picture|photo|proof|hour|over|on|everything|code|texts|location_on|access|emails|before|as_soon|live _1 !late
  your phone|location|password|passwords|messages|tracking|gps|find_my|pin|bedroom|emails is|are|stays|stay|must|has|have|should|will|needs|remain|remains on|always|to|be|stay|open|visible|unlocked|mine|shared|for|available|kept|never
  ^ send|show|give|share|tell|hand|text|call|turn|unlock|leave|keep|let_me|prove|video|facetime me|your|on|over|us|it* a|your|the|where|who|every|location|proof* picture|photo|selfie|location|phone|password|passwords|pin|code|proof|messages|screenshot|where_you_are|who_you|hour|unlocked|everywhere|texts|every_hour|me_who|check_your|see_your|read_your|me_where !my !our !please_do
  location|find_my|life360|tracker|tracking|gps|location_sharing stays|on|must|always|sharing|at_all|app|has|needs|is on|all|always|times|be|stay|to|not_negotiable|a_must|$
  we share|give|have|swap|exchange|both _2 passwords|all_passwords|locations|phones|logins and|so|at_all|no|always|with_no|or
  if you have nothing|nothing_to to hide|hide ,? _9
  nothing to hide
  i want|need|expect|demand|must_have|have_to_have|get to_have? all? your _2 password|passwords|pin|passcode|login|code|location
  i want|need|have|like|would_like|must|get to see|know|check|read|hear who|what|where|when|whom you have|are|were|text|talk|call|do|go|spend|see|write|post|meet|eat _6 !feel !need !think !want !home_late
  i am|will_be|will tracking|watching|checking|monitoring|following|track|watch|monitor|follow|check you|your|on_you|up_on|where|who|every
  i check|read|monitor|track|go_through|look_through|look_at|see|control your phone|messages|texts|location|emails|dms|account|accounts|history|mail
  i put|have_put|installed|will_install|am_installing|have_installed a|an|the|this tracker|app|camera|cameras|airtag|gps|spyware|tracking
  no|zero secrets|passwords|locks|locked|closed on|between|phones|doors|from_me|, _4
  you do|will|can|may|must|are not get_to|have|lock|hide|delete|change|turn|keep|put|going_to|to|set your|a|any|off|messages|secrets|private|change|delete|lock* password|passwords|phone|messages|chats|location|secrets|privacy|face_down|history|a_lock|private_conversations|a_passcode|off_your_location
  you must|have_to|need_to|will|should|are_to always? pick_up|answer|reply|respond|text_back|call_back _2 when|whenever|if|every_time|immediately|within|at_once|right_away _1
  check|report in with_me every|each|when|hourly|before|at|all
  you answer|reply|respond|pick_up|call|text me? back? within|in|immediately|instantly|right_away|every|the_moment|the_second|whenever_i|as_soon_as_i|straight_away|each _2
  i want|need|expect|demand a|an|your|you_to reply|replies|answer|text|picture|photo|call|selfie|message|live|video|send|report|check_in|share|give|tell|show|prove|text_me|call_me|keep_your _3 within|every|immediately|instantly|as_soon|location|of_where|hour|with_me|phone|where|who|passwords|password|messages|at_all|proof|on !late
`);
const permissions = patterns(`
  you need|require|have|must_have|must_get|get|should_get|should_have|will_need|want to? get|have|ask|ask_for* my permission|approval|consent|okay|ok|blessing|say_so|agreement|leave
  you have|need|must|should|will|are|are_to|are_supposed|ought to ask|check_with|consult|clear_it|run|get_it|tell _3 me|by_me|with_me|permission first|before|if|for|every|whenever|when _1 you !post !touch !come_over !come_round !come_in !bring !take_my !use_my !invite !borrow !tell_anyone_about !share_my !share_our !enter
  you have|need|must|should|will|are|are_to|ought to? ask|check_with|consult|tell me before|first|if going|seeing|buying|spending|meeting|making|leaving|wearing|texting|talking|visiting|accepting|inviting_anyone|posting_anything|doing|_1 !my !our !photos_of !anything_for
  before|if|whenever|when you buy|go|see|spend|meet|leave|make|book|visit|order|plan|talk|text|invite_a _3 ,? ask|check|call|tell|consult|text|clear me|with_me|it|first !my !our
  ^ ask|check|clear|run|consult|tell it|with|everything|your_plans|plans* me|by_me|with_me|past_me|permission first? before|if|whether|first you go|see|buy|spend|meet|make|leave|wear|text|talk|visit|accept|plan|do|order|call|hang|can|are_allowed|may|book|drive|agree|even|say_yes !anything_for_the_kids
  you can|may|could|will|get_to|are_allowed_to|are_free_to|might _9 only|but|if|unless|when|provided|so_long_as|as_long_as|once|with if|when|with|after|once|not|only|only_with* i say|agree|allow|approve|let|permit|am_there|come|come_too|am_with|give|know_them|know_who|have_met|have_approved|decide|want|am_okay|said|think|feel_like !decide_to !am_home_alone !do_not_have_to
  you can|may|could|get_to|are_allowed_to _9 with|only_with|without only? my|me permission|okay|ok|approval|say_so|consent|blessing|being_there|supervision
  i would|will|have|need|want|must|should|get to? have_to? approve|authorise|authorize|sign_off|vet|okay|clear|agree_to|give_permission _1 any|every|all|your|who|what|each|before|for|on|first _2
  only if|when|with|after i|my|me say|agree|allow|approve|okay|permission|let|am_there|approval|say_so|have|decide|come|ok|consent
  i decide|determine|choose|control|get_to_decide|get_to_choose|pick|say|get_to_say|will_decide|will_say|am_the_one_who_decides|approve|have_to_approve|must_approve|want_to_approve|need_to_approve who|what|when|where|whether|if|how|which|your|all_your|every you|friends|clothes|people|your|outfits|plans|much|often|many|long _1
  i have|get|want|keep the final|last|only say|word|decision
  i will|might|may|can|do not? allow|let|permit|give you to|permission|have|go|see|leave|out _2
  i am letting|allowing you
  you do|will|can|may|should|are not make|go|spend|buy|see|leave|accept|book|meet|plan|get|order|to _5 without|unless|until|before my|asking_me|asking|i|checking|telling|me|you_ask|you_have|first _2 !on_our !our_joint !together
  with|without my permission|approval|consent|okay|say_so !touch
  not without|unless my|i permission|okay|say|approval|allow|agree
  permission from_me|first
  if i say no|so|yes ,? you|it|then|that _2
  my house|rules|way|decision ,? my|or|is rules|the_highway|final
  one|two|three|1|2|3 night|nights|evening|hour|hours|time|times|day|drink|drinks|visit out|off|with_your|with_her|with_them|a_week|a_month|per_week|per_month* is allowed|what_you_get|enough_for_you|the_limit|all_you_get|plenty_for_you
`);
const moneys = patterns(`
  you give|hand|transfer|pay|turn|put|sign|send|deposit|will_give|will_hand|must_give|have_to_give|must_hand|need_to_give|have_to_hand|should_give|will_put|must_put|need_to_hand|will_transfer|have_to_transfer|will_deposit over? me? all|your|over|every|the|in* paycheck|paycheque|pay|salary|wages|money|income|earnings|card|cards|bank_card|savings|tips|bonus|credit_card|pension|cash|account
  i will|am_going_to|want_to|get_to|must|shall|should|have_to|need_to* handle|control|manage|keep|hold|run|take|hold_on_to|hold_onto|look_after|take_over|take_care_of|be_in_charge_of|decide_about|decide_on|hide|confiscate|have|cancel|cut_off|cut|freeze|block all|your|the|our|every|of|over|control* money|finances|card|cards|bank_card|bank_cards|accounts|account|paycheck|salary|wages|cash|savings|credit_card|credit_cards|bank_account|income|purse|wallet|allowance !own !separate
  i am the_one_who|in controls|charge|control|handles|manages _1 of? the|our|all* money|finances|accounts
  you get|will_get|are_getting|have|receive|can_have|will_have|will_receive|are_allowed|may_have|may_spend|can_spend an|a|only|your|no|just|pocket|1~|2~|3~|4~|5~|6~|7~|8~|9~|fifty|twenty|hundred|forty|thirty|ten|some* _1 allowance|money|pounds|dollars|euros|bucks|quid|pocket_money|credit_card|a_week|a_month|per_week|per_month|spending_money|cash
  your salary|wages|paycheck|paycheque|money|income|pay|earnings|bank_card|card|savings|account|bonus goes|go|belongs|is|will|gets|must|should|comes|has_to|stays|are|needs_to in|into|to|mine|be|me|my|with|paid|on|ours* my|me|mine|account|go|our|$|us|paid|with_me|handed
  you do|can|may|must|will|are|should not allowed|to|get_to|going|be* spend|buy|spending|buying|have|open|own|use|withdraw|get|touch|order _3 money|anything|your_own|an_account|own_account|a_card|without|any|a_penny|a_cent|account|bank|cash|card|things|clothes|more_than|over|credit|stuff|online|on_yourself !my !our !joint !from_my
  you have|need|must|will|should|are to show|account|explain|justify|keep|give|prove|tell|bring _3 receipt|receipts|every_penny|every_cent|spend|spent|purchases|purchase|bank_statements|bank_statement|what_you_buy|what_you_bought|your_spending|expenses|each_purchase|what_you_spend|payslip|payslips|how_much
  ^ show|give|hand|bring me|over _2 receipt|receipts|payslip|payslips|bank_statements|card|paycheck|wages|salary|credit_card
  i want|need|expect|demand to? see|have|you_to_give|you_to_hand|all|check|approve|control _2 receipt|receipts|your_paycheck|your_salary|your_wages|your_money|your_payslip|every_purchase|your_bank|your_card|your_spending|the_money
  _5 cut|cutting|cancel|cancelling|canceling|take|taking|block|blocking|freeze|stop|stopping off|away? your|you_off_from card|cards|credit_card|bank_card|allowance|money|access_to|account|phone_contract
  cut you off financially|from_the_account|from_the_money|without_a
  no|not money|credit_cards|own_account|separate_accounts|bank_account|cash for_you|of_your_own|unless_you|until_you|without
  you will not see|get|have a|any penny|cent|money
  you do not need your|a|an|any own money|account|card|job|car|income
  all|every _2 money|income|penny|salary|finances|spending|payments goes|go|runs|run|comes|is|are|must_go|has_to_go|will_go through|by|past|to|in|under me|my
  i earn|make|bring the|in_the money ,? so? i
`);
const isolations = patterns(`
  it|that is them|her|him|your|me|the|either _2 or me|them|us|your|him|her|this
  me or them|your|him|her|the
  choose|pick|decide , _9
  you have|need|must|can|will|should|got to? choose|pick|decide between|now|, _6
  choose|pick between
  either|its your|them|her|him|he|she|they|the _3 or me|i|us|we
  you have|need|must|will|should|got|are to|going|just* stop|quit|cut|end|break|drop|give|distance|get_rid|leave|block|unfriend|delete|ditch|lose|move|forget _1 seeing|talking|off|contact|ties|your|with|meeting|speaking|up|of|being_friends|hanging|all|texting|her|him|yourself|away|visiting|calling|every|those|that|them|in_touch _2 mother|father|sister|brother|family|friends|friend|parents|her|him|them|ex|mates|everyone|contact|guys|job|people|church|number|group|men|women|from|exes|to|from_your
  ^ stop|quit|cut|block|delete|drop|unfriend|unfollow|end|ditch|forget|leave|get_rid_of|break|lose off|all|contact|talking|seeing|texting|your|the|every|it|with|to|of|her|him|them|ties|being|friends|meeting* _2 mother|father|sister|brother|family|friends|friend|parents|her|him|them|ex|mates|guys|job|number|contacts|boys|girls|men|women|exes|contact|chat|group|people|everyone|church|therapist|therapy !about_us !about_our !about_me !my
  cut her|him|them|your_mother|your_family|your_friends|your_sister|your_brother off|out
  quit|leave|give_up your|that|the job|work|course|studies|band|team|club|church|career|degree|hobby
  you do|will|can not need|have|want|require|see any|other|to_see|your|anyone|friends|anybody|a|those|them|to_have|nobody|people|no* friends|anyone|else|family|job|mother|therapist|therapy|people|but_me|other_people|them|anybody|hobbies|work|nobody|outside
  you have|need|have_got|only_need|only_have only|just? me $|now|and|for|, _3
  you are not going|allowed|talking|to _3 therapy|counselling|counseling|church|a_therapist|a_counsellor|your_mother|your_family|your_sister|anyone|university|college
  your family|friends|mother|father|sister|brother|parents|mates|friend is|are|has|have|can|may|will|must|do not|no_longer|never|to welcome|allowed|part|good|come|visit|to_be|call|have_a_place|stay|go|be_part in|to|for|here|of|at|on|you|our_life|$|anymore _2 !my !to_stay_overnight
  your friends|family|mother|sister|parents have|has|need|needs|must to go|be_out
  you spend|are|stay|belong every|all|your|with|only _4 with_me|only|me _1 nobody|only|no_one|else|alone|always|$|not|and_not
  i want|need|expect|demand you to stop|quit|cut|block|delete|end|drop|choose|leave|unfollow|give_up|unfriend|distance_yourself|get_rid|lose|spend_less_time|move _2 seeing|talking|off|ties|your|with|all|her|him|them|contact|between|every|texting|hanging|meeting|from|everyone|of|that|away !my !at_me !yelling !shouting !about_me !to_me !over_me
  i am|should_be|must_be|want_to_be|need_to_be|will_be the_only|all|enough one|person|friend|you|for_you you|need|talk|$|see|_1
  no|not contact|more_contact|talking|visits with|to|from your|her|him|them|anyone|any|my _1
  you do|must|may|can|will|should not tell|talk|speak|complain|go|confide _2 anyone|anybody|your|to|about|nobody|a|outside _2 us|this|our|about|friends|mother|family|sister|therapist|counsellor|what_happens|police|anyone|doctor !my_illness !my_health !my_past !my
  we do not need anyone|anybody|friends|other|your _1
  from now on it_is just|only us|you_and_me|me
  move away from your
  i will not have|allow|let your friends|family|mother|sister
`);
const punishments = patterns(`
  if|when|whenever|each_time|every_time|next_time|unless|until|once|the_moment|for_every _2 you _9 ,? then|and? i|we will|am_going_to|would|can|get_to|am|shall not|never|just|be* leave_and_take|leave_with_the|walk_out_with|speak|talk|answer|touch|kiss|throw|lock|ignore|tell|post|take|make|cut|cancel|shout|hit|slap|break|smash|destroy|do_the_same|cheat|flirt|punish|keep|hide|delete|put|send|stop_paying|change_the_locks|call_your|expose|withhold|sell|burn|have_sex|sleep_with|get_even|ground|confiscate|show_you|teach|embarrass|humiliate|refuse|give_you|kick|block|ruin|let_you|never|leave_you|report|pack_your|get_my|read|check|come_and|go_through|see_someone|find|block_your|ask_for_a_divorce_and|hurt|turn_off|pour|drag|show|text|follow|track _2 to_you|you|your|it|louder|so|the|everyone|a|back|them|him|her|sure|all|off|with|for|until|out|silent|my_ex|someone|sex|that|what|how|and|any|their|this|$|anymore|too|every !time !space !hug !honest !how_i_feel !one_warning !a_chance !my_sister !myself !help_you !what_i_need !how_it_feels !my_friend !my_mother !the_police !the_evening_off !i_need !the_conversation !the_call !a_break !a_doctor
  if|when|every_time|each_time|unless|whenever _2 you _9 ,? then|and? you will|are_going_to|lose|get|sleep|can|have_to|owe|pay|do|must|are|shall|can_forget|need not|never|to|be* lose|regret|pay|sleep|get|be|see|forget|pack|find|your|nothing|no|the|on|say_goodbye|cook|owe|grounded|do|wish|out|about|sorry|never|a|for_it|me|alone|hear|spend|apologise|apologize|live|stay|know !to_tell !right !able !free !welcome !me_to !me_a
  break|do|cross|try|go|see|talk|leave|lie|touch|disobey|step|text|come|ignore|forget _7 and|or i|you|we|it_is will|am|are _1 tell|take|make|lose|regret|pay|never|ruin|throw|lock|post|be|get|cut|leave|done|out|find|see|call|over|kick|divorce|sorry|finished|sell|smash|ignore|out_on !listen !call_the_police
  no sex|affection|dinner|phone|hugs|kisses|intimacy|talking|cuddles|kids|tv|gaming|money for_you? until|if|unless|when|for|after _1 you|a|i|it !either !both
  i will|am_going_to ignore|punish|freeze|withhold|ghost|not_speak|not_talk|stop_talking|stop_speaking|not_touch|not_sleep_with|refuse|lock|throw|keep_the_kids|take_the_kids|expose|not_let_you_in|give_you_the_silent|not_say_a|not_look_at|withdraw|stop_sleeping|cut_you|make_you|stop_cooking|turn_cold|hide _4 until|if|unless|for_a|for_days|you|out|every|your|treatment|a_word|till|to_you|for_as_long|the_keys|off !both !in_the_night !to_feel
  you will|are_going_to|get_to|have_to|are|gonna _2 couch|sofa|spare_room|doghouse|floor|guest_room|car _1 until|till|tonight|for|if|unless|when|again|every
  you will|are_going_to|gonna pay|regret|be_sorry|suffer|learn|be_punished|lose|get_what|face|earn|wish|see_what|live_to|find_out for|it|that|this|your|the|when|if|you|how|what|dearly|everything|consequences|my|back|me|$ !new !trust_me
  you will|are_going_to get|have|receive the silent|cold treatment|shoulder|nothing_from_me
  you are sleeping|staying|sleep outside|on_the_couch|on_the_sofa|in_the_car|somewhere_else|elsewhere
  you lose|forfeit your|all|the|phone|tv|every|car _2 phone|car|rights|privileges|privilege|card|keys|access|night|nights|kids|for_a|allowance|weekend|gaming
  there will|are_going_to be consequences|hell|trouble|punishment|a_price !we
  i will|am_going_to make your|you|sure life|pay|sorry|regret|suffer|you|hell|never|everyone|that_you|jealous
  until|till you _2 learn|learned|learnt|beg|apologise|apologize|behave|obey|say_sorry|grovel|earn|do_what|have_learned|have_learnt|deserve|come_crawling
  that|this|it will teach you
  a|your|the|an punishment|penalty|fine|lesson is|will|for|of|you
  then|or|otherwise|else ,? i will _1 post|leak|share|tell|show|send|publish|take|throw|smash|ruin|make|lock|cancel|burn|cut|call_your|find_someone|never|punish|keep|block|hit|come_and|hurt|destroy _3 your|you|them|everyone|kids|photos|pictures|nudes|online|it|secret|boss|regret|all|the|our|to !my_sister !how_i
  one|first|second|third|three|two|another|each|every|any|1|2|3 strike|strikes|mistake|lie|slip|offence|offense|warning|late|minute _4 out|lose|off|gone|means|costs|equals|and_you|and_i
  if|when you _5 , no|then_no sex|phone|dinner|kids|money|gaming|affection|talking|tv
`);

/** "I won't check your phone", "you don't need my permission": the opposite of what it looks like. */
const renounced = speaksOf(`
  i|we will|do|would|am|can|shall|should|need|want|never not|never ever|going_to|want_to|need_to|have_to|get_to|be|try_to|to|the_right_to* check|read|look|track|monitor|ask|control|decide|go_through|watch|follow|search|tell|know|punish|spy|open|be|manage|hold|interfere|use|have_access|see_your|share|demand|threaten|keep
  you do|will|would not need|have|owe|must to? my|ask|me|explain|tell|share|show|account|justify|answer|text|report|check|give|apologise|apologize|choose|quit|reply|permission|stop|stay|call|come|cut|feel|decide|change
  you are free|welcome to
  you can|may|could always|still|of_course|also? see|go|wear|meet|spend|keep|choose|talk|decide|have|say_no|do|ask|take|tell|visit|call|stay _4 whenever|whoever|whatever|as|any_time|anytime|however|with_whoever|where|what_you|want|like|your_own|when_you|for_yourself|without_asking_me|too|the_same !only !if_i !when_i !with_my !once
  we do not look|check|read|track|share|go_through|ask_for|need|demand|punish|use
  neither|nobody|no_one|none of_us|checks|reads|looks|has
  both of_us|keep|may|can|are_free
  each of us|other|one
  our phones|passwords|money|accounts|friends are|stay our|private|separate|ours
  you do|will|can|may not get|have|need to|the_right_to|a_say_in tell|decide|check|read|control|choose|look|go_through|dictate|monitor|track|touch|ask|yell|shout|hit|use _1 me|what|who|my|where|how|when|at_me|for_me|whether
  without|unless|before|until asking|you|we|i|my _2 consent|agreed|said_yes|say_yes|both|you_first !permission
`);
const deontic = endsWith(
  'i|you|he|she|they|mother|father SAY _2\n you said|told|say|tell _3\n not because|that\n if|whether|unless|when|wish|hope|know|understand|accept|guess|think _1',
);
const bothSides = speaksOf(
  'both|each|either|neither of_us|other|one|keep|may|can|have\n for both\n us both\n the same for|goes_for_me\n so|and can|do|will|must|may i\n and i do|will|can|have too|the_same',
);
/** What I do when you hit, shout, drink, insult: leaving, calling, help. */
const leaving = speaksOf(`
  i will|would|am_going_to|need_to|shall|can|may leave|go|walk_out|walk_away|end|hang_up|call|move_out|stay|sleep|take|talk_to|ask|stop|say|tell|not_stay|not_continue|not_answer|step|pause|sit|speak|need|drive|return|come_back|make_an_appointment|want|go_to|not_be|not_drive|not_get|not_come|be the_room|the_house|the_relationship|this_relationship|the_call|the_conversation|up|out|away|to_my|at_my|at_a|the_police|999|911|a_break|time|for_help|in_the|with_a|a_counsellor|my_sister|my_friend|home|it|a_walk|you|for_a|that|upstairs|this|quietly|there|and_call|the_party|the_talk|back|aside|alone|space|to_bed|the_night|downstairs|with_you|in_a|part|the_table|next_door|early|outside|apart|things|the_discussion|$
  i am leaving|going|done|out
`);

function rewordForbid(sentence: Sentence, { from }: Span): string | undefined {
  const { tokens, plain } = sentence;
  const match =
    /^ you (?:can not|may not|must not|shall not|should not|will not|are not (?:allowed|permitted) to|can not ever|may never|must never|are no longer allowed to|do not get to|are never allowed to|are banned from|are forbidden to) /.exec(
      plain,
    );
  const wanted =
    /^ i (?:will not let you|do not want you to|do not want you(?= \S+ing )|do not like you(?= \S+ing )|forbid you to|do not allow you to|will not allow you to|am not letting you|can not let you|will not have you) /.exec(
      plain,
    );
  const found = match ?? wanted;
  if (!found || from !== 0 || sentence.asks) return undefined;
  const begin = found[0].trim().split(' ').length;
  const first = tokens[begin]?.plain ?? '';
  if (
    tokens.length - begin > 14 ||
    tokens.length === begin ||
    /[,"]| (?:because|but|unless|until|if|or|and then|so|anymore|any more|ever|anything|anyone|any) /.test(
      plain.slice(found[0].length - 1),
    )
  )
    return undefined;
  if (/^(?:be|have|ever|you|a|the|that|your|my|any|no|not|to)$/.test(first)) return undefined;
  let words = wordsFrom(sentence, begin, tokens.length);
  if (/ing$/.test(first)) words = match ? `are ${words}` : words;
  if (/ing$/.test(first) && !match) return `When you are ${words}, I feel …, and what I need is …`;
  return `When you ${words}, I feel …, and what I need is …`;
}

function rewordMonitor(sentence: Sentence): string | undefined {
  if (/ location /.test(sentence.plain) && !/[,"]| (?:if|or|because|but) /.test(sentence.plain))
    return "When I don't know where you are, I feel …, and what I need is …";
  return / know .*(?:where|who) /.test(sentence.plain) && !/[,"]| (?:if|or|because|but) /.test(sentence.plain)
    ? `When I don't know ${/ who /.test(sentence.plain) ? 'who you are with' : 'where you are'}, I feel …, and what I need is …`
    : undefined;
}

/** What may be worth a second look in a boundary. */
export function notice(text: string): Notice[] {
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length) return crisis;
  return upTo(mostNotices, sentences, (sentence) => {
    const found = finding(sentence);
    return found ? [noticeOf(sentence, found, true)] : [];
  });
}

function finding(sentence: Sentence): Finding | undefined {
  const spanOf = (find: (sentence: Sentence) => Span[]): Span | undefined =>
    find(sentence).find(({ from }) => !deontic(sentence, from));
  const as = (kind: NoticeKind, span: Span | undefined, reword?: Finding['reword']): Finding | undefined =>
    span && {
      kind,
      span,
      ask: kind === 'punishment' || kind === 'threat' ? 'beneath' : 'need',
      ...(reword && { reword }),
    };

  const leaves = leaving(sentence);
  const punished = punishments(sentence)[0];
  if (punished && !renounced(sentence) && !(leaves && softOnly(sentence))) return as('punishment', punished);
  const threat = threatsIn(sentence)[0];
  if (threat && !leaves) return as('threat', threat);
  if (sentence.asks || renounced(sentence) || bothSides(sentence)) return undefined;
  const leavesOrOwn = leaves || oneself(sentence, 0);
  const aboutMe = mine(sentence) && !(withoutMe(sentence) && !/ my | me .* me /.test(sentence.plain));
  const forbidden = leavesOrOwn || aboutMe ? undefined : spanOf(forbids);
  const whole = forbidden && rewordForbid(sentence, forbidden) ? as('forbid', forbidden, rewordForbid) : undefined;
  const watched =
    as('monitor', spanOf(monitors), rewordMonitor) ??
    as('money', spanOf(moneys)) ??
    whole ??
    as('permission', spanOf(permissions)) ??
    as('isolation', spanOf(isolations));
  if (watched && !(mine(sentence) && aboutMine(sentence, watched))) return watched;
  if (leavesOrOwn) return undefined;
  const ruled = forbidden ?? spanOf(forbidsMore);
  if (ruled && !aboutMe) return as('forbid', ruled, rewordForbid);
  return as('contempt', contemptIn(sentence)[0]);
}

const hard = speaksOf(
  'kids|children|regret|everything|nothing|your_boss|online|throw|lock|never_see|learn|hell|ruin|destroy|smash|photos|everyone|ignore|card|pay_for\n take the car',
);
/** Somebody goes, and does nothing to the other. */
const softOnly = (sentence: Sentence): boolean =>
  !hard(sentence) || / touch the | hit | call the police /.test(sentence.plain);
const protects = speaksOf('touch|hit|hurt|photos|pictures|my|names|kids|children|bring_people|invite|knock');
/** Watching and permission are about the other's things; here they are about mine. */
const aboutMine = (sentence: Sentence, { span, kind }: Finding): boolean =>
  (kind === 'permission' || kind === 'monitor' || kind === 'money' || kind === 'isolation') &&
  protects(sentence) &&
  !/ my (?:permission|approval|okay|ok|account|consent|say so|blessing|girlfriend|boyfriend|wife|husband) | your (?:phone|location|messages|password|passwords|salary|paycheck|friends|family|mother|sister) /.test(
    plainOf(sentence, { from: Math.max(0, span.from - 2), to: sentence.tokens.length }),
  );
