import { expect } from '@open-wc/testing';
import { tabKey } from '../../src/space/tab.js';
import { freshPlace, until, visit, type Visit } from './visit.js';

const theirs = 'Half a thought.';

/** Another tab, which lives until what comes back is called, holds words of Sam's. */
async function elsewhere(place: string): Promise<() => void> {
  const page = await visit({ place });
  await page.press('Sam');
  await page.type('One thing Alex did today', theirs);
  await page.settled();
  const moved = (await page.drafts()).map((put) => ({
    ...put,
    id: put.id.slice(0, put.id.lastIndexOf(':')) + ':other',
  }));
  const before = (await page.drafts()).map(({ id }) => ({ delete: id }));
  await page.leave();
  await page.adapter.commit([...before, ...moved.map((put) => ({ put }))]);
  let end = () => {};
  const ends = new Promise<void>((resolve) => (end = resolve));
  await new Promise<void>((held) => void navigator.locks.request(`${tabKey}other`, () => (held(), ends)));
  return end;
}
const own = async (page: Visit) => (await page.kept()).filter(({ data }) => JSON.stringify(data).includes(theirs));

describe('words of another tab', () => {
  it('are put away by whoever wrote them, who is asked first; nothing of them is shown, and it can be taken back', async () => {
    const place = freshPlace();
    const end = await elsewhere(place);
    const page = await visit({ place });
    await page.press('Alex');
    await page.type('One thing Sam did today', 'You came.');
    await page.press('Put those with past check-ins');
    await page.asked('Those words are Sam’s.');
    expect(page.everything).not.to.include(theirs).and.not.to.include('You came.');

    // Nothing is done by anybody else, nor by going back.
    for (const name of ['I am Alex', 'Back']) {
      await page.press(name);
      await page.asked('Alex, what is there right now?');
      expect(await own(page)).to.deep.equal([]);
      await page.press('Put those with past check-ins');
      await page.asked('Those words are Sam’s.');
    }

    // It was Alex's turn, so what Sam finds is a cover.
    await page.press('I am Sam');
    await page.asked('This is for Alex.');
    await until('Sam’s words', async () => (await own(page)).length === 1);
    expect((await own(page))[0]).to.include({ author: 'a', visibility: 'private' });
    await page.press('I am Alex');
    await page.reads('Those words are with past check-ins now.');
    expect(page.everything).not.to.include(theirs);
    await page.press('Undo');
    await until('nothing kept', async () => !(await own(page)).length);
    await page.the('button', 'Put those with past check-ins');
    expect(JSON.stringify(await page.drafts())).to.include(theirs);
    expect(((await page.the('textbox', 'One thing')) as HTMLTextAreaElement).value).to.equal('You came.');
    end();
  });
});
