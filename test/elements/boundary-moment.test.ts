import { expect } from '@open-wc/testing';
import { answers, asksBoth, boundaries, writes } from './boundary-visit.js';
import type { Visit } from './visit.js';

const words = 'We answer within a day.';
const types = ['exercise-start', 'exercise-change', 'exercise-complete', 'exercise-error'];

/** Sam has put one into words and asks both. */
async function asked(): Promise<{ page: Visit; heard: string[] }> {
  const page = await boundaries();
  await page.press('Sam');
  await writes(page, { words });
  await page.settled();
  const heard: string[] = [];
  for (const type of types) page.card.addEventListener(type, () => heard.push(type));
  await page.press('Ask us both');
  return { page, heard };
}

describe('a good moment, before both work on a boundary', () => {
  it('is asked of each apart, and looks the same from outside whatever they say', async () => {
    const seen = [];
    for (const [sam, alex] of [
      ['Begin', 'Not today'],
      ['Not today', 'Begin'],
      ['Not today', 'Not today'],
    ] as const) {
      const { page, heard } = await asked();
      // Help and Leave come with what is behind the first words; before, they look alike and are named in another way.
      await Promise.all(['support-note', 'quick-exit'].map((tag) => customElements.whenDefined(tag)));
      await page.settled();
      await new Promise((next) => setTimeout(next, 300));
      const before = JSON.stringify([await page.kept(), await page.drafts()]);
      const screens: string[] = [];
      for (const name of ['I am Sam', sam, 'I am Alex, I have it', alex]) {
        await page.press(name);
        screens.push(page.outline.join(), page.text);
      }
      expect(JSON.stringify([await page.kept(), await page.drafts()])).to.equal(before);
      await page.asked('Not today. It will be here.');
      seen.push(JSON.stringify([heard, screens]));
    }
    expect(new Set(seen)).to.have.length(1);
    expect(seen[0]).to.match(/^\[\[\],/, 'no events');
  });

  it('that is not one keeps the words as their writer’s own, unread, and asks again next time', async () => {
    const { page } = await asked();
    await page.press('I am Sam', 'Begin', 'I am Alex, I have it', 'Not today');
    await page.asked('Not today. It will be here.');
    expect(page.everything).not.to.include(words);
    await page.settled();
    expect(await page.kept()).to.deep.equal([]);
    await page.press('Open it again');
    // Whoever opens it may be Alex.
    await page.asked('This is for Sam.');
    await page.press('I am Sam');
    await page.asked('Is this what you want to say?');
    await asksBoth(page);
    await page.asked('Sam, what do you say to this?');
  });

  it('is asked once in a sitting', async () => {
    const page = await boundaries();
    await page.press('Sam');
    await writes(page, { words });
    await asksBoth(page);
    await answers(page, 'I agree');
    await page.press('I am Alex, I have it');
    await answers(page, 'I agree');
    await page.press('Enough for today', 'Another boundary', 'Sam');
    await writes(page, { area: 'Hard topics', words: 'Not after ten.' });
    await page.press('Ask us both');
    await page.asked('Sam, what do you say to this?');
  });

  it('lets its writer go on alone: it is their own', async () => {
    const { page } = await asked();
    await page.press('I am Sam', 'On my own');
    await page.asked('Whose is it?');
    const mine = (await page.the('radio', 'Mine')) as HTMLInputElement;
    expect(mine.checked).to.equal(true);
  });
});
