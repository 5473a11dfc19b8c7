import type { GuideEntry } from '../../exercises/guide-record.js';
import { createSubmit } from '../../ui/submit.js';
import { entriesOf, titleOf } from './end.js';
import { answerText } from './entries.js';
import { namesIn } from './fill.js';
import type { GuideView } from './view.js';

/** For a page that asked for words in its form: what was decided and said between the two, and what both opened. */
export const createGuideSubmit = (view: GuideView, internals: ElementInternals) =>
  createSubmit(view, internals, () => {
    const { state, loaded } = view;
    /** Alone, words are their writer's to give; but what they kept from the other is kept from the page as well. */
    const isGiven = ({ author, step, agreed, shown }: GuideEntry): boolean => {
      if (state.mode === 'solo') return true;
      if (author === 'both') return agreed !== false;
      return !!shown || (author === state.starter && state.mode === 'apart' && state.chosen[step]?.[author] === 'show');
    };
    const entries = loaded && state.at === 'done' ? entriesOf(view).filter(isGiven) : [];
    const words = entries.map((entry) => {
      const whose = entry.author !== 'both' && state.mode !== 'solo' ? `${namesIn(view, entry.author).name}: ` : '';
      return `${titleOf(view, entry)}\n${whose}${answerText(view, entry)}`;
    });
    return { session: state.session, words: words.join('\n\n') };
  });
