import type { RepairView } from './view.js';
import { readableBy } from '../../exercises/repair-steps.js';
import { createSubmit } from '../../ui/submit.js';

/** For a page that asked for words in its form: what was given, and what was answered to it. */
export const createRepairSubmit = (view: RepairView, internals: ElementInternals) =>
  createSubmit(view, internals, () => {
    const { state } = view;
    const read = readableBy(state, 'both');
    const own = state.author && state.answers[state.author];
    // Words that went by clipboard or voice are their author's to give; of the rest only what both may read.
    const given = state.author ? (own?.said ? own.sent : undefined) : undefined;
    const parts = (['a', 'b'] as const).flatMap((who) => {
      const { reply, replyHeard, replyWords } = read[who] ?? {};
      const texts =
        who === state.author
          ? [given]
          : [replyHeard, reply === 'words' ? replyWords : reply && view.say(`reply.${reply}`)];
      const words = texts.map((text) => text?.trim()).filter(Boolean);
      return words.length ? [[view.nameOf(who), ...words].join('\n')] : [];
    });
    return { session: state.session, words: parts.join('\n\n') };
  });
