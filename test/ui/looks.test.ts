import { expect } from '@open-wc/testing';
import { render, type CSSResult } from 'lit';
import { firstScreens, laterScreens, type Screen } from '../../demo/looks-screens.js';
import { more } from '../../src/ui/styles/more.js';
import { reserve } from '../../src/ui/styles/reserve.js';
import { sheet } from '../../src/ui/styles/sheet.js';

const around: HTMLElement[] = [];

/** A screen in a shadow root with our styles, as an element shows it, `width` CSS pixels wide. */
const show = ({ view }: Pick<Screen, 'view'>, { width = 360, styles = [sheet, more, reserve] as CSSResult[] } = {}) => {
  const page = document.createElement('div');
  page.style.width = `${width}px`;
  const host = document.createElement('div');
  page.append(host);
  document.body.append(page);
  around.push(page);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet!);
  render(view, root);
  return { page, host, root, sheet: root.querySelector<HTMLElement>('.sheet')! };
};
const who = firstScreens[1]!;
const cover = firstScreens[3]!;

/** What a colour comes out as in sRGB, 0..255 a channel. */
const pixel = (colour: string): number[] => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
/** A private token as the browser resolves it inside `inside`. */
const token = (inside: Element, name: string): number[] => {
  const probe = document.createElement('i');
  probe.style.color = name.startsWith('--') ? `var(${name})` : name;
  inside.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return pixel(colour);
};
const luminance = (channels: number[]): number =>
  channels
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    .reduce((sum, channel, index) => sum + channel * [0.2126, 0.7152, 0.0722][index]!, 0);
const contrast = (one: number[], other: number[]): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('the shared looks', () => {
  afterEach(() => {
    for (const page of around.splice(0)) page.remove();
    document.documentElement.style.colorScheme = '';
    document.documentElement.style.fontSize = '';
  });

  // Front, ground, what looks.md states for light and for dark.
  const pairs: [front: string, ground: string, light: number, dark: number][] = [
    ['text', 'surface', 13.8, 13.3],
    ['text', 'field', 14.8, 14.9],
    ['text', 'wash', 12.4, 11],
    ['text', 'chosen', 11.8, 9.2],
    ['quiet', 'surface', 6.2, 7.8],
    ['quiet', 'field', 6.7, 8.7],
    ['quiet', 'wash', 5.6, 6.4],
    ['quiet', 'chosen', 5.3, 5.4],
    ['accent', 'surface', 8.3, 9.1],
    ['accent', 'wash', 7.4, 7.5],
    ['on-accent', 'accent', 8.6, 9.4],
    ['edge', 'surface', 3.9, 4.3],
    ['edge', 'field', 4.1, 4.8],
    ['edge', 'wash', 3.5, 3.5],
    ['accent', 'chosen', 7.1, 6.3],
    ['accent', 'field', 8.8, 10.2],
    ['gold', 'surface', 3.14, 8.8],
    ['gold', 'field', 3.36, 9.8],
  ];
  for (const scheme of ['light', 'dark'] as const)
    it(`keeps the stated contrast of every pair of colours on a ${scheme} page`, () => {
      document.documentElement.style.colorScheme = scheme;
      const { sheet: inside } = show(who);
      for (const [front, ground, light, dark] of pairs)
        expect(contrast(token(inside, `--_${front}`), token(inside, `--_${ground}`))).to.be.at.least(
          (scheme === 'light' ? light : dark) - 0.1,
          `${front} on ${ground}`,
        );
    });

  it('keeps the contrast of the glazed sheet, the same on a light page, a dark page and a page with its own text colour', () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const { page, sheet: inside } = show(cover);
      page.style.setProperty('--mend-text', 'black');
      for (const [front, ground, least] of [
        ['text', 'glaze', 9],
        ['text', 'wash', 6.4],
        ['text', 'field', 13],
        ['on-accent', 'accent', 9],
        ['gold', 'glaze', 5.9],
        ['edge', 'glaze', 3.7],
      ] as const)
        expect(contrast(token(inside, `--_${front}`), token(inside, `--_${ground}`))).to.be.at.least(
          least,
          `${front} on ${ground}, ${scheme}`,
        );
    }
  });

  it("lets a page's own colour win, set on an ancestor or on the element", () => {
    const { page, host, root } = show(who);
    page.style.setProperty('--mend-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(root.querySelector('.quiet')!).color).to.equal('rgb(1, 2, 3)');
    host.style.setProperty('--mend-accent', 'rgb(4, 5, 6)');
    expect(getComputedStyle(root.querySelector('.quiet')!).color).to.equal('rgb(4, 5, 6)');
  });

  it("takes the page's font, and the page's heading font for the question when it is told", () => {
    const { page, root } = show(who);
    page.style.fontFamily = 'monospace';
    expect(getComputedStyle(root.querySelector('.ask')!).fontFamily).to.equal('monospace');
    page.style.setProperty('--mend-font-ask', 'cursive');
    expect(getComputedStyle(root.querySelector('.ask')!).fontFamily).to.equal('cursive');
    expect(getComputedStyle(root.querySelector('.big')!).fontFamily).to.equal('monospace');
  });

  it('asks the question in a larger type than it hints, and larger still on the glazed sheet', () => {
    const size = (inside: Element, part: string) => parseFloat(getComputedStyle(inside.querySelector(part)!).fontSize);
    const [sheetOfWho, sheetOfCover] = [show(who).sheet, show(cover).sheet];
    expect(size(sheetOfWho, '.sub')).to.be.closeTo(17, 0.01);
    expect(size(sheetOfWho, '.ask')).to.be.at.least(24);
    expect(size(sheetOfCover, '.ask')).to.be.above(size(sheetOfWho, '.ask'));
  });

  it('stays light on a page that is only light, whatever the system prefers', () => {
    document.documentElement.style.colorScheme = 'only light';
    expect(luminance(token(show(who).sheet, '--_surface'))).to.be.above(0.8);
  });

  it('mirrors the seam by `dir` on the sheet, and enlarges Arabic script by its language', () => {
    const { root, sheet: inside } = show(who);
    const small = parseFloat(getComputedStyle(inside).fontSize);
    expect(getComputedStyle(root.querySelector('.seam')!).transform).to.equal('none');
    inside.dir = 'rtl';
    inside.lang = 'ar';
    expect(getComputedStyle(root.querySelector('.seam')!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(parseFloat(getComputedStyle(inside).fontSize)).to.be.closeTo(small * 1.1, 0.01);
  });

  it('gives the first screens one block size at every width from 280 to 760 px, with the usual fonts', () => {
    for (let width = 280; width <= 760; width += 16) {
      const shown = firstScreens.map((screen) => show(screen, { width }));
      for (const { page } of shown) page.style.fontFamily = 'DejaVu Serif, sans-serif';
      const sizes = shown.map(({ host }) => Math.round(host.getBoundingClientRect().height));
      expect(new Set(sizes).size).to.equal(1, `${width}: ${sizes.join()}`);
      for (const { page } of shown) page.remove();
    }
  });

  it('reserves the same block size before the element is defined, with the pasted stylesheet', async () => {
    const rule = (await (await fetch(new URL('../../src/embed/checkin-card.css', import.meta.url))).text()).trim();
    expect(rule.length).to.be.at.most(300);
    const pasted = new CSSStyleSheet();
    pasted.replaceSync(rule.replaceAll('checkin-card', 'undefined-look'));
    document.adoptedStyleSheets.push(pasted);
    try {
      for (const rootSize of ['', '32px'])
        for (const width of [280, 360, 412, 600, 760]) {
          document.documentElement.style.fontSize = rootSize;
          const { page, host } = show(cover, { width });
          const waiting = document.createElement('undefined-look');
          waiting.append('Words that stand here without script.');
          page.append(waiting);
          expect(waiting.getBoundingClientRect().height).to.be.closeTo(
            host.getBoundingClientRect().height,
            1,
            `${width} ${rootSize}`,
          );
        }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== pasted);
    }
  });

  it('does not overflow at 320 px, nor at 360 px with text of twice the size', () => {
    for (const [width, rootSize] of [
      [320, ''],
      [360, '32px'],
    ] as const) {
      document.documentElement.style.fontSize = rootSize;
      for (const screen of [...firstScreens, ...laterScreens]) {
        const { host, root } = show(screen, { width, styles: [sheet, reserve, more] });
        const end = host.getBoundingClientRect().right;
        for (const element of root.querySelectorAll('p, h3, h4, button, label, input, textarea, .body > *'))
          if (!element.closest('.vh'))
            expect(element.getBoundingClientRect().right).to.be.at.most(
              end + 0.5,
              `${screen.name} ${width} ${element.className}`,
            );
      }
    }
  });

  it('gives everything that is pressed at least 44 px', () => {
    for (const screen of [...firstScreens, ...laterScreens]) {
      const { root } = show(screen, { styles: [sheet, reserve, more] });
      for (const element of root.querySelectorAll('button, .chip, .choice, summary, input[type=text], textarea')) {
        const { width, height } = element.getBoundingClientRect();
        if (height) expect(Math.min(width, height)).to.be.at.least(44, `${screen.name} ${element.textContent}`);
      }
    }
  });

  it('needs no style attribute anywhere', () => {
    for (const screen of [...firstScreens, ...laterScreens])
      expect(show(screen).root.querySelector('[style]')).to.equal(null, screen.name);
  });
});
