import { define } from '../elements/boundary-builder/boundary-builder.js';

define();
