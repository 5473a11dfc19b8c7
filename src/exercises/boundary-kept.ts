import type { BoundaryAnswer, BoundaryRecord, BoundaryWording } from './boundary-data.js';
import {
  newBoundary,
  type BoundaryDrafts,
  type BoundaryPart,
  type BoundarySettings,
  type BoundaryState,
} from './boundary-state.js';
import { begun, onTable, only, unanswered } from './boundary-steps.js';
import type { Person } from './record.js';

const people = ['a', 'b'] as const;

/** Words and answers that are kept already. */
export type KeptBoundary = {
  wording: Pick<BoundaryRecord, 'rev' | 'data'>;
} & Partial<Record<Person, Pick<BoundaryRecord, 'data' | 'visibility'>>>;

/** Takes up a boundary of both that is kept, on whichever day: whoever comes answers the words as they stand. */
export function openBoundary(settings: BoundarySettings, kept: KeptBoundary): BoundaryState {
  let state: BoundaryState = {
    ...newBoundary(settings),
    wording: kept.wording.data as BoundaryWording,
    rev: kept.wording.rev,
  };
  for (const who of people) {
    const record = kept[who];
    if (record) state = answeredBy(state, who, partOf(record.data as BoundaryAnswer), record.visibility !== 'private');
  }
  return state;
}

/** A kept answer, as it is written on. */
export const partOf = ({ of, reply, instead, signed }: BoundaryAnswer): BoundaryPart =>
  JSON.parse(JSON.stringify({ of, reply, instead, signed })) as BoundaryPart;

/** Somebody's answer is this one; one to other words is none. */
export function answeredBy(
  state: BoundaryState,
  who: Person,
  part: BoundaryPart | undefined,
  isShown: boolean,
): BoundaryState {
  const { [who]: _, ...rest } = state.chosen;
  const isNow = !!part?.reply && part.of === state.rev;
  const { picking } = state.answers[who];
  const said = isNow ? { ...(picking !== undefined && { picking }), ...only(part, true) } : {};
  const answer = { ...only(state.answers[who], false), ...said };
  const chosen = isNow ? { ...rest, [who]: isShown ? ('show' as const) : ('keep' as const) } : rest;
  return { ...state, answers: { ...state.answers, [who]: answer }, chosen };
}

const same = (one: object, two: object): boolean => JSON.stringify(one) === JSON.stringify(two);

/**
 * The words of both as they are kept now: ours, which have their `rev` from here on, or other ones, because somebody changed
 * them in another tab. Then both are asked again, and words that came too late wait beside them as what their writer would say.
 */
export function met(state: BoundaryState, record: Pick<BoundaryRecord, 'rev' | 'data'> | undefined): BoundaryState {
  const { wording, rev, at } = state;
  if (!wording || record?.rev === rev) return state;
  if (!record) {
    const answers = { a: unanswered(state.answers.a), b: unanswered(state.answers.b) };
    return { ...begun(state), wording: undefined, rev: undefined, proposer: undefined, chosen: {}, answers };
  }
  const now = record.data as BoundaryWording;
  if (!rev && same(sorted(now), sorted(wording))) return { ...state, rev: record.rev };
  const late = rev ? undefined : wording.history.at(-1)?.who;
  const answers = { ...state.answers };
  for (const who of people) {
    const asked = only(answers[who], false);
    const instead = who === late && wording.words !== now.words ? wording.words : onTable(answers[who]).instead;
    answers[who] = instead && !now.beside?.some(({ words }) => words === instead) ? { ...asked, instead } : asked;
  }
  const next = { ...state, wording: now, rev: record.rev, chosen: {}, answers, speaker: undefined };
  if (now.withdrawn) return { ...next, at: at === 'done' ? at : 'both' };
  if (at === 'begin' || at === 'alone' || at === 'done' || at === 'hand-over' || at === 'answer') return next;
  return state.holder ? { ...next, at: 'answer' } : { ...next, at: 'hand-over', holder: state.starter! };
}

/** Storage may give fields in another order. */
const sorted = (data: unknown): object =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  ) as object;

/** Puts it together again; a missing part is an empty one, never an error. */
export const joinBoundary = ({
  progress,
  a,
  b,
}: {
  progress: BoundaryDrafts['progress'];
  a?: BoundaryPart;
  b?: BoundaryPart;
}): BoundaryState => ({ ...progress, answers: { a: a ?? {}, b: b ?? {} } });
