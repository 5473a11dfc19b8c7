import { define } from './conversation-guide.js';

define();
