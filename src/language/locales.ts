import type { LocaleRules } from './rules.js';

/** Language tags in lower case. A new language is a folder and one entry here; a new purpose is a line in an entry. */
const locales: Readonly<Record<string, LocaleRules>> = {
  en: {
    statement: async () => (await import('./en/to-another.js')).statement,
    appreciation: () => import('./en/appreciation.js'),
    apology: async () => (await import('./en/to-another.js')).apology,
    boundary: async () => (await import('./en/to-another.js')).boundary,
  },
};

/** The rules for a BCP 47 tag: `en-GB` and `EN_us` find `en`. A language without rules has none; nothing is guessed. */
export const rulesFor = (locale: string): LocaleRules => {
  let tag = locale.toLowerCase().replaceAll('_', '-');
  while (tag && !Object.hasOwn(locales, tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return locales[tag] ?? {};
};
