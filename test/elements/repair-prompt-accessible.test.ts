import { expect } from '@open-wc/testing';
import { clean } from './clean.js';
import { firstLine, repair, toLine, toRead, until } from './repair-visit.js';
import { comeBack, switchAway, type Visit, type VisitOptions } from './visit.js';

type Step = readonly [name: string, go: (page: Visit) => Promise<unknown>];

const both: readonly Step[] = [
  ['who', (page) => page.asked('Who would like to say something?')],
  ['what happened', (page) => page.press('Sam')],
  ['the breath', (page) => page.press('I felt unheard')],
  ['the line', (page) => page.press('Next')],
  ['one’s own words', (page) => page.press('Put it in your own words')],
  [
    'a thought about them',
    async (page) => {
      await page.type('Your text', 'You always leave when we argue.');
      await page.the('button', 'Leave it as it is');
    },
  ],
  ['hand-over', (page) => page.press('Take a line again', 'Hand the phone to Alex')],
  ['the other’s side', (page) => page.press('I am Alex, I have it')],
  ['a reply', (page) => page.press('Answer in your own words', 'Ways to begin')],
  [
    'hand-back',
    async (page) => {
      await page.type('My reply', 'I hear you.');
      await page.press('Give it to Sam');
    },
  ],
  ['what was answered', (page) => page.press('I am Sam, I have it')],
  [
    'cover',
    async (page) => {
      switchAway();
      comeBack();
      await page.asked('This is for Sam.');
    },
  ],
  ['how it went', (page) => page.press('I am Sam', 'Say how it went')],
  ['a gesture', (page) => page.press('A little closer', 'A small gesture', 'One of my own')],
  ['a next step, with Help', (page) => page.press('Back', 'It got worse', 'Talk to someone outside')],
  ['done', (page) => page.press('That is it for now')],
  ['more', (page) => page.press('Something else happened', 'More')],
  ['open ones', (page) => page.press('Take up one of mine')],
  ['mine', (page) => page.press('I am Sam, show mine')],
];

const through = async (page: Visit, pages: number): Promise<void> => {
  for (let done = 0; done < pages; done++) {
    await clean(page, `page ${done + 1} of ${page.card.getAttribute('way')}`);
    await page.press('Next');
  }
  await clean(page, `the end of ${page.card.getAttribute('way')}`);
};

for (const scheme of ['light', 'dark'] as const)
  describe(`axe on a repair, ${scheme}`, () => {
    before(() => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
      document.documentElement.lang = 'en';
    });
    after(() => document.documentElement.removeAttribute('style'));

    it('finds nothing from what happened to how it went', async () => {
      const page = await repair({ card: { breath: 'one' } });
      for (const [name, go] of both) {
        await go(page);
        await clean(page, name);
      }
    });

    for (const [way, pages] of Object.entries({ say: 3, ask: 1, 'take-in': 3, own: 1, apologise: 4, pause: 1 }))
      it(`finds nothing on the way "${way}"`, async () => {
        const page = await repair({ card: { way } });
        await page.press('Sam');
        await through(page, pages);
      });
  });

describe('what a screen reader meets in a repair', () => {
  const met = (page: Visit) => page.outline.filter((one) => one.trim() !== 'status:');

  it('is the same few things, in the order in which they are read', async () => {
    const page = await repair();
    await toRead(page);
    expect(met(page)).to.deep.equal([
      `heading: Alex, this is for you, from Sam. ${firstLine}`,
      'button: Answer in your own words',
      'button: Thank you, I need time',
      'button: Not now',
      'button: I would rather not',
      'button: Leave it without an answer',
      'button: What does leaving do?',
      'button: Help',
      'button: Leave',
    ]);
  });

  it('has one question as its heading and a name for every control', async () => {
    const page = await repair();
    for (const [name, go] of both.filter(([one]) => one !== 'the breath')) {
      await (name === 'the line' ? page.press('I felt unheard') : go(page));
      await until(name, () => page.question);
      expect(page.card.shadowRoot!.querySelectorAll('h3'), name).to.have.length(1);
      for (const one of page.outline)
        if (/^(button|checkbox|radio|textbox|heading)/.test(one)) expect(one, name).to.match(/: \S/);
    }
  });

  it('is kept from recorders and translation where words are written, and where they are read', async () => {
    const page = await repair();
    const holds = (element: Element) => {
      expect(element.getAttribute('translate')).to.equal('no');
      expect(element.hasAttribute('data-private')).to.equal(true);
      for (const name of ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude'])
        expect([...element.classList]).to.include(name);
    };
    await toLine(page);
    holds([...page.card.shadowRoot!.querySelectorAll('.written')].find((one) => one.textContent === firstLine)!);
    await page.press('Put it in your own words');
    holds(await page.the('textbox', 'Your text'));
    await page.press('Hand the phone to Alex', 'I am Alex, I have it');
    holds([...page.card.shadowRoot!.querySelectorAll('.written')].find((one) => one.textContent === firstLine)!);
  });
});

describe('a repair right to left', () => {
  it('finds nothing either', async () => {
    const options: VisitOptions = { card: { lang: 'ar', dir: 'rtl' } };
    const page = await repair(options);
    await toRead(page);
    await clean(page, 'the other’s side');
  });
});
