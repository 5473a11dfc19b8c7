/** What makes a sentence no accusation though its words look like one: told by others, feared, wondered about, taken back. */
import { endsWith } from './patterns.js';

/** "You said you never …", "I'm afraid that you …", "I'm not saying you are …". */
const reported = endsWith(`
  ONE|i|you|we|he|she|they|mother|father|who|therapist|sister|brother SAY _2 that?
  i|we _1 WONDER _2 that|if|whether|because?
  i|we BE NOT SAY|think|believe|feel|mean|suggest|call _2
  NOT|wrong to? SAY|think|believe|mean|suggest that?
  NOT|unless|if|whether|in_case|suppose|as_long_as|so_that that|because|as_if|like?
  sorry|apologise|apologize|regret|ashamed AT
  i _2 miss|like|KIND|enjoy|treasure _1 WH|the_way|the_fact|it_when
  glad|relieved|touched|KIND _1 WH|because?
  story|head|impression|sense|thought|idea|worry|fear|voice|dream|nightmare _3 WH|say?
  okay|ok|fine|mind|alright|understand if|when|that
  used|tend to THINK that?
`);

/** Whether what begins at a token is told, feared, wondered about or taken back rather than said to the other. */
export const isNoAccusation = reported;
