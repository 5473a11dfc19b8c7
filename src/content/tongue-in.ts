import type { ContentPack } from './content-pack.js';
import { directionOf, tongueOf, type Tongue } from './direction.js';
import { languageOf } from './locales.js';

/** A pack that names no language is in the page's, unless its letters run another way: then they tell. */
function localeOf(pack: ContentPack, locale: string): string {
  const texts: string[] = [];
  JSON.stringify(pack, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
  if (!texts.length) return languageOf(locale);
  const isLeftward = texts.some((text) => directionOf(text) === 'rtl');
  if (isLeftward === (tongueOf(locale).dir === 'rtl')) return locale || languageOf('');
  if (!isLeftward) return languageOf('');
  // Which language it is, they do not.
  return texts.some((text) => /\p{Script=Hebr}/u.test(text)) ? 'und-Hebr' : 'und-Arab';
}

/** What our words are in on a page in this language, or a coach's in their place. */
export const tongueIn = (locale: string, pack?: ContentPack): Tongue =>
  tongueOf(pack ? (pack.locale ?? localeOf(pack, locale)) : languageOf(locale));
