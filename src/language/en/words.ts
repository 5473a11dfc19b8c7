/** The lists of words that patterns name. `_` parts words, `~` stands for any ending. Adding a word here reaches every rule. */
export const lists: Readonly<Record<string, string>> = {
  /** Words that only add weight: they may stand before any part of a pattern but its first. */
  adv: `way just really honestly literally actually also still simply even only truly so totally completely absolutely
    clearly obviously apparently seriously basically always constantly ever again sometimes often usually both bloody
    fucking freaking effing damn probably kind_of kinda sort_of like deliberately secretly finally all definitely once
    now already`,

  /** Fear and hope: what follows is no accusation. */
  wonder: `afraid scared worried worry worries frightened terrified wonder wondering hope hoping wish fear fearing ask
    asking asked imagine imagined dreamt dreamed`,
  tell: `said say saying says told tell telling promised promise claim claimed mentioned explained wrote admitted
    swore complained thought thinking believed felt`,

  /** What it is good to hear that somebody always does. */
  goodAct: `listen~ help support~ thank remember~ encourag~ comfort~ try_your try_so try_hard try_to_help try_to_be
    try_to_listen try_to_understand try_to_make tried_to_help tried_to_be tried_your tried_so care cares cared
    understand~ understood hug~ hold_me hold_my hold_the_door held_me held_my hold_us kiss~ cheer~ smil~ laugh_with
    laugh_at_my_jokes know_how know_what know_when know_just know_exactly knew_how knew_what knew_when inspir~
    surpris~ bring_me brought_me bring_us bring_home cook cooked protect~ welcom~ believ~ forgiv~ forgave notice_when
    noticed_when trust~ love loved loves kept_your_word keep_your_word keep_your_promises keep_me keep_us make_time
    make_sure make_space make_room make_an_effort make_the_effort make_the_best make_it_better make_everything_better
    made_time made_sure made_an_effort make_tea make_coffee make_breakfast make_dinner find_time look_after look_out
    look_so look_good look_lovely look_nice look_great look_beautiful smell_good smell_so_good smell_nice
    smell_so_nice smell_lovely smell_amazing take_care take_time took_care stand_by stood_by stood_up stand_up
    do_your_best did_your_best do_your_part give_me_space give_me_time gave_me work_hard worked_hard work_so_hard
    tell_me_the_truth told_me_the_truth tell_the_truth come_back came_back come_home_to_me wait_for_me waited_for_me
    check_on_me check_in call_me_back been_there there_for_me be_there been_so been_kind been_good been_honest
    been_patient been_my be_my have_my_back had_my_back ask_how asked_how apologi~ give_the_best got_my_back
    get_me_through share_with shared_with share_your share_the so_good so_kind so_nice so_patient so_gentle so_warm
    so_honest good_with good_at good_to great_with kind_to nice_to honest_with there_when put_me_first put_us_first
    put_the_kids_first put_family_first say_thank say_please greet~ ready_to_help ready_to_listen be_welcome be_loved
    be_special be_the_love be_part`,
  /** What it is good to hear that somebody never does. */
  badAct: `did_anything_to do_anything_to did_anything_wrong let_me_down let_us_down give_up gave_up given_up judg~
    complain~ shout~ yell~ hurt~ forget~ forgot~ fail~ cease~ miss missed leave_me leave_us left_me make_me_feel_bad
    made_me_feel_bad make_me_feel_stupid made_me_feel_stupid made_me_feel make_me_feel_small raise_your_voice
    raised_your_voice criticis~ criticiz~ hold_it hold_a_grudge held_it held_a_grudge have_to had_to need_to needed_to
    lose_your_temper lost_your_temper insult~ pressur~ rush~ blam~ lie lied lost_hope lost_faith doubt~ mock~ make_fun
    made_fun push_me pushed_me bother_me force~ interrupt~ laughed_at meant mean wanted_to_hurt intended turned_away
    turn_away stop_loving stop_trying stop_caring stop_believing stop_amazing stop_surprising stop_learning
    stop_supporting stopped_loving stopped_trying stopped_believing be_alone hit lay_a walk_away_from_me hang_up_on_me
    ignore~ demand~ say_no_to_helping`,

  /** Feelings and states that nobody minds being the reason of. */
  goodState: `happy happier laugh smile smiling giggle grin proud safe loved special calm at_home better strong
    stronger warm welcome beautiful comfortable good glad grateful lucky seen heard understood appreciated wanted
    alive hopeful complete cared confident relaxed at_ease peaceful brave cherished valued important melt blush
    believe want_to_be a_better excited respected secure cosy cozy whole free close closer blessed thankful
    like_the_luckiest like_the_most like_i_can like_i_could like_i_matter like_i_belong like_a_million laughing well
    so_much_better`,
  /** Feelings and states that somebody is blamed for. */
  badState: `angry mad cross furious upset sad cry crying depressed miserable anxious nervous jealous frustrated crazy
    insane nuts mental sick ill feel shout scream yell snap lose hate doubt question regret despair unhappy worried
    stressed tired exhausted late look_bad look_stupid look_like_a look_like_an feel_like so_angry so_mad the_way
    want_to_leave want_to_scream want_to_cry want_to_give want_to_run want_to_punch not_want rage resent embarrassed
    ashamed lonely insecure paranoid uncomfortable guilty hopeless worthless bitter numb lie lash go_off explode stay
    livid`,
  /** Words for what somebody is said to be, as adjectives. */
  badTrait: `selfish lazy inconsiderate insensitive thoughtless immature childish infantile useless hopeless
    ridiculous pathetic dramatic overdramatic heartless ungrateful unreasonable irresponsible unreliable rude arrogant
    stubborn obnoxious petty spiteful vindictive manipulative narcissistic toxic cruel crazy insane mental psycho
    mad_in_the_head stupid dumb dense thick daft unfair needy clingy moody bitter bossy nasty mean cowardly spineless
    pigheaded stuck_up stuckup full_of_yourself self_centred selfcentred self_centered selfcentered self_absorbed
    self_obsessed selfabsorbed two_faced hypocritical fake shallow careless clueless incompetent unbearable impossible
    insufferable annoying unloving cold_hearted coldhearted heartless emotionally_unavailable emotionally_dead
    emotionally_stunted cold_person too_sensitive so_sensitive oversensitive too_emotional so_emotional too_needy
    so_cold too_cold so_distant so_negative so_difficult so_hard_to so_jealous so_controlling so_boring so_weak
    so_predictable so_uptight so_passive_aggressive passive_aggressive uptight disrespectful ignorant unbelievable
    high_maintenance tight_fisted stingy greedy messy filthy disgusting slobby work_shy workshy grumpy
    impossible_to_talk impossible_to_live paranoid bipolar delusional unstable unhinged evil vile disloyal ungrateful
    unappreciative unsupportive untrustworthy unfriendly unkind uncaring unfeeling unloving unhelpful unromantic
    undisciplined egotistical egocentric egoistic egoist egoistical conceited pretentious pompous smug condescending
    patronising patronizing sanctimonious judgmental judgemental hypercritical controlling_about bratty whiny whingey
    sulky sullen surly grouchy crabby bitchy catty callous ruthless merciless vicious malicious hateful hostile
    cold_blooded icy frigid cold_as_ice sneaky shady shifty deceptive indecisive unambitious unmotivated slack sloppy
    slovenly scruffy disorganised disorganized forgetful chaotic flaky unpunctual obsessive obsessed_with possessive
    over_the_top overbearing domineering bullheaded pig_headed hard_headed hardheaded closed_minded narrow_minded
    close_minded small_minded simple_minded feeble spoilt spoiled entitled spoilt_rotten attention_seeking
    melodramatic overreacting irrational illogical nuts bonkers nutty loony mad_as demented deranged psychotic schizo
    hormonal pmsing lame tedious dull boring_as pointless worthless good_for_nothing dead_weight deadbeat weak_willed
    spineless wet soft_as annoying irritating infuriating exasperating maddening intolerable tiresome exhausting_to
    hypocrite emotionally_stunted emotionally_immature emotionally_constipated socially_awkward inept useless_as
    thoughtless tactless clingy desperate sexist misogynist racist chauvinist chauvinistic alcoholic junkie addict
    freak weirdo creep creepy weird bad_tempered short_tempered hot_tempered hotheaded hot_headed big_headed bigheaded
    thick_headed thickheaded stupid_as unfaithful insecure tense unpleasant dishonest untidy unfunny unfit
    unattractive fat ugly clueless embarrassing impatient aggressive_to gutless brainless mindless vain snobby
    childlike defensive cranky hysterical neurotic absent clumsy`,
  /** Words for what somebody is said to be, as nouns. */
  badName: `idiot moron child baby brat toddler narcissist sociopath psychopath psycho jerk asshole arsehole arse ass
    dick prick twat wanker bastard bitch cow pig slob lazybones sod coward loser hypocrite fool clown drama_queen
    princess diva control_freak nag snob pushover doormat mummys_boy mommys_boy mamas_boy man_child manchild big_child
    user waste_of_space waste_of_time disappointment failure nightmare monster devil witch drunk gaslighter egoist
    egotist egomaniac cheapskate tyrant dictator know_it_all smartass dumbass knob muppet git tosser eejit numpty
    workaholic burden pain_in_the hard_work joke ice_queen robot bully nitwit dimwit halfwit imbecile dolt dunce dope
    twit pillock plonker prat berk bellend tool douche douchebag scumbag sleaze sleazebag slimeball rat snake leech
    parasite freeloader sponger layabout couch_potato deadbeat bum drama_llama attention_seeker people_pleaser
    perfectionist nitpicker backstabber quitter slacker party_pooper killjoy spoilt_brat spoiled_brat brute pain_in_my
    pain_to_live terrible_person horrible_person bad_person selfish_person cold_fish piece_of_work piece_of_shit
    liability lunatic maniac nutcase crybaby wimp weakling ostrich`,
  /** How somebody is just now, or where; no name for them. */
  justNow: `tired busy stressed exhausted quiet late early far close different right young old hungry thirsty sick ill
    unwell sad upset scared nervous anxious worried calm happy lonely lost hurt down low worn pale thin slim tall big
    small strong much many often long little few hard focused involved wrapped deep into ready excited proud sure used
    sorry alone preoccupied overwhelmed drained shaken pleased relieved glad new fast slow full cool fit healthy brave
    grown warm important tense distracted frightened afraid that not worth into hot cold_in bored knackered shattered
    wrecked run_down on out up in at of about to a an the ashamed unhappy drunk wet surprised confused unlucky heavy
    light loved missed needed welcome injured stuck torn private shy`,
  /** Kind words for a person that are not in the list of thanks. */
  kindTrait: `funny gentle clever calm fun pretty hot sexy romantic reliable grown_up easy blessing comfort help gift
    joy treat team hard_worker hardworking fighter survivor optimist dreamer romantic dork goof cutie softie
    sweetheart natural pro genius_at inspiration role_model big_part part hero talented skilled creative organised
    organized tidy wise mature open relief light`,
  badDegree:
    'bad terrible awful horrible lousy useless rubbish shit shitty crap crappy poor hopeless worst pathetic dreadful sorry',
  goodDegree: 'good great real proper nice decent loving caring kind very_good',
  role: `father mother parent husband wife partner boyfriend girlfriend listener friend person human man woman lover
    cook driver communicator son daughter spouse example team_player dad mum`,

  number: '1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~',
  time: 'one two three four five six seven eight nine ten eleven twelve noon midnight 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~ half_past the_time',
  year: '19~ 20~',
  /** When something happened: a fact, told once. */
  date: `yesterday last_night last_week last_weekend last_month last_year last_summer last_winter last_spring
    last_autumn last_time last_christmas last_monday last_tuesday last_wednesday last_thursday last_friday
    last_saturday last_sunday this_morning this_afternoon this_evening this_weekend tonight that_night that_day
    that_evening that_morning that_time the_other_day the_other_night the_night_before the_day_before a_week_ago
    a_month_ago a_year_ago days_ago weeks_ago months_ago years_ago on_my_birthday at_the_party at_the_wedding
    at_the_barbecue at_the_hospital at_the_airport on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday
    on_sunday on_mon on_tue on_wed on_thu on_fri on_sat on_sun in_january in_february in_march in_april in_may in_june
    in_july in_august in_september in_october in_november in_december at_christmas at_easter on_new_years
    after_the_funeral at_the_funeral`,
};
