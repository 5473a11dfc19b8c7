/** A language that words are in, and which way it runs. */
export interface Tongue {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** ISO 15924: the scripts in use that run from right to left. */
const leftward = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;
const leftwardLetter = /[\p{Script=Adlm}\p{Script=Arab}\p{Script=Hebr}\p{Script=Nkoo}\p{Script=Syrc}\p{Script=Thaa}]/u;

/** A language by its tag; what is no tag, such as `en_GB`, runs as ours do. */
export function tongueOf(lang: string): Tongue {
  try {
    return { lang, dir: leftward.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr' };
  } catch {
    return { lang, dir: 'ltr' };
  }
}

/** Which way a text runs, by its first letter outside of placeholders; undefined where it has none. */
export function directionOf(text: string): Tongue['dir'] | undefined {
  const letter = /\p{L}/u.exec(text.replace(/\{\w+\}/g, ''))?.[0];
  if (!letter) return undefined;
  return leftwardLetter.test(letter) ? 'rtl' : 'ltr';
}

/** Words and nothing else: they read alike wherever they stand. */
const plain = /^[\p{L}\p{M} ]*$/u;

/**
 * A sentence among others that run this way. One that runs the other way is set apart, line by line, so that its full stop stays
 * at its own end; in text alone, because labels and titles hold no elements.
 * @param template the sentence before names were put into it, where they are already
 */
export function amid(dir: Tongue['dir'], text: string, template = text): string {
  const own = directionOf(template) ?? dir;
  return own === dir || plain.test(text)
    ? text
    : text.replace(/.+/g, (line) => `${own === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`);
}
