import type { BoundaryWhose } from './boundary-data.js';
import type { Day } from './day.js';
import { handedOn as handedOnByGuide, type GuideHandOn } from './guide-result.js';
import type { GuideState } from './guide-state.js';
import type { Guide, GuideFlow } from './guide.js';
import type { GoalData, PromiseData } from './promise-data.js';
import { recordId } from './record-id.js';
import type { Author, Kind } from './record.js';
import type { HandedOn as RepairPromise } from './repair-steps.js';

/** For which exercise something was handed on. */
export type HandedOnTo = GuideFlow['to'];

/** Where something was handed on from, so that it can be said. */
export interface HandedOnFrom {
  kind: Kind;
  session: string;
  /** What it was called, such as a guide's title. */
  title?: string;
}

/**
 * What somebody wrote in one exercise and may go on with in another (C2 to a boundary, C4 to B13, C11 to goals, C3g C13 C14 to
 * promises). It is words and no more: its author, or either of the two for what both wrote, makes something of it or drops it.
 */
export interface HandedOn {
  /** The same wherever the same words are handed on again. */
  id: string;
  to: HandedOnTo;
  author: Author;
  words: string;
  whose: BoundaryWhose;
  /** The kind of boundary (`B13`) or the area of a goal. */
  kind?: string;
  /** The next date that was set there. */
  day?: Day;
  from: HandedOnFrom;
}

/** The areas of boundaries by the kind that a guide names, B1 to B14 in their order. */
const areas = [
  'replies',
  'conflict',
  'check-ins',
  'hard-topics',
  'physical-pace',
  'emotional-pace',
  'going-public',
  'devices',
  'between-us',
  'outside-voices',
  'time-alone',
  'self-protection',
  'deal-breakers',
  'consequences',
];

/** The area of boundaries that a kind such as `B12` means; undefined where it means none. */
export const areaOfKind = (kind: string | undefined): string | undefined =>
  areas[Number(/^B(\d{1,2})$/.exec(kind ?? '')?.[1]) - 1];

/** What a guide that was gone through hands on: each one's own, and what both decided. Nothing that was only shown by the other. */
export function fromGuide(guide: Guide, state: GuideState): readonly HandedOn[] {
  const from = { kind: 'conversation', session: state.session, title: guide.title } as const;
  const item = ({ step: _, key, text, ...rest }: GuideHandOn): HandedOn => ({
    ...rest,
    id: recordId(state.session, `handed on ${key}`, rest.author),
    words: text,
    from,
  });
  // Apart, the other one handed on what is theirs when they were here.
  const authors = state.mode === 'together' ? (['a', 'b', 'both'] as const) : state.starter ? [state.starter] : [];
  return authors.flatMap((author) =>
    handedOnByGuide(guide, state, author)
      .filter((one) => one.author === author)
      .map(item),
  );
}

/** What of it a boundary begins with; an own one of the couple's where the guide named no area. */
export const asBoundary = ({ words, kind, whose, day }: HandedOn) => ({
  area: areaOfKind(kind) ?? 'own',
  whose,
  words,
  ...(day !== undefined && { review: day }),
});

/** What of it a promise begins with. */
export const asPromise = ({ words, day, from }: HandedOn): PromiseData => ({
  words,
  ...(day !== undefined && { due: day }),
  from,
});

/** What of it a goal begins with. */
export const asGoal = ({ words, kind, day, from }: HandedOn): GoalData => ({
  words,
  ...(kind !== undefined && { area: kind }),
  ...(day !== undefined && { review: day }),
  from,
});

/** The promise of an apology that was given, in a session of its own: the same one whenever it is kept (C10, which becomes D6). */
export function promiseFrom({ author, visibility, day, from, data }: RepairPromise) {
  const session = recordId(from, 'promise of a repair', author);
  const promise: PromiseData = { ...data, from: { kind: 'repair', session: from } };
  return { session, author, visibility, day, data: promise };
}
