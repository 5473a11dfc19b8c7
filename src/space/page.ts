import { ContextRoot, createContext } from '@lit/context';
import type { Space } from './space.js';

/** What exists once a page, shared by every copy of this library on it. */
export interface Page {
  context: ReturnType<typeof createContext<Space>>;
  root?: ContextRoot;
  space?: Space;
  /** This tab, as drafts know it. */
  tab?: Promise<string>;
  ticker?: unknown;
}

const key = Symbol.for('mend-elements/1');

/** The page's own things. Two copies or two versions of the script find the same ones. */
export const page: Page = ((globalThis as { [key]?: Page })[key] ??= { context: createContext<Space>(key) });
