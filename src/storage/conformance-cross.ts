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
