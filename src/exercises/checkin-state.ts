import { otherOf, type Person } from './record.js';
import type { Day } from './day.js';

/** `daily`: a feeling, a thanks, a minute each. `weekly`: the longer talk (article 004). */
export type CheckinRhythm = 'daily' | 'weekly';
/** Who is here: both on one device, each at another time, or one person alone. */
export type CheckinMode = 'together' | 'apart' | 'solo';
/** What a daily check-in may consist of; a page chooses with `steps`. */
export type CheckinPart = 'feelings' | 'appreciation' | 'share' | 'say-back' | 'small-share';
/** What happens to an answer once its writer is done with it. */
export type CheckinChoice = 'show' | 'keep';

export const checkinParts: readonly CheckinPart[] = ['feelings', 'appreciation', 'share', 'say-back', 'small-share'];
/** All but the small share. */
export const defaultParts: readonly CheckinPart[] = checkinParts.slice(0, 4);

/** What one person writes. Hidden from the other until both chose to show. */
export interface CheckinAnswer {
  /** Keys of the content's feelings: a family (`close`) or a finer word (`tender`). */
  feelings?: readonly string[];
  /** How strong a feeling is, 1 to 3, where its writer said so. */
  strength?: Readonly<Record<string, 1 | 2 | 3>>;
  unsure?: boolean;
  thanks?: string;
  /** "Nothing today": as good as a thanks, and shows as nothing. */
  nothing?: boolean;
  /** One small share (D11): the prompt it answers, and the words. */
  prompt?: string;
  share?: string;
  /** How the share landed, as its writer felt it afterwards. */
  landed?: 'yes' | 'partly' | 'unsaid';
  /** Weekly (D7). `outside`: what weighs from outside, told apart from what is between the two. */
  well?: string;
  outside?: readonly string[];
  outsideWords?: string;
  between?: string;
  wish?: string;
}

/** A page of writing; a daily check-in has `day` and perhaps `small-share`. */
export type CheckinPage = 'day' | 'small-share' | 'well' | 'feelings' | 'outside' | 'between' | 'wish';

/** Where a check-in stands, in the order in which two come through it. */
export type CheckinStage =
  'begin' | 'alone' | 'write' | 'choose' | 'hand-over' | 'both' | 'minute' | 'say-back' | 'done';

/** The calm countdown. All in milliseconds; `since` is the instant from which `left` runs down, absent while paused. */
export interface CheckinTimer {
  left: number;
  of: number;
  since?: number;
  off?: boolean;
}

/** A check-in as plain data: it survives being serialised at any point. */
export interface CheckinState {
  session: string;
  /** The local day on which it began, and on which it ends, whatever the clock does meanwhile. */
  day: Day;
  rhythm: CheckinRhythm;
  parts: readonly CheckinPart[];
  /** How long a minute is, in seconds; 0: no timer. */
  seconds: number;
  mode?: CheckinMode;
  /** The mode that the page asked for; going back to the beginning returns to it. */
  given?: CheckinMode;
  /** "Just the minute": nothing is written, whatever else the check-in consists of. */
  just?: boolean;
  at: CheckinStage;
  starter?: Person;
  /** Who holds the phone; absent while it lies between both. */
  holder?: Person;
  /** Which page of writing each is at. */
  page: Readonly<Record<Person, number>>;
  chosen: Readonly<Partial<Record<Person, CheckinChoice>>>;
  answers: Readonly<Record<Person, CheckinAnswer>>;
  /** Who speaks, in the minute and in what is said back about it. */
  speaker?: Person;
  timer?: CheckinTimer;
  /** What each heard the other say, if it was written down. */
  heard: Readonly<Partial<Record<Person, string>>>;
  /** True once somebody spoke: a countdown was started, or a minute gone through without one. */
  spoken?: boolean;
}

/** What two people can do in a check-in. */
export type CheckinAction =
  | { do: 'begin'; who: Person }
  | { do: 'just-minute'; who: Person }
  | { do: 'alone' }
  | { do: 'on-own'; who: Person; mode: 'apart' | 'solo' }
  | { do: 'answer'; who: Person; answer: CheckinAnswer }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'change'; page: CheckinPage }
  | { do: 'choose'; choice: CheckinChoice }
  | { do: 'arrive'; who: Person }
  | { do: 'landed'; who: Person; landed: NonNullable<CheckinAnswer['landed']> }
  | { do: 'minute' }
  | { do: 'timer'; to: 'pause' | 'go-on' | 'more' | 'off' | 'on' }
  | { do: 'heard'; text: string }
  | { do: 'enough' };

/** What a new check-in needs to know; text, storage and the clock stay outside. */
export interface CheckinSettings {
  session: string;
  day: Day;
  rhythm?: CheckinRhythm;
  parts?: readonly CheckinPart[];
  seconds?: number;
  mode?: CheckinMode;
  /** Whose device it is; such a check-in is theirs alone. */
  me?: Person;
}

/** A check-in that nobody has begun. */
export function newCheckin(settings: CheckinSettings): CheckinState {
  const { session, day, rhythm = 'daily', parts = defaultParts, seconds = 60, me } = settings;
  const mode = settings.mode ?? (me && 'apart');
  return {
    session,
    day,
    rhythm,
    parts: rhythm === 'weekly' ? ['feelings', 'share', 'say-back'] : parts,
    seconds,
    mode,
    given: mode,
    at: 'begin',
    page: { a: 0, b: 0 },
    chosen: {},
    answers: { a: {}, b: {} },
    heard: {},
  };
}

/** The pages on which each person writes. */
export function pagesOf(state: Pick<CheckinState, 'rhythm' | 'parts' | 'just'>): readonly CheckinPage[] {
  const { rhythm, parts, just } = state;
  if (just) return [];
  if (rhythm === 'weekly') return ['well', 'feelings', 'outside', 'between', 'wish'];
  const pages: CheckinPage[] = [];
  if (parts.includes('feelings') || parts.includes('appreciation')) pages.push('day');
  if (parts.includes('small-share')) pages.push('small-share');
  return pages;
}

/** How far it is, in words "step 2 of 5". Never falls, except when somebody goes back or the other one takes over. */
export function progressOf(state: CheckinState): { step: number; of: number } {
  const { at, holder, mode } = state;
  const pages = pagesOf(state).length;
  const each = state.rhythm === 'weekly' ? pages : Math.min(pages, 1);
  const alone = mode === 'apart' || mode === 'solo';
  // Whoever writes second goes on where the first one ended.
  const before = holder && !alone && state.chosen[otherOf(holder)] ? each : 0;
  const reveal = 1 + each * (alone ? 1 : 2) + (pages ? 1 : 0);
  const of = reveal + (state.just || state.parts.includes('share') ? 1 : 0);
  const write = 2 + before + Math.min(state.page[holder ?? 'a'], each - 1);
  const steps: Partial<Record<CheckinStage, number>> = {
    begin: 1,
    alone: 1,
    write,
    choose: 1 + before + each,
    'hand-over': 1 + each,
    both: reveal,
  };
  return { step: steps[at] ?? of, of };
}

/**
 * The check-in after an action of its first screens: somebody begins to write, or writes on. Undefined for every other action;
 * those are in `checkin-steps.ts`, so that a page loads them once there is something to go on with.
 */
export function firstAct(state: CheckinState, action: CheckinAction): CheckinState | undefined {
  const { at, holder } = state;
  if (action.do === 'answer')
    return at === 'write' && holder === action.who
      ? { ...state, answers: { ...state.answers, [holder]: { ...state.answers[holder], ...action.answer } } }
      : state;
  if (action.do !== 'begin' || at !== 'begin' || !pagesOf(state).length || state.chosen.a || state.chosen.b)
    return undefined;
  return { ...state, mode: state.mode ?? 'together', starter: action.who, holder: action.who, at: 'write' };
}

/** What a draft holds, cut so that each person's words lie in a draft of their own. */
export interface CheckinDrafts {
  progress: Omit<CheckinState, 'answers'>;
  a: CheckinAnswer;
  b: CheckinAnswer;
}

/** A draft for what lies between both, and one for each person's words: theirs alone, to keep and to delete. */
export function splitCheckin({ answers, ...progress }: CheckinState): CheckinDrafts {
  return { progress, a: answers.a, b: answers.b };
}
