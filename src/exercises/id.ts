/** Ids: of sessions and drafts of records, and of the one record an author may have in a session. */
export { uuid7 } from './uuid7.js';
export { keptBackSession, recordId } from './record-id.js';
