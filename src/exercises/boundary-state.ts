import type { BoundaryReply, BoundaryTerms, BoundaryWhose, BoundaryWording, Signature } from './boundary-data.js';
import type { Day } from './day.js';
import { otherOf, type Person } from './record.js';

/** Who is here: both on one device, each at another time, or one person alone. */
export type BoundaryMode = 'together' | 'apart' | 'solo';
/** What happens to an answer, or to a limit of one's own, once its writer is done with it. */
export type BoundaryChoice = 'show' | 'keep';
/** One question a page. */
export type BoundaryPage = 'area' | 'words' | 'seen' | 'whose' | 'limit' | 'why' | 'slips' | 'review';
/** Where a boundary stands, in the order in which two come through it. */
export type BoundaryStage =
  'begin' | 'alone' | 'write' | 'propose' | 'answer' | 'hand-over' | 'both' | 'talk' | 'pick' | 'done';

/** What one person writes: a boundary, if they propose one, and their answer to *ours*. Hidden until it is proposed or opened. */
export interface BoundaryPart extends Omit<Partial<BoundaryTerms>, 'seen'> {
  area?: string;
  /** The example that the words are, unchanged. */
  example?: string;
  whose?: BoundaryWhose;
  seen?: Person | 'both' | 'nobody';
  reply?: BoundaryReply;
  instead?: string;
  /** With whoever began: new words that both are writing while they pick, until these are used or lie on the table. */
  picking?: string;
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

/** What two people can do with a boundary. */
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

/**
 * The boundary after an action of its first screens: somebody begins, and says what it is about. Undefined for every other action;
 * those are in `boundary-steps.ts`, so that a page loads them once there is something to go on with.
 */
export function firstAct(state: BoundaryState, action: BoundaryAction): BoundaryState | undefined {
  const { at, holder, wording, answers, page, chosen } = state;
  if (wording || chosen.a || chosen.b) return undefined;
  if (action.do === 'answer') {
    const { who, answer } = action;
    return at === 'write' && holder === who && !page[who]
      ? { ...state, answers: { ...answers, [who]: { ...answers[who], ...answer } } }
      : undefined;
  }
  // Words of the other that lie here already are put away first.
  if (action.do !== 'begin' || at !== 'begin' || Object.keys(answers[otherOf(action.who)]).length) return undefined;
  return { ...state, mode: state.mode ?? 'together', at: 'write', starter: action.who, holder: action.who };
}

/** How far it is on the first screens; `progressOf` says the same, and goes on from there. */
export const firstProgress = ({ at }: BoundaryState): { step: number; of: number } => ({
  step: at === 'write' ? 2 : 1,
  of: 10,
});

/** What a draft holds, cut so that each person's words lie in a draft of their own. */
export interface BoundaryDrafts {
  progress: Omit<BoundaryState, 'answers'>;
  a: BoundaryPart;
  b: BoundaryPart;
}

/** A draft for what lies between both, and one for each person's words: theirs alone, to keep and to delete. */
export function splitBoundary({ answers, ...progress }: BoundaryState): BoundaryDrafts {
  return { progress, a: answers.a, b: answers.b };
}
