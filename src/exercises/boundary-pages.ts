import { mineAreas, type BoundaryWhose } from './boundary-data.js';
import type { BoundaryPage, BoundaryPart, BoundaryStage, BoundaryState } from './boundary-state.js';
import { otherOf, type Person } from './record.js';

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
