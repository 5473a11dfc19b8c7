import { defaultChoicesId } from './stored-forms.js';

/**
 * One fixed id for a space's own record, so that two tabs which name the couple at once meet in one record. Two spaces have the
 * same one only by a chance of 1 in 2⁴⁸: the last digits are a polynomial in the characters modulo a prime, with a factor far
 * larger than any of them.
 * @param taken how many of the space's ids hold a record of another space; each such one leads to the next
 */
export function choicesId(space: string, taken = 0): string {
  if (space === 'default' && !taken) return defaultChoicesId;
  let hash = BigInt(taken + 1);
  for (const char of space) hash = (hash * 0x9e37_79b9_7f4bn + BigInt(char.codePointAt(0)!)) % 0xffff_ffff_ffc5n;
  return defaultChoicesId.slice(0, -12) + hash.toString(16).padStart(12, '0');
}
