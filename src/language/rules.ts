import type { Notice, Purpose } from './notice.js';

/** What a language knows about one purpose. Pure, in linear time, offsets in UTF-16 units of the text it was given. */
export type Rule = (text: string) => Notice[];

/** What loads for a purpose: everything it notices, and words of not wanting to live alone, for a text too long for the rest. */
export interface PurposeRules {
  readonly notice: Rule;
  readonly crisis: Rule;
}

/** The rules of one language, each in a file that loads when its purpose is first asked for. */
export type LocaleRules = { readonly [P in Purpose]?: () => Promise<PurposeRules> };
