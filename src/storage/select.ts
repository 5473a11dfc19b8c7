import type { Change, ChangeNotice, RecordQuery, StoredRecord } from './adapter.js';

type Key = { readonly day: string; readonly id: string };

/** Order of records: by day, then by id. `<` compares strings by UTF-16 unit, as the contract asks. */
export const compareKeys = (one: Key, other: Key): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Filters, orders and cuts records as `query` asks; every adapter that holds plain records can answer with it. */
export function select(records: Iterable<StoredRecord>, query: RecordQuery): StoredRecord[] {
  const { space, kind, author, session, from, to, after, limit } = query;
  const direction = query.order === 'oldest' ? 1 : -1;
  const kinds = typeof kind === 'string' ? [kind] : kind;
  return [...records]
    .filter(
      (record) =>
        record.space === space &&
        (kinds ? kinds.includes(record.kind) : record.kind !== 'draft' && record.kind?.[0] !== '_') &&
        (!author || record.author === author) &&
        (session === undefined || record.session === session) &&
        !(from && record.day < from) &&
        !(to && record.day > to) &&
        (!after || compareKeys(record, after) * direction > 0),
    )
    .sort((one, other) => compareKeys(one, other) * direction)
    .slice(0, limit);
}

/** The id that a change is about. */
export const idOf = (change: Change): string => ('put' in change ? change.put.id : change.delete);

/** Whether `ifRev` forbids the change, given what is stored under its id. */
export const conflicts = (change: Change, stored: StoredRecord | undefined): boolean =>
  change.ifRev !== undefined && change.ifRev !== (stored ? stored.rev : null);

/** What listeners hear about records that were written or deleted; nothing when none was. */
export function noticeOf(touched: readonly StoredRecord[]): ChangeNotice | undefined {
  const spaces = new Set(touched.map((record) => record.space));
  const [space] = spaces;
  return space === undefined
    ? space
    : {
        space: spaces.size > 1 ? '' : space,
        kinds: [...new Set(touched.map((record) => record.kind))],
        ids: [...new Set(touched.map((record) => record.id))],
      };
}

/** What listeners hear when one space, or everything, was cleared. */
export const noticeOfClear = (space = ''): ChangeNotice => ({ space, kinds: [], ids: 'all' });
