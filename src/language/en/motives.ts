/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const motives = patterns(`
  you do|say|act|bring|be|come|go|leave|use|forget _6 to AIM
  you think|believe|assume|reckon that? i
  you NOT take
  you be? only|just _4 when|because|if|for|so
  you do not find|think|consider
  you want|like|love|enjoy|try|live|plan|mean|need|be_try to AIM
  you just|only want|need|use|marry|come|say|stay|keep|call|like
  you wish you
  you be? pretend|fake|put_on
  you do not love|want|like|need|desire|fancy|trust|respect|value|appreciate|miss|see|believe_in|take me|us|to_be_with|to_be_here|this|anything_i|what_i|who_i|my|our|how_hard|the_kids
  you DO not want to spend|be|talk|have|touch|see|marry|come
  you DO not care|give|give_a about|how|if|that|what|whether|damn|shit|fuck|crap|less|MORE
  you DO not wait
  i|we mean nothing
  you must _ me|i|that|to|it|see|enjoy
  you have|show|feel no|zero|little|not_any|not_a_shred_of
  you do|say|be|buy|forget|come|leave|stay|marry _4 because|only_because you|i|she|he|it|your|they
  you do not even want|wanna|bother|try|notice|like|care|love|know|realise|trying
  it|this|that|everything be just|only|all
  you prefer|love|like|choose|value|put|pick|care _3 over|more_than|before|above|to_me
  all you want|care|see
  you act|behave|carry_on like|as_if|as_though
  you want|expect me|us|my|it|everyone|this|that to? _
  it be clear|evident|obvious|plain|apparent to_me? that? you
  you do|say|forget|plan|break|leave|ignore|come|ruin|be _6 on_purpose|deliberately|intentionally|purposely|to_spite|out_of_spite|just_to
  you would|had rather|sooner|prefer
  you think|believe that? you _ better|so|too|perfect|always|never|the|treat|NOT
  you hate|dread|resent|cannot_stand|avoid spend|be|talk|visit|go|come|have|me|my
  you be hope|wait|look|happy|glad|relieved|enjoy|die that?|for? i|an|a|to|my|any
  you not love|care|want|like|respect|trust
  you only|just care|think|worry|love|look_out
  you have|be give_up|check_out|move_on|fall_out|lose_interest|stop_love|stop_care|stop_try|a_hidden
  _ matter|mean|important more|to to_you|you|for_you
  you never care|love|want|respect|trust|mean|believe|like|appreciate me|us|about|to_be_with|this|my|what|a_word|kid
  you be use|punish|test|manipulate|avoid|play|mock|take_advantage|laugh
  i|we|this|my_feeling|my_opinion|our_relationship|our_family do|be|mean _ matter|important|a_priority|enough|anything|burden|joke|exist|a_joke
  you think|believe it|everything|this|the_world|my_job|my_work|my_feelings|nothing
  you could care
  you do not mean|mean_it
  admit it
  you expect me|us|everyone|the_world to
  you love|want|like not? me|us MORE
  you find it|that
  you blame me for
  you think i|me stupid|thick|dumb|crazy
  you give_up on
  you be in it for
  you take me|us
`);
const kindMotive = beginsWith(`
  you think i be mad|angry|upset|cross
  you do not know|have|need|mean_to|want_to_hurt
  you try|want _2 to be|make|help me|it|us|things|sure|KIND|GOOD
  you obviously|clearly KIND|work|try|put|do_your
  _6 more than|to you know|i_can_say
`);
const asksMotive = beginsWith('do|be|can|could|would|have you');
const heldOff = endsWith(`
  DO|be|what|where|when|how $
  i NOT want|need|mind|know _1 that|if|whether?
  because|NOT _1 that?
`);
const knowsBetter = endsWith('i|we know|understand|see|realise|realize|be_sure|believe _1 that?');

const feelings = patterns(`
  i|it be|have|can? start|begin|have_start? _1 feel that|like|as_if|as_though you|your
  i feel you be|do|should|never|always|have|could|want|think|only|just|treat|prefer|hate|NOT
`);
const kindFeeling = beginsWith(`
  _7 you and i|me|we
  _7 you be? really|so|there|a? KIND|GOOD|CARE|gentle|close|on_my_side|here !for_yourself
  _5 your hug|voice|hand|presence|friend
  _6 you might|may|could be|feel|need|like
`);

const madeMe = patterns(`
  you be|have|will|keep? make me _2 LOW|bad|small|feel|want|seem|out|wait|late !to_be
  you be|have? ruin|spoil|spoilt|wreck|destroy|mess_up|poison|fuck_up
  it|this|that|everything be all|entirely|totally|completely|only|because_of* your|you
  you have? turn me|us
  you be|have? drive me
  you have? make|turn our|my|this
  you annoy|irritate|infuriate|exhaust|exasperate|embarrass|stress|wind me
  you be the|one|only* reason|cause|one_to_blame
  you have? make me do|act|say|behave|be|become|go
  because of you i|we|my|the|our|everything|nothing
  you have? get me so? angry|mad|upset|wound|work|stress|piss
  all|entirely|totally|partly your fault
  you be to blame
  thanks to you
  you do my head in
  you get on my nerves|tits|wick|last
  you push|press my|all_my
  look|see what you
  you cost me my
  if it be not for you
  i _4 because you make me
  you leave me no
`);
const kindMade = beginsWith(`
  you make me _4 GOOD|KIND
  you make me want|feel? to be|try a|better|closer|more
  you drive me to the|work|school|my|a
  because of|thanks_to you i|we _2 GOOD|KIND|finally|do_it|learn|here|start
  you be the|one|only* reason|one|cause that|why|i|we|for* GOOD|KIND|get_up|wake_up|my_happiness|want
  it|this|that be not
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
