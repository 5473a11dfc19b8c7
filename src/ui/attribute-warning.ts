const warned = new Set<string>();

/** One console warning a page for each thing that does not fit, with what is allowed. */
export function warnOnce(element: string, attribute: string, value: unknown, allowed: string): void {
  const text = `<${element}> ${attribute}="${String(value)}" is not understood. Allowed: ${allowed}. The default is used.`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}
