import type { Notice, Purpose } from './notice.js';

/** What a language knows about one purpose. Pure, in linear time, offsets in UTF-16 units of the text it was given. */
export type Rule = (text: string) => Notice[];

/** The rules of one language, each in a file that loads when its purpose is first asked for. */
export type LocaleRules = { readonly [P in Purpose]?: () => Promise<{ readonly notice: Rule }> };
