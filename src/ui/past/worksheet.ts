import { html, nothing } from 'lit';
import { drawPage, type Page, type PageBlock, type PageSection } from '../../export/page.js';
import { printPage } from '../../export/print.js';
import type { Person } from '../../exercises/record.js';
import { primary, quiet, quiets, type Screen } from '../sheet.js';
import type { PastView } from './past-kind.js';
import { ornament } from './past-paper.js';
import { adoptPastStyles } from './past.styles.js';

/** An exercise on paper: prompts with lines to write on, as plain data. Nothing that anybody wrote is in it. */
export interface Blank {
  title: string;
  /** What each fills in alone. */
  each?: readonly PageBlock[];
  /** What the two do together afterwards; left out for somebody who is here alone. */
  together?: readonly PageBlock[];
  /** What is neither: headings with prompts of their own. */
  sections?: readonly PageSection[];
  /** In place of what is said below halves that are filled in apart. */
  foot?: string;
}

/** The page that a blank sheet makes: a date, a half for each by name, and what they do together. */
export function blankPage(view: PastView, { title, each = [], together = [], sections = [], foot }: Blank): Page {
  const say = (key: string) => view.say(key);
  const short = (label: string): PageBlock => ({ label, lines: 1, short: true });
  // People who go without names write their own.
  const half = (person: Person): PageSection =>
    view.nameOf(person) === say(`name.${person}`)
      ? { blocks: [short(say('paper.name')), ...each] }
      : { heading: view.nameOf(person), blocks: each };
  const halves = view.solo ? [half('a')] : [half('a'), half('b')];
  return {
    title,
    sections: [
      { blocks: [short(say('paper.date'))] },
      ...(each.length ? halves : []),
      ...sections,
      ...(view.solo || !together.length ? [] : [{ heading: say('paper.together'), blocks: together }]),
    ],
    foot: foot ?? (view.solo || !each.length ? undefined : say('paper.foot')),
    file: 'notes',
    ...view.speaks,
  };
}

/**
 * An exercise as a sheet to print and write on (K3).
 * @param blank what stands on it, as the page asks for it now
 */
export function createWorksheet(view: PastView, blank: () => Blank): { screen(): Screen } {
  adoptPastStyles(view);
  /** The browser did not print. */
  let refused = false;
  return {
    screen(): Screen {
      const page = blankPage(view, blank());
      const print = () => {
        refused = !printPage(page, view.renderRoot as ShadowRoot, ornament(false)).taken;
        view.requestUpdate();
      };
      return {
        ask: view.say('paper.ask'),
        sub: view.say('paper.sub'),
        main: html`<div class="paper">${drawPage({ ...page, level: 4 }, ornament(false))}</div>
          ${refused ? html`<p class="hint" role="status">${view.say('paper.failed')}</p>` : nothing}`,
        actions: html`${primary(view.say('paper.print'), print)}
        ${quiets(quiet(view.say('privacy.back'), () => view.open(undefined)))}`,
      };
    },
  };
}
