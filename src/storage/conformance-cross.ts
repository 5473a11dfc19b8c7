import type { Json, RecordQuery, StoredRecord } from './adapter.js';

/** One question of the cross: the records that must come, in their order. */
export interface Question {
  query: RecordQuery;
  expected: readonly StoredRecord[];
}

/** What `kind` may be, in words for the titles of the cases. */
export const crossKinds: readonly [title: string, kind: RecordQuery['kind']][] = [
  ['without kind', undefined],
  ['of one kind', 'checkin'],
  ['of several kinds', ['checkin', 'win', '_keys']],
  ['of kind draft', 'draft'],
  ['of a hidden kind', '_keys'],
];

const KINDS = ['checkin', 'draft', 'win', '_keys', 'promise'];
const [FIRST, FROM, TO, LAST] = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
/** The day `FROM` comes twice: the cursor lies between. */
const DAYS = [FIRST, FROM, FROM, TO, LAST] as const;

/** Makes a record from what it shall have; ids that are made later compare as larger. */
type Make = (fields: Partial<StoredRecord>) => StoredRecord;

/**
 * A hundred records, such that whichever filter is left out of a question, a record comes that does not belong: each kind
 * before, at and behind every bound, once as it is asked for, and once each with another author, session and space.
 */
export function crossRecords(make: Make): StoredRecord[] {
  const asked = make({});
  const elsewhere = make({ session: make({}).id });
  return DAYS.flatMap((day, round) =>
    KINDS.flatMap((_, at) => {
      const kind = KINDS[(at + round) % KINDS.length]!;
      const data: Json = { words: `${kind}, ${day}` };
      const variants: Partial<StoredRecord>[] = [
        { author: round % 2 ? 'both' : 'b' },
        {},
        { session: elsewhere.id },
        { space: `${asked.space}-2` },
      ];
      // Who comes first on a day differs from kind to kind.
      return variants.map((_, turn) =>
        make({ kind, day, data, session: asked.session, ...variants[(turn + at) % variants.length] }),
      );
    }),
  );
}

/**
 * Asks for every combination of author, session, first and last day, cursor and limit. The limit is none, half of what
 * fits, or one more than fits; the cursor is none, in the middle, or one that lies ahead of the days that are asked for.
 */
export function questions(records: readonly StoredRecord[], kind: RecordQuery['kind'], order: 'newest' | 'oldest') {
  const { space, session } = records.find(({ author, space }) => author === 'a' && !space.endsWith('-2'))!;
  const kinds = kind === undefined ? ['checkin'] : [kind].flat();
  const asked = records.filter((record) => fits(record, { space, session, author: 'a', kind: kinds }));
  const cursor = ({ day, id }: StoredRecord) => ({ day, id });
  // Those of the second time that the day of `from` comes.
  const inside = cursor(asked[Math.floor(asked.length / 2)]!);
  const ahead = cursor(records.at(order === 'newest' ? -1 : 0)!);
  const found: Question[] = [];
  for (let bits = 0; bits < 16; bits++) {
    const filters: RecordQuery = { space, kind, order };
    if (bits & 1) filters.author = 'a';
    if (bits & 2) filters.session = session;
    if (bits & 4) filters.from = FROM;
    if (bits & 8) filters.to = TO;
    const bounded = order === 'newest' ? filters.to : filters.from;
    for (const after of [undefined, inside, ...(bounded ? [ahead] : [])]) {
      const query = after ? { ...filters, after } : filters;
      const expected = answer(records, query);
      const half = Math.ceil(expected.length / 2);
      found.push({ query, expected }, { query: { ...query, limit: half }, expected: expected.slice(0, half) });
      if (after !== ahead) found.push({ query: { ...query, limit: expected.length + 1 }, expected });
    }
  }
  return found;
}

/** What a sound adapter answers: the contract, as plainly as it can be written down. */
export function answer(records: readonly StoredRecord[], query: RecordQuery): StoredRecord[] {
  const before = (one: Key, other: Key) => one.day < other.day || (one.day === other.day && one.id < other.id);
  const found = records.filter((record) => fits(record, query)).sort((one, other) => (before(one, other) ? -1 : 1));
  if (query.order !== 'oldest') found.reverse();
  const { after, limit } = query;
  return found
    .filter((record) => !after || (query.order === 'oldest' ? before(after, record) : before(record, after)))
    .slice(0, limit);
}

type Key = NonNullable<RecordQuery['after']>;

function fits(record: StoredRecord, { space, kind, author, session, from, to }: RecordQuery): boolean {
  if (record.space !== space) return false;
  if (kind === undefined && (record.kind === 'draft' || record.kind.startsWith('_'))) return false;
  if (kind !== undefined && ![kind].flat().includes(record.kind)) return false;
  if (author !== undefined && record.author !== author) return false;
  if (session !== undefined && record.session !== session) return false;
  return (from === undefined || record.day >= from) && (to === undefined || record.day <= to);
}
