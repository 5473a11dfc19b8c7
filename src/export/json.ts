import { readableTo, type Reader } from '../exercises/past.js';
import type { Kind, StoredRecord } from '../exercises/record.js';

/** What an export asks of a space. */
export interface Exportable {
  readonly id: string;
  /** Every record, drafts and what was set aside included. */
  exportAll(): Promise<StoredRecord[]>;
}

/** What an exported file says of itself. */
export interface ExportedSpace {
  format: 'mend-elements';
  version: 1;
  space: string;
  records: readonly StoredRecord[];
}

/** When the other was here is theirs: of a record that is not the reader's own, the day is told and no time. */
const withoutTimes = (record: StoredRecord): StoredRecord => {
  const createdAt = `${record.day}T00:00:00.000Z`;
  return { ...record, createdAt, updatedAt: createdAt };
};

/**
 * The records of a space as JSON text. With a `reader` it holds what that person may read (`both`: what both may) and nothing
 * else; without one, everything, for a move to another place. With a `kind` it
 * holds that kind alone. Rejects with a `StorageError`.
 */
export async function exportJson(
  space: Exportable,
  { reader, kind }: { reader?: Reader; kind?: Kind } = {},
): Promise<string> {
  const all = (await space.exportAll()).filter(
    (record) => typeof record === 'object' && record !== null && (!kind || record.kind === kind),
  );
  const records = reader
    ? readableTo(all, reader).map((record) => (record.author === reader ? record : withoutTimes(record)))
    : all;
  const file: ExportedSpace = { format: 'mend-elements', version: 1, space: space.id, records };
  return JSON.stringify(file, null, 2);
}
