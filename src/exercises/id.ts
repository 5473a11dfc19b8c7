import type { Author } from './record.js';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A UUIDv7 (RFC 9562): sorts by the time it was made, tells nothing of who made it.
 * @param now milliseconds since 1970
 * @param random at least 10 random bytes
 */
export function uuid7(now: number, random: Uint8Array): string {
  const text = now.toString(16).padStart(12, '0') + '7' + hex(random).slice(1, 20);
  const variant = '89ab'[parseInt(text[16]!, 16) & 3]!;
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    variant + text.slice(17, 20),
    text.slice(20, 32),
  ].join('-');
}

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
