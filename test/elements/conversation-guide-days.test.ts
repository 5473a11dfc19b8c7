import { expect } from '@open-wc/testing';
import { device } from './device.js';
import { again, begin, stateOf, talk, usual, walk } from './talk.js';
import { until, type Visit } from './visit.js';

const guide = 'needs';
const moment = ['I am Sam', 'Begin', 'I am Alex, I have it', 'Begin'];
const toSpeaking = (page: Visit) => walk(page, { ...usual, until: (one) => stateOf(one).at === 'speak' });

describe('a conversation that goes on', () => {
  it('on another day asks both again whether it is a good moment, and once only', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const page = await talk({ guide }, { own: clock.own });
    await begin(page);
    await toSpeaking(page);
    clock.at('2026-03-13T20:00:00Z');
    const next = await again(page, { guide }, { own: clock.own });
    await next.press('We are both here');
    await next.asked('It is here, where you left it.');
    clock.at('2026-03-13T20:01:00Z');
    await next.press('Go on from there');
    await next.asked('This is for Sam.');
    await next.press(...moment);
    await next.the('button', 'Start the time');
    expect(stateOf(next).at).to.equal('speak');
    await next.settled();
    clock.at('2026-03-13T20:02:00Z');
    const reloaded = await again(next, { guide }, { own: clock.own });
    await until('the talk', () => stateOf(reloaded).metOn === '2026-03-13' && reloaded.question);
    expect(reloaded.question).not.to.equal('It is here, where you left it.');
  });

  it('stays where it is when either says "not today"', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const page = await talk({ guide }, { own: clock.own });
    await begin(page);
    await toSpeaking(page);
    await page.press('A pause', 'Stop for now');
    await page.asked('Not today. It will be here.');
    const { trail } = stateOf(page);
    await page.press('Go on from there', 'I am Sam', 'Not today', 'I am Alex, I have it', 'Begin');
    await page.asked('Not today. It will be here.');
    expect(stateOf(page).away).to.equal('left');
    await page.press('Open it again', 'Go on from there', ...moment);
    await page.the('button', 'Start the time');
    expect(stateOf(page).trail).to.deep.equal(trail);
  });

  it('can be left to the two while one of them goes on alone, and nothing of it is lost', async () => {
    const page = await talk({ guide });
    await begin(page);
    await walk(page, { ...usual, words: () => 'The stone in my shoe.', until: (one) => stateOf(one).at === 'shown' });
    await page.press('A pause', 'Stop for now', 'Go on from there', 'I am Sam', 'On my own');
    await until('a run of one', () => stateOf(page).mode === 'solo' && stateOf(page).starter === 'a');
    await page.settled();
    expect(page.everything).not.to.include('stone');
    expect(JSON.stringify(await page.kept())).to.include('The stone in my shoe.');
  });

  it('after midnight, in the same sitting, is not interrupted', async () => {
    const clock = device('2026-03-12T23:57:00Z');
    const page = await talk({ guide }, { own: clock.own });
    await begin(page);
    await toSpeaking(page);
    clock.at('2026-03-13T00:03:00Z');
    await walk(page);
    await page.asked('That is it for today.');
  });

  it('after a short pause asks whether both are ready, and after one until tomorrow whether it is a good moment', async () => {
    const clock = device('2026-03-12T20:00:00Z');
    const page = await talk({ guide }, { own: clock.own });
    await begin(page);
    await toSpeaking(page);
    await page.press('A pause');
    clock.at('2026-03-12T20:20:00Z');
    await page.press('We are back');
    await page.asked('Are you both ready?');
    await page.press('We are both ready', 'A pause', 'Tomorrow, this time');
    clock.at('2026-03-13T20:20:00Z');
    await page.press('We are back');
    await page.asked('This is for Sam.');
    await page.press(...moment);
    await page.the('button', 'Start the time');
    expect(stateOf(page).pause).to.equal(undefined);
  });
});
