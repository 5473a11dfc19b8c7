/** Says in the console, once, what does not fit and what is allowed. Loads when something does not. */
export const warn = (element: Element, attribute: string, allowed?: readonly string[]): void => {
  void import('./attribute-warning.js').then(({ warnOnce }) => warnOnce(element, attribute, allowed));
};

/** One of several words; absent or unknown: undefined, and unknown is warned of. */
export function oneOf<Name extends string, Word extends string>(
  element: Element & { [name in Name]: unknown },
  attribute: Name,
  allowed: readonly Word[],
): Word | undefined {
  const value = element[attribute] as Word | null | undefined;
  if (allowed.includes(value!)) return value!;
  if (value != null) warn(element, attribute, allowed);
  return undefined;
}

/** `names="Ana, Bo"`, or two names given as a property: two names, trimmed, not empty. */
export function twoNames(
  element: Element & { names: string | readonly string[] | null | undefined },
): readonly [string, string] | undefined {
  const given = element.names;
  if (given == null) return undefined;
  const names = (typeof given === 'string' ? given.split(',') : [...given]).map((name) => `${name}`.trim());
  if (names.length === 2 && names[0] && names[1]) return names as [string, string];
  warn(element, 'names');
  return undefined;
}
