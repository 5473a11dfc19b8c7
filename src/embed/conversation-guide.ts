import { define } from '../elements/conversation-guide/conversation-guide.js';

define();
