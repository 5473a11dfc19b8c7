import { define } from '../elements/quick-exit/quick-exit.js';

define();
