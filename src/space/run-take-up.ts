import type { ExerciseState } from '../exercises/exercise.js';
import type { Person } from '../exercises/record.js';
import type { ExerciseRun } from './exercise-run.js';
import { codeOf } from './code-of.js';
import { RecordError } from './header.js';
import { people, type Kept } from './kept.js';
import { isLeft, keepUnkept, recordsIn, sameWords, settle } from './run-keep.js';
import { joined, partOf, readAnswer } from './run-words.js';
import { draftOf } from './run-work.js';
import type { Space } from './space.js';

/** An exercise that can be gone on with, and what of it is kept. */
export interface Found {
  state: ExerciseState;
  kept: Kept;
}

/** A page where somebody was before: the exercise that was left, or half of today's, or a fresh one. */
export async function takeUp(run: ExerciseRun, space: Space): Promise<void> {
  const found = (await restore(run, space)) ?? (await joinToday(run, space));
  const typed = run.state.get();
  if (typed && (!run.exercise.isIdle(typed) || people.some((who) => run.isUnkept(who)))) {
    // Typed before the space was there. What was left here before becomes its writers' own, and nothing is merged.
    if (found && found.state.session !== typed.session) await keepUnkept(run, space, found.state, found.kept);
    goOn(run);
  } else if (found && run.exercise.endsWithItsDay(found.state) && found.state.day !== space.today()) {
    // The other did not take it that day: what the one wrote is simply yesterday's.
    await keepUnkept(run, space, found.state, found.kept);
    run.state.set(run.fresh());
  } else if (found) {
    run.forget(found.kept);
    run.state.set(found.state);
    run.cover();
    goOn(run);
  } else {
    run.state.set(run.fresh());
  }
}

/** Written down before it is kept: a record that takes the draft's place would else have it written again behind its back. */
function goOn(run: ExerciseRun): void {
  run.writeDown();
  settle(run);
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
  let records = await recordsIn(run, space, state.session);
  const left = withoutJoint(run, space, state, records);
  if (left) {
    await closeAll(space, records);
    state = left;
    records = {};
  } else if (exercise.met) state = metIn(run, state, records, kept);
  for (const who of people) {
    const record = records[who];
    if (record) kept.records[who] = record;
    const typed = exercise.isAnswered(state.answers[who]) ? state.answers[who] : undefined;
    // A draft may remember what was taken back or deleted since.
    if (record) state = exercise.recall(state, who, partOf(run, record, typed));
    else if (!typed && who !== state.holder) state = exercise.recall(state, who, undefined);
    if (record && !typed) kept.answers[who] = state.answers[who];
  }
  // What was done to its end is no longer under way; words of both that wait for answers are.
  if (!exercise.isDone(state) && (exercise.met || !records.both)) return { state, kept };
  await keepUnkept(run, space, state, kept);
  return undefined;
}

/** The words of both as they are kept now, here or in another tab, or kept no longer. */
function metIn({ exercise }: ExerciseRun, state: ExerciseState, { both }: Kept['records'], kept: Kept): ExerciseState {
  if (both) kept.records.both = both;
  else delete kept.records.both;
  return exercise.met!(state, both);
}

/**
 * The words of both were kept, and are gone: what is typed goes on as a session of its own, so that no boundary is made of what
 * was said to another one. Undefined where they are there, or there were none.
 */
function withoutJoint(
  { exercise }: ExerciseRun,
  space: Space,
  state: ExerciseState,
  { both }: Kept['records'],
): ExerciseState | undefined {
  const next = both ? state : (exercise.met?.(state, undefined) ?? state);
  return next === state ? undefined : { ...next, session: space.newSession() };
}

/** Answers to words that are gone say nothing, and are their writers' own. */
async function closeAll(space: Space, records: Kept['records']): Promise<void> {
  const open = Object.values(records).filter(({ visibility }) => visibility !== 'private');
  const closed = open.map((record) => ({ ...record, visibility: 'private' as const }));
  await space.complete(closed).catch((error: unknown) => {
    // Another tab is at it, too.
    if (codeOf(error) !== 'conflict') throw error;
  });
}

/**
 * What is kept of this session was changed elsewhere, by hand or in another tab: what was taken back or deleted is not shown,
 * what was corrected is shown as it is now, and an answer to what both wrote is there for both.
 */
export async function follow(run: ExerciseRun, space: Space): Promise<void> {
  const { kept, exercise } = run;
  const { met } = exercise;
  let state = run.state.get();
  if (!state || !Object.values(kept.records).some(Boolean)) return;
  const records = await recordsIn(run, space, state.session);
  state = run.state.get();
  if (!state || run.kept !== kept) return;
  if (withoutJoint(run, space, state, records)) {
    await closeAll(space, records);
    const now = run.state.get();
    const left = now && run.kept === kept && withoutJoint(run, space, now, records);
    if (!left) return;
    run.forget();
    run.state.set(left);
    run.draft(left);
    return;
  }
  const before = state;
  if (met && records.both?.rev !== kept.records.both?.rev) state = metIn(run, state, records, kept);
  for (const who of people) {
    const known = kept.records[who];
    const now = records[who];
    if (known ? now?.rev === known.rev : !now || !met) continue;
    const isTyped = isLeft(run, who, state, kept) && (!met || exercise.isAnswered(state.answers[who]));
    const typed = isTyped ? state.answers[who] : undefined;
    const part = now ? partOf(run, now, typed) : typed && { answer: typed, isShown: false };
    // Nothing waits to be taken back here, and nothing is typed: the page has nothing left to ask them.
    const isFree = !typed && (!known || known.visibility === 'private');
    const given: ExerciseState = met && part && isFree ? exercise.given!(state, who, part) : state;
    const next: ExerciseState = given === state ? exercise.recall(state, who, part) : given;
    // Whoever is at it here says themselves what becomes of it: until then what they gave elsewhere stays as it is.
    const takesBack = met && now && state.holder === who && exercise.keeps(next, who, now, false)?.isWhole === false;
    if (takesBack || (typed && !known)) continue;
    if (!now) delete kept.records[who];
    // Two wordings that differ are both kept: ours still meets the other one then, and becomes a session of its own.
    else if (!typed || sameWords(now.data, known!.data)) kept.records[who] = now;
    state = next;
    if (!typed) kept.answers[who] = state.answers[who];
  }
  if (state === before) return;
  run.state.set(state);
  if (!met) return;
  run.draft(state);
  // Answers to words that no longer stand are taken back, also in what their records say of themselves.
  settle(run);
}

/** Half of today's is kept: whoever comes now may write theirs, in the same session. */
export async function joinToday(run: ExerciseRun, space: Space): Promise<Found | undefined> {
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

/** A session that is kept, of any day, as it can be gone on with today. */
export async function find(run: ExerciseRun, space: Space, session: string): Promise<Found | undefined> {
  const { exercise } = run;
  const records = await space.read({ kind: exercise.kind, session });
  const state = exercise.open?.({ ...run.settings(), session, day: space.today() }, records);
  if (!state) return undefined;
  const kept: Kept = { records: {}, answers: {} };
  for (const record of records) {
    const { author } = record;
    kept.records[author] = record;
    if (author !== 'both') kept.answers[author] = state.answers[author];
  }
  return { state, kept };
}
