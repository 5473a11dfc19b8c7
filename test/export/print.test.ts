import { expect } from '@open-wc/testing';

describe('printing a page', () => {
  it('works under the strict policy: text stays text, styles apply, nothing is refused, nothing is left', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/csp/test/export/pages/print.html';
    const told = new Promise<MessageEvent<{ width: number }>>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    document.body.append(frame);
    const { width, ...rest } = (await told).data;
    expect(width).to.be.greaterThan(500);
    expect(rest).to.deep.equal({
      text: 'ThursdaySamA thanks<b>no markup</b>',
      markup: 0,
      line: 'solid',
      title: 'notes',
      hidden: 'true',
      taken: true,
      frames: 0,
      refused: [],
    });
    frame.remove();
  });
});
