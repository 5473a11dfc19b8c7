/**
 * Words of not wanting to live, and of harming oneself. A small list of ways to say it, read on whole sentences: it sees a few
 * phrases and watches over nobody. What others said, everyday turns of phrase, and "not here", "not like this" are left alone.
 */
import type { Notice } from '../notice.js';
import { clauseAround, patterns, speaksOf } from './patterns.js';
import type { Span } from './patterns.js';
import type { Sentence } from './sentences.js';

/** Places, company and times after which "not here" and "not live" mean something ordinary. */
const elsewhere =
  'here|anywhere|abroad|in|at|with|near|on|by|like|together|apart|alone|separately|off|under|out|next|when|while|if|for|to|after|until|all|tonight|today|again|as|where|before|because|late|early|and_argue|that|there|together|so';

/** What says no to life: "not", "no point", "nothing". */
const noToLife = patterns(`
  not|no_longer|never want|wish|wanting|wanted|wishing to live|exist|be_alive|continue_living|keep_living !${elsewhere}
  not|no_longer|never want|wish|wanting|wanted to be_here|be_around anymore|any_more|at_all|$ !,|with|when|if|in|at
  not|no_longer want|wish to go_on|carry_on anymore|any_more|living|$ !with
  not think|believe|feel|know _1 i want|wish|deserve|can to? live|be_alive|exist|be_here !in|at|with|like|here|together
  can|could not go_on|keep_on|carry_on living like_this|$
  can|could not live anymore|any_more !here|there|in|at|together|like|next
  not|no_longer want|wish to live|be on|in this planet|earth|world|life
  done|finished|through with life|living|my_life|existing $
  not|no_longer want|wish to live|be_here|be_alive|exist without you
  not|no_longer|never want|wanting|wanted to _1 wake_up|see_tomorrow !early|at|to|with|next|late|before|alone|so|you
  not|never wake|waking up $|tomorrow|again|anymore|any_more|ever
  not want|wish life|to_life anymore|any_more|$
  can|could not live|exist anymore|any_more|any_longer $
  nothing|no_one|nobody|not_anything left? for_me? to live for
  not|never deserve to live|be_alive|exist|be_here $
  if i die|am_dead|end_up_dead|kill|do_not_make_it ,? it|that|you|then|will|remember|tell|please|do_not
  stopped|stop|quit|lost_interest_in wanting_to_live|wanting_to_be_alive|living !in|at|with|together|here|there|like|your|my|a|the|for
  tired|sick|exhausted|fed_up|done of|with|from|by being_alive|existing|living|breathing|life|my_life !in|at|with|out|on|like|together|here|there|apart|this|under|as|from|next|your|my|a|the|being|so
  lost|losing|no|lack|not_have the|any|my? will|desire|wish|strength|reason to live|go_on_living|be_alive
  no|any|see_no|a|not_see_the|the reason|point|purpose|sense|reasons to|in|of|for live|living|be_alive|being_alive|life|existing|exist|being_here|being_around|be_here|go_on_living|going_on_living|going_on|keep_living|staying_alive|my_life !in|at|with|about|here|together|like|apart|under|on|when|if
  no reason|point|purpose for me to live|be_here|go_on|be_alive|exist
  no|any|not_see|nothing|nobody|no_one _3 live|living for $|anymore|any_more|if|without|now|since
  life|it|this|living is|feels|seems not|no_longer worth living|it_anymore
  life|existence is|feels|has pointless|no_meaning|no_point|not_worth_living|unbearable
  nobody|no_one|you|they|everyone|everybody|noone would|will|will_not|would_not|not miss|notice|care|mourn _1 if_i|when_i|me_if_i|me_when_i|if_i_just _2 dead|gone|died|die|disappeared|disappear|vanished|was_not_here|am_not_here
  not have to deal|put_up|bother|worry|live with|about me much_longer|any_longer|for_long|for_much_longer|ever_again
  not|never be here|around|alive tomorrow|much_longer|for_much_longer|by_tomorrow|in_the_morning|any_longer
  not|no_longer live with what_i|myself
  can|could|think_i_can|do_not_think_i_can|know_how_to|know_if_i_can|know_how_i_can not? keep|go_on|continue|carry_on living|being_alive|existing $
  can|could not go_on|carry_on|keep_going|live|keep_living|go_on_living $
  can|could not go_on|carry_on|keep_going|live_like_this like_this|anymore|any_more|living ,? i _1 want|need|wish _2 end|die|over|dead
  can|could not go_on|carry_on|keep_living|face_life|go_on_living living|anymore|any_more|with_life|in_this_life|with_my_life $
`);

/** What says yes to death: a "not" before it takes it back. */
const yesToDeath = patterns(`
  want|wanted|wanna|wish|need|deserve|ready|going|hope|prefer|like|about|try|tried|trying|planning|plan|thinking_of|think_about|pray _1 to|i|of|just? die|be_dead|dying|was_dead|were_dead|am_dead|could_die|would_die|died|end_my_life|end_it_all|not_be_alive !laughing|of|at_home|for|on|to|from|in|before_you|with_you|old|together|peacefully|happy|a|with
  i|would rather|sooner be_dead|die !than
  rather|sooner be_dead|die than live|lose|be_without|be_alone|be_apart|go_on|stay_alive|keep_living|face
  want|wish|need to die
  wish|wished|better|easier|happier|if|best|wishing _2 i _1 was|were|am|had|would|could dead|never_born|never_been_born|not_born|not_been_born|not_alive|not_exist|never_existed|not_existed|die|died|never_woken_up|not_woken_up|not_wake_up
  better|best|happier|easier off? without me !there|here|tonight|at|in_the|on|around|on_the|cooking|this|driving|nagging|playing
  better off _1 dead|if_i|without_me
  world|family|kids|everyone|everybody|you|they _3 better|happier _1 without_me !there|at|on|in|tonight|here|nagging
  sleep|asleep _1 and not|never wake
  disappear|vanish|be_gone forever|for_good|for_ever|from_this_world|from_this_earth|from_the_earth
  end|ending|ended|take|taking|took my|my_own own? life !as|savings|in
  end|ending it all !with|between
  end|ending it tonight|forever|for_good|myself !with|between
  want|need|wish it|everything all to stop|end|be_over !arguing
  started|start|am|been|went_back_to|back_to|keep|thinking_about cutting|self_harming|starving_myself|burning_myself again|myself|my_arms|my_legs|my_wrists
  goodbye|farewell|suicide letter|letters|note|notes
  take|bear|handle|do|stand it|this|life anymore|any_more|any_longer ,? i want|need|wish to disappear|be_gone|end_it|stop_existing|go_for_good|die
  do it tonight _3
  not keep|continue|go_on|carry_on living|with_life|being_alive $
  want|need|wish it|this|everything|it_all|this_life|life|my_life to end|be_over $|forever|for_good|now|all
  kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving|off|offing|stab|stabbing|poison|poisoning|harm|harming myself !at|over|trying|working|with_work|laughing|to|for_this|for_you|for_work
  killed myself $|last|before|again
  cut|cutting|hurt|hurting|burn|burning myself again|on_purpose|$|if|when|because|last_night|tonight|now|since|so_you|unless|to_feel|again_last|a_lot !shaving|while
  going|will|want|might|gonna|could|would _1 to? hurt|cut|harm|burn myself !at|on_the|in_the|some|off|short
  do|doing something|anything|sth|something_bad|something_stupid to myself
  suicidal|suicide|kms|ctb|unalive|self_harm|self_harming|selfharm|selfharming|self_harmed !squad|awareness|prevention|mission
  overdose|overdosed|overdosing|overdosin
  jump|jumping|throw_myself|throwing_myself|leap|drive|driving|walk|walking off|in_front|under|into|from|out _1 a|the|of|this|that? bridge|roof|building|train|balcony|cliff|window|traffic|lorry|truck|tree|rooftop|tube|tracks
  slit|slash|cut|cutting|slitting|open my wrist|wrists|throat|veins
  pills|tablets _1 ready|in_front_of_me|in_my_hand|next_to_me
  take|took|taking|swallow|swallowed|swallowing all|too_many|a_whole_bottle|every|the_whole_bottle|a_bottle _2 pills|tablets|sleeping_pills|meds|medication|paracetamol
  goodbye|bye|farewell forever|for_ever|cruel_world
  this is my|the last|final|suicide goodbye|message|note|letter
  last|final goodbye|farewell
  have|got|is|with|left nothing|nothing_left|no_one|nobody|not_anything to live for|on
  thought~|think|thinking|urge|urges|plan|plans|planning|idea|fantasis~|fantasiz~|dream of|about|to dying|death|harming_myself|killing|ending_it|ending_it_all|ending_everything|ending_things_for_good|not_being_here|not_being_alive|disappearing_forever|my_death|my_own_death
  would be|all_be|probably_be better|happier|easier|relieved if|when i was|were|am|are dead|gone|not_here|not_around
  i will|would|could|might|am_going_to|want_to|am_gonna|just die|be_dead if|without|unless you|me
  dead|die without|before|than _1 live|be|living|lose|without _1 without|you|this
`);

/** Death as a turn of phrase: laughing, coffee, a hill. */
const turnOfPhrase = speaksOf(`
  die|died|dying of|inside|from !overdose|a_broken|loneliness|sadness|grief|an_overdose|heartbreak|pain|suicide|this_pain
  die|died|dying|dead|death|kill|killing|killed laughing|of_embarrassment|of_laughter|of_boredom|of_shame|of_hunger|of_thirst|for_a|for_some|to_see|to_hear|to_know|to_tell|to_try|on_this_hill|on_that_hill|of_happiness|of_curiosity|from_embarrassment|from_laughing|without_coffee|without_my_coffee|without_chocolate|without_wifi|lol|haha|tired
  embarrassed|awkward|bored|mortified|funny|cringe|cringed _5 die|died|dead
  die|dead at|by your|my_own_bed side|_1
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
function isTakenBack({ tokens, words }: Sentence, { from, to }: Span): boolean {
  if (/\b(?:not|never) (?:hurt|harm|kill|cut|die|do|want|end|take|suicidal)\b/.test(words.slice(from, to).join(' ')))
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
