import type { ExerciseRecord, StoredRecord } from '../../exercises/record.js';
import type { Live, Space } from '../../space/space.js';

/** So many records are read at first: a month of up to six a day. The past may be ten thousand. */
const firstPage = 192;
const furtherPage = 1024;

/** The past of one kind, as far as somebody has looked. */
export interface Past {
  state: 'loading' | 'ready' | 'failed';
  /** Newest first. */
  records: readonly ExerciseRecord[];
}

interface Key {
  day: string;
  id: string;
}

const keyOf = ({ day, id }: StoredRecord): Key => ({ day, id });
const isBehind = (one: Key, two: Key): boolean => (one.day === two.day ? one.id < two.id : one.day < two.day);
const newestFirst = (one: Key, two: Key): number => (isBehind(one, two) ? 1 : -1);

/**
 * Where the next page begins, or undefined at the end. Records that could not be read here were set aside and are not among
 * `found`, so that a short page is not yet the end, and an empty one may be a page of those alone.
 */
function nextPage(
  space: Space,
  kind: string | undefined,
  found: readonly StoredRecord[],
  limit: number,
  after: Key | undefined,
): Key | undefined {
  const aside = [...space.setAside.get().values()]
    .filter(
      (record) =>
        record && (kind ? record.kind === kind : record.kind !== 'draft') && (!after || isBehind(record, after)),
    )
    .sort(newestFirst);
  if (found.length + aside.length < limit) return undefined;
  const last = found.at(-1) ?? aside[limit - 1];
  return last && keyOf(last);
}

/**
 * Reads the past of one kind page by page, newest first, until there is enough to show, and again whenever they change here or in
 * another tab. Nothing is read before `start`.
 * @param enough whether these records fill the screen
 * @param changed called when there is something else to show
 */
export function pastRecords(
  space: Space,
  kind: string,
  enough: (records: readonly ExerciseRecord[]) => boolean,
  changed: () => void,
) {
  let past: Past = { state: 'loading', records: [] };
  let live: ReturnType<Space['live']> | undefined;
  let end: (() => void) | undefined;
  let latest = 0;

  const take = async ({ state, records }: Live) => {
    if (state === 'loading') return;
    const turn = ++latest;
    try {
      let all = records;
      let after = nextPage(space, kind, records, firstPage, undefined);
      while (after && !enough(all)) {
        const page = await space.read({ kind, limit: furtherPage, after });
        if (turn !== latest) return;
        all = [...all, ...page];
        after = nextPage(space, kind, page, furtherPage, after);
      }
      past = { state, records: all };
    } catch {
      if (turn === latest) past = { ...past, state: 'failed' };
    }
    changed();
  };

  const stop = () => {
    latest++;
    end?.();
    end = live = undefined;
  };
  const start = () => {
    stop();
    live = space.live({ kind, limit: firstPage });
    end = live.subscribe((answer) => void take(answer));
  };
  return {
    get past() {
      return past;
    },
    start,
    stop: () => {
      stop();
      past = { state: 'loading', records: [] };
    },
    /** More is wanted than before. */
    further: () => {
      if (live) void take(live.get());
    },
  };
}

/** Everything that is kept and can be read here, of every kind, newest first. Rejects with a `StorageError`. */
export async function allPast(space: Space): Promise<ExerciseRecord[]> {
  const all: ExerciseRecord[] = [];
  for (let after: Key | undefined, more = true; more; more = !!after) {
    const page = await space.read({ limit: furtherPage, after });
    all.push(...page.filter(({ kind }) => kind !== 'space'));
    after = nextPage(space, undefined, page, furtherPage, after);
  }
  return all;
}
