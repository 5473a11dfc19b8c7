import { define } from './repair-prompt.js';

define();
