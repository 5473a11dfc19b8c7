import type { Change, RecordQuery, StorageAdapter, StoredRecord } from './adapter.js';
import { crossKinds, crossRecords, questions, type Question } from './conformance-cross.js';
import { asWords, check, sameRecord, sameRecords, shown, storageError, times } from './conformance-checks.js';
import { LONG_PATIENCE, isPlain, library, newestFirst } from './conformance-scene.js';
import type { Test } from './conformance-scene.js';

/** So many questions are under way at a time where there are very many. */
const QUESTIONS_AT_ONCE = 56;

/** Asks everything, many questions at once, and says of the first wrong answer what was asked. */
async function answersAll(adapter: StorageAdapter, asked: readonly Question[]): Promise<void> {
  for (let start = 0; start < asked.length; start += QUESTIONS_AT_ONCE) {
    const some = asked.slice(start, start + QUESTIONS_AT_ONCE);
    const answers = await Promise.all(some.map(({ query }) => adapter.query(query)));
    some.forEach(({ query, expected }, at) => sameRecords(answers[at]!, expected, `asked for ${asWords(query)}`));
  }
}

/** That a query finds what it asks for, in order and page by page. */
export function describeQueries(test: Test): void {
  const finds = (title: string, query: Partial<RecordQuery>, keep: (record: StoredRecord) => boolean) =>
    test(title, async (scene) => {
      const { adapter, records } = await library(scene);
      const { space } = records[0]!;
      const expected = records.filter((record) => record.space === space && isPlain(record) && keep(record));
      check(expected.length > 0, 'The suite is wrong: this query would find nothing.');
      sameRecords(await adapter.query({ space, ...query }), newestFirst(expected), 'newest first');
      sameRecords(
        await adapter.query({ space, ...query, order: 'oldest' }),
        newestFirst(expected).reverse(),
        'oldest first',
      );
    });

  finds('finds everything of one space and nothing of another', {}, () => true);
  finds('finds by kind', { kind: 'promise' }, (record) => record.kind === 'promise');
  finds('finds by several kinds', { kind: ['promise', 'win'] }, (record) => record.kind !== 'checkin');
  finds('finds by author', { author: 'b' }, (record) => record.author === 'b');
  finds('finds from a day on, that day included', { from: '2026-11-22' }, (record) => record.day >= '2026-11-22');
  finds('finds up to a day, that day included', { to: '2026-11-22' }, (record) => record.day <= '2026-11-22');
  finds(
    'finds the days between two, both included',
    { from: '2026-11-21', to: '2026-11-23' },
    (record) => record.day >= '2026-11-21' && record.day <= '2026-11-23',
  );
  finds(
    'finds by kind, author and days at once',
    { kind: 'checkin', author: 'a', from: '2026-11-21', to: '2026-11-23' },
    (record) =>
      record.kind === 'checkin' && record.author === 'a' && record.day >= '2026-11-21' && record.day <= '2026-11-23',
  );

  for (const [title, kind] of crossKinds) {
    for (const order of ['newest', 'oldest'] as const) {
      test(
        `finds by every combination of author, session, days, cursor and limit, ${title}, ${order} first`,
        async (scene) => {
          const adapter = await scene.open();
          let records = crossRecords((fields) => scene.record(fields));
          const drafts = records.filter((record) => record.kind === 'draft');
          const others = records.filter((record) => record.kind !== 'draft');
          // Written in an order that is neither: 7 divides neither number.
          for (const some of [others, drafts]) {
            try {
              await scene.fill(
                adapter,
                some.map((_, at) => some[(at * 7) % some.length]!),
              );
            } catch (error) {
              // A remote adapter refuses drafts, which is right.
              storageError(error);
              check(some === drafts, `The adapter refused records with '${error.code}'.`);
              if (kind === 'draft') return;
              records = others;
            }
          }
          await answersAll(adapter, questions(records, kind, order));
        },
        LONG_PATIENCE,
      );
    }
  }

  test('finds what both wrote as theirs, and as nobody else’s', async (scene) => {
    const adapter = await scene.open();
    const authors = ['a', 'b', 'both'] as const;
    const records = authors.map((author) => scene.record({ author }));
    await scene.fill(adapter, records);
    const { space, session } = records[0]!;
    for (const [at, author] of authors.entries()) {
      sameRecords(await adapter.query({ space, author }), [records[at]!], `author ${author}`);
      sameRecords(await adapter.query({ space, session, author }), [records[at]!], `session and author ${author}`);
    }
  });

  test('finds by session, alone and with other filters', async (scene) => {
    const { adapter, records } = await library(scene);
    const { space, session } = records[0]!;
    const inSession = records.filter((record) => record.session === session);
    check(inSession.length > 2, 'The suite is wrong: this session is too small.');
    sameRecords(await adapter.query({ space, session }), newestFirst(inSession), 'session');
    sameRecords(
      await adapter.query({ space, session, order: 'oldest' }),
      newestFirst(inSession).reverse(),
      'session, oldest first',
    );
    const { author, kind, day } = inSession[1]!;
    sameRecords(
      await adapter.query({ space, session, author }),
      newestFirst(inSession.filter((one) => one.author === author)),
      'session and author',
    );
    sameRecords(
      await adapter.query({ space, session, author, kind, from: day, to: day }),
      newestFirst(inSession.filter((one) => one.author === author && one.kind === kind && one.day === day)),
      'session, author, kind and day',
    );
  });

  test('finds nothing where nothing fits', async (scene) => {
    const { adapter, records } = await library(scene);
    const { space, session } = records[0]!;
    const nothing: Partial<RecordQuery>[] = [
      { kind: 'goal' },
      { author: 'both' },
      { session: scene.id() },
      { from: '2026-12-01' },
      { to: '2026-11-01' },
      { from: '2026-11-23', to: '2026-11-21' },
      { session, from: '2026-12-01' },
    ];
    await answersAll(
      adapter,
      nothing.map((query) => ({ query: { space, ...query }, expected: [] })),
    );
    sameRecords(await adapter.query({ space: `${space}-` }), [], 'a space whose name only begins alike');
  });

  test('puts records of one day in the order of their ids', async (scene) => {
    const adapter = await scene.open();
    const records = times(8, () => scene.record());
    // Written in an order that is neither.
    await scene.fill(
      adapter,
      [4, 1, 7, 0, 5, 2, 6, 3].map((at) => records[at]!),
    );
    const { space } = records[0]!;
    sameRecords(await adapter.query({ space, order: 'oldest' }), records, 'oldest first');
    sameRecords(await adapter.query({ space }), [...records].reverse(), 'newest first');
  });

  test('compares ids by UTF-16 unit, not by language or code point', async (scene) => {
    const adapter = await scene.open();
    // By code point U+1F600 comes last; by language Z comes behind a, and é before z.
    const ids = ['10', '9', 'Z', 'a', 'z', 'é', '😀', '\uff5e'];
    const records = ids.map((end) => scene.record({ id: `${scene.place}:${end}` }));
    try {
      await scene.fill(
        adapter,
        [5, 2, 7, 0, 3, 6, 1, 4].map((at) => records[at]!),
      );
    } catch (error) {
      // A remote store may take UUIDs alone; those are ordered alike by all.
      storageError(error);
      return;
    }
    const { space } = records[0]!;
    sameRecords(await adapter.query({ space, order: 'oldest' }), records, 'oldest first');
    sameRecords(await adapter.query({ space }), [...records].reverse(), 'newest first');
    const { day, id } = records[6]!;
    sameRecords(await adapter.query({ space, order: 'oldest', after: { day, id } }), [records[7]!], 'behind a cursor');
  });

  test('gives at most as many as the limit', async (scene) => {
    const { adapter, records } = await library(scene);
    const { space } = records[0]!;
    const all = newestFirst(records.filter((record) => record.space === space && isPlain(record)));
    sameRecords(await adapter.query({ space, limit: 5 }), all.slice(0, 5), 'the newest five');
    sameRecords(
      await adapter.query({ space, limit: 5, order: 'oldest' }),
      [...all].reverse().slice(0, 5),
      'the oldest five',
    );
    sameRecords(await adapter.query({ space, limit: 10_000 }), all, 'a limit that is larger than what is there');
  });

  test('counts the limit after every filter', async (scene) => {
    const adapter = await scene.open();
    // The newest are all of one person and kind, so a limit that is applied too early finds none of the others.
    const older = times(4, (at) => scene.record({ day: `2026-11-0${at + 1}`, author: 'b', kind: 'promise' }));
    const newer = times(12, (at) => scene.record({ day: `2026-11-${at + 10}`, session: scene.id() }));
    await scene.fill(adapter, [...older, ...newer]);
    const { space, session } = older[0]!;
    const expected = [older[3]!, older[2]!];
    const filters: Partial<RecordQuery>[] = [
      { author: 'b' },
      { kind: 'promise' },
      { kind: ['promise', 'win'] },
      { session },
      { to: '2026-11-04' },
      { author: 'b', kind: 'promise' },
    ];
    for (const filter of filters) {
      sameRecords(await adapter.query({ space, ...filter, limit: 2 }), expected, `${shown(filter)}, limit 2`);
    }
  });

  test('goes on behind a key, in both orders and with filters', async (scene) => {
    const { adapter, records } = await library(scene);
    const { space } = records[0]!;
    const all = newestFirst(records.filter((record) => record.space === space && isPlain(record)));
    for (const order of ['newest', 'oldest'] as const) {
      const inOrder = order === 'newest' ? all : [...all].reverse();
      const behind = [0, 4, 5, inOrder.length - 1].flatMap((at): Question[] => {
        const { day, id } = inOrder[at]!;
        const query: RecordQuery = { space, order, after: { day, id } };
        const rest = inOrder.slice(at + 1);
        const some = rest.filter(
          (record) => record.kind === 'checkin' && record.author === 'a' && record.day >= '2026-11-21',
        );
        return [
          { query, expected: rest },
          { query: { ...query, limit: 3 }, expected: rest.slice(0, 3) },
          {
            query: { ...query, kind: 'checkin', author: 'a', from: '2026-11-21', limit: 3 },
            expected: some.slice(0, 3),
          },
        ];
      });
      await answersAll(adapter, behind);
    }
    sameRecords(
      await adapter.query({ space, order: 'newest', after: { day: '2026-11-01', id: '' } }),
      [],
      'behind everything',
    );
    sameRecords(
      await adapter.query({ space, order: 'oldest', after: { day: '2026-11-30', id: '' }, to: '2026-11-22' }),
      [],
      'behind a key that lies outside the days asked for',
    );
  });

  for (const order of ['newest', 'oldest'] as const) {
    test(`pages without a skip or a repeat while others write, ${order} first`, async (scene) => {
      const adapter = await scene.open();
      const other = await scene.open();
      const day = (at: number) => `2026-11-${String(10 + at).padStart(2, '0')}`;
      const records = times(40, (at) => scene.record({ day: day(Math.floor(at / 5)) }));
      await scene.fill(adapter, records);
      const { space } = records[0]!;
      const seen: StoredRecord[] = [];
      let after: RecordQuery['after'];
      for (let pages = 0; ; pages++) {
        check(pages < 60, 'The pages never end.');
        const page = await adapter.query({ space, order, limit: 7, after });
        if (page.length === 0) break;
        check(page.length <= 7, `A page of ${page.length} came for a limit of 7.`);
        seen.push(...page);
        const last = page[page.length - 1]!;
        after = { day: last.day, id: last.id };
        // Others write in front of the cursor and change what was seen, so that all behind it moves down; then they
        // delete what was seen, the cursor's own record too, and all moves up.
        const inFront = () => scene.record({ day: order === 'newest' ? '2026-11-30' : '2026-11-01' });
        const changes: Change[] =
          pages % 2
            ? page.slice(-3).map(({ id }) => ({ delete: id }))
            : [{ put: inFront() }, { put: inFront() }, { put: scene.rewritten(page[0]!, { words: 'changed' }) }];
        await (pages % 3 ? adapter : other).commit(changes);
      }
      const ids = seen.map((record) => record.id);
      check(new Set(ids).size === ids.length, 'A record came twice on the way through the pages.');
      const missed = records.filter((record) => !ids.includes(record.id));
      check(missed.length === 0, `${missed.length} of 40 records that were there all the time never came.`);
      const sorted = newestFirst(seen).map((record) => record.id);
      if (order === 'oldest') sorted.reverse();
      check(shown(ids) === shown(sorted), 'The pages together are not in order.');
    });
  }

  test('leaves kinds that begin with _ out of plain queries, and gives them when asked', async (scene) => {
    const adapter = await scene.open();
    const plain = scene.record();
    const hidden = scene.record({ kind: '_keys' });
    await adapter.commit([{ put: plain }, { put: hidden }]);
    const { space } = plain;
    sameRecords(await adapter.query({ space }), [plain], 'without kind');
    sameRecords(await adapter.query({ space, session: plain.session }), [plain], 'by session, without kind');
    sameRecords(await adapter.query({ space, limit: 1 }), [plain], 'without kind, limit 1');
    sameRecords(await adapter.query({ space, kind: '_keys' }), [hidden], 'by that kind');
    sameRecords(await adapter.query({ space, kind: ['_keys', 'checkin'] }), [hidden, plain], 'by both kinds');
    sameRecord(await adapter.get(hidden.id), hidden, 'get');
  });

  test('leaves drafts out of plain queries, and gives them when asked', async (scene) => {
    const adapter = await scene.open();
    const plain = scene.record();
    const draft = scene.record({ kind: 'draft', id: `draft:${plain.space}:checkin:${scene.place}` });
    await adapter.commit([{ put: plain }]);
    try {
      await adapter.commit([{ put: draft }]);
    } catch (error) {
      // A remote adapter refuses drafts, which is right: they stay on the device.
      storageError(error);
      sameRecords(await adapter.query({ space: plain.space }), [plain], 'after a refused draft');
      return;
    }
    const { space } = plain;
    sameRecords(await adapter.query({ space }), [plain], 'without kind');
    sameRecords(await adapter.query({ space, session: plain.session }), [plain], 'by session, without kind');
    sameRecords(await adapter.query({ space, kind: 'draft' }), [draft], 'by kind');
    sameRecord(await adapter.get(draft.id), draft, 'get');
  });
}
