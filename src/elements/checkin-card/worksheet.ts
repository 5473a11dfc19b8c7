import { html, nothing, render } from 'lit';
import { drawPage, type Page, type PageBlock, type PageSection } from '../../export/page.js';
import { printPage } from '../../export/print.js';
import { pagesOf } from '../../exercises/checkin-state.js';
import type { Person } from '../../exercises/record.js';
import { seam } from '../../ui/seam.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import { adoptPastStyles } from './past.styles.js';
import type { CheckinView } from './view.js';

/** The seam above a printed page: an open crack on a blank sheet, mended where something is written. */
export function ornament(mended: boolean): Node {
  const box = document.createElement('div');
  render(seam({ steps: 1, done: mended ? 1 : 0, seed: 3 }), box);
  return box.firstElementChild!;
}

/** The check-in on paper, with lines to write on, for two or for one. */
export function blankPage(card: CheckinView): Page {
  const { state, solo } = card;
  const say = (key: string, values?: Record<string, string>) => card.say(key, values);
  const weekly = state.rhythm === 'weekly';
  const feelings: PageBlock = {
    label: say(weekly ? 'paper.feelings.week' : 'paper.feelings'),
    circle: Object.values(card.later?.feelings ?? {}).map(({ label }) => label),
    lines: 1,
  };
  const pages = pagesOf(state);
  const blocks: PageBlock[] = weekly
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
  // People who go without names write their own.
  const half = (person: Person): PageSection =>
    card.nameOf(person) === say(`name.${person}`)
      ? { blocks: [{ label: say('paper.name'), lines: 1, short: true }, ...blocks] }
      : { heading: card.nameOf(person), blocks };
  const together: PageBlock[] = state.parts.includes('share')
    ? [
        { text: say('paper.minute') },
        ...(state.parts.includes('say-back') ? [{ label: say('paper.heard'), lines: 2 }] : []),
      ]
    : [];
  return {
    title: say(weekly ? 'checkin.title.weekly' : 'checkin.title'),
    sections: [
      { blocks: [{ label: say('paper.date'), lines: 1, short: true }] },
      ...(solo ? [half('a')] : [half('a'), half('b')]),
      ...(solo || !together.length ? [] : [{ heading: say('paper.together'), blocks: together }]),
    ],
    foot: solo ? undefined : say('paper.foot'),
    file: 'notes',
    lang: card.locale,
  };
}

/** Cards whose browser did not print. */
const refused = new WeakSet<CheckinView>();

/** The check-in as a sheet to print and write on (K3). */
export const worksheetView = (card: CheckinView): Screen => {
  adoptPastStyles(card);
  const page = blankPage(card);
  return {
    ask: card.say('paper.ask'),
    sub: card.say('paper.sub'),
    main: html`<div class="paper">${drawPage({ ...page, level: 4 }, ornament(false))}</div>
      ${refused.has(card) ? html`<p class="hint" role="status">${card.say('paper.failed')}</p>` : nothing}`,
    actions: html`${primary(card.say('paper.print'), () => {
      const { taken } = printPage(page, card.renderRoot as ShadowRoot, ornament(false));
      if (taken) refused.delete(card);
      else refused.add(card);
      card.requestUpdate();
    })}
    ${quiets(quiet(card.say('privacy.back'), () => card.open(undefined)))}`,
  };
};
