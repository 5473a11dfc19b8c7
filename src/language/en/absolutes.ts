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
      'you {adv}* are {adv}* always|constantly|forever|continually|perpetually !been\n why|how_come are you {adv}* always|constantly',
    ),
  ],
  ['is-never', patterns('you {adv}* are {adv}* never ever|once?')],
  ['all-you-do', patterns('all|everything you {adv}* do {adv}* is')],
  [
    'always',
    patterns(
      'you {adv}* always|constantly|forever|continually|perpetually|endlessly|persistently|invariably|habitually|incessantly !were|was',
    ),
  ],
  [
    'never',
    patterns(`
      you {adv}* never ever|once|even|really|actually|fucking|bloody|just?
      you {adv}* do not ever
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
      you {adv}* have {adv}* never|always ever|once?
      you {adv}* can|could|will not? {adv}* never|ever
      you will never
      you {adv}* do|can|could|would|have|will not {adv}* ever|once|for_once
      not once|a_single_time|one_single_time {adv}* do|did|have|has|you
      you _5 not|never once $
      you _4 not once|a_single_time
      all|everything|the_only_thing you {adv}* ever|do|did|care|think|want|talk|say
      the_only_thing you {adv}* do|care|think|want
      you {adv}* consistently|repeatedly|regularly|routinely|systematically {adv}* fail|ignore|forget|disregard|neglect|refuse|dismiss|undermine|put|interrupt|avoid|overlook|choose|cancel|break
      you {adv}* were {adv}* never|always {adv}*
      why {adv}* do|must|should|am|is i|it|we {adv}* always {adv}* _1
      you {adv}* are not never
      you {adv}* hardly|barely|scarcely|almost_never ever {adv}* _1
      always {adv}* you {adv}* do|have|are|go|come|speak|talk|say|want|make|forget|leave|work|take|look|put|complain|shout
      i|we {adv}* can|could|get not? {adv}* never|ever {adv}* rely|count|depend|trust|talk|please|win|say|do|get|have|tell|ask|expect|relax {adv}* _6 you
      i {adv}* can {adv}* never {adv}* do|say|get|be|win {adv}* _2 right|enough|word
      there {adv}* is {adv}* never|no {adv}* any|help|thanks|support|a|time|room {adv}* _4 you|us
      never|not {adv}* a|any|one {adv}* kind|single|nice|word {adv}* word|thank|of_thanks|kind|compliment|hug|_1 {adv}* from_you|of_thanks_from_you
      sick|tired|fed_up|fed|done _3 you|your {adv}* always|never|constantly {adv}* _1
      its always me
      always|only {adv}* me {adv}* who|that|doing|apologi~
      nothing i|we {adv}* do|say|did|cook|try _2 ever|never|right|enough|good
      nothing {adv}* is|was ever {adv}* good|enough|right|your_fault for_you|for|$
      it|that|everything is {adv}* always {adv}* about_you|you|me|my|your|the_same|someone_else|somebody_else
      everything is _1 my_fault|about_you
      everything {adv}* has to be|go {adv}* about_you|your_way|the_way
      always the same with you
      why|how {adv}* do|are|must|can|is|have you {adv}* always|never|constantly|forever
      why|how can|do|will|could not you ever|once|just_once|for_once|just_for_once
      can|could|would|will not? you {adv}* ever|for_once|once|just_once|just_for_once
      do|did|have|are you {adv}* ever _2 listen|think|help|stop|say|clean|ask|going_to|cook|offer|notice|care|apologi~|wash|bother|do_anything|thought|listened|asked|helped|considered|lift
      for once in your life
      you {adv}* do|did|have|say|contribute|give {adv}* nothing|fuck_all|bugger_all|jack_shit|sod_all|zero !wrong|to_feel|but_good|bad|on|at
      you {adv}* not do|lift|contribute anything|a_thing|a_finger|shit !wrong|bad|on|at|to|about
      you _1 only ever _2
      you only ever
      i am|was {adv}* always|forever the|that one|person who|that|to
      your _2 is|are|comes|come|has|have {adv}* always|never
      with you it|everything is {adv}* always|never
      you keep~ _6 every {adv}* single|bloody|damn? time|day|night|week|weekend
      you _8 every single time|day|night|week|weekend|morning|month|one_of_my
      you _6 every|all|the_whole bloody|damn|fucking|freaking? time|the_time
      you _6 all the time
      you _6 the whole bloody|damn|fucking? time
      every|each single? time {adv}* you
      always|never you {adv}* always|never
      not a single|one time
      nobody|no_one|nothing ever matters|counts _2 you
      always|constantly {adv}* on|at|about my back|case|throat
      never|always your fault|way|problem|turn|decision|rules
    `),
  ],
];

/** After "you always": said with love. */
const goodAlways = beginsWith(`
  {adv}* {goodAct}
  {adv}* make|made|makes|making|leave|left|put|have|had|get|keep|kept|find|found me|us|everyone|people|the_kids|sure|time|a _2 {goodState}
  {adv}* make|made|makes|making me {adv}* feel? {adv}* {goodState}
  {adv}* been|be|are|were|so|such|very|a|an|my|the {adv}* {goodDegree}|there|kind|honest|patient|my_rock|lovely|generous|welcome|loved|supportive|by_my_side|beautiful|gentle|funny|the_first_to|the_one_who|on_my_side|on_time|positive|calm|fair|thoughtful|welcome|encouraging|polite|reliable|best
  {adv}* kind|honest|patient|lovely|generous|welcome|loved|supportive|by_my_side|beautiful|gentle|funny|right_there|on_my_side|on_time|positive|calm|fair|thoughtful|encouraging|polite|reliable|so_gentle|there|in_my_heart|in_my_thoughts|on_my_mind|my_favourite|my_favorite|willing|up_for|good|great|happy_to|glad_to
  {adv}* have|had|has|find|found|got {adv}* a|the|something|time|an|such|my {adv}* good|kind|nice|way_of|smile|word|answer|ear|open|open_ear|patience|lovely|best|sweet|back|for_me|for_us|for_the_kids
  {adv}* say|said|says|tell|told|bring|brought {adv}* _1 good|kind|nice|sweet|lovely|the_right|yes
  {adv}* want|wanted to {adv}* be a|an|become
  {adv}* wanted|dreamed|dreamt|hoped|said|knew|thought
  {adv}* can|could|may|come_first_for
`);
/** After "you never": a hurt that was not done. */
const goodNever = beginsWith(`
  {adv}* {badAct}
  {adv}* once? {badAct}
  {adv}* stop~|cease~|fail~ loving|trying|caring|believing|supporting|to_amaze|to_surprise|to_make|making_me|amazing|surprising|being_kind|smiling|laughing|to_impress|to_cheer|to_smile|learning
  {adv}* been|be {adv}* {badTrait}|mean|rude|unkind|cruel|anything_but|late|jealous|angry|a_burden|alone
  {adv}* {badTrait}|mean|unkind|late|angry|jealous|alone|a_burden|too_tired|too_busy_to_help|too_busy_for_me|ashamed_of_me
  {adv}* asked_for_anything|ask_for_anything|asked_for_this|knew|know_what|know_how|know_when|know_who|know_if|know_until|know_what_hit|thought_you|thought_it|told_me_to|said_no|say_no|mind|minded|got_angry|get_angry|got_mad|get_mad|got_tired|get_tired|got_to|get_to
`);
const kindModal = beginsWith(`
  you {adv}* can|may|might|could|would|should|will {adv}* not? {adv}* always
  you {adv}* would never
  you {adv}* will|would|must|need|should|may|can|could|shall not? {adv}* never|ever {badAct}|be|know|lose|see
  you {adv}* do|did not {adv}* always
`);
const changeless = speaksOf(
  'you {adv}* will|can never {adv}* change|understand|learn|grow|get_it|be_able|be_happy|be_satisfied|admit|apologi~|say|just|forgive|let|be_enough|be_ready',
);
const dated = speaksOf(
  '{date}\n at {time}\n in {year}\n when i|we was|were _2\n back then|when|in\n as a child|kid\n used to',
);
const goodFeeling = speaksOf(
  'i _4 {goodState} !of_you_never|myself\n i _1 love|miss|enjoy|adore|smile|melt|am_grateful|am_glad|am_proud|think_of\n makes|make my|me day|heart|smile|laugh|happy|proud|glad',
);
const youActBadly = speaksOf('you');
const aboutSelf = speaksOf('^ i never|always _9');

/** Every verdict of that kind in a sentence. */
export function absolutesIn(sentence: Sentence): Absolute[] {
  const found: Absolute[] = [];
  if (
    !youActBadly(sentence) &&
    !/ (?:your|nothing|always the one|forever the one|every|not once) /.test(sentence.plain)
  )
    return found;
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
  const words = plainOf(sentence, span);
  if (/ (?:never|not|ever) /.test(words)) return goodNever(sentence, to) || dated(sentence, clause);
  return (
    goodAlways(sentence, to) || dated(sentence, clause) || goodFeeling(sentence, clause) || aboutSelf(sentence, span)
  );
}

const hasYou = (sentence: Sentence, from: number): boolean =>
  / you(?:r)? /.test(plainOf(sentence, { from, to: Math.min(sentence.tokens.length, from + 16) }));
const isGoodRest = (sentence: Sentence, from: number): boolean =>
  goodRest(sentence, { from, to: Math.min(sentence.tokens.length, from + 12) });
const goodRest = speaksOf(
  'and|which|it|that i {adv}* love|like|appreciate|am_grateful|admire\n makes|make me {adv}* {goodState}',
);
const isGoodTime = beginsWith(`
  {adv}* you {adv}* {goodAct}
  {adv}* i|we see|hug|kiss|look_at|think_of|meet|hear_from|talk_to you $
`);
