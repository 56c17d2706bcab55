/**
 * How far another column is scrolled for each place of one: passages that tell the same stand beside each other, and
 * between two of them both columns go on evenly.
 */

/** The same place in one column and in another, in pixels from their tops. */
export type Point = [own: number, other: number];

/** Between two points, a column goes at most so many times as fast or slow as over the whole: faster, nobody can follow. */
const STEEPEST = 5;
/** Points that are looked at. Time grows with their square: 400 take about 1 ms. */
const MOST = 400;

/**
 * Points that a map goes through, from top to end, rising in both: of all rows of points that never go back the
 * longest. `ends`: how far each can be scrolled; points beyond are left out.
 */
export function scrollMap(points: Point[], ends: Point): Point[] {
  const inside = points
    .filter(([x, y]) => x > 0 && y > 0 && x < ends[0] && y < ends[1])
    .sort((a, b) => a[0] - b[0])
    .slice(0, MOST);
  const all: Point[] = [[0, 0], ...inside, ends];
  const longest = all.map(() => -1);
  const before = all.map(() => 0);
  longest[0] = 0;
  for (let to = 1; to < all.length; to++) {
    for (let from = 0; from < to; from++) {
      const length = longest[from] ?? -1;
      if (length < (longest[to] ?? -1) || length < 0 || !rises(all[from], all[to], ends)) continue;
      longest[to] = length + 1;
      before[to] = from;
    }
  }
  const way: Point[] = [];
  for (let at = all.length - 1; at > 0; at = before[at] ?? 0) way.unshift(all[at] ?? ends);
  return [[0, 0], ...way];
}

function rises([x1, y1]: Point = [0, 0], [x2, y2]: Point = [0, 0], [width, height]: Point): boolean {
  const across = (x2 - x1) / Math.max(width, 1);
  const up = (y2 - y1) / Math.max(height, 1);
  return across > 0 && up > 0 && up <= across * STEEPEST && across <= up * STEEPEST;
}

/** Where the other column is for a place of the own one; beyond the ends it stays at them. */
export function mapped(map: Point[], at: number): number {
  const next = map.findIndex(([x]) => x >= at);
  const [x2, y2] = map[next] ?? map.at(-1) ?? [0, 0];
  const [x1, y1] = map[next - 1] ?? [x2, y2];
  if (next <= 0 || x2 === x1) return y2;
  return y1 + ((at - x1) / (x2 - x1)) * (y2 - y1);
}
