/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const motives = patterns(`
  you want|try|mean|enjoy|like|love to? make|see|watch me _2 bad|suffer|cry|fail|stupid|small|look
  you enjoy|like|love see|watch me !GOOD|KIND|cook|dance|play|sing _
  you just? DO not care
  you be NOT trying|interest|bother
  you be|have decide|plan|choose|make_up to|your leave|end|mind|go
  you want|need to control|decide|own|dominate|destroy|hurt|punish|win
  you try|want to turn|set _3 against
  you wish|want i|me be|to_be _1 else|different|someone_else|somebody_else|gone
  you see|treat|want|use me as|like a|an|your !equal|king|pillow|princess|queen
  you think your _2 be|matter more
  you _4 to annoy|punish|spite me|us
  more important to you
  you be ashamed|bored|sick|tired|jealous of|with|by me|us|my|our|this
  you regret marry|meet|choose|be|come|move
  you want to leave|divorce|replace|dump me|us|this
  you want out|rid|someone_else|somebody_else|control|power|revenge
  you be push|shut|cut|freeze|use|test|mock|punish me|us away|out|off|$
  you care|love|think more about|for
  you apparently|clearly|obviously|secretly hate|prefer|regret|think|want _1
  you act|be|bring|come|do|forget|go|leave|say|use _6 to AIM
  you assume|believe|reckon|think that? i
  you NOT take
  you be? just|only _4 because|for|if|so|when
  you do not consider|find|think
  you be_try|enjoy|like|live|love|mean|need|plan|try|want to AIM
  you just|only call|come|keep|like|marry|need|say|stay|use|want !to_help
  you wish you
  you be? fake|pretend|put_on
  you do not appreciate|believe_in|desire|fancy|like|love|mis|need|respect|see|take|trust|value|want anything_i|how_hard|me|my|our|the_kid|this|to_be_here|to_be_with|us|what_i|who_i
  you DO not want to be|come|have|marry|see|spend|talk|touch
  you DO not care|give|give_a MORE|about|crap|damn|fuck|how|if|les|shit|that|what|whether
  you DO not wait
  i|we mean nothing
  you must _ enjoy|hate|love|think|want
  you feel|have|show little|no|not_a_shr_of|not_any|zero !idea_how_much|need|time
  you be|buy|come|do|forget|leave|marry|say|stay _4 because|only_because he|i|it|she|they|you|your
  you do not even bother|care|know|like|love|notice|realise|try|wanna|want
  everything|it|that|this be all|just|only a _1 act|competition|game|joke|show|test
  you care|choose|like|love|pick|prefer|put|value _3 above|before|more_than|over|to_me
  all you care|see|want
  you act|behave|carry_on as_if|as_though|like
  you expect everyone|it|me|my|that|this|us to? _
  you want me|us to be|beg|fail|feel|guess|look|read|suffer|think !happy|there|with_you|part
  it be apparent|clear|evident|obviou|plain to_me? that? you
  you be|break|come|do|forget|ignore|leave|plan|ruin|say _6 deliberately|intentionally|just_to|on_purpose|out_of_spite|purposely|to_spite
  you have|would prefer|rather|sooner
  you believe|think that? you _ NOT|always|better|never|perfect|so|the|too|treat
  you avoid|cannot_stand|dread|hate|resent be|come|go|have|me|my|spend|talk|visit
  you be die|enjoy|glad|happy|hope|look|reliev|wait for|that?? a|an|any|i|my|to
  you not care|like|love|respect|trust|want
  you just|only care|look_out|love|think|worry
  you be|have a_hide|check_out|fall_out|give_up|lose_interest|move_on|stop_care|stop_love|stop_try
  _ important|matter|mean more|to for_you|to_you|you
  you never appreciate|believe|care|like|love|mean|respect|trust|want a_word|about|kid|me|my|this|to_be_with|us|what
  you be avoid|laugh|manipulate|mock|play|punish|take_advantage|test|use
  i|my_feel|my_opinion|our_family|our_relationship|this|we be|do|mean _ a_joke|a_priority|anything|burden|enough|exist|important|joke|matter _3 for_you|to_you
  you believe|think everything|it_be_fine|it_be_funny|it_be_ok|my_feelings|my_job|my_work|nothing|the_world
  you could care
  you do not mean|mean_it
  admit it
  you expect everyone|me|the_world|us to
  you like|love|want not? me|us MORE
  you find it|that amus|fine|funny|normal|ok
  you blame me for
  you think i|me crazy|dumb|stupid|thick
  you give_up on
  you be in it for
  you take me|us for
`);
const kindMotive = beginsWith(`
  you think i be angry|cross|mad|upset
  you do not have|know|mean_to|need|want_to_hurt
  you try|want _2 to be|help|make _1 GOOD|KIND|it|sure|thing|us
  you clearly|obviously KIND|do_your|put|try|work
  _6 more than|to you i_can_say|know
`);
const asksMotive = beginsWith('do|be|can|could|would|have you');
const heldOff = endsWith(`
  DO|be|how|maybe|perhaps|what|when|where $
  i NOT know|mind|need|want _1 if|that|whether?
  NOT|because _1 that?
`);
const knowsBetter = endsWith('i|we know|understand|see|realise|realize|be_sure|believe _1 that?');

const feelings = patterns(`
  i|it be|can|have? begin|have_start|start? _1 feel as_if|as_though|like|that you|your
  i feel you lie|be !GOOD|KIND|next|near|with|close
  help but feel as_if|as_though|like|that? you
  i feel you NOT|always|be|could|do|hate|have|just|never|only|prefer|should|think|treat|want
`);
const kindFeeling = beginsWith(`
  _7 you and i|me|we
  _7 you be? a|really|so|there? CARE|GOOD|KIND|close|gentle|here|on_my_side !for_yourself
  _5 your hand|hug|presence|voice
  _6 you could|may|might be|feel|like|need
`);

const madeMe = patterns(`
  you be|have|keep|will? make me _2 LOW|bad|feel|late|out|seem|small|wait|want !to_be
  you be|have? destroy|fuck_up|mes_up|poison|ruin|spoil|spoilt|wreck
  everything|it|that|this be all|because_of|completely|entirely|only|totally you|your
  be your fault|doing
  you have? turn me|us
  you be|have? drive me
  you have? make|turn my|our|this _2 hard|hell|impossible|into|miserable|misery|nightmare|unbearable|worse
  you have? make everything|it|life|this _2 difficult|hard|hell|impossible|miserable|worse
  you give me a headache|migraine|stomach_ache|ulcer
  you push me to|over
  you break|kill|destroy|ruin us|our|my trust|heart|confidence|self|life|marriage|relationship|family
  you break us
  you take all? the|my fun|joy|peace|life
  you have? make me into
  you annoy|embarrass|exasperate|exhaust|infuriate|irritate|stress|wind me
  you be one|only|the* cause|one_to_blame|reason
  you have? make me act|be|become|behave|do|go|say
  because of you everything|i|my|nothing|our|the|we
  you have? get me so? angry|mad|pis|stress|upset|wind|work
  all|entirely|partly|totally your fault
  you be to blame
  thank to you i|my|our|the|we _2 can_not|cry|fail|forget|late|lose|mis|never|ruin
  you do my head in
  you get on my last|nerve|tit|wick
  you press|push all_my|my
  look|see what you
  you cost me my
  if it be not for you
  i _4 because you make me
  you leave me no
`);
const kindMade = beginsWith(`
  you make me _2 GOOD|KIND
  you make me feel|want? to be|try a|better|closer|more
  you drive me to a|my|school|the|work
  because of|thank_to you i|we _2 GOOD|KIND|do_it|finally|here|learn|start
  you be one|only|the* cause|one|reason for|i|that|we|why* GOOD|KIND|get_up|my_happiness|wake_up|want
  it|that|this be not
  you break my heart $
  you NOT
`);

const inClauseOf = (sentence: Sentence, span: Span) => plainOf(sentence, clauseAround(sentence, span));
const joking = speaksOf('with_laughter|lol|haha|in_a_good_way|for_my_birthday');

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
