import { html, type TemplateResult } from 'lit';
import { around, crack, gleam, outline, type Point } from './seam.js';

const pieces = 10;

/** The lines of an upright seam as path data, in a box of 24 × 100: the body with its one branch, and the gleam on gold. */
export const uprightLines = (seed: number, isOpen = false): [body: string, gleam: string] => {
  const points = Array.from({ length: pieces + 1 }, (_, index): Point => {
    const isEnd = index % pieces === 0; // ends lie in the middle and are of one thickness, so that rows join
    return [
      isEnd ? 12 : 12 + 0.8 * around(crack.y, 2 * index + seed) + around(crack.z, index + seed),
      10 * (index + (isEnd ? 0 : 0.8 * around(crack.x, index + seed))),
      isEnd ? 0.6 : around(crack.w, index + seed),
    ];
  });
  const [base, more, branch] = isOpen ? [0.38, 0.32, 0.42] : [0.9, 0.7, 0.7];
  // The thickness of an upright line lies across it: outline() works on lines that run along x, so the axes are swapped.
  const swapped = (line: readonly Point[]) =>
    outline(line.map(([x, y, half]) => [y, x, half])).replace(/([\d.-]+),([\d.-]+)/g, '$2,$1');
  const [x, y] = points[pieces / 2]!;
  const side = seed % 2 ? -1 : 1;
  return [
    swapped(points.map(([px, py, thick]) => [px, py, base + more * thick])) +
      swapped([
        [x, y, branch],
        [x + 2.6 * side, y + 5, 0.7 * branch],
        [x + 7 * side, y + 9, 0.1],
      ]),
    isOpen ? '' : gleam(points.map(([px, py, thick]) => [py, px, thick])).replace(/([\d.-]+),([\d.-]+)/g, '$2,$1'),
  ];
};

/**
 * The seam stood upright, one piece a row: the line of time (gold for a day or a win, `open` for a gap or a setback), and
 * the line between both answers. Decoration; it stretches to the height of the row.
 */
export const uprightSeam = ({ seed = 0, open = false }: { seed?: number; open?: boolean }): TemplateResult => {
  const [body, shine] = uprightLines(seed, open);
  return html`<svg class="seam-up" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true">
    <path class=${open ? 'seam-open' : 'seam-gold'} d=${body} />
    <path class="seam-gleam" d=${shine} />
  </svg>`;
};
