import type { Author, Json, StoredRecord } from '../exercises/record.js';
import { hex } from '../exercises/uuid7.js';
import type { SpaceChoices } from './types.js';

/** A fresh random text for `rev`, and wherever something only has to be different. */
export const newRev = (): string => hex(crypto.getRandomValues(new Uint8Array(8)));

/** Keystrokes are kept this long after the last one, in milliseconds … */
const pause = 250;
/** … and at least so often while typing goes on. */
const longest = 900;

/** How long to wait before keeping what was typed now, in milliseconds. @param since when the first of it was typed */
export const delayOf = (since: number, now: number): number => Math.min(pause, since + longest - now);

/** `checkin-card/#a` is the part of `checkin-card/` that belongs to person `a`. */
export const baseOf = (name: string): string => name.replace(/#[ab]$/, '');

/** The id of the own record of the space `default`, as `choicesId` says it: all that a first visit needs of that. */
export const defaultChoicesId = '00000000-0000-7000-8000-00155c13d641';

/** Where the last words wait when the page is left faster than storage writes; the space's id follows. */
export const stashKey = 'mend-elements:last:';

/** When something is written: the instant, ISO 8601, and the person's day. */
export interface Stamp {
  now: string;
  day: string;
}

const common = (kind: string, space: string, session: string, { now, day }: Stamp) =>
  ({ kind, space, session, author: 'both', createdAt: now, day, schema: 1 }) as const;

/** A space's own record with what was chosen on top; it says that somebody was here. */
export const choicesRecord = (
  space: string,
  id: string,
  stored: StoredRecord | undefined,
  change: SpaceChoices | undefined,
  stamp: Stamp,
): StoredRecord => ({
  ...(stored ?? { ...common('space', space, id, stamp), id, visibility: 'shared' }),
  updatedAt: stamp.now,
  rev: newRev(),
  data: { ...(stored?.data as object), ...change },
});

/** A draft as it is stored. @param born when its first version was written, which never changes */
export const draftRecord = (
  space: string,
  name: string,
  tab: string,
  data: Json,
  stamp: Stamp,
  born: Stamp,
): StoredRecord => ({
  ...common('draft', space, baseOf(name), born),
  id: `draft:${space}:${name}:${tab}`,
  author: (name.slice(baseOf(name).length + 1) as Author) || 'both',
  visibility: 'private',
  updatedAt: stamp.now,
  rev: newRev(),
  data,
});
