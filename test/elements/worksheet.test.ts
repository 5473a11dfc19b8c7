import { expect, fixture, html } from '@open-wc/testing';
import type { CheckinCard } from '../../src/elements/checkin-card/checkin-card.js';
import { page } from '../../src/space/page.js';
import { Space } from '../../src/space/space.js';
import { memory } from '../../src/storage/memory.js';
import { cardOver, press, readingOf, says } from './past.js';

const open = async (card: CheckinCard) => {
  card.open('worksheet');
  await says(card, 'The check-in, blank');
};
const lines = (card: CheckinCard) => card.renderRoot.querySelectorAll('.page-line').length;

describe('the blank check-in', () => {
  it('asks what the card asks, for both by name, with lines to write on', async () => {
    const { card } = await cardOver([]);
    await open(card);
    const reading = readingOf(card);
    for (const text of [
      'Daily check-in',
      'Sam',
      'Alex',
      'Circle what fits',
      'One thing the other did today',
      'A minute each',
    ])
      expect(reading).to.contain(text);
    await says(card, 'Far away');
    expect(lines(card)).to.be.greaterThan(8);
    await expect(card).to.be.accessible();
  });

  it('leaves room for names that it does not know', async () => {
    const { card } = await cardOver([], { names: undefined });
    await open(card);
    expect(readingOf(card)).not.to.contain('Sun');
    expect(card.renderRoot.querySelectorAll('.page-label')[1]!.textContent).to.equal('Name');
  });

  it('is the longer talk on a weekly card', async () => {
    const { card } = await cardOver([], { rhythm: 'weekly' });
    await open(card);
    for (const text of ['Weekly check-in', 'What went well', 'From outside', 'Money', 'One wish'])
      expect(readingOf(card).toLowerCase()).to.contain(text.replace('From outside', 'from outside').toLowerCase());
  });

  it('asks no more than the page’s steps, and one person only what one can do', async () => {
    page.space = new Space({ adapter: memory({ name: 'steps' }), names: ['Sam', 'Alex'] });
    const card = await fixture<CheckinCard>(
      html`<checkin-card mode="solo" steps="feelings small-share"></checkin-card>`,
    );
    await open(card);
    expect(readingOf(card)).to.contain('One small share');
    expect(readingOf(card)).not.to.contain('One thing the other did');
    expect(readingOf(card)).not.to.contain('Then, together');
    expect(readingOf(card)).not.to.contain('Alex');
  });

  it('says so where nothing prints', async () => {
    const append = ShadowRoot.prototype.append;
    ShadowRoot.prototype.append = function (...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      if (nodes[0] instanceof HTMLIFrameElement) nodes[0].contentWindow!.print = () => {};
    };
    const { card } = await cardOver([]);
    await open(card);
    press(card, 'Print it');
    await says(card, 'No print window came up here.');
    expect(card.renderRoot.querySelector('iframe')).to.equal(null);
    ShadowRoot.prototype.append = append;
  });
});
