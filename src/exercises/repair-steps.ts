import { isDay } from './day.js';
import { otherOf, type ExerciseRecord, type Person, type Visibility } from './record.js';
import {
  firstAct,
  isAnswered,
  newRepair,
  pagesOf,
  type RepairAction,
  type RepairAfter,
  type RepairAnswer,
  type RepairDrafts,
  type RepairLane,
  type RepairMode,
  type RepairSettings,
  type RepairStage,
  type RepairState,
  type RepairWay,
} from './repair-state.js';

/** A break is at least this long, unless its author says otherwise, and never longer than a day. In minutes. */
export const defaultPause = 20;
export const longestPause = 24 * 60;

/** What the text on the screen is made from. */
export const laneOf = ({ way }: Pick<RepairState, 'way'>): RepairLane => way ?? 'line';

/** The one who did not begin it. */
export const readerOf = ({ author }: Pick<RepairState, 'author'>): Person | undefined => author && otherOf(author);

/** Stages in which the other has the phone. */
const readerStages: readonly RepairStage[] = ['hand-over', 'read', 'reply'];

/** Where the exact text is in front of its author: it can be given from there. The line of the fast lane is such a place. */
const isShown = (at: RepairStage): boolean => at === 'line' || at === 'show';

const isFilled = (text: string | undefined): boolean => !!text?.trim();

/** At the first screen again; what was typed is still there. */
const begun = (state: RepairState): RepairState => ({
  ...state,
  at: 'begin',
  way: state.given,
  author: undefined,
  holder: undefined,
  page: 0,
});

const answered = (state: RepairState, who: Person, answer: RepairAnswer): RepairState => ({
  ...state,
  answers: { ...state.answers, [who]: { ...state.answers[who], ...answer } },
});

const replaced = (state: RepairState, who: Person, answer: RepairAnswer): RepairState => ({
  ...state,
  answers: { ...state.answers, [who]: answer },
});

/** The author has the phone again, and finds what became of their words. */
const sent = (state: RepairState): RepairState => ({ ...state, at: 'sent', holder: state.author });

/** The other's turn: their own reply, once they have begun one. */
function turnOfReader(state: RepairState): RepairState {
  const reader = readerOf(state)!;
  return { ...state, at: isAnswered(state.answers[reader]) && !state.replied ? 'reply' : 'read', holder: reader };
}

function back(state: RepairState): RepairState {
  const { at, given, way, page, delivered, author } = state;
  switch (at) {
    case 'what':
      return begun(state);
    case 'breath':
    case 'line':
      return given ? begun(state) : { ...state, at: 'what' };
    case 'write':
      if (page > 0) return { ...state, page: page - 1 };
      return given ? begun(state) : { ...state, at: 'line', way: undefined };
    case 'show':
      return way ? { ...state, at: 'write', page: pagesOf(state).length - 1 } : { ...state, at: 'line' };
    case 'hand-over':
      // Until the other has it, it goes back to the one who wrote.
      return { ...state, at: 'show', holder: author };
    case 'reply':
      return { ...state, at: 'read' };
    case 'hand-back':
      // Until the author has it, a reply can be taken back.
      return delivered ? turnOfReader({ ...state, replied: undefined }) : state;
    case 'sent':
      // What was read cannot be unread.
      return delivered ? state : { ...state, at: 'show' };
    case 'after':
      return sent(state);
    case 'next':
      return { ...state, at: 'after' };
    default:
      return state;
  }
}

/** Who may say "it is me" at a cover or a hand-over. Anybody else begins something of their own: what lies here is put away. */
export function mayArrive({ at, author, delivered, holder }: RepairState): readonly Person[] {
  const reader = readerOf({ author });
  if (!author || !reader || at === 'done') return [];
  if (at === 'hand-over') return [reader, author];
  if (!delivered) return [author];
  return [holder ?? author, holder === reader ? author : reader];
}

/** Somebody says who they are: at a hand-over, or at a cover, where it may be the other one. */
function arrived(state: RepairState, who: Person): RepairState {
  const { at, holder, author } = state;
  if (!mayArrive(state).includes(who)) return state;
  if (at === 'hand-over')
    return who === author ? back(state) : answered({ ...state, at: 'read', delivered: true }, author!, { said: at });
  if (at === 'hand-back') return who === author ? sent(state) : back(state);
  if (holder === who) return state;
  return who === author ? sent(state) : turnOfReader(state);
}

function thrownAway(state: RepairState): RepairState {
  const { at, way, page, holder, author, delivered, answers } = state;
  if (!holder || !isAnswered(answers[holder])) return state;
  const thrown = { who: holder, answer: answers[holder], at, way, page };
  if (holder !== author) return at === 'reply' ? { ...replaced(state, holder, {}), at: 'read', thrown } : state;
  if (delivered || at === 'hand-back' || at === 'done') return state;
  return { ...replaced(begun(state), author, {}), thrown };
}

function broughtBack(state: RepairState): RepairState {
  const { thrown, at, author } = state;
  if (!thrown || isAnswered(state.answers[thrown.who])) return state;
  const { who, answer, page, way } = thrown;
  const next = { ...replaced(state, who, answer), at: thrown.at, holder: who, thrown: undefined };
  if (at === 'begin') return { ...next, author: who, page, way };
  return at === 'read' && author !== who && !state.replied ? next : state;
}

/** A promise made in an apology stands where it is part of the text that is given; its author may have taken it out by hand. */
function promiseIn({ amends = '', own }: RepairAnswer, text: string): string | undefined {
  const words = amends.trim().replace(/[\s.,;!?…]+$/, '');
  if (!words) return undefined;
  const spaced = (one: string) => one.replace(/\s+/g, ' ').toLowerCase();
  return !own?.includes('apologise') || spaced(text).includes(spaced(words)) ? words : undefined;
}

/** The text as it is given, and what it promises, from now on whatever is typed later. */
function givenAs({ answers, author, way }: RepairState, text: string): RepairAnswer {
  return { sent: text, promise: way === 'apologise' ? promiseIn(answers[author!], text) : undefined };
}

/**
 * The repair after an action. What is not possible where it stands changes nothing: the same state comes back. Nothing in it
 * depends on the clock.
 */
export function act(state: RepairState, action: RepairAction): RepairState {
  const first = firstAct(state, action);
  if (first) return first;
  const { at, author, holder, mode } = state;
  switch (action.do) {
    case 'way':
      // Instead of the line, or of the way that a page opens on.
      return at === 'line' || at === 'breath' || (at === 'write' && !state.page)
        ? { ...state, at: 'write', way: action.way, page: 0 }
        : state;
    case 'show':
      return at === 'line' ? { ...state, at: 'show' } : state;
    case 'next':
      switch (at) {
        case 'write':
          return state.page + 1 < pagesOf(state).length ? { ...state, page: state.page + 1 } : { ...state, at: 'show' };
        case 'line':
        case 'show':
          return state.answers[author!].said ? sent(state) : state;
        case 'read':
          return state.replied ? { ...state, at: 'hand-back', holder: author } : { ...state, at: 'reply' };
        case 'sent':
          return { ...state, at: 'after' };
        default:
          return state;
      }
    case 'back':
      return back(state);
    case 'change': {
      const page = pagesOf(state).indexOf(action.page);
      return at === 'show' && page >= 0 ? { ...state, at: 'write', page } : state;
    }
    case 'said':
      if (!isShown(at) || !isFilled(action.text)) return state;
      return answered(state, author!, { ...givenAs(state, action.text), said: action.how });
    case 'hand-over':
      // Who is here just for themselves has nobody to hand it to.
      if (!isShown(at) || mode === 'solo' || !isFilled(action.text)) return state;
      return { ...answered(state, author!, givenAs(state, action.text)), at: 'hand-over', holder: readerOf(state) };
    case 'arrive':
      return arrived(state, action.who);
    case 'reply': {
      if ((at !== 'read' && at !== 'reply') || state.replied) return state;
      const { replyHeard, replyWords } = state.answers[holder!];
      if (action.reply === 'words' && !isFilled(replyHeard) && !isFilled(replyWords)) return state;
      return {
        ...answered(state, holder!, { reply: action.reply }),
        at: 'hand-back',
        holder: author,
        replied: true,
        thrown: undefined,
      };
    }
    case 'after':
      return at === 'after' ? { ...answered(state, author!, { after: action.after }), at: 'next' } : state;
    case 'enough':
      if (at === 'read' || at === 'reply') return { ...state, at: 'hand-back', holder: author };
      return at === 'begin' || at === 'hand-over' || at === 'done' ? state : { ...state, at: 'done' };
    case 'throw-away':
      return thrownAway(state);
    case 'bring-back':
      return broughtBack(state);
    default:
      return state;
  }
}

/** What the other may read of the author: the text that was given, and nothing beside it. */
const given = ({ sent, said, promise }: RepairAnswer): RepairAnswer => ({ sent, said, promise });
/** A reply, and nothing beside it. */
const replyOf = ({ reply, replyHeard, replyWords }: RepairAnswer): RepairAnswer => ({ reply, replyHeard, replyWords });

/**
 * The words that `reader` may see now; `both` reads what lies between the two. What is not readable is absent, so that it
 * cannot be drawn by mistake.
 */
export function readableBy(state: RepairState, reader: Person | 'both'): Partial<Record<Person, RepairAnswer>> {
  const { author, answers, delivered, replied } = state;
  const other = readerOf(state);
  const readable: Partial<Record<Person, RepairAnswer>> = {};
  if (author && delivered) readable[author] = given(answers[author]);
  if (other && replied) readable[other] = replyOf(answers[other]);
  if (reader !== 'both') readable[reader] = answers[reader];
  return readable;
}

/** The data of a `repair` record, schema 1. */
export interface RepairData extends RepairAnswer {
  mode?: RepairMode;
}

/** Version of `RepairData`; older ones are migrated on read. */
export const repairSchema = 1;

/** Who may read the record of one of the two, as it stands. */
export const visibilityOf = ({ author, delivered, replied }: RepairState, who: Person): Visibility =>
  (who === author ? delivered : replied) ? 'shared' : 'private';

/**
 * The data of a person's record. One that the other may read holds what was given and no more: neither the notes that led to
 * it nor how it went afterwards.
 */
export function dataOf(state: RepairState, who: Person): RepairData {
  const { author, delivered, mode, way, answers } = state;
  const answer = answers[who];
  if (author && who !== author) return { ...replyOf(answer), mode };
  if (!delivered) return { ...answer, mode, way };
  return { ...given(answer), closed: answer.closed || !!answer.after || undefined, mode, way };
}

/** Plain data for another exercise, which makes a record of its own of it. */
export interface HandedOn {
  kind: 'promise';
  author: Person;
  visibility: Visibility;
  day: string;
  /** The session in which it was made. */
  from: string;
  data: { words: string };
}

/** What an apology promises, once it was given: what I will do to put it right (C10, which becomes D6). */
export function handedOn(state: RepairState): readonly HandedOn[] {
  const { author, day, session } = state;
  const answer = author && state.answers[author];
  if (!author || !answer?.said || !answer.promise) return [];
  const data = { words: answer.promise };
  return [{ kind: 'promise', author, visibility: visibilityOf(state, author), day, from: session, data }];
}

/** What may follow, by how it went. None of it is asked for. `help` leads to outside help; `later` leaves it open for now. */
export type NextStep = 'gesture' | 'help' | 'later' | RepairWay;
export const nextSteps: Readonly<Record<RepairAfter, readonly NextStep[]>> = {
  closer: ['gesture'],
  partly: ['gesture', 'ask', 'later'],
  'not-yet': ['ask', 'pause', 'later'],
  worse: ['pause', 'help', 'later'],
};

const isReply = ({ reply, replyHeard, replyWords }: RepairAnswer): boolean => !!(reply || replyHeard || replyWords);

/** The repairs of one person in which it was not yet said how it went: for them alone, newest first. */
export function openRepairs(records: readonly ExerciseRecord[], reader: Person): ExerciseRecord[] {
  const isOpen = (data: RepairData) =>
    !isReply(data) && !data.after && !data.closed && isAnswered({ ...data, mode: undefined });
  return records
    .filter(({ kind, author, data }) => kind === 'repair' && author === reader && isOpen(data as RepairData))
    .sort((one, two) => (one.day + one.id < two.day + two.id ? 1 : -1));
}

/** Takes up one that is kept: how it went, where its words were given; the words themselves, where they were not. */
export function resumeRepair(
  settings: RepairSettings,
  halves: Partial<Record<Person, { answer: RepairAnswer; isShown: boolean }>>,
): RepairState {
  const state = newRepair(settings);
  const author = (['a', 'b'] as const).find((who) => halves[who] && !isReply(halves[who].answer));
  if (!author) return state;
  const { answer, isShown } = halves[author]!;
  const reader = readerOf({ author })!;
  const reply = halves[reader];
  const next = {
    ...state,
    author,
    holder: author,
    way: answer.way,
    answers: { ...state.answers, [author]: answer, [reader]: reply?.answer ?? {} },
  };
  if (isShown) return { ...next, at: 'after', delivered: true, replied: reply?.isShown || undefined };
  if (answer.said) return { ...next, at: 'after' };
  return { ...next, at: answer.way ? 'write' : 'line' };
}

/** Puts a repair together again; a missing answer is an empty one, never an error. */
export const joinRepair = ({
  progress,
  a,
  b,
}: {
  progress: RepairDrafts['progress'];
  a?: RepairAnswer;
  b?: RepairAnswer;
}): RepairState => ({ ...progress, answers: { a: a ?? {}, b: b ?? {} } });

/** True for a state that a repair can be in; one from outside may have all its fields and still stand nowhere. */
export function isPossible(state: RepairState): boolean {
  const { at, day, author, holder, mode, page, way, delivered } = state;
  if (!isDay(day)) return false;
  if (at === 'begin') return !author && !holder;
  if (!author || !holder) return false;
  const isReaders = readerStages.includes(at);
  if (at !== 'done' && (holder !== author) !== isReaders) return false;
  if (mode === 'solo' && (isReaders || at === 'hand-back')) return false;
  if ((at === 'read' || at === 'reply') && !delivered) return false;
  return at !== 'write' || (!!way && Number.isInteger(page) && page >= 0 && page < pagesOf(state).length);
}

/** How long a pause is, in minutes: what was asked for, as far as a day goes. */
export const pauseOf = ({ minutes }: RepairAnswer): number =>
  Number.isFinite(minutes) && minutes! > 0 ? Math.min(Math.round(minutes!) || 1, longestPause) : defaultPause;

/** When it ends, in milliseconds since 1970, if it begins now. */
export const pauseEnds = (answer: RepairAnswer, now: number): number => now + pauseOf(answer) * 60_000;

/** What was kept of somebody's part is another one now; undefined: deleted. */
export function recalled(
  state: RepairState,
  who: Person,
  part: { answer: RepairAnswer; isShown: boolean } | undefined,
): RepairState {
  const next = replaced(state, who, part?.answer ?? {});
  if (who !== state.author) return { ...next, replied: part?.isShown || undefined };
  if (!part) return { ...begun(next), delivered: undefined, replied: undefined };
  const delivered = part.isShown || undefined;
  // Taken back while the other reads: it is the author's alone again, and the phone goes back to them.
  const isRead = !delivered && (state.at === 'read' || state.at === 'reply');
  return isRead ? { ...next, at: 'hand-back', holder: who, delivered } : { ...next, delivered };
}

/** Everything that somebody wrote was deleted. */
export function erased(state: RepairState, author: Person): RepairState {
  const next = { ...recalled(state, author, undefined), thrown: undefined };
  return state.at === 'done' ? { ...next, at: 'done', author: state.author, holder: state.holder } : next;
}
