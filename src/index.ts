import { BoundaryBuilder, define as defineBoundaryBuilder } from './elements/boundary-builder/boundary-builder.js';
import { CheckinCard, define as defineCheckinCard } from './elements/checkin-card/checkin-card.js';
import { define as defineExerciseSpace, ExerciseSpace } from './elements/exercise-space/exercise-space.js';
import { define as defineQuickExit, QuickExit } from './elements/quick-exit/quick-exit.js';
import { define as defineRepairPrompt, RepairPrompt } from './elements/repair-prompt/repair-prompt.js';
import { define as defineSupportNote, SupportNote } from './elements/support-note/support-note.js';

defineExerciseSpace();
defineBoundaryBuilder();
defineCheckinCard();
defineRepairPrompt();
defineQuickExit();
defineSupportNote();

export { BoundaryBuilder, CheckinCard, ExerciseSpace, QuickExit, RepairPrompt, SupportNote };
