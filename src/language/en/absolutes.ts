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
    patterns(`
  how_come|why be you CONSTANT
  you be CONSTANT !been
`),
  ],
  ['is-never', patterns('you be never ever|once?')],
  ['all-you-do', patterns('all|everything you do is')],
  ['always', patterns('you CONSTANT !be')],
  [
    'never',
    patterns(`
  you do not ever
  you never actually|bloody|even|ever|just|once|really?
`),
  ],
  [
    'every-time',
    patterns(
      'each|every _1 bloody_morn|bloody_night|single_day|single_even|single_morn|single_night|single_weekend|time !i_hear_your|i_look_at_you|i_see_you|i_think',
    ),
  ],
  [
    'other',
    patterns(`
  , each|every single time $
  NOT once|one_day|one_time in? _3 DO|be you
  NOT|no a|any|one? kind|nice|single
  THING be always|never a_fight|about|again|an_argument|more|my_fault|the_same|your
  all we ever
  all|the_only_thing you care|do|talk|think|want
  always you
  be|can|could|do|will|would NOT? you ever|just_once|once
  everything be
  everything have to
  everything revolve around you
  everything|nothing i do _2 bad|enough|good|right|wrong
  for once in
  i always|constantly have_to|must|need_to
  i be the_only_one who
  i do everything|it_all $|alone|and|around|for|here|in|myself
  it be always me
  it be every _2 with you
  there be always _3 with you
  NOT remember the last time you
  you can|could? NOT _1 go|last|manage _2 day|even|hour|minute|night|week without
  i|me be|have always|forever that|the|to|who
  i|we DO NOT? ever|never count|please|rely|talk|trust|win
  i|we can NOT do|get anything|thing right
  nothing be enough|ever|good_enough|right
  nothing i|we cook|do|say|try
  nothing i|we do _2 enough|right|you
  only ever _3 you|your
  the only time you
  there be NOT|no ever? a|any|help|room|support|thank|time
  why be everything|it always
  why be|do i|it
  why do i always end|get|have_to
  you DO not? ever|for_once|never|once
  you _ ever
  whenever we argue|disagree|fight ,? you !apologise|say_sorry
  you keep blame|change|criticise|cut|dismiss|ignore|interrupt|mock|nag|push|shout|talk|yell me|my|over|the|us
  you be? CONSTANT|so _6 ONE but|except me|us
  you CONSTANT promise|say|swear|tell_me that? sorry|to|yes|you _6 ,? and|but|then then? you DO? not|never
  you and MY _ be? CONSTANT|never
  you guy|lot|people|two be? CONSTANT|never
  you _5 , always $
  you _5 every bloody|damn|little|single
  you _6 all|every|the_whole bloody|damn|freak? the_time|time
  you be not never
  you can|could|have|will NOT|always
  you consistently|repeatedly
  you do nothing $|but
  you do|give|say nothing|zero !at|bad|but|on|to_feel|wrong
`),
  ],
];

/** After "you always": said with love. */
const goodAlways = beginsWith(`
  DOES|have|leave everyone|me|people|the_kid|us _2 GOOD|KIND
  _2 when|whenever you be GOOD|KIND
  be|been? a|so|such|the|very? CARE|GOOD|KIND|first|one_i|only_one|person_i|polite !at|down
  bring|say|tell _1 KIND|the_right|yes
  dream|hope|say|want be|it|to_be|we|you
  welcome
`);
/** After "you never": a hurt that was not done. */
const goodNever = beginsWith(`
  once? SPARED
`);
const kindModal = beginsWith(`
  you can|could|may|might|will|would NOT? always
  you would never
`);
const changeless = speaksOf(
  'you can|will never admit|apologise|apologize|be_able|be_enough|be_happy|be_ready|be_satisfied|change|forgive|get|grow|just|learn|let|say|understand',
);
/** When something happened: a fact, told once. */
const isDated = speaksOf(`
  ago|as_a_child|as_a_kid|back_then|funeral|tonight|use_to|yesterday
  at 1~|christmas|easter|eight|eleven|five|four|midnight|nine|noon|one|seven|six|ten|three|twelve|two
  in|last|on|this 1~|2~|april|august|december|february|friday|january|july|june|march|may|monday|my_birthday|november|october|saturday|september|sunday|thursday|tuesday|wednesday
  last|that|the_other|this afternoon|christmas|day|evening|month|morning|night|spring|summer|time|week|weekend|winter|year
`);
/** "On Friday", not "on Fridays". */
const dated = (sentence: Sentence, clause: Span): boolean =>
  isDated(sentence, clause) && !/ on \w+days /.test(sentence.plain);
const goodFeeling = speaksOf(
  `
  i _4 appreciate|glad|good|grateful|happy|hope|laugh|love|lucky|melt|proud|safe|smile|special|strong|thankful|warm !myself|of_you_never
  make me|my day|glad|happy|heart|laugh|proud|smile
`,
);
const aboutSelf = speaksOf('^ i always|never !have_to');

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
  // What somebody kept doing may have been one evening.
  if (/ kept /.test(words)) return true;
  if (/ (?:never|not|ever) /.test(words))
    return goodNever(sentence, to) || (!/ (?:once|last) /.test(words) && dated(sentence, clause));
  return (
    goodAlways(sentence, to) || dated(sentence, clause) || goodFeeling(sentence, clause) || aboutSelf(sentence, span)
  );
}

const hasYou = (sentence: Sentence, from: number): boolean =>
  / you /.test(plainOf(sentence, { from, to: Math.min(sentence.tokens.length, from + 16) }));
const isGoodRest = (sentence: Sentence, from: number): boolean =>
  goodRest(sentence, { from, to: Math.min(sentence.tokens.length, from + 12) });
const goodRest = speaksOf(`
  and|it|that|which i KIND|am_KIND|like
  make me GOOD|KIND
`);
const isGoodTime = beginsWith(`
  you CARE|KIND
`);
