import * as v from 'valibot';
import { schemaOf, type KindSchema } from '../exercises/schemas.js';
import type { ExerciseRecord, StoredRecord } from '../exercises/record.js';
import { RecordError } from './header.js';

/** How a kind is read. */
type Reading = (kind: string) => KindSchema | undefined;

/**
 * A stored record as an exercise can use it: migrated to the newest schema, and nothing in its data that is not known.
 * Throws a `RecordError` that names the field. How its kind is read has been loaded (`loadSchemas`).
 */
export function readRecord(record: StoredRecord, reading: Reading = schemaOf): ExerciseRecord {
  const kind = reading(record.kind);
  if (!kind) throw new RecordError('kind');
  if (record.schema > kind.schema)
    throw new RecordError('schema', 'A newer version of this page wrote this record. It is kept, and left as it is.');
  let data = record.data;
  for (let schema = record.schema; schema < kind.schema; schema++) {
    const step = kind.migrations?.[schema];
    if (!step) throw new RecordError('schema');
    try {
      data = step(data);
    } catch {
      throw new RecordError('data');
    }
  }
  return { ...record, schema: kind.schema, data: check(kind.data, data, 'data') as ExerciseRecord['data'] };
}

/** Checks plain data against a schema. Throws a `RecordError` whose field is the path to what does not fit. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  at: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new RecordError([at, v.getDotPath(result.issues[0])].filter(Boolean).join('.'));
}
