import { page } from './page.js';
import { newRev } from './rev.js';

const prefix = 'mend-elements:tab:';

/** Holds a lock while this page lives; false when another living page holds it already. Unknown counts as free. */
const hold = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    const free = () => resolve(true);
    try {
      navigator.locks
        .request(prefix + tab, { ifAvailable: true }, (lock) => {
          resolve(!!lock);
          // Released when the page is put away, because a held lock would keep it out of the back-forward cache.
          return lock && new Promise<void>((end) => addEventListener('pagehide', () => end(), { once: true }));
        })
        .catch(free);
    } catch {
      free();
    }
  });

async function findTab(): Promise<string> {
  let tab: string | null = null;
  try {
    tab = sessionStorage.getItem(prefix);
  } catch {
    // No session storage here: a reload will be a new tab, and takes up the draft of the one that is gone.
  }
  // A duplicated tab inherits the session storage of the first, which still holds the lock.
  if (!tab || !(await hold(tab))) await hold((tab = newRev()));
  try {
    sessionStorage.setItem(prefix, tab);
  } catch {
    // As above.
  }
  addEventListener('pageshow', (event) => event.persisted && hold(tab));
  return tab;
}

/** The name of this tab: the same after a reload, another one in a duplicated tab. */
export const thisTab = (): Promise<string> => (page.tab ??= findTab());

/** Which tabs live. Without Web Locks (an insecure page) nobody can tell: undefined. */
export async function livingTabs(): Promise<Set<string> | undefined> {
  try {
    const { held } = await navigator.locks.query();
    return new Set(held!.map(({ name }) => name!.slice(prefix.length)));
  } catch {
    return undefined;
  }
}
