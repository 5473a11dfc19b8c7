import type { Person } from '../../exercises/record.js';
import { answeredParts } from './answered-parts.js';
import type { CheckinView } from './view.js';

/** Puts one writer's own words, and nobody else's, on the clipboard. */
export async function copyWords(card: CheckinView, who: Person): Promise<void> {
  const text = answeredParts(card, card.state.answers[who])
    .map(({ title, text: words }) => `${title}\n${words}`)
    .join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    said.set(card, { who, key: 'copied' });
  } catch {
    said.set(card, { who, key: 'copy.failed' });
  }
  card.requestUpdate();
}

const said = new WeakMap<CheckinView, { who: Person; key: string }>();

/** What came of it, as the key of a sentence; told to the one who copied, on the card where they did. */
export const saidOf = (card: CheckinView, who: Person): string | undefined => {
  const last = said.get(card);
  return last?.who === who ? last.key : undefined;
};
