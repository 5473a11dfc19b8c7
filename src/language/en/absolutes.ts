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
  you be not never
  i|me be|have always|forever one|person
  nothing i|we do _2 right|enough|you
  you DO not? never|ever|once|for_once
  you have|could|can|will never|always|NOT
  NOT once in? _3 DO|be you
  everything is
  all|the_only_thing you do|care|think|want|talk
  why be|do it|i
  always you
  only ever _3 you|your
  why DO|must|be i|it|we|you always|never|constantly|forever
  everything has to
  DO|be NOT? you ever|once|just_once
  i always|constantly have_to|must|need_to
  you _5 every single|bloody|damn|little|fucking
  you _6 every|all|the_whole bloody|damn|fucking|freaking? time|the_time
  nothing i|we do|say|cook|try
  always|NOT the same with you
  sick|tired|fed_up|done|fed _3 you|your always|never|constantly
  always|constantly on|at|about my
  your _2 be|come|have always|never
  it|that|everything is always about|you|your|someone_else|the_same_with
  i|me be|have always|forever the|that|to|who
  you hardly|barely|scarcely|almost_never ever
  there be NOT|no ever? any|help|thank|support|a|time|room
  i|we DO NOT? never|ever rely|count|depend|trust|talk|please|win
  you do|say|contribute|give nothing|fuck_all|bugger_all|sod_all|zero !wrong|to_feel|but|bad|on|at
  you forget|ignore|criticise|criticize|question|correct|twist everything|anything|whatever|every_word i
  you consistently|repeatedly|regularly|routinely|systematically fail|ignore|forget|disregard|neglect|refuse|dismiss
  every|each single? time you
  it is all|only
  NOT|no any|one|a? kind|single|nice
  nothing is
  can you for_once|just_once
  for once in
  with you it|everything be
  not a single|one
`),
  ],
];

/** After "you always": said with love. */
const goodAlways = beginsWith(`
  be|been? so|such|very|a|the? KIND|GOOD|CARE|polite|first|one|only_one|person_i
  make|leave|put|have|get me|us|everyone|people|the_kids _2 GOOD|KIND
  say|tell|bring _1 KIND|the_right|yes
  want|wanted|dream|hope|say|think to_be|you|we|it|be
  _2 when|whenever you be GOOD|KIND
`);
/** After "you never": a hurt that was not done. */
const goodNever = beginsWith(`
  once? SPARED
`);
const kindModal = beginsWith(`
  you can|may|might|could|would|will NOT? always
  you would never
  you do not always
`);
const changeless = speaksOf(
  'you will|can never change|understand|learn|grow|get|be_able|be_happy|be_satisfied|admit|apologise|apologize|say|just|forgive|let|be_enough|be_ready',
);
/** When something happened: a fact, told once. */
const dated = speaksOf(`
  last|this|that|the_other|on|at night|week|weekend|month|time|friday|saturday|party
  used to|as_a_child|as_a_kid
`);
const goodFeeling = speaksOf(
  'i _4 GOOD|happy|proud|love|grateful|lucky|special|thankful|appreciate|good|warm|strong !of_you_never|myself\n i _1 enjoy|miss|think_of\n make my|me day|heart|smile|laugh|happy|proud|glad',
);
const aboutSelf = speaksOf('^ i never|always !have_to');

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
`);
