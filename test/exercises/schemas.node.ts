import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkinSchema, newCheckin, splitCheckin } from '../../src/exercises/checkin.js';
import { checkinAnswer, checkinProgress } from '../../src/exercises/checkin-schemas.js';
import { knownKinds, loadSchemas, schemaOf, type KindSchema } from '../../src/exercises/schemas.js';
import type { Json, StoredRecord } from '../../src/exercises/record.js';
import { wrongField } from '../../src/space/header.js';
import { check, readRecord } from '../../src/space/record-reader.js';

// A kind is read once how it is read has been loaded; a second time nothing is missing.
await loadSchemas(knownKinds);

const record = (change: Partial<Record<keyof StoredRecord, unknown>> = {}): StoredRecord =>
  ({
    id: '0195a3c4-0000-7000-8000-000000000001',
    kind: 'checkin',
    space: 'default',
    session: '0195a3c4-0000-7000-8000-000000000000',
    author: 'a',
    visibility: 'private',
    createdAt: '2026-03-12T12:00:00.000Z',
    updatedAt: '2026-03-12T12:00:00.000Z',
    day: '2026-03-12',
    schema: 1,
    rev: 'one',
    data: { rhythm: 'daily', thanks: 'tea' },
    ...change,
  }) as StoredRecord;
const fieldOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    assert.equal((error as Error).name, 'RecordError');
    assert.equal((error as { code: string }).code, 'record');
    assert.match((error as Error).message, /^[A-Z].*\.$/, 'a sentence for the person who meets it');
    return (error as { field: string }).field;
  }
  return 'none';
};

describe('a record’s header', () => {
  it('fits as the library writes it', () => {
    assert.equal(wrongField(record()), undefined);
  });

  const wrong: [keyof StoredRecord, unknown[]][] = [
    ['id', [undefined, 7, null]],
    ['kind', [undefined, {}]],
    ['session', [undefined, 1]],
    ['author', ['c', undefined, ['a'], 'a ', 'constructor']],
    ['visibility', ['public', undefined, 'Shared']],
    ['day', ['2026-02-30', '12.3.2026', undefined, 20260312]],
    ['schema', [0, -1, 1.5, NaN, Infinity, '1', undefined, null]],
    ['rev', [undefined, 3]],
  ];
  for (const [field, values] of wrong)
    it(`names the field that does not fit: ${field}`, () => {
      for (const value of values) assert.equal(wrongField(record({ [field]: value })), field, String(value));
    });

  it('is missing in what is no record at all', () => {
    for (const foreign of [undefined, null, 'text', 7])
      assert.equal(wrongField(foreign as unknown as StoredRecord), 'record');
    assert.equal(wrongField([] as unknown as StoredRecord), 'id');
  });
});

describe('a stored record', () => {
  it('is read as it was written, header and words', () => {
    assert.deepEqual(readRecord(record()), record());
  });

  it('of a newer schema is left as it is, and says so', () => {
    const newer = record({ schema: checkinSchema + 1, data: { something: 'new' } });
    assert.equal(
      fieldOf(() => readRecord(newer)),
      'schema',
    );
    assert.throws(() => readRecord(newer), /newer version/);
  });

  it('of an older schema is brought up step by step, and is not changed itself', () => {
    const newer: KindSchema = {
      schema: 3,
      data: v.object({ thanks: v.array(v.string()) }),
      migrations: {
        1: (data) => ({ thanks: (data as { gratitude: string }).gratitude }),
        2: (data) => ({ thanks: [(data as { thanks: string }).thanks] }),
      },
    };
    const reading = () => newer;
    const older = record({ data: { gratitude: 'tea' } });
    const copy = structuredClone(older);
    assert.deepEqual(readRecord(older, reading), { ...older, schema: 3, data: { thanks: ['tea'] } });
    assert.deepEqual(readRecord(record({ schema: 2, data: { thanks: 'tea' } }), reading).data, { thanks: ['tea'] });
    assert.deepEqual(older, copy);
    assert.equal(
      fieldOf(() => readRecord(record({ data: null }), reading)),
      'data',
      'a step that cannot be taken',
    );
    delete newer.migrations![2];
    assert.equal(
      fieldOf(() => readRecord(older, reading)),
      'schema',
      'a step that nobody knows',
    );
  });

  it('of a kind that nobody knows is set aside, also where the kind is a name that objects have', () => {
    for (const kind of ['poem', '__proto__', 'constructor', 'toString', ''])
      assert.equal(
        fieldOf(() => readRecord(record({ kind }))),
        'kind',
      );
  });

  it('that was cut or is foreign names the field', () => {
    const cases: [Json, string][] = [
      [null, 'data'],
      ['{"rhythm":"dai', 'data'],
      [[], 'data.rhythm'],
      [{ thanks: 'tea' }, 'data.rhythm'],
      [{ rhythm: 'hourly' }, 'data.rhythm'],
      [{ rhythm: 'daily', thanks: { text: 'tea' } }, 'data.thanks'],
      [{ rhythm: 'daily', feelings: ['close', 7] }, 'data.feelings.1'],
      [{ rhythm: 'daily', strength: { close: 4 } }, 'data.strength.close'],
    ];
    for (const [data, field] of cases)
      assert.equal(
        fieldOf(() => readRecord(record({ data }))),
        field,
      );
  });

  it('with a hostile prototype or markup gives plain words and touches nothing else', () => {
    const hostile = JSON.parse(
      '{"rhythm":"daily","thanks":"<img src=x onerror=alert(1)>","__proto__":{"landed":"yes","polluted":true},' +
        '"constructor":{"prototype":{"polluted":true}},"strength":{"__proto__":3,"close":2}}',
    ) as Json;
    const { data } = readRecord(record({ data: hostile })) as { data: Record<string, unknown> };
    assert.deepEqual(Object.keys(data).sort(), ['rhythm', 'strength', 'thanks']);
    assert.equal(Object.getPrototypeOf(data), Object.prototype);
    assert.equal(data.landed, undefined);
    assert.equal(data.thanks, '<img src=x onerror=alert(1)>', 'markup is text');
    assert.deepEqual(Object.entries(data.strength as object), [['close', 2]]);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('can be of every kind that is known, and of those a page loads only what it meets', async () => {
    assert.deepEqual([...knownKinds].sort(), [
      'boundary',
      'checkin',
      'conversation',
      'goal',
      'promise',
      'repair',
      'space',
    ]);
    assert.equal(loadSchemas(knownKinds), undefined, 'nobody waits twice');
    assert.equal(loadSchemas(['of-tomorrow', 'constructor']), undefined, 'nobody waits for what nobody knows');
    for (const kind of knownKinds) assert.ok(schemaOf(kind), kind);
    await loadSchemas([]);
  });

  it('never gives more than its schema knows, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom(...knownKinds), (text, kind) => {
        const known = new Set(Object.keys((schemaOf(kind)!.data as unknown as { entries: object }).entries));
        try {
          const read = readRecord(record({ kind, data: JSON.parse(text) as Json }));
          for (const key of Object.keys(read.data as object)) assert.ok(known.has(key));
        } catch (error) {
          assert.equal((error as Error).name, 'RecordError');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a check-in in a draft', () => {
  it('is read as it was written', () => {
    const drafts = splitCheckin(newCheckin({ session: 'one', day: '2026-03-12' }));
    const stored = JSON.parse(JSON.stringify(drafts)) as typeof drafts;
    assert.deepEqual(check(checkinProgress, stored.progress, 'progress'), stored.progress);
    assert.deepEqual(check(checkinAnswer, { thanks: 'tea' }, 'a'), { thanks: 'tea' });
  });

  it('names what does not fit by its path', () => {
    const { progress } = JSON.parse(JSON.stringify(splitCheckin(newCheckin({ session: 'one', day: '2026-03-12' }))));
    assert.equal(
      fieldOf(() => check(checkinProgress, { ...progress, page: { a: 'x', b: 0 } }, 'progress')),
      'progress.page.a',
    );
    assert.equal(
      fieldOf(() => check(checkinAnswer, { landed: 'badly' }, 'b')),
      'b.landed',
    );
  });
});
