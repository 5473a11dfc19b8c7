import { expect } from '@open-wc/testing';
import { again, begin, stateOf, stepOf, talk, usual, walk } from './talk.js';
import { until } from './visit.js';

describe('a conversation', () => {
  it('says first what it is and how long it takes, with "not today" of the same size', async () => {
    const page = await talk({ guide: 'needs' });
    await page.asked('What each of you needs');
    await page.reads('About 30 minutes.');
    await page.reads('What puts each of you at ease.');
    const [yes, no] = [await page.the('button', 'Begin'), await page.the('button', 'Not today')];
    expect(yes.getBoundingClientRect().height).to.equal(no.getBoundingClientRect().height);
    expect(yes.className).to.equal(no.className);
    await page.press('Not today');
    await page.asked('Not today. It will be here.');
    await page.press('Open it again');
    await page.asked('What each of you needs');
  });

  it('goes from begin to end together, keeps what both showed, and says what was decided', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await page.asked('Before you begin, a few things to hold on to.');
    await page.reads('Step 1 of 11');
    await page.press('Go on');
    await page.asked('Before you begin, a few things to hold on to.');
    await page.tick('Sam agrees', 'Alex agrees');
    await page.press('Go on');
    await page.asked('A need is not a demand.');
    await walk(page);
    await page.asked('That is it for today.');
    await page.reads('What you decided');
    await page.reads('Words of both to try.');
    await page.reads('Next date');
    await page.reads('Sam: Words of both to thanks.');
    await page.reads('Alex: Words of both to thanks.');
    await page.settled();
    const kept = await until('three records', async () => {
      const records = await page.kept();
      return records.length === 3 && records;
    });
    expect(kept.map(({ author, visibility }) => `${author} ${visibility}`).sort()).to.deep.equal([
      'a after-both',
      'b after-both',
      'both shared',
    ]);
    expect(JSON.stringify(kept)).to.include('Words of a to look.').and.to.include('Words of b to mine.');
    // No draft is left but what waits for other exercises: a boundary of each one's own, and what both want to try.
    const waiting = await page.drafts();
    expect(waiting.map(({ author, session }) => `${author} ${session}`).sort()).to.deep.equal([
      'a handed-on/boundary',
      'b handed-on/boundary',
      'both handed-on/promise',
    ]);
  });

  it('is there again where it was left, behind a cover, with every word', async () => {
    const page = await talk({ guide: 'needs' });
    await begin(page);
    await walk(page, {
      ...usual,
      until: () => stepOf(page)?.id === 'look' && stateOf(page).at === 'write' && !stateOf(page).cover,
    });
    await page.type('Your words', 'The evening with the soup.');
    const { at, page: number, holder } = stateOf(page);
    const back = await again(page, { guide: 'needs' });
    await back.asked(`This is for ${holder === 'a' ? 'Sam' : 'Alex'}.`);
    expect(back.everything).not.to.include('soup');
    await back.press(`I am ${holder === 'a' ? 'Sam' : 'Alex'}`);
    expect(stateOf(back).at).to.equal(at);
    expect(stateOf(back).page).to.equal(number);
    const field = (await back.the('textbox', 'Your words')) as HTMLTextAreaElement;
    expect(field.value).to.equal('The evening with the soup.');
    await walk(back);
    await back.asked('That is it for today.');
  });
});
