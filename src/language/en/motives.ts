/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const motives = patterns(`
  you WANT|enjoy|mean|try to? make|see|watch me _2
  you just? DO not care
  you be NOT bother|interest|trying
  you be|have choose|decide|make_up|plan to|your end|go|leave|mind
  you want|wish i|me be|to_be _1 different|else|gone|someone_else
  you see|treat|use|want me as|like MY !equal|king|pillow|princess|queen
  you think your _2 be|matter more
  you be ashamed|bored|jealous|sick|tired AT
  you regret
  you want to divorce|leave|replace
  you want control|out|somebody_else|someone_else
  you be _ me|us $|away|off|out
  you care|love|think more about|for
  you clearly|obviously|secretly _ _1
  you GO|act|be|bring|do|forget|say|use _6 to AIM
  you assume|believe|think that? i
  you NOT take
  you be? just|only _4 because|for|if|so|when
  you do not consider|find|think
  you WANT|be_try|enjoy|live|mean|plan|try to AIM
  you wish you
  you be? fake|pretend|put_on
  you do not WANT|appreciate|believe_in|mis|respect|see|trust|value anything_i|how_hard|me|my|our|the_kid|this|to_be_here|to_be_with|us|what_i|who_i
  you DO not want to be|come|have|marry|see|spend|talk|touch
  you DO not care|give|give_a
  you DO not wait
  i|we mean nothing
  mean nothing|so_little to you
  i|me|my|our _3 NOT count|important|matter|mean anything_to|at_all|for_you|much_to|to_you
  you WANT ONE to
  you feel|have|show little|no|not_any|zero !idea_how_much|need|time
  you GO|be|buy|do|forget|marry|say _4 because|only_because I|you|your
  you do not even
  you do not take me
  THING be all|just|only a _1 act|game|joke|show|test
  you care|choose|like|love|pick|prefer|put|value _3 above|before|more_than|over|to_me
  you want me|us to THINK|be|beg|fail|look|read|suffer !happy|part|there|with_you
  it be clear|evident|obviou|plain to_me? that? you
  you _ _6 deliberately|just_to|on_purpose|out_of_spite|to_spite
  you have|would prefer|rather|sooner
  you believe|think that? you _
  you avoid|hate|resent
  you be die|enjoy|glad|happy|hope|look|wait for? MY|i|to
  you not WANT|care|respect|trust
  you just|only care|look_out|love|think|worry
  you be|have a_hide|check_out|fall_out|give_up|lose_interest|move_on|stop_care|stop_love|stop_try
  _ important|matter|mean more|to for_you|to_you|you
  you be avoid|laugh|play|punish|test|use
  you believe|think everything|it_be_fine|it_be_funny|it_be_ok|my_feelings|my_job|my_work|nothing|the_world
  you could care
  admit it
  you expect _ to
  you think i|me _2 crazy|dumb|idiot|mad|made_of|stupid|thick
  you give_up on
  you take me|us for
`);
const kindMotive = beginsWith(`
  you think i be angry|cross|mad|upset
  you do not have|know|mean_to|need|want_to_hurt
  you try|want _2 to be|help|make _1 GOOD|KIND|it|sure|thing|us
  you clearly|obviously KIND|do_your|put|try|work
  _6 more than|to you i_can_say|know
`);
const asksMotive = beginsWith('BE you');
const heldOff = endsWith(`
  DO|WH|be|maybe|perhaps $
  i NOT know|mind|need|want _1 if|that|whether?
  NOT|because _1 that?
`);
const knowsBetter = endsWith('i|we be_sure|believe|know|realise|realize|see|understand _1 that?');

const feelings = patterns(`
  i|it be|can|have? begin|have_start|start? _1 feel as_if|as_though|like|that i_be_your|you|your !equal|priority
  ^ feel as_if|as_though|like|that i_be_your|you|your
  i feel you BE|NOT|always|hate|just|only|prefer|think|treat|want
`);
const kindFeeling = beginsWith(`
  _7 you and i|me|we
  _7 you be? a|really|so|there? CARE|GOOD|KIND|here|on_my_side !for_yourself
  _5 your hand|hug|presence|voice
  _6 you could|may|might be|feel|like|need
`);

const madeMe = patterns(`
  you BE|keep? make me _2 LOW|bad|feel|late|out|seem|small|wait|want !to_be
  you be|have? destroy|mes_up|ruin|spoil|spoilt|wreck
  be your doing|fault
  THING be all|entirely|partly on you
  you have? turn me|us
  you be|have? drive me
  you have? make|turn MY _2 hard|hell|impossible|into|miserable|misery|nightmare|worse
  you have? make THING|life _2 difficult|hard|hell|impossible|miserable|worse
  you give me a headache|stomach_ache
  you break us
  you take all? my|the fun|life|peace
  you have? make me into
  you annoy|embarrass|exhaust|stress|wind me
  you be one|only|the* cause|one_to_blame|reason
  you have? make me act|be|become|behave|do|go|say
  because of you _
  you have? get me so? angry|mad|stress|upset|work
  all|partly your fault
  you be to blame
  thank to you _ _2 can_not|cry|fail|forget|late|lose|mis|never|ruin
  you get on my
  you press|push all_my|my
  you cost me my
  if it be not for you
  you leave me no
`);
const kindMade = beginsWith(`
  you make me _2 GOOD|KIND
  you make me feel|want? to be|try a|better|closer|more
  you drive me to MY|school|work
  because of|thank_to you i|we _2 GOOD|KIND|do_it|finally|here|learn|start
  you be one|only|the* cause|one|reason I|for|why* GOOD|KIND|get_up|my_happiness|wake_up|want
  I be not
  you break my heart $
  you NOT
`);

const inClauseOf = (sentence: Sentence, span: Span) => plainOf(sentence, clauseAround(sentence, span));
const joking = speaksOf('for_my_birthday|haha|in_a_good_way|lol|with_laughter');

/** What goes on inside the other, told as a fact. */
export const motivesIn = (sentence: Sentence): Span[] =>
  motives(sentence).filter(
    (span) =>
      !isNoAccusation(sentence, span.from) &&
      !kindMotive(sentence, span.from) &&
      !asksMotive(sentence, span.from) &&
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
