/** A fresh random text for `rev`, and wherever something only has to be different. */
export const newRev = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
