import { createContext } from '@lit/context';
import type { FirstWords } from './first-words.js';
import type { Space } from './space.js';

/** What exists once a page, shared by every copy of this library on it. */
export interface Page {
  context: ReturnType<typeof createContext<Space>>;
  /** Keeps the first words of exercises that stand in no space, until there is one. */
  first?: FirstWords;
  /** The space of exercises that stand in none. */
  space?: Space;
  /** Exercises under way by space and draft name, each element's own kind of thing. */
  runs?: WeakMap<Space, Map<string, unknown>>;
  /** This tab, as drafts know it. */
  tab?: string;
  /** Resolves once other tabs know that this one lives. */
  held?: Promise<void>;
}

const key = Symbol.for('mend-elements/1');

/** The page's own things. Two copies or two versions of the script find the same ones. */
export const page: Page = ((globalThis as { [key]?: Page })[key] ??= { context: createContext<Space>(key) });
