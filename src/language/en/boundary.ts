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
const must = `you can|may|must|shall|should|could|will|are_going_to|need_to not|never !stop|let|give be|have|to|ever|go|just*
  you are|were|will_be not|no_longer|never allowed|permitted|supposed|going|to|to_be to? be|go|ever*
  you are|will_be banned|forbidden|prohibited|grounded from|to|for|until
  i|we will|would|am|do|can not let|allow|have|permit|tolerate|want|letting|allowing you|my_wife|my_husband|my_girlfriend|my_boyfriend to? be|go|out*
  i forbid|prohibit|ban|forbade you to|from? go|be*
  ^ do not you? ever|even|dare|go*
  ^ no more? going|more*
  you have|need|must|ought to stop|quit|give_up|end|unfriend going|being|your|all*
  you must|should|will|better stop|quit|give_up|delete going|being|your|all*
  ^ stop|quit|delete|cancel|unfollow going|being|your|all*
  it|that is not acceptable|okay|ok|right that|for|when|if you to? go|be|ever*
  ^ you do|will not see|talk|go|meet`;

const forbids = patterns(
  must
    .split('\n')
    .map((line) => `${line} _6 OWN !about_me !to_me_like !like_that_to`)
    .join('\n'),
);
const forbidsMore = patterns(`
  i do|will|would not want|like|have|accept you|my_wife|my_girlfriend to?
  you will|are_going_to not
  you can|may|must|will|do|are|should|shall not|never|only _6 without
  you will|must|have_to|need_to be
  you wear|dress|eat|cook|do|say _2 _ i
  you will|must|should|have_to|are_to|need_to _ _2 _ i
  you are not going|leaving|wearing|seeing|meeting|driving
  ^ no|never|do_not|not _6 without
  no more nights|girls|lads|boys|clubs|drinks
  ^ you stay|come|go straight? home|in|home_on|home_by|back_by|straight_home on|by|when|with|at|after|from
  you do|will|are_to what|as|exactly i
  you belong to me
  you are mine
  as long as you
  over my dead
  i will choose|pick|decide|tell_you|say
`);
/** My body, my home, my things, how I am spoken to: what is asked for there is a limit of my own. */
const mine = speaksOf(`
  hit|touch|grab|push|hurt|threaten|kiss|force|yell|film _3 me|at_me|to_me|my|the_kids|the_children
  talk|speak|call|talking|speaking|calling|text|message _3 to_me|me|at_me|over_me|with_me|about_me|names
  look|looking|go|going|read|reading|check|checking|search|log|use|using|borrow|come|share|tell|tell|telling|sharing|spend|spending|walk_into _5 my|mine|our
  look|looking|go|check|use|come|tell|follow _1 me !if_i
  my|our phone|messages|body|room|flat|house|car|money|friends|family|password|passwords|job|account|home|own
  tell|tells|telling|decide|decides|control|dictate me|for_me|what_i|who_i|where_i
  photos|pictures|stories|videos|posts _2 of|about|with me|us|our|the_kids
  names
  comment|remark|joke|ask|talk|complain _1 about|on|what what|how|who|where|my|me _1
  what|how|who|where i eat|wear|do|spend|am|say
  the|our|both_of|between|for|at|during kids|children|baby|us|dinner|meals
  in|at|inside the|our house|flat|home|kitchen|bedroom|car|table|bed
  we _2
`);
/** "Without telling me" asks the other to report. */
const withoutMe = speaksOf('without|before telling|asking|informing|consulting me !my');
const oneself = beginsWith(`
  i will|would|do|can|could|am not be|stay|live|share|do|drive|lend|pay|sleep|talk|go|take|cover|discuss|answer
`);

const monitors = patterns(`
  you have|need|must|will|should|are|agree|are_going|are_required|would _1 share|turn|send|show|tell|text|call|give|keep|answer|report|hand|unlock|let_me
  i will|am_going_to|want|need|get|would_like|have|must|can|shall|am _1 check|read|look|see|go|track|monitor|watch|search|access|checking|reading|going _4 your|you _2 phone|messages|texts|dms|emails|email|location|account|accounts|passwords|password|car
  ^ send|show|give|share|tell|hand|text|call|turn|keep|let_me me|your|on|over|us|it* _1 picture|photo|selfie|location|phone|password|passwords|pin|code|see_your
  i want|need|have|like|would_like|must|get to see|know|check|read|hear who|what|where|when|whom you
  location|find_my|life360|tracker|tracking|gps|location_sharing stays|on|must|always|sharing|at_all|app
  you must|have_to|need_to|will|should|are_to always? pick_up|answer|reply|respond|text_back|call_back
  you share|send|show|tell|text|call|give|leave _2 your|me|on|with_me _2 location|passwords|password|phone|pin|where|every|messages
  i want|need|expect|demand|must_have|have_to_have|get to_have? all? your
  we share|give|have|swap|exchange|both _2 _ and|so|at_all|no|always|with_no|or
  i want|need|expect|demand a|an|your|you_to _ _3 within|every|immediately|instantly|as_soon|location|of_where
  you do|will|can|may|must|are not _ your|a|any|off|messages|secrets* password|passwords|phone|messages|chats|location
  nothing to hide
  check|report in with_me
`);
const permissions = patterns(`
  check|run|clear _1 with|by|past me before|first|if
  you have|need|must|should|will|are|are_to|ought to? _ me
  you have|need|must|should|will|are|are_to to _ _3 _ _ _1 you
  if i say no|so|yes ,?
  you can|may|could|will|get_to|are_allowed_to|are_free_to|might _9 _ _1 i
  i will|might|may|can|do not? allow|let|permit|give you
  you need|require|have|must_have|must_get|get|should_get|should_have to? get|have|ask|ask_for* my
  you do|will|can|may|should|are not make|go|spend|buy|see|leave|accept|book _5 without|unless|until|before
  i have|get|want|keep the final|last|only
  i decide|determine|choose|control|get_to_decide|get_to_choose|pick|say|need_to_approve who|what|when|where|whether|if|how|which|your
  i would|will|have|need|want|must|should|get to? have_to? approve|authorise|authorize|sign_off|vet|okay|clear
  with|without my permission|approval|consent|okay|say_so
  before|if|whenever|when you buy|go|see|spend|meet|leave|make _3 ,? ask|check|call|tell|consult|text|clear
  ^ ask|check|clear|run|consult|tell _1 _ first? before|if|whether|first you go|see|buy|spend|meet|make|leave|wear
  i am letting|allowing you
  not without|unless my|i
  permission from_me|first
  my house|rules|way|decision ,? my|or|is
`);
const moneys = patterns(`
  ^ show|give|hand|bring me|over
  you give|hand|transfer|pay|turn|put|have_to_give|have_to_hand over? me?
  you have|need|must|will|should|are to show|account|explain|justify|keep|give
  you will not see|get|have
  i want|need|expect|demand to? see|have|you_to_give|you_to_hand|all|check|approve|control
  all|every _2 money|income|penny|salary|finances|spending|payments
  _5 cut|cutting|cancel|cancelling|canceling|take off|away? your|you_off_from
  your salary|wages|paycheck|paycheque|money|income|pay|earnings goes|go|belongs|is|will|gets|must|should
  i will|am_going_to|want_to|get_to|must|shall|should* handle|control|manage|keep|hold|run|take|hold_on_to|hold_onto|look_after|be_in_charge_of _1 money|finances|card|cards|bank_card|bank_cards|accounts|account|paycheck|salary|credit_card|credit_cards|bank_account
  i am the_one_who|in _ _1 of?
  cut you off
  you do not need your|a|an|any own
`);
const isolations = patterns(`
  from now on
  it|that is _ _2 or
  you have|need|must|will|should|got|are to|going|just* stop|quit|cut|end|break|drop|give|unfriend
  choose|pick between
  ^ stop|quit|cut|block|delete|drop|unfriend|unfollow|end off|all|contact|talking|seeing|texting|your|the|every|it|to|her*
  you have|need|must|can|will|should|got to? choose|pick|decide
  you do|will|can not _ _1 friends|anyone|else|family|job|mother
  no|not contact|more_contact|talking|visits with|to|from your|her|him|them|anyone|any|my
  your family|friends|mother|father|sister|brother|parents is|are|has|have|can|may|will|must
  you are not going|allowed|talking|to _3 therapy|counselling|counseling|church|a_therapist|a_counsellor|your_mother
  you do|must|may|can|will|should not _ _2 anyone|anybody|your|to|about|nobody|a|outside _2 us|this|our|about|friends|mother
  choose|pick|decide ,
  move away
  i will not have|allow|let your
`);
const punishments = patterns(`
  if|when|every_time|each_time|unless|whenever _2 you _9 ,? then|and? you
  there will|are_going_to be
  if|when|whenever|each_time|every_time|next_time|unless _2 you _9 ,? then|and? i|we _ not|never|just|be* leave_and_take|leave_with_the|walk_out_with|speak|talk|answer|touch|kiss|throw|lock|ignore|post|take|make|cut|shout|change_the_locks|embarrass|kick
  you will|are_going_to|gonna pay|regret|be_sorry|suffer|learn|be_punished|lose|get_what|face|earn
  if|when you _5 , no|then_no
  break|do|cross|try|go|see|talk|leave _7 and|or i|you|we|it_is will|am|are
  you will|are_going_to get|have|receive the
  until|till you _2 learn|learned|learnt|beg|apologise|apologize|have_learned
  that|this|it will teach you
`);

/** "I won't check your phone", "you don't need my permission": the opposite of what it looks like. */
const renounced = speaksOf(`
  i|we will|do|would|am|can|shall|should not|never ever|going_to|want_to|need_to|have_to|be* check|read|look|track|monitor|ask|control|know|be|share|threaten|keep
  you do|will|would not need|have|owe|must to? my|ask|me|explain|tell|share|answer
  you are free|welcome to
  you can|may|could always|still|of_course|also? see|go|wear|meet|spend|do _4 whenever|whoever|whatever|as|any_time|the_same !only !if_i !when_i !with_my !once
  neither|nobody|no_one|none of_us|checks|reads|looks|has
  both of_us|keep|may|can|are_free
  each of us|other|one
  our phones|passwords|money|accounts|friends are|stay our|private|separate|ours
  you do|will|can|may not get|have|need to|the_right_to|a_say_in tell|decide|check|read|control _1 me|what|who|my|where
  without|unless|before|until asking|you|we|i|my _2 consent|agreed|said_yes|say_yes|both !permission
`);
const deontic = endsWith(
  'i|you|he|she|they|mother|father SAY _2\n you said|told|say|tell _3\n not because|that\n if|whether|unless|when|wish|hope|know|understand|accept|guess|think _1',
);
const bothSides = speaksOf(
  'both|each|either|neither of_us|other|one|keep|may|can|have\n for both\n us both\n the same for|goes_for_me\n so|and can|do|will|must|may i\n and i do|will|can|have too|the_same',
);
/** What I do when you hit, shout, drink, insult: leaving, calling, help. */
const leaving = speaksOf(`
  i will|would|am_going_to|need_to|shall|can|may leave|go|walk_out|walk_away|end|hang_up|call|move_out|stay|sleep|take|talk_to|ask|not_stay|drive|not_be|not_get|be the_room|the_house|the_relationship|this_relationship|the_call|the_conversation|at_my|the_police|a_break|in_the|home|it|you|for_a|this|and_call|the_party|the_table|$
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
