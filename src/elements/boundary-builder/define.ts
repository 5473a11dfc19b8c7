import { define } from './boundary-builder.js';

define();
