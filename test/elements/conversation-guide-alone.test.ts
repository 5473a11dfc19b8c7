import { expect } from '@open-wc/testing';
import { begin, guideOf, stateOf, stepOf, talk, usual, walk } from './talk.js';
import { until, type Visit } from './visit.js';

const alone = async (guide: string): Promise<Visit> => {
  const page = await talk({ guide, mode: 'solo' }, { space: { names: 'none' } });
  await page.press('Begin', 'Begin');
  return page;
};

describe('a conversation that one person has alone', () => {
  it('is told to nobody else in being heard, and promises nothing', async () => {
    const page = await alone('being-heard');
    const seen: string[] = [];
    await walk(page, {
      ...usual,
      look: () => seen.push(page.text),
      option: (step, options) => options[step.id === 'next' ? options.length - 1 : 0],
    });
    const text = seen.join('\n');
    expect(text).to.include('Here you tell, and nobody answers.');
    expect(text).to.include('Is there a next step that you want?');
    for (const other of [
      /no “but” and no reasons/,
      /ay back/,
      /waits, and sees/,
      /what you understand now/,
      /do you both/,
    ])
      expect(text).not.to.match(other);
    await page.asked('That is it for today.');
    expect(page.text).not.to.include('as a draft');
    await page.settled();
    expect((await page.drafts()).filter(({ session }) => session.startsWith('handed-on'))).to.deep.equal([]);
  });

  it('is told at the end where their own words may go on, whether there are any or not', async () => {
    for (const words of ['', 'I will call on Sunday.']) {
      const page = await alone('accountability');
      await walk(page, { ...usual, words: () => words });
      await page.reads('If you wrote something that can go on elsewhere, it waits there as a draft, for you.');
      expect(page.text).not.to.include('Each of you');
    }
  });

  it('does not take along what only said how it goes on', async () => {
    const page = await alone('accountability');
    await walk(page);
    await page.press('Take something along');
    await page.reads('Words of a to mine.');
    expect(page.text).not.to.include('is this the right talk for today');
  });
});

describe('a conversation that its coach changed in the middle', () => {
  const step = (id: string) => ({ id, type: 'answer', ask: `What is it about ${id}?` });
  const first = { version: 1, id: 'monday', title: 'The week ahead', steps: [step('home'), step('work')] };

  it('is agreed to anew, and says that what was written is still kept', async () => {
    const page = await talk({}, { before: (card) => Object.assign(card, { guide: first }) });
    await begin(page);
    await walk(page, { ...usual, until: () => stepOf(page)?.id === 'work' });
    guideOf(page).guide = { ...first, steps: [step('home'), step('money')] } as never;
    await until('the beginning', () => stateOf(page).at === 'begin');
    await page.reads('What was written here before is still kept.');
    expect(page.everything).not.to.include('Words of a');
    await begin(page);
    await page.asked('Before you begin, a few things to hold on to.');
    const boxes = [...page.card.shadowRoot!.querySelectorAll<HTMLInputElement>('.chip input')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await page.press('Go on');
    await page.asked('Before you begin, a few things to hold on to.');
    await walk(page);
    await page.asked('That is it for today.');
  });
});

describe('the conversations to choose from', () => {
  it('stand in the same order where a coach has one of their own', async () => {
    const names = (page: Visit) =>
      [...page.card.shadowRoot!.querySelectorAll('.rows button')].map((button) => button.textContent.trim());
    const ours = await talk({});
    await ours.asked('Which conversation?');
    const listed = names(ours);
    expect(listed).to.have.length(17);
    const own = { version: 1, id: 'monday', title: 'The week ahead', steps: [{ id: 'talk', type: 'speak' }] };
    const pack = { version: 1, guides: { monday: own, needs: { title: 'What you two need' } } };
    const page = await talk({}, { before: (card) => (card.content = pack as never) });
    await page.the('button', 'The week ahead');
    expect(names(page)).to.deep.equal([
      ...listed.map((name) => name.replace('What each of you needs', 'What you two need')),
      'The week ahead',
    ]);
  });
});
