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
  CONSTANT:
    'always constantly forever continually perpetually endlessly persistently invariably habitually incessantly',
  WILL: 'will would be_go_to could can might swear_i_will promise_i_will',
  /** What one is said to be after, and what one would do to another. */
  AIM: `hurt punish annoy embarrass spite upset provoke test guilt win ruin fail make get shut wind rile put push drive
    break change wreck use play show humble control fool spoil look be_right be_cruel start_a`,
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
  GOOD: `laugh smile safe calm home better welcome comfortable glad see hear alive hopeful relaxed ease peace
    important believe excited whole free close closer like_the like_i_can easy team fighter skilled mature
    hard_work there welcome decent well dreamer sober`,
  /** What it is good to hear that somebody always does. */
  CARE: `listen make_room make_space find_time remember try_to hug hold_me hold_my kiss cheer laugh_with laugh_at_my know inspire surprise bring_me cook
    protect believe forgive notice trust keep_your keep_me make_time make_sure make_an_effort make_the make_tea
    make_coffee make_dinner find_a find_the look_after smell take_time stand give_me work_hard tell_me_the
    tell_the_truth come_back come_home_to come_first wait_for check_on check_in call_me_back been_there been_so
    be_there be_my be_part ask_how apologise apologize share put_us_first put_the_kids say_thank say_sorry
    ready_to willing_to pick_up get_my_back to_help on_time in_my up_for there`,
  /** What it is good to hear that somebody never does. */
  SPARED: `hurry let_me_down give_up given_up judge complain shout yell hurt forget fail cease miss leave_me make_me_feel raise
    criticise criticize hold_it hold_a have_to need lose insult pressure rush blame lie make_fun push bother force interrupt
    laugh_at mean want_to_hurt intend stop_love stop_believe hit lay hang_up ignore do_anything_to do_anything_wrong be_alone ask_for
    know say_no mind get_angry get_tired think_you late rude`,

  /** Words for what somebody is said to be: adjectives, then nouns. */
  TRAIT: `selfish idle misery lazy inconsiderate insensitive thoughtless immature childish useless hopeless ridiculous pathetic dramatic
    heartless ungrateful unreasonable irresponsible rude arrogant stubborn obnoxious spiteful vindictive
    manipulative toxic cruel crazy insane mental stupid dumb dense daft unfair needy clingy bitter bossy mean
    coward spineless full_of_yourself selfcentred two_faced hypocritical fake careless clueless incompetent
    impossible insufferable annoying unloving cold_hearted cold oversensitive sensitive controlling
    passive_aggressive disrespectful ignorant unbelievably stingy greedy filthy disgusting grumpy paranoid
    delusional unstable evil vile unappreciative unsupportive uncaring unhelpful egoist egoistic conceited
    condescending patronising judgemental sulky callous ruthless hateful sneaky indecisive sloppy flaky obsessive
    overbearing spoilt spoiled irrational nuts worthless tiresome emotionally_unavailable tactless desperate weird
    insecure untidy impatient defensive negative emotional weak `,
  NAME: `idiot moron diva child baby brat narcissist sociopath psychopath psycho jerk arsehole arse dick twat wanker bitch cow
    pig slob sod loser hypocrite clown drama_queen princess nag snob pushover man_child waste_of disappointment
    failure monster witch egomaniac tyrant knob muppet git bully leech parasite workaholic burden joke mess wreck
    disaster martyr handful spoilsport lunatic maniac horrible_person bad_person disgrace`,
  POOR: 'bad terrible awful horrible lousy useless rubbish shit crap crappy poor hopeless worst pathetic dreadful',
  ROLE: `father parent husband wife partner boyfriend girlfriend listener friend person human man woman lover cook driver communicator
    son daughter spouse example mother`,
  KIN: 'mother father brother sister parent family friend mate ex uncle aunt grandmother son daughter boss',
  KIDS: 'kid child baby son daughter',
  /** What somebody is blamed for making of another. */
  LOW: `angry mad cross upset sad cry depressed miserable anxious nervous jealous crazy insane sick shout scream yell snap
    lose hate doubt regret unhappy worry stressed tired exhausted look embarrass ashamed lonely insecure guilty
    hopeless bitter desperate lie`,
  /** How somebody is just now, or where; no name for them. */
  JUST_NOW: `tired busy stressed exhausted quiet late early far old hungry sick ill unwell sad upset scared nervous anxious
    worried lonely lost hurt down pale slim big small much many long little hard focused into ready sure used
    sorry alone preoccupied overwhelmed pleased new fast full grown important tense frightened afraid that not
    bored shattered on out up in at of about to a an the ashamed unhappy drunk heavy missed needed stuck private`,

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
  FELT: `feel felt got get are were took take see saw think thought find found believe misread heard read feeling look_at
    chose`,
  /** The other's own: people, places, clothes, work, time. */
  OWN: `friend friends mates mate family mother father parents sister brother sisters brothers aunt relatives ex exes
    coworkers colleagues coworker colleague boss men guys women girls man guy woman girl him her them anyone
    anybody others people mark female neighbor neighbours strangers therapist counsellor therapy clubbing pub bar
    bars party parties out gym college school work job course football training yoga concert concerts wedding
    holiday wear wearing dress dresses dressing skirt skirts bikini makeup make_up clothes crop shorts hair
    lipstick instagram facebook twitter social selfies post posting photos pictures phone insta whatsapp gaming games
    drive car travel trip trips leave home drink drinking smoke spend spending buy buying shop money bank card
    account visit visiting meet meeting see seeing text texting texts talk talking speak speaking call calling
    message messaging follow following date eat eating weight stay late alone outside house flat town weekends
    weekend evenings nights night chatting hang hanging password likes comment lunch dinner coffee contact`,
  MONEY: `money salary wage pay paycheck paycheque income earning card saving account pension cash allowance finance bonus penny cent
    spend purchase receipt payslip bank credit_card wallet purse bank_statement statement`,
  /** What is looked through. */
  PRIVATE: `phone message text email dms location account password passcode pin code whatsapp instagram facebook snapchat social browser
    history photo call laptop computer chat inbox diary journal letter mail bag pocket screen mileage gps whereabouts login`,
  LOOK: 'check read look see go monitor watch search scroll inspect open track follow access unlock know view listen',
};
