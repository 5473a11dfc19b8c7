import { expect, fixture, html } from '@open-wc/testing';
import { boundaries } from './boundary-visit.js';
import { repair, toLine } from './repair-visit.js';
import { stateOf, talk, usual, walk } from './talk.js';
import { until, type Visit } from './visit.js';

/** Help and Leave stand side by side at the edge of the window, wherever somebody has scrolled to. */
const root = document.documentElement;

/** Each exercise on a screen with a field to write in. */
const exercises: Record<string, (into: HTMLElement) => Promise<Visit>> = {
  'a repair': async (into) => {
    const page = await repair({ into });
    await toLine(page);
    await page.press('Put it in your own words');
    return page;
  },
  'a boundary': async (into) => {
    const page = await boundaries({ into });
    await page.press('Sam', 'Replies');
    return page;
  },
  'a conversation': async (into) => {
    const page = await talk({ guide: 'needs' }, { into });
    await page.press('Begin', 'I am Sam', 'Begin', 'I am Alex, I have it', 'Begin', 'Sam');
    await walk(page, {
      ...usual,
      until: () => stateOf(page).at === 'write' && !!inSheet(page, 'textarea:not(#own-rule)'),
    });
    return page;
  },
};

const places: Record<string, { width: number; text?: string; dir?: string }> = {
  'on a phone': { width: 328 },
  'on a phone with text twice as large': { width: 296, text: '200%' },
  'in a column of 14rem': { width: 224 },
  'where the page runs from right to left': { width: 328, dir: 'rtl' },
  'on a wide page': { width: 720 },
};

const frames = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 60)));
const inSheet = (page: Visit, name: string) => page.card.shadowRoot!.querySelector<HTMLElement>(name)!;
const boxes = async (page: Visit) => [
  (await page.the('button', 'Help')).getBoundingClientRect(),
  (await page.the('button', 'Leave')).getBoundingClientRect(),
];

/** More than a window high, whatever the screen: the two have to follow. */
async function open(into: HTMLElement, exercise: (into: HTMLElement) => Promise<Visit>): Promise<Visit> {
  const page = await exercise(into);
  await until('Help and Leave themselves', () => inSheet(page, '.leave > quick-exit')?.shadowRoot?.firstElementChild);
  inSheet(page, '.body').style.paddingBlockEnd = '150vh';
  await frames();
  return page;
}

describe('Help and Leave', () => {
  let around: HTMLElement;
  beforeEach(async () => {
    around = await fixture<HTMLElement>(
      html`<div>
        <div></div>
        <p style="block-size: 150vh">What stands below.</p>
      </div>`,
    );
  });
  afterEach(() => {
    root.removeAttribute('style');
    root.dir = 'ltr';
    scrollTo(0, 0);
  });

  for (const [place, { width, text = '', dir = 'ltr' }] of Object.entries(places))
    for (const [name, exercise] of Object.entries(exercises))
      it(`are in the window at the start, the middle and the end of ${name} ${place}`, async () => {
        root.style.fontSize = text;
        root.dir = dir;
        const into = around.firstElementChild as HTMLElement;
        into.style.inlineSize = `${width}px`;
        const page = await open(into, exercise);
        const { height } = page.card.getBoundingClientRect();
        const start = page.card.getBoundingClientRect().top + scrollY;
        for (const part of [0, 0.5, 1]) {
          scrollTo(0, start + (height - innerHeight) * part);
          await frames();
          const [help, leave] = (await boxes(page)) as [DOMRect, DOMRect];
          for (const one of [help, leave]) {
            expect(one.top, `top at ${part}`).to.be.at.least(0);
            expect(one.bottom, `bottom at ${part}`).to.be.at.most(innerHeight + 0.5);
            expect(one.height).to.be.at.least(43.5);
            const met = page.card.shadowRoot!.elementFromPoint(one.x + one.width / 2, one.y + one.height / 2)!;
            expect(met.closest('.ways'), 'nothing lies above').not.to.equal(null);
          }
          expect(help.top, 'one line').to.be.closeTo(leave.top, 1);
          expect(Math.max(help.left, leave.left) - Math.min(help.right, leave.right)).to.be.within(7, 40);
          const edge = inSheet(page, '.ways').getBoundingClientRect();
          expect(edge.height).to.be.at.most(text ? 100 : 64);
          expect(edge.width, 'no wider than the sheet').to.be.at.most(width);
        }
      });

  for (const [name, exercise] of Object.entries(exercises))
    it(`do not cover the field that has the focus in ${name}`, async () => {
      const into = around.firstElementChild as HTMLElement;
      into.style.inlineSize = '328px';
      const page = await open(into, exercise);
      const field = await until('a field', () => inSheet(page, 'textarea:not(#own-rule)'));
      // Just below the edge of the window, where the two would lie on it.
      const before = document.createElement('div');
      before.style.blockSize = `${innerHeight}px`;
      inSheet(page, '.body').prepend(before);
      const hidden = field.getBoundingClientRect().bottom - innerHeight - 10;
      scrollBy(0, hidden);
      await frames();
      expect(field.getBoundingClientRect().bottom, 'below the edge at first').to.be.greaterThan(innerHeight - 20);
      field.blur();
      field.focus();
      await frames();
      const { top } = inSheet(page, '.ways').getBoundingClientRect();
      expect(field.getBoundingClientRect().bottom).to.be.at.most(top + 0.5);
    });

  it('open what Help says within the window, with Leave in reach, and closed leave somebody where they were', async () => {
    const into = around.firstElementChild as HTMLElement;
    into.style.inlineSize = '328px';
    const page = await open(into, exercises['a repair']!);
    scrollTo(0, 200);
    await frames();
    const at = scrollY;
    await page.press('Help');
    await page.reads('Some things are too heavy for two.');
    await frames();
    for (const box of await boxes(page)) {
      expect(box.top).to.be.at.least(0);
      expect(box.bottom).to.be.at.most(innerHeight + 0.5);
    }
    await page.press('Help');
    await frames();
    expect(scrollY).to.equal(at);
  });

  it('say what leaving does outside of that edge, and stay in reach while it is read', async () => {
    const into = around.firstElementChild as HTMLElement;
    const page = await open(into, exercises['a repair']!);
    const what = await page.the('button', 'What does leaving do?');
    what.click();
    await page.reads('The button empties this page at once.');
    for (const box of await boxes(page)) expect(box.bottom).to.be.at.most(innerHeight + 0.5);
    expect(inSheet(page, '.ways').getBoundingClientRect().height).to.be.at.most(64);
    expect(page.outline.filter((one) => one === 'button: Leave')).to.have.length(1);
  });
});
