import type { Notice, Question } from '../notice.js';
import { crisisIn } from './crisis.js';
import { isNoAccusation } from './guards.js';
import { otherDidHarm, reportsHarm } from './harm.js';
import { beginsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { blameIn, mostNotices, noticeOf, upTo, type Finding } from './statement.js';
import { threatsIn } from './threats.js';
import { sentenceOf, wordsFrom } from './wording.js';

/**
 * An apology (C10): what leaves open whether it happened, what takes it back, nobody who acts, blame, a demand. Taking
 * responsibility matters most, asking for forgiveness least (Lewicki, Polin & Lount 2016).
 */

const conditions = patterns(`
  SORRY _7 if you|i|it|anyone|anybody|my|that|any|anything|something|there|what|this|we|somebody|someone|the|some !is !are_ready !can !need
  SORRY ,? if
  if i|you|my|it|anything|something|anyone|that|what|any _7 ,? then? i|please|my _2 SORRY|forgive_me|accept_my
  if i|my|it|that _2 hurt|upset|offended|offend|did|made|said|came|was|have|crossed|caused|seemed|sounded _6 SORRY
  SORRY about|for? that|how|the_way? you FELT that|so|like|upset|hurt|offended|ignored|it|the|this|what|bad|mad|angry|things|unhappy|annoyed|insulted|attacked|my|me|disappointed|sad|disrespected|unloved|everything|left|neglected|feelings|too|confused|as|by|wrong|excluded|unappreciated|i|to_take|a
  SORRY that? your|anyone|anybody|some_people|people _2 was|were|felt|feel|got|are|is hurt|offended|upset|bruised|that_way
  SORRY for|about whatever|anything|any|everything_i_supposedly|what_i_supposedly|what_you_think|how_you|what_i_apparently|what_i_allegedly|the_way_you|all_the_things_you|whatever_it_is
  SORRY to|for anyone|anybody|everyone|those|all who|that|i_may
  whatever i|it did|said|was|is|have_done|am_supposed _3 SORRY
  i|my|it|that|this|words _1 may|might|could have been|hurt|upset|offended|said|come|done|seemed|sounded|caused|made|gone|acted|appeared|overreacted|felt|given|crossed|let
  i|my|it|that _1 may|might seem|sound|appear|come_across|look
  i guess|suppose that? i _1 SORRY|owe|should|was
  SORRY ,? i guess|suppose
  SORRY then|or_whatever|okay|happy_now|ok|i_suppose $
  SORRY not SORRY
  to the extent that
  perhaps|maybe|possibly|potentially i was|did|have|came|said|hurt|should _3 !ready
  any|whatever hurt|offence|offense|pain|distress|inconvenience|harm|upset|trouble|discomfort|confusion|damage|misunderstanding _3 caused|may|might|have|$
  allegedly|supposedly|apparently
  SORRY that? it|this|that|what_i_said|what_i_did|my_words|my_joke upset|bothered|bothers|upsets|came_across|offended|affected|made_you_feel|was_taken|got_taken|landed|felt|was_received|seemed|sounded|comes_across|has_upset !when_i !because_i
  i did|do|was not know|realise|realize|think|aware you|that_you|it _1 would|were|was be so sensitive|upset|offended|touchy
  i_was not trying|meaning|meant to _4 ,? SORRY if
  SORRY you|that_you? were_offended|were_upset|were_hurt|are_hurt|are_upset|are_offended|are_mad|are_angry|feel_hurt|felt_hurt|got_hurt|felt_bad|feel_bad !when_i !because_i !by_what_i !by_me
`);
/** "If there is anything I can do", "if you want to talk": care, not doubt. */
const careIf = speaksOf(`
  if there is anything|something|a_way|any_way
  if you want|need|would|are|will|like|let|can|ever|do_not|prefer|ask|decide|choose|have to|like|me|ready|time|willing|up|space|help|want|feel|it|questions|more|anything|know
  if and when
  if that|it is okay|ok|alright|fine|what_you|all_right|too|helps
  even if|as_if
  if i ever|could|can|need|feel|get|notice|am|want|start|do_it_again|slip|forget_again|break _9 i will
`);
const ownAct = speaksOf(
  'when i|because_i|that_i|for_what_i|by_what_i|since_i|as_i !am !think !do !feel !guess !suppose\n because of my|what_i\n by my\n after i',
);

const faultIn = speaksOf(
  'SORRY|my_bad|my_fault|was_wrong|am_wrong|should_not_have|messed_up|screwed_up|fucked_up|shouldnt|wrong_of_me|my_mistake|made_a_mistake|forgive_me|i_lied|overreacted|excuse_me|my_apologies|i_hurt|i_was_rude|i_was_late|i_forgot|i_shouted|i_yelled|i_snapped|i_broke|i_was_out|i_was_unfair|i_was_mean|i_should_have|i_owe_you|i_know_i|feel_bad|feel_so_bad|feel_awful|feel_terrible|feel_guilty|ashamed|not_proud|i_lost_my_temper|i_let_you_down|take_responsibility|i_admit|did_wrong|i_did_not_call|sorrow~',
);
const but = patterns(`
  but|however|although|though|tho|yet|nevertheless|nonetheless|still_though|except|then_again|on_the_other_hand|even_though|mind_you|to_be_fair|in_my_defence|in_my_defense|in_fairness
`);
/** What follows "but" and owns still more. */
const owning = beginsWith(`
  _1 ,? i|we will|want|am_going|would_like|hope|can_change|promise|should|know|regret|am_sorry|am_so_sorry|take|need_to|was_wrong|hurt|let|did_it|owe|understand|see|am_working|am_learning|am_trying|am_ready|chose|could_have|still|have_no_excuse|do_not_expect|do_not_want_to_make|did_not_listen|should_have|never_should|realise|realize|am_ashamed|broke|lied|own|mean|have_learned|have_booked|went_ahead|did_not_think|ignored|am_not_asking|can_see|was_the_one|betrayed !it_was_not_just !not_just !you !had !so
  _1 ,? that|it|this|there|nothing|none_of_this|none_of_that|which|neither is|was|does|did|makes|excuses|justifies|gives|are no|not|never|wrong|my|mine|still_wrong|it_right|still_my|it_okay|the_right|excuse|it|that|what|on_me
  _1 ,? you did|do not|nothing deserve|wrong|owe|have|need
  _1 ,? you deserve|deserved|are_right|were_right|trusted|asked|have_every|had_every|paid|were_hurt|got_hurt|still_got|needed|should_not|counted|relied|were_left|had_to
  _1 ,? not to you|an|enough|anymore|any_more|ever|again
  _1 ,? words|sorry are|is not|cheap
  _1 ,? instead|never_again|from_now|next_time|now_i|today_i
`);
const noBut = speaksOf('nothing|anything|all|no|any|everything but\n last but\n can not but');

const passives = patterns(`
  mistakes|errors|things|words|stuff|wrongs|some_things|hurtful_things|bad_things|harsh_words|promises|lines|boundaries|choices|decisions|harm|damage|trust|feelings|offence|offense|bad_decisions|poor_choices|wrong_decisions|misunderstandings|lies were|was|got|have_been|had_been|has_been|are made|said|done|exchanged|crossed|hurt|caused|broken|taken|thrown|told|spoken|misunderstood|out_of|heated|overlooked|forgotten|damaged|lost|misinterpreted|written
  things|it|stuff|everything|this|that|emotions|tempers|the_situation|the_evening|the_argument|the_conversation|situation|matters|one_thing|tensions|we|voices got|went|came|turned|ended|escalated|spiralled|spiraled|happened|flared|boiled|became|led|blew|fell|ran|run|slipped out_of|wrong|too|to_this|out|up|heated|bad|sideways|south|this_far|over|like|high|raised|a_bit|ugly|tense|intense|the_way|as_it|to_a_head|quickly|fast|down|far|$|to_another|apart|loud|so|stressful _2 !i_shouted
  the|this situation|argument|conversation|evening|whole_thing|discussion|moment escalated|got|went|became|turned|spiralled|spiraled
  it|things just happened|happens|happen
  it|that happened $
  SORRY for|about what|everything_that|all_that|the_things_that has_happened|happened|went_on|took_place|occurred|was_said|was_done|were_said|transpired
  SORRY that? things|it|this|that|we|what_happened|all_this came|turned|ended|went|had_to|happened|has_come|got|were_said|are_like|did_not|have_been|worked|has_to_be
  what happened ,? happened
  your feelings|heart|trust got|were|was|have_been hurt|broken|damaged|injured|bruised|affected !when_i !by_me !because_i
  you got|ended_up|were hurt|caught_up|upset|let_down|disappointed $ !when_i
  the|a|some plate|vase|window|promise|line|money|phone|secret|glass|door got|was|were broken|crossed|spent|smashed|lost|dropped|slammed|hurt
  SORRY about|for the|any|all_the misunderstanding|situation|confusion|incident|inconvenience|circumstances|way_things|way_it|things_that|mess_we|drama|mix
  one thing led
  it was a|an|the|just|all|only accident|moment_of|heat|misunderstanding|alcohol|drink|stress|wine|joke|mistake_that_happened
  it|this|things|that was|were not supposed|meant|intended to _1
  sometimes things|it|these_things just? happen|happens|go
  the|our|my|your plans|plan|day|evening|night|trip|message|date|party got|was|were|became messed|ruined|spoiled|spoilt|lost|mixed|cancelled|canceled|forgotten
  there was|were|has_been|have_been a|some? misunderstanding|mistakes|miscommunication|confusion|hurt|lapse|errors|hurt_feelings|a_lapse|communication
  it was not meant|intended
  nobody|no_one|neither is|was perfect|to_blame|blameless|of_us
  what|whatever is done is
`);
const blames = patterns(`
  you made|make|makes|pushed|push|drove|drive|provoked|provoke|forced|get|got|brought|bring|goaded|wound|pressured me do|to|into|so|that|angry|mad|lose|snap|shout|yell|act|over|out|up|lie|$|jealous|crazy|hide|late|because|doubt
  you left|gave me no|with_no|without_a|without_any choice|choice_but|option
  you asked|ask|were_asking|had_it|brought|bring|did_this|got_what|deserved|deserve|earned for|coming|it|on|to|what_you|that|this_upon !me_to !you_to !forgive !better !an_apology !the_truth
  you started|began|start|kicked_off|caused|provoked it|this|that|the|everything|all|by|first
  if|had you had|have|did|would|could|were|was|only|listened|just|not|told not? _9 ,? i|none|none_of_this|none_of_that|none_of_it|nothing|this|it|we|things|that would|could|might|had not|have|never
  i|it|this|none|that|nothing would|could|of_this_would not|never have _7 if|unless|had you|it|i_did_not_have_to
  i would|could have _7 if you
  i|it would|do|will|did not !know|realise|realize|notice|ask|care|mind|see|understand _7 if|unless you were|are|did|had|would|could|was|treated|listened|just|only|stopped|do|push|make
  you knew|know what|who|how i was|am like|when|before|$
  i|it _7 because|since|as|cause of? you|your always|never|would|did|ignored|were|are|kept|keep|made|do|started|had|wanted|forgot|left|nagged|provoked|pushed|shouted|yelled|behaviour|behavior|nagging|attitude|constant|can|could|have|hurt|came|would_not|wind|annoyed|treated|said|refused|spent|drive|go|went|asked_for_it|needed|behaved|acted|sulked|talked|spoke|stopped|cold|mother|mood !trusted !needed_me
  you know how|what|that you|i get|are|am|can_be|make|do|get_when
  you|your are|were|being|is|was|have_been|so|too|over|always|a_bit too|so|over|such|always|a_bit|a|being|just|really|overly|little|sometimes* sensitive|overreacting|touchy|dramatic|hypersensitive|emotional|impossible|difficult|unreasonable|overly|irrational|hysterical|jealous|moody|cold|distant|provoking|nagging|snowflake|thin_skinned|needy
  you overreact~|over_react~|exaggerat~|misunderstood|misheard|twist~
  you blow|blew|blown|are_blowing it|things|this|everything
  take|taking|took|taken it|things|everything|that|me|what_i_said too|so|the_wrong|wrong|out_of|personally
  you can|could not take|handle a|it|criticism|the|jokes|any
  it|this|that was only|just|meant_as a? joke|joking|banter|fun|laugh|teasing|bit_of|joke_and
  i was only|just joking|kidding|teasing|trying_to_help|being_honest|saying|having
  it takes two
  we both|we_are_both|both_of_us|we_all|everybody|everyone|everybody_else know|did|said|made|have|were|are|to_blame|at_fault|play|played|share|makes|make|does that? you|things|wrong|mistakes|at_fault|to_blame|our|a_part|it|part|guilty|fault|responsible|bad|responsibility !not_your
  you are|were|have not exactly|so|that|totally|completely|entirely* innocent|perfect|blameless|an_angel|a_saint|without|any_better|much|been_perfect|easy
  you are|were no angel|saint|better|picnic|innocent
  you are|were just_as|as|equally|also|partly|at_least_as|to|part|half bad|guilty|wrong|much|responsible|to_blame|at_fault|blame|of_the_problem|fault
  so|same were|did|are|do|have|goes|for you
  you would|could have done|reacted|said|felt|lied|told|asked|called|helped|stopped|warned|reminded|noticed|given|tried|been|just _2
  what|how more|else|many|much can|do|should|must|could|am|times i|you|we _1
  what did|do|more|else|was|am you|i|more expect|want|supposed|think|need|do_you_want
  you did|do|said|say|hurt|do_it|have_done|have_said|shout|yell|lied|lie it|the_same|things|worse|me|that|stuff|nasty|mean|to_me too|as_well|all_the_time|first|yourself|every_day|last|just|plenty
  you shouted|yelled|lied|hurt_me|insulted|left|ignored|started|forgot|were_late|were_rude|were_wrong|hit_me too|first|as_well|also|yourself
  your|partly_your|also_your|half_your|your_own fault|doing|own_fault
  you should|could|might|need|ought not|to|have|never* have|learn|calm|stop|listen|toughen|lighten|look|be|take|think|relax|known|own|admit|try|apologise|apologize|look_at !to_hear !to_find !a_lot !not_have_to !never_have_to !never_have_had !had_to !as_long !your_time !all_the_time !time !better
  you provoke~|wind_me|wound_me|push_my|pushed_my|nag|nagged|kept|keep|kept_on nagging|me|on|at|buttons|asking|going|pushing|pressing|about
  like you never|always|have_never|did|do_not|are
  look at yourself|what_you|how_you
  after|considering|with|given all? what|everything|how|the_way you did|do|have|put|said|treat|were|behave|acted|are
  at least i
  not|never my|all_my|just_my|only_my|entirely_my fault|only_me|problem
  not all|just|only|entirely on|my|me fault|alone|$|too
  you are|were the one who|that|why|i _3
  you hold|held|are_holding a|it|grudges|this grudge|against|over
`);
const careBlame = speaksOf(`
  you should|could not have to|had
  you did|do not make|push|deserve|cause|start|ask_for|provoke|do_anything|force
  not|never|nothing _3 your fault|doing|problem
  no fault of yours
  you are|were not overreacting|too|to_blame|being|so|dramatic|responsible|sensitive|exaggerating|the_problem|difficult
  not|never because of? you
  i blamed|accused|called|told|said_that|said|made_you|make_you|used_to|claimed|pretended _4 you
  you deserve|deserved better|an_apology|the_truth|more|honesty|to_know|to_hear|a_real
  you never deserved|asked|did_anything|made|gave|judged|once|let
  you always listened|trusted|supported|believed|helped|tried|stood|are_there|were_there|been|treated
  you would have wanted|liked|needed|deserved|expected
  you should|could have heard|been_told|been_able|been_the|known_from|found|had|felt
  you kept asking ,? and i
  you should|could|can be|feel able|angry|mad|upset|heard
  you should|could never have
  you asked me
  you should know that i|how
  you need|should take|have all|time|the_time|as
`);
const demands = patterns(`
  you have|need to $
  you can|could at_least|just forgive|accept|let_it|move|get_over|drop|forget|stop_being
  you have|need|ought|must|should|had|better|are_supposed|will_have to|better|at_least|now|just|also* forgive|accept|let_it|let_this|move|get_over|drop|forget|trust_me|stop_being|stop_punishing|put_this|give_me|come_back|stop_bringing|take_me|understand|be_over|say_you|believe|hear_me|see_my_side|see_that|stop !not
  you can|could not stay|be|keep|hold|punish|go_on|just|still mad|angry|this|punishing|bringing|ignoring|forever|upset|cross|holding|me|not_forgive|leave
  i|we expect|want|need|demand|require|beg|insist|deserve you|your|that_you|to_be|a|another to|forgiveness|forgive|forgiven|second|chance|an_answer|another forgive|accept|let|move|get|forget|drop|now|$|answer|take_me|come_back|trust|say|right|today|chance|put_this|give_me|stop_being_mad|stop_punishing
  you owe me
  if you _1 loved|love|cared|respected|were|had|cared_about _4 you would|will|could|can|should
  can|could|may|shall|let we|us|you please|just|now|finally|not* drop|forget|move|let_it|let_this|leave|put|be|go_back|get_over|stop|talk_about_something|start_over|pretend|bury _1 !what_happened
  how|when|what long|many|will|are|do|more|else are|do|times|will|must|you|want|i you|i|going|finally|have|from going|have|want|need|finally|forgive|apologi~|to|say|gonna|me|keep|be|hold|stay|stop|plan _5
  forgive me or|now|already|right_now|today|immediately|for_gods|at_once|this_instant
  get|got over it|yourself|this|that
  ^ let|move|drop|leave|forget it|on|this|that|about_it go|now|$|behind|already|and
  now ,? let|move|forgive|drop|say|come|you|it_is|can|be|stop|tell|please it|on|me|you|your|we|back|have|this|nice|bringing|turn|say|forgive|happy|tell|are
  your|it_is_your|now_your turn to|now|$
  so you should|can|must|have|need|better|will|could _1 forgive|move|let|accept|stop|drop|calm|come|be|get|to
  so stop|forgive|get|let|move|drop|come|say|be|just|can_we|please_stop|what_more|accept _2
  stop|quit punishing|bringing|being|holding|sulking|ignoring|going_on|making|crying|throwing|giving|reminding
  i already|have_already|have|said|did|do said|apologised|apologized|apologise|apologize|told|am _3 sorry|times|twice|once|a_hundred|a_thousand|a_million|what|so|now|enough|already|and_you|isnt|is_not|five|ten|three|okay _4
  is not that|this|it|sorry enough
  i said i|that_i|sorry am|was|$|what|okay|ok|already|so|now|, sorry|can|let|what|didnt|did|so|now|is
  happy|satisfied now
  are we good|okay|ok|fine|done|cool|alright|even|over now|it|or_what|with_this|already|yet|again|$
  are you over|done|still over_it|with_this|angry|mad|upset|yet|on_about|punishing|sulking|going_on
  can not you just|see|let|forgive|accept|move|give|get|stop _1
  why can|do|will|are not? you not|still|just forgive|let|move|accept|mad|angry|get|drop|trust|give|punishing|bringing|upset|going _1
  after all i have done
  say that? you forgive|accept|love_me_too|still
  tell me that? you forgive|have_forgiven|accept|are_over|are_not_angry
  you promised|said you would forgive|let_it|move_on
  a good|real|loving|decent person|partner|wife|husband|christian|mother|friend would|forgives|forgive
  you never|still|just|will_not|do_not|can_not|refuse|wont to? forgive|accept|let_it|let_things|let_anything|let_this|move_on|drop it|me|things|anything|my|go|on|this|_1
  give me|us a|another|one second|more|last|chance|break
  accept my|the|this apology or|now|already|and_move|and_let
  how many|often|much times|more|longer? times? do|must|should|shall i have? to? apologi~|say|grovel|beg|hear|pay|prove|suffer
  i will not apologi~|say_sorry again|until|unless|anymore|twice|if
  i will apologi~|say_sorry if|when|once|as_soon you
`);
const careDemand = speaksOf(`
  you do|did|will|would|need|must|are|should|never not|never have|need|owe|obliged|required|supposed|asking|feel_obliged|forgive to|me|anything|it|$|an|now|forgiveness
  i|we do|did|can|could|will|would|am not expect|expecting|ask|asking|need|demand|demanding|want|require|deserve you|your|to|an|forgiveness|anything|any
  no need|pressure|rush|hurry|obligation
  you can|may|could take|tell|say|ask|be|stay _9
  what|how can|could|may|would|do i|you_need|you_want_to_tell|help|you_feel|it_was|was_it _9
  i hope|wish _9
  i said|told|shouted|demanded|asked|kept|expected _4 you|that|things|for _9 that_was|and_i|it_was
  tell me what|how|when|if
`);

/** "I'm sorry if I hurt you": "I'm sorry that I hurt you." */
const ifIHurt =
  /^ ((?:i am )?(?:so |really |very |truly |deeply )*sorry|i (?:do |really |sincerely )*apolog\S+|i regret it) (?:, )?if (i|it|that|my \S+|what i said|what i did) (ruined|spoiled|spoilt|broke|missed|snapped|shouted|yelled|lied|confused|bothered|hurt|upset|offended|embarrassed|scared|disappointed|let|made|was|said|did|ignored|forgot|crossed|interrupted|came|sounded|seemed|have|were|pushed|caused|left) /;
const youFelt =
  /^ ((?:i am )?(?:so |really |very |truly |deeply )*sorry|i (?:do |really |sincerely )*apolog\S+) (?:if |that )?you (felt|feel|were|got|are) (hurt|upset|offended|ignored|left out|unloved|attacked|insulted|alone|small|angry|sad|neglected|unimportant|disrespected|unheard|pressured|rushed|embarrassed|humiliated|annoyed|mad|rejected|excluded|abandoned|betrayed|let down|disappointed|criticised|criticized|judged|stupid|bad)(?: (?:by (?:it|that|this|me|my words|what i said|a joke|my joke)|about it|so))? $/;

function rewordIf(sentence: Sentence): string | undefined {
  const { plain, tokens } = sentence;
  if (sentence.asks || / (?:but|because|then|though|although|or|and i am) |[,"]/.test(plain.replace(/^ .*? , if/, '')))
    return undefined;
  const own = ifIHurt.exec(plain);
  if (own) {
    const at = tokens.findIndex(({ plain: word }) => word === 'if');
    const begin = opening(own[1]!);
    const verb =
      own[3] === 'have' || /^(?:it|that) (?:was|came|sounded|seemed|did|said|made)$/.test(`${own[2]} ${own[3]}`)
        ? undefined
        : own[3];
    if (
      !verb ||
      tokens.length - at > 16 ||
      / in (?:some|any) way| ever | maybe | perhaps | somehow | may | might | any /.test(plain)
    )
      return undefined;
    return sentenceOf(`${begin} that ${wordsFrom(sentence, at + 1, tokens.length, true)}`);
  }
  const felt = youFelt.exec(plain);
  if (!felt) return undefined;
  const now = felt[2] === 'feel' || felt[2] === 'are';
  const verb =
    felt[2] === 'feel' || felt[2] === 'felt'
      ? now
        ? 'feel'
        : 'felt'
      : now
        ? 'are'
        : felt[2] === 'got'
          ? 'got'
          : 'were';
  return `${opening(felt[1]!)} that you ${verb} ${felt[3]} when I …`;
}

function opening(words: string): string {
  const how = /(?:so|really|very|truly|deeply) /.exec(words)?.[0] ?? '';
  return words.includes('regret') ? 'I regret' : `I'm ${how}sorry`;
}

/** "I'm sorry I shouted, but you started it": "I'm sorry I shouted." */
function rewordBut(sentence: Sentence, { from }: Span): string | undefined {
  const before = { from: 0, to: from };
  while (before.to > 0 && sentence.tokens[before.to - 1]!.plain === ',') before.to--;
  const plain = plainOf(sentence, before);
  if (
    before.to > 18 ||
    / (?:if|but|you|whatever|anything|because) (?:made|felt|feel|started|did|do|were|are)? ?|^ (?:but|although|though|however)|["]/.test(
      plain.replace(
        / (?:at|to|with|for|hurt|interrupted|ignored|disappointed|upset|on|from|called|told|left|of|let|embarrassed|yelled at|shouted at) you /g,
        ' ',
      ),
    )
  )
    return undefined;
  if (
    !/^ (?:(?:i am )?(?:so |really |very |truly |deeply )*sorry|i (?:do |really |sincerely )*(?:apologise|apologize|regret)) (?:that |for |about )?(?:i |my |being |having |for |about |the |shouting|yelling|forgetting|not |what i |lying|leaving|interrupting|snapping|\S+ing )/.test(
      plain,
    )
  )
    return undefined;
  const words = wordsFrom(sentence, before.from, before.to, true);
  const start = /^sorry\b/i.test(words) ? `I'm ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  return sentenceOf(start);
}

/** What may be worth a second look in an apology. */
export function notice(text: string): Notice[] {
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length) return crisis;
  let fault = false;
  return upTo(mostNotices, sentences, (sentence) => {
    const found = findings(sentence, fault);
    const [first] = found;
    // What comes after "but" goes with it, blame and all.
    const rest = found.every(({ span }) => span.from >= (first?.span.from ?? 0));
    fault = faultIn(sentence);
    return first ? [noticeOf(sentence, first, found.length === 1 || (first.kind === 'but' && rest))] : [];
  });
}

function findings(sentence: Sentence, faultBefore: boolean): Finding[] {
  const threats = threatsIn(sentence);
  if (threats.length) return [{ kind: 'threat', span: threats[0]!, ask: 'beneath' }];
  if (otherDidHarm(sentence)) return [];
  const found: Finding[] = [];
  const add = (kind: Finding['kind'], spans: readonly Span[], ask: Question, reword?: Finding['reword']): void => {
    if (spans[0]) found.push({ kind, span: spans[0], ask, ...(reword && { reword }) });
  };
  const taken = noBut(sentence)
    ? []
    : but(sentence).filter(({ from, to }) => {
        const first = from === 0 || (from === 1 && /^(?:and|so)$/.test(sentence.tokens[0]!.plain));
        const about = first ? faultBefore || faultIn(sentence) : faultIn(sentence);
        return about && to < sentence.tokens.length + (first ? 0 : 1) && !owning(sentence, from);
      });
  add('but', taken, 'did', (each, span) => rewordBut(each, span));
  if (!careIf(sentence) && !ownAct(sentence)) add('if', conditions(sentence), 'did', rewordIf);
  if (!careDemand(sentence)) add('demand', demands(sentence), 'mine');
  if (!ownAct(sentence)) add('passive', passives(sentence), 'did');
  // A sentence about the other that tells of harm stands; one about the writer's own may still hand it on.
  const stands = sentence.words[0] === 'you' && reportsHarm(sentence);
  if (!careBlame(sentence) && !stands) {
    add(
      'blame',
      blames(sentence).filter(({ from }) => !isNoAccusation(sentence, from)),
      'mine',
    );
    if (found.length === 0)
      add(
        'blame',
        blameIn(sentence)
          .filter(({ kind }) => kind !== 'feel-that')
          .map(({ span }) => span),
        'mine',
      );
  }
  return found;
}
