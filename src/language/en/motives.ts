/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const motives = patterns(`
  you DO not care|give|give_a about|how|if|that|what|whether|damn|shit|fuck|toss|monkey|rat|hoot|crap|fly|enough|for|at_all|$|less|one_bit|MORE|anyway|either
  you could care less
  you do not love|want|like|need|desire|fancy|trust|respect|value|appreciate|miss|see|believe_in|take me|us|to_be_with|to_be_here|this|anything_i|what_i|who_i|my|our|how_hard|the_kids _2 !to !lunch !coffee !a !when !evening
  you DO not want to spend|be|talk|have|touch|see|marry|come _3 me|us|this|here|my|our
  you do not find|think|consider me|i|we|us|about|of _1 attractive|matter|good|count|worth|important|i|how|me|anyone|others|anybody|my|yourself
  you do not even want|wanna|bother|try|notice|like|care|love|know|realise|realize|think|trying|see|remember|miss|look|apologise|apologize|mean|plan !hurt
  you do not mean|mean_it it|a_word|that|any_of _4 !to
  you never care|love|want|respect|trust|mean|believe|like|appreciate|value me|us|about|to_be_with|this|my|what|a_word|any_of|it|for|kid
  you only|just care|think|worry|love|look_out about|of|yourself|for|in
  you care|think more|only|nothing|so_little|zero|about_nobody|about_no_one|about_nothing about|for|of|but|than
  you do|say|forget|plan|break|leave|ignore|come|ruin|wait|know|lose|make|burn|turn|bring|invite|spill|book|be|stay|go|choose|mention _6 on_purpose|deliberately|intentionally|purposely|to_spite|out_of_spite|just_to
  you deliberately|purposely|intentionally|wilfully|knowingly|conveniently _2
  it|this|that be deliberate|on_purpose|intentional $
  you want|like|love|enjoy|try|live|plan|mean|set_out|determined|need|be_out|looking_for_ways|be_try to AIM _2 !KIND|better|GOOD|sure|lunch|dinner|tea|pass|well
  you do|say|act|bring|be|come|go|leave|use|forget|invite|tell|buy|post|start _6 to AIM _2 !KIND|GOOD|better|help|sure|milk|bread|up
  you want|expect me|us|my|it|everyone|this|that to? fail|suffer|leave|feel|be|look|beg|hurt|crawl|give_up|disappear|lose|do_everything|end|go_away|find|read_your_mind|get|happen|have|work|all !GOOD|KIND|ok
  you enjoy|love|like|get_off_on|thrive_on see|watch|make|hurt|argue|fight|drama|the_drama|torture|my_pain|ruin|start|push|when_i|wind|rub|prove _2 !videos !films !music !sport
  you obviously|clearly|apparently|evidently|secretly _1 not|better|me|to|i|him|her|more|that|my|us|rather|something|no|over|ashamed|bored|your
  obviously|clearly|apparently|evidently|i_guess|i_see|i_suppose|so|admit_it ,? you do|have|want|prefer|would|think|hate|be|just not|to|me|him|her|i|more|over|better|it_be|that_i|bored|ashamed|done|your|rather _2 !look_well !feel_well
  admit it
  you hate|dread|resent|cannot_stand|avoid spend|be|talk|visit|go|come|have|sleep|touch|me|my|us|our|the_fact|this|that_i _2
  you wish you have|would never|not|meet|marry
  you act|behave|carry_on like|as_if|as_though you|i|it|nothing|this|that|we|my|your _2
  you expect me|us|everyone|the_world to _2
  you plan|want to leave|divorce|replace|dump me|us|this
  you do|say|be|buy|forget|come|leave|stay|marry|sorry|nice|jealous|mad|angry|help|look _4 because|only_because you|i|she|he|it|your|they _1 !have_to !need !ill !sick !tired
  you be? only|just _4 when|because|if|for|so _1
  you must hate|think|want|enjoy|like|love|prefer|have_plan|NOT|be|really me|i|that|to|it|see|enjoy|love|so|glad|happy|care _1 !tired !hungry !exhausted !happy_that !happy_with
  you love|value|respect|need|want|like|care_about|prefer|choose|put|pick your|that|the|_2 _1 more_than|over|before|above|better_than|to_me
  you love|want|like not? me|us MORE
  you not love|care|want|like|respect|trust me|us|about|anymore|for
  i|we|this|my_feeling|my_opinion|our_relationship|our_family do|be|mean nothing|not|just|only_a|last|invisible matter|important|a_priority|enough|anything|burden|joke|exist|a_joke|a_burden _3 to_you|for_you|you|$
  i|we mean nothing to_you
  you have|show|feel no|zero|little|not_any|not_a_shred_of respect|love|feeling|interest|time|regard|affection|intention|desire|use|consideration|sympathy|remorse|guilt
  i bet|know|can_tell|be_sure|certain|convinced|could_tell that? you do|be|just|only|want|forget|would|hate|secretly|plan|regret|enjoy it|that|to|on_purpose|deliberately|rather|me|her|him|talk|laugh|only|just|hide|see|really|say _3 !mean !want_to_hurt !try !mad !tired !sorry !upset !best !care
  it be clear|evident|obvious|plain|apparent to_me? that? you _2
  it|this|that|everything be just|only|all a|an|your|some game|excuse|act|show|way|ploy|trick|power
  you DO not wait to|for|until get|see|leave|be|me|him|her|go|rid|tell !you !married !home
  you be hope|wait|look|happy|glad|relieved|enjoy|die|plan|plot|scheme|expect that?|for? i|an|a|to|my|any fail|would|suffer|lose|forget|leave|excuse|reason|fight|rid|hurt|chance|NOT _1 !be !go !visit
  you find it|that funny|amusing
  you blame me for
  you think|believe|assume|reckon that? i be|will|have|do|can|owe|should|exist|must|deserve stupid|an|a|your|crazy|dumb|made|useless|NOT|worthless|nothing|no|lazy|thick|beneath|less|fat|ugly|boring|always|just|here|you|cannot|so|too|_1 !tired !ill
  you think|believe that? you be|can|own|know|have|do|deserve|rule better|so|too|perfect|always|never|the|a|above|everything|all|it|me|just|talk|treat|walk|superior|god|entitled|special|NOT !tired !ill !ready
  you think|believe it|everything|this|the_world|my_job|my_work|my_feelings|nothing be|do|revolve about_you|funny|a_joke|around|okay|beneath|NOT|nothing|ok|fine|my_fault|my_job|easy|silly
  you think i|me stupid|thick|dumb|crazy
  you would|had rather|sooner|prefer _2
  you prefer|love|like|choose|value|put|pick|care _3 over|more_than|before|above|to_me me|us|i|family|wife|husband|KIDS
  you be say|with_me|do|with|nice|stay|here|ask|act|pretend|tell|in|ignore|make|sulk|silent|late _4 to|because|so_that|for AIM|feel|money|pity|habit|sex|guilty|you|i|it|annoy
  you be use|punish|test|manipulate|avoid|play|mock|take_advantage|toy|judge|push|cut|shut|freeze|laugh|get_back|lead|string|take_it_out me|with_me|games|of_me|at_me|on_me|us|with|along
  you be ashamed|bored|sick|embarrassed|tired|jealous of|with|by|because me|us|my|our|this|be_with|i
  you do not feel anything|sorry|bad|guilty|love|remorse
  you have|be give_up|check_out|move_on|fall_out|lose_interest|stop_love|stop_care|stop_try|a_hidden|an_agenda|an_ulterior|it_in on|of|with|me|us|agenda|motive|for|in|$
  you give_up on me|us
  you regret marry|meet|choose|be|me|us|have|move|come_back
  you be? pretend|fake|put_on to|NOT|you|that|it|if|like|an_act|a_show|your|nothing _1 !play
  you be in it for
  you just|only want|need|use|marry|come|say|stay|keep|talk|call|tell|love|buy|pretend|like me|to|my|attention|sex|someone|that|it|him|her|a|because|when|your|make !help !say_sorry !listen !be_with_me !talk !be_close !check !a_hug
  you want out|rid|a_maid|a_servant|a_mother|someone_else|somebody_else|everything_your|control|power|revenge|me_gone
  you know exactly|full_well|very_well|damn_well|perfectly_well|it_hurts|that_hurts|it_would_hurt _2
  you take me|us for|granted for|granted|a_fool
  you NOT take _3 seriously
  your|you priority|work|job|phone|mate|friend|family|mother be|come|matter more|first|clear|everything|than
  all you want|care|see is|about|in
  _ matter|mean|important more|to to_you|you|for_you than|_2 !the_world
`);
const kindMotive = beginsWith(`
  you do not know|have|need|mean_to|want_to_hurt|want_me_to|want_us_to|deserve|want_to_bother
  you try|want _2 to be|make|help me|it|us|things|sure|KIND|GOOD|there
  you obviously|clearly KIND|work|try|put|do_your|want_to_help
  _6 more than|to you know|i_can_say
  so you want|think|be _1 to? go|eat|do|come|watch|see|ready|talk
`);
const asksMotive = beginsWith('do|be|can|could|would|have you');
const heldOff = endsWith(`
  DO|be|what|where|when|how|who $
  i NOT want|need|mind|know|care|assume _1 that|if|whether?
  because|NOT _1 that?
`);
const knowsBetter = endsWith('i|we know|understand|see|realise|realize|be_sure|believe _1 that?');

const feelings = patterns(`
  i|it be|have|can? start|begin|have_start? _1 feel that|like|as_if|as_though you|your
  i feel you be|do|should|never|always|have|could|want|think|only|just|treat|take|put|expect|prefer|ignore|hate|make|blame|would|can|will|use|need|look|see|keep|NOT
`);
const kindFeeling = beginsWith(`
  _7 you and i|me|we
  _7 you be? really|so|there|a|my|with|on|the|always? KIND|GOOD|CARE|gentle|close|on_my_side|here|listen|there|equal !for_yourself
  _7 you hear|see|understand|know|get|take|value|want|mean me|what_i|the_real|my_side|us|how_hard|it_seriously
  _5 your hug|voice|hand|presence|love|word|support|friend|equal|warmth|effort|age|heart|opinion|advice
  _5 you hand|next|near|close|by|in|here|with|around|beside|against
  _6 you have a|so|too|enough|much|been lot|much|on|hard|work|through|under
  _6 you might|may|could be|feel|need|like
  _6 you deserve|need a|to|more|some break|rest|know|sleep|better|space|time|support
`);

const madeMe = patterns(`
  you be|have|will|keep? make me _2 LOW|bad|small|feel|want|seem|out|wait|late|into|less|mean|a_fool|violent !to_be !like_i
  you have? make me do|act|say|behave|be|become|go it|this|that|like|things|mean|what|bad|a|the
  you be|have? drive me up|crazy|mad|insane|nuts|to|round|around|away|mental|over|out|bonkers|bananas|spare
  you have? get me so? angry|mad|upset|wound|work|stress|piss|frustrated|down|rile|furious
  you have? make|turn our|my|this home|life|house|day|marriage|family|evening|holiday|job _2 miserable|hell|unbearable|nightmare|misery|joke|impossible|prison|battlefield|mess|worse|harder|difficult|into
  you be|have? ruin|spoil|spoilt|wreck|destroy|mess_up|poison|fuck_up|kill my|our|the|this|everything|every|it|me|us|another|what|all !phone !car
  it|this|that|everything be all|entirely|totally|completely|only|because_of* your|you own? fault|do|that|who|, $|that|i|we|and|for|if|when|because
  all|entirely|totally|partly your fault
  because of you i|we|my|the|our|everything|nothing|it|this _1
  i|we|it|everything|this|that _5 because of you $
  you be the|one|only* reason|cause|one_to_blame source? that|why|i|we|for|of|to|my|our|everything|this
  you be to blame
  thanks to you i|we|my|the|our|everything late|lose|miss|can_not|have_to|look_like|stuck|feel_like|be_late|look_stupid
  you annoy|irritate|infuriate|exhaust|exasperate|embarrass|frustrate|enrage|depress|drain|anger|upset|suffocate|disappoint|stress|wind|piss|tick|freak|set|bring|wear me everyone|up|off|out|down|$|_1 !flowers|tea|soup|coffee
  you do my head in
  you get on my nerves|tits|wick|last
  you push|press my|all_my button
  look|see what you make|do|have
  you have? turn me|us into
  you have? break my|this|our heart|spirit|family
  you cost me my
  if it be not for you
  i _4 because you make me
  you leave me no choice
`);
const kindMade = beginsWith(`
  you make me _4 GOOD|KIND
  you make me want|feel? to be|try a|better|closer|more
  you drive me to the|work|school|my|a|hospital|station|airport
  because of|thanks_to you i|we _2 GOOD|KIND|finally|do_it|learn|here|sober|trust|start|quit|stop
  you be the|one|only* reason|one|cause that|why|i|we|for|of|to* GOOD|KIND|get_up|wake_up|my_happiness|want|talk|trust|call|keep_going|my_smile|turn_to|go_to
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
