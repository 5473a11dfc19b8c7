import { define } from './support-note.js';

define();
