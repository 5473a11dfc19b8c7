import { isDay } from '../exercises/day.js';
import type { StoredRecord } from '../exercises/record.js';

/** A stored record, a pack or an attribute that does not fit: which field, said in a sentence. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code = 'record';
  readonly field: string;
  constructor(field: string, message = `A stored record was set aside: its "${field}" cannot be read here.`) {
    super(message);
    this.field = field;
  }
}

const texts = ['id', 'kind', 'space', 'session', 'createdAt', 'updatedAt', 'rev'] as const;

/** The first field of a record's header that does not fit, or undefined. On the critical path, hence without a schema library. */
export function wrongField(record: StoredRecord): string | undefined {
  if (typeof record !== 'object' || !record) return 'record';
  return (
    texts.find((field) => typeof record[field] !== 'string') ??
    (['a', 'b', 'both'].includes(record.author) ? undefined : 'author') ??
    (['private', 'after-both', 'shared'].includes(record.visibility) ? undefined : 'visibility') ??
    (isDay(record.day) ? undefined : 'day') ??
    (Number.isInteger(record.schema) && record.schema > 0 ? undefined : 'schema')
  );
}
