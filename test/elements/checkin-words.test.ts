import { expect, fixture, html } from '@open-wc/testing';
import type { ContentPack } from '../../src/content/content-pack.js';
import type { ExerciseErrorDetail } from '../../src/ui/events.js';
import { until, visit, type VisitOptions } from './visit.js';

const pack = (words: Record<string, string>, more: object = {}): ContentPack => ({ version: 1, words, ...more });

/** Opens a card and gathers its errors and what it says in the console. */
async function told(options: VisitOptions) {
  const errors: ExerciseErrorDetail[] = [];
  const warnings: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  after(() => Object.assign(console, { warn, error }));
  const into = await fixture<HTMLElement>(html`<div></div>`);
  into.addEventListener('exercise-error', ({ detail }) => void errors.push(detail));
  const page = await visit({ into, ...options });
  return { page, errors, warnings, restore: () => Object.assign(console, { warn, error }) };
}

const script = (content: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.slot = 'content';
  element.textContent = content;
  return element;
};

describe('a coach’s own words', () => {
  it('come by property, first screens and later ones alike', async () => {
    const page = await visit({
      before: (card) =>
        (card.content = pack({
          'who.ask': 'Who begins today?',
          'turn.one': 'It is with {name}',
          'choose.ask': 'And now?',
        })),
    });
    await page.asked('Who begins today?');
    await page.press('Sam');
    await page.reads('It is with Sam');
    await page.press('Next');
    await page.asked('And now?');
  });

  it('come by a script inside the card, and from the space around it', async () => {
    const inside = await visit({ inside: [script(JSON.stringify(pack({ 'who.ask': 'Who begins today?' })))] });
    await inside.asked('Who begins today?');
    const around = await visit();
    around.space.content.set(pack({ 'who.ask': 'And who begins?' }));
    await around.asked('And who begins?');
  });

  it('may change while somebody types, and nothing typed is lost', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.tick('Close');
    await page.type('One thing Alex did today', 'You waited.');
    page.card.content = pack({ 'day.ask': '{name}, how is it?', 'day.thanks': 'Something {other} did' });
    await page.asked('Sam, how is it?');
    expect(((await page.the('textbox', 'Something Alex did')) as HTMLTextAreaElement).value).to.equal('You waited.');
    expect(page.outline).to.include('checkbox: Close, chosen');
  });

  it('may name feelings anew and leave one out, where finer words are chosen', async () => {
    const page = await visit({
      before: (card) => (card.content = pack({}, { feelings: { glad: { label: 'Bright' }, hurt: null } })),
    });
    await page.press('Sam', 'Finer words');
    await page.the('button', 'Bright');
    expect(page.find('button', 'Hurt')).to.equal(undefined);
  });

  it('show markup as text', async () => {
    const page = await visit({
      before: (card) => (card.content = pack({ 'who.ask': '<b onclick="x">Who</b> & why?' })),
    });
    await page.asked('<b onclick="x">Who</b> & why?');
    expect(page.card.shadowRoot!.querySelector('b')).to.equal(null);
  });

  for (const [what, content, field] of [
    ['a wrong type', { version: 1, words: { 'who.ask': 7 } }, 'words["who.ask"]'],
    ['an unknown key', { version: 1, words: { 'who.asks': 'Who?' } }, 'words["who.asks"]'],
    ['a future version', { version: 2, words: { 'who.ask': 'Who?' } }, 'version'],
    ['a stray placeholder', { version: 1, words: { 'who.ask': 'Who, {name}?' } }, 'words["who.ask"]'],
    ['text that is not JSON', '{ "version": 1, ', ''],
    ['a megabyte', JSON.stringify({ version: 1, words: { 'who.ask': 'x'.repeat(1_000_000) } }), ''],
    ['a list', [1, 2], ''],
  ] as const)
    it(`with ${what} fall back to ours, and the page and the console are told where it is`, async () => {
      const { page, errors, warnings, restore } = await told({
        before: (card) => (card.content = content as unknown as ContentPack),
      });
      await until('an error', () => errors.length > 0);
      restore();
      expect(errors).to.deep.equal([{ kind: 'checkin', code: 'content', field }]);
      expect(warnings.filter((one) => one.includes(field || 'content pack'))).to.have.length(1);
      await page.asked('Who would like to start?');
      await page.press('Sam');
      await page.asked('Sam, what is there right now?');
    });

  it('that do not fit in one part leave the others as the coach wrote them', async () => {
    const { page, errors, restore } = await told({
      before: (card) =>
        (card.content = pack({ 'who.ask': 'Who begins?', 'who.sub': 9 as unknown as string }, { prompts: 'none' })),
    });
    await page.asked('Who begins?');
    await until('two errors', () => errors.length === 2);
    restore();
    expect(errors.map(({ field }) => field)).to.deep.equal(['words["who.sub"]', 'prompts']);
    await page.reads('One of you writes first');
  });
});

describe('the page’s language', () => {
  const digits = async (into: HTMLElement) => {
    const page = await visit({ into });
    await page.press('Just the minute');
    await page.the('button', 'Start the minute');
    return page;
  };
  const shown = (page: Awaited<ReturnType<typeof digits>>) => page.card.shadowRoot!.querySelector('.num')?.textContent;

  it('is followed in its digits as it changes, across shadow roots, by words that stay English', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en" dir="ltr"></div>`);
    const middle = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
    const inner = middle.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const page = await digits(inner);
    await until('Latin digits', () => shown(page) === '60');
    outer.lang = 'ar-EG';
    outer.dir = 'rtl';
    await until('Arabic digits', () => shown(page) === '٦٠');
    const sheet = page.card.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
    expect(sheet).to.include({ lang: 'en', dir: 'ltr' });
    middle.lang = 'fa';
    await until('Persian digits', () => shown(page) === '۶۰');
    middle.removeAttribute('lang');
    outer.lang = 'en';
    outer.dir = 'ltr';
    await until('Latin digits', () => shown(page) === '60');
  });

  it('tells the steps in its digits', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar-EG" dir="rtl"></div>`);
    const page = await visit({ into: around });
    await page.press('Sam');
    await page.tick('Close');
    await page.settled();
    await until('Arabic digits', () => /Step ٢ of ٥/.test(page.text));
  });

  it('changes nothing of what somebody typed', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const page = await visit({ into: around, space: { names: 'none' } });
    await page.type('One of you', 'Mo');
    around.lang = 'de';
    around.dir = 'rtl';
    await page.card.updateComplete;
    await new Promise((next) => setTimeout(next, 50));
    await page.press('Use these names');
    await page.the('button', 'Mo');
  });
});
