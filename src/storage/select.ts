import type { RecordQuery, StoredRecord } from './adapter.js';

type Key = { readonly day: string; readonly id: string };

/** Order of records: by day, then by id. `<` compares strings by UTF-16 unit, as the contract asks. */
export const compareKeys = (one: Key, other: Key): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const directionOf = ({ order }: RecordQuery): number => (order === 'oldest' ? 1 : -1);

/** Whether `query` asks for a record. */
export function matching(query: RecordQuery): (record: StoredRecord) => boolean {
  const { space, kind, author, session, from, to, after } = query;
  const direction = directionOf(query);
  const kinds = typeof kind === 'string' ? [kind] : kind;
  return (record) =>
    record.space === space &&
    (kinds ? kinds.includes(record.kind) : record.kind !== 'draft' && record.kind?.[0] !== '_') &&
    (!author || record.author === author) &&
    (session === undefined || record.session === session) &&
    !(from && record.day < from) &&
    !(to && record.day > to) &&
    (!after || compareKeys(record, after) * direction > 0);
}

/** Filters, orders and cuts records as `query` asks; every adapter that holds plain records can answer with it. */
export function select(records: Iterable<StoredRecord>, query: RecordQuery): StoredRecord[] {
  const direction = directionOf(query);
  return [...records]
    .filter(matching(query))
    .sort((one, other) => compareKeys(one, other) * direction)
    .slice(0, query.limit);
}
