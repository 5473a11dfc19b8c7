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
  /** The stems of the tokens. */
  readonly words: readonly string[];
  /** Each of them once. */
  readonly vocabulary: ReadonlySet<string>;
  /** The tokens as they are compared, each with a space after it and one before the first. */
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
const shortForms: ReadonlyMap<string, string> = new Map(
  `im:i_am ive:i_have id:i_would u:you uve:you_have r:are yr:your weve:we_have hes:he_is shes:she_is whos:who_is heres:here_is
  cant:can_not cannot:can_not wont:will_not shant:shall_not dnt:do_not gonna:going_to wanna:want_to gotta:have_to
  imma:i_am_going_to ima:i_am_going_to tryna:trying_to dunno:do_not_know shoulda:should_have coulda:could_have
  woulda:would_have cos:because cuz:because coz:because bc:because becuase:because becasue:because everytime:every_time n:and nd:and
  allways:always alwasy:always awlays:always nevr:never neva:never evry:every tho:though ppl:people bf:boyfriend
  gf:girlfriend srry:sorry soz:sorry sry:sorry apologies:apology yous:you ya:you ye:you youse:you yall:you yer:your youer:your
  alot:a_lot luv:love rlly:really rly:really mum:mother mom:mother mums:mother moms:mother mam:mother dad:father dads:father
  obvs:obviously smth:something sth:something ngl:honestly tbh:honestly wiv:with w:with bday:birthday evryone:everyone
  ure:you_are fone:phone freinds:friends frends:friends wen:when wat:what wot:what dat:that da:the ur:your luvs:loves
  thankyou:thank_you aloud:allowed`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
/** "Youre", "thats", "dont", "shouldve": two words in one. */
const joined =
  /^(you|they|that|it|there|what|everything|nothing|nobody|everyone|(?:should|could|would|might)(?=ve))(re|ve|ll|d|s)$/;
const negated = /^(do|does|did|is|are|ai|was|were|have|has|had|could|would|should|must|need)nt$/;
const endings: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: 'would', s: 'is' };

/** Forms that no rule leads back to their word. The past ones of them cannot follow "don't". */
const irregular: ReadonlyMap<string, string> = new Map(
  `am:be is:be are:be was:be were:be being:be did:do does:do done:do had:have has:have went:go gone:go goes:go said:say told:tell
  thought:thought made:make took:take taken:take gave:give given:give got:get came:come saw:see seen:see knew:know known:know
  left:leave kept:keep forgot:forget forgotten:forget felt:feel meant:mean lied:lie lying:lie lies:lie broke:break broken:break
  spite:spiteful stole:steal stolen:steal hid:hide hidden:hide chose:choose spoke:speak spoken:speak written:write driven:drive chosen:choose drove:drive threw:throw thrown:throw held:hold
  brought:bring bought:buy spent:spend sent:send lost:lose fell:fall slept:sleep sat:sit beaten:beat bit:bite spat:spit shook:shake
  wore:wear wrote:write swore:swear heard:hear paid:pay sold:sell stood:stand found:find taught:teach woke:wake died:die dying:die
  dies:die ran:run began:begin blew:blow won:win met:meet understood:understand wound:wind drank:drink drunk:drink ate:eat used:use using:use
  shown:show stuck:stick became:become women:woman men:man children:child mothers:mother`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
/** True for "said" and "went", which no ending shows to be past; not for "doing", "goes" or "am". */
export const isIrregularPast = (word: string): boolean => irregular.has(word) && !/ing$|s$|^a[mr]/.test(word);

const stems = new Map<string, string>();

/** A word without its ending: "makes", "making" and "made" are one, and so is "make". It need not be a word any more. */
export function stemOf(word: string): string {
  const there = stems.get(word);
  if (there !== undefined) return there;
  let stem = irregular.get(word);
  if (!stem) {
    stem = word.replace(/ie[sd]$/, 'y');
    const bare = stem.replace(/(?<=..[^s])s$|(?<=...)(?:ing|ed)$/, '');
    // "Car|ing" is of "care", "hitt|ing" of "hit".
    stem =
      bare.length === 3 && stem.length > 4 && /^[^aeiou][aeiou][^aeiouwxy]$/.test(bare) && !/s$/.test(stem)
        ? `${bare}e`
        : bare;
  }
  stem = stem.replace(/(?<=....)e$/, '').replace(/(?<=..)([^aeiou])\1$/, '$1');
  if (stems.size > 5000) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** "Your always late": the words after which "your" was meant as "you are". */
const afterYouAre = new Set(
  `always never so such being too just constantly not a an the forever really acting nothing`.split(' '),
);
/** "I was ill": the words after which "ill" is no "I will". */
const beforeIll = new Set(
  'am is are was were be been being feel felt get got me so very fell when mentally seriously'.split(' '),
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
  if (apostrophe && plain === 'were') return ['we', 'are'];
  if (apostrophe && /^(?:we|she|he)ll$/.test(plain)) return [plain.slice(0, -2), 'will'];
  if (plain === 'cause') return apostrophe || /^(?:you|u|ur|i|im|we)$/.test(next) ? ['because'] : [plain];
  if (/^(?:me|u|us|you|ur|my)$/.test(next) && /^[24]$/.test(plain)) return [plain === '4' ? 'for' : 'to'];
  const short = shortForms.get(plain);
  if (short) return short.split('_');
  const not = negated.exec(plain);
  if (not) return [not[1] === 'ai' ? 'are' : not[1]!, 'not'];
  const two = joined.exec(plain);
  return two ? [two[1]!, endings[two[2]!]!] : [plain];
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
      const words = tokens.map(({ plain }) => stemOf(plain));
      const plain = ` ${tokens.map((token) => token.plain).join(' ')} `;
      sentences.push({ tokens, words, vocabulary: new Set(words), plain, asks, end });
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
