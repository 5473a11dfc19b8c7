import type { PageBlock } from '../../export/page.js';
import { pagesOf } from '../../exercises/checkin-state.js';
import type { Blank } from '../../ui/past/worksheet.js';
import type { CheckinView } from './view.js';

/** The check-in on paper, with lines to write on, for two or for one. */
export function blankCheckin(card: CheckinView): Blank {
  const { state } = card;
  const say = (key: string, values?: Record<string, string>) => card.say(key, values);
  const weekly = state.rhythm === 'weekly';
  const feelings: PageBlock = {
    label: say(weekly ? 'paper.feelings.week' : 'paper.feelings'),
    circle: Object.values(card.later?.feelings ?? {}).map(({ label }) => label),
    lines: 1,
  };
  const pages = pagesOf(state);
  const each: PageBlock[] = weekly
    ? [
        { label: say('well.ask'), lines: 3 },
        feelings,
        {
          label: say('paper.outside'),
          circle: ['work', 'money', 'family', 'health'].map((key) => say(`outside.${key}`)),
          lines: 2,
        },
        { label: `${say('between.ask')} ${say('between.sub')}`, lines: 3 },
        { label: say('paper.wish'), lines: 2 },
      ]
    : [
        ...(state.parts.includes('feelings') ? [feelings] : []),
        ...(state.parts.includes('appreciation') ? [{ label: say('paper.thanks'), lines: 3 }] : []),
        ...(pages.includes('small-share') ? [{ label: say('paper.share'), lines: 3 }] : []),
      ];
  const together: PageBlock[] = state.parts.includes('share')
    ? [
        { text: say('paper.minute') },
        ...(state.parts.includes('say-back') ? [{ label: say('paper.heard'), lines: 2 }] : []),
      ]
    : [];
  return { title: say(weekly ? 'checkin.title.weekly' : 'checkin.title'), each, together };
}
