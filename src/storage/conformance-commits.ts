import type { Change, ChangeNotice, StorageAdapter, StorageError, StoredRecord } from './adapter.js';
import {
  check,
  coded,
  conflictOnly,
  eventually,
  keptOrQuota,
  noticed,
  pause,
  refused,
  sameRecord,
  sameRecords,
  shown,
  times,
} from './conformance-checks.js';
import { LONG_PATIENCE } from './conformance-scene.js';
import type { Test } from './conformance-scene.js';

/** That a commit is kept whole or not at all. */
export function describeCommits(test: Test, mostChanges: number, isDeclared: boolean): void {
  test('applies every change of a commit', async (scene) => {
    const adapter = await scene.open();
    const [kept, replaced, removed] = times(3, () => scene.record());
    await adapter.commit([{ put: kept! }, { put: replaced! }, { put: removed! }]);
    const again = scene.rewritten(replaced!, { words: 'again' });
    const added = times(3, () => scene.record());
    await adapter.commit([
      { put: added[0]! },
      { put: again },
      { delete: removed!.id },
      { put: added[1]! },
      { put: added[2]! },
    ]);
    sameRecords(
      await adapter.query({ space: kept!.space, order: 'oldest' }),
      [kept!, again, ...added],
      'after a put, a replacement and a delete in one commit',
    );
    check((await adapter.get(removed!.id)) === undefined, 'The delete in the middle of the commit was lost.');
  });

  test('applies several changes of one record in their order, so that the last one wins', async (scene) => {
    const adapter = await scene.open();
    const [rewritten, removed, restored] = times(3, () => scene.record());
    const last = scene.rewritten(rewritten!, { words: 'last' });
    const back = scene.rewritten(restored!, { words: 'back' });
    await adapter.commit([{ put: restored! }]);
    await adapter.commit([
      { put: rewritten! },
      { put: removed! },
      { delete: restored!.id },
      { put: scene.rewritten(rewritten!, { words: 'between' }) },
      { delete: removed!.id },
      { put: back },
      { put: last },
    ]);
    sameRecord(await adapter.get(rewritten!.id), last, 'put three times in one commit');
    check((await adapter.get(removed!.id)) === undefined, 'A record that was put and then deleted is there.');
    sameRecord(await adapter.get(restored!.id), back, 'deleted and then put');
    sameRecords(await adapter.query({ space: last.space, order: 'oldest' }), [last, back], 'query');
  });

  test(
    `keeps ${mostChanges} changes in one commit, names them all, and finds them without a limit`,
    async (scene) => {
      const adapter = await scene.open();
      const records = times(mostChanges, () => scene.record());
      const heard: ChangeNotice[] = [];
      adapter.subscribe((notice) => heard.push(notice));
      await adapter.commit(records.map((put) => ({ put })));
      check(heard.length === 1, `The listener heard ${heard.length} notices of one commit.`);
      noticed(heard[0]!, records);
      // One more than fits one commit, so that a page of exactly that many shows.
      records.push(scene.record());
      await adapter.commit([{ put: records[mostChanges]! }]);
      const kept = await adapter.query({ space: records[0]!.space, order: 'oldest' });
      check(
        kept.length === records.length,
        `A query without a limit gave ${kept.length} of ${records.length} records.`,
      );
      kept.forEach((record, at) => sameRecord(record, records[at]!, `number ${at}`));
    },
    LONG_PATIENCE,
  );

  test(
    `keeps none of ${mostChanges} changes when the last is refused`,
    async (scene) => {
      const adapter = await scene.open();
      const [old, removed] = [scene.record(), scene.record()];
      await adapter.commit([{ put: old }, { put: removed }]);
      const changes: Change[] = times(mostChanges - 3, () => ({ put: scene.record() }));
      await refused(
        adapter.commit([
          { put: scene.rewritten(old, { words: 'not to be kept' }) },
          { delete: removed.id },
          ...changes,
          { put: scene.record(), ifRev: 'never written' },
        ]),
        'conflict',
      );
      sameRecords(await adapter.query({ space: old.space, order: 'oldest' }), [old, removed], 'after the refusal');
    },
    LONG_PATIENCE,
  );

  // More than was declared may be taken all the same; a part of it never.
  if (isDeclared) {
    test(
      `keeps ${mostChanges + 1} changes whole, one more than declared, or refuses them with quota`,
      async (scene) => {
        const adapter = await scene.open();
        const [old, removed] = [scene.record(), scene.record()];
        await adapter.commit([{ put: old }, { put: removed }]);
        const again = scene.rewritten(old, { words: 'again' });
        const added = times(mostChanges - 1, () => scene.record());
        const changes: Change[] = [...added.map((put) => ({ put })), { put: again }, { delete: removed.id }];
        const kept = await keptOrQuota(adapter.commit(changes));
        sameRecords(
          await adapter.query({ space: old.space, order: 'oldest' }),
          kept ? [again, ...added] : [old, removed],
          kept ? 'after a commit that was accepted' : 'after a commit that was refused',
        );
      },
      LONG_PATIENCE,
    );
  }

  test('keeps none of the changes when the first or a middle one is refused', async (scene) => {
    const adapter = await scene.open();
    const old = scene.record();
    await adapter.commit([{ put: old }]);
    const bad: Change[] = [
      { put: scene.rewritten(old), ifRev: 'never written' },
      { put: scene.rewritten(old), ifRev: null },
      { delete: old.id, ifRev: 'never written' },
    ];
    for (const change of bad) {
      for (const at of [0, 2]) {
        const changes: Change[] = times(4, () => ({ put: scene.record() }));
        changes.splice(at, 0, change);
        await refused(adapter.commit(changes), 'conflict');
        sameRecords(await adapter.query({ space: old.space }), [old], `after a refusal of number ${at}`);
      }
    }
  });

  test('is never seen by half', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const count = Math.min(mostChanges, 300);
    const { space } = scene.record();
    for (let round = 0; round < 3; round++) {
      let done = false;
      const records = times(count, () => scene.record());
      const committing = adapter.commit(records.map((put) => ({ put }))).finally(() => (done = true));
      const watch = async (reader: StorageAdapter) => {
        while (!done) {
          const { length } = await reader.query({ space });
          check(length % count === 0, `${length % count} of the ${count} changes of one commit could be read.`);
          await pause(0);
        }
      };
      await Promise.all([committing, watch(adapter), watch(other)]);
    }
  });
}

/** That a condition is met, or refuses the commit it belongs to. */
export function describeConditions(test: Test): void {
  test('writes over the revision it was told, and over no other', async (scene) => {
    const adapter = await scene.open();
    const first = scene.record();
    const second = scene.rewritten(first, { words: 'second' });
    await adapter.commit([{ put: first }]);
    await adapter.commit([{ put: second, ifRev: first.rev }]);
    sameRecord(await adapter.get(first.id), second, 'after the right revision');
    await refused(adapter.commit([{ put: scene.rewritten(first), ifRev: first.rev }]), 'conflict');
    await refused(adapter.commit([{ put: scene.rewritten(first), ifRev: '' }]), 'conflict');
    sameRecord(await adapter.get(first.id), second, 'after a stale revision');
  });

  test('refuses a revision of a record that is not there', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    await refused(adapter.commit([{ put: record, ifRev: record.rev }]), 'conflict');
    check((await adapter.get(record.id)) === undefined, 'The refused record was kept.');
    await refused(adapter.commit([{ delete: record.id, ifRev: record.rev }]), 'conflict');
  });

  test('creates with ifRev null only what does not exist', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    await adapter.commit([{ put: record, ifRev: null }]);
    sameRecord(await adapter.get(record.id), record, 'after the first');
    await refused(adapter.commit([{ put: scene.rewritten(record), ifRev: null }]), 'conflict');
    sameRecord(await adapter.get(record.id), record, 'after the second');
    await adapter.commit([{ delete: record.id }]);
    const again = scene.rewritten(record);
    await adapter.commit([{ put: again, ifRev: null }]);
    sameRecord(await adapter.get(record.id), again, 'after a delete');
  });

  test('deletes the revision it was told, and no other', async (scene) => {
    const adapter = await scene.open();
    const first = scene.record();
    const second = scene.rewritten(first);
    await adapter.commit([{ put: first }]);
    await adapter.commit([{ put: second }]);
    await refused(adapter.commit([{ delete: first.id, ifRev: first.rev }]), 'conflict');
    sameRecord(await adapter.get(first.id), second, 'after a stale revision');
    await adapter.commit([{ delete: first.id, ifRev: second.rev }]);
    check((await adapter.get(first.id)) === undefined, 'The right revision was not deleted.');
  });

  test('names the records that a conflict is about', async (scene) => {
    const adapter = await scene.open();
    const old = scene.record();
    await adapter.commit([{ put: old }]);
    const missing = scene.id();
    const bad: [id: string, change: Change][] = [
      [old.id, { put: scene.rewritten(old), ifRev: null }],
      [old.id, { put: scene.rewritten(old), ifRev: 'never written' }],
      [old.id, { delete: old.id, ifRev: 'never written' }],
      [missing, { put: scene.record({ id: missing }), ifRev: 'never written' }],
    ];
    for (const [id, change] of bad) {
      const ids = await adapter.commit([{ put: scene.record() }, change]).then(
        () => undefined,
        (error) => coded(error, 'conflict') && (error as StorageError).ids,
      );
      check(ids, "commit was accepted where 'conflict' was due.");
      check(ids.includes(id), `The ids of the conflict are ${shown(ids)} and leave out the record it is about.`);
    }
  });

  test('lets one of several that create the same record at once win', async (scene) => {
    const connections = [await scene.open(), await scene.open()];
    for (let round = 0; round < 8; round++) {
      const record = scene.record();
      const rivals = times(4, (at) => ({ ...record, rev: scene.id(), data: { rival: at } }));
      const won: StoredRecord[] = [];
      await Promise.all(
        rivals.map((put, at) =>
          connections[at % 2]!.commit([{ put, ifRev: null }]).then(() => won.push(put), conflictOnly),
        ),
      );
      check(won.length === 1, `${won.length} of 4 connections created the same record.`);
      for (const connection of connections) {
        await eventually(
          async () => (await connection.get(record.id))?.rev === won[0]!.rev,
          'What is kept is not what the winner wrote.',
        );
      }
    }
  });

  test('loses no update when two connections write the same record', async (scene) => {
    const connections = [await scene.open(), await scene.open()];
    const record = scene.record({ data: 0 });
    await connections[0]!.commit([{ put: record }]);
    const each = 10;
    let moved = Date.now();
    await Promise.all(
      connections.map(async (connection) => {
        for (let done = 0; done < each;) {
          check(Date.now() - moved < 10_000, 'For ten seconds no update was let through.');
          const before = await connection.get(record.id);
          if (before) {
            const put = scene.rewritten(before, (before.data as number) + 1);
            await connection.commit([{ put, ifRev: before.rev }]).then(() => {
              done++;
              moved = Date.now();
            }, conflictOnly);
          }
          // Lets the other one in, and a slow one catch up.
          await pause(1);
        }
      }),
    );
    for (const connection of connections) {
      await eventually(
        async () => (await connection.get(record.id))?.data === 2 * each,
        `After ${2 * each} acknowledged updates the record does not count ${2 * each}.`,
      );
    }
  });
}
