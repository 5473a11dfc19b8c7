import type { Notice, NoticeKind } from '../notice.js';
import { isNoAccusation } from './guards.js';
import { tellsOfHarm } from './harm.js';
import { crisisIn } from './crisis.js';
import { contemptIn } from './contempt.js';
import { patterns, speaksOf, type Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';

import { mostNotices, noticeOf, upTo, type Finding } from './findings.js';
import { threatsIn } from './threats.js';
import { isParticiple, wordsFrom } from './wording.js';

/**
 * A boundary, or control (B16)? A boundary says what I need, do, or will not take part in. What decides over the other's
 * friends, money, phone, way, clothes or body, watches over them or threatens is noticed, and offered back as a need.
 */

/** "You can't", "I forbid", "no more", "don't ever". */
const forbids = patterns(`
  ^ do not you? dare|even|ever|go _
  ^ no _1 lock|secret
  ^ no _2 boy|club|drink|ex|friend|girl|go|going|hang|instagram|lad|make_up|makeup|man|meet|night|party|see|social|speak|talk|text|wear|woman !after|at|in|on|without
  ^ no_more visit
  ^ no _ of_mine
  ^ you do|will not go|meet|see|talk _
  ^ do_not wear
  i WANT you to block|delete|give_up_your|quit_your|unfollow|unfriend !me|my
  i WANT you to STOP go|hang|meet|message|post|see|speak|talk|text|visit|wear|work
  i ban|forbid you from|to? be|go* _
  i expect|want you to_be? back|home after|at|before|by|every|right|straight|when
  it|that be not acceptable|ok|okay|right for|if|that|when you to? be|ever|go* _
  i|we BE not allow|have|let|want my_boyfriend|my_girlfriend|my_husband|my_wife|you to? be|go|out* _
  you answer_to|listen_to|obey|respect me|my
  you be_going_to|can|could|may|must|need_to|shall|should|will never|not !give|let|stop be|ever|go|have|just|to* _
  you be_to_be|better_be|have_to_be|must_be|need_to_be|should_be|will_be back|home
  you better|must|should|will STOP all|be|going|your* _
  you be|will_be bann AT|until _
  you be|will_be never|no_longer|not allow|going|suppose|to|to_be to? be|ever|go* _
  you do not get to drink|go|hang|have|leave|meet|see|speak|spend|talk|text|wear
  you have|must|need|should|will to? behave|clean|cook|dress|follow|obey|stay|wear
`);

const forbidsMore = patterns(`
  ^ do_not|never|no|not _6 without
  ^ you GO straight? back_by|home|home_by|home_on|in|straight_home AT|after|when
  as long as you
  over my dead
  you be mine
  ^ you never contact|go|meet|message|see|speak|talk|text|visit _3 again
  you be not driv|going|leav|meet|see|wear
  you be_to|have_to|must|need_to|should|will _ _2 _ i
  you cook|do|dress|eat|say|wear _2 _ i
  you have_to|must|need_to|will be
`);
/** My body, my home, my things, how I am spoken to: what is asked for there is a limit of my own. */
const mine = speaksOf(`
  ^ we _2
  ask|comment|complain|joke|remark|talk _1 about|on|what WH|me|my _1
  at|between|both_of|dure|for|our|the baby|children|dinner|kid|meal|us
  at|in|inside our|the bed|bedroom|car|flat|home|house|kitchen|table
  at|round mine
  borrow|check|come|go|going|log|look|read|search|share|spend|tell|use|walk_into _5 mine|my|our
  call|message|speak|talk|text _3 about_me|at_me|me|name|over_me|to_me|with_me
  check|come|follow|go|look|tell|use _1 me !if_i
  control|decide|dictate|tell for_me|me|what_i|where_i|who_i
  at_me
  hand|tone|voice to|with me
  embarrass|film|force|grab|hit|humiliate|hurt|insult|kiss|mock|push|shout|threaten|touch|yell _3 at_me|me|my|the_children|the_kid|to_me
  how|what|where|who i be|do|eat|say|spend|wear
  mention my
  my|our MONEY|bag|body|car|clothes|diary|family|flat|friend|home|house|job|key|message|mother|own|passport|password|phone|post|room
  name
  photo|picture|post|story|video _2 AT me|our|the_kid|us
`);
/** What nobody has to be near. */
const nearMe = speaksOf(`
  no|not _2 drink|drug|drunk|smok|swear|use _4 around|in_front_of|near|next_to me|my|our|us
`);
/** "Without telling me" asks the other to report. */
const withoutMe = speaksOf('before|without asking|consulting|informing|telling me !my');
const monitors = patterns(`
  ^ TALK|give|hand|keep|let_me|send|share|show|turn ME|on|over|your* _1 code|location|password|phone|photo|pic|picture|pin|see_your|selfie
  ^ answer|pick_up|reply WHEN|every i
  call|ring|video_call me every|from|when
  find_my|location|location_shar|track|tracker always|app|at_all|must|on|shar|stay !always_off|always_stay_off|be_off|be_stay_off|off|stay_off
  i BE|be_allow_to|be_entitle_to|be_going_to|get|have_every_right_to|have_the_right_to|need|need_to_be_able_to|shall|should_be_able_to|want|want_to_be_able_to|would_like _1 access|check|go|going|look|monitor|read|see|track|watch _4 you|your _2 account|car|email|location|message|password|phone|text
  i LOOK your PRIVATE
  i WANT MY|you_to _ _3 as_soon|every|location|of_where|within
  i WANT|get|have a|all|full|the? PRIVATE|access AT your
  i WANT|get|have_to_have|must_have to_have? all? your
  i WANT|get|have|must|would_like to check|hear|know|read|see what|when|where|who|whom you
  i follow|track|watch you
  nothing to hide
  report to me
  tell me every|everything|where|who you
  we both|exchange|give|have|share _2 _ always|and|at_all|no|or|so|with_no
  you BE|be_to|have_to|need_to alway? answer|call_back|pick_up|reply|text_back
  you agree|be|be_going|have|must|need|should|will|would _1 answer|call|give|hand|keep|let_me|report|send|share|show|tell|text|turn|unlock
  i WANT to? know your whereabouts|location
  you to? call|give|leave|send|share|show|tell|text _2 me|on|with_me|your _2 every|location|message|password|phone|pin|where
`);
const permissions = patterns(`
  ^ ask|check|clear|consult|run|tell _1 _ first? before|first|if|whether you buy|go|leave|make|meet|see|spend|wear
  before|if|when|whenever you buy|go|leave|make|meet|see|spend _3 ,? TALK|check|clear|consult
  check|clear|run _1 by|past|with me before|first|if
  i BE|get|need|want to? have_to? approve|clear|okay|sign_off|vet
  i approve|choose|decide|pick|vet your
  i can|do|may|might|will not? allow|give|let you
  i choose|control|decide|get_to_choose|get_to_decide|need_to_approve|pick|say WH|if|your
  i get|have|keep|want the final|last|only
  i make|set the rule
  only if|when i agree|allow|let|say
  what i say go
  without my ok|say
  with|without my approval|consent|okay|permission|say_so
  you BE not accept|book|buy|go|leave|make|see|spend _5 before|unless|until|without
  you BE|be_to|need to _ _3 _ _ _1 you
  you _2 ask me? before|first|if|to
  you ask me for
  get|wait for? a_yes|the_go_ahead|the_okay
  you be|be_to|have|must|need|should|will to? _ me
  you can|could|get_to|may|might|will _9 as_long_as|if|once|only_if|only_when|unless|when i agree|allow|approve|be_there|come|do_not_mind|feel|let|like|ok|say|want
  you get|have|must_get|must_have|need|should_get|should_have to? ask|ask_for|get|have* my
`);
/** To touch me, or show me to others, takes my leave. */
const leaveIsMine = speaksOf(`
  before you? kiss|touch me
  before you? post|publish|share _3 of_me
`);
/** The same words are a limit of one's own where it is about my things or my body. */
const leaveOfMine = patterns(`
  you BE|need ask|get|have|seek for|me_for? my approval|blessing|consent|okay|permission
`);
const moneys = patterns(`
  ^ DOES|hand me|over _2 MONEY
  _5 cancel|cut|take away|off? you_off_from|your
  all|every _2 finance|money|penny|salary|spend
  i BE|be_going_to|get_to|shall|want_to* DOES|be_in_charge_of|control|handle|hold_on_to|look_after|manage|run all|both|our|the|your _1 MONEY
  i be in_charge|in_control|the_one_who of|pay
  i control|handle|hold|keep|manage|run all|both|our|the|your MONEY
  receipt for
  you BE|need to account|explain|give|justify|keep|show
  you do not need MY own
  you explain|justify each|every
  you get _3 a_month|a_week|allowance
  you give|hand|have_to_give|have_to_hand|pay|put|turn over? all|everything|it|me|your _1 MONEY|over
  your MONEY GO|be AT me|my|our
  your money|pay|paycheck|salary|wage BE|get|go
`);
const isolations = patterns(`
  ^ STOP|unfollow|unfriend MY|all|contact|every|it|off|see|talk|text|to*
  choose|decide|pick ,
  choose|pick between
  from now on
  i do not want your brother|family|friend|mother|parent|sister !to
  it|that be _ _2 or
  move away
  you can forget about? your
  no|not contact|more_contact|talk|visit from|to|with !my MY|anyone|him|them
  you BE have no contact AT
  you BE not have _1 contact AT
  you BE|get|need to? choose|decide|pick
  you be not allow|going|talk|to _3 a_counsellor|a_therapist|church|therapy|your_mother
  you be|get|have|must|need|should|will going|just|to* break|cut|drop|end|give|quit|stop|unfriend
  you have|must|need|should to? block|deactivate|delete|unfollow !me|my|our
  you can|do|may|must|should|will not _ _2 ONE|a|about|outside|to|your _2 about|friend|mother|our|this|us
  you can|do|will not _ _1 ONE|else|job|mother
  your brother|family|father|friend|mother|parent|sister be|can|have|may|must|will
`);
const punishments = patterns(`
  break|cross|do|forget|go|leave|see|talk|try _7 and|or i|it_be|we|you be|will
  do|go|say|try _4 and you can|will
  each_time|every_time|if|next_time|unless|when|whenever _2 you _9 ,? and|then? i|we _ be|just|never|not* answer|change_the_lock|cut|embarrass|ignore|kick|kiss|leave_and_take|leave_with_the|lock|make|post|shout|speak|take|talk|throw|touch|walk_out_with
  each_time|every_time|if|unless|when|whenever _2 you _9 ,? and|then? you
  if|when you _5 , no|then_no
  if|when you _5 ,? i cut|ignore|leave|lock|post|put|stop|take|tell|throw
  there be_going_to|will be
  till|until you _2 apologise|apologize|beg|behave|have_learn|learn|say
  you _7 and|or|then i post|send|show|tell all|everybody|everyone|your
  you be_going_to|will be_punish|be_sorry|earn|face|get_what|learn|lose|pay|regret|suffer
  you be_going_to|will get|have the
  you be|will sleep|stay in|on the couch|garage|shed|sofa|street
`);

/** "I won't check your phone", "you don't need my permission": the opposite of what it looks like. */
const renounced = speaksOf(`
  STOP TO_ME _3 at_me|i|me|my|over_me|to_me
  before|unless|until|without ask|i|my|we|you _2 agre|both|consent|say_yes !permission
  borrow|open|read|use my
  both be_free|can|keep|may|of_us
  each of one|other|us
  i BE keep my
  i choose|decide _1 WH|about i|my|touch_me
  i|we BE|shall never|not be|ever|going_to|have_to|need_to|want_to* ask|be|check|control|keep|know|look|monitor|read|share|threaten|track
  mine be mine
  neither|no_one|nobody|none check|have|look|of_us|read
  no|stop mean
  our account|friend|money|password|phone be|stay our|private|separate
  you BE also|always|of_course|still? do|go|meet|see|spend|wear _4 any_time|as|the_same|whatever|whenever|whoever !only !if_i !when_i !with_my !once
  you BE not get|have|need a_say_in|the_right_to|to check|control|decide|read|tell _1 WH|me|my
  you BE not have|must|need|owe to? TALK|explain|me|my|share
  you be free|welcome to
`);
const bothSides = speaksOf(
  `
  both|each|either|neither BE|keep|of_us|one|other !PRIVATE
  the same for|goes_for_me
  us both
`,
);
/** What I do when you hit, shout, drink, insult: leaving, calling, help. */
const leaving = speaksOf(`
  i BE|be_going_to|need_to|shall GO|ask|be|call|drive|end|hang_up|move_out|not_be|not_get|not_stay|sleep|take|talk_to|walk_away|walk_out $|a_break|and_call|at_my|for_a|home|in_the|it|the_call|the_conversation|the_house|the_party|the_police|the_relationship|the_room|the_table|this|this_relationship|you !with|without
  i be do|going|leav|out !to
`);

/** What would still steer the other in another wording: leave, reports, limits; their people, work, faith, body, money, phone. */
const keepsControl = speaksOf(`
  after|past dark|eight|eleven|midnight|nine|seven|six|ten|1~
  before|behind|until|unless|without _3 ask|back|call|check|clear|consult|inform|know|message|say_so|tell|text|approval|consent|okay|permission
  drive|work $
  job|study|alone|anywhere|by_yourself|on_your_own|church|college|counsell|counsellor|doctor|mosque|school|temple|therapist|therapy|vote
  leave the house
  more_than|once|twice
  without me
  your _2 MONEY|PRIVATE|body|brother|clothes|family|father|hair|mother|parent|password|sister|son|daughter
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
    keepsControl(sentence, { from: begin, to: tokens.length }) ||
    /[,"]| (?:because|but|unless|until|if|or|and then|so|anymore|any more|ever|anything|anyone|any) /.test(
      plain.slice(found[0].length - 1),
    )
  )
    return undefined;
  if (/^(?:be|have|seeing|ever|you|a|the|that|your|my|any|no|not|to)$/.test(first)) return undefined;
  let words = wordsFrom(sentence, begin, tokens.length);
  if (isParticiple(first)) words = match ? `are ${words}` : words;
  if (isParticiple(first) && !match) return `When you are ${words}, I feel …, and what I need is …`;
  return `When you ${words}, I feel …, and what I need is …`;
}

/** What may be worth a second look in a boundary. */
export function notice(text: string): Notice[] {
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length) return crisis;
  return upTo(mostNotices, sentences, (sentence) => {
    const found = finding(sentence);
    return found ? [noticeOf(sentence, found, (each) => !!finding(each))] : [];
  });
}

function finding(sentence: Sentence): Finding | undefined {
  const spanOf = (find: (sentence: Sentence) => Span[]): Span | undefined =>
    find(sentence).find(({ from }) => !isNoAccusation(sentence, from));
  const as = (kind: NoticeKind, span: Span | undefined, reword?: Finding['reword']): Finding | undefined =>
    span && {
      kind,
      span,
      ask: kind === 'punishment' || kind === 'threat' ? 'beneath' : 'need',
      ...(reword && { reword }),
    };

  // What was done to the writer is told here too; control is what would be done to the other.
  if (tellsOfHarm(sentence)) return undefined;
  const leaves = leaving(sentence);
  const punished = punishments(sentence)[0];
  if (punished && !renounced(sentence) && !leaves) return as('punishment', punished);
  const threat = threatsIn(sentence)[0];
  if (threat && !leaves) return as('threat', threat);
  if (sentence.asks || renounced(sentence) || bothSides(sentence) || nearMe(sentence)) return undefined;
  const aboutMe = mine(sentence) && !(withoutMe(sentence) && !/ my | me .* me /.test(sentence.plain));
  const forbidden = leaves || aboutMe ? undefined : spanOf(forbids);
  const whole = forbidden && rewordForbid(sentence, forbidden) ? as('forbid', forbidden, rewordForbid) : undefined;
  const watched =
    as('monitor', spanOf(monitors)) ??
    as('money', spanOf(moneys)) ??
    whole ??
    as(
      'permission',
      leaveIsMine(sentence) ? undefined : (spanOf(permissions) ?? (aboutMe ? undefined : spanOf(leaveOfMine))),
    ) ??
    as('isolation', spanOf(isolations));
  if (watched) return watched;
  if (leaves) return undefined;
  const ruled = forbidden ?? spanOf(forbidsMore);
  if (ruled && !aboutMe) return as('forbid', ruled, rewordForbid);
  return as('contempt', contemptIn(sentence)[0]);
}
