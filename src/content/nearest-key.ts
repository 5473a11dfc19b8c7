/** Steps of one letter (added, left out, changed) from one text to the other: Levenshtein 1966. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line++) {
    const next = [line];
    for (let column = 1; column <= to.length; column++) {
      const change = row[column - 1]! + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** The known key that was probably meant, or nothing where none is near: at most two steps or a third of its length. */
export function nearestKey(key: string, known: Iterable<string>): string | undefined {
  if (key.length > 80) return undefined;
  let nearest: string | undefined;
  let least = Math.max(key.length > 3 ? 2 : 1, Math.floor(key.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const steps = distance(key.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}
