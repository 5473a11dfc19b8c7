import type { LocaleRules } from './rules.js';

/** Language tags in lower case. A new language is a folder and one entry here; a new purpose is a line in an entry. */
const locales: Readonly<Record<string, LocaleRules>> = {
  en: {
    statement: () => import('./en/statement.js'),
    appreciation: () => import('./en/appreciation.js'),
    apology: () => import('./en/apology.js'),
    boundary: () => import('./en/boundary.js'),
  },
};

/** The rules for a BCP 47 tag: `en-GB` finds `en`. A language without rules has none; nothing is guessed. */
export const rulesFor = (locale: string): LocaleRules => {
  let tag = locale.toLowerCase();
  while (tag && !Object.hasOwn(locales, tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return locales[tag] ?? {};
};
