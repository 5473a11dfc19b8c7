/** What makes a sentence no accusation though its words look like one: told by others, feared, wondered about, taken back. */
import { endsWith } from './patterns.js';
import type { Sentence } from './sentences.js';

/** "You said you never …", "I'm afraid that you …", "I'm not saying you are …". */
const reported = endsWith(`
  i|you|we|he|she|they|mother|father|who|friends|therapist|people|everyone|sister|brother {tell} _2 that?
  i|we _1 {wonder} _2 that|if|whether|because?
  i|we do|did|am|was|are|were|would|could|will|have not say|saying|think|thinking|mean|meaning|believe|believing|feel|feeling|suggesting|claim|claiming|call|calling _2
  not|never|wrong to say|saying|think|thinking|mean|meaning|believe|believing|suggesting that?
  it|that is not|never that|because|like|as_if
  not|never that|because|as_if|like
  i _2 miss|love|like|loved|liked|appreciate|appreciated|remember|enjoy|admire|cherish|treasure|adore|missed _1 how|the_way|the_fact|when|that|it_when|it_that
  glad|happy|grateful|thankful|proud|relieved|lucky|touched _1 that|because|when|how?
  story|stories|head|impression|sense|thought|idea|worry|fear|voice|dream|nightmare _3 that|where|says|says_that|when?
  understand|okay|ok|fine|mind|alright if|when|that
  used|tend|tended to think|believe|feel that?
  sorry|apologise|apologize|regret|ashamed for|about|of
  unless|if|whether|in_case|suppose|imagine|as_long_as|so_that
`);

/** Whether what begins at a token is told, feared, wondered about or taken back rather than said to the other. */
export const isNoAccusation = (sentence: Sentence, token: number): boolean => reported(sentence, token);
