/**
 * Reads a text into sentences of words that can be compared, in one pass: lower case, no apostrophes, short forms written out
 * ("dont" and "don't" are "do not", "u" is "you"), quoted words as a single `"`. Every word knows where it stands in the text.
 */

/** One word or comma. A short form gives several words with the same place in the text. */
export interface Token {
  /** As it is compared. */
  readonly plain: string;
  /** As it was typed, or `''` where it was written out from a short form. */
  readonly typed: string;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Words up to a full stop, a question mark, an exclamation mark, or a line's end. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** The tokens as they are compared. */
  readonly words: readonly string[];
  /** Each of them once. */
  readonly vocabulary: ReadonlySet<string>;
  /** All of them, each with a space after it and one before the first. */
  readonly plain: string;
  readonly asks: boolean;
  /** Where it ends in the text, with the stop. */
  readonly end: number;
}

const piece = /\d+(?:[.:]\d+)*\p{L}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[.!?…]+|[,;:()–—&+\n"“„«'‘]|-(?= )/gu;
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ["'", "'’"],
  ['‘', "'’"],
]);
/** No more than this is one quotation. */
const longestQuote = 300;

/** What is typed, and what is meant by it; `_` parts words. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `im:i_am ive:i_have u:you r:are youre:you_are yr:your youve:you_have youll:you_will youd:you_would uve:you_have
  dont:do_not doesnt:does_not didnt:did_not isnt:is_not arent:are_not aint:are_not wasnt:was_not werent:were_not havent:have_not
  hasnt:has_not hadnt:had_not cant:can_not cannot:can_not couldnt:could_not wont:will_not wouldnt:would_not shouldnt:should_not
  mustnt:must_not shant:shall_not neednt:need_not dnt:do_not
  gonna:going_to wanna:want_to gotta:have_to imma:i_am_going_to ima:i_am_going_to tryna:trying_to dunno:do_not_know
  its:it_is thats:that_is theres:there_is heres:here_is whats:what_is whos:who_is hes:he_is shes:she_is
  theyre:they_are theyve:they_have theyll:they_will weve:we_have wed:we_would itll:it_will thatll:that_will
  shouldve:should_have couldve:could_have wouldve:would_have shoulda:should_have coulda:could_have woulda:would_have
  cos:because cuz:because coz:because bc:because bcs:because bcuz:because everytime:every_time n:and nd:and
  alway:always allways:always alwasy:always awlays:always nevr:never neva:never nver:never evry:every thru:through tho:though
  ppl:people bf:boyfriend gf:girlfriend srry:sorry soz:sorry sry:sorry apologies:apology yous:you ya:you yeh:yes
  alot:a_lot infront:in_front luv:love lvoe:love aloud:allowed alowed:allowed rlly:really rly:really
  mum:mother mom:mother mums:mothers moms:mothers dad:father dads:fathers mam:mother
  becuase:because becasue:because definately:definitely obvs:obviously obv:obviously purposly:purposely
  ye:you yer:your yall:you youse:you youd:you_would rlly:really smth:something sth:something ngl:honestly tbh:honestly wiv:with w:with bday:birthday themself:themselves any1:anyone some1:someone every1:everyone evryone:everyone ure:you_are youer:your anymor:anymore
  thankyou:thank_you fone:phone freinds:friends frends:friends wen:when wat:what wot:what dat:that da:the ur:your`
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1).split('_')] as const),
);

/** "Your always late": the words after which "your" was meant as "you are". */
const afterYouAre = new Set(
  `always never so such being too just constantly not a an the forever really acting nothing`.split(' '),
);
/** "I was ill": the words after which "ill" is no "I will". */
const beforeIll = new Set(
  'am is are was were be been being feel felt get got so very fell when mentally seriously'.split(' '),
);

const comparable = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .slice(0, 30);

function meaning(plain: string, typed: string, before: string, next: string): readonly string[] {
  const apostrophe = plain.length < typed.length;
  if (plain === 'your' || plain === 'ur' || plain === 'yer') {
    return afterYouAre.has(next) ? ['you', 'are'] : ['your'];
  }
  if (plain === 'ill') return apostrophe || !beforeIll.has(before) ? ['i', 'will'] : [plain];
  if (plain === 'id') return ['i', 'would'];
  if (apostrophe && plain === 'were') return ['we', 'are'];
  if (apostrophe && /^(?:we|she|he)ll$/.test(plain)) return [plain.slice(0, -2), 'will'];
  if (plain === 'cause') return apostrophe || /^(?:you|u|ur|i|im|we)$/.test(next) ? ['because'] : [plain];
  return shortForms.get(plain) ?? [plain];
}

/** Finds where quoted words end, going forward through a text once for each kind of mark. */
function quotesOf(text: string): (at: number) => number {
  const found = new Map<string, number>();
  return (at) => {
    const marks = closing.get(text[at]!)!;
    const single = marks.includes("'");
    if (single && (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at + 1] ?? ''))) return 0;
    let end = found.get(marks) ?? 0;
    if (end <= at) {
      end = at + 1;
      while (end < text.length && !(marks.includes(text[end]!) && !(single && /\p{L}/u.test(text[end + 1] ?? ''))))
        end++;
      found.set(marks, end);
    }
    return end < text.length && end - at <= longestQuote ? end + 1 : 0;
  };
}

/** Reads a text into sentences. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const add = (word: string, typed: string, start: number, end: number): void => {
    tokens.push({ plain: word, typed, start, end });
  };
  const close = (end: number, asks: boolean): void => {
    if (tokens.some(({ typed }) => typed !== ',')) {
      const words = tokens.map(({ plain }) => plain);
      sentences.push({ tokens, words, vocabulary: new Set(words), plain: ` ${words.join(' ')} `, asks, end });
    }
    tokens = [];
  };

  const endOfQuote = quotesOf(text);
  let past = 0;
  const found = [...text.matchAll(piece)];
  for (const [index, match] of found.entries()) {
    const [typed] = match;
    const start = match.index;
    const end = start + typed.length;
    if (start < past) continue;
    if (/^[.!?…]/.test(typed)) close(end, typed.includes('?'));
    else if (typed === '\n') close(start, false);
    else if (closing.has(typed)) {
      const quoted = endOfQuote(start);
      if (quoted) {
        add('"', text.slice(start, quoted), start, quoted);
        past = quoted;
      }
    } else if (/^[\p{L}\p{N}]/u.test(typed)) {
      const next = comparable(found[index + 1]?.[0] ?? '');
      const words = meaning(comparable(typed), typed, tokens.at(-1)?.plain ?? '', next);
      for (const word of words) add(word, words.length === 1 ? typed : '', start, end);
    } else if (typed === '&' || typed === '+') add('and', '', start, end);
    else if (tokens.length && tokens.at(-1)!.plain !== ',') add(',', ',', start, end);
  }
  close(tokens.at(-1)?.end ?? 0, false);
  return sentences;
}
