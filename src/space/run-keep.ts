import type { ExerciseState, KeptPart } from '../exercises/exercise.js';
import { keptBackSession } from '../exercises/record-id.js';
import type { Author, ExerciseRecord, Json, Person, Visibility } from '../exercises/record.js';
import { codeOf } from './code-of.js';
import type { ExerciseRun } from './exercise-run.js';
import { people, type Kept } from './kept.js';
import { partOf } from './run-words.js';
import { draftNames, draftOf, workOf } from './run-work.js';
import type { Space } from './space.js';
import type { CompleteOptions, NewRecord } from './types.js';

/** How long until what storage refused is tried again by itself, in milliseconds. */
const retry = 2000;
/** How often at once a part is tried again that met what another tab kept. */
const tries = 5;

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
  const { space, kept, exercise } = run;
  const work = workOf(run);
  if (!space) return;
  await keepJoint(run, space, kept);
  for (const who of people) if (run.kept === kept) await keepAnswer(run, space, kept, who);
  const state = run.state.get();
  if (!state || run.kept !== kept) return;
  const starter = exercise.starter(state);
  if (starter && space.choices.get()?.starter !== starter) await space.choose({ starter });
  await handOnFrom(run, space, state);
  if (exercise.isDone(state) && work.finished !== kept) {
    // Begun again meanwhile: the drafts are those of what was begun.
    const drop = run.kept === kept ? draftNames(run) : [];
    const data = exercise.together(state);
    await space.complete(data === undefined ? [] : [newRecord(run, state, 'both', 'shared', data)], { drop });
    work.finished = kept;
  }
  if (exercise.isComplete(state) && work.told !== kept) {
    work.told = kept;
    run.tell('complete');
  }
}

/** What goes on elsewhere is kept there before the drafts go; once, so that what was taken or dropped there does not come back. */
async function handOnFrom(run: ExerciseRun, space: Space, state: ExerciseState): Promise<void> {
  const work = workOf(run);
  const { waiting = [], promises = [] } = run.exercise.handsOn?.(state) ?? {};
  const all = JSON.stringify([waiting, promises]);
  if (!(waiting.length || promises.length) || all === work.handedOn) return;
  const { handOn, keepPromises } = await import('./handed-on.js');
  await handOn(space, waiting);
  await keepPromises(space, promises);
  work.handedOn = all;
}

function newRecord(
  { exercise }: ExerciseRun,
  { session, day }: ExerciseState,
  author: Author,
  visibility: Visibility,
  data: Json,
): NewRecord {
  const { kind, schema } = exercise;
  return { kind, session, author, visibility, day, schema, data };
}

/** What somebody wrote, as a new record. */
export const recordOf = (
  run: ExerciseRun,
  state: ExerciseState,
  who: Person,
  visibility: NewRecord['visibility'],
): NewRecord => newRecord(run, state, who, visibility, run.exercise.dataOf(state, who));

/** A record as it is to be now: the one that is there, changed, or a new one. */
const next = (known: ExerciseRecord | undefined, record: NewRecord): NewRecord | ExerciseRecord =>
  known ? { ...known, visibility: record.visibility, data: record.data } : record;

/** A record that is to be kept, and as it was before, if it was there. */
interface Put {
  put: NewRecord | ExerciseRecord;
  before: ExerciseRecord | undefined;
}

const isConflict = (error: unknown): boolean => codeOf(error) === 'conflict';

/** Records of an exercise's session as they are kept now, by author. */
export async function recordsIn(run: ExerciseRun, space: Space, session: string): Promise<Kept['records']> {
  const records = await space.read({ kind: run.exercise.kind, session });
  return Object.fromEntries(records.map((record) => [record.author, record]));
}

// What both wrote

/** Each one's part is a part of what both wrote, and is kept in its session or not at all. */
export const isJoint = ({ exercise }: ExerciseRun, { records }: Kept): boolean => !!exercise.joint && !!records.both;

/**
 * What answers other words than the ones kept now is its writer's own, also where it was kept in another tab that is with
 * something else by now. Resolves with those parts as they are kept then.
 */
async function closeOutdated(
  { exercise }: ExerciseRun,
  space: Space,
  session: string,
): Promise<readonly ExerciseRecord[]> {
  const open = exercise.outdated!(await space.read({ kind: exercise.kind, session }));
  if (!open.length) return [];
  return space.complete(open, { stays: true }).catch((error: unknown) => {
    // Another tab is at it, too.
    if (!isConflict(error)) throw error;
    return [];
  });
}

/** What an answer that lies open names: it is kept only where these words still stand, or nobody would close it again. */
export const namedBy = (
  { exercise }: ExerciseRun,
  both: ExerciseRecord | undefined,
  { visibility }: Pick<NewRecord, 'visibility'>,
): ExerciseRecord[] => (exercise.joint && both && visibility !== 'private' ? [both] : []);

/** Keeps the words of both; what is kept of them then, which may be what another tab kept meanwhile. */
async function keepWords(
  run: ExerciseRun,
  space: Space,
  { records }: Kept,
  state: ExerciseState,
  { visibility, data }: { visibility: Visibility; data: Json },
): Promise<ExerciseRecord> {
  const record = newRecord(run, state, 'both', visibility, data);
  for (let left = tries; ; left--) {
    try {
      [records.both] = await space.complete([next(records.both, record)], { stays: true });
      // Known as they are now, or the next change of them would be refused, and said to be.
      for (const closed of await closeOutdated(run, space, record.session))
        if (records[closed.author]) records[closed.author] = closed;
      return records.both!;
    } catch (error) {
      if (!left || !isConflict(error)) throw error;
      [records.both] = await space.read({ kind: record.kind, session: record.session, author: 'both' });
      if (records.both) return records.both;
      // Deleted meanwhile: ours are new words then.
    }
  }
}

/** Where an exercise stands once the words of both are kept. */
export async function withJoint(
  run: ExerciseRun,
  space: Space,
  kept: Kept,
  state: ExerciseState,
): Promise<ExerciseState> {
  const { exercise } = run;
  const words = exercise.joint?.(state);
  if (words) return exercise.met!(state, await keepWords(run, space, kept, state, words));
  return kept.records.both && exercise.met ? exercise.met(state, kept.records.both) : state;
}

/** The words of both are kept before anybody's answer, which names them. */
async function keepJoint(run: ExerciseRun, space: Space, kept: Kept): Promise<void> {
  const { exercise } = run;
  let state = run.state.get();
  for (let words; run.kept === kept && state && (words = exercise.joint?.(state));) {
    const record = await keepWords(run, space, kept, state, words);
    state = run.state.get();
    const now = state && exercise.joint!(state);
    // Changed while they were being kept: those come next.
    const isLate = now && sameWords(record.data, words.data) && !sameWords(now.data, words.data);
    if (!state || run.kept !== kept || isLate) continue;
    run.state.set((state = exercise.met!(state, record)));
    run.draft(state);
  }
}

/** After a conflict: the session as it is kept now. Ours holds, unless it only took back what is another answer by now. */
async function catchUp(run: ExerciseRun, space: Space, kept: Kept, who: Person, { isWhole }: KeptPart): Promise<void> {
  const { exercise } = run;
  const { session } = run.state.get()!;
  const now = await recordsIn(run, space, session);
  let state = run.state.get()!;
  // Words that are gone are seen to when this tab hears of it.
  if (run.kept !== kept || state.session !== session || !now.both) return;
  state = exercise.met!(state, now.both);
  kept.records.both = now.both;
  const record = (kept.records[who] = now[who]);
  if (!isWhole && record) {
    state = exercise.recall(state, who, partOf(run, record));
    kept.answers[who] = state.answers[who];
  }
  run.state.set(state);
  run.draft(state);
}

// What each one wrote

async function keepAnswer(run: ExerciseRun, space: Space, kept: Kept, who: Person): Promise<void> {
  for (let left = tries; run.kept === kept; left--) {
    const state = run.state.get()!;
    const answer = state.answers[who];
    const record = kept.records[who];
    const part = run.exercise.keeps(state, who, record, run.isUnkept(who, state, kept));
    if (!part) return;
    const joint = isJoint(run, kept);
    try {
      const beside = namedBy(run, kept.records.both, part);
      const written = await (joint ? keepHere : keepPart)(run, space, state, who, part, record, beside);
      kept.records[who] = written;
      const now = run.state.get();
      // The same part was kept in another tab meanwhile: this one is a session of its own from here on.
      if (now && run.kept === kept && written.session !== state.session && now.session === state.session)
        run.state.set({ ...now, session: written.session });
      if (part.isWhole) kept.answers[who] = answer;
      return;
    } catch (error) {
      if (!joint || !left || !isConflict(error)) throw error;
      await catchUp(run, space, kept, who, part);
    }
  }
}

const dropOf = (run: ExerciseRun, who: Person, { isWhole }: KeptPart): CompleteOptions => ({
  drop: isWhole ? [draftOf(run, who)] : [],
  stays: true,
});

/** Keeps one person's part of what both wrote. Rejects where it was changed elsewhere. */
async function keepHere(
  run: ExerciseRun,
  space: Space,
  state: ExerciseState,
  who: Person,
  part: KeptPart,
  known: ExerciseRecord | undefined,
  beside: readonly ExerciseRecord[],
): Promise<ExerciseRecord> {
  const record = next(known, newRecord(run, state, who, part.visibility, part.data));
  return (await space.complete([record], { ...dropOf(run, who, part), beside }))[0]!;
}

/**
 * Keeps one person's part, and what of it stays theirs beside it. One that was changed elsewhere since it was `known` is changed
 * again where its words are the same, and otherwise left alone: then ours becomes a session of its own.
 */
async function keepPart(
  run: ExerciseRun,
  space: Space,
  state: ExerciseState,
  who: Person,
  part: KeptPart,
  known: ExerciseRecord | undefined,
): Promise<ExerciseRecord> {
  const { visibility, data, isWhole } = part;
  const put = async (before: ExerciseRecord | undefined, session = state.session) => {
    const day = known?.day ?? state.day;
    const here = { ...state, session, day };
    const beside = isWhole ? await keptBack(run, space, here, who) : [];
    const record = next(before, newRecord(run, here, who, visibility, data));
    return (await space.complete([record, ...beside.map(({ put }) => put)], dropOf(run, who, part)))[0]!;
  };
  try {
    return await put(known);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const { [who]: now } = await recordsIn(run, space, state.session);
    if (known && now && sameWords(now.data, known.data)) return put(now);
    return put(undefined, now ? space.newSession() : state.session);
  }
}

/** What of somebody's part stays theirs alone, as a record in its own session. */
async function keptBack(run: ExerciseRun, space: Space, state: ExerciseState, who: Person): Promise<Put[]> {
  const data = run.exercise.keptBack?.(state, who);
  if (data === undefined) return [];
  const session = keptBackSession(state.session, run.exercise.kind, who);
  const { [who]: before } = await recordsIn(run, space, session);
  return [{ put: next(before, newRecord(run, { ...state, session }, who, 'private', data)), before }];
}

const plain = (data: unknown): Json => JSON.parse(JSON.stringify(data)) as Json;

/** True where two records hold the same; storage may give fields in another order. */
export const sameWords = (one: Json, two: Json): boolean => {
  const sorted = (data: Json) => JSON.stringify(Object.entries(plain(data) as object).sort());
  return sorted(one) === sorted(two);
};

// What is left unfinished

/** Somebody wrote what no record holds, theirs or that of both. */
export const isLeft = (run: ExerciseRun, who: Person, state: ExerciseState, kept: Kept): boolean =>
  run.isUnkept(who, state, kept) && !run.exercise.isHeld?.(state, who);

type Drafts = NonNullable<CompleteOptions['drop']>;

/** The drafts of a run as they are now. */
export const draftsOf = (run: ExerciseRun, space: Space): Drafts => space.asWritten(draftNames(run));

/** A record as it is now, and as it was before, if it was there. */
export type Written = { now: ExerciseRecord; before: ExerciseRecord | undefined };

/**
 * Words that no record holds become their writers' own, of the day on which they were written, and the drafts go, at once or
 * not at all; the words of both come first. What is typed from here on is not dropped.
 * @param options.drop the drafts, as they were when this was asked for
 * @param options.but whose words are thrown away
 */
export async function keepUnkept(
  run: ExerciseRun,
  space: Space,
  given: ExerciseState,
  kept: Kept,
  { drop = draftsOf(run, space), but }: { drop?: Drafts | undefined; but?: Person | undefined } = {},
): Promise<Written[]> {
  const { exercise } = run;
  let state = await withJoint(run, space, kept, given);
  const left = () => people.filter((who) => who !== but && isLeft(run, who, state, kept));
  // Of what both wrote, as it was met last.
  let { both } = kept.records;
  const asPuts = async (records: Kept['records'], session = state.session) => {
    const here = { ...state, session };
    const puts = left().map(async (who): Promise<Put[]> => {
      // Where the words that it names are gone it is its writer's own.
      const isOpen = both || !isJoint(run, kept);
      const record = recordOf(run, here, who, isOpen ? exercise.visibilityLeft(here, who) : 'private');
      const before = records[who];
      return [{ put: next(before, record), before }, ...(await keptBack(run, space, here, who))];
    });
    return (await Promise.all(puts)).flat();
  };
  let puts = await asPuts(kept.records);
  for (let again = tries; ; again--) {
    try {
      const beside = [...new Set(puts.flatMap(({ put }) => namedBy(run, both, put)))];
      const written = await space.complete(
        puts.map(({ put }) => put),
        { drop, beside, stays: true },
      );
      return written.map((now, index) => ({ now, before: puts[index]!.before }));
    } catch (error) {
      if (!again || !isConflict(error)) throw error;
      const now = await recordsIn(run, space, state.session);
      // A part of what both wrote stays with it; anything else becomes a session of its own beside what was kept elsewhere.
      if (isJoint(run, kept)) {
        both = now.both;
        if (both) state = exercise.met!(state, both);
        puts = await asPuts(now);
      } else puts = await asPuts({}, left().some((who) => now[who]) ? space.newSession() : state.session);
    }
  }
}
