import type { ExerciseState, Half } from '../exercises/exercise.js';
import { otherOf, type ExerciseRecord, type Json, type Person } from '../exercises/record.js';
import { draftSchemas } from '../exercises/schemas.js';
import { codeOf } from './code-of.js';
import type { ExerciseRun } from './exercise-run.js';
import { RecordError } from './header.js';
import { people, type Kept } from './kept.js';
import { check } from './record-reader.js';
import type { Space } from './space.js';
import { holdTab } from './tab-lock.js';
import type { NewRecord, OtherDraft } from './types.js';

/** How long until what storage refused is tried again by itself, in milliseconds. */
const retry = 2000;

/** What these functions remember of a run, beside what it shows. */
interface Work {
  /** One step is kept after the other. */
  turn: Promise<unknown>;
  /** The last step that is being kept. */
  last?: Promise<unknown>;
  again?: ReturnType<typeof setTimeout> | undefined;
  /** What was told to be complete, and what of it is all kept. */
  told?: Kept;
  finished?: Kept;
  /** Counts what may not be undone past. */
  erasures: number;
  /** Drafts of living tabs that were put away as they are. */
  seen: Set<string>;
  /** Where it hears of words that are deleted. */
  heard?: Space;
}
const works = new WeakMap<ExerciseRun, Work>();
const workOf = (run: ExerciseRun): Work => {
  const work = works.get(run) ?? { turn: Promise.resolve(), erasures: 0, seen: new Set() };
  works.set(run, work);
  return work;
};

/** A run's space, whole, with the run listening to it. */
function spaceOf(run: ExerciseRun): Space | undefined {
  const work = workOf(run);
  const { space } = run;
  if (space && work.heard !== space) {
    work.heard = space;
    space.erased.listen(({ author }) => erased(run, author));
    space.listeners.add(({ ids, kinds }) => {
      if (ids !== 'all' && !kinds.includes(run.exercise.kind)) return;
      work.turn = work.turn.then(() => follow(run, space)).catch(() => {});
    });
    // From here on other tabs know that this one lives, and leave its drafts alone.
    void holdTab();
  }
  return space;
}

const draftOf = ({ name }: ExerciseRun, who: Person): string => name + '#' + who;
const draftNames = (run: ExerciseRun): string[] => [run.name, ...people.map((who) => draftOf(run, who))];

const plain = (data: unknown): Json => JSON.parse(JSON.stringify(data)) as Json;

// Taking up

/** A page where somebody was before: the exercise that was left, or half of today's, or a fresh one. */
export async function takeUp(run: ExerciseRun): Promise<void> {
  const space = spaceOf(run)!;
  const found = (await restore(run, space)) ?? (await joinToday(run, space));
  const typed = run.state.get();
  if (typed && (!run.exercise.isIdle(typed) || people.some((who) => run.isUnkept(who)))) {
    // Typed before the space was there. What was left here before becomes its writers' own, and nothing is merged.
    if (found && found.state.session !== typed.session) await keepUnkept(run, space, found.state, found.kept);
    settle(run);
  } else if (found && run.exercise.endsWithItsDay(found.state) && found.state.day !== space.today()) {
    // The other did not take it that day: what the one wrote is simply yesterday's.
    await keepUnkept(run, space, found.state, found.kept);
    run.state.set(run.fresh());
  } else if (found) {
    run.forget(found.kept);
    run.state.set(found.state);
    run.cover();
    settle(run);
  } else {
    run.state.set(run.fresh());
  }
  void lookForOthers(run);
}

interface Found {
  state: ExerciseState;
  kept: Kept;
}

async function restore(run: ExerciseRun, space: Space): Promise<Found | undefined> {
  const { exercise } = run;
  const draft = space.draft(run.name);
  const found = await draft.read();
  const words = await Promise.all(people.map((who) => space.draft(draftOf(run, who)).read()));
  if (!found && !words.some(Boolean)) return undefined;
  let state: ExerciseState;
  try {
    // Words without the rest still show, on the first screen.
    state = joined(run, found, Object.fromEntries(people.map((who, index) => [who, words[index]])));
    if (!exercise.isPossible(state)) throw new RecordError('progress');
  } catch (error) {
    if ((error as Error).name !== 'RecordError') throw error;
    await draft.setAside();
    return undefined;
  }
  const kept: Kept = { records: {}, answers: {} };
  const records = await space.read({ kind: exercise.kind, session: state.session });
  for (const who of people) {
    const record = records.find(({ author }) => author === who);
    if (record) kept.records[who] = record;
    const typed = exercise.isAnswered(state.answers[who]) ? state.answers[who] : undefined;
    // A draft may remember what was taken back or deleted since.
    if (record) state = exercise.recall(state, who, partOf(run, record, typed));
    else if (!typed && who !== state.holder) state = exercise.recall(state, who, undefined);
    if (record && !typed) kept.answers[who] = state.answers[who];
  }
  // What was done to its end is no longer under way.
  if (!exercise.isDone(state) && !records.some(({ author }) => author === 'both')) return { state, kept };
  await keepUnkept(run, space, state, kept);
  return undefined;
}

/** The words of one person, checked. */
const readAnswer = (run: ExerciseRun, data: Json, who: Person): object =>
  check(draftSchemas[run.exercise.kind]!.answer, data, who) as object;

/** A run from its drafts. Words without the rest still show, on the first screen. Throws a `RecordError` where one cannot be read. */
function joined(
  run: ExerciseRun,
  progress: Json | undefined,
  words: Partial<Record<Person, Json | undefined>>,
): ExerciseState {
  const { exercise } = run;
  const read: Partial<Record<Person, object>> = {};
  for (const who of people) if (words[who]) read[who] = readAnswer(run, words[who], who);
  const rest = progress
    ? (check(draftSchemas[exercise.kind]!.progress, progress, 'progress') as object)
    : exercise.split(run.fresh()).progress;
  return exercise.join(rest, read);
}

/** A person's part as it is kept, with the words they have typed since. */
const partOf = (run: ExerciseRun, { author, data, visibility }: ExerciseRecord, typed?: object): Half => ({
  answer: typed ?? readAnswer(run, data, author as Person),
  isShown: visibility !== 'private',
});

/**
 * What is kept of this session was changed elsewhere, by hand or in another tab: what was taken back or deleted is not shown,
 * what was corrected is shown as it is now.
 */
async function follow(run: ExerciseRun, space: Space): Promise<void> {
  const { kept, exercise } = run;
  let state = run.state.get();
  if (!state || !people.some((who) => kept.records[who])) return;
  const records = await space.read({ kind: exercise.kind, session: state.session });
  state = run.state.get();
  if (!state || run.kept !== kept) return;
  for (const who of people) {
    const known = kept.records[who];
    const now = records.find(({ author }) => author === who);
    if (!known || now?.rev === known.rev) continue;
    const typed = run.isUnkept(who, state, kept) ? state.answers[who] : undefined;
    if (!now) delete kept.records[who];
    // Two wordings that differ are both kept: ours still meets the other one then, and becomes a session of its own.
    else if (!typed || sameWords(now.data, known.data)) kept.records[who] = now;
    const part = now ? partOf(run, now, typed) : typed && { answer: typed, isShown: false };
    state = exercise.recall(state, who, part);
    if (!typed) kept.answers[who] = state.answers[who];
  }
  run.state.set(state);
}

/** Half of today's is kept: whoever comes now may write theirs, in the same session. */
async function joinToday(run: ExerciseRun, space: Space): Promise<Found | undefined> {
  const { exercise } = run;
  const day = space.today();
  const settings = run.settings();
  const record = exercise.halfOf(await space.read({ kind: exercise.kind, from: day, to: day }), settings);
  if (!record) return undefined;
  const who = record.author as Person;
  const answer = readAnswer(run, record.data, who);
  const isShown = record.visibility !== 'private';
  return {
    state: exercise.resume({ ...settings, session: record.session, day }, { [who]: { answer, isShown } }),
    kept: { records: { [who]: record }, answers: { [who]: answer } },
  };
}

// Keeping

/**
 * Brings what is kept to where the exercise stands, one step after the other. Looks at where it stands then, not at how it came
 * there, so that a choice which was taken back at once is never kept as if it were not, and what storage refused comes with the
 * next step, or by itself.
 */
export function settle(run: ExerciseRun): void {
  const work = workOf(run);
  clearTimeout(work.again);
  work.again = undefined;
  run.settling.set(true);
  const turn = work.turn
    .then(() => keepAll(run))
    .catch(() => {
      // The space's status says why. The words are on the screen, and in their draft as far as that is kept.
      clearTimeout(work.again);
      work.again = setTimeout(() => settle(run), retry);
    })
    .then(() => {
      if (work.last === turn && !work.again) run.settling.set(false);
    });
  work.turn = work.last = turn;
}

/** Resolves once the steps so far are kept, or storage has had a moment for it. */
export async function settled(run: ExerciseRun): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise((resolve) => (waiting = setTimeout(resolve, retry)));
  await Promise.race([workOf(run).turn, moment]);
  clearTimeout(waiting);
}

async function keepAll(run: ExerciseRun): Promise<void> {
  const space = spaceOf(run);
  const { kept } = run;
  const work = workOf(run);
  if (!space) return;
  for (const who of people) if (run.kept === kept) await keepAnswer(run, space, kept, who);
  const state = run.state.get();
  if (!state || run.kept !== kept) return;
  const { exercise } = run;
  const starter = exercise.starter(state);
  if (starter && space.choices.get()?.starter !== starter) await space.choose({ starter });
  if (exercise.isDone(state) && work.finished !== kept) {
    // Begun again meanwhile: the drafts are those of what was begun.
    const drop = run.kept === kept ? draftNames(run) : [];
    const data = exercise.together(state);
    const { kind, schema } = exercise;
    const { session, day } = state;
    const joint: NewRecord[] =
      data === undefined ? [] : [{ kind, schema, session, day, data, author: 'both', visibility: 'shared' }];
    await space.complete(joint, { drop });
    work.finished = kept;
  }
  if (exercise.isComplete(state) && work.told !== kept) {
    work.told = kept;
    run.tell('complete');
  }
}

async function keepAnswer(run: ExerciseRun, space: Space, kept: Kept, who: Person): Promise<void> {
  const state = run.state.get()!;
  const answer = state.answers[who];
  const record = kept.records[who];
  const keep = async (next: NewRecord | ExerciseRecord, drop: readonly string[]) => {
    const written = await keepRecord(space, next, record, drop);
    kept.records[who] = written;
    const now = run.state.get();
    // The same part was kept in another tab meanwhile: this one is a session of its own from here on.
    if (now && run.kept === kept && written.session !== next.session && now.session === next.session)
      run.state.set({ ...now, session: written.session });
  };
  const part = run.exercise.keeps(state, who, record, run.isUnkept(who, state, kept));
  if (!part) return;
  const { visibility, data } = part;
  const drop = part.isWhole ? [draftOf(run, who)] : [];
  await keep(record ? { ...record, visibility, data } : recordOf(run, state, who, visibility), drop);
  if (part.isWhole) kept.answers[who] = answer;
}

/**
 * Keeps one record. One that was changed elsewhere since it was `known` is changed again where its words are the same, and
 * otherwise left alone: then ours becomes a session of its own.
 */
async function keepRecord(
  space: Space,
  record: NewRecord | ExerciseRecord,
  known: ExerciseRecord | undefined,
  drop: readonly string[],
): Promise<ExerciseRecord> {
  try {
    return (await space.complete([record], { drop }))[0]!;
  } catch (error) {
    if (!known || codeOf(error) !== 'conflict') throw error;
    const { kind, session, author, visibility, day, schema, data } = record as NewRecord;
    const now = (await space.read({ kind, session, author })).at(0);
    const again: NewRecord | ExerciseRecord =
      now && sameWords(now.data, known.data)
        ? { ...now, visibility, data }
        : { kind, session: now ? space.newSession() : session, author, visibility, day, schema, data };
    return (await space.complete([again], { drop }))[0]!;
  }
}

const sameWords = (one: Json, two: Json): boolean => {
  const sorted = (data: Json) => JSON.stringify(Object.entries(plain(data) as object).sort());
  return sorted(one) === sorted(two);
};

function recordOf(
  { exercise }: ExerciseRun,
  state: ExerciseState,
  who: Person,
  visibility: NewRecord['visibility'],
): NewRecord {
  const { kind, schema } = exercise;
  const { session, day } = state;
  return { kind, session, author: who, visibility, day, schema, data: exercise.dataOf(state, who) };
}

/** A record as it is now, and as it was before, if it was there. */
type Written = { now: ExerciseRecord; before: ExerciseRecord | undefined };

/**
 * Words that no record holds become their writers' own, of the day on which they were written, and the drafts go, at once or
 * not at all. What is typed from here on is not dropped.
 */
async function keepUnkept(run: ExerciseRun, space: Space, state: ExerciseState, kept: Kept): Promise<Written[]> {
  const unkept = people.filter((who) => run.isUnkept(who, state, kept));
  const asNew = unkept.map((who) => recordOf(run, state, who, run.exercise.visibilityLeft(state, who)));
  const puts = asNew.map((next, index) => {
    const known = kept.records[unkept[index]!];
    return known ? { ...known, visibility: next.visibility, data: next.data } : next;
  });
  const options = { drop: draftNames(run) };
  const written = await space.complete(puts, options).catch((error: unknown) => {
    if (codeOf(error) !== 'conflict') throw error;
    return space.complete(asNew, options);
  });
  return written.map((now, index) => {
    const before = kept.records[unkept[index]!];
    return { now, before: before?.id === now.id ? before : undefined };
  });
}

// Beginning again

/** Begins again; what was typed and not kept becomes its writers' own. Returns what takes all of it back. */
export function restart(run: ExerciseRun): () => void {
  const before = run.state.get();
  const space = spaceOf(run);
  const { kept } = run;
  const work = workOf(run);
  const { erasures } = work;
  // After what is being kept already, or the same words would be kept twice.
  const put = work.turn.then(() => (space && before ? keepUnkept(run, space, before, kept) : []));
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
          else
            [kept.records[was.author as Person]] = await space.complete([
              { ...now, visibility: was.visibility, data: was.data },
            ]);
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

/** Puts what is under way with the past exercises of its day, and begins today's. Rejects, and changes nothing, when storage refuses. */
export async function putAway(run: ExerciseRun): Promise<void> {
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
  const found = await joinToday(run, space);
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
  const { [other]: record } = run.kept.records;
  const { [other]: answer } = run.kept.answers;
  run.forget({ records: { [other]: record }, answers: { [other]: answer } });
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

/** Words that other tabs hold become their writers' own. Rejects when storage refuses; they are still offered then. */
export async function keepOthers(run: ExerciseRun): Promise<void> {
  const space = spaceOf(run);
  if (!space) return;
  const { seen } = workOf(run);
  for (const other of run.others.get()) {
    try {
      const words = Object.fromEntries(people.map((who) => [who, other.drafts[draftOf(run, who)]]));
      const state = joined(run, other.drafts[run.name], words);
      const records = people
        .filter((who) => run.exercise.isAnswered(state.answers[who]))
        .map((who) => recordOf(run, state, who, 'private'));
      await space.complete(records, { others: [other] });
    } catch (error) {
      // What cannot be read here stays where it is.
      if ((error as Error).name !== 'RecordError') throw error;
    }
    seen.add(keyOf(other));
  }
  await lookForOthers(run);
}
