import { html, nothing } from 'lit';
import { isDue, type Boundary } from '../../exercises/boundary.js';
import type { Kept } from './kept.js';
import type { BoundaryView } from './view.js';

/** Where a boundary stands in the list. Agreed ones that are to be looked at again come first. */
export type Group = 'due' | 'agreed' | 'talk' | 'not-both' | 'own' | 'withdrawn';
/** In the order of the list. */
export const groups: readonly Group[] = ['due', 'agreed', 'talk', 'not-both', 'own', 'withdrawn'];

/** Where this boundary stands in the list `today`. */
export function groupOf(boundary: Boundary, today: string): Group {
  switch (boundary.status) {
    case 'agreed':
      return isDue(boundary, today) ? 'due' : 'agreed';
    case 'talk':
    case 'declined':
      return 'talk';
    case 'mine':
      return isDue(boundary, today) ? 'due' : 'own';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return 'not-both';
  }
}

/** How many there are so far of each kind; what any of them says is a press away. */
export function summary(view: BoundaryView, kept: Kept): unknown {
  const today = view.space?.today() ?? view.state.day;
  const counts = new Map<Group, number>();
  const reader = view.solo ? (view.owner ?? 'a') : 'both';
  for (const one of kept.boundaries(reader)) {
    const group = groupOf(one, today);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const said = groups.filter((group) => group !== 'withdrawn' && counts.has(group));
  if (!said.length) return nothing;
  const texts = said.map((group) => view.say(`boundary.count.${group}`, { count: view.count(counts.get(group)!) }));
  return html`<p class="sub">${view.say('boundary.list.ask')}. ${texts.join(' · ')}</p>`;
}
