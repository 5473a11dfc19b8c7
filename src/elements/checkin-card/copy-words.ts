import type { Person } from '../../exercises/record.js';
import { answeredParts } from './between.js';
import type { CheckinView } from './view.js';

/** Puts one writer's own words, and nobody else's, on the clipboard. */
export async function copyWords(card: CheckinView, who: Person): Promise<void> {
  const text = answeredParts(card, card.state.answers[who])
    .map(({ title, text: words }) => `${title}\n${words}`)
    .join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    copyWords.said = 'copied';
  } catch {
    copyWords.said = 'copy.failed';
  }
  card.requestUpdate();
}
/** What came of it, as the key of a sentence. */
copyWords.said = '';
