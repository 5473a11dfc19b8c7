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
  SORRY ,? if
  SORRY about|for? that|how|the_way? you FELT
  if i|my|it|that _2 hurt|upset|offended|offend|did|made
  i guess|suppose that? i
  i|my|it|that|this|words _1 may|might|could have
  any|whatever hurt|offence|offense|pain|distress|inconvenience|harm|upset|discomfort
  SORRY for|about whatever|anything|any|everything_i_supposedly|what_i_supposedly|what_you_think|how_you|what_i_apparently|what_i_allegedly
  SORRY to|for anyone|anybody|everyone|those|all
  SORRY ,? i guess|suppose
  SORRY not SORRY
  to the extent
  allegedly|supposedly|apparently
`);
/** "If there is anything I can do", "if you want to talk": care, not doubt. */
const careIf = speaksOf(`
  if there is anything|something|a_way|any_way
  if you want|need|would|are|ever to|like|me|ready|want
  if and when
  even if|as_if
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
  _1 ,? i|we will|want_to_make|be_go_to|hope|promise|know|regret|be_SORRY|be_wrong|take|hurt|let|owe|understand|choose|should|have_no_excuse|do_not_expect|do_not_listen|do_not_want_to_make|do_not_think_of|never_should|realise|realize|be_ashamed|break|lie|own|could_have|can_see|be_work|be_learn|be_not_ask|would_like|be_the_one|betray|ignore !it !not !you !had !so
  _1 ,? that|it|this|there|nothing|none|which be|do|make|excuse|justify|give no|not|never|wrong|my|mine|right|on_me !like
  _1 ,? you did|do not|nothing deserve|wrong|owe|have|need
  _1 ,? you deserve|deserved|are_right|were_right|trusted|asked|needed|had_to
  _1 ,? not to you|an|enough|anymore
  _1 ,? words|sorry are|is not|cheap
  _1 ,? instead|never_again|from_now|next_time
`);
const noBut = speaksOf('nothing|anything|all|no|any|everything but\n last but\n can not but');

const passives = patterns(`
  mistakes|errors|things|words|stuff|wrongs|some_things|hurtful_things|bad_things|harsh_words|trust|feelings were|was|got|have_been|had_been|has_been|are made|said|done|exchanged|crossed|hurt|caused|broken|taken|thrown|told|heated
  things|it|stuff|everything|this|that|emotions|tempers|the_situation|the_evening got|went|came|turned|ended|escalated|spiralled|spiraled|happened|flared|boiled out_of|wrong|too|to_this|out|up|heated|$|so
  you got|ended_up|were hurt|caught_up|upset|let_down|disappointed $ !when_i
  it|this|things|that was|were not supposed|meant|intended to
  the|our|my|your plans|plan|day|evening|night|trip|message|date got|was|were|became
  SORRY for|about _ has_happened|happened|went_on|took_place|occurred|was_said|was_done
  it was a|an|the|just|all|only accident|moment_of|heat|misunderstanding|alcohol|drink|joke
  it|that happened $
  what happened ,? happened
  one thing led
  it was not meant|intended
  nobody|no_one|neither is|was
  what|whatever is done is
`);
const blames = patterns(`
  you are|were|have not _1 _
  you know how|what|that
  i|it|this|none|that|nothing would|could|of_this_would not|never
  if|had you had|have|did|would|could|were|was|only|listened|just not? _9 ,?
  it takes two
  you made|make|makes|pushed|push|drove|drive|provoked|provoke|forced|get me
  it|this|that was only|just|meant_as a?
  you are|were the one
  what|how more|else|many|much can|do|should|must|could|am|times
  i|it _7 because|since|as|cause of? you|your _
  you should|could|might|need|ought not|to|have|never* have|learn|calm|stop|listen|toughen|lighten|be
  you can|could not take|handle
  you would|could have done|reacted|said|felt|lied|told|called|been
  take|taking|took|taken it|things|everything|that|me|what_i_said too|so|the_wrong|wrong|out_of|personally
  not all|just|only|entirely on|my|me
  so|same were|did|are|do|have|goes|for you
  you started|began|start|kicked_off|caused|provoked it|this|that|the|everything|all|by|first
  you|your are|were|being|is|was|have_been|so|too|over|always|a_bit _1 sensitive|overreacting|touchy|dramatic|hypersensitive|emotional|impossible|difficult|unreasonable
  you asked|ask|were_asking|had_it|brought|bring|did_this|deserved|deserve for|coming|it|on|to|what_you|that|this_upon
  you are|were just_as|as|equally|also|partly|at_least_as|to
  your|partly_your|also_your|half_your|your_own fault|doing|own_fault
  you left|gave me
  i would|could have _7 if you
  i was only|just
  you are|were no
  what did|do|more|else|was|am you|i|more
  look at yourself|what_you|how_you
  after|considering|with|given all? _ you
  at least i
`);
const careBlame = speaksOf(`
  you be allow
  mean to you
  you should|could not have to|had
  you did|do not make|push|deserve|cause|start|ask_for
  not|never|nothing _3 your fault|doing|problem
  no fault of yours
  not|never because of? you
  i blamed|accused|called|told|said_that|said|made_you _4 you
  you deserve|deserved better|an_apology|the_truth|more|honesty|to_know
  you never deserved|asked|did_anything|made|gave
  you would have wanted|liked|needed|deserved|expected
  you kept asking ,? and i
  you should|could|can be|feel able|angry|mad|upset|heard
  you should|could never have
  you asked me
  you should know that i|how
  you need|should take|have all|time|the_time|as
`);
const demands = patterns(`
  how|when|what long|many|will|are|do|more|else
  get|got over
  forgive me or|now|already|right_now|today|immediately|for_gods|at_once|this_instant
  you have|need to $
  so stop|forgive|get|let|move|drop|be
  you have|need|ought|must|should|had|better|are_supposed|will_have _1 forgive|accept|let_it|let_this|move|get_over|drop|forget|trust_me|give_me|understand|be_over|believe|see_my_side|stop
  i said i|that_i|sorry am|was|$|what|okay|ok|already|so|,
  now ,? let|move|forgive|drop|say|come|you|it_is
  stop|quit punishing|bringing|being|holding|sulking|ignoring|going_on|crying
  i|we expect|want|need|demand|require|beg|insist|deserve you|your|that_you|to_be|a|another
  can not you just|see|let|forgive|accept|move|give
  you can|could not stay|be|keep|hold|punish|go_on|just|still
  if you _1 loved|love|cared|respected|were|had|cared_about _4 you
  you can|could at_least|just
  you owe me
  is not that|this|it|sorry
  happy|satisfied now
  are you over|done|still
  why can|do|will|are not? you
  after all i
  tell me that? you
  you promised|said you
  i will not apologi~|say_sorry
`);
const careDemand = speaksOf(`
  you do|did|will|would|need|must|are not|never have|need|owe|obliged|required|supposed|asking|forgive to|me|anything|it|$|an
  i|we do|did|can|could|will|would not expect|expecting|ask|asking|need|demand|demanding|want|require you|your|to|an|forgiveness|anything|any
  no need|pressure|rush|hurry|obligation
  you can|may|could take|tell|say|ask _9
  i hope|wish _9
  i said|told|shouted|demanded|asked _4 you|that|things|for _9 that_was|and_i|it_was
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
