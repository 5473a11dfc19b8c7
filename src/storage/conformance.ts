import type {
  Change,
  ChangeNotice,
  Json,
  RecordQuery,
  StorageAdapter,
  StorageCode,
  StorageError,
  StoredRecord,
} from './adapter.js';
import { crossKinds, crossRecords, questions } from './conformance-cross.js';

/** What the suite needs of a test runner, and what it may be told about an adapter. */
export interface ConformanceOptions {
  /** Of mocha, jasmine, vitest, jest, node:test or anything alike. */
  describe(name: string, body: () => void): unknown;
  /** Given an async function without parameters, and the milliseconds it may take, which a runner may overlook. */
  it(name: string, run: () => Promise<void>, timeout?: number): unknown;
  /**
   * Makes the adapter fail, one function a code. Called after a connection is open at `place`; the next `commit` there
   * (for `unavailable`, `version` and `corrupt`: the next `open` or `get`) must reject with that code and change nothing.
   */
  provoke?: Partial<Record<StorageCode, (place: string) => Promise<void>>>;
  /** What the adapter declares: changes in one commit (at least 10, default 10,000), UTF-16 units in one text (default 1,048,576). */
  limits?: { changes?: number; characters?: number };
}

/** Opens a connection to the data at `place`. The same place twice gives two connections to the same data. */
export type OpenAdapter = (place: string) => Promise<StorageAdapter>;

/** Connections must hear of one another's commits within 2 s; one second on top for a busy machine. In ms. */
const HEARD_WITHIN = 3000;
/** How long one case may wait for an adapter before it says so, and a case that writes or asks very much. In ms. */
const PATIENCE = 60_000;
const LONG_PATIENCE = 300_000;
/** What was under way at close ends within this time. In ms. */
const ENDS_WITHIN = 10_000;
/** So many questions are under way at a time where there are very many. */
const QUESTIONS_AT_ONCE = 28;

/**
 * Proves a storage adapter: describes one case for each promise of the contract, for any test runner, with no assertion
 * library. Every case uses a place of its own, and closes what it opened; what it wrote stays there.
 *
 * @example
 * storageConformance('my adapter', async (place) => myAdapter({ database: place }), { describe, it });
 *
 * @param name of the adapter, for the report
 * @param open opens a connection; see `OpenAdapter`
 */
export function storageConformance(name: string, open: OpenAdapter, options: ConformanceOptions): void {
  const { describe, it, provoke = {}, limits = {} } = options;
  const mostChanges = limits.changes ?? 10_000;
  const mostCharacters = limits.characters ?? 1_048_576;

  const test = (title: string, run: (scene: Scene) => Promise<void>, patience = PATIENCE) => {
    // A plain function without parameters: mocha reaches its timeout by `this`, and takes a parameter for a callback.
    const body = async function (this: unknown): Promise<void> {
      const mocha = this as { timeout?: (ms: number) => void } | undefined;
      if (typeof mocha?.timeout === 'function') mocha.timeout(patience + 5000);
      const scene = new Scene(open, mostChanges);
      try {
        await inTime(run(scene), patience, 'The adapter did not answer');
      } catch (error) {
        throw error instanceof Failure ? error : unexpected(error);
      } finally {
        await scene.end();
      }
    };
    it(title, body, patience + 5000);
  };

  describe(`storage conformance: ${name}`, () => {
    describe('records', () => {
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
        for (const record of [...records, cased]) sameRecord(await adapter.get(record.id), record, 'get');
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
        sameRecords(await adapter.query({ space: home.space }), [kind, home], 'a space with a capital letter');
        sameRecords(await adapter.query({ space: lower.space }), [lower], 'a space in small letters');
        sameRecords(
          await adapter.query({ space: home.space, kind: 'Checkin' }),
          [kind],
          'a kind with a capital letter',
        );
        sameRecords(await adapter.query({ space: home.space, kind: ['checkin'] }), [home], 'a kind in small letters');
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
          for (const one of asWritten) sameRecord(await adapter.get(one.id), one, `${use} use of a connection, get`);
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
    });

    describe('queries', () => {
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
          record.kind === 'checkin' &&
          record.author === 'a' &&
          record.day >= '2026-11-21' &&
          record.day <= '2026-11-23',
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
              const asked = questions(records, kind, order);
              for (let start = 0; start < asked.length; start += QUESTIONS_AT_ONCE) {
                const some = asked.slice(start, start + QUESTIONS_AT_ONCE);
                const answers = await Promise.all(some.map(({ query }) => adapter.query(query)));
                some.forEach(({ query, expected }, at) =>
                  sameRecords(answers[at]!, expected, `asked for ${asWords(query)}`),
                );
              }
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
        for (const query of nothing) sameRecords(await adapter.query({ space, ...query }), [], shown(query));
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
        sameRecords(
          await adapter.query({ space, order: 'oldest', after: { day, id } }),
          [records[7]!],
          'behind a cursor',
        );
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
          for (const at of [0, 4, 5, inOrder.length - 1]) {
            const { day, id } = inOrder[at]!;
            const after = { day, id };
            const rest = inOrder.slice(at + 1);
            sameRecords(await adapter.query({ space, order, after }), rest, `${order}, behind number ${at}`);
            sameRecords(
              await adapter.query({ space, order, after, limit: 3 }),
              rest.slice(0, 3),
              `${order}, three behind number ${at}`,
            );
            sameRecords(
              await adapter.query({ space, order, after, kind: 'checkin', author: 'a', from: '2026-11-21', limit: 3 }),
              rest
                .filter((record) => record.kind === 'checkin' && record.author === 'a' && record.day >= '2026-11-21')
                .slice(0, 3),
              `${order}, three of kind, author and days behind number ${at}`,
            );
          }
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
    });

    describe('commits', () => {
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
      if (limits.changes !== undefined) {
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
    });

    describe('conditions', () => {
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
    });

    describe('notices', () => {
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
        await pause(200);
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
        await eventually(
          async () => heard.every(({ length }) => length >= 4),
          'Not every listener heard every commit.',
        );
        // A second notice may take as long as the first one may.
        await pause(2000);
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
        await pause(300);
        check(heard.length === 0, 'A listener heard of a commit that was refused.');
      });

      test('tells everyone of a clear: all ids, no kinds, and which space', async (scene) => {
        const adapter = await scene.open();
        const other = await scene.open();
        const record = scene.record();
        await adapter.commit([{ put: record }]);
        // What the commit says to the other connection may still be on its way.
        await eventually(
          async () => (await other.get(record.id)) !== undefined,
          'The other connection does not see it.',
        );
        await pause(300);
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
          await eventually(
            async () => others.length >= count,
            `The other connection did not hear of a clear of ${what}.`,
          );
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
    });

    describe('clear', () => {
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
    });

    describe('connections', () => {
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
            await pause(20);
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
        await pause(300);
        check(heard === 0, 'A closed connection still hears notices.');
      });
    });

    const codes = Object.keys(provoke) as StorageCode[];
    if (codes.length > 0) {
      describe('failures', () => {
        for (const code of codes) {
          test(
            `answers ${code}, and changes nothing`,
            async (scene) => {
              const adapter = await scene.open();
              const old = scene.record();
              await adapter.commit([{ put: old }]);
              const heard: ChangeNotice[] = [];
              adapter.subscribe((notice) => heard.push(notice));
              await provoke[code]!(scene.place);
              if (code === 'unavailable' || code === 'version' || code === 'corrupt') {
                // The next get, or else the next open, which may open only when it is used.
                const got = await adapter.get(old.id).then(
                  () => false,
                  (error) => coded(error, code),
                );
                if (!got)
                  await refused(
                    scene.open().then((again) => again.get(old.id)),
                    code,
                    'open or get',
                  );
                return;
              }
              const added = scene.record();
              await refused(
                adapter.commit([{ put: added }, { put: scene.rewritten(old, { words: 'not to be kept' }) }]),
                code,
                'commit',
              );
              check(heard.length === 0, 'A listener heard of the commit that was refused.');
              // Where the failure goes on and nothing can be read, nothing can be said about it.
              const both = async (reader: StorageAdapter) =>
                [await reader.get(old.id), await reader.get(added.id)] as const;
              const after = await both(adapter).catch(async (error) => {
                storageError(error);
                return scene
                  .open()
                  .then(both)
                  .catch((again) => void storageError(again));
              });
              if (!after) return;
              sameRecord(after[0], old, 'the record that was there before');
              check(after[1] === undefined, 'A part of the refused commit was kept.');
            },
            LONG_PATIENCE,
          );
        }
      });
    }
  });
}

/** What one case works with: a fresh place, the connections it opened, and records to write there. */
class Scene {
  static #count = 0;
  readonly place = `conformance-${random(8)}-${++Scene.#count}`;
  #opened: StorageAdapter[] = [];
  #ids = 0;
  #session = this.id();
  #open: OpenAdapter;
  #mostChanges: number;

  constructor(open: OpenAdapter, mostChanges: number) {
    this.#open = open;
    this.#mostChanges = mostChanges;
  }

  open(): Promise<StorageAdapter> {
    return this.openAt(this.place);
  }

  async openAt(place: string): Promise<StorageAdapter> {
    const adapter = await this.#open(place);
    this.#opened.push(adapter);
    return adapter;
  }

  /** Writes records in as few commits as the adapter takes. */
  async fill(adapter: StorageAdapter, records: readonly StoredRecord[]): Promise<void> {
    for (let start = 0; start < records.length; start += this.#mostChanges) {
      await adapter.commit(records.slice(start, start + this.#mostChanges).map((put) => ({ put })));
    }
  }

  async end(): Promise<void> {
    // What went wrong here was said by the case itself; an adapter that never closes must not hold up the others.
    const close = async (adapter: StorageAdapter) => inTime(adapter.close(), 5000, 'close did not end');
    await Promise.all(this.#opened.map((adapter) => close(adapter).catch(() => {})));
  }

  /** A UUIDv7; later ones of one scene compare as larger. */
  id(): string {
    const time = (0x019a00000000 + this.#ids++).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random(3)}-8${random(3)}-${random(12)}`;
  }

  record(fields: Partial<StoredRecord> = {}): StoredRecord {
    return {
      id: this.id(),
      kind: 'checkin',
      space: `space-of-${this.place}`,
      session: this.#session,
      author: 'a',
      visibility: 'private',
      createdAt: '2026-11-24T18:30:00.000Z',
      updatedAt: '2026-11-24T18:30:00.000Z',
      day: '2026-11-24',
      schema: 1,
      rev: this.id(),
      data: { words: 'Thank you for waiting up.' },
      ...fields,
    };
  }

  /** The same record as its writer writes it again: new revision, new time, new data. */
  rewritten(record: StoredRecord, data: Json = { words: 'again' }): StoredRecord {
    return { ...record, updatedAt: '2026-11-24T19:00:00.000Z', rev: this.id(), data };
  }
}

/** Thirty records over five days in one space, as many in another, and hidden ones, written in no order. */
async function library(scene: Scene): Promise<{ adapter: StorageAdapter; records: StoredRecord[] }> {
  const adapter = await scene.open();
  const sessions = times(4, () => scene.id());
  const { space } = scene.record();
  const records: StoredRecord[] = [];
  for (const inSpace of [space, `${space}-2`]) {
    times(30, (at) =>
      records.push(
        scene.record({
          space: inSpace,
          kind: ['checkin', 'checkin', 'promise', 'checkin', 'win'][at % 5]!,
          author: at % 3 === 1 ? 'b' : 'a',
          session: inSpace === space ? sessions[at % 4]! : scene.id(),
          day: `2026-11-${20 + Math.floor(at / 6)}`,
        }),
      ),
    );
  }
  const hidden = scene.record({ space, kind: '_keys', session: scene.id() });
  const changes = [...records, hidden];
  // Every seventh, round and round: 61 and 7 have no common divisor.
  await scene.fill(
    adapter,
    times(changes.length, (at) => changes[(at * 7) % changes.length]!),
  );
  return { adapter, records: [...records, hidden] };
}

const isPlain = ({ kind }: StoredRecord) => kind !== 'draft' && !kind.startsWith('_');

const newestFirst = (records: readonly StoredRecord[]) =>
  [...records].sort((one, other) =>
    one.day !== other.day ? (one.day < other.day ? 1 : -1) : one.id < other.id ? 1 : one.id > other.id ? -1 : 0,
  );

const awkward: Json = {
  emoji: '👩🏽‍❤️‍👨🏻 🫶 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  rightToLeft: 'שלום, \u202Bمرحبا بالعالم\u202C — كيف حالك؟',
  composed: 'é',
  decomposed: 'e\u0301',
  lines: '  two spaces, a tab\t, a return\r\n and a newline\n ',
  quotes: `"double" 'single' \`back\` \\ / </script> <b>&amp;</b> ${'$'}{x} %s %00 ; -- '); DROP TABLE records;`,
  separators: 'a\u2028b\u2029c\u00a0d\ufeffe',
  empty: '',
  nothing: null,
  yes: true,
  no: false,
  numbers: [0, 1, -1, 0.1, -1.5e-7, 9007199254740991, -9007199254740991, 1e21],
  nested: [[], {}, [[[]]], { a: { b: { c: [{ d: null }] } } }],
  'a key with spaces, "quotes", dots.and/slashes': 1,
  '': 'an empty key',
  '1': 'a key that is a number',
  date: '2026-11-24T18:30:00.000Z',
  number: '007',
};

const everyJson: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1.5,
  '',
  'words',
  'null',
  [],
  {},
  [null],
  [[], {}, [[null]]],
  ['', 0, false, null],
  { '': null },
  { '': { '': [] } },
  { a: { b: null }, c: [{ d: null }, {}] },
];

/** So many UTF-16 units: line breaks, letters of two and three bytes and pairs, and never half a pair at the end. */
function longText(units: number): string {
  const line = 'What I wanted to say is this: café, 愛, 😀.\n';
  const text = line.repeat(Math.ceil(units / line.length)).slice(0, Math.max(0, units - 4));
  // A cut may have halved the pair.
  return (text.replace(/[\ud800-\udbff]$/, '.') + 'end.').slice(-units);
}

/** `Array.isArray` that leaves the type as it is. */
const isList = (value: unknown): boolean => Array.isArray(value);

/** What a case says when the adapter breaks a promise. */
class Failure extends Error {}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Failure(message);
}

/** What the adapter threw where it had no reason to. */
function unexpected(error: unknown): Failure {
  const { name, code, message } = (error ?? {}) as Partial<StorageError>;
  const what = name === 'StorageError' ? `a StorageError '${code}'` : name;
  return new Failure(
    `The adapter threw ${what ?? 'something'} where it should have answered: ${message ?? shown(error)}.`,
    {
      cause: error,
    },
  );
}

function sameRecord(actual: StoredRecord | undefined, expected: StoredRecord, what: string): void {
  check(actual, `${what}: a record is missing.`);
  // What an adapter adds at the top for itself is its own affair.
  for (const field of Object.keys(expected) as (keyof StoredRecord)[]) {
    const place = difference(actual[field], expected[field], field);
    if (place) {
      throw new Failure(`${what}: a record differs at ${place}.`);
    }
  }
}

function sameRecords(actual: readonly StoredRecord[], expected: readonly StoredRecord[], what: string): void {
  check(isList(actual), `${what}: query gave ${shown(actual)}, not a list.`);
  const ids = (records: readonly StoredRecord[]) => records.map((record) => record?.id);
  if (actual.length !== expected.length || ids(actual).some((id, at) => id !== expected[at]!.id)) {
    const wanted = new Set(ids(expected));
    const got = new Set(ids(actual));
    const missing = [...wanted].filter((id) => !got.has(id)).length;
    const extra = [...got].filter((id) => !wanted.has(id)).length;
    const twice = actual.length - got.size;
    throw new Failure(
      `${what}: ${actual.length} records came, ${expected.length} were expected` +
        (missing || extra || twice
          ? `; ${missing} missing, ${extra} not asked for, ${twice} twice.`
          : '; the order is wrong.'),
    );
  }
  actual.forEach((record, at) => sameRecord(record, expected[at]!, `${what}, number ${at}`));
}

/** Where two values of JSON differ; nothing when they are the same. The order of keys does not count. */
function difference(actual: unknown, expected: unknown, path: string): string | undefined {
  if (typeof expected !== 'object' || expected === null) {
    return actual === expected ? undefined : `${path}: ${shown(actual)} instead of ${shown(expected)}`;
  }
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) {
    return `${path}: ${shown(actual)} instead of ${shown(expected)}`;
  }
  const [had, has] = [Object.keys(expected), Object.keys(actual)];
  for (const key of new Set([...had, ...has])) {
    const inside = `${path}.${key}`;
    if (!has.includes(key)) return `${inside}: missing`;
    if (!had.includes(key)) return `${inside}: added`;
    const found = difference(actual[key as never], expected[key as never], inside);
    if (found) return found;
  }
  return undefined;
}

function sameButForLoneSurrogates(written: string, kept: unknown): boolean {
  if (typeof kept !== 'string' || kept.length !== written.length) return false;
  for (let at = 0; at < written.length;) {
    const whole = String.fromCodePoint(written.codePointAt(at)!);
    const lone = whole.length === 1 && whole >= '\ud800' && whole <= '\udfff';
    const same = kept.startsWith(whole, at) || (lone && kept[at] === '\ufffd');
    if (!same) return false;
    at += whole.length;
  }
  return true;
}

/** Changes a record in place, as far as the adapter has not frozen it, which is a fine way to protect it. */
function deface(record: StoredRecord | undefined): void {
  attempt(
    () => (record!.rev = 'defaced'),
    () => ((record!.data as { words: string }).words = 'defaced'),
    () => (record!.data as { list: number[] }).list.push(2),
    () => (record!.data = 'defaced'),
  );
}

/** Changes a notice in place, as far as the adapter has not frozen it. */
function defaceNotice(notice: ChangeNotice): void {
  attempt(
    () => ((notice.kinds as string[]).length = 0),
    () => ((notice.ids as string[]).length = 0),
    () => (notice.space = 'defaced'),
    () => (notice.ids = []),
    () => (notice.kinds = []),
  );
}

function attempt(...attempts: (() => unknown)[]): void {
  for (const change of attempts) {
    try {
      change();
    } catch {
      // Frozen.
    }
  }
}

/** That a notice says what a commit of these records must say. A delete may leave the kinds open. */
function noticed(notice: ChangeNotice, records: readonly StoredRecord[], deleted = false): void {
  const spaces = new Set(records.map((record) => record.space));
  const [space] = spaces.size > 1 ? [''] : spaces;
  check(notice.space === space, `The notice says space ${shown(notice.space)} instead of ${shown(space)}.`);
  check(Array.isArray(notice.kinds), `The notice's kinds are ${shown(notice.kinds)}, not a list.`);
  check(
    notice.ids === 'all' || Array.isArray(notice.ids),
    `The notice's ids are ${shown(notice.ids)}, neither a list nor 'all'.`,
  );
  const ids = new Set(notice.ids);
  for (const { id, kind } of records) {
    check(notice.ids === 'all' || ids.has(id), 'The notice does not name the id of a record that changed.');
    check(
      notice.kinds.includes(kind) || (deleted && notice.kinds.length === 0),
      `The notice says kinds ${shown(notice.kinds)} and leaves out ${kind}.`,
    );
  }
}

/** Every way out of an adapter is a StorageError: told by its name and code, since it may come from another copy. */
function storageError(error: unknown): asserts error is StorageError {
  const { name, code, ids } = (error ?? {}) as Partial<StorageError>;
  check(
    name === 'StorageError' && typeof code === 'string' && Array.isArray(ids),
    `The adapter threw ${name === 'StorageError' ? 'a StorageError without code or ids' : String(error)}; only a StorageError is allowed.`,
  );
}

function coded(error: unknown, code: StorageCode): true {
  storageError(error);
  check(error.code === code, `The adapter refused with '${error.code}' where '${code}' was due.`);
  return true;
}

const conflictOnly = (error: unknown) => void coded(error, 'conflict');

async function refused(promise: Promise<unknown>, code: StorageCode, what = 'commit'): Promise<void> {
  let error: unknown;
  try {
    await promise;
  } catch (cause) {
    coded((error = cause), code);
  }
  check(error, `${what} was accepted where '${code}' was due.`);
}

const closedOnly = (error: unknown): boolean => !coded(error, 'closed');

/** Whether what goes beyond a declared limit was taken; if not, it must be refused with `quota`. */
const keptOrQuota = (committing: Promise<void>): Promise<boolean> =>
  committing.then(
    () => true,
    (error) => !coded(error, 'quota'),
  );

/** Whether the adapter took records that it may refuse. */
const taken = (adapter: StorageAdapter, records: readonly StoredRecord[]): Promise<boolean> =>
  adapter.commit(records.map((put) => ({ put }))).then(
    () => true,
    (error) => {
      storageError(error);
      return false;
    },
  );

/** A read from within a listener: its failure is met where it is awaited, and nowhere else. */
function read(adapter: StorageAdapter, id: string): Promise<StoredRecord | undefined> {
  const reading = adapter.get(id);
  reading.catch(() => {});
  return reading;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Other connections may lag by two seconds, so what they show is asked for until it is there. */
async function eventually(condition: () => Promise<boolean>, message: string): Promise<void> {
  const end = Date.now() + HEARD_WITHIN;
  while (!(await condition())) {
    check(Date.now() < end, message);
    await pause(10);
  }
}

async function inTime<Value>(promise: Promise<Value>, ms: number, message: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure(`${message} within ${ms / 1000} seconds.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

const random = (digits: number): string => times(digits, () => Math.floor(Math.random() * 16).toString(16)).join('');

const escaped = (text: unknown): string =>
  JSON.stringify(text)?.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A query without its space, which is a long name and the same for all. */
const asWords = (query: RecordQuery): string =>
  JSON.stringify(query, (key, value: unknown) => (key === 'space' ? undefined : value));

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
