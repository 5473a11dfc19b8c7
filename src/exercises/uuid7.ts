/** Bytes as hexadecimal text. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A UUIDv7 (RFC 9562): sorts by the time it was made, tells nothing of who made it.
 * @param now milliseconds since 1970
 * @param random at least 10 random bytes
 */
export function uuid7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0');
  const text = hex(random);
  // The two highest bits of the fourth part are `10`, the variant of RFC 9562.
  const variant = ((random[1]! & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${text.slice(0, 3)}-${variant}${text.slice(4, 7)}-${text.slice(7, 19)}`;
}
