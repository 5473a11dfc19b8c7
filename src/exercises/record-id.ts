import type { Author } from './record.js';

/**
 * The id of the one record that an author may have of a kind in a session. Derived, so that a second one made in another tab
 * or on another device collides (`ifRev: null`) instead of standing beside it; it remains a valid UUIDv7.
 */
export function recordId(session: string, kind: string, author: Author): string {
  let hash = 'ab'.indexOf(author) + 1;
  for (const char of kind) hash = (hash * 31 + char.charCodeAt(0)) & 0xff_ffff;
  const last = (parseInt(session.slice(-6), 16) ^ hash) & 0xff_ffff;
  return session.slice(0, -6) + last.toString(16).padStart(6, '0');
}
