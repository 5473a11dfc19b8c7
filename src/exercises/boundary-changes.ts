import {
  boundarySchema,
  mineAreas,
  paceAreas,
  type BoundaryAnswer,
  type BoundaryData,
  type BoundaryPut,
  type BoundaryRecord,
  type BoundaryReply,
  type BoundaryTerms,
  type BoundaryWhose,
  type BoundaryWording,
  type Signature,
  type WordsBeside,
} from './boundary-data.js';
import {
  answerOf,
  boundariesOf,
  mayWithdraw,
  partsOf,
  people,
  wordingOf,
  wordingsOf,
  type Parts,
} from './boundary-read.js';
import type { Day } from './day.js';
import { otherOf, type Json, type Person } from './record.js';

/** Storage must never hold an `undefined`. */
const plain = <Data extends BoundaryData>(data: Data): Data & Json => JSON.parse(JSON.stringify(data)) as Data & Json;

// What is to be kept

/** A new boundary's words. Whose it is follows its area where that is always one's own. */
export function newWording(
  terms: BoundaryTerms & { area: string; whose: BoundaryWhose },
  proposer: Person,
  day: Day,
): BoundaryWording {
  const whose = mineAreas.includes(terms.area) ? 'mine' : terms.whose;
  return { ...terms, is: 'wording', whose, proposer, history: [{ who: proposer, day, what: 'proposed' }] };
}

/** A new boundary. *Ours* lies between both at once; *mine* is shown only by choice. */
export function propose(session: string, wording: BoundaryWording, day: Day, isShown = true): BoundaryPut {
  const isOurs = wording.whose === 'ours';
  return {
    kind: 'boundary',
    session,
    author: isOurs ? 'both' : wording.proposer,
    visibility: isOurs || isShown ? 'shared' : 'private',
    day,
    schema: boundarySchema,
    data: plain(wording),
  };
}

/** Every field of the terms. */
export const termKeys: readonly (keyof BoundaryTerms)[] = [
  'words',
  'within',
  'without',
  'why',
  'slips',
  'review',
  'seen',
  'leave',
  'limit',
];

/** What was asked, without what became of it. */
export const termsOf = (wording: BoundaryTerms): BoundaryTerms =>
  Object.fromEntries(
    termKeys.flatMap((key) => (wording[key] === undefined ? [] : [[key, wording[key]]])),
  ) as BoundaryTerms & object;

/** Answers to other words are their writers' own again, so that no answer to the new ones opens against an old one. */
const voided = (parts: Parts, isVoid: (who: Person) => boolean): BoundaryPut[] =>
  people.flatMap((who) => {
    const record = parts[who];
    return record && record.visibility !== 'private' && isVoid(who) ? [{ ...record, visibility: 'private' }] : [];
  });

/** What somebody wants changed. */
export interface Rewording {
  who: Person;
  day: Day;
  terms?: Partial<BoundaryTerms>;
  /** Ask both whether to let it end. */
  ends?: boolean;
}

/** The words after a change, with how they stood before; undefined where nothing changes or it is not theirs to change. */
export function reworded(
  wording: BoundaryWording,
  { who, day, terms = {}, ends }: Rewording,
  beside: readonly WordsBeside[] = [],
): BoundaryWording | undefined {
  if (wording.whose === 'mine' && (wording.proposer !== who || ends)) return undefined;
  const { withdrawn, ends: ended, beside: _, ...rest } = wording;
  const was = termsOf(wording);
  const now = termsOf({ ...was, ...terms });
  const isSame = JSON.stringify(was) === JSON.stringify(now);
  if (!now.words.trim() || (isSame && !withdrawn && !!ended === !!ends)) return undefined;
  for (const key of termKeys) delete rest[key];
  const others = beside.filter(({ words }) => words !== now.words);
  return {
    ...rest,
    ...now,
    ...(others.length ? { beside: others } : {}),
    ...(ends ? { ends } : {}),
    history: [...wording.history, { who, day, what: ends ? 'ends' : 'reworded', was }],
  };
}

/** Changes a boundary: its words get a new `rev`, so that no answer answers them, and what it was stays in its history. */
export function reword(
  records: readonly BoundaryRecord[],
  session: string,
  change: Rewording,
): BoundaryPut[] | undefined {
  const parts = partsOf(records, session);
  const before = boundariesOf(records).find((one) => one.session === session);
  const wording = wordingOf(parts);
  if (!wording) return undefined;
  // What each would rather say waits on, until one wording is agreed.
  const isTalk = before?.status === 'talk' || before?.status === 'declined' || wording.beside;
  const beside = before && isTalk ? wordingsOf(before) : [];
  const next = reworded(wording, change, beside);
  return next && [{ ...parts.wording!, data: plain(next) }, ...voided(parts, () => true)];
}

/** One person's answer. @param of the `rev` of the words they read: where others stand by now, nothing is answered. */
export interface Answering {
  who: Person;
  day: Day;
  of: string;
  reply: BoundaryReply;
  instead?: string | undefined;
  /** Show when both are ready, or keep mine for now. */
  choice: 'show' | 'keep';
}

/** Answers the words that stand. Undefined where they are other ones by now, or there is nothing to agree to. */
export function answer(
  records: readonly BoundaryRecord[],
  session: string,
  { who, day, of, reply, instead, choice }: Answering,
): BoundaryPut[] | undefined {
  const parts = partsOf(records, session);
  const { wording } = parts;
  if (!wording || wording.author !== 'both' || wording.rev !== of || wordingOf(parts)!.withdrawn) return undefined;
  const data = plain({ is: 'answer', of, reply, instead: instead?.trim() || undefined, day });
  const visibility = choice === 'show' ? 'after-both' : 'private';
  const known = parts[who];
  const put: BoundaryPut = known
    ? { ...known, visibility, data }
    : { kind: 'boundary', session, author: who, visibility, day, schema: boundarySchema, data };
  const other = otherOf(who);
  return [put, ...voided(parts, (one) => one === other && !answerOf(parts, other))];
}

/**
 * Answers to other words that still lie open, because a tab had not heard of a change when it answered or changed something.
 * No boundary shows them; this makes their headers say so, too.
 */
export const outdated = (records: readonly BoundaryRecord[]): BoundaryPut[] =>
  [...new Set(records.map(({ session }) => session))].flatMap((session) => {
    const parts = partsOf(records, session);
    return voided(parts, (who) => !answerOf(parts, who) || !!wordingOf(parts)?.withdrawn);
  });

/** Puts a name under all that is agreed now. */
export function sign(records: readonly BoundaryRecord[], who: Person, signed: Signature): BoundaryPut[] {
  if (!signed.name.trim()) return [];
  return boundariesOf(records)
    .filter(({ status }) => status === 'agreed')
    .map(({ session }) => {
      const record = partsOf(records, session)[who]!;
      return { ...record, data: plain({ ...(record.data as BoundaryAnswer), signed }) };
    });
}

/** Ends it at once, alone; undefined where that is not given, or it has ended. Needs nobody's yes and no reason. */
export function withdraw(
  records: readonly BoundaryRecord[],
  session: string,
  who: Person,
  day: Day,
): BoundaryPut[] | undefined {
  const parts = partsOf(records, session);
  const wording = wordingOf(parts);
  if (!wording || wording.withdrawn || !mayWithdraw(wording, who)) return undefined;
  const data: BoundaryWording = {
    ...wording,
    withdrawn: { who, day },
    history: [...wording.history, { who, day, what: 'withdrawn' }],
  };
  return [{ ...parts.wording!, data: plain(data) }, ...voided(parts, () => true)];
}

/**
 * Slows a pace at once, alone: what both agreed ends, and the slower words stand as one's own, which the other may read.
 * @param next the session of the new boundary
 */
export function slow(
  records: readonly BoundaryRecord[],
  session: string,
  { who, day, words, next }: { who: Person; day: Day; words: string; next: string },
): BoundaryPut[] | undefined {
  const wording = wordingOf(partsOf(records, session));
  if (!wording || !paceAreas.includes(wording.area) || wording.whose === 'mine' || !words.trim()) return undefined;
  const ended = withdraw(records, session, who, day);
  return ended && [...ended, propose(next, newWording({ area: wording.area, whose: 'mine', words }, who, day), day)];
}
