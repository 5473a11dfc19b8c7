import { define } from './quick-exit.js';

define();
