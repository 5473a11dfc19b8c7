import {
  isAnswered,
  act,
  checkinSchema,
  isPossible,
  joinCheckin,
  resumeCheckin,
  type CheckinData,
} from '../../exercises/checkin-steps.js';
import {
  splitCheckin,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinDrafts,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import { otherOf, type ExerciseRecord, type Json, type Person } from '../../exercises/record.js';
import { RecordError } from '../../space/header.js';
import { check, checkinAnswer, checkinProgress } from '../../space/record-reader.js';
import { codeOf, type NewRecord, type Space } from '../../space/space.js';
import { holdTab } from '../../space/tab-lock.js';
import type { OtherDraft } from '../../space/types.js';
import { isUnkept, people, type Kept } from './kept.js';
import type { CheckinRun } from './run.js';

/** How long until what storage refused is tried again by itself, in milliseconds. */
const retry = 2000;

/** What these functions remember of a run, beside what it shows. */
interface Work {
  /** One step is kept after the other. */
  turn: Promise<unknown>;
  again?: ReturnType<typeof setTimeout>;
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
const works = new WeakMap<CheckinRun, Work>();
const workOf = (run: CheckinRun): Work => {
  const work = works.get(run) ?? { turn: Promise.resolve(), erasures: 0, seen: new Set() };
  works.set(run, work);
  return work;
};

/** A run's space, whole, with the run listening to it. */
function spaceOf(run: CheckinRun): Space | undefined {
  const work = workOf(run);
  const { space } = run;
  if (space && work.heard !== space) {
    work.heard = space;
    space.erased.listen(({ author }) => erased(run, author));
    // From here on other tabs know that this one lives, and leave its drafts alone.
    void holdTab();
  }
  return space;
}

const draftOf = ({ name }: CheckinRun, who: Person): string => name + '#' + who;
const draftNames = (run: CheckinRun): string[] => [run.name, ...people.map((who) => draftOf(run, who))];

const plain = (data: unknown): Json => JSON.parse(JSON.stringify(data)) as Json;

/** Every step after the first words. */
export function actFurther(run: CheckinRun, action: CheckinAction): void {
  const space = spaceOf(run);
  let before = run.state.get()!;
  if (space && isOfItsOwn(run, space, before, action)) {
    run.forget();
    before = { ...run.fresh(), at: before.at };
  }
  const next = act(before, action, space?.now() ?? Date.now());
  if (next === before) return;
  run.go(before, next, action);
  // Whoever holds the phone at a hand-over may be the other one, so the way back leads to a cover.
  if (before.at === 'hand-over' && next.holder !== before.holder) run.covered.set(true);
  if (action.do !== 'answer' && action.do !== 'heard') settle(run);
}

/** Half of a check-in is kept, and somebody begins what is not the other half of it. */
function isOfItsOwn(run: CheckinRun, space: Space, state: CheckinState, action: CheckinAction): boolean {
  const begins = action.do === 'begin' || action.do === 'just-minute' || action.do === 'on-own';
  const { at, chosen } = state;
  if (!begins || (at !== 'begin' && at !== 'alone') || !(chosen.a || chosen.b)) return false;
  if (people.some((who) => isUnkept(state, run.kept, who))) return false;
  const solo = action.do === 'on-own' && action.mode === 'solo';
  return solo || action.do === 'just-minute' || state.day !== space.today();
}

// Taking up

/** A page where somebody was before: the check-in that was left, or half of today's, or a fresh one. */
export async function takeUp(run: CheckinRun): Promise<void> {
  const space = spaceOf(run)!;
  const found = (await restore(run, space)) ?? (await joinToday(run, space));
  const typed = run.state.get();
  if (typed && (typed.at !== 'begin' || people.some((who) => isUnkept(typed, run.kept, who)))) {
    // Typed before the space was there. What was left here before becomes its writers' own, and nothing is merged.
    if (found && found.state.session !== typed.session) await keepUnkept(run, space, found.state, found.kept);
    settle(run);
  } else if (found && found.state.at === 'hand-over' && found.state.day !== space.today()) {
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
  state: CheckinState;
  kept: Kept;
}

async function restore(run: CheckinRun, space: Space): Promise<Found | undefined> {
  const draft = space.draft(run.name);
  const found = await draft.read();
  const words = await Promise.all(people.map((who) => space.draft(draftOf(run, who)).read()));
  if (!found && !words.some(Boolean)) return undefined;
  let state: CheckinState;
  try {
    // Words without the rest still show, on the first screen.
    const progress = found ? readProgress(found) : splitCheckin(run.fresh()).progress;
    const [a, b] = words.map((typed, index) => typed && readAnswer(typed, people[index]!));
    state = joinCheckin({ progress, a: a || undefined, b: b || undefined });
    if (!isPossible(state)) throw new RecordError('progress');
  } catch (error) {
    if ((error as Error).name !== 'RecordError') throw error;
    await draft.setAside();
    return undefined;
  }
  const kept: Kept = { records: {}, answers: {} };
  const records = await space.read({ kind: 'checkin', session: state.session });
  for (const record of records) {
    const { author } = record;
    if (author === 'both') continue;
    kept.records[author] = record;
    if (isAnswered(state.answers[author])) continue;
    kept.answers[author] = readAnswer(record.data, author);
    state = { ...state, answers: { ...state.answers, [author]: kept.answers[author] } };
  }
  // What was done to its end is no longer under way.
  if (state.at !== 'done' && !records.some(({ author }) => author === 'both')) return { state, kept };
  await keepUnkept(run, space, state, kept);
  return undefined;
}

const readProgress = (data: Json): CheckinDrafts['progress'] => check(checkinProgress, data, 'progress');
const readAnswer = (data: Json, who: Person): CheckinAnswer => check(checkinAnswer, data, who);

/** Half of today's check-in is kept: whoever comes now may write theirs, in the same session. */
async function joinToday(run: CheckinRun, space: Space): Promise<Found | undefined> {
  const day = space.today();
  const settings = run.settings();
  const today = (await space.read<Json & CheckinData>({ kind: 'checkin', from: day, to: day })).filter(
    ({ data }) => data.mode !== 'solo' && data.rhythm === (settings.rhythm ?? 'daily'),
  );
  // The latest one counts: who went on to another since has left that one as it is.
  const latest = today.filter(({ session }) => session === today[0]!.session);
  const [record] = latest;
  if (latest.length !== 1 || !record || record.author === 'both') return undefined;
  const { session, author } = record;
  const answer = readAnswer(record.data, author);
  const choice = record.visibility === 'private' ? 'keep' : 'show';
  return {
    state: resumeCheckin({ ...settings, session, day }, { [author]: { answer, choice } }),
    kept: { records: { [author]: record }, answers: { [author]: answer } },
  };
}

// Keeping

/**
 * Brings what is kept to where the check-in stands, one step after the other. Looks at where it stands then, not at how it came
 * there, so that a choice which was taken back at once is never kept as if it were not, and what storage refused comes with the
 * next step, or by itself.
 */
function settle(run: CheckinRun): void {
  const work = workOf(run);
  clearTimeout(work.again);
  run.settling.set(true);
  const turn = work.turn
    .then(() => keepAll(run))
    .catch(() => {
      // The space's status says why. The words are on the screen, and in their draft as far as that is kept.
      clearTimeout(work.again);
      work.again = setTimeout(() => settle(run), retry);
    })
    .then(() => {
      if (work.turn === turn) run.settling.set(false);
    });
  work.turn = turn;
}

async function keepAll(run: CheckinRun): Promise<void> {
  const space = spaceOf(run);
  const { kept } = run;
  const work = workOf(run);
  if (!space) return;
  for (const who of people) if (run.kept === kept) await keepAnswer(run, space, kept, who);
  const state = run.state.get();
  if (!state || run.kept !== kept) return;
  const { starter, mode, chosen, spoken } = state;
  // Who did not start this time may start the next.
  if (mode === 'together' && starter && (chosen.a || chosen.b || spoken) && space.choices.get()?.starter !== starter)
    await space.choose({ starter });
  if (state.at === 'done' && work.finished !== kept) {
    // Begun again meanwhile: the drafts are those of what was begun.
    const drop = run.kept === kept ? draftNames(run) : [];
    await space.complete(spoken && mode === 'together' ? [together(state)] : [], { drop });
    work.finished = kept;
  }
  if ((state.at === 'done' || (mode !== 'together' && state.at === 'both')) && work.told !== kept) {
    work.told = kept;
    run.tell('complete');
  }
}

async function keepAnswer(run: CheckinRun, space: Space, kept: Kept, who: Person): Promise<void> {
  const state = run.state.get()!;
  const answer = state.answers[who];
  const choice = state.chosen[who];
  const record = kept.records[who];
  const keep = async (next: NewRecord | ExerciseRecord, drop: readonly string[]) => {
    const written = await keepRecord(space, next, record, drop);
    kept.records[who] = written;
    const now = run.state.get();
    // The same part was kept in another tab meanwhile: this one is a session of its own from here on.
    if (now && run.kept === kept && written.session !== next.session && now.session === next.session)
      run.state.set({ ...now, session: written.session });
  };
  if (!choice && state.at !== 'done') {
    // Taken back before the reveal: from this moment it is its writer's alone again.
    if (record?.visibility === 'after-both') await keep({ ...record, visibility: 'private' }, []);
    return;
  }
  const visibility = choice !== 'show' ? 'private' : record?.visibility === 'shared' ? 'shared' : 'after-both';
  const due = record
    ? isUnkept(state, kept, who) || (choice && record.visibility !== visibility)
    : // "Nothing today" is as good as an answer: without a record it would never open, and the day would seem half done.
      choice || isAnswered(answer);
  if (!due) return;
  const fresh = recordOf(state, who, visibility);
  await keep(record ? { ...record, visibility, data: fresh.data } : fresh, [draftOf(run, who)]);
  kept.answers[who] = answer;
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

function recordOf(state: CheckinState, who: Person, visibility: NewRecord['visibility']): NewRecord {
  const { session, day, rhythm, mode, answers } = state;
  const data = plain({ ...answers[who], rhythm, mode });
  return { kind: 'checkin', session, author: who, visibility, day, schema: checkinSchema, data };
}

function together({ session, day, rhythm, mode, starter, heard, just }: CheckinState): NewRecord {
  const data = plain({ rhythm: just ? 'daily' : rhythm, mode, starter, heard });
  return { kind: 'checkin', session, author: 'both', visibility: 'shared', day, schema: checkinSchema, data };
}

/** A record as it is now, and as it was before, if it was there. */
type Written = { now: ExerciseRecord; before: ExerciseRecord | undefined };

/**
 * Words that no record holds become their writers' own, of the day on which they were written, and the drafts go, at once or
 * not at all. What is typed from here on is not dropped.
 */
async function keepUnkept(run: CheckinRun, space: Space, state: CheckinState, kept: Kept): Promise<Written[]> {
  const unkept = people.filter((who) => isUnkept(state, kept, who));
  const asNew = unkept.map((who) =>
    recordOf(state, who, state.at === 'done' && state.chosen[who] === 'show' ? 'after-both' : 'private'),
  );
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
export function restart(run: CheckinRun): () => void {
  const before = run.state.get();
  const space = spaceOf(run);
  const { kept } = run;
  const work = workOf(run);
  const { erasures } = work;
  // After what is being kept already, or the same words would be kept twice.
  const put = work.turn.then(() => (space && before ? keepUnkept(run, space, before, kept) : []));
  const fresh = before && isHalf(run, before) ? rejoin(run, before) : run.fresh();
  run.forget(fresh.chosen.a || fresh.chosen.b ? kept : undefined);
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
const isHalf = (run: CheckinRun, { at, mode, day, chosen }: CheckinState): boolean =>
  at === 'done' && mode === 'apart' && day === run.space?.today() && !chosen.a !== !chosen.b;

function rejoin(run: CheckinRun, { session, day, chosen, answers }: CheckinState): CheckinState {
  const who = chosen.a ? 'a' : 'b';
  const one = { answer: answers[who], choice: chosen[who]! };
  return resumeCheckin({ ...run.settings(), session, day }, { [who]: one });
}

/** Puts what is under way with the past check-ins of its day, and begins today's. Rejects, and changes nothing, when storage refuses. */
export async function putAway(run: CheckinRun): Promise<void> {
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

/** Somebody's words were deleted, or everything was: the check-in under way forgets them, too. */
function erased(run: CheckinRun, author: Person | undefined): void {
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
  const { mode, given, at, page, answers, chosen, heard, starter, ...rest } = state;
  const next: CheckinState = {
    ...rest,
    at: at === 'done' ? at : 'begin',
    mode: at === 'done' ? mode : given,
    given,
    just: undefined,
    holder: undefined,
    starter,
    page: { ...page, [author]: 0 },
    answers: { a: {}, b: {}, [other]: answers[other] },
    chosen: { [other]: chosen[other] },
    heard: { [other]: heard[other] },
  };
  run.covered.set(false);
  run.state.set(next);
  if (at !== 'begin' || isAnswered(answers[other])) run.draft(next);
}

// What other tabs hold

const keyOf = ({ revs }: OtherDraft): string => Object.values(revs).sort().join();

/** Looks for words that other tabs hold. */
export async function lookForOthers(run: CheckinRun): Promise<void> {
  const space = spaceOf(run);
  if (!space) return;
  try {
    const found = await space.draft(run.name).others();
    const { seen } = workOf(run);
    const others = found.filter(
      (other) =>
        !seen.has(keyOf(other)) &&
        people.some((who) => isAnswered((other.drafts[draftOf(run, who)] as object | undefined) ?? {})),
    );
    if (others.length || run.others.get().length) run.others.set(others);
  } catch {
    // Nothing can be read now; the space says why.
  }
}

/** Words that other tabs hold become their writers' own. Rejects when storage refuses; they are still offered then. */
export async function keepOthers(run: CheckinRun): Promise<void> {
  const space = spaceOf(run);
  if (!space) return;
  const { seen } = workOf(run);
  for (const other of run.others.get()) {
    try {
      const found = other.drafts[run.name];
      const progress = found ? readProgress(found) : splitCheckin(run.fresh()).progress;
      const [a, b] = people.map((who) => {
        const words = other.drafts[draftOf(run, who)];
        return words && readAnswer(words, who);
      });
      const state = joinCheckin({ progress, a: a || undefined, b: b || undefined });
      const records = people
        .filter((who) => isAnswered(state.answers[who]))
        .map((who) => recordOf(state, who, 'private'));
      await space.complete(records, { others: [other] });
    } catch (error) {
      // What cannot be read here stays where it is.
      if ((error as Error).name !== 'RecordError') throw error;
    }
    seen.add(keyOf(other));
  }
  await lookForOthers(run);
}
