import type { KindInWords } from './kind-in-words.js';

const kinds: Readonly<Record<string, () => Promise<{ readonly inWords: KindInWords }>>> = {
  checkin: () => import('./kinds/checkin.js'),
  repair: () => import('./kinds/repair.js'),
  boundary: () => import('./kinds/boundary.js'),
  conversation: () => import('./kinds/conversation.js'),
};

/** How these kinds read, or all that are known; a kind that nobody can put into words is left out. Each is a file of its own. */
export async function kindsInWords(wanted: readonly string[] = Object.keys(kinds)): Promise<readonly KindInWords[]> {
  const known = wanted.filter((kind) => Object.hasOwn(kinds, kind));
  return Promise.all(known.map(async (kind) => (await kinds[kind]!()).inWords));
}
