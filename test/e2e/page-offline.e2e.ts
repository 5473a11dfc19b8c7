import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHost, pageWith, snippet, type Host } from '../page/host.js';

const card = '<checkin-card names="Sam, Alex"></checkin-card>';
const pages = {
  '/': pageWith(card, snippet()),
  '/red': pageWith(card, snippet() + '<style>* { color: rgb(255, 0, 0); }</style>'),
};

describe('a card on a page that goes wrong', () => {
  let host: Host;
  before(async () => {
    host = await openHost(pages, { headers: {} });
  });
  after(() => host?.close());

  it('keeps the words on the screen, says so, and goes on when the connection is back', async () => {
    const { page: tab } = await host.open('/');
    const card = tab.locator('checkin-card');
    await card.getByRole('button', { name: 'Sam' }).click();
    await tab.context().setOffline(true);
    await card.getByRole('textbox').fill('You left the hall light on for me.');
    await card.getByRole('button', { name: 'Next' }).click();
    await card.getByText('This did not load. Your words are kept.').waitFor();
    assert.equal(await card.getByRole('textbox').inputValue(), 'You left the hall light on for me.');
    await tab.context().setOffline(false);
    await card.getByRole('button', { name: 'Next' }).click();
    await card.getByText('What should happen to your words?').waitFor();
    await card.getByText('You left the hall light on for me.').waitFor();
  });

  it('keeps its own ink on a page that colours everything', async () => {
    const { page: tab } = await host.open('/red');
    const question = tab.locator('checkin-card').getByRole('heading');
    await question.waitFor();
    const ink = await question.evaluate((element) => getComputedStyle(element).color);
    assert.notEqual(ink, 'rgb(255, 0, 0)');
  });
});
