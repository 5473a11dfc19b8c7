const warned = new Set<string>();

/** One console warning a page for each thing that does not fit, with what is allowed. */
export function warnOnce(element: string, attribute: string, value: unknown, allowed: string): void {
  const text = `<${element}> ${attribute}="${String(value)}" is not understood. Allowed: ${allowed}. The default is used.`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}

/** One of several words; absent or unknown: undefined, and unknown is warned of. */
export function oneOf<Word extends string>(
  element: string,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Word[],
): Word | undefined {
  if (value == null || allowed.includes(value as Word)) return (value as Word | null) ?? undefined;
  warnOnce(element, attribute, value, allowed.join(', '));
  return undefined;
}

/** `names="Ana, Bo"`, or two names given as a property: two names, trimmed, not empty. */
export function twoNames(
  element: string,
  value: string | readonly string[] | null | undefined,
): readonly [string, string] | undefined {
  if (value == null) return undefined;
  const names = (typeof value === 'string' ? value.split(',') : [...value]).map((name) => String(name).trim());
  if (names.length === 2 && names.every(Boolean)) return names as unknown as readonly [string, string];
  warnOnce(element, 'names', value, 'two names, as in "Ana, Bo"');
  return undefined;
}
