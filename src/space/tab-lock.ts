import { page } from './page.js';
import { newRev } from './stored-forms.js';
import { tabKey, thisTab } from './tab.js';

/** Holds a lock while this page lives; false when another living page holds it already. Unknown counts as free. */
const hold = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    const free = () => resolve(true);
    try {
      navigator.locks
        .request(tabKey + tab, { ifAvailable: true }, (lock) => {
          resolve(!!lock);
          // Released when the page is put away, because a held lock would keep it out of the back-forward cache.
          return lock && new Promise<void>((end) => addEventListener('pagehide', () => end(), { once: true }));
        })
        .catch(free);
    } catch {
      free();
    }
  });

async function holdThis(): Promise<void> {
  // A duplicated tab inherits the session storage of the first, which still holds the lock: it needs a name of its own.
  if (!(await hold(thisTab()))) {
    await hold((page.tab = newRev()));
    try {
      sessionStorage.setItem(tabKey, page.tab);
    } catch {
      // As in `thisTab`.
    }
  }
  // Outside a page there is nothing to come back to.
  globalThis.addEventListener?.('pageshow', (event) => void (event.persisted && hold(thisTab())));
}

/** Says to other tabs that this one lives, so that they leave its drafts alone. */
export const holdTab = (): Promise<void> => (page.held ??= holdThis());

/** Which tabs live. Without Web Locks (an insecure page) nobody can tell: undefined. */
export async function livingTabs(): Promise<Set<string> | undefined> {
  try {
    const { held } = await navigator.locks.query();
    return new Set(held!.map(({ name }) => name!.slice(tabKey.length)));
  } catch {
    return undefined;
  }
}
