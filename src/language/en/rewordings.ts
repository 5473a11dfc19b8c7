/**
 * Other wordings for whole sentences of blame: what happens, then "I …". Each is made of the writer's own words; where the
 * grammar is not certain there is none, and a question is asked instead.
 */
import type { Absolute } from './absolutes.js';
import { beginsWith, plainOf, speaksOf, type Span } from './patterns.js';
import { isIrregularPast, type Sentence } from './sentences.js';
import { isParticiple, lastOf, sentenceOf, wordsFrom } from './wording.js';

/** The longest wording that is made over, in words. */
const longest = 18;

/** Words that would carry a put-down, a verdict or a second accusation into the new wording. */
const unfit = speaksOf(`
  "
  NAME|TRAIT|bullshit|crap|fuck~|lie|moan|piss~|shit|sulk|whine
  although|because|but|cause|except|however|if|so_i|so_that|so_we|than|then|unless|until|what_a|which|who|whose
  and he|im|it|now|she|that|the|then|there|they|this|what
  anyone|dare|everybody|everyone|everything|nobody|nothing|ruin~|somehow
  assume the worst
  do not ever
  care|give a|any|one|two damn|fig|hoot|monkey|toss
  hurt me|my
  let me down
  need|think|want you? be|to_be|to_win $|right
  so|such|too _1 TRAIT
  what you want
  you always|never
`);
/** What can stand before "you always" and be left out. */
const openers = new Set(
  'and but so well look listen honestly seriously literally ok okay babe tbh omg ugh hey like also god frankly basically love honey darling oh wow right anyway sometimes yes yeah no man dude lol'.split(
    ' ',
  ),
);
/** Whether a word can follow "don't": "listen", not "listened" or "been". */
const isBase = (word: string): boolean =>
  !isIrregularPast(word) &&
  (!/ed$/.test(word) ||
    /^(?:need|feed|speed|succeed|exceed|proceed|bleed|breed|heed|weed|shed|wed|embed)$/.test(word)) &&
  !/^(?:are|am|is|will|would|can|could|should|may|might|must|not|never|i|we|a|the|my|your|in|on|at|to|it|me|any|for|with|about|that)$/.test(
    word,
  ) &&
  !isParticiple(word) &&
  !/[^p]ly$/.test(word);

/** How the words before "you always" are kept. */
interface Opening {
  /** "when we argue" */
  readonly when?: string;
  /** "I feel sad" */
  readonly feeling?: string;
}

function openingOf(sentence: Sentence, to: number): Opening | undefined {
  const { tokens } = sentence;
  let from = 0;
  while (from < to && (openers.has(tokens[from]!.plain) || tokens[from]!.plain === ',')) from++;
  if (from === to) return {};
  const plain = plainOf(sentence, { from, to }).trim();
  if (
    /^(?:when|whenever) (?!you)[^"]+$/.test(plain) &&
    !/ you (?!$)|,.*,/.test(`${plain} `) &&
    to - from < 9 &&
    !unfit(sentence, { from, to })
  ) {
    return { when: wordsFrom(sentence, from + 1, to) };
  }
  const feeling =
    /^(i (?:feel|am|get|felt|was|got) (?:so |very |really |just |a bit )?[a-z]+(?: up)?(?: and [a-z]+)?) (?:when|whenever|because|that|as|cause|since)$/.exec(
      plain,
    );
  if (feeling && !/ (?:feel|am|get) (?:like|that|as)\b/.test(plain))
    return { feeling: wordsFrom(sentence, from, to - 1) };
  return undefined;
}

const shortEnough = ({ from, to }: Span): boolean => to > from && to - from <= longest;

/** The end of the sentence's words, or of its first clause if only a word of address or weight follows. */
function endOf(sentence: Sentence, from: number): number | undefined {
  const { tokens } = sentence;
  const last = lastOf(sentence);
  let comma = from;
  while (comma < last && !/[,"]/.test(tokens[comma]!.plain)) comma++;
  if (comma === last) return comma;
  if (tokens[comma]!.plain === '"') return undefined;
  const rest = plainOf(sentence, { from: comma + 1, to: last }).trim();
  return /^(?:you know(?: that)?|babe|love|honey|seriously|honestly|really|tbh|right|ok|okay|lol|and i hate it|and it hurts|it hurts|again|ugh)?$/.test(
    rest,
  )
    ? comma
    : undefined;
}

/** Where "when …" begins in what somebody does: "leave | when we argue". */
function whenIn(sentence: Sentence, from: number, to: number): number | undefined {
  for (let index = from + 1; index < to; index++) {
    if (/^(?:when|whenever)$/.test(sentence.tokens[index]!.plain)) return index;
    if (sentence.tokens[index]!.plain === 'every' && sentence.tokens[index + 1]?.plain === 'time') return index;
  }
  return undefined;
}

/** "When you leave, I …": what happens, put together with what stood before and after it. */
function happening(sentence: Sentence, act: Span, verb: string, before: Opening): string | undefined {
  const when = whenIn(sentence, act.from, act.to);
  const words = wordsFrom(sentence, act.from, when ?? act.to);
  if (!words) return undefined;
  const you = `you ${verb}${words}`;
  if (when !== undefined) {
    const skip = sentence.tokens[when]!.plain === 'every' ? 2 : 1;
    const rest = { from: when + skip, to: act.to };
    if (!shortEnough(rest) || before.when || unfit(sentence, rest)) return undefined;
    const cue = wordsFrom(sentence, rest.from, rest.to);
    // "When you say you will" cannot go before what it leans on.
    if (/ (?:will|would|can|could|do|did)$/.test(cue)) return undefined;
    if (before.feeling) return sentenceOf(`${before.feeling} when ${cue} and ${you}`);
    // Of one who does both, "you" is said once: "when you leave and slam the door".
    return sentenceOf(`When ${cue} and ${/^you\b/.test(cue) ? you.slice(4) : you}, I …`);
  }
  if (before.feeling) return sentenceOf(`${before.feeling} when ${you}`);
  return sentenceOf(before.when ? `When ${before.when} and ${you}, I …` : `When ${you}, I …`);
}

/** Another wording for a sentence with one verdict in it. */
export function rewordAbsolute(sentence: Sentence, absolute: Absolute): string | undefined {
  const { form, from, to } = absolute;
  const { tokens } = sentence;
  const end = endOf(sentence, to);
  if (end === undefined || !shortEnough({ from: to, to: end }) || unfit(sentence, { from: to, to: end }))
    return undefined;
  if (form === 'every-time') return everyTime(sentence, absolute);
  if (form === 'other') return undefined;
  // "Why do you always …": the question goes, what happens stays.
  const asked =
    tokens[from]!.plain === 'why' ||
    tokens[from]!.plain === 'how' ||
    /^ (?:why|how come|how) (?:do|are|must) $/.test(plainOf(sentence, { from: 0, to: from }));
  const before = asked ? {} : openingOf(sentence, from);
  if (!before || (sentence.asks && !asked)) return undefined;
  let act = { from: to, to: end };
  while (act.from < act.to && isAdverb(tokens[act.from]!.plain)) act = { ...act, from: act.from + 1 };
  const first = tokens[act.from]?.plain;
  if (!first) return undefined;
  if (form === 'is-always' || form === 'is-never') {
    if (
      /^(?:going|right|wrong|been|have|get|do|want|listen|help|know|let|give|tell|the|so|such|too|about|a|an|like|my|your|good|better|there_for)$/.test(
        first,
      )
    )
      return undefined;
    const be = / were /.test(plainOf(sentence, absolute)) ? 'were ' : 'are ';
    return happening(sentence, act, form === 'is-never' ? `${be}not ` : be, before);
  }
  if (form === 'all-you-do') return isBase(first) ? happening(sentence, act, '', before) : undefined;
  if (form === 'never')
    return isBase(first) && first !== 'have'
      ? happening(sentence, act, "don't ", before)
      : neverHave(sentence, act, before);
  if (/^(?:make|made|get|got|drive)$/.test(first) && tokens[act.from + 1]?.plain === 'me')
    return rewordMadeMe(sentence, { from, to: act.to }, act.from);
  if (
    /^(?:is|are|been|the|a|an|about|so|too|right|wrong|my|your|in|on|at|it|i|not|can|could|will|would|had|has|to)$/.test(
      first,
    ) ||
    isParticiple(first)
  )
    return undefined;
  // "You always have to have the last word"; alone, as in "have to win", it would say another thing.
  if (first === 'have' && tokens[act.from + 1]?.plain === 'to' && act.to - act.from > 3)
    act = { ...act, from: act.from + 2 };
  else if (
    first === 'have' &&
    !/^(?:a|an|the|your|time|no|some|something|one|other|another)$/.test(tokens[act.from + 1]?.plain ?? '')
  )
    return undefined;
  return happening(sentence, act, '', before);
}

const isAdverb = (word: string): boolean =>
  /^(?:just|even|really|actually|ever|literally|fucking|bloody|seem|once|simply|manage)$/.test(word);

/** "You never have time for me". */
function neverHave(sentence: Sentence, act: Span, before: Opening): string | undefined {
  const [first, second] = sentence.tokens.slice(act.from, act.from + 2).map(({ plain }) => plain);
  if (first !== 'have' || !/^(?:time|any|a|an|energy|money|patience|space|room|the)$/.test(second ?? ''))
    return undefined;
  return happening(sentence, act, "don't ", before);
}

/** "Every time I bring up money you change the subject". */
function everyTime(sentence: Sentence, { from, to }: Absolute): string | undefined {
  const { tokens } = sentence;
  const before = openingOf(sentence, from);
  if (tokens[to - 1]?.plain !== 'time') return undefined;
  if (!before || before.when || before.feeling || sentence.asks) return undefined;
  const first = tokens[to]?.plain;
  const end = lastOf(sentence);
  if (!shortEnough({ from: to, to: end }) || unfit(sentence, { from: to, to: end })) return undefined;
  if (first === 'you') {
    for (let index = to + 2; index < end - 1; index++) {
      if (
        tokens[index]!.plain !== 'i' ||
        !/^(?:feel|felt|get|am|end|have|cry|want|go|need|lose|start|think|freeze)$/.test(tokens[index + 1]!.plain)
      )
        continue;
      return sentenceOf(`When ${wordsFrom(sentence, to, index)}, ${wordsFrom(sentence, index, end)}`);
    }
    return undefined;
  }
  // The last "you" is the one who acts: "every time I talk to you you look away".
  let you = end - 1;
  while (you > to && tokens[you]!.plain !== 'you') you--;
  const verb = tokens[you + 1]?.plain;
  if (you <= to || !verb || /^(?:and|,|about|when|always|never|something|that|to|how|for|a|the|have)$/.test(verb))
    return undefined;
  if (
    /^(?:to|with|for|about|from|at|of|ask|tell|see|call|need|text|on|by|behind|without|want|give|show)$/.test(
      tokens[you - 1]!.plain,
    )
  )
    return undefined;
  const cue = wordsFrom(sentence, to, you);
  if (!cue || / (?:and|that|if)$/.test(cue) || /,/.test(cue)) return undefined;
  return sentenceOf(`When ${cue} and ${wordsFrom(sentence, you, end)}, I …`);
}

/** Verbs of one's own, in the present and the past. */
const ownVerbs: Readonly<Record<string, string>> = {
  cry: 'cried',
  shout: 'shouted',
  yell: 'yelled',
  scream: 'screamed',
  snap: 'snapped',
  doubt: 'doubted',
  question: 'questioned',
  regret: 'regretted',
  hate: 'hated',
  worry: 'worried',
  despair: 'despaired',
};
const states = beginsWith('really|so|too|very? LOW');

/** "You make me feel small": "I feel small when …". `verb` is where "make" stands. */
export function rewordMadeMe(sentence: Sentence, span: Span, verb = makeIn(sentence, span)): string | undefined {
  const { tokens } = sentence;
  if (verb === undefined || sentence.asks) return undefined;
  const before = openingOf(sentence, span.from);
  const end = endOf(sentence, verb);
  if (!before || before.when || before.feeling || end === undefined) return undefined;
  if (tokens[verb + 1]?.plain !== 'me' || !/^(?:make|made|get|got)$/.test(tokens[verb]!.plain)) return undefined;
  const past = /^(?:made|got)$/.test(tokens[verb]!.plain);
  let from = verb + 2;
  while (from < end && /^(?:just|always|even|literally)$/.test(tokens[from]!.plain)) from++;
  const first = tokens[from]?.plain ?? '';
  let start = from;
  let own: string;
  if (first === 'feel') {
    own = past ? 'I felt' : 'I feel';
    start = from + 1;
    if (/^(?:that|this|the)$/.test(tokens[start]?.plain ?? '')) return undefined;
  } else if (Object.hasOwn(ownVerbs, first)) {
    own = `I ${past ? ownVerbs[first] : first}`;
    start = from + 1;
  } else if (states(sentence, from) && !/^(?:look|lose|lie)$/.test(first)) own = past ? 'I felt' : 'I feel';
  else return undefined;
  if (!shortEnough({ from: verb, to: end }) || unfitFeeling(sentence, { from: start, to: end })) return undefined;
  const when = whenIn(sentence, Math.max(start - 1, verb), end);
  if (when !== undefined) {
    if (sentence.tokens[when]!.plain === 'every' || when + 1 >= end) return undefined;
    return sentenceOf(
      `${own} ${wordsFrom(sentence, start, when)} when ${wordsFrom(sentence, when + 1, end)}`.replace(/ {2,}/g, ' '),
    );
  }
  const rest = wordsFrom(sentence, start, end);
  if (own.startsWith('I fe') && !rest) return undefined;
  return sentenceOf(`${own} ${rest} when …`.replace(/ {2,}/g, ' '));
}

const unfitFeeling = speaksOf(`
  "
  although|and_it|and_that|and_then|and_you|because|but|crap|fuck~|if|shit|so_i|so_that|than|until|which|you_always|you_never
`);

function makeIn({ tokens }: Sentence, { from, to }: Span): number | undefined {
  for (let index = from; index < to + 2 && index < tokens.length; index++)
    if (/^(?:make|made|get|got)$/.test(tokens[index]!.plain)) return index;
  return undefined;
}

const shouldOrLabel = speaksOf(
  'TRAIT|NAME|should|must|have_to|need_to|damn|hoot|monkey|toss|fuck~|shit|crap|always|never|only|all\n because|but|so|although|if|and_then|and_i|when|than|what|who\n "\n ,',
);

/** "I feel that you don't care": "I have the thought that you don't care, and I feel …". */
export function rewordFeelThat(sentence: Sentence, { from, to }: Span): string | undefined {
  const { tokens } = sentence;
  const plain = plainOf(sentence, { from, to });
  const before = openingOf(sentence, from);
  if (!before || before.when || before.feeling || sentence.asks || / not |start|begin|beg[au]n/.test(plain))
    return undefined;
  let you = to - 1;
  while (you >= from && !/^your?$/.test(tokens[you]!.plain)) you--;
  if (!/^(?:that|like|if|though|feel|felt|feels)$/.test(tokens[you - 1]?.plain ?? '')) return undefined;
  // "Ur hiding": whether "you are" or "your" was meant, nobody can say.
  if (tokens[you]!.plain === 'your' && /ing$/.test(tokens[you + 1]?.plain ?? '')) return undefined;
  const rest = { from: you, to: tokens.length };
  const past = / felt /.test(plain);
  const never = tokens[you + 1]?.plain === 'never';
  if (
    never &&
    isBase(tokens[you + 2]?.plain ?? '') &&
    !shouldOrLabel(sentence, { from: you + 2, to: rest.to }) &&
    !past
  ) {
    return sentenceOf(`When you don't ${wordsFrom(sentence, you + 2, rest.to)}, I feel …`);
  }
  const always = tokens[you + 1]?.plain === 'always';
  if (
    always &&
    !/^(?:are|been)$/.test(tokens[you + 2]?.plain ?? 'are') &&
    !isParticiple(tokens[you + 2]!.plain) &&
    !shouldOrLabel(sentence, { from: you + 2, to: rest.to }) &&
    !past
  ) {
    return sentenceOf(`When you ${wordsFrom(sentence, you + 2, rest.to)}, I feel …`);
  }
  if (!shortEnough(rest) || rest.to - rest.from < 3 || shouldOrLabel(sentence, rest)) return undefined;
  const thought = wordsFrom(sentence, rest.from, rest.to);
  return sentenceOf(
    past ? `I had the thought that ${thought}, and I felt …` : `I have the thought that ${thought}, and I feel …`,
  );
}

const unfitMotive = speaksOf(
  'must|whatever|TRAIT|NAME|fuck~|shit|damn|crap|toss|everything|nothing|always|never|yourself|admit_it|monkeys|hoot\n because|but|although|if|when|than|what|who|whether|so|unless\n and\n "\n ,',
);

/** "You don't care about me": "When it seems to me that you don't care about me, I …". */
export function rewordMotive(sentence: Sentence, { from }: Span): string | undefined {
  const { tokens } = sentence;
  let you = from;
  while (you < tokens.length && tokens[you]!.plain !== 'you') you++;
  if (you > from + 2 || sentence.asks) return undefined;
  const before = openingOf(sentence, from);
  const rest = { from: you, to: lastOf(sentence) };
  if (!before || before.when || before.feeling || !shortEnough(rest) || unfitMotive(sentence, rest)) return undefined;
  const verb =
    tokens[you + (/^(?:just|clearly|obviously|only)$/.test(tokens[you + 1]?.plain ?? '') ? 2 : 1)]?.plain ?? '';
  const past = isIrregularPast(verb) || /^(?:were|did|[a-z]+ed|meant|deliberately)$/.test(verb);
  const only = / (?:only|even) /.test(plainOf(sentence, rest));
  if (only && / only /.test(plainOf(sentence, rest))) return undefined;
  return sentenceOf(
    past
      ? `It seemed to me that ${wordsFrom(sentence, rest.from, rest.to)}, and I felt …`
      : `When it seems to me that ${wordsFrom(sentence, rest.from, rest.to)}, I …`,
  );
}
