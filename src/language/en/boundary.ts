import type { Notice, NoticeKind } from '../notice.js';
import { crisisIn } from './crisis.js';
import { contemptIn } from './labels.js';
import { beginsWith, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { noticeOf, type Finding } from './statement.js';
import { threatsIn } from './threats.js';
import { wordsFrom } from './wording.js';

/**
 * A boundary, or control (B16)? A boundary says what I need, do, or will not take part in. What decides over the other's
 * friends, money, phone, way, clothes or body, watches over them or threatens is noticed, and offered back as a need.
 */

/** The other's own: people, places, clothes, work, time. */
const own = `friend|friends|mates|mate|buddies|family|mother|father|parents|sister|brother|sisters|brothers|cousin|aunt|uncle|grandmother|relatives|ex|exes|coworkers|colleagues|coworker|colleague|boss|men|guys|boys|women|girls|man|guy|boy|woman|girl|him|her|them|anyone|anybody|others|people|mark|male|female|neighbour|neighbor|neighbours|strangers|therapist|counsellor|counselor|therapy|church|clubbing|club|clubs|pub|bar|bars|party|parties|out|gym|college|uni|university|school|work|job|course|course|football|training|yoga|dancing|concert|concerts|wedding|holiday|festival|wear|wearing|dress|dresses|dressing|skirt|skirts|bikini|leggings|makeup|make_up|heels|clothes|crop|shorts|outfit|outfits|hair|lipstick|tattoo|perfume|instagram|facebook|tiktok|snapchat|twitter|social|selfies|selfie|online|post|posting|photos|pictures|phone|whatsapp|gaming|games|drive|car|travel|trip|trips|leave|home|drink|drinking|smoke|spend|spending|buy|buying|shop|shopping|money|bank|card|account|visit|visiting|meet|meeting|see|seeing|text|texting|texts|talk|talking|speak|speaking|call|calling|message|messaging|follow|following|date|eat|eating|weight|diet|stay|late|alone|outside|house|flat|town|weekends|weekend|evenings|nights|night|overnight|chat|chatting|hang|hanging|dance|password|likes|like_pictures|like_his|comment|lunch|dinner|coffee|contact`;

/** "You can't", "I forbid", "no more", "don't ever". */
const must = `you {adv}* can|may|must|shall|should|could|will|are_going_to|need_to|ought_to|would {adv}* not|never {adv}* be|have|to|ever|go|just* {adv}*
  you {adv}* are|were|will_be {adv}* not|no_longer|never {adv}* allowed|permitted|supposed|going|to|to_be|free {adv}* to? {adv}* be|go|ever* {adv}*
  you {adv}* do|will not {adv}* get|have_permission|need {adv}* to {adv}* go|be|ever* {adv}*
  you {adv}* are|will_be {adv}* banned|forbidden|prohibited|grounded {adv}* from|to|for|until {adv}*
  you {adv}* had? better {adv}* not|never {adv}* be|ever|let* {adv}*
  i|we {adv}* will|would|am|do|can|could|shall not {adv}* let|allow|have|permit|tolerate|want|letting|allowing|accept|like|having {adv}* you|my_wife|my_husband|my_girlfriend|my_boyfriend|my_partner {adv}* to? {adv}* be|go|out* {adv}*
  i {adv}* forbid|prohibit|ban|forbade {adv}* you {adv}* to|from? {adv}* go|be* {adv}*
  i {adv}* am {adv}* not {adv}* letting|allowing|having {adv}* you {adv}* to? {adv}* go|be* {adv}*
  ^ do not {adv}* you? {adv}* ever|even|dare|go|think_about|be|you* {adv}*
  ^ never {adv}* ever? {adv}* go|be* {adv}*
  ^ no {adv}* more? {adv}* going|more* {adv}*
  you {adv}* have|need|must|ought {adv}* to {adv}* stop|quit|give_up|end|delete|cancel|unfollow|unfriend|block {adv}* going|being|your|all* {adv}*
  you {adv}* must|should|will|better {adv}* stop|quit|give_up|delete|cancel|unfollow|unfriend|block|end {adv}* going|being|your|all* {adv}*
  ^ stop|quit|delete|cancel|unfollow|unfriend|drop {adv}* going|being|your|all* {adv}*
  it|that is {adv}* not {adv}* acceptable|okay|ok|right|fine|appropriate|on|allowed|alright|proper {adv}* that|for|when|if {adv}* you {adv}* to? {adv}* go|be|ever* {adv}*
  ^ you {adv}* do|will not {adv}* see|talk|go|meet|text|hang|wear|drink|post|speak|leave|visit|follow|message|call|contact|dance|chat {adv}*
  my wife|husband|girlfriend|boyfriend|partner|woman|man|missus {adv}* does|do|will|can|should|is_not|would {adv}* not|never|going* {adv}* go|be|allowed_to|ever* {adv}*`;

const forbids = patterns(
  must
    .split('\n')
    .map((line) => `${line} _6 ${own} !about_me !to_me_like !like_that_to`)
    .join('\n'),
);
const forbidsMore = patterns(`
  you {adv}* will|are_going_to {adv}* not {adv}* take|accept|apply|do|attend|join|go|leave|see|be_going
  you {adv}* are not {adv}* going|leaving|wearing|seeing|meeting|driving|taking|drinking|staying|having {adv}* _3 to|out|that|this|anywhere|him|her|them|the|without|with|like|it|there|your|a|until
  you {adv}* have|need|must|will|are_going|should {adv}* to? {adv}* stay|be|come|go|remain|change|dress|cover|wear|quit|delete|ask_your|dye|lose|keep|sit {adv}* _2 home|in|inside|indoors|back|by|straight|clothes|modestly|up|job|social|weight|something|your|when_i|where_i|here|with_me|at_home|to_your_room|properly|a_bra|long !the_room !late_to !your_own !your_voice !your_word !calm !out_of_my !kind !respectful !promises
  ^ you {adv}* stay|come|go {adv}* straight? home|in|home_on|home_by|back_by|straight_home {adv}* on|by|when|with|at|after|from|every|until|unless|while|right|tonight|$ 
  you {adv}* wear|dress|eat|cook|do|say|go|post|drive {adv}* _2 what|how|where|when|only_what|as {adv}* i {adv}* tell|say|want|like|choose|decide|approve
  you {adv}* do|will|are_to {adv}* what|as|exactly {adv}* i {adv}* say|tell|want|ask
  no|zero {adv}* male|female|guy|girl|opposite|single {adv}* friends|mates|sex|friend|colleagues
  no {adv}* more {adv}* nights|girls|lads|boys|clubs|drinks|parties|shopping|work|trips|instagram|facebook|holidays|friends|gym|football|gaming|going|seeing|weekends|visits|texting {adv}* _2
  no {adv}* going|talking|texting|drinking|staying|hanging|seeing|wearing|visiting|clubbing|dancing|posting|meeting|makeup|short|tight|driving|travelling|contact_with|friends|shopping|work_trips|nights {adv}* _2 out|to|with|late|skirts|dresses|clothes|other|your|without|friends|men|guys|women|girls|alone|online|from|of_the
  without {adv}* me|my|asking|telling _1 {adv}* $ !at_night_without
  i {adv}* do|will|would not {adv}* want|like|have|accept {adv}* you|my_wife|my_girlfriend {adv}* to? {adv}* going|seeing|talking|texting|wearing|working|meeting|posting|spending|drinking|dressing|hanging|visiting|driving|leaving|dancing|see|go|talk|wear|work|meet|post|text|be_friends|being_friends|speaking|calling|on|near|around|following|having_male|having_friends|staying_out|out|to_leave !about_me !to_me !on_me !to_my !in_front_of_me !over_me !at_me !my_clothes !with_me_like !my_messages !at_my !my_place
  you {adv}* will|must|should|have_to|are_to|need_to {adv}* wear|dress|eat|cook|do|say|go|post|drive|be|behave {adv}* _2 what|how|where|when|as|whatever|only_what {adv}* i {adv}* _1
  my {adv}* wife|husband|girlfriend|boyfriend|partner|woman|man|missus {adv}* does|will|should|stays|is|must|has|needs|dresses|obeys {adv}* not|at|home|to|never|allowed* {adv}* _2
  you belong to me
  you are {adv}* mine {adv}* $|and|so
  i|the_man|a_man {adv}* wear|make|decide|set|lay {adv}* the {adv}* trousers|pants|rules|law {adv}* 
  as long as you {adv}* live|are {adv}* under|in|with|mine {adv}* _3
  over my dead body
  i {adv}* will {adv}* choose|pick|decide|tell_you|say {adv}* what|who|where|how|when|your|which {adv}* _1 you|to|friends|clothes|can|wear
  clubs|clubbing|parties|bars|male_friends|makeup|short_skirts|instagram|social_media|alcohol|girls_nights|nights_out {adv}* are|is {adv}* off|forbidden|not_allowed|banned|over|out_of_the
`);
/** My body, my home, my things, how I am spoken to: what is asked for there is a limit of my own. */
const mine = speaksOf(`
  hit|touch|grab|push|hurt|threaten|kiss|force|slap|shout|yell|scream|insult|swear|spank|choke|humiliate|mock|ridicule|interrupt|lie|record|film|photograph|pressure|rush _3 me|at_me|to_me|my|the_kids|the_children
  talk|speak|call|talking|speaking|calling|text|message _3 to_me|me|at_me|over_me|with_me|about_me|names
  look|looking|go|going|read|reading|check|checking|search|log|use|using|take|taking|open|borrow|touch|enter|come|post|share|tell|throw|tell|telling|sell|unlock|track|follow|posting|sharing|spend|spending|wear|drive|clean|move|come_to|come_into|show_up|turn_up|walk_into _5 my|mine|our
  look|looking|go|check|use|come|tell|track|follow|wake|phone|contact _1 me !if_i
  my|our {adv}* phone|messages|body|room|flat|house|place|car|money|salary|wages|clothes|door|diary|emails|friends|family|password|passwords|work|job|things|stuff|savings|account|home|own|desk|laptop|keys|no
  tell|tells|telling|decide|decides|control|dictate|choose me|for_me|what_i|who_i|where_i|how_i
  photos|pictures|stories|videos|anything|things|posts _2 of|about|with me|us|our|the_kids
  names
  drunk|high|drugs|violent|angry {adv}* around|with|near|when|while|to_the|at|in {adv}* _2 kids|children|me|us|my|the
  the|our|both_of|between|for|at|during kids|children|baby|us|dinner|meals|the_table|both
  in|at|inside the|our house|flat|home|kitchen|bedroom|car|table|bed
  we {adv}* _2
`);
const oneself = beginsWith(`
  i {adv}* will|would|do|can|could|am not {adv}* be|stay|live|share|do|drive|lend|pay|sleep|talk|go|come|listen|take|help|cook|cover|argue|discuss|answer|join|visit|have_sex
`);

const monitors = patterns(`
  i {adv}* will|am_going_to|want|need|get|would_like|have|must|can|shall|should|am_allowed|expect|demand|insist|like|may|am|check|read|reserve|go {adv}* to|on|the_right|be|able|through* {adv}* check|read|look|see|go|track|monitor|watch|search|scroll|follow|know|have|access|open|checking|reading|tracking|going|looking|listen|install|put|view|your|inspect|control|supervise {adv}* _4 your|you {adv}* _2 phone|messages|texts|dms|emails|email|location|account|accounts|passwords|password|pin|code|instagram|facebook|whatsapp|history|browser|photos|calls|call|bank|laptop|computer|chats|inbox|car|bag|mail|socials|mileage|receipts|gps|snapchat|whereabouts|socials|statements|phone_bill|screen|watch|gallery !please_do_not
  i {adv}* want|need|demand|expect|require|must|have|insist|get {adv}* on|to|have* {adv}* all|access|full|your|every|the|have|know|see* {adv}* access|passwords|password|pin|passcode|login|logins|your_passwords|your_password|your_pin|your_location {adv}*
  i {adv}* want|need|have|must|expect|demand|will|like|would_like {adv}* to {adv}* know {adv}* at_all_times|always|exactly|every_minute|where|who|what|whom* {adv}* _1 you {adv}* are|go|were|do|talk|text|with|spend|see|have|hang {adv}* _3 all|times|with|moment|minute|always|every|at|to|doing|going|$|been|on|and|out
  you {adv}* have|need|must|will|should|are|agree|are_going|are_required|would|can|better|always|are_expected|shall|ought {adv}* to|going|required|always|also* {adv}* share|turn|send|show|tell|text|call|give|keep|answer|report|hand|unlock|let_me|leave|video|facetime|check_in|prove|install|message|ring|reply|pick_up|put|respond|account|inform|update {adv}* _3 your|me|on|location|passwords|phone|a_picture|every|each|pictures|photo|photos|where|who|pin|code|it|unlocked|back|within|in|immediately|to_me|the_app|when|right_away|that_you {adv}* _2 location|passwords|password|phone|pin|code|messages|texts|hour|hours|minutes|minute|are|arrive|there|get|when|go|with|unlocked|on|proof|picture|photo|you|whenever|at_all|straight|immediately|emails|email|every|each|app|selfie|selfies|before|where|instantly|chats|screen|receipts|within|accounts|day|for|whereabouts|alone|time !late !be_late !the_kids !if_you_will_be
  you {adv}* will {adv}* call|video_call|text|ring|facetime|message|send {adv}* me {adv}* as_soon|the_moment|every|when|before|from|so|a_picture|a_photo|proof|your_location {adv}* _9
  so {adv}* i {adv}* can {adv}* see|check|know|be_sure|make_sure|be_certain|verify {adv}* _1 you|who|where|that_you {adv}* are|were|alone|with|home|_1
  you {adv}* share|send|show|tell|text|call|give|keep|answer|unlock|leave|report|video|facetime|turn|hand|check_in {adv}* _2 your|me|on|with_me {adv}* _2 location|passwords|password|phone|pin|where|every|messages|who|when|at_all|unlocked|picture|photo|proof|hour|over|on|everything|code|texts|location_on|access|emails|before|as_soon|live {adv}* _1 !late
  your {adv}* phone|location|password|passwords|messages|tracking|gps|find_my|pin|bedroom|emails {adv}* is|are|stays|stay|must|has|have|should|will|needs|remain|remains {adv}* on|always|to|be|stay|open|visible|unlocked|mine|shared|for|available|kept|never
  ^ send|show|give|share|tell|hand|text|call|turn|unlock|leave|keep|let_me|prove|video|facetime {adv}* me|your|on|over|us|it* {adv}* a|your|the|where|who|every|location|proof* {adv}* picture|photo|selfie|location|phone|password|passwords|pin|code|proof|messages|screenshot|where_you_are|who_you|hour|unlocked|everywhere|texts|every_hour|me_who|check_your|see_your|read_your|me_where !my !our !please_do
  location|find_my|life360|tracker|tracking|gps|location_sharing {adv}* stays|on|must|always|sharing|at_all|app|has|needs|is {adv}* on|all|always|times|be|stay|to|not_negotiable|a_must|$ {adv}*
  we {adv}* share|give|have|swap|exchange|both {adv}* _2 passwords|all_passwords|locations|phones|logins {adv}* and|so|at_all|no|always|with_no|or
  if you have nothing|nothing_to to hide|hide ,? _9
  nothing to hide
  i {adv}* want|need|expect|demand|must_have|have_to_have|get {adv}* to_have? {adv}* all? {adv}* your {adv}* _2 password|passwords|pin|passcode|login|code|location
  i {adv}* want|need|have|like|would_like|must|get {adv}* to {adv}* see|know|check|read|hear {adv}* who|what|where|when|whom {adv}* you {adv}* have|are|were|text|talk|call|do|go|spend|see|write|post|meet|eat {adv}* _6 !feel !need !think !want !home_late
  i {adv}* am|will_be|will {adv}* tracking|watching|checking|monitoring|following|track|watch|monitor|follow|check {adv}* you|your|on_you|up_on|where|who|every {adv}*
  i {adv}* check|read|monitor|track|go_through|look_through|look_at|see|control {adv}* your {adv}* phone|messages|texts|location|emails|dms|account|accounts|history|mail
  i {adv}* put|have_put|installed|will_install|am_installing|have_installed {adv}* a|an|the|this {adv}* tracker|app|camera|cameras|airtag|gps|spyware|tracking
  no|zero {adv}* secrets|passwords|locks|locked|closed {adv}* on|between|phones|doors|from_me|, {adv}* _4
  you {adv}* do|will|can|may|must|are not {adv}* get_to|have|lock|hide|delete|change|turn|keep|put|going_to|to|set {adv}* your|a|any|off|messages|secrets|private|change|delete|lock* {adv}* password|passwords|phone|messages|chats|location|secrets|privacy|face_down|history|a_lock|private_conversations|a_passcode|off_your_location
  you {adv}* must|have_to|need_to|will|should|are_to {adv}* always? {adv}* pick_up|answer|reply|respond|text_back|call_back {adv}* _2 when|whenever|if|every_time|immediately|within|at_once|right_away {adv}* _1
  check|report {adv}* in {adv}* with_me {adv}* every|each|when|hourly|before|at|all
  you {adv}* answer|reply|respond|pick_up|call|text {adv}* me? {adv}* back? {adv}* within|in|immediately|instantly|right_away|every|the_moment|the_second|whenever_i|as_soon_as_i|straight_away|each {adv}* _2
  i {adv}* want|need|expect|demand {adv}* a|an|your|you_to {adv}* reply|replies|answer|text|picture|photo|call|selfie|message|live|video|send|report|check_in|share|give|tell|show|prove|text_me|call_me|keep_your {adv}* _3 within|every|immediately|instantly|as_soon|location|of_where|hour|with_me|phone|where|who|passwords|password|messages|at_all|proof|on !late
`);
const permissions = patterns(`
  you {adv}* need|require|have|must_have|must_get|get|should_get|should_have|will_need|want {adv}* to? {adv}* get|have|ask|ask_for* {adv}* my {adv}* permission|approval|consent|okay|ok|blessing|say_so|agreement|leave
  you {adv}* have|need|must|should|will|are|are_to|are_supposed|ought {adv}* to {adv}* ask|check_with|consult|clear_it|run|get_it|tell {adv}* _3 me|by_me|with_me|permission {adv}* first|before|if|for|every|whenever|when {adv}* _1 you {adv}* !post !touch !come_over !come_round !come_in !bring !take_my !use_my !invite !borrow !tell_anyone_about !share_my !share_our !enter
  you {adv}* have|need|must|should|will|are|are_to|ought {adv}* to? {adv}* ask|check_with|consult|tell {adv}* me {adv}* before|first|if {adv}* going|seeing|buying|spending|meeting|making|leaving|wearing|texting|talking|visiting|accepting|inviting_anyone|posting_anything|doing|_1 {adv}* !my !our !photos_of !anything_for
  ^ ask|check|clear|run|consult|tell {adv}* it|with|everything|your_plans|plans* {adv}* me|by_me|with_me|past_me|permission {adv}* first? {adv}* before|if|whether|first {adv}* you {adv}* go|see|buy|spend|meet|make|leave|wear|text|talk|visit|accept|plan|do|order|call|hang|can|are_allowed|may|book|drive|agree|even|say_yes !anything_for_the_kids
  you {adv}* can|may|could|will|get_to|are_allowed_to|are_free_to|might {adv}* _9 only|but|if|unless|when|provided|so_long_as|as_long_as|once|with {adv}* if|when|with|after|once|not|only|only_with* {adv}* i {adv}* say|agree|allow|approve|let|permit|am_there|come|come_too|am_with|give|know_them|know_who|have_met|have_approved|decide|want|am_okay|said|think|feel_like !decide_to !am_home_alone !do_not_have_to
  you {adv}* can|may|could|get_to|are_allowed_to {adv}* _9 with|only_with|without {adv}* only? my|me {adv}* permission|okay|ok|approval|say_so|consent|blessing|being_there|supervision
  i {adv}* would|will|have|need|want|must|should|get {adv}* to? {adv}* have_to? {adv}* approve|authorise|authorize|sign_off|vet|okay|clear|agree_to|give_permission {adv}* _1 any|every|all|your|who|what|each|before|for|on|first {adv}* _2
  only {adv}* if|when|with|after {adv}* i|my|me {adv}* say|agree|allow|approve|okay|permission|let|am_there|approval|say_so|have|decide|come|ok|consent
  i {adv}* decide|determine|choose|control|get_to_decide|get_to_choose|pick|say|get_to_say|will_decide|will_say|am_the_one_who_decides|approve|have_to_approve|must_approve|want_to_approve|need_to_approve {adv}* who|what|when|where|whether|if|how|which|your|all_your|every {adv}* you|friends|clothes|people|your|outfits|plans|much|often|many|long {adv}* _1
  i {adv}* have|get|want|keep {adv}* the {adv}* final|last|only {adv}* say|word|decision
  i {adv}* will|might|may|can|do {adv}* not? {adv}* allow|let|permit|give {adv}* you {adv}* to|permission|have|go|see|leave|out {adv}* _2
  i {adv}* am {adv}* letting|allowing {adv}* you
  you {adv}* do|will|can|may|should|are not {adv}* make|go|spend|buy|see|leave|accept|book|meet|plan|get|order|to {adv}* _5 without|unless|until|before {adv}* my|asking_me|asking|i|checking|telling|me|you_ask|you_have|first {adv}* _2 !on_our !our_joint !together
  with|without my permission|approval|consent|okay|say_so !touch
  not {adv}* without|unless {adv}* my|i {adv}* permission|okay|say|approval|allow|agree
  permission {adv}* from_me|first
  if i {adv}* say {adv}* no|so|yes {adv}* ,? {adv}* you|it|then|that {adv}* _2
  my {adv}* house|rules|way|decision {adv}* ,? my|or|is {adv}* rules|the_highway|final
  one|two|three|1|2|3 {adv}* night|nights|evening|hour|hours|time|times|day|drink|drinks|visit {adv}* out|off|with_your|with_her|with_them|a_week|a_month|per_week|per_month* {adv}* is {adv}* allowed|what_you_get|enough_for_you|the_limit|all_you_get|plenty_for_you
`);
const moneys = patterns(`
  you {adv}* give|hand|transfer|pay|turn|put|sign|send|deposit|will_give|will_hand|must_give|have_to_give|must_hand|need_to_give|have_to_hand|should_give|will_put|must_put|need_to_hand|will_transfer|have_to_transfer|will_deposit {adv}* over? {adv}* me? {adv}* all|your|over|every|the|in* {adv}* paycheck|paycheque|pay|salary|wages|money|income|earnings|card|cards|bank_card|savings|tips|bonus|credit_card|pension|cash|account
  i {adv}* will|am_going_to|want_to|get_to|must|shall|should|have_to|need_to* {adv}* handle|control|manage|keep|hold|run|take|hold_on_to|hold_onto|look_after|take_over|take_care_of|be_in_charge_of|decide_about|decide_on|hide|confiscate|have|cancel|cut_off|cut|freeze|block {adv}* all|your|the|our|every|of|over|control* {adv}* money|finances|card|cards|bank_card|bank_cards|accounts|account|paycheck|salary|wages|cash|savings|credit_card|credit_cards|bank_account|income|purse|wallet|allowance !own !separate
  i {adv}* am {adv}* the_one_who|in {adv}* controls|charge|control|handles|manages {adv}* _1 of? {adv}* the|our|all* {adv}* money|finances|accounts
  you {adv}* get|will_get|are_getting|have|receive|can_have|will_have|will_receive|are_allowed|may_have|may_spend|can_spend {adv}* an|a|only|your|no|just|pocket|{number}|fifty|twenty|hundred|forty|thirty|ten|some* {adv}* _1 allowance|money|pounds|dollars|euros|bucks|quid|pocket_money|credit_card|a_week|a_month|per_week|per_month|spending_money|cash
  your {adv}* salary|wages|paycheck|paycheque|money|income|pay|earnings|bank_card|card|savings|account|bonus {adv}* goes|go|belongs|is|will|gets|must|should|comes|has_to|stays|are|needs_to {adv}* in|into|to|mine|be|me|my|with|paid|on|ours* {adv}* my|me|mine|account|go|our|$|us|paid|with_me|handed
  you {adv}* do|can|may|must|will|are|should not {adv}* allowed|to|get_to|going|be* {adv}* spend|buy|spending|buying|have|open|own|use|withdraw|get|touch|order|need {adv}* _3 money|anything|your_own|an_account|own_account|a_card|without|any|a_penny|a_cent|account|bank|cash|card|things|clothes|more_than|over|credit|stuff|online|on_yourself !my !our !joint !from_my
  you {adv}* have|need|must|will|should|are {adv}* to {adv}* show|account|explain|justify|keep|give|prove|tell|bring {adv}* _3 receipt|receipts|every_penny|every_cent|spend|spent|purchases|purchase|bank_statements|bank_statement|what_you_buy|what_you_bought|your_spending|expenses|each_purchase|what_you_spend|payslip|payslips|how_much
  ^ show|give|hand|bring {adv}* me|over {adv}* _2 receipt|receipts|payslip|payslips|bank_statements|card|paycheck|wages|salary|credit_card
  i {adv}* want|need|expect|demand {adv}* to? {adv}* see|have|you_to_give|you_to_hand|all|check|approve|control {adv}* _2 receipt|receipts|your_paycheck|your_salary|your_wages|your_money|your_payslip|every_purchase|your_bank|your_card|your_spending|the_money
  _5 cut|cutting|cancel|cancelling|canceling|take|taking|block|blocking|freeze|stop|stopping {adv}* off|away? {adv}* your|you_off_from {adv}* card|cards|credit_card|bank_card|allowance|money|access_to|account|phone_contract
  cut you off {adv}* financially|from_the_account|from_the_money|without_a
  no|not {adv}* money|credit_cards|own_account|separate_accounts|bank_account|cash {adv}* for_you|of_your_own|unless_you|until_you|without
  you {adv}* will {adv}* not {adv}* see|get|have {adv}* a|any {adv}* penny|cent|money
  you {adv}* do not need {adv}* your|a|an|any {adv}* own {adv}* money|account|card|job|car|income
  all|every _2 money|income|penny|salary|finances|spending|payments {adv}* goes|go|runs|run|comes|is|are|must_go|has_to_go|will_go {adv}* through|by|past|to|in|under {adv}* me|my
  i {adv}* earn|make|bring {adv}* the|in_the {adv}* money ,? so? {adv}* i
`);
const isolations = patterns(`
  it|that is {adv}* them|her|him|your|me|the|either {adv}* _2 or {adv}* me|them|us|your|him|her|this
  me or {adv}* them|your|him|her|the
  choose|pick|decide {adv}* , {adv}* _9
  you {adv}* have|need|must|can|will|should|got {adv}* to? {adv}* choose|pick|decide {adv}* between|now|, {adv}* _6
  choose|pick {adv}* between
  either|its {adv}* your|them|her|him|he|she|they|the {adv}* _3 or {adv}* me|i|us|we
  you {adv}* have|need|must|will|should|got|are {adv}* to|going|just* {adv}* stop|quit|cut|end|break|drop|give|distance|get_rid|leave|block|unfriend|delete|ditch|lose|move|forget {adv}* _1 seeing|talking|off|contact|ties|your|with|meeting|speaking|up|of|being_friends|hanging|all|texting|her|him|yourself|away|visiting|calling|every|those|that|them|in_touch {adv}* _2 mother|father|sister|brother|family|friends|friend|parents|her|him|them|ex|mates|everyone|contact|guys|job|people|church|number|group|men|women|from|exes|to|from_your
  ^ stop|quit|cut|block|delete|drop|unfriend|unfollow|end|ditch|forget|leave|get_rid_of|break|lose {adv}* off|all|contact|talking|seeing|texting|your|the|every|it|with|to|of|her|him|them|ties|being|friends|meeting* {adv}* _2 mother|father|sister|brother|family|friends|friend|parents|her|him|them|ex|mates|guys|job|number|contacts|boys|girls|men|women|exes|contact|chat|group|people|everyone|church|therapist|therapy !about_us !about_our !about_me !my
  quit|leave|give_up {adv}* your|that|the {adv}* job|work|course|studies|band|team|club|church|career|degree|hobby
  you {adv}* do|will|can not {adv}* need|have|want|require|see {adv}* any|other|to_see|your|anyone|friends|anybody|a|those|them|to_have|nobody|people|no* {adv}* friends|anyone|else|family|job|mother|therapist|therapy|people|but_me|other_people|them|anybody|hobbies|work|nobody|outside
  you {adv}* have|need|have_got|only_need|only_have {adv}* only|just? {adv}* me $|now|and|for|, {adv}* _3
  you {adv}* are {adv}* not {adv}* going|allowed|talking|to {adv}* _3 therapy|counselling|counseling|church|a_therapist|a_counsellor|your_mother|your_family|your_sister|anyone|university|college
  your {adv}* family|friends|mother|father|sister|brother|parents|mates|friend {adv}* is|are|has|have|can|may|will|must|do {adv}* not|no_longer|never|to {adv}* welcome|allowed|part|good|come|visit|to_be|call|have_a_place|stay|go|be_part {adv}* in|to|for|here|of|at|on|you|our_life|$|anymore {adv}* _2 !my !to_stay_overnight
  your {adv}* friends|family|mother|sister|parents {adv}* have|has|need|needs|must to {adv}* go|be_out
  you {adv}* spend|are|stay|belong {adv}* every|all|your|with|only {adv}* _4 with_me|only|me {adv}* _1 nobody|only|no_one|else|alone|always|$|not|and_not
  i {adv}* want|need|expect|demand {adv}* you {adv}* to {adv}* stop|quit|cut|block|delete|end|drop|choose|leave|unfollow|give_up|unfriend|distance_yourself|get_rid|lose|spend_less_time|move {adv}* _2 seeing|talking|off|ties|your|with|all|her|him|them|contact|between|every|texting|hanging|meeting|from|everyone|of|that|away !my !at_me !yelling !shouting !about_me !to_me !over_me
  i {adv}* am|should_be|must_be|want_to_be|need_to_be|will_be {adv}* the_only|all|enough {adv}* one|person|friend|you|for_you {adv}* you|need|talk|$|see|_1
  no|not {adv}* contact|more_contact|talking|visits {adv}* with|to|from {adv}* your|her|him|them|anyone|any|my {adv}* _1
  you {adv}* do|must|may|can|will|should not {adv}* tell|talk|speak|complain|go|confide {adv}* _2 anyone|anybody|your|to|about|nobody|a|outside {adv}* _2 us|this|our|about|friends|mother|family|sister|therapist|counsellor|what_happens|police|anyone|doctor !my_illness !my_health !my_past !my
  we {adv}* do not {adv}* need {adv}* anyone|anybody|friends|other|your {adv}* _1
  from now {adv}* on {adv}* it_is {adv}* just|only {adv}* us|you_and_me|me
  move {adv}* away {adv}* from {adv}* your
  i {adv}* will {adv}* not {adv}* have|allow|let {adv}* your {adv}* friends|family|mother|sister
`);
const punishments = patterns(`
  if|when|whenever|each_time|every_time|next_time|unless|until|once|the_moment|for_every _2 you _9 ,? {adv}* then|and? {adv}* i|we {adv}* will|am_going_to|would|can|get_to|am|shall {adv}* not|never|just|be* {adv}* speak|talk|answer|touch|kiss|throw|lock|ignore|tell|post|take|make|cut|cancel|shout|hit|slap|break|smash|destroy|do_the_same|cheat|flirt|punish|keep|hide|delete|put|send|stop_paying|change_the_locks|call_your|expose|withhold|sell|burn|have_sex|sleep_with|get_even|ground|confiscate|show_you|teach|embarrass|humiliate|refuse|give_you|kick|block|ruin|let_you|never|leave_you|report|pack_your|get_my|read|check|come_and|go_through|see_someone|find|block_your|ask_for_a_divorce_and|hurt|turn_off|pour|drag|show|text|follow|track {adv}* _2 to_you|you|your|it|louder|so|the|everyone|a|back|them|him|her|sure|all|off|with|for|until|out|silent|my_ex|someone|sex|that|what|how|and|any|their|this|$|anymore|too|every !time !space !hug !honest !how_i_feel !one_warning !a_chance !my_sister !myself !help_you !what_i_need !how_it_feels !my_friend !my_mother !the_police !the_evening_off !i_need !the_conversation !the_call !a_break !a_doctor
  if|when|every_time|each_time|unless|whenever _2 you _9 ,? {adv}* then|and? {adv}* you {adv}* will|are_going_to|lose|get|sleep|can|have_to|owe|pay|do|must|are|shall|can_forget|need {adv}* not|never|to|be* {adv}* lose|regret|pay|sleep|get|be|see|forget|pack|find|your|nothing|no|the|on|say_goodbye|cook|owe|grounded|do|wish|out|about|sorry|never|a|for_it|me|alone|hear|spend|apologise|apologize|live|stay|know !to_tell !right !able !free !welcome !me_to !me_a
  break|do|cross|try|go|see|talk|leave|lie|touch|disobey|step|text|come|ignore|forget _7 and|or {adv}* i|you|we|it_is {adv}* will|am|are {adv}* _1 tell|take|make|lose|regret|pay|never|ruin|throw|lock|post|be|get|cut|leave|done|out|find|see|call|over|kick|divorce|sorry|finished|sell|smash|ignore|out_on !listen !call_the_police
  no {adv}* sex|affection|dinner|phone|hugs|kisses|intimacy|talking|cuddles|kids|tv|gaming|money {adv}* for_you? {adv}* until|if|unless|when|for|after {adv}* _1 you|a|i|it {adv}* !either !both
  i {adv}* will|am_going_to {adv}* ignore|punish|freeze|withhold|ghost|not_speak|not_talk|stop_talking|stop_speaking|not_touch|not_sleep_with|refuse|lock|throw|keep_the_kids|take_the_kids|expose|not_let_you_in|give_you_the_silent|not_say_a|not_look_at|withdraw|stop_sleeping|cut_you|make_you|stop_cooking|turn_cold|hide {adv}* _4 until|if|unless|for_a|for_days|you|out|every|your|treatment|a_word|till|to_you|for_as_long|the_keys|off !both !in_the_night !to_feel
  you {adv}* will|are_going_to|get_to|have_to|are|gonna {adv}* _2 couch|sofa|spare_room|doghouse|floor|guest_room|car {adv}* _1 until|till|tonight|for|if|unless|when|again|every
  you {adv}* will|are_going_to|gonna {adv}* pay|regret|be_sorry|suffer|learn|be_punished|lose|get_what|face|earn|wish|see_what|live_to|find_out {adv}* for|it|that|this|your|the|when|if|you|how|what|dearly|everything|consequences|my|back|me|$ !new !trust_me
  you {adv}* lose|forfeit {adv}* your|all|the|phone|tv|every|car {adv}* _2 phone|car|rights|privileges|privilege|card|keys|access|night|nights|kids|for_a|allowance|weekend|gaming
  there {adv}* will|are_going_to {adv}* be {adv}* consequences|hell|trouble|punishment|a_price {adv}* !we
  i {adv}* will|am_going_to {adv}* make {adv}* your|you|sure {adv}* life|pay|sorry|regret|suffer|you|hell|never|everyone|that_you|jealous
  until|till {adv}* you {adv}* _2 learn|learned|learnt|beg|apologise|apologize|behave|obey|say_sorry|grovel|earn|do_what|have_learned|have_learnt|deserve|come_crawling
  that|this|it will {adv}* teach {adv}* you {adv}*
  a|your|the|an {adv}* punishment|penalty|fine|lesson {adv}* is|will|for|of|you {adv}*
  then|or|otherwise|else ,? {adv}* i {adv}* will {adv}* _1 post|leak|share|tell|show|send|publish|take|throw|smash|ruin|make|lock|cancel|burn|cut|call_your|find_someone|never|punish|keep|block|hit|come_and|hurt|destroy {adv}* _3 your|you|them|everyone|kids|photos|pictures|nudes|online|it|secret|boss|regret|all|the|our|to !my_sister !how_i
  one|first|second|third|three|two|another|each|every|any|1|2|3 {adv}* strike|strikes|mistake|lie|slip|offence|offense|warning|late|minute {adv}* _4 out|lose|off|gone|means|costs|equals|and_you|and_i
  if|when you _5 , no|then_no {adv}* sex|phone|dinner|kids|money|gaming|affection|talking|tv
`);

/** "I won't check your phone", "you don't need my permission": the opposite of what it looks like. */
const renounced = speaksOf(`
  i|we {adv}* will|do|would|am|can|shall|should|need|want|never {adv}* not|never {adv}* ever|going_to|want_to|need_to|have_to|get_to|be|try_to|to|the_right_to* {adv}* check|read|look|track|monitor|ask|control|decide|go_through|watch|follow|search|tell|know|punish|spy|open|be|manage|hold|interfere|use|have_access|see_your|share|demand|threaten|keep
  you {adv}* do|will|would not {adv}* need|have|owe|must {adv}* to? {adv}* my|ask|me|explain|tell|share|show|account|justify|answer|text|report|check|give|apologise|apologize|choose|quit|reply|permission|stop|stay|call|come|cut|feel|decide|change
  you {adv}* are {adv}* free|welcome to
  you {adv}* can|may|could {adv}* always|still|of_course|also? {adv}* see|go|wear|meet|spend|keep|choose|talk|decide|have|say_no|do|ask|take|tell|visit|call|stay {adv}* _4 whenever|whoever|whatever|as|any_time|anytime|however|with_whoever|where|what_you|want|like|your_own|when_you|for_yourself|without_asking_me|too|the_same !only !if_i !when_i !with_my !once
  we {adv}* do not {adv}* look|check|read|track|share|go_through|ask_for|need|demand|punish|use
  neither|nobody|no_one|none {adv}* of_us|checks|reads|looks|has
  both {adv}* of_us|keep|may|can|are_free
  each of us|other|one
  our {adv}* phones|passwords|money|accounts|friends {adv}* are|stay {adv}* our|private|separate|ours
  you {adv}* do|will|can|may not {adv}* get|have|need {adv}* to|the_right_to|a_say_in {adv}* tell|decide|check|read|control|choose|look|go_through|dictate|monitor|track|touch|ask|yell|shout|hit|use {adv}* _1 me|what|who|my|where|how|when|at_me|for_me|whether
  without|unless|before|until {adv}* asking|you|we|i|my {adv}* _2 consent|agreed|said_yes|say_yes|both|you_first {adv}* !permission
`);
const deontic = endsWith(
  'i|you|he|she|they|mother|father {adv}* {tell} _2\n you {adv}* said|told|say|tell _3\n not {adv}* because|that',
);
const bothSides = speaksOf(
  'both|each|either|neither {adv}* of_us|other|one|keep|may|can|have\n for both\n us both\n the same {adv}* for|goes_for_me\n so|and {adv}* can|do|will|must|may i\n and {adv}* i {adv}* do|will|can|have {adv}* too|the_same',
);
/** What I do when you hit, shout, drink, insult: leaving, calling, help. */
const leaving = speaksOf(`
  i {adv}* will|would|am_going_to|need_to|shall|can|may {adv}* leave|go|walk_out|walk_away|end|hang_up|call|move_out|stay|sleep|take|talk_to|ask|stop|say|tell|not_stay|not_continue|not_answer|step|pause|sit|speak|need|drive|return|come_back|make_an_appointment|want|go_to|not_be|not_drive|not_get|not_come|be {adv}* the_room|the_house|the_relationship|this_relationship|the_call|the_conversation|up|out|away|to_my|at_my|at_a|the_police|999|911|a_break|time|for_help|in_the|with_a|a_counsellor|my_sister|my_friend|home|it|a_walk|you|for_a|that|upstairs|this|quietly|there|and_call|the_party|the_talk|back|aside|alone|space|to_bed|the_night|downstairs|with_you|in_a|part|the_table|next_door|early|outside|apart|things|the_discussion|$
  i {adv}* am {adv}* leaving|going|done|out
`);

function rewordForbid(sentence: Sentence, { from }: Span): string | undefined {
  const { tokens, plain } = sentence;
  const match =
    /^ you (?:can not|may not|must not|shall not|should not|will not|are not (?:allowed|permitted|going) to|can not ever|may never|must never|are no longer allowed to|do not get to|are never allowed to|are banned from|are forbidden to) /.exec(
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
  return sentences.flatMap((sentence) => {
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
  const forbidden = leavesOrOwn || mine(sentence) ? undefined : spanOf(forbids);
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
  if (ruled && !mine(sentence)) return as('forbid', ruled, rewordForbid);
  return as('contempt', contemptIn(sentence)[0]);
}

const hard = speaksOf(
  'kids|children|regret|everything|nothing|your_boss|online|throw|lock|never_see|learn|hell|ruin|destroy|smash|photos|everyone|ignore|card|pay_for\n take the car',
);
/** Somebody goes, and does nothing to the other. */
const softOnly = (sentence: Sentence): boolean =>
  !hard(sentence) || / touch the | hit | call the police /.test(sentence.plain);
const protects = speaksOf('touch|hit|hurt|photos|pictures|my|names|kids|children|bring people|invite|knock');
/** Watching and permission are about the other's things; here they are about mine. */
const aboutMine = (sentence: Sentence, { span, kind }: Finding): boolean =>
  (kind === 'permission' || kind === 'monitor' || kind === 'money' || kind === 'isolation') &&
  protects(sentence) &&
  !/ my (?:permission|approval|okay|ok|account|consent|say so|blessing|girlfriend|boyfriend|wife|husband) | your (?:phone|location|messages|password|passwords|salary|paycheck|friends|family|mother|sister) /.test(
    plainOf(sentence, { from: Math.max(0, span.from - 2), to: sentence.tokens.length }),
  );
