import { define } from '../elements/support-note/support-note.js';

define();
