import {
  mineAreas,
  type BoundaryReply,
  type BoundaryTerms,
  type BoundaryWhose,
  type BoundaryWording,
  type Signature,
} from './boundary-data.js';
import type { Day } from './day.js';
import { otherOf, type Person } from './record.js';

/** Who is here: both on one device, each at another time, or one person alone. */
export type BoundaryMode = 'together' | 'apart' | 'solo';
/** What happens to an answer, or to a limit of one's own, once its writer is done with it. */
export type BoundaryChoice = 'show' | 'keep';
/** One question a page. */
export type BoundaryPage = 'area' | 'words' | 'seen' | 'whose' | 'limit' | 'why' | 'slips' | 'review';
export type BoundaryStage =
  'begin' | 'alone' | 'write' | 'propose' | 'answer' | 'hand-over' | 'both' | 'talk' | 'pick' | 'sign' | 'done';

/** What one person writes: a boundary, if they propose one, and their answer to *ours*. Hidden until it is proposed or opened. */
export interface BoundaryPart extends Omit<Partial<BoundaryTerms>, 'seen'> {
  area?: string;
  /** The example that the words are, unchanged. */
  example?: string;
  whose?: BoundaryWhose;
  seen?: Person | 'both' | 'nobody';
  reply?: BoundaryReply;
  instead?: string;
  signed?: Signature;
  /** Of an answer that is kept: the `rev` it answers. */
  of?: string;
}

/** One boundary under way, as plain data: it survives being serialised at any point. */
export interface BoundaryState {
  session: string;
  day: Day;
  mode?: BoundaryMode;
  /** The mode that the page asked for; going back to the beginning returns to it. */
  given?: BoundaryMode;
  at: BoundaryStage;
  /** Who began, and speaks first when they talk. */
  starter?: Person;
  /** Who holds the phone; absent while it lies between both. */
  holder?: Person;
  /** Who put it into words, in this run. */
  proposer?: Person;
  /** Which page of writing each is at. */
  page: Readonly<Record<Person, number>>;
  chosen: Readonly<Partial<Record<Person, BoundaryChoice>>>;
  answers: Readonly<Record<Person, BoundaryPart>>;
  /** Words of *ours*, which lie between both as soon as they are proposed; and the `rev` that they are kept with, once they are. */
  wording?: BoundaryWording;
  rev?: string;
  speaker?: Person;
}

export type BoundaryAction =
  | { do: 'begin'; who: Person }
  | { do: 'alone' }
  | { do: 'on-own'; who: Person; mode: 'apart' | 'solo' }
  | { do: 'answer'; who: Person; answer: BoundaryPart }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'change'; page: BoundaryPage }
  | { do: 'choose'; choice: BoundaryChoice }
  | { do: 'arrive'; who: Person }
  | { do: 'talk' }
  | { do: 'pick'; who: Person; words: string }
  | { do: 'page' }
  | { do: 'sign'; who: Person; name: string }
  | { do: 'enough' };

/** What a new boundary needs to know; text, storage and the clock stay outside. */
export interface BoundarySettings {
  session: string;
  day: Day;
  mode?: BoundaryMode;
  /** Whose device it is; what is written there is theirs alone. */
  me?: Person;
}

/** One that nobody has begun. */
export function newBoundary({ session, day, mode: asked, me }: BoundarySettings): BoundaryState {
  const mode = asked ?? (me && 'apart');
  return {
    session,
    day,
    mode,
    given: mode,
    at: 'begin',
    page: { a: 0, b: 0 },
    chosen: {},
    answers: { a: {}, b: {} },
  };
}

/** Nobody else's yes is asked: it is for one alone, or about something that is always one's own. */
export const isAlwaysMine = ({ mode }: Pick<BoundaryState, 'mode'>, { area }: BoundaryPart): boolean =>
  mode === 'solo' || mineAreas.includes(area ?? '');

/** Whose the boundary is that somebody writes. */
export const whoseOf = (state: Pick<BoundaryState, 'mode'>, part: BoundaryPart): BoundaryWhose | undefined =>
  isAlwaysMine(state, part) ? 'mine' : part.whose;

/** The pages on which somebody puts a boundary into words. */
export function pagesOf(state: Pick<BoundaryState, 'mode' | 'answers'>, who: Person): readonly BoundaryPage[] {
  const part = state.answers[who];
  const pages: BoundaryPage[] = ['area', 'words'];
  // Examples never let anybody be seen. Own words about devices may.
  if (part.area === 'devices' && !part.example) pages.push('seen');
  if (!isAlwaysMine(state, part)) pages.push('whose');
  if (part.area === 'deal-breakers') pages.push('limit');
  return [...pages, 'why', 'slips', 'review'];
}

/** How far it is, in words "step 2 of 5". */
export function progressOf(state: BoundaryState): { step: number; of: number } {
  const { at, holder, proposer, mode, chosen, wording } = state;
  const writer = proposer ?? (wording ? undefined : (holder ?? state.starter ?? 'a'));
  // The boundary itself, and the look over it before it is proposed.
  const writing = writer ? pagesOf(state, writer).length + 1 : 0;
  const isMine = !wording && !!writer && whoseOf(state, state.answers[writer]) === 'mine';
  const answers = isMine ? 0 : mode === 'together' && proposer ? 2 : 1;
  const of = 1 + writing + answers + 1;
  const second = holder && chosen[otherOf(holder)] && answers === 2 ? 1 : 0;
  const steps: Partial<Record<BoundaryStage, number>> = {
    begin: 1,
    alone: 1,
    write: 2 + state.page[holder ?? 'a'],
    propose: 1 + writing,
    answer: 2 + writing + second,
    'hand-over': 1 + writing + (second || (wording && !proposer ? 0 : 1)),
  };
  return { step: Math.min(steps[at] ?? of, of), of };
}

/** What of a part is an answer to *ours*; the rest is the boundary that its writer puts into words. */
const replyKeys: readonly (keyof BoundaryPart)[] = ['reply', 'instead', 'signed', 'of'];

/** Somebody's answer to *ours*, or the boundary that they put into words. */
export const only = (part: BoundaryPart, isReply: boolean): BoundaryPart =>
  Object.fromEntries(Object.entries(part).filter(([key]) => replyKeys.includes(key as keyof BoundaryPart) === isReply));

/** What is typed. Words of an example are its own until a letter is changed. */
export function typed(before: BoundaryPart, answer: BoundaryPart, isReply: boolean): BoundaryPart {
  const part = { ...before, ...only(answer, isReply) };
  if (!isReply && 'words' in answer && !('example' in answer)) delete part.example;
  return part;
}

/**
 * The boundary after an action of its first screens: somebody begins, chooses what it is about, and writes. Undefined for every
 * other action; those are in `boundary-steps.ts`, so that a page loads them once there is something to go on with.
 */
export function firstAct(state: BoundaryState, action: BoundaryAction): BoundaryState | undefined {
  const { at, holder, wording, answers, page } = state;
  if (wording || state.chosen.a || state.chosen.b) return undefined;
  switch (action.do) {
    case 'begin':
      // Words of the other that lie here already are put away first.
      if (at !== 'begin' || Object.keys(answers[otherOf(action.who)]).length) return undefined;
      return { ...state, mode: state.mode ?? 'together', at: 'write', starter: action.who, holder: action.who };
    case 'answer': {
      if (at !== 'write' || holder !== action.who || page[holder] > 1) return undefined;
      const { signed: _, of: __, ...answer } = action.answer;
      return { ...state, answers: { ...answers, [holder]: typed(answers[holder], answer, false) } };
    }
    case 'next':
      // From what it is about to its words.
      return at === 'write' && page[holder!] === 0 && answers[holder!].area
        ? { ...state, page: { ...page, [holder!]: 1 } }
        : undefined;
    default:
      return undefined;
  }
}

/** What a draft holds, cut so that each person's words lie in a draft of their own. */
export interface BoundaryDrafts {
  progress: Omit<BoundaryState, 'answers'>;
  a: BoundaryPart;
  b: BoundaryPart;
}

export function splitBoundary({ answers, ...progress }: BoundaryState): BoundaryDrafts {
  return { progress, a: answers.a, b: answers.b };
}
