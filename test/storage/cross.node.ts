import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, crossKinds, crossRecords, questions } from '../../src/storage/conformance-cross.js';
import type { StoredRecord } from '../../src/storage/index.js';
import { aRecord } from './fixtures.js';

let count = 1000;
const records = crossRecords((fields) => aRecord({ id: `record-${++count}`, session: `session-${count}`, ...fields }));

const ids = (found: readonly StoredRecord[]) => found.map(({ id }) => id).join();

describe('the questions of the conformance suite', () => {
  for (const [title, kind] of crossKinds) {
    for (const order of ['newest', 'oldest'] as const) {
      const asked = questions(records, kind, order);

      it(`have another answer when anything is left out: ${title}, ${order} first`, () => {
        const head = order === 'newest' ? 'to' : 'from';
        for (const { query, expected } of asked) {
          assert.ok(expected.length > 0, `Nothing fits ${JSON.stringify(query)}.`);
          const { after, limit } = query;
          // What is cut off by a limit may hide what does not belong; the same is asked without one.
          if (limit !== undefined && limit <= expected.length) continue;
          const bound = query[head];
          const isAhead = after && bound && (order === 'newest' ? after.day > bound : after.day < bound);
          for (const field of ['author', 'session', 'from', 'to', 'after', 'kind'] as const) {
            if (query[field] === undefined) continue;
            // Of a cursor and the bound on the same side, the narrower one alone decides.
            if ((field === head && after && !isAhead) || (field === 'after' && isAhead)) continue;
            const { [field]: _, ...less } = query;
            assert.notEqual(ids(answer(records, less)), ids(expected), `${JSON.stringify(query)} without ${field}`);
          }
          const wider = [query, { ...query, space: `${query.space}-2` }].flatMap((one) => answer(records, one));
          assert.ok(wider.length > expected.length, `${JSON.stringify(query)} in other spaces`);
          const other = order === 'newest' ? 'oldest' : 'newest';
          assert.ok(
            expected.length === 1 || ids(answer(records, { ...query, order: other })) !== ids(expected),
            `${JSON.stringify(query)} in the other order`,
          );
        }
      });

      it(`are every combination: ${title}, ${order} first`, () => {
        const combinations = new Set(
          asked.map(({ query, expected }) =>
            [
              ...(['author', 'session', 'from', 'to'] as const).map((field) => query[field] !== undefined),
              query.after?.day,
              query.limit && (query.limit > expected.length ? 'more' : 'half'),
            ].join(),
          ),
        );
        assert.equal(combinations.size, 112);
        assert.equal(asked.length, 112);
      });

      it(`are cut by half a limit: ${title}, ${order} first`, () => {
        for (const { query, expected } of asked) {
          if (query.limit !== expected.length) continue;
          const all = answer(records, { ...query, limit: undefined });
          assert.ok(all.length > expected.length || all.length === 1, JSON.stringify(query));
        }
      });
    }
  }
});
