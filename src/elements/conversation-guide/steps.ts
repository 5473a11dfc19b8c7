import { asAsked } from '../../exercises/guide-alone.js';
import { stepAt } from '../../exercises/guide-state.js';
import type { Screen } from '../../ui/sheet.js';
import { answerView, chosenView, shownView } from './answers.js';
import { readView, restView, rulesView } from './plain.js';
import { confirmView, sayBackView, speakView, thanksView } from './turns.js';
import type { GuideView } from './view.js';

/** Where a guide stands: one screen for each thing that may be going on in a step. */
export function stepView(view: GuideView): Screen | undefined {
  const { loaded, state } = view;
  const at = loaded && stepAt(loaded, state);
  if (!at) return undefined;
  const step = asAsked(at, state);
  switch (state.at) {
    case 'agree':
      return rulesView(view, step);
    case 'read':
      return readView(view, step);
    case 'rest':
      return restView(view, step);
    case 'speak':
      return speakView(view, step);
    case 'say-back':
      return sayBackView(view, step);
    case 'confirm':
      return confirmView(view, step);
    case 'thanks':
      return thanksView(view, step);
    case 'write':
    case 'together':
      return answerView(view, step);
    case 'choose':
      return chosenView(view, step);
    case 'shown':
      return shownView(view, step);
    default:
      return undefined;
  }
}
