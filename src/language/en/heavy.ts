/** Texts that no nudge may touch. Read on plain words with single spaces; each gap is bounded, so the time is linear. */

/** Words of not wanting to live, or of being better gone. */
const notWantingToLive =
  /\b(?:(?:dont|do not|didnt|not|no longer|never) (?:really |even )?(?:want|wanna|wanted) (?:to )?(?:live|be alive|be here|exist|wake up|go on)|cant go on|(?:want|wanna|wanted|going|ready|rather|wish i could|deserve) (?:to )?(?:just )?die|(?:kill|killing|hurt|hurting|harm|harming|cut|cutting) myself|suicid\w*|unaliv\w*|kms|(?:end|ending) (?:it all|my life|it tonight|everything)|take my (?:own )?life|better off (?:without me|if i|dead)|(?:no|any) (?:reason|point) (?:to|in|of) (?:live|living|being alive|going on|be here|being here)|wish i (?:was|were) (?:dead|gone|never born)|(?:not|never) (?:have )?been born|not be (?:here|alive) (?:anymore|any more|tomorrow)|last goodbye|goodbye forever|tired of living|overdos\w*)\b/;

/** Facts of harm, and fear: the sentence stands as it is. */
const harm =
  /\b(?:hit|hits|hitting|slap\w*|punch\w*|kick(?:ed|ing|s)|chok\w*|strangl\w*|beat(?:en|ing)?|bruis\w*|grabbed|shov(?:ed|ing)|push(?:ed|ing) me|threat\w*|forc(?:ed|ing)|rap(?:ed|ing)|abus\w*|violen\w*|assault\w*|stalk\w*|spied|spying|track(?:ed|ing) (?:me|my)|follow(?:ed|ing) me|lie[ds]? to|lied|lying to|cheat\w*|betray\w*|affair|stole|stolen|stealing|scream\w*|yell\w*|shout\w*|insult\w*|humiliat\w*|control(?:led|ling) (?:me|my)|afraid|scared of|frighten\w*|terrif\w*|hurt(?:ing|s)? me|not hurting|(?:broke|smashed|threw) (?:my|the|a)|locked me|(?:took|take|takes) my (?:money|phone|keys|card))\b/;

/** Whether a text tells of harm or of not wanting to live: nothing in it is nudged. */
export const standsAsItIs = (plain: string): boolean => notWantingToLive.test(plain) || harm.test(plain);
