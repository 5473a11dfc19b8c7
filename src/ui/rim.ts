import { html, type TemplateResult } from 'lit';
import { around, crack, path } from './seam.js';

const step = 5; // degrees between two points of the rim

/** A place on the rim: `angle` in degrees, clockwise from the top; `out` in units of the box beyond its middle line. */
const place = (angle: number, out = 0): number[] => {
  const turn = (angle * Math.PI) / 180;
  const radius = 90 + 0.9 * Math.sin(2 * turn + 0.6) + 0.5 * Math.sin(3 * turn + 2) + out;
  return [100 + radius * Math.sin(turn), 100 - radius * Math.cos(turn)];
};

/** The rim between two angles, filled; `half` is half of its thickness at the n-th point. */
const arc = (from: number, to: number, half: (point: number) => number): string => {
  const angles: number[] = [];
  for (let angle = from; angle < to; angle += step) angles.push(angle);
  if (!angles.length) return '';
  angles.push(to);
  return path([
    ...angles.map((angle, point) => place(angle, half(point))),
    ...angles.map((angle, point) => place(angle, -half(point))).reverse(),
  ]);
};

/**
 * The rim of a timer: a hand-drawn circle that fills with gold, clockwise from the top, right to left too. It fills, it
 * never runs out. Decoration; say the time in figures inside it.
 * @param share how much of the time has gone by, 0 to 1; what is beyond is drawn as the nearer end
 */
export const rim = ({ share }: { share: number }): TemplateResult => {
  const angle = 360 * Math.min(1, Math.max(0, share || 0));
  const [x, y] = place(angle);
  const hasTip = angle > 0 && angle < 360;
  return html`<svg class="rim" viewBox="0 0 200 200" aria-hidden="true">
    <path class="seam-open" d=${arc(angle, 360, () => 0.45)} />
    <path class="seam-gold" d=${arc(0, angle, (point) => 1 + 0.7 * around(crack.w, point >> 1))} />
    <circle class="rim-tip" cx=${x!.toFixed(2)} cy=${y!.toFixed(2)} r=${hasTip ? 3.4 : 0} />
  </svg>`;
};
