/** Says in the console, once, what does not fit and what is allowed. Loads when something does not. */
export const warn = (element: string, attribute: string, value: unknown, allowed: string): void => {
  void import('./attribute-warning.js').then(({ warnOnce }) => warnOnce(element, attribute, value, allowed));
};

/** One of several words; absent or unknown: undefined, and unknown is warned of. */
export function oneOf<Word extends string>(
  element: string,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Word[],
): Word | undefined {
  if (allowed.includes(value as Word)) return value as Word;
  if (value != null) warn(element, attribute, value, allowed.join(', '));
  return undefined;
}

/** `names="Ana, Bo"`, or two names given as a property: two names, trimmed, not empty. */
export function twoNames(
  element: string,
  value: string | readonly string[] | null | undefined,
): readonly [string, string] | undefined {
  if (value == null) return undefined;
  const names = `${value as string}`.split(',').map((name) => name.trim());
  if (names.length === 2 && names[0] && names[1]) return names as [string, string];
  warn(element, 'names', value, 'two names, as in "Ana, Bo"');
  return undefined;
}
