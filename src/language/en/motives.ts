/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const motives = patterns(`
  THING be all|just|only a _1 act|game|joke|show|test
  _ important|matter|mean more|to for_you|to_you|you
  admit it
  it be clear|evident|obviou|plain to_me? that? you
  i|me|my|our _3 NOT count|important|matter|mean anything_to|at_all|for_you|much_to|to_you
  i|we mean nothing
  mean nothing|so_little to you
  you DO not care|give|give_a
  you DO not wait
  you DO not want to be|come|have|marry|see|spend|talk|touch
  you GO|act|be|bring|do|forget|say|use _6 to AIM
  you GO|be|buy|do|forget|marry|say _4 because|only_because I|you|your
  you NOT take
  you WANT ONE to
  you WANT|be_try|enjoy|live|mean|plan|try to AIM
  you WANT|enjoy|mean|try to? make|see|watch me _2
  you _ _6 deliberately|just_to|on_purpose|out_of_spite|to_spite
  you assume|believe|think that? i
  you avoid|hate|resent
  you be NOT bother|interest|trying
  you be _ me|us $|away|off|out
  you be ashamed|bored|jealous|sick|tired AT
  you be avoid|laugh|play|punish|test|use
  you be die|enjoy|glad|happy|hope|look|wait for? MY|i|to
  you be? fake|pretend|put_on
  you be? just|only _4 because|for|if|so|when
  you believe|think everything|it_be_fine|it_be_funny|it_be_ok|my_feelings|my_job|my_work|nothing|the_world
  you believe|think that? you _
  you be|have a_hide|check_out|fall_out|give_up|lose_interest|move_on|stop_care|stop_love|stop_try
  you be|have choose|decide|make_up|plan to|your end|go|leave|mind
  you care|choose|like|love|pick|prefer|put|value _3 above|before|more_than|over|to_me
  you care|love|think more about|for
  you clearly|obviously|secretly _ _1
  you could care
  you do not WANT|appreciate|believe_in|mis|respect|see|trust|value anything_i|how_hard|me|my|our|the_kid|this|to_be_here|to_be_with|us|what_i|who_i
  you do not consider|find|think
  you do not even
  you do not take me
  you expect _ to
  you feel|have|show little|no|not_any|zero !idea_how_much|need|time
  you give_up on
  you have|would prefer|rather|sooner
  you just? DO not care
  you just|only care|look_out|love|think|worry
  you not WANT|care|respect|trust
  you regret
  you see|treat|use|want me as|like MY !equal|king|pillow|princess|queen
  you take me|us for
  you think i|me _2 crazy|dumb|idiot|mad|made_of|stupid|thick
  you think your _2 be|matter more
  you want a|an|any|my excuse|fight|reaction|reason
  you know exactly|full|perfectly well|what_you_be_doing
  you want control|out|somebody_else|someone_else
  you want me|us to THINK|be|beg|fail|look|read|suffer !happy|part|there|with_you
  you want to divorce|leave|replace
  you want|wish i|me be|to_be _1 different|else|gone|someone_else
  you wish you
`);
const kindMotive = beginsWith(`
  you do not have|know|mean_to|need|want_to_hurt
  you think i be angry|cross|mad|upset
  you try|want _2 to be|help|make _1 GOOD|KIND|it|sure|thing|us
`);
const heldOff = endsWith(`
  DO|WH|be|maybe|perhaps $
`);
const knowsBetter = endsWith('i|we be_sure|believe|know|realise|realize|see|understand _1 that?');

const feelings = patterns(`
  ^ feel as_if|as_though|like|that i_be_your|you|your
  i feel you BE|NOT|always|hate|just|only|prefer|think|treat|want
  i|it be|can|have? begin|have_start|start? _1 feel as_if|as_though|like|that i_be_your|you|your !equal|priority
`);
const kindFeeling = beginsWith(`
  _6 you could|may|might be|feel|like|need
  _7 you and i|me|we
  _7 you be? a|really|so|there? CARE|GOOD|KIND|here|on_my_side !for_yourself
`);

const madeMe = patterns(`
  THING be all|entirely|partly on you
  be down_to you $
  all|partly your fault
  be your doing|fault
  because of you _
  like_this|this_way because of you
  if it be not for you
  thank to you _ _2 can_not|cry|fail|forget|late|lose|mis|never|ruin
  you BE|keep? make me _2 LOW|bad|feel|late|out|seem|small|wait|want !to_be
  you annoy|embarrass|exhaust|stress|wind me
  you be one|only|the* cause|one_to_blame|reason
  you be to blame
  you be|have? destroy|mes_up|ruin|spoil|spoilt|wreck
  you be|have? drive me
  you break us
  you get on my
  you bring out the
  you give me a headache|stomach_ache
  you have? get me so? angry|mad|stress|upset|work
  you have? make THING|life _2 difficult|hard|hell|impossible|miserable|worse
  you have? make me act|be|become|behave|do|go|say
  you have? make me into
  you have? make|turn MY _2 hard|hell|impossible|into|miserable|misery|nightmare|worse
  you have? turn me|us
  you leave me no
  you press|push all_my|my
  you take all? my|the fun|life|peace
`);
const kindMade = beginsWith(`
  because of|thank_to you i|we _2 GOOD|KIND|do_it|finally|here|learn|start
  you NOT
  you be one|only|the* cause|one|reason I|for|why* GOOD|KIND|get_up|my_happiness|wake_up|want
  you break my heart $
  you drive me to MY|school|work
  you make me _2 GOOD|KIND
  you make me feel|want? to be|try a|better|closer|more
`);

const inClauseOf = (sentence: Sentence, span: Span) => plainOf(sentence, clauseAround(sentence, span));
const joking = speaksOf('for_my_birthday|haha|in_a_good_way|lol|with_laughter');

/** What goes on inside the other, told as a fact. */
export const motivesIn = (sentence: Sentence): Span[] =>
  motives(sentence).filter(
    (span) =>
      !isNoAccusation(sentence, span.from) &&
      !kindMotive(sentence, span.from) &&
      !heldOff(sentence, span.from) &&
      !(
        knowsBetter(sentence, span.from) &&
        / not .*(?:purpose|mean|deliberate|intentional)/.test(inClauseOf(sentence, span))
      ) &&
      !/ (?:not|never) (?:\S+ ){0,5}(?:on purpose|deliberately|intentionally|to hurt|to upset) /.test(
        inClauseOf(sentence, span),
      ),
  );

/** A thought about the other that is called a feeling. */
export const feelThatIn = (sentence: Sentence): Span[] =>
  feelings(sentence).filter((span) => !kindFeeling(sentence, span.from) && !isNoAccusation(sentence, span.from));

/** Feelings that are laid at the other's door. */
export const madeMeIn = (sentence: Sentence): Span[] =>
  madeMe(sentence).filter(
    (span) => !kindMade(sentence, span.from) && !isNoAccusation(sentence, span.from) && !joking(sentence),
  );
