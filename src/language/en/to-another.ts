/**
 * What is said to another about a hurt: statement, apology, boundary. They share most of their words, so that they lie in one
 * file; a thanks, which needs none of these, does not load them.
 */
import { notice as apologyNotice } from './apology.js';
import { blameWords } from './blame-words.js';
import { notice as boundaryNotice } from './boundary.js';
import { crisis } from './crisis.js';
import { notice as statementNotice } from './statement.js';
import { lists } from './words.js';

Object.assign(lists, blameWords);

export const statement = { notice: statementNotice, crisis };
export const apology = { notice: apologyNotice, crisis };
export const boundary = { notice: boundaryNotice, crisis };
