import { expect } from '@open-wc/testing';
import { later, repair, toLine, until } from './repair-visit.js';

const heavy = 'This sounds very heavy.';
const words = 'i dont want to live anymore';

describe('words of not wanting to live', () => {
  it('are met on the next screen by whoever went on at once, and by nobody else', async () => {
    const page = await repair({ card: { way: 'apologise' } });
    await page.press('Sam');
    await page.type('What did you do?', words);
    await page.press('Next');
    await page.reads(heavy);
    // Nothing was said to it, so it stands until the text is in front of them, and once.
    await page.press('Next', 'Next', 'Next');
    await page.the('button', 'Hand the phone to Alex');
    await page.reads(heavy);
    expect(page.text.split(heavy).length - 1).to.equal(1);
    await page.press('Hand the phone to Alex');
    await page.asked('Pass the phone to Alex.');
    expect(page.text).not.to.include(heavy);
    await page.press('I am Alex, I have it');
    await page.the('button', 'Not now');
    await new Promise((next) => setTimeout(next, 600));
    expect(page.text).not.to.include(heavy);
  });

  it('are met once more in the finished text, after a reload, too', async () => {
    const page = await repair();
    await toLine(page);
    await page.press('Say how it was for me', 'Next');
    await page.type('when …', words);
    await page.press('Next', 'Next');
    await page.the('button', 'Hand the phone to Alex');
    await page.reads(heavy);
    await page.settled();
    const again = await later(page);
    await again.press('I am Sam');
    await again.the('button', 'Hand the phone to Alex');
    await again.reads(heavy);
  });

  it('stay answered to, once their writer has answered', async () => {
    const page = await repair({ card: { way: 'apologise' } });
    await page.press('Sam');
    await page.type('What did you do?', words);
    await page.reads(heavy);
    await page.press('Leave it as it is');
    await until('nothing beside it', () => !page.text.includes(heavy));
    await page.press('Next');
    await new Promise((next) => setTimeout(next, 600));
    expect(page.text).not.to.include(heavy);
  });
});
