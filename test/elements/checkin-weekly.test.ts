import { expect } from '@open-wc/testing';
import { until, visit, type Visit } from './visit.js';

describe('the weekly check-in', () => {
  const pages = async (page: Visit, well: string) => {
    await page.asked('What went well between you this week?');
    await page.type('Your words', well);
    await page.press('Next');
    await page.asked('Which feelings came by this week?');
    await page.tick('Glad');
    await page.press('Next');
    await page.asked('What weighs on you from outside?');
    await page.tick('Money');
    await page.type('A few words about it', `The rent, ${well}.`);
    await page.press('Next');
    await page.asked('And between the two of you?');
    await page.type('Your words', `Late replies, ${well}.`);
    await page.press('Next');
    await page.asked('One wish for the week to come');
    await page.type('Your words', `A walk, ${well}.`);
    await page.press('Next');
  };

  it('goes through all its pages for each, and shows what both showed part by part', async () => {
    const page = await visit({ card: { rhythm: 'weekly' } });
    await page.reads('Weekly check-in');
    await page.press('Sam');
    await pages(page, 'tea');
    for (const part of ['What went well', 'From outside', 'Between us', 'One wish']) await page.reads(part);
    await page.press('Show when both are ready');
    await page.asked('Pass the phone to Alex.');
    await page.press('I am Alex, I have it');
    await pages(page, 'rain');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    for (const who of ['tea', 'rain'])
      for (const text of [`The rent, ${who}.`, `Late replies, ${who}.`, `A walk, ${who}.`]) await page.reads(text);
    await page.reads('Money');
    await page.press('A minute each');
    await page.asked('One minute, Sam. How has us felt this week?');
    await page.press('Start the minute', 'Alex, say it back', 'Said. Alex, your minute', 'Start the minute');
    await page.press('Sam, say it back', 'Said');
    await page.asked('That is it for today.');
    await page.settled();
    const record = await until('Sam’s record', async () => (await page.kept()).find(({ author }) => author === 'a'));
    expect(record.data).to.deep.include({
      rhythm: 'weekly',
      well: 'tea',
      feelings: ['glad'],
      outside: ['money'],
      outsideWords: 'The rent, tea.',
      between: 'Late replies, tea.',
      wish: 'A walk, tea.',
    });
  });

  it('goes back page by page without losing a word, and never counts down while going on', async () => {
    const page = await visit({ card: { rhythm: 'weekly' } });
    await page.press('Sam');
    const steps: number[] = [];
    const watch = new MutationObserver(() => {
      const step = /Step (\d+)/.exec(page.text)?.[1];
      if (step) steps.push(Number(step));
    });
    watch.observe(page.card.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await pages(page, 'tea');
    watch.disconnect();
    expect([...steps].sort((one, two) => one - two)).to.deep.equal(steps);
    await page.press('Change: One wish');
    for (const question of ['And between the two of you?', 'What weighs on you from outside?']) {
      await page.press('Back');
      await page.asked(question);
    }
    expect(page.outline).to.include('checkbox: Money, chosen');
    await page.press('Back', 'Back');
    await page.asked('What went well between you this week?');
    expect(((await page.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('tea');
  });

  it('takes one step for a double tap, so that no question is passed over unseen', async () => {
    const page = await visit({ card: { rhythm: 'weekly' } });
    await page.press('Sam');
    const next = await page.the('button', 'Next');
    next.click();
    next.click();
    await page.asked('Which feelings came by this week?');
    await page.settled();
    expect(page.question).to.equal('Which feelings came by this week?');
  });

  it('takes one step for a double tap whose second half comes when the next screen stands there', async () => {
    const tap = (button: Element, detail: number) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
    const page = await visit();
    await page.press('Sam', 'Next');
    tap(await page.the('button', 'Show when both are ready'), 1);
    await page.asked('Pass the phone to Alex.');
    tap(await page.the('button', 'I am Alex, I have it'), 2);
    await page.settled();
    expect(page.question).to.equal('Pass the phone to Alex.');
    tap(await page.the('button', 'I am Alex, I have it'), 1);
    await page.asked('Alex, what is there right now?');
  });

  it('survives a reload in the middle', async () => {
    const page = await visit({ card: { rhythm: 'weekly' } });
    await page.press('Sam');
    await page.type('Your words', 'tea');
    await page.press('Next', 'Next');
    await page.asked('What weighs on you from outside?');
    const later = await page.reload({ card: { rhythm: 'weekly' } });
    await later.press('I am Sam');
    await later.asked('What weighs on you from outside?');
    await later.press('Back', 'Back');
    expect(((await later.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('tea');
  });

  it('is another exercise than the daily one, in the same space', async () => {
    const page = await visit({ card: { rhythm: 'weekly' } });
    await page.press('Sam');
    await page.type('Your words', 'tea');
    const later = await page.reload();
    await later.asked('Who would like to start?');
  });
});

describe('one small share', () => {
  const steps = 'feelings small-share share say-back';

  it('swaps its prompt, goes deeper in small steps, and shows what was shared with a thank-you', async () => {
    const page = await visit({ card: { steps } });
    await page.press('Sam', 'Next');
    await page.the('textbox', 'Your words');
    const first = page.question;
    await page.type('Your words', 'The smell of rain.');
    await page.press('Another question');
    await until('another question', () => page.question !== first);
    expect(((await page.the('textbox', 'Your words')) as HTMLTextAreaElement).value).to.equal('The smell of rain.');
    expect(page.find('button', 'Something smaller')).to.equal(undefined);
    await page.press('A step deeper');
    await page.the('button', 'Something smaller');
    await page.press('A step deeper');
    expect(page.find('button', 'A step deeper')).to.equal(undefined);
    await page.press('Next');
    await page.reads('The smell of rain.');
    await page.press('Show when both are ready', 'I am Alex, I have it', 'Next', 'Next', 'Show when both are ready');
    await page.asked('Here you both are.');
    await page.reads('The smell of rain.');
    await page.reads('Alex, a thank-you is all it needs.');
    await page.reads('Sam, did that land with care?');
    await page.press('Not quite');
    await page.reads('Noted.');
    await page.press('Enough for today');
    await page.settled();
    const record = await until('how it landed', async () =>
      (await page.kept()).find(({ author, data }) => author === 'a' && (data as { landed?: string }).landed),
    );
    expect(record.data).to.deep.include({ share: 'The smell of rain.', landed: 'partly' });
  });

  it('keeps a star, and begins with a starred prompt next time', async () => {
    const page = await visit({ card: { steps } });
    await page.press('Sam', 'Next', 'Another question', 'A step deeper', 'Star it');
    await page.the('button', 'Starred');
    const starred = page.question;
    await page.press('Next', 'Keep mine for now', 'I am Alex, I have it', 'Next', 'Next', 'Keep mine for now');
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    const later = await page.reload({ card: { steps } });
    await later.press('Sam', 'Next');
    await later.asked(starred);
    await later.press('Starred');
    await later.the('button', 'Star it');
  });
});
