import { blameWords } from './blame-words.js';
import { lists } from './words.js';
import type { Notice, Question } from '../notice.js';
import { crisisIn } from './crisis.js';
import { isNoAccusation } from './guards.js';
import { otherDidHarm, reportsHarm } from './harm.js';
import { beginsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import { isIrregularPast, sentencesOf, type Sentence } from './sentences.js';
import { blameIn } from './statement.js';
import { mostNotices, noticeOf, upTo, type Finding } from './findings.js';
import { threatsIn } from './threats.js';
import { sentenceOf, wordsFrom } from './wording.js';

Object.assign(lists, blameWords);

/**
 * An apology (C10): what leaves open whether it happened, what takes it back, nobody who acts, blame, a demand. Taking
 * responsibility matters most, asking for forgiveness least (Lewicki, Polin & Lount 2016).
 */

const conditions = patterns(`
  SORRY ,? if
  SORRY about|for? how|that|the_way? you FELT
  if i|it|my|that _2 do|hurt|make|offend|upset !again|it_again|that_again|this_again
  i guess|suppose that? i
  i may|might have
  it|my|that|this|word _1 could|may|might have
  any|whatever discomfort|distress|harm|hurt|inconvenience|offence|offense|pain|upset
  SORRY about|for any|anything|everything_i_supposedly|how_you|what_i_allegedly|what_i_apparently|what_i_supposedly|what_you_think|whatever
  if _5 i SORRY
  SORRY that? you _1 misunderst~|misread|mistook
  SORRY to anybody|anyone|everyone|whoever
  maybe|perhaps|possibly i _1 be|hurt|go|upset|sound _2 bit|little|hard|harsh|rude|you
  whatever i do|say
  SORRY for|to anybody|anyone|everyone|those
  SORRY ,? i guess|suppose
  SORRY not SORRY
  to the extent
  allegedly|apparently|supposedly
`);
/** "If there is anything I can do", "if you want to talk": care, not doubt. */
const careIf = speaksOf(`
  if there be a_way|any_way|anything|something
  if you be|ever|need|want|would like|me|ready|to|want
  if and when
  even as_if|if
`);
const ownAct = speaksOf(
  'when i|because_i|understand_if|understand_that|understand_why|that_i|for_what_i|by_what_i|since_i|as_i !am !think !do !feel !guess !suppose\n because of my|what_i\n by my\n after i',
);

const faultIn = speaksOf(
  'SORRY|my_bad|my_fault|was_wrong|am_wrong|should_not_have|messed_up|screwed_up|fucked_up|shouldnt|wrong_of_me|my_mistake|made_a_mistake|forgive_me|i_lied|overreacted|excuse_me|my_apologies|i_hurt|i_was_rude|i_was_late|i_forgot|i_shouted|i_yelled|i_snapped|i_broke|i_was_out|i_was_unfair|i_was_mean|i_should_have|i_owe_you|i_know_i|feel_bad|feel_so_bad|feel_awful|feel_terrible|feel_guilty|ashamed|not_proud|i_lost_my_temper|i_let_you_down|take_responsibility|i_admit|did_wrong|i_did_not_call|sorrow~',
);
const but = patterns(`
  although|but|even_though|except|however|in_fairness|in_my_defence|in_my_defense|mind_you|nevertheless|nonetheless|on_the_other_hand|still_though|then_again|tho|though|to_be_fair|yet
`);
/** What follows "but" and owns still more. */
const owning = beginsWith(`
  _1 ,? i|we be_SORRY|be_asham|be_go_to|be_learn|be_not_ask|be_the_one|be_work|be_wrong|betray|break|can_see|choose|could_have|do_not_expect|do_not_listen|do_not_think_of|do_not_want_to_make|have_no_excuse|hope|hurt|ignore|know|let|lie|never_should|owe|own|promise|realise|realize|regret|should|take|understand|want_to_make|will|would_like !it !not !you !have !so
  _1 ,? it|none|nothing|that|there|this|which be|do|excuse|give|justify|make mine|my|never|no|not|on_me|right|wrong !like
  _1 ,? you do not|nothing deserve|have|need|owe|wrong
  _1 ,? you ask|be_right|have_ask|have_remind|deserve|need|trust
  _1 ,? not to an|anymore|enough|you
  _1 ,? sorry|word be cheap|not
  _1 ,? from_now|instead|never_again|next_time
`);
const noBut = speaksOf('nothing|anything|all|no|any|everything but\n last but\n can not but');

const passives = patterns(`
  bad_thing|error|feelings|line|promise|harsh_word|hurtful_thing|mistake|some_thing|stuff|thing|trust|word|wrong be|get|have_been break|cause|cross|do|exchang|heat|hurt|make|say|take|tell|throw
  emotion|everything|it|stuff|temper|that|the_even|the_situation|thing|this boil|come|end|escalat|flar|get|go|happen|spirall|turn out_of|wrong|too|to_this|out|up|heat|$|so
  you be|end_up|get caught_up|disappoint|hurt|let_down|upset $ !when_i
  it|that|thing|this be not intend|mean|suppose to
  my|our|the|your date|day|even|message|night|plan|trip be|become|get _1 break|forgot|lost|mes|ruin|spoil|spoilt|wreck
  SORRY about|for _ be_do|be_say|go_on|happen|have_happen|occurr|take_place
  it be a|all|an|just|only|the accident|alcohol|drink|heat|joke|misunderstand|moment_of
  it|that happen $
  what happen ,? happen
  one thing led
  something|thing go _1 wrong
  it be all? a|an _2 accident|joke|misunderstand|mistake|mess
  mistake happen
  it be not intend|mean
  neither|no_one|nobody be
  what|whatever be do be
`);
const blames = patterns(`
  you be|have not _1 _
  you know how|that|what
  i|it|none|nothing|that|this could|of_this_would|would never|not
  have|if you be|could|do|have|just|listen|only|would not? _9 ,?
  it take two
  you drive|forc|get|make|provok|push me
  it|that|this be just|mean_as|only a?
  you be the one
  how|what else|many|more|much be|can|could|do|must|should|time
  i|it _7 as|because|cause|since of? you|your _
  you could|might|need|ought|should have|never|not|to* be|calm|have|learn|lighten|listen|stop|toughen
  you can|could not handle|take
  you could|would have been|call|do|feel|lie|react|say|tell
  take everything|it|me|that|thing|what_i_say out_of|personally|so|the_wrong|too|wrong
  not all|entirely|just|only me|my|on
  same|so be|do|for|go|have you
  you begin|cause|kick_off|provok|start all|by|everything|first|it|that|the|this
  you|your a_bite|always|be|have_been|over|so|too _1 difficult|dramatic|emotional|hypersensitive|impossible|overreact|sensitive|touchy|unreasonable
  you ask|be_ask for_it|for_that|for_this
  you bring|deserv|do_this|have_it come|it|on|that|this_upon|to|what_you
  you overreact
  you should|could NOT have
  you make me
  we be both to|at|in fault|blame|wrong
  you do the_same
  not|hardly the_only_one
  you get|have what you
  you be also|as|at_least_as|equally|just_as|partly|to
  also_your|half_your|partly_your|your|your_own doing|fault|own_fault
  you give|leave me
  i could|would have _7 if you
  i be just|only human|joke|mess|mess_about|play|say|teas|try
  you be no
  what be|do|else|more i|more|you
  look at how_you|what_you|yourself
  after|consider|give|with all? _ you
  at least i
`);
const careBlame = speaksOf(`
  i _4 let|make you believe|think
  you be allow
  mean to you
  you could|should not have have|to
  you do not ask_for|cause|deserve|make|push|start
  never|none|not|nothing _3 your doing|fault|problem
  no fault of your
  never|not because of? you
  i accuse|blam|call|make_you|say|say_that|tell _4 you
  you deserve an_apology|better|honesty|more|the_truth|to_know
  you never ask|deserv|do_anything|give|make
  you would have deserv|expect|like|need|want
  you keep ask ,? and i
  you can|could|should be|feel able|angry|hear|mad|upset
  you could|should never have
  you ask me
  you should know that how|i
  you need|should have|take all|as|the_time|time
`);
const demands = patterns(`
  how long|many
  what else do
  what more
  what do you expect|want
  when will you
  get over
  can|could we move_on|drop|forget
  you promise to? forgive
  , happy|satisfy now? $
  ^ say you forgive
  forgive me already|at_once|for_god|immediately|now|or|right_now|this_instant|today
  you have|need to $
  so be|drop|forgive|get|let|move|stop
  you be_suppose|better|have|must|need|ought|should|will_have _1 accept|be_over|believe|drop|forget|forgive|get_over|give_me|let_it|let_this|move|see_my_side|stop|trust_me|understand
  i say i|sorry|that_i be|$|what|okay|ok|already|so|,
  now ,? come|drop|forgive|it_be|let|move|say|you
  quit|stop be|bring|cry|going_on|hold|ignor|punish|sulk
  i|we beg|demand|deserve|expect|insist|need|require|want a|another|that_you|to_be|you|your
  can not you accept|forgive|give|just|let|move|see
  you can|could not be|go_on|hold|just|keep|punish|stay|still
  if you _1 be|care|care_about|have|love|respect _4 you
  you can|could at_least|just
  you owe me
  be not it|sorry|that|this
  happy|satisfy now
  be you do|over|still
  why be|can|do|will not? you
  after all i
  tell me that? you
  you promise|say you
  i will not apologi~|say_sorry
`);
const careDemand = speaksOf(`
  you be|do|must|need|will|would never|not ask|forgive|have|need|oblig|owe|requir|suppose to|me|anything|it|$|an
  i|we can|could|do|will|would not ask|demand|expect|need|require|want an|any|anything|forgiveness|to|you|your
  no hurry|need|obligation|pressure|rush
  you can|could|may ask|say|take|tell _9
  i hope|wish _9
  i ask|demand|say|shout|tell _4 for|that|thing|you _9 and_i|it_be|that_be
  tell me how|if|what|when
`);

const sorry = '(?:i am )?((?:so |really |very |truly |deeply )?)(?:sorry|i (?:do |really |sincerely )?apolog\\S+)';
/** "I'm sorry if I hurt you": "I'm sorry that I hurt you." */
const ifIHurt = new RegExp(`^ ${sorry} (?:, )?if ((?:i|my \\S+|what i (?:said|did)) (\\S+) .*)$`);
/** "I'm sorry you felt hurt": "I'm sorry that you felt hurt when I …" */
const youFelt = new RegExp(
  `^ ${sorry} (?:if |that )?you ((?:felt|feel|were|got|are) (?:left out|let down|[a-z]+(?:ed|t)|upset|alone|small|angry|sad|mad|bad))(?: by (?:it|that|this|me))? $`,
);
const begin = (how: string | undefined): string => `I'm ${how}sorry`;
const unsure =
  / (?:but|because|then|though|although|or|and i am|in any way|in some way|ever|maybe|perhaps|somehow|may|might|any) |"/;

function rewordIf(sentence: Sentence): string | undefined {
  const { plain, tokens } = sentence;
  if (sentence.asks || unsure.test(plain) || tokens.length > 22) return undefined;
  const own = ifIHurt.exec(plain);
  if (
    own &&
    (isIrregularPast(own[3]!) || /^was$|(?:ed|hurt|upset|let)$/.test(own[3]!)) &&
    !/^(?:been|am)$/.test(own[3]!)
  ) {
    const at = tokens.findIndex(({ plain: word }) => word === 'if');
    return sentenceOf(`${begin(own[1])} that ${wordsFrom(sentence, at + 1, tokens.length, true)}`);
  }
  const felt = youFelt.exec(plain);
  return felt ? `${begin(felt[1])} that you ${felt[2]} when I …` : undefined;
}

const doubtful = speaksOf('if|whatever|anything|because\n you be|do|feel|make|start\n "');

/** "I'm sorry I shouted, but you started it": "I'm sorry I shouted." */
function rewordBut(sentence: Sentence, { from }: Span): string | undefined {
  let to = from;
  while (to > 0 && sentence.tokens[to - 1]!.plain === ',') to--;
  const plain = plainOf(sentence, { from: 0, to });
  if (to > 18 || doubtful(sentence, { from: 0, to }) || !new RegExp(`^ ${sorry} (?!you|how|,)\\S+ `).test(plain))
    return undefined;
  const words = wordsFrom(sentence, 0, to, true);
  return sentenceOf(words.replace(/^sorry\b/i, "I'm sorry"));
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
