import {
  paceAreas,
  type Boundary,
  type BoundaryAnswer,
  type BoundaryRecord,
  type BoundaryStatus,
  type BoundaryTerms,
  type BoundaryWording,
  type Signature,
  type WordsBeside,
} from './boundary-data.js';
import { addDays, isDay, type Day } from './day.js';
import type { Person } from './record.js';

export const people = ['a', 'b'] as const;

/** Agreed beforehand, for when something slips (B14). */
const consequences = 'consequences';

/** The records of one boundary, sorted out. */
export interface Parts {
  wording?: BoundaryRecord;
  a?: BoundaryRecord;
  b?: BoundaryRecord;
}

const isWording = (record: BoundaryRecord): boolean => record.data.is === 'wording';

/** The records of one boundary. Words of both go before words that are one person’s own. */
export function partsOf(records: readonly BoundaryRecord[], session: string): Parts {
  const parts: Parts = {};
  for (const record of records) {
    if (record.kind !== 'boundary' || record.session !== session) continue;
    const { author } = record;
    if (!isWording(record)) {
      if (author !== 'both') parts[author] = record;
      continue;
    }
    const { whose, proposer } = record.data as BoundaryWording;
    // From outside, perhaps: nobody's limit is kept under the other's name.
    if (author === (whose === 'ours' ? 'both' : proposer) && parts.wording?.author !== 'both') parts.wording = record;
  }
  return parts;
}

/** The words of a boundary as they stand. */
export const wordingOf = ({ wording }: Parts): BoundaryWording | undefined =>
  wording?.data as BoundaryWording | undefined;

/** A person's answer, where it answers the wording as it stands. */
export function answerOf(parts: Parts, who: Person): BoundaryAnswer | undefined {
  const answer = parts[who]?.data as BoundaryAnswer | undefined;
  return answer && answer.of === parts.wording?.rev ? answer : undefined;
}

/** Both answered the very wording that stands, and both chose to show. */
const isOpened = (parts: Parts): boolean =>
  people.every((who) => answerOf(parts, who) && parts[who]!.visibility !== 'private');

function statusOf(parts: Parts, reader: Person | 'both'): BoundaryStatus {
  const wording = wordingOf(parts)!;
  if (wording.withdrawn) return 'withdrawn';
  if (parts.wording!.author !== 'both') return 'mine';
  if (!isOpened(parts)) return reader !== 'both' && answerOf(parts, reader) ? 'one-answered' : 'open';
  const replies = people.map((who) => answerOf(parts, who)!.reply);
  if (replies.includes('not-for-me')) return 'declined';
  if (replies.includes('talk')) return 'talk';
  return wording.ends ? 'withdrawn' : 'agreed';
}

const sessionsOf = (records: readonly BoundaryRecord[]): string[] => [
  ...new Set(records.filter(({ kind }) => kind === 'boundary').map(({ session }) => session)),
];

const byAge = (one: Boundary, two: Boundary): number => (one.session < two.session ? -1 : 1);

/** Boundaries as a reader may see them, oldest first; `both` reads what lies between the two. */
export function boundariesOf(records: readonly BoundaryRecord[], reader: Person | 'both' = 'both'): Boundary[] {
  return sessionsOf(records)
    .flatMap((session): Boundary[] => {
      const parts = partsOf(records, session);
      const { wording } = parts;
      // Answers to words that are gone say nothing.
      if (!wording) return [];
      const { author, visibility, day, rev } = wording;
      if (author !== 'both' && author !== reader && visibility !== 'shared') return [];
      const answers: Boundary['answers'] = {};
      for (const who of people) {
        const answer = author === 'both' && (who === reader || isOpened(parts)) && answerOf(parts, who);
        if (answer) answers[who] = answer;
      }
      return [
        {
          session,
          day,
          author,
          isShown: author === 'both' || visibility === 'shared',
          rev,
          wording: wordingOf(parts)!,
          status: statusOf(parts, reader),
          answers,
        },
      ];
    })
    .sort(byAge);
}

/** Told apart from a preference by two questions, both answered with yes (B13). */
export const isDealBreaker = ({ leave, limit }: Pick<BoundaryTerms, 'leave' | 'limit'>): boolean => !!leave && !!limit;

/** It stands: both agreed to it, or it is one's own. */
const stands = ({ status }: Boundary): boolean => status === 'agreed' || status === 'mine';

/** It is time to look at it again. */
export const isDue = (boundary: Boundary, today: Day): boolean =>
  stands(boundary) && !!boundary.wording.review && boundary.wording.review <= today;

/** What is wrong with a review day somebody chose; none at all is fine. */
export function wrongReview(review: string | undefined, today: Day): 'no-day' | 'past' | undefined {
  if (!review) return undefined;
  if (!isDay(review)) return 'no-day';
  return review < today ? 'past' : undefined;
}

/** How soon somebody may want to look at it again. */
export const reviewTimes = ['week', 'month', 'quarter'] as const;

/** The day in two weeks, in a month or in three; where that month is shorter, its last day. */
export function reviewIn(today: Day, time: (typeof reviewTimes)[number]): Day {
  if (time === 'week') return addDays(today, 14);
  const date = new Date(today);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + (time === 'month' ? 1 : 3));
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** Days on which to look at boundaries that stand, from today on, in order, each once. */
export const reviewDays = (boundaries: readonly Boundary[], today: Day): Day[] =>
  [
    ...new Set(
      boundaries.filter(stands).flatMap(({ wording: { review } }) => (review && review >= today ? review : [])),
    ),
  ].sort();

/** All wordings that are on the table: the one that stands, those beside it, and what each would rather say. One once agreed. */
export function wordingsOf({ wording, answers, status }: Boundary): WordsBeside[] {
  const { words, proposer, history, beside = [] } = wording;
  const last = history.findLast(({ what }) => what !== 'withdrawn' && what !== 'ends');
  const all: WordsBeside[] = [{ who: last?.who ?? proposer, words }];
  if (status === 'agreed') return all;
  all.push(...beside);
  for (const who of people) {
    const instead = answers[who]?.instead?.trim();
    if (instead) all.push({ who, words: instead });
  }
  return all.filter((one, index) => all.findIndex(({ words }) => words === one.words) === index);
}

/** What goes on the page. */
export interface Agreement {
  ours: readonly Boundary[];
  /** Each one's own limits that they chose to show. */
  mine: Record<Person, readonly Boundary[]>;
  /** Signed by someone, once all that is agreed now carries their name; the latest counts. */
  signed: Partial<Record<Person, Signature>>;
  /** Both signed all of it: the seam closes. */
  isSigned: boolean;
}

/** By area, in the order of the page; areas that it does not have come last. Within one by age. */
function inOrder(boundaries: readonly Boundary[], order: readonly string[]): Boundary[] {
  const place = ({ wording: { area } }: Boundary) => (order.includes(area) ? order.indexOf(area) : order.length);
  return [...boundaries].sort((one, two) => place(one) - place(two) || byAge(one, two));
}

/** The agreement as it stands now. @param order keys of the areas, as the page shows them */
export function agreementOf(boundaries: readonly Boundary[], order: readonly string[]): Agreement {
  const all = inOrder(boundaries, order);
  const ours = all.filter(({ status }) => status === 'agreed');
  const mineOf = (who: Person) =>
    all.filter(({ status, author, isShown }) => status === 'mine' && author === who && isShown);
  const signed: Agreement['signed'] = {};
  for (const who of people) {
    const signatures = ours.map(({ answers }) => answers[who]?.signed);
    const latest = signatures.reduce((one, two) => (one && two && two.day > one.day ? two : one), signatures[0]);
    if (latest && signatures.every(Boolean)) signed[who] = latest;
  }
  return { ours, mine: { a: mineOf('a'), b: mineOf('b') }, signed, isSigned: !!signed.a && !!signed.b };
}

/** What one person needs, shown or not: all that a page for one alone holds, and nobody else's yes. */
export const needsOf = (boundaries: readonly Boundary[], who: Person, order: readonly string[]): Boundary[] =>
  inOrder(
    boundaries.filter(({ status, author }) => status === 'mine' && author === who),
    order,
  );

/** "This came up." */
export interface Slip {
  boundary: Boundary;
  /** What was agreed for that, if it was. */
  agreed?: string;
  /** What was agreed for whenever something slips. */
  always: readonly string[];
}

/** What was agreed for when this one slips. Nothing is kept of it: there is no tally. Undefined for one that does not stand. */
export function slipped(boundaries: readonly Boundary[], session: string): Slip | undefined {
  const boundary = boundaries.find((one) => one.session === session);
  if (!boundary || !stands(boundary)) return undefined;
  const always = boundaries
    .filter((one) => one.session !== session && one.status === 'agreed' && one.wording.area === consequences)
    .map(({ wording }) => wording.words);
  return { boundary, agreed: boundary.wording.slips?.trim() || undefined, always };
}

/** Who may end it at once, alone: a pace is either's, being seen ends with who is seen, *mine* is its author's. */
export function mayWithdraw({ whose, proposer, area, seen }: BoundaryWording, who: Person): boolean {
  if (whose === 'mine') return proposer === who;
  return paceAreas.includes(area) || seen === who || seen === 'both';
}
