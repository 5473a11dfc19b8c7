import { nothing } from 'lit';
import {
  boundariesOf,
  outdated,
  type Boundary,
  type BoundaryPut,
  type BoundaryRecord,
} from '../../exercises/boundary.js';
import type { Person } from '../../exercises/record.js';
import { codeOf } from '../../space/code-of.js';
import type { Space } from '../../space/space.js';
import type { Live } from '../../space/types.js';
import type { ExerciseView } from '../../ui/exercise-view.js';
import { whileShown } from '../../ui/while-shown.js';

/** What came of a change: `elsewhere`: somebody changed the same boundary in another tab, and this change was not made. */
export type Outcome = 'kept' | 'elsewhere' | 'failed' | 'nothing';

/** The boundaries that are kept, as they are now and as they change, here or in another tab, while a screen shows them. */
export function createKept(view: ExerciseView) {
  let of: Space | undefined;
  let records: readonly BoundaryRecord[] = [];
  let state: Live['state'] = 'loading';

  const put = async (puts: readonly BoundaryPut[] | undefined): Promise<Outcome> => {
    if (!puts?.length || !view.space) return 'nothing';
    try {
      await view.space.complete(puts);
      return 'kept';
    } catch (error) {
      return codeOf(error) === 'conflict' ? 'elsewhere' : 'failed';
    }
  };

  const take = (live: Live) => {
    state = live.state;
    records = live.records as unknown as readonly BoundaryRecord[];
    view.requestUpdate();
    // Somebody answered in another tab while the words were changed here, and that tab may be gone by now.
    if (state === 'ready') void put(outdated(records));
  };

  const presences = new WeakMap<Space, { shown(): void; gone(): void }>();
  const presenceOf = (space: Space) => {
    let end: (() => void) | undefined;
    const store = space.live({ kind: 'boundary' });
    const presence = {
      shown() {
        if (of !== space) [records, state] = [[], 'loading'];
        of = space;
        end?.();
        end = store.listen(take);
      },
      gone() {
        end?.();
        end = undefined;
      },
    };
    presences.set(space, presence);
    return presence;
  };

  return {
    /** Stands in the template of every screen that shows boundaries. */
    watch: (): unknown => (view.space ? whileShown(presences.get(view.space) ?? presenceOf(view.space)) : nothing),
    get state() {
      return state;
    },
    get records() {
      return records;
    },
    /** As a reader may see them; `both`: what lies between the two. */
    boundaries: (reader: Person | 'both' = 'both'): Boundary[] => boundariesOf(records, reader),
    put,
  };
}

/** See `createKept`. */
export type Kept = ReturnType<typeof createKept>;
