import { html, type TemplateResult } from 'lit';

// The crack: sideways, up and down, tremor, thickness. Four lists of unlike lengths, so that no stretch repeats another.
export const X = [0, 0.22, -0.28, 0.3, -0.1, 0.16, -0.3, 0.1];
export const Y = [0, -0.9, -0.5, -2, -2.9, -1.2, 0.8, 1.1, 3.4, 4.6, 3.7, 1.5, 1.9, -0.7, -1.6, -0.4];
export const Z = [0, 1.2, -0.6, 0.3, -1.4, 0.8, 0.2, -1, 0.5];
export const W = [0.2, 0.5, 1, 0.6, 0.1, 0.35, 0.8, 0.3, 0, 0.55, 0.9];

/** A list that goes round: the item at any index from 0 up. */
export const around = (list: readonly number[], index: number): number => list[index % list.length]!;

/** A filled line as path data, from points `[x, y, half of the thickness]`: along its upper edge, back along the lower. */
export const outline = (line: readonly (readonly [x: number, y: number, half: number])[]): string =>
  line.length > 1
    ? 'M' +
      [...line.map(([x, y, half]) => [x, y - half]), ...line.map(([x, y, half]) => [x, y + half]).reverse()]
        .map(([x, y]) => Math.round(x! * 100) / 100 + ' ' + Math.round(y! * 100) / 100)
        .join('L') +
      'Z'
    : '';

/** What a seam shows. */
export interface Seam {
  /** Steps of the whole exercise, 1 or more. */
  steps: number;
  /** Steps that have mended, 0 to `steps`. */
  done: number;
  /** Which crack: one whole number a kind of exercise, 0 or more; the same number always draws the same line. */
  seed?: number;
  /** 44 px high instead of 28, as on the glazed sheet. */
  tall?: boolean;
  /** The last step mended just now: its gold is a piece of its own, and runs in once. */
  fresh?: boolean;
}

/**
 * The lines of a seam as path data, in a box of 1000 × 28 whose x stretches and whose y is pixels: the lit lip, the open
 * crack, gold, the gleam on it, the bead, the newest gold and its gleam. An empty string where there is nothing to draw.
 */
export const seamLines = ({ steps, done, seed = 0, fresh }: Seam): string[] => {
  const perStep = Math.max(3, Math.round(32 / steps));
  const all = steps * perStep;
  const width = 1000 / all;
  const mended = done * perStep;
  const before = fresh && done ? mended - perStep : mended;
  const x = (index: number) => width * (index + (index % perStep ? around(X, index + seed) : 0));
  const y = (index: number) => 14 + around(Y, index + seed) + around(Z, index + 5 * seed);
  /** The line between two points; a gleam is a finer line that lies higher on the gold. */
  const vein = (from: number, to: number, base: number, more: number, isGleam?: boolean) => {
    const line: [number, number, number][] = [];
    for (let index = from; index <= to; index++) {
      const thick = around(W, index + seed);
      line.push([
        x(index),
        y(index) - (isGleam ? 0.3 + 0.25 * thick : 0),
        isGleam ? Math.max(0, 0.75 * (thick - 0.35)) : base + more * thick,
      ]);
    }
    return outline(line);
  };
  /** The side branches between two points; above eight steps every second step alone has one, or the line bristles. */
  const forks = (from: number, to: number, half: number) => {
    let lines = '';
    for (let step = from / perStep; step < to / perStep; step++) {
      const root = step * perStep + (perStep >> 1);
      const side = (step + seed) % 2 ? -1 : 1;
      if (steps < 9 || step % 2 < 1)
        lines += outline([
          [x(root), y(root), half],
          [x(root) + 0.75 * width, y(root) + 2.4 * side, 0.7 * half],
          [x(root) + 1.35 * width, y(root) + 6.2 * side, 0.1],
        ]);
    }
    return lines;
  };
  const gold = (from: number, to: number) => [
    vein(from, to, 0.95, 0.75) + forks(from, to, 0.7),
    vein(from, to, 0, 0, true),
  ];
  return [
    vein(mended, all, 0.4, 0.3),
    vein(mended, all, 0.38, 0.32) + forks(mended, all, 0.42),
    ...gold(0, before),
    mended && mended < all ? `M${Math.round(x(mended) * 100) / 100} ${Math.round(y(mended) * 10) / 10}h0` : '',
    ...gold(before, mended),
  ];
};

/**
 * The seam: a hairline crack that mends in gold, step by step, from edge to edge of the sheet. Decoration for the eye:
 * say the step in words beside it. The same string on the server and in the browser; it measures nothing.
 * Right to left it is mirrored by the stylesheet, under any element with `dir="rtl"` in the same shadow root.
 */
export const seam = (shown: Seam): TemplateResult => {
  const [light, open, gold, gleam, bead, newGold, newGleam] = seamLines(shown);
  return html`<svg
    class=${shown.tall ? 'seam tall' : 'seam'}
    part="seam"
    viewBox="0 0 1000 28"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="seam-light" d=${light!} />
    <path class="seam-open" d=${open!} />
    <path class="seam-gold" d=${gold!} />
    <path class="seam-gleam" d=${gleam!} />
    <g class=${newGold ? 'is-new' + (shown.done % 2 ? ' odd' : '') : ''}>
      <path class="seam-gold" d=${newGold!} />
      <path class="seam-gleam" d=${newGleam!} />
    </g>
    <path class="seam-tip" d=${bead!} />
  </svg>`;
};
