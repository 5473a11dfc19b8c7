import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import { begin, stateOf, stepOf, talk, usual, walk } from './talk.js';
import type { Visit } from './visit.js';

// The script puts itself on the page.
const { axe } = globalThis as unknown as { axe: typeof Axe };

async function findings(page: Visit): Promise<string[]> {
  await page.card.updateComplete;
  for (const animation of page.card.shadowRoot!.getAnimations()) animation.finish();
  const { violations } = await axe.run(page.card, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((one) => `${String(one.target)} ${one.failureSummary}`).join()}`,
  );
}

/** What has the focus now, inside whatever shadow root. */
function focused(): HTMLElement | null {
  let element = document.activeElement as HTMLElement | null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

const calledOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ');

describe('a conversation, for everybody', () => {
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('has no finding of axe on any kind of screen', async function () {
    this.timeout(60_000);
    const page = await talk({ guide: 'shared-vision' });
    expect(await findings(page), 'the first screen').to.deep.equal([]);
    await page.press('Begin', 'I am Sam');
    expect(await findings(page), 'a good moment').to.deep.equal([]);
    await page.press('Begin', 'I am Alex, I have it', 'Begin', 'Sam');
    const seen = new Set<string>();
    for (;;) {
      await walk(page, {
        ...usual,
        until: (one) => {
          const { at, cover } = stateOf(one);
          return !seen.has(`${at} ${stepOf(one)?.type} ${cover}`);
        },
      });
      const { at, cover } = stateOf(page);
      seen.add(`${at} ${stepOf(page)?.type} ${cover}`);
      for (const fold of page.card.shadowRoot!.querySelectorAll('details.fold'))
        (fold as HTMLDetailsElement).open = true;
      expect(await findings(page), `${at} ${stepOf(page)?.type}`).to.deep.equal([]);
      if (at === 'done') break;
    }
    await page.press('Take something along');
    expect(await findings(page), 'the summary').to.deep.equal([]);
  });

  it('has none in a pause, and none where a guide is chosen', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, { ...usual, until: (one) => stateOf(one).at === 'read' });
    await page.press('A pause');
    expect(await findings(page), 'a pause').to.deep.equal([]);
    await page.press('We are back');
    expect(await findings(page), 'ready').to.deep.equal([]);
    const which = await talk({});
    expect(await findings(which), 'which').to.deep.equal([]);
  });

  it('goes through a whole guide by the keyboard alone, and the focus follows each step', async function () {
    this.timeout(60_000);
    const page = await talk({ guide: 'opening-up' });
    const on = [
      /^Begin$/,
      /^I am Sam$/,
      /, I have it$/,
      /^Sam$/,
      /^Go on$/,
      /^Start the time$/,
      /, say it back$/,
      /^I have said it$/,
      /, was that it\?$/,
      /^Yes, that is it$/,
      /^Next$/,
      /^Show when both are ready/,
    ];
    for (let screens = 0; stateOf(page).at !== 'done' && screens < 120; screens++) {
      const before = page.question;
      const { at } = stateOf(page);
      // From where the focus is, on: ticks what is to be agreed to, and presses what leads on.
      for (let presses = 0; presses < 40; presses++) {
        const now = focused();
        const isAgreed = now instanceof HTMLInputElement && now.type === 'checkbox' && at === 'agree';
        if (isAgreed && !now.checked) await sendKeys({ press: ' ' });
        const leads = now?.localName === 'button' && on.some((name) => name.test(calledOf(now)));
        const mayGo = at !== 'agree' || Object.keys(stateOf(page).agreed['rules'] ?? {}).length === 2;
        if (leads && mayGo) {
          await sendKeys({ press: 'Enter' });
          break;
        }
        await sendKeys({ press: 'Tab' });
      }
      await page.card.updateComplete;
      await new Promise((next) => setTimeout(next, 30));
      if (page.question !== before && stateOf(page).at !== 'done')
        expect(calledOf(focused()), 'the focus').to.equal(page.question);
    }
    expect(stateOf(page).at).to.equal('done');
  });

  it('puts things in order by the keyboard, and says where each is', async () => {
    const page = await talk({ guide: 'shared-vision' });
    await begin(page);
    await walk(page, { ...usual, until: (one) => stepOf(one)?.type === 'rank' && !stateOf(one).cover });
    const rows = () => [...page.card.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
    const [first, second] = rows().map(calledOf);
    for (const name of [first, second]) {
      rows()
        .find((row) => calledOf(row) === name)!
        .focus();
      await sendKeys({ press: 'Enter' });
      await page.card.updateComplete;
    }
    await page.press(`Up: ${second}`);
    await page.reads(`${second}: place 1`);
    expect([...page.card.shadowRoot!.querySelectorAll('.ranked-t')].map(calledOf)).to.deep.equal([second, first]);
  });

  it('keeps within 320 pixels, at twice the text size too', async () => {
    const page = await talk({ guide: 'shared-vision' });
    page.around.style.inlineSize = '320px';
    page.around.style.setProperty('--mend-size', '2.125rem');
    page.around.style.display = 'block';
    await begin(page);
    const wide: string[] = [];
    await walk(page, {
      ...usual,
      look: (one) => {
        const sheet = one.card.shadowRoot!.querySelector('.sheet')!;
        if (sheet.scrollWidth > sheet.clientWidth) wide.push(one.question);
      },
      until: (one) => stateOf(one).at === 'confirm',
    });
    expect(wide).to.deep.equal([]);
  });

  it('shows what is put in order and what is taken along in whole words, at twice the text size', async () => {
    const options = [
      { id: 'talk', label: 'One talk a week' },
      { id: 'walk', label: 'A walk without telephones' },
    ];
    const steps = [
      { id: 'order', type: 'rank', share: 'together', options },
      { id: 'one', type: 'decide', ask: 'Misunderstandings and neighbourhoods?' },
    ];
    const guide = JSON.stringify({ version: 1, id: 'large', title: 'The week ahead', steps });
    const page = await talk({ guide });
    page.around.style.inlineSize = '320px';
    document.documentElement.style.fontSize = '200%';
    page.around.style.display = 'block';
    const root = page.card.shadowRoot!;
    await begin(page);
    await walk(page, { ...usual, until: (one) => stepOf(one)?.type === 'rank' });
    await page.press('A walk without telephones');
    const [name, row] = ['.ranked-t', '.ranked li'].map(
      (one) => root.querySelector(one)!.getBoundingClientRect().width,
    );
    expect(name! / row!).to.be.above(0.5);
    await walk(page);
    await page.press('Take something along');
    const sheet = root.querySelector('.sheet')!;
    expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
  });

  it('says at the end to somebody who did it alone whose it is, as before', async () => {
    const page = await talk({ guide: 'outside-view' });
    await page.press('Begin', 'Begin');
    await walk(page);
    const turn = () => page.card.shadowRoot!.querySelector('[part~=turn]')!.textContent.trim();
    expect(turn()).to.equal('For you');
    await page.press('Take something along');
    expect(turn()).to.equal('For you');
  });
});
