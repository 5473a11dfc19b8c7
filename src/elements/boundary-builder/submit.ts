import { isOpened } from '../../exercises/boundary-steps.js';
import { createSubmit } from '../../ui/submit.js';
import { replyKeys } from './answering.js';
import { details } from './parts.js';
import { titleOf, type BoundaryView } from './view.js';
import { wordsOfWriter } from './writing.js';

const people = ['a', 'b'] as const;

/** Words of both and what each answered, once both have shown that; or one's own, which are theirs to give. */
export const createBoundarySubmit = (view: BoundaryView, internals: ElementInternals) =>
  createSubmit(view, internals, () => {
    const { state } = view;
    const { session, wording, answers, holder, chosen } = state;
    const own = holder ?? people.find((who) => chosen[who]);
    if (!wording) return { session, words: own ? wordsOfWriter(view, own) : '' };
    if (!isOpened(state)) return { session, words: '' };
    const lines = [
      titleOf(view, wording.area),
      wording.words,
      ...details(view, wording, wording.proposer).map(([label, text]) => `${label}: ${text}`),
      ...people.map((who) => `${view.nameOf(who)}: ${view.say(replyKeys[answers[who].reply!])}`),
    ];
    return { session, words: lines.join('\n') };
  });
