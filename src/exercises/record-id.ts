import type { Author, Person } from './record.js';

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** A session that is no UUID, in the form of one: FNV-1a over all of it, 128 bits, six of which become version and variant. */
function asUuid(session: string): string {
  let hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58dn;
  for (const char of session)
    hash = BigInt.asUintN(128, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100_0000_0000_0000_0000_013bn);
  const text = hash.toString(16).padStart(32, '0');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-7${text.slice(13, 16)}-8${text.slice(17, 20)}-${text.slice(20)}`;
}

/**
 * The id of the one record that an author may have of a kind in a session. Derived, so that a second one made in another tab
 * or on another device collides (`ifRev: null`) instead of standing beside it; it remains a valid UUIDv7.
 * @param session a UUIDv7 as `newSession` makes it; of any other text the whole is hashed
 */
export function recordId(session: string, kind: string, author: Author): string {
  let hash = 'ab'.indexOf(author) + 1;
  for (const char of kind) hash = (hash * 31 + char.charCodeAt(0)) & 0xff_ffff;
  const base = uuid.test(session) ? session : asUuid(session);
  const last = (parseInt(base.slice(-6), 16) ^ hash) & 0xff_ffff;
  return base.slice(0, -6) + last.toString(16).padStart(6, '0');
}

/** The session in which lies what one person keeps back of another session: derived, so that it is always the same one. */
export const keptBackSession = (session: string, kind: string, who: Person): string =>
  recordId(session, `${kind} kept back`, who);
