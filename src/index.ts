import { CheckinCard, define as defineCheckinCard } from './elements/checkin-card/checkin-card.js';
import { define as defineExerciseSpace, ExerciseSpace } from './elements/exercise-space/exercise-space.js';

defineExerciseSpace();
defineCheckinCard();

export { CheckinCard, ExerciseSpace };
