/**
 * How settled an act is, on three scales: what may happen, what somebody is accused of, what is ruled out. Reports
 * differ when they stand on different scales or clearly apart on one; "wants to", "seeks to" and "plans to" do not.
 */

/** Levels of hedges (see details/hedges.ts) as scale and step. */
const LEVELS: Record<string, readonly [scale: 'act' | 'blame' | 'no', step: number]> = {
  possible: ['act', 1],
  considered: ['act', 1],
  threatened: ['act', 2],
  wanted: ['act', 3],
  requested: ['act', 3],
  attempted: ['act', 3],
  planned: ['act', 3],
  expected: ['act', 3],
  promised: ['act', 4],
  decided: ['act', 4],
  begun: ['act', 5],
  done: ['act', 6],
  suspected: ['blame', 1],
  alleged: ['blame', 2],
  charged: ['blame', 3],
  admitted: ['blame', 4],
  convicted: ['blame', 4],
  refused: ['no', 1],
  denied: ['no', 1],
  failed: ['no', 2],
  'not-announced': ['no', 3],
  'not-confirmed': ['no', 3],
  'not-denied': ['no', 3],
};
/** From this step on an act is meant; below it is only in the air. */
const MEANT = 3;

/** `differs`, `agrees`, or null where the two say neither. */
export function certainties(a: string, b: string): 'differs' | 'agrees' | null {
  if (a === b) return 'agrees';
  const [x, y] = [LEVELS[a], LEVELS[b]];
  if (!x || !y) return null;
  // Who is accused may deny it: both are so.
  if (x[0] !== y[0]) return x[0] === 'blame' || y[0] === 'blame' ? null : 'differs';
  const [low, high] = x[1] < y[1] ? [x[1], y[1]] : [y[1], x[1]];
  if (x[0] !== 'act') return low === high ? null : 'differs';
  return (low < MEANT && high > low) || high - low > 1 ? 'differs' : null;
}
