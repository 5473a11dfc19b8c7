import { define } from '../elements/checkin-card/checkin-card.js';

define();
