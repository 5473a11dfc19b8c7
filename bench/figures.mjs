/** Linear between the two nearest, as most tools do. Rounds that were left out (NaN) do not count. */
export function quantile(numbers, at) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return Number.NaN;
  const place = (sorted.length - 1) * at;
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
}

/** Median, the middle half, and the most of a series. */
export const summary = (numbers) => ({
  median: quantile(numbers, 0.5),
  spread: [quantile(numbers, 0.25), quantile(numbers, 0.75)],
  worst: quantile(numbers, 1),
});

const rounded = (number, digits = 3) => (Number.isFinite(number) ? Number(number.toPrecision(digits)) : null);

/**
 * A row of the result from series that were taken in the same rounds.
 * @param {{ what: string, unit: string, goal?: number, limit?: number }} row `goal`: at most so many times the baseline;
 *   `limit`: at most so much, whatever the baseline
 * @param {Record<string, number[]>} series one number a round and contestant, `ours` perhaps missing
 * @param {string} baseline
 */
export function rowOf({ what, unit, goal, limit }, series, baseline) {
  const told = Object.fromEntries(Object.entries(series).map(([key, numbers]) => [key, summary(numbers)]));
  const ratios = Object.fromEntries(
    Object.entries(series).map(([key, numbers]) => [
      key,
      {
        ratio: told[key].median / told[baseline].median,
        paired: summary(numbers.map((number, i) => number / series[baseline][i])),
      },
    ]),
  );
  const { ours } = told;
  const met =
    !ours || (goal === undefined && limit === undefined)
      ? undefined
      : (goal === undefined || ratios.ours.ratio <= goal) && (limit === undefined || ours.median <= limit);
  return {
    what,
    unit,
    ours: ours ? rounded(ours.median) : null,
    baseline: rounded(told[baseline].median),
    ratio: ours ? rounded(ratios.ours.ratio) : null,
    spread: {
      ...(ours && {
        ours: ours.spread.map((n) => rounded(n)),
        ratio: ratios.ours.paired.spread.map((n) => rounded(n)),
      }),
      baseline: told[baseline].spread.map((n) => rounded(n)),
    },
    against: baseline,
    ...(ours && { worst: rounded(ours.worst) }),
    others: Object.fromEntries(
      Object.keys(series)
        .filter((key) => key !== 'ours' && key !== baseline)
        .map((key) => [
          key,
          {
            value: rounded(told[key].median),
            ratio: rounded(ratios[key].ratio),
            spread: told[key].spread.map((n) => rounded(n)),
          },
        ]),
    ),
    ...(goal !== undefined && { goal }),
    ...(limit !== undefined && { limit }),
    ...(met !== undefined && { met }),
  };
}

/** Plain columns, the first to the left and the others to the right. */
export function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, c) => (c ? cell.padStart(widths[c]) : cell.padEnd(widths[c])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
