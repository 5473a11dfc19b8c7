import type { Notice, NoticeKind } from '../notice.js';
import { clausesOf, type Clause } from './clauses.js';
import { crisisIn } from './crisis.js';
import { isGeneral, isKind, meantBy } from './general-words.js';
import { reportsHarm } from './harm.js';
import { sentencesOf } from './sentences.js';

/**
 * Appreciation (D2): is it told what the other did, or when? A thanks of general words alone is `vague`. One that tells
 * only what I gained is `self-centred`: praise of the other's action works through responsiveness, telling what I gained
 * does not (Algoe, Kurtz & Hilaire 2016). One specific thing anywhere, and nothing is noticed; in doubt nothing is.
 */

/** Regular expressions see this many words of a clause, so that each costs a bounded time. */
const mostWords = 40;

/** Turns of phrase that are general as a whole though their words are not; `kindly` stands for each from then on. */
const phrases: readonly RegExp[] = [
  /\b(?:putting|put|puts) up with (?:me|us|all my \w+|my \w+)\b/g,
  /\b(?:not|never) (?:once )?(?:giving|given|gave|give) up on (?:me|us)\b/g,
  /\b(?:having|have|has|had|got|get) (?:my|our) backs?\b/g,
  /\b(?:believe|believes|believed|believing) in (?:me|us)\b/g,
  /\b(?:standing|stand|stood|stuck|sticking|stick) (?:by|with) (?:me|us|my side)\b/g,
  /\b(?:being |always |are |were |youre |stay |staying ){0,2}by my side\b/g,
  /\b(?:looking|look|looks|looked) after (?:me|us)\b/g,
  /\b(?:taking|take|takes|took) (?:such )?(?:good |great )?care of (?:me|us|everything|everyone)\b/g,
  /\b(?:holding|hold|holds|keeping|keep|keeps) (?:it|us|me|everything|things) (?:all )?together\b/g,
  /\bkeep(?:s|ing)? (?:me|us) (?:going|sane)\b/g,
  /\b(?:going|go|goes|went) above\b|^beyond\b/g,
  /\b(?:never|not) let(?:ting|s)? (?:me|us) down\b/g,
  /\b(?:couldnt|cant|could not|cannot|could never) (?:have )?(?:ask|asked|wish|wished|hope|hoped|want) for (?:anyone|anything|any|someone|a) \w+(?: \w+)?\b/g,
  /\bi (?:dont|do not|cant|cannot|can not|could never|never) (?:thank|appreciate|say|tell|show) (?:you |u |it |this |that ){0,2}(?:often )?enough\b/g,
  /\b(?:make|makes|made) my (?:day|days|week|life|year|world)\b/g,
  /\b(?:do|done|manage|live|be|imagine life) (?:it |this |any of it |life |here )?without (?:you|u)\b/g,
  /\b(?:a|an|the) (?:\w+ ){0,2}(?:mum|mom|mother|dad|father|husband|wife|spouse|roommate|cook|listener)(?: (?:to|for) (?:our|my|the) \w+)?$/g,
  /\bfor (?:me and )?(?:the|our|my|this|your) (?:kids|children|family)\b/g,
  /\b(?:are|is|were|was|youre|ur|being|been|always) (?:always |just |still |really )?there\b/g,
  /\b(?:just )?(?:the )?way (?:that )?(?:you|u) (?:are|r)\b/g,
  /\b(?:being|are|youre|be) (?:just )?(?:you|u|yourself|who you are|here|around|in my life|mine)\b/g,
  /\b(?:do|does|did|done|doing) (?:it |this |that )?(?:so much|so so much|too much|a lot|so many things|all (?:this|that|of (?:it|this|that)|you do|the things))\b/g,
  /\b(?:all|what|whatever|things|stuff|everything) (?:that )?(?:you|u|youve|uve|you have|ur)(?: always| ever)? (?:do|did|done|does|doing|are doing)\b/g,
  /\bmean(?:s)? (?:so much|everything|the world|a lot|more)\b/g,
  /\b(?:know|knows) (?:just |exactly )?what to (?:say|do)\b/g,
  /\b(?:complete|completes|understand|understands|get|gets) me$/g,
  /\b(?:all the|those|these|so many|the) (?:little|small|big|nice|good) things\b/g,
  /^(?:just |simply |its )?(?:all of (?:it|that|this)|all|you|u)$/g,
];

/** Somebody other than the writer does something here. */
const somebodyElse = /\b(?:you|u|ur|your|youre|youve|youd|he|she|they|him|her|them|his|their|we|our|us|sb)\b/;
/** The same words where they are only thanked or loved. */
const onlyThanked = /\b(?:thank|thanks to|because of|love|appreciate|grateful for|grateful to|without) (?:you|u)\b/g;
const thanking = /\b(?:thank|thanks to|because of) (?:you|u)\b|\b(?:thanks|thx|ty|cheers)\b/g;

const gainNouns =
  '(?:time|day|days|evening|morning|afternoon|night|hours?|minutes?|moments?|break|rest|sleep|nap|lie|lie in|peace|quiet|fun|energy|space|weekend|week|chance|headspace|room|bath|less|calm|relief|work|stuff|things|chores|done|finished|tonight|off)';
const good =
  '(?:happy|happier|relaxed|calm|calmer|rested|able|relieved|glad|free|freer|productive|less|lighter|better|comfortable|refreshed|energised|energized|content|warm|full|in a (?:good|great|better) mood|on top|over the moon|so grateful|much|more|at peace|at ease|stress ?free|well rested)';
const troubles = '(?:stressed|tired|worried|anxious|alone|rushed|late|exhausted|nervous|overwhelmed|lonely|bored)';
const some = '(?:[a-z0-9]+ ){0,4}?';
const adverbs =
  '(?:(?:finally|just|really|actually|also|then|even|totally|definitely|only|today|at last|still|suddenly|almost|managed|was|am|been) ){0,3}';
const ownThings =
  '(?:day|morning|evening|afternoon|night|week|weekend|month|life|mood|stress|stress levels?|head|headache|mind|body|back|sleep|work|workload|shift|job|energy|nerves|anxiety|heart|load|to do list|todo list|list|world|time|commute|shoulders|journey)';

/** "I got to sleep", "slept well", "I could rest", "I felt better": what I gained. */
const iGained = new RegExp(
  `^(?:(?:and|so|then|that|well|honestly|today|yesterday|now|yes|at last|finally|for once) ){0,3}(?:(?:i|ive|im|id) )?${adverbs}(?:` +
    [
      'got to [a-z]+',
      `(?:got|get|getting|had|have|having|enjoyed|enjoying) ${some}${gainNouns}\\b`,
      'got what i (?:wanted|needed)',
      '(?:made my (?:day|week|year)$)',
      `(?:woke up|went to bed|came home|ended up) (?:so |feeling |much )?${good}\\b`,
      '(?:ate|eat) (?:so |really )?(?:well|better)\\b',
      'could (?!hear|see|tell|smell|not|have|you)[a-z]+',
      'able to [a-z]+',
      '(?:slept|rested|relaxed|napped|recharged|recovered|unwound|chilled|switched off|caught up|dozed)\\b',
      `(?:was|am|been|im|feel|felt|feeling) (?:so |all |really |much |very |such |a lot |quite |a bit )?${good}\\b`,
      `(?:feel|felt|feeling) (?!like|that|for|the|sorry|your|bad)[a-z]+`,
      `(?:wasnt|am not|was not|not|was less|less|no longer) (?:so |as |that |feeling )?${troubles}\\b`,
      `managed to [a-z]+|(?:get|finish|finished|got) my [a-z]+`,
      '(?:didnt|dont|did not|do not|never) (?:even )?(?:have|need) to [a-z]+',
      '(?:didnt|did not|dont|do not) (?:feel|get) (?:so )?[a-z]+',
      '(?:really )?needed (?:that|it|this)$',
      '(?:saved|gained|won) (?:[a-z0-9]+ ){0,3}(?:time|money|hours?|minutes?|energy)\\b',
    ].join('|') +
    ')',
);
/** Only after "I": without it these are somebody's act, "made me tea". */
const myThingGained = new RegExp(
  `^(?:(?:and|so|then|today|now|finally|because of that) ){0,2}my ${some}${ownThings} (?:[a-z]+ )?(?:was|is|were|are|got|gets|felt|feels|went|became|has|improved|turned)\\b`,
);
const itGaveMe = new RegExp(
  `^(?:(?:and|so|then|because|well) ){0,2}(?:it|that|this|which|its) ${adverbs}(?:made|makes|saved|saves|helped|helps|gave|gives|took|meant|means|let|lets|was|is|felt|feels|cheered|freed|bought|calmed|lifted|allowed|left) (?:[a-z]+ ){0,5}?(?:me|my|i|myself)\\b`,
);
const someGain = new RegExp(
  `^(?:finally |at last )?(?:some|more|less|a bit of|a little|a full|a good|plenty of|no) (?:[a-z]+ ){0,3}(?:sleep|rest|peace|quiet|time (?:to|for) (?:myself|me)|me time|stress|worries)(?: for (?:me|myself))?$`,
);
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

type Reading = 'vague' | 'self-centred' | 'neutral' | 'specific';

function isComplaint(words: string): boolean {
  for (const match of words.matchAll(notKind)) if (match[0].split(' ').slice(1).some(isKind)) return true;
  return youThink.test(words) || pretendsOrWishes.test(words);
}

function isGain(words: string): boolean {
  const rest = words.replace(thanking, ' ').replace(/ {2,}/g, ' ').trim();
  if (somebodyElse.test(rest.replace(onlyThanked, ' '))) return false;
  if (!(iGained.test(rest) || myThingGained.test(rest) || itGaveMe.test(rest) || someGain.test(rest))) return false;
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
  let general = words;
  for (const phrase of phrases) general = general.replace(phrase, 'kindly');
  if (isComplaint(general)) return 'specific';
  let kind = false;
  // Words beyond the bound are looked at too, each by itself.
  const all = [...general.split(' '), ...clause.words.slice(mostWords).map(({ plain }) => meantBy(plain))];
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

/** Notices at most one thing in a text of thanks, over the words from the first to the last clause it was seen in. */
export function notice(text: string): Notice[] {
  // Another script is another language, in which nothing is known here.
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return [];
  const sentences = sentencesOf(text);
  const crisis = crisisIn(sentences);
  if (crisis.length || sentences.some(reportsHarm)) return crisis;
  const clauses = clausesOf(text);

  let kind: NoticeKind | undefined;
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
  if (!kind) return [];
  const key = kind === 'vague' ? 'notice.vague' : 'notice.self-centred';
  return [{ kind, start, end, why: key, ask: key }];
}
