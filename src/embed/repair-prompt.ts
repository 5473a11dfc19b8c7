import { define } from '../elements/repair-prompt/repair-prompt.js';

define();
