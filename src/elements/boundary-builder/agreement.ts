import { adoptStyles, html, nothing, render } from 'lit';
import { agreementOf, needsOf, reviewDays, sign, type Agreement } from '../../exercises/boundary.js';
import type { Person } from '../../exercises/record.js';
import { agreementPage, needsPage, type AgreementWords } from '../../export/agreement.js';
import { exportJson } from '../../export/json.js';
import { drawPage, type Page } from '../../export/page.js';
import { pageInMarkdown } from '../../export/page-in-markdown.js';
import { pageStyles } from '../../export/page-styles.js';
import { printPage } from '../../export/print.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import { seam } from '../../ui/seam.js';
import { primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import type { Kept } from './kept.js';
import { dayIn } from './parts.js';
import { titleOf, type BoundaryView } from './view.js';

const people = ['a', 'b'] as const;

/** The seam of an agreement: each signature mends one half. */
function ornament({ signed, isSigned }: Pick<Agreement, 'signed' | 'isSigned'>): Node {
  const box = document.createElement('div');
  const done = isSigned ? 2 : people.some((who) => signed[who]) ? 1 : 0;
  render(seam({ steps: 2, done, seed: 5 }), box);
  return box.firstElementChild!;
}

/** What was agreed, on one page: to sign, to print and to take along. Alone it is what one needs, and nobody signs it. */
export function createAgreement(view: BoundaryView, kept: Kept): { screen(): Screen } {
  const root = view.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, pageStyles]);
  const say = (key: string, values?: Record<string, string>) => view.say(key, values);
  const names: Partial<Record<Person, string>> = {};
  let told = '';

  const today = () => view.space?.today() ?? view.state.day;
  const tell = (text: string) => {
    told = text;
    view.requestUpdate();
  };
  const attempt = async (task: () => Promise<string> | string) => {
    try {
      tell(await task());
    } catch {
      tell(say('boundary.failed'));
    }
  };
  const save = (kind: 'md' | 'json' | 'ics', text: () => Promise<string> | string) =>
    attempt(async () => {
      const name = neutralName(today(), kind);
      saveFile(name, await text());
      return say('boundary.page.saved', { name });
    });

  const words: AgreementWords = {
    say,
    nameOf: (person) => view.nameOf(person),
    titleOf: (area) => titleOf(view, area),
    // On paper a day has its year.
    dayIn: (day) => dayIn(view, day, ''),
    get lang() {
      return view.speaks.lang;
    },
    get dir() {
      return view.speaks.dir;
    },
  };

  const calendar = async (days: readonly string[]) => {
    const { calendarFile } = await import('../../export/calendar.js');
    return calendarFile(
      days.map((day) => ({ day, repeats: 'month' as const })),
      { title: say('calendar.entry') },
    );
  };

  const signing = (agreement: Agreement) => {
    const open = (view.owner ? [view.owner] : people).filter((who) => !agreement.signed[who]);
    if (!agreement.ours.length || !open.length) return nothing;
    const isNew = people.some((who) => agreement.ours.some(({ answers }) => answers[who]?.signed));
    return html`<div class="fields">
        ${open.map(
          (who) =>
            html`<div class="field">
              <label for="sign-${who}">${say('boundary.page.sign', { name: view.nameOf(who) })}</label>
              <input
                id="sign-${who}"
                part="field"
                autocomplete="off"
                translate="no"
                maxlength="60"
                .value=${names[who] ?? ''}
                @input=${({ target }: Event) => {
                  names[who] = (target as HTMLInputElement).value;
                  view.requestUpdate();
                }}
              />
              <div class="inline">
                ${quiet(say('boundary.page.sign.do', { name: view.nameOf(who) }), () => void put(who))}
              </div>
            </div>`,
        )}
      </div>
      ${isNew && !told ? html`<p class="hint">${say('boundary.page.again')}</p>` : nothing}`;
  };
  const put = async (who: Person) => {
    const name = names[who]?.trim();
    if (!name) return tell(say('boundary.page.name'));
    const outcome = await kept.put(sign(kept.records, who, { name, day: today() }));
    if (outcome === 'kept') delete names[who];
    tell(say(`boundary.${outcome === 'nothing' ? 'page.empty' : outcome}`));
  };

  return {
    screen() {
      const me = view.owner ?? 'a';
      const boundaries = kept.boundaries(view.solo ? me : 'both');
      const order = Object.keys(view.later?.areas ?? {});
      const agreement = agreementOf(boundaries, order);
      const page: Page = view.solo
        ? needsPage(needsOf(boundaries, me, order), words, today())
        : agreementPage(agreement, words, today());
      const days = reviewDays(boundaries, today());
      const drawing = () => (view.solo ? undefined : ornament(agreement));
      const print = () => {
        const { taken } = printPage(page, root, drawing());
        tell(taken ? '' : say('boundary.page.failed'));
      };
      const leave = () => {
        told = '';
        view.open('list');
      };
      return {
        turn: say(view.solo ? 'turn.solo' : 'turn.both'),
        ask: say('boundary.page.ask'),
        main: html`${kept.watch()}
          <div class="paper">${drawPage({ ...page, level: 4 }, drawing())}</div>
          ${view.solo ? nothing : signing(agreement)} ${told ? html`<p class="sub" role="status">${told}</p>` : nothing}`,
        actions: html`${primary(say('boundary.page.print'), print)}
        ${quiets(
          quiet(say('boundary.page.text'), () => void save('md', () => pageInMarkdown(page))),
          quiet(
            say('boundary.page.data'),
            () =>
              void save('json', () => exportJson(view.space!, { reader: view.solo ? me : 'both', kind: 'boundary' })),
          ),
          days.length ? quiet(say('boundary.page.calendar'), () => void save('ics', () => calendar(days))) : nothing,
          quiet(say('boundary.page.back'), leave),
        )}`,
        foot: days.length ? `${say('privacy.copy.warn')} ${say('calendar.warn')}` : say('privacy.copy.warn'),
      };
    },
  };
}
