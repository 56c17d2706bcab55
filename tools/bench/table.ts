/** What was measured, as a table for people and for docs/performance.md. */
import type { Timing } from './measure';

export interface Row {
  what: string;
  figure: string;
  /** The budget of the design, where there is one. */
  budget: string;
}

const short = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));

/** "12 ms (11 to 14)": the middle and the quartiles. */
export const inMs = (timing: Timing | undefined): string =>
  timing ? `${short(timing.median)} ms (${short(timing.low)} to ${short(timing.high)})` : 'not measured';

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

export const ratio = (one: Timing | undefined, other: Timing | undefined): number =>
  one && other && other.median > 0 ? one.median / other.median : Number.NaN;

const cells = ({ what, figure, budget }: Row): string => `| ${what} | ${figure} | ${budget} |`;

export const markdown = (rows: Row[]): string =>
  ['| what | measured | budget |', '|---|---|---|', ...rows.map(cells)].join('\n');

export const plain = (rows: Row[]): string => {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(
      ({ what, figure, budget }) => `${what.padEnd(widest)}  ${figure}${budget && `   (budget ${budget})`}`,
    )
    .join('\n');
};
