/** What makes a sentence no accusation though its words look like one: told by others, feared, wondered about, taken back. */
import { endsWith } from './patterns.js';

/** "You said you never …", "I'm afraid that you …", "I'm not saying you are …". */
const reported = endsWith(`
  KIND|glad|relieved|touched _1 WH|because?
  NOT|as_long_as|if|in_case|so_that|suppose|unless|whether as_if|because|like|that?
  NOT|wrong to? SAY|believe|mean|suggest|think that?
  ONE|brother|father|he|i|mother|she|sister|therapist|they|we|who|you SAY _2 that?
  alright|fine|mind|ok|okay|understand if|that|when
  apologise|apologize|ashamed|regret|sorry AT
  dream|fear|head|idea|impression|nightmare|sense|story|thought|voice|worry _3 WH|say?
  i _2 KIND|enjoy|like|miss _1 WH|it_when|the_fact|the_way
  i|we BE NOT SAY|believe|call|feel|mean|suggest|think _2
  i|we _1 WONDER _2 because|if|that|whether?
  tend|used to THINK that?
`);

/** Whether what begins at a token is told, feared, wondered about or taken back rather than said to the other. */
export const isNoAccusation = reported;
