import type { Notice, Question } from '../notice.js';
import { crisisIn } from './crisis.js';
import { isNoAccusation } from './guards.js';
import { otherDidHarm, reportsHarm } from './harm.js';
import { beginsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import { isIrregularPast, sentencesOf, type Sentence } from './sentences.js';
import { blameIn } from './statement.js';
import { mostNotices, noticeOf, upTo, type Finding } from './findings.js';
import { threatsIn } from './threats.js';
import { lastOf, sentenceOf, wordsFrom } from './wording.js';

/**
 * An apology (C10): what leaves open whether it happened, what takes it back, nobody who acts, blame, a demand. Taking
 * responsibility matters most, asking for forgiveness least (Lewicki, Polin & Lount 2016).
 */

const conditions = patterns(`
  SORRY ,? i guess|suppose
  SORRY ,? if
  SORRY about|for any|anything|everything_i_supposedly|how_you|what_i_supposedly|what_you_think|whatever
  SORRY about|for? how|that|the_way? you FELT
  SORRY not SORRY
  SORRY that? you _1 misunderst~
  SORRY to ONE|whoever
  any|whatever discomfort|harm|hurt|offence|pain|upset
  i guess|suppose that? i
  i may|might have
  if I|my _2 do|hurt|make|offend|upset !again|it_again|that_again|this_again
  if _7 ,? i SORRY
  maybe|perhaps i _1 be|go|hurt|sound|upset _2 bit|hard|harsh|little|rude|you
  whatever i do|say
`);
/** "If there is anything I can do", "if you want to talk": care, not doubt. */
const careIf = speaksOf(`
  even as_if|if
  if and when
  if there be a_way|any_way|anything|something
  if you be|ever|need|want|would like|me|ready|to|want
`);
const ownAct = speaksOf(
  `
  after i
  because of my|what_i
  by my
  when as_i|because_i|by_what_i|for_what_i|i|since_i|that_i|understand_if|understand_that|understand_why !am !think !do !feel !guess !suppose
`,
);

const faultIn = speaksOf(
  'SORRY|ashamed|did_wrong|excuse_me|feel_awful|feel_bad|feel_guilty|feel_so_bad|feel_terrible|forgive_me|fucked_up|i_admit|i_broke|i_did_not_call|i_forgot|i_hurt|i_know_i|i_let_you_down|i_lied|i_lost_my_temper|i_owe_you|i_should_have|i_shouted|i_snapped|i_was_late|i_was_mean|i_was_out|i_was_rude|i_was_unfair|i_yelled|made_a_mistake|messed_up|my_apologies|my_bad|my_fault|my_mistake|not_proud|overreacted|screwed_up|should_not_have|should_not_of|shouldnt|sorrow~|take_responsibility|was_wrong|wrong_of_me',
);
const but = patterns(`
  although|but|even_though|however|mind_you|on_the_other_hand|still_though|then_again|though|to_be_fair|yet
`);
/** What follows "but" and owns still more. */
const owning = beginsWith(`
  _1 ,? THING|none|there|which be|do|excuse|give|justify|make mine|my|never|no|not|on_me|right|wrong !like
  _1 ,? from_now|instead|never_again|next_time
  _1 ,? i|we be_SORRY|be_asham|be_going_to|be_learn|be_not_ask|be_the_one|be_work|be_wrong|betray|break|can_see|choose|could_have|do_not_expect|do_not_listen|do_not_think_of|do_not_want_to_make|have_no_excuse|hope|hurt|ignore|know|let|lie|mean_it|never_should|owe|own|promise|realise|realize|regret|should|take|understand|want_to_make|will|would_like !it !not !you !have !so
  _1 ,? sorry|word be cheap|not
  _1 ,? you ask|be_right|deserve|have_ask|have_remind|need|trust
  _1 ,? you do not|nothing deserve|have|need|owe|wrong
`);
/** What follows "but" and is fear: why it was done, not what takes the sorry back. */
const feared = speaksOf(`
  i _3 afraid|fear|frighten|petrify|scar|terrify !i !of_lose !that_i !to_lose
  i _2 not feel? safe
`);
/** Blame that may be a blow: it is asked about, and not cut off. */
const blow = speaksOf(`
  you _2 hurt|pull|push me !away
`);
const noBut = speaksOf(`
  all|any|anything|everything|no|nothing but
`);

const passives = patterns(`
  I|thing be not mean|suppose to
  MY birthday|date|day|dinner|even|holiday|message|night|party|plan|trip|weekend be|become|get _1 break|forgot|lost|mes|ruin|spoil|spoilt|wreck
  SORRY about|for _ be_do|be_say|go_on|happen|have_happen|take_place
  bad_thing|error|feelings|harsh_word|hurtful_thing|line|mistake|promise|some_thing|stuff|thing|trust|word|wrong be|get|have_been break|cause|cross|do|exchang|heat|hurt|make|say|take|tell|throw
  everything|it|stuff|temper|that|the_even|the_situation|thing|this boil|come|end|escalat|get|go|happen|turn $|heat|out|out_of|so|to_this|too|up|wrong
  it be MY|all|just|only accident|alcohol|drink|heat|joke|misunderstand|moment_of
  it be all? a|an _2 accident|joke|mess|mistake|misunderstand
  it be not mean
  it|that be not me $
  mistake happen
  what be? do|happen be? do|happen
  it|that be unfortunate|regrettable|a_pity
  neither|no_one|nobody be
  something|thing go _1 wrong
  you be|end_up|get caught_up|disappoint|hurt|let_down|upset $ !when_i
`);
const blames = patterns(`
  THING|i|none could|of_this_would|would never|not
  at least i
  hardly|not the_only_one
  have|if you be|could|do|have|just|listen|only|would not? _9 ,?
  i be just|only joke|mess|mess_about|play|say|teas|try
  it take two
  it|that|this be just|mean_as|only a?
  i|it _7 as|because|cause|since of? you|your _
  not all|just|only me|my|on
  take THING|me|thing|what_i_say out_of|personally|so|the_wrong|too|wrong
  we be both AT blame|fault|wrong
  what be|do|else|more i|more|you
  you ask|be_ask for_it|for_that|for_this
  you be no
  you be the one
  you begin|cause|kick_off|provok|start THING|all|by|first|the
  you be|have not _1 _
  you bring|deserv|do_this|have_it come|it|on|that|to|what_you
  you could|might|need|should have|never|not|to* be|calm|have|learn|listen|stop
  you do the_same
  you drive|forc|get|make|provok|push me
  you get|have what you
  you give|leave me
  you know WH
  you make me
  you overreact
  you BE not stop|listen
`);
const careBlame = speaksOf(`
  i _4 let|make you believe|think
  i accuse|blam|call|make_you|say|say_that|tell _4 you
  mean to you
  never|none|not|nothing _3 your doing|fault|problem
  nothing _2 deserv
  you BE be|feel able|angry|hear|mad|upset
  you ask me
  you be allow
  you could|should never have
  you deserve an_apology|better|honesty|more|the_truth|to_know
  you do not ask_for|cause|deserve|make|push|start
  you need|should have|take all|as|the_time|time
  you never ask|deserv|do_anything|give|make
  you should know that how|i
  you would have WANT
`);
const demands = patterns(`
  , happy|satisfy now? $
  ^ say you forgive
  after all i
  be not I|sorry
  can not you accept|forgive|give|just|let|move|see
  can|could we drop|forget|move_on
  forgive me NOW|at_once|for_god|or|right_now
  get over
  how long|many
  i say i|sorry|that_i $|,|already|be|ok|okay|so|what
  if you _1 be|care|care_about|have|love|respect _4 you
  i|we beg|deserve|expect|need|want a|another|that_you|to_be|you|your
  now ,? come|drop|forgive|it_be|let|move|say|you
  quit|stop be|bring|cry|going_on|hold|ignor|punish
  so be|drop|forgive|get|let|move|stop
  tell me that? you
  what else do
  what more
  when will you
  why BE not? you
  you be_suppose|better|have|must|need|should|will_have _1 accept|be_over|believe|drop|forget|forgive|get_over|give_me|let_it|let_this|move|see_my_side|stop|trust_me|understand
  you can|could not be|go_on|hold|just|keep|punish|stay|still
  you have|need to $
  you owe me
  you promise to? forgive
  you promise|say you
`);
const careDemand = speaksOf(`
  after|because|that|what|when you tell me
  i TALK|demand|shout _4 for|that|thing|you _9 and_i|it_be|that_be
  i hope|wish _9
  i|we BE not WANT|ask MY|anything|forgiveness|to|you
  no hurry|need|obligation|pressure|rush
  tell me WH|if
  you BE|need never|not ask|forgive|have|need|oblig|owe|requir|suppose $|an|anything|it|me|to
  you can|could|may TALK|take _9
  you tell me that? you be
`);

const sorry = '(?:i am )?((?:so |really |very |truly |deeply )?)(?:sorry|i (?:do |really |sincerely )?apolog\\S+)';
/** "I'm sorry if I hurt you": "I'm sorry that I hurt you." */
const ifIHurt = new RegExp(
  `^ ${sorry} (?:, )?if ((?:i|my \\S+|what i (?:said|did)|it(?= (?:hurt|upset) )) (\\S+) .*)$`,
);
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
    return sentenceOf(`${begin(own[1])} that ${wordsFrom(sentence, at + 1, lastOf(sentence), true)}`);
  }
  const felt = youFelt.exec(plain);
  return felt ? `${begin(felt[1])} that you ${felt[2]} when I …` : undefined;
}

const doubtful = speaksOf('if|whatever|anything|because\n you be|do|feel|make|start\n "');

/** "I'm sorry I shouted, but you started it": "I'm sorry I shouted." */
function rewordBut(sentence: Sentence, { from, to: rest }: Span): string | undefined {
  if (blow(sentence, after(sentence, rest))) return undefined;
  let to = from;
  while (to > 0 && sentence.tokens[to - 1]!.plain === ',') to--;
  const plain = plainOf(sentence, { from: 0, to });
  if (
    to > 18 ||
    doubtful(sentence, { from: 0, to }) ||
    !new RegExp(`^ (?:${sorry} \\S+|i regret) (?!you|how|,)\\S+ `).test(plain)
  )
    return undefined;
  const words = wordsFrom(sentence, 0, to, true);
  return sentenceOf(words.replace(/^sorry\b/i, "I'm sorry"));
}

const after = ({ tokens }: Sentence, from: number): Span => ({ from, to: tokens.length });

const isTakenBack = (sentence: Sentence): boolean => findings(sentence, false).length > 0;

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
    if (!first) return [];
    return [noticeOf(sentence, first, found.length === 1 || (first.kind === 'but' && rest) ? isTakenBack : undefined)];
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
        return (
          about &&
          to < sentence.tokens.length + (first ? 0 : 1) &&
          !owning(sentence, from) &&
          !feared(sentence, after(sentence, to))
        );
      });
  add('but', taken, 'did', (each, span) => rewordBut(each, span));
  const own = ownAct(sentence);
  // "If I hurt you when I left": the act is owned, and what it did is still left open.
  const open = conditions(sentence).filter(
    ({ to }) => !own || / if i $/.test(plainOf(sentence, { from: to - 1, to: to + 1 })),
  );
  if (!careIf(sentence)) add('if', open, 'did', rewordIf);
  if (!careDemand(sentence)) add('demand', demands(sentence), 'mine');
  if (!own) add('passive', passives(sentence), 'did');
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
