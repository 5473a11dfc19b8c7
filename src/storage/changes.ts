import type { Change, ChangeNotice, StoredRecord } from './adapter.js';

/** The id that a change is about. */
export const idOf = (change: Change): string => ('put' in change ? change.put.id : change.delete);

/** Whether `ifRev` forbids the change, given what is stored under its id. */
export const conflicts = (change: Change, stored: StoredRecord | undefined): boolean =>
  change.ifRev !== undefined && change.ifRev !== (stored ? stored.rev : null);

/** What listeners hear about records that were written or deleted; nothing when none was. Something foreign may lack a space. */
export function noticeOf(touched: readonly StoredRecord[]): ChangeNotice | undefined {
  const spaces = new Set(touched.map((record) => record.space ?? ''));
  const [space] = spaces;
  return space === undefined
    ? space
    : {
        space: spaces.size > 1 ? '' : space,
        kinds: [...new Set(touched.map((record) => record.kind ?? ''))],
        ids: [...new Set(touched.map((record) => record.id))],
      };
}

/** What listeners hear when one space, or everything, was cleared. */
export const noticeOfClear = (space = ''): ChangeNotice => ({ space, kinds: [], ids: 'all' });
