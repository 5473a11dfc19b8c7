import { define } from './checkin-card.js';

define();
