import { expect } from '@open-wc/testing';
import { addDays } from '../../src/exercises/day.js';
import { answers, boundaries, bothAnswer, writes } from './boundary-visit.js';
import { until, type Visit } from './visit.js';

const words = 'We answer within a day.';
const slower = 'One date every two weeks.';

/** What is kept of a kind of record, as it is now. */
const dataOf = async (page: Visit, author: string) =>
  (await page.kept()).filter((record) => record.author === author).map(({ data }) => data as Record<string, unknown>);

const toList = async (page: Visit) => {
  await page.press('Enough for today', 'What we have so far');
  await page.asked('What we have so far');
};

describe('the list of boundaries', () => {
  it('changed by one asks both again, and keeps who, which day and what it was', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words });
    await toList(page);
    await page.reads('Agreed');
    await page.press('Replies');
    await page.reads('A new word asks you both again.');
    await page.press('Change the words', 'I am Alex');
    await page.type('The boundary', 'We answer within two days.');
    await page.press('Keep the change');
    await page.asked('Not both yet');
    await page.press('How it came about');
    await page.reads(`Alex changed it. Before: ${words}`);
    await page.press('Answer it, both of you');
    await page.asked('Who answers first?');
    await page.press('Alex');
    await answers(page, 'I agree');
    await page.press('I am Sam, I have it');
    await answers(page, 'I agree');
    await page.asked('You both agree to these words.');
    await page.reads('We answer within two days.');
  });

  it('keeps a change that is being typed as a draft of its writer', async () => {
    let page = await boundaries();
    await bothAnswer(page, { words });
    await toList(page);
    await page.press('Replies', 'Change the words', 'I am Sam');
    await page.type('Why', 'I lay awake.');
    page = await page.reload({ tag: 'boundary-builder' });
    await page.press('What we have so far', 'Replies');
    expect(page.everything).not.to.include('I lay awake.');
    await page.press('Change the words', 'I am Sam');
    await until('the draft', () => page.everything.includes('I lay awake.'));
  });

  it('lets either stop a pace at once, alone, and says so', async () => {
    const page = await boundaries();
    await bothAnswer(page, { area: 'Pace: being close', words: 'One date a week.' });
    await toList(page);
    await page.press('Pace: being close');
    await page.reads('Either of you may slow or stop a pace at once, alone. No reason is needed.');
    await page.press('Stop this now', 'I am Alex', 'Yes, from now on');
    await page.reads('It has ended. It needs no yes.');
    await page.settled();
    expect((await dataOf(page, 'both'))[0]).to.deep.include({ withdrawn: { who: 'b', day: page.space.today() } });
    await page.press('Back to the list');
    await page.reads('Ended');
  });

  it('lets either slow a pace at once: the slower words stand as their own', async () => {
    const page = await boundaries();
    await bothAnswer(page, { area: 'Pace: being close', words: 'One date a week.' });
    await toList(page);
    await page.press('Pace: being close', 'Slower, from now on', 'I am Alex');
    await page.asked('What pace is right for you now?');
    await page.type('The boundary', slower);
    await page.press('Keep the change');
    await page.reads('The slower pace counts, from now on.');
    await page.reads(slower);
    expect((await dataOf(page, 'b')).some((data) => data.words === slower && data.whose === 'mine')).to.equal(true);
  });

  it('offers no end alone where both are asked: it asks both', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words });
    await toList(page);
    await page.press('Replies');
    expect(page.find('button', 'Stop this now')).to.equal(undefined);
    expect(page.find('button', 'End this now')).to.equal(undefined);
    await page.press('Ask to let it end', 'I am Sam');
    await page.reads('You both answer that, apart.');
    await page.press('Ask to let it end');
    await page.asked('Not both yet');
    await page.press('Answer it, both of you', 'Sam');
    await page.asked('Sam, shall this one end?');
    await answers(page, 'Yes, let it end');
    await page.press('I am Alex, I have it');
    await answers(page, 'Yes, let it end');
    await page.asked('It has ended.');
  });

  it('says what was agreed for when this came up, and counts nothing', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words, slips: 'We ask once, kindly.' });
    await toList(page);
    await page.press('Replies', 'This came up');
    await page.asked('What was agreed for that');
    await page.reads('We ask once, kindly.');
    await page.reads('Nothing is counted here.');
    const before = JSON.stringify(await page.kept());
    await page.press('Nothing. It was one time');
    await page.asked('Agreed');
    await page.settled();
    expect(JSON.stringify(await page.kept())).to.equal(before);
    await page.press('This came up', 'What happens if it slips', 'I am Sam');
    await page.type('If it slips', 'We call.');
    await page.press('Keep the change');
    await page.asked('Not both yet');
  });

  it('brings up what was to be looked at again, and asks both about the next date', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words, review: 'In two weeks' });
    await page.settled();
    const [record] = (await page.kept()).filter(({ author }) => author === 'both');
    const past = addDays(page.space.today(), -1);
    const data = { ...(record!.data as object), review: past };
    await page.adapter.commit([{ put: { ...record!, data } }]);
    await toList(page);
    await page.reads('To look at again');
    await page.press('Replies');
    await page.reads('You wanted to look at this one again. Does it still fit?');
    await page.press('It fits. Pick the next date', 'I am Sam');
    await page.reads('That day has passed. Pick today or a later one.');
    await page.press('Keep the change');
    await page.asked('When do you want to look at it again?');
    await page.pick('In three months');
    await page.press('Keep the change');
    await page.asked('Not both yet');
  });

  it('of a change in two tabs at once makes one, and says so in the other with the words still there', async () => {
    const page = await boundaries();
    await bothAnswer(page, { words });
    await toList(page);
    await page.press('Replies', 'Change the words', 'I am Sam');
    await page.type('The boundary', 'By the evening.');
    const [record] = (await page.kept()).filter(({ author }) => author === 'both');
    const elsewhere = { ...(record!.data as object), words: 'By noon.' };
    // Another tab was quicker, and this one has not heard of it.
    const { commit } = page.adapter;
    let raced = false;
    page.adapter.commit = async (changes) => {
      if (!raced && changes.some((change) => 'put' in change && change.put.author === 'both')) {
        raced = true;
        await commit.call(page.adapter, [{ put: { ...record!, data: elsewhere, rev: 'other' } }]);
      }
      return commit.call(page.adapter, changes);
    };
    await page.press('Keep the change');
    await page.reads('This was changed in another tab.');
    expect(page.everything).to.include('By the evening.');
  });

  it('keeps the answers of both, whatever one is called since', async () => {
    let page = await boundaries();
    await bothAnswer(page, { words });
    await page.press('The page to sign and print');
    await page.type('Sam, type your name', 'Sam');
    await page.press('Sign, Sam');
    await page.reads('signed');
    page = await page.reload({ tag: 'boundary-builder', space: { names: 'Samira, Alex' } });
    await page.press('What we have so far', 'Replies');
    await page.reads('Samira');
    await page.press('Back to the list', 'The page to sign and print');
    await page.reads('Samira and Alex');
    // A signature stays as it was typed.
    const name = await until('the name', () => page.card.shadowRoot!.querySelector('.page-name')?.textContent);
    expect(name).to.equal('Sam');
  });

  it('shows what one keeps to nobody else', async () => {
    const page = await boundaries();
    await page.press('Alex');
    await writes(page, { area: 'What I need for myself', words: 'I sleep in my own room.' });
    await page.press('Keep it for myself', 'Enough for today', 'What we have so far');
    await page.asked('What we have so far');
    expect(page.everything).not.to.include('my own room');
    await page.press('I am Sam, show mine');
    expect(page.everything).not.to.include('my own room');
    await page.press('Back to what lies between you', 'I am Alex, show mine');
    await page.reads('I sleep in my own room.');
    await page.press('Back', 'What we have so far');
    expect(page.everything).not.to.include('my own room');
  });
});
