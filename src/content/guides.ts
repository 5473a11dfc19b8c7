import type { Guide } from '../exercises/guide.js';

type Guides = Readonly<Record<string, () => Promise<{ readonly guide: Guide }>>>;

/** Each a file of its own, so that only the chosen one is downloaded; in the order in which they are offered. */
const en: Guides = {
  readiness: () => import('./en/guides/readiness.js'),
  'why-we-paused': () => import('./en/guides/why-we-paused.js'),
  intentions: () => import('./en/guides/intentions.js'),
  'being-heard': () => import('./en/guides/being-heard.js'),
  'what-went-wrong': () => import('./en/guides/what-went-wrong.js'),
  accountability: () => import('./en/guides/accountability.js'),
  needs: () => import('./en/guides/needs.js'),
  'deal-breakers': () => import('./en/guides/deal-breakers.js'),
  'opening-up': () => import('./en/guides/opening-up.js'),
  transparency: () => import('./en/guides/transparency.js'),
  'middle-ground': () => import('./en/guides/middle-ground.js'),
  imperfections: () => import('./en/guides/imperfections.js'),
  forgiveness: () => import('./en/guides/forgiveness.js'),
  'signs-of-rebuilding': () => import('./en/guides/signs-of-rebuilding.js'),
  growth: () => import('./en/guides/growth.js'),
  'shared-vision': () => import('./en/guides/shared-vision.js'),
  'outside-view': () => import('./en/guides/outside-view.js'),
};

/** Language tags in lower case. A new language is a folder and one line here. */
const locales: Readonly<Record<string, Guides>> = { en };

/** The guides of a language: `en-GB` finds `en-gb`, then `en`; a guide that a language does not have is in English. */
function guidesOf(locale: string): Guides {
  let tag = locale.toLowerCase();
  while (tag && !Object.hasOwn(locales, tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return { ...en, ...locales[tag] };
}

/** The names of all guides that come with the library. */
export const guideNames: readonly string[] = Object.keys(en);

/** True for a guide that there is. */
export const isGuideName = (name: string): boolean => Object.hasOwn(en, name);

/** A guide of ours by its name, in the page's language; nothing where there is none of that name. */
export async function loadGuide(name: string, locale = 'en'): Promise<Guide | undefined> {
  if (!isGuideName(name)) return undefined;
  return (await guidesOf(locale)[name]!()).guide;
}
