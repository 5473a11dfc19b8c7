/**
 * The lists that patterns name, each word once, as its stem stands for all its forms. `_` parts words, `~` stands for any ending.
 * Adding a word here reaches every rule.
 */
export const lists: Readonly<Record<string, string>> = {
  /** Words that only add weight: they may stand before any part of a pattern but its first. */
  ADV: `way just really honestly literally actually also still simply even only truly so totally completely absolutely clearly
    obviously apparently seriously basically always constantly ever again sometimes often usually both bloody fucking freaking
    damn probably kind_of kinda sort_of like deliberately secretly finally all definitely once now already`,
  NOT: 'not never no_longer',
  /** "You can not", "you will not". */
  DO: 'do can could will would have should',
  CONSTANT: 'always constantly forever continually perpetually endlessly persistently invariably habitually incessantly',
  WILL: 'will would be_go_to could can might swear_i_will promise_i_will',
  /** What one is said to be after, and what one would do to another. */
  AIM: 'hurt punish annoy embarrass spite upset provoke test shame irritate manipulate guilt avoid win ruin fail sabotage undermine make get shut wind rile piss put push drive break change trap wreck use play show score humble control prove teach trick fool spoil look be_right be_difficult be_mean be_cruel start_a pick_a feel_superior',
  HURT: 'ruin destroy wreck hurt kill hit slap punch beat smash break burn trash expose report bury end crush finish humiliate get_you get_back_at get_even slash strangle blackmail',
  MORE: 'anymore any_more any_longer',
  SAY: `say tell promise claim mention explain write admit swear complain thought ask`,
  WONDER: `afraid scared frightened terrified worry wonder hope wish fear imagine dream`,
  WHEN: 'when whenever every_time each_time if',
  ANY: 'any a an my the your another',

  /** Thanks, praise and love. */
  KIND: `thank thankyou thankful thx thnx thanx tnx tks thnks thansk ty tysm tyvm cheers ta appreciate appreciation appreciative grateful
    greatful gratitude lucky luckier luckiest blessed fortunate love lovin luv lovely lovley adore adorable cherish best
    amazing awesome wonderful incredible perfect great greatest fantastic brilliant fabulous marvellous marvelous excellent
    outstanding remarkable extraordinary special unique magical super fab ace top kind kinder kindest kindness nice nicest
    sweet sweetest sweetness good goodness beautiful gorgeous handsome pretty cute stunning hot sexy attractive funny
    hilarious fun smart clever intelligent wise strong brave cool gentle genuine legend star superstar angel gem rock hero
    lifesaver keeper champ champion saint treasure blessing gift soulmate favourite favorite sunshine everything support
    supportive patience patient care careful thoughtful thoughtfulness considerate attentive understand generous generosity
    help helpful selfless loyal loyalty honest honesty reliable dependable trustworthy faithful devoted devotion dedication
    dedicated compassion compassionate empathy empathetic warm warmth tender tenderness affection affectionate romantic
    positive positivity encourage encouragement respectful hardworking effort friendship companionship company presence value
    admire respect brighten happy happier happiest joy happiness existence proud exist`,
  /** Feelings and states that nobody minds being the reason of, and kind words that are no thanks. */
  GOOD: `laugh smile giggle grin safe calm home better stronger welcome comfortable glad see hear want_to_be alive hopeful confident
    relaxed ease peace melt blush important believe excited secure cosy whole free close closer like_the like_i_can
    like_i_could like_i_matter like_i_belong like_a_million easy comfort team fighter natural role_model talented skilled
    creative organised tidy mature hard_work hard_worker fair there welcome decent well relief dreamer sober`,
  /** What it is good to hear that somebody always does. */
  CARE: `listen remember try_to try_your try_so try_hard hug hold_me hold_my hold_us hold_the kiss cheer laugh_with laugh_at_my know inspire
    surprise bring_me bring_us bring_home cook protect believe forgive notice trust keep_your keep_me keep_us make_time
    make_sure make_space make_room make_an_effort make_the make_it_better make_everything_better make_tea make_coffee make_dinner
    make_breakfast find_time find_a find_the look_after look_out look_so look_good look_great smell take_care take_time stand do_your give_me
    give_the work_hard tell_me_the tell_the_truth come_back come_home_to come_first wait_for check_on check_in call_me_back been_there
    been_so been_my been_patient been_honest be_there be_my be_part have_my_back have_a_smile have_the_best have_a_way ask_how apologise apologize
    share put_me_first put_us_first put_the_kids put_family say_thank say_please say_the_right say_sorry greet ready_to willing_to pick_up pick_the get_me_through get_my_back to_help
    on_my_side by_my_side on_time in_my up_for there`,
  /** What it is good to hear that somebody never does. */
  SPARED: `let_me_down let_us_down give_up given_up judge complain shout yell hurt forget fail cease miss leave_me leave_us make_me_feel raise
    criticise criticize hold have_to need lose insult pressure rush blame lie doubt mock make_fun push bother force interrupt
    laugh_at mean want_to_hurt intend turn_away stop_love stop_try stop_care stop_believe stop_amaze stop_surprise stop_learn
    stop_support stop_make_me hit lay walk_away_from_me hang_up ignore demand do_anything be_alone ask_for know say_no mind
    get_angry get_mad get_tired think_you tell_me_to late rude unkind`,

  /** Words for what somebody is said to be: adjectives, then nouns. */
  TRAIT: `selfish lazy inconsiderate insensitive thoughtless immature childish useless hopeless ridiculous pathetic dramatic heartless
    ungrateful unreasonable irresponsible unreliable rude arrogant stubborn obnoxious petty spiteful vindictive manipulative
    narcissistic toxic cruel crazy insane mental stupid dumb dense thick daft unfair needy clingy moody bitter bossy nasty mean
    coward spineless stuck_up full_of_yourself self_centred selfcentred self_centered selfcentered self_absorbed self_obsessed
    two_faced hypocritical fake shallow careless clueless incompetent unbearable impossible insufferable annoying unloving
    cold_hearted cold oversensitive sensitive controlling passive_aggressive uptight disrespectful ignorant unbelievable
    unbelievably stingy greedy messy filthy disgusting grumpy paranoid bipolar delusional unstable unhinged evil vile
    disloyal unappreciative unsupportive unkind uncaring unhelpful egotistical egoist egoistic conceited smug condescending
    patronising judgmental judgemental sulky bitchy callous ruthless vicious hateful sneaky shady indecisive sloppy forgetful flaky obsessive
    possessive overbearing closed_minded narrow_minded spoilt spoiled entitled attention_seeking irrational nuts bonkers worthless
    good_for_nothing tiresome infuriating emotionally_dead emotionally_unavailable emotionally_stunted tactless desperate sexist
    weird short_tempered bad_tempered insecure untidy embarrassing impatient defensive hysterical negative emotional weak
    boring dishonest`,
  NAME: `idiot moron child baby brat toddler narcissist sociopath psychopath psycho jerk asshole arsehole arse dick prick twat wanker
    bastard bitch cow pig slob sod loser hypocrite fool clown drama_queen princess diva control_freak nag snob pushover
    mummys_boy man_child manchild waste_of disappointment failure nightmare monster witch gaslighter egomaniac tyrant dictator
    know_it_all knob muppet git robot bully piece_of leech parasite freeloader workaholic burden joke mess wreck disaster martyr
    victim handful spoilsport killjoy lunatic maniac wimp terrible_person horrible_person bad_person disgrace`,
  POOR: 'bad terrible awful horrible lousy useless rubbish shit crap crappy poor hopeless worst pathetic dreadful',
  ROLE: `father parent husband wife partner boyfriend girlfriend listener friend person human man woman lover cook driver communicator
    son daughter spouse example mother`,
  KIN: 'mother father brother sister parent family friend mate ex uncle aunt grandmother son daughter boss',
  KIDS: 'kid child baby son daughter',
  /** What somebody is blamed for making of another. */
  LOW: `angry mad cross furious upset sad cry depressed miserable anxious nervous jealous frustrated crazy insane sick shout scream yell
    snap lose hate doubt question regret unhappy worry stressed tired exhausted look embarrass ashamed lonely insecure guilty
    hopeless worthless bitter numb desperate lie livid`,
  /** How somebody is just now, or where; no name for them. */
  JUST_NOW: `tired busy stressed exhausted quiet late early far different young old hungry thirsty sick ill unwell sad upset scared nervous
    anxious worried lonely lost hurt down low worn pale thin slim tall big small much many often long little few hard focused
    involved wrapped deep into ready sure used sorry alone preoccupied overwhelmed drained shaken pleased relieved new fast slow full
    fit healthy grown important tense distracted frightened afraid that not worth bored knackered shattered run_down on out up in
    at of about to a an the ashamed unhappy drunk wet confused heavy missed needed injured stuck torn private shy`,

  /** What one does to another. */
  HARM: `hit slap punch kick choke strangle smother spit bite scratch headbutt bruise assault rape molest grope stab beat shove grab drag
    yank hurl smash lock trap corner threaten blackmail intimidate terrorise terrify scare frighten force coerce lie liar cheat cheater unfaithful
    steal rob gamble spy snoop stalk track hack isolate degrade humiliate belittle abuse abuser gaslight drug spike poison betray
    deceive deceit con scam affair fling knife gun fist belt weapon violent violence abusive bully porn prostitute escort tinder hinge bumble dating_app
    hooker mistress spyware tracker airtag keylogger nudes naked allowance kidnap thief threat undress unconscious eavesdrop strand
    second_phone behind_my_back throat whore slut`,
  /** To be in the world. */
  ALIVE: 'live be_alive exist be_here be_around breathe go_on_live keep_live stay_alive keep_exist continue_live',
  DEAD: 'dead gone die disappear vanish not_here not_around not_exist never_exist never_born never_been_born not_born not_been_born not_alive never_wake not_wake_up never_woken',
  ELSEWHERE: `here anywhere abroad in at with near on by like together apart alone separately off under out next for to after until all tonight
    as where before because late early there so`,
  SORRY: 'sorry apologise apologize apology regret regretful forgiveness',
  FELT: 'feel felt got get are were took take see saw think thought find found believe had_to_feel misunderstood mis_understood misread heard perceived interpreted experienced read feeling look_at chose',
  /** The other's own: people, places, clothes, work, time. */
  OWN: `friend friends mates mate buddies family mother father parents sister brother sisters brothers cousin aunt uncle grandmother relatives ex exes coworkers colleagues coworker colleague boss men guys boys women girls man guy boy woman girl him her them anyone anybody others people mark male female neighbour neighbor neighbours strangers therapist counsellor counselor therapy church clubbing club clubs pub bar bars party parties out gym college uni university school work job course football training yoga dancing concert concerts wedding holiday festival wear wearing dress dresses dressing skirt skirts bikini leggings makeup make_up heels clothes crop shorts outfit outfits hair lipstick tattoo perfume instagram facebook tiktok snapchat twitter social selfies selfie online post posting photos pictures phone whatsapp gaming games drive car travel trip trips leave home drink drinking smoke spend spending buy buying shop shopping money bank card account visit visiting meet meeting see seeing text texting texts talk talking speak speaking call calling message messaging follow following date eat eating weight diet stay late alone outside house flat town weekends weekend evenings nights night overnight chat chatting hang hanging dance password likes like_pictures like_his comment lunch dinner coffee contact`,
  MONEY: `money salary wage pay paycheck paycheque income earning card saving account pension cash allowance finance bonus penny cent
    spend purchase receipt payslip bank credit_card wallet purse bank_statement statement`,
  /** What is looked through. */
  PRIVATE: `phone message text email dms location account password passcode pin code whatsapp instagram facebook snapchat social browser
    history photo call laptop computer chat inbox diary journal letter mail bag pocket screen mileage gps whereabouts login`,
  LOOK: 'check read look see go monitor watch search scroll inspect open track follow access unlock know view listen',
};
