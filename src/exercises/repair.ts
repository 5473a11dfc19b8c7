/** The repair, whole: what it is and how it begins, every step after that, and its sentences. */
export * from './repair-state.js';
export * from './repair-steps.js';
export * from './repair-sentence.js';
