import type { ExerciseState } from '../exercises/exercise.js';
import { otherOf, type ExerciseRecord, type Person, type StoredRecord } from '../exercises/record.js';
import type { ExerciseRun } from './exercise-run.js';
import { people } from './kept.js';
import * as keeping from './run-keep.js';
import { draftsOf, isLeft, keepUnkept, namedBy, recordOf, recordsIn } from './run-keep.js';
import * as takingUp from './run-take-up.js';
import { find, follow, joinToday, type Found } from './run-take-up.js';
import { joined } from './run-words.js';
import { draftOf, workOf } from './run-work.js';
import type { Space } from './space.js';
import { holdTab } from './tab-lock.js';
import type { OtherDraft } from './types.js';

export { settled } from './run-keep.js';

/** A run's space, whole, with the run listening to it. */
function spaceOf(run: ExerciseRun): Space | undefined {
  const work = workOf(run);
  const { space } = run;
  if (space && work.heard !== space) {
    work.heard = space;
    space.erased.listen(({ author }) => erased(run, author));
    // Deleted while this was still loading.
    for (const author of space.erasures.slice(run.erasuresBefore)) erased(run, author);
    space.listeners.add(({ ids, kinds }) => {
      if (ids !== 'all' && !kinds.includes(run.exercise.kind)) return;
      work.turn = work.turn.then(() => follow(run, space)).catch(() => {});
    });
    // From here on other tabs know that this one lives, and leave its drafts alone.
    void holdTab();
  }
  return space;
}

/** Takes up what is kept, and looks for what other tabs hold. */
export async function takeUp(run: ExerciseRun): Promise<void> {
  await takingUp.takeUp(run, spaceOf(run)!);
  void lookForOthers(run);
}

/** Brings what is kept to where the exercise stands. */
export function settle(run: ExerciseRun): void {
  spaceOf(run);
  keeping.settle(run);
}

// Beginning again

/**
 * Begins again; what was typed and not kept becomes its writers' own. Returns what takes all of it back.
 * @param but whose words are thrown away
 */
export function restart(run: ExerciseRun, but?: Person): () => void {
  const before = run.state.get();
  const space = spaceOf(run);
  const { kept } = run;
  const work = workOf(run);
  const { erasures } = work;
  // What is typed from here on is not dropped.
  const drop = space && draftsOf(run, space);
  // After what is being kept already, or the same words would be kept twice.
  const put = work.turn.then(() => (space && before ? keepUnkept(run, space, before, kept, { drop, but }) : []));
  const half = before && space && run.exercise.half(before, space.today());
  const fresh = half ? rejoin(run, before, half) : run.fresh();
  run.forget(half ? kept : undefined);
  run.covered.set(false);
  run.state.set(fresh);
  const bringBack = () => {
    run.forget(kept);
    run.state.set(before);
    if (before) run.draft(before);
  };
  // Refused: the words stay where they were, on the screen.
  put.catch(() => run.state.get() === fresh && work.erasures === erasures && bringBack());
  void lookForOthers(run);
  return () => {
    if (!before || work.erasures !== erasures) return;
    const since = run.state.get();
    const away = space && since ? keepUnkept(run, space, since, run.kept) : undefined;
    bringBack();
    if (!space) return;
    work.turn = work.turn
      .then(async () => {
        await away;
        for (const { now, before: was } of await put) {
          if (!was) await space.delete([now]);
          else {
            const asItWas = { ...now, visibility: was.visibility, data: was.data };
            const [again] = await space.complete([asItWas], { beside: namedBy(run, kept.records.both, was) });
            if (kept.records[was.author]?.id === was.id) kept.records[was.author] = again!;
          }
        }
      })
      .catch(() => {});
  };
}

/** One of two has written, on their own, and it is still today: the other may come. */
function rejoin(
  run: ExerciseRun,
  { session, day, answers }: ExerciseState,
  { who, isShown }: { who: Person; isShown: boolean },
): ExerciseState {
  return run.exercise.resume({ ...run.settings(), session, day }, { [who]: { answer: answers[who], isShown } });
}

/** What somebody typed is gone; what brings it back, in memory alone. */
export async function throwAway(run: ExerciseRun, who: Person): Promise<() => void> {
  await keeping.settled(run);
  return restart(run, who);
}

/** Puts what is under way with the past exercises of its day, and begins today's. Rejects, and changes nothing, when storage refuses. */
export const putAway = (run: ExerciseRun): Promise<void> => replaceBy(run, joinToday);

/** Takes up a kept session of any day; false, and nothing changes, where nothing of it can be gone on with. */
export async function open(run: ExerciseRun, session: string): Promise<boolean> {
  const space = spaceOf(run);
  if (!space) return false;
  await keeping.settled(run);
  const state = run.state.get();
  // It is under way already, perhaps further than it is kept.
  if (state?.session === session && !run.exercise.isDone(state)) return true;
  if (!(await find(run, space, session))) return false;
  // As it is kept once what is under way was put away.
  await replaceBy(run, () => find(run, space, session));
  run.cover();
  const opened = run.state.get()!;
  run.draft(opened);
  // A page that is closed right behind it comes back to this one.
  space.flush().catch(() => {});
  keeping.settle(run);
  return opened.session === session;
}

/** Puts what is under way with the past exercises of its day, and goes on with another one, or a fresh one. */
async function replaceBy(
  run: ExerciseRun,
  other: (run: ExerciseRun, space: Space) => Promise<Found | undefined>,
): Promise<void> {
  const space = spaceOf(run);
  const before = run.state.get();
  if (!space || !before) return;
  await keepUnkept(run, space, before, run.kept);
  const now = run.state.get();
  // Somebody typed on meanwhile: that comes along, too.
  if (now && now !== before && people.some((who) => now.answers[who] !== before.answers[who])) {
    for (const who of people) if (now.answers[who] === before.answers[who]) run.kept.answers[who] = now.answers[who];
    await keepUnkept(run, space, now, run.kept);
  }
  const found = await other(run, space);
  run.forget(found?.kept);
  run.covered.set(false);
  run.state.set(found?.state ?? run.fresh());
}

/** Somebody's words were deleted, or everything was: the exercise under way forgets them, too. */
function erased(run: ExerciseRun, author: Person | undefined): void {
  const state = run.state.get();
  workOf(run).erasures++;
  if (!state) return;
  if (!author) {
    run.forget();
    run.covered.set(false);
    run.state.set(run.fresh());
    return;
  }
  const other = otherOf(author);
  const { [author]: _, ...records } = run.kept.records;
  const { [other]: answer } = run.kept.answers;
  run.forget({ records, answers: { [other]: answer } });
  const next = run.exercise.erase(state, author);
  run.covered.set(false);
  run.state.set(next);
  if (!run.exercise.isIdle(state) || run.exercise.isAnswered(state.answers[other])) run.draft(next);
}

// What other tabs hold

const keyOf = ({ revs }: OtherDraft): string => Object.values(revs).sort().join();

/** Looks for words that other tabs hold. */
export async function lookForOthers(run: ExerciseRun): Promise<void> {
  const space = spaceOf(run);
  if (!space) return;
  try {
    const found = await space.draft(run.name).others();
    const { seen } = workOf(run);
    const others = found.filter(
      (other) =>
        !seen.has(keyOf(other)) &&
        people.some((who) => run.exercise.isAnswered((other.drafts[draftOf(run, who)] as object | undefined) ?? {})),
    );
    if (others.length || run.others.get().length) run.others.set(others);
  } catch {
    // Nothing can be read now; the space says why.
  }
}

/**
 * Words that other tabs hold become their writers' own. Rejects when storage refuses; they are still offered then. Resolves with
 * what takes it back: then they are drafts of their tabs once more, and offered.
 */
export async function keepOthers(run: ExerciseRun): Promise<() => void> {
  const space = spaceOf(run);
  if (!space) return () => {};
  const work = workOf(run);
  const { seen, erasures } = work;
  const backs: (() => Promise<unknown>)[] = [];
  for (const other of run.others.get()) {
    try {
      const words = Object.fromEntries(people.map((who) => [who, other.drafts[draftOf(run, who)]]));
      const given = joined(run, other.drafts[run.name], words);
      const drafts = await storedOf(space, other);
      const put = await keepOther(run, space, other, given);
      backs.push(async () => {
        // Back first: what is there twice can be put away again, what is nowhere cannot.
        const left = new Set((await storedOf(space, other)).map(({ id }) => id));
        await space.restore(drafts.filter(({ id }) => !left.has(id)));
        await space.delete(put);
        seen.delete(keyOf(other));
      });
    } catch (error) {
      // What cannot be read here stays where it is.
      if ((error as Error).name !== 'RecordError') throw error;
    }
    seen.add(keyOf(other));
  }
  await lookForOthers(run);
  return () => {
    work.turn = work.turn
      .then(async () => {
        // Nothing comes back that was deleted since.
        if (work.erasures === erasures) for (const back of backs) await back();
        await lookForOthers(run);
      })
      .catch(() => {});
  };
}

/** Drafts of another tab, as they are stored now. */
async function storedOf(space: Space, { revs }: OtherDraft): Promise<StoredRecord[]> {
  const adapter = await space.adapter();
  const found = await Promise.all(Object.keys(revs).map((id) => adapter.get(id)));
  return found.filter((record) => record !== undefined);
}

/** Resolves with what is kept by it. */
async function keepOther(
  run: ExerciseRun,
  space: Space,
  other: OtherDraft,
  given: ExerciseState,
): Promise<ExerciseRecord[]> {
  const { exercise } = run;
  const written = people.filter((who) => exercise.isAnswered(given.answers[who]));
  const asOwn = (state: ExerciseState, who: Person) => recordOf(run, state, who, 'private');
  const records = exercise.met ? await recordsIn(run, space, given.session) : {};
  if (!exercise.joint || !(records.both || exercise.joint(given))) {
    return space.complete(
      written.map((who) => asOwn(given, who)),
      { others: [other] },
    );
  }
  const kept = { records, answers: {} };
  const state = await keeping.withJoint(run, space, kept, given);
  const left = written.filter((who) => isLeft(run, who, state, kept));
  // Beside a part that is kept there is no room for another: that one stays a draft.
  const own = left.filter((who) => !records[who]);
  return space.complete(
    own.map((who) => asOwn(state, who)),
    { others: own.length < left.length ? [] : [other], stays: true },
  );
}
