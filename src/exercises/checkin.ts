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
export const defaultParts: readonly CheckinPart[] = ['feelings', 'appreciation', 'share', 'say-back'];

/** What one person writes. Hidden from the other until both chose to show. */
export interface CheckinAnswer {
  /** Keys of the content's feelings: a family (`close`) or a finer word (`close/tender`). */
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
  /** True once a minute was begun. */
  spoken?: boolean;
}

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
  const { session, day, rhythm = 'daily', parts = defaultParts, seconds = 60, mode, me } = settings;
  return {
    session,
    day,
    rhythm,
    parts: rhythm === 'weekly' ? ['feelings', 'share', 'say-back'] : parts,
    seconds,
    mode: mode ?? (me && 'apart'),
    at: 'begin',
    page: { a: 0, b: 0 },
    chosen: {},
    answers: { a: {}, b: {} },
    heard: {},
  };
}

/** What one person has already kept today, in a session that the other may still join. */
export type KeptAnswers = Partial<Record<Person, { answer: CheckinAnswer; choice: CheckinChoice }>>;

/** Takes up a check-in of which one part is kept already: whoever comes now writes theirs, in the same session. */
export function resumeCheckin(settings: CheckinSettings, kept: KeptAnswers): CheckinState {
  const state = newCheckin(settings);
  const chosen: Partial<Record<Person, CheckinChoice>> = {};
  const answers = { ...state.answers };
  let starter: Person | undefined;
  for (const who of ['a', 'b'] as const) {
    const one = kept[who];
    if (!one) continue;
    starter ??= who;
    chosen[who] = one.choice;
    answers[who] = one.answer;
  }
  return { ...state, starter, chosen, answers };
}

/** Who starts: the one who did not last time; at the very first time chance decides, 0 ≤ chance < 1. */
export const startsNext = (last: Person | undefined, chance: number): Person =>
  last ? otherOf(last) : chance < 0.5 ? 'a' : 'b';

/** The pages on which each person writes. */
export function pagesOf({ rhythm, parts }: Pick<CheckinState, 'rhythm' | 'parts'>): readonly CheckinPage[] {
  if (rhythm === 'weekly') return ['well', 'feelings', 'outside', 'between', 'wish'];
  const pages: CheckinPage[] = [];
  if (parts.includes('feelings') || parts.includes('appreciation')) pages.push('day');
  if (parts.includes('small-share')) pages.push('small-share');
  return pages;
}

/** True once both chose to show: from here on each may read the other. */
export const isOpened = ({ chosen, mode }: Pick<CheckinState, 'chosen' | 'mode'>): boolean =>
  mode !== 'solo' && chosen.a === 'show' && chosen.b === 'show';

/**
 * The answers that `reader` may see now; `both` reads what lies between the two. An answer that is not readable is absent,
 * so that it cannot be drawn by mistake.
 */
export function readableBy(state: CheckinState, reader: Person | 'both'): Partial<Record<Person, CheckinAnswer>> {
  if (isOpened(state)) return state.answers;
  return reader === 'both' ? {} : { [reader]: state.answers[reader] };
}

/** How far it is, in words "step 2 of 5". Both never fall back, except when somebody goes back. */
export function progressOf(state: CheckinState): { step: number; of: number } {
  const pages = pagesOf(state).length;
  const each = state.rhythm === 'weekly' ? pages : Math.min(pages, 1);
  const alone = state.mode === 'apart' || state.mode === 'solo';
  const written = each * (alone ? 1 : 2);
  const reveal = pages ? 1 : 0;
  const of = 1 + written + reveal + (state.parts.includes('share') ? 1 : 0);
  const mine = state.holder && state.holder !== state.starter && !alone ? each : 0;
  switch (state.at) {
    case 'begin':
    case 'alone':
      return { step: 1, of };
    case 'write':
      return { step: 2 + mine + Math.min(state.page[state.holder!], each - 1), of };
    case 'choose':
      return { step: 1 + mine + each, of };
    case 'hand-over':
      return { step: 1 + each, of };
    case 'both':
      return { step: 1 + written + reveal, of };
    default:
      return { step: of, of };
  }
}

/** Milliseconds that are left at the instant `now`; never below 0. */
export const timeLeft = (timer: CheckinTimer, now: number): number =>
  Math.max(0, timer.left - (timer.since === undefined ? 0 : Math.max(0, now - timer.since)));

/** "More time" adds half a minute: enough to finish a thought, not to begin a speech. */
const more = 30_000;

const isAlone = (state: CheckinState): boolean => state.mode === 'apart' || state.mode === 'solo';

const write = (state: CheckinState, who: Person): CheckinState =>
  pagesOf(state).length
    ? { ...state, at: state.chosen[who] ? 'choose' : 'write', holder: who }
    : minute({ ...state, holder: isAlone(state) ? who : undefined }, who);

const newTimer = ({ seconds }: CheckinState): CheckinTimer => ({
  left: seconds * 1000,
  of: seconds * 1000,
  off: !seconds,
});

const minute = (state: CheckinState, speaker: Person): CheckinState => ({
  ...state,
  at: 'minute',
  speaker,
  timer: { ...newTimer(state), off: state.timer?.off ?? !state.seconds },
});

const started = (state: CheckinState, mode: CheckinMode, who: Person): CheckinState => ({
  ...state,
  mode,
  starter: state.starter && Object.keys(state.chosen).length ? state.starter : who,
});

/** What comes after a minute, or after what was said back about it. */
function afterMinute(state: CheckinState): CheckinState {
  const speaker = state.speaker!;
  if (isAlone(state)) return { ...state, at: 'done' };
  if (state.at === 'minute' && state.parts.includes('say-back'))
    return { ...state, at: 'say-back', timer: still(state) };
  return speaker === state.starter ? minute(state, otherOf(speaker)) : { ...state, at: 'done', timer: undefined };
}

const still = (state: CheckinState): CheckinTimer | undefined => state.timer && { ...state.timer, since: undefined };

function back(state: CheckinState): CheckinState {
  const { at, holder, starter } = state;
  const last = pagesOf(state).length - 1;
  switch (at) {
    case 'alone':
      return { ...state, at: 'begin' };
    case 'write': {
      const page = state.page[holder!];
      if (page > 0) return { ...state, page: { ...state.page, [holder!]: page - 1 } };
      return Object.keys(state.chosen).length ? state : { ...state, at: 'begin', holder: undefined };
    }
    case 'choose':
      return { ...without(state, holder!), at: 'write', page: { ...state.page, [holder!]: last } };
    case 'hand-over': {
      // Until the other has it, it goes back to the one who wrote last, who may take their words back.
      const writer = state.chosen[starter!] ? starter! : otherOf(starter!);
      return { ...without(state, writer), at: 'choose', holder: writer };
    }
    case 'minute':
      if (state.speaker !== state.starter && !isAlone(state))
        return state.parts.includes('say-back')
          ? { ...state, at: 'say-back', speaker: state.starter, timer: still(state) }
          : minute(state, starter!);
      return last < 0 ? { ...state, at: 'begin', holder: undefined } : { ...state, at: 'both', timer: still(state) };
    case 'say-back':
      return { ...minute(state, state.speaker!) };
    default:
      return state;
  }
}

const without = (state: CheckinState, who: Person): CheckinState => {
  const chosen = { ...state.chosen };
  delete chosen[who];
  return { ...state, chosen };
};

function timed(timer: CheckinTimer, to: 'pause' | 'go-on' | 'more' | 'off' | 'on', now: number): CheckinTimer {
  const left = timeLeft(timer, now);
  const running = timer.since !== undefined;
  switch (to) {
    case 'pause':
      return { ...timer, left, since: undefined };
    case 'go-on':
      return { ...timer, left, since: now };
    case 'more':
      return { ...timer, left: left + more, of: Math.max(timer.of, left + more), since: running ? now : undefined };
    case 'off':
      return { ...timer, left, since: undefined, off: true };
    case 'on':
      return { left: left || 60_000, of: timer.of || 60_000, since: undefined };
  }
}

/**
 * The check-in after an action. What is not possible where it stands changes nothing: the same state comes back.
 * @param now milliseconds since 1970
 */
export function act(state: CheckinState, action: CheckinAction, now: number): CheckinState {
  const { at, holder } = state;
  switch (action.do) {
    case 'begin':
      if (at !== 'begin') return state;
      return write(started(state, state.mode ?? 'together', action.who), action.who);
    case 'just-minute':
      if (at !== 'begin') return state;
      return write(
        { ...started(state, state.mode ?? 'together', action.who), rhythm: 'daily', parts: ['share', 'say-back'] },
        action.who,
      );
    case 'alone':
      return at === 'begin' ? { ...state, at: 'alone' } : state;
    case 'on-own':
      if (at !== 'alone' && at !== 'begin') return state;
      return write(started(state, action.mode, action.who), action.who);
    case 'answer':
      if (at !== 'write' || holder !== action.who) return state;
      return { ...state, answers: { ...state.answers, [holder]: { ...state.answers[holder], ...action.answer } } };
    case 'next':
      if (at === 'write') {
        const page = state.page[holder!] + 1;
        if (page < pagesOf(state).length) return { ...state, page: { ...state.page, [holder!]: page } };
        return { ...state, at: 'choose' };
      }
      return at === 'minute' || at === 'say-back' ? afterMinute(state) : state;
    case 'back':
      return back(state);
    case 'change': {
      const page = pagesOf(state).indexOf(action.page);
      if (at !== 'choose' || page < 0) return state;
      return { ...without(state, holder!), at: 'write', page: { ...state.page, [holder!]: page } };
    }
    case 'choose': {
      if (at !== 'choose') return state;
      const next = { ...state, chosen: { ...state.chosen, [holder!]: action.choice } };
      if (isAlone(state)) return { ...next, at: 'both' };
      if (next.chosen[otherOf(holder!)]) return { ...next, at: 'both', holder: undefined };
      return { ...next, at: 'hand-over', holder: otherOf(holder!) };
    }
    case 'arrive':
      if (holder === action.who && at !== 'hand-over') return state;
      // At a hand-over the one who just wrote may say "it is still me": that is the way back.
      if (at === 'hand-over' && holder !== action.who) return back(state);
      return at === 'write' || at === 'choose' || at === 'hand-over' ? write(state, action.who) : state;
    case 'landed':
      if (at !== 'both' || !isOpened(state)) return state;
      return {
        ...state,
        answers: { ...state.answers, [action.who]: { ...state.answers[action.who], landed: action.landed } },
      };
    case 'minute':
      if (at !== 'both' || !state.parts.includes('share')) return state;
      return { ...minute(state, holder ?? state.starter!), spoken: true };
    case 'timer':
      return at === 'minute' && state.timer
        ? { ...state, timer: timed(state.timer, action.to, now), spoken: true }
        : state;
    case 'heard':
      if (at !== 'say-back') return state;
      return { ...state, heard: { ...state.heard, [otherOf(state.speaker!)]: action.text } };
    case 'enough':
      return at === 'both' || at === 'minute' || at === 'say-back' ? { ...state, at: 'done', timer: undefined } : state;
  }
}

/** The data of a `checkin` record, schema 1. */
export interface CheckinData extends CheckinAnswer {
  rhythm: CheckinRhythm;
  mode?: CheckinMode;
  /** In the record of both: who started, and what was heard, when it was written down. */
  starter?: Person;
  heard?: Partial<Record<Person, string>>;
}

/** Version of `CheckinData`; older ones are migrated on read. */
export const checkinSchema = 1;

/** True when a person wrote or chose anything at all. */
export const isAnswered = (answer: CheckinAnswer): boolean =>
  Object.values(answer).some((value) =>
    typeof value === 'string' || Array.isArray(value) ? value.length > 0 : !!value,
  );

/** What a draft holds, cut so that each person's words lie in a draft of their own. */
export interface CheckinDrafts {
  progress: Omit<CheckinState, 'answers'>;
  a: CheckinAnswer;
  b: CheckinAnswer;
}

export function splitCheckin({ answers, ...progress }: CheckinState): CheckinDrafts {
  return { progress, a: answers.a, b: answers.b };
}

/** Puts a check-in together again; a missing answer is an empty one, never an error. */
export const joinCheckin = ({
  progress,
  a,
  b,
}: {
  progress: CheckinDrafts['progress'];
  a?: CheckinAnswer;
  b?: CheckinAnswer;
}): CheckinState => ({
  ...progress,
  answers: { a: a ?? {}, b: b ?? {} },
});
