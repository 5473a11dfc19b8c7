import { define } from './exercise-space.js';

define();
