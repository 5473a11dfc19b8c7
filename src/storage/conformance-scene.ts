import type { Json, StorageAdapter, StoredRecord } from './adapter.js';
import { inTime, random, times } from './conformance-checks.js';

/** Opens a connection to the data at `place`. The same place twice gives two connections to the same data. */
export type OpenAdapter = (place: string) => Promise<StorageAdapter>;

/** Describes one case; a patience other than a minute is for those that write or ask very much. */
export type Test = (title: string, run: (scene: Scene) => Promise<void>, patience?: number) => void;

/** How long one case may wait for an adapter before it says so, and a case that writes or asks very much. In ms. */
export const PATIENCE = 60_000;
export const LONG_PATIENCE = 300_000;

/** What one case works with: a fresh place, the connections it opened, and records to write there. */
export class Scene {
  static #count = 0;
  readonly place = `conformance-${random(8)}-${++Scene.#count}`;
  #opened: StorageAdapter[] = [];
  #ids = 0;
  #session = this.id();
  #open: OpenAdapter;
  #mostChanges: number;

  constructor(open: OpenAdapter, mostChanges: number) {
    this.#open = open;
    this.#mostChanges = mostChanges;
  }

  /** A connection to the scene's own place. */
  open(): Promise<StorageAdapter> {
    return this.openAt(this.place);
  }

  /** A connection to any place, closed at the `end`. */
  async openAt(place: string): Promise<StorageAdapter> {
    const adapter = await this.#open(place);
    this.#opened.push(adapter);
    return adapter;
  }

  /** Writes records in as few commits as the adapter takes. */
  async fill(adapter: StorageAdapter, records: readonly StoredRecord[]): Promise<void> {
    for (let start = 0; start < records.length; start += this.#mostChanges) {
      await adapter.commit(records.slice(start, start + this.#mostChanges).map((put) => ({ put })));
    }
  }

  /** Closes every connection that was opened here. */
  async end(): Promise<void> {
    // What went wrong here was said by the case itself; an adapter that never closes must not hold up the others.
    const close = async (adapter: StorageAdapter) => inTime(adapter.close(), 5000, 'close did not end');
    await Promise.all(this.#opened.map((adapter) => close(adapter).catch(() => {})));
  }

  /** A UUIDv7; later ones of one scene compare as larger. */
  id(): string {
    const time = (0x019a00000000 + this.#ids++).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random(3)}-8${random(3)}-${random(12)}`;
  }

  /** A record as a check-in would keep it, with these `fields` in place of its own. */
  record(fields: Partial<StoredRecord> = {}): StoredRecord {
    return {
      id: this.id(),
      kind: 'checkin',
      space: `space-of-${this.place}`,
      session: this.#session,
      author: 'a',
      visibility: 'private',
      createdAt: '2026-11-24T18:30:00.000Z',
      updatedAt: '2026-11-24T18:30:00.000Z',
      day: '2026-11-24',
      schema: 1,
      rev: this.id(),
      data: { words: 'Thank you for waiting up.' },
      ...fields,
    };
  }

  /** The same record as its writer writes it again: new revision, new time, new data. */
  rewritten(record: StoredRecord, data: Json = { words: 'again' }): StoredRecord {
    return { ...record, updatedAt: '2026-11-24T19:00:00.000Z', rev: this.id(), data };
  }
}

/** Thirty records over five days in one space, as many in another, and hidden ones, written in no order. */
export async function library(scene: Scene): Promise<{ adapter: StorageAdapter; records: StoredRecord[] }> {
  const adapter = await scene.open();
  const sessions = times(4, () => scene.id());
  const { space } = scene.record();
  const records: StoredRecord[] = [];
  for (const inSpace of [space, `${space}-2`]) {
    times(30, (at) =>
      records.push(
        scene.record({
          space: inSpace,
          kind: ['checkin', 'checkin', 'promise', 'checkin', 'win'][at % 5]!,
          author: at % 3 === 1 ? 'b' : 'a',
          session: inSpace === space ? sessions[at % 4]! : scene.id(),
          day: `2026-11-${20 + Math.floor(at / 6)}`,
        }),
      ),
    );
  }
  const hidden = scene.record({ space, kind: '_keys', session: scene.id() });
  const changes = [...records, hidden];
  // Every seventh, round and round: 61 and 7 have no common divisor.
  await scene.fill(
    adapter,
    times(changes.length, (at) => changes[(at * 7) % changes.length]!),
  );
  return { adapter, records: [...records, hidden] };
}

/** True for a kind that a query gives without being asked for it: no draft, none that starts with an underscore. */
export const isPlain = ({ kind }: StoredRecord) => kind !== 'draft' && !kind.startsWith('_');

/** In the order in which a query gives them: by day, then by id. */
export const newestFirst = (records: readonly StoredRecord[]) =>
  [...records].sort((one, other) =>
    one.day !== other.day ? (one.day < other.day ? 1 : -1) : one.id < other.id ? 1 : one.id > other.id ? -1 : 0,
  );

/** JSON that storage tends to change: odd scripts, separators, numbers at the edge, odd keys. */
export const awkward: Json = {
  emoji: '👩🏽‍❤️‍👨🏻 🫶 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  rightToLeft: 'שלום, \u202Bمرحبا بالعالم\u202C — كيف حالك؟',
  composed: 'é',
  decomposed: 'e\u0301',
  lines: '  two spaces, a tab\t, a return\r\n and a newline\n ',
  quotes: `"double" 'single' \`back\` \\ / </script> <b>&amp;</b> ${'$'}{x} %s %00 ; -- '); DROP TABLE records;`,
  separators: 'a\u2028b\u2029c\u00a0d\ufeffe',
  empty: '',
  nothing: null,
  yes: true,
  no: false,
  numbers: [0, 1, -1, 0.1, -1.5e-7, 9007199254740991, -9007199254740991, 1e21],
  nested: [[], {}, [[[]]], { a: { b: { c: [{ d: null }] } } }],
  'a key with spaces, "quotes", dots.and/slashes': 1,
  '': 'an empty key',
  '1': 'a key that is a number',
  date: '2026-11-24T18:30:00.000Z',
  number: '007',
};

/** Every kind of JSON that the data of a record can be. */
export const everyJson: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1.5,
  '',
  'words',
  'null',
  [],
  {},
  [null],
  [[], {}, [[null]]],
  ['', 0, false, null],
  { '': null },
  { '': { '': [] } },
  { a: { b: null }, c: [{ d: null }, {}] },
];

/** So many UTF-16 units: line breaks, letters of two and three bytes and pairs, and never half a pair at the end. */
export function longText(units: number): string {
  const line = 'What I wanted to say is this: café, 愛, 😀.\n';
  const text = line.repeat(Math.ceil(units / line.length)).slice(0, Math.max(0, units - 4));
  // A cut may have halved the pair.
  return (text.replace(/[\ud800-\udbff]$/, '.') + 'end.').slice(-units);
}
