import type { RepairAnswer, RepairLane, RepairWay } from './repair-state.js';

/** One part of a text: its frame, with `{words}` for what was written, and what somebody may write a second time. */
export interface Frame {
  /** `I feel {words}`; `{words}` alone where a whole sentence is written. */
  readonly frame: string;
  /** Beginnings of the frame that somebody may have typed along, in lower case: `i feel`. */
  readonly leads?: readonly string[];
  /** Beginnings that would not fit the frame, and what stands for each: `you should` after "I need" is `you to`. */
  readonly swaps?: Readonly<Record<string, string>>;
  /** The frame for words that have a subject of their own: `Next time, {words}` for "I listen first". */
  readonly whole?: string;
  /** Beginnings of words that stand as they are, without the frame: `after`, in place of "when". */
  readonly alone?: readonly string[];
  /** The frame for what is a thing and no clause, `about {words}`, and its beginnings: `last night`, `being`. */
  readonly thing?: string;
  readonly things?: readonly string[];
  /** The same where there is nothing before it that "about" could lean on: `when I think of {words}`. */
  readonly bareThing?: string;
  /** Moments, and how each stands in `thing`: `on sunday` as `Sunday`. With somebody who acts they are part of a clause. */
  readonly moments?: Readonly<Record<string, string>>;
  readonly actors?: readonly string[];
  /** Beginnings that no frame fits, so that the words are a sentence of their own, unless they begin as `fits` says. */
  readonly apart?: readonly string[];
  readonly fits?: readonly string[];
}

/** The words of a language from which sentences are made. The domain has none. */
export interface SentenceWords {
  /** The parts of "I feel … when … because …", and what stands in place of the feeling where none is named. */
  readonly view: Frame;
  readonly feel: Frame;
  readonly when: Frame;
  readonly because: Frame;
  readonly need: Frame;
  /** `It is hard for me`, before "when …", and `This matters to me`, before "because …" alone. */
  readonly hard: string;
  readonly matters: string;
  /** Joins the last two of several: ` and `. */
  readonly and: string;
  readonly noticed: Frame;
  readonly guess: Frame;
  readonly question: Frame;
  /** Beginnings of what is a question by itself, with a question mark or without: `why did`. */
  readonly asking: readonly string[];
  /** Stands before a question that was written as one, and asks what was meant where none was written. */
  readonly understand: string;
  readonly ask: string;
  readonly heard: Frame;
  readonly sense: Frame;
  readonly take: Frame;
  readonly did: Frame;
  readonly landed: Frame;
  readonly regret: Frame;
  readonly sorry: string;
  /** Beginnings of what says sorry by itself, in lower case, so that it is said once: `i'm sorry`. */
  readonly sorries: readonly string[];
  readonly amends: Frame;
  readonly differently: Frame;
  readonly forgive: string;
  readonly noAnswer: string;
  readonly pause: string;
  /** `{when}`: `in 20 minutes`. */
  readonly comeBack: string;
  readonly meanwhile: Frame;
  /** "I", with whatever hangs on it: beginnings of words that have a subject of their own. In lower case. */
  readonly subjects: readonly string[];
  /** Words that are large wherever they stand: `I`. */
  readonly large: readonly string[];
  /** First words that are only large because they came first, in lower case: `you`, `the`. Names stay as they are. */
  readonly small: readonly string[];
}

/** What keys stand for: the words of feelings, needs and ideas, and when a pause ends. */
export interface SentenceLabels {
  readonly feelings?: readonly string[];
  readonly needs?: readonly string[];
  readonly soothing?: readonly string[];
  /** `in 20 minutes`, or a time of day. Without it the pause names no end. */
  readonly back?: string;
}

const closing = '"\'”’»)\\]';

const frontMarks = /^[^\p{L}\p{N}\p{S}"'“‘«„([]+/u;
const marksInQuotes = new RegExp(`[\\s.,;:…–—-]+([${closing}]+)$`, 'u');

const bareOnce = (text: string): string =>
  text
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/ +([,;.!?])(?=[\s,;.!?]|$)/g, '$1')
    .replace(/[,;](?:\s*[,;])+/g, ',')
    .replace(/[,;]\s*(?=[.!?])/g, '')
    .replace(frontMarks, '')
    .replace(/[\s.,;:!?…–—-]+$/u, '')
    .replace(marksInQuotes, '$1')
    .trim();

/** What was typed, made fit to stand within a sentence: one line, no mark at either end, no mark twice. */
export function bare(text = ''): string {
  let before = text;
  let now = bareOnce(text);
  // One mark may have hidden another.
  while (now !== before) [before, now] = [now, bareOnce(now)];
  return now;
}

/** Letters or digits: anything that says something. */
const says = (text: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(text);

/** Large at its beginning, behind an opening quotation mark, too. */
const large = (text: string): string => text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());

/** A first word that is only large because it came first becomes small; "I" and names stay as they are. */
function small(text: string, words: SentenceWords): string {
  const first = /^\p{L}\p{Ll}*(?![\p{L}\p{N}])/u.exec(text)?.[0];
  if (!first || !words.small.includes(first.toLowerCase())) return text;
  return first.toLowerCase() + text.slice(first.length);
}

/** The one of some beginnings with which a text begins; the longest, and whole words only. */
function beginningOf(text: string, beginnings: readonly string[]): string | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return [...beginnings]
    .sort((one, two) => two.length - one.length)
    .find((one) => lower === one || (lower.startsWith(one) && /[\s,:;]/.test(lower[one.length]!)));
}

/** What was written, without a beginning that the frame says already. */
function within(text: string | undefined, { leads = [], swaps = {} }: Frame): string {
  const inner = bare(text);
  const swap = beginningOf(inner, Object.keys(swaps));
  if (swap !== undefined) return bare(swaps[swap]! + inner.slice(swap.length));
  const lead = beginningOf(inner, leads);
  const rest = lead === undefined ? inner : bare(inner.slice(lead.length));
  const next = beginningOf(rest, Object.keys(swaps));
  return next === undefined ? rest : bare(swaps[next]! + rest.slice(next.length));
}

/** Words that no frame fits: "you always leave" after "I need", "it scared you" after "Next time, I will". */
const isApart = (inner: string, { apart = [], fits = [] }: Frame): boolean =>
  beginningOf(inner, apart) !== undefined && beginningOf(inner, fits) === undefined;

/** "Last night", which is no clause; "last night you left" is one. */
function momentIn(inner: string, { thing, moments = {}, actors = [] }: Frame): string | undefined {
  const begin = thing && beginningOf(inner, Object.keys(moments));
  if (!begin) return undefined;
  const rest = inner.slice(begin.length);
  const acts = rest.split(/[\s,:;]+/).some((word) => beginningOf(word, actors) !== undefined);
  return acts ? undefined : moments[begin]! + rest;
}

/** One part within its frame; empty where nothing was written. */
function framed(text: string | undefined, given: Frame, words: SentenceWords): string {
  const inner = within(text, given);
  if (!says(inner)) return '';
  const alone = given.alone && beginningOf(inner, given.alone);
  if (alone) return inner.length > alone.length ? alone + inner.slice(alone.length) : '';
  if (isApart(inner, given)) return inner;
  const moment = momentIn(inner, given);
  if (moment) return given.thing!.replace('{words}', () => moment);
  const frame =
    given.thing && beginningOf(inner, given.things ?? []) !== undefined
      ? given.thing
      : given.whole && beginningOf(inner, words.subjects) !== undefined
        ? given.whole
        : given.frame;
  // Where a whole sentence is written it begins as one.
  return frame.replace('{words}', () => (frame.startsWith('{') ? inner : small(inner, words)));
}

/** Sentences, each with a large letter and an end, in one line. Empty ones are left out. */
const sentences = (...texts: readonly string[]): string =>
  texts
    .filter(says)
    .map((text) => {
      const end = new RegExp(`[.!?…][${closing}]*$`, 'u').test(text) ? '' : '.';
      return large(text) + end;
    })
    .join(' ');

const listed = (texts: readonly string[], and: string): string => {
  const all = texts.map(bare).filter(says);
  return all.length < 2 ? (all[0] ?? '') : all.slice(0, -1).join(', ') + and + all.at(-1)!;
};

/** A label in the middle of a sentence; `OK` stays as it is. */
const labelled = (label: string): string => label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** What was chosen and what was written, in one frame; words with a subject of their own are a sentence of their own. */
function listedIn(labels: readonly string[] | undefined, text: string | undefined, given: Frame, words: SentenceWords) {
  const inner = within(text, given);
  const alone = isApart(inner, given);
  const ownSubject = alone || (!!given.whole && beginningOf(inner, words.subjects) !== undefined);
  const list = listed([...(labels ?? []).map(labelled), ownSubject ? '' : small(inner, words)], words.and);
  return [
    list && given.frame.replace('{words}', () => list),
    ownSubject ? (alone ? inner : given.whole!.replace('{words}', () => inner)) : '',
  ];
}

/** "I can see that … I feel … when … because … I need …": any part may be left out. */
function sayText(answer: RepairAnswer, labels: SentenceLabels, words: SentenceWords): string {
  const [feel] = listedIn(labels.feelings, '', words.feel, words);
  // "It is hard for me about last night" is no English: what leans on no feeling has a frame of its own.
  const { thing = '', bareThing = thing } = words.when;
  const when = framed(answer.when, feel || !thing ? words.when : { ...words.when, thing: bareThing }, words);
  const because = framed(answer.because, words.because, words);
  const start = feel || (when ? words.hard : because ? words.matters : '');
  return sentences(
    framed(answer.view, words.view, words),
    [start, when, because].filter(Boolean).join(' '),
    ...listedIn(labels.needs, answer.need, words.need, words),
  );
}

/** "I noticed that … I took it to mean … What did you mean?" */
function askText(answer: RepairAnswer, words: SentenceWords): string {
  const noticed = framed(answer.noticed, words.noticed, words);
  const guess = framed(answer.guess, words.guess, words);
  const inner = within(answer.question, words.question);
  const isMarked = new RegExp(`\\?[\\s${closing}]*$`).test(answer.question ?? '');
  const isQuestion = says(inner) && (isMarked || beginningOf(inner, words.asking) !== undefined);
  const question = isQuestion ? [words.understand, `${inner}?`] : [framed(answer.question, words.question, words)];
  if (!noticed && !guess && !question.some(Boolean)) return '';
  return sentences(noticed, guess, ...question, ...(says(inner) ? [] : [words.understand, words.ask]));
}

const takeInText = (answer: RepairAnswer, words: SentenceWords): string =>
  sentences(
    framed(answer.heard, words.heard, words),
    framed(answer.sense, words.sense, words),
    framed(answer.take, words.take, words),
  );

const ownPartText = (answer: RepairAnswer, words: SentenceWords): string =>
  sentences(
    framed(answer.did, words.did, words),
    framed(answer.landed, words.landed, words),
    framed(answer.differently, words.differently, words),
  );

/** Whether a sorry was written along with what was done, as in "I was late, and I'm sorry". */
const saysSorry = (did: string, { sorries, and }: SentenceWords): boolean =>
  did
    .split(/[,;.!?]/)
    .flatMap((part) => ` ${part}`.split(and))
    .some((part) => beginningOf(part.trim(), sorries) !== undefined);

/** A sorry in its author's words, or ours; none where it would only be said a second time. */
function sorryIn(regret: string, did: string, landed: string, words: SentenceWords): string {
  if (!saysSorry(did, words)) return regret || (did || landed ? words.sorry : '');
  const more = bare(regret).toLowerCase().replaceAll('’', "'");
  return [...words.sorries, words.sorry.toLowerCase()].includes(more) ? '' : regret;
}

/** An apology asks for no answer, and says so; it asks for forgiveness only where its author wants to. */
function apologyText(answer: RepairAnswer, words: SentenceWords): string {
  const did = framed(answer.did, words.did, words);
  const landed = framed(answer.landed, words.landed, words);
  const regret = framed(answer.regret, words.regret, words);
  const amends = framed(answer.amends, words.amends, words);
  const differently = framed(answer.differently, words.differently, words);
  if (!(did || landed || regret || amends || differently)) return '';
  const sorry = sorryIn(regret, did, landed, words);
  return sentences(did, landed, sorry, amends, differently, answer.forgive ? words.forgive : '', words.noAnswer);
}

function pauseText(answer: RepairAnswer, labels: SentenceLabels, words: SentenceWords): string {
  return sentences(
    words.pause,
    labels.back ? words.comeBack.replace('{when}', () => labels.back!) : '',
    ...listedIn(labels.soothing, answer.meanwhile, words.meanwhile, words),
  );
}

/** "I" stands large, however it was typed; what is longer, or short for something, stays as it is. */
const withLarge = (text: string, { large: all }: SentenceWords): string =>
  all.reduce(
    (now, word) => now.replace(new RegExp(`(?<![\\p{L}\\p{N}.])${word}(?![\\p{L}\\p{N}]|\\.\\p{L})`, 'giu'), word),
    text,
  );

/** The text that the parts of a way make. */
export const composed = (way: RepairWay, answer: RepairAnswer, labels: SentenceLabels, words: SentenceWords): string =>
  withLarge(made(way, answer, labels, words), words);

function made(way: RepairWay, answer: RepairAnswer, labels: SentenceLabels, words: SentenceWords): string {
  switch (way) {
    case 'say':
      return sayText(answer, labels, words);
    case 'ask':
      return askText(answer, words);
    case 'take-in':
      return takeInText(answer, words);
    case 'own':
      return ownPartText(answer, words);
    case 'apologise':
      return apologyText(answer, words);
    case 'pause':
      return pauseText(answer, labels, words);
  }
}

/**
 * The text as it stands: the author's own edit once they touched it, which parts no longer change; otherwise what the parts
 * make, or the opening line that was taken.
 */
export const textOf = (answer: RepairAnswer, lane: RepairLane, fromParts: string): string =>
  isOwn(answer, lane) ? (answer.texts?.[lane] ?? '') : fromParts;

/** The text is the author's own, which is said beside it. */
export const isOwn = ({ own }: RepairAnswer, lane: RepairLane): boolean => !!own?.includes(lane);

const without = (answer: RepairAnswer, lane: RepairLane): readonly RepairLane[] =>
  answer.own?.filter((one) => one !== lane) ?? [];

/** What an edit by hand changes in an answer. */
export const ownText = (answer: RepairAnswer, lane: RepairLane, text: string): RepairAnswer => ({
  texts: { ...answer.texts, [lane]: text },
  own: [...without(answer, lane), lane],
});

/** What going back to the parts changes; the own edit is kept and can be taken up again. */
export const fromParts = (answer: RepairAnswer, lane: RepairLane): RepairAnswer => ({ own: without(answer, lane) });
