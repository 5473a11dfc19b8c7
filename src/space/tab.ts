import { page } from './page.js';
import { newRev } from './rev.js';

/** Where this tab's name lies in session storage, and how its lock begins. */
export const tabKey = 'mend-elements:tab:';

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

async function findTab(): Promise<string> {
  let tab: string | null | undefined;
  try {
    tab = sessionStorage.getItem(tabKey);
  } catch {
    // No session storage here: a reload will be a new tab, and takes up the draft of the one that is gone.
  }
  // A duplicated tab inherits the session storage of the first, which still holds the lock.
  if (!tab || !(await hold(tab))) await hold((tab = newRev()));
  try {
    sessionStorage.setItem(tabKey, tab);
  } catch {
    // As above.
  }
  addEventListener('pageshow', (event) => event.persisted && hold(tab));
  return tab;
}

/** The name of this tab: the same after a reload, another one in a duplicated tab. */
export const thisTab = (): Promise<string> => (page.tab ??= findTab());
