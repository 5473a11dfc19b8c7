import { expect } from '@open-wc/testing';
import { until, visit } from './visit.js';

const samsThanks = 'You took the early train with me.';
const alexsThanks = 'You saved me the last of the soup.';

describe('a check-in each on their own', () => {
  it('ends well for one, with nobody to wait for', async () => {
    const page = await visit({ card: { mode: 'apart' } });
    await page.asked('Who is here?');
    await page.press('Sam');
    await page.writes({ feelings: ['At ease'], thanks: samsThanks });
    await page.press('Show when both are ready');
    await page.asked('Not both yet. That may be a no for today.');
    await page.reads('What you write stays on this device.');
    expect(page.text).not.to.match(/wait/i);
    expect(page.text).not.to.include('Alex');
    await page.press('A quiet minute');
    await page.asked('A quiet minute. How has us felt today?');
    await page.press('Start the minute', 'That was it');
    await page.asked('That is it for today.');
    await page.settled();
    const [record] = await page.kept();
    expect(record).to.deep.include({ author: 'a', visibility: 'after-both' });
  });

  it('is begun from the first screen by who is on their own today', async () => {
    const page = await visit();
    await page.press('I am on my own today');
    await page.asked('Who is here?');
    await page.press('Back');
    await page.asked('Who would like to start?');
    await page.press('I am on my own today', 'Alex');
    await page.asked('Alex, what is there right now?');
  });

  for (const mode of ['apart', 'together'])
    it(`is picked up by the other later the same day, on a page that says ${mode}`, async () => {
      const morning = await visit({ card: { mode: 'apart' } });
      await morning.press('Sam');
      await morning.writes({ feelings: ['Close'], thanks: samsThanks });
      await morning.press('Show when both are ready', 'Enough for today');
      await morning.asked('That is it for today.');
      const evening = await morning.reload({ card: { mode } });
      await evening.asked('Who is here?');
      expect(evening.everything).not.to.include(samsThanks);
      await evening.press('Alex');
      await evening.asked('Alex, what is there right now?');
      expect(evening.everything).not.to.include(samsThanks);
      await evening.writes({ thanks: alexsThanks }, 'Sam');
      expect(evening.everything).not.to.include(samsThanks);
      await evening.press('Show when both are ready');
      await evening.asked('Here you both are.');
      await evening.reads(samsThanks);
      await evening.reads(alexsThanks);
      await evening.press('Enough for today');
      await evening.settled();
      const kept = (await evening.kept()).filter(({ author }) => author !== 'both');
      expect(kept.map(({ author }) => author)).to.have.members(['a', 'b']);
      expect(new Set(kept.map(({ session }) => session))).to.have.length(1);
    });

  it('tells the one who comes later nothing of whether the first one keeps', async () => {
    const screens = [];
    for (const choice of ['Show when both are ready', 'Keep mine for now']) {
      const morning = await visit({ card: { mode: 'apart' } });
      await morning.press('Sam');
      await morning.writes({ thanks: samsThanks });
      await morning.press(choice, 'Enough for today');
      const evening = await morning.reload({ card: { mode: 'apart' } });
      const seen = [evening.text];
      await evening.press('Alex');
      await evening.writes({ thanks: alexsThanks }, 'Sam');
      seen.push(evening.text);
      await evening.press('Keep mine for now');
      await evening.asked('Not both yet. That may be a no for today.');
      await evening.settled();
      await evening.reads('Kept.');
      seen.push(evening.text);
      screens.push(seen.join('\n'));
    }
    expect(screens[0]).to.equal(screens[1]);
  });

  it('lets what was chosen be taken back until it opens', async () => {
    const page = await visit({ card: { mode: 'apart' } });
    await page.press('Sam');
    await page.writes({ thanks: samsThanks });
    await page.press('Show when both are ready');
    await page.asked('Not both yet. That may be a no for today.');
    await page.press('Change mine');
    await page.reads(samsThanks);
    await page.press('Keep mine for now', 'Enough for today');
    await page.asked('That is it for today.');
    await page.settled();
    await until('a record for Sam alone', async () => (await page.kept())[0]?.visibility === 'private');
  });

  it('finds the first one’s own words again when they come back the same day, and lets them change their mind', async () => {
    const morning = await visit({ card: { mode: 'apart' } });
    await morning.press('Sam');
    await morning.writes({ thanks: samsThanks });
    await morning.press('Keep mine for now', 'Enough for today');
    const noon = await morning.reload({ card: { mode: 'apart' } });
    await noon.press('Sam');
    await noon.reads(samsThanks);
    await noon.press('Show when both are ready', 'Enough for today');
    await noon.settled();
    await until(
      'a record that opens with the other’s',
      async () => (await noon.kept())[0]?.visibility === 'after-both',
    );
  });

  it('does not ask who is here on a device that is one person’s', async () => {
    for (const where of ['space', 'card'] as const) {
      const page = await visit({ [where]: { me: 'b' } });
      await page.asked('Who is here?');
      expect(page.outline.filter((one) => one.startsWith('button'))).to.deep.equal([
        'button: Begin',
        'button: Not today',
        'button: More',
      ]);
      await page.press('Begin');
      await page.asked('Alex, what is there right now?');
    }
  });
});

describe('a check-in for oneself', () => {
  it('speaks to one person from beginning to end', async () => {
    const page = await visit({ space: { names: 'none' }, card: { mode: 'solo' } });
    await page.asked('How are things between you and the other person?');
    const seen = [page.text];
    const look = () => seen.push(page.text);
    await page.press('Begin');
    await page.asked('What is there right now?');
    look();
    await page.tick('Sad');
    await page.type('One thing the other person did today', 'A call at noon.');
    await page.press('Next');
    await page.reads('A call at noon.');
    look();
    await page.press('Keep it');
    await page.asked('Kept. That was not nothing.');
    look();
    await page.press('A quiet minute');
    await page.asked('A quiet minute. How has us felt today?');
    look();
    await page.press('Start the minute', 'That was it');
    await page.asked('That is it for today.');
    look();
    for (const text of seen) expect(text).not.to.match(/Sun|Moon|both|Phone between|hand/i);
    await page.settled();
    const [record, ...others] = (await page.kept()).filter(({ author }) => author !== 'both');
    expect(others).to.deep.equal([]);
    expect(record).to.deep.include({ author: 'a', visibility: 'private' });
  });

  it('is begun from the first screen, too, and nobody else is asked for', async () => {
    const page = await visit();
    await page.press('I am on my own today', 'I do this just for me');
    await page.asked('What is there right now?');
    await page.reads('One thing Alex did today');
    await page.writes({ thanks: samsThanks });
    await page.press('Keep it', 'Enough for today');
    const later = await page.reload();
    await later.asked('Who would like to start?');
  });
});
