import { define } from '../elements/exercise-space/exercise-space.js';

define();
