/** Boundaries, whole: what is kept of them, how they stand, and what changes them. */
export * from './boundary-changes.js';
export * from './boundary-data.js';
export * from './boundary-read.js';
