import { expect } from '@open-wc/testing';
import { Space } from '../../src/space/space.js';
import type { StorageAdapter } from '../../src/storage/index.js';
import { freshPlace, until, visit, type Visit } from './visit.js';

/** A clock that a test moves on, in seconds. */
function clock() {
  let now = Date.parse('2026-03-12T19:00:00Z');
  return {
    own: (adapter: StorageAdapter) => new Space({ adapter, names: ['Sam', 'Alex'], now: () => now, zone: () => 'UTC' }),
    pass: (seconds: number) => (now += seconds * 1000),
  };
}

const shown = (page: Visit) => page.card.shadowRoot!.querySelector('.num')?.textContent ?? '';
const said = (page: Visit) =>
  [...page.card.shadowRoot!.querySelectorAll('.minute [role=status]')].map((one) => one.textContent.trim()).join();

describe('the minute', () => {
  it('waits to be started, runs down, pauses, goes on and can be given more time', async () => {
    const time = clock();
    const page = await visit({ own: time.own });
    await page.press('Just the minute');
    await page.reads('seconds');
    expect(shown(page)).to.equal('60');
    time.pass(30);
    page.card.requestUpdate();
    await page.card.updateComplete;
    expect(shown(page)).to.equal('60');
    await page.press('Start the minute');
    time.pass(18);
    await until('42 seconds', () => shown(page) === '42');
    await page.reads('seconds left');
    await page.press('Pause');
    time.pass(100);
    await page.reads('paused');
    expect(shown(page)).to.equal('42');
    await page.press('Go on');
    time.pass(2);
    await until('40 seconds', () => shown(page) === '40');
    await page.press('More time');
    expect(shown(page)).to.equal('70');
    time.pass(500);
    await until('the end', () => shown(page) === '0');
    await page.reads('time to close');
    // It never goes on by itself: somebody may be in the middle of a sentence.
    await page.asked('One minute, Sam. How has us felt today?');
    await page.press('More time');
    expect(shown(page)).to.equal('30');
  });

  it('may go without a timer, and with one again', async () => {
    const page = await visit();
    await page.press('Just the minute', 'Start the minute', 'No timer');
    await page.the('button', 'With a timer');
    expect(shown(page)).to.equal('');
    expect(page.outline.some((one) => one.startsWith('timer'))).to.equal(false);
    await page.press('With a timer');
    await until('figures', () => shown(page) !== '');
  });

  it('has no timer from the beginning with seconds="0", and still every step', async () => {
    const page = await visit({ card: { seconds: '0' } });
    await page.press('Just the minute');
    await page.asked('One minute, Sam. How has us felt today?');
    expect(shown(page)).to.equal('');
    expect(page.find('button', 'Start the minute')).to.equal(undefined);
    await page.press('Alex, say it back', 'Said. Alex, your minute');
    expect(shown(page)).to.equal('');
    await page.press('Sam, say it back', 'Said');
    await page.asked('That is it for today.');
  });

  it('is as long as the page says', async () => {
    const page = await visit({ card: { seconds: '90' } });
    await page.press('Just the minute');
    await until('90 seconds', () => shown(page) === '90');
  });

  it('has as much left after a reload as when it was paused, and runs on where it ran', async () => {
    const time = clock();
    const place = freshPlace();
    let page = await visit({ place, own: time.own });
    await page.press('Just the minute', 'Start the minute');
    time.pass(25);
    await until('35 seconds', () => shown(page) === '35');
    await page.press('Pause');
    await page.leave();
    time.pass(1000);
    page = await visit({ place, own: time.own });
    await page.press('We are both here');
    await page.reads('paused');
    expect(shown(page)).to.equal('35');
    await page.press('Go on');
    await page.leave();
    time.pass(10);
    page = await visit({ place, own: time.own });
    await page.press('We are both here');
    await until('25 seconds', () => shown(page) === '25');
    await page.reads('seconds left');
  });

  it('tells a screen reader at start, half and end, and is silent in between', async () => {
    const time = clock();
    const page = await visit({ own: time.own });
    await page.press('Just the minute');
    await page.the('button', 'Start the minute');
    expect(said(page)).to.equal('');
    await page.press('Start the minute');
    await until('the start', () => said(page) === 'The minute has begun.');
    time.pass(15);
    await until('silence', () => said(page) === '');
    time.pass(15);
    await until('the half', () => said(page) === 'Half of the time is left.');
    time.pass(15);
    await until('silence', () => said(page) === '');
    time.pass(15);
    await until('the end', () => said(page) === 'The time is up. Finish in your own time.');
    const timer = page.card.shadowRoot!.querySelector('[role=timer]')!;
    expect(timer.getAttribute('aria-live') ?? 'off').to.equal('off');
  });

  it('is told in the digits of the page', async () => {
    const page = await visit({ card: { lang: 'ar-EG', dir: 'rtl' } });
    await page.press('Just the minute');
    await until('Arabic digits', () => shown(page) === '٦٠');
  });
});
