import { expect, fixture, html } from '@open-wc/testing';
import type { Guide } from '../../src/exercises/guide.js';
import '../../src/elements/repair-prompt/define.js';
import '../../src/elements/support-note/define.js';
import { standIn } from './stand-in.js';
import { begin, guideOf, talk, walk } from './talk.js';
import { until, visit, type Visit, type VisitOptions } from './visit.js';

const rtl = { card: { lang: 'ar', dir: 'rtl' } };
const root = (page: Visit) => page.card.shadowRoot!;
const sheetOf = (page: Visit) => root(page).querySelector<HTMLElement>('.sheet')!;
const arabic = (locale?: string): Pick<VisitOptions, 'before'> => ({
  before: (card) => {
    const words = { 'who.ask': 'من يودّ أن يبدأ؟' };
    card.content = { version: 1, words, ...(locale && { locale }) };
  },
});

/** Where a piece of what an element shows begins and ends on the screen. */
function at(element: Element, piece: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts.find(({ data }) => data.includes(piece))!;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(piece));
  range.setEnd(text, text.data.indexOf(piece) + piece.length);
  return range.getBoundingClientRect();
}
const words = 'I missed you today.';

describe('English on a page that runs from right to left', () => {
  for (const tag of ['checkin-card', 'boundary-builder', 'repair-prompt', 'conversation-guide'] as const)
    it(`runs from left to right in <${tag}>, from its first screen on`, async () => {
      const page = await visit({
        ...rtl,
        tag,
        ...(tag === 'conversation-guide' && { card: { ...rtl.card, guide: 'needs' } }),
      });
      await until('a sheet', () => sheetOf(page));
      expect(sheetOf(page)).to.include({ lang: 'en', dir: 'ltr' });
      await until('a question', () => page.question);
      expect(sheetOf(page)).to.include({ lang: 'en', dir: 'ltr' });
      expect(getComputedStyle(sheetOf(page)).direction).to.equal('ltr');
    });

  it('leaves what the page puts into it as the page runs', async () => {
    const intro = Object.assign(document.createElement('p'), { slot: 'intro', textContent: 'أهلًا بكما.' });
    await visit({ ...rtl, inside: [intro] });
    await until('its direction', () => getComputedStyle(intro).direction === 'rtl');
  });

  it('reads from left to right in help', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"><support-note open></support-note></div>`);
    const sheet = await until('help', () => around.firstElementChild!.shadowRoot?.querySelector<HTMLElement>('.sheet'));
    expect(sheet).to.include({ lang: 'en', dir: 'ltr' });
  });
});

describe('a coach’s words', () => {
  it('give an exercise their direction, wherever it stands', async () => {
    const page = await visit(arabic('ar'));
    await page.asked('من يودّ أن يبدأ؟');
    expect(sheetOf(page)).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('that name no language are known by their letters', async () => {
    const page = await visit({ ...rtl, ...arabic() });
    await page.asked('من يودّ أن يبدأ؟');
    expect(sheetOf(page)).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('leave what they do not name to ours, with its full stop at its own end', async () => {
    const page = await visit({ ...rtl, ...arabic('ar') });
    await page.asked('من يودّ أن يبدأ؟');
    const sub = await until('ours', () => root(page).querySelector('.sub'));
    const sentence = /[A-Z][^.]*\./.exec(sub.textContent)![0];
    expect(at(sub, sentence.slice(0, 1)).left).to.be.lessThan(at(sub, '.').left);
    expect(sub.textContent.trim()).to.match(/^\u2066.*\u2069$/s);
  });
});

describe('what somebody writes', () => {
  it('runs as its words do while it is typed and where it is read, and an empty field as the sheet', async () => {
    const page = await visit({ ...rtl, ...arabic('ar') });
    await page.press('Sam');
    const field = await until('a field', () => root(page).querySelector('textarea'));
    expect(getComputedStyle(field)).to.include({ unicodeBidi: 'plaintext', direction: 'rtl' });
    await page.type('\u2066One thing', words);
    await page.press('Next');
    const written = await until('their words', () =>
      [...root(page).querySelectorAll('.written')].find(({ textContent }) => textContent.includes(words)),
    );
    expect(written).to.include({ dir: 'auto' });
    expect(getComputedStyle(written).direction).to.equal('ltr');
    expect(at(written, '.').left).to.be.greaterThan(at(written, 'I').left);
  });
});

describe('a conversation in two languages', () => {
  const own: Guide = {
    version: 1,
    id: 'layl',
    title: 'ليلة هادئة.',
    steps: [{ id: 'one', type: 'write', ask: '{name}، ماذا تكتبان معًا؟', openers: ['أودّ أن …'] }],
  };
  const setUp = () => talk({}, { before: (card) => ((card as unknown as { guide: Guide }).guide = own) });

  it('sets the guide apart from the words around it, and not what somebody begins with it', async () => {
    const page = await setUp();
    await page.asked('\u2067ليلة هادئة.\u2069');
    await begin(page);
    await page.tick('Sam agrees', 'Alex agrees');
    await page.press('Go on');
    await page.asked('\u2067Sam، ماذا تكتبان معًا؟\u2069');
    root(page).querySelector<HTMLElement>('.fold summary')!.click();
    await page.press('\u2067أودّ أن …\u2069');
    const field = root(page).querySelector('textarea')!;
    await until('the beginning', () => field.value);
    expect(field.value).to.equal('أودّ أن ');
    expect(guideOf(page).speaks).to.include({ dir: 'ltr' });
  });
});

describe('paper', () => {
  /** What is given to the printer. */
  const printed = async (page: Visit, press: string) => {
    const seen: { dir: string; lang: string; texts: string[] }[] = [];
    const { append } = ShadowRoot.prototype;
    standIn(ShadowRoot.prototype, 'append', function (this: ShadowRoot, ...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement)
          // The browser's own dialog would stand in the way of everything after.
          node.contentWindow!.print = () => {
            const inside = node.contentDocument!;
            const { dir, lang } = inside.documentElement;
            const texts = [...inside.querySelectorAll<HTMLElement>('.page-text')].map((one) => one.dir);
            seen.push({ dir, lang, texts });
          };
    });
    await page.press(press);
    await until('paper', () => seen.length);
    return seen[0]!;
  };

  it('has the direction of its words, and lets each of theirs run its own way', async () => {
    const page = await talk({ guide: 'needs', lang: 'ar', dir: 'rtl' });
    await begin(page);
    await walk(page);
    page.card.content = { version: 1, locale: 'ar', words: { 'guide.sum.print': 'اطبعا' } };
    await page.press('Take something along');
    const paper = await printed(page, 'اطبعا');
    expect(paper).to.include({ dir: 'rtl', lang: 'ar' });
    expect(paper.texts).to.not.be.empty;
    expect(new Set(paper.texts)).to.deep.equal(new Set(['auto']));
  });

  it('of ours runs from left to right on a page that does not', async () => {
    const page = await talk({ guide: 'needs', lang: 'ar', dir: 'rtl' });
    await begin(page);
    await walk(page);
    await page.press('Take something along');
    expect(await printed(page, 'Print it')).to.include({ dir: 'ltr', lang: 'en' });
  });
});
