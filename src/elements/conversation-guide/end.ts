import { html, nothing, type TemplateResult } from 'lit';
import type { GuideEntry } from '../../exercises/guide-record.js';
import { summaryOf, takenFrom, type GuideChosen } from '../../exercises/guide-result.js';
import { isAlone } from '../../exercises/guide-state.js';
import type { Author, Person } from '../../exercises/record.js';
import { printPage } from '../../export/print.js';
import { pageInMarkdown } from '../../export/page-in-markdown.js';
import type { Page } from '../../export/page.js';
import { neutralName, saveFile } from '../../export/save-file.js';
import { keptWhere } from '../../ui/names.js';
import { askToPersist } from '../../ui/persist.js';
import { chip, primary, quiet, quiets, type Screen } from '../../ui/sheet.js';
import { written } from '../../ui/written.js';
import { answerText, askedIn } from './entries.js';
import { namesIn } from './fill.js';
import type { GuideView } from './view.js';

/** Whose eyes it is for: one person's who is alone, and else what both may read. */
const readerOf = (view: GuideView): Author => (isAlone(view.state) ? view.state.starter! : 'both');

/** Whose it is: theirs who did it alone, as on every screen before; where two do it apart, one of them is here. */
const turnOf = ({ state }: GuideView): string =>
  state.mode === 'solo' ? 'turn.solo' : isAlone(state) ? 'turn.alone' : 'turn.both';

/** What whoever is here may read at the end, as far as there are words for it. */
export const entriesOf = (view: GuideView): readonly GuideEntry[] =>
  takenFrom(view.loaded!, view.state, readerOf(view)).filter((entry) => answerText(view, entry));

const block = (title: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length
    ? html`<section class="answer">
        <h4>${title}</h4>
        ${lines.map((line) => html`<p>${written(line)}</p>`)}
      </section>`
    : nothing;

/** A guide of which something may go on elsewhere; whose it is, and whether there is any, is not said. */
const handsOn = (view: GuideView): boolean =>
  view
    .loaded!.steps.flatMap((step) => [
      'flows' in step ? step.flows : undefined,
      ...((step.type === 'answer' && step.questions) || []).map(({ flows }) => flows),
    ])
    .some((flows) => flows && !(isAlone(view.state) && flows.whose === 'ours'));

/**
 * The end: what was decided, the next date, a thank-you from each.
 * @param form asks whether words go into the page’s form, where it wants them
 */
export const doneView = (view: GuideView, form?: unknown): Screen => {
  const alone = isAlone(view.state);
  const entries = entriesOf(view);
  const textOf = (entry: GuideEntry) => answerText(view, entry);
  const decided = entries.filter(({ type, agreed }) => type === 'decide' && (alone || agreed));
  const open = entries.filter(({ type, agreed }) => type === 'decide' && !alone && !agreed);
  const dated = entries.find(({ type, day }) => type === 'date' && day);
  const thanks = entries.filter(({ type }) => type === 'thanks');
  return {
    turn: view.say(turnOf(view)),
    ask: view.say('guide.done.ask'),
    sub: view.say(alone ? 'guide.done.sub.alone' : 'guide.done.sub'),
    main: html`${block(view.say('guide.done.decided'), decided.map(textOf))}
      ${block(view.say('guide.done.undecided'), open.map(textOf))}
      ${block(view.say('guide.done.date'), entries.filter(({ type, day }) => type === 'date' && day).map(textOf))}
      ${block(
        view.say('guide.done.thanks'),
        thanks.map((entry) => `${namesIn(view, entry.speaker ?? view.state.starter!).name}: ${textOf(entry)}`),
      )}
      ${dated?.day ? view.later?.calendar({ day: dated.day }) : nothing}
      ${handsOn(view) ? html`<p class="hint">${view.say(alone ? 'guide.done.hands.alone' : 'guide.done.hands')}</p>` : nothing}
      <slot name="finished"></slot>${form ?? nothing}${askToPersist(view)}<slot name="action"></slot>`,
    actions: quiets(
      entries.length ? quiet(view.say('guide.done.summary'), () => view.open('summary')) : nothing,
      quiet(view.say('guide.done.again'), () => view.restart()),
      view.picked ? quiet(view.say('guide.others'), () => view.pick(undefined)) : nothing,
      quiet(view.say('more.past'), () => view.open('history')),
    ),
    foot: keptWhere(view),
  };
};

/** What is ticked, by session: it is gone with the page. */
const ticks = new WeakMap<GuideView, { session: string; chosen: Map<string, boolean>; told: string }>();

const ticksOf = (view: GuideView) => {
  const { session } = view.state;
  let known = ticks.get(view);
  if (known?.session !== session) ticks.set(view, (known = { session, chosen: new Map(), told: '' }));
  return known;
};

const keyOf = ({ author, key }: GuideEntry): string => `${author} ${key}`;

/** What both made together is in it unless it is taken out; one's own words only once their writer ticks them. */
const isIn = (view: GuideView, entry: GuideEntry): boolean =>
  ticksOf(view).chosen.get(keyOf(entry)) ??
  (entry.author === 'both' && ['decide', 'date', 'write'].includes(entry.type));

/** A title that says whose it is, where the two said it in turns. */
export const titleOf = (view: GuideView, entry: GuideEntry): string => {
  if (!entry.speaker) return askedIn(view, entry);
  const names = namesIn(view, entry.speaker);
  return view.say(entry.type === 'thanks' ? 'guide.sum.thanks' : 'guide.sum.said.back', names);
};

/** The page that is printed, copied and saved: only what its writers chose. */
export function summaryPage(view: GuideView): Page {
  const reader = readerOf(view);
  const chosen: GuideChosen = {};
  for (const entry of entriesOf(view))
    if (isIn(view, entry)) chosen[entry.author] = [...(chosen[entry.author] ?? []), entry.key];
  const entries = summaryOf(view.loaded!, view.state, reader, chosen);
  const sections = (['both', 'a', 'b'] as const)
    .map((author) => ({
      heading: author === 'both' ? undefined : view.nameOf(author),
      blocks: entries
        .filter((entry) => entry.author === author)
        .map((entry) => ({ label: titleOf(view, entry), text: answerText(view, entry) })),
    }))
    .filter(({ blocks }) => blocks.length)
    .map(({ heading, blocks }) => ({ ...(heading !== undefined && { heading }), blocks }));
  return {
    title: view.say('guide.sum.title'),
    sections,
    foot: view.say('guide.sum.foot'),
    file: neutralName(view.state.day),
    ...view.speaks,
  };
}

/** What to take along, printed, copied or saved. */
export const summaryView = (view: GuideView): Screen => {
  const known = ticksOf(view);
  const entries = entriesOf(view);
  const page = summaryPage(view);
  const say = (key: string) => {
    known.told = key;
    view.requestUpdate();
  };
  const copy = () =>
    navigator.clipboard.writeText(pageInMarkdown(page)).then(
      () => say('guide.sum.copied'),
      () => say('copy.failed'),
    );
  const print = () => {
    const { taken } = printPage(page, view.renderRoot as ShadowRoot);
    say(taken ? '' : 'guide.sum.print.failed');
  };
  const save = () => {
    saveFile(neutralName(view.state.day, 'md'), pageInMarkdown(page));
    say('guide.sum.saved');
  };
  const group = (author: Author, title: string) => {
    const own = entries.filter((entry) => entry.author === author);
    return own.length
      ? html`<div class="answer">
          <h4>${title}</h4>
          <div class="dones">
            ${own.map(
              (entry) =>
                html`<div class="done">
                  <div class="taken-along">
                    ${chip(titleOf(view, entry), isIn(view, entry), (on) => {
                      known.chosen.set(keyOf(entry), on);
                      say('');
                    })}
                  </div>
                  <p class="done-a">${written(answerText(view, entry))}</p>
                </div>`,
            )}
          </div>
        </div>`
      : nothing;
  };
  const person = (who: Person) => group(who, view.say('guide.sum.of', { name: namesIn(view, who).name }));
  return {
    turn: view.say(turnOf(view)),
    ask: view.say('guide.sum.ask'),
    sub: view.say(isAlone(view.state) ? 'guide.sum.sub.alone' : 'guide.sum.sub'),
    main: html`${group('both', view.say('guide.sum.both'))} ${person('a')} ${person('b')}
    ${page.sections.length ? nothing : html`<p class="hint">${view.say('guide.sum.none')}</p>`}
    ${known.told ? html`<p class="hint" role="status">${view.say(known.told)}</p>` : nothing}`,
    actions: [
      page.sections.length ? primary(view.say('guide.sum.print'), print) : nothing,
      quiets(
        page.sections.length ? quiet(view.say('guide.sum.copy'), () => void copy()) : nothing,
        page.sections.length ? quiet(view.say('guide.sum.save'), save) : nothing,
        quiet(view.say('back'), () => view.open(undefined)),
      ),
    ],
    foot: view.say('privacy.copy.warn'),
  };
};
