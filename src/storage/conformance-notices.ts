import type { ChangeNotice, StoredRecord } from './adapter.js';
import {
  check,
  defaceNotice,
  eventually,
  noticed,
  read,
  refused,
  sameRecord,
  shown,
  silence,
  times,
} from './conformance-checks.js';
import type { Test } from './conformance-scene.js';

/** That listeners hear what they must, once, and nothing else. */
export function describeNotices(test: Test): void {
  test('tells its own listeners once, before the commit resolves', async (scene) => {
    const adapter = await scene.open();
    const heard: ChangeNotice[] = [];
    adapter.subscribe((notice) => heard.push(notice));
    const record = scene.record();
    await adapter.commit([{ put: record }]);
    const first = heard.splice(0);
    check(first.length === 1, `The listener had heard ${first.length} notices when commit resolved, not one.`);
    noticed(first[0]!, [record]);
    await adapter.commit([{ delete: record.id }]);
    const second = heard.splice(0);
    check(second.length === 1, `The listener heard ${second.length} notices of a delete, not one.`);
    noticed(second[0]!, [record], true);
  });

  test('tells its own listeners only what can already be read', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    const again = scene.rewritten(record);
    const reads: Promise<StoredRecord | undefined>[] = [];
    adapter.subscribe(() => void reads.push(read(adapter, record.id)));
    await adapter.commit([{ put: record }]);
    // A read may take its time, so the next commit waits for it.
    sameRecord(await reads[0], record, 'when the first notice came');
    await adapter.commit([{ put: again }]);
    sameRecord(await reads[1], again, 'when the second notice came');
    await adapter.commit([{ delete: record.id }]);
    check(reads.length === 3, `The listener heard ${reads.length} notices of 3 commits.`);
    check((await reads[2]) === undefined, 'When the notice of its delete came, the record could still be read.');
  });

  test('tells other connections within two seconds, and only what can already be read', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const record = scene.record();
    const heard: ChangeNotice[] = [];
    const reads: Promise<StoredRecord | undefined>[] = [];
    other.subscribe((notice) => {
      heard.push(notice);
      reads.push(read(other, record.id));
    });
    await other.get(record.id);
    await adapter.commit([{ put: record }]);
    await eventually(async () => heard.length > 0, 'The other connection heard nothing within two seconds.');
    noticed(heard[0]!, [record]);
    sameRecord(await reads[0], record, 'when the notice came');
  });

  test('tells other connections of a delete', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const record = scene.record();
    const heard: ChangeNotice[] = [];
    const reads: Promise<StoredRecord | undefined>[] = [];
    other.subscribe((notice) => {
      heard.push(notice);
      reads.push(read(other, record.id));
    });
    await other.get(record.id);
    await adapter.commit([{ put: record }]);
    await eventually(async () => heard.length > 0, 'The other connection heard nothing within two seconds.');
    await adapter.commit([{ delete: record.id }]);
    await eventually(async () => heard.length > 1, 'The other connection did not hear of a delete.');
    noticed(heard[1]!, [record], true);
    check((await reads[1]) === undefined, 'When the notice of its delete came, the record could still be read.');
  });

  test('tells no listener at another place', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const elsewhere = await scene.openAt(`${scene.place}-elsewhere`);
    const heard: ChangeNotice[] = [];
    let told = 0;
    elsewhere.subscribe((notice) => heard.push(notice));
    other.subscribe(() => told++);
    const record = scene.record();
    await Promise.all([elsewhere.get(record.id), other.get(record.id)]);
    await adapter.commit([{ put: record }]);
    await adapter.clear(record.space);
    await eventually(async () => told > 1, 'The other connection did not hear of a commit and a clear.');
    await silence(200);
    check(heard.length === 0, `A listener heard ${shown(heard)} from another place.`);
  });

  test('tells each listener of each commit once and never again', async (scene) => {
    const connections = [await scene.open(), await scene.open()];
    const heard = times(3, (): ChangeNotice[] => []);
    connections[0]!.subscribe((notice) => heard[0]!.push(notice));
    connections[0]!.subscribe((notice) => heard[1]!.push(notice));
    connections[1]!.subscribe((notice) => heard[2]!.push(notice));
    await connections[1]!.get(scene.id());
    for (let at = 0; at < 4; at++) await connections[at % 2]!.commit([{ put: scene.record() }]);
    await eventually(async () => heard.every(({ length }) => length >= 4), 'Not every listener heard every commit.');
    // A second notice may take as long as the first one may.
    await silence(2000);
    heard.forEach(({ length }) => check(length === 4, `A listener heard ${length} notices of 4 commits.`));
  });

  test('says no single space when a commit is about several', async (scene) => {
    const adapter = await scene.open();
    const here = scene.record();
    const there = scene.record({ space: `${here.space}-2`, kind: 'promise' });
    const other = await scene.open();
    const heard: ChangeNotice[] = [];
    const others: ChangeNotice[] = [];
    adapter.subscribe((notice) => heard.push(notice));
    other.subscribe((notice) => others.push(notice));
    await other.get(here.id);
    await adapter.commit([{ put: here }, { put: there }]);
    check(heard.length === 1, `The listener heard ${heard.length} notices of one commit.`);
    noticed(heard[0]!, [here, there]);
    await eventually(async () => others.length > 0, 'The other connection heard nothing within two seconds.');
    noticed(others[0]!, [here, there]);
  });

  test('keeps a commit and tells the others when a listener throws', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const record = scene.record();
    let heard = 0;
    const others = [0, 0];
    const fail = () => {
      throw new Error('This listener of the conformance suite throws on purpose.');
    };
    adapter.subscribe(fail);
    adapter.subscribe(() => heard++);
    // Whichever is told first, one of them comes behind the one that throws.
    other.subscribe(() => others[0]!++);
    other.subscribe(fail);
    other.subscribe(() => others[1]!++);
    await other.get(record.id);
    await adapter.commit([{ put: record }]);
    check(heard === 1, `A listener heard ${heard} notices of one commit, of which another listener threw.`);
    sameRecord(await adapter.get(record.id), record, 'get');
    await eventually(
      async () => others.every((count) => count > 0),
      'On another connection, a listener that throws silenced another one.',
    );
  });

  test('lets no listener change what another one hears', async (scene) => {
    const adapter = await scene.open();
    const record = scene.record();
    const heard: ChangeNotice[] = [];
    // Whichever is told first, the other one must not notice.
    for (let count = 0; count < 2; count++) {
      adapter.subscribe((notice) => {
        heard.push(structuredClone(notice));
        defaceNotice(notice);
      });
    }
    await adapter.commit([{ put: record }]);
    check(heard.length === 2, `Two listeners heard ${heard.length} notices of one commit.`);
    for (const notice of heard) noticed(notice, [record]);
  });

  test('says nothing of a commit that was refused', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const heard: ChangeNotice[] = [];
    adapter.subscribe((notice) => heard.push(notice));
    other.subscribe((notice) => heard.push(notice));
    await other.get(scene.id());
    await refused(
      adapter.commit([{ put: scene.record() }, { put: scene.record(), ifRev: 'never written' }]),
      'conflict',
    );
    await silence(300);
    check(heard.length === 0, 'A listener heard of a commit that was refused.');
  });

  test('tells everyone of a clear: all ids, no kinds, and which space', async (scene) => {
    const adapter = await scene.open();
    const other = await scene.open();
    const record = scene.record();
    await adapter.commit([{ put: record }]);
    // What the commit says to the other connection may still be on its way.
    await eventually(async () => (await other.get(record.id)) !== undefined, 'The other connection does not see it.');
    await silence(300);
    const own: ChangeNotice[] = [];
    const others: ChangeNotice[] = [];
    const reads: Promise<StoredRecord | undefined>[] = [];
    adapter.subscribe((notice) => {
      own.push(notice);
      reads.push(read(adapter, record.id));
    });
    other.subscribe((notice) => {
      if (notice.ids !== 'all' || notice.kinds.length > 0) return;
      others.push(notice);
      reads.push(read(other, record.id));
    });
    await other.get(record.id);
    await adapter.clear(record.space);
    const ofOne = own.splice(0);
    check(ofOne.length === 1, `The listener had heard ${ofOne.length} notices when clear resolved, not one.`);
    check(
      ofOne[0]!.space === record.space && ofOne[0]!.ids === 'all' && ofOne[0]!.kinds.length === 0,
      `clear of one space said ${shown(ofOne[0])}.`,
    );
    const heard = async (count: number, what: string, space: string) => {
      await eventually(async () => others.length >= count, `The other connection did not hear of a clear of ${what}.`);
      const said = others[count - 1]!.space;
      check(
        said === space,
        `To the other connection, a clear of ${what} said space ${shown(said)}, not ${shown(space)}.`,
      );
    };
    await heard(1, 'one space', record.space);
    const found = await Promise.all(reads);
    check(!found.some(Boolean), 'When the notice of a clear came, what was cleared could still be read.');
    await adapter.clear();
    const ofAll = own.splice(0);
    check(
      ofAll.length === 1 && ofAll[0]!.space === '' && ofAll[0]!.ids === 'all' && ofAll[0]!.kinds.length === 0,
      `clear of everything said ${shown(ofAll)}.`,
    );
    await heard(2, 'everything', '');
  });

  test('tells nothing more to a listener that has ended its subscription', async (scene) => {
    const adapter = await scene.open();
    let ended = 0;
    let going = 0;
    const end = adapter.subscribe(() => ended++);
    adapter.subscribe(() => going++);
    await adapter.commit([{ put: scene.record() }]);
    end();
    await adapter.commit([{ put: scene.record() }]);
    check(going === 2, `A listener heard ${going} of 2 commits after another one had left.`);
    check(ended === 1, `A listener heard ${ended} notices and had left after the first.`);
  });
}
