import type { Author, Json, StoredRecord } from '../exercises/record.js';
import { hex } from '../exercises/uuid7.js';
import type { SpaceChoices } from './types.js';

/** A fresh random text for `rev`, and wherever something only has to be different. */
export const newRev = (): string => hex(crypto.getRandomValues(new Uint8Array(8)));

/** `checkin-card/#a` is the part of `checkin-card/` that belongs to person `a`. */
export const baseOf = (name: string): string => name.split('#')[0]!;

/** One fixed id for a space's own record, so that two tabs which name the couple at once meet in one record. */
export const choicesId = (space: string): string => {
  let hash = 0;
  for (const char of space) hash = (hash * 31 + char.codePointAt(0)!) % 0xffff_ffff_ffff;
  return '00000000-0000-7000-8000-' + hash.toString(16).padStart(12, '0');
};

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
  stored: StoredRecord | undefined,
  change: SpaceChoices | undefined,
  stamp: Stamp,
): StoredRecord => {
  const id = choicesId(space);
  return {
    ...(stored ?? { ...common('space', space, id, stamp), id, visibility: 'shared' }),
    updatedAt: stamp.now,
    rev: newRev(),
    data: { ...(stored?.data as object), ...change },
  };
};

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
  author: (name.split('#')[1] as Author | undefined) ?? 'both',
  visibility: 'private',
  updatedAt: stamp.now,
  rev: newRev(),
  data,
});
