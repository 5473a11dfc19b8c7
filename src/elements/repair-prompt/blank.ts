import type { PageBlock } from '../../export/page.js';
import { pagesOf, type RepairPage } from '../../exercises/repair-state.js';
import { repairSituations } from '../../exercises/repair-state.js';
import type { Blank } from '../../ui/past/worksheet.js';
import type { RepairView } from './view.js';

/** The repair on paper, with lines to write on: the way that the page opens on, or how it was for me. */
export function blankRepair(view: RepairView): Blank {
  const { given } = view.state;
  const say = (key: string) => view.say(key, { other: view.say('name.other') });
  const lines = (key: string, count = 2): PageBlock => ({ label: say(key), lines: count });
  const blocks: Readonly<Record<RepairPage, readonly PageBlock[]>> = {
    feelings: [
      {
        label: say('say.feelings.ask'),
        circle: Object.values(view.later?.feelings ?? {}).map(({ label }) => label),
        lines: 1,
      },
    ],
    sentence: [lines('say.when'), lines('say.because'), lines('say.view')],
    need: [lines('say.need')],
    ask: [lines('ask.noticed'), lines('ask.guess'), lines('ask.question')],
    heard: [lines('heard.in.ask', 3)],
    sense: [lines('sense.ask', 3)],
    take: [lines('take.ask')],
    own: [lines('own.did', 3), lines('own.differently')],
    did: [lines('did.ask', 3)],
    landed: [lines('landed.ask', 3), lines('regret.ask')],
    amends: [lines('amends.ask')],
    differently: [lines('differently.ask')],
    pause: [lines('pause.ask', 1), lines('pause.meanwhile')],
  };
  const what: PageBlock = {
    label: say('repair.ask'),
    circle: repairSituations.map((situation) => say(`what.${situation}`)),
    lines: 1,
  };
  const pages = pagesOf({ way: given ?? 'say' });
  return {
    title: say(given ? `way.${given}` : 'repair.title'),
    each: [...(given ? [] : [what]), ...pages.flatMap((page) => blocks[page])],
    together: [lines('reply.heard'), lines('reply.words')],
  };
}
