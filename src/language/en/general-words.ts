import { stemOf } from './sentences.js';
import { lists } from './words.js';

/**
 * Words that say something kind, or hold a sentence together, without telling what anybody did or when. A thanks made of
 * these alone is vague, whatever its order; any other word ("tea", "texted", "Tuesday") may be the specific thing.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Everything that carries such words along. */
const carrying = list(`
  i me my mine myself im ive id ill you your yourself u ur yr youve youll youd ya we us our weve he him his hes she
  her they them their theyre it its this that these those there here be been beeing r have do doing can cant could
  couldnt will wont would dont doesnt didnt isnt arent wasnt werent not no never always allways ever forever still
  just jus only really rly realy so very v too such quite rather pretty much more most many lot alot loads bit little
  lil big small ton bunch whole truly honestly literally simply absolutely seriously genuinely totally completely
  especially definitely actually again also even basically generally constantly deeply dearly sincerely a an the of
  for 4 to in at as by with w about like than from or and out inside around together through thick thin on up without
  what which who how way whatever anyway all al both each every everyday any some same other else enough thing stuff
  person people human partner friend man woman guy girl boyfriend girlfriend bf gf hubby lover parent one couple team anyone
  anybody someone everyone nobody part reason fact kinda sorta sort kind type babe baby bae hun hon honey darling dear
  dearest sweetheart sweetie sweety mate bro buddy pal x xx xxx xo xoxo lol haha hehe omg oh ok okay well yes yeah yep
  aw aww wow hey hi pls please know feel make mean say need want get give show bring try deserve life lives world
  earth universe day today time week lately recently years usual now moment work hard tough difficult better heart
  soul mind personality spirit nature character attitude energy attention strength wisdom humour humor humanity true single
  sense easy words describe think wanna million guess suppose idk dunno
`);

const kindWords = new Set(list(lists.KIND!).map(stemOf));
const generalWords = new Set(carrying.map(stemOf));

/** Long words that are often mistyped and that no everyday verb or thing is one letter away from. */
const oftenMistyped = list(
  `appreciate appreciated amazing awesome wonderful everything grateful thankful supportive supporting beautiful incredible
  perfect fantastic kindness patience patient understanding thoughtful generous always special absolutely everyone`,
);
const notMistyped = new Set(list('lonely patent patients lively'));

/** Whether one letter added, left out, changed or swapped with its neighbour makes one of the other. */
function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  const swapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return short.slice(same + 1) === long.slice(same + 1) || (swapped && short.slice(same + 2) === long.slice(same + 2));
}

/** The word itself or, for a slip of one letter in a long one, the word that was meant. */
export function meantBy(word: string): string {
  if (word.length < 6 || isGeneral(word) || notMistyped.has(word)) return word;
  return oftenMistyped.find((meant) => meant[0] === word[0] && oneLetterApart(word, meant)) ?? word;
}

/** A word of thanks, praise or love. */
export const isKind = (word: string): boolean => kindWords.has(stemOf(word));

/** A word that tells nothing of what was done, or when. */
export const isGeneral = (word: string): boolean => isKind(word) || generalWords.has(stemOf(word));
