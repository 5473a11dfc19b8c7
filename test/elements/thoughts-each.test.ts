import { expect } from '@open-wc/testing';
import { answers, asksBoth, boundaries } from './boundary-visit.js';
import { repair } from './repair-visit.js';
import { begin, guideInside, stateOf, talk, usual, walk, writeHere } from './talk.js';
import { until, visit, type Visit } from './visit.js';

const worry = 'Do you worry about what you do or say';
const ruling = 'You can’t see your friends without asking me first.';
const heavy = 'This sounds very heavy.';
const words = 'i dont want to live anymore';
const leave = 'Leave it as it is';

/** Longer than anybody is given before a thought is offered. */
const rest = () => new Promise((next) => setTimeout(next, 1800));
const away = (page: Visit) => until('nothing beside it', () => !page.find('button', leave));

/** One of the two holds the phone, and has a page of a conversation to write on. */
const isWriting = (who: string) => (page: Visit) => {
  const { at, cover, holder } = stateOf(page);
  return at === 'write' && !cover && holder === who;
};

/** Sam has put a boundary into words and asks both; Alex does not agree yet, and may say how they would put it. */
async function handOver(page: Visit): Promise<void> {
  await page.press('Next');
  await page.asked('Whose is it?');
  await page.pick('Ours');
  await page.press('Next', 'Next', 'Next', 'Next');
  await asksBoth(page);
  await answers(page, 'I agree');
  await page.press('I am Alex, I have it', 'Let’s talk');
  await page.the('textbox', 'How you would say it');
}

/** Sam wrote a boundary and left it as it is, and Alex says how they would put it. */
async function toAlex(text: string): Promise<Visit> {
  const page = await boundaries();
  await page.press('Sam', 'Replies');
  await page.type('The boundary', text);
  await page.press(leave);
  await away(page);
  await handOver(page);
  return page;
}

describe('help for people who worry about what they do', () => {
  it('is offered to one of two for what they wrote themselves, and never for what the other did', async () => {
    const page = await toAlex(ruling);
    await page.type('How you would say it', ruling);
    await page.the('button', leave);
    expect(page.text).not.to.include(worry);
    await page.press(leave);
    await away(page);
    await page.type('How you would say it', 'You can’t go out without my permission.');
    await page.reads(worry);
  });

  it('is not offered for what somebody left in another session', async () => {
    const page = await boundaries();
    await page.press('Sam', 'Replies');
    await page.type('The boundary', ruling);
    await page.press(leave);
    await away(page);
    await page.space.clear();
    await page.press('Sam', 'Replies');
    await page.type('The boundary', ruling);
    await page.the('button', leave);
    expect(page.text).not.to.include(worry);
  });
});

describe('thoughts that one of two switched off', () => {
  it('are offered to be switched on again on their own screen alone', async () => {
    const page = await boundaries();
    await page.press('Sam', 'Replies');
    await page.type('The boundary', ruling);
    await page.press('No more such thoughts');
    await page.the('button', 'Turn them on again');
    await handOver(page);
    await page.type('How you would say it', 'We answer within two days.');
    await rest();
    expect(page.find('button', 'Turn them on again')).to.equal(undefined);
  });
});

describe('words of not wanting to live, put away by one of two', () => {
  it('are met when the other writes them in a check-in', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.type('One thing Alex did today', words);
    await page.reads(heavy);
    await page.press(leave, 'Next', 'Keep mine for now', 'I am Alex, I have it');
    await page.type('One thing Sam did today', words);
    await page.reads(heavy);
  });

  it('are met when the other writes them to a boundary', async () => {
    const page = await toAlex(words);
    expect(page.text).not.to.include(heavy);
    await page.type('How you would say it', words);
    await page.reads(heavy);
  });

  it('are met when the other writes them in a reply', async () => {
    const page = await repair({ card: { way: 'apologise' } });
    await page.press('Sam');
    await page.type('What did you do?', words);
    await page.reads(heavy);
    await page.press(leave, 'Next', 'Next', 'Next', 'Next', 'Hand the phone to Alex', 'I am Alex, I have it');
    await page.press('Answer in your own words');
    expect(page.text).not.to.include(heavy);
    await page.type('My reply', words);
    await page.reads(heavy);
  });

  it('are met when the other writes them in a conversation', async () => {
    const steps = [{ id: 'w', type: 'answer', ask: 'What is it about?' }];
    const inside = [guideInside(JSON.stringify({ version: 1, id: 'short', title: 'Short', steps }))];
    const page = await talk({}, { inside });
    const type = async () => {
      await writeHere(page, words);
      await page.reads(heavy);
    };
    await begin(page);
    const writes = (who: string) => walk(page, { ...usual, until: isWriting(who) });
    await writes('a');
    await type();
    await page.press(leave);
    await away(page);
    await page.press('Next', 'Keep mine for now');
    await writes('b');
    expect(page.text).not.to.include(heavy);
    await type();
  });
});
