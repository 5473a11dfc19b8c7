/**
 * Words of not wanting to live, and of harming oneself. A small list of ways to say it, read on whole sentences: it sees a few
 * phrases and watches over nobody. What others said, everyday turns of phrase, and "not here", "not like this" are left alone.
 */
import type { Notice } from '../notice.js';
import { clauseAround, patterns, plainOf, speaksOf } from './patterns.js';
import type { Span } from './patterns.js';
import type { Sentence } from './sentences.js';

/** What says no to life: "not", "no point", "nothing". */
const noToLife = patterns(`
  NOT want|wish|deserve|think_i_want|know_if_i_want|feel_i_deserve|think_i_deserve to? live|be_alive|exist|keep_live|continue_live !ELSEWHERE|WHEN
  NOT want|wish|deserve to be_here|be_around|go_on|carry_on|wake_up|see_tomorrow MORE|at_all|$|tomorrow|without_you !,|with|when|if|in|at
  NOT want|wish to live|be|wake in|on|without|up this|planet|earth|world|you|life
  NOT want|wish life|to_live MORE
  can|could|think_i_can|know_how_to|know_if_i_can|know_how_i_can NOT? go_on|keep_on|carry_on|keep_going|live|exist|continue|face_life live_like_this|MORE|exist|be_alive|with_life|with_my_life|like_this|$ !here|there|in|at|together
  can NOT live|exist|go_on|keep_going $
  do|be with live|life|exist|be_alive|my_life $
  NOT wake up? $|tomorrow|again|MORE|ever
  NOT|nothing|nobody|no_one|reason|have_nothing|left left? for_me? to live for
  if i die|be_dead|end_up_dead|do_not_make_it ,? it|that|you|then|will|remember|tell|please|do_not
  stop|quit|lose_interest_in want_to_live|want_to_be_alive
  tired|sick|exhausted|fed_up|done of|with|from|by ALIVE|life|my_life !ELSEWHERE|this|from|your|my|a|the|be
  lose|no|lack|have_not|have_the any|my|the|all? will|desire|wish|strength|reason|hope to ALIVE
  no|any|a|what_be_the|not_see_the|nothing reason|point|purpose|sense to|in|of|for_me_to? ALIVE|life|go_on|my_life !ELSEWHERE|about|if
  no|any|not_see|nothing|nobody|no_one _3 live|living for? MORE|if|without|now|since|$
  life|it|this|live be|feel|seem|have NOT|pointless|no_meaning|no_point|unbearable|meaningless worth_live|worth_it|$|to_me|MORE
  nobody|no_one|you|they|everyone|everybody would|will NOT? miss|notice|care|mourn _1 if_i|when_i|me_if_i|me_when_i _2 DEAD
  NOT have to deal|put_up|bother|worry with|about me much_longer|MORE|for_long|for_much_longer|ever_again
  NOT be here|around|alive tomorrow|much_longer|for_much_longer|by_tomorrow|in_the_morning|any_longer
  NOT live with what_i|myself
  take|bear|handle|do|stand it|this|life MORE ,? i want|need|wish to DEAD|end_it|stop_exist|go_for_good|be_gone
  NOT think|know|believe|feel _2 i _1 can|want|deserve to? ALIVE|go_on !ELSEWHERE
`);

/** What says yes to death: a "not" before it takes it back. */
const yesToDeath = patterns(`
  want|wanna|wish|need|deserve|ready|go|hope|prefer|like|about|try|plan|think_of|think_about|pray _1 to|i|of|just? die|be_dead|could_die|would_die|end_my_life|end_it_all !laugh|of|at|for|on|to|from|in|before_you|with|old|together|happy|a
  rather|sooner be_dead|die !than_see|than_eat|than_go|than_listen|than_watch|than_work
  wish|better|easier|happier|if|best|when _3 i _1 be|have|could|would DEAD !from_home
  better|best|happier|easier off? without_me !there|here|tonight|at|in_the|on|around|cook|this|drive|nag|play
  better off _1 dead|if_i|without_me
  sleep|asleep _1 and NOT wake
  disappear|vanish|be_gone forever|for_good|for_ever|from_this
  end|take my|my_own own? life !as|saving|in
  go to end it $
  end it all|tonight|forever|for_good !with|between
  want|need|wish it|everything|this|it_all|life|this_life|my_life all? to stop|end|be_over !argue
  start|be|been|go_back_to|back_to|keep|think_about cut|self_harm|starve_myself|burn_myself again|myself|my_arm|my_leg|my_wrist
  goodbye|farewell|suicide letter|note
  kill|hang|shoot|drown|unalive|off|stab|poison|harm myself !at|over|try|work|with|laugh|to|for
  cut|hurt|burn myself MORE|again|on_purpose|$|WHEN|because|last_night|tonight|now|since|so|unless|to_feel|badly !shave
  go|will|want|might|could|would _1 to? hurt|cut|harm|burn myself !at|on_the|in_the|some|off|short
  do something|anything|sth|something_bad|something_stupid to myself
  suicidal|suicide|kms|ctb|unalive|self_harm|selfharm|overdose|overdosin !squad|awareness|prevention|mission
  jump|throw_myself|leap|drive|walk|step off|in_front|under|into|from|out _1 a|the|of|this|that? bridge|roof|build|train|balcony|cliff|window|traffic|lorry|truck|tree|rooftop|tube|track
  slit|slash|cut|open my wrist|throat|vein
  pill|tablet _1 ready|in_front_of_me|in_my_hand|next_to_me
  take|swallow all|too_many|every|the_whole_bottle|a_whole_bottle _2 pill|tablet|sleep_pill|med|medication|paracetamol
  goodbye|bye|farewell forever|for_ever|cruel_world
  this|my is|be|last my|the|last|final|suicide? last? goodbye|message
  last|final goodbye|farewell
  with|leave|have|be nothing|no_one left to live for|on
  thought|think|urge|plan|idea|fantasise|fantasize|dream of|about|to die|death|harm_myself|kill|end_it|end_everything|not_be_here|not_be_alive|disappear_forever|my_death|my_own_death
  i|would will|would|could|might|be_going_to|want_to|just die|be_dead if|without|unless|me
  die|dead without|before you|this|i
`);

/** Death as a turn of phrase: laughing, coffee, a hill. */
const turnOfPhrase = speaksOf(`
  die of|inside|from !overdose|a_broken|loneliness|sadness|grief|an_overdose|heartbreak|pain|suicide|this_pain
  die|dead|death|kill laugh|of_embarrass|of_laughter|of_boredom|for_a|for_some|to_see|to_hear|to_know|to_tell|to_try|on_this_hill|on_that_hill|lol|haha|tired
  embarrass|awkward|bore|mortify|funny|cringe _5 die|dead
  die at|by your|side|my_own_bed
  lol|lmao|rofl|haha|hahaha|jk|lmfao
`);

const others = new Set(
  'you he she they we who it mother father brother sister grandmother grandfather gran grandma grandpa friend uncle aunt cousin neighbour neighbor plants plant cat dog hamster character people person somebody someone lost ex'.split(
    ' ',
  ),
);

/** Whose words these are: the nearest one before them. Without any they are the writer's. */
function isSomebodyElse({ tokens }: Sentence, { from, to }: Span): boolean {
  for (let index = from; index < to; index++)
    if (/^(?:i|me|my|myself)$/.test(tokens[index]!.plain)) return saidByOthers(tokens, index);
  for (let index = from - 1; index >= 0 && from - index <= 5; index--) {
    const word = tokens[index]!.plain;
    if (/^(?:i|me|my)$/.test(word)) return saidByOthers(tokens, index);
    if (others.has(word)) return true;
    if (word === ',') return false;
  }
  return false;
}

/** "You said I should kill myself": told about, not meant. */
function saidByOthers(tokens: Sentence['tokens'], index: number): boolean {
  const before = tokens
    .slice(Math.max(0, index - 4), index)
    .map(({ plain }) => plain)
    .join(' ');
  return /\b(?:you|he|she|they|mother|father) (?:\S+ )?(?:said|told|say|tell|asked|ask|think|thought|wish|want)\b/.test(
    before,
  );
}

/** "I don't want to die", "I would never hurt myself". */
function isTakenBack({ tokens }: Sentence, { from, to }: Span): boolean {
  if (
    /\b(?:not|never) (?:hurt|harm|kill|cut|die|do|want|wanting|end|take|suicidal)\b/.test(
      plainOf({ tokens } as Sentence, { from, to }),
    )
  )
    return true;
  for (let index = from - 1; index >= 0 && from - index <= 4; index--) {
    const word = tokens[index]!.plain;
    if (word === 'not' || word === 'never') return true;
    if (word === 'i' || word === ',') return false;
  }
  return false;
}

/** Everything of that kind in a text, one notice a sentence. */
export function crisisIn(sentences: readonly Sentence[]): Notice[] {
  const found: Notice[] = [];
  for (const sentence of sentences) {
    if (turnOfPhrase(sentence)) continue;
    const span =
      noToLife(sentence).find((each) => !isSomebodyElse(sentence, each) || startsWithOthers(sentence, each)) ??
      yesToDeath(sentence).find((each) => !isSomebodyElse(sentence, each) && !isTakenBack(sentence, each));
    if (!span) continue;
    const { from, to } = clauseAround(sentence, span);
    const { start } = sentence.tokens[from]!;
    found.push({ kind: 'crisis', start, end: sentence.tokens[to - 1]!.end, why: 'notice.crisis' });
  }
  return found;
}

/** "You would not miss me if I was gone" begins with others and is still about the writer. */
const startsWithOthers = ({ tokens }: Sentence, { from, to }: Span): boolean =>
  tokens.slice(from, to).some(({ plain }) => plain === 'me' || plain === 'i') &&
  !/^(?:said|told)$/.test(tokens[from - 1]?.plain ?? '');
