const isName = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * The name of a guide that has none of its own: the same as long as it says the same, and another one for every other guide, so
 * that what people write to two of them never meets.
 */
export function guideNameFrom({ title, steps }: { readonly title?: unknown; readonly steps?: unknown }): string {
  const text = JSON.stringify([title, steps]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `guide-${(hash >>> 0).toString(36)}`;
}

/** What a guide, an object or its JSON text, is called before anybody looked whether it is right; nothing where it cannot be read. */
export function guideNameOf(given: unknown): string {
  try {
    const guide = (typeof given === 'string' ? JSON.parse(given) : given) as {
      readonly id?: unknown;
      readonly title?: unknown;
      readonly steps?: unknown;
    };
    return typeof guide.id === 'string' && isName.test(guide.id) ? guide.id : guideNameFrom(guide);
  } catch {
    return '';
  }
}
