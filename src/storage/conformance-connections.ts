import {
  check,
  closedOnly,
  coded,
  eventually,
  inTime,
  pause,
  refused,
  sameRecord,
  sameRecords,
  shown,
  silence,
  storageError,
} from './conformance-checks.js';
import { awkward } from './conformance-scene.js';
import type { Test } from './conformance-scene.js';

/** What was under way at close ends within this time. In ms. */
const ENDS_WITHIN = 10_000;

/** That a clear empties what it names, and nothing else. */
export function describeClear(test: Test): void {
  test('empties one space, hidden kinds and drafts too, and leaves the others', async (scene) => {
    const adapter = await scene.open();
    const plain = scene.record();
    const hidden = scene.record({ kind: '_keys' });
    const draft = scene.record({ kind: 'draft', id: `draft:${plain.space}:checkin:${scene.place}` });
    const neighbours = ['-2', 'x', ' '].map((end) => scene.record({ space: plain.space + end }));
    const before = scene.record({ space: plain.space.slice(0, -1) });
    const hiddenThere = scene.record({ space: `${plain.space}-2`, kind: '_keys' });
    const others = [...neighbours, before, hiddenThere];
    await scene.fill(adapter, [plain, hidden, ...others]);
    // Refused by a remote adapter, which is right.
    await adapter.commit([{ put: draft }]).catch(storageError);
    await adapter.clear(plain.space);
    sameRecords(await adapter.query({ space: plain.space }), [], 'the cleared space');
    for (const { id, kind } of [plain, hidden, draft]) {
      check((await adapter.get(id)) === undefined, `A record of kind ${kind} outlived the clear of its space.`);
    }
    for (const record of others) sameRecord(await adapter.get(record.id), record, `space ${shown(record.space)}`);
  });

  test('empties everything when no space is named', async (scene) => {
    const adapter = await scene.open();
    const records = [
      scene.record(),
      scene.record({ kind: '_keys' }),
      scene.record({ space: `${scene.record().space}-2` }),
    ];
    const draft = scene.record({ kind: 'draft', id: `draft:${records[0]!.space}:checkin:${scene.place}` });
    await adapter.commit(records.map((put) => ({ put })));
    // Refused by a remote adapter, which is right.
    await adapter.commit([{ put: draft }]).catch(storageError);
    await adapter.clear();
    for (const { id, space, kind } of [...records, draft]) {
      check((await adapter.get(id)) === undefined, `A record of kind ${kind} outlived a clear of everything.`);
      sameRecords(await adapter.query({ space }), [], `space ${shown(space)}`);
    }
    const later = scene.record();
    await adapter.commit([{ put: later }]);
    sameRecord(await adapter.get(later.id), later, 'a record written after the clear');
  });

  test('leaves every other place as it is', async (scene) => {
    const adapter = await scene.open();
    const place = `${scene.place}-elsewhere`;
    const elsewhere = await scene.openAt(place);
    const record = scene.record();
    await elsewhere.commit([{ put: record }]);
    await adapter.commit([{ put: scene.record() }]);
    for (const space of [record.space, undefined]) {
      await adapter.clear(space);
      const what = `at another place, after a clear of ${space === undefined ? 'everything' : 'a space of that name'}`;
      sameRecord(await elsewhere.get(record.id), record, what);
      sameRecord(await (await scene.openAt(place)).get(record.id), record, `${what}, opened again`);
    }
  });
}

/** That connections to one place share it, and end alone. */
export function describeConnections(test: Test): void {
  test('shows the same data to two connections to one place, and other data at another', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const record = scene.record();
    await adapter.commit([{ put: record }]);
    await eventually(
      async () => (await other.get(record.id))?.rev === record.rev,
      'A second connection to the same place does not see what the first one wrote.',
    );
    const elsewhere = await scene.openAt(`${scene.place}-elsewhere`);
    sameRecords(await elsewhere.query({ space: record.space }), [], 'another place');
    check((await elsewhere.get(record.id)) === undefined, 'A record of one place can be read at another.');
  });

  test('finds everything again after it was closed and opened', async (scene) => {
    const adapter = await scene.open();
    const records = [scene.record({ data: awkward }), scene.record({ kind: '_keys' })];
    await adapter.commit(records.map((put) => ({ put })));
    await adapter.close();
    const again = await scene.open();
    for (const record of records) sameRecord(await again.get(record.id), record, 'get');
    sameRecords(await again.query({ space: records[0]!.space }), [records[0]!], 'query');
  });

  test('refuses every use after close', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    await adapter.commit([{ put: record }]);
    await adapter.close();
    await adapter.close();
    await refused(adapter.get(record.id), 'closed', 'get');
    await refused(adapter.query({ space: record.space }), 'closed', 'query');
    await refused(adapter.commit([{ put: scene.rewritten(record) }]), 'closed', 'commit');
    await refused(adapter.clear(record.space), 'closed', 'clear');
    const again = await scene.open();
    sameRecord(await again.get(record.id), record, 'after the refused commit and clear');
  });

  test('keeps what is under way when it closes, or refuses it with closed', async (scene) => {
    const begun = [() => undefined, () => null, () => pause(0), () => pause(5)];
    for (const [round, begin] of begun.entries()) {
      const adapter = await scene.open();
      const [old, added] = [scene.record(), scene.record()];
      const again = scene.rewritten(old);
      // In the first round the commit is the first use of the connection.
      if (round > 0) await adapter.commit([{ put: old }]);
      const answers = [
        adapter.commit([{ put: added }, { put: again }]),
        adapter.get(old.id),
        adapter.query({ space: old.space }),
      ].map((answer) => answer.then(() => true, closedOnly));
      await begin();
      const closing = adapter.close();
      const ends = inTime(Promise.all(answers), ENDS_WITHIN, 'What was under way at close did not end');
      const [kept] = await ends;
      await inTime(closing, ENDS_WITHIN, 'close did not end');
      const later = await scene.open();
      if (kept) {
        await eventually(
          async () => (await later.get(again.id))?.rev === again.rev && (await later.get(added.id)) !== undefined,
          'A commit that was under way at close resolved and was not kept.',
        );
      } else {
        await silence(20);
        const [one, other] = [await later.get(added.id), await later.get(old.id)];
        check(
          one === undefined && other?.rev === (round > 0 ? old.rev : undefined),
          "A commit that was under way at close was refused with 'closed' and kept all the same.",
        );
      }
    }
  });

  test('goes on when another connection closes, and tells the closed one nothing', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const third = await scene.open();
    let heard = 0;
    const staying = [0, 0];
    other.subscribe(() => heard++);
    adapter.subscribe(() => staying[0]!++);
    third.subscribe(() => staying[1]!++);
    await Promise.all([other.get(scene.id()), third.get(scene.id())]);
    await other.close();
    try {
      other.subscribe(() => heard++);
    } catch (error) {
      coded(error, 'closed');
    }
    const record = scene.record();
    await adapter.commit([{ put: record }]);
    sameRecord(await adapter.get(record.id), record, 'get');
    await third.commit([{ put: scene.record() }]);
    await eventually(
      async () => staying.every((count) => count > 1),
      'After one connection closed, another one no longer hears every commit.',
    );
    await silence(300);
    check(heard === 0, 'A closed connection still hears notices.');
  });
}
