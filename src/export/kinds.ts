import type { KindInWords } from './kind-in-words.js';

const kinds: Readonly<Record<string, () => Promise<KindInWords>>> = {
  checkin: async () => (await import('./kinds/checkin.js')).inWords,
  repair: async () => (await import('./kinds/repair.js')).inWords,
  boundary: async () => (await import('./kinds/boundary.js')).inWords,
  conversation: async () => (await import('./kinds/conversation.js')).inWords,
  promise: async () => (await import('./kinds/promise.js')).promise,
  goal: async () => (await import('./kinds/promise.js')).goal,
};

/** How these kinds read, or all that are known; a kind that nobody can put into words is left out. Each is a file of its own. */
export async function kindsInWords(wanted: readonly string[] = Object.keys(kinds)): Promise<readonly KindInWords[]> {
  const known = wanted.filter((kind) => Object.hasOwn(kinds, kind));
  return Promise.all(known.map((kind) => kinds[kind]!()));
}
