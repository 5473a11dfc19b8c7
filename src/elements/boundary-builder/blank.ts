import { otherOf } from '../../exercises/record.js';
import type { PageBlock } from '../../export/page.js';
import type { Blank } from '../../ui/past/worksheet.js';
import { titleOf, type BoundaryView } from './view.js';

/** A boundary on paper, with lines to write on; for two with room for each one's answer. */
export function blankBoundary(view: BoundaryView): Blank {
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  const blocks: PageBlock[] = [
    {
      label: say('boundary.part.area'),
      circle: view.areaKeys.filter((area) => area !== 'own').map((area) => titleOf(view, area)),
      lines: 1,
    },
    { label: say('boundary.part.words'), lines: 3 },
    ...(view.solo
      ? []
      : [{ label: say('boundary.whose.ask'), circle: [say('boundary.whose.ours'), say('boundary.whose.mine')] }]),
    { label: say('boundary.term.why'), lines: 2 },
    { label: say('boundary.term.slips'), lines: 2 },
    { label: say('boundary.term.review'), lines: 1, short: true },
  ];
  const answers = (['agree', 'talk', 'not'] as const).map((key) => say(`boundary.answer.${key}`));
  const answer = (who: 'a' | 'b'): PageBlock => ({ label: view.nameOf(who), circle: answers });
  const title = say(view.solo ? 'boundary.title.solo' : 'boundary.title');
  return {
    title,
    sections: [{ blocks }, ...(view.solo ? [] : [{ blocks: [answer('a'), answer(otherOf('a'))] }])],
    foot: say(view.solo ? 'boundary.page.foot.solo' : 'boundary.page.foot'),
  };
}
