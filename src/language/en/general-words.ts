/**
 * Words that say something kind, or hold a sentence together, without telling what anybody did or when. A thanks made of
 * these alone is vague, whatever its order; any other word ("tea", "texted", "Tuesday") may be the specific thing.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Thanks, praise and love. */
const kind = list(`
  thank thanks thankyou thankful thx thnx thanx tnx tks thnks thansk ty tysm tyvm cheers ta
  appreciate appreciated appreciating appreciation appreciative grateful greatful gratitude lucky luckier luckiest blessed fortunate
  love loved loves loving lovin luv lovely lovley adore adorable cherish
  best amazing awesome wonderful incredible perfect great greatest fantastic brilliant fabulous marvellous marvelous
  excellent outstanding remarkable extraordinary special unique magical super fab ace top
  kind kinder kindest kindness nice nicest sweet sweetest sweetness good goodness beautiful gorgeous handsome pretty cute stunning
  hot sexy attractive funny hilarious fun smart clever intelligent wise strong brave cool gentle genuine
  legend star superstar angel gem rock hero lifesaver keeper champ champion saint treasure blessing gift soulmate favourite favorite
  sunshine
  everything support supports supported supportive supporting patience patient caring care cares cared careful
  thoughtful thoughtfulness considerate attentive understanding generous generosity help helps helped helping helpful
  selfless loyal loyalty honest honesty reliable dependable trustworthy faithful devoted devotion dedication dedicated
  compassion compassionate empathy empathetic warm warmth tender tenderness affection affectionate romantic positive
  positivity encouraging encouragement respectful hardworking effort efforts friendship companionship company presence
  value valued admire admired respect brighten brightens
  happy happier happiest joy happiness existing existence proud
`);

/** Everything that carries such words along. */
const carrying = list(`
  i me my mine myself im ive id ill you your yours yourself u ur yr youre youve youll youd ya yous
  we us our ours weve he him his hes she her shes they them their theyre it its this that thats these those there theres here
  be am is are was were been being beeing r have has had having do does did done doing can cant could couldnt will wont would
  dont doesnt didnt isnt arent wasnt werent not no never
  always alway allways ever forever still just jus only really rly realy so very v too such quite rather pretty much more most
  many lot lots alot loads load bit little lil big small ton tons tonne bunch whole truly honestly literally simply absolutely
  seriously genuinely totally completely especially definitely actually again also even basically generally constantly
  deeply dearly sincerely
  a an the of for 4 to in at as by with w about like than from or and out inside around together through thick thin on up without
  what which who how way ways whatever anyway all al both each every everyday any some same other else enough
  thing things stuff person people human being partner friend man woman guy girl boyfriend girlfriend lover parent one ones
  couple team anyone anybody someone everyone nobody part reason fact kinda sorta sort kind type
  babe baby bae hun hon honey darling dear dearest sweetheart sweetie sweety mate bro buddy pal
  x xx xxx xo xoxo lol haha hehe omg oh ok okay well yes yeah yep aw aww wow hey hi pls please
  know knows feel feels feeling felt make makes made making mean means meant say need needs want wants wanted get gets got give gives
  given giving show shows showing shown bring brings try tries trying tried deserve
  life lives world earth universe day days today time times week lately recently years year usual now moment
  work works hard tough difficult better heart hearts soul mind personality spirit nature character attitude energy
  attention strength wisdom humour humor humanity ways whole true
  sense easy words describe think wanna
  guess suppose idk dunno
`);

const kindWords = new Set(kind);
const generalWords = new Set([...kind, ...carrying]);

/** Long words that are often mistyped and that no everyday verb or thing is one letter away from. */
const oftenMistyped = list(`
  appreciate appreciated appreciation amazing awesome wonderful everything grateful thankful supportive supporting support
  beautiful incredible perfect fantastic brilliant kindness patience patient understanding thoughtful generous always special
  honestly absolutely everyone wonderfully gorgeous hilarious lovely
`);
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
  if (word.length < 6 || generalWords.has(word) || notMistyped.has(word)) return word;
  return oftenMistyped.find((meant) => meant[0] === word[0] && oneLetterApart(word, meant)) ?? word;
}

/** A word of thanks, praise or love. */
export const isKind = (word: string): boolean => kindWords.has(word);

/** A word that tells nothing of what was done, or when. */
export const isGeneral = (word: string): boolean => generalWords.has(word);
