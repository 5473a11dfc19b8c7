/**
 * The lists that patterns name, each word once, as its stem stands for all its forms. `_` parts words, `~` stands for any ending.
 * Adding a word here reaches every rule.
 */
export const lists: Record<string, string> = {
  /** Words that only add weight: they may stand before any part of a pattern but its first. */
  ADV: `way just really honestly literally actually also still simply even only truly so totally completely absolutely clearly
    obviously apparently seriously basically always constantly ever again sometimes often usually both bloody fucking freaking
    damn probably kind_of kinda sort_of like deliberately secretly finally all definitely once now already`,
  NOT: 'not never no_longer',
  MORE: 'anymore any_more any_longer',
  SAY: `say tell promise claim mention explain write admit swear complain thought ask`,
  WHEN: 'when whenever every_time each_time if',
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
  KIDS: 'kid child baby son daughter',
  /** What one does to another. */
  HARM: `hit slap punch kick choke strangle smother spit bite scratch headbutt bruise assault rape molest grope stab beat shove grab drag
    yank hurl smash lock trap corner threaten blackmail intimidate terrorise terrify scare frighten force coerce lie cheat cheater unfaithful
    steal rob gamble spy snoop stalk track hack isolate degrade humiliate belittle abuse abuser gaslight drug spike poison betray
    deceive deceit con scam affair fling knife gun fist belt weapon violent violence abusive bully porn prostitute escort tinder hinge bumble dating_app
    hooker mistress spyware tracker airtag keylogger nudes naked allowance kidnap thief threat undress unconscious eavesdrop strand
    second_phone behind_my_back throat elbow knee whack chuck forge fake sext tear unplug deport pressure tie condom sti std whore slut`,
  /** To be in the world. */
  ALIVE: 'live be_alive exist be_here be_around breathe go_on_live keep_live stay_alive keep_exist continue_live',
  DEAD: 'dead gone die disappear vanish not_here not_around not_exist never_exist never_born never_been_born not_born not_been_born not_alive never_wake not_wake_up never_woken',
  ELSEWHERE: `here anywhere abroad in at with near on by like together apart alone separately off under out next for to after until all tonight
    as where before because late early there so`,
  MONEY: `money salary wage pay paycheck paycheque income earning card saving savings account pension cash allowance finance bonus penny cent
    spend purchase receipt payslip bank credit_card wallet purse bank_statement statement`,
  /** What is looked through. */
  PRIVATE: `phone message text email dms location account password passcode pin code whatsapp instagram facebook snapchat social browser
    history photo call laptop computer chat inbox diary journal letter mail bag pocket screen mileage gps whereabouts login`,
  /** Little words that stand for each other. */
  MY: 'a an the my your our his her their this that any another some',
  ME: 'me us him her them it myself',
  I: 'i we he she they it that this',
  BE: 'be do have can could will would should may might must',
  AT: 'about at for from in of on to with by into over against',
  WH: 'what who where when how why which whether that',
  ONE: 'anyone anybody everyone everybody someone somebody people other friend family nobody no_one all',
};
