import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { keptBackSession, recordId, uuid7 } from '../../src/exercises/id.js';
import type { Author, Kind } from '../../src/exercises/record.js';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const instant = fc.nat({ max: 2 ** 48 - 1 });
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
const kinds: Kind[] = [
  'checkin',
  'repair',
  'boundary',
  'conversation',
  'checklist',
  'path',
  'promise',
  'goal',
  'win',
  'space',
];
const authors: Author[] = ['a', 'b', 'both'];

describe('a session’s id', () => {
  it('is a UUIDv7 whatever the clock and chance say', () => {
    fc.assert(fc.property(instant, bytes, (now, random) => assert.match(uuid7(now, random), form)));
    assert.equal(
      uuid7(0x017f22e279b0, new Uint8Array([0xcc, 0x31, 0x84, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0xff])).slice(0, 15),
      '017f22e2-79b0-7',
    );
  });

  it('sorts by the time it was made', () => {
    fc.assert(
      fc.property(instant, instant, bytes, bytes, (one, two, first, second) => {
        fc.pre(one !== two);
        assert.equal(one < two, uuid7(one, first) < uuid7(two, second));
      }),
    );
  });

  it('takes up 74 bits of chance', () => {
    const made = Array.from({ length: 2000 }, () => uuid7(1, crypto.getRandomValues(new Uint8Array(10))));
    assert.equal(new Set(made).size, 2000);
    const bits = made.map((id) => BigInt('0x' + id.replaceAll('-', '')));
    const ever = bits.reduce((all, one) => all | one, 0n);
    const always = bits.reduce((all, one) => all & one, (1n << 128n) - 1n);
    const free = ((ever ^ always) & ((1n << 80n) - 1n)).toString(2).replaceAll('0', '').length;
    assert.equal(free, 74);
  });
});

describe('a record’s id', () => {
  const session = fc.tuple(instant, bytes).map(([now, random]) => uuid7(now, random));

  it('is a UUIDv7 of its own also for a session that is none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (sessions) => {
        const ids = sessions.flatMap((one) => authors.map((author) => recordId(one, 'checkin', author)));
        for (const id of ids) assert.match(id, form);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(recordId(sessions[0]!, 'checkin', 'a'), ids[0]);
      }),
    );
  });

  it('is one for each kind, author and session, and always the same', () => {
    fc.assert(
      fc.property(session, (one) => {
        const ids = kinds.flatMap((kind) => authors.map((author) => recordId(one, kind, author)));
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(
          ids,
          kinds.flatMap((kind) => authors.map((author) => recordId(one, kind, author))),
        );
      }),
    );
  });

  it('is a UUIDv7 that sorts with its session', () => {
    fc.assert(
      fc.property(session, fc.constantFrom(...kinds), fc.constantFrom(...authors), (one, kind, author) => {
        const id = recordId(one, kind, author);
        assert.match(id, form);
        assert.equal(id.slice(0, 13), one.slice(0, 13));
      }),
    );
  });

  it('is another one in every other session', () => {
    fc.assert(
      fc.property(session, session, fc.constantFrom(...kinds), (one, two, kind) => {
        fc.pre(one !== two);
        for (const author of authors) assert.notEqual(recordId(one, kind, author), recordId(two, kind, author));
      }),
    );
  });

  it('is one of its own, too, for what each of the two keeps back of a session', () => {
    fc.assert(
      fc.property(session, (one) => {
        const ids = kinds.flatMap((kind) => [
          ...(['a', 'b', 'both'] as const).map((author) => recordId(one, kind, author)),
          ...(['a', 'b'] as const).map((who) => recordId(keptBackSession(one, kind, who), kind, who)),
        ]);
        const sessions = kinds.flatMap((kind) => (['a', 'b'] as const).map((who) => keptBackSession(one, kind, who)));
        assert.equal(new Set([...ids, one]).size, ids.length + 1);
        assert.equal(new Set([...sessions, one]).size, sessions.length + 1);
        for (const text of [...ids, ...sessions]) assert.match(text, form);
      }),
    );
  });
});
