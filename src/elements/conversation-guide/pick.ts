import { guideNameOf } from '../../content/guide-name.js';
import { guideNamesWith } from '../../content/read-guides.js';
import type { Space } from '../../space/space.js';
import type { GuideHost, Wanted } from './view.js';

/** Which guide somebody picked in place of what the page asks for, and whether that is known. */
export interface Pick {
  /** What the page asks for, as a text: what was picked in place of one thing is no answer to another. */
  readonly asks: string;
  /** False while storage is asked. */
  readonly isKnown: boolean;
  enter(space: Space): void;
  /** The page may ask for something else by now. */
  follow(): void;
}

/**
 * Remembers what was picked, for this page and every other one that asks for the same.
 * @param found what was picked is known now
 */
export function createPick(host: GuideHost, found: () => void): Pick {
  let named: { readonly own: unknown; readonly name: string } | undefined;
  const asksOf = ({ name, own, src }: Wanted): string => {
    if (own !== undefined) {
      // Once for each: the text of a guide may be long.
      if (named?.own !== own) named = { own, name: guideNameOf(own) };
      return `own:${named.name}/`;
    }
    return src ? `src:${src}/` : name ? `name:${name}/` : '';
  };
  let asks = asksOf(host.asked);
  // Before all this had loaded, only what a page left open could be picked.
  if (asks) host.picked = undefined;
  let isKnown = !!host.picked;

  const restore = async (space: Space): Promise<void> => {
    isKnown = false;
    const before = asks;
    const isNew = await space.isNew().catch(() => true);
    const kept = isNew
      ? undefined
      : await space
          .draft(host.pickName)
          .read()
          .catch(() => undefined);
    if (asksOf(host.asked) !== before) asks = asksOf(host.asked);
    if (asks !== before) return restore(space);
    if (isKnown) return;
    isKnown = true;
    const { name, from } = (kept ?? {}) as { name?: unknown; from?: unknown };
    if (!host.picked && typeof name === 'string' && guideNamesWith(host.pack?.guides).includes(name))
      host.picked = { name, from: typeof from === 'string' ? from : undefined };
    found();
  };

  return {
    get asks() {
      return asksOf(host.asked);
    },
    get isKnown() {
      return isKnown;
    },
    enter: (space) => void (isKnown || restore(space)),
    follow() {
      const now = asksOf(host.asked);
      if (now === asks) return;
      asks = now;
      host.picked = undefined;
      if (host.space) void restore(host.space);
    },
  };
}
