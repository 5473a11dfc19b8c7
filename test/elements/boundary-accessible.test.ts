import { answers, asksBoth, boundaries, writes } from './boundary-visit.js';
import { clean } from './clean.js';
import type { Visit } from './visit.js';

type Step = readonly [name: string, go: (page: Visit) => Promise<unknown>];

const ways: Readonly<Record<string, readonly Step[]>> = {
  'of both': [
    ['who begins', (page) => page.asked('Who puts a boundary into words?')],
    ['what it is about', (page) => page.press('Sam')],
    ['its words', (page) => page.press('Phones and screens')],
    [
      'a thought about them',
      async (page) => {
        await page.type('The boundary', 'You are not allowed to see your friends without me.');
        await page.the('button', 'Leave it as it is');
      },
    ],
    ['who is seen', (page) => page.press('Next')],
    [
      'whose it is',
      async (page) => {
        await page.pick('No');
        await page.press('Next');
      },
    ],
    [
      'why',
      async (page) => {
        await page.pick('Ours');
        await page.press('Next', 'More exactly, if you like');
      },
    ],
    ['if it slips', (page) => page.press('Next')],
    ['when to look again', (page) => page.press('Next')],
    ['the look over it', (page) => page.press('Next')],
    ['before both answer', (page) => page.press('Ask us both')],
    ['a good moment', (page) => page.press('I am Sam')],
    [
      'an answer',
      async (page) => {
        await page.press('Begin', 'I am Alex, I have it', 'Begin', 'I am Sam');
        await page.asked('Sam, what do you say to this?');
      },
    ],
    ['what to do with it', (page) => page.press('Let’s talk')],
    ['the hand-over', (page) => page.press('Show when both are ready')],
    [
      'both answers',
      async (page) => {
        await page.press('I am Alex, I have it');
        await answers(page, 'I agree');
      },
    ],
    ['a turn', (page) => page.press('Talk about it now')],
    ['the wordings', (page) => page.press('Over to Alex', 'We have both spoken')],
    ['the end', (page) => page.press('Leave it open')],
    ['the list', (page) => page.press('What we have so far')],
    ['one of them', (page) => page.press('Phones and screens')],
    ['its history', (page) => page.press('How it came about')],
    ['who it is', (page) => page.press('Change the words')],
    ['a change', (page) => page.press('I am Sam')],
  ],
  'of one’s own': [
    [
      'a deal-breaker',
      async (page) => {
        await page.press('Sam', 'Deal-breakers');
        await page.type('The boundary', 'No more lies about money.');
        await page.press('Next');
        await page.pick('Mine');
        await page.press('Next');
      },
    ],
    ['kept', (page) => page.press('Next', 'Next', 'Next', 'Next', 'Show it to Alex')],
    ['the list', (page) => page.press('Enough for today', 'What we have so far')],
    ['this came up', (page) => page.press('Deal-breakers', 'This came up')],
    ['before it ends', (page) => page.press('Nothing. It was one time', 'Take it back', 'I am Sam')],
    ['the page', (page) => page.press('No, leave it', 'Back to the list', 'The page to sign and print')],
  ],
};

describe('boundaries, for everybody', () => {
  for (const [way, steps] of Object.entries(ways))
    it(`have no finding of axe on the way ${way}`, async () => {
      const page = await boundaries();
      for (const [name, go] of steps) {
        await go(page);
        await clean(page, name);
      }
    });

  it('have none on the page that both sign', async () => {
    const page = await boundaries();
    await page.press('Sam');
    await writes(page, {});
    await asksBoth(page);
    await answers(page, 'I agree');
    await page.press('I am Alex, I have it');
    await answers(page, 'I agree');
    await page.press('The page to sign and print');
    await page.type('Sam, type your name', 'Sam');
    await page.press('Sign, Sam');
    await page.reads('signed');
    await clean(page, 'the agreement');
  });
});
