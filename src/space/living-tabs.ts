import { tabKey } from './tab.js';

/** Which tabs live. Without Web Locks (an insecure page) nobody can tell: undefined. */
export async function livingTabs(): Promise<Set<string> | undefined> {
  try {
    const { held } = await navigator.locks.query();
    return new Set(held!.map(({ name }) => name!.slice(tabKey.length)));
  } catch {
    return undefined;
  }
}
