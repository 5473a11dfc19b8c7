import type { Notice } from '../notice.js';
import { clausesOf, type Clause } from './clauses.js';
import { crisisIn } from './crisis.js';
import { isGeneral, isKind, meantBy } from './general-words.js';
import { reportsHarm } from './harm.js';
import { beginsWith, patterns, speaksOf, type Readable } from './patterns.js';
import { sentencesOf, stemOf } from './sentences.js';
import { lists } from './words.js';

export { crisis } from './crisis.js';

/**
 * Appreciation (D2): is it told what the other did, or when? A thanks of general words alone is `vague`; one that says what was
 * missing until now is `backhanded`. One that tells
 * only what I gained is `self-centred`: praise of the other's action works through responsiveness, telling what I gained
 * does not (Algoe, Kurtz & Hilaire 2016). One specific thing anywhere, and nothing is noticed; in doubt nothing is.
 */

/** Regular expressions see this many words of a clause, so that each costs a bounded time. */
const mostWords = 40;

/** Turns of phrase that are general as a whole though their words are not; `kindly` stands for each from then on. */
const phrases = patterns(`
  MY _2 cook|dad|father|husband|listener|mom|mother|mum|roommate|spouse|wife for|to MY _ $
  NOT let me|us down
  NOT once? give up on me|us
  ^ beyond
  ^ its|just|simply? all|all_of_it|all_of_that|all_of_this|u|you $
  all_the|so_many|the|these|those big|good|little|nice|small thing
  all|everything|stuff|thing|what|whatever that? u|ur|uve|you|you_have|youve ever? be? do
  always|be|been|ur|youre there
  always|be|stay|youre* by my side
  a|an|the _2 cook|dad|father|husband|listener|mom|mother|mum|roommate|spouse|wife $|x|xx|xxx
  believe in me|us
  be|do|imagine|live|manage any_of_it|it|life|this? here? without u|you
  be|youre just? around|here|in_my_life|mine|u|who_you_be|you|yourself
  can_not|cannot|cant|could_never|could_not|couldnt have? ask|hope|want|wish for a|any|anyone|anything|someone _ cook|dad|father|husband|mom|mother|mum|wife?
  complete|get|understand me $
  do|doing I? a_lot|all_of|all_that|all_the_thing|all_this|all_you_do|so_many_thing|so_much|too_much
  for me_and? MY children|family|kid
  for a_change|once $
  get|have my|our back
  go above
  hold|keep ME|everything|thing all? together
  i can_not|cannot|cant|could_never|do_not|dont|never appreciate|say|show|tell|thank I|u|you* often? enough
  keep me|us go|sane
  know exactly? what to do|say
  look after me|us
  make me look better|good|great
  marry me|to_u|to_you|u|you
  how much u|you mean
  make my day|life|week|world|year
  mean a_lot|everything|more|so_much|the_world
  put up with all? my _
  put up with me|us
  stand|stick by|with me|my_side|us
  take such? good|great? care of everyone|everything|me|us
  way that? u|you be|r
`);

/** Somebody other than the writer does something here. */
const somebodyElse = /\b(?:you|u|ur|your|youre|youve|youd|he|she|they|him|her|them|his|their|we|our|us|sb)\b/;
/** The same words where they are only thanked or loved. */
const onlyThanked = /\b(?:thank|thanks to|because of|love|appreciate|grateful for|grateful to|without) (?:you|u)\b/g;
const thanking = /\b(?:thank|thanks to|because of) (?:you|u)\b|\b(?:thanks|thx|ty|cheers)\b/g;

const gains = {
  GAIN: `time day hour evening morning afternoon night minute moment break rest sleep nap lie peace quiet fun energy space weekend
    week chance headspace room bath less calm relief work stuff thing chore done finish tonight off to_myself`,
  GLAD: `happy happier relax calm calmer rest able relieved glad free freer productive less lighter better comfortable refresh energise
    energize content warm full on_top over_the_moon so_grateful much more at_peace at_ease stress_free well_rest`,
  BUSY: 'stress tired worry anxious alone rush late exhaust nervous overwhelm lonely bore',
  OURS: `day morning evening afternoon night week weekend month life mood stress head headache mind body back sleep work workload shift
    job energy nerve anxiety heart load list world time commute shoulder journey`,
  FIRST: 'and so then that well honestly today yesterday now yes at_last for_once because',
};
Object.assign(lists, gains);
const eachAfter = (before: string, text: string): string => text.trim().replace(/^ */gm, `${before} `);

/** "I got to sleep", "slept well", "I could rest", "I felt better": what I gained. */
const gained = beginsWith(
  eachAfter(
    'FIRST* i|ive|im|id? finally|then|at_last|today|suddenly|almost|manage|be|been*',
    `
    get to _
    enjoy|get|have _4 GAIN
    get what i need|want
    make my day|week|year $
    come_home|end_up|go_to_bed|wake_up feel|much|so? GLAD
    eat so? better|well
    could !have|hear|not|see|smell|tell|you _
    able to _
    caught_up|chil|doz|nap|recharg|recover|relax|rest|slept|switch_off|unwound
    be|feel a_bit|a_lot|all|much|quite|so|such|very? GLAD
    feel !bad|for|like|sorry|that|the|your _
    les|no_longer|not|wasnt as|feel|so|that? BUSY
    manage to _
    finish|get my _
    didnt|dont|never|not have|need to _
    did_not|didnt|dont feel|get so? _
    need it|that|this $
    gain|save|win _3 energy|hour|minute|money|time`,
  ) +
    `
    FIRST* my _4 OURS _1 be|get|feel|go|become|has|have|improv|turn
    FIRST* it|that|this|which|its make|save|help|give|take|mean|let|be|feel|cheer|free|buy|calm|lift|allow|leave _5 me|my|i|myself
    at_last? some|more|less|a_bit_of|a_little|a_full|a_good|plenty_of|no _3 sleep|rest|peace|quiet|time_to|time_for|stress|worry me|myself|for_me|for_myself? $`,
);
/** A thanks that says, too, what was missing until now; to speak at last is another thing. */
const backhanded = speaksOf(`
  thank|thx you? for finally !be|let|say|share|talk|tell
  thank|thx _6 for_once !again
  thank|thx you? for not be _1 idiot|lazy|rude|selfish
`);
/** Nothing gained: the writer is low, and is not asked for more thanks. */
const low =
  /\b(?:bad|worse|worst|awful|terrible|horrible|sad|angry|upset|lonely|alone|anxious|worried|sick|annoyed|tired|exhausted|stressed|hurt|guilty|ashamed|empty|numb|lost|ignored|invisible|unloved|unheard|nothing|useless|stupid|rubbish|shit|crap|low|down|depressed|overwhelmed|miserable|jealous|scared|heavy|disappointed|betrayed|rejected)\b/;
const lifted =
  /\b(?:less|not|no longer|wasnt|isnt|didnt|dont|stopped|stop|without|went away|gone|disappeared|better|finally|never)\b/;

/** "You are not kind", "why do you never thank me": a complaint is no vague thanks. */
const notKind =
  /\b(?:not|never|no|dont|doesnt|didnt|isnt|arent|wasnt|werent|cant|couldnt|wont|wouldnt|hardly)(?: [a-z0-9]+){0,2} (\w+)/g;
const asking = /^(?:why|when|where|who|do|does|did|are|will|would|can|could|is|have|has|should|dont|how come)\b/;
const youThink = /\b(?:you|u) (?:think|want|need|say|deserve) /;
const pretendsOrWishes = /\b(?:thanks|thank you|thx|cheers) for nothing\b|\b(?:would|will) be\b/;

/** Words as patterns read them. */
const readable = (words: readonly string[]): Readable => {
  const stems = words.map(stemOf);
  return { words: stems, vocabulary: new Set(stems) };
};

type Reading = 'vague' | 'self-centred' | 'neutral' | 'specific';

function isComplaint(words: string): boolean {
  for (const match of words.matchAll(notKind)) if (match[0].split(' ').slice(1).some(isKind)) return true;
  return youThink.test(words) || pretendsOrWishes.test(words);
}

function isGain(words: string): boolean {
  const rest = words.replace(thanking, ' ').replace(/ {2,}/g, ' ').trim();
  if (somebodyElse.test(rest.replace(onlyThanked, ' '))) return false;
  if (!gained(readable(rest.split(' ')), 0)) return false;
  return !low.test(rest) || lifted.test(rest);
}

/** A name that somebody is called by: "thanks Sam", "You are wonderful, Alex". */
function isName(clause: Clause, index: number): boolean {
  const { words } = clause;
  const word = words[index]!;
  if (index !== words.length - 1) return false;
  const called = /^\p{Lu}\p{Ll}+$/u.test(word.text);
  if (words.length === 1) return called && clause.joint === ',';
  const before = words[index - 1]!.plain;
  const afterThanks = index <= 2 && /^(?:thanks|thx|ty|cheers)$|^you$/.test(before) && isKind(words[0]!.plain);
  return afterThanks
    ? index === 1 || words[0]!.plain === 'thank'
    : called && (isKind(meantBy(before)) || before === 'you');
}

function read(clause: Clause, words: string): Reading {
  if (clause.asks && asking.test(words)) return 'specific';
  if (isGain(words)) return 'self-centred';
  const general = words.split(' ');
  for (const { from, to } of phrases(readable(general)).reverse()) general.splice(from, to - from, 'kindly');
  if (isComplaint(general.join(' '))) return 'specific';
  let kind = false;
  // Words beyond the bound are looked at too, each by itself.
  const all = [...general, ...clause.words.slice(mostWords).map(({ plain }) => meantBy(plain))];
  const last = clause.words.length - 1;
  for (const [index, word] of all.entries()) {
    if (word === 'kindly' || isKind(word)) kind = true;
    else if (!isGeneral(word) && !(index === all.length - 1 && isName(clause, last))) return 'specific';
  }
  return kind ? 'vague' : 'neutral';
}

/** "I got my work done and could go for a run": what follows a gain and names nobody else belongs to it. */
function goesOn(clause: Clause, words: string): boolean {
  const joins = ['and', ',', 'so', 'but', 'plus', '&', '+', 'before', 'until'].includes(clause.joint);
  const mine = /^(?:i|im|ive|my|me|myself)\b/.test(words);
  return (joins || mine) && !somebodyElse.test(words) && !/^(?:the|a|an|some|no|there|it|that|this|for)\b/.test(words);
}

/** "Because you got up": somebody did something, in words that are general elsewhere. */
const isGround = ({ joint, words }: Clause): boolean =>
  /^(?:because|cause|cos|cuz|coz|since|after|when|while)$/.test(joint) &&
  /^(?:you|u|he|she|they)$/.test(words[0]!.plain);

const noticed = (kind: 'vague' | 'self-centred' | 'backhanded', start: number, end: number): Notice[] => {
  const why = `notice.${kind}` as const;
  return [{ kind, start, end, why, ask: why }];
};

/** Notices at most one thing in a text of thanks, over the words from the first to the last clause it was seen in. */
export function notice(text: string): Notice[] {
  // Another script is another language, in which nothing is known here.
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return [];
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length || sentences.some(reportsHarm)) return crisis;
  const stung = sentences.find((sentence) => backhanded(sentence));
  if (stung) return noticed('backhanded', stung.tokens[0]!.start, stung.end);
  const clauses = clausesOf(text);

  let kind: 'vague' | 'self-centred' | undefined;
  let start = 0;
  let end = 0;
  let inGain = false;
  for (const clause of clauses) {
    const joined = clause.words
      .slice(0, mostWords)
      .map(({ plain }) => meantBy(plain))
      .join(' ');
    if (clause.joint === '') inGain = false;
    let reading = read(clause, joined);
    if (reading === 'specific' && inGain && goesOn(clause, joined)) reading = 'self-centred';
    if (reading === 'specific') return [];
    if (reading === 'neutral' && isGround(clause)) return [];
    if (reading === 'neutral') continue;
    if (reading === 'self-centred') inGain = true;
    // What I gained weighs more than a general thanks beside it: the question about them answers both.
    if (kind !== reading && !(kind === 'self-centred' && reading === 'vague')) {
      kind = reading;
      start = clause.words[0]!.start;
    }
    if (kind === reading) end = clause.words.at(-1)!.end;
  }
  return kind ? noticed(kind, start, end) : [];
}
