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
