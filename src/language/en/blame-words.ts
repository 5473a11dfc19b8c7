/** The lists that a thanks has no use for; the other purposes add them to those of `words.ts`. */
export const blameWords = {
  CONSTANT:
    'always constantly forever continually perpetually endlessly persistently invariably habitually incessantly',
  WILL: 'will would be_going_to could can might swear_i_will promise_i_will',
  /** What one is said to be after, and what one would do to another. */
  AIM: `hurt punish annoy embarrass spite upset provoke test guilt win ruin fail make get shut wind rile put push drive turn_the turn_my turn_our turn_every
    break change wreck use play show humble control fool spoil look be_right be_cruel start_a`,
  HURT: 'ruin destroy wreck hurt kill hit slap punch beat smash break burn trash expose report bury end crush finish humiliate get_you get_back_at get_even slash strangle blackmail',
  ANY: 'any a an my the your another',
  /** Feelings and states that nobody minds being the reason of, and kind words that are no thanks. */
  GOOD: `laugh smile safe calm home better welcome comfortable glad see hear alive hopeful relaxed ease peace
    important believe excited whole free close closer like_the like_i_can easy team 
    hard_work there welcome decent well sober`,
  /** What it is good to hear that somebody always does. */
  CARE: `listen make_room make_space find_time remember try_to hug hold_me hold_my kiss cheer laugh_with laugh_at_my know inspire surprise bring_me cook
    protect believe forgive notice trust keep_your keep_me make_time make_sure make_an_effort make_the make_tea
    make_coffee make_dinner look_after smell take_time stand give_me work_hard tell_me_the
    tell_the_truth come_back come_home_to come_first wait_for check_on check_in call_me_back been_there been_so
    be_there be_my be_part ask_how apologise apologize share put_us_first put_the_kids say_thank say_sorry
    ready_to willing_to pick_up get_my_back to_help on_time in_my up_for there`,
  /** What it is good to hear that somebody never does. */
  SPARED: `hurry let_me_down give_up given_up judge complain shout yell hurt forget fail cease miss leave_me make_me_feel raise
    criticise criticize hold_it hold_a have_to need lose insult pressure rush blame lie make_fun push bother force interrupt
    laugh_at mean want_to_hurt intend stop_love stop_believe stop_surprise stop_amaze stop_try stop_fight_for stop_make_me hit lay hang_up ignore do_anything_to do_anything_wrong be_alone ask_for
    know say_no mind get_angry get_tired think_you late rude`,
  /** Words for what somebody is said to be: adjectives, then nouns. */
  TRAIT: `selfish idle misery lazy inconsiderate insensitive thoughtless immature childish useless hopeless ridiculous pathetic dramatic
    heartless ungrateful unreasonable irresponsible rude arrogant stubborn obnoxious spiteful vindictive
    manipulative toxic cruel crazy insane mental stupid dumb dense daft unfair needy clingy bitter bossy mean
    coward full_of_yourself self_cent~ self_absorb self_obsess petty moody entitled pig_headed high_maintenance two_faced hypocritical fake careless clueless incompetent
    impossible insufferable annoying unloving cold_hearted cold oversensitive sensitive controlling
    passive_aggressive disrespectful ignorant unbelievably stingy greedy filthy disgusting grumpy paranoid
    unstable evil vile unhelpful egoist conceited
    patronising judgemental sulky ruthless hateful sneaky flaky 
    overbearing spoilt spoiled irrational nuts worthless emotionally_unavailable tactless desperate weird
    insecure impatient defensive negative emotional weak `,
  NAME: `idiot moron diva child baby brat narcissist sociopath psychopath psycho jerk arsehole arse dick twat wanker bitch cow
    pig slob sod loser hypocrite clown drama_queen princess nag snob pushover man_child waste_of disappointment
    failure monster witch knob muppet big_kid tosser prat pillock doormat know_it_all wimp git bully workaholic burden joke mess wreck
    disaster snake liability nightmare coward handful maniac horrible_person bad_person disgrace`,
  POOR: 'bad terrible awful horrible lousy useless rubbish shit crap crappy poor hopeless worst pathetic dreadful',
  ROLE: `father parent husband wife partner boyfriend girlfriend listener friend person human man woman lover cook driver communicator
    son daughter spouse example mother`,
  KIN: 'mother father brother sister parent family friend mate ex uncle aunt grandmother son daughter boss',
  /** What somebody is blamed for making of another. */
  LOW: `angry mad cross upset sad cry ill depressed miserable anxious nervous jealous crazy insane sick shout scream yell snap
    lose hate doubt regret unhappy worry stressed tired exhausted look embarrass ashamed lonely insecure guilty
    hopeless bitter desperate lie`,
  /** How somebody is just now, or where; no name for them. */
  JUST_NOW: `tired busy stressed exhausted quiet late early far old hungry sick ill unwell sad upset scared nervous anxious
    worried lonely lost hurt down pale slim big small much many long little hard focused into ready sure used
    sorry alone preoccupied overwhelmed pleased new fast full grown important tense frightened afraid that not
    bored shattered on out up in at of about to a an the ashamed unhappy drunk heavy missed needed stuck private`,
  SORRY: 'sorry apologise apologize apology regret regretful forgiveness',
  /** What nobody has to bear: done to me, or to what is mine. */
  TO_ME: `call check control criticise film follow force go_through grab hit hurt insult interrupt kiss look make mock open pressure push read
    search shout speak take talk tease threaten touch track treat use yell`,
  FELT: `feel felt got get are were took take see saw think thought find found believe misread heard read feeling look_at
    chose`,
  LOOK: 'check read look see go monitor watch search scroll inspect open track follow access unlock know view listen',
  /** Everyday verbs, and little words that stand for each other. */
  DO: 'do can could will would have should',
  WONDER: `afraid scared frightened terrified worry wonder hope wish fear imagine dream dreamt`,
  NOW: 'now again tonight today tomorrow already anymore ever once',
  THING: 'anything everything something nothing it that this what',
  GO: 'go leave come walk run get move stay',
  TALK: 'talk speak say tell ask call text message ring answer write',
  THINK: 'think believe know feel see understand suppose guess reckon',
  WANT: 'want need like love expect demand deserve require wish prefer',
  DOES: 'make give take get let keep put use bring hold show',
  STOP: 'stop quit end drop cut give_up delete block',
};
