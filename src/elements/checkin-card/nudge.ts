import { createNudge } from '../../ui/nudge.js';
import type { CheckinView } from './view.js';

/** A gentle word beside a thanks that stays vague (D2). */
export function createThanksNudge(card: CheckinView) {
  const nudge = createNudge(card, async () => (await import('../support-note/support-note.js')).define());
  return (text: string, write: (text: string) => void): unknown =>
    nudge({
      id: 'thanks',
      purpose: 'appreciation',
      text,
      write,
      begin: [card.say('nudge.morning'), card.say('nudge.noticed')].filter(Boolean),
    });
}
