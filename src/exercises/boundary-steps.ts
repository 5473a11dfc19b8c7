import { newWording, reworded, termsOf } from './boundary-changes.js';
import type { BoundaryWording, WordsBeside } from './boundary-data.js';
import { wrongReview } from './boundary-read.js';
import { pagesOf, whoseOf } from './boundary-pages.js';
import { type BoundaryAction, type BoundaryPage, type BoundaryPart, type BoundaryState } from './boundary-state.js';
import { isDay } from './day.js';
import { otherOf, type Person } from './record.js';

const people = ['a', 'b'] as const;

/** What of a part is an answer to *ours*; the rest is the boundary that its writer puts into words. */
const replyKeys: readonly (keyof BoundaryPart)[] = ['reply', 'instead', 'picking', 'signed', 'of'];

/** Somebody's answer to *ours*, or the boundary that they put into words. */
export const only = (part: BoundaryPart, isReply: boolean): BoundaryPart =>
  Object.fromEntries(Object.entries(part).filter(([key]) => replyKeys.includes(key as keyof BoundaryPart) === isReply));

/** What is typed. Words of an example are its own until a letter is changed, and belong to the area it stands in. */
function typed(before: BoundaryPart, answer: BoundaryPart, isReply: boolean): BoundaryPart {
  const part = { ...before, ...only(answer, isReply) };
  if (!isReply && 'words' in answer && !('example' in answer)) delete part.example;
  if (part.example && part.example === before.example && part.area !== before.area) {
    delete part.example;
    delete part.words;
  }
  return part;
}

const isSaid = (value: unknown): boolean =>
  typeof value === 'string' ? value.length > 0 : typeof value === 'object' ? !!value : value !== undefined;

/** True when a person wrote or chose anything at all. */
export const isAnswered = (part: object): boolean =>
  Object.entries(part).some(([key, value]) => key !== 'of' && isSaid(value));

/** Has begun a boundary that is not proposed yet. */
const isDrafting = ({ wording, answers, chosen }: BoundaryState, who: Person): boolean =>
  !wording && !chosen[who] && isAnswered(answers[who]);

/** On their own, at another time than the other, or alone with it: it is never handed over. */
const isAlone = ({ mode }: BoundaryState): boolean => mode === 'apart' || mode === 'solo';

/** True once both answered the words that stand, and chose to show. */
export const isOpened = ({ wording, chosen }: Pick<BoundaryState, 'wording' | 'chosen'>): boolean =>
  !!wording && chosen.a === 'show' && chosen.b === 'show';

/** What came of it, once both have shown. */
export function outcomeOf(state: BoundaryState): 'agreed' | 'talk' | 'declined' | 'withdrawn' | undefined {
  if (state.wording?.withdrawn) return 'withdrawn';
  if (!isOpened(state)) return undefined;
  const replies = people.map((who) => state.answers[who].reply);
  if (replies.includes('not-for-me')) return 'declined';
  if (replies.includes('talk')) return 'talk';
  return state.wording!.ends ? 'withdrawn' : 'agreed';
}

/**
 * What `reader` may see of what each wrote; `both` reads what lies between the two. What is not readable is absent, so that
 * it cannot be drawn by mistake.
 */
export function readableBy(state: BoundaryState, reader: Person | 'both'): Partial<Record<Person, BoundaryPart>> {
  const readable: Partial<Record<Person, BoundaryPart>> = {};
  for (const who of people) {
    if (who === reader) readable[who] = state.answers[who];
    else if (isOpened(state)) readable[who] = only(state.answers[who], true);
  }
  return readable;
}

/** All wordings on the table while both talk. */
export function wordingsIn(state: BoundaryState): WordsBeside[] {
  const { wording } = state;
  if (!wording) return [];
  const all: WordsBeside[] = [{ who: wording.history.at(-1)?.who ?? wording.proposer, words: wording.words }];
  all.push(...(wording.beside ?? []));
  for (const who of people) {
    const instead = readableBy(state, 'both')[who]?.instead?.trim();
    if (instead) all.push({ who, words: instead });
  }
  return all.filter((one, index) => all.findIndex(({ words }) => words === one.words) === index);
}

/** New words that were not picked lie on the table, too, as what whoever began would rather say. */
export function onTable({ picking, ...part }: BoundaryPart): BoundaryPart {
  const all = [part.instead, picking].map((words) => words?.trim()).filter(Boolean);
  return picking?.trim() ? { ...part, instead: all.join('\n\n') } : part;
}

/** Nothing is picked: new words that both were writing are not lost by it. */
const laidDown = (state: BoundaryState): BoundaryState => {
  const who = state.starter;
  const part = who && state.answers[who];
  return part?.picking === undefined ? state : { ...state, answers: { ...state.answers, [who!]: onTable(part) } };
};

const seenBy = ({ seen }: BoundaryPart): Person | 'both' | undefined => (seen === 'nobody' ? undefined : seen);

/** The boundary that somebody has put into words so far. */
export function wordingBy(state: BoundaryState, who: Person): BoundaryWording {
  const part = state.answers[who];
  const { area = '', words = '' } = part;
  const terms = termsOf({ ...part, words: words.trim(), review: part.review || undefined, seen: seenBy(part) });
  // Not proposed, it is nobody's but its writer's.
  const whose = state.proposer === who ? (whoseOf(state, part) ?? 'mine') : 'mine';
  return newWording({ ...terms, area, whose }, who, state.day);
}

/** What keeps somebody from going on; "nothing" is fine for whatever may be left out. */
export function missing(
  state: BoundaryState,
  page: BoundaryPage,
  who: Person,
): 'empty' | 'no-day' | 'past' | undefined {
  const part = state.answers[who];
  if (page === 'review') return wrongReview(part.review, state.day);
  const isNeeded = page === 'area' || page === 'words' || page === 'whose' || page === 'seen';
  return isNeeded && !part[page]?.trim() ? 'empty' : undefined;
}

const without = (state: BoundaryState, who: Person): BoundaryState => {
  const chosen = { ...state.chosen };
  delete chosen[who];
  return { ...state, chosen };
};

/** At its beginning again, as the page asked for it; what was written stays. */
export const begun = (state: BoundaryState): BoundaryState => ({
  ...state,
  at: 'begin',
  mode: state.given,
  holder: undefined,
});

/** Where somebody's turn begins, or goes on. */
export function turnOf(state: BoundaryState, who: Person): BoundaryState {
  if (!state.wording) {
    // Alone there are fewer questions.
    const page = { ...state.page, [who]: Math.min(state.page[who], pagesOf(state, who).length - 1) };
    return { ...state, at: state.chosen[who] ? 'both' : 'write', holder: who, page };
  }
  const holder = isAlone(state) ? who : undefined;
  if (isOpened(state) || state.wording.withdrawn) return { ...state, at: 'both', holder };
  if (!state.chosen[who]) return { ...state, at: 'answer', holder: who };
  const other = otherOf(who);
  if (isAlone(state) || state.chosen[other]) return { ...state, at: 'both', holder };
  return { ...state, at: 'hand-over', holder: other };
}

function started(state: BoundaryState, mode: BoundaryState['mode'], who: Person): BoundaryState {
  // The other's words are put away and wait for them; one boundary is one session's.
  if (isDrafting(state, otherOf(who)) || (!state.wording && state.chosen[otherOf(who)])) return state;
  // What lies between both is not for one alone.
  if (mode === 'solo' && state.wording) return state;
  return turnOf({ ...state, mode, starter: who }, who);
}

const toPage = (state: BoundaryState, page: number): BoundaryState => ({
  ...without(state, state.holder!),
  proposer: undefined,
  at: 'write',
  page: { ...state.page, [state.holder!]: page },
});

function back(state: BoundaryState): BoundaryState {
  const { at, holder } = state;
  switch (at) {
    case 'alone':
      return begun(state);
    case 'write': {
      const page = state.page[holder!];
      return page > 0 ? toPage(state, page - 1) : begun(state);
    }
    case 'propose':
      return toPage(state, pagesOf(state, holder!).length - 1);
    case 'hand-over': {
      // Until the other has it, it goes back to the one who answered last.
      const writer = otherOf(holder!);
      return { ...without(state, writer), at: 'answer', holder: writer };
    }
    case 'both':
      if (!state.wording) return { ...without(state, holder!), at: 'propose' };
      // On one's own, nobody has read it yet. Together both have seen "not both yet", and it stays at that.
      return holder && !isOpened(state) && state.chosen[holder] ? { ...without(state, holder), at: 'answer' } : state;
    case 'talk':
      return state.speaker === state.starter
        ? { ...state, at: 'both', speaker: undefined }
        : { ...state, speaker: state.starter };
    case 'pick':
      return { ...laidDown(state), at: 'talk', speaker: otherOf(state.starter!) };
    default:
      return state;
  }
}

/** Somebody says who they are: at a hand-over, or at a cover, where it may be the other one. */
function arrived(state: BoundaryState, who: Person): BoundaryState {
  const { at, holder } = state;
  if (at === 'hand-over') return holder === who ? turnOf(state, who) : back(state);
  if (!holder || holder === who || state.mode === 'solo') return state;
  // Words that are not proposed are put away, and nothing of them is on the screen.
  if (!state.wording) return begun(state);
  return turnOf(state, who);
}

/** Both words that were picked and what each would rather say stay; both are asked, apart. */
function picked(state: BoundaryState, who: Person, words: string): BoundaryState {
  const { wording } = state;
  if (!wording || !words.trim()) return state;
  const next = reworded(wording, { who, day: state.day, terms: { words: words.trim() } }, wordingsIn(state));
  const asked = (one: Person) => unanswered(state.answers[one]);
  return {
    ...state,
    ...(next && { wording: next, rev: undefined }),
    at: 'hand-over',
    holder: state.starter!,
    speaker: undefined,
    chosen: {},
    // The same words once more: what each would rather say is not among the words yet.
    answers: next ? { a: asked('a'), b: asked('b') } : { a: unsaid(state.answers.a), b: unsaid(state.answers.b) },
  };
}

/** Asked anew: what somebody put into words stays, their answer to *ours* does not. */
export const unanswered = (part: BoundaryPart): BoundaryPart => only(part, false);
/** An answer to be given again, with the words that its writer would rather say. */
const unsaid = ({ instead, ...part }: BoundaryPart): BoundaryPart => ({
  ...only(part, false),
  ...(instead !== undefined && { instead }),
});

/** Stays on the same question, where another answer makes one more or one less of them. */
function onPage(before: BoundaryState, state: BoundaryState, who: Person): BoundaryState {
  const at = before.page[who];
  const pages = pagesOf(state, who);
  const now = pages.indexOf(pagesOf(before, who)[at]!);
  const page = now < 0 ? Math.min(at, pages.length - 1) : now;
  return page === at ? state : { ...state, page: { ...state.page, [who]: page } };
}

/** The boundary after an action. What is not possible where it stands changes nothing: the same state comes back. */
export function act(state: BoundaryState, action: BoundaryAction): BoundaryState {
  const { at, holder } = state;
  switch (action.do) {
    case 'begin':
      return at === 'begin' ? started(state, state.mode ?? 'together', action.who) : state;
    case 'alone':
      return at === 'begin' ? { ...state, at: 'alone' } : state;
    case 'on-own':
      return at === 'alone' || at === 'begin' ? started(state, action.mode, action.who) : state;
    case 'answer': {
      if (at === 'pick') {
        const { picking } = action.answer;
        if (picking === undefined || action.who !== state.starter) return state;
        const part = { ...state.answers[action.who], picking };
        return { ...state, answers: { ...state.answers, [action.who]: part } };
      }
      if ((at !== 'write' && at !== 'answer') || holder !== action.who) return state;
      const { signed: _, of: __, picking: ___, ...answer } = action.answer;
      const part = typed(state.answers[holder], answer, at === 'answer');
      return onPage(state, { ...state, answers: { ...state.answers, [holder]: part } }, holder);
    }
    case 'next': {
      if (at === 'talk')
        return state.speaker === state.starter
          ? { ...state, speaker: otherOf(state.starter!) }
          : { ...state, at: 'pick', speaker: undefined };
      if (at !== 'write') return state;
      const pages = pagesOf(state, holder!);
      const page = state.page[holder!];
      if (missing(state, pages[page]!, holder!)) return state;
      return page + 1 < pages.length ? toPage(state, page + 1) : { ...state, at: 'propose', proposer: holder };
    }
    case 'back':
      return back(state);
    case 'change': {
      const page = at === 'propose' ? pagesOf(state, holder!).indexOf(action.page) : -1;
      return page >= 0 ? toPage(state, page) : state;
    }
    case 'choose':
      return chosen(state, action.choice);
    case 'arrive':
      return arrived(state, action.who);
    case 'talk': {
      const outcome = at === 'both' ? outcomeOf(state) : undefined;
      if (outcome !== 'talk' && outcome !== 'declined') return state;
      return { ...state, at: 'talk', holder: undefined, speaker: state.starter };
    }
    case 'pick':
      return at === 'pick' ? picked(state, action.who, action.words) : state;
    case 'enough':
      return at === 'both' || at === 'talk' || at === 'pick'
        ? { ...laidDown(state), at: 'done', speaker: undefined }
        : state;
  }
}

function chosen(state: BoundaryState, choice: 'show' | 'keep'): BoundaryState {
  const { at, holder } = state;
  if (at === 'propose') {
    // Every page again: what was typed before may have made another one necessary since.
    if (pagesOf(state, holder!).some((page) => missing(state, page, holder!))) return state;
    if (whoseOf(state, state.answers[holder!]) === 'ours')
      return choice === 'show' ? { ...state, at: 'answer', wording: wordingBy(state, holder!) } : state;
    if (state.mode === 'solo' && choice === 'show') return state;
    return { ...state, at: 'both', chosen: { ...state.chosen, [holder!]: choice } };
  }
  if (at !== 'answer' || !state.answers[holder!].reply) return state;
  const next = { ...state, chosen: { ...state.chosen, [holder!]: choice } };
  const other = otherOf(holder!);
  if (isAlone(state)) return { ...next, at: 'both' };
  return next.chosen[other] ? { ...next, at: 'both', holder: undefined } : { ...next, at: 'hand-over', holder: other };
}

/** True for a state that a boundary can be in; one from outside may have all its fields and still stand nowhere. */
export function isPossible(state: BoundaryState): boolean {
  const { at, day, holder, starter, speaker, wording, page } = state;
  if (!isDay(day) || (at !== 'begin' && at !== 'alone' && !starter)) return false;
  switch (at) {
    case 'write':
      return !wording && !!holder && page[holder] >= 0 && page[holder] < pagesOf(state, holder).length;
    case 'propose':
      return !wording && !!holder && state.proposer === holder;
    case 'answer':
    case 'hand-over':
      return !!wording && !!holder;
    case 'both':
      return !!wording || !!holder;
    case 'talk':
      return !!wording && !!speaker;
    case 'pick':
      return !!wording;
    default:
      return true;
  }
}
