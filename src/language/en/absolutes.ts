/** "You always", "you never", "every time", "not once", "all you ever do": verdicts over everything the other ever did. */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

/** Which way the sentence is built; the rewording depends on it. */
export type AbsoluteForm = 'always' | 'never' | 'is-always' | 'is-never' | 'every-time' | 'all-you-do' | 'other';

export interface Absolute extends Span {
  readonly form: AbsoluteForm;
}

const forms: readonly (readonly [AbsoluteForm, ReturnType<typeof patterns>])[] = [
  [
    'is-always',
    patterns(
      'you are always|constantly|forever|continually|perpetually !been\n why|how_come are you always|constantly',
    ),
  ],
  ['is-never', patterns('you are never ever|once?')],
  ['all-you-do', patterns('all|everything you do is')],
  [
    'always',
    patterns(
      'you always|constantly|forever|continually|perpetually|endlessly|persistently|invariably|habitually|incessantly !were|was',
    ),
  ],
  [
    'never',
    patterns(`
      you never ever|once|even|really|actually|fucking|bloody|just?
      you do not ever
    `),
  ],
  [
    'every-time',
    patterns(`
      every|each single|bloody|damn|fucking? time|morning|evening|night|weekend !i_see_you|i_look_at_you|i_think|i_hear_your
    `),
  ],
  [
    'other',
    patterns(`
      you have never|always ever|once?
      you can|could|will not? never|ever
      you will never
      you do|can|could|would|have|will not ever|once|for_once
      when|what|where|how have|did|do|will you ever _2
      you _1 every single|little|damn thing i|_1
      you forget|ignore|criticise|criticize|question|correct|twist|dismiss|mock|reject|undo|belittle everything|anything|whatever|every_word i
      not|never once in _3 did|have|do you
      i always|constantly have_to|need_to|must|had_to _4 you|your !to_sleep !and
      only ever _3 you|your
      it is all|only about you|your|yourself
      not|never once|a_single_time|one_single_time !but do|did|have|has|you
      you _5 not|never once $ !but
      you _4 not once|a_single_time !but
      all|everything|the_only_thing you ever do|did|care|think|want|talk|say|thought|wanted
      all|the_only_thing you do|did|care|think|want|talk|say _3 is|was|are
      the_only_thing you do|care|think|want
      you consistently|repeatedly|regularly|routinely|systematically fail|ignore|forget|disregard|neglect|refuse|dismiss|undermine|put|interrupt|avoid|overlook|choose|cancel|break
      you were never|always
      why do|must|should|am|is i|it|we always _1
      you are not never
      you hardly|barely|scarcely|almost_never ever _1
      always you do|have|are|go|come|speak|talk|say|want|make|forget|leave|work|take|look|put|complain|shout
      i|we can|could|get not? never|ever rely|count|depend|trust|talk|please|win|say|do|get|have|tell|ask|expect|relax _6 you
      i can never do|say|get|be|win _2 right|enough|word
      there is never|no any|help|thanks|support|a|time|room _4 you|us
      never|not a|any|one kind|single|nice|word word|thank|of_thanks|kind|compliment|hug|_1 from_you|of_thanks_from_you
      sick|tired|fed_up|fed|done _3 you|your always|never|constantly _1
      its always me
      always|only me who|that|doing|apologi~
      nothing i|we do|say|did|cook|try _2 ever|never|right|enough|good
      nothing is|was ever good|enough|right|your_fault for_you|for|$
      it|that|everything is always about_you|you|me|my|your|the_same|someone_else|somebody_else
      everything is _1 my_fault|about_you
      everything has to be|go about_you|your_way|the_way
      always the same with you
      why|how do|are|must|can|is|have you always|never|constantly|forever
      why|how can|do|will|could not you ever|once|just_once|for_once|just_for_once
      can|could|would|will not? you ever|for_once|once|just_once|just_for_once
      do|did|have|are you ever _2 listen|think|help|stop|say|clean|ask|going_to|cook|offer|notice|care|apologi~|wash|bother|do_anything|thought|listened|asked|helped|considered|lift
      for once in your life
      you do|did|have|say|contribute|give nothing|fuck_all|bugger_all|jack_shit|sod_all|zero !wrong|to_feel|but_good|bad|on|at
      you not do|lift|contribute anything|a_thing|a_finger|shit !wrong|bad|on|at|to|about
      you _1 only ever _2
      you only ever
      i am|was always|forever the|that one|person who|that|to
      your _2 is|are|comes|come|has|have always|never
      with you it|everything is always|never
      you keep~ _6 every single|bloody|damn? time|day|night|week|weekend
      you _8 every single time|day|night|week|weekend|morning|month|one_of_my
      you _6 every|all|the_whole bloody|damn|fucking|freaking? time|the_time
      you _6 all the time
      you _6 the whole bloody|damn|fucking? time
      every|each single? time you
      always|never you always|never
      not a single|one time
      nobody|no_one|nothing ever matters|counts _2 you
      always|constantly on|at|about my back|case|throat
      never|always your fault|way|problem|turn|decision|rules
    `),
  ],
];

/** After "you always": said with love. */
const goodAlways = beginsWith(`
  {goodAct}
  make|made|makes|making|leave|left|put|have|had|get|keep|kept|find|found me|us|everyone|people|the_kids|sure|time|a _2 {goodState}
  make|made|makes|making me feel? {goodState}
  been|be|are|were|so|such|very|a|an|my|the {goodDegree}|there|kind|honest|patient|my_rock|lovely|generous|welcome|loved|supportive|by_my_side|beautiful|gentle|funny|the_first_to|the_one_who|on_my_side|on_time|positive|calm|fair|thoughtful|welcome|encouraging|polite|reliable|best
  first|best|one_i|only_one_who|the_first|the_best|the_one_i|the_only_one_who|the_person_i|my_favourite
  kind|honest|patient|lovely|generous|welcome|loved|supportive|by_my_side|beautiful|gentle|funny|right_there|on_my_side|on_time|positive|calm|fair|thoughtful|encouraging|polite|reliable|so_gentle|there|in_my_heart|in_my_thoughts|on_my_mind|my_favourite|my_favorite|willing|up_for|good|great|happy_to|glad_to
  have|had|has|find|found|got a|the|something|time|an|such|my good|kind|nice|way_of|smile|word|answer|ear|open|open_ear|patience|lovely|best|sweet|back|for_me|for_us|for_the_kids
  say|said|says|tell|told|bring|brought _1 good|kind|nice|sweet|lovely|the_right|yes
  want|wanted to be a|an|become
  wanted|dreamed|dreamt|hoped|said|knew|thought
  can|could|may|come_first_for
  _2 when|whenever you are {goodState}
`);
/** After "you never": a hurt that was not done. */
const goodNever = beginsWith(`
  {badAct}
  once? {badAct}
  stop~|cease~|fail~ loving|trying|caring|believing|supporting|to_amaze|to_surprise|to_make|making_me|amazing|surprising|being_kind|smiling|laughing|to_impress|to_cheer|to_smile|learning
  been|be {badTrait}|mean|rude|unkind|cruel|anything_but|late|jealous|angry|a_burden|alone
  {badTrait}|mean|unkind|late|angry|jealous|alone|a_burden|too_tired|too_busy_to_help|too_busy_for_me|ashamed_of_me
  asked_for_anything|ask_for_anything|asked_for_this|knew|know_what|know_how|know_when|know_who|know_if|know_until|know_what_hit|thought_you|thought_it|told_me_to|said_no|say_no|mind|minded|got_angry|get_angry|got_mad|get_mad|got_tired|get_tired|got_to|get_to
`);
const kindModal = beginsWith(`
  you can|may|might|could|would|should|will not? always
  you would never
  you will|would|must|need|should|may|can|could|shall not? never|ever {badAct}|be|know|lose|see
  you do|did not always
`);
const changeless = speaksOf(
  'you will|can never change|understand|learn|grow|get_it|be_able|be_happy|be_satisfied|admit|apologi~|say|just|forgive|let|be_enough|be_ready',
);
const dated = speaksOf(
  '{date}\n at {time}\n in {year}\n when i|we was|were _2\n back then|when|in\n as a child|kid\n used to',
);
const goodFeeling = speaksOf(
  'i _4 {goodState} !of_you_never|myself\n i _1 love|miss|enjoy|adore|smile|melt|am_grateful|am_glad|am_proud|think_of\n makes|make my|me day|heart|smile|laugh|happy|proud|glad',
);
const aboutSelf = speaksOf('^ i never|always _9');

/** Every verdict of that kind in a sentence. */
export function absolutesIn(sentence: Sentence): Absolute[] {
  const found: Absolute[] = [];
  if (!/ (?:your?|me|i|always|never|every|nothing) /.test(sentence.plain)) return found;
  for (const [form, find] of forms) {
    for (const span of find(sentence)) {
      if (found.some(({ from, to }) => from < span.to && span.from < to)) continue;
      if (isFine(sentence, span, form)) continue;
      found.push({ ...span, form });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function isFine(sentence: Sentence, span: Span, form: AbsoluteForm): boolean {
  const { from, to } = span;
  if (isNoAccusation(sentence, from)) return true;
  const clause = clauseAround(sentence, span);
  if (kindModal(sentence, from) && !changeless(sentence, clause)) return true;
  if (form === 'always' || form === 'is-always') {
    return goodAlways(sentence, to) || dated(sentence, clause) || isGoodRest(sentence, to);
  }
  if (form === 'never' || form === 'is-never') return goodNever(sentence, to) || dated(sentence, clause);
  if (form === 'every-time') return !hasYou(sentence, to) || goodFeeling(sentence) || isGoodTime(sentence, to);
  const words = form === 'all-you-do' ? '' : plainOf(sentence, span);
  if (/ (?:never|not|ever) /.test(words)) return goodNever(sentence, to) || dated(sentence, clause);
  return (
    goodAlways(sentence, to) || dated(sentence, clause) || goodFeeling(sentence, clause) || aboutSelf(sentence, span)
  );
}

const hasYou = (sentence: Sentence, from: number): boolean =>
  / you(?:r)? /.test(plainOf(sentence, { from, to: Math.min(sentence.tokens.length, from + 16) }));
const isGoodRest = (sentence: Sentence, from: number): boolean =>
  goodRest(sentence, { from, to: Math.min(sentence.tokens.length, from + 12) });
const goodRest = speaksOf('and|which|it|that i love|like|appreciate|am_grateful|admire\n makes|make me {goodState}');
const isGoodTime = beginsWith(`
  you {goodAct}
  i|we see|hug|kiss|look_at|think_of|meet|hear_from|talk_to you $
`);
