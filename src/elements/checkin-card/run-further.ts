import {
  act,
  checkinSchema,
  joinCheckin,
  resumeCheckin,
  type CheckinData,
  type KeptAnswers,
} from '../../exercises/checkin-steps.js';
import {
  isAnswered,
  type CheckinAction,
  type CheckinAnswer,
  type CheckinDrafts,
  type CheckinState,
} from '../../exercises/checkin-state.js';
import type { ExerciseRecord, Json, Person } from '../../exercises/record.js';
import { check, checkinAnswer, checkinProgress } from '../../space/record-reader.js';
import { wholeSpace, type NewRecord, type Space } from '../../space/space.js';
import { people, type CheckinRun } from './run.js';

/** Runs whose keeping is under way, so that one step is kept after the other. */
const turns = new WeakMap<CheckinRun, Promise<void>>();
/** Sessions that were told to be complete. */
const told = new WeakMap<CheckinRun, string>();

const draftNames = ({ name }: CheckinRun): string[] => [name, ...people.map((who) => name + '#' + who)];

/** Every step after the first words. */
export function actFurther(run: CheckinRun, action: CheckinAction): void {
  if (run.space) wholeSpace(run.space);
  const before = run.state.get()!;
  const next = act(before, action, run.space?.now() ?? Date.now());
  if (next === before) return;
  run.go(before, next, action);
  const turn = (turns.get(run) ?? Promise.resolve()).then(() => keep(run, before, next, action));
  // The space's status says why it failed; the words are in the draft and on the screen, and are kept with the next step.
  turns.set(
    run,
    turn.catch(() => {}),
  );
}

/** A page where somebody was before: the check-in that was left, or half of today's, or a fresh one. */
export async function takeUp(run: CheckinRun, space: Space): Promise<void> {
  wholeSpace(space);
  const typed = run.state.get();
  const found = await restore(run, space);
  if (typed && typed.at !== 'begin') {
    // Typed before the space was there. What was left here before becomes its writers' own, and nothing is merged.
    if (found) await space.complete(privateRecords(run, found), { drop: draftNames(run) });
    run.forget();
    run.state.set({ ...typed, session: typed.session || space.newSession(), day: typed.day || space.today() });
    return;
  }
  run.state.set(found ?? (await joinToday(run, space)) ?? run.fresh());
  if (found) run.cover();
}

async function restore(run: CheckinRun, space: Space): Promise<CheckinState | undefined> {
  const found = await space.draft(run.name).read();
  if (!found) return undefined;
  const progress = check(checkinProgress, found, 'progress') as CheckinDrafts['progress'];
  const kept = await space.read({ kind: 'checkin', session: progress.session });
  const answers: Partial<Record<Person, CheckinAnswer>> = {};
  for (const who of people) {
    const record = kept.find(({ author }) => author === who);
    if (record) run.records[who] = record;
    const typed = await space.draft(run.name + '#' + who).read();
    answers[who] = typed
      ? (check(checkinAnswer, typed, who) as CheckinAnswer)
      : (record?.data as CheckinAnswer | undefined);
  }
  return joinCheckin({ progress, ...answers });
}

/** Half of today's check-in is kept: whoever comes now may write theirs, in the same session. */
async function joinToday(run: CheckinRun, space: Space): Promise<CheckinState | undefined> {
  const day = space.today();
  const settings = run.settings();
  const today = await space.read<Json & CheckinData>({ kind: 'checkin', from: day, to: day });
  for (const record of today) {
    const { session, author, data } = record;
    const alone = today.filter((one) => one.session === session).length === 1;
    if (author === 'both' || !alone || data.mode === 'solo' || data.rhythm !== (settings.rhythm ?? 'daily')) continue;
    run.records = { [author]: record };
    const choice = record.visibility === 'private' ? 'keep' : 'show';
    const kept: KeptAnswers = { [author]: { answer: data, choice } };
    return resumeCheckin({ ...settings, session, day }, kept);
  }
  return undefined;
}

async function keep(run: CheckinRun, before: CheckinState, next: CheckinState, action: CheckinAction): Promise<void> {
  const { space } = run;
  if (!space) return;
  for (const who of people) {
    const choice = next.chosen[who];
    const record = run.records[who];
    if (choice && (choice !== before.chosen[who] || (action.do === 'landed' && action.who === who))) {
      await keepAnswer(run, space, next, who);
    } else if (!choice && record && record.visibility !== 'private') {
      // Taken back before the reveal: from this moment it is its writer's alone again.
      [run.records[who]] = await space.complete([{ ...record, visibility: 'private' }]);
    }
  }
  if (next.at === 'done' && before.at !== 'done') await keepTogether(run, space, next);
  const alone = next.mode === 'apart' || next.mode === 'solo';
  if ((next.at === 'done' || (alone && next.at === 'both')) && told.get(run) !== next.session) {
    told.set(run, next.session);
    run.tell('complete');
  }
}

async function keepAnswer(run: CheckinRun, space: Space, state: CheckinState, who: Person): Promise<void> {
  const { session, starter } = state;
  const visibility = state.chosen[who] === 'show' ? 'after-both' : 'private';
  const known = run.records[who];
  const fresh = recordOf(state, who, visibility);
  if (!known && !isAnswered(state.answers[who])) return;
  const record: NewRecord | ExerciseRecord = known ? { ...known, visibility, data: fresh.data as Json } : fresh;
  const [kept] = await space.complete([record], { drop: [run.name + '#' + who] });
  run.records[who] = kept;
  const now = run.state.get();
  // The same part was kept in another tab meanwhile: this one is a session of its own from here on.
  if (now && kept && kept.session !== session) run.state.set({ ...now, session: kept.session });
  if (starter && space.choices.get()?.starter !== starter) await space.choose({ starter });
}

const recordOf = (state: CheckinState, who: Person, visibility: NewRecord['visibility']): NewRecord => {
  const { session, day, rhythm, mode, answers } = state;
  const data = JSON.parse(JSON.stringify({ ...answers[who], rhythm, mode })) as Json;
  return { kind: 'checkin', session, author: who, visibility, day, schema: checkinSchema, data };
};

/** Words that were never kept as records: their writers' alone, of the day on which they were written. */
const privateRecords = (run: CheckinRun, state: CheckinState): NewRecord[] =>
  people
    .filter((who) => isAnswered(state.answers[who]) && !run.records[who])
    .map((who) => recordOf(state, who, 'private'));

async function keepTogether(run: CheckinRun, space: Space, state: CheckinState): Promise<void> {
  const { session, day, rhythm, mode, starter, heard, spoken } = state;
  const data = JSON.parse(JSON.stringify({ rhythm, mode, starter, heard })) as Json;
  const together: NewRecord = {
    kind: 'checkin',
    session,
    author: 'both',
    visibility: 'shared',
    day,
    schema: checkinSchema,
    data,
  };
  await space.complete(spoken ? [together] : [], { drop: draftNames(run) });
}

/** Begins again; what was typed and not kept becomes its writers' own. Returns what takes all of it back. */
export function restart(run: CheckinRun): () => void {
  const before = run.state.get();
  const { space, records } = run;
  if (space) wholeSpace(space);
  const puts = before && before.at !== 'begin' && before.at !== 'done' ? privateRecords(run, before) : [];
  const kept = space?.complete(puts, { drop: draftNames(run) }).catch(() => [] as ExerciseRecord[]);
  run.forget();
  run.covered.set(false);
  run.state.set(run.fresh());
  return () => {
    if (!before) return;
    void kept?.then((written) => space!.delete(written)).catch(() => {});
    run.forget();
    run.records = records;
    run.state.set(before);
    run.draft(before);
  };
}
