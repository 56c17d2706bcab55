/** How a time grows with the size of what is worked on. */

export interface Point {
  size: number;
  time: number;
}

/**
 * The exponent of the power law that fits best (least squares of logarithms): 0 where time does not grow, 1 where it grows
 * as the size does, 2 with its square. NaN for fewer than two sizes.
 */
export function exponentOf(points: Point[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: 'x' | 'y') => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const slope = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return slope / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}

/** "size ^ 0.21", as figures are written. */
export const growth = (points: Point[]): string => `size ^ ${exponentOf(points).toFixed(2)}`;
