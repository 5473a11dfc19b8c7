import { expect } from '@open-wc/testing';
import { device } from './device.js';
import { freshPlace, until, visit, type Visit } from './visit.js';

const days = async (page: Visit) => [...new Set((await page.kept()).map(({ day }) => day))];

describe('a check-in around midnight', () => {
  it('ends on the day it began, and the next one is of the new day', async () => {
    const clock = device('2026-03-12T23:57:00Z');
    const page = await visit({ own: clock.own });
    await page.press('Sam');
    await page.writes({ thanks: 'one' });
    await page.press('Show when both are ready');
    clock.at('2026-03-13T00:03:00Z');
    await page.press('I am Alex, I have it');
    await page.writes({ thanks: 'two' }, 'Sam');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    await page.press('A minute each', 'Start the minute', 'Alex, say it back', 'Said. Alex, your minute');
    await page.press('Start the minute', 'Sam, say it back', 'Said');
    await page.asked('That is it for today.');
    await page.settled();
    await until('three records', async () => (await page.kept()).length === 3);
    expect(await days(page)).to.deep.equal(['2026-03-12']);
    await page.press('Once more');
    await page.bothWrite({ thanks: 'three' }, { thanks: 'four' });
    await page.press('Enough for today');
    await page.asked('That is it for today.');
    await page.settled();
    expect(await days(page)).to.deep.equal(['2026-03-12', '2026-03-13']);
  });

  it('that nobody began is of the day on which somebody begins', async () => {
    const clock = device('2026-03-12T23:57:00Z');
    const page = await visit({ own: clock.own });
    clock.at('2026-03-13T08:00:00Z');
    await page.bothWrite({ thanks: 'one' }, { thanks: 'two' });
    await page.press('Enough for today');
    await page.settled();
    expect(await days(page)).to.deep.equal(['2026-03-13']);
  });

  it('stays on its day when the time zone or the clock jumps', async () => {
    const clock = device('2026-03-12T20:00:00Z', 'Pacific/Apia');
    const page = await visit({ own: clock.own });
    await page.press('Sam');
    await page.writes({ thanks: 'one' });
    clock.zone = 'America/Los_Angeles';
    await page.press('Show when both are ready', 'I am Alex, I have it');
    clock.at('2020-01-01T00:00:00Z');
    await page.writes({ thanks: 'two' }, 'Sam');
    await page.press('Show when both are ready');
    await page.asked('Here you both are.');
    await page.press('A minute each', 'Start the minute', 'Alex, say it back');
    clock.zone = 'No/Such_Place';
    await page.press('Said. Alex, your minute', 'Start the minute', 'Sam, say it back', 'Said');
    await page.asked('That is it for today.');
    await page.settled();
    await until('three records', async () => (await page.kept()).length === 3);
    expect(await days(page)).to.deep.equal(['2026-03-13']);
  });
});

describe('yesterday’s unfinished check-in', () => {
  const place = () => freshPlace();

  it('half done, each on their own, is simply yesterday’s: today begins anew', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const where = place();
    const evening = await visit({ place: where, own: clock.own, card: { mode: 'apart' } });
    await evening.press('Sam');
    await evening.writes({ thanks: 'Of yesterday.' });
    await evening.press('Show when both are ready', 'Enough for today');
    await evening.leave();
    clock.at('2026-03-13T08:00:00Z');
    const page = await visit({ place: where, own: clock.own });
    await page.asked('Who would like to start?');
    await page.bothWrite({ thanks: 'three' }, { thanks: 'four' });
    expect(page.everything).not.to.include('Of yesterday.');
    await page.press('Enough for today');
    await page.settled();
    const kept = await page.kept();
    expect(kept.filter(({ day }) => day === '2026-03-12').map(({ author }) => author)).to.deep.equal(['a']);
    expect(kept.filter(({ day }) => day === '2026-03-13').map(({ author }) => author)).to.have.members(['a', 'b']);
  });

  it('in the middle of writing is there for its writer, said to be of its day, and can be put away', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const where = place();
    const evening = await visit({ place: where, own: clock.own });
    await evening.press('Sam');
    await evening.type('One thing Alex did today', 'You waited for me.');
    await evening.leave();
    clock.at('2026-03-13T08:00:00Z');
    const page = await visit({ place: where, own: clock.own, card: { lang: 'en-GB' } });
    await page.asked('This is for Sam.');
    expect(page.everything).not.to.include('You waited');
    await page.press('I am Sam');
    await until('its day', () => /This was begun on Thursday,? 12 March/.test(page.text));
    expect(((await page.the('textbox', 'One thing Alex')) as HTMLTextAreaElement).value).to.equal('You waited for me.');
    await page.press('Put it away and begin today’s');
    await page.asked('Who would like to start?');
    await page.settled();
    const [record, ...more] = await page.kept();
    expect(more).to.deep.equal([]);
    expect(record).to.deep.include({ author: 'a', visibility: 'private', day: '2026-03-12' });
    expect(page.everything).not.to.include('You waited');
  });

  it('that waited for the other to take the phone lets today begin', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const where = place();
    const evening = await visit({ place: where, own: clock.own });
    await evening.press('Sam');
    await evening.writes({ thanks: 'one' });
    await evening.press('Show when both are ready');
    await evening.asked('Pass the phone to Alex.');
    await evening.leave();
    clock.at('2026-03-13T08:00:00Z');
    const page = await visit({ place: where, own: clock.own });
    if (page.question !== 'Who would like to start?') await page.press('Put it away and begin today’s');
    await page.asked('Who would like to start?');
    await page.settled();
    const kept = await page.kept();
    expect(kept.map(({ author, day }) => author + day)).to.deep.equal(['a2026-03-12']);
  });
});
