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
  ['is-always', patterns('you be CONSTANT !been')],
  ['is-never', patterns('you be never ever|once?')],
  ['all-you-do', patterns('all|everything you do is')],
  ['always', patterns('you CONSTANT !be')],
  ['never', patterns('you never ever|once|even|really|actually|fucking|bloody|just?\n you do not ever')],
  [
    'every-time',
    patterns(
      'every|each single|bloody|damn|fucking? time|morning|evening|night|weekend !i_see_you|i_look_at_you|i_think|i_hear_your',
    ),
  ],
  [
    'other',
    patterns(`
      you have|could|can|will|be_not never|always|NOT ever|once?
      you DO not? never|ever|once|for_once
      when|what|where|how DO you ever
      you _5 every single|bloody|damn|little|fucking thing|time|day|night|week|weekend|morning|month|one
      you _6 every|all|the_whole bloody|damn|fucking|freaking? time|the_time
      every|each single? time you
      you forget|ignore|criticise|criticize|question|correct|twist|dismiss|mock|reject|undo|belittle everything|anything|whatever|every_word i
      NOT once in? _3 DO|be you
      NOT|never once|a_single_time|one_single_time !but DO|be you
      you _5 not|never once|a_single_time
      i always|constantly have_to|must|need_to _4 you|your !to_sleep !and
      always|only me who|that|do|apologise|apologize
      i|me be|have always|forever the|that|to|who one|person|apologise|apologize|blame
      why be|do it|i always me|i|have|be
      it is all|only about you|your|yourself
      only ever _3 you|your
      you only ever
      you consistently|repeatedly|regularly|routinely|systematically fail|ignore|forget|disregard|neglect|refuse|dismiss|undermine|interrupt|avoid|cancel|break|put|choose
      all|everything|the_only_thing you ever do|care|think|want|talk|say
      all|the_only_thing you do|care|think|want|talk !for
      why DO|must|be i|it|we|you always|never|constantly|forever
      you hardly|barely|scarcely|almost_never ever
      always you _1
      i|we DO NOT? never|ever rely|count|depend|trust|talk|please|win|say|do|get|have|tell|ask|expect|relax _6 you|right|word|enough
      there be NOT|no ever? any|help|thank|support|a|time|room _4 you|us|for_me
      NOT|no any|one|a? kind|single|nice word|thank|of_thanks _1 from_you
      sick|tired|fed_up|done|fed _3 you|your always|never|constantly
      nothing i|we do|say|cook|try _2 ever|never|right|enough|good
      nothing is ever? good|enough|right
      it|that|everything is always about|you|your|someone_else|the_same_with
      everything is my_fault|about_you
      everything has to be|go about_you|your_way|the_way
      always|NOT the same with you
      why|how DO NOT? you ever|once|just_once|for_once
      DO|be NOT? you ever|once|just_once _2 listen|think|help|stop|say|clean|ask|cook|offer|notice|care|apologise|apologize|wash|bother|do_anything|consider|lift|put|try|pick
      can you for_once|just_once
      for once in your life
      you do|say|contribute|give nothing|fuck_all|bugger_all|sod_all|zero !wrong|to_feel|but|bad|on|at
      you DO not do|lift|contribute anything|a_thing|a_finger|shit !wrong|bad|on|at|to|about
      your _2 be|come|have always|never
      with you it|everything be always|never
      not a single|one time
      always|constantly on|at|about my back|case|throat
      never|always your fault|way|problem|turn|decision|rule
    `),
  ],
];

/** After "you always": said with love. */
const goodAlways = beginsWith(`
  be|been? so|such|very|a|an|my|the? KIND|GOOD|CARE|polite|first|one|only_one|person_i|beautiful|loved|friend
  make|leave|put|have|get|keep|find me|us|everyone|people|the_kids|sure|time|a _2 GOOD|KIND
  have|find|get a|the|something|time|an|such|my GOOD|KIND|smile|word|answer|ear|open|back|for_me|for_us|for_the_kids
  say|tell|bring _1 KIND|the_right|yes
  want|wanted|dream|hope|say|know|can|may|think to_be|you|we|it|be|come|call|talk|count|that|i|$
  _2 when|whenever you be GOOD|KIND
`);
/** After "you never": a hurt that was not done. */
const goodNever = beginsWith(`
  once? SPARED
  stop|cease|fail KIND|try|support|to_amaze|to_surprise|to_make|make_me|surprise|be|smile|laugh|to_cheer|learn|to_impress
  been|be TRAIT|late|jealous|angry|a_burden|alone|rude|anything_but
`);
const kindModal = beginsWith(`
  you can|may|might|could|would|should|will NOT? always
  you would never
  you will|would|must|need|should|may|can|could NOT? never|ever SPARED|be|know|lose|see
  you do not always
`);
const changeless = speaksOf(
  'you will|can never change|understand|learn|grow|get|be_able|be_happy|be_satisfied|admit|apologise|apologize|say|just|forgive|let|be_enough|be_ready',
);
/** When something happened: a fact, told once. */
const dated = speaksOf(`
  yesterday|tonight|days_ago|weeks_ago|months_ago|years_ago|ago|funeral|back_then
  last|this|that|the_other|on|at|in night|week|weekend|month|year|summer|winter|spring|autumn|time|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|day|party|wedding|hospital|airport|my_birthday|january|february|march|april|june|july|august|september|october|november|december|barbecue|1~|2~
  at one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|3~|4~|5~|6~|7~|8~|9~
  used to|as_a_child|as_a_kid
`);
const goodFeeling = speaksOf(
  'i _4 GOOD|happy|proud|love|grateful|lucky|special|thankful|appreciate|good|warm|strong !of_you_never|myself\n i _1 enjoy|miss|think_of\n make my|me day|heart|smile|laugh|happy|proud|glad',
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
const goodRest = speaksOf('and|which|it|that i like|KIND|am_KIND\n make me GOOD|KIND');
const isGoodTime = beginsWith(`
  you CARE|KIND
  i|we see|hug|kiss|look_at|think_of|meet|hear_from|talk_to you $
`);
