import { expect } from '@open-wc/testing';
import { until, visit } from './visit.js';

const samsThanks = 'You left the hall light on for me.';
const alexsThanks = 'You asked about the interview first.';

describe('a check-in together', () => {
  it('is done from who starts to the end in two hand-overs, and keeps what both showed', async () => {
    const page = await visit();
    await page.asked('Who would like to start?');
    await page.reads('Step 1 of 5');
    await page.reads('Phone between you');
    await page.press('Sam');
    await page.asked('Sam, what is there right now?');
    await page.reads('Step 2 of 5');
    await page.reads('Sam holds the phone');
    await page.writes({ feelings: ['Close', 'Afraid'], thanks: samsThanks });
    await page.reads(samsThanks);
    await page.reads('close, afraid');
    await page.press('Show when both are ready');
    await page.asked('Pass the phone to Alex.');
    await page.press('I am Alex, I have it');
    await page.asked('Alex, what is there right now?');
    await page.reads('Step 3 of 5');
    await page.writes({ feelings: ['Not sure'], thanks: alexsThanks }, 'Sam');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    await page.reads('Step 4 of 5');
    await page.reads(samsThanks);
    await page.reads(alexsThanks);
    await page.reads('not sure');
    await page.press('A minute each');
    await page.asked('One minute, Sam. How has us felt today?');
    await page.reads('Step 5 of 5');
    await page.reads('Alex, your part is to listen.');
    await page.press('Start the minute', 'Alex, say it back');
    await page.asked('Alex, what did you hear?');
    await page.type('Write the sentence down', 'That the week was long.');
    await page.press('Said. Alex, your minute');
    await page.asked('One minute, Alex. How has us felt today?');
    await page.press('Start the minute', 'Sam, say it back');
    await page.asked('Sam, what did you hear?');
    await page.press('Said');
    await page.asked('That is it for today.');
    await page.reads('You both know more now.');

    await page.settled();
    const kept = await until('three records', async () => {
      const records = await page.kept();
      return records.length === 3 && records;
    });
    const by = Object.fromEntries(kept.map((record) => [record.author, record]));
    expect(new Set(kept.map(({ session }) => session))).to.have.length(1);
    expect(by.a).to.deep.include({ visibility: 'after-both', kind: 'checkin' });
    expect(by.a!.data).to.deep.include({ feelings: ['close', 'afraid'], thanks: samsThanks });
    expect(by.b!.data).to.deep.include({ unsure: true, thanks: alexsThanks });
    expect(by.both!.data).to.deep.include({ starter: 'a', heard: { b: 'That the week was long.' } });
    expect(await page.drafts()).to.deep.equal([]);
  });

  it('takes a day of nothing as an answer, and shows it as nothing', async () => {
    const page = await visit();
    await page.press('Alex');
    await page.tick('Nothing today');
    await page.press('Next');
    await page.reads('Nothing today');
    await page.press('Show when both are ready', 'I am Sam, I have it', 'Next');
    await page.reads('Nothing written');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    await page.press('Enough for today');
    await page.asked('That is it for today.');
  });

  it('lets chance choose who starts', async () => {
    const page = await visit();
    await page.press('Let chance choose');
    await until('a first question', () => /^(Sam|Alex), what is there right now\?$/.test(page.question));
  });

  it('lets go of today without a reason, and is there again', async () => {
    const page = await visit();
    await page.press('Not today');
    await page.asked('Not today. It will be here.');
    await page.press('Open it again');
    await page.asked('Who would like to start?');
    await page.settled();
    expect(await page.kept()).to.deep.equal([]);
  });

  it('goes through just the minute, with nothing to write', async () => {
    const page = await visit();
    await page.press('Just the minute');
    await page.asked('One minute, Sam. How has us felt today?');
    await page.press('Start the minute', 'Alex, say it back', 'Said. Alex, your minute');
    await page.asked('One minute, Alex. How has us felt today?');
    await page.press('Start the minute', 'Sam, say it back', 'Said');
    await page.asked('That is it for today.');
  });

  for (const [sam, alex] of [
    ['Keep mine for now', 'Show when both are ready'],
    ['Show when both are ready', 'Keep mine for now'],
    ['Keep mine for now', 'Keep mine for now'],
  ] as const)
    it(`opens nothing and tells nobody who, when Sam says "${sam}" and Alex "${alex}"`, async () => {
      const page = await visit();
      await page.bothWrite({ thanks: samsThanks, choice: sam }, { thanks: alexsThanks, choice: alex });
      await page.asked('Not both yet.');
      expect(page.everything).not.to.include(samsThanks);
      expect(page.everything).not.to.include(alexsThanks);
      expect(page.text).not.to.match(/Sam|Alex/);
      await page.press('Enough for today');
      await page.asked('That is it for today.');
      await page.settled();
      const kept = await page.kept();
      expect(kept.map(({ author }) => author).sort()).to.deep.equal(['a', 'b']);
      expect(page.everything).not.to.include(samsThanks);
    });

  it('says the same on the screen whoever keeps', async () => {
    const screens = [];
    for (const keeper of ['a', 'b', 'both']) {
      const page = await visit();
      const choice = (who: string) =>
        keeper === who || keeper === 'both' ? 'Keep mine for now' : 'Show when both are ready';
      await page.bothWrite({ thanks: 'x', choice: choice('a') }, { thanks: 'y', choice: choice('b') });
      await page.asked('Not both yet.');
      await page.settled();
      await page.reads('Kept.');
      screens.push(page.outline.join('\n') + page.text);
    }
    expect(new Set(screens)).to.have.length(1);
  });

  it('lets a choice be taken back until the other one has it, and keeps it for its writer alone', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.writes({ thanks: samsThanks });
    await page.press('Show when both are ready');
    await page.settled();
    await page.press('Wait, back to Sam');
    // Whoever holds the phone there may be the other one.
    await page.reads('This is for Sam.');
    expect(page.everything).not.to.include(samsThanks);
    await page.press('I am Sam');
    await page.reads(samsThanks);
    await page.settled();
    await until('a record that is Sam’s alone', async () => (await page.kept())[0]?.visibility === 'private');
    await page.press('Keep mine for now', 'I am Alex, I have it');
    await page.writes({ thanks: alexsThanks }, 'Sam');
    await page.press('Show when both are ready');
    await page.asked('Not both yet.');
    expect(page.everything).not.to.include(samsThanks);
  });

  it('loses no answer by going back, changing, or handing over too early', async () => {
    const page = await visit();
    await page.press('Sam');
    await page.tick('Glad');
    await page.type('One thing Alex did today', samsThanks);
    await page.press('Back');
    await page.asked('Who would like to start?');
    await page.press('Sam');
    const field = (await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement;
    expect(field.value).to.equal(samsThanks);
    expect(page.outline).to.include('checkbox: Glad, chosen');
    await page.press('Next', 'Change: A thanks');
    await page.type('One thing Alex did today', samsThanks + ' Twice.');
    await page.press('Next');
    await page.reads(samsThanks + ' Twice.');
    await page.press('Show when both are ready', 'Wait, back to Sam', 'I am Sam');
    await page.reads(samsThanks + ' Twice.');
    await page.press('Show when both are ready', 'I am Alex, I have it', 'Next');
    await page.press('Show when both are ready');
    await page.reads(samsThanks + ' Twice.');
  });

  it('shows finer words and how strong they are, and folds them into the answer', async () => {
    const page = await visit();
    await page.press('Sam', 'Finer words');
    await page.asked('What is there right now?');
    await page.press('Afraid');
    await page.tick('tense', 'unsure of us');
    await page.press('How strong, if you like');
    (await page.the('radio', 'clearly')).click();
    await page.press('That is it', 'Next');
    await page.reads('tense, unsure of us');
    await page.press('Keep mine for now');
    await page.settled();
    const record = await until('Sam’s record', async () => (await page.kept())[0]);
    expect(record.data).to.deep.include({ feelings: ['tense', 'unsure-of-us'], strength: { tense: 2 } });
  });

  it('takes turns: who did not start last time stands first, and speaks first in just the minute', async () => {
    const page = await visit();
    await page.bothWrite({ thanks: 'one' }, { thanks: 'two' });
    await page.press('Enough for today', 'Once more');
    await page.asked('Who would like to start?');
    await until(
      'Alex to stand first',
      () =>
        page.outline.findIndex((one) => one === 'button: Alex') <
        page.outline.findIndex((one) => one === 'button: Sam'),
    );
    await page.press('Just the minute');
    await page.asked('One minute, Alex. How has us felt today?');
  });

  it('welcomes a second check-in on the same day, as a session of its own', async () => {
    const page = await visit();
    await page.bothWrite({ thanks: 'morning' }, { thanks: 'noon' });
    await page.press('Enough for today', 'Once more');
    await page.bothWrite({ thanks: 'evening' }, { thanks: 'night' });
    await page.asked('Here you both are.');
    await page.reads('evening');
    expect(page.everything).not.to.include('morning');
    await page.press('Enough for today');
    await page.settled();
    const kept = (await page.kept()).filter(({ author }) => author !== 'both');
    expect(kept).to.have.length(4);
    expect(new Set(kept.map(({ session }) => session))).to.have.length(2);
  });
});

describe('the couple’s names', () => {
  it('are asked once, are used everywhere, and can be changed', async () => {
    const page = await visit({ space: { names: 'none' } });
    await page.asked('What shall this page call you?');
    await page.type('One of you', ' Mo ');
    await page.type('The other', 'Kim');
    await page.press('Use these names');
    await page.asked('Who would like to start?');
    await page.the('button', 'Mo');
    await page.settled();
    const later = await page.reload({ space: { names: 'none' } });
    await later.asked('Who would like to start?');
    await later.press('More', 'Your names');
    await later.asked('What shall this page call you?');
    await later.type('The other', 'Kimberly');
    await later.press('Use these names');
    await later.press('Kimberly');
    await later.asked('Kimberly, what is there right now?');
    await later.reads('One thing Mo did today');
  });

  it('may be left out, and are not asked for again', async () => {
    const page = await visit({ space: { names: 'none' } });
    await page.press('Go without names');
    await page.the('button', 'Sun');
    await page.settled();
    const later = await page.reload({ space: { names: 'none' } });
    await later.asked('Who would like to start?');
  });

  it('come from the card where the space has none', async () => {
    const page = await visit({ space: { names: 'none' }, card: { names: 'Ana, Bo' } });
    await page.press('Bo');
    await page.asked('Bo, what is there right now?');
  });

  it('of the space win over the card’s', async () => {
    const page = await visit({ card: { names: 'Ana, Bo' } });
    await page.the('button', 'Sam');
    expect(page.text).not.to.include('Ana');
  });
});
