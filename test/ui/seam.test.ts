import { expect, fixture, html } from '@open-wc/testing';
import { mark } from '../../src/ui/mark.js';
import { rim } from '../../src/ui/rim.js';
import { seam, seamLines } from '../../src/ui/seam.js';
import { uprightLines, uprightSeam } from '../../src/ui/upright-seam.js';

/** The drawn reference: the numbers of the path data, in order. */
const reference = {
  light:
    '400 13.66 424 12.41 476.67 11.9 496.67 9.14 538.67 12.93 556.67 14.54 600 13.55 633.33 17.2 674 18.02 690.67 18.47 743.33 14.4 763.33 15.56 800 11.41 823.33 12.8 870 13.24 900 12.33 940.67 13.14 957.33 12.95 1000 12.5 1000 13.9 957.33 14.05 940.67 14.06 900 13.67 870 14.37 823.33 13.6 800 12.39 763.33 16.84 743.33 15.41 690.67 19.33 674 19.18 633.33 18.6 600 14.65 556.67 15.46 538.67 14.27 496.67 10.26 476.67 12.7 424 13.39 400 14.94',
  open: '400 13.66 424 12.42 476.67 11.92 496.67 9.14 538.67 12.93 556.67 14.56 600 13.56 633.33 17.2 674 18.03 690.67 18.49 743.33 14.41 763.33 15.56 800 11.42 823.33 12.82 870 13.24 900 12.33 940.67 13.16 957.33 12.96 1000 12.5 1000 13.9 957.33 14.04 940.67 14.04 900 13.67 870 14.36 823.33 13.58 800 12.38 763.33 16.84 743.33 15.39 690.67 19.31 674 19.17 633.33 18.6 600 14.64 556.67 15.44 538.67 14.27 496.67 10.26 476.67 12.68 424 13.38 400 14.94 496.67 9.28 521.67 7.01 541.67 3.4 541.67 3.6 521.67 7.59 496.67 10.12 690.67 18.48 715.67 21.01 735.67 25 735.67 25.2 715.67 21.59 690.67 19.32 900 12.58 925 10.31 945 6.7 945 6.9 925 10.89 900 13.42',
  gold: '0 10.59 23.33 13.75 70 13.93 100 17.65 140.67 16.64 157.33 16.38 200 13 230 15.38 272 11.8 290 10 336.67 13.08 366.67 12.79 400 12.75 400 15.85 366.67 15.21 336.67 15.13 290 12.8 272 15.2 230 18.02 200 15.2 157.33 19.63 140.67 19.36 100 19.55 70 16.27 23.33 16.85 0 13.01 100 17.9 125 15.71 145 12.3 145 12.5 125 16.69 100 19.3 290 10.7 315 13.31 335 17.5 335 17.7 315 14.29 290 12.1',
  gleam:
    '0 11.41 23.33 14.46 70 14.73 100 18.3 140.67 17.41 157.33 17.06 200 13.75 230 16.16 272 12.46 290 10.76 336.67 13.77 366.67 13.61 400 13.46 400 14.14 366.67 13.61 336.67 13.77 290 11.14 272 13.44 230 16.38 200 13.75 157.33 17.88 140.67 17.71 100 18.3 70 14.73 23.33 15.14 0 11.41',
};
const numbers = (data: string): number[] => (data.match(/-?[\d.]+/g) ?? []).map(Number);
const expectLine = (data: string, expected: string): void => {
  const [got, wanted] = [numbers(data), numbers(expected)];
  expect(got).to.have.length(wanted.length);
  got.forEach((number, index) => expect(number).to.be.closeTo(wanted[index]!, 0.011, `number ${index}`));
};
const draw = async (what: unknown) => (await fixture<HTMLElement>(html`<div>${what}</div>`)).querySelector('svg')!;

describe('seam', () => {
  it('draws the reference: two steps of five mended', () => {
    const [light, open, gold, gleam, newGold, newGleam, bead] = seamLines({ steps: 5, done: 2, seed: 5 });
    expectLine(light!, reference.light);
    expectLine(open!, reference.open);
    expectLine(gold!, reference.gold);
    expectLine(gleam!, reference.gleam);
    expect([newGold, newGleam, bead]).to.eql(['', '', 'M400,14.3h0']);
  });

  it('is all crack before the first step and all gold after the last, without a bead', () => {
    const [, open, gold, , , , bead] = seamLines({ steps: 3, done: 0 });
    expect([!!open, gold, bead]).to.eql([true, '', '']);
    const [, openAfter, goldAfter, , , , beadAfter] = seamLines({ steps: 3, done: 3 });
    expect([openAfter, !!goldAfter, beadAfter]).to.eql(['', true, '']);
  });

  it('runs from edge to edge and stays within its height for any number of steps and any seed', () => {
    for (let steps = 1; steps <= 12; steps++)
      for (let seed = 0; seed < 40; seed++) {
        const line = numbers(seamLines({ steps, done: steps, seed })[2]!);
        expect([line[0], Math.max(...line)]).to.eql([0, 1000]);
        const heights = line.filter((_, index) => index % 2);
        expect([Math.min(...heights) >= 0, Math.max(...heights) <= 28]).to.eql([true, true], `${steps} ${seed}`);
      }
  });

  it('gives the newest gold a piece of its own that ends where the old one would', async () => {
    const whole = seamLines({ steps: 5, done: 2, seed: 5 });
    const fresh = seamLines({ steps: 5, done: 2, seed: 5, fresh: true });
    expect(fresh[2]).to.equal(seamLines({ steps: 5, done: 1, seed: 5 })[2]);
    expect(numbers(fresh[4]!)[0]).to.equal(200);
    expect(fresh[6]).to.equal(whole[6]);
    expect(
      (await draw(seam({ steps: 5, done: 2, fresh: true }))).querySelectorAll('.is-new .seam-gold'),
    ).to.have.length(1);
    expect((await draw(seam({ steps: 5, done: 2 }))).querySelector('.is-new')).to.equal(null);
  });

  it('is decoration, and carries no style attribute', async () => {
    for (const drawing of [
      seam({ steps: 5, done: 2, tall: true }),
      rim({ share: 0.4 }),
      uprightSeam({ seed: 3 }),
      mark(),
    ]) {
      const element = await draw(drawing);
      expect(element.getAttribute('aria-hidden')).to.equal('true');
      expect(element.outerHTML).not.to.contain('style=');
      expect(element.outerHTML).not.to.match(/NaN|undefined/);
    }
  });
});

describe('upright seam', () => {
  it('draws the reference, and begins and ends in the middle, so that rows join', () => {
    const [gold] = uprightLines(3);
    expectLine(
      gold,
      '10.68 0 8.67 9.2 12.54 21.28 14.42 27.6 11.09 40.8 11.04 50 10.4 61.76 10.95 67.76 8.76 82.4 10.09 89.2 10.68 100 13.32 100 12.59 89.2 10.84 82.4 14.01 67.76 12.97 61.76 12.84 50 13.31 40.8 17.34 27.6 14.83 21.28 10.61 9.2 13.32 0 11.24 50 8.85 55 4.84 59 5.04 59 9.83 55 12.64 50',
    );
  });
});

describe('rim', () => {
  const lines = async (share: number) => {
    const element = await draw(rim({ share }));
    const [open, gold] = [...element.querySelectorAll('path')].map((path) => path.getAttribute('d')!);
    return { open: open!, gold: gold!, tip: Number(element.querySelector('circle')!.getAttribute('r')) };
  };

  it('fills clockwise from the top: a quarter of the time is the upper right quarter', async () => {
    const { gold, tip } = await lines(0.25);
    const places = numbers(gold);
    expect(Math.min(...places.filter((_, index) => index % 2 === 0))).to.be.at.least(100);
    expect(Math.max(...places.filter((_, index) => index % 2))).to.be.at.most(102);
    expect(tip).to.be.above(0);
  });

  it('is all open at the start, all gold at the end and beyond, and stands still for a share that is no number', async () => {
    expect((await lines(0)).gold).to.equal('');
    expect((await lines(Number.NaN)).gold).to.equal('');
    expect((await lines(1)).open).to.equal('');
    expect(await lines(1.5)).to.eql(await lines(1));
  });
});
