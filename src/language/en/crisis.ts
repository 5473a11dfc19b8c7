/**
 * Words of not wanting to live, and of harming oneself. A small list of ways to say it, read on whole sentences: it sees a few
 * phrases and watches over nobody. What others said, everyday turns of phrase, and "not here", "not like this" are left alone.
 */
import type { Notice } from '../notice.js';
import { clauseAround, patterns, plainOf, speaksOf } from './patterns.js';
import type { Span } from './patterns.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** What says no to life: "not", "no point", "nothing". */
const noToLife = patterns(`
  NOT _2 safe AT|around myself
  NOT _3 be alive|around|here any_longer|by_tomorrow|for_much_longer|in_the_morn|much_longer|tomorrow
  NOT believe|feel|know|think _2 i _1 can|deserve|want to? ALIVE|go_on !ELSEWHERE
  NOT care if|whether i ALIVE|die !ELSEWHERE
  NOT deserve|feel_i_deserve|know_if_i_want|think_i_deserve|think_i_want|want|wish to? be_alive|continue_live|exist|keep_live|live !ELSEWHERE|WHEN
  NOT deserve|want|wish to be_around|be_here|carry_on|go_on|see_tomorrow|wake_up MORE|$|at_all|tomorrow|without_you !,|at|if|in|when|with
  NOT have to bother|deal|put_up|worry about|with me MORE|after_today|after_tonight|ever_again|for_long|for_much_longer|much_longer
  NOT live with myself|what_i
  NOT wake up? MORE|$|again|ever|tomorrow
  NOT want|wish life|to_do_life|to_live MORE
  NOT want|wish to be|live|wake in|on|up|without earth|life|planet|this|world|you
  NOT|have_nothing|leave|no_one|nobody|nothing|reason leave? for_me? to live for
  anybody|anyone|everybody|everyone|no_one|nobody|they|you will?|would? NOT? care|mis|mourn|notice _1 if_i|me_if_i|me_when_i|when_i _2 DEAD
  any|no|no_one|nobody|not_see|nothing _3 live for? MORE|$|if|now|since|without
  a|any|no|not_see_the|nothing|what_be_the point|purpose|reason|sense for_me_to|in|of|to? ALIVE|carry_on|go_on|going_on|keep_go|life|my_life !ELSEWHERE|a|about|holiday|if|my|our|that|the|this|trip|vacation|your
  bear|do|handle|stand|take it|life|this MORE ,? i need|want|wish to DEAD|be_go|end_it|go_for_good|stop_exist
  be|do with be_alive|exist|life|live|my_life $
  can NOT exist|go_on|keep_going|live $
  can|could NOT bear|cope|deal|do|face|handle|stand|take with? be_alive|exist|life|live|my_life|this_life MORE|$|at_all
  can|could|know_how_i_can|know_how_to|know_if_i_can|think_i_can NOT? carry_on|continue|exist|face_life|go_on|keep|keep_going|keep_on|live MORE|$|be_alive|exist|like_this|live_like_this|with_life|with_my_life !at|here|in|there|together|with_the_dish|with_the_house
  do|enough|exhaust|fed_up|sick|tire by|from|of|with ALIVE|life|my_life !ELSEWHERE|a|be|from|my|the|this|your
  give up on life|live !ELSEWHERE
  hate be_alive|exist|live MORE|$
  have_not|have_the|lack|lose|no all|any|my|the? desire|hope|reason|strength|will|wish to ALIVE
  if i be_dead|die|do_not_make_it|end_up_dead ,? do_not|it|please|remember|tell|that|then|will|you
  it be NOT worth live
  life|live be|feel|have|seem meaningless|no_mean|no_point|not_worth|pointless|too_painful|unbearable
  lose_interest_in|quit|stop want_to_be_alive|want_to_live
  nothing|only|only_thing _2 keep me alive|here
  point|purpose in|of|to me be? MORE|$
  rather NOT be_alive|be_here_MORE|be_here_at_all|exist|live|wake_up !ELSEWHERE
  should NOT? be_alive|be_dead|exist
`);

/** What says yes to death: a "not" before it takes it back. */
const yesToDeath = patterns(`
  about|as_well|deserve|go|hope|like|need|plan|pray|prefer|ready|think_about|think_of|try|wanna|want|wish _1 i|just|of|to? be_dead|could_die|die|end_it_all|end_my_life|would_die !a|at|before_you|for|from|happy|in|laugh|of|old|on|peacefully|to|together|with
  answer|escape|option|solution|way|way_out _2 be|but|except|than death|die|suicide
  asleep|sleep _1 and NOT wake
  back_to|be|been|go_back_to|keep|start|think_about burn_myself|cut|self_harm|starve_myself again|my_arm|my_leg|my_wrist|myself
  be_go|disappear|vanish for_ever|for_good|forever|from_this
  best|better|easier|happier off? without_me !around|at|cook|drive|here|in_the|nag|on|play|there|this|tonight
  best|better|easier|happier|if|when|wish _3 i _1 be|could|do|have|would DEAD !from_home
  better off _1 dead|if_i|without_me
  be|have|leave|with no_one|nothing leave to live for|on
  bridge|cliff|edge|ledge|platform|railing|roof|track _6 almost|nearly|ready_to|want_to do_it|jump
  burden _5 better_off
  burn|cut|hurt my_arm|my_leg|my_thigh|myself MORE|WHEN|$|again|badly|because|last_night|now|on_purpose|since|so|to_feel|tonight|unless !shave
  bye|farewell|goodbye cruel_world|for_ever|forever
  could|go|might|want|will|would _1 to? burn|cut|harm|hurt myself !at|in_the|off|on_the|short|some
  ctb|kms|od|overdose|overdosin|self_harm|selfharm|suicidal|suicide|unalive !awareness|mission|prevention|squad
  feel like die|end_everything|end_it !between|of|with
  almost|nearly jump !at|for|out|when|with
  cut|open|slash|slit my throat|vein|wrist
  death|die be|feel|seem|sound better|easier|nice|peaceful
  do anything|something|something_bad|something_stupid|sth to myself
  dream|fantasise|fantasize|idea|plan|think|thought|urge about|of|to death|die|disappear_forever|end_everything|end_it|harm_myself|kill_myself|my_death|my_own_death|not_be_alive|not_be_here
  dream|feel_like|keep_imagin|think|thought about|of? crash|drive|jump|step|walk _1 in_front|into|off|under _2 bridge|car|edge|lorry|motorway|river|road|sea|traffic|train|tree|wall|water
  drive|jump|leap|step|throw_myself|walk from|in_front|into|off|out|under _1 a|of|that|the|this? balcony|bridge|build|cliff|lorry|roof|rooftop|track|traffic|train|tree|truck|tube|window
  drown|hang|harm|kill|off|poison|shoot|stab|unalive myself !at|for|laugh|over|to|try|with|work
  end it all|for_good|forever|tonight !between|with
  end|take my|my_own own? life !as|in|save
  farewell|goodbye|suicide letter|note
  final|last farewell|goodbye
  go|going to end it $
  hope|wish _2 bus|car|lorry|train|truck would? hit|kill|run_over me
  i|would be_going_to|could|just|might|want_to|will|would be_dead|die if|me|unless|without_you
  my death will|would
  my|this be|last final|last|my|suicide|the? last? goodbye|message
  need|want|wish everything|it all to stop !argue
  need|want|wish everything|it|it_all|life|my_life|this|this_life to be_over|end $|for_good|forever|now
  pill|tablet _1 in_front_of_me|in_my_hand|next_to_me|ready
  rather|sooner be_dead|die !than_eat|than_go|than_listen|than_see|than_watch|than_work
  swallow|take a_bottle_of|a_bunch_of|a_handful_of|a_load_of|a_lot_of|a_whole|load_of|lot_of|so_many _2 painkiller|paracetamol|pill|sleep_pill|tablet !a_day|daily|each|every|for
  swallow|take a_whole_bottle|all|every|the_whole_bottle|too_many _2 med|medication|paracetamol|pill|sleep_pill|tablet
  want|wish to disappear|vanish !if|when $
  want|wish out of life|this_life|this_world
`);

/** Death as a turn of phrase: laughing, coffee, a hill. */
const turnOfPhrase = speaksOf(`
  awkward|bore|cringe|embarrass|funny|mortify _5 dead|die
  dead|death|die|kill for_a|for_some|haha|laugh|lol|of_boredom|of_embarrass|of_laughter|on_that_hill|on_this_hill|tire|to_hear|to_know|to_see|to_tell|to_try|without_chocolate|without_coffee|without_wifi
  die MY hair $|again|tonight
  die MY _ black|blond~|blue|brown|green|pink|purple|red
  die at|by my_own_bed|side|your
  die from|inside|of !a_break|an_overdose|grief|heartbreak|loneliness|overdose|pain|sadness|suicide|this_pain
  haha|hahaha|jk|lmao|lmfao|lol|rofl
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

/** The same for a text of which nothing else is read. */
export const crisis = (text: string): Notice[] => crisisIn(sentencesOf(text));

/** "You would not miss me if I was gone" begins with others and is still about the writer. */
const startsWithOthers = ({ tokens }: Sentence, { from, to }: Span): boolean =>
  tokens.slice(from, to).some(({ plain }) => plain === 'me' || plain === 'i') &&
  !/^(?:said|told)$/.test(tokens[from - 1]?.plain ?? '');
