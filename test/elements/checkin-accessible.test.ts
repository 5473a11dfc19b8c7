import { expect } from '@open-wc/testing';
import { clean } from './clean.js';
import { switchAway, comeBack, until, visit, type Visit, type VisitOptions } from './visit.js';

const engine = navigator.userAgent.includes('Firefox') ? 'firefox' : 'chrome' in globalThis ? 'chromium' : 'webkit';

type Step = readonly [name: string, go: (page: Visit) => Promise<unknown>];

const daily: readonly Step[] = [
  ['who starts', (page) => page.asked('Who would like to start?')],
  ['writing', (page) => page.press('Sam')],
  [
    'a thought about a thanks',
    async (page) => {
      await page.tick('Close', 'Not sure');
      await page.type('One thing Alex did today', 'Thank you for being you');
      await page.the('button', 'Leave it as it is');
    },
  ],
  [
    'finer words',
    async (page) => {
      await page.press('Finer words', 'Afraid');
      await page.tick('tense');
      await page.press('How strong, if you like');
    },
  ],
  ['choosing', (page) => page.press('That is it', 'Next')],
  ['hand-over', (page) => page.press('Show when both are ready')],
  [
    'both',
    async (page) => {
      await page.press('I am Alex, I have it', 'Next', 'Show when both are ready');
      await page.asked('Here you both are.');
    },
  ],
  [
    'cover',
    async (page) => {
      switchAway();
      comeBack();
      await page.asked('This is for both of you.');
    },
  ],
  ['the minute', (page) => page.press('We are both here', 'A minute each')],
  ['the minute under way', (page) => page.press('Start the minute')],
  ['saying back', (page) => page.press('Alex, say it back')],
  [
    'done',
    async (page) => {
      await page.press('Said. Alex, your minute', 'Start the minute', 'Sam, say it back', 'Said');
      await page.asked('That is it for today.');
    },
  ],
];

const others: readonly (readonly [what: string, options: VisitOptions, steps: readonly Step[]])[] = [
  ['first use', { space: { names: 'none' } }, [['names', (page) => page.asked('What shall this page call you?')]]],
  [
    'around it',
    {},
    [
      ['not today', (page) => page.press('Not today')],
      ['more', (page) => page.press('Open it again', 'More')],
      ['what is kept', (page) => page.press('What is kept, and deleting it')],
    ],
  ],
  [
    'each on their own',
    { card: { mode: 'apart' } },
    [
      ['who is here', (page) => page.asked('Who is here?')],
      ['not both yet', (page) => page.press('Sam', 'Next', 'Show when both are ready')],
      ['a quiet minute', (page) => page.press('A quiet minute')],
    ],
  ],
  [
    'solo',
    { card: { mode: 'solo' } },
    [
      ['begin', (page) => page.asked('How are things between you and the other person?')],
      ['choosing', (page) => page.press('Begin', 'Next')],
      ['kept', (page) => page.press('Keep it')],
    ],
  ],
  [
    'weekly',
    { card: { rhythm: 'weekly' } },
    [
      ['what went well', (page) => page.press('Sam')],
      ['feelings', (page) => page.press('Next')],
      ['from outside', (page) => page.press('Next')],
    ],
  ],
  ['a small share', { card: { steps: 'small-share share' } }, [['a prompt', (page) => page.press('Sam')]]],
  ['in Arabic, right to left', { card: { lang: 'ar', dir: 'rtl' } }, [['writing', (page) => page.press('Sam')]]],
];

for (const scheme of ['light', 'dark'] as const)
  describe(`axe, ${scheme}`, () => {
    before(() => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
      document.documentElement.lang = 'en';
    });
    after(() => document.documentElement.removeAttribute('style'));

    it('finds nothing in any step of the day', async () => {
      const page = await visit();
      for (const [name, go] of daily) {
        await go(page);
        if (engine === 'chromium' || ['who starts', 'hand-over', 'done'].includes(name)) await clean(page, name);
      }
    });

    if (engine === 'chromium')
      for (const [what, options, steps] of others)
        it(`finds nothing in ${what}`, async () => {
          const page = await visit(options);
          for (const [name, go] of steps) {
            await go(page);
            await clean(page, name);
          }
        });
  });

describe('what a screen reader meets', () => {
  it('is the same few things in each step, in the order in which they are read', async () => {
    const page = await visit();
    const feelings = ['Close', 'Glad', 'At ease', 'Afraid', 'Sad', 'Angry', 'Hurt', 'Far away', 'Not sure'];
    const boxes = (...chosen: string[]) =>
      feelings.map((name) => `checkbox: ${name}${chosen.includes(name) ? ', chosen' : ''}`);
    /** Live regions are there before they speak, so that they are heard when they do. */
    const met = () => page.outline.filter((one) => one.trim() !== 'status:');
    const meets = async (...expected: string[]) => {
      await until(`"${expected[0]}"`, () => JSON.stringify(met()) === JSON.stringify(expected)).catch(() => {});
      expect(met()).to.deep.equal(expected);
    };
    await meets(
      'heading: Who would like to start?',
      'button: Sam',
      'button: Alex',
      'button: Let chance choose',
      'button: Not today',
      'button: Just the minute',
      'button: I am on my own today',
      'button: More',
    );
    await page.press('Sam');
    await page.tick('Close');
    const writing = (name: string, other: string, ...chosen: string[]) => [
      `heading: ${name}, what is there right now?`,
      'group: Feelings',
      ...boxes(...chosen),
      'button: Finer words',
      `textbox: One thing ${other} did today that you are glad about`,
      'checkbox: Nothing today',
      'button: Next',
    ];
    await meets(...writing('Sam', 'Alex', 'Close'), 'button: Back');
    await page.type('One thing Alex did today', 'You waited for me at the station.');
    await page.press('Next');
    const choosing = (other: string) => [
      'heading: What should happen to your words?',
      `button: Show when both are ready Opens once ${other} chooses this too`,
      'button: Keep mine for now You can still show it later',
    ];
    await meets('button: Change: What is there', 'button: Change: A thanks', ...choosing('Alex'));
    await page.press('Show when both are ready');
    await meets('heading: Pass the phone to Alex.', 'button: I am Alex, I have it', 'button: Wait, back to Sam');
    await page.press('I am Alex, I have it');
    await meets(...writing('Alex', 'Sam'));
    await page.press('Next');
    await meets('button: Change', ...choosing('Sam'));
    await page.press('Show when both are ready');
    await meets(
      'heading: Here you both are.',
      'heading: Sam',
      'heading: Alex',
      'button: A minute each',
      'button: Enough for today',
    );
    await page.press('A minute each');
    await meets(
      'heading: One minute, Sam. How has us felt today?',
      'timer: 60 seconds left',
      'button: Start the minute',
      'button: No timer',
      'button: Enough for today',
    );
    await page.press('Start the minute');
    await until('the start', () => met().includes('status: The minute has begun.'));
    expect(met().filter((one) => one.startsWith('button'))).to.deep.equal([
      'button: Alex, say it back',
      'button: Pause',
      'button: More time',
      'button: No timer',
    ]);
    await page.press('Alex, say it back');
    await meets(
      'heading: Alex, what did you hear?',
      'textbox: Write the sentence down, if you like',
      'button: Said. Alex, your minute',
      'button: Back',
    );
  });

  it('has one question as its heading, headings in order, and a name for every control', async () => {
    const page = await visit();
    for (const [name, go] of daily) {
      await go(page);
      await page.card.updateComplete;
      const headings = [...page.card.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.tagName);
      expect(
        headings.filter((one) => one === 'H3'),
        name,
      ).to.have.length(1);
      for (const one of page.outline)
        if (/^(button|checkbox|radio|textbox|heading)/.test(one)) expect(one, name).to.match(/: \S/);
    }
  });

  it('is kept from recorders, translation and writing helpers where words are written, and where they are read', async () => {
    const page = await visit();
    const recorders = { 'data-private': '', 'data-hj-suppress': '', 'data-clarity-mask': 'true', translate: 'no' };
    const helpers = {
      autocomplete: 'off',
      writingsuggestions: 'false',
      'data-gramm': 'false',
      'data-lt-active': 'false',
    };
    const holds = (element: Element, marks: Record<string, string>) => {
      for (const [name, value] of Object.entries(marks)) expect(element.getAttribute(name), name).to.equal(value);
      for (const name of ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude'])
        expect([...element.classList]).to.include(name);
    };
    /** The element that holds just these words. */
    const around = (text: string) =>
      [...page.card.shadowRoot!.querySelectorAll('*')].filter((one) => one.textContent.trim() === text).at(-1)!;
    await page.press('Sam');
    holds(await page.the('textbox', 'One thing Alex did today'), { ...recorders, ...helpers });
    await page.writes({ feelings: ['Hurt'], thanks: 'You waited for me.' });
    await page.reads('You waited for me.');
    for (const text of ['You waited for me.', 'hurt']) holds(around(text), recorders);
    await page.press('Show when both are ready', 'I am Alex, I have it', 'Next', 'Show when both are ready');
    await page.asked('Here you both are.');
    for (const text of ['You waited for me.', 'hurt']) holds(around(text), recorders);
  });
});
