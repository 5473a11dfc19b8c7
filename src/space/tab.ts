import { page } from './page.js';
import { newRev } from './stored-forms.js';

/** Where this tab's name lies in session storage, and how its lock begins. */
export const tabKey = 'mend-elements:tab:';

/** The name of this tab: the same after a reload. `tab-lock.ts` gives a duplicated tab another one. */
export const thisTab = (): string => {
  if (!page.tab) {
    page.tab = newRev();
    try {
      page.tab = sessionStorage.getItem(tabKey) ?? page.tab;
      sessionStorage.setItem(tabKey, page.tab);
    } catch {
      // No session storage here: a reload will be a new tab, and takes up the draft of the one that is gone.
    }
  }
  return page.tab;
};
