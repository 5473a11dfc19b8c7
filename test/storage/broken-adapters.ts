import { memory } from '../../src/storage/memory.js';
import { StorageError, type Change, type ChangeNotice, type Json, type StoredRecord } from '../../src/storage/index.js';
import { brokenQueries } from './broken-queries.js';
import {
  but,
  changingTexts,
  querying,
  quietly,
  telling,
  tellingAll,
  tellingOthers,
  wait,
  withoutIfRev,
  writing,
  type BrokenAdapter,
  type Override,
} from './broken.js';

const LARGE_COMMIT = 'keeps 200 changes in one commit, names them all, and finds them without a limit';

const full = new Set<string>();
const provoke = {
  async quota(place: string) {
    full.add(place);
  },
};

const VERBATIM = 'keeps author, visibility, version, times and revision verbatim';
const BY_BOTH = 'finds what both wrote as theirs, and as nobody else’s';
const IN_ORDER = 'applies several changes of one record in their order, so that the last one wins';

/** A copy made by plain assignment: a key named `__proto__` becomes the prototype. */
const assigned = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(assigned);
  const copy: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = assigned(inner);
  return copy;
};

const EVERY_JSON = 'keeps every kind of JSON as data';
const BY_CASE = 'tells apart spaces, kinds, sessions and ids that differ in case alone';
const AT_CLOSE = 'keeps what is under way when it closes, or refuses it with closed';
const OF_CLEAR = 'tells everyone of a clear: all ids, no kinds, and which space';

const alike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A commit that takes its time and finds at the end that its connection was closed. */
const closedMeanwhile =
  (then: (changes: readonly Change[], place: string) => Promise<void>): Override =>
  (sound, place) => {
    let closed = false;
    return {
      async commit(changes) {
        if (closed) throw new StorageError('closed');
        const copy = structuredClone(changes);
        await wait(20);
        await (closed ? then(copy, place) : sound.commit(copy));
      },
      close() {
        closed = true;
        return sound.close();
      },
    };
  };

/** Data with every value inside it changed, from within. */
const mapped = (value: Json, change: (value: Json) => Json): Json => {
  if (typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) return change((value as readonly Json[]).map((inner) => mapped(inner, change)));
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)])));
};
const writingData = (change: (value: Json) => Json) => writing((record) => ({ ...record, data: change(record.data) }));

export const brokenAdapters: readonly BrokenAdapter[] = [
  ...brokenQueries,
  but('loses the second change of a commit', 'applies every change of a commit', (sound) => ({
    commit: (changes) => sound.commit(changes.filter((_, at) => at !== 1)),
  })),
  but(
    'writes a batch one by one, so that what came before a refusal stays',
    [
      'keeps none of 200 changes when the last is refused',
      'keeps none of the changes when the first or a middle one is refused',
    ],
    (sound) => ({
      async commit(changes) {
        for (const change of changes) await sound.commit([change]);
      },
    }),
  ),
  but('shows a batch by half while it is written', 'is never seen by half', (sound) => ({
    async commit(changes) {
      if (changes.some((change) => change.ifRev !== undefined)) return sound.commit(changes);
      for (let start = 0; start < changes.length; start += 50) {
        await sound.commit(changes.slice(start, start + 50));
        await wait(1);
      }
    },
  })),
  but('keeps only the first hundred changes of a commit', LARGE_COMMIT, (sound) => ({
    commit: (changes) => sound.commit(changes.slice(0, 100)),
  })),
  but('ignores ifRev', 'writes over the revision it was told, and over no other', (sound) => ({
    commit: (changes) => sound.commit(changes.map(withoutIfRev)),
  })),
  but('ignores ifRev null', 'creates with ifRev null only what does not exist', (sound) => ({
    commit: (changes) => sound.commit(changes.map((one) => (one.ifRev === null ? withoutIfRev(one) : one))),
  })),
  but('ignores ifRev of a delete', 'deletes the revision it was told, and no other', (sound) => ({
    commit: (changes) => sound.commit(changes.map((one) => ('delete' in one ? withoutIfRev(one) : one))),
  })),
  but(
    'accepts a revision of a record that is not there',
    'refuses a revision of a record that is not there',
    (sound) => ({
      async commit(changes) {
        const there = await Promise.all(changes.map((one) => sound.get('put' in one ? one.put.id : one.delete)));
        await sound.commit(changes.map((one, at) => (there[at] || one.ifRev === null ? one : withoutIfRev(one))));
      },
    }),
  ),
  but(
    'checks ifRev first and writes later',
    [
      'lets one of several that create the same record at once win',
      'loses no update when two connections write the same record',
    ],
    (sound) => ({
      async commit(changes) {
        for (const change of changes) {
          const id = 'put' in change ? change.put.id : change.delete;
          const rev = (await sound.get(id))?.rev ?? null;
          if (change.ifRev !== undefined && change.ifRev !== rev) throw new StorageError('conflict', { ids: [id] });
        }
        await wait(2);
        await sound.commit(changes.map(withoutIfRev));
      },
    }),
  ),
  but(
    'hands out the very objects it keeps',
    'is not changed by a caller who changes a record that was read',
    (sound) => {
      const kept = new Map<string, StoredRecord>();
      const one = (record: StoredRecord) => {
        const held = kept.get(record.id);
        if (held) return held;
        kept.set(record.id, record);
        return record;
      };
      return {
        async get(id) {
          const record = await sound.get(id);
          return record && one(record);
        },
        query: async (query) => (await sound.query(query)).map(one),
      };
    },
  ),
  but(
    'keeps the very objects it is handed',
    'is not changed by a caller who changes a record after it was kept',
    (sound) => {
      const handed = new Map<string, StoredRecord>();
      return {
        async commit(changes) {
          await sound.commit(changes);
          for (const change of changes) if ('put' in change) handed.set(change.put.id, change.put);
        },
        get: async (id) => handed.get(id) ?? (await sound.get(id)),
      };
    },
  ),
  but('gives the oldest first unless asked', 'finds everything of one space and nothing of another', (sound) => ({
    query: (query) => sound.query({ order: 'oldest', ...query }),
  })),
  but(
    'sorts by day and forgets the ids',
    'puts records of one day in the order of their ids',
    querying((all, { order, limit }) => {
      // In the order in which they were written, as far as the day leaves it open.
      const shuffled = [...all].sort((one, other) => (one.rev.slice(-4) < other.rev.slice(-4) ? -1 : 1));
      return shuffled
        .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day === (order === 'oldest') ? -1 : 1))
        .slice(0, limit);
    }),
  ),
  but(
    'compares ids by language',
    'compares ids by UTF-16 unit, not by language or code point',
    querying((all, { order, limit }) =>
      all
        .sort(
          (one, other) =>
            (one.day.localeCompare(other.day) || one.id.localeCompare(other.id)) * (order === 'oldest' ? 1 : -1),
        )
        .slice(0, limit),
    ),
  ),
  but('pages by offset', 'pages without a skip or a repeat while others write, newest first', (sound) => {
    const offsets = new Map<string, number>();
    return {
      async query({ after, ...query }) {
        const all = await sound.query({ ...query, limit: undefined });
        const start = after ? (offsets.get(after.id) ?? all.findIndex((one) => one.id === after.id) + 1) : 0;
        const page = all.slice(start, query.limit === undefined ? undefined : start + query.limit);
        const last = page.at(-1);
        if (last) offsets.set(last.id, start + page.length);
        return page;
      },
    };
  }),
  but(
    'begins a page with the record of the cursor',
    'goes on behind a key, in both orders and with filters',
    (sound) => ({
      async query(query) {
        const cursor = query.after && (await sound.get(query.after.id));
        const page = await sound.query(query);
        return cursor ? [cursor, ...page].slice(0, query.limit) : page;
      },
    }),
  ),
  but('applies filters after the limit', 'counts the limit after every filter', (sound) => ({
    async query(query) {
      const { space, order, limit, after } = query;
      const page = new Set((await sound.query({ space, order, limit, after })).map((one) => one.id));
      const fitting = await sound.query(query);
      return query.kind === undefined || (typeof query.kind === 'string' && query.kind.startsWith('_'))
        ? fitting
        : fitting.filter((one) => page.has(one.id));
    },
  })),
  but('ignores the limit', 'gives at most as many as the limit', (sound) => ({
    query: (query) => sound.query({ ...query, limit: undefined }),
  })),
  but(
    'leaves the last day out',
    'finds up to a day, that day included',
    querying((all, { to, limit }) => all.filter((one) => !to || one.day < to).slice(0, limit)),
  ),
  but('looks at the first of several kinds', 'finds by several kinds', (sound) => ({
    query: (query) => sound.query({ ...query, kind: typeof query.kind === 'string' ? query.kind : query.kind?.[0] }),
  })),
  but('ignores the author where a session is given', 'finds by session, alone and with other filters', (sound) => ({
    query: (query) => sound.query(query.session === undefined ? query : { ...query, author: undefined }),
  })),
  but(
    'gives records of spaces whose name begins alike',
    'finds everything of one space and nothing of another',
    (sound) => ({
      async query(query) {
        const [own, alike] = await Promise.all([
          sound.query(query),
          sound.query({ ...query, space: `${query.space}-2` }),
        ]);
        return [...own, ...alike].slice(0, query.limit);
      },
    }),
  ),
  but(
    'gives hidden kinds in plain queries',
    'leaves kinds that begin with _ out of plain queries, and gives them when asked',
    (sound) => ({
      query: (query) => sound.query({ kind: ['checkin', 'promise', 'win', '_keys'], ...query }),
    }),
  ),
  but('gives drafts in plain queries', 'leaves drafts out of plain queries, and gives them when asked', (sound) => ({
    query: (query) => sound.query({ kind: ['checkin', 'promise', 'win', 'draft'], ...query }),
  })),
  but('tells before it writes', 'tells its own listeners only what can already be read', (sound) => {
    const listeners = new Set<(notice: ChangeNotice) => void>();
    return {
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async commit(changes) {
        for (const change of changes) {
          const record = 'put' in change ? change.put : await sound.get(change.delete);
          if (!record) continue;
          for (const tell of listeners) tell({ space: record.space, kinds: [record.kind], ids: [record.id] });
        }
        await wait(1);
        await sound.commit(changes);
      },
    };
  }),
  but(
    'tells other connections before they can read it',
    'tells other connections within two seconds, and only what can already be read',
    (sound) => {
      // Reads lag behind what is told, as they do from a replica.
      const born = new Map<string, number>();
      sound.subscribe(({ ids }) => ids !== 'all' && ids.forEach((id) => born.set(id, Date.now())));
      return {
        commit: async (changes) => {
          await sound.commit(changes);
          for (const change of changes) if ('put' in change) born.delete(change.put.id);
        },
        get: async (id) => (Date.now() - (born.get(id) ?? 0) < 200 ? undefined : sound.get(id)),
      };
    },
  ),
  but('never tells anyone', 'tells its own listeners once, before the commit resolves', () => ({
    subscribe: () => () => {},
  })),
  but(
    'never tells other connections',
    [
      'tells other connections within two seconds, and only what can already be read',
      'tells each listener of each commit once and never again',
    ],
    (sound) => {
      let own = false;
      return {
        subscribe: (listener) => sound.subscribe((notice) => own && listener(notice)),
        async commit(changes) {
          own = true;
          await sound.commit(changes).finally(() => (own = false));
        },
        async clear(space) {
          own = true;
          await sound.clear(space).finally(() => (own = false));
        },
      };
    },
  ),
  but(
    'tells everything twice',
    'tells its own listeners once, before the commit resolves',
    telling((notice, listener) => {
      listener(notice);
      listener(notice);
    }),
  ),
  but(
    'tells everything again a second later',
    'tells each listener of each commit once and never again',
    telling((notice, listener) => {
      listener(notice);
      setTimeout(() => quietly(listener, notice), 1000);
    }),
  ),
  but(
    'tells its own listeners after the commit has resolved',
    'tells its own listeners once, before the commit resolves',
    telling((notice, listener) => void setTimeout(() => quietly(listener, notice), 5)),
  ),
  but(
    'names the first space alone when a commit is about several',
    'says no single space when a commit is about several',
    (sound) => {
      let first: string | undefined;
      return {
        subscribe: (listener) => sound.subscribe((notice) => listener({ ...notice, space: notice.space || first! })),
        commit(changes) {
          first = changes.map((one) => ('put' in one ? one.put.space : undefined)).find(Boolean);
          return sound.commit(changes);
        },
      };
    },
  ),
  but('tells of a commit that was refused', 'says nothing of a commit that was refused', (sound) => {
    const listeners = new Set<(notice: ChangeNotice) => void>();
    return {
      subscribe(listener) {
        listeners.add(listener);
        const end = sound.subscribe(listener);
        return () => {
          listeners.delete(listener);
          end();
        };
      },
      commit: (changes) =>
        sound.commit(changes).catch((error) => {
          for (const tell of listeners) tell({ space: '', kinds: [], ids: [] });
          throw error;
        }),
    };
  }),
  but(
    'goes on telling one who has left',
    'tells nothing more to a listener that has ended its subscription',
    (sound) => ({
      subscribe(listener) {
        sound.subscribe(listener);
        return () => {};
      },
    }),
  ),
  but(
    'tells nobody of a clear',
    'tells everyone of a clear: all ids, no kinds, and which space',
    telling((notice, listener) => {
      if (notice.ids !== 'all') listener(notice);
    }),
  ),
  but('clears every space', 'empties one space, hidden kinds and drafts too, and leaves the others', (sound) => ({
    clear: () => sound.clear(),
  })),
  but(
    'clears what a plain query finds',
    'empties one space, hidden kinds and drafts too, and leaves the others',
    (sound) => ({
      async clear(space) {
        if (space === undefined) return sound.clear();
        await sound.commit((await sound.query({ space })).map(({ id }) => ({ delete: id })));
      },
    }),
  ),
  {
    ...but('swallows that it is full', 'answers quota, and changes nothing', (sound, place) => ({
      commit: async (changes) => (full.has(place) ? undefined : sound.commit(changes)),
    })),
    provoke,
  },
  {
    ...but('keeps what still fits when it is full', 'answers quota, and changes nothing', (sound, place) => ({
      async commit(changes) {
        if (!full.has(place)) return sound.commit(changes);
        await sound.commit(changes.slice(0, 1));
        throw new StorageError('quota');
      },
    })),
    provoke,
  },
  {
    ...but('lets the engine say that it is full', 'answers quota, and changes nothing', (sound, place) => ({
      async commit(changes) {
        if (full.has(place)) throw new DOMException('Full.', 'QuotaExceededError');
        await sound.commit(changes);
      },
    })),
    provoke,
  },
  but('throws errors of its own', 'writes over the revision it was told, and over no other', (sound) => ({
    commit: (changes) =>
      sound.commit(changes).catch((error: StorageError) => {
        throw new Error(`Precondition failed: ${error.code}`);
      }),
  })),
  but('refuses with the wrong code', 'creates with ifRev null only what does not exist', (sound) => ({
    commit: (changes) =>
      sound.commit(changes).catch((error: StorageError) => {
        throw error.code === 'conflict' ? new StorageError('denied') : error;
      }),
  })),
  but(
    'cuts a long text',
    'keeps a very long text whole',
    changingTexts((text) => text.slice(0, 65_535)),
  ),
  but(
    'normalises what was written',
    'keeps every field of a record exactly as it was written',
    changingTexts((text) => text.normalize('NFC')),
  ),
  but(
    'drops a lone surrogate',
    'brings back a lone surrogate unchanged or as U+FFFD, with nothing around it changed',
    changingTexts((text) => text.replace(/\p{Surrogate}/gu, '')),
  ),
  but('keeps times by its own format', 'keeps and finds the first and the last day', (sound) => ({
    commit: (changes) =>
      sound.commit(
        changes.map((one) =>
          'put' in one ? { ...one, put: { ...one.put, createdAt: new Date(one.put.createdAt).toUTCString() } } : one,
        ),
      ),
  })),
  but(
    'shows everything to both',
    VERBATIM,
    writing((record) => ({ ...record, visibility: 'shared' })),
  ),
  but(
    'forgets the version of the data',
    VERBATIM,
    writing((record) => ({ ...record, schema: 1 })),
  ),
  but(
    'keeps what both wrote as written by one',
    [VERBATIM, BY_BOTH],
    writing((record) => ({ ...record, author: record.author === 'both' ? 'a' : record.author })),
  ),
  but('finds what both wrote under each of them', BY_BOTH, (sound) => ({
    async query(query) {
      if (query.author !== 'a' && query.author !== 'b') return sound.query(query);
      const all = await sound.query({ ...query, author: undefined, limit: undefined });
      return all.filter(({ author }) => author === query.author || author === 'both').slice(0, query.limit);
    },
  })),
  but(
    'writes the time of creation in a format of its own',
    VERBATIM,
    writing((record) => ({ ...record, createdAt: new Date(record.createdAt).toISOString() })),
  ),
  but(
    'writes the time of the last change in a format of its own',
    VERBATIM,
    writing((record) => ({ ...record, updatedAt: new Date(record.updatedAt).toISOString() })),
  ),
  but(
    'writes revisions in lower case',
    VERBATIM,
    writing((record) => ({ ...record, rev: record.rev.toLowerCase() })),
  ),
  but('compares revisions without regard to case', VERBATIM, (sound) => ({
    async commit(changes) {
      const alike = async (one: Change): Promise<Change> => {
        if (!('put' in one) || typeof one.ifRev !== 'string') return one;
        const rev = (await sound.get(one.put.id))?.rev;
        return rev?.toLowerCase() === one.ifRev.toLowerCase() ? { ...one, ifRev: rev } : one;
      };
      await sound.commit(await Promise.all(changes.map(alike)));
    },
  })),
  but(
    'copies data key by key, so that __proto__ is lost',
    'keeps a key that is named __proto__',
    writing((record) => ({ ...record, data: assigned(record.data) })),
  ),
  but('keeps the first of several changes of one record', IN_ORDER, (sound) => ({
    commit: (changes) => {
      const seen = new Set<string>();
      const id = (one: Change) => ('put' in one ? one.put.id : one.delete);
      return sound.commit(changes.filter((one) => !seen.has(id(one)) && seen.add(id(one))));
    },
  })),
  but('deletes last, whatever the order', IN_ORDER, (sound) => ({
    commit: (changes) =>
      sound.commit([...changes.filter((one) => 'put' in one), ...changes.filter((one) => 'delete' in one)]),
  })),
  but('does not say what a conflict is about', 'names the records that a conflict is about', (sound) => ({
    commit: (changes) =>
      sound.commit(changes).catch((error: StorageError) => {
        throw new StorageError(error.code);
      }),
  })),
  {
    ...but(
      'gives 10,000 records at most',
      'keeps 10000 changes in one commit, names them all, and finds them without a limit',
      (sound) => ({ query: (query) => sound.query({ limit: 10_000, ...query }) }),
    ),
    changes: 10_000,
  },
  but(
    'names the first hundred ids of a large commit',
    LARGE_COMMIT,
    telling((notice, listener) =>
      listener({ ...notice, ids: notice.ids === 'all' ? 'all' : notice.ids.slice(0, 100) }),
    ),
  ),
  but(
    'refuses a commit that is kept because a listener throws',
    'keeps a commit and tells the others when a listener throws',
    tellingAll((notice, listeners) => {
      let thrown: Error | undefined;
      for (const listener of listeners) {
        try {
          listener(structuredClone(notice));
        } catch (error) {
          thrown = error as Error;
        }
      }
      if (thrown) throw thrown;
    }),
  ),
  but(
    'tells nobody behind a listener that throws',
    'keeps a commit and tells the others when a listener throws',
    tellingAll((notice, listeners) => {
      try {
        for (const listener of listeners) listener(structuredClone(notice));
      } catch {
        // Those behind it hear nothing.
      }
    }),
  ),
  but(
    'hands one notice to all listeners, who can change it',
    'lets no listener change what another one hears',
    tellingAll((notice, listeners) => listeners.forEach((listener) => quietly(listener, notice))),
  ),
  but(
    'lets someone subscribe after close, and tells them',
    'goes on when another connection closes, and tells the closed one nothing',
    (sound, place) => {
      let closed = false;
      return {
        subscribe: (listener) => (closed ? memory({ name: place }) : sound).subscribe(listener),
        close: () => {
          closed = true;
          return sound.close();
        },
      };
    },
  ),
  but('makes a revision of its own', 'keeps every field of a record exactly as it was written', (sound) => ({
    commit: (changes) =>
      sound.commit(
        changes.map((one) => ('put' in one ? { ...one, put: { ...one.put, rev: `${one.put.rev}+` } } : one)),
      ),
  })),
  but('merges a record into the one before', 'replaces a record that is put again', (sound) => ({
    async commit(changes) {
      const merged = await Promise.all(
        changes.map(async (one): Promise<Change> => {
          if (!('put' in one)) return one;
          const before = (await sound.get(one.put.id))?.data;
          const now = one.put.data;
          if (typeof before !== 'object' || typeof now !== 'object' || Array.isArray(before)) return one;
          return { ...one, put: { ...one.put, data: Object.assign({}, before, now) } };
        }),
      );
      await sound.commit(merged);
    },
  })),
  but('resolves before it has written', 'keeps every field of a record exactly as it was written', (sound) => ({
    async commit(changes) {
      if (changes.some((one) => one.ifRev !== undefined)) return sound.commit(changes);
      setTimeout(() => void sound.commit(changes).catch(() => {}), 20);
    },
  })),
  but('accepts use after close', 'refuses every use after close', () => ({ close: async () => {} })),
  but('forgets everything at close', 'finds everything again after it was closed and opened', (sound) => ({
    async close() {
      await sound.clear().catch(() => {});
      await sound.close();
    },
  })),
  but(
    'hears on after close',
    'goes on when another connection closes, and tells the closed one nothing',
    (_, place) => {
      const ear = memory({ name: place });
      return { subscribe: ear.subscribe };
    },
  ),
  but('keeps one place for all', 'shows the same data to two connections to one place, and other data at another', () =>
    memory({ name: 'one place for all' }),
  ),
  but(
    'clears every other place too',
    'leaves every other place as it is',
    (() => {
      const places = new Set<string>();
      return (_, place) => {
        places.add(place);
        return {
          async clear(space) {
            for (const name of places) await memory({ name }).clear(space);
          },
        };
      };
    })(),
  ),
  but('keeps drafts when it clears everything', 'empties everything when no space is named', (sound) => {
    const drafts = new Map<string, StoredRecord>();
    return {
      async commit(changes) {
        await sound.commit(changes);
        for (const one of changes) if ('put' in one && one.put.kind === 'draft') drafts.set(one.put.id, one.put);
      },
      async clear(space) {
        await sound.clear(space);
        if (space === undefined) await sound.commit([...drafts.values()].map((put) => ({ put })));
      },
    };
  }),
  but(
    'keeps the first of more changes than it declares',
    'keeps 201 changes whole, one more than declared, or refuses them with quota',
    (sound) => ({ commit: (changes) => sound.commit(changes.slice(0, 200)) }),
  ),
  but(
    'keeps the first of more changes than it declares, and says that it is full',
    'keeps 201 changes whole, one more than declared, or refuses them with quota',
    (sound) => ({
      async commit(changes) {
        await sound.commit(changes.slice(0, 200));
        if (changes.length > 200) throw new StorageError('quota');
      },
    }),
  ),
  but(
    'refuses more changes than it declares for another reason',
    'keeps 201 changes whole, one more than declared, or refuses them with quota',
    (sound) => ({
      async commit(changes) {
        if (changes.length > 200) throw new StorageError('unavailable');
        await sound.commit(changes);
      },
    }),
  ),
  but(
    'cuts a text that is longer than it declares',
    'keeps a text that is longer than the longest whole, or refuses it with quota',
    changingTexts((text) => text.slice(0, 100_000)),
  ),
  but(
    'keeps null as an empty object',
    EVERY_JSON,
    writingData((data) => data ?? {}),
  ),
  but(
    'keeps what is no object inside one',
    EVERY_JSON,
    writingData((data) => (typeof data === 'object' ? data : { value: data })),
  ),
  but(
    'keeps an empty list as an empty object',
    EVERY_JSON,
    writingData((data) => mapped(data, (value) => (Array.isArray(value) && value.length === 0 ? {} : value))),
  ),
  but(
    'leaves out what is null inside',
    EVERY_JSON,
    writingData((data) =>
      mapped(data, (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
          : value,
      ),
    ),
  ),
  but('compares spaces without regard to case', BY_CASE, (sound) => {
    const spaces = new Set<string>();
    return {
      commit(changes) {
        for (const one of changes) if ('put' in one) spaces.add(one.put.space);
        return sound.commit(changes);
      },
      async query(query) {
        const same = new Set([query.space, ...[...spaces].filter((space) => alike(space, query.space))]);
        const found = await Promise.all([...same].map((space) => sound.query({ ...query, space })));
        return found.flat().slice(0, query.limit);
      },
    };
  }),
  but('clears spaces without regard to case', BY_CASE, (sound) => {
    const spaces = new Set<string>();
    return {
      commit(changes) {
        for (const one of changes) if ('put' in one) spaces.add(one.put.space);
        return sound.commit(changes);
      },
      async clear(space) {
        await sound.clear(space);
        for (const other of spaces) if (space !== undefined && alike(other, space)) await sound.clear(other);
      },
    };
  }),
  but('compares kinds without regard to case', BY_CASE, (sound) => ({
    async query({ kind, limit, ...query }) {
      if (kind === undefined) return sound.query({ ...query, limit });
      const kinds = [kind].flat().flatMap((one) => [one, one.toLowerCase(), one[0]!.toUpperCase() + one.slice(1)]);
      return sound.query({ ...query, limit, kind: kinds });
    },
  })),
  but('compares sessions without regard to case', BY_CASE, (sound) => ({
    async query({ session, limit, ...query }) {
      const all = await sound.query(session === undefined ? { ...query, limit } : query);
      return all.filter((one) => session === undefined || alike(one.session, session)).slice(0, limit);
    },
  })),
  but('compares ids without regard to case', BY_CASE, (sound) => {
    const written = new Map<string, string>();
    return {
      async commit(changes) {
        const meant = changes.flatMap((one): Change[] => {
          const id = 'put' in one ? one.put.id : one.delete;
          const before = written.get(id.toLowerCase());
          if ('put' in one) written.set(id.toLowerCase(), id);
          return before === undefined || before === id ? [one] : [{ delete: before }, one];
        });
        await sound.commit(meant);
      },
      get: (id) => sound.get(written.get(id.toLowerCase()) ?? id),
    };
  }),
  but(
    'copies what it is handed only when it comes to write',
    'is not changed by a caller who changes a record while it is being kept',
    (sound) => ({
      async commit(changes) {
        await wait(1);
        await sound.commit(changes);
      },
    }),
  ),
  but(
    'never answers what is under way when it closes',
    AT_CLOSE,
    closedMeanwhile(() => new Promise(() => {})),
  ),
  but(
    'lets the engine say that it was closed',
    AT_CLOSE,
    closedMeanwhile(async () => {
      throw new DOMException('The transaction was aborted.', 'AbortError');
    }),
  ),
  but(
    'refuses what is under way when it closes, and keeps it',
    AT_CLOSE,
    closedMeanwhile(async (changes, place) => {
      await memory({ name: place }).commit(changes);
      throw new StorageError('closed');
    }),
  ),
  but(
    'says that what was under way when it closed is kept, and drops it',
    AT_CLOSE,
    closedMeanwhile(async () => {}),
  ),
  but(
    'tells other connections nothing of a delete',
    'tells other connections of a delete',
    tellingOthers((notice, changes) =>
      changes.length > 0 && changes.every((one) => 'delete' in one) ? undefined : notice,
    ),
  ),
  but(
    'tells other connections of no clear of everything',
    OF_CLEAR,
    tellingOthers((notice) => (notice.ids === 'all' && notice.space === '' ? undefined : notice)),
  ),
  but(
    'tells other connections of a clear in another space',
    OF_CLEAR,
    tellingOthers((notice) => (notice.ids === 'all' && notice.space !== '' ? { ...notice, space: 'other' } : notice)),
  ),
  but(
    'tells other connections the first of several spaces',
    'says no single space when a commit is about several',
    tellingOthers((notice, changes) => {
      const [first] = changes.flatMap((one) => ('put' in one ? [one.put.space] : []));
      return first === undefined ? notice : { ...notice, space: first };
    }),
  ),
  but('tells of a clear before it clears', OF_CLEAR, (sound) => {
    const listeners = new Set<(notice: ChangeNotice) => void>();
    return {
      subscribe(listener) {
        listeners.add(listener);
        const end = sound.subscribe((notice) => notice.ids !== 'all' && listener(notice));
        return () => {
          listeners.delete(listener);
          end();
        };
      },
      async clear(space) {
        for (const tell of listeners) quietly(tell, { space: space ?? '', kinds: [], ids: 'all' });
        await wait(5);
        await sound.clear(space);
      },
    };
  }),
  but(
    'tells listeners at every place',
    'tells no listener at another place',
    (() => {
      const places = new Map<string, Set<(notice: ChangeNotice) => void>>();
      return (sound, place) => {
        const own = places.get(place) ?? new Set();
        places.set(place, own);
        let heard: ChangeNotice | undefined;
        sound.subscribe((notice) => (heard = notice));
        return {
          subscribe(listener) {
            own.add(listener);
            const end = sound.subscribe(listener);
            return () => {
              own.delete(listener);
              end();
            };
          },
          async commit(changes) {
            await sound.commit(changes);
            for (const [name, listeners] of places) {
              if (name !== place && heard) for (const listener of listeners) quietly(listener, heard);
            }
          },
        };
      };
    })(),
  ),
  but(
    'tells nobody of another connection behind a listener that throws',
    'keeps a commit and tells the others when a listener throws',
    (sound) => {
      const listeners = new Set<(notice: ChangeNotice) => void>();
      let own = false;
      sound.subscribe((notice) => {
        for (const listener of listeners) {
          try {
            listener(notice);
          } catch {
            if (!own) break;
          }
        }
      });
      return {
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        commit(changes) {
          own = true;
          const committing = sound.commit(changes);
          own = false;
          return committing;
        },
      };
    },
  ),
  but(
    'tells nobody any more once one connection has closed',
    'goes on when another connection closes, and tells the closed one nothing',
    (() => {
      const deaf = new Set<string>();
      return (sound, place) => ({
        subscribe: (listener) => sound.subscribe((notice) => !deaf.has(place) && listener(notice)),
        close() {
          deaf.add(place);
          return sound.close();
        },
      });
    })(),
  ),
];
