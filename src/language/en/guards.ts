/** What makes a sentence no accusation though its words look like one: told by others, feared, wondered about, taken back. */
import { endsWith } from './patterns.js';

/** "You said you never …", "I'm afraid that you …", "I'm not saying you are …". */
const reported = endsWith(`
  i|you|we|he|she|they|mother|father|who|friend|therapist|people|everyone|sister|brother SAY _2 that?
  i|we _1 WONDER _2 that|if|whether|because?
  i|we do|be|would|could|will|have NOT SAY|think|believe|feel|mean|suggest|call _2
  NOT|wrong to? SAY|think|believe|mean|suggest that?
  NOT|unless|if|whether|in_case|suppose|as_long_as|so_that that|because|as_if|like?
  sorry|apologise|apologize|regret|ashamed for|about|of
  i _2 miss|like|KIND|enjoy|treasure _1 how|the_way|the_fact|when|that|it_when
  glad|relieved|touched|KIND _1 that|because|when|how?
  story|head|impression|sense|thought|idea|worry|fear|voice|dream|nightmare _3 that|where|say|when?
  okay|ok|fine|mind|alright|understand if|when|that
  used|tend to think|believe|feel that?
`);

/** Whether what begins at a token is told, feared, wondered about or taken back rather than said to the other. */
export const isNoAccusation = reported;
