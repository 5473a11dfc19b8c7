// What runs in the storage page: ours and raw IndexedDB turn by turn, in one profile on disk.
import { openRaw } from './raw-indexed-db.js';

const space = 'bench';
const text =
  'This morning you put your hand on my back while I was on the phone with my mother. It kept me steady all day. ';

let made = 0;
/** A record as a check-in keeps it: some 350 characters of words and a header. */
function record(day, extra = {}) {
  const at = new Date(Date.UTC(2011, 0, 1 + day, 19, made % 60)).toISOString();
  const id = `0193${String(made++).padStart(8, '0')}-bench`;
  return {
    id,
    kind: 'checkin',
    space,
    session: `session-${day}`,
    author: made % 2 ? 'a' : 'b',
    visibility: 'shared',
    createdAt: at,
    updatedAt: at,
    day: at.slice(0, 10),
    schema: 1,
    rev: `rev-${made}`,
    data: { rhythm: 'daily', feelings: ['tense', 'tender', 'unsure of us'], appreciation: text.repeat(3), said: null },
    ...extra,
  };
}
const records = (count, perDay = 2) => Array.from({ length: count }, (_, index) => record(Math.floor(index / perDay)));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The two sides by turns, so often, and the median of each: one round. Who goes first alternates. */
async function round({ ours, raw }, times, turn) {
  const taken = { ours: [], raw: [] };
  for (let time = 0; time < times; time++) {
    const order = (time + turn) % 2 ? ['ours', 'raw'] : ['raw', 'ours'];
    for (const side of order) taken[side].push(await { ours, raw }[side]());
  }
  return { ours: median(taken.ours), raw: median(taken.raw) };
}

const sameIds = (one, other) => one.length === other.length && one.every(({ id }, index) => id === other[index].id);

let sides;
/**
 * Opens both sides with the same 10,000 records and checks that they answer alike.
 * @param {string[]} parts which bundles of ours exist
 */
export async function prepare(parts) {
  const raw = await openRaw('bench-raw');
  const { indexedDb } = parts.includes('indexed-db') ? await import('/.cache/bench/indexed-db.js') : {};
  const { Space } = parts.includes('space') ? await import('/.cache/bench/space.js') : {};
  const adapter = indexedDb?.({ name: 'bench-ours' });
  const kept = records(10_000);
  await raw.commit(kept, 'relaxed');
  if (adapter) {
    await adapter.commit(kept.map((put) => ({ put })));
    for (const limit of [undefined, 50]) {
      const ours = await adapter.query({ space, kind: 'checkin', ...(limit && { limit }) });
      if (!sameIds(ours, await raw.newest(space, 'checkin', limit)))
        throw new Error('Ours and raw answer differently.');
    }
  }
  const drafts = adapter && Space && new Space({ id: 'drafts', adapter });
  sides = { raw, adapter, draft: drafts?.draft('checkin'), drafts };
}

const without = { ours: async () => Number.NaN };
const rows = {
  /** One key in a draft of 340 characters: from handing the words over to `complete`, the wait for the next key left out. */
  draft: (turn) => {
    const { raw, draft, drafts } = sides;
    let key = 0;
    return round(
      {
        raw: () => {
          const data = { text: text.repeat(3) + key++ };
          return timed(() =>
            raw.commit([record(0, { id: 'draft:bench:checkin:tab', kind: 'draft', data })], 'relaxed'),
          );
        },
        ours: draft
          ? () =>
              timed(async () => {
                draft.write({ text: text.repeat(3) + key++ });
                await drafts.flush();
              })
          : without.ours,
      },
      21,
      turn,
    );
  },
  commitOne: (turn) => {
    const { raw, adapter } = sides;
    const again = record(9_000);
    return round(
      {
        raw: () => timed(() => raw.commit([{ ...again, rev: `rev-${made++}` }])),
        ours: adapter ? () => timed(() => adapter.commit([{ put: { ...again, rev: `rev-${made++}` } }])) : without.ours,
      },
      21,
      turn,
    ).finally(() => clean([again]));
  },
  commitNew: (turn) => {
    const { raw, adapter } = sides;
    const added = records(42, 1);
    let next = 0;
    return round(
      {
        raw: () => timed(() => raw.add([added[next++]])),
        ours: adapter ? () => timed(() => adapter.commit([{ put: added[next++], ifRev: null }])) : without.ours,
      },
      21,
      turn,
    ).finally(() => clean(added));
  },
  commitThousand: async (turn) => {
    const { raw, adapter } = sides;
    const added = records(1_000);
    const result = await round(
      {
        raw: () => timed(() => raw.commit(added)),
        ours: adapter ? () => timed(() => adapter.commit(added.map((put) => ({ put })))) : without.ours,
      },
      1,
      turn,
    );
    await clean(added);
    return result;
  },
  queryAll: (turn) => query(undefined, 3, turn),
  queryFirst: (turn) => query(50, 11, turn),
};

function query(limit, times, turn) {
  const { raw, adapter } = sides;
  const asked = { space, kind: 'checkin', ...(limit && { limit }) };
  return round(
    {
      raw: () => timed(() => raw.newest(space, 'checkin', limit)),
      ours: adapter ? () => timed(() => adapter.query(asked)) : without.ours,
    },
    times,
    turn,
  );
}

/** Takes out what a round put in, so that every round meets the same 10,000. */
async function clean(added) {
  const { raw, adapter } = sides;
  await raw.remove(added.map(({ id }) => id));
  if (adapter) await adapter.commit(added.map((one) => ({ delete: one.id })));
}

/** One round of one row: `{ ours, raw }` in milliseconds; `ours` is null where ours is not there. */
export async function run(row, turn) {
  const { ours, raw } = await rows[row](turn);
  return { ours: Number.isNaN(ours) ? null : ours, raw };
}

globalThis.bench = { prepare, run };
