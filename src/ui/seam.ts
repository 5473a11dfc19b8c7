import { html, type TemplateResult } from 'lit';

/** The crack: sideways, up and down, tremor, thickness. Lists of unlike lengths, so that no stretch repeats another. */
export const crack = {
  x: [0, 0.22, -0.28, 0.3, -0.1, 0.16, -0.3, 0.1],
  y: [0, -0.9, -0.5, -2, -2.9, -1.2, 0.8, 1.1, 3.4, 4.6, 3.7, 1.5, 1.9, -0.7, -1.6, -0.4],
  z: [0, 1.2, -0.6, 0.3, -1.4, 0.8, 0.2, -1, 0.5],
  w: [0.2, 0.5, 1, 0.6, 0.1, 0.35, 0.8, 0.3, 0, 0.55, 0.9],
} as const;

/** A point of a line and half of its thickness there. */
export type Point = readonly [x: number, y: number, half: number];

/** A list that goes round: the item at any whole index from 0 up. */
export const around = (list: readonly number[], index: number): number => list[index % list.length]!;

/** Path data through points, to two decimals; what comes after the first pair is a line by itself. */
export const path = (points: readonly (readonly number[])[], end = 'Z'): string =>
  'M' +
  points
    .flat()
    .map((number) => +number.toFixed(2))
    .join() +
  end;

/** A filled line: along its upper edge and back along the lower; a line of less than two points is no line. */
export const outline = (line: readonly Point[]): string =>
  line[1]
    ? path([...line.map(([x, y, half]) => [x, y - half]), ...line.map(([x, y, half]) => [x, y + half]).reverse()])
    : '';

/** The light on gold: a finer line that lies a little above the middle of it. */
export const gleam = (points: readonly Point[]): string =>
  outline(points.map(([x, y, thick]) => [x, y - 0.3 - 0.25 * thick, Math.max(0, 0.75 * thick - 0.2625)]));

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
 * crack, gold, the gleam on it, the newest gold, its gleam, the bead. An empty string where there is nothing to draw.
 */
export const seamLines = ({ steps, done, seed = 0, fresh }: Seam): string[] => {
  const perStep = Math.max(3, Math.round(32 / steps));
  const width = 1000 / steps / perStep;
  const mended = done * perStep;
  const before = fresh && done ? mended - perStep : mended;
  const points = Array.from({ length: steps * perStep + 1 }, (_, index): Point => [
    width * (index + (index % perStep && around(crack.x, index + seed))),
    14 + around(crack.y, index + seed) + around(crack.z, index + 5 * seed),
    around(crack.w, index + seed),
  ]);
  /** The line from one point to another, with a side branch at each step, above eight steps at every second. */
  const vein = (from: number, to: number, base: number, more: number, branch?: number): string => {
    let data = outline(points.slice(from, to + 1).map(([x, y, thick]) => [x, y, base + more * thick]));
    for (let step = from / perStep; branch && step < to / perStep; step++) {
      const [x, y] = points[step * perStep + (perStep >> 1)]!;
      const side = (step + seed) % 2 ? -1 : 1;
      if (steps < 9 || step % 2 < 1)
        data += outline([
          [x, y, branch],
          [x + 0.75 * width, y + 2.4 * side, 0.7 * branch],
          [x + 1.35 * width, y + 6.2 * side, 0.1],
        ]);
    }
    return data;
  };
  const gold = (from: number, to: number) => [vein(from, to, 0.95, 0.75, 0.7), gleam(points.slice(from, to + 1))];
  return [
    vein(mended, points.length, 0.4, 0.3),
    vein(mended, points.length - 1, 0.38, 0.32, 0.42),
    ...gold(0, before),
    ...gold(before, mended),
    done && done < steps ? path([points[mended]!.slice(0, 2)], 'h0') : '',
  ];
};

/** What was drawn already: the cards of a page mostly show the same, and again and again. */
const drawn: Record<string, string[]> = {};

/**
 * The seam: a hairline crack that mends in gold, step by step, from edge to edge of the sheet. Decoration for the eye:
 * say the step in words beside it. The same string on the server and in the browser; it measures nothing.
 * Right to left it is mirrored by the stylesheet, under any element with `dir="rtl"` in the same shadow root.
 */
export const seam = (shown: Seam): TemplateResult => {
  const [light, open, gold, shine, newGold, newShine, bead] = (drawn[JSON.stringify(shown)] ??= seamLines(shown));
  return html`<svg
    class="seam ${shown.tall ? 'tall' : ''}"
    part="seam"
    viewBox="0 0 1000 28"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="seam-light" d=${light!} />
    <path class="seam-open" d=${open!} />
    <path class="seam-gold" d=${gold!} />
    <path class="seam-gleam" d=${shine!} />
    <g class=${newGold ? 'is-new' + (shown.done % 2 ? ' odd' : '') : ''}>
      <path class="seam-gold" d=${newGold!} />
      <path class="seam-gleam" d=${newShine!} />
    </g>
    <path class="seam-tip" d=${bead!} />
  </svg>`;
};
