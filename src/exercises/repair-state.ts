import type { Day } from './day.js';
import { otherOf, type Person } from './record.js';

/** What happened, as its author would say it. `mine`: it was something I did; `told`: I was told something hard. */
export type RepairSituation =
  | 'disconnected'
  | 'criticised'
  | 'unheard'
  | 'shut-out'
  | 'let-down'
  | 'left-alone'
  | 'hurt-by-words'
  | 'promise-slipped'
  | 'mine'
  | 'told'
  | 'own-words';

/** The ways on: say how it was for me (I1), ask what was meant (I3), take it in (I4), own my part (C3), apologise (C10), pause (I5). */
export type RepairWay = 'say' | 'ask' | 'take-in' | 'own' | 'apologise' | 'pause';
/** What a text is made from: the opening line of the fast lane, or the parts of a way. */
export type RepairLane = 'line' | RepairWay;
/** Who is here: both on one device, each at another time, or one person alone. */
export type RepairMode = 'together' | 'apart' | 'solo';
/** How the words reached the other. Only what was handed over on this device is kept where the other may read it. */
export type RepairDelivery = 'hand-over' | 'read-out' | 'copy' | 'share';
/** The other's answer; each is a complete ending. */
export type RepairReply = 'words' | 'need-time' | 'not-now' | 'rather-not';
/** How it went, as its author felt it. */
export type RepairAfter = 'closer' | 'partly' | 'not-yet' | 'worse';

/** What may have happened, in the order in which it is offered. */
export const repairSituations: readonly RepairSituation[] = [
  'disconnected',
  'criticised',
  'unheard',
  'shut-out',
  'let-down',
  'left-alone',
  'hurt-by-words',
  'promise-slipped',
  'mine',
  'told',
  'own-words',
];
/** The ways of a repair, in the order in which they are offered. */
export const repairWays: readonly RepairWay[] = ['say', 'ask', 'take-in', 'own', 'apologise', 'pause'];

/** What one person writes: the author's words, or the other's reply to them. All of it is its writer's until it is given. */
export interface RepairAnswer {
  what?: RepairSituation;
  whatWords?: string;
  /** Key of the opening line that was taken. */
  line?: string;
  /** Texts in the author's own wording, by lane, and where one stands in place of the line, or of what the parts make. */
  texts?: Readonly<Partial<Record<RepairLane, string>>>;
  own?: readonly RepairLane[];
  /** Say: the other's view, feelings by key, when, because, needs by key. */
  view?: string;
  feelings?: readonly string[];
  strength?: Readonly<Record<string, 1 | 2 | 3>>;
  unsure?: boolean;
  when?: string;
  because?: string;
  needs?: readonly string[];
  need?: string;
  /** Ask: what I noticed, what I made of it, what I would like to understand. */
  noticed?: string;
  guess?: string;
  question?: string;
  /** Take in: what I heard, what makes sense about it, one thing I can take. */
  heard?: string;
  sense?: string;
  take?: string;
  /** Own part and apology: what I did, how it landed, what I regret, how I put it right (a promise), what I do differently. */
  did?: string;
  landed?: string;
  regret?: string;
  amends?: string;
  differently?: string;
  /** Asking for forgiveness may be left out, and is unless its author wants it. */
  forgive?: boolean;
  /** Pause: in how many minutes I come back, and what I do meanwhile: ideas by key, own words. */
  minutes?: number;
  soothing?: readonly string[];
  meanwhile?: string;
  /** The exact text that was given, and how; and the promise in it, where it is an apology. */
  sent?: string;
  said?: RepairDelivery;
  promise?: string;
  /** Afterwards; the author's own. */
  after?: RepairAfter;
  gesture?: string;
  gestureWords?: string;
  /** In a record: the way that was taken, and that nothing is open any more, whatever was felt. */
  way?: RepairWay;
  closed?: boolean;
  /** The other's answer, and what they heard. */
  reply?: RepairReply;
  replyHeard?: string;
  replyWords?: string;
}

/** A page of writing. */
export type RepairPage =
  | 'feelings'
  | 'sentence'
  | 'need'
  | 'ask'
  | 'heard'
  | 'sense'
  | 'take'
  | 'own'
  | 'did'
  | 'landed'
  | 'amends'
  | 'differently'
  | 'pause';

/** Where a repair stands, in the order in which two come through it. */
export type RepairStage =
  | 'begin'
  | 'what'
  | 'breath'
  | 'line'
  | 'write'
  | 'show'
  | 'hand-over'
  | 'read'
  | 'reply'
  | 'hand-back'
  | 'sent'
  | 'after'
  | 'next'
  | 'done';

/** Words that were thrown away: in memory only, until something else is begun. */
export interface ThrownAway {
  who: Person;
  answer: RepairAnswer;
  at: RepairStage;
  way?: RepairWay | undefined;
  page: number;
}

/** A repair as plain data: it survives being serialised at any point. */
export interface RepairState {
  session: string;
  /** The local day on which it began, and on which it ends, whatever the clock does meanwhile. */
  day: Day;
  mode: RepairMode;
  /** One quiet breath before the words; a page may leave it out. */
  breath: boolean;
  at: RepairStage;
  /** The way that the page opens on. */
  given?: RepairWay;
  way?: RepairWay;
  /** Whose repair it is; absent until somebody begins. */
  author?: Person;
  /** Who holds the phone. */
  holder?: Person;
  /** Which page of writing the author is at. */
  page: number;
  /** The other has held the words in their hands: from here on they may read them. */
  delivered?: boolean;
  /** The other has given their answer: from here on the author may read it. */
  replied?: boolean;
  answers: Readonly<Record<Person, RepairAnswer>>;
  thrown?: ThrownAway;
}

/** What two people can do in a repair. */
export type RepairAction =
  | { do: 'begin'; who: Person }
  | { do: 'what'; who: Person; what: RepairSituation }
  | { do: 'way'; way: RepairWay }
  | { do: 'answer'; who: Person; answer: RepairAnswer }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'change'; page: RepairPage }
  | { do: 'show' }
  | { do: 'said'; how: Exclude<RepairDelivery, 'hand-over'>; text: string }
  | { do: 'hand-over'; text: string }
  | { do: 'arrive'; who: Person }
  | { do: 'reply'; reply: RepairReply }
  | { do: 'after'; after: RepairAfter }
  | { do: 'enough' }
  | { do: 'throw-away' }
  | { do: 'bring-back' };

/** What a new repair needs to know; text, storage and the clock stay outside. */
export interface RepairSettings {
  session: string;
  day: Day;
  mode?: RepairMode;
  /** Opens on one way, past "what happened". */
  way?: RepairWay;
  breath?: boolean;
  /** Whose device it is. */
  me?: Person;
}

/** A repair that nobody has begun. */
export function newRepair({ session, day, mode, way, breath = true, me }: RepairSettings): RepairState {
  return {
    session,
    day,
    mode: mode ?? (me ? 'apart' : 'together'),
    breath,
    at: 'begin',
    given: way,
    page: 0,
    answers: { a: {}, b: {} },
  };
}

const pages: Readonly<Record<RepairWay, readonly RepairPage[]>> = {
  say: ['feelings', 'sentence', 'need'],
  ask: ['ask'],
  'take-in': ['heard', 'sense', 'take'],
  own: ['own'],
  apologise: ['did', 'landed', 'amends', 'differently'],
  pause: ['pause'],
};

/** The pages of the way that was taken; the fast lane has none. */
export const pagesOf = ({ way }: Pick<RepairState, 'way'>): readonly RepairPage[] => (way ? pages[way] : []);

/** How far it is, in words "step 2 of 5". Never falls, except when somebody goes back. */
export function progressOf(state: RepairState): { step: number; of: number } {
  // The line of the fast lane is its one page.
  const each = pagesOf(state).length || 1;
  // From the hand-over until the words are said it is one step, whoever holds the phone.
  const steps: Partial<Record<RepairStage, number>> = {
    begin: 1,
    what: 1,
    breath: 2,
    line: 2,
    write: 2 + Math.min(state.page, each - 1),
    show: 2 + each,
    after: 4 + each,
    next: 4 + each,
    done: 4 + each,
  };
  return { step: steps[state.at] ?? 3 + each, of: 4 + each };
}

/** True when a person wrote or chose anything at all; which way a page opened on is no answer. */
export const isAnswered = (answer: object): boolean =>
  Object.entries(answer).some(
    ([key, value]) => key !== 'way' && (typeof value === 'string' || Array.isArray(value) ? value.length > 0 : !!value),
  );

/**
 * Words of the one lie here, and the other would begin: those are put away first (`restart`), so that one session never holds
 * the repairs of two.
 */
export const isTaken = ({ answers }: Pick<RepairState, 'answers'>, who: Person): boolean =>
  isAnswered(answers[otherOf(who)]);

/** What comes after "what happened", or at once where a page opens on a way. */
const opened = (state: RepairState, breath: boolean): RepairState =>
  breath ? { ...state, at: 'breath' } : { ...state, at: state.way ? 'write' : 'line', page: 0 };

/**
 * The repair after an action of its first screens: who it is, what happened, the breath, the line. Undefined for every other
 * action; those are in `repair-steps.ts`, so that a page loads them once there is something to go on with.
 */
export function firstAct(state: RepairState, action: RepairAction): RepairState | undefined {
  const { at, author } = state;
  switch (action.do) {
    case 'begin': {
      if (at !== 'begin' || isTaken(state, action.who)) return state;
      const next = started(state, action.who);
      return next.way ? opened(next, state.breath) : { ...next, at: 'what' };
    }
    case 'what': {
      if (at === 'begin' ? isTaken(state, action.who) : at !== 'what' || action.who !== author) return state;
      const next = at === 'begin' ? started(state, action.who) : state;
      const before = next.answers[action.who];
      // Another situation has other lines; the same one keeps the line that was taken, or made one's own.
      const anew = {
        ...before,
        what: action.what,
        line: undefined,
        own: before.own?.filter((lane) => lane !== 'line'),
      };
      const answer = before.what === action.what ? before : anew;
      return opened({ ...next, answers: { ...next.answers, [action.who]: answer } }, state.breath);
    }
    case 'next':
      return at === 'breath' ? opened(state, false) : undefined;
    case 'answer': {
      const { who, answer } = action;
      const mayWrite = who === author ? authorWrites.includes(at) : at === 'reply';
      if (!mayWrite) return state;
      return { ...state, answers: { ...state.answers, [who]: { ...state.answers[who], ...answer } } };
    }
    default:
      return undefined;
  }
}

/** Where the author's words are in front of them. */
const authorWrites: readonly RepairStage[] = ['line', 'write', 'show', 'next'];

const started = (state: RepairState, who: Person): RepairState => ({
  ...state,
  author: who,
  holder: who,
  way: state.given,
  page: 0,
  thrown: undefined,
});

/** What a draft holds, cut so that each person's words lie in a draft of their own. */
export interface RepairDrafts {
  progress: Omit<RepairState, 'answers' | 'thrown'>;
  a: RepairAnswer;
  b: RepairAnswer;
}

/**
 * A draft for what lies between both, and one for each person's words: theirs alone, to keep and to delete. What was thrown
 * away is in neither.
 */
export function splitRepair({ answers, thrown: _, ...progress }: RepairState): RepairDrafts {
  return { progress, a: answers.a, b: answers.b };
}
