import { expect } from '@open-wc/testing';
import { atom } from 'nanostores';

// What every other browser test builds on: the page it runs in.
describe('the page that tests run in', () => {
  it('runs modules that ask for a build environment', () => {
    expect(atom(1).get()).to.equal(1);
    expect('process' in globalThis).to.equal(false);
  });

  it('serves any page again under the strict policy', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/csp/test/house/fixtures/strict.html';
    const told = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(frame);
    expect((await told).data).to.deep.equal({ inline: 'refused', markup: 'refused' });
    frame.remove();
  });
});
