import type { Change, Json, RecordQuery, StoredRecord } from './adapter.js';
import {
  check,
  deface,
  escaped,
  isList,
  keptOrQuota,
  refused,
  sameButForLoneSurrogates,
  sameRecord,
  sameRecords,
  shown,
  taken,
} from './conformance-checks.js';
import { awkward, everyJson, longText } from './conformance-scene.js';
import type { Test } from './conformance-scene.js';

/** That records come out as they went in. */
export function describeRecords(test: Test, mostCharacters: number): void {
  test('keeps every field of a record exactly as it was written', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record({ data: awkward });
    await adapter.commit([{ put: record }]);
    sameRecord(await adapter.get(record.id), record, 'get');
    sameRecords(await adapter.query({ space: record.space }), [record], 'query');
  });

  test('keeps author, visibility, version, times and revision verbatim', async (scene) => {
    const adapter = await scene.open();
    const fields: Partial<StoredRecord>[] = [
      { author: 'a', visibility: 'private', schema: 1 },
      { author: 'b', visibility: 'after-both', schema: 2 },
      { author: 'both', visibility: 'shared', schema: 37 },
      // ISO 8601 can say the same moment in several ways.
      { createdAt: '2026-11-24T18:30:00Z', updatedAt: '2026-11-24T18:30:00.120Z' },
      { createdAt: '2026-11-24T18:30Z', updatedAt: '2026-11-24T18:30:00.000000Z' },
    ];
    const records = fields.map((some) => scene.record(some));
    // A revision is anything that its writer made: two that differ in case alone are two.
    const rev = `Aa+/=${scene.id()}`;
    const cased = scene.record({ rev });
    await scene.fill(adapter, [...records, cased]);
    const { space } = cased;
    const written = [...records, cased];
    const got = await Promise.all(written.map(({ id }) => adapter.get(id)));
    written.forEach((record, at) => sameRecord(got[at], record, 'get'));
    sameRecords(await adapter.query({ space, order: 'oldest' }), [...records, cased], 'query');
    const again = scene.rewritten(cased);
    await refused(adapter.commit([{ put: again, ifRev: rev.toLowerCase() }]), 'conflict');
    await adapter.commit([{ put: again, ifRev: rev }]);
    sameRecord(await adapter.get(cased.id), again, 'after its revision was named as it was written');
  });

  test('keeps every kind of JSON as data', async (scene) => {
    const adapter = await scene.open();
    const records = everyJson.map((data) => scene.record({ data }));
    await scene.fill(adapter, records);
    const got = await Promise.all(records.map(({ id }) => adapter.get(id)));
    got.forEach((one, at) => sameRecord(one, records[at]!, `get of data ${shown(everyJson[at])}`));
    sameRecords(await adapter.query({ space: records[0]!.space, order: 'oldest' }), records, 'query');
  });

  test('tells apart spaces, kinds, sessions and ids that differ in case alone', async (scene) => {
    const adapter = await scene.open();
    const { space } = scene.record();
    const home = scene.record({ space: `${space}-Home` });
    const lower = scene.record({ space: `${space}-home` });
    const kind = scene.record({ space: home.space, kind: 'Checkin' });
    await adapter.commit([{ put: home }, { put: lower }, { put: kind }]);
    const asked: [query: RecordQuery, expected: StoredRecord[], what: string][] = [
      [{ space: home.space }, [kind, home], 'a space with a capital letter'],
      [{ space: lower.space }, [lower], 'a space in small letters'],
      [{ space: home.space, kind: 'Checkin' }, [kind], 'a kind with a capital letter'],
      [{ space: home.space, kind: ['checkin'] }, [home], 'a kind in small letters'],
    ];
    const answers = await Promise.all(asked.map(([query]) => adapter.query(query)));
    asked.forEach(([, expected, what], at) => sameRecords(answers[at]!, expected, what));
    // A remote store may take UUIDs alone as ids and sessions, and may write those as it likes.
    const sessions = ['Evening', 'evening'].map((session) =>
      scene.record({ space, session: `${scene.place}:${session}` }),
    );
    if (await taken(adapter, sessions)) {
      for (const one of sessions) {
        sameRecords(await adapter.query({ space, session: one.session }), [one], `session ${one.session}`);
      }
    }
    const ids = ['Id', 'id'].map((id) => scene.record({ space, session: scene.id(), id: `${scene.place}:${id}` }));
    if (await taken(adapter, ids)) {
      for (const one of ids) sameRecord(await adapter.get(one.id), one, `id ${one.id}`);
      await adapter.commit([{ delete: ids[0]!.id }]);
      check((await adapter.get(ids[0]!.id)) === undefined, 'A deleted record can still be read.');
      sameRecord(await adapter.get(ids[1]!.id), ids[1]!, 'after a delete of an id that differs in case');
    }
    await adapter.clear(home.space);
    check((await adapter.get(home.id)) === undefined, 'A record outlived the clear of its space.');
    sameRecord(await adapter.get(lower.id), lower, 'after a clear of a space that differs in case');
  });

  test('keeps a key that is named __proto__', async (scene) => {
    const adapter = await scene.open();
    // Only parsed, since written out it would set the prototype.
    const data = JSON.parse('{"__proto__":{"words":"kept"},"list":[{"__proto__":1,"other":2}]}') as Json;
    const record = scene.record({ data });
    await adapter.commit([{ put: record }]);
    sameRecord(await adapter.get(record.id), record, 'get');
    sameRecords(await adapter.query({ space: record.space }), [record], 'query');
  });

  test('keeps a very long text whole', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record({ data: { text: longText(mostCharacters) } });
    await adapter.commit([{ put: record }]);
    sameRecord(await adapter.get(record.id), record, `a text of ${mostCharacters} UTF-16 units`);
  });

  test('keeps a text that is longer than the longest whole, or refuses it with quota', async (scene) => {
    const adapter = await scene.open();
    const old = scene.record();
    await adapter.commit([{ put: old }]);
    const again = scene.rewritten(old, { text: longText(mostCharacters + 1) });
    const kept = await keptOrQuota(adapter.commit([{ put: scene.record() }, { put: again }]));
    const what = `a text of ${mostCharacters + 1} UTF-16 units was ${kept ? 'accepted' : 'refused'}`;
    sameRecord(await adapter.get(old.id), kept ? again : old, what);
    const { length } = await adapter.query({ space: old.space });
    check(length === (kept ? 2 : 1), `${what}, and ${length} records are there.`);
  });

  test('brings back a lone surrogate unchanged or as U+FFFD, with nothing around it changed', async (scene) => {
    const adapter = await scene.open();
    const texts = [
      'a\ud83db',
      '\udc00 at the start',
      'at the end \ud800',
      '\udc00\ud800 swapped',
      'pair 😀\ud83d then 😀',
    ];
    const record = scene.record({ data: texts });
    await adapter.commit([{ put: record }]);
    const kept = (await adapter.get(record.id))?.data as readonly string[];
    check(isList(kept) && kept.length === texts.length, 'The list of texts did not come back as it was.');
    texts.forEach((text, at) => {
      check(
        sameButForLoneSurrogates(text, kept[at]),
        `${escaped(text)} came back as ${escaped(kept[at])}. A lone surrogate may become U+FFFD; nothing else may change.`,
      );
    });
  });

  test('keeps and finds the first and the last day', async (scene) => {
    const adapter = await scene.open();
    const first = scene.record({
      day: '0001-01-01',
      createdAt: '0001-01-01T00:00:00.000Z',
      updatedAt: '0001-01-01T00:00:00.000Z',
    });
    const last = scene.record({
      day: '9999-12-31',
      createdAt: '9999-12-31T23:59:59.999Z',
      updatedAt: '9999-12-31T23:59:59.999Z',
    });
    await adapter.commit([{ put: first }, { put: last }]);
    const { space } = first;
    sameRecords(await adapter.query({ space }), [last, first], 'a query without days');
    sameRecords(await adapter.query({ space, to: '0001-01-01' }), [first], 'up to the first day');
    sameRecords(await adapter.query({ space, from: '9999-12-31' }), [last], 'from the last day');
  });

  test('gives undefined for an id that is not there, and an empty list for an empty space', async (scene) => {
    const adapter = await scene.open();
    const { id, space } = scene.record();
    const got = await adapter.get(id);
    check(got === undefined, `get of an unknown id gave ${shown(got)}, not undefined.`);
    sameRecords(await adapter.query({ space }), [], 'query of an empty space');
  });

  test('replaces a record that is put again', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record({ data: { words: 'first', more: true } });
    const again = scene.rewritten(record, { words: 'second' });
    await adapter.commit([{ put: record }]);
    await adapter.commit([{ put: again }]);
    sameRecord(await adapter.get(record.id), again, 'get');
    sameRecords(await adapter.query({ space: record.space }), [again], 'query');
  });

  test('deletes a record for good, and takes no offence at one that is not there', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    const other = scene.record();
    await adapter.commit([{ put: record }, { put: other }]);
    await adapter.commit([{ delete: record.id }]);
    check((await adapter.get(record.id)) === undefined, 'A deleted record can still be read.');
    sameRecords(await adapter.query({ space: record.space }), [other], 'query after the delete');
    await adapter.commit([{ delete: record.id }]);
  });

  test('is not changed by a caller who changes a record after it was kept', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record({ data: { words: 'as written', list: [1] } });
    const asWritten = structuredClone(record);
    await adapter.commit([{ put: record }]);
    deface(record);
    sameRecord(await adapter.get(asWritten.id), asWritten, 'get');
    sameRecords(await adapter.query({ space: asWritten.space }), [asWritten], 'query');
  });

  test('is not changed by a caller who changes a record while it is being kept', async (scene) => {
    const adapter = await scene.open();
    // The first use of a connection, which may have to open something, and a later one.
    for (const use of ['first', 'second']) {
      const record = scene.record({ data: { words: 'as written', list: [1] } });
      const more = scene.record();
      const asWritten = structuredClone([record, more]);
      const changes: Change[] = [{ put: record }, { put: more }];
      const committing = adapter.commit(changes);
      deface(record);
      changes.pop();
      await committing;
      const got = await Promise.all(asWritten.map(({ id }) => adapter.get(id)));
      asWritten.forEach((one, at) => sameRecord(got[at], one, `${use} use of a connection, get`));
    }
  });

  test('is not changed by a caller who changes a record that was read', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record({ data: { words: 'as written', list: [1] } });
    const asWritten = structuredClone(record);
    await adapter.commit([{ put: record }]);
    const { id, space } = asWritten;
    deface(await adapter.get(id));
    sameRecord(await adapter.get(id), asWritten, 'get after a change to what get gave');
    (await adapter.query({ space })).forEach(deface);
    sameRecord(await adapter.get(id), asWritten, 'get after a change to what query gave');
    sameRecords(await adapter.query({ space }), [asWritten], 'query after a change to what query gave');
  });

  test('says in a few words where it keeps things', async (scene) => {
    const { label } = await scene.open();
    check(typeof label === 'string' && label.trim() !== '', 'label must be words that a person can read.');
  });
}
