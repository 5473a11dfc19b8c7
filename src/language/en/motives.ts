/** What goes on inside the other, told as a fact; "I feel that you"; and "you made me". */
import { isNoAccusation } from './guards.js';
import { beginsWith, clauseAround, endsWith, patterns, plainOf, speaksOf, type Span } from './patterns.js';
import type { Sentence } from './sentences.js';

const harming =
  'hurt|make_a_point|make_a_scene|prove_me|get_attention|get_sympathy|get_your_own_back|get_a_reaction_out|punish|annoy|embarrass|spite|upset|provoke|test|shame|irritate|manipulate|guilt_trip|guilt|shut_me|shut_me_up|get_rid|get_back|get_at|get_to|get_out_of|get_under|get_your_way|get_your_own|get_a_rise|get_a_reaction|make_me|make_a_fool|make_yourself|make_everyone|look_good|look_better|look_like_the|avoid_me|avoid_talking|avoid_helping|avoid_us|win|win_the|be_right|be_difficult|be_mean|be_cruel|feel_superior|start_a|start_an|pick_a|ruin|fail|sabotage|wind_me|rile|piss_me|put_me|push_me_away|drive_me|one_up|break_me|change_me|trap_me|tear|wreck|use_me|play_games|play_the|show_off|score_points|humble|control_me|prove_a|show_me_who|teach_me|trick|fool|spoil|undermine';

const motives = patterns(`
  you do|did|have|could not care|cared|give_a|gave_a|given_a about|how|if|that|what|whether|damn|shit|fuck|toss|monkeys|rats|hoot|crap|flying|enough|for|at_all|$|less|one_bit|anymore|any_more|anyway|either
  you could care less
  you do|did not love|want|like|need|desire|fancy|trust|respect|value|appreciate|miss|see|believe_in|take me|us|to_be_with|to_be_here|this_relationship|this_marriage|this_family|this_baby|this_anymore|this_to_work|anything_i|what_i|who_i|my|how_hard _2 !to !lunch !coffee !a !when
  you do|did not find|think|consider me|i|we|us _1 attractive|matter|good|count|worth|important
  you do|did not even|wanna|want|bother|intend|plan|mean|try|care_to|bother_to try|bother|notice|like_me|like_us|want|care|love|know|realise|realize|think|to|trying|see|remember_me|miss_me|look_at_me|apologi~ !hurt !remember_the
  you do|did not mean it|a_word|that|any_of _4 !to
  you never cared|loved|wanted|respected|trusted|meant_it|believed_in|liked|appreciated|valued me|us|about|to_be_with|this|my|what|a_word|any_of|it|for
  you only|just ever? care|cared|think|thought|worry|love|are_interested|look_out about|of|yourself|for|in
  you care|cared|think more|only|about_nobody|about_no_one|about_nothing about|for|of|but
  you do|did|said|say|forgot|planned|broke|left|ignored|came|come|ruined|wait|waited|know|lost|are_doing|were_doing|made|burnt|burned|turned|brought|invited|spilled|booked|are|were|stayed|bring|leave|make|go|went|chose|mention|mentioned _6 on_purpose|deliberately|intentionally|purposely|to_spite_me|out_of_spite|just_to _1
  you deliberately|purposely|intentionally|wilfully|knowingly|conveniently _2
  it|this|that was|is deliberate|on_purpose|intentional $
  you want|wanted|like|liked|love|loved|enjoy|enjoyed|try|tried|are_trying|were_trying|are_out|were_out|live|plan|planned|meant|are_looking_for_ways|mean|set_out|are_determined|need to ${harming}
  you do|did|say|said|act|acted|bring|brought|are|were|came|go|went|leave|left|use|used|forgot|invited|are_doing|were_doing|are_saying|were_saying|told _6 to ${harming}
  you want|wanted|expect|expected me|us|this|my|it|everyone to fail|suffer|leave|feel|be|look|beg|hurt|crawl|give_up|disappear|break|lose|fall|snap|do_everything|end|go_away|be_miserable|read_your_mind !happy !safe !okay !ok !well !better
  you enjoy|love|like|get_off_on|take_pleasure_in|get_a_kick_out_of|thrive_on seeing|watching|making|hurting|putting|arguing|fighting|being_cruel|drama|the_drama|torturing|my_pain|ruining|starting|pushing|playing|when_i|winding|rubbing|proving _2 !videos !films !music !sport
  you obviously|clearly|apparently|evidently|secretly do|did|have|want|think|hate|prefer|would|could|wanted|care_more|thought|had|are|wish|resent|regret|love|are_not|do_not not|better|me|to|i|him|her|more|that|my|us|rather|something|no|over|ashamed|bored|done
  obviously|clearly|apparently|evidently|i_guess|i_see|i_suppose|so|admit_it ,? you do|did|have|want|wanted|prefer|would_rather|think|hate|are|were|thought|just not|to|me|him|her|i|more|over|better|it_is|that_i|bored|ashamed|done _2 !look_well !look_tired !feel_well
  admit it
  you hate|dread|resent|cannot_stand|avoid spending|being|talking|visiting|going|coming|having|sleeping|touching _3 me|us|my|our
  you do|did not take our|my|me|us|this|what_i|anything _2 seriously
  you wanted|want me to find|hear|see|learn|feel _1
  you wish you had|would never|not met|married|have
  you did|said|do|say|are_doing|are_saying|bought|forgot|came|left it|this|that|them because you _1
  you act|acted|are_acting|behave|behaved|are_behaving|carry_on like|as_if|as_though you|i|it|nothing|this|that|we|my|your _2
  you do not want me|us|this to be|work|have|get happy|friends|well|out|_1
  you expect|expected me|us|everyone|the_world to _2
  you want|wanted|plan to leave|divorce|replace|dump me|us|this_family
  you like|love|enjoy to see me cry|suffer|fail|hurt|upset|beg|squirm
  you do|did not need|love|want|like me|us|the_kids|our_kids|our_children|my_kids|our_son|our_daughter !to
  you did|do|said|say|are_doing|wrote|came|posted|told|bought|started|are_saying this|that|it|so|everyone|me|him|her _2 to get|be|make|look|feel|have|hurt|seem|win|prove|show|avoid|keep|impress|score _1 !help !sure !me_happy !me_laugh !me_smile !up_for !better !my
  you are only _2 when|because|if|for|so
  you only|just _3 when|if|so you|it|that|i|my want|need|suits|you|have|get|feel|are|can|like _1
  you must hate|think|want|enjoy|be|like|love|prefer|have_planned|not me|i|that|to|it|seeing|really|enjoying|loving|so|glad|happy|care|love|be _1 !tired !hungry !exhausted !happy_that !happy_with_the
  you love|value|respect|need|want|like your|that|the _2 more than
  you not love|care|want|like|respect|trust me|us|about|anymore|any_more|for _1
  you only|just _4 because of? you|your|it|i|she|he|they _1
  you wanted|want this|it|that to|all|from|$ _1 !back !too !as_well
  i|we mean|am|are|is nothing|not_important|not_a_priority|just_a|only_a|not_enough|worth_nothing|last|an_afterthought|a_joke|invisible|a_burden _3 to_you|for_you
  you have|had|show|showed|feel no|zero|little|not_any|not_a_shred_of respect|love|feelings|interest|time|regard|affection|intention|desire|use|consideration|sympathy for|in|of|left|to _2
  you care|cared|think|thought|give nothing|little|so_little|zero|not about|for|of me|us|my|our
  i bet|know|can_tell|am_sure|am_certain|am_convinced|could_tell that? you did|are|were|just|only|wanted|want|forgot|would|hate|think|secretly|planned|regret|enjoy|like|love it|that|to|on_purpose|deliberately|rather|me|her|him|talking|being|in_on|laughing|only|just|enjoying|hoping|seeing|hiding|up_to _3 !mean !meant !want_to_hurt !do_it !did_not !your_best !me_and !intend !tired !mad !sorry !upset !try !on_purpose_but
  it is clear|evident|obvious|plain|apparent to_me? that? you do|have|are|want|did|would|think|prefer|hate|never|no_longer|only|just|care _1
  this|that|it|everything is|was just|only|all a|an|your|some game|excuse|act|show|way|ploy|trick|power to|for|of|$|so|game you? _1
  you could|can not wait to|for|until get|see|leave|be|me|him|her|go|i|rid|tell_everyone _1 !you !married !home_to
  you are|were hoping|waiting|looking|happy|glad|relieved|enjoying that? i fail|failed|would|am_sad|suffer|lost|was|forget|leave
  you find|found it funny|amusing when|that|to i|me|hurt|see
  you blame|blamed|are_blaming me for
  you think|thought only|just of|about yourself|you|your
  clearly|obviously|apparently _5 matters|matter|mean|means|is|are|come|comes more|important|first|better _3 to_you|than|for_you|$
  _ matters|matter|means|mean more to you|than _3
  _3 are|is more important to|for you than|$
  i|we|our_family|my_feelings|this|this_relationship|our_relationship|my_opinion do|does|am|are|mean|means not|nothing|just matter|mean|important|exist|a_priority|anything|to|the|your to|for|enough|anything|when you|$|it
  you do|would|could not want|have|bother|spend|be me|time_with_me|around_me|us|me_around|me_here|me_there|with_me
  you think|thought|believe|assume|reckon that? i am|was|will|have|do|can|owe|should|exist|must stupid|an|a|your|crazy|dumb|made|useless|not|worthless|nothing|no|lazy|thick|beneath|less|fat|ugly|boring|always|just|here|you|cannot|stay|so|such|too|incapable|put|do|owe|blind
  you think|thought|believe that? you are|can|own|know|have|do|deserve|were|get_to|rule better|so|too|perfect|always|never|the|a|above|everything|all|it|me|do|get|just|talk|treat|walk|better_than|smarter|superior|god|everyone|entitled|special|no|not|nothing !tired !ill !ready
  you think|thought|believe it|everything|this|the_world|the_whole_world|my_job|my_work|my_feelings|nothing|that is|are|does|revolves|was about_you|funny|a_joke|around|okay_to|beneath|not|nothing|ok_to|fine_to|my_job|easy|silly|normal_to
  you would|had rather|sooner|prefer _2
  you prefer|love|like|choose|chose|value|put|pick|picked|care _3 over|more_than|before|above|to me|us|i|your_own_family|your_family|our|your_wife|your_husband|your_kids
  you love|like|want|care_about|value|respect|listen_to _3 more_than|better_than me|us|you_love|you_like|you_do|anything
  you hate|despise|resent|envy|begrudge|loathe me|my|us|that_i|being_with|our|the_fact|this
  you are|were saying|with_me|doing|with|nice|staying|being|here|asking|acting|pretending|telling|in _3 to|because|so_that|so|for _1 ${harming}|feel|my_money|money|the_money|pity|habit|the_sex|the_kids_sake|sex|guilty|you_want|you_are|you_feel|i|it|get
  you are|were using|punishing|testing|manipulating|avoiding|playing|mocking|taking_advantage_of|toying|fooling|judging|pushing|cutting|shutting|freezing|laughing|getting_back|getting_revenge|leading|stringing|taking_it_out me|with_me|games|of_me|me_out|me_away|at_me|on_me|us|me_for
  you are|were ignoring|hiding|making|picking|turning|sulking|quiet|silent|late _4 to get|punish|make|hurt|avoid|spite|annoy
  you are|were ashamed|bored|tired|sick|embarrassed|jealous|disappointed|sorry_you_met|done of|with|by|in me|us|my|this_relationship|this_marriage|being_with
  you do|did not feel anything|sorry|bad|guilty|love|remorse
  you feel|felt nothing|no_remorse|no_guilt|sorry_for_yourself
  you have|had given_up|checked_out|moved_on|fallen_out|lost_interest|stopped_loving|stopped_caring|stopped_trying|no_intention|a_hidden|an_agenda|an_ulterior|ulterior|it_in|no_interest|someone_else_in on|of|with|me|us|agenda|motive|for|in|$|caring
  you gave_up on me|us
  you regret|regretted marrying|meeting|choosing|being|me|us|having|moving|coming_back
  you pretend|pretended|are_pretending|fake|faked|act_like|acted_like|act_as|are_faking|put_on to|not|you|that|it|if|like|an_act|a_show|your|nothing _1 !play
  you are in it for|because
  you are looking|waiting|hoping|dying for|to an|a|me|leave|get|any excuse|reason|to|away|out|chance|fight|rid
  you just|only want|wanted|need|use|used|married|came|come|say|said|stay|stayed|keep|talk|call|tell|love|bought|are_nice|help|helped me|to|my|attention|sex|someone|somebody|that|it|him|her|a|this|because|when|your !help !say_sorry !listen !be_with !talk !be_close !check !a_hug
  you want|wanted out|rid|a_maid|a_servant|a_mother|someone_else|somebody_else|everything_your|control|power|revenge|me_gone|it_all_your
  you know|knew exactly|full_well|very_well|damn_well|perfectly_well|well|it_hurts|that_hurts|it_would_hurt|how_much_that _2
  you take|took|are_taking me|us for granted|for_a_fool
  you are jealous|threatened $|of|by
  you were|are hoping|planning|plotting|scheming|expecting i|to|that|my|behind _3 !be !go !visit !come !see !cook
  all you want|wanted|care|cared|see is|about|in
  your|you priorities|priority|work|job|phone|mates|friends|family|mother are|is|come|comes|matter|matters more|first|obvious|clear|everything
  you do|did not think _1 before|about|of|i _1 how|me|us|anyone|anybody|others|my|matter
  you do|did that|this|it to|because|just ${harming}|hate|do_not|want|wanted|can|could|punish|you_can|you_wanted|you_want|you_hate|you_do_not
`);
const kindMotive = beginsWith(`
  you do|did not know|have|need|mean_to|want_to_hurt|want_me_to|want_us_to|deserve|want_to_bother
  you try|tried|are_trying|were_trying|want|wanted _2 to be|make me|it|us|things|sure {goodState}|happy|work|better
  you obviously|clearly love|care|worked|tried|put|did_your|wanted_to_help
  _6 more than|to you know|i_can_say
  so you want|think|are _1 to? go|eat|do|come|watch|see|ready|talk
`);
const asksMotive = beginsWith('do|did|are|is|can|could|would|have|were you');
const heldOff = endsWith(`
  do|did|are|is|can|could|would|have|were|what|where|when|how|should $
  i not think|believe|assume|want|need|mind|know|care _1 that|if|whether?
  because|not _1 that?
`);
const knowsBetter = endsWith('i|we know|knew|understand|see|realise|realize|am_sure|was_sure|believe _1 that?');

const feelings = patterns(`
  i|it am|was|have|can? start|started|begin|began|have_started? _1 feel|feels|felt|feeling that|like|as_if|as_though you|your
  i feel|felt you are|do|did|should|never|always|have|could|want|think|only|just|treat|take|were|put|expect|prefer|ignore|hate|make|blame|would|can|will|use|need|look|see|keep
`);
const kindFeeling = beginsWith(`
  _7 you and i|me|we
  _7 you {goodAct} _1 !ignor
  _7 you were|are|have_been really|so|there|a|my|with|on|the {goodDegree}|kind|heard|listening|there|patient|honest|open|trying|hearing|with_me|gentle|my|proud|safe|close|on_my_side|here
  _7 you heard|hear|saw|see|understand|understood|know|get|got|took|value|want|meant me|what_i|the_real|my_side|us|how_hard|it_seriously
  _5 your hug|voice|hand|presence|love|words|support|friend|equal|warmth|effort|age|heart
  _5 your opinion|advice
  _5 you hand|next|near|close|by|in|here|with|around|beside|against
  _6 you have|had a|so|too|enough|much|been lot|much|on|hard|working|through|under|enough
  _6 you might|may|could be|feel|need|like
  _6 you deserve|need a|to|more|some break|rest|know|sleep|better|space|time|support
`);

const madeMe = patterns(`
  you make|makes|made|are_making|have_made|were_making|will_make|keep_making me so|feel|really|very|always|constantly|look|want|even* {badState}|bad|small|worthless|stupid|unloved|unwanted|ugly|fat|alone|invisible|cheap|useless|dirty|old|ignored|like|as_if|as_though|that|inadequate|rejected|nothing|unimportant|inferior|dumb|empty|disrespected|foolish|awful|terrible|horrible|second|abandoned|ridiculous|crap|shit|like_shit|lonely|unsafe|weak|silly|less|not|sick_with|a_fool|an_idiot|afraid|less_than|violent|unworthy|pathetic|trapped|desperate
  you make|made me do|act|say|behave|be|become|go|feel it|this|that|like|these|things|crazy|mean|what|bad|a|the|someone
  you make|made me out|into|late|look|wait|question|doubt
  you drive|drives|drove|are_driving|have_driven|will_drive me up|crazy|mad|insane|nuts|to|round|around|away|mental|over|out|bonkers|bananas|spare
  you get|got|have_got|have|are_getting me so? angry|mad|upset|wound|worked|stressed|pissed|frustrated|down|riled|furious
  you made|make|have_made|turned|have_turned our|my|this home|life|lives|house|days|marriage|family|evenings|holiday|job _2 miserable|hell|unbearable|nightmare|misery|joke|impossible|living_hell|prison|battlefield|mess|worse|harder|difficult
  you ruin|ruined|spoil|spoiled|spoilt|wreck|wrecked|destroy|destroyed|have_ruined|have_destroyed|have_wrecked|are_ruining|are_destroying|messed_up|mess_up|poison|fucked_up|kill|killed my|our|the|this|everything|every|it|me|us|another|what|all !phone !car
  it|this|that|everything|it_all is|was all|entirely|totally|completely|your|because_of|only* your|you own? fault|doing|that|who|, $|that|i|we|and|for|if|when|because
  ^ all|entirely|totally|partly? your fault
  because of you i|we|my|the|our|everything|nothing|it|this can|do|did|could|have|had|lost|am|are|missed|is|was|got|cry|feel|hate|will|never|kids|family|friends|mother|evening|holiday
  i|we|it|everything|this|that _5 because of you $
  you are|were the|one|only* reason|cause|one_to_blame|one|why|source that|why|i|we|for|of|to|my|our|everything|this
  you are|were to blame
  thanks to you i|we|my|the|our|everything am_late|are_late|lost|missed|can_not|have_to|had_to|look_like|look_stupid|am_stuck|am_in_trouble|feel_like_a|feel_sick
  you annoy|irritate|infuriate|exhaust|exasperate|embarrass|frustrate|enrage|depress|drain|stress|anger|wear|upset|suffocate|disappoint me|everyone
  you wind|wound|piss|pissed|tick|ticked|freak|stress|stressed|set|bring|brought|push|pushed|wear|wore me up|off|out|down|over|to_it|to_this|to_the
  you do|are_doing my head in
  you get|are_getting|got on my nerves|tits|wick|last
  you push|pushed|are_pushing|press|pressed my|all_my buttons
  look|see what you made|did|have_done|have_made|make|do me|to_me|now|to_us|to_this
  you have|had|are turned|turn|turning me|us into
  you have? broke|broken|break my|this|our heart|spirit|family
  you cost|costs me my
  if it were|was not for you
  i _4 because you make|made me
  you left me no choice
`);
const kindMade = beginsWith(`
  you make|makes|made|are_making|have_made me so|feel|really|very|always|like|want|even* {goodState}
  you make|made me feel? like _1 {goodState}|home|i_am_home|a_queen|a_king|a_princess|a_better|the_most|a_million|i_can|i_could|i_was_enough|i_am_enough|i_matter|i_belong|i_mattered
  you make|made me want|feel? to be|try a|better|closer|more
  you drive me to the|work|school|my|a|hospital|station|airport
  because of you i|we am|can|have|feel|got|will|was {goodState}|finally|do_it|learned|learnt|learning|here|better|my_job|sober|brave|trust
  thanks to you i|we am|can|have|feel|got|was {goodState}|slept|finally|better|passed|a_better
  you are|were the|one|only* reason|one|cause that|why|i|we|for|of|to* smile|love|laugh|happy|am_happy|get_up|wake_up|my_happiness|want|talk|trust|call|keep_going|my_smile|turn_to|go_to
  it|this|that is|was not
  you broke|break my heart $
  you not
`);

const inClauseOf = (sentence: Sentence, span: Span) => plainOf(sentence, clauseAround(sentence, span));
const joking = speaksOf('with_laughter|lol|haha\n in a good way\n for my birthday\n so happy|proud');

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
