/** The check-in, whole: what it is and how it begins, and every step after that. */
export * from './checkin-state.js';
export * from './checkin-steps.js';
