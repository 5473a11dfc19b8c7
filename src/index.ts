import { BoundaryBuilder, define as defineBoundaryBuilder } from './elements/boundary-builder/boundary-builder.js';
import { CheckinCard, define as defineCheckinCard } from './elements/checkin-card/checkin-card.js';
import {
  ConversationGuide,
  define as defineConversationGuide,
} from './elements/conversation-guide/conversation-guide.js';
import { define as defineExerciseSpace, ExerciseSpace } from './elements/exercise-space/exercise-space.js';
import { define as defineQuickExit, QuickExit } from './elements/quick-exit/quick-exit.js';
import { define as defineRepairPrompt, RepairPrompt } from './elements/repair-prompt/repair-prompt.js';
import { define as defineSupportNote, SupportNote } from './elements/support-note/support-note.js';

defineExerciseSpace();
defineBoundaryBuilder();
defineCheckinCard();
defineConversationGuide();
defineRepairPrompt();
defineQuickExit();
defineSupportNote();

export { BoundaryBuilder, CheckinCard, ConversationGuide, ExerciseSpace, QuickExit, RepairPrompt, SupportNote };
