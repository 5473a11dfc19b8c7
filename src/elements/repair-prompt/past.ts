import { inWords } from '../../export/kinds/repair.js';
import { feltIn } from '../../content/felt.js';
import { needsOf } from '../../content/needs.js';
import { openRepairs } from '../../exercises/repair-steps.js';
import type { Person } from '../../exercises/record.js';
import type { PastKind } from '../../ui/past/past-kind.js';
import type { RepairView } from './view.js';

/** Past repairs (D12): what was given is for both to read, everything else is its author's, who may take up what is open. */
export function repairPast(view: RepairView): PastKind {
  return {
    kind: 'repair',
    inWords,
    words: () => ({
      names: [view.nameOf('a'), view.nameOf('b')],
      locale: view.locale,
      say: (key, values) => view.say(key, values),
      felt: (answer) =>
        feltIn(view.later?.feelings ?? {}, answer, { unsure: view.say('finer.unsure'), locale: view.locale }),
      need: (key) => needsOf(view.later?.needs ?? {}, [key])[0],
    }),
    // Notes that led to a text were made for their author alone: they can be read and deleted, and never shown by mistake.
    may: ({ showing }) => (showing === 'own' ? ['delete'] : ['unshare', 'delete']),
    resume({ record }) {
      if (!openRepairs([record], record.author as Person).length) return undefined;
      return () => void view.later!.resume(record.session).catch(() => view.requestUpdate());
    },
    start: () => (view.state.at === 'done' ? view.restart() : view.open(undefined)),
  };
}
